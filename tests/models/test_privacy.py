"""One buyer's data: out of everything, with every sum as it was, and not brought back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.builders import A_DAY, a_code, a_message, a_post, an_order
from umkm_studio.models import backups, export, privacy, privacy_register, trash
from umkm_studio.models.campaigns import codes, idea_credits
from umkm_studio.models.campaigns.idea_credits import Credit
from umkm_studio.models.content import posts
from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.models.importing import loading, plans
from umkm_studio.models.importing.order_book import OrderBook
from umkm_studio.models.privacy_register import Deed
from umkm_studio.models.sales import customers, forgotten, order_changes, orders
from umkm_studio.models.sales.customers import Buyer
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind
from umkm_studio.models.voices import messages

NOW = datetime(2026, 10, 14, 19, 42)
CANARY = "Kenari"
Way = Callable[..., None]
WAYS = pytest.mark.parametrize("take_out", [privacy.anonymise, privacy.delete])


def her_order(**values: object) -> Order:
    """An order whose every free cell says who bought it."""
    return an_order(
        **{
            "customer": f"Ayu {CANARY}",
            "phone": "0812-3456-7890",
            "address": f"Jl. {CANARY} 5",
            "city": f"Kota {CANARY}",
            "note": f"untuk {CANARY}, kode RATNA10",
            "heard_from": f"dari kakaknya {CANARY}",
        }
        | values
    )


def person(store: Store) -> int:
    """The person whose order is the first."""
    found = store.value("SELECT customer_id FROM orders ORDER BY id LIMIT 1")
    return customers.person_of(store, found)


def a_shop(store: Store) -> int:
    """Her orders in two channels, merged; changed by an import; one in the bin; one near miss."""
    codes.save(store, a_code())
    orders.save(store, her_order(number="A-1"))
    orders.save(
        store, her_order(number="A-2", note=f"RATNA01 {CANARY}", ordered_on=date(2026, 9, 1))
    )
    shop = orders.save(store, her_order(channel="shopee", phone="", customer=f"ayu_{CANARY}"))
    other = store.value("SELECT customer_id FROM orders WHERE id = :id", id=shop)
    customers.merge(store, person(store), other)
    customers.keep_apart(store, person(store), orders_of_dewi(store))
    store.put("customers", {"id": person(store), "nickname": f"Bu {CANARY}", "note": CANARY})
    with store.change() as change:
        orders.save(store, her_order(number="A-2", id=2, city=f"{CANARY} Baru", note=""))
    for step in change.steps:
        if step.before is not None:
            remember(store, step.table, step.first_id, step.before)
    gone = orders.save(store, her_order(number="A-9"))
    with trash.keeping(store, Kind.ORDER, "A-9", now=NOW):
        order_changes.remove(store, gone)
    return person(store)


def remember(store: Store, table: str, row_id: int, before: object) -> None:
    import json

    batch = store.value("SELECT max(id) FROM import_batches") or store.put(
        "import_batches",
        {"file_name": "a.xlsx", "format": "shopee", "imported_at": "2026-10-01 08:00:00",
         "new_orders": 0, "updated_orders": 1},
    )  # fmt: skip
    store.put(
        "import_steps",
        {"batch_id": batch, "table_name": table, "first_id": row_id, "last_id": row_id,
         "before": json.dumps(before, ensure_ascii=False)},
    )  # fmt: skip


def orders_of_dewi(store: Store) -> int:
    order = orders.save(store, an_order(customer="Dewi", city="Semarang", heard_from="Instagram"))
    found = store.value("SELECT customer_id FROM orders WHERE id = :id", id=order)
    assert isinstance(found, int)
    return found


def sums(store: Store) -> list[tuple[object, ...]]:
    rows = store.rows(
        """
        SELECT channel, ordered_on, grade, code_id, count(*), sum(net_sales), sum(profit)
        FROM graded_sales GROUP BY 1, 2, 3, 4
        """
    )
    return [tuple(row) for row in rows]


@WAYS
def test_nothing_of_her_is_left_in_the_file_and_no_sum_changed(store: Store, take_out: Way) -> None:
    her = a_shop(store)
    before = sums(store)

    while store.index_words():
        pass
    assert CANARY.lower().encode() in held_in(store), "the search knows her"

    take_out(store, her, now=NOW)

    held = held_in(store)
    assert CANARY.encode() not in held
    assert CANARY.lower().encode() not in held
    assert b"81234567890" not in held
    assert b"3456" not in held
    assert sums(store) == before
    assert backups.check(store).ok
    assert orders_of(store, "Dewi")


def held_in(store: Store) -> bytes:
    """The store's bytes, with those that are only in its log so far."""
    wal = store.path.with_name(store.path.name + "-wal")
    return store.path.read_bytes() + wal.read_bytes()


@WAYS
def test_that_it_was_done_is_kept_without_whose_it_was(store: Store, take_out: Way) -> None:
    take_out(store, a_shop(store), now=NOW)

    [entry] = privacy_register.everything(store)
    assert entry.done_at == NOW
    assert entry.kind in (Deed.ANONYMISED, Deed.DELETED)


def test_the_anonymous_still_count_as_one_person(store: Store) -> None:
    her = a_shop(store)
    privacy.anonymise(store, her, now=NOW)

    row = store.one("SELECT name, order_count, anonymised_on FROM customers WHERE id = :id", id=her)
    assert tuple(row or ()) == ("", 3, "2026-10-14")
    assert customers.members_of(store, her) == [her]


def test_the_deleted_leave_their_orders_to_nobody(store: Store) -> None:
    privacy.delete(store, a_shop(store), now=NOW)

    assert store.value("SELECT count(*) FROM orders WHERE customer_id IS NULL") == 3
    assert store.count("customers") == 1


@WAYS
def test_her_order_comes_back_from_the_bin_without_her(store: Store, take_out: Way) -> None:
    take_out(store, a_shop(store), now=NOW)
    trash.restore(store, trash.listing(store)[0].id)

    back = store.one("SELECT * FROM orders WHERE number = 'A-9'")
    assert back is not None
    assert (back["phone"], back["city"], back["note"]) == ("", "", "")
    assert store.value("SELECT count(*) FROM redemptions WHERE order_id = :id", id=back["id"]) == 1


@WAYS
def test_an_old_sheet_updates_her_order_and_not_her(store: Store, take_out: Way) -> None:
    orders.save(store, her_order(number="A-1", status=Status.PROCESSING))
    take_out(store, person(store), now=NOW)

    with store.change():
        OrderBook(store, [her_order(number="A-1", status=Status.COMPLETED)]).save()

    order = orders.get(store, 1)
    assert order is not None
    assert order.status is Status.COMPLETED
    assert (order.customer, order.phone, order.address, order.city) == ("", "", "", "")
    assert CANARY not in order.note + order.heard_from


def test_an_old_sheets_other_orders_are_the_anonymous_ones(store: Store) -> None:
    orders.save(store, her_order(number="A-1"))
    her = person(store)
    privacy.anonymise(store, her, now=NOW)

    with store.change():
        OrderBook(
            store, [her_order(number="A-5"), her_order(number="A-6", ordered_on=date(2026, 12, 1))]
        ).save()

    old = store.one("SELECT * FROM orders WHERE number = 'A-5'")
    new = store.one("SELECT * FROM orders WHERE number = 'A-6'")
    assert old is not None
    assert new is not None
    assert (old["customer_id"], old["city"], old["is_anonymous"]) == (her, "", 1)
    assert new["customer_id"] != her, "who comes back later is a new customer"
    assert new["city"] == f"Kota {CANARY}"


def test_words_that_name_nobody_stay(store: Store) -> None:
    post = posts.get(store, posts.save(store, a_post()))
    assert post is not None
    for number, heard in enumerate((post.public_id, "Instagram", "sepupunya"), 1):
        orders.save(store, her_order(number=f"A-{number}", heard_from=heard, note=""))
    orders_of_dewi(store)
    privacy.anonymise(store, person(store), now=NOW)

    kept = store.rows("SELECT heard_from FROM orders WHERE number LIKE 'A-%' ORDER BY number")
    assert [row[0] for row in kept] == [post.public_id, "Instagram", forgotten.SAID]


def test_a_code_in_a_note_still_counts(store: Store) -> None:
    codes.save(store, a_code())
    order_id = orders.save(store, her_order())
    privacy.anonymise(store, person(store), now=NOW)
    codes.save(store, a_code(code="LAIN20"))  # looks through all orders again

    order = orders.get(store, order_id)
    assert order is not None
    assert order.campaign_code == "RATNA10"
    assert store.count("redemptions") == 1


def test_doing_it_twice_is_harmless_and_nobody_is_refused(store: Store) -> None:
    her = a_shop(store)
    privacy.anonymise(store, her, now=NOW)
    privacy.anonymise(store, her, now=NOW)

    with pytest.raises(UserError, match="record_gone"):
        privacy.delete(store, 99, now=NOW)


def test_handing_over_is_noted(store: Store) -> None:
    privacy.note_export(store, 7, now=NOW)

    assert [(one.kind, one.customer_id) for one in privacy_register.everything(store)] == [
        (Deed.EXPORTED, 7)
    ]


def test_phones_and_addresses_of_all_can_go(store: Store) -> None:
    a_shop(store)
    phone = Buyer("whatsapp", "", "0812-3456-7890")
    assert privacy.contacts_kept(store) > 0

    privacy.remove_contacts(store)

    assert privacy.contacts_kept(store) == 0
    held = store.path.read_bytes()
    assert f"Jl. {CANARY}".encode() not in held
    assert b"3456-7890" not in held
    assert f"Kota {CANARY}".encode() in held
    with store.change():
        assert customers.find_or_add(store, phone) == person(store)


def orders_of(store: Store, name: str) -> list[int]:
    found = store.rows(
        """
        SELECT orders.id FROM orders JOIN customers ON customers.id = customer_id
        WHERE customers.name = :name AND ordered_on = :day
        """,
        name=name,
        day=A_DAY.isoformat(),
    )
    return [row["id"] for row in found]


def test_an_old_workbook_does_not_bring_her_back(store: Store, tmp_path: Path) -> None:
    her = a_shop(store)
    old = tmp_path / "lama.xlsx"
    export.write(store, old)
    privacy.anonymise(store, her, now=NOW)
    loading.load(store, plans.prepare(old), now=NOW)

    assert CANARY.encode() not in store.path.read_bytes()
    assert store.value("SELECT count(*) FROM customers WHERE name LIKE '%Kenari%'") == 0
    assert store.value("SELECT count(*) FROM orders WHERE customer_id = :her", her=her) == 3


def test_the_anonymous_stay_so_in_another_store(store: Store, tmp_path: Path) -> None:
    her = a_shop(store)
    store.put("customers", {"id": orders_of_dewi(store), "nickname": "Bu Dewi"})
    privacy.anonymise(store, her, now=NOW)
    first, second = tmp_path / "satu.xlsx", tmp_path / "dua.xlsx"
    export.write(store, first)
    with Store.open(tmp_path / "lain" / "shop.db") as other:
        loading.load(other, plans.prepare(first), now=NOW)
        export.write(other, second)
        assert sums(other) == sums(store)
        assert other.value("SELECT count(*) FROM orders WHERE is_anonymous") == 3

    assert cells(second) == cells(first)


def test_a_name_that_an_anonymous_buyer_had_takes_nobody_elses_orders_along(
    store: Store, tmp_path: Path
) -> None:
    """Sari is known by her phone and, since she was joined, by a name that Ayu had in TikTok."""
    ayu = orders.save(store, an_order(channel="tiktok", customer="Kue Lebaran", number="T-1"))
    sari = orders.save(
        store, an_order(channel="whatsapp", customer="Kue Lebaran", phone="0813 9999 000")
    )
    later = orders.save(
        store,
        an_order(channel="tiktok", customer="sari", phone="0813 9999 000", number="T-2"),
    )
    owners = [
        store.value("SELECT customer_id FROM orders WHERE id = :id", id=order)
        for order in (ayu, sari, later)
    ]
    assert owners[1] == owners[2] != owners[0]
    privacy.anonymise(store, owners[0], now=NOW)
    export.write(store, tmp_path / "toko.xlsx")

    with Store.open(tmp_path / "lain" / "shop.db") as other:
        loading.load(other, plans.prepare(tmp_path / "toko.xlsx"), now=NOW)
        named = other.rows(
            """
            SELECT number, name FROM orders JOIN customers ON customers.id = customer_id
            WHERE is_anonymous = 0 ORDER BY number
            """
        )
    assert [row["name"] for row in named] == ["Kue Lebaran", "Kue Lebaran"]


def cells(path: Path) -> list[list[tuple[object, ...]]]:
    return [list(sheet.values) for sheet in load_workbook(path).worksheets]


@WAYS
def test_a_code_of_hers_is_nobodys_afterwards_also_in_the_bin(store: Store, take_out: Way):
    orders.save(store, her_order(number="A-1"))
    orders.save(store, her_order(number="A-2", channel="tiktok", phone="", customer="ayu_2"))
    first, second = (row["id"] for row in store.rows("SELECT id FROM customers ORDER BY id"))
    customers.merge(store, first, second)
    codes.save(store, a_code(code="TETAP22", customer_id=second))
    binned = codes.save(store, a_code(code="BUANG22", customer_id=first))
    with trash.keeping(store, Kind.CODE, "BUANG22", now=NOW):
        codes.remove(store, binned)

    take_out(store, first, now=NOW)

    kept = codes.find(store, "TETAP22")
    assert kept is not None
    assert kept.customer_id == (first if take_out is privacy.anonymise else None)
    (entry,) = trash.listing(store)
    assert entry.record["customer_id"] is None


def test_several_are_made_anonymous_and_stopping_keeps_what_is_done(store: Store) -> None:
    for number, name in enumerate(("Ayu", "Budi", "Cici")):
        orders.save(store, an_order(number=f"P-{number}", customer=name))
    people = [row["id"] for row in store.rows("SELECT id FROM customers ORDER BY id")]

    def stop_before_the_third(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        privacy.anonymise_all(store, people, stop_before_the_third, now=NOW)

    names = [row["name"] for row in store.rows("SELECT name FROM customers ORDER BY id")]
    assert names == ["", "", "Cici"]
    assert b"Budi" not in store.path.read_bytes()


@WAYS
def test_whose_idea_it_was_goes_out_of_the_bin_too(store: Store, take_out: Way) -> None:
    orders.save(store, an_order(customer="Ayu"))
    her = person(store)
    post_id = posts.save(store, a_post(title="Bolu tanpa gula"))
    messages.save(store, a_message(name="Ayu", customer_id=her, idea_post_id=post_id))
    idea_credits.save(store, Credit(post_id=post_id, name=f"Bu {CANARY}"))
    with trash.keeping(store, Kind.IDEA_SOURCE, "Bolu tanpa gula", now=NOW):
        idea_credits.remove(store, post_id)
    take_out(store, her, now=NOW)
    assert trash.listing(store) == []
    assert CANARY.encode() not in store.path.read_bytes()
