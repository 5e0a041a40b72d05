"""Lazada's order export: a row per piece, in both spellings of its headers."""

from __future__ import annotations

from datetime import date, time

import pytest

from tests.books import a_book
from tests.order_sheets import known, only, read, renamed
from umkm_studio.models.sales.order_states import Status

USUAL = {
    "orderItemId": "580001", "lazadaId": "L-1", "sellerSku": "NST-500", "createTime":
    "05 Mar 2026 14:22", "orderNumber": "1122334455667788", "customerName": "Dewi Lestari",
    "shippingCity": "Kota Bandung", "paidPrice": "42000.00", "unitPrice": "45000.00",
    "sellerDiscountTotal": "-3000.00", "shippingFee": "9000.00", "itemName": "Nastar Klasik",
    "variation": "Ukuran:500 gr", "status": "confirmed", "sellerNote": "kode RATNA10",
}  # fmt: skip
TITLE_CASE = {
    "orderItemId": "Order Item Id", "lazadaId": "Lazada Id", "sellerSku": "Seller SKU",
    "createTime": "Created at", "orderNumber": "Order Number", "customerName": "Customer Name",
    "shippingCity": "Shipping City", "unitPrice": "Unit Price", "itemName": "Item Name",
    "sellerDiscountTotal": "Seller Discount Total", "variation": "Variation", "status": "Status",
    "sellerNote": "Seller Note",
}  # fmt: skip


def test_an_order_is_read_with_what_the_seller_earns() -> None:
    order = only(read(USUAL))

    assert (order.channel, order.number, order.customer) == (
        "lazada", "1122334455667788", "Dewi Lestari",
    )  # fmt: skip
    assert (order.ordered_on, order.ordered_time) == (date(2026, 3, 5), time(14, 22))
    assert (order.status, order.city, order.note) == (
        Status.COMPLETED, "Kota Bandung", "kode RATNA10",
    )  # fmt: skip
    (item,) = order.items
    assert (item.product, item.variant, item.sku, item.quantity) == (
        "Nastar Klasik", "500 gr", "NST-500", 1,
    )  # fmt: skip
    assert (item.unit_price, item.item_discount, order.net_sales) == (45_000, 3_000, 42_000)


def test_older_files_write_their_headers_in_words() -> None:
    assert only(read(renamed(USUAL, TITLE_CASE))) == only(read(USUAL))


def test_every_row_is_a_piece() -> None:
    order = only(read(USUAL, USUAL | {"orderItemId": "580002"}))

    assert [item.quantity for item in order.items] == [1, 1]
    assert order.net_sales == 84_000


def test_pieces_that_were_cancelled_or_went_back_earn_nothing() -> None:
    returned = USUAL | {"orderItemId": "580002", "status": "returned"}
    cancelled = USUAL | {"orderItemId": "580003", "status": "canceled"}

    order = only(read(returned, USUAL, cancelled))

    assert (order.status, order.net_sales) == (Status.COMPLETED, 42_000)
    assert [item.returned_quantity for item in order.items] == [1, 0, 1]


@pytest.mark.parametrize(
    ("states", "status"),
    [
        (("canceled", "canceled"), Status.CANCELLED),
        (("canceled", "returned"), Status.RETURNED),
        (("ready_to_ship", "shipped"), Status.PROCESSING),
        (("unpaid", "unpaid"), Status.UNPAID),
        (("delivered", "delivered"), Status.COMPLETED),
    ],
)
def test_the_order_stands_where_its_pieces_stand(states: tuple[str, str], status: Status) -> None:
    assert only(read(*(USUAL | {"status": state} for state in states))).status is status


def test_a_state_nobody_knows_is_asked_about() -> None:
    (question,) = read(USUAL | {"status": "on_the_moon"}).questions

    assert (question.code, question.text) == ("status_unknown", "on_the_moon")


def test_masked_names_are_nobodys() -> None:
    assert only(read(USUAL | {"customerName": "D***i"})).customer == ""


def test_a_variation_without_words_is_none() -> None:
    assert only(read(USUAL | {"variation": "Not Specified"})).items[0].variant == ""


def test_it_is_known_by_its_columns_whatever_it_is_called() -> None:
    layout = known(a_book({"sheet1": [list(USUAL), list(USUAL.values())]}))

    assert layout is not None
    assert (layout.format, layout.missing) == ("lazada", ())
