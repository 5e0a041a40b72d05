"""Susunan kolom yang diingat: the mappings kept under a name, to be renamed or forgotten."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import trash
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import profiles
from umkm_studio.models.importing.profiles import Profile
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Labelled, TextField
from umkm_studio.ui.kit.labels import heading
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.words import fields_words


class Mappings(QWidget):
    """Seen only once there is one."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.table: RecordTable[Profile] = RecordTable(
            [
                Column(self.tr("Nama"), lambda p: p.name, bold=True, width=220),
                Column(
                    self.tr("Kolom yang disimpan"), _kept, stretch=True, muted=True, tooltip=_kept
                ),
                Column(self.tr("Lembar"), lambda p: len(p.sheets), wording.number, align=RIGHT),
                Column(self.tr("Terakhir dipakai"), lambda p: p.used_on, wording.day_and_year),
            ],
            name=self.tr("Susunan kolom yang diingat"),
            sortable=False,
            dense=True,
        )
        self.table.setMinimumHeight(theme().px(120))
        self.name_field = TextField(limit=80)
        self.name_field.setMinimumWidth(theme().px(220))
        self.name = Labelled(self.tr("Ganti namanya"), self.name_field)
        self.rename_button = Button(self.tr("Simpan nama"), small=True, writes=True)
        self.remove_button = Button(
            self.tr("Lupakan"), kind="dangerQuiet", icon="trash", small=True
        )
        self.name_field.returnPressed.connect(self._rename)
        self.rename_button.clicked.connect(self._rename)
        self.remove_button.clicked.connect(self._remove)
        self.table.deleted.connect(self._remove)
        self.table.activated.connect(self.name_field.setFocus)
        self.table.current_changed.connect(self._show_current)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(8))
        layout.addWidget(heading(self.tr("Susunan kolom yang diingat")))
        layout.addWidget(self.table, 1)
        layout.addLayout(row(self.name, self.rename_button, None, self.remove_button, gap=10))

    def refresh(self) -> None:
        """Read them anew."""
        found = profiles.everything(self.studio.store)
        current = self.table.current()
        self.setVisible(bool(found))
        self.table.show_records(found)
        if found:
            self.table.select(current if current is not None else found[0])
            if self.table.current() is None:
                self.table.select(found[0])
        self._show_current(self.table.current())

    def _show_current(self, one: Profile | None) -> None:
        self.name.show_problem("")
        self.name_field.set_value(one.name if one is not None else "")

    def _rename(self) -> None:
        one = self.table.current()
        if one is None or self.name_field.value() == one.name:
            return
        try:
            profiles.rename(self.studio.store, one.id, self.name_field.value())
        except UserError as problem:
            self.name.show_problem(wording.explain(problem))
            return
        self.refresh()

    def _remove(self) -> None:
        """Forget it: files like that are matched anew next time, orders that came in stay."""
        one = self.table.current()
        if one is None:
            return
        work = partial(
            trash.put_away,
            self.studio.store,
            partial(profiles.remove, profile_id=one.id),
            kind=trash.Kind.MAPPING,
            label=one.name,
            now=self.studio.now(),
        )
        text = self.tr("Susunan “{name}” dilupakan. Pesanan yang sudah masuk tetap.")
        if self.studio.keep(work, text.format(name=one.name)):
            self.refresh()


def _kept(one: Profile) -> str:
    fields = [field for sheet in one.sheets for field in sheet.fields.values() if field]
    return fields_words(dict.fromkeys(fields))
