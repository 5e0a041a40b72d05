"""What the tabs of the page beside the list of orders have in common."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtWidgets import QWidget

from umkm_studio.ui.kit.page import Studio

LIST, WEEK, PRODUCTS, CUSTOMERS = "list", "week", "products", "customers"


class Section(Protocol):
    """A tab: a widget that reads the store when it is shown or what it shows changed."""

    def refresh(self) -> None: ...


def refresh(widget: QWidget) -> None:
    """Let a tab read the store anew."""
    cast(Section, widget).refresh()


def print_week(widget: QWidget) -> None:
    """Print the list of what to make; of the tab `WEEK` only."""
    from umkm_studio.ui.pages.orders_page.week import WeekSection

    assert isinstance(widget, WeekSection)
    widget.print_list()


def make(key: str, studio: Studio) -> QWidget:
    """The widget of a tab (a `Section`), imported only when it is first shown."""
    if key == WEEK:
        from umkm_studio.ui.pages.orders_page.week import WeekSection

        return WeekSection(studio)
    if key == PRODUCTS:
        from umkm_studio.ui.pages.orders_page.products.section import ProductsSection

        return ProductsSection(studio)
    from umkm_studio.ui.pages.orders_page.customers.section import CustomersSection

    return CustomersSection(studio)
