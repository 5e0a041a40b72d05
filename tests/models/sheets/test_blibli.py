"""Blibli's order export, as public importers describe it."""

from __future__ import annotations

from datetime import date, time

import pytest

from tests.books import a_book
from tests.order_sheets import known, only, read, renamed
from umkm_studio.models.sales.order_states import Status

USUAL = {
    "No. Order": "27001234567", "No. Order Item": "27009876543", "No. Paket": "P-1",
    "No. Awb": "A-1",
    "Tanggal Order": "14/10/2026 09:12", "Nama Pemesan": "Dewi Lestari", "Kota": "Kota Bandung",
    "Merchant SKU": "NST-500", "Nama Produk": "Nastar Klasik 500 gr", "Total Barang": "2",
    "Servis Logistik": "Reguler", "Order Status": "Selesai", "Harga item pesanan": "85000",
    "Diskon": "-1000", "Voucher seller": "-3000", "Total": "165000",
}  # fmt: skip


def test_an_order_is_read_with_what_the_seller_earns() -> None:
    order = only(read(USUAL))

    assert (order.channel, order.number, order.customer) == (
        "blibli", "27001234567", "Dewi Lestari",
    )  # fmt: skip
    assert (order.ordered_on, order.ordered_time) == (date(2026, 10, 14), time(9, 12))
    assert order.items[0].sku == "NST-500"
    assert order.net_sales == 2 * 85_000 - 2 * 1_000 - 3_000


def test_other_files_name_the_stock_number_otherwise() -> None:
    named = renamed(USUAL, {"Merchant SKU": "SKU Merchant"})

    assert only(read(named)) == only(read(USUAL))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Order Batal", Status.CANCELLED),
        ("Dibatalkan oleh pelanggan", Status.CANCELLED),
        ("Order Selesai", Status.COMPLETED),
        ("Terkirim", Status.COMPLETED),
        ("Dalam pengiriman", Status.SHIPPED),
        ("Siap dikirim", Status.PROCESSING),
        ("Order Baru", Status.PROCESSING),
        ("Belum bayar", Status.UNPAID),
        ("Retur diterima", Status.RETURNED),
    ],
)
def test_a_state_is_read_by_its_words(text: str, status: Status) -> None:
    assert only(read(USUAL | {"Order Status": text})).status is status


def test_a_state_without_such_a_word_is_asked_about() -> None:
    (question,) = read(USUAL | {"Order Status": "FP"}).questions

    assert question.text == "FP"


def test_it_is_known_by_its_columns() -> None:
    layout = known(a_book({"x": [list(USUAL), list(USUAL.values())]}))

    assert layout is not None
    assert layout.format == "blibli"
