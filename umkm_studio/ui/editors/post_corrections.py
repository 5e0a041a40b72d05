"""What was corrected on a post that is out, and when: written down, shown, never hidden."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content.corrections import Correction
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import clear, row
from umkm_studio.ui.kit.fields import TextField
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.tab_order import put_before
from umkm_studio.ui.kit.theme import theme


class CorrectionLog(QWidget):
    """The corrections of a post, oldest first, and a line for the next one."""

    added = Signal(str)
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        title = PlainLabel(self.tr("Catatan koreksi"), style="label")
        self.line = TextField(placeholder=self.tr("Contoh: beratnya 250 g, tadi tertulis 500 g"))
        self.line.setAccessibleName(self.tr("Apa yang diperbaiki"))
        title.setBuddy(self.line)
        self.add = Button(self.tr("Catat"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().px(2))
        self.texts: list[PlainLabel] = []
        self.bins: list[IconButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(5))
        layout.addWidget(title)
        layout.addLayout(self._rows)
        below = row(self.line, self.add, gap=8)
        below.setStretch(0, 1)
        layout.addLayout(below)
        self.add.clicked.connect(self._add)
        self.line.returnPressed.connect(self._add)

    def show_log(self, found: Sequence[Correction]) -> None:
        """Show these."""
        clear(self._rows)
        self.texts, self.bins = [], []
        for one in found:
            text = self.tr("{day}: {text}").format(day=wording.full_day(one.day), text=one.text)
            label = PlainLabel(text, style="table", role="text2", wrap=True)
            remove = IconButton("x", self.tr("Hapus catatan ini"), small=True, bare=True)
            remove.clicked.connect(partial(self.removed.emit, one.id))
            line = row(label, remove)
            line.setStretch(0, 1)
            self._rows.addLayout(line)
            self.texts.append(label)
            self.bins.append(remove)
        put_before(self.line, self.bins)

    def _add(self) -> None:
        if self.line.value():
            text = self.line.value()
            self.line.set_value("")
            self.added.emit(text)
        self.line.setFocus()
