"""Shopee's income report: what was really taken goes to the orders that are known."""

from __future__ import annotations

from pathlib import Path

from tests.books import NOW, a_workbook, load
from tests.builders import a_code, an_order
from umkm_studio.models.campaigns import codes
from umkm_studio.models.importing import history, loading, plans
from umkm_studio.models.importing.outcomes import RowState
from umkm_studio.models.sales import orders
from umkm_studio.models.sheets.drafts import Confidence
from umkm_studio.models.store import Store

HEADER = [
    "No.", "Lihat berdasarkan", "No. Pesanan", "Nama Produk", "Total Penghasilan",
    "Voucher disponsor oleh Penjual", "Biaya Administrasi (termasuk PPN 11%)", "Biaya Layanan",
    "Biaya Proses Pesanan", "Premi", "Biaya Isi Saldo Otomatis (dari Penghasilan)",
    "Bea Masuk, PPN & PPh", "Kode Voucher",
]  # fmt: skip


def a_report(path: Path, *rows: list[object]) -> Path:
    above = [["Laporan Penghasilan"], ["Dari", "2026-10-01"], []]
    return a_workbook(path, {"Summary": [["Ringkasan"]], "Penghasilan": [*above, HEADER, *rows]})


def a_row(number: str, admin: object = "-4.250", code: str = "") -> list[object]:
    return [
        1, "Order", number, "-", "78.500", "-5.000", admin, -1_250, "-1.000", 0, "-20.000", 0, code,
    ]  # fmt: skip


def test_real_fees_go_to_their_orders(store: Store, tmp_path: Path) -> None:
    order_id = orders.save(store, an_order(channel="shopee", number="A1"))
    path = a_report(tmp_path / "Income.xlsx", a_row("A1"), [2, "Sku", "A1", "Nastar", *[0] * 9])

    plan = plans.prepare(path)
    done = loading.load(store, plan, now=NOW)

    assert (plan.format, plan.confidence) == ("shopee_income", Confidence.KNOWN)
    assert (done.orders_new, done.orders_updated) == (0, 1)
    kept = orders.get(store, order_id)
    assert kept is not None
    assert kept.channel_fee == 4_250 + 1_250 + 1_000
    assert store.value("SELECT fee FROM orders WHERE id = :id", id=order_id) == 6_500


def test_importing_again_changes_nothing(store: Store, tmp_path: Path) -> None:
    orders.save(store, an_order(channel="shopee", number="A1"))
    path = a_report(tmp_path / "Income.xlsx", a_row("A1"))
    load(store, path)

    done = load(store, path)

    assert (done.orders_updated, done.orders_unchanged) == (0, 1)
    assert [row.state for row in done.rows] == [RowState.SKIPPED]


def test_several_rows_of_one_order_add_up(store: Store, tmp_path: Path) -> None:
    order_id = orders.save(store, an_order(channel="shopee", number="A1"))
    load(store, a_report(tmp_path / "Income.xlsx", a_row("A1"), a_row("A1", admin="0")))

    kept = orders.get(store, order_id)

    assert kept is not None
    assert kept.channel_fee == 6_500 + 2_250


def test_orders_that_are_not_here_are_told(store: Store, tmp_path: Path) -> None:
    done = load(store, a_report(tmp_path / "Income.xlsx", a_row("B9")))

    (problem,) = done.problems
    assert (problem.row, problem.code, problem.details["number"]) == (5, "order_not_here", "B9")
    assert [row.state for row in done.rows] == [RowState.REJECTED]
    assert orders.get(store, 1) is None


def test_the_voucher_tells_which_code_was_used(store: Store, tmp_path: Path) -> None:
    codes.save(store, a_code(code="RATNA10"))
    orders.save(store, an_order(channel="shopee", number="A1"))

    done = load(store, a_report(tmp_path / "Income.xlsx", a_row("A1", code="RATNA10")))

    assert done.codes == {"RATNA10": 1}


def test_undo_takes_the_fees_back(store: Store, tmp_path: Path) -> None:
    order_id = orders.save(store, an_order(channel="shopee", number="A1", channel_fee=111))
    load(store, a_report(tmp_path / "Income.xlsx", a_row("A1")))

    history.undo_newest(store, now=NOW)

    kept = orders.get(store, order_id)
    assert kept is not None
    assert kept.channel_fee == 111
