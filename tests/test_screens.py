"""Every page as it looks: filled and empty, light and dark, both languages, two text sizes.

Nothing may be cut off, and no page may need sideways scrolling. `python3 dev.py screens` keeps the
pictures in build/screens.
"""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from umkm_studio import paths
from umkm_studio.models import sample, shop
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.charts import ChartView
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages import PAGES

NOW = datetime(2026, 10, 14, 19, 42)
KEPT_IN = os.environ.get("UMKM_STUDIO_SCREENS")


@pytest.fixture(scope="module")
def practice_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice shop, built once and copied by each test."""
    file = tmp_path_factory.mktemp("practice") / "shop.db"
    with Store.open(file) as store:
        sample.build(store, NOW.date())
    return file


@pytest.fixture(params=["practice", "empty"])
def shop_store(
    request: pytest.FixtureRequest, practice_shop: Path, data_dir: Path
) -> Iterator[tuple[str, Store]]:
    file = paths.store_file(data_dir)
    data_dir.mkdir()
    if request.param == "practice":
        shutil.copyfile(practice_shop, file)
    with Store.open(file) as store:
        yield request.param, store


@pytest.fixture(autouse=True)
def the_usual_look_afterwards() -> Iterator[None]:
    yield
    language.use("id")
    theme().set_scale(1.0)
    theme().set_mode("light")


@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 150])
def test_every_page_fits_a_small_laptop(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    filled, store = shop_store
    chosen = replace(
        shop.load(store), started=True, practice=False, reduce_motion=True,
        language=spoken, theme=look, text_scale=scale,
    )  # fmt: skip
    shop.save(store, chosen)
    language.use(spoken)  # as the program does, before there is a window
    window = MainWindow(store, data_dir=data_dir, now=lambda: NOW)
    qtbot.addWidget(window)
    window.resize(1366, 697)
    window.show()

    for entry in PAGES:
        window.go(entry.key)
        page = window.page
        assert page is not None
        charts = [chart for chart in page.findChildren(ChartView) if chart.isVisible()]
        for chart in charts:
            qtbot.waitUntil(lambda chart=chart: chart.is_drawn, timeout=20_000)
        settle(qtbot, window)
        keep(window, f"{entry.key}-{filled}-{spoken}-{look}-{scale}")

        assert cut_off(window) == []
        needed, room = widths(page)
        assert needed <= room, f"{entry.key} needs sideways scrolling"


def settle(qtbot: QtBot, window: QWidget) -> None:
    """Wait until nothing moves any more: columns fold only once they have their width."""
    calm, before = 0, []
    while calm < 3:
        qtbot.wait(5)
        now = [part.geometry() for part in window.findChildren(QWidget) if part.isVisible()]
        calm = calm + 1 if now == before else 0
        before = now


def keep(window: QWidget, name: str) -> None:
    if KEPT_IN:
        Path(KEPT_IN).mkdir(parents=True, exist_ok=True)
        window.grab().save(str(Path(KEPT_IN) / f"{name}.png"))


def cut_off(window: QWidget) -> list[str]:
    """The words that do not fit the place where they stand."""
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or is_elided(label):
            continue
        if label.wordWrap():
            fits = label.height() >= label.heightForWidth(label.width())
        else:
            fits = label.width() >= label.fontMetrics().horizontalAdvance(label.text())
        if not fits:
            found.append(label.text())
    found += [
        button.text()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.text()
        if button.width() < button.minimumSizeHint().width()
    ]
    return found


def is_elided(label: QLabel) -> bool:
    """Long names are cut with a mark, and whole in the tooltip."""
    return isinstance(label, PlainLabel) and label.elides


def widths(page: Page) -> tuple[int, int]:
    """What the page's body needs, and what it has."""
    body = page.area.widget()
    assert body is not None
    return body.minimumSizeHint().width(), page.area.viewport().width()
