"""The controls at the right of a page's header; where room is scarce, "…" holds the lesser.

    actions.add(Button(self.tr("Impor"), icon="file-import"), folds=True)
    actions.add(Button(self.tr("Catat pesanan"), kind="primary", icon="plus"))
    actions.tuck(Button(self.tr("Tempat sampah"), icon="trash"))     # always behind "…"
    actions.set_folded(True)

A page still shows and hides its own buttons: what it has hidden is not in the menu either.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.menus import Offer, OfferMenu
from umkm_studio.ui.kit.theme import theme


class HeaderActions(QWidget):
    """A row of controls; `menu` is what "…" opens."""

    def __init__(self) -> None:
        super().__init__()
        self._folded = False
        self._lesser: list[Button] = []
        self._tucked: list[Button] = []
        self._drawer = QWidget(self)  # holds what is tucked away; never shown
        self._drawer.hide()
        self._box = QWidget(self)  # is hidden as one: each button in it is shown as its page says
        self._box_row = self._row(self._box)
        self.more_button: IconButton | None = None  # made where it is first needed
        self.menu = OfferMenu(self)
        self._all = self._row(self)
        self._all.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._box.hide()

    def add(self, control: QWidget, *, folds: bool = False) -> None:
        """Put a control behind the others; one that `folds` is a button with words."""
        if not folds:
            self._all.addWidget(control)
            return
        assert isinstance(control, Button)
        if not self._lesser:
            self._all.addWidget(self._box)
        self._lesser.append(control)
        self._box_row.addWidget(control)
        control.installEventFilter(self)
        self._arrange()

    def tuck(self, button: Button) -> None:
        """Put a button that is seldom needed behind "…", in a window of any width."""
        self._tucked.append(button)
        button.setParent(self._drawer)
        button.installEventFilter(self)
        self._arrange()

    def set_folded(self, folded: bool) -> None:
        """Whether the lesser buttons are behind "…"."""
        if folded != self._folded:
            self._folded = folded
            self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page shows or hides one of its buttons."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        lesser = any(not button.isHidden() for button in self._lesser)
        self._box.setVisible(lesser and not self._folded)
        wanted = bool(self._in_menu())
        if self.more_button is None and wanted:
            self.more_button = IconButton("dots", self.tr("Pilihan lain"))
            self.more_button.clicked.connect(self._open_menu)
            if self._lesser:
                self._all.insertWidget(self._all.indexOf(self._box), self.more_button)
            else:
                self._all.insertWidget(0, self.more_button)
        if self.more_button is not None:
            self.more_button.setVisible(wanted)

    def _in_menu(self) -> list[Button]:
        """The buttons that are behind "…" now."""
        behind = [*(self._lesser if self._folded else []), *self._tucked]
        return [button for button in behind if not button.isHidden()]

    def _open_menu(self) -> None:
        assert self.more_button is not None
        offers = [
            Offer(button.icon_name, button.text(), button.click, enabled=button.can_be_pressed())
            for button in self._in_menu()
        ]
        corner = self.more_button.rect().bottomLeft() + QPoint(0, theme().px(4))
        self.menu.show_offers(offers, self.more_button.mapToGlobal(corner))

    @staticmethod
    def _row(owner: QWidget) -> QHBoxLayout:
        layout = QHBoxLayout(owner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(8))
        return layout
