"""The store against a model of it: whatever a maker does, in whatever order, the sums are those of
a few lists in memory, and what is taken back is as if it had never been.

A state machine (hypothesis.stateful) notes, changes and deletes orders, makes and deletes codes,
gives points, takes changes back and does them again, imports files and takes imports back, brings
things back from the bin, and restores a copy. After each step everything that is counted is asked
of the store and of the model.
"""

from __future__ import annotations

import copy
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests import shops
from tests.builders import a_code, an_item, an_order
from tests.faults.counts import times
from umkm_studio import paths
from umkm_studio.models import backups, trash
from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.loyalty import members, rules, uses
from umkm_studio.models.campaigns.loyalty.rules import Kind, Rule
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import history, loading, plans
from umkm_studio.models.sales import order_changes, orders
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Change, Store

FIRST = date(2026, 8, 1)
NOW = datetime(2026, 11, 20, 19, 41)
RUPIAH_PER_POINT = 10_000
PHONES = {"Ayu": "0812-0000-0001", "Budi": "0812-0000-0002", "Citra": "0812-0000-0003"}
CODES = ("RATNA10", "HEMAT25", "GAJIAN")  # none is part of another, none one slip from another
SALES = {status for status in Status if status.is_sale}
# What is only added to, and what is worked out from other rows when it is needed.
_NOT_COMPARED = ("loyalty_entries", "sqlite_", "search_", "_sqlite")


@dataclass(slots=True)
class Sold:
    """An order as the model has it; money is whole rupiah."""

    buyer: str
    day: date
    status: Status
    quantity: int
    price: int
    note: str
    batch: int | None = None
    touched: bool = False  # changed by the maker, since it was imported
    saved: bool = False  # by the maker, perhaps with nothing changed

    @property
    def net(self) -> int:
        return self.quantity * self.price

    @property
    def code(self) -> str:
        """The code on it, made or not."""
        return next((code for code in CODES if code in self.note), "")


@dataclass(slots=True)
class World:
    """All of the shop, in memory."""

    orders: dict[str, Sold] = field(default_factory=dict)
    codes: set[str] = field(default_factory=set)
    extra_points: Counter[str] = field(default_factory=Counter)
    bin: dict[int, tuple[str, Any]] = field(default_factory=dict)  # by id: "order" or "code", what

    def sales(self) -> list[Sold]:
        return [one for one in self.orders.values() if one.status in SALES]

    def points(self, buyer: str) -> int:
        theirs = [one for one in self.sales() if one.buyer == buyer]
        return sum(one.net // RUPIAH_PER_POINT for one in theirs) + self.extra_points[buyer]


orders_of_a_buyer = {
    "buyer": st.sampled_from(sorted(PHONES)),
    "after": st.integers(0, 90),
    "status": st.sampled_from(list(Status)),
    "quantity": st.integers(1, 5),
    "price": st.sampled_from([4_500, 35_000, 85_000, 120_500]),
    "note": st.sampled_from(["", "kirim sore", *(f"pakai kode {code} ya" for code in CODES)]),
}


class Shop(RuleBasedStateMachine):
    """What a maker may do, and what is true after it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="toko-"))
        self.data = self.folder / "data"
        self.store = shops.open_empty(paths.store_file(self.data))
        self.world = World()
        self.done: list[tuple[Change, World, dict[str, Any]]] = []  # with what was before
        self.redo: tuple[Change, World, dict[str, Any]] | None = None
        self.kept: tuple[Path, World, dict[str, Any]] | None = None
        self.number = 0

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    @initialize()
    def a_programme(self) -> None:
        points = Rule(
            starts_on=FIRST, kind=Kind.POINTS, rupiah_per_unit=RUPIAH_PER_POINT,
            units_per_gift=10, gift_value=5_000,
        )  # fmt: skip
        rules.save(self.store, points)

    # ---- doing, and noting what was before

    def does(self, work: Any) -> Any:
        """Let a change be made that can be taken back."""
        before = copy.deepcopy(self.world), everything(self.store)
        with self.store.change() as change:
            given = work()
        self.done.append((change, *before))
        self.redo = None
        return given

    def forgets(self) -> None:
        """After what has a way back of its own."""
        self.done.clear()
        self.redo = None

    # ---- orders

    @rule(**orders_of_a_buyer)
    def notes_an_order(self, after: int, **told: Any) -> None:
        self.number += 1
        number = f"N-{self.number:04d}"
        sold = Sold(day=FIRST + timedelta(days=after), **told)
        self.does(lambda: self.keep(number, sold))
        self.world.orders[number] = sold

    def keep(self, number: str, sold: Sold, order_id: int | None = None) -> None:
        item = an_item(quantity=sold.quantity, unit_price=sold.price)
        order = an_order(
            number=number, ordered_on=sold.day, status=sold.status, items=(item,), note=sold.note,
            customer=sold.buyer, phone=PHONES.get(sold.buyer, ""), id=order_id,
        )  # fmt: skip
        orders.save(self.store, order)

    @precondition(lambda self: self.world.orders)
    @rule(data=st.data(), status=orders_of_a_buyer["status"], note=orders_of_a_buyer["note"],
          quantity=orders_of_a_buyer["quantity"])  # fmt: skip
    def changes_an_order(self, data: Any, status: Status, note: str, quantity: int) -> None:
        number = data.draw(st.sampled_from(sorted(self.world.orders)))
        sold = copy.copy(self.world.orders[number])
        differs = (sold.status, sold.note, sold.quantity) != (status, note, quantity)
        sold.status, sold.note, sold.quantity, sold.saved = status, note, quantity, True
        sold.touched |= differs
        self.does(lambda: self.keep(number, sold, self.order_id(number)))
        self.world.orders[number] = sold

    @precondition(lambda self: self.world.orders)
    @rule(data=st.data(), status=orders_of_a_buyer["status"])
    def moves_some_on(self, data: Any, status: Status) -> None:
        some = data.draw(
            st.sets(st.sampled_from(sorted(self.world.orders)), min_size=1, max_size=4)
        )
        self.does(lambda: order_changes.set_status(self.store, self.ids(some), status))
        for number in some:
            sold = copy.copy(self.world.orders[number])
            sold.touched |= sold.status is not status
            sold.status = status
            self.world.orders[number] = sold

    @precondition(lambda self: self.world.orders)
    @rule(data=st.data())
    def deletes_an_order(self, data: Any) -> None:
        number = data.draw(st.sampled_from(sorted(self.world.orders)))

        def work() -> None:
            with trash.keeping(self.store, trash.Kind.ORDER, number, now=NOW):
                order_changes.remove(self.store, self.order_id(number))

        self.does(work)
        sold = self.world.orders.pop(number)
        self.world.bin[trash.listing(self.store)[0].id] = ("order", (number, sold))

    # ---- codes and points

    @precondition(lambda self: set(CODES) - self.world.codes)
    @rule(data=st.data())
    def makes_a_code(self, data: Any) -> None:
        code = data.draw(st.sampled_from(sorted(set(CODES) - self.world.codes)))
        self.does(lambda: codes.save(self.store, a_code(code=code)))
        self.world.codes.add(code)

    @precondition(lambda self: self.world.codes)
    @rule(data=st.data())
    def deletes_a_code(self, data: Any) -> None:
        code = data.draw(st.sampled_from(sorted(self.world.codes)))
        (known,) = [one for one in codes.everything(self.store) if one.code == code]

        def work() -> None:
            with trash.keeping(self.store, trash.Kind.CODE, code, now=NOW):
                codes.remove(self.store, known.id or 0)

        self.does(work)
        self.world.codes.remove(code)
        self.world.bin[trash.listing(self.store)[0].id] = ("code", code)

    @precondition(lambda self: any(one.buyer for one in self.world.orders.values()))
    @rule(data=st.data(), units=st.integers(-20, 30).filter(bool))
    def puts_points_right(self, data: Any, units: int) -> None:
        buyers = {one.buyer for one in self.world.orders.values() if one.buyer}
        buyer = data.draw(st.sampled_from(sorted(buyers)))
        person = self.person_id(buyer)

        def work() -> None:
            uses.adjust(self.store, person, Kind.POINTS, units, day=NOW.date())

        if self.world.points(buyer) + units < 0 and units < 0:
            before = everything(self.store)
            with pytest.raises(UserError, match="loyalty_not_enough"):
                work()
            assert everything(self.store) == before
            return
        self.does(work)
        self.world.extra_points[buyer] += units

    # ---- ways back

    @precondition(lambda self: self.done)
    @rule()
    def takes_the_last_change_back(self) -> None:
        change, world, before = self.done.pop()
        now = copy.deepcopy(self.world), everything(self.store)
        back = self.store.undo(change)
        assert everything(self.store) == before
        self.world = world
        self.redo = (back, *now)

    @precondition(lambda self: self.redo is not None)
    @rule()
    def does_it_again(self) -> None:
        assert self.redo is not None
        back, world, after = self.redo
        before = copy.deepcopy(self.world), everything(self.store)
        again = self.store.undo(back)
        assert everything(self.store) == after
        self.world = world
        self.done.append((again, *before))
        self.redo = None

    @precondition(lambda self: self.world.bin)
    @rule(data=st.data())
    def brings_something_back(self, data: Any) -> None:
        entry = data.draw(st.sampled_from(sorted(self.world.bin)))
        kind, what = self.world.bin[entry]
        if kind == "code" and what in self.world.codes:  # made anew meanwhile
            return
        self.does(lambda: trash.restore(self.store, entry))
        del self.world.bin[entry]
        if kind == "code":
            self.world.codes.add(what)
        else:
            self.world.orders[what[0]] = what[1]

    # ---- files and copies

    @rule(sizes=st.lists(st.integers(1, 4), min_size=1, max_size=4), code=st.sampled_from(CODES))
    def imports_a_file(self, sizes: list[int], code: str) -> None:
        lines = ["No. Pesanan,Tanggal,Status,Kanal,Pelanggan,No. HP,Produk,Jumlah,Harga Satuan,"
                 "Catatan"]  # fmt: skip
        brought = {}
        for at, quantity in enumerate(sizes):
            self.number += 1
            number = f"F-{self.number:04d}"
            buyer = sorted(PHONES)[at % len(PHONES)]
            note = f"kode {code}" if at == 0 else ""
            sold = Sold(buyer, FIRST + timedelta(days=at), Status.COMPLETED, quantity, 35_000, note)
            brought[number] = sold
            lines.append(f"{number},{sold.day},Selesai,whatsapp,{buyer},{PHONES[buyer]},"
                         f"Nastar Klasik,{quantity},35000,{note}")  # fmt: skip
        path = self.folder / "pesanan.csv"
        path.write_text("\n".join(lines), encoding="utf-8")
        before = everything(self.store)
        rehearsed = loading.load(self.store, plans.prepare(path), now=NOW, dry_run=True)
        assert everything(self.store) == before
        done = loading.load(self.store, plans.prepare(path), now=NOW)
        assert (rehearsed.orders_new, done.orders_new) == (len(brought), len(brought))
        assert done.problems == []
        for sold in brought.values():
            sold.batch = done.batch
        self.world.orders |= brought
        self.forgets()

    @rule()
    def takes_the_newest_import_back(self) -> None:
        standing = [one for one in history.history(self.store) if one.undone_at is None]
        if not standing:
            return
        batch = standing[0].id
        theirs = {n: one for n, one in self.world.orders.items() if one.batch == batch}
        in_bin = [what[1] for kind, what in self.world.bin.values() if kind == "order"]
        untouched = not any(one.touched or one.saved for one in theirs.values())
        whole = len(theirs) == standing[0].new_orders and not any(o.batch == batch for o in in_bin)
        before = everything(self.store)
        try:
            history.undo(self.store, batch, now=NOW)
        except UserError:
            assert not (untouched and whole)
            assert everything(self.store) == before
            return
        assert not any(one.touched for one in theirs.values())
        for number in theirs:
            del self.world.orders[number]
        for sold in in_bin:  # a buyer of this import is gone: what comes back is nobody's
            if sold.batch == batch and not self.person_id(sold.buyer):
                sold.buyer = ""
        self.forgets()

    @rule()
    def keeps_a_copy(self) -> None:
        path = self.folder / "copy.umkm"
        backups.write(self.store, path)
        self.kept = path, copy.deepcopy(self.world), everything(self.store)

    @precondition(lambda self: self.kept is not None)
    @rule()
    def restores_the_copy(self) -> None:
        assert self.kept is not None
        path, world, then = self.kept
        self.store.close()
        backups.restore(self.data, path, NOW)
        self.store = Store.open(paths.store_file(self.data))
        assert everything(self.store) == then
        self.world = copy.deepcopy(world)
        self.forgets()

    @rule()
    def starts_again(self) -> None:
        """Closing and opening changes nothing, but what can be taken back by a key is forgotten."""
        before = everything(self.store)
        self.store.close()
        self.store = Store.open(paths.store_file(self.data))
        assert everything(self.store) == before
        self.forgets()

    # ---- what is true after each

    @invariant()
    def the_same_orders_with_the_same_sums(self) -> None:
        found = self.store.rows("SELECT number, status, net_sales FROM orders ORDER BY number")
        expected = [(n, one.status, one.net) for n, one in sorted(self.world.orders.items())]
        assert [tuple(row) for row in found] == expected
        row = self.store.one("SELECT count(*) AS n, total(net_sales) AS net FROM sales")
        assert row is not None
        sales = self.world.sales()
        assert (row["n"], row["net"]) == (len(sales), sum(one.net for one in sales))

    @invariant()
    def each_sale_with_one_grade(self) -> None:
        found = self.store.rows("SELECT grade, count(*) AS n FROM graded_sales GROUP BY grade")
        with_code = sum(one.code in self.world.codes for one in self.world.sales())
        grades = {row["grade"]: row["n"] for row in found}
        assert grades.get("code", 0) == with_code
        assert sum(grades.values()) == len(self.world.sales())

    @invariant()
    def each_code_with_its_orders(self) -> None:
        found = self.store.rows(
            """
            SELECT codes.code, count(order_id) AS n FROM codes
            LEFT JOIN redemptions ON redemptions.code_id = codes.id GROUP BY codes.id
            """
        )
        expected = Counter(one.code for one in self.world.orders.values())
        assert {row["code"]: row["n"] for row in found} == {
            code: expected[code] for code in self.world.codes
        }

    @invariant()
    def each_buyer_with_their_points(self) -> None:
        for buyer in PHONES:
            person = self.person_id(buyer)
            units = members.units(self.store, person, Kind.POINTS) if person else 0
            assert units == self.world.points(buyer), buyer

    @invariant()
    def the_bin_holds_what_was_deleted(self) -> None:
        assert {entry.id for entry in trash.listing(self.store)} == set(self.world.bin)

    # ---- finding

    def order_id(self, number: str) -> int:
        (found,) = self.ids({number})
        return found

    def ids(self, numbers: set[str]) -> list[int]:
        found = {
            row["number"]: row["id"] for row in self.store.rows("SELECT id, number FROM orders")
        }
        return [found[number] for number in sorted(numbers)]

    def person_id(self, buyer: str) -> int:
        found = self.store.value("SELECT min(id) FROM customers WHERE name = :name", name=buyer)
        return int(found or 0)


def everything(store: Store) -> dict[str, Any]:
    """All rows of all tables, but for those that are only added to."""
    names = store.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return {
        row["name"]: sorted(map(tuple, store.rows(f"SELECT * FROM {row['name']}")), key=repr)
        for row in names
        if not row["name"].startswith(_NOT_COMPARED)
    }


@pytest.mark.faults
def test_the_shop_is_what_the_model_says() -> None:
    run_state_machine_as_test(
        Shop,
        settings=settings(
            max_examples=times(6, full=200),
            stateful_step_count=times(15, full=50),
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
