"""The call to action: typed, or chosen from those that fit the pillar."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from umkm_studio.ui.kit.buttons import IconButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import TextField


class CallField(QWidget):
    """A line, and a bulb that proposes; Alt+Down opens the proposals as in other choices."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = TextField(placeholder=self.tr("Contoh: Pesan lewat WA"))
        self.setFocusProxy(self.line)
        self.line.setAccessibleName(self.tr("Ajakan"))
        self.propose = IconButton("bulb", self.tr("Usulan ajakan untuk pilar ini"))
        self.menu = QMenu(self)
        layout = row(self.line, self.propose, gap=6)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._calls: Sequence[str] = ()
        self.line.textEdited.connect(self.edited)
        self.propose.clicked.connect(self.open_proposals)

    def value(self) -> str:
        """The call to action."""
        return self.line.value()

    def set_value(self, words: str) -> None:
        """Show a call from its first word on; this is no change by the maker."""
        self.line.set_value(words)
        self.line.setCursorPosition(0)

    def offer(self, calls: Sequence[str]) -> None:
        """What is proposed from now on."""
        self._calls = calls

    def open_proposals(self) -> None:
        """Show what fits, the best first."""
        self.menu.clear()
        for words in self._calls:
            action = QAction(words.replace("&", "&&"), self)
            action.triggered.connect(partial(self._take, words))
            self.menu.addAction(action)
        self.menu.popup(self.propose.mapToGlobal(QPoint(0, self.propose.height() + 2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down, from the line too: it leaves that key to what it stands in."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Down and alt:
            self.open_proposals()
            return
        super().keyPressEvent(event)

    def _take(self, words: str) -> None:
        self.set_value(words)
        self.line.setFocus()
        self.edited.emit()
