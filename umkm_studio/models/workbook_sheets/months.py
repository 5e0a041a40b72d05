"""Looking back: what became of decisions, months that are closed, hours of other work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from umkm_studio.models import reflections
from umkm_studio.models.errors import UserError
from umkm_studio.models.insight import closed_months, frozen
from umkm_studio.models.insight.closed_months import Closed
from umkm_studio.models.insight.month_facts import MonthFacts
from umkm_studio.models.reflections import Decision, Outcome
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Store
from umkm_studio.models.text import squeeze
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References

_KEPT = {Outcome.NOT_SAID: None, Outcome.KEPT: True, Outcome.NOT_KEPT: False}
_OUTCOMES = {kept: outcome for outcome, kept in _KEPT.items()}


def _outcomes(store: Store) -> Iterator[list[Cell]]:
    for month in reflections.written_months(store):
        for one in reflections.decisions(store, month):
            if one.outcome is not Outcome.NOT_SAID or one.happened:
                kept = _KEPT[one.outcome]
                yield [
                    _key(month),
                    forms.word(forms.DECISIONS, one.kind),
                    one.text,
                    "" if kept is None else forms.word(forms.YES_NO, kept),
                    one.happened,
                ]


def _save_outcome(store: Store, values: Mapping[str, Any], _: References) -> None:
    """A decision that is not known is made: its sheet may come alone."""
    month = _month(values)
    kind = forms.meant(forms.DECISIONS, values["kind"])
    text = squeeze(values["text"])
    known = [
        one
        for one in reflections.decisions(store, month)
        if one.kind is kind and one.text == text and one.id is not None
    ]
    decision = Decision(month=month, kind=kind, text=text)
    found = known[0].id if known else reflections.decide(store, decision)
    assert found is not None
    reflections.say_outcome(store, found, _OUTCOMES[values["outcome"]], values["happened"])


def _closed(store: Store) -> Iterator[list[Cell]]:
    for one in closed_months.everything(store):
        yield [_key(one.facts.month), one.closed_on, frozen.write(one.facts)]


def _save_closed(store: Store, values: Mapping[str, Any], _: References) -> None:
    facts = frozen.read(MonthFacts, values["facts"])
    if facts.month != _month(values):
        raise UserError("frozen_unreadable")
    closed_months.put(store, Closed(closed_on=values["closed_on"], facts=facts))


def _efforts(store: Store) -> Iterator[list[Cell]]:
    for month, activity, minutes in reflections.every_effort(store):
        yield [_key(month), forms.word(forms.ACTIVITIES, activity), minutes]


def _save_effort(store: Store, values: Mapping[str, Any], _: References) -> None:
    activity = forms.meant(forms.ACTIVITIES, values["activity"])
    reflections.save_effort(store, _month(values), activity, values["minutes"])


def _key(month: date) -> str:
    return f"{month:%Y-%m}"


def _month(values: Mapping[str, Any]) -> date:
    return reflections.read_month(values["month"][:7])  # a sheet may have made a day of it


ABOUT_REFLECTIONS = (
    RecordSheet(forms.DECISION_OUTCOMES, _outcomes, _save_outcome),
    RecordSheet(forms.CLOSED_MONTHS, _closed, _save_closed),
    RecordSheet(forms.MONTH_EFFORTS, _efforts, _save_effort),
)
