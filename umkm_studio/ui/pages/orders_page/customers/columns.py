"""The columns of the table of people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.sales import people
from umkm_studio.models.sales.people import PersonRow, Sort
from umkm_studio.ui.editors.customer_words import group_look, name_of
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.tables import RIGHT, Column

translate = QCoreApplication.translate

# what each column is sorted by, in their order; the last ones are not
SORTS: tuple[Sort, ...] = ("name", "sales", "sales", "bought", "last_sale", "last_sale")


def columns(today: date, days: Callable[[int | None], str]) -> list[Column[PersonRow]]:
    """The table of people; `SORTS` says what each one is sorted by, `days` words days since."""
    return [
        Column(
            translate("Customers", "Pelanggan"),
            name_of,
            bold=lambda one: bool(one.shown_name),
            role=lambda one: "" if one.shown_name else "text3",
            tooltip=_also,
            width=190,
        ),
        Column(translate("Customers", "Jenis"), lambda one: one.sales, badge=group_look),
        Column(
            translate("Customers", "Pesanan"),
            lambda one: one.sales,
            wording.number,
            align=RIGHT,
            tooltip=_called_off,
        ),
        Column(
            translate("Customers", "Omzet"), lambda one: one.bought, wording.rupiah, align=RIGHT
        ),
        Column(
            translate("Customers", "Terakhir pesan"),
            lambda one: one.last_sale_on,
            wording.day_and_year,
            align=RIGHT,
            hide_below=700,
        ),
        Column(
            translate("Customers", "Sejak itu"),
            lambda one: one.days_since(today),
            days,
            align=RIGHT,
            role=lambda one: _away_role(one, today),
        ),
        Column(
            translate("Customers", "Paling sering dibeli"),
            lambda one: one.favourites,
            _joined,
            stretch=True,
            sortable=False,
            tooltip=lambda one: "\n".join(one.favourites),
            hide_below=860,
        ),
        Column(
            translate("Customers", "Dari"),
            lambda one: one.channels,
            _places,
            sortable=False,
            hide_below=980,
        ),
    ]


def _also(one: PersonRow) -> str:
    """The name in sheets, where the shop has another for them."""
    return one.name if one.nickname and one.name != one.nickname else ""


def _called_off(one: PersonRow) -> str:
    others = one.orders - one.sales
    if not others:
        return ""
    return translate("Customers", "Ditambah {orders} yang belum atau tidak jadi penjualan.").format(
        orders=wording.number(others)
    )


def _away_role(one: PersonRow, today: date) -> str:
    days = one.days_since(today)
    return "warningText" if days is not None and days > people.AWAY_AFTER else ""


def _joined(words: Sequence[str]) -> str:
    return ", ".join(words) or wording.UNKNOWN


def _places(channels: Sequence[str]) -> str:
    return ", ".join(place_word(channel) for channel in channels if channel) or wording.UNKNOWN
