"""The foot of an order's drawer: what it comes to, and what can be done with it."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import hide_unless, row, stack
from umkm_studio.ui.kit.labels import PlainLabel, caption


class OrderFoot(QWidget):
    """Sums at the left, buttons at the right: those of a new order or of one that is known."""

    def __init__(self, *, is_new: bool) -> None:
        super().__init__()
        self.total = PlainLabel(style="figure")
        self.owed = PlainLabel(style="caption", role="warningText")
        self.delete_button = Button(self.tr("Hapus"), kind="quiet", icon="trash", writes=True)
        self.print_button = IconButton("printer", self.tr("Cetak slip atau kartu ucapan"))
        hide_unless(not is_new, self.delete_button, self.print_button)
        self.again_button = Button(self.tr("Simpan, catat lagi"), writes=True)
        self.again_button.setToolTip(self.tr("Simpan dan catat pesanan lain (Ctrl+Shift+Enter)"))
        self.again_button.setShortcut(QKeySequence("Ctrl+Shift+Return"))
        hide_unless(is_new, self.again_button)
        self.save_button = Button(
            self.tr("Simpan pesanan"), kind="primary", icon="check", writes=True
        )
        self.save_button.setToolTip(self.tr("Simpan pesanan (Ctrl+Enter)"))
        sums = stack(caption(self.tr("Omzet"), role="text2"), self.total, self.owed, gap=0)
        buttons = (self.delete_button, self.print_button, self.again_button, self.save_button)
        self.setLayout(row(sums, None, *buttons))

    def show_sums(self, net: int, owed: int) -> None:
        """What the order earns, and what is still to come, whole rupiah."""
        self.total.setText(wording.rupiah(net))
        self.owed.setText(self.tr("Belum lunas {amount}").format(amount=wording.rupiah(owed)))
        self.owed.setVisible(owed > 0)
