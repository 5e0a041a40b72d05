"""Whether a small test is worth doing again: the rules, in the order in which they are asked. The
window shows them beside the verdict, with these numbers.

1. unknown     the cost of something sold is not known: there is no profit to judge by
2. repeat      at least `ENOUGH_ORDERS` paid orders by code, and they paid the test back
3. stop        the stop rule that was written before the start came true
4. unknown     the test ran for fewer than `SHORTEST_DAYS` days
5. change      an order leaves nothing after the discount: no number of them pays the test back
6. stop        even the ceiling of the range lies below the orders that pay back, and so few
               would be rare (at most `RARE`) in a test that truly pays back
7. change      at least `ENOUGH_TO_LEARN` paid orders by code, but not paid back
8. unknown     too few orders to tell
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import comb, exp

ENOUGH_ORDERS = 5
"""Paid orders by code before a test is called worth repeating. With five, a test that truly brings
only half as many (2.5) would show so many about one time in nine; with two, one in
four.
"""
ENOUGH_TO_LEARN = 3
"""Below it nothing is said about profit (DESIGN 5.6, as with partners)."""
SHORTEST_DAYS = 7
"""A test that did not see every weekday once is no test: weekends sell otherwise."""
RARE = 0.10
"""How rare a result must be under the opposite before it is called one, one in ten: a small test
may be wrong now and then, and being wrong costs little.
"""


class Verdict(StrEnum):
    """What a test says about doing it again."""

    REPEAT = "repeat"
    CHANGE = "change"
    STOP = "stop"
    UNKNOWN = "unknown"


class Rule(StrEnum):
    """Which rule decided."""

    COST_UNKNOWN = "cost_unknown"
    PAID_BACK = "paid_back"
    STOP_RULE = "stop_rule"
    TOO_SHORT = "too_short"
    NOTHING_LEFT = "nothing_left"
    OUT_OF_REACH = "out_of_reach"
    NOT_PAID_BACK = "not_paid_back"
    FEW_ORDERS = "few_orders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the rules look at. `profit` is what is left after all costs, whole rupiah, None where it
    is not known; `margin` and `break_even` are those of the plan; `ceiling` is None where it can't
    be told apart.
    """

    orders: int
    profit: int | None
    days: int
    margin: int | None
    break_even: int | None
    ceiling: int | None
    stop_rule_met: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict and the rule that gave it."""

    verdict: Verdict
    rule: Rule


def judge(facts: Facts) -> Judged:
    """The first rule that holds."""
    if facts.profit is None:
        return Judged(Verdict.UNKNOWN, Rule.COST_UNKNOWN)
    if facts.orders >= ENOUGH_ORDERS and facts.profit >= 0:
        return Judged(Verdict.REPEAT, Rule.PAID_BACK)
    if facts.stop_rule_met:
        return Judged(Verdict.STOP, Rule.STOP_RULE)
    if facts.days < SHORTEST_DAYS:
        return Judged(Verdict.UNKNOWN, Rule.TOO_SHORT)
    if facts.margin is not None and facts.margin <= 0:
        return Judged(Verdict.CHANGE, Rule.NOTHING_LEFT)
    if _is_out_of_reach(facts):
        return Judged(Verdict.STOP, Rule.OUT_OF_REACH)
    if facts.orders >= ENOUGH_TO_LEARN and facts.profit < 0:
        return Judged(Verdict.CHANGE, Rule.NOT_PAID_BACK)
    return Judged(Verdict.UNKNOWN, Rule.FEW_ORDERS)


def _is_out_of_reach(facts: Facts) -> bool:
    needed, ceiling = facts.break_even, facts.ceiling
    if needed is None or ceiling is None or ceiling >= needed:
        return False
    return so_few(ceiling, needed) <= RARE


def so_few(seen: int, expected: float) -> float:
    """The chance of at most `seen` orders where `expected` come on average and each buyer decides
    alone (the Poisson distribution).
    """
    term = total = exp(-expected)
    for number in range(1, seen + 1):
        term *= expected / number
        total += term
    return min(1.0, total)


def by_chance(orders: int, other: int, share: float) -> float:
    """How often orders divide at least this unevenly by chance alone, if money brings orders alike
    for both: `share` is the first one's part of the money.

    The exact conditional test of two Poisson rates (Przyborowski and Wilenski 1940, Biometrika 31):
    under equal rates the first one's orders are binomial. Both sides: twice the smaller tail.
    """
    total = orders + other
    chances = [
        comb(total, number) * share**number * (1 - share) ** (total - number)
        for number in range(total + 1)
    ]
    return min(1.0, 2 * min(sum(chances[: orders + 1]), sum(chances[orders:])))
