"""Tokopedia's older sales report, in the forms that sellers have of it."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.books import a_book
from tests.order_sheets import known, only, read, renamed, without
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sheets import tokopedia

USUAL: dict[str, Any] = {
    "Nomor": 1,
    "Nomor Invoice": "INV/20261014/MPL/3220928368",
    "Tanggal Pembayaran": "14-10-2026 09:12:31",
    "Status Terakhir": "Pesanan Selesai",
    "Nama Produk": "Nastar Klasik - 500 gr",
    "Nomor SKU": "NST-500",
    "Catatan Produk Pembeli": "pita merah ya",
    "Catatan Produk Penjual": "",
    "Jumlah Produk Dibeli": 2,
    "Harga Awal (IDR)": 85_000,
    "Diskon Produk (IDR)": 4_000,
    "Harga Jual (IDR)": 81_000,
    "Jumlah Subsidi Tokopedia (IDR)": 2_000,
    "Nilai Kupon Toko Terpakai (IDR)": 16_200,
    "Kode Kupon Toko Yang Digunakan": "RATNA10",
    "Biaya Pengiriman Tunai (IDR)": 12_000,
    "Biaya Asuransi Pengiriman (IDR)": 500,
    "Total Biaya Pengiriman (IDR)": 12_500,
    "Nama Pembeli": "Rahma Safitri",
    "No Telp Pembeli": "0812-0000-0248",
    "Nama Penerima": "Ibu Safitri",
    "No Telp Penerima": "6281200000999",
    "Alamat Pengiriman": "Jl. Anggrek No. 22",
    "Kota": "Kota Depok",
    "Jumlah Produk Yang Dikurangkan": 0,
}
ENGLISH = {
    "Nomor": "Count",
    "Nomor Invoice": "Invoice",
    "Tanggal Pembayaran": "Payment Date",
    "Status Terakhir": "Order Status",
    "Nama Produk": "Product Name",
    "Nomor SKU": "Stock Keeping Unit (SKU)",
    "Catatan Produk Pembeli": "Notes",
    "Jumlah Produk Dibeli": "Quantity",
    "Harga Awal (IDR)": "Price (Rp.)",
}
TITLE = [
    ["Laporan Penjualan"], ["Nama Toko", "Dapur Ratna"], ["Periode", "01-10-2026 - 31-10-2026"], [],
]  # fmt: skip


def test_an_order_is_read_with_what_the_seller_earns() -> None:
    order = only(read(USUAL))

    assert (order.channel, order.number) == ("tokopedia", "INV/20261014/MPL/3220928368")
    assert (order.ordered_on, order.ordered_time) == (date(2026, 10, 14), time(9, 12, 31))
    assert (order.status, order.note) == (Status.COMPLETED, "pita merah ya")
    assert order.campaign_code == "RATNA10"
    assert order.net_sales == 2 * (85_000 - 4_000) - 16_200
    assert order.shipping == 12_000


@pytest.mark.parametrize("above", [4, 3, 0])
def test_the_header_stands_in_row_five_or_elsewhere(above: int) -> None:
    found = read(USUAL, title=TITLE[:above])

    assert only(found) == only(read(USUAL))
    assert found.orders[0].rows == (above + 2,)


def test_older_files_name_the_invoice_otherwise() -> None:
    assert only(read(renamed(USUAL, {"Nomor Invoice": "No. Invoice"}))) == only(read(USUAL))


def test_english_reports_give_the_same_order() -> None:
    plain = {header: USUAL[header] for header in ENGLISH}
    english = renamed(plain | {"Status Terakhir": "Order Completed"}, ENGLISH)

    order = only(read(english))

    assert order == only(read(plain | {"Harga Jual (IDR)": 85_000}))
    assert (order.channel, order.net_sales) == ("tokopedia", 170_000)


def test_columns_may_stand_anywhere() -> None:
    assert only(read(dict(reversed(USUAL.items())))) == only(read(USUAL))


def test_without_a_list_price_the_price_paid_counts_and_no_discount() -> None:
    order = only(read(without(USUAL, "Harga Awal (IDR)")))

    assert (order.items[0].unit_price, order.items[0].item_discount) == (81_000, 0)
    assert order.net_sales == only(read(USUAL)).net_sales


@pytest.mark.parametrize("rest", [16_200, 0, ""])
def test_a_coupon_counts_once_on_every_row_or_the_first(rest: Any) -> None:
    other = {
        "Nilai Kupon Toko Terpakai (IDR)": rest, "Nama Produk": "Bolu Pisang", "Nomor": 2,
        "Kode Kupon Toko Yang Digunakan": "RATNA10" if rest else "", "Diskon Produk (IDR)": 0,
    }  # fmt: skip

    order = only(read(USUAL, USUAL | other))

    assert (order.order_discount, order.campaign_code) == (16_200, "RATNA10")
    assert order.net_sales == 2 * 81_000 + 2 * 85_000 - 16_200


def test_each_product_may_have_its_own_note() -> None:
    other = USUAL | {"Nama Produk": "Sambal", "Catatan Produk Pembeli": "kode MBADINDA"}

    assert only(read(USUAL, other)).note == "pita merah ya\nkode MBADINDA"


@pytest.mark.parametrize(
    ("written", "product", "variant"),
    [
        ("Nastar Klasik - 500 gr", "Nastar Klasik", "500 gr"),
        ("Nastar - Keju - 500 gr", "Nastar - Keju", "500 gr"),
        ("Bolu Pisang", "Bolu Pisang", ""),
        ("Kue 2-in-1", "Kue 2-in-1", ""),
    ],
)
def test_the_variant_stands_behind_the_product(written: str, product: str, variant: str) -> None:
    (item,) = only(read(USUAL | {"Nama Produk": written})).items

    assert (item.product, item.variant) == (product, variant)


def test_of_the_buyer_only_name_city_and_phone_are_kept() -> None:
    order = only(read(USUAL))

    assert (order.customer, order.phone, order.city) == (
        "Rahma Safitri", "6281200000248", "Kota Depok",
    )  # fmt: skip
    assert order.address == ""
    assert "6281200000999" not in repr(order)


def test_a_masked_phone_is_none() -> None:
    assert only(read(USUAL | {"No Telp Pembeli": "62812****0248"})).phone == ""


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Menunggu Pembayaran", Status.UNPAID),
        ("Pesanan Baru", Status.PROCESSING),
        ("Pesanan Diproses", Status.PROCESSING),
        ("Siap Dikirim", Status.PROCESSING),
        ("Pesanan Dikirim", Status.SHIPPED),
        ("Sedang Dikirim", Status.SHIPPED),
        ("Pesanan Selesai", Status.COMPLETED),
        ("PESANAN  SELESAI", Status.COMPLETED),
        ("Transaksi selesai. Dana akan diteruskan ke penjual.", Status.COMPLETED),
        ("Pesanan Dibatalkan", Status.CANCELLED),
        ("Order Cancelled", Status.CANCELLED),
        ("Pesanan Dikembalikan", Status.RETURNED),
    ],
)
def test_every_status_has_its_meaning(text: str, status: Status) -> None:
    assert only(read(USUAL | {"Status Terakhir": text})).status is status


def test_an_unknown_status_is_asked_about_and_not_guessed() -> None:
    (question,) = read(USUAL | {"Status Terakhir": "Pesanan Dikomplain"}).questions

    assert (question.column, question.text, question.code) == (
        "Status Terakhir", "Pesanan Dikomplain", "status_unknown",
    )  # fmt: skip


def test_units_taken_off_lower_the_sale_and_all_of_them_end_it() -> None:
    partly = only(read(USUAL | {"Jumlah Produk Yang Dikurangkan": 1}))
    wholly = only(read(USUAL | {"Jumlah Produk Yang Dikurangkan": 2}))

    assert (partly.status, partly.net_sales) == (Status.COMPLETED, 81_000 - 16_200)
    assert wholly.status is Status.RETURNED


def test_what_a_file_must_have_is_named() -> None:
    with pytest.raises(UserError, match="columns_missing") as refused:
        read(without(USUAL, "Tanggal Pembayaran", "Harga Awal (IDR)", "Harga Jual (IDR)"))

    assert refused.value.details["columns"] == ["ordered_at", "unit_price"]


def test_other_sheets_with_invoices_are_none_of_tokopedias() -> None:
    header = ["Invoice", "Order Status", "Product Name", "Quantity", "Price"]

    assert known(a_book({"x": [header]})) is None


@given(st.integers(1, 50), st.integers(0, 500_000), st.integers(0, 500_000))
def test_a_line_earns_its_price_less_the_discount_of_each_unit(
    quantity: int, price: int, discount: int
) -> None:
    row = USUAL | {
        "Jumlah Produk Dibeli": quantity, "Harga Awal (IDR)": price + discount,
        "Diskon Produk (IDR)": discount, "Nilai Kupon Toko Terpakai (IDR)": 0,
    }  # fmt: skip

    order = only(read(row))

    assert order.net_sales == quantity * price


def test_the_format_is_told_by_its_headers() -> None:
    layout = known(a_book({"apa saja": [*TITLE, list(USUAL)]}))

    assert layout is not None
    assert (layout.format, layout.header_row) == (tokopedia.FORMAT, 4)
