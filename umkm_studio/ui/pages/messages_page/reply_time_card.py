"""How long buyers waited in the last seven days, against the seven before."""

from __future__ import annotations

from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.page import Studio


class ReplyTimeCard(Card):
    """The usual wait inside own hours, day by day."""

    def __init__(self, studio: Studio) -> None:
        super().__init__("–")
        self._studio = studio
        self.title_label.setText(self.tr("Waktu membalas"))

    def refresh(self) -> None:
        """Work it out."""
