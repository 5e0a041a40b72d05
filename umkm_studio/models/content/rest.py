"""Rest: the days that the calendar protects, and when buyers are answered again.

Nothing is forbidden on them: proposals leave them out, and what is planned there gets a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from umkm_studio.models.errors import UserError
from umkm_studio.models.hours import Hours
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze

_WEEK = 7
_LONGEST = timedelta(days=366)  # longer ones are a slip of the keys


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """A day of every week (`weekday`, 0 is Monday), or the days from `first` to `last`."""

    weekday: int | None = None
    first: date | None = None
    last: date | None = None
    note: str = ""
    id: int | None = None

    def holds(self, day: date) -> bool:
        """Whether a day belongs to it."""
        if self.first is None or self.last is None:
            return self.weekday == day.weekday()
        return self.first <= day <= self.last


def everything(store: Store) -> list[Rest]:
    """Days of the week, Monday first, then dates as they come."""
    return [
        _rest(row)
        for row in store.rows(
            "SELECT * FROM rest_days ORDER BY weekday IS NULL, weekday, first_day, last_day, id"
        )
    ]


def weekdays(store: Store) -> frozenset[int]:
    """The days of every week that are free; 0 is Monday."""
    found = store.rows("SELECT weekday FROM rest_days WHERE weekday IS NOT NULL")
    return frozenset(row["weekday"] for row in found)


def periods(store: Store, today: date) -> list[Rest]:
    """Dates that are not over yet, as they come."""
    found = store.rows(
        "SELECT * FROM rest_days WHERE last_day >= :today ORDER BY first_day, last_day, id",
        today=today.isoformat(),
    )
    return [_rest(row) for row in found]


def set_weekday(store: Store, weekday: int, *, rests: bool) -> None:
    """Make a day of the week free, or not.

    Raises `UserError("rest_every_day")` where no day would be left.
    """
    known = store.value("SELECT id FROM rest_days WHERE weekday = :day", day=weekday)
    if not rests:
        if known is not None:
            store.remove("rest_days", known)
    elif known is None:
        if len(weekdays(store)) == _WEEK - 1:
            raise UserError("rest_every_day")
        store.put("rest_days", {"weekday": weekday})


def add(store: Store, first: date, last: date | None = None, note: str = "") -> int:
    """Keep days free, both ends included; the same days again only change the note. Gives the id.

    Raises `UserError`: dates_reversed, rest_too_long (more than a year).
    """
    last = last or first
    if last < first:
        raise UserError("dates_reversed", first=first, last=last)
    if last - first >= _LONGEST:
        raise UserError("rest_too_long")
    days = {"first_day": first.isoformat(), "last_day": last.isoformat()}
    known = store.value(
        "SELECT id FROM rest_days WHERE first_day = :first_day AND last_day = :last_day", **days
    )
    return store.put("rest_days", {"id": known, **days, "note": squeeze(note)})


def remove(store: Store, rest_id: int) -> None:
    """Plan on these days again."""
    store.remove("rest_days", rest_id)


def on(rests: Iterable[Rest], day: date) -> Rest | None:
    """Why a day is free; dates say more than a day of the week."""
    found = [rest for rest in rests if rest.holds(day)]
    return min(found, key=lambda rest: rest.first is None, default=None)


def between(store: Store, first: date, last: date) -> dict[date, Rest]:
    """The free days from `first` to `last`."""
    rests = everything(store)
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return {day: rest for day in days if (rest := on(rests, day)) is not None}


def next_working_day(rests: Sequence[Rest], day: date) -> date:
    """This day, or the first one after it that is not free."""
    while (rest := on(rests, day)) is not None:
        day = (rest.last or day) + timedelta(days=1)
    return day


def answered_again(
    work: Sequence[Hours], rests: Sequence[Rest], now: datetime
) -> tuple[date, time | None]:
    """When buyers are answered again by somebody who rests now: when work hours begin next on a
    day that is not free. Without work hours it is the next such day, and no time is promised.
    """
    today = now.date()
    if not work:
        return next_working_day(rests, today + timedelta(days=1)), None
    if on(rests, today) is None:
        later = [one.starts for one in work if one.starts > now.time()]
        if later:
            return today, min(later)
    return next_working_day(rests, today + timedelta(days=1)), min(one.starts for one in work)


def _rest(row: Row) -> Rest:
    return Rest(
        weekday=row["weekday"],
        first=row["first_day"] and date.fromisoformat(row["first_day"]),
        last=row["last_day"] and date.fromisoformat(row["last_day"]),
        note=row["note"],
        id=row["id"],
    )
