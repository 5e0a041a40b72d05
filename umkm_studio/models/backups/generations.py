"""Which copies stay: of the automatic ones the newest, then one a day, a week, a month.

The clock may be wrong, on any day: so copies are taken in the order of their numbers, and their
dates only tell days apart. A copy is never too old by itself; it goes when newer ones have taken
all the places that it could have.

A large shop must not fill a cheap laptop with its own copies. Where they would take more room than
a share of the disk, fewer are kept (`PLANS`): older ones go first, from every kind, and a few of
each always stay.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from umkm_studio.models.backups.copies import Backup, Kind, forget, listing


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How many stay: of the automatic copies the newest, and the last of so many days, weeks and
    months; of copies before an import, a restore, an upgrade, so many of each kind.
    """

    recent: int
    days: int
    weeks: int
    months: int
    others: int


PLANS = (
    Plan(recent=5, days=7, weeks=4, months=12, others=5),
    Plan(recent=4, days=4, weeks=3, months=6, others=3),
    Plan(recent=3, days=3, weeks=2, months=3, others=2),
    Plan(recent=3, days=2, weeks=2, months=2, others=1),
)
"""From the fullest to the one that is kept whatever it takes: the days, weeks and months are the
newest and the one before.
"""
SHARE = 10
"""Copies may take one part in so many of what would be free on the disk without them."""
LARGEST = 1_000_000_000  # bytes that they may take on any disk

_OTHERS = (Kind.BEFORE_UPGRADE, Kind.BEFORE_RESTORE, Kind.BEFORE_IMPORT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What the copies of a folder take, in bytes; whether fewer are kept for want of room."""

    copies: int
    size: int
    is_thinned: bool


def room(free: int, copies: Iterable[Backup]) -> int:
    """How many bytes copies may take where so many are `free` beside them. That some of them go
    does not change it.
    """
    return min(LARGEST, (free + _size(copies)) // SHARE)


def superfluous(copies: Iterable[Backup], most: int = LARGEST) -> list[Backup]:
    """The copies of a folder that need not stay where they may take `most` bytes. What could not be
    read and was set aside does.
    """
    ordered = sorted(copies, key=lambda copy: copy.number, reverse=True)
    kept = _kept(ordered, _plan(ordered, most))
    return [copy for copy in ordered if copy not in kept and copy.kind is not Kind.SET_ASIDE]


def let_go(folder: Path, after: int = 0) -> None:
    """Delete the copies of a folder that need not stay; those up to the number `after` do."""
    copies = [copy for copy in listing(folder) if copy.number > after]
    try:
        free = shutil.disk_usage(folder).free
    except OSError:  # a drive that was pulled out meanwhile
        return
    for copy in superfluous(copies, room(free, copies)):
        forget(copy.path)


def taken(folder: Path) -> Taken:
    """How the copies of a folder stand. Raises `OSError` where the folder can't be asked."""
    copies = listing(folder)
    most = room(shutil.disk_usage(folder).free, copies) if copies else LARGEST
    return Taken(
        copies=len(copies),
        size=_size(copies),
        is_thinned=_plan(copies, most) is not PLANS[0],
    )


# Inside


def _plan(ordered: list[Backup], most: int) -> Plan:
    """The fullest that fits; the last one where none does."""
    fitting = (plan for plan in PLANS if _size(_kept(ordered, plan)) <= most)
    return next(fitting, PLANS[-1])


def _kept(ordered: list[Backup], plan: Plan) -> set[Backup]:
    kept = _kept_automatic([copy for copy in ordered if copy.kind is Kind.AUTOMATIC], plan)
    for kind in _OTHERS:
        kept |= set([copy for copy in ordered if copy.kind is kind][: plan.others])
    return kept


def _kept_automatic(ordered: list[Backup], plan: Plan) -> set[Backup]:
    places: tuple[tuple[int, Callable[[date], Hashable]], ...] = (
        (plan.days, lambda day: day),
        (plan.weeks, lambda day: day.isocalendar()[:2]),
        (plan.months, lambda day: (day.year, day.month)),
    )
    kept = set(ordered[: plan.recent])
    for count, period in places:
        newest: dict[Hashable, Backup] = {}
        for copy in ordered:
            newest.setdefault(period(copy.made_on), copy)
        kept |= set(list(newest.values())[:count])
    return kept


def _size(copies: Iterable[Backup]) -> int:
    return sum(copy.size for copy in copies)
