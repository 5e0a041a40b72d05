"""What came of small tests: paid orders as a range, profit, new and returning buyers, the verdict.

The floor of the range is what is known: sales with the test's code. The ceiling is what may be: all
orders beyond the usual in the test's days, as far as nobody knows better where they came from. An
order with another code, or whose buyer named something else, is nobody's but that one's. So no
order stands in two ceilings, unless two tests share a day: then what came without a code can't be
told apart, and neither has a ceiling.

Days that something else explains (models/content/marked_days.py) add to the ceiling only what is
known of them; an ad's days may be marked as ad days, that is the ad itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from umkm_studio.models.campaigns import partners, trials
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.trials import Arm, Kind, State, Trial
from umkm_studio.models.insight import trial_verdict, trial_window
from umkm_studio.models.insight.evidence import Evidence, Tally
from umkm_studio.models.insight.trial_verdict import Facts, Judged
from umkm_studio.models.insight.trial_window import Window
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import letters_and_digits

_SHORTEST_NAME = 4  # letters of a name that an answer is searched for
_ADS = ("iklan", "sponsor")  # how buyers call an ad


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmResult:
    """One audience, or the partner: its own cost (ad and code, without what the arms share), and
    the paid orders with its code. `waiting` are orders with it that are not paid yet.
    """

    arm: Arm
    code: Code | None
    sales: Tally
    cost: int
    waiting: int

    @property
    def cost_per_order(self) -> int | None:
        """Whole rupiah, half up; None without orders."""
        return _each(self.cost, self.sales.orders)


@dataclass(frozen=True, slots=True, kw_only=True)
class Buyers:
    """Who bought with the code. New ones had never bought before; `came_back` of them bought again
    on a later day, whatever the code. `unnamed` are orders of nobody in particular.
    """

    new: int
    returning: int
    came_back: int
    unnamed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A test and what came of it until `today`. `reported` are sales without a code whose buyer
    named the partner or the ad. `ceiling` is None where it can't be told: `beside` names the tests
    that share days, else too little is known of usual days.

    `profit` is what the orders by code left after all costs of the test.
    """

    trial: Trial
    today: date
    sales: Tally
    without_cost: int  # of these sales, those with a product whose cost is not known
    outside: int  # of them, those before or after the test's days
    reported: int
    window: Window
    ceiling: int | None
    cost: int
    buyers: Buyers
    arms: tuple[ArmResult, ...]
    beside: tuple[Trial, ...]
    orders_at_check: int

    @property
    def state(self) -> State:
        """How far the test is."""
        return self.trial.state(self.today)

    @property
    def floor(self) -> int:
        """Orders that are proven by a code."""
        return self.sales.orders

    @property
    def profit(self) -> int | None:
        """What is left after goods, fees, discounts and the test's cost; None where a product's
        cost is not known.
        """
        return None if self.sales.profit is None else self.sales.profit - self.cost

    @property
    def cost_per_order(self) -> int | None:
        """What a paid order by code cost, whole rupiah, half up; None without one."""
        return _each(self.cost, self.floor)

    @property
    def waiting(self) -> int:
        """Orders with the code that are not paid yet."""
        return sum(one.waiting for one in self.arms)

    @property
    def days_run(self) -> int:
        """How many of its days have come."""
        return max(0, (min(self.today, self.trial.last) - self.trial.starts_on).days + 1)

    @property
    def stop_rule_met(self) -> bool:
        """Whether the day to look has come and fewer orders than written were there."""
        looked = min(self.today, self.trial.last + timedelta(days=1)) >= self.trial.check_on
        return looked and self.orders_at_check < self.trial.least_orders

    @property
    def evidence(self) -> Evidence:
        """The strongest thing that is known about its orders; likely only where more came than in
        the better weeks before.
        """
        if self.floor:
            return Evidence.PROVEN
        if self.reported:
            return Evidence.REPORTED
        beyond = self.window.beyond
        if self.ceiling and beyond is not None and beyond[0] > 0:
            return Evidence.LIKELY
        return Evidence.INSUFFICIENT

    @property
    def judged(self) -> Judged | None:
        """The verdict; None before the test is over."""
        if self.state is not State.OVER:
            return None
        return trial_verdict.judge(
            Facts(
                orders=self.floor,
                profit=self.profit,
                days=self.days_run,
                margin=self.trial.margin,
                break_even=self.trial.break_even,
                ceiling=self.ceiling,
                stop_rule_met=self.stop_rule_met,
            )
        )

    @property
    def cheaper(self) -> ArmResult | None:
        """The audience whose paid orders cost clearly less, more than chance would do."""
        if len(self.arms) != 2 or not all(one.cost for one in self.arms):
            return None
        first, second = self.arms
        share = first.cost / (first.cost + second.cost)
        orders = first.sales.orders, second.sales.orders
        if trial_verdict.by_chance(*orders, share) > trial_verdict.RARE:
            return None
        return first if orders[0] * second.cost > orders[1] * first.cost else second


def everything(store: Store, today: date) -> list[Result]:
    """Every test, the newest first."""
    known = trials.everything(store)
    return [_result(store, trial, known, today) for trial in known]


def of_trial(store: Store, trial_id: int, today: date) -> Result | None:
    """One test."""
    known = trials.everything(store)
    found = next((trial for trial in known if trial.id == trial_id), None)
    return None if found is None else _result(store, found, known, today)


def of_partner(store: Store, partner_id: int, today: date) -> list[Result]:
    """The tests with one partner side by side, the oldest first: how it went over time."""
    known = trials.everything(store)
    own = [trial for trial in known if trial.partner_id == partner_id]
    return [_result(store, trial, known, today) for trial in reversed(own)]


def _result(store: Store, trial: Trial, known: Sequence[Trial], today: date) -> Result:
    last = min(trial.last, today)
    sales = store.rows(_CODE_SALES, trial=trial.id)
    inside = Counter(day for row in sales if trial.starts_on <= (day := _day(row)) <= last)
    beside = trials.beside(trial, known)
    own_codes = trials.codes_of(store, trial)
    reported = _reported(store, trial, beside, last)
    whole = min(trial.last, today - timedelta(days=1))  # today's orders are still coming
    window = trial_window.look(store, trial, known, whole)
    outside = len(sales) - inside.total()
    most = None if beside else trial_window.ceiling(store, window, inside + reported)
    return Result(
        trial=trial,
        today=today,
        sales=_tally(sales),
        without_cost=sum(row["profit"] is None for row in sales),
        outside=outside,
        reported=reported.total(),
        window=window,
        ceiling=None if most is None else outside + most,
        cost=trial.cost + sum(code.cost for code in own_codes if code is not None),
        buyers=_buyers(sales),
        arms=tuple(
            _arm(arm, code, sales, store) for arm, code in zip(trial.arms, own_codes, strict=True)
        ),
        beside=tuple(beside),
        orders_at_check=sum(_day(row) < trial.check_on for row in sales),
    )


def _reported(store: Store, trial: Trial, beside: Iterable[Trial], last: date) -> Counter[date]:
    """Sales without a code whose buyer named this test's partner or ad, by day. An answer that fits
    a test beside it too counts for neither.
    """
    named, others = _named(store, trial), [_named(store, other) for other in beside]
    found: Counter[date] = Counter()
    for row in store.rows(
        """
        SELECT ordered_on, heard_from FROM graded_sales
        WHERE grade = 'reported' AND post_id IS NULL AND ordered_on BETWEEN :first AND :last
        """,
        first=trial.starts_on.isoformat(),
        last=last.isoformat(),
    ):
        said = letters_and_digits(row["heard_from"])
        if named(said) and not any(other(said) for other in others):
            found[_day(row)] += 1
    return found


def _named(store: Store, trial: Trial) -> Callable[[str], bool]:
    """Whether an answer, as letters and digits, names what the test tries."""
    words: tuple[str, ...] = _ADS
    if trial.kind is Kind.PARTNER:
        partner = None if trial.partner_id is None else partners.get(store, trial.partner_id)
        names = () if partner is None else (partner.name, partner.account)
        words = tuple(map(letters_and_digits, names))
    searched = tuple(word for word in words if len(word) >= _SHORTEST_NAME)
    return lambda said: any(word in said for word in searched)


def _arm(arm: Arm, code: Code | None, sales: Iterable[Row], store: Store) -> ArmResult:
    waiting = store.value(
        """
        SELECT count(*) FROM redemptions JOIN orders ON orders.id = order_id
        WHERE code_id = :code AND status IN ('new', 'unpaid')
        """,
        code=arm.code_id,
    )
    return ArmResult(
        arm=arm,
        code=code,
        sales=_tally([row for row in sales if row["code_id"] == arm.code_id]),
        cost=arm.ad_cost + (0 if code is None else code.cost),
        waiting=waiting,
    )


def _buyers(sales: Sequence[Row]) -> Buyers:
    first: dict[int, Row] = {}
    for row in sales:  # by day: the first one stays
        if row["person"] is not None:
            first.setdefault(row["person"], row)
    new = [row for row in first.values() if row["first_sale_on"] >= row["ordered_on"]]
    return Buyers(
        new=len(new),
        returning=len(first) - len(new),
        came_back=sum(row["last_sale_on"] > row["ordered_on"] for row in new),
        unnamed=sum(row["person"] is None for row in sales),
    )


def _tally(sales: Sequence[Row]) -> Tally:
    profits = [row["profit"] for row in sales]
    return Tally(
        len(sales),
        sum(row["net_sales"] for row in sales),
        None if None in profits else sum(profits),
    )


def _each(cost: int, orders: int) -> int | None:
    return (2 * cost + orders) // (2 * orders) if orders else None


def _day(row: Row) -> date:
    return date.fromisoformat(row["ordered_on"])


_CODE_SALES = """
    SELECT sales.ordered_on, sales.net_sales, sales.profit, redemptions.code_id,
        person.id AS person, person.first_sale_on, person.last_sale_on
    FROM trial_arms
    JOIN redemptions ON redemptions.code_id = trial_arms.code_id
    JOIN sales ON sales.id = redemptions.order_id
    LEFT JOIN customers ON customers.id = sales.customer_id
    LEFT JOIN customers AS person ON person.id = coalesce(customers.merged_into, customers.id)
    WHERE trial_arms.trial_id = :trial
    ORDER BY sales.ordered_on, sales.ordered_time, sales.id
"""
