"""The ways on from a shop that can't be opened, a card each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Box, Card, row, stack
from umkm_studio.ui.kit.fields import Labelled
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.passphrase import PassphraseField, ShowTyped
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.rescue.ways import Offer


class Choice(Box):
    """What can be done, what it brings, and its button. The best one is marked as advised."""

    def __init__(self, offer: Offer) -> None:
        super().__init__("surface", "primary" if offer.best else "border")
        t = theme()
        self.offer = offer
        self.button = Button(offer.verb, kind="primary" if offer.best else "normal")
        self.button.setAccessibleName(f"{offer.verb}: {offer.title}")
        self.button.setAccessibleDescription(offer.sentence)
        words = stack(
            PlainLabel(offer.title, style="cardTitle", wrap=True),
            PlainLabel(offer.sentence, style="table", role="text2", wrap=True),
            None,
            gap=4,
        )
        deed = stack(None, self.button, None, gap=8)
        if offer.best:
            badge = Badge(Look(self.tr("Disarankan"), "success", "check"))
            deed.insertWidget(1, badge, 0, Qt.AlignmentFlag.AlignHCenter)
        line = QHBoxLayout(self)
        pad = t.px(16)
        line.setContentsMargins(t.px(18), pad, t.px(18), pad)
        line.setSpacing(t.px(16))
        role = "primary" if offer.best else "text2"
        line.addWidget(IconLabel(offer.icon, role=role, size=24), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addLayout(deed)


class Locked(Card):
    """Asks for the passphrase of a copy."""

    opened = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(self.tr("Cadangan ini terkunci"), icon="lock", padding=18)
        self.field = PassphraseField()
        self.shown = ShowTyped(self.field)
        self.field.returnPressed.connect(self._open)
        self.button = Button(self.tr("Buka kunci dan pulihkan"), kind="primary")
        self.button.clicked.connect(self._open)
        asked = self.tr("Kata sandi untuk {file}").format(file=name)
        self.body.addWidget(Labelled(asked, self.field))
        self.body.addWidget(self.shown)
        self.body.addLayout(row(None, self.button))

    def _open(self) -> None:
        if self.field.text():
            self.opened.emit(self.field.text())
