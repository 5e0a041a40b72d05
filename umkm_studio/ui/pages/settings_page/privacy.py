"""What the program does with the data, what it keeps of buyers, and what was done for them."""

from __future__ import annotations

from functools import partial

from umkm_studio.models import privacy
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.fields import Switch
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.settings_page.parts import fill, keep, setting
from umkm_studio.ui.pages.settings_page.privacy_register import PrivacyRegister


class PrivacyCard(Card):
    """Only what is true of this version."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(self.tr("Privasi"), icon="shield-lock")
        self._studio = studio
        self.switches = {"keep_phones": Switch(), "keep_addresses": Switch()}
        self.remove_button = Button(self.tr("Hapus…"), kind="dangerQuiet", icon="trash", small=True)
        self.remove_button.clicked.connect(self._ask_to_remove)
        self.register_button = Button(self.tr("Lihat"), icon="list-check", small=True)
        self.register_button.clicked.connect(self._open_register)
        fill(
            self.body,
            setting(
                self.tr("Data tidak pernah dikirim"),
                self.tr("Aplikasi ini tidak memakai internet, akun, atau iklan"),
                Badge(Look(self.tr("Selalu"), "success", "cloud-off")),
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
                self.tr("Catatan privasi"),
                self.tr("Kapan data pembeli disalin, disamarkan, atau dihapus"),
                self.register_button,
            ),
        )
        for name, switch in self.switches.items():
            switch.changed.connect(partial(self._changed, name))

    def show_shop(self, shop: Shop) -> None:
        """Show what is stored."""
        self._shop = shop
        for name, switch in self.switches.items():
            switch.set_value(getattr(shop, name))
        if privacy.contacts_kept(self._studio.store):
            self.remove_button.enable()
        else:
            self.remove_button.disable(self.tr("Tidak ada nomor HP atau alamat yang tersimpan."))

    def _changed(self, name: str, value: object) -> None:
        if not keep(self._studio, **{name: value}):
            self.show_shop(self._shop)

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
        self._studio.notices.toast(self.tr("Nomor HP dan alamat sudah dihapus."))

    def _not_removed(self, problem: BaseException) -> None:
        self._studio.forget_undo()  # a part of them may be gone
        self.remove_button.enable()
        self._studio.notices.explain(problem)

    def _open_register(self) -> None:
        self._studio.open_drawer(PrivacyRegister(self._studio))


def _remove_contacts(store: Store, _progress: Progress) -> None:
    privacy.remove_contacts(store)
