"""The cards of the month: its balance of pillars, and what it has earned so far."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from umkm_studio.models.content import balance, posts
from umkm_studio.models.content.balance import Balance
from umkm_studio.models.insight import daily
from umkm_studio.models.insight.daily import Totals
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.editors.load_check import LoadCheck
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.balance import BalanceLegend, BalanceRing
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Figure, halves, row
from umkm_studio.ui.kit.labels import IconLabel, Line, PlainLabel, caption
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.today_page.card import TodayCard


class MonthBalance(TodayCard):
    """The mix of the pillars this month."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._month = caption("", role="text2")
        self.head.addWidget(self._month)

    def title(self) -> str:
        """The heading."""
        return self.tr("Keseimbangan konten")

    def load(self) -> None:
        """Ring and legend, and a gentle word where promo crowds."""
        today = self.studio.today()
        self._month.setText(wording.month_name(today))
        found = balance.of_month(self.store, today)
        if not found.total:
            to_calendar = LinkButton(self.tr("Buka kalender"))
            to_calendar.clicked.connect(self._to_calendar)
            self.say_empty(
                "scale",
                self.tr("Keseimbangan muncul setelah ada unggahan di bulan ini."),
                to_calendar,
            )
            return
        ring, legend = BalanceRing(), BalanceLegend()
        ring.show_balance(found)
        legend.show_balance(found)
        legend.setMaximumWidth(theme().px(260))
        picture = QHBoxLayout()
        picture.setSpacing(theme().px(16))
        picture.addWidget(ring)
        picture.addWidget(legend, 100)
        picture.addStretch(1)
        self.body.addStretch(1)
        self.body.addLayout(picture)
        self.body.addStretch(1)
        self._say_one_thing(found, today)

    def _say_one_thing(self, mix: Balance, today: date) -> None:
        """How heavy the week was, while that is asked; else a word on the balance; else what was
        answered.
        """
        self.check = LoadCheck(self.studio)
        line = Line()
        self.body.addWidget(line)
        self.body.addWidget(self.check)
        self.check.refresh()
        if mix.promo_crowds and not self.check.wants_a_word:
            self.check.hide()
            self._advise(mix, today)
        else:
            line.setVisible(not self.check.isHidden())

    def _advise(self, mix: Balance, today: date) -> None:
        """A gentle word, and what one press would do about it."""
        advice = balance.advice(self.store, mix, today, balance.last_day(today), today)
        words = self.tr("Promo agak banyak bulan ini. Satu cerita lagi cukup membantu.")
        if advice is not None:
            text = self.tr("Promo agak banyak bulan ini. Ubah “{title}” jadi {pillar}?")
            words = text.format(
                title=wording.short_title(advice.post.title), pillar=pillar_word(advice.pillar)
            )
        note = PlainLabel(words, style="table", role="text2", wrap=True)
        line = row(IconLabel("info-circle", role="warning", size=16), note)
        line.setStretch(1, 1)
        self.body.addLayout(line)
        if advice is not None:
            change = LinkButton(self.tr("Ubah"), strong=True)
            change.setAccessibleName(words)
            change.clicked.connect(
                partial(post_actions.change_pillar, self.studio, advice.post, advice.pillar)
            )
            line.addWidget(change)

    def _to_calendar(self) -> None:
        self.studio.go("calendar")


class MonthSoFar(TodayCard):
    """Omzet and laba from the first of the month until today."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._period = caption("", role="text2")
        self.head.addWidget(self._period)

    def title(self) -> str:
        """The heading."""
        month = wording.month_name(self.studio.today())
        return self.tr("{month} sejauh ini").format(month=month)

    def load(self) -> None:
        """Two figures, and what stands behind them."""
        today = self.studio.today()
        first = today.replace(day=1)
        self.title_label.setText(self.title())
        self._period.setText(wording.period(first, today))
        month = daily.totals(self.store, first, today)
        if not month.orders:
            to_import = LinkButton(self.tr("Ambil dari berkas"), icon="file-import", writes=True)
            to_import.clicked.connect(self._import)
            self.say_empty("cash", self.tr("Belum ada penjualan di bulan ini."), to_import)
            return
        loss = month.profit is not None and month.profit < 0
        profit = Figure(self.tr("Laba"))
        profit.show_value(wording.rupiah(month.profit), role="dangerText" if loss else "text")
        net_sales = Figure(self.tr("Omzet"), wording.rupiah(month.net_sales))
        self.body.addLayout(halves(net_sales, profit, gap=12))
        self.body.addWidget(caption(self._counted(month, today), role="text2", wrap=True))
        if month.profit is None:
            self._say_what_is_missing(month)
        self.body.addStretch(1)

    def _counted(self, month: Totals, today: date) -> str:
        """Sales, and how many posts of the whole month are out."""
        planned = [
            post
            for post in posts.between(self.store, today.replace(day=1), balance.last_day(today))
            if post.status is not posts.Status.IDEA
        ]
        sales = self.tr("%n penjualan", "", month.orders)
        if not planned:
            return sales
        text = self.tr("{sales}, {out} dari {planned} unggahan tayang")
        out = sum(post.published for post in planned)
        return text.format(
            sales=sales, out=wording.number(out), planned=wording.number(len(planned))
        )

    def _say_what_is_missing(self, month: Totals) -> None:
        """Why the profit is not known, and the way to what is missing."""
        reason = self.tr("%n pesanan berisi produk tanpa HPP", "", month.orders_without_cost)
        fill = LinkButton(self.tr("Isi HPP"), strong=True, writes=True)
        fill.clicked.connect(self._fill_in_costs)
        words = caption(reason, role="text2", wrap=True)
        line = row(words, fill)
        line.setStretch(0, 1)
        self.body.addLayout(line)

    def _fill_in_costs(self) -> None:
        from umkm_studio.ui.editors.products_editor import ProductsEditor  # seldom opened here

        self.studio.open_drawer(ProductsEditor(self.studio))

    def _import(self) -> None:
        self.studio.go("orders", importing=True)
