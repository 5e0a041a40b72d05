"""The drawer of the privacy notice: what buyers are told, in their language, on paper or as text.

studio.open_drawer(PrivacyNoticeDrawer(studio))
"""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout

from umkm_studio.models import privacy_notice
from umkm_studio.models.shop import Language
from umkm_studio.ui.editors.law_hint import law_hint
from umkm_studio.ui.kit import language, print_preview
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import clear, row, stack
from umkm_studio.ui.kit.choices import Segments
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.labels import PlainLabel, caption, heading
from umkm_studio.ui.kit.listening import Listening
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.reports import privacy_words
from umkm_studio.ui.reports.privacy_sheet import PrivacySheet

_TABLES = frozenset({"settings", "orders", "customers", "messages", "testimonials"})


class PrivacyNoticeDrawer(Drawer):
    """Made anew from what is kept, each time it is shown."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.show_head(caption=self.tr("Kepercayaan"), title=self.tr("Pemberitahuan privasi"))
        self.language = Segments(
            [("id", "Indonesia"), ("en", "English")], language.current(), small=True
        )
        self.language.setAccessibleName(self.tr("Bahasa pemberitahuan"))
        self.missing = Note("warning", "")
        self._sentences = QVBoxLayout()
        self.copy_button = Button(self.tr("Salin teks"), icon="copy")
        self.print_button = Button(self.tr("Cetak atau PDF"), kind="primary", icon="printer")
        self._lay_out()
        self.language.changed.connect(self._chosen)
        self.copy_button.clicked.connect(self._copy)
        self.print_button.clicked.connect(self.print)
        self.refresh()
        Listening(self, studio.store, _TABLES, self.refresh)

    def _lay_out(self) -> None:
        explained = self.tr(
            "Disusun dari yang benar-benar disimpan tokomu sekarang. Baca dulu: ini janjimu. Kalau "
            "ada yang tidak kamu lakukan, jangan dibagikan dulu."
        )
        self.body.addWidget(Note("info", explained))
        self.body.addWidget(self.missing)
        self.body.addLayout(row(self.language, None))
        self.body.addLayout(self._sentences)
        law = self.tr(
            "Berpegang pada UU 27/2022 tentang Pelindungan Data Pribadi, pasal 5–9, 20, 21, 40, "
            "dan 46."
        )
        self.body.addWidget(caption(law, role="text2", wrap=True))
        self.body.addWidget(law_hint())
        self.footer.addStretch(1)
        self.footer.addWidget(self.copy_button)
        self.footer.addWidget(self.print_button)

    def refresh(self) -> None:
        """Read what is kept and say it."""
        self._notice = privacy_notice.of(self._studio.store)
        missing = self._missing()
        self.missing.show_note("warning", missing)
        self.missing.setVisible(bool(missing))
        clear(self._sentences)
        spoken = self._spoken()
        self._sentences.addWidget(PlainLabel(privacy_words.title(spoken), style="figure"))
        self._sentences.addWidget(
            caption(privacy_words.since(self._studio.today(), spoken), role="text2")
        )
        for head, lines in privacy_words.parts(self._notice, spoken):
            said = [PlainLabel(line, style="table", role="text2", wrap=True) for line in lines]
            self._sentences.addLayout(stack(heading(head), *said, gap=4))

    def print(self) -> None:
        """Show the page before it is printed or kept as a PDF."""
        sheet = PrivacySheet(self._notice, self._studio.today(), self._spoken())
        self.preview = print_preview.show(
            self,
            self._studio,
            sheet.pages,
            title=sheet.title,
            file_name=self.tr("pemberitahuan-privasi.pdf"),
            spoken=self._spoken(),
        )

    def _missing(self) -> str:
        """What a buyer would ask at once, and the notice can't say."""
        if not self._notice.shop:
            return self.tr("Nama usaha belum diisi di Pengaturan, padahal pembeli mencarinya.")
        if not self._notice.contact:
            return self.tr(
                "Nomor WhatsApp untuk pesanan belum diisi di Pengaturan, jadi pembeli tidak tahu "
                "harus bertanya ke mana."
            )
        return ""

    def _spoken(self) -> Language:
        return "en" if self.language.value() == "en" else "id"

    def _chosen(self, _language: object) -> None:
        self.refresh()

    def _copy(self) -> None:
        text = privacy_words.as_text(self._notice, self._studio.today(), self._spoken())
        QGuiApplication.clipboard().setText(text)
        self._studio.notices.toast(self.tr("Tersalin. Tinggal tempel."))
