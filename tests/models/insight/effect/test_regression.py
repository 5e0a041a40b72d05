"""Where the model is one of statsmodels' own, estimates and errors are the same to 1e-6."""

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm
from statsmodels.tools.sm_exceptions import DomainWarning

from umkm_studio.models.insight.effect.curves import CURVES, spread
from umkm_studio.models.insight.effect.regression import (
    Matrix,
    Prior,
    Products,
    Vector,
    correlated,
    fit_line,
    fit_means,
)

DAYS = 140


@pytest.fixture
def shop() -> tuple[Vector, Matrix, Matrix]:
    """Orders, weekdays as indicators, and two kinds of posts, drawn once and for all."""
    chance = np.random.default_rng(20261014)
    weekdays = np.eye(7)[np.arange(DAYS) % 7]
    posts = (chance.random((2, DAYS + 6)) < 0.15).astype(np.float64)
    extra = np.column_stack([spread(kind, CURVES["even"]) for kind in posts])
    mean = weekdays @ [5, 6, 5, 7, 9, 8, 4] + extra @ [3, 1]
    return chance.poisson(chance.gamma(mean / 0.4, 0.4)).astype(np.float64), weekdays, extra


def unknown(frame: Matrix, extra: Matrix) -> Prior:
    return Prior(np.zeros(frame.shape[1] + extra.shape[1]))


def test_without_shocks_it_is_the_quasi_poisson_regression_with_identity_link(
    shop: tuple[Vector, Matrix, Matrix],
) -> None:
    counts, frame, extra = shop
    columns = np.hstack([frame, extra])
    family = sm.families.Poisson(sm.families.links.Identity())
    with pytest.warns(DomainWarning):  # means could come out below 0; here they do not
        model = sm.GLM(counts, columns, family=family)
    start = [6.0] * 7 + [0.0] * 2
    theirs = model.fit(start_params=start, scale="X2", maxiter=200, tol=1e-12)

    means = fit_means(counts, frame, extra, unknown(frame, extra))
    white = Products.whitened(
        correlated(means, 0, 1, np.arange(DAYS)),
        np.hstack([means.columns(frame), extra]),
        means.response(counts, frame),
    )
    line = fit_line(white, unknown(frame, extra))

    assert np.exp(means.gamma) == pytest.approx(theirs.params[:7], rel=1e-6)
    assert line.coefficients[7:] == pytest.approx(theirs.params[7:], rel=1e-6)
    assert line.errors[7:] == pytest.approx(theirs.bse[7:], rel=1e-6)
    assert line.dispersion == pytest.approx(theirs.scale, rel=1e-6)


@pytest.mark.parametrize(("shock", "memory"), [(0.02, 2), (0.15, 12), (0.4, 30)])
def test_with_shocks_it_is_generalised_least_squares(
    shop: tuple[Vector, Matrix, Matrix], shock: float, memory: float
) -> None:
    counts, frame, extra = shop
    means = fit_means(counts, frame, extra, unknown(frame, extra))
    columns = np.hstack([means.columns(frame), extra])
    response = means.response(counts, frame)
    covariance = correlated(means, shock, memory, np.arange(DAYS))

    line = fit_line(Products.whitened(covariance, columns, response), unknown(frame, extra))
    theirs = sm.GLS(response, columns, sigma=covariance).fit()

    assert line.coefficients == pytest.approx(theirs.params, rel=1e-6, abs=1e-9)
    assert line.errors == pytest.approx(theirs.bse, rel=1e-6)
    assert line.freedom == theirs.df_resid
    assert line.dispersion == pytest.approx(theirs.scale, rel=1e-6)


def test_a_prior_is_days_that_were_seen_before(shop: tuple[Vector, Matrix, Matrix]) -> None:
    """A normal prior around zero is the same as rows of data that say zero."""
    counts, frame, extra = shop
    precision = np.concatenate([np.zeros(7), [0.5, 2.0]])
    means = fit_means(counts, frame, extra, Prior(precision))
    columns = np.hstack([means.columns(frame), extra])
    response = means.response(counts, frame)
    covariance = correlated(means, 0.06, 5, np.arange(DAYS))
    seen = np.zeros((2, 9))
    seen[0, 7], seen[1, 8] = np.sqrt(precision[7:])
    together = np.eye(DAYS + 2)
    together[:DAYS, :DAYS] = covariance

    line = fit_line(Products.whitened(covariance, columns, response), Prior(precision))
    theirs = sm.GLS(np.append(response, [0, 0]), np.vstack([columns, seen]), sigma=together).fit()

    assert line.coefficients == pytest.approx(theirs.params, rel=1e-6, abs=1e-9)
    assert line.errors == pytest.approx(theirs.bse, rel=1e-6)


def test_what_is_known_of_the_dispersion_weighs_as_many_days_as_it_says(
    shop: tuple[Vector, Matrix, Matrix],
) -> None:
    counts, frame, extra = shop
    nothing = unknown(frame, extra)
    means = fit_means(counts, frame, extra, nothing)
    white = Products.whitened(
        correlated(means, 0, 1, np.arange(DAYS)),
        np.hstack([means.columns(frame), extra]),
        means.response(counts, frame),
    )
    alone = fit_line(white, nothing)
    guided = fit_line(white, Prior(nothing.precision, days=10, dispersion=2.0))
    free = DAYS - 9
    assert guided.freedom == free + 10
    assert guided.dispersion == pytest.approx((free * alone.dispersion + 10 * 2.0) / (free + 10))


def test_a_day_is_never_expected_to_bring_less_than_nothing() -> None:
    """Two weeks without any order after many posts: the line goes down, the mean stays above 0."""
    counts = np.array([3.0] * 28 + [0.0] * 14)
    frame = np.ones((42, 1))
    extra = np.array([0.0] * 28 + [1.0] * 14)[:, None]
    means = fit_means(counts, frame, extra, Prior(np.array([0.0, 0.01])))
    assert means.mean.min() > 0
    assert means.beta[0] == pytest.approx(-3, abs=0.1)
