"""Marked days: what sets days apart, for planning ahead and for judging what sold.

Those of `occasions` come by themselves, less the ones that the maker left out; the maker adds own
ones (an ad, a discount, nothing left to sell).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from umkm_studio.models.content import occasions
from umkm_studio.models.content.occasions import DayKind, DayMark, Occasion
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import fold, squeeze

_LONGEST = timedelta(days=366)  # of a mark of the maker's own
# Worth a word some time before, with how many days before; the others need no preparation.
_PREPARED_FOR = {
    Occasion.RAMADAN: 28,
    Occasion.EID_AL_FITR: 42,
    Occasion.EID_AL_ADHA: 21,
    Occasion.CHRISTMAS: 28,
    Occasion.LUNAR_NEW_YEAR: 21,
    Occasion.NYEPI: 14,
    Occasion.INDEPENDENCE: 14,
    Occasion.MOTHERS_DAY: 21,
    Occasion.TWIN_9: 14,
    Occasion.TWIN_10: 14,
    Occasion.TWIN_11: 14,
    Occasion.TWIN_12: 14,
    Occasion.SCHOOL_BREAK: 14,
}
_LONGEST_VIEW = max(_PREPARED_FOR.values())


@dataclass(frozen=True, slots=True)
class Ahead:
    """Something to prepare for, and how many days are left."""

    mark: DayMark
    days: int


def between(store: Store, first: date, last: date) -> dict[date, tuple[DayMark, ...]]:
    """The marks of each day from `first` to `last`; days without any are left out.

    The maker's own ones come first, then days, then times (Ramadan, payday, school holidays). The
    estimate of sales asks for these; `unusual` says which of them tell nothing of a usual day.
    """
    days: defaultdict[date, list[DayMark]] = defaultdict(list)
    for mark in _marks(store, first, last):
        for day in _each(max(mark.first, first), min(mark.last, last)):
            days[day].append(mark)
    return {day: tuple(found) for day, found in sorted(days.items())}


def unusual(
    store: Store, first: date, last: date, *, but: DayKind | None = None
) -> frozenset[date]:
    """The days whose sales say nothing of a usual day: holidays, twin dates, ads, discounts, times
    without stock. Payday, Ramadan and school holidays are no such days: they come back and last,
    and belong into the estimate as what they are. A kind of days that is asked about (`but`) makes
    none either.
    """
    return frozenset(
        day
        for day, marks in between(store, first, last).items()
        if any(not mark.is_season and mark.kind not in (DayKind.PAYDAY, but) for mark in marks)
    )


def ahead(store: Store, today: date) -> Ahead | None:
    """The next day worth preparing for, from tomorrow on; None while it is too early."""
    tomorrow = today + timedelta(days=1)
    for mark in sorted(
        _marks(store, tomorrow, today + timedelta(days=_LONGEST_VIEW)), key=lambda one: one.first
    ):
        days = (mark.first - today).days
        if mark.occasion is not None and 0 < days <= _PREPARED_FOR.get(mark.occasion, 0):
            return Ahead(mark, days)
    return None


def next_of(occasion: Occasion, today: date) -> DayMark | None:
    """When an occasion is the next time, or is now; None where no year to come has it."""
    for year in (today.year - 1, today.year, today.year + 1):
        for mark in occasions.of_year(year):
            if mark.occasion is occasion and mark.last >= today:
                return mark
    return None


def own(store: Store) -> list[DayMark]:
    """The maker's own ones, the newest first."""
    found = store.rows("SELECT * FROM marked_days ORDER BY first_day DESC, name, id")
    return [_mark(row) for row in found]


def save(store: Store, mark: DayMark) -> int:
    """Keep one of the maker's own; gives its id.

    Raises `UserError`: marked_day_name_missing, dates_reversed, marked_day_long (over a year),
    marked_day_exists (of the same name from the same day on).
    """
    name = squeeze(mark.name)
    if not name:
        raise UserError("marked_day_name_missing")
    if mark.last < mark.first:
        raise UserError("dates_reversed", first=mark.first, last=mark.last)
    if mark.last - mark.first > _LONGEST:
        raise UserError("marked_day_long")
    same = _same(store, mark.first, name)
    if same is not None and same.id != mark.id:
        raise UserError("marked_day_exists", name=same.name)
    return store.put(
        "marked_days",
        {
            "id": mark.id,
            "first_day": mark.first.isoformat(),
            "last_day": mark.last.isoformat(),
            "name": name,
            "kind": mark.kind.value,
        },
    )


def put(store: Store, mark: DayMark) -> None:
    """Keep one of the maker's own in place of one of that name on that first day."""
    known = _same(store, mark.first, mark.name)
    save(store, replace(mark, id=None if known is None else known.id))


def remove(store: Store, mark_id: int) -> None:
    """Delete one of the maker's own."""
    store.remove("marked_days", mark_id)


def left_out(store: Store) -> frozenset[Occasion]:
    """The occasions that the maker does not want marked, in any year."""
    found = store.rows("SELECT occasion FROM left_out_occasions WHERE day = ''")
    return frozenset(Occasion(row["occasion"]) for row in found)


def left_out_once(store: Store) -> list[DayMark]:
    """What the maker does not want marked one time only, by day."""
    return [
        mark
        for occasion, day in sorted(_times_left_out(store), key=lambda one: (one[1], one[0]))
        for mark in occasions.of_year(day.year)
        if mark.occasion is occasion and mark.first == day
    ]


def leave_out(store: Store, occasion: Occasion, day: date | None = None) -> None:
    """Mark an occasion no more, in any year; or, with the day on which it begins, not that time."""
    if _left_out_row(store, occasion, day) is None:
        store.put("left_out_occasions", {"occasion": occasion.value, "day": _day_text(day)})


def mark_again(store: Store, occasion: Occasion, day: date | None = None) -> None:
    """Mark an occasion again that was left out, in any year or that time."""
    known = _left_out_row(store, occasion, day)
    if known is not None:
        store.remove("left_out_occasions", known)


def _times_left_out(store: Store) -> set[tuple[Occasion, date]]:
    found = store.rows("SELECT occasion, day FROM left_out_occasions WHERE day <> ''")
    return {(Occasion(row["occasion"]), date.fromisoformat(row["day"])) for row in found}


def _left_out_row(store: Store, occasion: Occasion, day: date | None) -> int | None:
    found: int | None = store.value(
        "SELECT id FROM left_out_occasions WHERE occasion = :occasion AND day = :day",
        occasion=occasion.value,
        day=_day_text(day),
    )
    return found


def _day_text(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _same(store: Store, first: date, name: str) -> DayMark | None:
    """The maker's own mark of that name that begins on that day."""
    found = store.rows("SELECT * FROM marked_days WHERE first_day = :day", day=first.isoformat())
    marks = map(_mark, found)
    return next((mark for mark in marks if fold(mark.name) == fold(name)), None)


def _marks(store: Store, first: date, last: date) -> Iterator[DayMark]:
    """What touches these days: own ones, days, times."""
    added = [
        _mark(row)
        for row in store.rows(
            """
            SELECT * FROM marked_days WHERE first_day <= :last AND last_day >= :first
            ORDER BY first_day, name, id
            """,
            first=first.isoformat(),
            last=last.isoformat(),
        )
    ]
    yield from added
    skipped, times = left_out(store), _times_left_out(store)
    years = range(first.year - 1, last.year + 1)  # a time may have begun in the year before
    known = [
        mark
        for year in years
        for mark in occasions.of_year(year)
        if mark.occasion not in skipped
        and (mark.occasion, mark.first) not in times
        and mark.first <= last
        and mark.last >= first
    ]
    yield from sorted(known, key=lambda mark: mark.is_season)


def _each(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)


def _mark(row: Row) -> DayMark:
    return DayMark(
        id=row["id"],
        first=date.fromisoformat(row["first_day"]),
        last=date.fromisoformat(row["last_day"]),
        name=row["name"],
        kind=DayKind(row["kind"]),
    )
