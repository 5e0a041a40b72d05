"""Which copies stay: of the automatic ones the newest, then one a day, a week, a month.

The clock may be wrong, on any day: so copies are taken in the order of their numbers, and their
dates only tell days apart. A copy is never too old by itself; it goes when newer ones have taken
all the places that it could have.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date

from umkm_studio.models.backups.copies import Backup, Kind

RECENT = 5
KEPT_OF_OTHERS = 5  # copies before an import, a restore, an upgrade: of each kind

_PLACES: tuple[tuple[int, Callable[[date], Hashable]], ...] = (
    (7, lambda day: day),
    (4, lambda day: day.isocalendar()[:2]),
    (12, lambda day: (day.year, day.month)),
)
"""How many days, weeks and months have the newest copy of theirs kept, and how they are told
apart."""


def superfluous(copies: Iterable[Backup]) -> list[Backup]:
    """The copies of a folder that need not stay. What could not be read and was set aside does."""
    ordered = sorted(copies, key=lambda copy: copy.number, reverse=True)
    kept = _kept_automatic([copy for copy in ordered if copy.kind is Kind.AUTOMATIC])
    for kind in (Kind.BEFORE_UPGRADE, Kind.BEFORE_RESTORE, Kind.BEFORE_IMPORT):
        kept |= set([copy for copy in ordered if copy.kind is kind][:KEPT_OF_OTHERS])
    return [copy for copy in ordered if copy not in kept and copy.kind is not Kind.SET_ASIDE]


def _kept_automatic(ordered: list[Backup]) -> set[Backup]:
    kept = set(ordered[:RECENT])
    for places, period in _PLACES:
        newest: dict[Hashable, Backup] = {}
        for copy in ordered:
            newest.setdefault(period(copy.made_on), copy)
        kept |= set(list(newest.values())[:places])
    return kept
