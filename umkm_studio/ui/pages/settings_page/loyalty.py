"""What buyers who come back are given: off until the maker wants it."""

from __future__ import annotations

from umkm_studio.models.campaigns.loyalty import rules
from umkm_studio.ui.editors.loyalty_words import rule_words
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio


class LoyaltyCard(Card):
    """One sentence on what counts today; the rest is in the drawer."""

    def __init__(self, studio: Studio) -> None:
        self.button = Button(self.tr("Atur"), icon="pencil", small=True)
        super().__init__(self.tr("Pelanggan setia"), icon="heart", right=self.button)
        self.button.setAccessibleName(self.tr("Atur hadiah pelanggan setia"))
        self._studio = studio
        self.words = PlainLabel("", style="table", role="text2", wrap=True)
        self.body.addWidget(self.words)
        self.button.clicked.connect(self._open)

    def refresh(self) -> None:
        """Say what is given today."""
        rule = rules.on(self._studio.store, self._studio.today())
        self.words.setText(
            rule_words(rule)
            if rule is not None
            else self.tr("Belum dipakai. Poin, stempel, atau kupon untuk pembeli yang kembali.")
        )

    def _open(self) -> None:
        from umkm_studio.ui.editors.loyalty_rule import LoyaltyRuleEditor  # seldom opened here

        self._studio.open_drawer(LoyaltyRuleEditor(self._studio))
