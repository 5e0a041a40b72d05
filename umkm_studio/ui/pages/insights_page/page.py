"""The page: a period, and two ways to look at it."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns import caption_codes
from umkm_studio.models.content import posts
from umkm_studio.models.insight import credited, daily, evidence
from umkm_studio.ui.editors.caption_code_card import CaptionCodes
from umkm_studio.ui.editors.sale_list import SaleList
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.fields import Segments, Select
from umkm_studio.ui.kit.large_shop import is_large
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.pages.insights_page.likes_tab import LikesTab
from umkm_studio.ui.pages.insights_page.sales_tab import SalesTab

translate = QCoreApplication.translate

Period = tuple[date, date]
_MONTHS = 6  # full months to choose from


class InsightsPage(Page):
    """A reading page: nothing is changed here, everything can be asked for its orders."""

    shows = frozenset(
        {
            "orders",
            "line_items",
            "products",
            "posts",
            "codes",
            "redemptions",
            "partners",
            "settings",
        }
    )

    def title(self) -> str:
        """The words at the top."""
        return self.tr("Hasil")

    def build(self) -> None:
        """Segments and period in the header, the two tabs below."""
        self.period = self._thirty_days()
        self.tabs = Segments(
            [
                ("sales", self.tr("Penjualan dan unggahan")),
                ("likes", self.tr("Suka atau pesanan?")),
            ]
        )
        self.add_tool(self.tabs)
        self.period_field = Select()
        self.period_field.setAccessibleName(self.tr("Masa yang dilihat"))
        self.add_action(self.period_field)
        self.caption_codes = CaptionCodes(self.studio)
        self.sales_tab = SalesTab(self.studio)
        self.likes_tab = LikesTab(self.studio)
        self.body.addWidget(self.caption_codes)
        self.body.addWidget(self.sales_tab, 1)
        self.body.addWidget(self.likes_tab, 1)
        self._show_tab("sales")

    def wire(self) -> None:
        """Everything that can be clicked leads to its orders."""
        self.tabs.changed.connect(self._show_tab)
        self.period_field.changed.connect(self._choose_period)
        self.sales_tab.days_asked.connect(self._list_days)
        self.sales_tab.costs_asked.connect(self._fill_in_costs)
        for tab in (self.sales_tab, self.likes_tab):
            tab.post_asked.connect(self._list_post)
        self.likes_tab.pillar_asked.connect(self._list_pillar)

    def open(self, *, period: Period | None = None, tab: str = "sales") -> None:
        """Show a period and a tab."""
        self.period = period or self.period
        self.tabs.set_value(tab)
        self._show_tab(tab)

    def place(self) -> dict[str, object]:
        """The period and the tab shown."""
        return {"period": self.period, "tab": self.tabs.value()}

    def refresh(self) -> None:
        """Read the period anew."""
        first, last = self.period
        self.period_field.set_items(self._periods(), self.period)
        found = evidence.insights(self.store, first, last)
        totals = daily.totals(self.store, first, last)
        days = daily.days(self.store, first, last)
        published = [post for post in posts.between(self.store, first, last) if post.published]
        self.sales_tab.show_insights(found, totals, days, published)
        self.likes_tab.show_insights(found)
        # on a large shop's orders codes that are not made are searched beside Kode & Mitra alone
        unmade = not is_large(self.store)
        self.caption_codes.show_proposals(caption_codes.proposals(self.store, unmade=unmade))

    def _show_tab(self, tab: str) -> None:
        self.sales_tab.setVisible(tab == "sales")
        self.likes_tab.setVisible(tab == "likes")

    # periods

    def _choose_period(self, period: Period) -> None:
        self.period = period
        self.refresh()

    def _thirty_days(self) -> Period:
        today = self.studio.today()
        return today - timedelta(days=29), today

    def _periods(self) -> list[tuple[object, str]]:
        today = self.studio.today()
        found: list[tuple[object, str]] = [
            (self._thirty_days(), self.tr("30 hari terakhir")),
            (evidence.default_period(today), self.tr("90 hari terakhir")),
        ]
        found += [(month, wording.month(month[0])) for month in _months(today)]
        if all(self.period != period for period, _ in found):
            found.append((self.period, wording.period(*self.period)))
        return found

    # the orders behind a figure

    def _list_days(self, first: date, last: date) -> None:
        self._list(wording.period(first, last), credited.sales_of(self.store, first, last))

    def _list_post(self, post_id: int) -> None:
        post = posts.get(self.store, post_id)
        if post is not None:
            self._list(post.title, credited.sales_of(self.store, *self.period, post_id=post_id))

    def _list_pillar(self, key: str) -> None:
        """`key` is a pillar, "elsewhere" (traced, but to no post) or "unknown"."""
        found = credited.sales_of(self.store, *self.period, **_choice(key))
        if key == "elsewhere":
            found = [sale for sale in found if sale.grade is not evidence.Grade.UNKNOWN]
        self._list(_heading(key), found)

    def _list(self, heading: str, sales: list[credited.CreditedSale]) -> None:
        drawer = SaleList(heading, sales)
        drawer.order_asked.connect(self._open_order)
        self.studio.open_drawer(drawer)

    def _open_order(self, order_id: int) -> None:
        self.studio.go("orders", order_id=order_id)

    def _fill_in_costs(self) -> None:
        from umkm_studio.ui.editors.products_editor import ProductsEditor  # seldom opened here

        self.studio.open_drawer(ProductsEditor(self.studio))


def _choice(key: str) -> dict[str, Any]:
    if key == "unknown":
        return {"grade": evidence.Grade.UNKNOWN}
    return {"without_post": True} if key == "elsewhere" else {"pillar": posts.Pillar(key)}


def _heading(key: str) -> str:
    if key == "unknown":
        return translate("InsightsPage", "Tanpa jejak")
    if key == "elsewhere":
        return translate("InsightsPage", "Selain unggahan")
    return pillar_word(key)


def _months(today: date) -> Iterator[Period]:
    first = today.replace(day=1)
    for _ in range(_MONTHS):
        yield first, first.replace(day=monthrange(first.year, first.month)[1])
        first = (first - timedelta(days=1)).replace(day=1)
