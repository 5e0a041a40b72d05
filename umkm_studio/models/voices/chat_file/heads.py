"""How a line begins that is a new message: date, time, who; and whether day or month comes first.

The date is written as the phone's language has it, and nothing in the file says which that is:
03/02/26 is the third of February on an Indonesian phone and the second of March on an American one.
`Dates` looks at all dates of a file and says which way they can be meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

_MARKS = "\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_HEAD = re.compile(
    rf"[{_MARKS}]*"
    r"(?P<bracket>\[)?"
    r"(?P<a>\d{4}|\d{1,2})(?P<mark>[/.-])(?P<b>\d{1,2})(?P=mark)(?P<c>\d{4}|\d{1,2})"
    r"(?:,|\s+(?:pukul|at))?\s+"
    r"(?P<hour>\d{1,2})[.:](?P<minute>\d{2})(?:[.:](?P<second>\d{2}))?"
    r"(?:\s?(?P<half>[ap])\.?\s?m\.?)?"
    r"(?(bracket)\]|\s-)\s(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_NAME = 120
_INVISIBLE = re.compile(rf"[{_MARKS}]")
_DAYS_KEPT = 400


class DayOrder(StrEnum):
    """Which number of a date is the day."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    YEAR_FIRST = "year_first"


class Head(NamedTuple):
    """The beginning of a message; the three numbers of its date stand as they are written.

    `rest` is what follows the time: a name and a text, or what WhatsApp says.
    """

    a: int
    b: int
    c: int
    hour: int  # 0 to 23
    minute: int
    second: int
    rest: str

    @property
    def year_first(self) -> bool:
        """Whether the date begins with four digits."""
        return self.a > 99


def read(line: str) -> Head | None:
    """The head of a line that begins a message; None for a line that goes on with the last one."""
    found = _HEAD.match(line)
    if found is None:
        return None
    a, b, c = found["a"], found["b"], found["c"]
    year = a if len(a) == 4 else c
    if len(year) == 1 or len(a) + len(c) == 8:  # 2026 or 26, at one end
        return None
    hour = _hour(int(found["hour"]), found["half"])
    minute, second = int(found["minute"]), int(found["second"] or 0)
    if hour is None or minute > 59 or second > 59:
        return None
    return Head(int(a), int(b), int(c), hour, minute, second, found["rest"])


def _hour(hour: int, half: str | None) -> int | None:
    """The hour of a day: 12 AM is midnight, 12 PM is noon."""
    if half is None:
        return hour if hour <= 23 else None
    if not 1 <= hour <= 12:
        return 0 if hour == 0 and half in "aA" else None
    return hour % 12 + (12 if half in "pP" else 0)


def moment(head: Head, order: DayOrder) -> datetime | None:
    """When it was written, by the clock of the phone; None where no such day exists."""
    if head.a > 99:
        year, month, day = head.a, head.b, head.c
    elif order is DayOrder.MONTH_FIRST:
        month, day, year = head.a, head.b, head.c
    else:
        day, month, year = head.a, head.b, head.c
    if year < 100:
        year += 2000
    try:
        return datetime(year, month, day, head.hour, head.minute, head.second)
    except ValueError:
        return None


def name_and_text(rest: str) -> tuple[str, str]:
    """Who wrote and what; no name where WhatsApp itself says something ("Yanti keluar").

    Names that are not among the phone's contacts stand behind a "~".
    """
    name, colon, text = rest.partition(": ")
    if not colon:
        if not rest.endswith(":"):
            return "", rest
        name, text = rest[:-1], ""
    name = _name(name) if len(name) <= _LONGEST_NAME else ""
    return (name, text) if name else ("", rest)


@lru_cache(maxsize=1_000)
def _name(written: str) -> str:
    """A name without marks; "" for a sentence that only looks like one because of a colon in it:
    'Ratna mengubah nama grup menjadi "Arisan: Oktober"'.
    """
    if any(quote in written for quote in '"“”'):
        return ""
    return " ".join(_INVISIBLE.sub("", written).split()).removeprefix("~").lstrip()


@dataclass(slots=True)
class _Guess:
    """How well all dates of a file fit one order."""

    order: DayOrder
    impossible: int = 0  # days that do not exist
    back: int = 0  # messages that would be older than the one before
    last: datetime | None = None
    days: set[date] = field(default_factory=set)  # the first few hundred different ones

    def meet(self, head: Head) -> None:
        at = moment(head, self.order)
        if at is None:
            self.impossible += 1
            return
        if self.last is not None and at.date() < self.last.date():
            self.back += 1
        self.last = at
        if len(self.days) < _DAYS_KEPT:
            self.days.add(at.date())

    def weighed(self, now: datetime) -> tuple[int, int, int]:
        """Smaller is likelier."""
        late = int(self.last is not None and self.last > now + timedelta(days=1))
        return (self.impossible, self.back, late)


class Dates:
    """The dates of one file, met one after the other; says which number is the day.

    A day above 12 settles it. Else a chat runs forwards, and its last message is not written
    tomorrow. Where both orders fit, days that lie closer together are likelier (whom one writes
    today one also writes tomorrow), but `sure` is false then: the maker is asked.
    """

    def __init__(self) -> None:
        self._guesses = (_Guess(DayOrder.DAY_FIRST), _Guess(DayOrder.MONTH_FIRST))
        self._year_first = False
        self._written: tuple[int, int, int] | None = None
        self.doubtful: Head | None = None  # the first date that both orders can read differently

    def meet(self, head: Head) -> None:
        """One more message, in the order of the file."""
        if head.year_first:
            self._year_first = True
            return
        written = (head.a, head.b, head.c)
        if written == self._written:
            return  # most messages are of the day of the one before
        self._written = written
        for guess in self._guesses:
            guess.meet(head)
        if self.doubtful is None and head.a != head.b and max(head.a, head.b) <= 12:
            self.doubtful = head

    def order(self, now: datetime) -> tuple[DayOrder, bool]:
        """The likelier order, and whether it is the only one that fits."""
        if self._written is None and self._year_first:
            return DayOrder.YEAR_FIRST, True
        day_first, month_first = self._guesses
        one, other = day_first.weighed(now), month_first.weighed(now)
        if one != other:
            return (DayOrder.DAY_FIRST if one < other else DayOrder.MONTH_FIRST), True
        if self.doubtful is None:
            return DayOrder.DAY_FIRST, True  # 10/10/26 is one day either way
        closer = _spread(month_first.days) < _spread(day_first.days)
        return (DayOrder.MONTH_FIRST if closer else DayOrder.DAY_FIRST), False


def _spread(days: set[date]) -> int:
    """Days from the first to the last."""
    return (max(days) - min(days)).days if days else 0
