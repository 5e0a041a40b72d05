"""Rows of an order sheet into orders: what the rows of an order share, and what keeps one out.

Through the open workbook's sheet of orders, the plainest of the formats.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.books import ORDER_HEADER, Rows, a_book
from tests.builders import an_item, an_order
from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sales.orders import LineItem, Order
from umkm_studio.models.sheets import formats, order_rows
from umkm_studio.models.sheets.drafts import Column, Drafts, Field, Layout
from umkm_studio.models.sheets.workbook import reading


def a_row(**cells: Any) -> list[Any]:
    """A row under `ORDER_HEADER`."""
    usual = {
        "number": "A-1", "day": "2026-10-14", "status": "Selesai", "channel": "WhatsApp",
        "product": "Nastar", "quantity": 2, "price": "85.000",
    }  # fmt: skip
    return list((usual | cells).values())


def read(rows: Rows, header: Sequence[str] = ORDER_HEADER) -> Drafts:
    return reading.read(reading.recognise(a_book({"Pesanan": [header, *rows]})))


def read_with(columns: dict[str, Sequence[Any]], *rows: Sequence[Any]) -> Drafts:
    """The usual rows with further columns: header -> a value per row."""
    header = [*ORDER_HEADER, *columns]
    wide = [[*row, *further] for row, *further in zip(rows, *columns.values(), strict=True)]
    return read(wide, header)


def only(drafts: Drafts) -> Order:
    assert drafts.problems == []
    (draft,) = drafts.orders
    return draft.order


def problems(drafts: Drafts) -> list[tuple[int, str, str, str]]:
    return [(one.row, one.column, one.value, one.code) for one in drafts.problems]


def test_rows_of_one_order_become_its_items_wherever_they_stand() -> None:
    found = read(
        [
            a_row(number="A-1", product="Nastar"),
            a_row(number="A-2", product="Sambal"),
            a_row(number="A-1", product="Kastengel", quantity="1"),
        ]
    )

    first, second = found.orders
    assert [item.product for item in first.order.items] == ["Nastar", "Kastengel"]
    assert (first.rows, second.rows) == ((2, 4), (3,))
    assert first.order.net_sales == 3 * 85_000


def test_what_an_order_has_once_is_counted_once() -> None:
    columns = {"Diskon Pesanan": ["5.000", "5.000"], "Ongkir": ["12.000", "12.000"]}
    everywhere = only(read_with(columns, a_row(), a_row(product="Sambal")))
    first_row = {"Diskon Pesanan": ["5.000", ""], "Ongkir": ["12.000", "-"]}
    once = only(read_with(first_row, a_row(), a_row(product="Sambal")))

    assert everywhere == once
    assert (once.order_discount, once.shipping) == (5_000, 12_000)
    assert once.net_sales == 4 * 85_000 - 5_000


def test_notes_beside_the_items_are_all_kept_each_once() -> None:
    columns = {"Catatan": ["pita merah", "", "kode RATNA10", "pita merah"]}

    order = only(read_with(columns, *[a_row()] * 4))

    assert order.note == "pita merah\nkode RATNA10"


def test_everything_of_the_order_may_stand_on_its_first_row_only() -> None:
    rest = a_row(day="", status="", channel="", product="Sambal", quantity=1, price="30.000")

    order = only(read([a_row(), rest]))

    assert (order.channel, order.status, len(order.items)) == ("whatsapp", Status.COMPLETED, 2)


def test_one_number_in_two_channels_is_two_orders() -> None:
    found = read([a_row(channel="WA"), a_row(channel="Shopee"), a_row(channel="WhatsApp")])

    assert [(one.order.channel, one.rows) for one in found.orders] == [
        ("whatsapp", (2, 4)), ("shopee", (3,)),
    ]  # fmt: skip


def test_a_number_is_the_same_however_it_is_spaced_or_stored() -> None:
    found = read([a_row(number=" P  12 "), a_row(number="P 12"), a_row(number=12.0)])

    assert [one.order.number for one in found.orders] == ["P 12", "12"]


def test_a_row_that_cannot_be_read_keeps_its_whole_order_out_and_no_other() -> None:
    found = read(
        [
            a_row(number="A-1"),
            a_row(number="A-2"),
            a_row(number="A-1", quantity="banyak"),
        ]
    )

    assert [one.order.number for one in found.orders] == ["A-2"]
    assert problems(found) == [
        (4, "Jumlah", "banyak", "quantity_unreadable"),
        (2, "No. Pesanan", "A-1", "order_kept_out"),
    ]
    assert found.problems[1].details == {"row": 4}


@pytest.mark.parametrize(
    ("cells", "column", "value", "code"),
    [
        ({"number": ""}, "No. Pesanan", "", "cell_missing"),
        ({"day": ""}, "Tanggal", "", "date_missing"),
        ({"day": "31/13/2026"}, "Tanggal", "31/13/2026", "month_unlikely"),
        ({"status": ""}, "Status", "", "status_unknown"),
        ({"status": "Entah"}, "Status", "Entah", "status_unknown"),
        ({"product": " - "}, "Produk", "", "cell_missing"),
        ({"quantity": 0}, "Jumlah", "0", "quantity_not_positive"),
        ({"quantity": "-2"}, "Jumlah", "-2", "quantity_not_positive"),
        ({"price": ""}, "Harga Satuan", "", "cell_missing"),
        ({"price": "murah"}, "Harga Satuan", "murah", "money_unreadable"),
        ({"price": "-85.000"}, "Harga Satuan", "-85.000", "amount_negative"),
        ({"price": "#REF!"}, "Harga Satuan", "#REF!", "money_unreadable"),
    ],
)
def test_each_cell_that_is_wrong_is_named(
    cells: dict[str, Any], column: str, value: str, code: str
) -> None:
    found = read([a_row(number="A-0"), a_row(**cells)])

    assert problems(found) == [(3, column, value, code)]
    assert len(found.orders) == 1


def test_more_sent_back_than_bought_is_a_slip() -> None:
    found = read_with({"Jumlah Retur": ["3"]}, a_row(quantity=2))

    assert problems(found) == [(2, "Jumlah Retur", "3", "returned_too_many")]


def test_units_sent_back_lower_the_sale_and_all_of_them_end_it() -> None:
    partly = only(read_with({"Jumlah Retur": ["1"]}, a_row(quantity=2)))
    wholly = only(read_with({"Jumlah Retur": ["2"]}, a_row(quantity=2)))
    cancelled = only(read_with({"Jumlah Retur": ["2"]}, a_row(quantity=2, status="Batal")))

    assert (partly.status, partly.net_sales) == (Status.COMPLETED, 85_000)
    assert wholly.status is Status.RETURNED
    assert cancelled.status is Status.CANCELLED


def test_blank_rows_are_nothing_and_sums_without_a_number_are_told() -> None:
    found = read([a_row(), [], ["", "-", " "], ["", "", "", "", "TOTAL", 2, 170_000]])

    assert len(found.orders) == 1
    assert problems(found) == [(5, "No. Pesanan", "", "cell_missing")]


def test_the_file_decides_what_separates_thousands() -> None:
    english = [a_row(price="150,000"), a_row(number="A-2", price="1,250.50")]
    indonesian = [a_row(price="150.000"), a_row(number="A-2", price="1.250,50")]

    for rows in (english, indonesian):
        amounts = [one.order.items[0].unit_price for one in read(rows).orders]
        assert amounts == [150_000, 1_251]


def test_a_day_may_come_with_its_time_or_without() -> None:
    dated, timed = read([a_row(), a_row(number="A-2", day="14/10/2026 09:12")]).orders

    assert (dated.order.ordered_on, dated.order.ordered_time) == (date(2026, 10, 14), None)
    assert timed.order.ordered_time == time(9, 12)


def test_unknown_is_not_zero() -> None:
    columns = {"Ongkir": ["", "0"], "Biaya Kanal": ["-", 0]}
    unknown, zero = read_with(columns, a_row(), a_row(number="A-2")).orders

    assert (unknown.order.shipping, unknown.order.channel_fee) == (None, None)
    assert (zero.order.shipping, zero.order.channel_fee) == (0, 0)


def test_columns_that_must_be_there_are_named_by_their_fields() -> None:
    sheet = a_book({"x": [["No.", "Barang"], ["A-1", "Nastar"]]}).sheets[0]
    columns = (Column(0, "No.", (), Field.NUMBER), Column(1, "Barang", (), Field.PRODUCT))
    rules = order_rows.Rules(lambda _: "", lambda *_: Status.PAID)

    with pytest.raises(UserError, match="columns_missing") as refused:
        order_rows.OrderReading(sheet, Layout("x", "x", 0, columns), rules)

    assert refused.value.details["columns"] == ["ordered_at", "status", "quantity", "unit_price"]


# what an order is worth, against the plainest way to say it

PIECES = st.integers(1, 50)
RUPIAH = st.integers(0, 2_000_000)


@st.composite
def lines(draw: st.DrawFn) -> LineItem:
    quantity = draw(PIECES)
    return an_item(
        quantity=quantity, unit_price=draw(RUPIAH), item_discount=draw(st.integers(0, 50_000)),
        returned_quantity=draw(st.integers(0, quantity)),
    )  # fmt: skip


@given(lines())
def test_a_line_earns_its_share_of_what_was_kept(line: LineItem) -> None:
    full = line.quantity * line.unit_price - line.item_discount
    kept = line.quantity - line.returned_quantity

    assert abs(line.net - full * kept / line.quantity) <= 0.5
    if line.returned_quantity in (0, line.quantity):
        assert line.net == (full if kept else 0)


@given(st.lists(lines(), min_size=1, max_size=5), RUPIAH, st.randoms(use_true_random=False))
def test_a_sheet_of_orders_is_worth_what_its_orders_are(
    items: list[LineItem], discount: int, chance: Any
) -> None:
    order = an_order(number="A-1", items=tuple(items), order_discount=discount)
    header = [
        "No. Pesanan", "Tanggal", "Status", "Produk", "Jumlah", "Jumlah Retur", "Harga Satuan",
        "Diskon Barang", "Diskon Pesanan", "Varian", "SKU",
    ]  # fmt: skip
    shuffled = chance.sample(range(len(header)), len(header))
    rows = [
        [
            "A-1", order.ordered_on, "Dibayar", item.product, item.quantity, item.returned_quantity,
            item.unit_price, item.item_discount, discount, item.variant, item.sku,
        ]
        for item in items
    ]  # fmt: skip

    drafts = read([[row[at] for at in shuffled] for row in rows], [header[at] for at in shuffled])

    is_sale = any(item.returned_quantity < item.quantity for item in items)
    worth = [item.quantity * item.unit_price - item.item_discount for item in items]
    if min(worth) < 0 or discount > sum(item.net if is_sale else item.sold_for for item in items):
        assert not drafts.orders
        assert [one.code for one in drafts.problems].count("discount_above_total") == 1
        return
    found = only(drafts)
    assert found.items == order.items
    assert found.net_sales == sum(item.net for item in items) - discount
    assert found.net_sales >= 0 or not is_sale
    assert found.status.is_sale is is_sale


@pytest.mark.parametrize(
    ("cells", "column"),
    [({"Diskon Pesanan": 85_001}, "Diskon Pesanan"), ({"Diskon Barang": 85_001}, "Diskon Barang")],
)
def test_a_discount_above_the_goods_is_put_up_for_review(
    cells: dict[str, int], column: str
) -> None:
    row = {
        "No. Pesanan": "A-1", "Tanggal": date(2026, 8, 14), "Status": "Dibayar",
        "Produk": "Nastar", "Jumlah": 1, "Harga Satuan": 85_000,
        "Diskon Barang": None, "Diskon Pesanan": None,
    } | cells  # fmt: skip

    drafts = read([list(row.values())], list(row))

    assert not drafts.orders
    (problem,) = drafts.problems
    assert (problem.code, problem.column, problem.value) == (
        "discount_above_total", column, "85001",
    )  # fmt: skip
    all_off = read([list((row | {column: 85_000}).values())], list(row))
    assert only(all_off).net_sales == 0  # a present


# a sheet that is still being read

GROWING = ["No. Pesanan", "Waktu Pesanan Dibuat", "Status Pesanan", "Nama Produk", "Jumlah",
           "Harga Awal", "Username (Pembeli)", "Catatan"]  # fmt: skip
A_LONG_SHEET_ROW = st.tuples(
    st.integers(1, 40).map(lambda number: f"N-{number}" if number > 2 else ""),
    st.sampled_from(["2026-10-14 09:12", "2026-10-15 10:00", "kemarin"]),
    st.sampled_from(["Selesai", "Batal", "Entah"]),
    st.sampled_from(["Nastar", "Kastengel", ""]),
    st.sampled_from(["1", "2", "1-2 lusin"]),
    st.sampled_from(["85.000", "65.000", "-5"]),
    st.sampled_from(["ayu", "budi"]),
    st.sampled_from(["", "kode RATNA10"]),
)


@given(st.lists(A_LONG_SHEET_ROW, min_size=1, max_size=30), st.data())
def test_an_order_sheet_that_grows_gives_the_drafts_of_the_whole_one(
    rows: list[tuple[str, ...]], data: st.DataObject
) -> None:
    rows = rows * 20 + rows  # more than it takes to know how the file writes amounts
    whole = a_book({"orders": [GROWING, *rows]})
    layout = formats.known(whole)
    assert layout is not None
    growing = a_book({"orders": [GROWING]})
    reading = formats.underway(growing, layout)
    assert reading is not None
    (sheet,) = growing.sheets

    at = 0
    while at < len(rows):
        more = data.draw(st.integers(1, 400))
        sheet.rows.extend(map(list, rows[at : at + more]))
        at += more
        reading.go_on()

    assert reading.drafts() == formats.read(whole, (layout,), {})


def test_drafting_looks_up_often_enough_to_be_stopped() -> None:
    rows = [[f"N-{at}", "2026-10-14", "Selesai", "Nastar", "1", "85.000", "ayu", ""]
            for at in range(3_000)]  # fmt: skip
    book = a_book({"orders": [GROWING, *rows]})
    looks = 0

    def look() -> None:
        nonlocal looks
        looks += 1
        if looks == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        formats.read(book, (formats.known(book),), {}, look)  # type: ignore[arg-type]
