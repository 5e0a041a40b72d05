"""Markup in the words of buyers, partners and files is shown as it was written, on every page, in
every drawer and dialog, in tooltips and on paper: a picture in it is never drawn.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests import pdf, shops, tour
from tests.hostile import canaries
from tests.source import MODULES, calls
from tests.ui.conftest import NOW
from umkm_studio import paths, ui
from umkm_studio.models import backups
from umkm_studio.models.backups import Kind
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.print_preview import PreviewDialog
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.settings_page.restoring import RestoreDrawer


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "c.png"
    canaries.draw(path)
    return path


@pytest.fixture
def window(qtbot: QtBot, data_dir: Path, picture: Path) -> Iterator[MainWindow]:
    """The practice shop with markup everywhere."""
    data_dir.mkdir()
    file = paths.store_file(data_dir)
    shops.open_practice(file, NOW.date()).close()
    canaries.fill(file, canaries.markup(picture))
    assert canaries.unknown_columns(file) == []
    language.use("id")
    with Store.open(file) as store:
        made = MainWindow(store, data_dir=data_dir, now=lambda: NOW)
        made.resize(1366, 697)
        made.show()
        yield made
        made.close()
        made.deleteLater()


def wrongs(window: MainWindow, in_sight: list[QWidget]) -> list[str]:
    """Everything in sight that Qt reads as markup."""
    found = [
        f"drawn in {type(whole).__name__}"
        for whole in tour.shown(window)
        if canaries.is_seen(whole.grab().toImage())
    ]
    for part in in_sight:
        found += [f"{type(part).__name__}: {words}" for words in _read_as_markup(part)]
    return found


def parts(window: MainWindow) -> list[QWidget]:
    """Every widget in sight. A dialog is a window of its own, and its parent's child as well."""
    found = {}
    for whole in tour.shown(window):
        for part in (whole, *whole.findChildren(QWidget)):
            if part.isVisible():
                found[id(part)] = part
    return list(found.values())


def words_of(part: QWidget) -> Iterator[str]:
    """What a widget says."""
    if isinstance(part, QLabel | QAbstractButton | QLineEdit):
        yield part.text()
    elif isinstance(part, QPlainTextEdit):
        yield part.toPlainText()
    elif isinstance(part, QAbstractItemView) and part.model() is not None:
        yield from _cells(part.model(), Qt.ItemDataRole.DisplayRole)
        yield from _cells(part.model(), Qt.ItemDataRole.AccessibleTextRole)
    else:
        yield part.accessibleName()


def _read_as_markup(part: QWidget) -> Iterator[str]:
    tips = [part.toolTip(), part.statusTip(), part.whatsThis()]
    yield from filter(canaries.reads_tags, tips)
    if isinstance(part, QLabel) and part.textFormat() != Qt.TextFormat.PlainText and part.text():
        yield part.text()
    if isinstance(part, QTextEdit) and "<img" in part.toHtml():
        yield part.toPlainText()
    if isinstance(part, QAbstractItemView) and part.model() is not None:
        tips = _cells(part.model(), Qt.ItemDataRole.ToolTipRole)
        yield from filter(canaries.reads_tags, tips)


def _cells(model: QAbstractItemModel, role: Qt.ItemDataRole) -> Iterator[str]:
    nowhere = QModelIndex()
    columns = model.columnCount(nowhere) if isinstance(model, QAbstractTableModel) else 1
    for row in range(min(model.rowCount(nowhere), 30)):
        for column in range(columns):
            words = model.data(model.index(row, column), role)
            if isinstance(words, str):
                yield words


def test_markup_is_words_wherever_it_stands(
    qtbot: QtBot, window: MainWindow, picture: Path, tmp_path: Path
) -> None:
    wrong: dict[str, list[str]] = {}
    telling: set[str] = set()
    kinds: set[type[QWidget]] = set()
    for stop in tour.stops(qtbot, window):
        in_sight = parts(window)
        if found := wrongs(window, in_sight):
            wrong[stop] = found
        kinds |= set(map(type, in_sight))
        if any(canaries.TAGS in words for part in in_sight for words in words_of(part)):
            telling.add(stop)
        for part in in_sight:
            if isinstance(part, PreviewDialog):
                part.save_pdf(tmp_path / f"{stop}.pdf")

    assert wrong == {}
    assert len(telling) > 60, "markup has to be there to be seen"
    assert {kind.__name__ for kind in drawers_and_dialogs() - kinds} == NOT_ON_THE_WAY
    papers = [pdf.read(path) for path in tmp_path.glob("*.pdf")]
    assert len(papers) == len(ways_to_paper())
    assert [paper.title for paper in papers if paper.pictures] == []
    with_words = [paper for paper in papers if canaries.TAGS in "".join(paper.text.split("\n"))]
    assert len(with_words) > 6


def test_the_list_of_copies_shows_what_they_say_of_themselves(
    qtbot: QtBot, window: MainWindow, data_dir: Path
) -> None:
    backups.make(window.store, paths.backups_dir(data_dir), Kind.AUTOMATIC, NOW)
    window.go("settings")
    window.studio.open_drawer(RestoreDrawer(window.studio))
    tour.settle(qtbot, window)
    in_sight = parts(window)

    assert wrongs(window, in_sight) == []
    said = [words for part in in_sight for words in words_of(part)]
    assert any(words.startswith("<img") for words in said)


def ways_to_paper() -> list[str]:
    """Where in the program pages are shown that can be printed."""
    return [
        f"{name}:{call.lineno}"
        for name, tree in MODULES.items()
        for _, call in calls(tree)
        if ast.unparse(call.func) == "print_preview.show"
    ]


# What stands at another end of the program, or is only made to be more than it is.
NOT_ON_THE_WAY = {"Drawer", "SavedDrawer", "RestoreDrawer"}


def drawers_and_dialogs() -> set[type[QWidget]]:
    """Every kind of drawer and dialog that the program has."""
    for module in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."):
        importlib.import_module(module.name)
    found: set[type[QWidget]] = set()
    waiting: list[type[QWidget]] = [Drawer, QDialog]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith(ui.__name__):
            found.add(kind)
    return {kind for kind in found if not issubclass(kind, QFileDialog)}


def test_the_picture_is_noticed_where_markup_is_read(qtbot: QtBot, picture: Path) -> None:
    label = QLabel(canaries.markup(picture))
    qtbot.addWidget(label)
    label.resize(300, 100)
    assert canaries.is_seen(label.grab().toImage())
    label.setTextFormat(Qt.TextFormat.PlainText)
    assert not canaries.is_seen(label.grab().toImage())
