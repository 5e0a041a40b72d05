"""Phone numbers and addresses in order sheets: off until the maker turns them on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from umkm_studio.models import shop
from umkm_studio.models.sheets.drafts import Field
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.cards import Box, row
from umkm_studio.ui.kit.fields import Check
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.theme import theme


class PersonalColumns(Box):
    """The two choices; kept as settings of the shop at once. `changed` after each."""

    changed = Signal()

    def __init__(self, store: Store) -> None:
        super().__init__("surface2", "", radius=10)
        self._store = store
        self.phones = Check(self.tr("Simpan nomor HP"))
        self.addresses = Check(self.tr("Simpan alamat"))
        self.phones.changed.connect(self._save)
        self.addresses.changed.connect(self._save)
        self.words = PlainLabel(style="table", role="text2", wrap=True)
        layout = QVBoxLayout(self)
        side, above = theme().px(14), theme().px(7)
        layout.setContentsMargins(side, above, side, above)
        line = row(IconLabel("shield-lock"), self.words, self.phones, self.addresses, gap=12)
        line.setStretch(1, 1)
        layout.addLayout(line)

    @property
    def keeps(self) -> frozenset[Field]:
        """The personal fields that are kept."""
        kept = shop.load(self._store)
        wanted = {Field.PHONE: kept.keep_phones, Field.ADDRESS: kept.keep_addresses}
        return frozenset(field for field, on in wanted.items() if on)

    def show_fields(self, fields: set[Field | None]) -> None:
        """Show the choices that a sheet with these fields asks for."""
        phone, address = Field.PHONE in fields, Field.ADDRESS in fields
        self.setVisible(phone or address)
        keeps = self.keeps
        self.phones.setVisible(phone)
        self.phones.set_value(Field.PHONE in keeps)
        self.addresses.setVisible(address)
        self.addresses.set_value(Field.ADDRESS in keeps)
        self.words.setText(self._reason(phone, address))

    def _save(self) -> None:
        known = shop.load(self._store)
        phones = self.phones.value() if self.phones.isVisibleTo(self) else known.keep_phones
        addresses = (
            self.addresses.value() if self.addresses.isVisibleTo(self) else known.keep_addresses
        )
        shop.save(self._store, replace(known, keep_phones=phones, keep_addresses=addresses))
        self.changed.emit()

    def _reason(self, phone: bool, address: bool) -> str:
        if phone and address:
            return self.tr(
                "Nomor HP dan alamat pembeli tidak disimpan, kecuali kamu mau. Nomornya hanya "
                "dibaca untuk mengenali pembeli yang sama."
            )
        if phone:
            return self.tr(
                "Nomor HP pembeli tidak disimpan, kecuali kamu mau. Nomornya hanya dibaca untuk "
                "mengenali pembeli yang sama."
            )
        return self.tr("Alamat pembeli tidak disimpan, kecuali kamu mau.")
