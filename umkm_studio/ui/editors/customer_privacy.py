"""The tab "Data pribadi": a copy for the customer, and taking them out for good."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import buyer_photos, privacy
from umkm_studio.models import shop as shops
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import customers, order_list, person
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.models.sales.person import Person
from umkm_studio.ui.editors.customer_correction import CustomerCorrection
from umkm_studio.ui.editors.customer_request import CustomerRequest
from umkm_studio.ui.editors.customer_words import name_of
from umkm_studio.ui.editors.taking_out import Deed, PrivacyPart
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import hide_unless, row, stack
from umkm_studio.ui.kit.files import ask_where_to_save
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class CustomerPrivacy(PrivacyPart):
    """A copy, hiding who they are, or deleting them; and since when that is asked for."""

    def __init__(self, studio: Studio, somebody: Person) -> None:
        super().__init__(studio, somebody.id, name_of(somebody))
        self._person = somebody
        self.export_button = Button(self.tr("Simpan salinan…"), icon="download", small=True)
        self.anonymise_button = Button(
            self.tr("Samarkan…"), icon="shield-lock", small=True, writes=True
        )
        self.delete_button = Button(
            self.tr("Hapus…"), kind="danger", icon="trash", small=True, writes=True
        )
        self.buttons = (self.export_button, self.anonymise_button, self.delete_button)
        self.export_button.clicked.connect(self._ask_where_to_save)
        self.anonymise_button.clicked.connect(self._ask_to_anonymise)
        self.delete_button.clicked.connect(self._ask_to_delete)
        hide_unless(not somebody.is_anonymous, self.anonymise_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addWidget(
            self._line(
                self.tr("Beri salinan datanya"),
                self.tr("Satu halaman yang bisa dibuka di HP mana pun, berisi semua yang kamu "
                        "simpan tentang pelanggan ini."),
                self.export_button,
            )
        )  # fmt: skip
        if not somebody.is_anonymous:
            self.request = CustomerRequest(studio, somebody)
            layout.insertWidget(0, self.request)
            layout.insertWidget(1, Line())
            self.correction = CustomerCorrection(studio, somebody)
            self.correction.corrected.connect(self.gone)
            for part in (Line(), self.correction, Line()):
                layout.addWidget(part)
            layout.addWidget(
                self._line(
                    self.tr("Samarkan"),
                    self.tr("Nama, nomor, alamat, kota, dan catatan dihapus. Pesanan tetap "
                            "dihitung sebagai satu orang tanpa nama."),
                    self.anonymise_button,
                )
            )  # fmt: skip
        layout.addWidget(Line())
        layout.addWidget(
            self._line(
                self.tr("Hapus"),
                self.tr("Orangnya ikut hilang dari daftar. Pesanannya tetap ada tanpa pembeli, "
                        "jadi omzet dan laba tidak berubah."),
                self.delete_button,
            )
        )  # fmt: skip
        mentioned = len(person.mentions(studio.store, somebody))
        if mentioned:
            words = self.tr(
                "Nama ini juga tertulis di %n catatanmu sendiri (refleksi, konten, atau pesanan "
                "lain). Yang itu tidak ikut dihapus, periksa sendiri ya.",
                "",
                mentioned,
            )
            layout.addWidget(Note("warning", words))

    def _line(self, title: str, sentence: str, button: Button) -> QWidget:
        words = stack(
            PlainLabel(title, style="label"),
            PlainLabel(sentence, style="table", role="text2", wrap=True),
            gap=2,
        )
        line = QWidget()
        layout = row(words, button, gap=16)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    # a copy

    def _ask_where_to_save(self) -> None:
        ask_where_to_save(
            self,
            self.tr("Simpan salinan data"),
            self.tr("Halaman (*.html)"),
            self.tr("data-pelanggan-{number}.html").format(number=self._person.id),
            self.export,
        )

    def export(self, path: Path) -> None:
        """Write the copy there, and keep that it was done."""
        from umkm_studio.ui.editors import customer_file  # html is of no use to most visits

        studio = self._studio
        try:
            customer_file.write(
                studio.store,
                self._person,
                path,
                shop=shops.load(studio.store).name,
                now=studio.now(),
            )
            privacy.note_export(studio.store, self._person.id, now=studio.now())
        except UserError as problem:
            studio.notices.explain(problem)
            return
        text = self.tr("{file} tersimpan di {folder}. Buka dulu sebelum kamu kirim.")
        studio.notices.toast(text.format(file=path.name, folder=path.parent))

    # out for good

    def _ask_about(self, deed: Deed) -> None:
        """Ask, after a word on what the buyer still owes: nobody could be asked for it then. Their
        pictures are named, too: afterwards nothing knows where they lie.
        """
        owed = order_list.summary(self._studio.store, Filters(person_id=self._person.id)).owed
        if owed:
            words = self.tr(
                "Pelanggan ini masih punya tagihan {amount}. Setelah ini kamu tidak bisa melihat "
                "lagi siapa yang belum membayar. {explanation}"
            )
            amount = wording.rupiah(owed)
            told = words.format(amount=amount, explanation=deed.explanation)
            deed = replace(deed, explanation=told)
        store = self._studio.store
        rows = customers.members_of(store, self._person.id)
        photos = buyer_photos.of_people(store, [rows], self._studio.data_dir)
        self._ask(replace(deed, photos=photos))

    def _ask_to_anonymise(self) -> None:
        self._ask_about(
            Deed(
                title=self.tr("Samarkan {name}?"),
                explanation=self.tr(
                    "Nama, nomor HP, alamat, kota, dan catatan dihapus dari semua pesanannya, dari "
                    "tempat sampah, dan dari riwayat impor. Angka penjualan tidak berubah. Lembar "
                    "lama yang diimpor lagi tidak membawanya kembali. Ini tidak bisa dibatalkan."
                ),
                word=self.tr("SAMARKAN"),
                verb=self.tr("Samarkan"),
                busy=self.tr("Sedang dihapus."),
                done=self.tr("Pelanggan sudah disamarkan."),
                work=privacy.anonymise,
            )
        )

    def _ask_to_delete(self) -> None:
        self._ask_about(
            Deed(
                title=self.tr("Hapus {name}?"),
                explanation=self.tr(
                    "Semua tentang pelanggan ini dihapus, juga dari tempat sampah dan riwayat "
                    "impor. Pesanannya tetap dihitung, tanpa pembeli. Kalau nanti kamu impor "
                    "berkas yang memuat pesanannya yang lain, namanya bisa muncul lagi; kalau itu "
                    "tidak boleh, pilih samarkan. Ini tidak bisa dibatalkan."
                ),
                word=self.tr("HAPUS"),
                verb=self.tr("Hapus"),
                busy=self.tr("Sedang dihapus."),
                done=self.tr("Pelanggan sudah dihapus."),
                work=privacy.delete,
            )
        )
