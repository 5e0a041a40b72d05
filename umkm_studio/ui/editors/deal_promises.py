"""What one side of a cooperation promised: a line for each, its day, whether it was kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns.deals import Promise, Side
from umkm_studio.ui.kit.buttons import IconButton, LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Check, DateField, TextField
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class _Line(QWidget):
    """One promise. The day on which it was kept is the day on which the box was ticked."""

    def __init__(self, studio: Studio, example: str) -> None:
        super().__init__()
        self._studio = studio
        self._done_on: date | None = None
        self.text = TextField(placeholder=example, limit=120)
        self.text.setAccessibleName(self.tr("Janji"))
        self.due_on = DateField(default_year=studio.today().year)
        self.due_on.setAccessibleName(self.tr("Paling lambat"))
        self.due_on.setPlaceholderText(self.tr("Kapan"))
        self.due_on.setFixedWidth(theme().px(142))
        self.done = Check()
        self.done.setAccessibleName(self.tr("Sudah ditepati"))
        self.done.setToolTip(self.tr("Sudah ditepati"))
        self.bin = IconButton("x", self.tr("Hapus janji ini"), small=True, bare=True)
        line = row(self.done, self.text, self.due_on, self.bin)
        line.setStretch(1, 1)
        self.setLayout(line)

    def show_promise(self, promise: Promise) -> None:
        self._done_on = promise.done_on
        self.text.set_value(promise.text)
        self.due_on.set_value(promise.due_on)
        self.done.set_value(promise.done_on is not None)

    def promise(self, side: Side) -> Promise:
        done_on = (self._done_on or self._studio.today()) if self.done.value() else None
        return Promise(
            side=side, text=self.text.value(), due_on=self.due_on.value(), done_on=done_on
        )


class Promises(QWidget):
    """The promises of a side, and a way to add one. A line without words is none. `changed` while
    the maker works.
    """

    changed = Signal()

    def __init__(self, studio: Studio, side: Side, title: str, example: str) -> None:
        super().__init__()
        self._studio = studio
        self._side = side
        self._title = title
        self._example = example
        self.lines: list[_Line] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().px(6))
        self.add_button = LinkButton(self.tr("Tambah janji"), icon="plus")
        self.add_button.setAccessibleName(self.tr("Tambah janji: {who}").format(who=title))
        self.add_button.clicked.connect(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(5))
        layout.addWidget(PlainLabel(title, style="label"))
        layout.addLayout(self._rows)
        layout.addLayout(row(self.add_button, None))

    def show_promises(self, found: Sequence[Promise]) -> None:
        """Show these; where there are none, an empty line to begin with."""
        for promise in found:
            self._line().show_promise(promise)
        if not found:
            self._line()

    def add(self) -> None:
        """Another line, to be typed at once."""
        self._line().text.setFocus()

    def commit(self) -> bool:
        """Read the days; False with the focus where one can't be read."""
        for line in self.lines:
            if not line.due_on.commit():
                line.due_on.setFocus()
                return False
        return True

    def value(self) -> tuple[Promise, ...]:
        """Those with words."""
        return tuple(line.promise(self._side) for line in self.lines if line.text.value())

    def typed(self) -> tuple[object, ...]:
        """What stands in the fields."""
        return tuple(
            (line.text.value(), line.due_on.text(), line.done.value()) for line in self.lines
        )

    def _line(self) -> _Line:
        line = _Line(self._studio, self._example)
        line.bin.clicked.connect(partial(self._remove, line))
        line.text.textEdited.connect(self._edited)
        for field in (line.due_on, line.done):
            field.changed.connect(self._edited)
        self.lines.append(line)
        self._rows.addWidget(line)
        return line

    def _edited(self, _value: object) -> None:
        self.changed.emit()

    def _remove(self, line: _Line) -> None:
        self.lines.remove(line)
        self.changed.emit()
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()
        (self.lines[-1].text if self.lines else self.add_button).setFocus()
