"""The weekly check-in: was it light, right or heavy? One word a week, and what follows from it.

No week has to be answered; a missing answer means nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from umkm_studio.models import shop
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze
from umkm_studio.models.weeks import monday_of

_ASKED_FROM = 4  # Friday: by then one knows how the week was
_FRESH_UNTIL = 1  # Tuesday: after that it is hardly remembered
_WEEK = timedelta(weeks=1)


class Load(StrEnum):
    """How heavy a week was."""

    LIGHT = "light"
    RIGHT = "right"
    HEAVY = "heavy"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """What the maker said about the week that began on `monday`."""

    monday: date
    load: Load
    note: str = ""
    settled: bool = False  # what was proposed after it was taken up or waved away


def week_to_ask(today: date) -> date:
    """The Monday of the week to ask about: this one from Friday on, before that the last one."""
    monday = monday_of(today)
    return monday if today.weekday() >= _ASKED_FROM else monday - _WEEK


def is_fresh(today: date) -> bool:
    """Whether the week to ask about is just ending or just over, so that the question comes before
    anything else.
    """
    return today.weekday() >= _ASKED_FROM or today.weekday() <= _FRESH_UNTIL


def get(store: Store, monday: date) -> CheckIn | None:
    """What was said about a week."""
    row = store.one("SELECT * FROM load_checks WHERE monday = :monday", monday=monday.isoformat())
    return None if row is None else _check_in(row)


def save(store: Store, check_in: CheckIn) -> None:
    """Keep what was said about a week, in place of what was said before.

    Raises `UserError("week_without_monday")` where the day is no Monday.
    """
    if check_in.monday.weekday() != 0:
        raise UserError("week_without_monday", day=check_in.monday)
    day = check_in.monday.isoformat()
    store.put(
        "load_checks",
        {
            "id": store.value("SELECT id FROM load_checks WHERE monday = :day", day=day),
            "monday": day,
            "load": check_in.load.value,
            "note": squeeze(check_in.note),
            "settled": int(check_in.settled),
        },
    )


def remove(store: Store, monday: date) -> None:
    """Forget what was said about a week."""
    known = store.value("SELECT id FROM load_checks WHERE monday = :day", day=monday.isoformat())
    if known is not None:
        store.remove("load_checks", known)


def everything(store: Store) -> list[CheckIn]:
    """All answers, the oldest first."""
    return [_check_in(row) for row in store.rows("SELECT * FROM load_checks ORDER BY monday")]


def latest(store: Store, limit: int = 3) -> list[CheckIn]:
    """The newest answers, the newest first."""
    found = store.rows("SELECT * FROM load_checks ORDER BY monday DESC LIMIT :limit", limit=limit)
    return [_check_in(row) for row in found]


def of_month(store: Store, month: date) -> list[CheckIn]:
    """For looking back: the answers about weeks of which most days (their Thursday, as in
    ISO 8601) lie in the month of this day, the oldest first.
    """
    found = store.rows(
        """
        SELECT * FROM load_checks
        WHERE strftime('%Y-%m', monday, '+3 days') = :month ORDER BY monday
        """,
        month=f"{month:%Y-%m}",
    )
    return [_check_in(row) for row in found]


def slower_pace(store: Store, today: date) -> int | None:
    """Posts a week to propose after two heavy weeks in a row: one fewer than now.

    None where nothing is to be proposed: other answers, too long ago, already settled, or a pace
    that is one post a week.
    """
    newest = latest(store, limit=2)
    pace = shop.load(store).posts_per_week
    if len(newest) < 2 or newest[0].settled or pace == 1:
        return None
    heavy = all(one.load is Load.HEAVY for one in newest)
    in_a_row = newest[0].monday - newest[1].monday == _WEEK
    is_fresh = newest[0].monday >= week_to_ask(today) - _WEEK
    return pace - 1 if heavy and in_a_row and is_fresh else None


def _check_in(row: Row) -> CheckIn:
    return CheckIn(
        monday=date.fromisoformat(row["monday"]),
        load=Load(row["load"]),
        note=row["note"],
        settled=bool(row["settled"]),
    )
