"""The maker's rest days, what was said of each week, and weeks with and without a pillar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from umkm_studio.models.content import check_ins, fair_tests, rest
from umkm_studio.models.content.check_ins import CheckIn
from umkm_studio.models.content.fair_tests import FairTest
from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Store
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References


def _rests(store: Store) -> Iterator[list[Cell]]:
    for one in rest.everything(store):
        weekday = "" if one.weekday is None else forms.word(forms.WEEKDAYS, one.weekday)
        yield [weekday, one.first, one.last, one.note]


def _save_rest(store: Store, values: Mapping[str, Any], _: References) -> None:
    if values["weekday"]:
        rest.set_weekday(store, forms.meant(forms.WEEKDAYS, values["weekday"]), rests=True)
    elif values["first"] is None:
        raise UserError("rest_without_day")
    else:
        rest.add(store, values["first"], values["last"], values["note"])


def _check_ins(store: Store) -> Iterator[list[Cell]]:
    for one in check_ins.everything(store):
        settled = forms.word(forms.YES_NO, one.settled)
        yield [one.monday, forms.word(forms.LOADS, one.load), one.note, settled]


def _save_check_in(store: Store, values: Mapping[str, Any], _: References) -> None:
    load = forms.meant(forms.LOADS, values["load"])
    check_ins.save(
        store,
        CheckIn(
            monday=values["monday"],
            load=load,
            note=values["note"],
            settled=bool(values["settled"]),
        ),
    )


def _fair_tests(store: Store) -> Iterator[list[Cell]]:
    for test in reversed(fair_tests.everything(store)):
        kinds = [forms.word(forms.FAIR_WEEKS, week.has_posts) for week in test.weeks]
        pillar = forms.word(forms.PILLARS, test.pillar)
        yield [
            test.first, pillar, ", ".join(kinds), test.posts_per_week, test.stopped_on,
            test.read_on,
        ]  # fmt: skip


def _save_fair_test(store: Store, values: Mapping[str, Any], _: References) -> None:
    kinds = [forms.meant(forms.FAIR_WEEKS, word) for word in values["weeks"].split(",")]
    pairs = list(zip(kinds[::2], kinds[1::2], strict=False))
    if len(kinds) % 2 or any(first == second for first, second in pairs):
        raise UserError("fair_test_pairs")
    fair_tests.put(
        store,
        FairTest(
            first=values["first"],
            pillar=forms.meant(forms.PILLARS, values["pillar"]),
            draws=tuple(first for first, _second in pairs),
            posts_per_week=values["posts_per_week"],
            stopped_on=values["stopped_on"],
            read_on=values["read_on"],
        ),
    )


SHEETS = (
    RecordSheet(forms.REST_DAYS, _rests, _save_rest),
    RecordSheet(forms.CHECK_INS, _check_ins, _save_check_in),
    RecordSheet(forms.FAIR_TESTS, _fair_tests, _save_fair_test),
)
