"""TikTok Shop / Tokopedia seller centre, order export: a row per SKU of an order, English headers.

Sheet `OrderSKUList` or csv; in the workbook the row under the header explains each column. Column
names, status texts and the shape of cells as in exports of 2024 to 2026; in the csv, ids and times
end with a tab. Discounts stand per line: the seller's part lowers what the seller earns, the
platform's does not. The buyer's user name tells buyers apart; names, phones and addresses are
masked and left out. There is no column for vouchers' codes: campaign codes stand in the messages.
"""

from __future__ import annotations

from dataclasses import replace

from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sheets import cells, headers, order_rows
from umkm_studio.models.sheets.drafts import Column, Field, Layout
from umkm_studio.models.sheets.reader import Sheet
from umkm_studio.models.text import fold

FORMAT = "tiktok"

_HEADERS = {
    "order id": Field.NUMBER,
    "order status": Field.STATUS,
    "cancelation/return type": Field.RETURN_STATUS,
    "created time": Field.ORDERED_AT,
    "purchase channel": Field.CHANNEL,
    "order channel": Field.CHANNEL,
    "buyer username": Field.CUSTOMER,
    "regency and city": Field.CITY,
    "product name": Field.PRODUCT,
    "seller sku": Field.SKU,
    "variation": Field.VARIANT,
    "quantity": Field.QUANTITY,
    "sku quantity of return": Field.RETURNED_QUANTITY,
    "sku unit original price": Field.UNIT_PRICE,
    "sku seller discount": Field.ITEM_DISCOUNT,
    "shipping fee after discount": Field.SHIPPING,
    "buyer message": Field.BUYER_NOTE,
    "seller note": Field.NOTE,
}
_TELLTALE = frozenset(  # columns that only this format has
    {"sku unit original price", "sku seller discount", "sku platform discount"}
)
_STATUSES = {
    "belum dibayar": Status.UNPAID,
    "unpaid": Status.UNPAID,
    "perlu dikirim": Status.PROCESSING,
    "to ship": Status.PROCESSING,
    "dikirim": Status.SHIPPED,
    "shipped": Status.SHIPPED,
    "selesai": Status.COMPLETED,
    "completed": Status.COMPLETED,
    "dibatalkan": Status.CANCELLED,
    "cancelled": Status.CANCELLED,
    "canceled": Status.CANCELLED,
}


def recognise(sheet: Sheet, header_row: int, columns: tuple[Column, ...]) -> Layout | None:
    """The layout of an order sheet of this seller centre, or None."""
    layout = headers.layout_of(FORMAT, sheet, header_row, columns, _HEADERS, _TELLTALE)
    return None if layout is None else _without_description(sheet, layout)


def channel_of(text: str) -> str:
    """Where the buyer bought. Files from before the two shops became one don't say: TikTok."""
    return "tokopedia" if "tokopedia" in fold(text) else "tiktok"


def status_of(status: str, returned: str) -> Status | None:
    """Where an order stands. `returned` is empty where returned units are counted in a column."""
    known = _STATUSES.get(fold(status))
    if known is Status.COMPLETED and "return" in fold(returned):
        return Status.RETURNED
    return known


def _goods(product: str, variant: str) -> tuple[str, str]:
    """`Default` is the variation of products that have none."""
    return product, "" if fold(variant) == "default" else variant


def _is_description(number: str, status: str) -> bool:
    """`Platform unique order ID.`, `Current order status.`: words where order and state stand."""
    worded = number != "" and not any(map(str.isdigit, number))
    return worded and status_of(status, "") is None


def _without_description(sheet: Sheet, layout: Layout) -> Layout:
    """The layout without the description among the values shown for a column."""
    places, under = layout.places(), layout.header_row + 1
    if under == len(sheet.rows):
        return layout
    row = [cells.text(cell) for cell in sheet.rows[under]]
    if not _is_description(row[places[Field.NUMBER]], row[places[Field.STATUS]]):
        return layout
    columns = tuple(
        replace(column, samples=tuple(text for text in column.samples if text != row[column.index]))
        for column in layout.columns
    )
    return replace(layout, columns=columns)


RULES = order_rows.Rules(
    channel_of,
    status_of,
    goods=_goods,
    is_description=_is_description,
    month_may_lead=True,  # accounts set to English write 10/14/2026 09:12:00 PM
)
