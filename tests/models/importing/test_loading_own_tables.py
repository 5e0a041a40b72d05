"""The maker's own tables into the store: every figure of the truths of book, csv and form."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.books import NOW, a_workbook, load
from tests.builders import an_order
from tests.truth import (
    add_the_shops_codes,
    agrees,
    by,
    by_code,
    by_month,
    counts,
    everything,
    sums_of_orders,
    sums_of_sales,
    truth,
)
from umkm_studio.models.importing import history, plans
from umkm_studio.models.importing.outcomes import RowState
from umkm_studio.models.sales import orders, products, redemptions
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sales.products import Product
from umkm_studio.models.sheets.drafts import Confidence
from umkm_studio.models.store import Store

SAMPLES = Path(__file__).parents[2] / "samples"
BOOK = SAMPLES / "book" / "buku pesanan ratna 2026.xlsx"
CHATS = SAMPLES / "whatsapp" / "pesanan_wa.csv"
FORM = SAMPLES / "form" / "Form Pemesanan Dapur Ratna (Jawaban).xlsx"
WITH_MONEY = pytest.mark.parametrize("path", [BOOK, CHATS], ids=["book", "csv"])
ALL = pytest.mark.parametrize("path", [BOOK, CHATS, FORM], ids=["book", "csv", "form"])

# The shop's products, their price, and how its book and form write them.
GOODS = {
    ("Bolu Pisang Panggang", ""): (45_000, [("bolu pisang", "")]),
    ("Kastengel Keju Edam Premium Toples", "250 gr"): (
        52_000, [("kastengel kecil", ""), ("Kastengel Keju", "250 gr")]),
    ("Kastengel Keju Edam Premium Toples", "500 gr"): (
        95_000, [("Kastengel", "500gr"), ("Kastengel Keju", "500 gr")]),
    ("Lidah Kucing Original Renyah", "250 gr"): (
        38_000, [("lidah kucing", ""), ("Lidah Kucing", "250 gr")]),
    ("Nastar Klasik Selai Nanas Homemade", "250 gr"): (
        47_000, [("nastar kecil", ""), ("Nastar Klasik", "250 gr")]),
    ("Nastar Klasik Selai Nanas Homemade", "500 gr"): (
        85_000, [("Nastar 500", ""), ("Nastar Klasik", "500 gr")]),
    ("Putri Salju Kacang Mede", "500 gr"): (
        80_000, [("Putri salju", ""), ("Putri Salju", "500 gr")]),
    ("Sambal Bawang Dapur Ratna", "Extra Pedas"): (
        28_000, [("sambal bawang", ""), ("Sambal Bawang", "Extra Pedas")]),
    ("Sambal Cumi Asin Dapur Ratna", "Pedas"): (
        35_000, [("SAMBAL CUMI", ""), ("Sambal Cumi", "Pedas")]),
}  # fmt: skip


@WITH_MONEY
def test_a_table_of_ones_own_gives_its_true_totals(store: Store, path: Path) -> None:
    add_the_shops_codes(store)

    done = load(store, path)

    agrees(done, truth(path))
    assert done.format == "table"
    assert done.customers_new == truth(path)["distinct_customers_all"]
    assert done.problems == []


@WITH_MONEY
def test_what_its_sales_are_made_of_is_true(store: Store, path: Path) -> None:
    load(store, path)
    expected = truth(path)["sale"]

    assert sums_of_sales(store) == {
        key: sum_ for key, sum_ in expected.items() if "platform" not in key
    }


@WITH_MONEY
@pytest.mark.parametrize("status", [Status.CANCELLED, Status.RETURNED, Status.UNPAID])
def test_what_is_no_sale_is_kept_and_true(store: Store, path: Path, status: Status) -> None:
    load(store, path)

    assert sums_of_orders(store, status) == truth(path)[status.value]


@WITH_MONEY
def test_its_months_products_days_and_buyers_are_true(store: Store, path: Path) -> None:
    add_the_shops_goods(store)
    load(store, path)
    expected = truth(path)
    goods = store.rows(
        """
        SELECT trim(products.name || ' | ' || size, ' |') AS product, sum(quantity) AS units,
            sum(quantity * unit_price - item_discount) AS items_net
        FROM line_items JOIN sales ON sales.id = order_id
        JOIN products ON products.id = product_id GROUP BY 1
        """
    )
    (days,) = store.rows("SELECT min(ordered_on), max(ordered_on) FROM orders")

    assert by_month(store) == expected["by_month"]
    assert by(goods, "product") == expected["by_product"]
    assert tuple(days) == (expected["first_order"], expected["last_order"])
    assert (
        store.value("SELECT count(DISTINCT customer_id) FROM sales")
        == expected["distinct_customers_sale"]
    )


@ALL
def test_codes_bring_what_they_truly_brought_and_slips_are_only_proposed(
    store: Store, path: Path
) -> None:
    add_the_shops_codes(store)
    add_the_shops_goods(store)
    load(store, path)

    proposed = [one.code for one in redemptions.proposals(store)]

    for code, expected in truth(path)["codes"].items():
        found = by_code(store).get(code, {"orders": 0, "revenue": 0})
        assert found["orders"] == expected["sale_orders_exact"]
        assert found["revenue"] == expected.get("revenue_exact", found["revenue"])
        assert proposed.count(code) >= expected["sale_orders_typo"]


def test_each_sheet_of_the_book_is_read_by_its_own_layout(store: Store) -> None:
    plan = plans.prepare(BOOK)
    expected = truth(BOOK)

    rows = {one.sheet: one.header_row + sheet_of(plan, one.sheet).first_row for one in plan.layouts}

    assert plan.confidence is Confidence.LIKELY
    assert rows == expected["header_rows"]
    assert plan.other_sheets == ("Daftar Harga", "catatan")
    for sheet, figures in expected["by_sheet"].items():
        drafts = [draft for draft in plan.drafts.orders if draft.sheet == sheet]
        sales = [draft.order for draft in drafts if draft.order.status.is_sale]
        assert len(drafts) == figures["orders"]
        assert sum(len(draft.rows) for draft in drafts) == figures["item_rows"]
        assert len(drafts) - len(sales) == figures["cancelled"]
        assert len(sales) == figures["sale_orders"]
        assert sum(item.quantity for order in sales for item in order.items) == figures["units"]
        assert sum(order.net_sales for order in sales) == figures["revenue"]
        buyers = {draft.order.phone or draft.order.customer.casefold() for draft in drafts}
        assert len(buyers) == figures["distinct_customers_all"]


def test_what_buyers_of_the_book_paid_is_kept_apart_from_the_state(store: Store) -> None:
    load(store, BOOK)

    found = store.rows("SELECT payment, count(*) AS orders FROM sales GROUP BY payment")

    words = {"paid": "lunas", "part": "dp", "unpaid": "belum"}
    assert {words[row["payment"]]: row["orders"] for row in found} == (
        truth(BOOK)["payment_of_sale_orders"]
    )


def test_a_form_gives_its_true_counts_without_answers_sent_twice(store: Store) -> None:
    add_the_shops_goods(store)
    expected = truth(FORM)

    done = load(store, FORM)

    assert done.format == "google_form"
    assert done.orders_new == done.sales == expected["orders"]
    assert done.line_items == expected["lines"]
    assert done.customers_new == expected["distinct_customers"]
    assert [one.code for one in done.problems] == ["answer_sent_twice"] * 2
    assert store.value("SELECT sum(quantity) FROM line_items") == expected["units"]
    goods = store.rows(
        """
        SELECT trim(products.name || ' | ' || size, ' |') AS product, sum(quantity) AS units
        FROM line_items JOIN products ON products.id = product_id GROUP BY 1
        """
    )
    assert {row["product"]: row["units"] for row in goods} == expected["units_by_product"]
    months = store.rows(
        "SELECT substr(ordered_on, 1, 7) AS m, count(*) AS n FROM orders GROUP BY 1"
    )
    assert {row["m"]: row["n"] for row in months} == expected["orders_by_month"]
    (days,) = store.rows("SELECT min(ordered_on), max(ordered_on) FROM orders")
    assert tuple(days) == (expected["first_order"], expected["last_order"])


def test_a_form_takes_the_price_of_that_day(store: Store) -> None:
    add_the_shops_goods(store)
    bolu = products.find(store, "Bolu Pisang Panggang")
    assert bolu is not None
    products.save(store, replace(bolu, price=50_000), since=date(2026, 9, 1))

    load(store, FORM)

    found = store.rows(
        """
        SELECT ordered_on < '2026-09-01' AS early, min(unit_price) AS low, max(unit_price) AS high
        FROM line_items JOIN orders ON orders.id = order_id WHERE product_id = :bolu GROUP BY 1
        """,
        bolu=bolu.id,
    )
    assert {row["early"]: (row["low"], row["high"]) for row in found} == {
        0: (50_000, 50_000), 1: (45_000, 45_000),
    }  # fmt: skip


def test_without_prices_answers_come_in_as_requests_and_become_sales_later(store: Store) -> None:
    done = load(store, FORM)

    assert (done.sales, done.unpaid, done.net_sales) == (0, 46, 0)
    assert [one.code for one in done.problems].count("price_unknown") == 57
    assert {row.state for row in done.rows} == {RowState.CHECK, RowState.SKIPPED}

    for product in products.everything(store):
        products.save(store, replace(product, price=10_000))
    later = load(store, FORM)

    assert (later.orders_updated, later.sales, later.net_sales) == (46, 46, 1_050_000)


def test_a_price_below_the_discount_is_put_up_for_review(store: Store, tmp_path: Path) -> None:
    rows = [["Tgl", "Nama", "Produk", "Jml", "Harga", "Diskon"]]
    rows += [["5/8/2026", "Bu Ayu", "Nastar", 1, None, 40_000], ["6/8/2026", "Bu Eka", "Nastar", 2]]
    path = a_workbook(tmp_path / "buku.xlsx", {"AGUSTUS": rows})
    products.save(store, Product(name="Nastar", price=35_000))

    done = load(store, path)

    assert (done.orders_new, done.net_sales) == (1, 70_000)
    assert [(one.row, one.value, one.code) for one in done.problems if not one.warning] == [
        (2, "40000", "discount_above_total")
    ]
    assert {row.row: row.state for row in done.rows}[2] is RowState.REJECTED


def test_a_form_knows_by_when_it_is_wanted(store: Store) -> None:
    plan = plans.prepare(FORM)

    due = [draft.order.due_on for draft in plan.drafts.orders]
    notes = [draft.order.note for draft in plan.drafts.orders]

    assert due[:5] == [
        date(2026, 8, 5), date(2026, 8, 7), date(2026, 8, 7), date(2026, 8, 20), None,
    ]  # fmt: skip
    assert notes[4] == "secepatnya"


@ALL
def test_importing_again_changes_nothing(store: Store, path: Path) -> None:
    add_the_shops_codes(store)
    add_the_shops_goods(store)
    load(store, path)
    before = everything(store)

    done = load(store, path)

    assert counts(done) == (0, 0, truth(path)["orders"])
    assert {row.state for row in done.rows} == {RowState.SKIPPED}
    assert everything(store) == before


@ALL
def test_a_dry_run_says_the_same_and_undo_takes_all_back(store: Store, path: Path) -> None:
    preview = load(store, path, dry_run=True)
    done = load(store, path)
    assert replace(preview, dry_run=False, batch=done.batch) == done

    history.undo_newest(store, now=NOW)

    left = everything(store)
    assert not any(left.values())


@ALL
def test_of_buyers_only_what_tells_them_apart_is_kept(store: Store, path: Path) -> None:
    load(store, path)

    assert store.value("SELECT count(*) FROM orders WHERE phone <> '' OR address <> ''") == 0


# helpers


NUMBERED = ["No. Pesanan", "Tanggal", "Nama", "Produk", "Jumlah", "Harga", "Kanal"]


def test_a_channel_in_two_letter_cases_is_one_and_the_shops_spelling_wins(
    store: Store, tmp_path: Path
) -> None:
    orders.save(store, an_order(channel="Bazar"))
    rows = [
        ["A-1", "14/10/2026", "Ayu", "Nastar", 1, 85_000, "bazar"],
        ["A-2", "14/10/2026", "Cici", "Nastar", 1, 85_000, "BAZAR"],
        ["A-3", "14/10/2026", "Dedi", "Nastar", 1, 85_000, "wa"],
    ]
    path = a_workbook(tmp_path / "buku.xlsx", {"Oktober": [NUMBERED, *rows]})

    assert load(store, path).orders_new == 3
    assert load(store, path).orders_unchanged == 3

    found = store.rows(
        "SELECT channel, count(*) AS n FROM orders GROUP BY channel ORDER BY channel"
    )
    assert [tuple(row) for row in found] == [("Bazar", 3), ("whatsapp", 1)]


def test_a_number_that_begins_anew_on_another_sheet_takes_no_order_away(
    store: Store, tmp_path: Path
) -> None:
    first = ["1", "14/10/2026", "Ayu", "Nastar", 1, 85_000, "wa"]
    other = ["1", "15/11/2026", "Budi", "Kastengel", 2, 65_000, "wa"]
    sheets = {
        "Oktober": [NUMBERED, first],
        "November": [NUMBERED, other],
        "Salinan": [NUMBERED, first],
    }
    path = a_workbook(tmp_path / "buku.xlsx", sheets)

    done = load(store, path)

    assert done.orders_new == 1
    told = {(one.sheet, one.code): one.warning for one in done.problems}
    assert told == {("November", "number_used_twice"): False, ("Salinan", "row_repeated"): True}


def add_the_shops_goods(store: Store) -> None:
    """The shop's products with their prices and other names."""
    for (name, size), (price, spellings) in GOODS.items():
        product_id = products.save(store, Product(name=name, size=size, price=price))
        for spelling, variant in spellings:
            products.add_alias(store, product_id, spelling, variant)


def sheet_of(plan: plans.Plan, name: str) -> Any:
    return next(sheet for sheet in plan.book.sheets if sheet.name == name)
