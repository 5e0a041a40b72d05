"""The bin: what was deleted in the last thirty days, and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import trash
from umkm_studio.models.errors import UserError
from umkm_studio.models.text import squeeze
from umkm_studio.models.trash import Entry, Kind
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import clear, row, stack
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.labels import Line, elided
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate

_SAID = {Kind.MESSAGE: "text", Kind.TESTIMONIAL: "words"}  # the column with the words
_FIRST_LETTERS = 60
_SHOWN = 200  # entries; a bin with more is emptied or searched by deleting less


class BinDrawer(Drawer):
    """What is in the bin, the newest first, each with its way back."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.show_head(caption=self.tr("Yang kamu hapus"), title=self.tr("Tempat sampah"))
        self.buttons: list[Button] = []
        self.body.addWidget(
            Note(
                "info",
                self.tr("Yang kamu hapus disimpan di sini selama 30 hari, lalu hilang sendiri."),
            )
        )
        self._lines = QVBoxLayout()
        self.body.addLayout(self._lines)
        self.empty_button = Button(self.tr("Kosongkan sekarang"), kind="dangerQuiet", icon="trash")
        self.empty_button.clicked.connect(self._ask_to_empty)
        self.footer.addWidget(self.empty_button)
        self.footer.addStretch(1)
        self.show_entries()

    def show_entries(self) -> None:
        """Read the bin anew."""
        clear(self._lines)
        self.buttons.clear()
        entries = trash.listing(self._studio.store)
        for entry in entries[:_SHOWN]:
            self._lines.addWidget(self._line(entry))
            self._lines.addWidget(Line())
        everything = trash.count(self._studio.store)
        if not everything:
            self._lines.addWidget(Note("success", self.tr("Tempat sampahmu kosong.")))
        if unknown := everything - len(entries):
            words = self.tr("%n barang dari versi yang lebih baru belum bisa dibuka.", "", unknown)
            self._lines.addWidget(Note("info", words))
        self.empty_button.setVisible(bool(everything))

    def _line(self, entry: Entry) -> QWidget:
        days = entry.days_left(self._studio.now())
        about = self.tr("{what} · dihapus {day} · masih disimpan %n hari", "", days).format(
            what=_detail(entry), day=wording.day(entry.deleted_at.date())
        )
        name = entry.label if self._studio.store.is_veiled else _recognised(entry)
        button = Button(self.tr("Pulihkan"), icon="arrow-back-up", small=True, writes=True)
        button.setAccessibleName(self.tr("Pulihkan {name}").format(name=name))
        button.clicked.connect(partial(self._restore, entry.id))
        self.buttons.append(button)
        words = stack(elided(name, "label"), elided(about, "table", role="text2"), gap=1)
        line = QWidget()
        layout = row(words, button, gap=12)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    def _restore(self, entry_id: int) -> None:
        try:
            with self._studio.store.change() as change:
                label = trash.restore(self._studio.store, entry_id)
        except UserError as problem:
            self._studio.notices.explain(problem)
            return
        self._studio.undoable(change, self.tr("{name} dipulihkan.").format(name=label))
        self.show_entries()
        (self.buttons[0] if self.buttons else self.close_button).setFocus()

    def _ask_to_empty(self) -> None:
        self._studio.notices.confirm(
            self.tr("Kosongkan tempat sampah?"),
            self.tr("%n barang dihapus untuk selamanya. Ini tidak bisa dibatalkan.", "",
                    trash.count(self._studio.store)),
            self.tr("Kosongkan"),
            self._empty,
        )  # fmt: skip

    def _empty(self) -> None:
        try:
            trash.empty(self._studio.store)
        except UserError as problem:
            self._studio.notices.explain(problem)
            return
        self._studio.forget_undo()
        self._studio.notices.toast(self.tr("Tempat sampah dikosongkan."))
        self.show_entries()


def _recognised(entry: Entry) -> str:
    """Its name, and of what somebody said the first words: such a name tells nobody apart."""
    said = squeeze(str(entry.record.get(_SAID.get(entry.kind, ""), "")))
    if not said:
        return entry.label
    if len(said) > _FIRST_LETTERS:
        said = f"{said[:_FIRST_LETTERS].rsplit(' ', 1)[0]}…"
    return translate("Bin", "{name}: “{words}”").format(name=entry.label, words=said)


def _detail(entry: Entry) -> str:
    """What it was, in a few words."""
    record: Mapping[str, Any] = entry.record
    word = {
        Kind.ORDER: translate("Bin", "Pesanan"),
        Kind.PRODUCT: translate("Bin", "Produk"),
        Kind.CODE: translate("Bin", "Kode"),
        Kind.POST: translate("Bin", "Konten"),
        Kind.PARTNER: translate("Bin", "Mitra"),
        Kind.DEAL: translate("Bin", "Kerja sama"),
        Kind.DAY: translate("Bin", "Tanda hari"),
        Kind.TRIAL: translate("Bin", "Uji kecil"),
        Kind.REPLY: translate("Bin", "Balasan"),
        Kind.MESSAGE: translate("Bin", "Pesan masuk"),
        Kind.TESTIMONIAL: translate("Bin", "Testimoni"),
        Kind.ACCOUNT: translate("Bin", "Akun resmi"),
        Kind.WORK: translate("Bin", "Portofolio"),
        Kind.CHANNEL_CHECK: translate("Bin", "Kesiapan kanal"),
        Kind.FAIR_TEST: translate("Bin", "Uji adil"),
        Kind.FEE_RULE: translate("Bin", "Aturan biaya"),
        Kind.PRICE: translate("Bin", "Harga jual"),
        Kind.COST: translate("Bin", "HPP"),
        Kind.OTHER_NAME: translate("Bin", "Nama lain produk"),
        Kind.FIGURES: translate("Bin", "Angka mitra"),
        Kind.REST: translate("Bin", "Libur"),
        Kind.CORRECTION: translate("Bin", "Catatan perbaikan konten"),
        Kind.TRUST_ENTRY: translate("Bin", "Catatan kepercayaan"),
        Kind.THEME: translate("Bin", "Tema kritik"),
        Kind.IDEA_SOURCE: translate("Bin", "Pemilik ide"),
        Kind.DECISION: translate("Bin", "Keputusan bulan"),
        Kind.MAPPING: translate("Bin", "Susunan kolom"),
    }[entry.kind]
    if entry.kind is not Kind.ORDER:
        return word
    try:
        day, amount = date.fromisoformat(record["ordered_on"]), wording.rupiah(record["net_sales"])
    except (KeyError, TypeError, ValueError):  # of a copy that somebody tampered with
        return word
    return translate("Bin", "{kind} {day}, {amount}").format(
        kind=word, day=wording.day(day), amount=amount
    )
