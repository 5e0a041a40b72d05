"""The regression itself: means of counts first, then the same line through correlated days.

Nothing here knows of posts or shops: `frame` are columns whose coefficients stand in an exponent
(a weekday makes a day so many times busier), `extra` columns that add orders. Both are fitted
together:

    E[y_t] = exp(frame_t . gamma) + extra_t . beta

`Prior.precision` is one number per coefficient, gamma first: 0 knows nothing beforehand. Normal
priors around zero, whose variance is a multiple of the dispersion, keep coefficients from exploding
where few days speak of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.floating[Any]]
Matrix = NDArray[np.floating[Any]]

_ROUNDS = 25
_CLOSE = 1e-10  # of the largest change of a coefficient between two rounds
_LEAST_SHARE = 0.15  # of the mean: a day is never expected to bring less
_EXPONENTS = (-6.0, 9.0)  # beyond them only a diverging round goes


@dataclass(frozen=True, slots=True)
class Prior:
    """What is held true before the data: precision of the coefficients, and of the dispersion the
    value `dispersion`, as if seen on `days` days.
    """

    precision: Vector
    days: float = 0.0
    dispersion: float = 1.0

    @property
    def free(self) -> int:
        """How many coefficients the data alone decide."""
        return int((self.precision == 0).sum())


@dataclass(frozen=True, slots=True)
class Means:
    """The mean of each day as fitted, and the fit as a straight line around it: `columns` (gamma's,
    then `extra`) against `response`.
    """

    gamma: Vector
    beta: Vector
    base: Vector  # without what `extra` adds
    mean: Vector

    def columns(self, frame: Matrix) -> Matrix:
        """How much each day's mean moves with each gamma."""
        return self.base[:, None] * frame

    def response(self, counts: Vector, frame: Matrix) -> Vector:
        """What the line has to explain."""
        return np.asarray(counts - self.base + self.columns(frame) @ self.gamma)


@dataclass(frozen=True, slots=True)
class Line:
    """A line through correlated days. `log_likelihood` lacks what is the same for every shape of
    correlation and every choice of columns.
    """

    coefficients: Vector
    errors: Vector  # standard errors
    dispersion: float
    freedom: float
    log_likelihood: float


def fit_means(counts: Vector, frame: Matrix, extra: Matrix, prior: Prior) -> Means:
    """Quasi-likelihood with variance proportional to the mean, by iterated weighted least squares:
    Wedderburn (1974), Biometrika 61(3); McCullagh & Nelder (1989), Generalized Linear Models, 9.2.
    Where `frame` holds only indicators this is the identity-link Poisson regression.
    """
    middle = max(float(counts.mean()), 1 / len(counts))
    least = _LEAST_SHARE * middle
    # Begin at the mean: the least squares answer to log(mean) for every day.
    gamma = np.linalg.lstsq(frame, np.full(len(counts), np.log(middle)), rcond=None)[0]
    beta = np.zeros(extra.shape[1])
    found = _means(gamma, beta, frame, extra, least)
    for _ in range(_ROUNDS):
        columns = np.hstack([found.columns(frame), extra])
        weighted = columns / found.mean[:, None]
        normal = columns.T @ weighted + np.diag(prior.precision)
        solved = np.linalg.solve(normal, weighted.T @ found.response(counts, frame))
        step = np.abs(solved - np.concatenate([found.gamma, found.beta])).max()
        found = _means(solved[: len(gamma)], solved[len(gamma) :], frame, extra, least)
        if step < _CLOSE:
            break
    return found


def _means(gamma: Vector, beta: Vector, frame: Matrix, extra: Matrix, least: float) -> Means:
    base = np.exp(np.clip(frame @ gamma, *_EXPONENTS))
    return Means(gamma, beta, base, np.maximum(base + extra @ beta, least))


def correlated(means: Means, shock: float, memory: float, days: Vector) -> Matrix:
    """The covariance of days, divided by the dispersion: chance of counting, and shocks that make
    all of a day `shock` busier or quieter (a variance) and fade over `memory` days (the correlation
    of the Ornstein-Uhlenbeck process, which at whole days is a first-order autoregression).
    """
    counting = np.diag(means.mean)
    if shock == 0:
        return counting
    apart = np.abs(days[:, None] - days[None, :])
    return counting + shock * np.outer(means.base, means.base) * np.exp(-apart / memory)


@dataclass(frozen=True, slots=True)
class Products:
    """All that a line needs of columns and response once the correlation of days is taken out of
    them: their inner products, and half the logarithm of the covariance's determinant.
    """

    columns: Matrix
    explained: Vector
    squares: float  # of the response
    log_determinant: float
    days: int

    @classmethod
    def whitened(cls, covariance: Matrix, columns: Matrix, response: Vector) -> Products:
        """Divide by the covariance's Cholesky factor first."""
        factor = np.linalg.cholesky(covariance)
        white = np.linalg.solve(factor, np.column_stack([columns, response]))
        inner = white.T @ white
        determinant = float(np.log(np.diag(factor)).sum())
        return cls(inner[:-1, :-1], inner[:-1, -1], float(inner[-1, -1]), determinant, len(white))

    def of(self, mixed: Matrix) -> Products:
        """Those of other columns: a column of `mixed` says how much of each of these is in it."""
        return replace(
            self, columns=mixed.T @ self.columns @ mixed, explained=mixed.T @ self.explained
        )

    def chosen(self, places: NDArray[np.intp]) -> Products:
        """Those of some of the columns."""
        columns = self.columns[np.ix_(places, places)]
        return replace(self, columns=columns, explained=self.explained[places])


def fit_line(products: Products, prior: Prior) -> Line:
    """Generalised least squares, with the dispersion integrated out: normal-inverse-gamma, Gelman
    et al., Bayesian Data Analysis (3rd ed., 2013), 14.2 and 14.8. Without a prior it is plain GLS,
    its dispersion the residual sum of squares over n - p.
    """
    normal = products.columns + np.diag(prior.precision)
    root = np.linalg.cholesky(normal)
    inverse = np.linalg.inv(normal)
    coefficients = inverse @ products.explained
    freedom = products.days - prior.free + prior.days
    squares = products.squares - float(products.explained @ coefficients)
    squares += prior.days * prior.dispersion
    dispersion = squares / freedom
    likelihood = (
        -products.log_determinant
        - float(np.log(np.diag(root)).sum())
        - 0.5 * freedom * float(np.log(squares))
    )
    errors = np.sqrt(dispersion * np.diag(inverse))
    return Line(coefficients, errors, dispersion, freedom, likelihood)
