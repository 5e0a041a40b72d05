"""Small tests: what a plan needs, what is made fast by the start, and what stays written down."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import A_DAY, a_code, a_product, a_trial, an_item, an_order
from umkm_studio.models import trash
from umkm_studio.models.campaigns import (
    codes,
    partners,
    trial_costs,
    trial_plan,
    trial_steps,
    trials,
)
from umkm_studio.models.campaigns.codes import Kind as CodeKind
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.campaigns.trial_plan import Missing
from umkm_studio.models.campaigns.trials import Arm, Change, Kind, State, Trial
from umkm_studio.models.errors import UserError
from umkm_studio.models.insight import evidence
from umkm_studio.models.sales import merging, orders, products
from umkm_studio.models.store import Store

BEFORE = A_DAY - timedelta(days=3)
NOW = datetime(2026, 8, 11, 9, 0)


@pytest.fixture
def mita(store: Store) -> int:
    return partners.save(store, Partner(name="Mita Ngemil", platform="instagram"))


def code_of(store: Store, code: str = "RATNA10", **values: object) -> int:
    return codes.save(store, a_code(code=code, kind=CodeKind.PARTNER, **values))


def saved(store: Store, trial: Trial) -> Trial:
    found = trials.get(store, trials.save(store, trial, today=BEFORE))
    assert found is not None
    return found


def started(store: Store, trial: Trial) -> Trial:
    plan = saved(store, trial)
    trial_steps.start(store, plan.id or 0, BEFORE)
    found = trials.get(store, plan.id or 0)
    assert found is not None
    return found


# The plan


def test_tests_are_numbered_and_come_back_as_they_were(store: Store, mita: int) -> None:
    trial = a_trial(partner_id=mita, arms=(Arm(code_id=code_of(store)),), stop_note="tanpa drama")
    first = saved(store, trial)
    second = saved(store, a_trial(partner_id=mita))
    assert (first.public_id, second.public_id) == ("U-0001", "U-0002")
    plain = replace(first, id=None, public_id="", arms=(replace(first.arms[0], id=None),))
    assert plain == trial
    assert first.cost == 150_000


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"hypothesis": "  "}, "trial_hypothesis_missing"),
        ({"partner_id": None}, "trial_partner_missing"),
        ({"kind": Kind.AD, "platform": ""}, "trial_platform_missing"),
        (
            {"kind": Kind.AD, "platform": "instagram", "arms": (Arm(audience="Ibu"), Arm())},
            "trial_audiences_same",
        ),
        ({"fee": -1}, "amount_negative"),
        ({"ends_on": A_DAY - timedelta(days=1)}, "dates_reversed"),
        ({"ends_on": A_DAY + timedelta(days=trials.LONGEST)}, "trial_long"),
        ({"check_after_days": 15}, "trial_check_late"),
        ({"pieces": 0}, "quantity_not_positive"),
    ],
)
def test_a_plan_that_can_not_be_is_refused(
    store: Store, mita: int, values: dict[str, object], code: str
) -> None:
    with pytest.raises(UserError) as refused:
        trials.save(store, a_trial(**{"partner_id": mita, **values}), today=BEFORE)
    assert refused.value.code == code
    assert trials.everything(store) == []


def test_a_code_belongs_to_one_test(store: Store, mita: int) -> None:
    arms = (Arm(code_id=code_of(store)),)
    saved(store, a_trial(partner_id=mita, arms=arms))
    with pytest.raises(UserError) as refused:
        saved(store, a_trial(partner_id=mita, arms=arms))
    assert (refused.value.code, refused.value.details["trial"]) == ("code_in_trial", "U-0001")


def test_audiences_may_trade_their_codes(store: Store) -> None:
    one, other = code_of(store, "IBUMUDA7"), code_of(store, "KANTOR77")
    ad = a_trial(kind=Kind.AD, platform="instagram")
    arms = Arm(audience="Ibu muda", code_id=one), Arm(audience="Kantor", code_id=other)
    plan = saved(store, replace(ad, arms=arms))
    swapped = tuple(
        replace(arm, code_id=code) for arm, code in zip(plan.arms, (other, one), strict=True)
    )
    again = saved(store, replace(plan, arms=swapped))
    assert [arm.code_id for arm in again.arms] == [other, one]


# What pays back


def test_what_an_order_leaves_is_price_less_discount_cost_and_fee(store: Store, mita: int) -> None:
    nastar = products.save(store, a_product())
    code = code_of(store)
    trial = a_trial(partner_id=mita, product_id=nastar, pieces=2, arms=(Arm(code_id=code),))
    found = trial_steps.margin_of(store, saved(store, trial), BEFORE)
    assert (found.price, found.discount, found.cost, found.fee) == (170_000, 17_000, 92_000, 0)
    assert found.left == 61_000
    assert trial_plan.break_even(trial.cost, found.left) == 3


def test_an_unknown_cost_is_said_and_never_zero(store: Store) -> None:
    nastar = products.save(store, a_product(cost=None))
    found = trial_plan.margin(store, product_id=nastar, day=A_DAY)
    assert (found.missing, found.left) == (Missing.COST, None)
    assert trial_plan.break_even(100_000, found.left) is None


def test_without_a_product_the_shops_usual_order_counts(store: Store) -> None:
    products.save(store, a_product())
    for _ in range(9):
        orders.save(store, an_order(ordered_on=BEFORE))
    assert trial_plan.margin(store, product_id=None, day=A_DAY).missing is Missing.ORDERS
    orders.save(store, an_order(ordered_on=BEFORE))
    orders.save(store, an_order(ordered_on=BEFORE, items=(an_item(product="Bolu", variant=""),)))
    orders.save(store, an_order(ordered_on=BEFORE, order_discount=50_000, note="kode RATNA10"))
    code_of(store)
    found = trial_plan.margin(store, product_id=None, percent=10, day=A_DAY)
    assert (found.price, found.discount, found.cost) == (170_000, 17_000, 92_000)
    assert (found.orders, found.left_out) == (10, 1)


@given(st.integers(0, 10**9), st.integers(-(10**6), 10**6) | st.none())
def test_the_break_even_is_the_first_number_of_orders_that_covers_the_cost(
    cost: int, left: int | None
) -> None:
    found = trial_plan.break_even(cost, left)
    if found is None:
        assert cost > 0
        assert left is None or left <= 0
    else:
        assert found == 0 or left is not None
        assert found * (left or 0) >= cost
        assert found == 0 or (found - 1) * (left or 0) < cost


# From start to end


def test_the_start_makes_the_plan_fast_with_its_break_even(store: Store, mita: int) -> None:
    nastar = products.save(store, a_product())
    arms = (Arm(code_id=code_of(store)),)
    trial = started(store, a_trial(partner_id=mita, product_id=nastar, arms=arms))
    assert (trial.locked_on, trial.margin, trial.break_even) == (BEFORE, 30_500, 5)
    products.save(store, replace(products.everything(store)[0], cost=80_000))
    trial_steps.start(store, trial.id or 0, BEFORE)  # a second press changes nothing
    assert trials.get(store, trial.id or 0) == trial


def test_a_test_needs_its_code_and_a_day_to_come(store: Store, mita: int) -> None:
    plan = saved(store, a_trial(partner_id=mita))
    with pytest.raises(UserError, match="trial_code_missing"):
        trial_steps.start(store, plan.id or 0, BEFORE)
    with pytest.raises(UserError, match="trial_start_passed"):
        trial_steps.start(store, plan.id or 0, A_DAY + timedelta(days=1))


def test_what_changes_after_the_start_is_written_down(store: Store, mita: int) -> None:
    plan = saved(store, a_trial(partner_id=mita, arms=(Arm(code_id=code_of(store)),)))
    trials.save(store, replace(plan, fee=100_000), today=BEFORE)
    assert trials.changes(store, plan.id or 0) == []
    trial = started(store, replace(plan, fee=100_000))
    more = (replace(trial.arms[0], ad_cost=20_000),)
    trials.save(store, replace(trial, least_orders=2, arms=more), today=A_DAY)
    assert trials.changes(store, trial.id or 0) == [
        Change(day=A_DAY, field="least_orders", before="1", after="2"),
        Change(day=A_DAY, field="ad_cost.1", before="0", after="20000"),
    ]


def test_how_far_a_test_is(store: Store, mita: int) -> None:
    trial = a_trial(partner_id=mita, arms=(Arm(code_id=code_of(store)),))
    assert trial.state(A_DAY) is State.PLANNED
    trial = started(store, trial)
    assert trial.state(BEFORE) is State.WAITING
    assert trial.state(A_DAY) is trial.state(trial.ends_on) is State.RUNNING
    assert trial.state(trial.ends_on + timedelta(days=1)) is State.OVER
    assert trials.unread(store, trial.ends_on) == []
    trial_steps.stop(store, trial.id or 0, A_DAY + timedelta(days=6))
    stopped = trials.get(store, trial.id or 0)
    assert stopped is not None
    assert stopped.state(A_DAY + timedelta(days=6)) is State.OVER
    assert trials.unread(store, A_DAY + timedelta(days=6)) == [stopped]
    trial_steps.close(store, trial.id or 0, " pendek dulu ", A_DAY + timedelta(days=7))
    assert trials.unread(store, A_DAY + timedelta(days=7)) == []


def test_tests_of_the_same_days_know_of_each_other(store: Store, mita: int) -> None:
    one = started(store, a_trial(partner_id=mita, arms=(Arm(code_id=code_of(store)),)))
    later = a_trial(partner_id=mita, starts_on=one.ends_on, ends_on=one.ends_on)
    plan = saved(store, replace(later, check_after_days=1))
    known = trials.everything(store)
    assert trials.beside(plan, known) == [one]
    assert trials.beside(one, known) == []  # a plan is not run yet
    day_after = one.ends_on + timedelta(days=1)
    assert trials.beside(replace(plan, starts_on=day_after, ends_on=day_after), known) == []


def test_deleting_a_test_leaves_codes_and_orders(store: Store, mita: int) -> None:
    orders.save(store, an_order(note="kode RATNA10"))
    trial = started(store, a_trial(partner_id=mita, arms=(Arm(code_id=code_of(store)),)))
    trials.save(store, replace(trial, fee=1), today=A_DAY)
    with store.change() as change:
        trials.remove(store, trial.id or 0)
    assert trials.everything(store) == []
    assert store.count("redemptions") == 1
    store.undo(change)
    assert trials.get(store, trial.id or 0) == replace(trial, fee=1)


# What others delete


def test_a_code_that_a_test_is_measured_by_stays(store: Store, mita: int) -> None:
    code_id = code_of(store)
    plan = saved(store, a_trial(partner_id=mita, arms=(Arm(code_id=code_id),)))
    with store.change() as change:
        codes.remove(store, code_id)
    found = trials.get(store, plan.id or 0)
    assert found is not None
    assert found.arms[0].code_id is None
    store.undo(change)
    trial_steps.start(store, plan.id or 0, BEFORE)
    with pytest.raises(UserError, match="trial_running"):
        codes.remove(store, code_id)


def test_a_partner_takes_plans_along_and_stays_with_a_test(store: Store, mita: int) -> None:
    saved(store, a_trial(partner_id=mita))
    with store.change() as change:
        partners.remove(store, mita)
    assert trials.everything(store) == []
    store.undo(change)
    plan = saved(store, a_trial(partner_id=mita, arms=(Arm(code_id=code_of(store)),)))
    trial_steps.start(store, plan.id or 0, BEFORE)
    with pytest.raises(UserError, match="partner_has_history"):
        partners.remove(store, mita)
    partners.remove(store, mita, with_history=True)  # the import that brought it is taken back
    assert [trial.partner_id for trial in trials.everything(store)] == [None]


def test_a_product_of_a_test_is_kept_and_follows_a_merge(store: Store, mita: int) -> None:
    nastar = products.save(store, a_product())
    other = products.save(store, a_product(name="Nastar Lama"))
    plan = saved(store, a_trial(partner_id=mita, product_id=other))
    with pytest.raises(UserError, match="product_in_use"):
        products.remove(store, other)
    merging.merge(store, nastar, other)
    found = trials.get(store, plan.id or 0)
    assert found is not None
    assert found.product_id == nastar


def test_a_test_comes_back_from_the_bin_with_its_code(store: Store, mita: int) -> None:
    trial = started(store, a_trial(partner_id=mita, arms=(Arm(code_id=code_of(store)),)))
    with trash.keeping(store, trash.Kind.TRIAL, "U-0001", now=NOW):
        trials.remove(store, trial.id or 0)
    assert next(trials.new_public_ids(store)) == "U-0002"
    (entry,) = trash.listing(store)
    assert trash.restore(store, entry.id) == "U-0001"
    assert trials.get(store, trial.id or 0) == trial


def test_a_test_and_its_codes_are_kept_in_one_step(store: Store, mita: int) -> None:
    wanted = a_code(code="MITA77", kind=CodeKind.PARTNER)
    with store.change() as change:
        trial_id = trial_steps.save(store, a_trial(partner_id=mita), [wanted], today=BEFORE)
    trial = trials.get(store, trial_id)
    assert trial is not None
    assert [code and code.code for code in trials.codes_of(store, trial)] == ["MITA77"]
    store.undo(change)
    assert codes.everything(store) == []
    assert trials.everything(store) == []


# What codes cost


def test_what_a_test_costs_is_borne_by_its_codes_to_the_rupiah(store: Store) -> None:
    one, other = code_of(store, "IBUMUDA7"), code_of(store, "KANTOR77")
    arms = (
        Arm(audience="Ibu", ad_cost=50_000, code_id=one),
        Arm(audience="Kantor", ad_cost=70_000, code_id=other),
    )
    ad = a_trial(kind=Kind.AD, platform="instagram", fee=10_001, arms=arms)
    plan = saved(store, ad)
    assert trial_costs.of_codes(trials.everything(store)) == {}
    trial_steps.start(store, plan.id or 0, BEFORE)
    assert trial_costs.of_codes(trials.everything(store)) == {one: 55_001, other: 75_000}
    assert sum(trial_costs.of_codes(trials.everything(store)).values()) == plan.cost
    found = evidence.insights(store, A_DAY, A_DAY).codes
    assert {proof.code.id: proof.cost for proof in found} == {one: 55_001, other: 75_000}
