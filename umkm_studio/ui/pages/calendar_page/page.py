"""The calendar page: days of posts in three views or as a table, beside them ideas."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout

from umkm_studio.models.campaigns import idea_credits
from umkm_studio.models.content import balance, capacity, fair_tests, posts, rest
from umkm_studio.models.content.posts import Post
from umkm_studio.models.sales import products
from umkm_studio.models.weeks import monday_of
from umkm_studio.ui.kit.cards import Box, Corners, stack
from umkm_studio.ui.kit.menus import Offer
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.kit.shortcuts import InCalendar
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.kit.thumbnails import Thumbnails
from umkm_studio.ui.pages.calendar_page import card_reading, proposals
from umkm_studio.ui.pages.calendar_page.day_grid import KEYS, DayGrid
from umkm_studio.ui.pages.calendar_page.days_model import View, rows_of
from umkm_studio.ui.pages.calendar_page.deeds import Deeds
from umkm_studio.ui.pages.calendar_page.filter_row import FilterRow
from umkm_studio.ui.pages.calendar_page.head import LIST, SMALL, Head
from umkm_studio.ui.pages.calendar_page.idea_tray import IdeaTray
from umkm_studio.ui.pages.calendar_page.marking import Marking
from umkm_studio.ui.pages.calendar_page.menus import Menus
from umkm_studio.ui.pages.calendar_page.papers import Papers
from umkm_studio.ui.pages.calendar_page.post_list import PostList
from umkm_studio.ui.pages.calendar_page.post_menus import PostMenus
from umkm_studio.ui.pages.calendar_page.strips import Strips
from umkm_studio.ui.pages.calendar_page.week_cards import PICTURE


class CalendarPage(Page):
    """Kalender Konten."""

    shows = frozenset(
        {
            "posts", "settings", "theme_slots", "products", "codes", "marked_days",
            "left_out_occasions", "rest_days", "load_checks", "idea_credits", "partners",
            "fair_tests", "decisions",
        }
    )  # fmt: skip

    def title(self) -> str:
        """The words at the top."""
        return self.tr("Kalender Konten")

    # build

    def build(self) -> None:
        """Header with the period, strips, filters, days and ideas."""
        self.anchor = self.studio.today()
        self.head = Head(self)
        self.filter_row = FilterRow()
        self.filter_row.hide()
        self.grid = DayGrid(self.anchor)
        self.table = PostList()
        self.tray = IdeaTray(self.anchor)
        self.tray.hide()
        self.papers = Papers(self, self.studio)
        self.deeds = Deeds(self, self.studio, self.grid, self._turn_to)
        self.marking = Marking(self, self.studio)
        self.popups = PostMenus(self)
        self.menus = Menus(self, self.studio, self.grid, self.deeds, self.marking, self.popups)
        self.thumbnails = Thumbnails(self.studio.reads, pixels=PICTURE, parent=self)
        self.strips = Strips(self.studio, self.deeds, self.popups)
        self.frame = Box()
        inside = stack(self.grid)
        inside.setContentsMargins(1, 1, 1, 1)
        self.frame.setLayout(inside)
        self._corners = Corners(self.frame)
        beside = QHBoxLayout()
        beside.setSpacing(theme().px(12))
        beside.addWidget(self.frame, 1)
        beside.addWidget(self.table, 1)
        beside.addWidget(self.tray)
        self.body.setSpacing(theme().px(12))
        for widget in (self.strips, self.filter_row):
            self.body.addWidget(widget)
        self.body.addLayout(beside, 1)

    def wire(self) -> None:
        """Buttons, keys of DESIGN 6, and what the days and the ideas ask for."""
        head = self.head
        head.back.clicked.connect(self._turn_back)
        head.on.clicked.connect(self._turn_on)
        head.to_today.clicked.connect(self.show_today)
        head.views.changed.connect(self._view_chosen)
        head.ideas.clicked.connect(self._toggle_tray)
        head.more.clicked.connect(self._show_more)
        head.add.clicked.connect(self._new_as_usual)
        self.strips.start_wanted.connect(self._new_as_usual)
        self.filter_row.changed.connect(self.refresh)
        self.filter_row.left.connect(self._leave_filters)
        self.thumbnails.arrived.connect(self.refresh)
        self.marking.arrived.connect(self.refresh)
        self.table.activated.connect(self.deeds.open)
        self.table.deleted.connect(self.deeds.remove)
        self.grid.remark_on = self.deeds.landing_words
        self._wire_days()
        for keys, act in (
            (InCalendar.EARLIER, self._turn_back),
            (InCalendar.LATER, self._turn_on),
            (InCalendar.TODAY, self.show_today),
            (InCalendar.NEW_THERE, self._new_for_selected),
            (InCalendar.MONTH, self._show_month_view),
            (InCalendar.WEEK, self._show_week_view),
            (InCalendar.LIST, self._show_list_view),
            (InCalendar.IDEAS, self._toggle_tray),
            (InCalendar.NEXT_WEEK, self.deeds.week_to_next),
            (InCalendar.EXCEL, self._ask_for_excel),
            (InCalendar.TAKE_UP_THEMES, self.deeds.take_up_all),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _wire_days(self) -> None:
        self.deeds.follow_days()
        self.deeds.follow_ideas(self.tray)
        self.menus.follow(self.tray)
        self.grid.left_month.connect(self._go_to)
        self.grid.let_go.connect(self._let_go)
        self.grid.day_chosen.connect(self.tray.name_day)
        self.tray.closed.connect(self._toggle_tray)
        ideas = self.tray.list
        ideas.carried.connect(self.grid.offer_place)
        ideas.day_wanted.connect(self.grid.step)
        ideas.focused.connect(self.grid.show_cursor)

    def open(
        self,
        *,
        new: bool = False,
        post: int | None = None,
        month: str = "",
        day: str = "",
        view: str = "",
        tray: bool = False,
    ) -> None:
        """Come with a new post, with one opened, or at a month ("2026-10") or day, in a view."""
        if month:
            self.anchor = date.fromisoformat(f"{month}-01")
        if day:
            self.anchor = date.fromisoformat(day)
        if view:
            self.head.views.set_value(view)
        if tray:
            self.tray.show()
        found = posts.get(self.store, post) if post is not None else None
        if found is not None and found.day is not None:
            self.anchor = found.day
        if new:
            self._new_as_usual()
        elif found is not None:
            self.deeds.open(found)

    def place(self) -> dict[str, object]:
        """The days that are shown, and how."""
        return {
            "day": self.anchor.isoformat(),
            "view": self.head.views.value(),
            "tray": not self.tray.isHidden(),
        }

    def search(self) -> None:
        """Ctrl+F: show the filters and go to the line for words."""
        self.filter_row.show()
        self.filter_row.offer(self.store)
        self.filter_row.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def can_print(self) -> bool:
        """Every month goes to paper."""
        return True

    def print_page(self) -> None:
        """Ctrl+P: the month on paper."""
        self.papers.preview(self.month, self.filter_row.filters())

    # what is shown

    @property
    def month(self) -> date:
        """The first day of the month that is shown, or in which the week begins."""
        return self.anchor.replace(day=1)

    @property
    def view(self) -> View:
        """How the days lie: a small window shows a list of days instead of a month."""
        if self.effective_width() < SMALL:
            return View.DAYS
        return View.WEEK if self.head.views.value() == View.WEEK else View.MONTH

    @property
    def is_list(self) -> bool:
        """Whether the posts are shown as a table."""
        return bool(self.head.views.value() == LIST)

    def refresh(self) -> None:
        """Read the days and show them."""
        view = self.view
        days = rows_of(view, self.anchor)
        found = posts.between(self.store, days[0][0], days[-1][-1])
        self.frame.setHidden(self.is_list)
        self.table.setVisible(self.is_list)
        if not self.filter_row.isHidden():
            self.filter_row.offer(self.store)
        filters = self.filter_row.filters()
        shown = [post for post in found if filters.lets(post)]
        if self.is_list:
            self._show_list(shown)
        else:
            self._show_days(view, days, found, shown)
        ahead = self.marking.ahead()
        self._show_strips(view, found, ahead)
        sources = idea_credits.sources(self.store)
        self.tray.show_ideas(posts.undated(self.store), sources, ahead=ahead)
        self._say_head()

    def _show_days(
        self, view: View, days: list[list[date]], found: list[Post], shown: list[Post]
    ) -> None:
        """Show what the filters let through; a week's pace counts all that was found."""
        first, last = days[0][0], days[-1][-1]
        by_day: defaultdict[date, list[Post]] = defaultdict(list)
        for post in shown:
            if post.day is not None:
                by_day[post.day].append(post)
        self.deeds.offered = {}
        if self.filter_row.filters().is_empty:
            self.deeds.offered, offers = proposals.for_days(
                self.store, self.month, first, last, self.studio.today(), by_day.keys()
            )
            by_day.update({day: [post] for day, post in offers.items()})
        self.grid.show_days(
            view,
            self.anchor,
            by_day,
            () if view is View.DAYS else capacity.weeks_of(self.store, found, first, len(days)),
            self.studio.today(),
            tests=fair_tests.weeks_between(self.store, first, last),
            cards=card_reading.read(self.store, first, last, shown, self.thumbnails)
            if view is View.WEEK
            else card_reading.quiet(self.store, shown),
            marks=self.marking.between(first, last),
            resting=rest.between(self.store, first, last),
        )

    def _show_strips(self, view: View, found: list[Post], ahead: str) -> None:
        if view is View.WEEK:
            self.strips.show_week(monday_of(self.anchor), found, ahead=ahead)
        else:
            self.strips.show_month(self.month, found)

    def _show_list(self, shown: list[Post]) -> None:
        last = balance.last_day(self.month)
        inside = [post for post in shown if post.day is not None and self.month <= post.day <= last]
        names = {one.id: one.label for one in products.everything(self.store)}
        self.table.show_posts(inside, names, self.marking.between(self.month, last))

    def _say_head(self) -> None:
        self.head.say(self.view, self.anchor, len(self.tray.own))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room; below 900 effective pixels the days are a list."""
        super().resizeEvent(event)
        if not self.is_stale and self.view is not self.grid.days_model.view and not self.is_list:
            self.refresh()
        self._say_head()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On arrival no control has the focus: the first key for the days goes to them.

        A line hands on the Enter that it has used; that one is not for the days.
        """
        if not self.is_list and event.key() in KEYS and self.hasFocus():
            self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)
            QApplication.sendEvent(self.grid, event)
            return
        super().keyPressEvent(event)

    # which days

    def show_today(self) -> None:
        """Go to the days around today."""
        self._go_to(self.studio.today())

    def _turn_back(self) -> None:
        week = self.anchor - timedelta(weeks=1)
        self._turn_to(week if self.view is View.WEEK else self.month - timedelta(days=1))

    def _turn_on(self) -> None:
        week = self.anchor + timedelta(weeks=1)
        after = balance.last_day(self.month) + timedelta(days=1)
        self._turn_to(week if self.view is View.WEEK else after)

    def _turn_to(self, day: date) -> None:
        self.anchor = day
        self.refresh()

    def _go_to(self, day: date) -> None:
        self._turn_to(day)
        self.grid.select(day)

    def _view_chosen(self, _view: object) -> None:
        if self.grid.days_model.place(self.grid.selected).isValid():
            self.anchor = self.grid.selected
        self.refresh()

    def _show_view(self, view: str) -> None:
        self.head.views.set_value(view)
        self._view_chosen(view)
        self._focus_days()

    def _focus_days(self) -> None:
        (self.table if self.is_list else self.grid).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_month_view(self) -> None:
        self._show_view(View.MONTH.value)

    def _show_week_view(self) -> None:
        self._show_view(View.WEEK.value)

    def _show_list_view(self) -> None:
        self._show_view(LIST)

    # what has a button or a key of its own

    def _new_as_usual(self) -> None:
        self.deeds.new_as_usual(self.month)

    def _new_for_selected(self) -> None:
        self.deeds.new_on_selected(self.month)

    def _toggle_tray(self) -> None:
        self.tray.setVisible(self.tray.isHidden())
        if self.tray.isVisible():
            self.tray.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._focus_days()

    def _toggle_filters(self) -> None:
        if self.filter_row.isHidden():
            self.search()
        else:
            self._leave_filters()

    def _leave_filters(self) -> None:
        self.filter_row.hide()
        self.filter_row.clear()
        self._focus_days()

    def _let_go(self, post: Post, at: QPoint) -> None:
        """A post put down on the ideas loses its day; put down anywhere else it stays."""
        if self.tray.isVisible() and self.tray.rect().contains(self.tray.mapFromGlobal(at)):
            self.deeds.unplan(post)

    def _ask_for_excel(self) -> None:
        self.papers.ask_for_excel(self.month, self.filter_row.filters())

    def _show_more(self) -> None:
        """Everything that has no button of its own."""
        more = self.head.more
        views: list[Offer | None] = [
            Offer("calendar-month", self.tr("Bulan"), self._show_month_view),
            Offer("calendar", self.tr("Minggu"), self._show_week_view),
            Offer("list-check", self.tr("Daftar"), self._show_list_view),
            Offer("seedling", self.tr("Papan ide"), self._toggle_tray),
            None,
        ]
        self.popups.show_offers(
            [
                *(views if self.head.views.isHidden() else []),
                Offer("search", self.tr("Cari dan saring (Ctrl+F)"), self._toggle_filters),
                Offer("bulb", self.tr("Tema mingguan…"), self.deeds.edit_themes, writes=True),
                Offer("check", self.tr("Jadikan semua usulan tema draf (Ctrl+Shift+T)"),
                      self.deeds.take_up_all, bool(self.deeds.offered), writes=True),
                Offer("calendar-plus",
                      self.tr("Gandakan minggu ini ke minggu depan (Ctrl+Shift+D)"),
                      self.deeds.week_to_next, writes=True),
                Offer("scale", self.tr("Keseimbangan dan irama…"), self.strips.open_details),
                Offer("chart-dots", self.tr("Uji adil satu pilar…"), self.deeds.fair_test,
                      writes=True),
                Offer("moon", self.tr("Salin teks sedang istirahat"), self.deeds.copy_away_text),
                Offer("bookmark", self.tr("Hari yang ditandai…"), self.marking.open_all),
                None,
                Offer("printer", self.tr("Cetak (Ctrl+P)"), self.print_page),
                Offer("download", self.tr("Simpan ke Excel (Ctrl+E)"), self._ask_for_excel),
                Offer("device-laptop", self.tr("Kalender untuk HP (.ics)"),
                      self.papers.ask_for_phone),
            ],
            more.mapToGlobal(QPoint(0, more.height() + 2)),
        )  # fmt: skip
