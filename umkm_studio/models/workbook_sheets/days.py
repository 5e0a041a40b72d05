"""The maker's marked days, the known ones left out, and what phones have of the calendar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from umkm_studio.models.content import marked_days, phone_calendar
from umkm_studio.models.content.occasions import DayMark
from umkm_studio.models.content.phone_calendar import Written
from umkm_studio.models.sheets import clock
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Store
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References


def _own(store: Store) -> Iterator[list[Cell]]:
    for mark in sorted(marked_days.own(store), key=lambda mark: (mark.first, mark.name)):
        last = None if mark.last == mark.first else mark.last
        yield [mark.first, mark.name, forms.word(forms.DAY_KINDS, mark.kind), last]


def _save_own(store: Store, values: Mapping[str, Any], _: References) -> None:
    marked_days.put(
        store,
        DayMark(
            first=values["first"],
            last=values["last"] or values["first"],
            name=values["name"],
            kind=forms.meant(forms.DAY_KINDS, values["kind"]),
        ),
    )


def _left_out(store: Store) -> Iterator[list[Cell]]:
    for occasion in sorted(marked_days.left_out(store)):
        yield [forms.word(forms.OCCASIONS, occasion), None]
    for mark in marked_days.left_out_once(store):
        if mark.occasion is not None:
            yield [forms.word(forms.OCCASIONS, mark.occasion), mark.first]


def _save_left_out(store: Store, values: Mapping[str, Any], _: References) -> None:
    occasion = forms.meant(forms.OCCASIONS, values["occasion"])
    marked_days.leave_out(store, occasion, values["day"])


def _on_phones(store: Store) -> Iterator[list[Cell]]:
    for entry in phone_calendar.written(store):
        moment = f"{entry.time:%H:%M:%S}" if entry.time is not None else ""
        yield [entry.public_id, entry.day, moment, entry.summary]


def _save_on_phones(store: Store, values: Mapping[str, Any], _: References) -> None:
    phone_calendar.put(
        store,
        Written(
            public_id=values["public_id"],
            day=values["day"],
            time=clock.time_of_day(values["time"]),
            summary=values["summary"],
        ),
    )


SHEETS = (
    RecordSheet(forms.MARKED_DAYS, _own, _save_own),
    RecordSheet(forms.LEFT_OUT_OCCASIONS, _left_out, _save_left_out),
    RecordSheet(forms.PHONE_ENTRIES, _on_phones, _save_on_phones),
)
