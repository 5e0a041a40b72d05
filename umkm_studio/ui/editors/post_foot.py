"""The foot of a post's drawer: what can be done with the post, by tab and by how far it is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.labels import PlainLabel


class PostFoot(QWidget):
    """Quiet deeds and when it was kept at the left, the one to go on with at the right."""

    def __init__(self, saved: PlainLabel) -> None:
        super().__init__()
        self.delete_button = Button(self.tr("Hapus"), kind="dangerQuiet", icon="trash", writes=True)
        self.copy_button = Button(self.tr("Gandakan"), kind="quiet", icon="copy")
        self.close_quietly = Button(self.tr("Tutup"))
        self.publish_button = Button(
            self.tr("Tandai sudah tayang"), kind="primary", icon="circle-check"
        )
        self.to_results = Button(self.tr("Isi hasil"), kind="primary", icon="pencil")
        self.done_button = Button(
            self.tr("Simpan hasil"), kind="primary", icon="device-floppy", writes=True
        )
        left = (self.delete_button, self.copy_button, saved)
        right = (self.close_quietly, self.publish_button, self.to_results, self.done_button)
        self.setLayout(row(*left, None, *right))

    def show_for(self, *, on_plan: bool, is_kept: bool, is_out: bool) -> None:
        """The buttons for a tab, and for a post that is in the shop or not yet, and out or not."""
        self.delete_button.setVisible(on_plan)
        self.copy_button.setVisible(on_plan and is_kept)
        self.publish_button.setVisible(on_plan and not is_out)
        self.to_results.setVisible(on_plan and is_out)
        self.close_quietly.setVisible(not on_plan)
        self.done_button.setVisible(not on_plan)
