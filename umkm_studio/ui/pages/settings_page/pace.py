"""Pace and rest: how much work fits, which days and hours stay free, what buyers read meanwhile."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import trash
from umkm_studio.models.content import check_ins, rest
from umkm_studio.models.content.rest import Rest
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.shop import Shop
from umkm_studio.models.trash import Kind
from umkm_studio.ui.editors import away_words
from umkm_studio.ui.editors.load_check import history_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import Card, clear, halves, row
from umkm_studio.ui.kit.choices import Toggles
from umkm_studio.ui.kit.fields import DateField, Labelled, TextArea, TextField
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.hour_fields import DurationField, HoursField
from umkm_studio.ui.kit.labels import Line, PlainLabel, caption, elided
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.settings_page.parts import change, keep_field

_DAYS = 7


class PaceCard(Card):
    """Fields are kept when they are left, days as soon as they are pressed."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(self.tr("Irama dan istirahat"), icon="moon")
        self._studio = studio
        self._shop = Shop()
        self.fields: dict[str, DurationField | HoursField] = {
            "minutes_per_week": DurationField(),
            "work_hours": HoursField(self.tr("09.00–12.00, 19.00–21.00")),
            "quiet_hours": HoursField(self.tr("21.00–06.00")),
        }
        self.weekdays = Toggles(
            [(day, wording.short_weekday(day)) for day in range(_DAYS)], small=True
        )
        for day in range(_DAYS):
            self.weekdays.button(day).setAccessibleName(wording.weekday(day))
        self.add_button = Button(self.tr("Tambah libur"), icon="plus", small=True, writes=True)
        self._dates = QVBoxLayout()
        self.remove_buttons: list[IconButton] = []
        self.away = PlainLabel(style="table", role="text2", wrap=True)
        self.copy_button = Button(self.tr("Salin untuk WhatsApp"), icon="copy", small=True)
        self.change_button = Button(self.tr("Ubah teks"), kind="quiet", small=True)
        self.loads = caption("", role="text2", wrap=True)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        helps = {
            "minutes_per_week": (
                self.tr("Waktu untuk konten seminggu"),
                self.tr("Boleh kosong. Kalender memberi tahu sebelum seminggu melebihi ini"),
            ),
            "work_hours": (
                self.tr("Jam balas"),
                self.tr("Kapan pesan dibalas; boleh beberapa, pisahkan dengan koma"),
            ),
            "quiet_hours": (
                self.tr("Jam tenang"),
                self.tr("Pengingat di HP menunggu sampai jam ini selesai"),
            ),
        }
        labelled = {
            name: Labelled(title, self.fields[name], help=help)
            for name, (title, help) in helps.items()
        }
        days = Labelled(
            self.tr("Hari istirahat tiap minggu"),
            self.weekdays,
            help=self.tr("Tidak pernah diusulkan untuk konten"),
        )
        self.body.addWidget(labelled["minutes_per_week"])
        self.body.addWidget(days)
        self.body.addLayout(self._dates)
        self.body.addLayout(row(self.add_button, None))
        self.body.addWidget(Line())
        self.body.addLayout(halves(labelled["work_hours"], labelled["quiet_hours"]))
        self.body.addWidget(Line())
        self.body.addWidget(PlainLabel(self.tr("Teks saat istirahat"), style="label"))
        self.body.addWidget(self.away)
        self.body.addLayout(row(self.copy_button, self.change_button, None))
        self.body.addWidget(self.loads)
        self.body.addStretch(1)

    def _wire(self) -> None:
        for name, field in self.fields.items():
            field.changed.connect(partial(self._changed, name))
        self.weekdays.changed.connect(self._weekday_pressed)
        self.add_button.clicked.connect(self._ask_for_dates)
        self.copy_button.clicked.connect(self._copy)
        self.change_button.clicked.connect(self._ask_for_text)

    def show_shop(self, shop: Shop) -> None:
        """Show what is stored; a field that has the focus keeps what is being typed."""
        store = self._studio.store
        self._shop = shop
        for name, field in self.fields.items():
            if not field.hasFocus() or not field.isModified():
                field.set_value(getattr(shop, name))
        self.weekdays.set_value(rest.weekdays(store))
        self.away.setText(away_words.filled(store, self._studio.now()))
        words = history_words(check_ins.latest(store))
        self.loads.setText(words)
        self.loads.setVisible(bool(words))
        self._show_dates(rest.periods(store, self._studio.today()))

    def commit(self) -> None:
        """Keep what is being typed, and what could not be kept when it was typed."""
        for name, field in self.fields.items():
            if field.commit() and field.value() != getattr(self._shop, name):
                field.changed.emit(field.value())

    def _show_dates(self, periods: list[Rest]) -> None:
        clear(self._dates)
        self.remove_buttons.clear()
        for period in periods:
            words = _dates_words(period)
            button = IconButton("x", self.tr("Hapus libur {dates}").format(dates=words), small=True)
            button.clicked.connect(partial(self._remove, period))
            self.remove_buttons.append(button)
            note = elided(period.note, "table", role="text2")
            line = QWidget()
            layout = row(PlainLabel(words, style="table"), note, button, gap=10)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setStretch(1, 1)
            line.setLayout(layout)
            self._dates.addWidget(line)

    def _changed(self, name: str, _read: object) -> None:
        keep_field(self._studio, self._shop, name, self.fields[name])

    def _weekday_pressed(self, weekday: int) -> None:
        store = self._studio.store
        rests = weekday in self.weekdays.value()
        try:
            with store.change() as change:
                rest.set_weekday(store, weekday, rests=rests)
        except UserError as problem:
            self._studio.notices.explain(problem)
            self.weekdays.set_value(rest.weekdays(store))
            return
        text = self.tr("{weekday} jadi hari kerja lagi.")
        if rests:
            text = self.tr("{weekday} jadi hari istirahat.")
        self._studio.undoable(change, text.format(weekday=wording.weekday(weekday)))

    def _ask_for_dates(self) -> None:
        year = self._studio.today().year
        self.dialog = FormDialog(
            self,
            self.tr("Libur"),
            [
                FormField("first", self.tr("Mulai"), DateField(default_year=year), required=True),
                FormField(
                    "last",
                    self.tr("Sampai"),
                    DateField(default_year=year),
                    help=self.tr("Kosongkan untuk satu hari"),
                ),
                FormField(
                    "note",
                    self.tr("Catatan"),
                    TextField(placeholder=self.tr("Contoh: mudik"), limit=80),
                ),
            ],
            save=self._add,
            verb=self.tr("Simpan libur"),
            drafted=(self._studio, Which(form="rest")),
        )
        self.dialog.open()

    def _add(self, values: dict[str, Any]) -> None:
        store = self._studio.store
        with store.change() as change:
            rest.add(store, values["first"], values["last"], values["note"])
        self._studio.undoable(change, self.tr("Libur tersimpan."))

    def _remove(self, period: Rest) -> None:
        if period.id is None:
            return
        store, dates = self._studio.store, _dates_words(period)
        label = self.tr("{dates}: {note}").format(dates=dates, note=period.note)
        try:
            with trash.keeping(
                store, Kind.REST, label if period.note else dates, now=self._studio.now()
            ) as change:
                rest.remove(store, period.id)
        except UserError as problem:
            self._studio.notices.explain(problem)
            return
        text = self.tr("Libur {dates} dihapus.").format(dates=dates)
        self._studio.undoable(change, text)

    def _copy(self) -> None:
        away_words.copy(self._studio)

    def _ask_for_text(self) -> None:
        text = self._shop.away_text or away_words.usual()
        self.dialog = FormDialog(
            self,
            self.tr("Teks saat istirahat"),
            [
                FormField(
                    "away_text",
                    self.tr("Teks"),
                    TextArea(lines=5),
                    help=self.tr("{kapan} diganti sendiri, misalnya besok jam 9").replace(
                        "{kapan}", away_words.GAP
                    ),
                )
            ],
            save=self._save_text,
            values={"away_text": text},
            drafted=(self._studio, Which(form="away_text")),
        )
        self.dialog.open()

    def _save_text(self, values: dict[str, Any]) -> None:
        text = values["away_text"].strip()
        change(self._studio, away_text="" if text == away_words.usual() else text)


def _dates_words(period: Rest) -> str:
    """23 Okt 2026, or both ends."""
    if period.first is None or period.last is None or period.first == period.last:
        return wording.day_and_year(period.first)
    return wording.period(period.first, period.last)
