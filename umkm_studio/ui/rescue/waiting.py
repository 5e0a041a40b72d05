"""The small window that says what is waited for before the shop opens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from umkm_studio.ui.kit.announcing import announce
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.theme import theme


class WaitingWindow(QWidget):
    """Goes by itself: once the shop can be opened, or after some seconds, with the reason."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle("UMKM Studio")
        title = self.tr("Menunggu data toko")
        sentence = self.tr("Sedang dipakai program lain. Ditunggu sebentar, paling lama 5 detik.")
        words = stack(
            PlainLabel(title, style="cardTitle"),
            PlainLabel(sentence, style="table", role="text2", wrap=True),
            gap=4,
        )
        icon = IconLabel("clock", role="info", size=28)
        line = row(icon, words, gap=16)
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        pad = theme().px(28)
        line.setContentsMargins(pad, pad, pad, pad)
        self.setLayout(line)
        width = theme().px(460)
        self.setFixedSize(width, line.heightForWidth(width))
        announce(self, f"{title}. {sentence}")
