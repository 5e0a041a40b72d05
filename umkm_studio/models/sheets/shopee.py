"""Shopee seller centre, order export: a row per line item, header in the first row, all cells text.

Column names, money and status texts as in exports of 2024 to 2026, Indonesian and English accounts.
The buyer's user name tells buyers apart; names, phones and addresses are masked in the file and
nothing needs them, so they are left out. There is no column for vouchers' codes: campaign codes
stand in the two notes.
"""

from __future__ import annotations

import re

from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sheets import headers, order_rows
from umkm_studio.models.sheets.drafts import Column, Field, Layout
from umkm_studio.models.sheets.reader import Sheet
from umkm_studio.models.text import fold

FORMAT = "shopee"
CHANNEL = "shopee"

_HEADERS = {
    "no. pesanan": Field.NUMBER,
    "order id": Field.NUMBER,
    "status pesanan": Field.STATUS,
    "order status": Field.STATUS,
    "status pembatalan/ pengembalian": Field.RETURN_STATUS,
    "status pembatalan/pengembalian": Field.RETURN_STATUS,
    "return / refund status": Field.RETURN_STATUS,
    "waktu pesanan dibuat": Field.ORDERED_AT,
    "order creation date": Field.ORDERED_AT,
    "username (pembeli)": Field.CUSTOMER,
    "username (buyer)": Field.CUSTOMER,
    "nama produk": Field.PRODUCT,
    "product name": Field.PRODUCT,
    "nomor referensi sku": Field.SKU,
    "sku reference no.": Field.SKU,
    "nama variasi": Field.VARIANT,
    "variation name": Field.VARIANT,
    "jumlah": Field.QUANTITY,
    "quantity": Field.QUANTITY,
    "returned quantity": Field.RETURNED_QUANTITY,
    "harga awal": Field.UNIT_PRICE,
    "harga sebelum diskon": Field.UNIT_PRICE,
    "original price": Field.UNIT_PRICE,
    "diskon dari penjual": Field.ITEM_DISCOUNT,
    "seller discount": Field.ITEM_DISCOUNT,
    "voucher ditanggung penjual": Field.ORDER_DISCOUNT,
    "seller voucher": Field.ORDER_DISCOUNT,
    "paket diskon (diskon dari penjual)": Field.BUNDLE_DISCOUNT,
    "seller bundle discount": Field.BUNDLE_DISCOUNT,
    "ongkos kirim dibayar oleh pembeli": Field.SHIPPING,
    "buyer paid shipping fee": Field.SHIPPING,
    "kota/kabupaten": Field.CITY,
    "catatan dari pembeli": Field.BUYER_NOTE,
    "remark from buyer": Field.BUYER_NOTE,
    "catatan": Field.NOTE,
    "note": Field.NOTE,
}
_WITHOUT_DISCOUNTS = {
    header: field
    for header, field in _HEADERS.items()
    if field not in (Field.UNIT_PRICE, Field.ITEM_DISCOUNT)
}
_AFTER_DISCOUNT = {"harga setelah diskon": Field.UNIT_PRICE, "deal price": Field.UNIT_PRICE}
_TELLTALE = frozenset(  # columns that only this format has
    {"username (pembeli)", "username (buyer)", "voucher ditanggung penjual", "seller voucher"}
)
_STATUSES = {
    "belum bayar": Status.UNPAID,
    "unpaid": Status.UNPAID,
    "perlu dikirim": Status.PROCESSING,
    "to ship": Status.PROCESSING,
    "sedang dikirim": Status.SHIPPED,
    "telah dikirim": Status.SHIPPED,
    "shipping": Status.SHIPPED,
    "shipped": Status.SHIPPED,
    "selesai": Status.COMPLETED,
    "completed": Status.COMPLETED,
    "batal": Status.CANCELLED,
    "dibatalkan": Status.CANCELLED,
    "cancelled": Status.CANCELLED,
}
# Received, and the buyer may still send it back: the word "pengembalian" in it is no return.
_RECEIVED = re.compile(r"pesanan diterima\b|order received\b")
_RETURN_AGREED = re.compile(r"disetujui|approved|accepted")


def recognise(sheet: Sheet, header_row: int, columns: tuple[Column, ...]) -> Layout | None:
    """The layout of a Shopee order sheet, or None: bookings and other reports are none.

    Sellers pick the columns that they export. Where the price before discount or the seller's
    discount was not picked, the price after discount says what the seller earns.
    """
    layout = headers.layout_of(FORMAT, sheet, header_row, columns, _HEADERS, _TELLTALE)
    if layout is None or {Field.UNIT_PRICE, Field.ITEM_DISCOUNT} <= layout.places().keys():
        return layout
    fields = {**_WITHOUT_DISCOUNTS, **_AFTER_DISCOUNT}
    found = headers.layout_of(FORMAT, sheet, header_row, columns, fields, _TELLTALE)
    return found if found is not None and Field.UNIT_PRICE in found.places() else layout


def status_of(status: str, returned: str) -> Status | None:
    """Where an order stands. `returned` is empty where returned units are counted in a column."""
    folded = fold(status)
    known = Status.COMPLETED if _RECEIVED.match(folded) else _STATUSES.get(folded)
    if known is Status.COMPLETED and _RETURN_AGREED.search(fold(returned)):
        return Status.RETURNED
    return known


RULES = order_rows.Rules(lambda _: CHANNEL, status_of)
