"""What the program does with the data, what it shows and keeps of buyers, and the way to none."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from umkm_studio.models import privacy
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import taken_out
from umkm_studio.ui.editors.taken_out import Outcome
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.fields import Switch
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.shortcuts import Anywhere, shown
from umkm_studio.ui.pages.settings_page.parts import fill, keep, setting
from umkm_studio.ui.pages.settings_page.wipe_dialog import WipeDialog


class PrivacyCard(Card):
    """Only what is true of this version."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(self.tr("Privasi"), icon="shield-lock")
        self._studio = studio
        self.switches = {
            "mask_phones": Switch(),
            "keep_phones": Switch(),
            "keep_addresses": Switch(),
        }
        on = studio.store.is_veiled
        self.show_button = Button(
            self.tr("Matikan") if on else self.tr("Nyalakan"), icon="eye-off", small=True
        )
        self.remove_button = Button(
            self.tr("Hapus…"), kind="dangerQuiet", icon="trash", small=True, writes=True
        )
        self.wipe_button = Button(
            self.tr("Hapus semua…"), kind="danger", icon="trash", small=True, writes=True
        )
        for name, switch in self.switches.items():
            switch.changed.connect(partial(self._changed, name))
        self.show_button.clicked.connect(studio.show_around)
        self.remove_button.clicked.connect(self._ask_to_remove)
        self.wipe_button.clicked.connect(self._ask_to_wipe)
        fill(self.body, *self._settings())

    def _settings(self) -> list[QWidget]:
        return [
            setting(
                self.tr("Data tidak pernah dikirim"),
                self.tr("Aplikasi ini tidak memakai internet, akun, atau iklan"),
                Badge(Look(self.tr("Selalu"), "success", "cloud-off")),
            ),
            setting(
                self.tr("Mode tunjuk ({key})").format(key=shown(Anywhere.SHOW_AROUND)),
                self.tr("Nama dan nomor disamarkan saat orang lain ikut melihat layar"),
                self.show_button,
            ),
            setting(
                self.tr("Samarkan nomor HP di cetakan"),
                self.tr("Di slip tertulis 0812-****-771"),
                self.switches["mask_phones"],
            ),
            setting(
                self.tr("Simpan nomor HP dari lembar"),
                self.tr("Mati: nomornya diganti kode rahasia untuk mengenali pembeli yang sama"),
                self.switches["keep_phones"],
            ),
            setting(
                self.tr("Simpan alamat dari lembar"),
                self.tr("Mati: alamat tidak ikut diimpor, kotanya saja"),
                self.switches["keep_addresses"],
            ),
            setting(
                self.tr("Hapus nomor HP dan alamat yang sudah tersimpan"),
                self.tr("Nama dan angka penjualan tetap ada"),
                self.remove_button,
            ),
            setting(
                self.tr("Hapus semua data"),
                self.tr("Toko ini kembali kosong; perlu mengetik nama usaha dulu"),
                self.wipe_button,
            ),
        ]

    def show_shop(self, shop: Shop) -> None:
        """Show what is stored."""
        self._shop = shop
        for name, switch in self.switches.items():
            switch.set_value(getattr(shop, name))
        if privacy.contacts_kept(self._studio.store):
            self.remove_button.enable()
        else:
            self.remove_button.disable(self.tr("Tidak ada nomor HP atau alamat yang tersimpan."))
        if shop.practice:
            self.wipe_button.disable(self.tr("Ini toko latihan. Buka dulu data tokomu sendiri."))
        else:
            self.wipe_button.enable()

    def _changed(self, name: str, value: object) -> None:
        if not keep(self._studio, **{name: value}):
            self.show_shop(self._shop)

    # phones and addresses

    def _ask_to_remove(self) -> None:
        self._studio.notices.confirm(
            self.tr("Hapus semua nomor HP dan alamat?"),
            self.tr(
                "Nomor HP dan alamat di %n catatan pesanan dan pelanggan dihapus. Ini tidak bisa "
                "dibatalkan. Cadangan lama masih menyimpannya sampai terganti.",
                "",
                privacy.contacts_kept(self._studio.store),
            ),
            self.tr("Hapus"),
            self._remove,
        )

    def _remove(self) -> None:
        self.remove_button.disable(self.tr("Sedang dihapus."))
        self._studio.jobs.run(_remove_contacts, self._removed, self._not_removed)

    def _removed(self, _nothing: object) -> None:
        self._studio.forget_undo()
        self._studio.drafts.forget()
        outcome = Outcome(has_traces=self._studio.store.has_traces)
        done = self.tr("Nomor HP dan alamat sudah dihapus.")
        self.told = taken_out.tell(self.window(), self._studio, done, outcome)

    def _not_removed(self, problem: BaseException) -> None:
        self._studio.forget_undo()  # a part of them may be gone
        self.remove_button.enable()
        self._studio.notices.explain(problem)

    # everything

    def _ask_to_wipe(self) -> None:
        self.dialog = WipeDialog(self.window(), self._studio)
        self.dialog.open()


def _remove_contacts(store: Store, _progress: Progress) -> None:
    privacy.remove_contacts(store)
