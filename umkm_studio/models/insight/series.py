"""The days that an estimate from timing is made from. No NumPy here: asking for it costs little."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise

LEAD_DAYS = 6  # how long before the first day a post's orders may still come in it
_SILENT = 12.0  # orders that would usually have come: exp(-12) is no chance


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Orders of consecutive days from `first` on, and the days of each group's posts, one entry per
    post; posts of up to `LEAD_DAYS` before `first` count as well. `seasons` are times that make
    days busier or quieter; days `left_out` say nothing.
    """

    first: date
    orders: Sequence[int]
    posts: Mapping[str, Sequence[date]]
    seasons: Mapping[str, frozenset[date]] = field(default_factory=dict)
    left_out: frozenset[date] = frozenset()

    @property
    def days(self) -> list[date]:
        """Every day of the series."""
        return [self.first + timedelta(days=ahead) for ahead in range(len(self.orders))]

    @property
    def used(self) -> list[bool]:
        """Which days are counted: not those left out, and no silence too long for chance (a time
        whose orders were never noted).
        """
        used = [day not in self.left_out for day in self.days]
        usual = sum(self._counted(used)) / max(sum(used), 1)
        sold = [-1, *(at for at, orders in enumerate(self.orders) if orders), len(self.orders)]
        for before, after in pairwise(sold):
            if (after - before - 1) * usual > _SILENT:
                used[before + 1 : after] = [False] * (after - before - 1)
        return used

    @property
    def counted(self) -> list[int]:
        """The orders of the days that are counted."""
        return self._counted(self.used)

    def newest(self, most: int) -> Series:
        """The same with its last `most` days only."""
        skipped = max(len(self.orders) - most, 0)
        first = self.first + timedelta(days=skipped)
        return replace(self, first=first, orders=self.orders[skipped:])

    def _counted(self, used: Sequence[bool]) -> list[int]:
        return [orders for orders, is_used in zip(self.orders, used, strict=True) if is_used]
