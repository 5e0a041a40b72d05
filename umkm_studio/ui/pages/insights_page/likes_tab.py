"""Likes against orders, net sales by pillar, and the steps from being seen to coming back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.ui.kit import verdicts
from umkm_studio.ui.kit.cards import Columns
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.insights_page.pillar_card import PillarCard
from umkm_studio.ui.pages.insights_page.reading import Estimated, Kind, Read
from umkm_studio.ui.pages.insights_page.scatter_card import ScatterCard
from umkm_studio.ui.pages.insights_page.steps import Steps


class LikesTab(QWidget):
    """The second tab. `post_asked`, `pillar_asked` and `step_asked` want the orders behind what was
    clicked.
    """

    post_asked = Signal(int)
    pillar_asked = Signal(str)
    step_asked = Signal(str, str)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.scatter = ScatterCard(studio)
        self.pillars = PillarCard(studio)
        self.steps = Steps()
        self.note = Note("success", "", icon="leaf")
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(14))
        column.addWidget(self.pillars, 1)
        column.addWidget(self.steps)
        column.addWidget(self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Columns(self.scatter, right, ratio=(54, 46)), 1)
        self.scatter.post_asked.connect(self.post_asked)
        self.pillars.pillar_asked.connect(self.pillar_asked)
        self.steps.step_asked.connect(self.step_asked)

    def show_read(self, read: Read) -> None:
        """Show what was counted in a period."""
        self.scatter.show_read(read)
        self.pillars.show_insights(read.found)
        self.steps.show_stages(read.stages)

    def show_estimated(self, read: Read, estimated: Estimated | None) -> None:
        """Say what timing tells of it, or (None) will tell."""
        self.note.show_note("success", self._so_far(read, estimated), icon="leaf")

    def _so_far(self, read: Read, estimated: Estimated | None) -> str:
        if not read.found.orders:
            return self.tr("Belum ada pesanan di masa ini.")
        if estimated is None:
            return self.tr("Pengaruh unggahan dari waktunya sedang dihitung.")
        return verdicts.so_far(estimated.groups[Kind.PILLAR])
