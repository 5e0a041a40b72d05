"""Days as sheets have them: date cells, day numbers, ISO, `5 Agt 2026`, `05/08/26`.

What one value leaves open, the whole column may tell: which of day and month leads, and in which
year days without one lie (see `habits_of`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from operator import ge, le

from umkm_studio.models.errors import Ambiguous, UserError
from umkm_studio.models.sheets import clock
from umkm_studio.models.sheets.reader import Cell

FIRST_YEAR, LAST_YEAR = 2000, 2100
Span = tuple[date, date]  # first and last day, both in it
Moment = tuple[date, time | None]

_SERIAL_ZERO = date(1899, 12, 30)  # day 0 of Excel's 1900 calendar, its leap-year slip included
_SERIALS = range(36526, 73416)  # FIRST_YEAR to LAST_YEAR as day numbers
_LONGEST = 80  # characters
_LEAP_YEARS = 8  # years; the longest time without a 29 February (around 2100)
_YEAR_AWAY = timedelta(366)
_ENOUGH_IN_ORDER = 8  # days; that many stand in order by chance once in 20,000 times
_SHORT_YEARS_IN_DOUBT = 2010  # `05/08/09` may as well have the year in front

_REST = r"(?:\s*[T,\s]\s*(?P<time>.+))?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_REST}")
_NUMBERS = re.compile(rf"(\d{{1,2}})\s*[-/.]\s*(\d{{1,2}})\s*[-/.]\s*(\d{{4}}|\d{{2}}){_REST}")
_NO_YEAR = re.compile(rf"(\d{{1,2}})\s*[-/]\s*(\d{{1,2}}){_REST}")
_YEAR = r"(?:[\s./,'\u2019-]*(?P<year>\d{4}|\d{2}(?![\d:.])))?"
_NAMED = re.compile(rf"(?P<day>\d{{1,2}})[\s./-]*(?P<month>[^\W\d_]{{3,}})\.?{_YEAR}{_REST}")
_NAME_LEADS = re.compile(
    r"(?P<month>[^\W\d_]{3,})\.?\s*(?P<day>\d{1,2})(?:st|nd|rd|th)?\b"
    rf"(?:[\s,]+(?P<year>\d{{4}}))?{_REST}",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(20\d\d)(\d\d)(\d\d)")
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_WEEKDAY = re.compile(
    r"(?:(?:hari\s+)?(?:senin|selasa|rabu|kamis|jum['\u2019]?at|sabtu|minggu|ahad|sen|sel|rab|kam|jum|sab|min|"
    r"mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r")\b[\s,.]*)?(?:(?:tanggal|tgl)\b[\s.:]*)?",
    re.IGNORECASE,
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january", "feb peb februari pebruari february",
            "mar mrt maret march", "apr april", "mei may", "jun juni june", "jul juli july",
            "agt agu ags agst agus agustus aug august", "sep sept september",
            "okt oct oktober october", "nov nop november nopember", "des dec desember december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip

_DAYS_OFF = {
    "hari ini": 0,
    "sekarang": 0,
    "today": 0,
    "besok": 1,
    "bsk": 1,
    "tomorrow": 1,
    "lusa": 2,
}
_SOON = re.compile(r"(?:hari\s+ini|sekarang|today|besok|bsk|tomorrow|lusa)\b")
_ANY_DAY = re.compile(r"(?:secepatnya|segera|asap|kapan\s+(?:saja|aja)|bebas|terserah)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How a column writes its dates.

    `undecided`: some of its dates could have day and month the other way round, and nothing in the
    column tells; the day is then taken to lead, as everybody here writes, but the maker should be
    asked. `span` is there where a date lacks its year: from the first to the last day that has one.
    """

    month_first: bool = False
    undecided: bool = False
    span: Span | None = None


def day_and_time(cell: Cell, *, month_first: bool = False, span: Span | None = None) -> Moment:
    """When: a date cell, a day number, or text with the day first unless `month_first`.

    A day without a year lies in `span`, else in the year that brings it nearest before or into it.

    Raises `UserError`: date_missing, date_unreadable, month_unlikely (over 12), year_missing (none
    written and no `span`), date_unlikely (a year outside 2000 to 2100); and
    `Ambiguous("date_ambiguous")` where two years are as likely.
    """
    if isinstance(cell, str):
        written = cell.strip()
        if written in ("", "-"):
            raise UserError("date_missing")
        return _from_text(written, month_first, span)
    if isinstance(cell, datetime):
        return _sane(cell.date()), cell.time().replace(microsecond=0, tzinfo=None)
    if isinstance(cell, date):
        return _sane(cell), None
    if cell is None:
        raise UserError("date_missing")
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _from_serial(cell)
    raise UserError("date_unreadable", value=str(cell))


def due_day(cell: Cell, ordered_on: date, *, month_first: bool = False) -> date | None:
    """When an order is wanted: `20 Agustus` (the next one), `besok ya kak`, a date cell.

    None where any day will do: an empty cell, `secepatnya`. Raises what `day_and_time` raises.
    """
    written = "" if cell is None else str(cell).strip().casefold()
    if written in ("", "-") or _ANY_DAY.match(written):
        return None
    if found := _SOON.match(written):
        return ordered_on + timedelta(_DAYS_OFF[" ".join(found[0].split())])
    year = (ordered_on, ordered_on + timedelta(364))
    return day_and_time(cell, month_first=month_first, span=year)[0]


def habits_of(cells: Iterable[Cell]) -> Habits:
    """What a column of dates, in the order of its rows, says about all of them.

    The month leads where a second number is over 12 and no first one is, where the clock has twelve
    hours (accounts in English), or where only so the rows stand in the order of time.
    """
    found = list(dict.fromkeys(cells))
    texts = [cell.strip() for cell in found if isinstance(cell, str)]
    numbers, others = [], []
    for text in texts:
        if match := _numbers(text):
            numbers.append(match)
        else:
            others.append(text)
    day_leads = any(int(one[1]) > 12 or _has_dots(one["time"]) for one in numbers)
    month_leads = any(int(one[2]) > 12 or _is_half_day(one["time"]) for one in numbers)
    either = any(int(one[1]) != int(one[2]) <= 12 and int(one[1]) <= 12 for one in numbers)
    if either and not (day_leads or month_leads):
        day_leads, month_leads = _in_order(numbers)
    month_first = month_leads and not day_leads
    return Habits(
        month_first=month_first,
        undecided=either and day_leads == month_leads,
        span=_span(found, month_first) if any(map(_lacks_year, others)) else None,
    )


def _numbers(text: str) -> re.Match[str] | None:
    """The parts of `05/08/26`; None for other dates, ISO's first of all."""
    if len(text) > _LONGEST or text[4:5] == "-":
        return None
    return _NUMBERS.fullmatch(_bare(text))


def _bare(text: str) -> str:
    """The date without its day of the week."""
    return text if text[:1].isdigit() else _WEEKDAY.sub("", text, count=1)


def _lacks_year(text: str) -> bool:
    if len(text) > _LONGEST or text[4:5] == "-":
        return False
    bare = _bare(text)
    found = _NAMED.fullmatch(bare) or _NAME_LEADS.fullmatch(bare)
    return found["year"] is None if found else _NO_YEAR.fullmatch(bare) is not None


def _has_dots(written: str | None) -> bool:
    """A clock as the Indonesian locale writes it: 9.15.00."""
    return written is not None and re.match(r"\d{1,2}\.\d{2}\.\d{2}", written) is not None


def _is_half_day(written: str | None) -> bool:
    return written is not None and written.rstrip()[-2:].casefold() in ("am", "pm")


def _in_order(numbers: Sequence[re.Match[str]]) -> tuple[bool, bool]:
    """Whether the days stand in the order of time with the day first, and with the month first."""
    day_first = [(_full_year(one[3]), int(one[2]), int(one[1])) for one in numbers]
    month_first = [(_full_year(one[3]), int(one[1]), int(one[2])) for one in numbers]
    if len(set(day_first)) < _ENOUGH_IN_ORDER:
        return False, False
    return _is_sorted(day_first), _is_sorted(month_first)


def _is_sorted(days: Sequence[tuple[int, int, int]]) -> bool:
    return all(map(le, days, days[1:])) or all(map(ge, days, days[1:]))


def _span(cells: Iterable[Cell], month_first: bool) -> Span | None:
    days = []
    for cell in cells:
        try:
            days.append(day_and_time(cell, month_first=month_first)[0])
        except UserError:  # no day, or none with a year; whoever reads that row says so
            continue
    return (min(days), max(days)) if days else None


@lru_cache(maxsize=20_000)  # a sheet repeats few days many times
def _from_text(written: str, month_first: bool, span: Span | None) -> Moment:
    if len(written) > _LONGEST:
        raise UserError("date_unreadable", value=written)
    if written[4:17:3] in ("-- :", "-- ::") and len(written) in (16, 19):  # most of all days
        with suppress(ValueError):
            moment = datetime.fromisoformat(written)
            return _sane(moment.date()), moment.time()
    if found := _YEAR_FIRST.fullmatch(written):
        return _moment(written, found[1], found[2], found[3], found["time"])
    if _SERIAL.fullmatch(written):
        return _from_serial(float(written))
    if found := _COMPACT.fullmatch(written):
        return _moment(written, found[1], found[2], found[3], None)
    bare = _bare(written)
    if found := _NUMBERS.fullmatch(bare):
        return _from_numbers(written, found, month_first)
    if found := _NO_YEAR.fullmatch(bare):
        day, month = (found[2], found[1]) if month_first else (found[1], found[2])
        return _in_span(written, month, day, found["time"], span)
    found = _NAMED.fullmatch(bare) or _NAME_LEADS.fullmatch(bare)
    month = _MONTHS.get(found["month"].casefold()) if found else None
    if found is None or month is None:
        raise UserError("date_unreadable", value=written)
    if found["year"] is None:
        return _in_span(written, month, found["day"], found["time"], span)
    return _moment(written, _full_year(found["year"]), month, found["day"], found["time"])


def _from_numbers(written: str, found: re.Match[str], month_first: bool) -> Moment:
    """`05/08/2026` or `05/08/26`."""
    year = _full_year(found[3])
    day, month = (found[2], found[1]) if month_first else (found[1], found[2])
    moment = _moment(written, year, month, day, found["time"])
    if len(found[3]) == 2 and year < _SHORT_YEARS_IN_DOUBT:
        other = _day(_full_year(found[1]), int(found[2]), int(found[3]))
        if other is not None and _SHORT_YEARS_IN_DOUBT <= other.year <= date.max.year:
            candidates = (other, moment[0])
            raise Ambiguous("date_ambiguous", candidates=candidates, value=written)
    return moment


def _full_year(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def _moment(
    written: str, year: int | str, month: int | str, day: int | str, hours: str | None
) -> Moment:
    if int(month) > 12:
        raise UserError("month_unlikely", value=written)
    found = _day(int(year), int(month), int(day))
    try:
        at = clock.read(hours) if hours else None
    except ValueError as problem:
        raise UserError("date_unreadable", value=written) from problem
    if found is None:
        raise UserError("date_unreadable", value=written)
    return _sane(found), at


def _in_span(
    written: str, month: int | str, day: int | str, hours: str | None, span: Span | None
) -> Moment:
    """A day that is written without its year."""
    _, at = _moment(written, 2000, month, day, hours)  # 2000 has a 29 February
    if span is None:
        raise UserError("year_missing", value=written)
    first, last = span
    years = range(first.year - _LEAP_YEARS, last.year + _LEAP_YEARS + 1)
    days = [found for year in years if (found := _day(year, int(month), int(day)))]
    inside = [found for found in days if first <= found <= last]
    if not inside:
        before = [found for found in days if found < first][-1:]
        after = [found for found in days if found > last][:1]
        away = first - before[0] if before else timedelta.max
        inside = before
        if away > _YEAR_AWAY or (after and after[0] - last < away):
            inside = after + before  # a 29 February may be years away
    if len(inside) > 1:
        raise Ambiguous("date_ambiguous", candidates=tuple(inside), value=written)
    return _sane(inside[0]), at


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _from_serial(number: float) -> Moment:
    if not number < _SERIALS.stop or number < _SERIALS.start:
        raise UserError("date_unreadable", value=str(number).removesuffix(".0"))
    whole = int(number)
    seconds = round((number - whole) * 86_400)
    moment = datetime.combine(_SERIAL_ZERO, time()) + timedelta(days=whole, seconds=seconds)
    return moment.date(), moment.time() if seconds else None


def _sane(day: date) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise UserError("date_unlikely", value=day.isoformat())
    return day
