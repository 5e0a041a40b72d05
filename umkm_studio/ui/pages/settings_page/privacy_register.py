"""The drawer of what was done with buyers' data."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from umkm_studio.models import privacy_register
from umkm_studio.models.privacy_register import Entry
from umkm_studio.ui.editors.privacy_deeds import deed_words, when_words
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio


class PrivacyRegister(Drawer):
    """What was done, and when; not whose it was."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.show_head(caption=self.tr("Pengaturan"), title=self.tr("Catatan privasi"))
        sentence = self.tr(
            "Bukti bahwa permintaan pembeli sudah kamu kerjakan. Nama dan datanya tidak disimpan "
            "di sini."
        )
        self.body.addWidget(Note("info", sentence))
        entries = privacy_register.everything(studio.store)
        for entry in entries:
            self.body.addWidget(self._line(entry))
            self.body.addWidget(Line())
        if not entries:
            self.body.addWidget(PlainLabel(self.tr("Belum ada yang dicatat."), role="text2"))

    def _line(self, entry: Entry) -> QWidget:
        number = self.tr("Nomor pelanggan {number}").format(number=entry.customer_id)
        words = stack(
            PlainLabel(deed_words(entry), style="label", wrap=True),
            PlainLabel(when_words(entry), style="table", role="text2", wrap=True),
            gap=1,
        )
        line = QWidget()
        layout = row(words, PlainLabel(number, style="table", role="text2"), gap=12)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line
