"""The page: a period, and three ways to look at it."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint

from umkm_studio.models import first_week
from umkm_studio.models import shop as shops
from umkm_studio.models.first_week import Area
from umkm_studio.models.insight import evidence
from umkm_studio.ui.editors.caption_code_card import CaptionCodes
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.charts import ChartView
from umkm_studio.ui.kit.empty import EmptyState, practice_link
from umkm_studio.ui.kit.fields import Segments, Select
from umkm_studio.ui.kit.jobs import Job, no_progress
from umkm_studio.ui.kit.large_shop import is_large
from umkm_studio.ui.kit.menus import Offer, OfferMenu
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.pages.insights_page import reading
from umkm_studio.ui.pages.insights_page.deeper_tab import DeeperTab
from umkm_studio.ui.pages.insights_page.likes_tab import LikesTab
from umkm_studio.ui.pages.insights_page.orders_behind import OrdersBehind
from umkm_studio.ui.pages.insights_page.reading import Estimated, Period, Read
from umkm_studio.ui.pages.insights_page.sales_tab import SalesTab

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
        self.orders = OrdersBehind(self.studio, self)
        self.caption_codes = CaptionCodes(self.studio)
        self.sales_tab = SalesTab(self.studio)
        self.likes_tab = LikesTab(self.studio)
        self.deeper_tab = DeeperTab(self.studio)
        self.empty = self._make_empty()
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self.caption_codes)
        self.body.addWidget(self.sales_tab, 1)
        self.body.addWidget(self.likes_tab, 1)
        self.body.addWidget(self.deeper_tab, 1)
        self._has_begun = True
        self._show_tab("sales")

    def _make_empty(self) -> EmptyState:
        self.note_button = Button(
            self.tr("Catat pesanan"), kind="primary", icon="plus", writes=True
        )
        self.import_button = Button(self.tr("Impor dari berkas"), icon="file-import", writes=True)
        return EmptyState(
            "chart-dots",
            self.tr("Hasil muncul dari pesanan dan unggahanmu"),
            self.tr(
                "Catat pesanan pertamamu atau impor yang sudah ada. Setelah 10 pesanan, di sini "
                "terlihat unggahan mana yang membawa pembeli."
            ),
            primary=self.note_button,
            second=self.import_button,
            link=practice_link(self.studio),
        )

    def wire(self) -> None:
        """Everything that can be clicked leads to its orders."""
        self.tabs.changed.connect(self._show_tab)
        self.period_field.changed.connect(self._choose_period)
        self.print_button.clicked.connect(self.print_page)
        self.note_button.clicked.connect(self._note_order)
        self.import_button.clicked.connect(self._import)
        self.sales_tab.costs_asked.connect(self._fill_in_costs)
        self.sales_tab.days_asked.connect(self.orders.of_days)
        for tab in (self.sales_tab, self.likes_tab):
            tab.post_asked.connect(self.orders.of_post)
        self.likes_tab.pillar_asked.connect(self.orders.of_pillar)
        self.likes_tab.step_asked.connect(self.orders.of_step)
        self.deeper_tab.group_asked.connect(self.orders.of_group)
        self.deeper_tab.month_asked.connect(self.orders.of_month)
        self.deeper_tab.hour_asked.connect(self.orders.of_hour)
        self.deeper_tab.campaign_asked.connect(self.orders.of_campaign)

    def open(self, *, period: Period | None = None, tab: str = "sales") -> None:
        """Show a period and a tab."""
        self.period = period or self.period
        self.tabs.set_value(tab)
        self._show_tab(tab)

    def place(self) -> dict[str, object]:
        """The period and the tab shown."""
        return {"period": self.period, "tab": self.tabs.value()}

    def can_print(self) -> bool:
        """Whether a chart or the table of posts is shown."""
        return bool(self._for_paper())

    def _charts(self) -> list[ChartView]:
        return [chart for chart in self.findChildren(ChartView) if chart.isVisible()]

    def print_page(self) -> None:
        """Print the chart or the table that is shown, or ask which of them."""
        offers = self._for_paper()
        if len(offers) == 1 and offers[0].act is not None:
            offers[0].act()
        elif offers:
            self.print_menu.show_offers(
                offers,
                self.print_button.mapToGlobal(QPoint(0, self.print_button.height())),
            )
        else:
            self.notices.toast(self.tr("Belum ada grafik untuk dicetak."))

    def _for_paper(self) -> list[Offer]:
        found = [
            Offer("printer", chart.picture.accessibleName(), chart.tools.print)
            for chart in self._charts()
        ]
        if self.sales_tab.posts.isVisible():
            name = self.sales_tab.posts.view.accessibleName()
            found.append(Offer("printer", name, self._print_posts))
        return found

    def _print_posts(self) -> None:
        """The posts with what they brought, as the table shows them."""
        from umkm_studio.ui.kit import chart_sheet, chart_tools, print_preview

        table, period = self.sales_tab.posts, wording.period(*self.period)
        title = self.tr("Unggahan dan pesanannya")
        heading = f"{title}, {period}"
        self.preview = print_preview.show(
            self,
            self.studio,
            partial(
                chart_sheet.table_pages,
                title,
                period,
                table.model.columns,
                table.records(),
                shop=shops.load(self.store).name,
            ),
            title=heading,
            file_name=chart_tools.file_name(heading, "pdf"),
        )

    def refresh(self) -> None:
        """Read the period anew; where there is nothing of the shop yet, say how it begins."""
        self._asked += 1
        self._has_begun = Area.INSIGHTS not in first_week.unused(self.store)
        for control in (self.tabs, self.period_field, self.print_button):
            control.setVisible(self._has_begun)
        self._show_tab(self.tabs.value())
        if not self._has_begun:
            self.caption_codes.hide()
            return
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
        for tab in (self.sales_tab, self.likes_tab, self.deeper_tab):
            tab.show_read(read)
        self._show_timing(read)

    def _show_estimated(self, estimated: Estimated) -> None:
        if estimated.number == self._asked and self._read is not None:
            self._estimated = estimated
            self._show_timing(self._read)

    def _show_timing(self, read: Read) -> None:
        """What timing tells of what is shown: what it told before, until there is something new."""
        self.orders.read, self.orders.estimated = read, self._estimated
        for tab in (self.sales_tab, self.likes_tab, self.deeper_tab):
            tab.show_estimated(read, self._estimated)

    def _show_tab(self, tab: str) -> None:
        self.empty.setVisible(not self._has_begun)
        self.sales_tab.setVisible(self._has_begun and tab == "sales")
        self.likes_tab.setVisible(self._has_begun and tab == "likes")
        self.deeper_tab.setVisible(self._has_begun and tab == "deeper")

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

    def _note_order(self) -> None:
        self.studio.go("orders", new=True)

    def _import(self) -> None:
        self.studio.go("orders", importing=True)

    def _fill_in_costs(self) -> None:
        from umkm_studio.ui.editors.products_editor import ProductsEditor  # seldom opened here

        self.studio.open_drawer(ProductsEditor(self.studio))


def _months(today: date) -> Iterator[Period]:
    first = today.replace(day=1)
    for _ in range(_MONTHS):
        yield first, first.replace(day=monthrange(first.year, first.month)[1])
        first = (first - timedelta(days=1)).replace(day=1)
