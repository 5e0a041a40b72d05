"""A series as columns of numbers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from umkm_studio.models.insight.effect.curves import DAYS, Vector, spread
from umkm_studio.models.insight.effect.regression import Matrix
from umkm_studio.models.insight.series import Series

_WEEKDAY, _TREND, _SEASON = 0.35, 0.7, 0.4  # prior deviations of exponents


def posts_column(series: Series, posts: Sequence[date], curve: Vector) -> Vector:
    """What one order per post would add to each day of the series."""
    lead = DAYS - 1
    counted = np.zeros(lead + len(series.orders))
    for day in posts:
        at = lead + (day - series.first).days
        if 0 <= at < len(counted):
            counted[at] += 1
    return spread(counted, curve)


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
