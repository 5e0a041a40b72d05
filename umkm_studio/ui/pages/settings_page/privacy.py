"""What the program does with the data, and what it never does."""

from __future__ import annotations

from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.pages.settings_page.parts import fill, setting


class PrivacyCard(Card):
    """Only what is true of this version."""

    def __init__(self) -> None:
        super().__init__(self.tr("Privasi"), icon="shield-lock")
        fill(
            self.body,
            setting(
                self.tr("Data tidak pernah dikirim"),
                self.tr("Aplikasi ini tidak memakai internet sama sekali"),
                Badge(Look(self.tr("Selalu"), "success", "cloud-off")),
            ),
            setting(
                self.tr("Tanpa akun dan tanpa iklan"),
                self.tr("Tidak ada yang mencatat cara kamu memakainya"),
                Badge(Look(self.tr("Selalu"), "success", "lock")),
            ),
        )
