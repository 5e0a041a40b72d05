"""The columns of the two tables: products, and months."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.sales import product_list
from umkm_studio.models.sales.product_list import ProductLine, Sort
from umkm_studio.models.sales.profit import Earned
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.tables import RIGHT, Column

translate = QCoreApplication.translate

SORTS: tuple[Sort, ...] = (
    "name", "left", "price", "cost", "pieces", "net_sales", "goods", "fees", "profit",
    "profit_per_piece", "margin",
)  # fmt: skip


def product_columns() -> list[Column[ProductLine]]:
    """In the order of `SORTS`."""
    return [
        Column(
            translate("Products", "Produk"),
            lambda line: line,
            _name,
            stretch=True,
            bold=lambda line: not line.is_variant,
            role=lambda line: "warningText" if line.is_over_capacity else "",
            tooltip=_name_tip,
        ),
        _column(translate("Products", "Stok"), "left", wording.number, 64, role=_stock_role,
                tooltip=_stock_tip, hide_below=760),
        _column(translate("Products", "Harga"), "price", wording.rupiah, 92, hide_below=860),
        _column(translate("Products", "HPP/buah"), "cost", wording.rupiah, 92, hide_below=640),
        _column(translate("Products", "Terjual"), "pieces", wording.number, 74),
        _column(translate("Products", "Omzet"), "net_sales", wording.rupiah, 112),
        _column(translate("Products", "HPP"), "goods", wording.rupiah, 108, tooltip=_missing,
                hide_below=960),
        _column(translate("Products", "Biaya"), "fees", wording.rupiah, 96, tooltip=_estimated,
                hide_below=900),
        _column(translate("Products", "Laba"), "profit", wording.rupiah, 112, bold=True,
                role=_loss, tooltip=_missing),
        _column(translate("Products", "Laba/buah"), "profit_per_piece", wording.rupiah, 96,
                hide_below=820),
        _column(translate("Products", "Margin"), "margin", wording.percent, 74, hide_below=700),
    ]  # fmt: skip


def month_columns(*, by_product: bool) -> list[Column[Earned]]:
    """What all products earned together month by month, or each one for itself."""
    month: Column[Earned] = Column(
        translate("Products", "Bulan"),
        lambda one: one.month,
        wording.month,
        bold=True,
        width=140 if by_product else None,
        stretch=not by_product,
    )
    product: Column[Earned] = Column(
        translate("Products", "Produk"),
        lambda one: one.label,
        stretch=True,
        tooltip=lambda one: one.label,
    )
    return [
        *((month, product) if by_product else (month,)),
        _of_month(translate("Products", "Pesanan"), lambda one: one.orders, wording.number, 84,
                  hide_below=720),
        _of_month(translate("Products", "Terjual"), lambda one: one.pieces, wording.number, 84,
                  hide_below=640),
        _of_month(translate("Products", "Omzet"), lambda one: one.net_sales, wording.rupiah),
        _of_month(translate("Products", "HPP"), lambda one: one.goods, wording.rupiah,
                  tooltip=missing, hide_below=1000),
        _of_month(translate("Products", "Biaya"), lambda one: one.fees, wording.rupiah,
                  tooltip=estimated, hide_below=880),
        _of_month(translate("Products", "Laba"), lambda one: one.profit, wording.rupiah, bold=True,
                  role=lambda one: "dangerText" if (one.profit or 0) < 0 else "",
                  tooltip=missing),
        _of_month(translate("Products", "Margin"), lambda one: one.margin, wording.percent, 80),
    ]  # fmt: skip


def missing(earned: Earned) -> str:
    """Why there is no profit, "" where there is one."""
    if not earned.orders_without_cost:
        return ""
    text = translate("Products", "Belum diketahui: HPP kosong di {orders} pesanan")
    return text.format(orders=wording.number(earned.orders_without_cost))


def estimated(earned: Earned) -> str:
    """That a fee is an estimate, "" where every one is real."""
    if not earned.estimated_orders:
        return ""
    text = translate("Products", "Perkiraan biaya kanal di {orders} pesanan")
    return text.format(orders=wording.number(earned.estimated_orders))


def _column(
    title: str, sort: Sort, text: Callable[[Any], str], width: int, **more: Any
) -> Column[ProductLine]:
    return Column(
        title,
        lambda line: product_list.value(line, sort),
        text,
        align=RIGHT,
        width=width,
        **more,
    )


def _of_month(
    title: str,
    value: Callable[[Earned], Any],
    text: Callable[[Any], str],
    width: int = 118,
    **more: Any,
) -> Column[Earned]:
    return Column(title, value, text, align=RIGHT, width=width, **more)


def _name(line: ProductLine) -> str:
    if line.is_over_capacity:
        text = translate("Products", "{product} (melebihi kapasitas)")
        return text.format(product=f"{line.name} {line.size}".strip())
    if line.is_variant:
        return "\N{EM SPACE}" + (line.size or translate("Products", "tanpa ukuran"))
    if line.variants:
        text = translate("Products", "{name} ({sizes} ukuran)")
        return text.format(name=line.name, sizes=line.variants)
    return f"{line.name} {line.size}".strip()


def _name_tip(line: ProductLine) -> str:
    if line.is_over_capacity and line.product is not None:
        text = translate("Products", "Pesanan minggu ini {due}, sanggupnya {capacity}")
        return text.format(
            due=wording.number(line.due), capacity=wording.number(line.product.weekly_capacity)
        )
    return f"{line.name} {line.size}".strip()


def _stock_role(line: ProductLine) -> str:
    return "warningText" if line.stock is not None and line.stock.is_low else ""


def _stock_tip(line: ProductLine) -> str:
    if line.stock is None:
        return translate("Products", "Stok belum dihitung")
    text = translate("Products", "Tersisa {left}, biasanya terjual {pace} seminggu")
    if line.stock.is_low:
        text = translate("Products", "Menipis: tersisa {left}, biasanya terjual {pace} seminggu")
    return text.format(
        left=wording.number(line.stock.left), pace=wording.number(line.stock.per_week)
    )


def _loss(line: ProductLine) -> str:
    return "dangerText" if (line.earned.profit or 0) < 0 else ""


def _missing(line: ProductLine) -> str:
    return missing(line.earned)


def _estimated(line: ProductLine) -> str:
    return estimated(line.earned)
