"""Menus of what can be done with something, one at a time.

class OrderMenu(OfferMenu):
    def _asked(self, at: QPoint) -> None:
        self.show_offers([Offer("pencil", self.tr("Buka"), self._open), None, ...], at)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from umkm_studio.ui.kit.buttons import refusal
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.theme import icon


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of a menu. A heading has no `act`; `enabled` says whether it can be done now. One
    that `writes` is off where nothing may be written, with the reason (see buttons.py). `key`
    chooses it while the menu is open, and stands before its words.
    """

    icon: str
    words: str
    act: Callable[[], object] | None = None
    enabled: bool = True
    role: str = "text2"  # colour of the icon
    writes: bool = False
    key: str = ""


class OfferMenu(QObject):
    """Shows offers at a place of the screen; `menu` is the one that is open."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self.menu: QMenu | None = None

    def show_offers(self, offers: Sequence[Offer | None], at: QPoint) -> None:
        """Open a menu; None is a line between."""
        menu = QMenu(self._owner)
        refused = refusal(self._owner)
        menu.setToolTipsVisible(bool(refused))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for offer in offers:
            if offer is None:
                menu.addSeparator()
                continue
            words = offer.words.replace("&", "&&")  # one & marks a key
            line = QAction(f"&{offer.key}  {words}" if offer.key else words, menu)
            if offer.icon:
                line.setIcon(icon(offer.icon, offer.role, 16))
            line.setEnabled(offer.enabled and offer.act is not None)
            if offer.writes and refused:
                line.setEnabled(False)
                line.setToolTip(as_tooltip(refused))
            if offer.act is not None:
                line.triggered.connect(_Act(offer.act))
            menu.addAction(line)
        self.menu = menu
        menu.destroyed.connect(self._gone)
        menu.popup(at)

    def _gone(self) -> None:
        self.menu = None


class _Act:
    """What a line does, without the `checked` that Qt sends along."""

    def __init__(self, act: Callable[[], object]) -> None:
        self._act = act

    def __call__(self, _checked: bool = False) -> None:
        self._act()
