"""The setting of the bin: how much is in it, and the way in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from umkm_studio.models import trash
from umkm_studio.ui.editors.bin_drawer import BinDrawer
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, row
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.settings_page.parts import fill, setting


class BinCard(Card):
    """How much is in the bin, and the way in."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(self.tr("Tempat sampah"), icon="trash")
        self._studio = studio
        self.open_button = Button(self.tr("Buka…"), icon="trash", small=True)
        self.open_button.clicked.connect(self._open)
        self.count = Badge(Look("0", "neutral"))
        control = QWidget()
        control.setLayout(row(self.count, self.open_button, gap=10))
        fill(
            self.body,
            setting(
                self.tr("Yang kamu hapus"),
                self.tr("Disimpan 30 hari, bisa dipulihkan kapan saja"),
                control,
            ),
        )

    def refresh(self) -> None:
        """Count anew."""
        count = trash.count(self._studio.store)
        self.count.show_look(Look(self.tr("%n barang", "", count), "neutral"))
        self.count.setVisible(count > 0)

    def _open(self) -> None:
        self._studio.open_drawer(BinDrawer(self._studio))
