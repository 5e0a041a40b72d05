"""A practice shop in which every place that may hold something of a person holds a canary, and a
look at everything that a window says, paints or would read aloud.
"""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

CANARY = re.compile(r"qxz|0000[ -]?7777|kenarijalan", re.IGNORECASE)

# By table: columns that are a name, and those in which people may be written of.
_NAMES = {
    "customers": ("name", "nickname"),
    "partners": ("name", "account", "other_accounts"),
    "testimonials": ("name",),
    "messages": ("name",),
    "idea_credits": ("name",),
}
_CONTACTS = {
    "customers": ("phone",),
    "orders": ("phone",),
    "partners": ("contact",),
}
_WHOLE = {
    "orders": ("note", "address"),
    "customers": ("note",),
    "contacts": ("note",),
    "partners": ("note",),
}
_TEXTS = {
    "orders": ("heard_from",),
    "posts": ("title", "caption", "note", "call_to_action"),
    "messages": ("text",),
    "testimonials": ("words", "response", "improvement"),
    "consents": ("words",),
    "partners": ("audience", "tone", "niche"),
    "reflections": ("conversation", "led_to_purchase", "appreciated"),
    "decisions": ("text",),
    "trust_entries": ("text", "before"),
    "criticism_steps": ("text",),
    "deal_promises": ("text",),
    "deals": ("outcome",),
    "trials": ("hypothesis", "learned"),
    "trial_changes": ("after", "before"),
    "trash": ("label",),
    "portfolio": ("title", "story"),
    "replies": ("question", "answer"),
    "channel_checks": ("next_step",),
    "rest_days": ("note",),
}


def fill(file: Path) -> None:
    """Let them stand everywhere in a shop that nobody has open."""
    with sqlite3.connect(file) as shop:
        shop.execute("DROP TRIGGER testimonials_stay_as_given")
        for table, columns in _NAMES.items():
            for column in columns:
                shop.execute(
                    f"UPDATE {table} SET {column} = replace({column}, '@', '@qxz')"
                    f" || CASE WHEN {column} LIKE '@%' THEN '' ELSE ' Qxz' || id || ' Qxzari' END"
                    f" WHERE {column} <> ''"
                )
        for table, columns in _CONTACTS.items():
            for column in columns:
                shop.execute(f"UPDATE {table} SET {column} = '0812-0000-7777'")
        for table, columns in _WHOLE.items():
            for column in columns:
                shop.execute(f"UPDATE {table} SET {column} = 'pagar qxz ' || id")
        who = shop.execute("SELECT name FROM customers ORDER BY sale_count DESC").fetchone()[0]
        for table, columns in _TEXTS.items():
            for column in columns:
                shop.execute(
                    f"UPDATE {table} SET {column} = :said || {column} WHERE {column} <> ''",
                    {"said": f"{who}, Jl. Kenarijalan 5; @qxz.kue, WA 0812 0000 7777 "},
                )
    shop.close()


class Painted:
    """Every text that Python paints from here on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: list[str] = []
        paint = QPainter.drawText

        def noted(painter: QPainter, *arguments: object) -> object:
            self.texts += [one for one in arguments if isinstance(one, str)]
            return paint(painter, *arguments)

        monkeypatch.setattr(QPainter, "drawText", noted)


def said(whole: QWidget) -> Iterator[str]:
    """All words of a widget and of what is seen in it."""
    for widget in [whole, *whole.findChildren(QWidget)]:
        if widget.isVisible():
            yield from _of(widget)


def _of(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    role = Qt.ItemDataRole
    nowhere = QModelIndex()
    for row in range(model.rowCount(nowhere)):
        columns = model.columnCount(nowhere) if isinstance(model, QAbstractTableModel) else 1
        for column in range(columns):
            index = model.index(row, column)
            for wanted in (
                role.DisplayRole, role.ToolTipRole, role.AccessibleTextRole,
                role.AccessibleDescriptionRole,
            ):  # fmt: skip
                words = model.data(index, wanted)
                if isinstance(words, str):
                    yield words


def found_in(texts: Iterator[str] | list[str]) -> list[str]:
    """Those that hold a canary."""
    return [one for one in texts if CANARY.search(one)]
