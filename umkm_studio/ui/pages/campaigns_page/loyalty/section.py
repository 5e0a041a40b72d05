"""The tab of buyers who come back."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.ui.kit.empty import EmptyState
from umkm_studio.ui.kit.page import Studio


class LoyaltySection(QWidget):
    """Points, stamps, coupons and thanks for buyers who come back."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.empty = EmptyState(
            "heart",
            self.tr("Terima kasih untuk yang kembali"),
            self.tr("Poin, cap, atau kupon untuk pelanggan yang membeli lagi."),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty, 1)

    def refresh(self) -> None:
        """Read the rewards anew."""
