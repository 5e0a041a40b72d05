"""Blibli seller centre, order export as csv: a row per item of an order.

Known from public importers only, not from a real file: the column names and `DD/MM/YYYY HH:MM` are
sure, the wording of states is read by its words, and a state without one of them is asked about.
`Diskon` is taken off every piece, `Voucher seller` off the row; both may be written as negative.
"""

from __future__ import annotations

import re

from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sheets import headers, order_rows
from umkm_studio.models.sheets.drafts import Column, Field, Layout
from umkm_studio.models.sheets.reader import Sheet
from umkm_studio.models.text import fold

FORMAT = "blibli"
CHANNEL = "blibli"

_HEADERS = {
    "no. order": Field.NUMBER,
    "order status": Field.STATUS,
    "status order": Field.STATUS,
    "tanggal order": Field.ORDERED_AT,
    "nama pemesan": Field.CUSTOMER,
    "kota": Field.CITY,
    "nama produk": Field.PRODUCT,
    "merchant sku": Field.SKU,
    "sku merchant": Field.SKU,
    "kode sku": Field.SKU,
    "kode sku blibli": Field.SKU,
    "total barang": Field.QUANTITY,
    "harga item pesanan": Field.UNIT_PRICE,
    "diskon": Field.UNIT_DISCOUNT,
    "voucher seller": Field.ITEM_DISCOUNT,
    "catatan produk": Field.BUYER_NOTE,
}
_TELLTALE = frozenset(  # columns that only this format has
    {"no. order item", "harga item pesanan", "servis logistik", "no. awb"}
)
_STATES: tuple[tuple[re.Pattern[str], Status], ...] = (
    (re.compile(r"batal|cancel"), Status.CANCELLED),
    (re.compile(r"retur|dikembalikan|refund"), Status.RETURNED),
    (re.compile(r"belum (di)?bayar|menunggu pembayaran"), Status.UNPAID),
    (re.compile(r"selesai|terkirim|diterima|delivered|completed"), Status.COMPLETED),
    (re.compile(r"siap (di)?kirim|perlu (di)?kirim|siap (di)?ambil"), Status.PROCESSING),
    (re.compile(r"dikirim|pengiriman|shipped|on delivery"), Status.SHIPPED),
    (re.compile(r"baru|siap|proses|dikemas|dibayar|packing|new"), Status.PROCESSING),
)


def recognise(sheet: Sheet, header_row: int, columns: tuple[Column, ...]) -> Layout | None:
    """The layout of a Blibli order sheet, or None."""
    return headers.layout_of(FORMAT, sheet, header_row, columns, _HEADERS, _TELLTALE)


def status_of(status: str, returned: str) -> Status | None:
    """Where an order stands, by the words of its state."""
    said = fold(status)
    return next((found for words, found in _STATES if words.search(said)), None)


RULES = order_rows.Rules(lambda _: CHANNEL, status_of, discounts_may_be_negative=True)
