"""The tab of small tests."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.ui.kit.empty import EmptyState
from umkm_studio.ui.kit.page import Studio


class TrialsSection(QWidget):
    """Small tests of partners and ads."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.empty = EmptyState(
            "target",
            self.tr("Uji kecil dulu, baru lanjut"),
            self.tr("Tentukan biaya, lama, dan kapan berhenti sebelum uangmu keluar."),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty, 1)

    def refresh(self) -> None:
        """Read the tests anew."""
