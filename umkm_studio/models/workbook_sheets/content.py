"""The weekly themes of the calendar, and what was corrected on posts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from umkm_studio.models.content import corrections, posts, slots
from umkm_studio.models.content.corrections import Correction
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
    weekday = forms.meant(forms.WEEKDAYS, values["weekday"])
    pillar = forms.meant(forms.PILLARS, values["pillar"])
    moment = clock.time_of_day(values["time"])
    slots.put(store, Slot(weekday=weekday, pillar=pillar, title=values["title"], time=moment))


def _corrections(store: Store) -> Iterator[list[Cell]]:
    names = {post.id: post.public_id for post in posts.everything(store)}
    found = corrections.everything(store)
    for one in sorted(found, key=lambda one: (names[one.post_id], one.day, one.text)):
        yield [names[one.post_id], one.day, one.text]


def _save_correction(store: Store, values: Mapping[str, Any], _: References) -> None:
    post = posts.by_public_id(store, values["post"])
    if post is None or post.id is None:
        raise UserError("post_unknown", value=values["post"])
    correction = Correction(post_id=post.id, day=values["day"], text=values["text"])
    known = corrections.of_post(store, post.id)
    if not any(replace(one, id=None) == correction for one in known):
        corrections.save(store, correction)


SHEETS = (RecordSheet(forms.THEME_SLOTS, _slots, _save_slot),)
ABOUT_POSTS = (RecordSheet(forms.CORRECTIONS, _corrections, _save_correction),)
