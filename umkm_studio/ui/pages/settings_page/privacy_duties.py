"""What the law asks of whoever keeps data of buyers, each a press away (docs/law.md)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from umkm_studio import paths
from umkm_studio.models import privacy_notice
from umkm_studio.models import shop as shops
from umkm_studio.models.backups.copies import Backup
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.forget_dialog import set_aside_words
from umkm_studio.ui.editors.old_buyers_drawer import OldBuyersDrawer
from umkm_studio.ui.kit import print_preview, wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.settings_page.lost_laptop import LostLaptopDrawer
from umkm_studio.ui.pages.settings_page.parts import fill, setting
from umkm_studio.ui.pages.settings_page.privacy_register import PrivacyRegister
from umkm_studio.ui.reports import register_words
from umkm_studio.ui.reports.parts_sheet import PartsSheet


class PrivacyDutiesCard(Card):
    """Old buyers, copies that hold who is gone, the registers, and what to do in the worst case."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(self.tr("Kewajiban soal data pembeli"), icon="list-check")
        self._studio = studio
        self.old_button = Button(self.tr("Atur…"), icon="clock", small=True)
        self.copies_button = Button(self.tr("Ganti…"), icon="history", small=True)
        self.print_button = Button(self.tr("Cetak…"), icon="printer", small=True)
        self.register_button = Button(self.tr("Lihat"), icon="list-check", small=True)
        self.lost_button = Button(self.tr("Buka…"), icon="alert-triangle", small=True)
        fill(self.body, *self._settings())
        self._wire()

    def _settings(self) -> list[QWidget]:
        return [
            setting(
                self.tr("Hapus data pembeli lama"),
                self.tr("Nama dihapus, angka penjualan tetap ada"),
                self.old_button,
            ),
            setting(
                self.tr("Cadangan yang masih memuat pembeli terhapus"),
                self.tr("Yang dibuat sebelum penghapusan terakhir"),
                self.copies_button,
            ),
            setting(
                self.tr("Catatan pemrosesan"),
                self.tr("Satu halaman: data apa, untuk apa, berapa lama"),
                self.print_button,
            ),
            setting(
                self.tr("Catatan privasi"),
                self.tr("Kapan data pembeli disalin, dibetulkan, disamarkan, atau dihapus"),
                self.register_button,
            ),
            setting(
                self.tr("Kalau laptop hilang"),
                self.tr("Yang dilakukan, surat ke pembeli, dan siapa yang dikabari"),
                self.lost_button,
            ),
        ]

    def _wire(self) -> None:
        self.old_button.clicked.connect(partial(self._open, OldBuyersDrawer))
        self.register_button.clicked.connect(partial(self._open, PrivacyRegister))
        self.lost_button.clicked.connect(partial(self._open, LostLaptopDrawer))
        self.print_button.clicked.connect(self.print)
        self.copies_button.clicked.connect(self._ask_to_renew)

    def _open(
        self, drawer: type[OldBuyersDrawer | PrivacyRegister | LostLaptopDrawer], _on: bool = False
    ) -> None:
        self._studio.open_drawer(drawer(self._studio))

    def refresh(self) -> None:
        """Whether copies still hold somebody who was taken out."""
        if self._held():
            self.copies_button.enable()
        else:
            self.copies_button.disable(self.tr("Tidak ada cadangan yang memuat pembeli terhapus."))

    def _held(self) -> list[Backup]:
        from umkm_studio.models import erased_copies

        folder = paths.backups_dir(self._studio.data_dir)
        return erased_copies.holding_them(self._studio.store, folder)

    # the register of processing

    def print(self) -> None:
        """Show the page before it is printed or kept as a PDF."""
        store = self._studio.store
        shop = shops.load(store)
        sheet = PartsSheet(
            title=register_words.title(),
            subject="",
            parts=register_words.parts(privacy_notice.of(store), shop),
            shop=shop,
            printed_on=self._studio.today(),
        )
        self.preview = print_preview.show(
            self,
            self._studio,
            sheet.pages,
            title=sheet.title,
            file_name=self.tr("catatan-pemrosesan.pdf"),
        )

    # copies

    def _ask_to_renew(self) -> None:
        held = self._held()
        listed = ", ".join(dict.fromkeys(wording.day_and_year(one.made_on) for one in held))
        sentence = self.tr(
            "%n cadangan dari {days} masih memuat pembeli yang sudah dihapus. Satu cadangan baru "
            "dibuat dan diperiksa, lalu semua yang lama dihapus, juga yang di tempat kedua kalau "
            "sedang terpasang.",
            "",
            len(held),
        ).format(days=listed)
        broken = set_aside_words(held)
        self._studio.notices.confirm(
            self.tr("Ganti cadangan lama?"),
            f"{sentence}\n\n{broken}" if broken else sentence,
            self.tr("Ganti"),
            self._renew,
        )

    def _renew(self) -> None:
        self.copies_button.disable(self.tr("Sedang diganti."))
        self._studio.jobs.run(_Renewing(self._studio), self._renewed, self._failed)

    def _renewed(self, _nothing: object) -> None:
        self._studio.copies_changed()
        self.refresh()
        self._studio.notices.toast(self.tr("Cadangan lama sudah diganti."))

    def _failed(self, problem: BaseException) -> None:
        self.copies_button.enable()
        self._studio.notices.explain(problem)


class _Renewing:
    """The job that makes a new copy in the place of the others."""

    def __init__(self, studio: Studio) -> None:
        self._folder = paths.backups_dir(studio.data_dir)
        self._now = studio.now()

    def __call__(self, store: Store, _progress: Progress) -> None:
        from umkm_studio.models import backups

        backups.renew(store, self._folder, self._now)
