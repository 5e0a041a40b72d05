"""One series, fitted with every curve and every shape of correlation of a small grid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from math import log

import numpy as np
from numpy.typing import NDArray

from umkm_studio.models.insight.effect import design
from umkm_studio.models.insight.effect.curves import CURVES, DAYS, Vector
from umkm_studio.models.insight.effect.regression import (
    Line,
    Matrix,
    Prior,
    Products,
    correlated,
    fit_line,
    fit_means,
)
from umkm_studio.models.insight.series import Series

_MEMORIES = (2.0, 5.0, 12.0, 30.0)  # days
_SHOCKS = (0.02, 0.06, 0.15, 0.40)  # variance of a day's factor, over phi; or none at all
_POST_SHARE = 0.25  # prior deviation of a post's orders, as a share of a usual week's
_PRIOR_DAYS, _PRIOR_DISPERSION = 4.0, 1.1  # counting alone gives 1


@dataclass(frozen=True, slots=True)
class Shape:
    """How lumpy days are: `shock` a variance over the dispersion, `memory` in days."""

    shock: float
    memory: float
    log_share: float  # before the data: every strength is as likely as any other


SHAPES = (
    Shape(0.0, 1.0, 0.0),
    *(Shape(s, m, -log(len(_MEMORIES))) for s, m in product(_SHOCKS, _MEMORIES)),
)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A line, and the logarithm of its weight among the others."""

    line: Line
    weight: float


class Fit:
    """The means of a series, and lines around them. Effects come last among the coefficients."""

    def __init__(self, series: Series) -> None:
        self._series = series
        self.groups = sorted(series.posts)
        self._used = np.array(series.used)
        counts = np.asarray(series.orders, dtype=np.float64)[self._used]
        columns, self._precision = design.frame(series)
        frame = columns[self._used]
        week = DAYS * max(float(counts.mean()), 1 / len(counts))
        self._post_precision = (_POST_SHARE * week) ** -2
        lasting = self._of_groups(CURVES["lasting"])
        self._means = fit_means(counts, frame, lasting, self._prior(len(self.groups)))
        self._columns = self._means.columns(frame)
        self._response = self._means.response(counts, frame)

    def everything(self) -> list[Fitted]:
        """A line for every shape and curve, with the effect of each group."""
        sides = [self._of_groups(curve) for curve in CURVES.values()]
        prior = self._prior(len(self.groups))
        found = []
        for shape in SHAPES:
            products = self._whitened(shape, sides)
            for number in range(len(CURVES)):
                line = fit_line(products.chosen(self._places(number)), prior)
                found.append(Fitted(line, line.log_likelihood + shape.log_share))
        return found

    def apart(
        self, posts: Sequence[tuple[str, date]], pause: Callable[[], None]
    ) -> list[list[Fitted]]:
        """For each post (its group and its day) a line for every shape and curve, in which it is
        taken out of its group and has an effect of its own, which comes last. `pause` is called now
        and then.
        """
        first, shared = len(self._precision), len(self._precision) + len(self.groups)
        prior = self._prior(len(self.groups) + 1)
        found: list[list[Fitted]] = [[] for _ in posts]
        for curve in CURVES.values():
            alone = np.column_stack([self._column([day], curve) for _, day in posts])
            for shape in SHAPES:
                pause()
                products = self._whitened(shape, [self._of_groups(curve), alone])
                for number, (group, _) in enumerate(posts):
                    mixed = np.eye(shared + 1)
                    mixed[-1, first + self.groups.index(group)] = -1  # its group, without it
                    own = np.append(np.arange(shared), shared + number)
                    line = fit_line(products.chosen(own).of(mixed), prior)
                    found[number].append(Fitted(line, line.log_likelihood + shape.log_share))
        return found

    def _whitened(self, shape: Shape, sides: Sequence[Matrix]) -> Products:
        at = np.flatnonzero(self._used).astype(np.float64)
        covariance = correlated(self._means, shape.shock, shape.memory, at)
        return Products.whitened(covariance, np.hstack([self._columns, *sides]), self._response)

    def _places(self, number: int) -> NDArray[np.intp]:
        """The columns of the frame, and those of the groups by one curve."""
        first, size = len(self._precision), len(self.groups)
        return np.concatenate([np.arange(first), first + number * size + np.arange(size)])

    def _prior(self, effects: int) -> Prior:
        precision = np.concatenate([self._precision, np.full(effects, self._post_precision)])
        return Prior(precision, _PRIOR_DAYS, _PRIOR_DISPERSION)

    def _of_groups(self, curve: Vector) -> Matrix:
        posts = self._series.posts
        return np.column_stack([self._column(posts[group], curve) for group in self.groups])

    def _column(self, posts: Sequence[date], curve: Vector) -> Vector:
        column: Vector = design.posts_column(self._series, posts, curve)[self._used]
        return column
