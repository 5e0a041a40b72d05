"""Times of day as people write them: `9.15`, `09:15:00`, `jam 9`, `3 sore`, `9:15 PM`."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets.reader import Cell

_TIME = re.compile(
    r"(?:(?:pukul|pkl|jam)[\s.:]*)?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?"
    r"(?:[:.](?P<second>\d{2})(?:\.\d+)?)?"
    r"(?:\s*(?P<half>[ap])\.?m\b\.?)?(?:\s*(?P<part>pagi|siang|sore|malam))?"
    r"(?:\s*(?:wib|wita|wit|gmt\+0?[789]|\+0[789]:?00))?",
    re.IGNORECASE,
)


def time_of_day(cell: Cell) -> time | None:
    """A time of its own: `9.15`, `09:15`, `jam 9`, `3 sore`, 9:15 pm, a part of a day (0.5), a time
    cell; None for an empty cell.

    Raises `UserError("time_unreadable")`.
    """
    if isinstance(cell, time):
        return cell.replace(microsecond=0, tzinfo=None)
    if isinstance(cell, datetime):
        return cell.time().replace(microsecond=0, tzinfo=None)
    if isinstance(cell, float | int) and not isinstance(cell, bool) and 0 <= cell < 1:
        seconds = min(round(cell * 86_400), 86_399)
        return (datetime.combine(date.min, time()) + timedelta(seconds=seconds)).time()
    written = "" if cell is None else str(cell).strip()
    if written in ("", "-"):
        return None
    try:
        return read(written)
    except ValueError as problem:
        raise UserError("time_unreadable", value=written) from problem


def read(written: str) -> time:
    """The time that a text says. Raises `ValueError`."""
    found = _TIME.fullmatch(written.strip())
    if found is None:
        raise ValueError(written)
    hour, half, part = int(found["hour"]), found["half"], (found["part"] or "").casefold()
    if half or part:
        hour = _of_half_day(hour, (half or part).casefold(), written)
    elif found["minute"] is None and not re.match(r"[a-z]", written.strip(), re.IGNORECASE):
        raise ValueError(written)  # a lone number is no time
    return time(hour, int(found["minute"] or 0), int(found["second"] or 0))


def _of_half_day(hour: int, half: str, written: str) -> int:
    """`12 am` is 0, `3 sore` 15, `12 malam` 0; `13.00 siang` stays what it is."""
    if half in ("siang", "sore", "malam") and hour > 12:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError(written)
    if half == "siang":
        return hour if hour > 9 else hour + 12
    if half == "malam":  # 1 malam is past midnight, 7 malam before it
        return hour % 12 if hour in (12, 1, 2, 3) else hour + 12
    return hour % 12 + (12 if half in ("p", "sore") else 0)
