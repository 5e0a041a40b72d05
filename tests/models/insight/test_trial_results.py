"""What small tests brought: never less than the codes prove, never more than there are orders."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import shops
from tests.builders import A_DAY, a_code, a_product, a_trial, an_order, no_holidays
from umkm_studio.models.campaigns import codes, partners, trial_steps, trials
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.campaigns.trials import Arm, Kind
from umkm_studio.models.content import marked_days
from umkm_studio.models.content.occasions import DayKind, DayMark
from umkm_studio.models.insight import evidence, trial_results, trial_verdict
from umkm_studio.models.insight.evidence import Evidence
from umkm_studio.models.insight.trial_results import Buyers, Result
from umkm_studio.models.insight.trial_verdict import Facts, Rule, Verdict, judge
from umkm_studio.models.insight.usual import Usual, usual
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store

AFTER = A_DAY + timedelta(days=30)
WEEKS_BEFORE = [A_DAY - timedelta(days=ago) for ago in range(1, 57)]
A_MONDAY = date(2026, 6, 29)


@pytest.fixture(autouse=True)
def _a_shop_without_holidays(store: Store) -> None:
    with store.change():
        products.save(store, a_product())
        no_holidays(store)


def an_order_on(store: Store, day: date, **values: object) -> None:
    orders.save(store, an_order(ordered_on=day, **values))


def a_usual_shop(store: Store) -> None:
    """Eight weeks with an order each day."""
    with store.change():
        for number, day in enumerate(WEEKS_BEFORE):
            an_order_on(store, day, customer=f"Langganan {number}")


def a_test(store: Store, code: str = "RATNA10", name: str = "Mita Ngemil", **values: object) -> int:
    """A test that was started before its days, with a code of its own."""
    if values.get("kind") is not Kind.AD:
        known = partners.find(store, name)
        values["partner_id"] = known.id if known else partners.save(store, Partner(name=name))
    code_id = codes.save(store, a_code(code=code))
    trial = a_trial(**{"arms": (Arm(code_id=code_id),), **values})
    trial_id = trials.save(store, trial, today=A_DAY)
    trial_steps.start(store, trial_id, trial.starts_on)
    return trial_id


def result(store: Store, trial_id: int, today: date = AFTER) -> Result:
    found = trial_results.of_trial(store, trial_id, today)
    assert found is not None
    return found


# The usual


def test_the_usual_is_what_the_same_weekdays_brought_in_the_weeks_before(store: Store) -> None:
    for week in range(1, 9):
        for _ in range(week):  # 1 to 8 orders on the Mondays, none on other days
            an_order_on(store, A_MONDAY - timedelta(weeks=week))
    two_weeks = [A_MONDAY + timedelta(days=ahead) for ahead in range(14)]
    assert usual(store, two_weeks, A_MONDAY) == Usual(low=5, mid=9, high=13, weeks=8)
    assert usual(store, [A_MONDAY + timedelta(days=1)], A_MONDAY) == Usual(0, 0, 0, 8)


def test_days_that_something_else_explains_are_no_usual_ones(store: Store) -> None:
    for week in range(1, 9):
        an_order_on(store, A_MONDAY - timedelta(weeks=week))
    for _ in range(20):
        an_order_on(store, A_MONDAY - timedelta(weeks=1))
    sale = A_MONDAY - timedelta(weeks=1)
    marked_days.save(store, DayMark(first=sale, last=sale, name="Diskon", kind=DayKind.DISCOUNT))
    assert usual(store, [A_MONDAY], A_MONDAY) == Usual(1, 1, 1, 7)
    apart = {A_MONDAY - timedelta(weeks=week) for week in range(2, 6)}
    assert usual(store, [A_MONDAY], A_MONDAY, apart=apart) is None  # three are too few


def test_a_young_shop_has_no_usual_days(store: Store) -> None:
    an_order_on(store, A_MONDAY - timedelta(days=20))
    assert usual(store, [A_MONDAY], A_MONDAY) is None


# The range


def test_the_floor_are_codes_and_the_ceiling_is_what_came_beyond_the_usual(store: Store) -> None:
    a_usual_shop(store)
    trial_id = a_test(store)
    for ahead in range(14):
        an_order_on(store, A_DAY + timedelta(days=ahead))
    for ahead in (1, 3, 3):
        an_order_on(store, A_DAY + timedelta(days=ahead), note="kode RATNA10")
    an_order_on(store, A_DAY + timedelta(days=4))
    an_order_on(store, A_DAY + timedelta(days=4), heard_from="@mita.ngemil, Mita Ngemil")
    found = result(store, trial_id)
    assert found.window.usual is not None
    assert (found.floor, found.reported) == (3, 1)
    assert found.window.beyond == (5, 5, 5)
    assert found.ceiling == 5
    assert found.window.days == 14
    assert found.evidence is Evidence.PROVEN


def test_orders_that_are_traced_elsewhere_are_nobody_elses(store: Store) -> None:
    a_usual_shop(store)
    trial_id = a_test(store)
    codes.save(store, a_code(code="HEMAT77"))
    for _ in range(30):
        an_order_on(store, A_DAY, note="kode HEMAT77")
        an_order_on(store, A_DAY, heard_from="teman kantor")
    assert result(store, trial_id).ceiling == 0


def test_a_late_or_early_code_counts_and_is_said(store: Store) -> None:
    a_usual_shop(store)
    trial_id = a_test(store)
    an_order_on(store, A_DAY + timedelta(days=20), note="ratna10")
    found = result(store, trial_id)
    assert (found.floor, found.outside, found.ceiling) == (1, 1, 1)


def test_marked_days_add_only_what_is_known_of_them(store: Store) -> None:
    a_usual_shop(store)
    ad = a_test(store, kind=Kind.AD, platform="instagram")
    for _ in range(9):
        an_order_on(store, A_DAY)
    an_order_on(store, A_DAY, note="ratna10")
    days = {"first": A_DAY, "last": A_DAY, "name": "Hari ini"}
    assert result(store, ad, A_DAY).window.days == 0  # a day that is not over says little
    after = A_DAY + timedelta(days=1)
    before = result(store, ad, after)
    assert (before.ceiling, before.window.apart) == (9, 0)
    mark = marked_days.save(store, DayMark(**days, kind=DayKind.AD))  # type: ignore[arg-type]
    assert result(store, ad, after).ceiling == 9  # the ad's own day
    marked_days.remove(store, mark)
    marked_days.save(store, DayMark(**days, kind=DayKind.STOCK_OUT))  # type: ignore[arg-type]
    assert result(store, ad, after).window.apart == 1
    assert result(store, ad, after).ceiling is None  # no plain day is left to judge by


def test_tests_that_share_a_day_have_no_ceiling(store: Store) -> None:
    a_usual_shop(store)
    one = a_test(store)
    other = a_test(store, "KIRANA77", "Dita Kirana", starts_on=A_DAY + timedelta(days=13),
                   ends_on=A_DAY + timedelta(days=20))  # fmt: skip
    an_order_on(store, A_DAY + timedelta(days=13), heard_from="Mita Ngemil atau Dita Kirana")
    found, beside = result(store, one), result(store, other)
    assert (found.ceiling, beside.ceiling) == (None, None)
    assert [trial.public_id for trial in found.beside] == ["U-0002"]
    assert (found.reported, beside.reported) == (0, 0)  # it can't be both


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_no_order_is_claimed_twice(data: st.DataObject) -> None:
    """All ceilings together (floor and buyers' words where there is none) are no more than the
    orders, and each floor lies below its ceiling.
    """
    notes = st.sampled_from(["", "", "kode RATNA10", "kode KIRANA77", "BUDIMAN9"])
    said = st.sampled_from(["", "", "Mita Ngemil", "dari Dita Kirana", "teman"])
    days = st.integers(-60, 40)
    with (
        tempfile.TemporaryDirectory() as folder,
        shops.open_empty(Path(folder) / "toko.db") as store,
    ):
        with store.change():
            codes.save(store, a_code(code="BUDIMAN9"))
            for code, name in (("RATNA10", "Mita Ngemil"), ("KIRANA77", "Dita Kirana")):
                first = A_DAY + timedelta(days=data.draw(st.integers(0, 25)))
                last = first + timedelta(days=data.draw(st.integers(6, 20)))
                a_test(store, code, name, starts_on=first, ends_on=last)
            placed = data.draw(st.lists(st.tuples(days, notes, said), max_size=40))
            for day, note, heard in placed:
                an_order_on(store, A_DAY + timedelta(days=day), note=note, heard_from=heard)
        found = trial_results.everything(store, AFTER + timedelta(days=20))
        for one in found:
            assert one.ceiling is None or one.floor + one.reported <= one.ceiling
        claimed = [
            one.floor + one.reported if one.ceiling is None else one.ceiling for one in found
        ]
        assert sum(claimed) <= len(placed)
        proven = {one.code.code: one.sales.orders
                  for one in evidence.insights(store, date.min, date.max).codes}  # fmt: skip
        assert all(proven[arm.code.code] == arm.sales.orders
                   for one in found for arm in one.arms if arm.code)  # fmt: skip


# Money and people


def test_profit_is_what_orders_left_less_all_costs(store: Store) -> None:
    trial_id = a_test(store, sample_cost=40_000)
    for ahead in range(3):
        an_order_on(store, A_DAY + timedelta(days=ahead), note="ratna10", order_discount=17_000)
    found = result(store, trial_id)
    assert found.sales.net_sales == 3 * 153_000
    assert found.profit == 3 * (153_000 - 92_000) - 190_000
    assert found.cost_per_order == 63_333


def test_an_order_that_is_not_paid_waits(store: Store) -> None:
    trial_id = a_test(store)
    an_order_on(store, A_DAY, note="ratna10", status=Status.UNPAID)
    an_order_on(store, A_DAY, note="ratna10", status=Status.CANCELLED)
    found = result(store, trial_id)
    assert (found.floor, found.waiting, found.cost_per_order) == (0, 1, None)


def test_an_unknown_cost_leaves_the_profit_open(store: Store) -> None:
    trial_id = a_test(store)
    products.save(store, replace(products.everything(store)[0], cost=None))
    an_order_on(store, A_DAY, note="ratna10")
    found = result(store, trial_id)
    assert (found.profit, found.without_cost) == (None, 1)
    assert found.judged == trial_verdict.Judged(Verdict.UNKNOWN, Rule.COST_UNKNOWN)


def test_new_buyers_returning_ones_and_those_who_came_back(store: Store) -> None:
    an_order_on(store, A_DAY - timedelta(days=9), customer="Lama")
    trial_id = a_test(store)
    for customer in ("Lama", "Baru", "Baru dan Balik", ""):
        an_order_on(store, A_DAY, note="ratna10", customer=customer)
    an_order_on(store, A_DAY + timedelta(days=25), customer="Baru dan Balik")
    assert result(store, trial_id).buyers == Buyers(new=2, returning=1, came_back=1, unnamed=1)


def test_a_partners_tests_stand_side_by_side(store: Store) -> None:
    first = a_test(store)
    second = a_test(store, "KIRANA77", starts_on=A_DAY + timedelta(days=20),
                    ends_on=A_DAY + timedelta(days=30))  # fmt: skip
    a_test(store, "BUDIMAN9", "Budi")
    mita = partners.find(store, "Mita Ngemil")
    assert mita is not None
    found = trial_results.of_partner(store, mita.id or 0, AFTER)
    assert [one.trial.id for one in found] == [first, second]


# Audiences


def test_the_audience_with_clearly_cheaper_paid_orders_is_named(store: Store) -> None:
    codes.save(store, a_code(code="IBUMUDA7"))
    codes.save(store, a_code(code="KANTOR88"))
    by_name = {code.code: code.id for code in codes.everything(store)}
    arms = (
        Arm(audience="Ibu muda", ad_cost=100_000, code_id=by_name["IBUMUDA7"]),
        Arm(audience="Kantor", ad_cost=100_000, code_id=by_name["KANTOR88"]),
    )
    ad = a_trial(kind=Kind.AD, platform="instagram", fee=0, arms=arms)
    trial_id = trials.save(store, ad, today=A_DAY)
    trial_steps.start(store, trial_id, A_DAY)
    an_order_on(store, A_DAY, note="kantor88")
    for _ in range(5):
        an_order_on(store, A_DAY, note="ibumuda7")
    found = result(store, trial_id)
    assert found.cheaper is None  # 5 to 1 happens by chance
    for _ in range(4):
        an_order_on(store, A_DAY, note="ibumuda7")
    found = result(store, trial_id)
    assert found.cheaper is not None
    assert found.cheaper.arm.audience == "Ibu muda"
    assert found.cheaper.cost_per_order == 11_111


@pytest.mark.parametrize(
    ("orders_", "other", "chance"), [(5, 1, 0.21875), (9, 1, 0.021484375), (3, 3, 1.0)]
)
def test_how_often_chance_divides_orders_so(orders_: int, other: int, chance: float) -> None:
    assert trial_verdict.by_chance(orders_, other, 0.5) == pytest.approx(chance)


# The verdict

USUAL = Facts(
    orders=6, profit=10_000, days=14, margin=30_000, break_even=5, ceiling=8, stop_rule_met=False
)


@pytest.mark.parametrize(
    ("values", "verdict", "rule"),
    [
        ({}, Verdict.REPEAT, Rule.PAID_BACK),
        ({"stop_rule_met": True}, Verdict.REPEAT, Rule.PAID_BACK),
        ({"profit": None}, Verdict.UNKNOWN, Rule.COST_UNKNOWN),
        ({"orders": 4}, Verdict.UNKNOWN, Rule.FEW_ORDERS),
        ({"orders": 4, "profit": -1}, Verdict.CHANGE, Rule.NOT_PAID_BACK),
        ({"orders": 0, "profit": -1, "stop_rule_met": True}, Verdict.STOP, Rule.STOP_RULE),
        ({"orders": 4, "days": 6}, Verdict.UNKNOWN, Rule.TOO_SHORT),
        ({"orders": 4, "profit": -1, "margin": 0}, Verdict.CHANGE, Rule.NOTHING_LEFT),
        (
            {"orders": 4, "profit": -1, "break_even": 12, "ceiling": 7},
            Verdict.STOP,
            Rule.OUT_OF_REACH,
        ),
        (
            {"orders": 4, "profit": -1, "break_even": 12, "ceiling": 8},
            Verdict.CHANGE,
            Rule.NOT_PAID_BACK,
        ),
        ({"orders": 2, "profit": -1, "break_even": 12}, Verdict.UNKNOWN, Rule.FEW_ORDERS),
        ({"orders": 2, "profit": -1, "ceiling": None}, Verdict.UNKNOWN, Rule.FEW_ORDERS),
    ],
)
def test_the_first_rule_that_holds_decides(
    values: dict[str, object], verdict: Verdict, rule: Rule
) -> None:
    assert judge(replace(USUAL, **values)) == trial_verdict.Judged(verdict, rule)  # type: ignore[arg-type]


def test_the_stop_rule_looks_at_its_day_and_not_before(store: Store) -> None:
    trial_id = a_test(store, least_orders=2)
    an_order_on(store, A_DAY, note="ratna10")
    an_order_on(store, A_DAY + timedelta(days=8), note="ratna10")
    assert not result(store, trial_id, A_DAY + timedelta(days=6)).stop_rule_met
    assert result(store, trial_id, A_DAY + timedelta(days=7)).stop_rule_met
    assert result(store, trial_id, A_DAY + timedelta(days=6)).judged is None
    assert result(store, trial_id).judged == trial_verdict.Judged(Verdict.STOP, Rule.STOP_RULE)
