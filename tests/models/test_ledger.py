"""The ledger is only added to, and its sum is the balance, come what may."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from tests import shops
from tests.builders import A_DAY, a_code, an_item, an_order
from umkm_studio import paths
from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Kind as CodeKind
from umkm_studio.models.campaigns.loyalty import members, rules, uses
from umkm_studio.models.campaigns.loyalty.rules import Kind, Rule
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing.order_book import OrderBook
from umkm_studio.models.ledger.lots import Lot, Source, Use, add_months, expired
from umkm_studio.models.sales import customers, order_changes, orders
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Change, Store

# One point for each Rp10.000, worth Rp500; the order of builders is Rp170.000
POINTS = Rule(starts_on=date(2026, 1, 1), rupiah_per_unit=10_000, gift_value=500)


def points(store: Store, name: str = "Dewi") -> int:
    person = store.value(
        "SELECT coalesce(merged_into, id) FROM customers WHERE name = :name ORDER BY id", name=name
    )
    return members.units(store, person, Kind.POINTS)


def entries(store: Store) -> list[tuple[str, int]]:
    return [
        (row["reason"], row["units"])
        for row in store.rows("SELECT * FROM loyalty_entries ORDER BY id")
    ]


def test_a_sale_earns_and_an_order_that_is_not_paid_does_not(store: Store) -> None:
    rules.save(store, POINTS)
    orders.save(store, an_order())
    orders.save(store, an_order(status=Status.NEW))
    orders.save(store, an_order(ordered_on=date(2025, 12, 31)))  # before the programme

    assert points(store) == 17


def test_what_came_back_is_taken_back_by_an_entry_of_its_own(store: Store) -> None:
    rules.save(store, POINTS)
    order = orders.save(store, an_order())
    order_changes.set_status(store, [order], Status.RETURNED)

    assert points(store) == 0
    assert entries(store) == [("earned", 17), ("earned", -17)]


def test_a_part_that_came_back_takes_its_part_back(store: Store) -> None:
    rules.save(store, POINTS)
    order = orders.save(store, an_order())
    known = orders.get(store, order)
    assert known is not None
    items = (an_item(returned_quantity=1),)
    orders.save(store, an_order(number=known.number, id=order, items=items))

    assert points(store) == 8


def test_an_undo_adds_to_the_ledger_and_takes_nothing_out_of_it(store: Store) -> None:
    rules.save(store, POINTS)
    with store.change() as change:
        orders.save(store, an_order())
    back = store.undo(change)
    assert sum(units for _, units in entries(store)) == 0
    store.undo(back)

    assert points(store) == 17
    assert "loyalty_entries" in change.tables


def test_nobody_can_edit_the_ledger_or_take_from_it(store: Store) -> None:
    rules.save(store, POINTS)
    orders.save(store, an_order())
    one = store.value("SELECT id FROM loyalty_entries")

    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        store.remove("loyalty_entries", one)
    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        store.put("loyalty_entries", {"id": one, "units": 99})
    assert points(store) == 17


def test_a_new_rule_leaves_what_older_orders_earned(store: Store) -> None:
    rules.save(store, POINTS)
    orders.save(store, an_order())
    rules.save(
        store,
        Rule(starts_on=A_DAY + timedelta(days=1), rupiah_per_unit=1_000, gift_value=50),
    )

    assert points(store) == 17


def test_stamps_come_one_for_an_order_that_is_large_enough(store: Store) -> None:
    stamps = Rule(
        starts_on=date(2026, 1, 1),
        kind=Kind.STAMPS,
        rupiah_per_unit=100_000,
        units_per_gift=2,
        gift_value=40_000,
        gift="satu toples kecil",
    )
    rules.save(store, stamps)
    orders.save(store, an_order())
    orders.save(store, an_order())
    orders.save(store, an_order())
    orders.save(store, an_order(items=(an_item(quantity=1),)))  # Rp85.000

    [balance] = members.balances(store, store.value("SELECT id FROM customers"))
    assert (balance.units, balance.worth, balance.owed) == (3, 40_000, 60_000)


def test_what_nobody_used_in_time_expires_the_oldest_first(store: Store) -> None:
    rules.save(
        store,
        Rule(starts_on=date(2026, 1, 1), rupiah_per_unit=10_000, gift_value=500, expiry_months=6),
    )
    orders.save(store, an_order(ordered_on=date(2026, 1, 31)))
    person = store.value("SELECT id FROM customers")
    uses.hand_over(store, person, Kind.POINTS, 5, day=date(2026, 2, 3))
    rules.settle(store, date(2026, 7, 31))
    assert points(store) == 12  # the last day is good

    rules.settle(store, date(2026, 8, 1))
    assert points(store) == 0
    assert entries(store) == [("earned", 17), ("used", -5), ("expired", -12)]


def test_an_expired_order_that_comes_back_late_leaves_nothing_below_zero(store: Store) -> None:
    rules.save(
        store,
        Rule(starts_on=date(2026, 1, 1), rupiah_per_unit=10_000, gift_value=500, expiry_months=1),
    )
    order = orders.save(store, an_order())
    rules.settle(store, date(2026, 12, 1))
    order_changes.set_status(store, [order], Status.CANCELLED)

    assert points(store) == 0


def test_a_merge_counts_for_one_person_and_a_split_gives_each_their_own(store: Store) -> None:
    rules.save(store, POINTS)
    orders.save(store, an_order(customer="Dewi"))
    orders.save(store, an_order(customer="Bu Dewi", channel="shopee"))
    dewi, bu_dewi = (row["id"] for row in store.rows("SELECT id FROM customers ORDER BY id"))
    customers.merge(store, dewi, bu_dewi)
    assert members.units(store, dewi, Kind.POINTS) == 34

    customers.split(store, bu_dewi)
    assert [members.units(store, one, Kind.POINTS) for one in (dewi, bu_dewi)] == [17, 17]


def test_a_friend_brings_both_a_bonus_until_the_order_comes_back(store: Store) -> None:
    rules.save(
        store,
        Rule(starts_on=date(2026, 1, 1), rupiah_per_unit=10_000, gift_value=500, referral_units=20),
    )
    orders.save(store, an_order(customer="Dewi"))
    dewi = store.value("SELECT id FROM customers")
    codes.save(store, a_code(code="TEMANDEWI", kind=CodeKind.REFERRAL, customer_id=dewi))
    order = orders.save(store, an_order(customer="Rina", campaign_code="TEMANDEWI"))
    orders.save(store, an_order(customer="Rina", campaign_code="TEMANDEWI"))
    assert (points(store, "Dewi"), points(store, "Rina")) == (17 + 20, 2 * 17 + 20)

    second = store.value("SELECT max(id) FROM orders")
    order_changes.set_status(store, [order, second], Status.RETURNED)
    assert (points(store, "Dewi"), points(store, "Rina")) == (17, 0)


def test_ones_own_code_brings_nothing_also_by_another_name(store: Store) -> None:
    rules.save(
        store,
        Rule(starts_on=date(2026, 1, 1), rupiah_per_unit=10_000, gift_value=500, referral_units=20),
    )
    orders.save(store, an_order(customer="Dewi"))
    dewi = store.value("SELECT id FROM customers")
    codes.save(store, a_code(code="TEMANDEWI", kind=CodeKind.REFERRAL, customer_id=dewi))
    orders.save(store, an_order(customer="dewi_88", channel="shopee", campaign_code="TEMANDEWI"))
    assert points(store, "dewi_88") == 17 + 20

    customers.merge(store, dewi, store.value("SELECT max(id) FROM customers"))
    assert points(store, "Dewi") == 2 * 17


def test_a_buyer_who_is_gone_is_owed_nothing_and_the_ledger_stays(store: Store) -> None:
    rules.save(store, POINTS)
    with store.change() as change:
        orders.save(store, an_order())
    before = entries(store)
    store.undo(change)  # takes the customer away, too

    assert entries(store)[: len(before)] == before
    assert members.owed(store).rupiah == 0
    assert sum(units for _, units in entries(store)) == 0


# Arithmetic

NOBODY = Source(1, "points", "earned", "", None, None)
days = st.integers(0, 400).map(lambda number: date(2026, 1, 1) + timedelta(days=number))


@st.composite
def lots(draw: st.DrawFn) -> list[Lot]:
    found = []
    for number in range(draw(st.integers(0, 6))):
        day = draw(days)
        ends = draw(st.none() | st.integers(0, 90).map(lambda more, day=day: day + timedelta(more)))
        source = NOBODY._replace(order_id=number)
        found.append(Lot(source, day, draw(st.integers(1, 50)), ends))
    return found


@st.composite
def spent(draw: st.DrawFn) -> list[Use]:
    count = draw(st.integers(0, 6))
    return [
        Use(NOBODY._replace(reason="used", order_id=100 + n), draw(days), draw(st.integers(1, 60)))
        for n in range(count)
    ]


@given(lots(), spent(), days)
def test_no_lot_expires_by_more_than_it_held_or_before_its_last_day_is_over(
    found: list[Lot], gone: list[Use], through: date
) -> None:
    for lot, units in expired(found, gone, through).items():
        assert 0 < units <= lot.units
        assert lot.expires_on is not None
        assert lot.expires_on < through


@given(lots(), spent(), days, st.integers(1, 200))
def test_once_expired_more_days_never_give_anything_back(
    found: list[Lot], gone: list[Use], through: date, more: int
) -> None:
    before = expired(found, gone, through)
    later = expired(found, gone, through + timedelta(days=more))
    assert before.items() <= later.items()


@given(lots(), spent())
def test_what_was_used_in_time_does_not_expire(found: list[Lot], gone: list[Use]) -> None:
    lost = sum(expired(found, gone, date.max).values())
    came, went = sum(lot.units for lot in found), sum(use.units for use in gone)
    assert max(0, came - went) >= lost - went
    assert lost <= came


def test_a_month_ends_where_there_is_no_such_day() -> None:
    assert add_months(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert add_months(date(2024, 2, 29), 12) == date(2025, 2, 28)
    assert add_months(date(2026, 11, 22), 2) == date(2027, 1, 22)


# Whatever happens

FIRST = date(2026, 3, 1)
NAMES = ("Dewi", "Rina", "Sari")


class Programme(RuleBasedStateMachine):
    """A year of a shop with points: the ledger is compared with a count made from scratch."""

    made = Bundle("made")

    @initialize()
    def open_the_shop(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.store = shops.open_empty(paths.store_file(Path(self.folder.name)))
        self.today = FIRST
        self.changes: list[Change] = []
        self.seen: list[tuple[object, ...]] = []
        rules.save(
            self.store,
            Rule(
                starts_on=FIRST,
                rupiah_per_unit=10_000,
                gift_value=500,
                expiry_months=2,
                referral_units=5,
            ),
        )
        for name in NAMES:
            orders.save(self.store, an_order(customer=name, ordered_on=self.today))
        owner = self.store.value("SELECT id FROM customers WHERE name = 'Dewi'")
        codes.save(self.store, a_code(code="TEMANDEWI", kind=CodeKind.REFERRAL, customer_id=owner))

    @rule(
        target=made,
        name=st.sampled_from((*NAMES, "Tuti", "")),
        quantity=st.integers(1, 5),
        code=st.booleans(),
        status=st.sampled_from(Status),
    )
    def order(self, name: str, quantity: int, code: bool, status: Status) -> int:
        with self.store.change() as change:
            order_id = orders.save(
                self.store,
                an_order(
                    customer=name,
                    ordered_on=self.today,
                    status=status,
                    items=(an_item(quantity=quantity, unit_price=33_000),),
                    campaign_code="TEMANDEWI" if code else "",
                ),
            )
        self.changes.append(change)
        return order_id

    @rule(order_id=made, status=st.sampled_from(Status))
    def move_on(self, order_id: int, status: Status) -> None:
        if self.store.row("orders", order_id) is not None:
            with self.store.change() as change:
                order_changes.set_status(self.store, [order_id], status)
            self.changes.append(change)

    @rule(order_id=made, status=st.sampled_from(Status), quantity=st.integers(1, 5))
    def import_again(self, order_id: int, status: Status, quantity: int) -> None:
        order = orders.get(self.store, order_id)
        if order is None:
            return
        items = (an_item(quantity=quantity, unit_price=33_000),)
        with self.store.change() as change:
            change.by_hand = False
            OrderBook(self.store, [replace(order, status=status, items=items)]).save()
        self.changes.append(change)

    @rule(order_id=made, units=st.integers(0, 60))
    def use_on(self, order_id: int, units: int) -> None:
        order = orders.get(self.store, order_id)
        if order is None or order.customer_id is None:
            return
        person = customers.person_of(self.store, order.customer_id)
        before = members.units(self.store, person, Kind.POINTS)
        full = sum(item.net for item in order.items)
        value = min(units * 500, full)
        try:
            with self.store.change() as change:
                self.store.put(
                    "orders",
                    {"id": order_id, "order_discount": value, "net_sales": full - value},
                )
                uses.put(self.store, order_id, Kind.POINTS, units, value)
        except UserError:
            assert members.units(self.store, person, Kind.POINTS) == before
            return
        self.changes.append(change)
        counts = order.status not in (Status.CANCELLED, Status.RETURNED)
        assert not counts or members.units(self.store, person, Kind.POINTS) >= 0

    @rule(name=st.sampled_from(NAMES), units=st.integers(-40, 40))
    def put_right(self, name: str, units: int) -> None:
        person = self.person(name)
        before = members.units(self.store, person, Kind.POINTS)
        try:
            with self.store.change() as change:
                uses.adjust(self.store, person, Kind.POINTS, units, day=self.today)
        except UserError:
            assert units == 0 or before + units < 0
            return
        self.changes.append(change)
        # an older lot may come into its own again, never less than what was asked
        assert units > 0 or members.units(self.store, person, Kind.POINTS) >= 0

    @rule(order_id=made)
    def delete(self, order_id: int) -> None:
        if self.store.row("orders", order_id) is not None:
            with self.store.change() as change:
                order_changes.remove(self.store, order_id)
            self.changes.append(change)

    @precondition(lambda self: self.changes)
    @rule()
    def undo(self) -> None:
        with suppress(UserError):  # later work builds on it
            self.changes.append(self.store.undo(self.changes.pop()))

    @rule(names=st.permutations(NAMES))
    def merge(self, names: list[str]) -> None:
        customers.merge(self.store, self.person(names[0]), self.person(names[1]))

    @rule(name=st.sampled_from(NAMES))
    def split(self, name: str) -> None:
        customers.split(
            self.store, self.store.value("SELECT id FROM customers WHERE name = :n", n=name)
        )

    @rule(days=st.integers(1, 45))
    def wait(self, days: int) -> None:
        self.today += timedelta(days=days)
        rules.settle(self.store, self.today)

    def person(self, name: str) -> int:
        found: int = self.store.value(
            "SELECT coalesce(merged_into, id) FROM customers WHERE name = :name", name=name
        )
        return found

    @invariant()
    def is_only_added_to(self) -> None:
        if not hasattr(self, "store"):
            return
        now = [
            (row["id"], row["units"], row["reason"], row["order_id"])
            for row in self.store.rows("SELECT * FROM loyalty_entries ORDER BY id")
        ]
        assert now[: len(self.seen)] == self.seen
        self.seen = now

    @invariant()
    def sums_are_what_follows_from_the_orders(self) -> None:
        if not hasattr(self, "store"):
            return
        for row in self.store.rows("SELECT id FROM customers WHERE merged_into IS NULL"):
            person = row["id"]
            events = members.history(self.store, person)
            assert sum(one.units for one in events) == members.units(
                self.store, person, Kind.POINTS
            )
            earned = sum(one.units for one in events if one.reason == "earned")
            assert earned == self.earned(person)
            used = sum(one.units for one in events if one.reason == "used")
            assert used == -self.used(person)
        total = self.store.value("SELECT coalesce(sum(units), 0) FROM loyalty_entries")
        assert total == sum(
            balance.units for one in members.listing(self.store) for balance in one.balances
        )

    def earned(self, person: int) -> int:
        found = self.store.rows(
            """
            SELECT net_sales FROM sales JOIN customers ON customers.id = customer_id
            WHERE coalesce(merged_into, customers.id) = :person
            """,
            person=person,
        )
        return sum(max(0, row["net_sales"]) // 10_000 for row in found)

    def used(self, person: int) -> int:
        found: int = self.store.value(
            """
            SELECT coalesce(sum(units), 0) FROM loyalty_uses
            JOIN orders ON orders.id = order_id JOIN customers ON customers.id = customer_id
            WHERE coalesce(merged_into, customers.id) = :person
                AND status NOT IN ('cancelled', 'returned')
            """,
            person=person,
        )
        return found

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            self.folder.cleanup()


TestProgramme = Programme.TestCase
TestProgramme.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
