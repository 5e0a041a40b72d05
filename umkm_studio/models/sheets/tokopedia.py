"""Tokopedia's older sales report: a row per product of an invoice, header in row 4 or 5.

Column names as in the `Laporan Penjualan` of 2021 to 2025 and its English form; of the status texts
only `Pesanan Selesai` is known from several sources. Money is numeric, discounts are per unit, and
an order's day is the day it was paid: the report has no other. The coupon's code has a column.

Nothing but the phone tells two buyers of one name apart, so it is kept, as digits; the receiver's
name and phone and the address are not needed and left out.
"""

from __future__ import annotations

import re

from umkm_studio.models import phones
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sheets import headers, order_rows
from umkm_studio.models.sheets.drafts import Column, Field, Layout
from umkm_studio.models.sheets.reader import Sheet
from umkm_studio.models.text import fold

FORMAT = "tokopedia"
CHANNEL = "tokopedia"

_LIST_PRICE = {"harga awal": Field.UNIT_PRICE, "diskon produk": Field.UNIT_DISCOUNT}
_PRICE_PAID = {"harga jual": Field.UNIT_PRICE}  # the discount is out of it already
_HEADERS = {
    "nomor invoice": Field.NUMBER,
    "no. invoice": Field.NUMBER,
    "invoice": Field.NUMBER,
    "status terakhir": Field.STATUS,
    "order status": Field.STATUS,
    "tanggal pembayaran": Field.ORDERED_AT,
    "payment date": Field.ORDERED_AT,
    "nama pembeli": Field.CUSTOMER,
    "customer name": Field.CUSTOMER,
    "no telp pembeli": Field.PHONE,
    "customer phone": Field.PHONE,
    "kota": Field.CITY,
    "nama produk": Field.PRODUCT,
    "product name": Field.PRODUCT,
    "nomor sku": Field.SKU,
    "stock keeping unit (sku)": Field.SKU,
    "jumlah produk dibeli": Field.QUANTITY,
    "quantity": Field.QUANTITY,
    "jumlah produk yang dikurangkan": Field.RETURNED_QUANTITY,
    "price": Field.UNIT_PRICE,
    "nilai kupon toko terpakai": Field.ORDER_DISCOUNT,
    "kode kupon toko yang digunakan": Field.CAMPAIGN_CODE,
    "biaya pengiriman tunai": Field.SHIPPING,
    "total biaya pengiriman": Field.SHIPPING,
    "catatan produk pembeli": Field.BUYER_NOTE,
    "notes": Field.BUYER_NOTE,
    "catatan produk penjual": Field.NOTE,
}
_TELLTALE = frozenset(  # columns that only this format has
    {"status terakhir", "jumlah produk dibeli", "stock keeping unit (sku)"}
)
_STATUSES = {
    "menunggu pembayaran": Status.UNPAID,
    "baru": Status.PROCESSING,  # paid, and waiting for the seller
    "diproses": Status.PROCESSING,
    "siap dikirim": Status.PROCESSING,
    "dikirim": Status.SHIPPED,
    "sedang dikirim": Status.SHIPPED,
    "shipped": Status.SHIPPED,
    "selesai": Status.COMPLETED,
    "completed": Status.COMPLETED,
    "dibatalkan": Status.CANCELLED,
    "cancelled": Status.CANCELLED,
    "canceled": Status.CANCELLED,
    "dikembalikan": Status.RETURNED,
    "returned": Status.RETURNED,
}
_SUBJECT = re.compile(r"^(pesanan|transaksi|order|transaction)\s+")


def recognise(sheet: Sheet, header_row: int, columns: tuple[Column, ...]) -> Layout | None:
    """The layout of a Tokopedia sales report, or None."""
    named = {headers.plain(column.header) for column in columns}
    prices = _LIST_PRICE if "harga awal" in named else _PRICE_PAID
    return headers.layout_of(FORMAT, sheet, header_row, columns, _HEADERS | prices, _TELLTALE)


def status_of(status: str, returned: str) -> Status | None:
    """Where an order stands: `Pesanan Selesai`, or a first sentence as in `Transaksi selesai. …`"""
    first_sentence = fold(status).partition(".")[0]
    return _STATUSES.get(_SUBJECT.sub("", first_sentence))


def _goods(product: str, variant: str) -> tuple[str, str]:
    """The report names a variant behind the product: `Nastar Klasik - 250 gr`."""
    name, dash, size = product.rpartition(" - ")
    return (name, size) if dash and not variant else (product, variant)


RULES = order_rows.Rules(lambda _: CHANNEL, status_of, goods=_goods, phone=phones.phone_digits)
