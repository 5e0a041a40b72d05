"""Things to do under each other: a line for each, its last day, whether it was done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.ui.kit import form_fields
from umkm_studio.ui.kit.buttons import IconButton, LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Check, DateField, TextField
from umkm_studio.ui.kit.form_fields import plain
from umkm_studio.ui.kit.labels import PlainLabel, as_tooltip
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What the lines are called: one of them, that it is done, that it goes, and one more."""

    title: str
    one: str
    done: str
    remove: str
    add: str
    example: str


@dataclass(frozen=True, slots=True)
class Dated:
    """What a line says."""

    text: str
    due_on: date | None
    done_on: date | None


class Line(QWidget):
    """One thing. The day on which it was done (`done_on`, None while it is not, or was ticked just
    now) is the day on which the box was ticked.
    """

    def __init__(self, studio: Studio, names: Names) -> None:
        super().__init__()
        self._studio = studio
        self.done_on: date | None = None
        self.text = TextField(placeholder=names.example, limit=120)
        self.text.setAccessibleName(names.one)
        self.due_on = DateField(default_year=studio.today().year)
        self.due_on.setAccessibleName(self.tr("Paling lambat"))
        self.due_on.setPlaceholderText(self.tr("Kapan"))
        self.due_on.setFixedWidth(theme().px(142))
        self.done = Check()
        self.done.setAccessibleName(names.done)
        self.done.setToolTip(as_tooltip(names.done))
        self.bin = IconButton("x", names.remove, small=True, bare=True)
        line = row(self.done, self.text, self.due_on, self.bin)
        line.setStretch(1, 1)
        self.setLayout(line)

    def show_value(self, value: Dated) -> None:
        """Show what is known."""
        self.done_on = value.done_on
        self.text.set_value(value.text)
        self.due_on.set_value(value.due_on)
        self.done.set_value(value.done_on is not None)

    def value(self) -> Dated:
        """What stands in it."""
        done_on = (self.done_on or self._studio.today()) if self.done.value() else None
        return Dated(self.text.value(), self.due_on.value(), done_on)


class DatedLines(QWidget):
    """The lines, and a way to add one. A line without words is none. `changed` while the maker
    works.
    """

    changed = Signal()

    def __init__(self, studio: Studio, names: Names) -> None:
        super().__init__()
        self._studio = studio
        self._names = names
        self.lines: list[Line] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().px(6))
        self.add_button = LinkButton(names.add, icon="plus")
        self.add_button.setAccessibleName(f"{names.add}: {names.title}")
        self.add_button.clicked.connect(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(5))
        layout.addWidget(PlainLabel(names.title, style="label"))
        layout.addLayout(self._rows)
        layout.addLayout(row(self.add_button, None))

    def show_values(self, found: Iterable[Dated]) -> None:
        """Show these; where there are none, an empty line to begin with."""
        for value in found:
            self._line().show_value(value)
        if not self.lines:
            self._line()

    def add(self) -> None:
        """Another line, to be typed at once."""
        self._line().text.setFocus()

    def draft(self) -> list[dict[str, Any]]:
        """Each line: since when it is done, and what stands in its fields."""
        return [{"done_on": plain(line.done_on), **form_fields.read(line)} for line in self.lines]

    def take_draft(self, kept: list[dict[str, Any]]) -> None:
        """Let the lines stand there as they were left."""
        for old in list(self.lines):
            self._drop(old)
        for words in kept:
            line = self._line()
            done_on = words["done_on"]
            line.done_on = None if done_on is None else date.fromisoformat(done_on)
            form_fields.type_again(line, words, list(words))
        self.changed.emit()

    def commit(self) -> bool:
        """Read the days; False with the focus where one can't be read."""
        for line in self.lines:
            if not line.due_on.commit():
                line.due_on.setFocus()
                return False
        return True

    def values(self) -> list[Dated]:
        """Those with words."""
        return [line.value() for line in self.lines if line.text.value()]

    def typed(self) -> tuple[object, ...]:
        """What stands in the fields."""
        return tuple(
            (line.text.value(), line.due_on.text(), line.done.value()) for line in self.lines
        )

    def _line(self) -> Line:
        line = Line(self._studio, self._names)
        line.bin.clicked.connect(partial(self._remove, line))
        line.text.textEdited.connect(self._edited)
        for field in (line.due_on, line.done):
            field.changed.connect(self._edited)
        self.lines.append(line)
        self._rows.addWidget(line)
        return line

    def _edited(self, _value: object) -> None:
        self.changed.emit()

    def _remove(self, line: Line) -> None:
        self._drop(line)
        self.changed.emit()
        (self.lines[-1].text if self.lines else self.add_button).setFocus()

    def _drop(self, line: Line) -> None:
        self.lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()
