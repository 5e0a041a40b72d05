"""Hours of the day that belong together: "09.00–12.00, 19.00–21.00"; a night may go past midnight.

night = hours.read("21.00-06.00")
hours.awake(night, datetime(2026, 10, 14, 22, 0))     # the next day, 06.00
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from umkm_studio.models.errors import UserError

_PERIOD = re.compile(
    r"(\d{1,2})(?:[.:](\d{2}))?\s*(?:-|–|—|sampai|s/d|to)\s*(\d{1,2})(?:[.:](\d{2}))?"
)


@dataclass(frozen=True, slots=True)
class Hours:
    """From `starts` up to, not including, `ends`; where `ends` is earlier it lies a day later."""

    starts: time
    ends: time

    def holds(self, moment: time) -> bool:
        """Whether a time of day lies in them."""
        if self.starts < self.ends:
            return self.starts <= moment < self.ends
        return moment >= self.starts or moment < self.ends


def read(text: str) -> tuple[Hours, ...]:
    """The periods that a text names, with commas between, by their start; none for no text.

    Raises `UserError("hours_unreadable")` where one can't be read or has no length.
    """
    found = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        seen = _PERIOD.fullmatch(part.casefold())
        if seen is None:
            raise UserError("hours_unreadable", value=part)
        try:
            starts = time(int(seen[1]), int(seen[2] or 0))
            ends = time(int(seen[3]) % 24, int(seen[4] or 0))  # 24.00 is midnight
        except ValueError as problem:
            raise UserError("hours_unreadable", value=part) from problem
        if starts == ends or int(seen[3]) > 24:
            raise UserError("hours_unreadable", value=part)
        found.append(Hours(starts, ends))
    return tuple(sorted(set(found), key=lambda hours: (hours.starts, hours.ends)))


def write(periods: Iterable[Hours]) -> str:
    """The text that `read` reads: "09.00–12.00, 19.00–21.00"."""
    return ", ".join(f"{one.starts:%H.%M}–{one.ends:%H.%M}" for one in periods)


def at(periods: Iterable[Hours], moment: time) -> Hours | None:
    """The period that a time of day lies in."""
    return next((one for one in periods if one.holds(moment)), None)


def awake(quiet: Sequence[Hours], moment: datetime) -> datetime:
    """The moment itself, or the end of the quiet hours in which it lies, one after the other."""
    for _ in range(len(quiet) + 1):
        lies_in = at(quiet, moment.time())
        if lies_in is None:
            break
        ends = datetime.combine(moment.date(), lies_in.ends)
        moment = ends if ends > moment else ends + timedelta(days=1)
    return moment


def fill_the_day(periods: Sequence[Hours]) -> bool:
    """Whether no minute of a day is left."""
    reached = 0
    spans = sorted(span for one in periods for span in _within_a_day(one))
    for first, last in spans:
        if first > reached:
            return False
        reached = max(reached, last)
    return reached >= _DAY


_DAY = 24 * 60


def _within_a_day(one: Hours) -> list[tuple[int, int]]:
    """Minutes of the day from and to; a night is two pieces."""
    first, last = (moment.hour * 60 + moment.minute for moment in (one.starts, one.ends))
    return [(first, last)] if first < last else [(first, _DAY), (0, last)]
