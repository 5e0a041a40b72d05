"""The weekly themes of the calendar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from umkm_studio.models.content import slots
from umkm_studio.models.content.slots import Slot
from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import clock
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Store
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References


def _slots(store: Store) -> Iterator[list[Cell]]:
    for slot in slots.everything(store):
        yield [
            forms.word(forms.WEEKDAYS, slot.weekday),
            forms.word(forms.PILLARS, slot.pillar),
            slot.title,
            f"{slot.time:%H:%M}" if slot.time is not None else "",
        ]


def _save_slot(store: Store, values: Mapping[str, Any], _: References) -> None:
    weekday = forms.meaning(forms.WEEKDAYS, values["weekday"])
    pillar = forms.meaning(forms.PILLARS, values["pillar"])
    if weekday is None:
        raise _unknown(values["weekday"], forms.WEEKDAYS)
    if pillar is None:
        raise _unknown(values["pillar"], forms.PILLARS)
    moment = clock.time_of_day(values["time"])
    slots.put(store, Slot(weekday=weekday, pillar=pillar, title=values["title"], time=moment))


def _unknown(text: str, words: Mapping[Any, tuple[str, ...]]) -> UserError:
    said = ", ".join(forms.word(words, key) for key in words)
    return UserError("word_unknown", value=text, words=said)


SHEETS = (RecordSheet(forms.THEME_SLOTS, _slots, _save_slot),)
