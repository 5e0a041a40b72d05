"""Runs of a code: which one is meant, and the same code again."""

from __future__ import annotations

import calendar
from collections.abc import Collection
from dataclasses import replace
from datetime import date

from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.store import Store


def meant(store: Store, said: Code, written: Collection[int | None] = ()) -> Code | None:
    """The run that a row of a sheet speaks of; None where it is a new one.

    It is the run that begins on the same day, else the only one whose days meet the row's: its days
    were corrected. A row that says no day speaks of the newest run. `written` are ids of runs that
    other rows of the sheet spoke of: they are taken.
    """
    runs = [run for run in codes.runs_of(store, said.code) if run.id not in written]
    if said.starts_on is None and said.ends_on is None:
        return next((run for run in runs if run.starts_on is None), runs[-1] if runs else None)
    same = [run for run in runs if run.starts_on == said.starts_on]
    met = [run for run in runs if codes.meet(said, run)]
    return same[0] if same else met[0] if len(met) == 1 else None


def again(code: Code, today: date) -> Code:
    """A new run of the code, in the year of `today`, or the next where its days have passed: the
    same discount, conditions and partner. The days move by whole years; a code without days begins
    today. Post and archive belong to the old run.
    """
    fresh = replace(code, id=None, post_id=None, archived_on=None)
    if code.starts_on is None or code.ends_on is None:
        return replace(fresh, starts_on=today, ends_on=None)
    years = max(1, today.year - code.starts_on.year)
    if _years_later(code.ends_on, years) < today:
        years += 1
    return replace(
        fresh,
        starts_on=_years_later(code.starts_on, years),
        ends_on=_years_later(code.ends_on, years),
    )


def _years_later(day: date, years: int) -> date:
    """The same day of a later year; 29 February becomes the 28th where there is none."""
    year = day.year + years
    return day.replace(year=year, day=min(day.day, calendar.monthrange(year, day.month)[1]))
