"""Quantiles of mixtures of Student's t."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from umkm_studio.models.insight.effect import mixture


@pytest.mark.parametrize("freedom", [40, 80, 300])
def test_the_distribution_is_right_to_two_ten_thousandths(freedom: int) -> None:
    points = np.linspace(-6, 6, 241)
    assert mixture.t_cdf(points, freedom) == pytest.approx(stats.t.cdf(points, freedom), abs=2e-4)


@pytest.mark.parametrize("share", [0.0005, 0.05, 0.5, 0.95])
def test_one_part_alone_is_students_t(share: float) -> None:
    found = mixture.quantile(share, np.ones(1), np.array([3.0]), np.array([2.0]), 60)
    assert found == pytest.approx(3 + 2 * stats.t.ppf(share, 60), abs=0.02)


part = st.tuples(st.floats(0.1, 1), st.floats(-50, 50), st.floats(0.05, 20))


@given(st.lists(part, min_size=1, max_size=6), st.floats(0.01, 0.99))
def test_the_quantile_has_that_share_below_it(
    parts: list[tuple[float, float, float]], share: float
) -> None:
    weights, centres, scales = (np.array(column) for column in zip(*parts, strict=True))
    weights /= weights.sum()
    found = mixture.quantile(share, weights, centres, scales, 90)
    below = weights @ mixture.t_cdf((found - centres) / scales, 90)
    assert below == pytest.approx(share, abs=1e-6)
