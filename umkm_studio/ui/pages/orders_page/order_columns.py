"""The columns of the table of orders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.sales.order_list import OrderRow, Sort
from umkm_studio.ui.editors.code_words import doubt_sentence
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look, order_state_look
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.tables import RIGHT, Column

translate = QCoreApplication.translate


def columns() -> list[Column[OrderRow]]:
    """The table of orders; the key of each column is what it is sorted by (`sort_of`)."""
    return [
        Column(
            translate("OrdersTable", "Nomor"),
            lambda o: o.number,
            key="number",
            bold=True,
            widest=150,
            keep_end=True,  # a marketplace begins all its numbers of a day alike
        ),
        Column(
            translate("OrdersTable", "Tanggal"),
            lambda o: o.ordered_on,
            wording.day,
            key="day",
            hide_below=835,
        ),
        Column(
            translate("OrdersTable", "Pembeli"),
            lambda o: o.customer,
            _or_dash,
            key="customer",
            widest=220,
        ),
        Column(
            translate("OrdersTable", "Produk"),
            lambda o: o.items,
            _products,
            key="product",
            stretch=True,
            tooltip=_whole_order,
        ),
        Column(
            translate("OrdersTable", "Dari"),
            lambda o: o.channel,
            _channel,
            key="channel",
            hide_below=1030,
        ),
        Column(
            translate("OrdersTable", "Kode"),
            _code,
            key="code",
            bold=_counts,
            role=_code_role,
            tooltip=_about_code,
            hide_below=935,
        ),
        Column(translate("OrdersTable", "Status"), lambda o: o.status, key="status", badge=_status),
        *_money(),
        *_optional(),
    ]


def _money() -> list[Column[OrderRow]]:
    return [
        Column(
            translate("OrdersTable", "Omzet"),
            lambda o: o.net_sales,
            wording.rupiah,
            key="net_sales",
            align=RIGHT,
            role=_sale_role,
        ),
        Column(
            translate("OrdersTable", "Laba"),
            lambda o: o.profit,
            wording.rupiah,
            key="profit",
            align=RIGHT,
            bold=_is_sale,
            role=_profit_role,
            tooltip=_about_profit,
            unknown=translate("OrdersTable", "belum diketahui"),
        ),
    ]


def _optional() -> list[Column[OrderRow]]:
    """Shown only to those who choose them."""
    return [
        Column(
            translate("OrdersTable", "Kota"),
            lambda o: o.city,
            _or_dash,
            key="city",
            widest=160,
            optional=True,
        ),
        Column(
            translate("OrdersTable", "Harus jadi"),
            lambda o: o.due_on,
            wording.day,
            key="due",
            optional=True,
        ),
        Column(
            translate("OrdersTable", "Belum lunas"),
            lambda o: o.owed,
            wording.rupiah,
            key="owed",
            align=RIGHT,
            role=_owed_role,
            optional=True,
        ),
    ]


def sort_of(column: Column[OrderRow]) -> Sort:
    """What a column is sorted by."""
    return cast(Sort, column.key)


def _or_dash(text: str) -> str:
    return text or wording.UNKNOWN


def _products(items: Sequence[tuple[int, str]]) -> str:
    return ", ".join(f"{quantity} × {label}" for quantity, label in items)


def _whole_order(order: OrderRow) -> str:
    return "\n".join(f"{quantity} × {label}" for quantity, label in order.items)


def _channel(key: str) -> str:
    return place_word(key) or wording.UNKNOWN


def _counts(order: OrderRow) -> bool:
    return bool(order.code)


def _code(order: OrderRow) -> str:
    """The code that counts, with a mark where something does not fit between it and the order;
    else what stands in the cell, else the words for none.
    """
    if order.code_doubts:
        return translate("OrdersTable", "{code} (?)").format(code=order.code)
    return order.code or order.code_cell or translate("OrdersTable", "tanpa kode")


def _code_role(order: OrderRow) -> str:
    if order.code_doubts:
        return "warningText"
    return "" if order.code else "text3"


def _about_code(order: OrderRow) -> str:
    return "\n".join(map(doubt_sentence, order.code_doubts))


def _status(order: OrderRow) -> Look:
    return order_state_look(order.status)


def _owed_role(order: OrderRow) -> str:
    return "" if order.owed else "text3"


def _is_sale(order: OrderRow) -> bool:
    return order.status.is_sale


def _sale_role(order: OrderRow) -> str:
    return "" if order.status.is_sale else "text3"


def _profit_role(order: OrderRow) -> str:
    if order.profit is not None and order.profit < 0:
        return "dangerText"
    return "" if order.status.is_sale and order.profit is not None else "text3"


def _about_profit(order: OrderRow) -> str:
    """Why there is no profit, or that its fee is an estimate."""
    if order.profit is None:
        return translate(
            "OrdersTable", "Laba belum diketahui: HPP salah satu produknya belum diisi."
        )
    if order.status.is_sale and order.fee_is_estimated:
        text = translate("OrdersTable", "Dengan perkiraan biaya kanal {amount}")
        return text.format(amount=wording.rupiah(order.fee))
    return ""
