"""The programme as the maker uses it: rules, what is owed, what is used, who was sent by whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import A_DAY, a_code, an_order
from umkm_studio.models import privacy, trash
from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Kind as CodeKind
from umkm_studio.models.campaigns.loyalty import members, referrals, rules, uses
from umkm_studio.models.campaigns.loyalty.members import Reason
from umkm_studio.models.campaigns.loyalty.referrals import Shared, State
from umkm_studio.models.campaigns.loyalty.rules import Kind, Rule
from umkm_studio.models.campaigns.loyalty.uses import Offer
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import customers, order_changes, orders
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store

FIRST = date(2026, 1, 1)
NOW = datetime(2026, 10, 14, 19, 42)
POINTS = Rule(starts_on=FIRST, rupiah_per_unit=10_000, gift_value=500, referral_units=20)


def dewi(store: Store) -> int:
    """The person of the orders that nobody else is named on."""
    return customers.person_of(
        store, store.value("SELECT id FROM customers WHERE name = 'Dewi' ORDER BY id")
    )


@pytest.mark.parametrize(
    "rule",
    [
        Rule(starts_on=FIRST, gift_value=500),  # points for nothing
        Rule(starts_on=FIRST, rupiah_per_unit=10_000),  # worth nothing
        Rule(starts_on=FIRST, kind=Kind.STAMPS, gift_value=1, units_per_gift=0),
        Rule(starts_on=FIRST, rupiah_per_unit=10_000, gift_value=500, expiry_months=0),
    ],
)
def test_a_rule_says_how_to_earn_and_what_to_get(store: Store, rule: Rule) -> None:
    with pytest.raises(UserError) as refused:
        rules.save(store, rule)
    assert refused.value.code == "loyalty_rule_incomplete"
    assert rules.everything(store) == []


def test_a_new_rule_takes_the_place_of_later_ones(store: Store) -> None:
    rules.save(store, POINTS)
    rules.stop(store, date(2026, 9, 1))
    rules.save(store, Rule(starts_on=A_DAY, kind=Kind.COUPONS, gift_value=10_000))

    assert [rule.kind for rule in rules.everything(store)] == [Kind.POINTS, Kind.COUPONS]


def test_after_a_stop_nothing_is_earned_and_the_rest_can_be_used(store: Store) -> None:
    rules.save(store, POINTS)
    orders.save(store, an_order())
    rules.stop(store, date(2026, 9, 1))
    orders.save(store, an_order(ordered_on=date(2026, 9, 2)))

    assert members.units(store, dewi(store), Kind.POINTS) == 17
    assert [one.units for one in uses.offers(store, dewi(store))] == [17]
    assert rules.in_use(store, date(2026, 9, 2))


def test_what_is_owed_is_said_in_rupiah(store: Store) -> None:
    rules.save(store, POINTS)
    orders.save(store, an_order())
    orders.save(store, an_order(customer="Rina"))

    assert members.owed(store) == members.Owed(rupiah=17_000, units=((Kind.POINTS, 34),), members=2)


def test_points_lower_the_discounted_order_and_never_below_zero(store: Store) -> None:
    rules.save(store, POINTS)
    orders.save(store, an_order())
    order = orders.save(store, an_order(status=Status.NEW, order_discount=2_000))
    uses.put(store, order, Kind.POINTS, 4, 2_000)
    assert members.units(store, dewi(store), Kind.POINTS) == 13

    with pytest.raises(UserError) as refused:
        uses.put(store, order, Kind.POINTS, 18, 2_000)
    assert (refused.value.code, refused.value.details["units"]) == ("loyalty_not_enough", 17)
    assert members.units(store, dewi(store), Kind.POINTS) == 13


def test_an_order_cannot_be_paid_with_points_that_it_earns_itself(store: Store) -> None:
    rules.save(store, POINTS)
    order = orders.save(store, an_order(order_discount=500))
    with pytest.raises(UserError) as refused:
        uses.put(store, order, Kind.POINTS, 1, 500)
    assert refused.value.code == "loyalty_not_enough"


def test_a_use_pays_no_more_than_it_is_worth(store: Store) -> None:
    rules.save(store, POINTS)
    orders.save(store, an_order())
    order = orders.save(store, an_order(order_discount=9_000))
    with pytest.raises(UserError) as refused:
        uses.put(store, order, Kind.POINTS, 2, 9_000)
    assert refused.value.code == "discount_above_order"


def test_points_of_a_cancelled_order_come_back(store: Store) -> None:
    rules.save(store, POINTS)
    orders.save(store, an_order())
    order = orders.save(store, an_order(status=Status.NEW, order_discount=2_000))
    uses.put(store, order, Kind.POINTS, 4, 2_000)
    order_changes.set_status(store, [order], Status.CANCELLED)

    assert members.units(store, dewi(store), Kind.POINTS) == 17


def test_a_card_of_stamps_is_used_full(store: Store) -> None:
    rule = Rule(starts_on=FIRST, kind=Kind.STAMPS, units_per_gift=2, gift_value=40_000)
    rules.save(store, rule)
    for _ in range(3):
        orders.save(store, an_order())
    with pytest.raises(UserError) as refused:
        uses.hand_over(store, dewi(store), Kind.STAMPS, 3, day=A_DAY)
    assert refused.value.code == "loyalty_only_full"

    uses.hand_over(store, dewi(store), Kind.STAMPS, 2, day=A_DAY, note="toples kecil")
    assert members.units(store, dewi(store), Kind.STAMPS) == 1


def test_nobody_is_put_below_zero_by_hand(store: Store) -> None:
    rules.save(store, POINTS)
    orders.save(store, an_order())
    with pytest.raises(UserError):
        uses.adjust(store, dewi(store), Kind.POINTS, -18, day=A_DAY)
    uses.adjust(store, dewi(store), Kind.POINTS, -7, day=A_DAY, note="salah hitung")

    newest = members.history(store, dewi(store))[0]
    assert (newest.reason, newest.units, newest.note) == (Reason.ADJUSTED, -7, "salah hitung")


@given(
    st.integers(0, 500), st.sampled_from((1, 5, 10)), st.integers(0, 90_000),
    st.integers(-5, 400_000), st.integers(0, 600),
)  # fmt: skip
def test_no_use_takes_off_more_than_an_order_costs(
    there: int, each: int, value: int, net: int, wanted: int
) -> None:
    offer = Offer(kind=Kind.POINTS, units=there, each=each, value=value)
    most = offer.within(net)

    assert 0 <= offer.pays(wanted, net) <= max(0, net)
    assert most <= there
    assert most % each == 0
    assert offer.pays(most, net) == offer.pays(there, net)
    assert most == 0 or offer.pays(most - each, net) < offer.pays(most, net)


def test_deleting_an_order_and_bringing_it_back_counts_its_points_again(store: Store) -> None:
    rules.save(store, POINTS)
    orders.save(store, an_order())
    order = orders.save(store, an_order(order_discount=500))
    uses.put(store, order, Kind.POINTS, 1, 500)
    before = members.history(store, dewi(store))
    with trash.keeping(store, trash.Kind.ORDER, "T", now=NOW):
        order_changes.remove(store, order)
    assert members.units(store, dewi(store), Kind.POINTS) == 17

    trash.restore(store, trash.listing(store)[0].id)
    assert sorted(members.history(store, dewi(store)), key=repr) == sorted(before, key=repr)


# Referrals


def send(store: Store, **friend: object) -> int:
    """Dewi's code on an order of somebody else; gives the order."""
    orders.save(store, an_order(address="Jl. Mawar 5"))
    code = a_code(code="AJAK77", kind=CodeKind.REFERRAL, customer_id=dewi(store))
    codes.save(store, code)
    return orders.save(store, an_order(campaign_code="AJAK77", **({"customer": "Rina"} | friend)))


@pytest.mark.parametrize(
    ("friend", "state"),
    [
        ({}, State.COUNTED),
        ({"status": Status.UNPAID}, State.WAITING),
        ({"status": Status.CANCELLED}, State.CALLED_OFF),
        ({"customer": "Dewi"}, State.OWN_CODE),
    ],
)
def test_a_referral_says_what_came_of_it(
    store: Store, friend: dict[str, object], state: State
) -> None:
    rules.save(store, POINTS)
    send(store, **friend)
    [found] = referrals.listing(store)
    assert found.state is state
    assert found.bonus == (20 if state is State.COUNTED else 0)


def test_only_the_first_sale_of_a_friend_counts(store: Store) -> None:
    rules.save(store, POINTS)
    orders.save(store, an_order(customer="Rina", ordered_on=FIRST))
    send(store)
    [found] = referrals.listing(store)
    assert found.state is State.NOT_FIRST


def test_one_address_is_a_question_and_not_a_verdict(store: Store) -> None:
    rules.save(store, POINTS)
    order = send(store, address="JL Mawar, 5")
    [asked] = referrals.listing(store)
    assert (asked.shared, asked.bonus) == (Shared.ADDRESS, 20)

    referrals.answer(store, order, keep=False)
    assert [one.shared for one in referrals.listing(store)] == [Shared.NOTHING]
    assert members.units(store, dewi(store), Kind.POINTS) == 17
    referrals.answer(store, order, keep=True)
    assert members.units(store, dewi(store), Kind.POINTS) == 37
    assert [one.shared for one in referrals.listing(store)] == [Shared.NOTHING]


# People who are gone


@pytest.mark.parametrize("take_out", [privacy.anonymise, privacy.delete])
def test_who_is_taken_out_is_owed_nothing_and_the_ledger_keeps_its_sums(
    store: Store, take_out: Callable[..., None]
) -> None:
    rules.save(store, POINTS)
    send(store)
    uses.adjust(store, dewi(store), Kind.POINTS, 5, day=A_DAY, note="Dewi ulang tahun")
    owed = members.owed(store).rupiah
    before = entries(store)
    take_out(store, dewi(store), now=NOW)

    assert entries(store)[: len(before)] == before
    assert members.owed(store).rupiah == owed - (17 + 20 + 5) * 500
    assert store.value("SELECT count(*) FROM loyalty_adjustments") == 0
    assert sum(units for _, units in entries(store)) == 37  # the friend's


def test_a_friend_who_is_taken_out_leaves_the_others_bonus(store: Store) -> None:
    rules.save(store, POINTS)
    order = send(store)
    rina = store.value("SELECT customer_id FROM orders WHERE id = :id", id=order)
    privacy.delete(store, rina, now=NOW)
    orders.save(store, an_order())  # Dewi's ledger is looked at again

    assert members.units(store, dewi(store), Kind.POINTS) == 2 * 17 + 20


def entries(store: Store) -> list[tuple[str, int]]:
    return [
        (row["reason"], row["units"])
        for row in store.rows("SELECT * FROM loyalty_entries ORDER BY id")
    ]
