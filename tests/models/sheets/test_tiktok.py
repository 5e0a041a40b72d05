"""The seller centre of TikTok Shop and Tokopedia, as accounts of two languages write its export."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from tests.books import a_book
from tests.order_sheets import known, only, read, without
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import plans
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sheets import formats, tiktok
from umkm_studio.models.sheets.drafts import Field

USUAL = {
    "Order ID": "582455608581814271",
    "Order Status": "Selesai",
    "Cancelation/Return Type": "",
    "Seller SKU": "NST-500",
    "Product Name": "Nastar Klasik",
    "Variation": "500 gr",
    "Quantity": "2",
    "Sku Quantity of return": "0",
    "SKU Unit Original Price": "85000",
    "SKU Subtotal Before Discount": "170000",
    "SKU Platform Discount": "7000",
    "SKU Seller Discount": "5000",
    "SKU Subtotal After Discount": "158000",
    "Shipping Fee After Discount": "12000",
    "Order Amount": "170000",
    "Created Time": "14/10/2026 09:12:31",
    "Paid Time": "",
    "Buyer Message": "kode RATNA10",
    "Buyer Username": "ayu_kue",
    "Recipient": "A*****u",
    "Phone #": "(+62)812*****23",
    "Regency and City": "Kota Semarang",
    "Detail Address": "Jl. *****",
    "Purchase Channel": "TikTok",
    "Seller Note": "",
}
DESCRIPTION = {
    "Order ID": "Platform unique order ID.",
    "Order Status": "Current order status.",
    **{header: f"{header}." for header in list(USUAL)[2:]},
}
IN_ENGLISH = USUAL | {"Order Status": "Completed", "Created Time": "10/14/2026 09:12:31 AM"}


def test_an_order_is_read_with_what_the_seller_earns() -> None:
    order = only(read(USUAL))

    assert (order.channel, order.number, order.customer) == (
        "tiktok", "582455608581814271", "ayu_kue",
    )  # fmt: skip
    assert (order.ordered_on, order.ordered_time) == (date(2026, 10, 14), time(9, 12, 31))
    assert (order.status, order.note, order.city) == (
        Status.COMPLETED, "kode RATNA10", "Kota Semarang",
    )  # fmt: skip
    assert order.net_sales == 2 * 85_000 - 5_000  # what the platform gives is not the seller's
    assert order.shipping == 12_000


def test_masked_names_phones_and_addresses_are_left_out() -> None:
    order = only(read(USUAL))

    assert (order.phone, order.address) == ("", "")
    assert "*" not in repr(order)


def test_the_row_that_explains_the_columns_is_no_order() -> None:
    described = read(DESCRIPTION, USUAL)

    assert only(described) == only(read(USUAL))
    assert described.orders[0].rows == (3,)


def test_nor_are_its_words_values_of_the_columns() -> None:
    book = a_book({"x": [list(USUAL), list(DESCRIPTION.values()), list(USUAL.values())]})
    layout = known(book)
    assert layout is not None

    samples = {column.header: column.samples for column in layout.columns}

    assert samples["Product Name"] == ("Nastar Klasik",)
    assert samples["Seller Note"] == ()


@pytest.mark.parametrize(
    "row",
    [
        USUAL | {"Order ID": "ABC", "Order Status": "Selesai"},  # an order, if an odd one
        USUAL | {"Order Status": "Ditahan"},  # the maker should see that state
    ],
)
def test_a_first_order_is_never_taken_for_it(row: dict[str, str]) -> None:
    found = read(row)

    assert len(found.orders) + len(found.questions) == 1


def test_only_the_first_row_may_explain() -> None:
    assert [one.code for one in read(DESCRIPTION, DESCRIPTION, USUAL).problems]


def test_a_sheet_of_headers_alone_has_no_orders() -> None:
    book = a_book({"OrderSKUList": [list(USUAL)]})
    layout = known(book)
    assert layout is not None

    assert formats.read(book, (layout,), {}).orders == []


def test_rows_are_lines_of_one_order_and_its_values_count_once() -> None:
    other = USUAL | {"Product Name": "Bolu", "SKU Unit Original Price": "45000", "Quantity": "1"}

    order = only(read(DESCRIPTION, USUAL, other))

    assert order.net_sales == 2 * 85_000 - 5_000 + 45_000 - 5_000
    assert (order.shipping, order.note) == (12_000, "kode RATNA10")


def test_default_is_no_variant() -> None:
    assert only(read(USUAL | {"Variation": "Default"})).items[0].variant == ""


@pytest.mark.parametrize(
    ("cells", "channel"),
    [
        ({"Purchase Channel": "Tokopedia"}, "tokopedia"),
        ({"Purchase Channel": "TikTok"}, "tiktok"),
        ({"Purchase Channel": ""}, "tiktok"),
        ({"Order Channel": "TikTok Shop", "Purchase Channel": "Tokopedia"}, "tokopedia"),
    ],
)
def test_the_channel_is_where_the_buyer_bought(cells: dict[str, str], channel: str) -> None:
    assert only(read(USUAL | cells)).channel == channel


def test_older_files_know_one_channel_and_count_no_returns() -> None:
    old = without(USUAL, "Purchase Channel", "Sku Quantity of return") | {"Taxes": "0"}

    assert only(read(old)).channel == "tiktok"
    returned = old | {"Cancelation/Return Type": "Return/Refund"}
    assert only(read(returned)).status is Status.RETURNED


def test_columns_may_stand_anywhere() -> None:
    assert only(read(dict(reversed(USUAL.items())))) == only(read(USUAL))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Belum dibayar", Status.UNPAID),
        ("Unpaid", Status.UNPAID),
        ("Perlu dikirim", Status.PROCESSING),
        ("To ship", Status.PROCESSING),
        ("Dikirim", Status.SHIPPED),
        ("Shipped", Status.SHIPPED),
        ("Selesai", Status.COMPLETED),
        ("Completed", Status.COMPLETED),
        ("Dibatalkan", Status.CANCELLED),
        ("Cancelled", Status.CANCELLED),
        ("Canceled", Status.CANCELLED),
    ],
)
def test_every_status_has_its_meaning(text: str, status: Status) -> None:
    assert only(read(USUAL | {"Order Status": text})).status is status


def test_an_unknown_status_is_asked_about_and_not_guessed() -> None:
    (question,) = read(USUAL, USUAL | {"Order ID": "9", "Order Status": "Ditahan"}).questions

    assert (question.column, question.text, question.code) == (
        "Order Status", "Ditahan", "status_unknown",
    )  # fmt: skip


def test_returned_units_lower_the_sale_at_their_share() -> None:
    marked = USUAL | {"Cancelation/Return Type": "Return/Refund"}

    partly = only(read(marked | {"Sku Quantity of return": "1"}))
    wholly = only(read(marked | {"Sku Quantity of return": "2"}))

    assert (partly.status, partly.net_sales) == (Status.COMPLETED, 165_000 // 2)
    assert wholly.status is Status.RETURNED


def test_amounts_may_carry_their_currency() -> None:
    written = {"SKU Unit Original Price": "IDR 85.000", "SKU Seller Discount": "IDR 5.000"}

    assert only(read(USUAL | written)).net_sales == 165_000


def test_english_accounts_write_the_month_first() -> None:
    early = IN_ENGLISH | {"Order ID": "1", "Created Time": "10/02/2026 01:00:00 PM"}

    first, second = (one.order for one in read(DESCRIPTION, IN_ENGLISH, early).orders)

    assert first == only(read(USUAL))
    assert (second.ordered_on, second.ordered_time) == (date(2026, 10, 2), time(13, 0))


def test_one_day_over_twelve_in_front_speaks_for_the_whole_file() -> None:
    twelve = USUAL | {"Order ID": "1", "Created Time": "02/10/2026 01:00:00 PM"}

    _, second = (one.order for one in read(USUAL, twelve).orders)

    assert second.ordered_on == date(2026, 10, 2)


@pytest.mark.parametrize("ends", ["\t", ""])
def test_a_csv_is_as_good(tmp_path: Path, ends: str) -> None:
    """Ids and times end with a tab there, an empty one is a lone tab."""
    path = tmp_path / "All order-2026-11-01-09_15.csv"
    tabbed = {"Order ID", "Created Time", "Paid Time"}
    row = [f"{cell}{ends if header in tabbed else ''}" for header, cell in USUAL.items()]
    path.write_text("\n".join(",".join(cells) for cells in (list(USUAL), row)), "utf-8-sig")

    plan = plans.prepare(path)

    assert plan.format == tiktok.FORMAT
    assert only(plan.drafts) == only(read(USUAL))


def test_what_a_file_must_have_is_named() -> None:
    with pytest.raises(UserError, match="columns_missing") as refused:
        read(without(USUAL, "Quantity", "Created Time"))

    assert refused.value.details["columns"] == ["ordered_at", "quantity"]


def test_an_english_shopee_sheet_is_not_taken_for_one() -> None:
    header = ["Order ID", "Order Status", "Product Name", "Quantity", "Username (Buyer)"]
    layout = known(a_book({"orders": [header]}))

    assert layout is not None
    assert layout.format == "shopee"


def test_the_seller_sees_what_each_column_is_kept_as() -> None:
    book = a_book({"x": [list(USUAL), list(USUAL.values())]})
    layout = known(book)
    assert layout is not None

    kept = {column.header: column.field for column in layout.columns}

    assert kept["SKU Seller Discount"] is Field.ITEM_DISCOUNT
    assert kept["SKU Platform Discount"] is None
    assert kept["Phone #"] is None
    assert kept["Detail Address"] is None
