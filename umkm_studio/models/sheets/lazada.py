"""Lazada seller centre, order export: a row per piece, with a status of its own.

Headers in camelCase, title-case in older files; times as `05 Mar 2026 14:22`, money as `45000.00`,
the seller's discount negative. Column names and status texts as public importers of such files have
them. A piece that was cancelled or went back earns nothing, whatever became of the others. Shipping
stands per piece and its meaning is not certain, so it is left out.
"""

from __future__ import annotations

from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sheets import headers, order_rows
from umkm_studio.models.sheets.drafts import Column, Field, Layout
from umkm_studio.models.sheets.reader import Sheet
from umkm_studio.models.text import fold

FORMAT = "lazada"
CHANNEL = "lazada"

_HEADERS = {
    "ordernumber": Field.NUMBER,
    "order number": Field.NUMBER,
    "status": Field.STATUS,
    "createtime": Field.ORDERED_AT,
    "created at": Field.ORDERED_AT,
    "create time": Field.ORDERED_AT,
    "customername": Field.CUSTOMER,
    "customer name": Field.CUSTOMER,
    "shippingcity": Field.CITY,
    "shipping city": Field.CITY,
    "itemname": Field.PRODUCT,
    "item name": Field.PRODUCT,
    "sellersku": Field.SKU,
    "seller sku": Field.SKU,
    "variation": Field.VARIANT,
    "unitprice": Field.UNIT_PRICE,
    "unit price": Field.UNIT_PRICE,
    "sellerdiscounttotal": Field.ITEM_DISCOUNT,
    "seller discount total": Field.ITEM_DISCOUNT,
    "sellernote": Field.NOTE,
    "seller note": Field.NOTE,
}
_TELLTALE = frozenset(  # columns that only this format has
    {"lazadaid", "lazada id", "lazadasku", "lazada sku", "orderitemid", "order item id"}
)
_STATUSES = {
    "unpaid": Status.UNPAID,
    "pending": Status.PROCESSING,
    "packed": Status.PROCESSING,
    "repacked": Status.PROCESSING,
    "topack": Status.PROCESSING,
    "toship": Status.PROCESSING,
    "ready_to_ship": Status.PROCESSING,
    "ready_to_ship_pending": Status.PROCESSING,
    "shipped": Status.SHIPPED,
    "delivered": Status.COMPLETED,
    "confirmed": Status.COMPLETED,
    "canceled": Status.CANCELLED,
    "cancelled": Status.CANCELLED,
    "failed": Status.CANCELLED,
    "failed_delivery": Status.CANCELLED,
    "lost by 3pl": Status.CANCELLED,
    "lost_by_3pl": Status.CANCELLED,
    "damaged by 3pl": Status.CANCELLED,
    "damaged_by_3pl": Status.CANCELLED,
    "package scrapped": Status.CANCELLED,
    "returned": Status.RETURNED,
    "package returned": Status.RETURNED,
    "in transit: returning to seller": Status.RETURNED,
    "shipped_back": Status.RETURNED,
    "shipped_back_success": Status.RETURNED,
}


def recognise(sheet: Sheet, header_row: int, columns: tuple[Column, ...]) -> Layout | None:
    """The layout of a Lazada order sheet, or None."""
    return headers.layout_of(FORMAT, sheet, header_row, columns, _HEADERS, _TELLTALE)


def status_of(status: str, returned: str) -> Status | None:
    """Where a piece stands."""
    return _STATUSES.get(fold(status))


def _goods(product: str, variant: str) -> tuple[str, str]:
    """The variation names what it varies: `Ukuran:500 gr` is `500 gr`, `Berat: 250 gr, Rasa: Keju`
    is `250 gr, Keju`; `Not Specified` is none.
    """
    parts = [part.rpartition(":")[2].strip() for part in variant.split(",")]
    named = [part for part in parts if part and fold(part) not in ("not specified", "...")]
    return product, ", ".join(named)


RULES = order_rows.Rules(
    lambda _: CHANNEL,
    status_of,
    goods=_goods,
    row_per_piece=True,
    discounts_may_be_negative=True,
)
