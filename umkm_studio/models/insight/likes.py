"""Likes against paid orders, over the maker's own posts: do the two go together, and where not?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import atanh, exp, log, sqrt, tanh
from statistics import NormalDist, fmean, median

LEAST_POSTS = 8  # with likes and orders, before anything is said of how the two go together
LEVEL = 0.90
_Z = NormalDist().inv_cdf((1 + LEVEL) / 2)
_ODD = 3.5  # modified z-score: Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers
_MAD_TO_DEVIATION = 1.4826  # of a normal distribution
_MANY_LIKES = 50  # below it a ratio is chance


@dataclass(frozen=True, slots=True)
class Measured:
    """A post: likes and comments as the platform showed them (None is not known), and the sales
    credited to it, proven or reported.
    """

    post_id: int
    likes: int
    orders: int
    comments: int | None = None


class Field(StrEnum):
    """Where a post lies, by the shop's own medians."""

    LIKED_AND_BOUGHT = "liked_and_bought"
    LIKED_ONLY = "liked_only"
    QUIETLY_BOUGHT = "quietly_bought"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Split:
    """Where the fields meet: the medians of likes and of orders. On the line is not above it."""

    likes: float
    orders: float

    def field(self, post: Measured) -> Field:
        """The field in which a post lies."""
        if post.orders > self.orders:
            return Field.LIKED_AND_BOUGHT if post.likes > self.likes else Field.QUIETLY_BOUGHT
        return Field.LIKED_ONLY if post.likes > self.likes else Field.QUIET


@dataclass(frozen=True, slots=True)
class Correlation:
    """How far posts with more likes are those with more orders: 1 always, 0 no rule, -1 never."""

    value: float
    low: float
    high: float
    posts: int

    @property
    def is_clear(self) -> bool:
        """Whether the interval leaves out 0."""
        return self.low > 0 or self.high < 0


@dataclass(frozen=True, slots=True)
class OddRatio:
    """A post with far more likes per comment than is usual for this shop: worth a question, for
    there are many honest reasons. Rounded likes per comment.
    """

    post_id: int
    likes_per_comment: int
    usual: int


def split(posts: Sequence[Measured]) -> Split | None:
    """The medians; None without posts."""
    if not posts:
        return None
    return Split(median(post.likes for post in posts), median(post.orders for post in posts))


def correlation(posts: Sequence[Measured]) -> Correlation | None:
    """Spearman's rank correlation with its 90 % interval; None for fewer than `LEAST_POSTS`, or
    where all have the same likes or the same orders.

    The interval is Fisher's z with the standard error of Bonett & Wright (2000), Psychometrika
    65(1), sqrt((1 + r^2 / 2) / (n - 3)), which holds for ranks.
    """
    if len(posts) < LEAST_POSTS:
        return None
    value = _pearson(_ranks([p.likes for p in posts]), _ranks([p.orders for p in posts]))
    if value is None:
        return None
    if abs(value) > 1 - 1e-12:  # every post in its place
        return Correlation(value, value, value, len(posts))
    reach = _Z * sqrt((1 + value**2 / 2) / (len(posts) - 3))
    return Correlation(value, tanh(atanh(value) - reach), tanh(atanh(value) + reach), len(posts))


def odd_ratios(posts: Sequence[Measured]) -> list[OddRatio]:
    """Posts whose likes per comment stand far above the shop's own, the oddest first."""
    measured = [
        (post.post_id, log(post.likes / (post.comments + 1)))
        for post in posts
        if post.comments is not None and post.likes >= _MANY_LIKES
    ]
    if len(measured) < LEAST_POSTS:
        return []
    usual = median(value for _, value in measured)
    deviation = _MAD_TO_DEVIATION * median(abs(value - usual) for _, value in measured)
    if not deviation:  # most are alike: no measure of what is usual
        return []
    odd = [one for one in measured if one[1] > usual + _ODD * deviation]
    return [
        OddRatio(post_id, round(exp(value)), round(exp(usual)))
        for post_id, value in sorted(odd, key=lambda one: one[1], reverse=True)
    ]


def _ranks(values: Sequence[float]) -> list[float]:
    """From 1; equal values share the mean of their ranks."""
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0.0] * len(values)
    at = 0
    while at < len(order):
        end = at
        while end < len(order) and values[order[end]] == values[order[at]]:
            end += 1
        for place in order[at:end]:
            ranks[place] = (at + 1 + end) / 2
        at = end
    return ranks


def _pearson(one: Sequence[float], other: Sequence[float]) -> float | None:
    mean_one, mean_other = fmean(one), fmean(other)
    products = sum((a - mean_one) * (b - mean_other) for a, b in zip(one, other, strict=True))
    squares_one = sum((a - mean_one) ** 2 for a in one)
    squares_other = sum((b - mean_other) ** 2 for b in other)
    if not squares_one or not squares_other:
        return None
    return max(-1.0, min(1.0, products / sqrt(squares_one * squares_other)))
