"""Taking imports back, also a later day: all of it, or nothing and the reason."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from tests.books import ORDER_HEADER, a_workbook
from tests.builders import a_post, an_order
from umkm_studio.models import trash
from umkm_studio.models.campaigns.loyalty import uses
from umkm_studio.models.campaigns.loyalty.rules import Kind
from umkm_studio.models.content import posts
from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.models.hand_edits import BuiltOn
from umkm_studio.models.importing import history, loading, plans
from umkm_studio.models.sales import order_changes, orders, products
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store
from umkm_studio.models.voices import criticism
from umkm_studio.models.voices.criticism import Step

NOW = datetime(2026, 11, 2, 9, 15)
TABLES = ("orders", "line_items", "products", "customers", "posts", "codes", "hand_edits")


def bring_in(
    store: Store, file: Path, *rows: list[object], header: list[str] = ORDER_HEADER
) -> int:
    """Import a hand-made workbook of orders; gives the import's id."""
    done = loading.load(
        store, plans.prepare(a_workbook(file, {"Pesanan": [header, *rows]})), now=NOW
    )
    assert done.batch is not None
    return done.batch


def a_row(number: str, status: str = "Dikirim", quantity: int = 1) -> list[object]:
    """An order as ORDER_HEADER wants it."""
    by_header = {
        "No. Pesanan": number, "Tanggal": "2026-10-14", "Status": status, "Produk": "Nastar",
        "Kanal": "", "Jumlah": quantity, "Harga Satuan": 85_000,
    }  # fmt: skip
    return [by_header[column] for column in ORDER_HEADER]


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    return {
        table: [tuple(row) for row in store.rows(f"SELECT * FROM {table} ORDER BY id")]
        for table in TABLES
    }


def numbers(store: Store) -> list[str]:
    return [row["number"] for row in store.rows("SELECT number FROM orders ORDER BY number")]


def the_order(store: Store, number: str) -> orders.Order:
    order = orders.get(store, store.value("SELECT id FROM orders WHERE number = :n", n=number))
    assert order is not None
    return order


def refused(store: Store, batch: int) -> BuiltOn:
    """What an undo is refused for, and that nothing happened."""
    before = everything(store)
    with pytest.raises(UserError, match="import_built_on") as problem:
        history.undo(store, batch, now=NOW)
    assert everything(store) == before
    built = problem.value.details["built"]
    assert isinstance(built, BuiltOn)
    return built


def test_an_older_import_goes_while_newer_ones_stay(store: Store, tmp_path: Path) -> None:
    first = bring_in(store, tmp_path / "a.xlsx", a_row("A-1"), a_row("A-2"))
    bring_in(store, tmp_path / "b.xlsx", a_row("B-1"))

    assert history.undo(store, first, now=NOW).file_name == "a.xlsx"

    assert numbers(store) == ["B-1"]
    newer, older = history.history(store)
    assert (older.undone_at, newer.undone_at) == (NOW, None)
    with pytest.raises(UserError, match="nothing_to_undo"):
        history.undo(store, first, now=NOW)


def test_an_import_whose_orders_a_later_one_changed_waits_for_that_one(
    store: Store, tmp_path: Path
) -> None:
    first = bring_in(store, tmp_path / "a.xlsx", a_row("A-1"), a_row("A-2"))
    later = bring_in(store, tmp_path / "b.xlsx", a_row("A-2", "Selesai"), a_row("B-1"))

    assert refused(store, first) == BuiltOn({"b.xlsx": 1}, {}, ("A-2",))

    history.undo(store, later, now=NOW)
    assert the_order(store, "A-2").status is Status.SHIPPED
    history.undo(store, first, now=NOW)
    assert numbers(store) == []


def test_an_order_that_the_maker_changed_keeps_its_import(store: Store, tmp_path: Path) -> None:
    batch = bring_in(store, tmp_path / "a.xlsx", a_row("A-1"), a_row("A-2"))
    known = the_order(store, "A-1")
    assert known.id is not None

    orders.save(store, replace(known, note="sudah ditelepon"))

    assert refused(store, batch) == BuiltOn({}, {"orders": 1}, ("A-1",))
    order_changes.remove(store, known.id)  # the maker's own way out
    history.undo(store, batch, now=NOW)
    assert numbers(store) == []


def test_an_edit_that_was_taken_back_is_none(store: Store, tmp_path: Path) -> None:
    batch = bring_in(store, tmp_path / "a.xlsx", a_row("A-1"))
    order_id = the_order(store, "A-1").id
    assert order_id is not None
    with store.change() as change:
        order_changes.set_status(store, [order_id], Status.COMPLETED)
    back = store.undo(change)

    assert not history.built_on(store, batch)

    store.undo(back)
    assert refused(store, batch).by_hand == {"orders": 1}


def test_an_edit_from_before_an_import_does_not_bind_it(store: Store, tmp_path: Path) -> None:
    first = bring_in(store, tmp_path / "a.xlsx", a_row("A-1"))
    orders.save(store, replace(the_order(store, "A-1"), note="titip"))
    later = bring_in(store, tmp_path / "b.xlsx", a_row("A-1", "Selesai"))

    history.undo(store, later, now=NOW)

    assert the_order(store, "A-1").note == "titip"
    assert refused(store, first).by_hand == {"orders": 1}


def test_items_changed_by_hand_count_as_their_order(store: Store, tmp_path: Path) -> None:
    batch = bring_in(store, tmp_path / "a.xlsx", a_row("A-1"))
    order = the_order(store, "A-1")
    renamed = tuple(replace(item, product="Nastar Keju") for item in order.items)

    orders.save(store, replace(order, items=renamed))

    assert refused(store, batch).by_hand == {"orders": 1}


def test_what_orders_only_count_for_binds_no_import(store: Store, tmp_path: Path) -> None:
    batch = bring_in(store, tmp_path / "a.xlsx", a_row("A-1"))
    nastar = products.everything(store)[0]
    products.save(store, replace(nastar, cost=20_000))
    post_id = posts.save(store, a_post(product_id=nastar.id))

    history.undo(store, batch, now=NOW)

    assert numbers(store) == []
    assert posts.get(store, post_id) is not None
    assert [product.id for product in products.everything(store)] == [nastar.id]


def test_a_changed_order_that_the_maker_deleted_stays_deleted(store: Store, tmp_path: Path) -> None:
    orders.save(store, an_order(number="A-1", channel=""))
    batch = bring_in(store, tmp_path / "a.xlsx", a_row("A-1", "Selesai", 3), a_row("A-2"))
    order_id = the_order(store, "A-1").id
    assert order_id is not None
    order_changes.remove(store, order_id)

    history.undo(store, batch, now=NOW)

    assert numbers(store) == []
    assert store.count("line_items") == 0


def test_a_buyer_with_a_note_of_the_makers_stays(store: Store, tmp_path: Path) -> None:
    header = [*ORDER_HEADER, "Pelanggan"]
    batch = bring_in(store, tmp_path / "a.csv.xlsx", [*a_row("A-1"), "Sari"], header=header)
    (person,) = store.rows("SELECT id FROM customers")
    store.put("customers", {"id": person["id"], "note": "alergi kacang"})

    history.undo(store, batch, now=NOW)

    assert store.count("orders") == 0


def test_history_tells_what_came_in(store: Store, tmp_path: Path) -> None:
    header = [*ORDER_HEADER, "Pelanggan"]
    bring_in(
        store,
        tmp_path / "a.xlsx",
        [*a_row("A-1"), "Sari"],
        [*a_row("A-2", "Entahlah"), "Dewi"],
        header=header,
    )
    (batch,) = history.history(store)
    assert (batch.new_orders, batch.updated_orders) == (1, 0)
    assert (batch.new_products, batch.left_out_rows) == (1, 1)
    assert batch.new_customers == store.count("customers")


def test_an_undo_tells_how_far_it_is_and_stops_without_a_trace(
    store: Store, tmp_path: Path
) -> None:
    rows = [f"A{number};3/8/2026;Selesai;Sari;Nastar;1;85.000" for number in range(1_200)]
    file = tmp_path / "banyak.csv"
    file.write_text(
        "\n".join(["No Pesanan;Tanggal;Status;Nama;Produk;Jumlah;Harga", *rows]), "utf-8"
    )
    loading.load(store, plans.prepare(file), now=NOW)
    told: list[tuple[int, int]] = []

    def stopping(done: int, total: int) -> None:
        told.append((done, total))
        raise Cancelled

    def in_the_last_moment(done: int, total: int) -> None:
        told.append((done, total))
        if told.count((total, total)) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        history.undo_newest(store, now=NOW, progress=stopping)
    assert told == [(500, 1_200)]
    assert store.count("orders") == 1_200

    told.clear()
    with pytest.raises(Cancelled):
        history.undo_newest(store, now=NOW, progress=in_the_last_moment)
    assert store.count("orders") == 1_200

    told.clear()
    history.undo_newest(store, now=NOW, progress=lambda *so_far: told.append(so_far))
    assert told == [(500, 1_200), (1_000, 1_200), (1_200, 1_200), (1_200, 1_200)]
    assert store.count("orders") == store.count("line_items") == store.count("customers") == 0


def test_an_import_whose_criticism_was_taken_up_stays(store: Store, tmp_path: Path) -> None:
    said = ["2026-10-02", "Kritik", "Tutup botolnya rembes", "Belum ditanya"]
    sheet = {"Testimoni": [["Tanggal", "Jenis", "Isi", "Izin Tampil"], said]}
    done = loading.load(store, plans.prepare(a_workbook(tmp_path / "kritik.xlsx", sheet)), now=NOW)
    assert done.batch is not None
    (handling,) = criticism.everything(store).values()
    with store.change() as change:
        criticism.save(store, replace(handling, steps=(Step(text="Ganti tutup"),)))
    assert refused(store, done.batch).by_hand == {"testimonials": 1}
    store.undo(change)
    history.undo(store, done.batch, now=NOW)
    assert criticism.everything(store) == {}


def test_a_buyer_who_stays_for_their_points_is_known_again(store: Store, tmp_path: Path) -> None:
    """The import of a second file must not make somebody new of them."""
    header = [*ORDER_HEADER, "Pelanggan", "No. HP"]
    file = tmp_path / "a.xlsx"
    batch = bring_in(store, file, [*a_row("A-1"), "Ayu", "0812-0000-0001"], header=header)
    ayu = store.value("SELECT id FROM customers WHERE name = 'Ayu'")
    uses.adjust(store, ayu, Kind.POINTS, 5, day=NOW.date())

    history.undo(store, batch, now=NOW)
    bring_in(store, file, [*a_row("A-2"), "Ayu", "0812-0000-0001"], header=header)

    assert store.value("SELECT count(*) FROM customers") == 1
    assert the_order(store, "A-2").customer_id == ayu


@pytest.mark.parametrize("deleted", [("A-1",), ("A-3", "A-1"), ("A-1", "A-2", "A-3")])
def test_orders_in_the_bin_come_back_as_they_were_though_their_import_is_taken_back(
    store: Store, tmp_path: Path, deleted: tuple[str, ...]
) -> None:
    header = [*ORDER_HEADER, "Pelanggan"]
    buyers = {"A-1": "Yanti", "A-2": "Budi", "A-3": "Yanti"}
    rows = [[*a_row(number), buyer] for number, buyer in buyers.items()]
    batch = bring_in(store, tmp_path / "a.xlsx", *rows, header=header)
    before = {number: the_order(store, number) for number in deleted}
    for number, order in before.items():
        with trash.keeping(store, trash.Kind.ORDER, number, now=NOW):
            order_changes.remove(store, order.id or 0)
    history.undo(store, batch, now=NOW)
    left = {row["name"] for row in store.rows("SELECT name FROM customers")}
    assert (numbers(store), left) == ([], {buyers[number] for number in deleted})

    for entry in trash.listing(store):
        trash.restore(store, entry.id)

    assert {number: the_order(store, number) for number in deleted} == before
    again = bring_in(store, tmp_path / "a.xlsx", *rows, header=header)
    assert store.count("customers") == 2  # whoever came back is known again
    history.undo(store, again, now=NOW)
    assert numbers(store) == sorted(deleted)
