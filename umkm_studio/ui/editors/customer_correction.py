"""What a person asked to have corrected, and what was done for them so far."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import correction, privacy_register, shop
from umkm_studio.models.drafts import Which
from umkm_studio.models.sales import person
from umkm_studio.models.sales.person import Person
from umkm_studio.ui.editors.customer_words import name_of
from umkm_studio.ui.editors.privacy_deeds import deed_for_person, when_words
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.fields import TextField
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class CustomerCorrection(QWidget):
    """`corrected` after a correction was kept."""

    corrected = Signal()

    def __init__(self, studio: Studio, somebody: Person) -> None:
        super().__init__()
        self._studio = studio
        self._person = somebody
        self.dialog: FormDialog | None = None
        self.button = Button(self.tr("Betulkan…"), icon="pencil", small=True)
        self.button.clicked.connect(self.ask)
        words = stack(
            PlainLabel(self.tr("Betulkan datanya"), style="label"),
            PlainLabel(
                self.tr(
                    "Kalau nama atau nomornya salah. Menurut UU Pelindungan Data Pribadi (pasal "
                    "30) paling lambat 3 × 24 jam sejak diminta."
                ),
                style="table",
                role="text2",
                wrap=True,
            ),
            gap=2,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(6))
        line = row(words, self.button, gap=16)
        line.setStretch(0, 1)
        layout.addLayout(line)
        for entry in privacy_register.of_person(studio.store, somebody.id):
            done = self.tr("{what} · {when}").format(
                what=deed_for_person(entry), when=when_words(entry)
            )
            layout.addWidget(caption(done, role="text2", wrap=True))

    def ask(self) -> None:
        """Open the form."""
        self.dialog = FormDialog(
            self,
            self.tr("Betulkan data {name}").format(name=name_of(self._person)),
            [
                FormField(
                    "name", self.tr("Nama"), TextField(), required=True, help=self._carrying()
                ),
                FormField(
                    "phone", self.tr("Nomor HP"), TextField(limit=40), help=self._phone_help()
                ),
            ],
            save=self._keep,
            values={"name": self._person.name, "phone": self._person.phone},
            verb=self.tr("Simpan pembetulan"),
            drafted=(
                self._studio,
                Which(form="customer_correction", record_id=self._person.id),
            ),
        )
        self.dialog.open()

    def _phone_help(self) -> str:
        if self._person.phone:
            return self.tr("Pesanan yang memuat nomor ini ikut dibetulkan.")
        if shop.load(self._studio.store).keep_phones:
            return ""
        return self.tr("Nomornya sendiri tidak disimpan, hanya kode untuk mengenalinya.")

    def _carrying(self) -> str:
        """What else has the name: some of it takes the new one, some is the maker's to look at."""
        store = self._studio.store
        found = correction.carrying(store, self._person.id)
        counts = (
            (found.messages, self.tr("%n pesan", "", found.messages)),
            (found.testimonials, self.tr("%n testimoni", "", found.testimonials)),
            (found.notes, self.tr("%n catatan pesanan", "", found.notes)),
        )
        said = []
        if what := ", ".join(words for count, words in counts if count):
            said.append(self.tr("Ikut dibetulkan: {what}.").format(what=what))
        if mentioned := len(person.mentions(store, self._person)):
            words = self.tr(
                "Di %n tulisanmu sendiri (refleksi, konten, catatan lain) nama lama tidak ikut "
                "berubah, periksa sendiri ya.",
                "",
                mentioned,
            )
            said.append(words)
        return " ".join(said)

    def _keep(self, values: dict[str, Any]) -> None:
        store = self._studio.store
        work = partial(correction.correct, store, self._person.id, **values, now=self._studio.now())
        with store.change() as change:
            work()
        self._studio.undoable(change, self.tr("Data pelanggan dibetulkan."))
        self.corrected.emit()
