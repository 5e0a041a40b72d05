"""The page: a period, and three ways to look at it."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint

from umkm_studio.models.content import posts
from umkm_studio.models.insight import busy_hours, credited, evidence, funnel
from umkm_studio.models.insight.credited import CreditedSale
from umkm_studio.ui.editors.caption_code_card import CaptionCodes
from umkm_studio.ui.editors.sale_list import SaleList
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.buttons import IconButton
from umkm_studio.ui.kit.charts import ChartView
from umkm_studio.ui.kit.fields import Segments, Select
from umkm_studio.ui.kit.jobs import Job, no_progress
from umkm_studio.ui.kit.large_shop import is_large
from umkm_studio.ui.kit.menus import Offer, OfferMenu
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.pages.insights_page import reading
from umkm_studio.ui.pages.insights_page.compared_card import CODES
from umkm_studio.ui.pages.insights_page.deeper_tab import DeeperTab
from umkm_studio.ui.pages.insights_page.likes_tab import LikesTab
from umkm_studio.ui.pages.insights_page.reading import Estimated, Kind, Period, Read
from umkm_studio.ui.pages.insights_page.sales_tab import SalesTab

translate = QCoreApplication.translate

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
            "deals",
            "deal_promises",
            "trials",
            "marked_days",
            "left_out_occasions",
            "customers",
            "product_costs",
            "fair_tests",
            "settings",
        }
    )

    def title(self) -> str:
        """The words at the top."""
        return self.tr("Hasil")

    def build(self) -> None:
        """Segments and period in the header, the tabs below."""
        self.period = self._thirty_days()
        self._asked = 0
        self._read: Read | None = None
        self._estimated: Estimated | None = None
        self._estimating: Job | None = None
        self.tabs = Segments(
            [
                ("sales", self.tr("Penjualan dan unggahan")),
                ("likes", self.tr("Suka atau pesanan?")),
                ("deeper", self.tr("Lebih dalam")),
            ]
        )
        self.add_tool(self.tabs)
        self.period_field = Select()
        self.period_field.setAccessibleName(self.tr("Masa yang dilihat"))
        self.add_action(self.period_field)
        self.print_button = IconButton("printer", self.tr("Cetak grafik"))
        self.print_menu = OfferMenu(self.print_button)
        self.add_action(self.print_button)
        self.caption_codes = CaptionCodes(self.studio)
        self.sales_tab = SalesTab(self.studio)
        self.likes_tab = LikesTab(self.studio)
        self.deeper_tab = DeeperTab(self.studio)
        self.body.addWidget(self.caption_codes)
        self.body.addWidget(self.sales_tab, 1)
        self.body.addWidget(self.likes_tab, 1)
        self.body.addWidget(self.deeper_tab, 1)
        self._show_tab("sales")

    def wire(self) -> None:
        """Everything that can be clicked leads to its orders."""
        self.tabs.changed.connect(self._show_tab)
        self.period_field.changed.connect(self._choose_period)
        self.print_button.clicked.connect(self.print_page)
        self.sales_tab.days_asked.connect(self._list_days)
        self.sales_tab.costs_asked.connect(self._fill_in_costs)
        for tab in (self.sales_tab, self.likes_tab):
            tab.post_asked.connect(self._list_post)
        self.likes_tab.pillar_asked.connect(self._list_pillar)
        self.likes_tab.step_asked.connect(self._list_step)
        self.deeper_tab.group_asked.connect(self._list_group)
        self.deeper_tab.month_asked.connect(self._list_month)
        self.deeper_tab.hour_asked.connect(self._list_hour)
        self.deeper_tab.campaign_asked.connect(self._list_campaign)

    def open(self, *, period: Period | None = None, tab: str = "sales") -> None:
        """Show a period and a tab."""
        self.period = period or self.period
        self.tabs.set_value(tab)
        self._show_tab(tab)

    def place(self) -> dict[str, object]:
        """The period and the tab shown."""
        return {"period": self.period, "tab": self.tabs.value()}

    def print_page(self) -> None:
        """Print the chart that is shown, or ask which of them."""
        charts = [chart for chart in self.findChildren(ChartView) if chart.isVisible()]
        if len(charts) == 1:
            charts[0].tools.print()
        elif charts:
            self.print_menu.show_offers(
                [
                    Offer("printer", chart.picture.accessibleName(), chart.tools.print)
                    for chart in charts
                ],
                self.print_button.mapToGlobal(QPoint(0, self.print_button.height())),
            )
        else:
            self.notices.toast(self.tr("Belum ada grafik untuk dicetak."))

    def refresh(self) -> None:
        """Read the period anew."""
        self._asked += 1
        self.period_field.set_items(self._periods(), self.period)
        # on a large shop's orders codes that are not made are searched beside Kode & Mitra alone
        large = is_large(self.store)
        work = partial(reading.read, number=self._asked, period=self.period, unmade=not large)
        if large:
            self.studio.reads.run(work, self._show_read, self.notices.explain)
        else:
            self._show_read(work(self.store, no_progress))
        self.deeper_tab.refresh()
        if self._estimating is not None:
            self._estimating.cancel()
        self._estimating = self.studio.reads.run(
            partial(reading.estimate, number=self._asked, period=self.period),
            self._show_estimated,
            self.notices.explain,
        )

    def _show_read(self, read: Read) -> None:
        if read.number != self._asked:
            return
        self._read = read
        if self._estimated is not None and self._estimated.period != self.period:
            self._estimated = None
        self.caption_codes.show_proposals(read.caption_codes)
        self._show_all()

    def _show_estimated(self, estimated: Estimated) -> None:
        if estimated.number == self._asked:
            self._estimated = estimated
            self._show_all()

    def _show_all(self) -> None:
        if self._read is None:
            return
        self.sales_tab.show_read(self._read, self._estimated)
        self.likes_tab.show_read(self._read, self._estimated)
        self.deeper_tab.show_read(self._read, self._estimated)

    def _show_tab(self, tab: str) -> None:
        self.sales_tab.setVisible(tab == "sales")
        self.likes_tab.setVisible(tab == "likes")
        self.deeper_tab.setVisible(tab == "deeper")

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

    def _list_step(self, key: str) -> None:
        if self._read is None:
            return
        step = funnel.Step(key)
        out = [post.id for post in self._read.published if post.id is not None]
        ids = funnel.order_ids(self.store, step, out, *self.period)
        self._list(self.likes_tab.steps.name(step), self._sales(ids))

    def _list_group(self, kind: str, key: str) -> None:
        """The orders of the week after each post of a group: what its estimate is made from."""
        if self._estimated is None:
            return
        judged = self._estimated.groups[Kind(kind)][key]
        words = self.tr("7 hari sejak tiap {group}: semua pesanan, apa pun asalnya")
        heading = words.format(group=self.deeper_tab.timing.label(Kind(kind), key))
        window = self._estimated.window
        self._list(heading, credited.sales_of(self.store, *window, days=judged.days))

    def _list_month(self, month: date, grade: str) -> None:
        _, last = _whole_month(month)
        found = credited.sales_of(
            self.store, month, last, grade=evidence.Grade(grade) if grade else None
        )
        self._list(wording.month(month), found)

    def _list_hour(self, weekday: int, hour: int) -> None:
        words = self.tr("{weekday} jam {hour}")
        heading = words.format(weekday=wording.weekday(weekday), hour=f"{hour:02d}.00")
        ids = busy_hours.order_ids(self.store, *self.period, weekday, hour)
        self._list(heading, self._sales(ids))

    def _list_campaign(self, what: str, found_id: int) -> None:
        if self._read is None:
            return
        rows = self._read.found
        if what == CODES:
            name = next(one.code.code for one in rows.codes if one.code.id == found_id)
            sales = credited.sales_of(self.store, *self.period, code_id=found_id)
        else:
            name = next(one.partner.name for one in rows.partners if one.partner.id == found_id)
            sales = credited.sales_of(self.store, *self.period, partner_id=found_id)
        self._list(name, sales)

    def _sales(self, ids: Sequence[int]) -> list[CreditedSale]:
        """The sales of the period with these ids."""
        return credited.sales_of(self.store, *self.period, order_ids=ids)

    def _list(self, heading: str, sales: list[CreditedSale]) -> None:
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
        yield _whole_month(first)
        first = (first - timedelta(days=1)).replace(day=1)


def _whole_month(first: date) -> Period:
    return first, first.replace(day=monthrange(first.year, first.month)[1])
