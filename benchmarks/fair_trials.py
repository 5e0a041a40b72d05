"""Whether fair tests tell the truth: shops as in calibration.py are made up in which promos come
only in the weeks that chance drew, and the verdicts are counted against what is known.

For each kind of shop and length: how often "raises_sales" is claimed; how often the 90 % interval
holds the truth (what the posts of a week bring); how often it is too little. Beside them a plain
comparison, which claims wherever weeks with had more orders than weeks without. Where posts bring
nothing, a claim is false; where they bring orders, it is power.

In one kind the maker leaves out the promos of every third quiet week: what is left is no longer
drawn by chance alone, and the rule that only a quarter of the pairs may go astray has to hold the
error back.

`python3 dev.py bench fair_trials` makes 1,000 tests of each; a number after it makes that many.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from itertools import product
from random import Random

import numpy as np

from benchmarks.calibration import START, Counts, Shop, make
from umkm_studio.models.content import fair_tests
from umkm_studio.models.content.fair_tests import (
    LEAST_PAIRS,
    LEAST_POSTS,
    MOST_PAIRS,
    USUAL_PAIRS,
    FairTest,
)
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight import fair_results
from umkm_studio.models.insight.extra_orders import Verdict
from umkm_studio.models.insight.series import Series

TESTS = 1_000
LENGTHS = (LEAST_PAIRS, USUAL_PAIRS, MOST_PAIRS)
WEEKDAYS = (1, 3, 0, 4)  # in weeks with, as the planner proposes them
BEFORE = 26 * 7  # days of the shop before the test
FIRST = START + timedelta(days=BEFORE)
MOST_FALSE = 0.05


@dataclass(frozen=True, slots=True)
class Kind:
    """A shop, its promos in a week with, and whether the maker keeps some of them back."""

    shop: Shop
    posts: int = LEAST_POSTS
    skips: bool = False


BRINGS_4 = Shop(effects=(0, 0, 0, 4))
KINDS: Mapping[str, Kind] = {
    "no effect, 6 a day": Kind(Shop()),
    "no effect, lumpy weeks": Kind(Shop(lumps=0.4)),
    "no effect, busy and quiet weeks": Kind(Shop(lumps=0.35, weekly_lumps=True)),
    "no effect, strong paydays": Kind(Shop(payday=0.6)),
    "no effect, growing to the triple": Kind(Shop(trend=1.1)),
    "no effect, holidays not marked": Kind(Shop(holidays=1, are_marked=False)),
    "no effect, tiny": Kind(Shop(usual=1.5)),
    "no effect, promos kept back": Kind(Shop(lumps=0.35, weekly_lumps=True), skips=True),
    "4 a post, 2 posts": Kind(BRINGS_4, posts=2),
    "4 a post, 3 posts": Kind(BRINGS_4),
    "4 a post, 4 posts": Kind(BRINGS_4, posts=4),
    "4 a post, slowly": Kind(replace(BRINGS_4, curve="slowly")),
    "4 a post, lumpy weeks": Kind(replace(BRINGS_4, lumps=0.4)),
    "4 a post, holidays marked": Kind(replace(BRINGS_4, holidays=1)),
    "2 a post, tiny": Kind(Shop(effects=(0, 0, 0, 2), usual=1.5)),
    "10 a post, 20 a day": Kind(Shop(effects=(0, 0, 0, 10), usual=20.0)),
}


def count(name: str, pairs: int, number: int) -> Counts:
    """Run one test in one shop, and compare what it says with the truth."""
    kind, seed = KINDS[name], [number, pairs, list(KINDS).index(name)]
    chance = Random(str(seed))
    test = fair_tests.drawn(Pillar.PROMO, FIRST, pairs, kind.posts, chance)
    planned = np.zeros(BEFORE + 14 * pairs)
    for week in test.weeks:
        if week.has_posts:
            at = (week.monday - START).days
            planned[[at + weekday for weekday in WEEKDAYS[: kind.posts]]] = 1.0
    series = make(replace(kind.shop, days=len(planned)), seed, {"promo": planned}).series
    result = _result(test, series, chance if kind.skips else None)
    truth = kind.shop.effects[3] * kind.posts
    counts = Counts()
    counts.add("claims", result.verdict is Verdict.RAISES)
    counts.add("insufficient", result.verdict is Verdict.INSUFFICIENT)
    if result.gain is not None:
        counts.add("coverage", result.gain.low <= truth <= result.gain.high)
    more = sum(pair.orders_with - pair.orders_without for pair in result.pairs)
    counts.add("plain: claims", more > 0)
    return counts


def _result(test: FairTest, series: Series, chance: Random | None) -> fair_results.Result:
    """The test as the program would judge it; with `chance`, after promos were kept back."""
    sold = dict(zip(series.days, series.orders, strict=True))
    usual = 7 * sum(sold.values()) / len(sold)
    out: Counter[date] = Counter()
    for week in test.weeks:
        orders = sum(sold[week.monday + timedelta(days=day)] for day in range(7))
        kept_back = chance is not None and orders < usual and chance.random() < 1 / 3
        if week.has_posts and not kept_back:
            out[week.monday] = test.posts_per_week
    paydays = series.seasons["payday"]
    before = {day: orders for day, orders in sold.items() if day < test.first}
    seen = fair_results.Seen(
        known=test.last,
        sold=sold,
        out=out,
        marked=series.left_out,
        paydays=paydays,
        payday_gain=fair_results.payday_gain(before, series.left_out, paydays),
    )
    return fair_results.judged(test, seen, test.last + timedelta(days=1))


def main(tests: int) -> int:
    columns = ("claims", "coverage", "insufficient", "plain: claims")
    print(f"| {tests} tests each | weeks | {' | '.join(columns)} |")
    print(f"| --- {'| ---: ' * (len(columns) + 1)}|")
    false = Counts()
    with ProcessPoolExecutor() as pool:
        for name, pairs in product(KINDS, LENGTHS):
            counts = Counts()
            for one in pool.map(partial(count, name, pairs), range(tests), chunksize=20):
                counts.join(one)
            shares = [counts.share(column) for column in columns]
            cells = ["–" if share is None else f"{share:.3f}" for share in shares]
            print(f"| {name} | {2 * pairs} | {' | '.join(cells)} |", flush=True)
            if not any(KINDS[name].shop.effects):
                false.join(counts)
    share = false.share("claims") or 0.0
    print(
        f"\nFalse claims over all kinds without an effect: {share:.3f}, at most {MOST_FALSE:.2f}."
    )
    return int(share > MOST_FALSE)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else TESTS))
