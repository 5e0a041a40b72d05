"""Small dialogs of one buyer's balance: use some, put it right, give a code to share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from umkm_studio.models.campaigns.loyalty.rules import Kind
from umkm_studio.models.campaigns.loyalty.uses import Offer
from umkm_studio.models.drafts import Which
from umkm_studio.ui.editors.capitals_field import CapitalsField
from umkm_studio.ui.editors.loyalty_words import kind_word, units_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.fields import NumberField, Segments, Select, TextField
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.page import Studio

Keep = Callable[[Kind, int, str], None]
_MOST = 1_000_000  # units


class UseForm(FormDialog):
    """What is handed over without an order; on an order it is used in the order's drawer."""

    def __init__(
        self, studio: Studio, parent: QWidget, person_id: int, offers: Sequence[Offer], keep: Keep
    ) -> None:
        self._keep = keep
        self._first = offers[0]
        words = [(one.kind, units_words(one.kind, one.units)) for one in offers]
        kind = FormField("kind", self.tr("Dari saldo"), Select(words), required=True)
        is_one = len(offers) == 1
        super().__init__(
            parent,
            self.tr("Pakai dari {balance}").format(balance=words[0][1])
            if is_one
            else self.tr("Pakai"),
            [
                *([] if is_one else [kind]),
                FormField(
                    "units",
                    self.tr("Berapa"),
                    NumberField(highest=_MOST),
                    self._help(max(one.each for one in offers)),
                    required=True,
                ),
                FormField("note", self.tr("Untuk apa"), TextField(limit=120)),
            ],
            save=self._use,
            values={"units": self._first.each} if self._first.kind is not Kind.POINTS else None,
            verb=self.tr("Pakai"),
            drafted=(studio, Which(form="loyalty_use", of_id=person_id)),
        )

    def _help(self, each: int) -> str:
        if each > 1:
            return self.tr("Satu kartu penuh: {each} stempel.").format(each=wording.number(each))
        return self.tr("Untuk hadiah yang langsung diserahkan. Di pesanan, pakai di panel pesanan.")

    def _use(self, values: dict[str, Any]) -> None:
        kind = values.get("kind", self._first.kind)
        self._keep(kind, values["units"], values["note"])


class AdjustForm(FormDialog):
    """Up or down, with a word on why."""

    def __init__(
        self, studio: Studio, parent: QWidget, person_id: int, kinds: Sequence[Kind], keep: Keep
    ) -> None:
        self._keep = keep
        self._first = kinds[0]
        named = [(one, kind_word(one)) for one in kinds]
        kind = FormField("kind", self.tr("Yang mana"), Select(named, kinds[0]), required=True)
        way = Segments([(1, self.tr("Tambah")), (-1, self.tr("Kurangi"))], 1)
        super().__init__(
            parent,
            self.tr("Sesuaikan saldo"),
            [
                *([kind] if len(kinds) > 1 else []),
                FormField("way", self.tr("Ke mana"), way, required=True),
                FormField("units", self.tr("Berapa"), NumberField(highest=_MOST), required=True),
                FormField(
                    "note",
                    self.tr("Alasannya"),
                    TextField(limit=120, placeholder=self.tr("Contoh: hadiah ulang tahun")),
                    help=self.tr("Catatan lama tidak diubah: ini ditulis sebagai baris baru."),
                ),
            ],
            save=self._adjust,
            verb=self.tr("Sesuaikan"),
            drafted=(studio, Which(form="loyalty_adjustment", of_id=person_id)),
        )

    def _adjust(self, values: dict[str, Any]) -> None:
        kind = values.get("kind", self._first)
        self._keep(kind, values["way"] * values["units"], values["note"])


class CodeForm(FormDialog):
    """A referral code of somebody's own."""

    def __init__(self, parent: QWidget, proposed: str, keep: Callable[[str], None]) -> None:
        self._give = keep
        super().__init__(
            parent,
            self.tr("Kode rujukan"),
            [
                FormField(
                    "code",
                    self.tr("Kode untuk dibagikan ke teman"),
                    CapitalsField(),
                    help=self.tr("Pendek dan mudah disebut. Kode sendiri tidak memberi bonus."),
                    required=True,
                )
            ],
            save=self._save_code,
            values={"code": proposed},
            verb=self.tr("Buat kode"),
        )

    def _save_code(self, values: dict[str, Any]) -> None:
        self._give(values["code"])
