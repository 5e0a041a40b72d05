"""Shopee's order export as accounts of several years and two languages write it."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest

from tests.books import a_book, a_workbook
from tests.order_sheets import known, only, read, renamed, without
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import plans
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sheets import shopee
from umkm_studio.models.sheets.drafts import Field
from umkm_studio.models.sheets.questions import QuestionKind

USUAL = {
    "No. Pesanan": "261014ABCDEFGH",
    "Status Pesanan": "Selesai",
    "Waktu Pesanan Dibuat": "2026-10-14 09:12",
    "Nama Produk": "Nastar Klasik",
    "Nama Variasi": "500 g",
    "Harga Awal": "85.000",
    "Jumlah": "2",
    "Returned quantity": "0",
    "Diskon Dari Penjual": "5.000",
    "Voucher Ditanggung Penjual": "3.000",
    "Ongkos Kirim Dibayar oleh Pembeli": "12.000",
    "Catatan dari Pembeli": "kode RATNA10",
    "Catatan": "",
    "Username (Pembeli)": "ayu_kue",
}
ENGLISH = {
    "No. Pesanan": "Order ID",
    "Status Pesanan": "Order Status",
    "Waktu Pesanan Dibuat": "Order Creation Date",
    "Nama Produk": "Product Name",
    "Nama Variasi": "Variation Name",
    "Harga Awal": "Original Price",
    "Jumlah": "Quantity",
    "Diskon Dari Penjual": "Seller Discount",
    "Voucher Ditanggung Penjual": "Seller Voucher",
    "Ongkos Kirim Dibayar oleh Pembeli": "Buyer Paid Shipping Fee",
    "Catatan dari Pembeli": "Remark from buyer",
    "Catatan": "Note",
    "Username (Pembeli)": "Username (Buyer)",
}


def test_an_order_is_read_with_what_the_seller_earns() -> None:
    order = only(read(USUAL))

    assert (order.channel, order.number, order.customer) == ("shopee", "261014ABCDEFGH", "ayu_kue")
    assert (order.ordered_on, order.ordered_time) == (date(2026, 10, 14), time(9, 12))
    assert (order.status, order.note) == (Status.COMPLETED, "kode RATNA10")
    assert order.net_sales == 2 * 85_000 - 5_000 - 3_000
    assert order.shipping == 12_000


def test_english_accounts_give_the_same_order() -> None:
    money = {"Harga Awal": "85,000", "Diskon Dari Penjual": "5,000"}
    money |= {"Voucher Ditanggung Penjual": "3,000", "Ongkos Kirim Dibayar oleh Pembeli": "12,000"}
    english = renamed(USUAL | money | {"Status Pesanan": "Completed"}, ENGLISH)

    assert only(read(english)) == only(read(USUAL))


def test_headers_may_carry_the_currency_and_odd_spaces() -> None:
    plain = without(USUAL, "Username (Pembeli)")
    named = {
        "Voucher Ditanggung Penjual": "Voucher  Ditanggung Penjual (IDR)",
        "Harga Awal": " HARGA AWAL(Rp) ",
        "Nama Produk": "nama\nproduk",
    }

    assert only(read(renamed(plain, named))) == only(read(plain))


@pytest.mark.parametrize(
    "names",
    [
        {"Harga Awal": "Harga Sebelum Diskon"},
        {"Catatan": "Status Pembatalan/ Pengembalian"},
        {"Catatan": "Status Pembatalan/Pengembalian"},
    ],
)
def test_older_files_name_columns_otherwise(names: dict[str, str]) -> None:
    assert only(read(renamed(USUAL, names))) == only(read(USUAL))


def test_columns_may_stand_anywhere_and_others_among_them() -> None:
    shuffled = dict(reversed(USUAL.items()))
    wide = {"Berat Produk": "500 gr", **shuffled, "Total Pembayaran": "999.999", "Baru": "?"}

    assert only(read(wide)) == only(read(USUAL))


def test_a_title_may_stand_above_the_header() -> None:
    found = read(USUAL, title=[["Laporan Pesanan"], []])

    assert found.orders[0].rows == (4,)


def test_a_column_that_comes_twice_is_read_once() -> None:
    both = USUAL | {"Harga Sebelum Diskon": "99.000"}

    assert only(read(both)).items[0].unit_price == 85_000


def test_what_a_file_may_lack_is_simply_not_known() -> None:
    bare = without(
        USUAL, "Returned quantity", "Catatan", "Catatan dari Pembeli", "Nama Variasi",
        "Diskon Dari Penjual", "Ongkos Kirim Dibayar oleh Pembeli", "Voucher Ditanggung Penjual",
    )  # fmt: skip

    order = only(read(bare))

    assert (order.net_sales, order.shipping, order.note) == (170_000, None, "")


@pytest.mark.parametrize("left_out", [["Harga Awal"], ["Diskon Dari Penjual"]])
@pytest.mark.parametrize("header", ["Harga Setelah Diskon", "Deal Price"])
def test_the_price_after_discount_stands_in_for_columns_that_were_not_picked(
    left_out: list[str], header: str
) -> None:
    order = only(read(without(USUAL | {header: "82.500"}, *left_out)))

    assert (order.items[0].unit_price, order.items[0].item_discount) == (82_500, 0)
    assert order.net_sales == 2 * 82_500 - 3_000


def test_beside_both_the_price_after_discount_is_not_needed() -> None:
    order = only(read(USUAL | {"Harga Setelah Diskon": "82.500"}))
    assert (order.items[0].unit_price, order.items[0].item_discount) == (85_000, 5_000)


def test_what_a_file_must_have_is_named() -> None:
    with pytest.raises(UserError, match="columns_missing") as refused:
        read(without(USUAL, "Harga Awal", "Waktu Pesanan Dibuat"))

    assert refused.value.details["columns"] == ["ordered_at", "unit_price"]


@pytest.mark.parametrize("headers", [["No. Pesanan"], ["Status Pesanan"], ["Nama Produk"]])
def test_a_sheet_without_number_status_or_product_is_none_of_shopees(headers: list[str]) -> None:
    row = without(USUAL, *headers)

    assert known(a_book({"orders": [list(row), list(row.values())]})) is None


def test_bookings_are_no_orders() -> None:
    header = ["Booking SN", "No. Resi", "Nama Produk", "Nomor Referensi SKU", "Nama Variasi"]

    assert known(a_book({"Advance Fulfilment": [header]})) is None


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Belum Bayar", Status.UNPAID),
        ("Unpaid", Status.UNPAID),
        ("Perlu Dikirim", Status.PROCESSING),
        ("To ship", Status.PROCESSING),
        ("Sedang Dikirim", Status.SHIPPED),
        ("Telah Dikirim", Status.SHIPPED),
        ("Shipping", Status.SHIPPED),
        ("SELESAI", Status.COMPLETED),
        ("Completed", Status.COMPLETED),
        ("Batal", Status.CANCELLED),
        ("Dibatalkan", Status.CANCELLED),
        ("Cancelled", Status.CANCELLED),
        (
            "Pesanan diterima, namun Pembeli masih dapat mengajukan pengembalian hingga "
            "2026-10-20.",
            Status.COMPLETED,
        ),
    ],
)
def test_every_status_has_its_meaning(text: str, status: Status) -> None:
    assert only(read(USUAL | {"Status Pesanan": text})).status is status


def test_an_unknown_status_is_asked_about_and_not_guessed() -> None:
    (question,) = read(USUAL | {"Status Pesanan": "Ditahan"}).questions

    assert (question.column, question.text, question.code) == (
        "Status Pesanan", "Ditahan", "status_unknown",
    )  # fmt: skip


def test_an_answer_about_a_status_counts_for_all_its_orders(tmp_path: Path) -> None:
    rows = [USUAL | {"No. Pesanan": f"A{at}", "Status Pesanan": "Ditahan"} for at in range(2)]
    sheet = [list(USUAL), *(list(row.values()) for row in rows)]
    plan = plans.prepare(a_workbook(tmp_path / "a.xlsx", {"orders": sheet}))
    (question,) = plan.questions
    assert (question.rows, plan.drafts.orders) == ((2, 3), [])

    answered = plans.with_answers(plan, {question.key: Status.PROCESSING})

    states = [draft.order.status for draft in answered.drafts.orders]
    assert (states, answered.questions) == ([Status.PROCESSING] * 2, [])


def test_a_cell_that_can_mean_two_things_is_asked_about() -> None:
    (question,) = read(USUAL | {"Jumlah": "2-3"}).questions

    assert (question.kind, question.column, question.choices) == (
        QuestionKind.QUANTITY, "Jumlah", (2, 3),
    )  # fmt: skip


def test_a_sheet_in_another_currency_is_refused(tmp_path: Path) -> None:
    named = renamed(USUAL, {"Voucher Ditanggung Penjual": "Seller Voucher(PHP)"})
    named |= {"Username (Pembeli)": "ayu"}
    path = a_workbook(tmp_path / "a.xlsx", {"orders": [list(named), list(named.values())]})

    with pytest.raises(UserError, match="currency_foreign") as refused:
        plans.prepare(path)

    assert refused.value.details["currency"] == "PHP"


def test_returned_units_are_counted_where_the_file_counts_them() -> None:
    agreed = {"Status Pembatalan/ Pengembalian": "Permintaan Disetujui"}

    partly = only(read(USUAL | agreed | {"Returned quantity": "1"}))
    wholly = only(read(USUAL | agreed | {"Returned quantity": "2"}))

    assert (partly.status, partly.items[0].returned_quantity) == (Status.COMPLETED, 1)
    assert partly.net_sales == (2 * 85_000 - 5_000) // 2 - 3_000
    assert wholly.status is Status.RETURNED


def test_where_it_does_not_an_agreed_return_takes_the_order_back() -> None:
    old = without(USUAL, "Returned quantity")

    for text, status in (("Permintaan Disetujui", Status.RETURNED), ("", Status.COMPLETED)):
        row = old | {"Status Pembatalan/Pengembalian": text}
        assert only(read(row)).status is status


def test_both_notes_are_kept_for_codes_to_be_found_in() -> None:
    assert only(read(USUAL | {"Catatan": "MBADINDA"})).note == "kode RATNA10\nMBADINDA"


def test_bundle_discounts_of_the_seller_count_once_beside_the_voucher() -> None:
    bundle = USUAL | {"Paket Diskon (Diskon dari Penjual)": "2.000"}
    other = bundle | {"Nama Produk": "Sambal", "Diskon Dari Penjual": "0"}

    assert only(read(bundle, other)).order_discount == 5_000


def test_columns_know_a_few_of_their_values() -> None:
    book = a_book({"orders": [list(USUAL), list(USUAL.values()), list(USUAL.values())]})
    layout = known(book)
    assert layout is not None

    by_header = {column.header: column for column in layout.columns}

    assert by_header["Jumlah"].samples == ("2",)
    assert by_header["Jumlah"].field is Field.QUANTITY
    assert by_header["Catatan"].samples == ()


def test_a_real_file_with_dates_numbers_and_a_hidden_old_sheet(tmp_path: Path) -> None:
    typed = USUAL | {
        "Waktu Pesanan Dibuat": datetime(2026, 10, 14, 9, 12), "Harga Awal": 85_000, "Jumlah": 2,
        "Diskon Dari Penjual": 5_000.0, "Voucher Ditanggung Penjual": 3_000,
        "Ongkos Kirim Dibayar oleh Pembeli": 12_000,
    }  # fmt: skip
    serial = typed | {"No. Pesanan": 261015, "Waktu Pesanan Dibuat": 46309.5}
    path = a_workbook(
        tmp_path / "Order.all (1).xlsx",
        {
            "lama": [list(USUAL), list((USUAL | {"No. Pesanan": "SALAH"}).values())],
            "orders": [list(typed), list(typed.values()), list(serial.values())],
        },
        hidden=["lama"],
    )

    plan = plans.prepare(path)

    first, second = (draft.order for draft in plan.drafts.orders)
    assert (plan.format, first) == (shopee.FORMAT, only(read(USUAL)))
    assert (second.number, second.ordered_time) == ("261015", time(12, 0))


@pytest.mark.parametrize(("encoding", "between"), [("utf-8-sig", ","), ("cp1252", ";")])
def test_a_csv_is_as_good(tmp_path: Path, encoding: str, between: str) -> None:
    path = tmp_path / "pesanan.csv"
    rows = [list(USUAL), [f'"{cell}"' for cell in USUAL.values()]]
    path.write_text("\n".join(between.join(row) for row in rows), encoding)

    assert only(plans.prepare(path).drafts) == only(read(USUAL))
