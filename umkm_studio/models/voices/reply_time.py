"""How long buyers wait for an answer, counted only inside the maker's own hours.

own = OwnHours(hours.read("09.00–12.00, 19.00–21.00"), rests=lambda day: day.weekday() == 6)
own.counted(asked, answered)             # 1:20:00; breaks, nights and rest days do not count
usual([...])                             # the median: one long night does not move it
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from umkm_studio.models import hours
from umkm_studio.models.hours import Hours
from umkm_studio.models.voices.messages import Message

_DAY = timedelta(days=1)
_LONGEST = timedelta(days=366)  # of a wait: what lies before is no more looked at, day by day


def _never(_day: date) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class OwnHours:
    """When messages are answered: periods of a day (what lies between them is a break), on days
    that are no rest. A period that goes past midnight belongs to the day on which it begins.
    Without any period every hour of such a day counts.
    """

    work: Sequence[Hours] = ()
    rests: Callable[[date], bool] = _never

    def counted(self, asked: datetime, answered: datetime) -> timedelta:
        """How much of these hours lies between two moments; nothing where the second is the
        earlier. Of more than a year only the first year counts.
        """
        answered = min(answered, asked + _LONGEST)
        spans = self._spans(asked.date() - _DAY, answered.date())
        parts = (min(end, answered) - max(start, asked) for start, end in spans)
        return sum((part for part in parts if part > timedelta()), timedelta())

    def hold(self, moment: datetime) -> bool:
        """Whether messages are answered at this moment."""
        spans = self._spans(moment.date() - _DAY, moment.date())
        return any(start <= moment < end for start, end in spans)

    def _spans(self, first: date, last: date) -> Iterator[tuple[datetime, datetime]]:
        """The open times of these days, none of them over another."""
        reached = datetime.min
        for number in range((last - first).days + 1):
            day = first + number * _DAY
            if self.rests(day):
                continue
            for start, end in _of_day(self.work, day):
                if end > reached:
                    yield max(start, reached), end
                    reached = end


def own_hours(work_hours: str, rests: Callable[[date], bool] = _never) -> OwnHours:
    """From the shop's setting. Raises `UserError("hours_unreadable")`."""
    return OwnHours(hours.read(work_hours), rests)


def usual(waits: Iterable[timedelta]) -> timedelta | None:
    """The wait in the middle (of two, half way between them), to whole minutes; None of none."""
    found = sorted(waits)  # by hand: importing statistics takes longer than all of this
    if not found:
        return None
    middle = (found[(len(found) - 1) // 2] + found[len(found) // 2]) / 2
    return timedelta(minutes=round(middle / timedelta(minutes=1)))


def of_message(own: OwnHours, message: Message) -> timedelta | None:
    """How long this sender waited; None where it is not answered or a time was not said."""
    asked, answered = message.received_at, message.answered_at
    if asked is None or answered is None:
        return None
    return own.counted(asked, answered)


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """Seven days of answers. `days` holds the usual wait of each day on which something was
    answered; `answers` how many of them have both times.
    """

    first: date
    days: tuple[timedelta | None, ...]
    usual: timedelta | None
    answers: int


def week(own: OwnHours, answered: Iterable[Message], last: date) -> Week:
    """The seven days that end with `last`, by the day of the answer."""
    first = last - 6 * _DAY
    waits: dict[date, list[timedelta]] = {}
    for message in answered:
        day, wait = message.answered_on, of_message(own, message)
        if day is not None and wait is not None and first <= day <= last:
            waits.setdefault(day, []).append(wait)
    each = [wait for found in waits.values() for wait in found]
    return Week(
        first=first,
        days=tuple(usual(waits.get(first + number * _DAY, ())) for number in range(7)),
        usual=usual(each),
        answers=len(each),
    )


def _of_day(work: Sequence[Hours], day: date) -> Iterator[tuple[datetime, datetime]]:
    if not work:
        yield datetime.combine(day, time()), datetime.combine(day + _DAY, time())
    for one in sorted(work, key=lambda one: one.starts):
        end = datetime.combine(day, one.ends)
        start = datetime.combine(day, one.starts)
        yield start, end if one.ends > one.starts else end + _DAY
