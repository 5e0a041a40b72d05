"""TikTok Shop's and Tokopedia's order sheets: every figure of their truth, from the store."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.books import NOW, load
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
from umkm_studio.models import shop
from umkm_studio.models.importing import history
from umkm_studio.models.importing.outcomes import RowState
from umkm_studio.models.sales import redemptions
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sheets import reader
from umkm_studio.models.store import Store

SAMPLES = Path(__file__).parents[2] / "samples"
TIKTOK = SAMPLES / "tiktok" / "Semua pesanan-2026-11-01-09_15.xlsx"
TOKOPEDIA = SAMPLES / "tokopedia" / "Tokopedia_Order_20260801-20261031.xlsx"
BOTH = pytest.mark.parametrize("path", [TIKTOK, TOKOPEDIA], ids=["tiktok", "tokopedia"])


@BOTH
def test_an_export_gives_its_true_totals(store: Store, path: Path) -> None:
    add_the_shops_codes(store)

    done = load(store, path)

    agrees(done, truth(path))
    assert done.format == path.parent.name
    assert done.customers_new == truth(path)["distinct_customers_all"]
    assert done.problems == []


@BOTH
def test_what_sales_are_made_of_is_true(store: Store, path: Path) -> None:
    load(store, path)
    expected = truth(path)["sale"]

    theirs = {"product_discount_platform", "buyer_total"}  # the marketplace's, not the seller's
    ours = expected.keys() - theirs
    found = sums_of_sales(store)
    assert {key: found[key] for key in ours} == {key: expected[key] for key in ours}


@BOTH
@pytest.mark.parametrize("status", [Status.CANCELLED, Status.RETURNED, Status.UNPAID])
def test_what_is_no_sale_is_kept_and_true(store: Store, path: Path, status: Status) -> None:
    load(store, path)

    assert sums_of_orders(store, status) == truth(path)[status.value]


@BOTH
def test_sales_by_month_and_product_are_true(store: Store, path: Path) -> None:
    load(store, path)
    goods = store.rows(
        """
        SELECT trim(product || ' | ' || variant, ' |') AS product, sum(quantity) AS units,
            sum(quantity * unit_price - item_discount) AS items_net
        FROM line_items JOIN sales ON sales.id = order_id GROUP BY 1
        """
    )

    assert by_month(store) == truth(path)["by_month"]
    assert by(goods, "product") == truth(path)["by_product"]


@BOTH
def test_the_first_and_last_day_and_who_bought_are_true(store: Store, path: Path) -> None:
    load(store, path)
    expected = truth(path)

    (days,) = store.rows("SELECT min(ordered_on), max(ordered_on) FROM orders")
    buyers = store.value("SELECT count(DISTINCT customer_id) FROM sales")

    assert tuple(days) == (expected["first_order"], expected["last_order"])
    assert buyers == expected["distinct_customers_sale"]


@BOTH
def test_codes_bring_what_they_truly_brought_and_slips_are_only_proposed(
    store: Store, path: Path
) -> None:
    add_the_shops_codes(store)
    load(store, path)

    proposed = {(one.code, one.order_number) for one in redemptions.proposals(store)}

    expected = truth(path)["codes"]
    assert by_code(store) == {
        code: {"orders": found["sale_orders_exact"], "revenue": found["revenue_exact"]}
        for code, found in expected.items()
    }
    for code, found in expected.items():
        assert {(code, number) for number in found["order_ids_typo"]} <= proposed


@BOTH
def test_importing_again_adds_nothing(store: Store, path: Path) -> None:
    add_the_shops_codes(store)
    load(store, path)
    before = everything(store)

    done = load(store, path)

    assert (done.orders_new, done.orders_updated) == (0, 0)
    assert {row.state for row in done.rows} == {RowState.SKIPPED}
    assert everything(store) == before


@BOTH
def test_a_dry_run_says_the_same_and_undo_takes_all_back(store: Store, path: Path) -> None:
    preview = load(store, path, dry_run=True)
    done = load(store, path)
    assert replace(preview, dry_run=False, batch=done.batch) == done

    history.undo_newest(store, now=NOW)

    assert not any(everything(store).values())


@pytest.mark.parametrize(
    ("path", "header", "open_state", "finished"),
    [
        (TIKTOK, "Order Status", "Dikirim", "Selesai"),
        (TOKOPEDIA, "Status Terakhir", "Pesanan Dikirim", "Pesanan Selesai"),
    ],
    ids=["tiktok", "tokopedia"],
)
def test_a_later_export_finishes_open_orders_and_an_older_one_reopens_none(
    store: Store, tmp_path: Path, path: Path, header: str, open_state: str, finished: str
) -> None:
    later = changed(path, tmp_path / path.name, header, {open_state: finished})
    in_progress = truth(path)["orders_by_outcome"]["in_progress"]
    load(store, path)

    done = load(store, later)

    unchanged = truth(path)["orders"] - in_progress
    assert counts(done) == (0, in_progress, unchanged)
    assert counts(load(store, path)) == (0, 0, truth(path)["orders"])
    assert store.value("SELECT count(*) FROM orders WHERE status = 'shipped'") == 0


def test_the_seller_centres_csv_is_the_same_orders(store: Store, tmp_path: Path) -> None:
    add_the_shops_codes(store)
    path = as_csv(TIKTOK, tmp_path / "Semua pesanan-2026-11-01-09_15.csv")
    agrees(load(store, path), truth(TIKTOK))

    assert counts(load(store, TIKTOK)) == (0, 0, truth(TIKTOK)["orders"])


def test_each_order_of_the_seller_centre_has_the_channel_it_came_through(store: Store) -> None:
    load(store, TIKTOK)

    found = store.rows("SELECT channel, count(*) AS orders FROM orders GROUP BY channel")

    expected = truth(TIKTOK)["orders_by_channel"]
    assert {row["channel"]: row["orders"] for row in found} == {
        channel.casefold(): orders for channel, orders in expected.items()
    }


def test_of_buyers_only_what_tells_them_apart_is_kept(store: Store) -> None:
    load(store, TIKTOK)
    assert store.value("SELECT count(*) FROM orders WHERE phone <> '' OR address <> ''") == 0
    shop.save(store, replace(shop.load(store), keep_phones=True))
    load(store, TOKOPEDIA)

    kept = store.rows("SELECT DISTINCT phone FROM orders WHERE phone <> ''")

    assert len(kept) == truth(TOKOPEDIA)["distinct_customers_all"]
    assert all(row["phone"].isdigit() for row in kept)
    assert store.value("SELECT count(*) FROM orders WHERE address <> ''") == 0


def test_phones_tell_buyers_apart_and_are_kept_only_where_the_maker_asks(store: Store) -> None:
    load(store, TOKOPEDIA)

    assert store.value("SELECT count(*) FROM orders WHERE phone <> '' OR address <> ''") == 0
    buyers = store.value("SELECT count(DISTINCT customer_id) FROM orders")
    assert buyers == truth(TOKOPEDIA)["distinct_customers_all"]
    again = load(store, TOKOPEDIA)
    assert (again.orders_new, again.orders_updated) == (0, 0)


# helpers


def changed(path: Path, copy: Path, header: str, words: dict[str, str]) -> Path:
    """The sample with other words in one column."""
    rows = cells_of(path)
    (place,) = {row.index(header) for row in rows if header in row}
    book = openpyxl.Workbook()
    for row in rows:
        row[place] = words.get(row[place], row[place])
        book.worksheets[0].append(row)
    book.save(copy)
    return copy


def as_csv(path: Path, copy: Path) -> Path:
    """The sample as a csv of the seller centre: no description, ids and times end with a tab."""
    header, _, *rows = cells_of(path)
    tabbed = {
        place
        for place, name in enumerate(header)
        if name in ("Order ID", "SKU ID", "Zipcode", "Package ID", "Tracking ID")
        or name.endswith(" Time")
    }
    with copy.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for row in rows:
            texts = ["" if cell is None else str(cell) for cell in row]
            writer.writerow(
                f"{text}\t" if place in tabbed else text for place, text in enumerate(texts)
            )
    return copy


def cells_of(path: Path) -> list[list[Any]]:
    return [list(row) for row in reader.read(path).sheets[0].rows]
