"""The bin: what was deleted comes back, also later; and goes for good after thirty days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.builders import a_code, a_partner, a_post, a_product, an_order
from umkm_studio.models import trash
from umkm_studio.models.campaigns import codes, partners
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import order_changes, orders, products
from umkm_studio.models.store import Change, Store
from umkm_studio.models.trash import Kind

NOW = datetime(2026, 10, 14, 19, 42)


def bin_order(store: Store, order_id: int) -> Change:
    return put_into_bin(store, Kind.ORDER, lambda: order_changes.remove(store, order_id))


def put_into_bin(store: Store, kind: Kind, work: Callable[[], None], now: datetime = NOW) -> Change:
    with store.change() as change, trash.keeping(store, kind, "T-1", now=now):
        work()
    return change


def test_an_order_comes_back_with_its_items_and_its_code(store: Store) -> None:
    codes.save(store, a_code())
    order_id = orders.save(store, an_order(note="kode RATNA10"))
    before = orders.get(store, order_id)
    bin_order(store, order_id)
    assert orders.get(store, order_id) is None
    [entry] = trash.listing(store)
    assert entry.kind is Kind.ORDER
    assert entry.record["net_sales"] == 170_000

    assert trash.restore(store, entry.id) == "T-1"

    assert orders.get(store, order_id) == before
    assert store.count("redemptions") == 1
    assert trash.listing(store) == []


def test_it_comes_back_after_a_restart(data_dir: Path) -> None:
    with Store.open(data_dir / "shop.db") as store:
        order_id = orders.save(store, an_order())
        bin_order(store, order_id)
    with Store.open(data_dir / "shop.db") as store:
        trash.restore(store, trash.listing(store)[0].id)
        assert orders.get(store, order_id) is not None


def test_undoing_the_delete_empties_the_bin_too(store: Store) -> None:
    change = bin_order(store, orders.save(store, an_order()))
    store.undo(change)

    assert trash.count(store) == 0
    assert store.count("orders") == 1


def test_bringing_back_can_be_undone(store: Store) -> None:
    bin_order(store, orders.save(store, an_order()))
    with store.change() as change:
        trash.restore(store, trash.listing(store)[0].id)
    store.undo(change)

    assert store.count("orders") == 0
    assert trash.count(store) == 1


def test_a_post_comes_back_to_its_code_unless_that_has_another_by_now(store: Store) -> None:
    kept, moved = (posts.save(store, a_post(title=title)) for title in ("A", "B"))
    first = codes.save(store, a_code(code="SATU10", post_id=kept))
    second = codes.save(store, a_code(code="DUA10", post_id=moved))
    for post in (kept, moved):
        put_into_bin(store, Kind.POST, lambda post=post: posts.remove(store, post))
    other = posts.save(store, a_post(title="C"))
    codes.tie_to_post(store, other, second)
    for entry in trash.listing(store):
        trash.restore(store, entry.id)

    assert post_of(store, first) == kept
    assert post_of(store, second) == other


def test_a_post_without_its_product_comes_back_alone(store: Store) -> None:
    product = products.save(store, a_product(price=None, cost=None))
    post = posts.save(store, a_post(product_id=product))
    put_into_bin(store, Kind.POST, lambda: posts.remove(store, post))
    store.remove("products", product)
    trash.restore(store, trash.listing(store)[0].id)

    back = posts.get(store, post)
    assert back is not None
    assert back.product_id is None


def test_a_partner_and_a_code_come_back_to_each_other(store: Store) -> None:
    partner = partners.save(store, a_partner())
    code = codes.save(store, a_code(partner_id=partner))
    put_into_bin(store, Kind.PARTNER, lambda: partners.remove(store, partner))
    trash.restore(store, trash.listing(store)[0].id)

    found = codes.get(store, code)
    assert found is not None
    assert found.partner_id == partner


def test_a_code_finds_its_orders_again(store: Store) -> None:
    code = codes.save(store, a_code())
    orders.save(store, an_order(note="RATNA10"))
    put_into_bin(store, Kind.CODE, lambda: codes.remove(store, code))
    assert store.count("redemptions") == 0
    trash.restore(store, trash.listing(store)[0].id)

    assert store.count("redemptions") == 1


def test_it_says_when_the_number_is_taken_by_now(store: Store) -> None:
    bin_order(store, orders.save(store, an_order(number="P-0001")))
    orders.save(store, an_order(number="P-0001"))

    with pytest.raises(UserError, match="bin_place_taken"):
        trash.restore(store, trash.listing(store)[0].id)
    assert trash.count(store) == 1
    assert store.count("orders") == 1


def test_numbers_in_the_bin_are_not_given_again(store: Store) -> None:
    bin_order(store, orders.save(store, an_order(number="P-0007")))
    post = posts.save(store, a_post())
    put_into_bin(store, Kind.POST, lambda: posts.remove(store, post))

    assert orders.next_number(store) == "P-0008"
    assert posts.get(store, posts.save(store, a_post())).public_id == "K-0002"  # type: ignore[union-attr]


def test_it_says_when_what_it_leans_on_is_gone(store: Store) -> None:
    bin_order(store, orders.save(store, an_order()))
    entry = trash.listing(store)[0]
    removal = trash.loaded(store.value("SELECT steps FROM trash"))
    only_items = tuple(row for row in removal.rows if row[0] == "line_items")
    text = trash.dumped(trash.Removal(only_items, ()))
    store.put("trash", {"id": entry.id, "steps": text})

    with pytest.raises(UserError, match="bin_parent_gone"):
        trash.restore(store, entry.id)
    with pytest.raises(UserError, match="record_gone"):
        trash.restore(store, 99)


def test_after_thirty_days_it_is_gone(store: Store) -> None:
    for days in (31, 30, 0):
        gone = orders.save(store, an_order())
        put_into_bin(
            store,
            Kind.ORDER,
            lambda gone=gone: order_changes.remove(store, gone),
            NOW - timedelta(days=days),
        )
    assert [entry.days_left(NOW) for entry in trash.listing(store)] == [30, 0, 0]
    assert trash.is_due(store, now=NOW)

    assert trash.purge(store, now=NOW) == 1
    assert not trash.is_due(store, now=NOW)
    assert trash.count(store) == 2


def test_it_can_be_emptied_at_once(store: Store) -> None:
    bin_order(store, orders.save(store, an_order()))

    assert trash.empty(store) == 1
    assert trash.count(store) == 0


def test_a_delete_that_removes_nothing_leaves_nothing_in_the_bin(store: Store) -> None:
    bin_order(store, 99)

    assert trash.count(store) == 0


def post_of(store: Store, code_id: int) -> int | None:
    code = codes.get(store, code_id)
    assert code is not None
    return code.post_id
