"""Official accounts with ways to pay, and the portfolio: lists that are kept at once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models import trash
from umkm_studio.models.content.posts import PLATFORMS
from umkm_studio.models.drafts import Which
from umkm_studio.models.shop import Shop
from umkm_studio.models.trust import accounts, portfolio
from umkm_studio.models.trust.accounts import Account
from umkm_studio.models.trust.portfolio import Work
from umkm_studio.ui.editors import trust_words
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import clear, row, stack
from umkm_studio.ui.kit.fields import Labelled, TextArea, TextField
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.labels import IconLabel, Line, PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_icon, place_word
from umkm_studio.ui.kit.suggest import SuggestField


class AccountsTab(QWidget):
    """Where buyers find the shop, and to whom they pay; all of it as a text to post."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.dialog: FormDialog | None = None
        self._lines = QVBoxLayout()
        self.edit_buttons: list[IconButton] = []
        self.remove_buttons: list[IconButton] = []
        self.add_button = Button(self.tr("Tambah akun"), icon="plus", small=True, writes=True)
        self.payment_name = TextField(limit=100)
        self.preview = PlainLabel(style="table", role="text2", wrap=True)
        self.copy_button = Button(self.tr("Salin semuanya"), icon="copy", small=True)
        explained = self.tr(
            "Pembeli mencocokkan ini kalau ada yang mengaku dari tokomu. Cara bayar dan nomor "
            "pesanan diisi di Pengaturan."
        )
        self.setLayout(
            stack(
                PlainLabel(explained, role="text2", wrap=True),
                self._lines,
                row(self.add_button, None),
                Labelled(
                    self.tr("Nama penerima bayaran"),
                    self.payment_name,
                    help=self.tr("Yang muncul di layar pembeli saat transfer atau memindai QRIS"),
                ),
                Line(),
                PlainLabel(
                    self.tr("Untuk sorotan profil atau unggahan yang disematkan"), style="label"
                ),
                self.preview,
                row(self.copy_button, None),
                gap=12,
            )
        )
        self.add_button.clicked.connect(self._ask_new)
        self.payment_name.changed.connect(self._keep_name)
        self.copy_button.clicked.connect(self._copy)

    def show_shop(self, shop: Shop) -> None:
        """Show what is stored; a field that has the focus keeps what is being typed."""
        clear(self._lines)
        self.edit_buttons.clear()
        self.remove_buttons.clear()
        found = accounts.everything(self._studio.store)
        for account in found:
            self._lines.addWidget(self._line(account))
        if not self.payment_name.hasFocus() or not self.payment_name.isModified():
            self.payment_name.set_value(shop.payment_name)
        text = trust_words.official_text(shop, found)
        self.preview.setText(text or self.tr("Belum ada yang bisa disebutkan."))
        if text:
            self.copy_button.enable()
        else:
            self.copy_button.disable(self.tr("Belum ada akun, nomor, atau cara bayar."))

    def is_kept(self) -> bool:
        """Whether the store has what stands here."""
        return self.payment_name.value() == shops.load(self._studio.store).payment_name

    def commit(self) -> bool:
        """Keep what is being typed; whether all of it is kept."""
        return self.is_kept() or self._keep_name(self.payment_name.value())

    def _line(self, account: Account) -> QWidget:
        place = place_word(account.place)
        edit = IconButton(
            "pencil", self.tr("Ubah akun {name}").format(name=account.name), small=True, bare=True
        )
        remove = IconButton(
            "x", self.tr("Hapus akun {name}").format(name=account.name), small=True, bare=True
        )
        edit.clicked.connect(partial(self.ask, account))
        remove.clicked.connect(partial(self._remove, account))
        self.edit_buttons.append(edit)
        self.remove_buttons.append(remove)
        name = PlainLabel(account.name, wrap=True)
        layout = row(
            IconLabel(place_icon(account.place)), PlainLabel(place, style="label"), name, edit,
            remove, gap=10,
        )  # fmt: skip
        layout.setStretch(2, 1)
        line = QWidget()
        line.setLayout(layout)
        return line

    def _ask_new(self) -> None:
        self.ask(None)

    def ask(self, account: Account | None) -> None:
        """Open the form of an account, or of a new one."""
        place = SuggestField(
            [(key, place_word(key)) for key in PLATFORMS], placeholder=self.tr("Contoh: Instagram")
        )
        fields = [
            FormField("place", self.tr("Tempat"), place, required=True),
            FormField(
                "name",
                self.tr("Nama akun"),
                TextField(placeholder=self.tr("Contoh: @dapurratna"), limit=100),
                required=True,
            ),
        ]
        values = {"place": place_word(account.place), "name": account.name} if account else None
        self.dialog = FormDialog(
            self,
            self.tr("Akun resmi"),
            fields,
            save=partial(self._save, account, place),
            values=values,
            verb=self.tr("Simpan akun"),
            drafted=(
                self._studio,
                Which(form="account", record_id=account.id if account else None),
            ),
        )
        self.dialog.open()

    def _save(self, account: Account | None, place: SuggestField, values: dict[str, Any]) -> None:
        key = place.key()
        where = str(key) if key is not None else values["place"]
        kept = Account(place=where, name=values["name"], id=account.id if account else None)
        with self._studio.store.change() as change:
            accounts.save(self._studio.store, kept)
        self._studio.undoable(change, self.tr("Akun tersimpan."))

    def _remove(self, account: Account) -> None:
        if account.id is None:
            return
        store, now = self._studio.store, self._studio.now()
        with trash.keeping(store, trash.Kind.ACCOUNT, account.name, now=now) as change:
            accounts.remove(store, account.id)
        self._studio.undoable(change, self.tr("Akun dihapus dari daftar."))

    def _keep_name(self, name: str) -> bool:
        store = self._studio.store
        changed = replace(shops.load(store), payment_name=name)
        return self._studio.keep(partial(shops.save, store, changed), self.tr("Tersimpan."))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.preview.text())
        self._studio.notices.toast(self.tr("Tersalin. Tinggal tempel di profil atau unggahan."))


class PortfolioTab(QWidget):
    """Works that are worth to be shown, in the maker's words."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.dialog: FormDialog | None = None
        self._works: list[Work] = []
        self._lines = QVBoxLayout()
        self.edit_buttons: list[IconButton] = []
        self.remove_buttons: list[IconButton] = []
        self.add_button = Button(self.tr("Tambah karya"), icon="plus", small=True, writes=True)
        self.copy_button = Button(self.tr("Salin semuanya"), icon="copy", small=True)
        explained = self.tr(
            "Pesanan besar, bazar, resep sendiri: untuk calon mitra, reseller, atau panitia acara. "
            "Nama pemesan hanya kalau ia mengizinkan."
        )
        self.setLayout(
            stack(
                PlainLabel(explained, role="text2", wrap=True),
                self._lines,
                row(self.add_button, self.copy_button, None),
                gap=12,
            )
        )
        self.add_button.clicked.connect(self._ask_new)
        self.copy_button.clicked.connect(self._copy)

    def refresh(self) -> None:
        """Read the works anew."""
        clear(self._lines)
        self.edit_buttons.clear()
        self.remove_buttons.clear()
        self._works = portfolio.everything(self._studio.store)
        for work in self._works:
            self._lines.addWidget(self._line(work))
            self._lines.addWidget(Line())
        self.copy_button.setVisible(bool(self._works))

    def _line(self, work: Work) -> QWidget:
        words = stack(PlainLabel(work.title, style="label", wrap=True), gap=1)
        for text in (work.story, work.link):
            if text:
                words.addWidget(PlainLabel(text, style="table", role="text2", wrap=True))
        edit = IconButton(
            "pencil", self.tr("Ubah {title}").format(title=work.title), small=True, bare=True
        )
        remove = IconButton(
            "x", self.tr("Hapus {title}").format(title=work.title), small=True, bare=True
        )
        edit.clicked.connect(partial(self.ask, work))
        remove.clicked.connect(partial(self._remove, work))
        self.edit_buttons.append(edit)
        self.remove_buttons.append(remove)
        layout = row(words, edit, remove, gap=6)
        layout.setStretch(0, 1)
        line = QWidget()
        line.setLayout(layout)
        return line

    def _ask_new(self) -> None:
        self.ask(None)

    def ask(self, work: Work | None) -> None:
        """Open the form of a work, or of a new one."""
        fields = [
            FormField(
                "title",
                self.tr("Judul"),
                TextField(placeholder=self.tr("Contoh: 120 toples untuk hajatan"), limit=120),
                required=True,
            ),
            FormField("story", self.tr("Ceritanya"), TextArea(lines=4)),
            FormField("link", self.tr("Tautan atau letak fotonya"), TextField()),
        ]
        values = {"title": work.title, "story": work.story, "link": work.link} if work else None
        self.dialog = FormDialog(
            self,
            self.tr("Karya"),
            fields,
            save=partial(self._save, work),
            values=values,
            verb=self.tr("Simpan karya"),
            drafted=(self._studio, Which(form="work", record_id=work.id if work else None)),
        )
        self.dialog.open()

    def _save(self, work: Work | None, values: dict[str, Any]) -> None:
        kept = Work(id=work.id if work else None, **values)
        with self._studio.store.change() as change:
            portfolio.save(self._studio.store, kept)
        self._studio.undoable(change, self.tr("Karya tersimpan."))

    def _remove(self, work: Work) -> None:
        if work.id is None:
            return
        store, now = self._studio.store, self._studio.now()
        with trash.keeping(store, trash.Kind.WORK, work.title, now=now) as change:
            portfolio.remove(store, work.id)
        self._studio.undoable(change, self.tr("Karya dihapus dari portofolio."))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(trust_words.portfolio_text(self._works))
        self._studio.notices.toast(self.tr("Tersalin. Tinggal tempel."))
