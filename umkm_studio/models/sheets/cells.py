"""What one cell says: text, a day and time, a quantity. Text is read as text, never guessed
twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from umkm_studio.models import money
from umkm_studio.models.errors import UserError
from umkm_studio.models.money import Thousands
from umkm_studio.models.sheets.reader import Cell

FIRST_YEAR, LAST_YEAR = 2000, 2100
# Beyond these a cell holds something else (an order number in the wrong column); within them no sum
# over a shop's orders outgrows the 64 bits that the store has for a number.
_MOST_PIECES, _MOST_RUPIAH = 10**6, 10**11
_MOST_COUNTED = 10**12  # views and likes
_SERIAL_ZERO = date(1899, 12, 30)  # day 0 of Excel's 1900 calendar, its leap-year slip included
_SERIALS = range(36526, 73416)  # FIRST_YEAR to LAST_YEAR as day numbers
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(.+))?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T,\s]+(.+))?")
_DIGITS = re.compile(r"[-\u2212]?\d+")
_LONGEST_NUMBER = 20  # characters
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?(?:\s*([AP])M)?", re.IGNORECASE)


def text(cell: Cell) -> str:
    """The cell as text, trimmed; '' for an empty one and for the lone dash that means empty."""
    if isinstance(cell, str):
        trimmed = cell.strip()
        return "" if trimmed == "-" else trimmed
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell.isoformat(sep=" ") if isinstance(cell, datetime) else str(cell)


def day_and_time(cell: Cell, *, month_first: bool = False) -> tuple[date, time | None]:
    """When: a date cell, a day number, `2026-10-14 09:12`, or day first as in `14/10/2026`.

    `month_first` reads `10/14/2026` instead (decide it per file, see `month_leads`).

    Raises `UserError`: date_missing, date_unreadable, month_unlikely (over 12), date_unlikely (a
    year
    outside 2000 to 2100).
    """
    if isinstance(cell, datetime):
        return _sane(cell.date()), cell.time().replace(microsecond=0)
    if isinstance(cell, date):
        return _sane(cell), None
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _from_serial(float(cell))
    written = text(cell)
    if not written:
        raise UserError("date_missing")
    return _from_text(written, month_first)


def month_leads(texts: Iterable[str]) -> bool:
    """Whether a file writes its dates with the month first, as in `10/14/2026 09:12:00 PM`.

    No first number may be over 12; a second one over 12 or a clock of twelve hours must say so.
    """
    found = [dates for text in texts if (dates := _DAY_FIRST.fullmatch(text))]
    if any(int(dates[1]) > 12 for dates in found):
        return False
    return any(int(dates[2]) > 12 or _is_half_day(dates[4]) for dates in found)


def quantity(cell: Cell) -> int:
    """A whole number of pieces above zero. Raises `UserError`: quantity_unreadable,
    quantity_not_positive.
    """
    number = _whole(cell)
    if number is None or number > _MOST_PIECES:
        raise UserError("quantity_unreadable", value=text(cell))
    if number <= 0:
        raise UserError("quantity_not_positive", value=text(cell))
    return number


def count(cell: Cell) -> int:
    """A whole number, zero allowed; an empty cell is 0. Raises `UserError`: quantity_unreadable,
    amount_negative.
    """
    number = _whole(cell) if text(cell) else 0
    if number is None or number > _MOST_COUNTED:
        raise UserError("quantity_unreadable", value=text(cell))
    if number < 0:
        raise UserError("amount_negative")
    return number


def amount(cell: Cell, thousands: Thousands | None) -> int | None:
    """Whole rupiah, or None for an empty cell. Raises `UserError("money_unreadable")`."""
    if isinstance(cell, str):
        return _amount_of_text(cell.strip(), thousands)
    return None if cell is None else _likely(money.parse(cell), cell)


@lru_cache(maxsize=20_000)  # a sheet repeats few amounts many times
def _amount_of_text(written: str, thousands: Thousands | None) -> int | None:
    if written in ("", "-"):
        return None
    return _likely(money.parse(written, thousands=thousands), written)


def _likely(rupiah: int, cell: Cell) -> int:
    if abs(rupiah) > _MOST_RUPIAH:
        raise UserError("money_unreadable", value=text(cell))
    return rupiah


@lru_cache(maxsize=20_000)
def _from_text(written: str, month_first: bool) -> tuple[date, time | None]:
    if found := _YEAR_FIRST.fullmatch(written):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    elif found := _DAY_FIRST.fullmatch(written):
        day, month, year = int(found[1]), int(found[2]), int(found[3])
        if month_first:
            day, month = month, day
    else:
        raise UserError("date_unreadable", value=written)
    if month > 12:
        raise UserError("month_unlikely", value=written)
    try:
        return _sane(date(year, month, day)), _time(found[4])
    except ValueError as problem:
        raise UserError("date_unreadable", value=written) from problem


def _time(written: str | None) -> time | None:
    if not written:
        return None
    found = _TIME.fullmatch(written.strip())
    if found is None:
        raise ValueError(written)
    hour = int(found[1])
    if found[4]:
        if not 1 <= hour <= 12:
            raise ValueError(written)
        hour = hour % 12 + (12 if found[4] in "Pp" else 0)
    return time(hour, int(found[2]), int(found[3] or 0))


def _is_half_day(written: str | None) -> bool:
    return written is not None and written.rstrip()[-2:].casefold() in ("am", "pm")


def _from_serial(number: float) -> tuple[date, time | None]:
    whole = int(number)
    if whole not in _SERIALS:
        raise UserError("date_unreadable", value=text(number))
    seconds = round((number - whole) * 86_400)
    moment = datetime.combine(_SERIAL_ZERO, time()) + timedelta(days=whole, seconds=seconds)
    return moment.date(), moment.time() if seconds else None


def _sane(day: date) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise UserError("date_unlikely", value=day.isoformat())
    return day


@lru_cache(maxsize=1_000)
def _whole(cell: Cell) -> int | None:
    """The whole number in a cell: 12, 12.0, "12", "1.200", "12,0"; None where there is none."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return int(cell) if float(cell).is_integer() else None
    written = text(cell)
    if len(written) > _LONGEST_NUMBER:
        return None
    if re.fullmatch(r"[-\u2212]?\d{1,3}([.,]\d{3})+", written):
        written = re.sub(r"[.,]", "", written)
    elif found := re.fullmatch(r"([-\u2212]?\d+)[.,]0+", written):
        written = found[1]
    return int(written.replace("\u2212", "-")) if _DIGITS.fullmatch(written) else None
