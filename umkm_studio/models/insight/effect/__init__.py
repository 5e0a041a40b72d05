"""How many orders posts bring, judged by when orders came: an estimate, with its range.

Orders of day t are counts with more spread than a Poisson's, in a shop that has weekdays, busy
times of the month, a slow trend, and weeks that are lumpy for reasons nobody knows. Posts of each
group (a pillar, a partner, a place) add to the days after them, and these days overlap:

    E[orders_t]   = exp(level + weekday_t + trend_t + seasons_t) + sum_g beta_g (curve * posts_g)_t
    Var[orders_t] = phi (mean_t + shock exp(-|t - s| / memory) base_t base_s)     for t = s
    Cov[..t, ..s] = phi  shock exp(-|t - s| / memory) base_t base_s               else

beta_g, orders per post within `curves.DAYS` days, adds up and does not multiply: a post speaks to
followers, whose number does not depend on the weekday. Base and effects are fitted together
(`regression.fit_means`). How lumpy the weeks are (`shock`, `memory`) and how fast buyers come
(`curve`) is not known either: every combination of a small grid is fitted and weighed by its
marginal likelihood, and the interval is that of the weighted mixture. So what is not known about
them widens the interval (the idea of Rue, Martino & Chopin, 2009, J. R. Statist. Soc. B 71(2),
in one small grid), which matters most in lumpy weeks; benchmarks/calibration.py measures how often
the interval holds the truth there.

Weak priors keep effects from exploding where data are few: a post is held unlikely to bring more
than about half of a week's orders, weekdays to be more than twice as busy as others.
Days that something else explains are left out; so are silences too long for chance.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from umkm_studio.models.insight.effect import mixture
from umkm_studio.models.insight.effect.fit import Fit, Fitted
from umkm_studio.models.insight.series import Series

LEVEL = 0.90  # of the interval
MOST_DAYS = 400  # the newest of a longer series are used
_NEGLIGIBLE = 1e-5  # a weight that changes nothing


@dataclass(frozen=True, slots=True)
class Effect:
    """Orders that one post of a group brings within `curves.DAYS` days, beyond what would have come
    anyway: the middle, and the bounds of the interval of `LEVEL`. May be below 0.
    """

    low: float
    mid: float
    high: float

    @property
    def is_above_chance(self) -> bool:
        """Whether the whole interval lies above zero."""
        return self.low > 0


def estimate(series: Series) -> dict[str, Effect]:
    """The effect of a post of each group. The series needs days on which something was sold."""
    fit = Fit(series.newest(MOST_DAYS))
    fitted = fit.everything()
    size = len(fit.groups)
    return {group: _effect(fitted, number - size, LEVEL) for number, group in enumerate(fit.groups)}


def single_posts(
    series: Series,
    posts: Mapping[str, tuple[str, date]],
    pause: Callable[[], None] = lambda: None,
) -> dict[str, Effect]:
    """Posts whose very own effect stands clear of chance, by their key; their group and day go in.
    For many posts it takes a second or two: `pause` is called meanwhile, and may raise.

    Each is fitted beside the rest of its group. To count, it has to stand clear at 1 - 0.1 / n for
    n posts (Bonferroni; Dunn, 1961, J. Am. Statist. Assoc. 56), so that among many posts none looks
    special by luck; what comes back is the usual interval of those that do.
    """
    if not posts:
        return {}
    strict = 1 - (1 - LEVEL) / len(posts)
    return {
        key: _effect(fitted, -1, LEVEL)
        for key, fitted in zip(
            posts, Fit(series.newest(MOST_DAYS)).apart(list(posts.values()), pause), strict=True
        )
        if _effect(fitted, -1, strict).is_above_chance
    }


def _effect(fitted: Sequence[Fitted], at: int, level: float) -> Effect:
    """Of the coefficient at a place of all lines, each by its weight."""
    logs = np.array([one.weight for one in fitted])
    weights = np.exp(logs - logs.max())
    weights /= weights.sum()
    kept = weights > _NEGLIGIBLE
    lines = [one.line for one, is_kept in zip(fitted, kept, strict=True) if is_kept]
    shares = weights[kept] / weights[kept].sum()
    centres = np.array([line.coefficients[at] for line in lines])
    scales = np.array([line.errors[at] for line in lines])
    tail = (1 - level) / 2
    low, mid, high = (
        mixture.quantile(share, shares, centres, scales, lines[0].freedom)
        for share in (tail, 0.5, 1 - tail)
    )
    return Effect(low, mid, high)
