"""Whether estimates from timing tell the truth: shops are made up whose effects are known, and the
verdicts of the program are counted against them.

For each kind of shop: how often the 90 % interval holds the truth; how often "raises_sales" is
claimed where the truth is zero; how often it is found where a post brings four orders or more
(power); how often the verdict is "insufficient". Beside them what people do today: the three days
after a post less the three days before it, with a claim wherever that is above zero; ranking by
likes; and a claim wherever a code was used once per post. "Order" is the share of pairs of pillars
with different effects that are put the right way round. "Likely: false" is the share of shops
without any effect in which a single post is said to have brought orders.

`python3 dev.py bench calibration` makes 300 shops of each kind;
`python -m benchmarks.calibration 60` makes 60.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from umkm_studio.models.insight import effect
from umkm_studio.models.insight.extra_orders import Judged, Verdict, judge
from umkm_studio.models.insight.series import Series

SHOPS = 300
LIKELY_SHOPS = 100  # of the kinds without effects: asking of every single post takes its time
PILLARS = ("education", "story", "behind_the_scenes", "promo")
START = date(2026, 1, 5)
LARGE = 4.0  # orders per post: "brings orders" without a doubt
CURVES = {  # how the orders of a post arrive; none of them is one of the program's own
    "at once": np.array([0.65, 0.25, 0.10]),
    "over days": 0.55 ** np.arange(7) / (0.55 ** np.arange(7)).sum(),
    "slowly": np.array([0.05, 0.10, 0.15, 0.20, 0.20, 0.15, 0.15]),
}

Days = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """How shops of one kind behave. Rates are per day, `posts` per week and pillar."""

    days: int = 180
    usual: float = 6.0
    effects: Sequence[float] = (0, 0, 0, 0)
    posts: Sequence[float] = (1.3, 1.3, 1.0, 1.0)
    curve: str = "over days"
    spread: float = 1.3  # variance of a day's count over its mean
    weekdays: float = 0.25  # spread of the weekdays' factors, as a logarithm
    payday: float = 0.25  # so much busier from the 25th to the 2nd
    trend: float = 0.0  # logarithm of the last day's level over the first's
    lumps: float = 0.0  # spread of a slow factor, as a logarithm
    lump_days: float = 7.0  # how long it lasts
    weekly_lumps: bool = False  # whole weeks that are busy or quiet, instead
    holidays: float = 0.0  # busy times of one to four days, per 45 days
    are_marked: bool = True
    on_paydays: bool = False  # posts come mostly around payday
    fixed_weekdays: bool = False  # each pillar has its day
    large_orders: float = 0.0  # share of days on which somebody orders for a wedding
    code_users: float = 0.0  # share of buyers of the three days after a promo who use its code


KINDS: Mapping[str, Shop] = {
    "no effect, 6 a day": Shop(),
    "no effect, lumpy weeks": Shop(lumps=0.4),
    "no effect, slow waves": Shop(lumps=0.4, lump_days=20),
    "no effect, posts on paydays": Shop(on_paydays=True, payday=0.5),
    "no effect, codes used anyway": Shop(code_users=0.4),
    "mixed, 6 a day": Shop(effects=(0, 4, 1, 4)),
    "mixed, at once": Shop(effects=(0, 4, 1, 4), curve="at once"),
    "mixed, slowly": Shop(effects=(0, 4, 1, 4), curve="slowly"),
    "mixed, lumpy weeks": Shop(effects=(0, 4, 0, 4), lumps=0.4),
    "mixed, busy and quiet weeks": Shop(effects=(0, 4, 0, 4), lumps=0.35, weekly_lumps=True),
    "mixed, growing to the triple": Shop(effects=(0, 2, 0, 5), trend=1.1),
    "mixed, posts on paydays": Shop(effects=(0, 2, 0, 5), on_paydays=True, payday=0.5),
    "mixed, each pillar its weekday": Shop(effects=(0, 4, 0, 4), fixed_weekdays=True),
    "mixed, holidays marked": Shop(effects=(0, 4, 0, 2), holidays=1),
    "mixed, holidays not marked": Shop(effects=(0, 4, 0, 2), holidays=1, are_marked=False),
    "mixed, large orders now and then": Shop(effects=(0, 4, 0, 2), large_orders=0.03),
    "mixed, 90 days": Shop(effects=(0, 4, 0, 4), days=90),
    "tiny, no effect": Shop(days=80, usual=1.5, posts=(1, 1, 0.8, 0.8)),
    "tiny, mixed": Shop(days=80, usual=1.5, posts=(1, 1, 0.8, 0.8), effects=(0, 1, 0, 2)),
    "tiny, 60 days": Shop(days=60, usual=1.2, posts=(1, 1, 1, 1), effects=(0, 0, 0, 1)),
    "grown, no effect": Shop(usual=20.0, lumps=0.2),
    "grown, mixed": Shop(usual=20.0, effects=(0, 5, 0, 10), posts=(1.5, 1.5, 1.2, 1.2)),
}


@dataclass(frozen=True, slots=True)
class Made:
    """A made-up shop: what the program sees, and likes and uses of codes beside it."""

    series: Series
    likes: Mapping[str, float]  # mean per post
    code_uses: float  # per post of promo


def make(shop: Shop, seed: Sequence[int], planned: Mapping[str, Days] | None = None) -> Made:
    """Draw one shop of a kind; `planned` are posts per day of pillars that chance leaves alone."""
    chance = np.random.default_rng(seed)
    days = np.arange(shop.days)
    paydays = (days + chance.integers(30)) % 30 < 8
    level = shop.usual * _weekdays(shop, chance)[days % 7]
    level *= np.exp(shop.trend * np.linspace(-0.5, 0.5, shop.days))
    level *= np.where(paydays, 1 + shop.payday, 1.0) * _lumps(shop, chance)
    level, marked = _holidays(shop, level, chance)
    posts = {pillar: _posts(shop, at, paydays, chance) for at, pillar in enumerate(PILLARS)}
    posts |= planned or {}
    brought = sum(
        effect * np.convolve(posts[pillar], CURVES[shop.curve])[: shop.days]
        for pillar, effect in zip(PILLARS, shop.effects, strict=True)
    )
    mean = level + brought
    orders = chance.poisson(chance.gamma(mean / (shop.spread - 1), shop.spread - 1))
    orders += (chance.random(shop.days) < shop.large_orders) * chance.poisson(2 * shop.usual)
    dates = [START + timedelta(days=int(day)) for day in days]
    after_promo = np.convolve(posts["promo"], np.ones(3))[: shop.days] > 0
    uses = chance.binomial(orders, np.where(after_promo, shop.code_users, 0.0))
    return Made(
        Series(
            first=START,
            orders=orders.tolist(),
            posts={pillar: _dates(dates, made) for pillar, made in posts.items()},
            seasons={"payday": frozenset(_dates(dates, paydays))},
            left_out=frozenset(_dates(dates, marked)) if shop.are_marked else frozenset(),
        ),
        # Likes follow the taste of followers: of what posts bring they know nothing.
        {pillar: float(chance.lognormal(5, 0.5)) for pillar in PILLARS},
        float(uses.sum() / max(posts["promo"].sum(), 1)),
    )


def _weekdays(shop: Shop, chance: np.random.Generator) -> Days:
    factors = np.exp(shop.weekdays * chance.standard_normal(7))
    return np.asarray(factors / factors.mean())


def _lumps(shop: Shop, chance: np.random.Generator) -> Days:
    if not shop.lumps:
        return np.ones(shop.days)
    if shop.weekly_lumps:
        weeks = np.repeat(chance.standard_normal(shop.days // 7 + 2), 7)
        wave = weeks[chance.integers(7) :][: shop.days]
    else:
        stays = np.exp(-1 / shop.lump_days)
        wave = np.empty(shop.days)
        wave[0] = chance.standard_normal()
        for day in range(1, shop.days):
            wave[day] = stays * wave[day - 1] + np.sqrt(1 - stays**2) * chance.standard_normal()
    return np.asarray(np.exp(shop.lumps * wave - shop.lumps**2 / 2))


def _holidays(
    shop: Shop, level: Days, chance: np.random.Generator
) -> tuple[Days, NDArray[np.bool_]]:
    level, marked = level.copy(), np.zeros(shop.days, dtype=np.bool_)
    for _ in range(round(shop.holidays * shop.days / 45)):
        first = int(chance.integers(shop.days - 4))
        last = first + int(chance.integers(1, 5))
        level[first:last] *= chance.uniform(1.6, 2.8)
        marked[first:last] = True
    return level, marked


def _posts(
    shop: Shop, pillar: int, paydays: NDArray[np.bool_], chance: np.random.Generator
) -> Days:
    rate = np.full(shop.days, shop.posts[pillar] / 7)
    if shop.on_paydays:
        rate = rate * np.where(paydays, 2.2, 0.6)
    if shop.fixed_weekdays:
        rate = np.where(np.arange(shop.days) % 7 == (1, 3, 4, 5)[pillar], 0.7, 0.04)
    return np.asarray(chance.random(shop.days) < rate, dtype=np.float64)


def _dates(dates: Sequence[date], made: Iterable[float]) -> list[date]:
    return [day for day, is_made in zip(dates, made, strict=True) if is_made]


@dataclass(slots=True)
class Counts:
    """What is counted over the shops of a kind: pairs of (so many, of so many)."""

    found: dict[str, list[int]] = field(default_factory=dict)

    def add(self, what: str, is_so: bool) -> None:
        """One more case, in which it is so or not."""
        so, of = self.found.get(what, (0, 0))
        self.found[what] = [so + is_so, of + 1]

    def join(self, other: Counts) -> None:
        """Add what another has counted."""
        for what, (so, of) in other.found.items():
            mine = self.found.get(what, (0, 0))
            self.found[what] = [mine[0] + so, mine[1] + of]

    def share(self, what: str) -> float | None:
        """How often it is so; None where nothing was asked."""
        so, of = self.found.get(what, (0, 0))
        return so / of if of else None


def count(kind: str, number: int) -> Counts:
    """Make one shop, judge it in every way, and compare with the truth."""
    shop = KINDS[kind]
    made = make(shop, [number, list(KINDS).index(kind)])
    truth = dict(zip(PILLARS, shop.effects, strict=True))
    judged = judge(made.series)
    three = {pillar: three_days(made.series, pillar) for pillar in PILLARS}
    counts = Counts()
    for pillar in PILLARS:
        one = judged[pillar]
        counts.add("insufficient", one.verdict is Verdict.INSUFFICIENT)
        if one.effect is not None:
            counts.add("coverage", one.effect.low <= truth[pillar] <= one.effect.high)
        claims = one.verdict is Verdict.RAISES
        if truth[pillar] == 0:
            counts.add("false", claims)
            counts.add("three days: false", three[pillar] > 0)
            if shop.code_users and pillar == "promo":
                counts.add("codes: false", made.code_uses >= 1)
        elif truth[pillar] >= LARGE:
            counts.add("power", claims)
    _compare(counts, truth, judged, three, made.likes)
    if not any(shop.effects) and number < LIKELY_SHOPS:
        counts.add("likely: false", bool(_likely(made.series)))
    return counts


def _likely(series: Series) -> Mapping[str, effect.Effect]:
    """The posts of a shop that are said to have brought orders by themselves."""
    posts = {
        f"{pillar} {day}": (pillar, day) for pillar, days in series.posts.items() for day in days
    }
    return effect.single_posts(series, posts)


def three_days(series: Series, pillar: str) -> float:
    """Orders of the three days from a post on less those of the three days before, on average."""
    orders, found = list(series.orders), []
    for day in series.posts[pillar]:
        at = (day - series.first).days
        if 3 <= at <= len(orders) - 3:
            found.append(sum(orders[at : at + 3]) - sum(orders[at - 3 : at]))
    return sum(found) / len(found) if found else 0.0


def _compare(
    counts: Counts,
    truth: Mapping[str, float],
    judged: Mapping[str, Judged],
    three: Mapping[str, float],
    likes: Mapping[str, float],
) -> None:
    for one, other in combinations(PILLARS, 2):
        if truth[one] == truth[other]:
            continue
        first = truth[one] > truth[other]
        counts.add("three days: order", (three[one] > three[other]) == first)
        counts.add("likes: order", (likes[one] > likes[other]) == first)
        mine, theirs = judged[one].effect, judged[other].effect
        if mine is not None and theirs is not None:
            counts.add("order", (mine.mid > theirs.mid) == first)


COLUMNS = (
    "coverage",
    "false",
    "power",
    "insufficient",
    "order",
    "three days: false",
    "three days: order",
    "likes: order",
    "codes: false",
    "likely: false",
)


def row(name: str, counts: Counts) -> str:
    """A line of the table, in Markdown."""
    shares = [counts.share(column) for column in COLUMNS]
    cells = ["–" if share is None else f"{share:.3f}" for share in shares]
    return f"| {name} | {' | '.join(cells)} |"


def main(shops: int) -> int:
    print(f"| {shops} shops each | {' | '.join(COLUMNS)} |")
    print(f"| --- {'| ---: ' * len(COLUMNS)}|")
    every, worst = Counts(), []
    with ProcessPoolExecutor() as pool:
        for kind in KINDS:
            counts = Counts()
            for one in pool.map(partial(count, kind), range(shops), chunksize=10):
                counts.join(one)
            print(row(kind, counts), flush=True)
            every.join(counts)
            if (counts.share("coverage") or 1) < 0.85 or (counts.share("false") or 0) > 0.07:
                worst.append(kind)
    print(row("**all**", every))
    coverage, false = every.share("coverage") or 0.0, every.share("false") or 0.0
    print("\nLimits: coverage at least 0.88 (each 0.85), false claims at most 0.05 (each 0.07).")
    print(f"Kinds beyond their limit: {', '.join(worst) or 'none'}")
    return int(bool(worst) or coverage < 0.88 or false > 0.05)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else SHOPS))
