"""The days that an estimate is made from, and what is known of each beside posts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from umkm_studio.models.insight.effect.curves import DAYS, Vector, spread
from umkm_studio.models.insight.effect.regression import Matrix

_WEEKDAY, _TREND, _SEASON = 0.35, 0.7, 0.4  # prior deviations of exponents
_SILENT = 12.0  # orders that would usually have come: exp(-12) is no chance


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Orders of consecutive days from `first` on, and the days of each group's posts, one entry per
    post; posts of up to `curves.DAYS` - 1 days before `first` count as well. `seasons` are times
    that make days busier or quieter; days `left_out` say nothing.
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

    def newest(self, most: int) -> Series:
        """The same with its last `most` days only."""
        skipped = max(len(self.orders) - most, 0)
        first = self.first + timedelta(days=skipped)
        return replace(self, first=first, orders=self.orders[skipped:])

    def column(self, posts: Sequence[date], curve: Vector) -> Vector:
        """What one order per post would add to each day."""
        lead = DAYS - 1
        counted = np.zeros(lead + len(self.orders))
        for day in posts:
            at = lead + (day - self.first).days
            if 0 <= at < len(counted):
                counted[at] += 1
        return spread(counted, curve)


def used_days(series: Series) -> NDArray[np.bool_]:
    """Which days are counted: not those left out, and no silence too long for chance (a time whose
    orders were never noted).
    """
    used = np.array([day not in series.left_out for day in series.days], dtype=np.bool_)
    orders = np.asarray(series.orders, dtype=np.float64)
    usual = float(orders[used].mean()) if used.any() else 0.0
    sold = [-1, *np.flatnonzero(orders).tolist(), len(orders)]
    for before, after in pairwise(sold):
        if (after - before - 1) * usual > _SILENT:
            used[before + 1 : after] = False
    return used


def frame(series: Series) -> tuple[Matrix, Vector]:
    """Columns of what makes days busier or quieter, and the prior precision of each: the level,
    seven weekdays against their mean, a trend from -1 to 1, and each season that is there on some
    days and not on others.
    """
    days = series.days
    weekdays = np.eye(7)[[day.weekday() for day in days]] - 1 / 7
    columns = [np.ones(len(days)), *weekdays.T, np.linspace(-1, 1, len(days))]
    deviations = [*[_WEEKDAY] * 7, _TREND]
    for _, season in sorted(series.seasons.items()):
        column = np.array([day in season for day in days], dtype=np.float64)
        if 0 < column.mean() < 1:
            columns.append(column - column.mean())
            deviations.append(_SEASON)
    precision = np.concatenate([[0.0], 1 / np.square(deviations)])
    return np.column_stack(columns), precision
