"""How the orders that a post brings may spread over the days after it.

Nobody knows the true curve of a shop, so several are tried and weighed by how well they fit
(see `effect`): from all at once to days later. Each adds up to 1, so that the coefficient of a
curve is the number of orders that one post brings within `DAYS` days, its own day included.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from umkm_studio.models.insight.series import LEAD_DAYS

Vector = NDArray[np.floating[Any]]

DAYS = LEAD_DAYS + 1


def _fading(each_day: float) -> Vector:
    """Each day brings `each_day` of what the day before brought."""
    shares = each_day ** np.arange(DAYS)
    return np.asarray(shares / shares.sum())


CURVES: Mapping[str, Vector] = {
    "at_once": np.array([0.6, 0.3, 0.1, 0.0, 0.0, 0.0, 0.0]),
    "fading": _fading(0.6),
    "lasting": _fading(0.85),
    "even": np.full(DAYS, 1 / DAYS),
    "late": np.array([0.05, 0.10, 0.20, 0.25, 0.20, 0.12, 0.08]),
}


def spread(posts: Vector, curve: Vector) -> Vector:
    """What one order per post would add to each day. `posts` begins `DAYS` - 1 days before the
    first day of the result, so that what came just before still counts.
    """
    return np.convolve(posts, curve, mode="valid")
