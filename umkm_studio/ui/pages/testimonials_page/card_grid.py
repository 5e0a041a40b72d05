"""Cards in columns of the same width; a card may take a whole row.

grid = CardGrid()
grid.show_cards([(card, False), (wide, True)])     # a wide one comes after the row that is begun
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from umkm_studio.ui.kit.cards import clear
from umkm_studio.ui.kit.theme import theme

_MOST = 3
_CARD = 330  # effective pixels that a column needs at least


class CardGrid(QWidget):
    """Up to three columns, fewer where it is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[tuple[QWidget, bool]] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme().px(14))

    @property
    def cards(self) -> list[QWidget]:
        """The cards in their order."""
        return [card for card, _wide in self._cards]

    def show_cards(self, cards: Sequence[tuple[QWidget, bool]]) -> None:
        """Show these in place of what was there. Who was at work on a card stays there: at the same
        control of the card in its place, else at its first one.
        """
        place, name = self._at_work()
        if place is not None:
            self.setFocus()  # else Qt looks for another control, and the page scrolls to it
        clear(self._grid)
        self._cards = list(cards)
        self._arrange(self._wanted())
        if self.isVisible():
            for card in self.cards:
                card.show()  # a layout does so only later: meanwhile it has no height and no focus
        if place is not None and place < len(self._cards):
            card = self.cards[place]
            controls = [one for one in card.findChildren(QWidget) if _takes_focus(one)]
            named = (one for one in controls if one.accessibleName() == name)
            control = next(named, next(iter(controls), None))
            if control is not None:
                control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _at_work(self) -> tuple[int | None, str]:
        """The place of the card that has the focus, and the name of the control."""
        focus = QApplication.focusWidget()
        if focus is None:
            return None, ""
        for place, card in enumerate(self.cards):
            if card.isAncestorOf(focus):
                return place, focus.accessibleName()
        return None, ""

    def _wanted(self) -> int:
        return max(1, min(_MOST, int(self.width() / theme().scale) // _CARD))

    def _arrange(self, columns: int) -> None:
        """Praise fills its row first, so that criticism leaves no gap."""
        self._columns = columns
        line, column = 0, 0
        waiting: list[QWidget] = []
        for card, is_wide in self._cards:
            if is_wide and column:
                waiting.append(card)
                continue
            if is_wide:
                self._grid.addWidget(card, line, 0, 1, columns)
                line += 1
                continue
            self._grid.addWidget(card, line, column)
            column += 1
            if column == columns:
                line, column = line + 1, 0
                line = self._place_wide(waiting, line)
        line += column > 0
        line = self._place_wide(waiting, line)
        for place in range(_MOST):
            self._grid.setColumnStretch(place, int(place < columns))
            self._grid.setColumnMinimumWidth(place, 0)

    def _place_wide(self, waiting: list[QWidget], line: int) -> int:
        for card in waiting:
            self._grid.addWidget(card, line, 0, 1, self._columns)
            line += 1
        waiting.clear()
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer columns, as the width has room for them."""
        super().resizeEvent(event)
        if self._wanted() != self._columns:
            for card, _wide in self._cards:
                self._grid.removeWidget(card)
            self._arrange(self._wanted())


def _takes_focus(control: QWidget) -> bool:
    return control.isEnabled() and bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)
