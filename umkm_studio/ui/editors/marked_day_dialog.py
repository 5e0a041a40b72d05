"""A small form for a day that the maker marks: an ad, a discount, nothing left to sell.

ask_for_day(self, studio, day=day)
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from umkm_studio.models import trash
from umkm_studio.models.content import marked_days
from umkm_studio.models.content.occasions import DayKind, DayMark
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.trash import Kind
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.day_words import kind_word
from umkm_studio.ui.kit.fields import DateField, Select, TextField
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate


def ask_for_day(
    parent: QWidget, studio: Studio, *, day: date | None = None, known: DayMark | None = None
) -> FormDialog:
    """Open the form for a new mark of `day`, or for one that is there."""
    year = studio.today().year
    values: dict[str, Any] = {"kind": DayKind.AD, "first": day or studio.today()}
    if known is not None:
        last = known.last if known.last != known.first else None
        values = {"name": known.name, "kind": known.kind, "first": known.first, "last": last}
    kinds = Select([(kind, kind_word(kind)) for kind in DayKind])
    dialog = FormDialog(
        parent.window(),
        translate("Days", "Tandai hari") if known is None else translate("Days", "Ubah tanda hari"),
        [
            FormField(
                "name",
                translate("Days", "Nama"),
                TextField(placeholder=translate("Days", "Contoh: Iklan Reels nastar"), limit=80),
                required=True,
            ),
            FormField(
                "kind",
                translate("Days", "Jenis"),
                kinds,
                help=translate(
                    "Days", "Supaya hari ini tidak disangka hari jualan biasa saat hasil dihitung."
                ),
                required=True,
            ),
            FormField(
                "first", translate("Days", "Tanggal"), DateField(default_year=year), required=True
            ),
            FormField("last", translate("Days", "Sampai"), DateField(default_year=year)),
        ],
        save=partial(_save, studio, known),
        values=values,
        verb=translate("Days", "Simpan tanda"),
        drafted=(studio, Which(form="day", record_id=None if known is None else known.id)),
    )
    if known is not None:
        dialog.offer_other(_removal(dialog, studio, known))
    dialog.open()
    return dialog


def remove_day(studio: Studio, known: DayMark) -> bool:
    """Take a mark of the maker's own off; whether that was possible."""
    if known.id is None:
        return False
    try:
        with (
            studio.store.change() as change,
            trash.keeping(studio.store, Kind.DAY, known.name, now=studio.now()),
        ):
            marked_days.remove(studio.store, known.id)
    except UserError as error:
        studio.notices.explain(error)
        return False
    text = translate("Days", "Tanda “{day}” dihapus.")
    studio.undoable(change, text.format(day=known.name))
    return True


def _removal(dialog: FormDialog, studio: Studio, known: DayMark) -> Button:
    def remove() -> None:
        if remove_day(studio, known):
            dialog.accept()

    button = Button(translate("Days", "Hapus tanda"), kind="quiet", icon="trash")
    button.clicked.connect(remove)
    return button


def _save(studio: Studio, known: DayMark | None, values: dict[str, Any]) -> None:
    mark = DayMark(
        id=None if known is None else known.id,
        name=values["name"],
        kind=values["kind"],
        first=values["first"],
        last=values["last"] or values["first"],
    )
    with studio.store.change() as change:
        marked_days.save(studio.store, mark)
    text = translate("Days", "“{day}” ditandai.")
    studio.undoable(change, text.format(day=mark.name))
