"""What each channel keeps of an order today, and the way to its rules."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from umkm_studio.models.sales import fees
from umkm_studio.ui.editors.fees_editor import FeesEditor, rule_words
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, clear, row
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word


class FeesCard(Card):
    """A line for each channel that has a rule today."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(self.tr("Biaya kanal"), icon="receipt")
        self._studio = studio
        self._lines = QVBoxLayout()
        self.body.addLayout(self._lines)
        self.body.addWidget(
            caption(
                self.tr(
                    "Potongan tempat jualan seperti Shopee. Perkiraan, dipakai kalau berkas "
                    "pesanan tidak menyebutnya."
                ),
                role="text2",
                wrap=True,
            )
        )
        self.open_button = Button(self.tr("Lihat dan ubah aturan"), icon="pencil", small=True)
        self.open_button.clicked.connect(self._open)
        self.body.addLayout(row(self.open_button, None))

    def refresh(self) -> None:
        """Read the rules anew."""
        clear(self._lines)
        rules = fees.everything(self._studio.store)
        for channel in dict.fromkeys(rule.channel for rule in rules):
            rule = fees.on(rules, channel, self._studio.today())
            if rule is not None:
                words = PlainLabel(rule_words(rule), style="table", role="text2")
                self._lines.addLayout(
                    row(PlainLabel(place_word(channel), style="label"), None, words)
                )

    def _open(self) -> None:
        self._studio.open_drawer(FeesEditor(self._studio))
