"""The calendar page: days of posts in three views, beside them ideas, and all that moves them."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from umkm_studio.models.content import balance, posts, slots
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.content.slots import Slot
from umkm_studio.models.insight import cards
from umkm_studio.models.sales import products
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import Box, Corners, stack
from umkm_studio.ui.kit.choices import Segments
from umkm_studio.ui.kit.day_popup import DayPopup
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.calendar_page.balance_strip import BalanceStrip
from umkm_studio.ui.pages.calendar_page.day_grid import DayGrid
from umkm_studio.ui.pages.calendar_page.days_model import View, monday_of, rows_of
from umkm_studio.ui.pages.calendar_page.filter_row import FilterRow
from umkm_studio.ui.pages.calendar_page.idea_tray import IdeaTray
from umkm_studio.ui.pages.calendar_page.papers import Papers
from umkm_studio.ui.pages.calendar_page.post_list import post_list
from umkm_studio.ui.pages.calendar_page.post_menus import Offer, PostMenus
from umkm_studio.ui.pages.calendar_page.theme_dialog import ThemeDialog
from umkm_studio.ui.pages.calendar_page.week_strip import WeekStrip

_NARROW, _SMALL = 1200, 900  # effective pixels of the window: DESIGN 9
_LIST = "list"


class CalendarPage(Page):
    """Kalender Konten."""

    shows = frozenset({"posts", "settings", "theme_slots", "products", "codes"})

    def title(self) -> str:
        """The words at the top."""
        return self.tr("Kalender Konten")

    # build

    def build(self) -> None:
        """Header with the period, strips, filters, days and ideas."""
        self.anchor = self.studio.today()
        self.menus = PostMenus(self)
        self.papers = Papers(self, self.studio)
        self._copied: Post | None = None
        self._slot_days: dict[date, Slot] = {}
        self._labels: dict[int | None, str] = {}
        self._build_head()
        self.strip = BalanceStrip()
        self.week_strip = WeekStrip()
        self.filter_row = FilterRow()
        self.filter_row.hide()
        self.grid = DayGrid()
        self.table = post_list(self._labels)
        self.tray = IdeaTray()
        self.tray.hide()
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
        for widget in (self.strip, self.week_strip, self.filter_row):
            self.body.addWidget(widget)
        self.body.addLayout(beside, 1)

    def _build_head(self) -> None:
        self.back = IconButton("chevron-left", self.tr("Sebelumnya (PgUp)"), small=True)
        self.on = IconButton("chevron-right", self.tr("Berikutnya (PgDn)"), small=True)
        self.to_today = Button(self.tr("Hari ini"), small=True)
        self.to_today.setToolTip(self.tr("Kembali ke hari ini (T)"))
        self.month_label = PlainLabel(style="cardTitle", align=Qt.AlignmentFlag.AlignHCenter)
        for tool in (self.back, self.month_label, self.on, self.to_today):
            self.add_tool(tool)
        self.view_choice = Segments(
            [
                (View.MONTH.value, self.tr("Bulan")),
                (View.WEEK.value, self.tr("Minggu")),
                (_LIST, self.tr("Daftar")),
            ]
        )
        self.undated = Button(icon="seedling")
        self.undated.setToolTip(self.tr("Papan ide: ide yang belum punya tanggal, dan pancingan"))
        self.more = IconButton("dots", self.tr("Pilihan lain"))
        self.add = Button(self.tr("Konten baru"), kind="primary", icon="plus")
        self.add.setToolTip(self.tr("Konten baru (Ctrl+N, atau N di hari yang dipilih)"))
        for action in (self.view_choice, self.undated, self.more, self.add):
            self.add_action(action)

    def wire(self) -> None:
        """Buttons, keys of DESIGN 6, and what the days and the ideas ask for."""
        self.back.clicked.connect(self._turn_back)
        self.on.clicked.connect(self._turn_on)
        self.to_today.clicked.connect(self.show_today)
        self.view_choice.changed.connect(self._view_chosen)
        self.undated.clicked.connect(self._toggle_tray)
        self.more.clicked.connect(self._show_more)
        self.add.clicked.connect(self._new_for_selected)
        self.strip.advice_wanted.connect(self._show_advice)
        self.strip.start_wanted.connect(self._new_for_selected)
        self.filter_row.changed.connect(self.refresh)
        self.table.activated.connect(self._open_post)
        self.table.deleted.connect(self._remove)
        self._wire_days()
        self._wire_ideas()
        for keys, act in (
            ("PgUp", self._turn_back),
            ("PgDown", self._turn_on),
            ("T", self.show_today),
            ("N", self._new_for_selected),
            ("M", self._show_month_view),
            ("W", self._show_week_view),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _wire_days(self) -> None:
        grid = self.grid
        grid.opened.connect(self._open_post)
        grid.wanted_new.connect(self._new_on)
        grid.moved.connect(self._move)
        grid.removed.connect(self._remove)
        grid.menu_wanted.connect(self._show_menu)
        grid.more_wanted.connect(self._show_day)
        grid.left_month.connect(self._go_to)
        grid.copied.connect(self._copy_to)
        grid.copy_wanted.connect(self._copy)
        grid.paste_wanted.connect(self._paste)
        grid.next_week_wanted.connect(self._to_next_week)
        grid.unplan_wanted.connect(self._unplan)
        grid.let_go.connect(self._let_go)

    def _wire_ideas(self) -> None:
        self.tray.closed.connect(self._toggle_tray)
        self.tray.written.connect(self._keep_idea)
        ideas = self.tray.list
        ideas.opened.connect(self._open_idea)
        ideas.placed.connect(self._plan_on_selected)
        ideas.removed.connect(self._remove)
        ideas.carried.connect(self.grid.offer_place)
        ideas.dropped.connect(self._drop_idea)
        ideas.menu_wanted.connect(self._show_idea_menu)

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
            self.view_choice.set_value(view)
        if tray:
            self.tray.show()
        found = posts.get(self.store, post) if post is not None else None
        if found is not None and found.day is not None:
            self.anchor = found.day
        if new:
            self._new_for_selected()
        elif post is not None:
            post_actions.open_post(self.studio, post)

    def place(self) -> dict[str, object]:
        """The days that are shown, and how."""
        return {
            "day": self.anchor.isoformat(),
            "view": self.view_choice.value(),
            "tray": not self.tray.isHidden(),
        }

    def search(self) -> None:
        """Ctrl+F: show the filters and go to the line for words."""
        self.filter_row.show()
        self.filter_row.offer(self.store)
        self.filter_row.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def print_page(self) -> None:
        """Ctrl+P: the month on paper."""
        weeks = rows_of(View.MONTH, self.anchor)
        found = posts.between(self.store, weeks[0][0], weeks[-1][-1])
        filters = self.filter_row.filters()
        self.papers.preview(self.month, [post for post in found if filters.lets(post)])

    # what is shown

    @property
    def month(self) -> date:
        """The first day of the month that is shown, or in which the week begins."""
        return self.anchor.replace(day=1)

    @property
    def view(self) -> View:
        """How the days lie: a small window shows a list of days instead of a month."""
        if self.view_choice.value() == View.WEEK:
            return View.WEEK if self.effective_width() >= _SMALL else View.DAYS
        return View.MONTH if self.effective_width() >= _SMALL else View.DAYS

    @property
    def is_list(self) -> bool:
        """Whether the posts are shown as a table."""
        return bool(self.view_choice.value() == _LIST)

    def refresh(self) -> None:
        """Read the days and show them."""
        view, today = self.view, self.studio.today()
        days = rows_of(view, self.anchor)
        found = posts.between(self.store, days[0][0], days[-1][-1])
        filters = self.filter_row.filters()
        shown = [post for post in found if filters.lets(post)]
        self.frame.setHidden(self.is_list)
        self.table.setVisible(self.is_list)
        if not self.filter_row.isHidden():
            self.filter_row.offer(self.store)
        if self.is_list:
            self._show_list(shown)
        else:
            by_day: defaultdict[date, list[Post]] = defaultdict(list)
            for post in shown:
                if post.day is not None:
                    by_day[post.day].append(post)
            self._slot_days = {}
            if filters.is_empty:
                self._add_offers(by_day, days[0][0], days[-1][-1])
            pace = balance.weeks(self.store, days[0][0], len(days)) if view is View.MONTH else ()
            facts = None
            if view is View.WEEK:
                facts = cards.between(self.store, days[0][0], days[-1][-1])
            self.grid.show_days(view, self.anchor, by_day, pace, today, facts)
        self._show_strips(view, found)
        self.tray.show_ideas(posts.undated(self.store))
        self._say_head()

    def _show_strips(self, view: View, found: list[Post]) -> None:
        is_week = view is View.WEEK
        self.strip.setHidden(is_week)
        self.week_strip.setVisible(is_week)
        if is_week:
            week = balance.weeks(self.store, monday_of(self.anchor), 1)[0]
            mix = balance.of_posts(self.store, found)
            is_narrow = self.effective_width() < _NARROW
            self.week_strip.show_week(week, mix, is_narrow=is_narrow)
        else:
            self.strip.show_balance(balance.of_month(self.store, self.month))

    def _show_list(self, shown: list[Post]) -> None:
        self._labels.clear()
        self._labels.update({one.id: one.label for one in products.everything(self.store)})
        self.table.show_records(
            [post for post in shown if post.day is not None and self._is_in_month(post.day)]
        )

    def _is_in_month(self, day: date) -> bool:
        return (day.year, day.month) == (self.anchor.year, self.anchor.month)

    def _add_offers(self, by_day: defaultdict[date, list[Post]], first: date, last: date) -> None:
        """Themes on days without posts; in a month without any post, how to begin."""
        themes = slots.everything(self.store)
        start = max(first, self.studio.today())
        self._slot_days = slots.offers(themes, start, last, by_day.keys())
        is_empty = not by_day
        for day, slot in self._slot_days.items():
            title = slot.title or pillar_word(slot.pillar)
            by_day[day] = [
                Post(title=title, pillar=slot.pillar, status=Status.IDEA, day=day, time=slot.time)
            ]
        if is_empty and not themes:
            by_day.update({post.day: [post] for post in self._ghosts() if post.day is not None})

    def _ghosts(self) -> list[Post]:
        """Three posts that nobody has planned, to begin with in a month without any."""
        today = self.studio.today()
        last = balance.last_day(self.month)
        first = max(self.month, today)
        ideas = (
            (Pillar.EDUCATION, self.tr("Mulai dari satu edukasi")),
            (Pillar.STORY, self.tr("Satu cerita pelanggan")),
            (Pillar.BEHIND_THE_SCENES, self.tr("Satu momen di balik layar")),
        )
        days = (first + timedelta(days=2 * number) for number in range(len(ideas)))
        return [
            Post(title=title, pillar=pillar, status=posts.Status.IDEA, day=day)
            for day, (pillar, title) in zip(days, ideas, strict=True)
            if day <= last
        ]

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
        self.view_choice.set_value(view)
        self._view_chosen(view)

    def _show_month_view(self) -> None:
        self._show_view(View.MONTH.value)

    def _show_week_view(self) -> None:
        self._show_view(View.WEEK.value)

    def _show_list_view(self) -> None:
        self._show_view(_LIST)

    # the header, which must fit beside the main button at any text size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room; below 900 effective pixels the days are a list."""
        super().resizeEvent(event)
        if not self.is_stale and self.view is not self.grid.days_model.view and not self.is_list:
            self.refresh()
        self._say_head()

    def _say_head(self) -> None:
        is_narrow = self.effective_width() < _NARROW
        metrics = QFontMetrics(theme().font("cardTitle"))
        if self.view is View.WEEK:
            monday = monday_of(self.anchor)
            words = wording.period(monday, monday + timedelta(days=6))
            self.month_label.setMinimumWidth(metrics.horizontalAdvance(words))
        else:
            # room for every month's name, so that the arrows stay where they are
            name = wording.short_month if is_narrow else wording.month
            months = (date(self.anchor.year, number, 1) for number in range(1, 13))
            wide = max(metrics.horizontalAdvance(name(month)) for month in months)
            self.month_label.setMinimumWidth(wide)
            words = name(self.anchor)
        self.month_label.setText(words)
        self.to_today.setVisible(not is_narrow)
        self.view_choice.setVisible(not is_narrow)
        waiting = len(self.tray.own)
        words = self.tr("Ide ({count})").format(count=waiting)
        self.undated.setText(str(waiting) if is_narrow else words)
        self.undated.setAccessibleName(words)
        self.undated.setVisible(self.effective_width() >= _SMALL)
        self.add.setAccessibleName(self.tr("Konten baru"))
        self.add.setText("" if is_narrow and self.view is View.WEEK else self.tr("Konten baru"))

    # posts

    def _open_post(self, post: Post) -> None:
        if post.id is not None:
            post_actions.open_post(self.studio, post.id)
        elif post.day in self._slot_days:
            self._take_up(post)
        else:  # only a hint so far
            post_actions.new_post(self.studio, post.day, post.pillar)

    def _take_up(self, offered: Post) -> None:
        """Make a draft of what a weekly theme proposes."""
        if offered.day is not None and post_actions.plan(self.studio, offered, offered.day):
            self.grid.select(offered.day)

    def _new_on(self, day: date) -> None:
        post_actions.new_post(self.studio, day)

    def _new_for_selected(self) -> None:
        day = self.grid.selected
        shown = self.grid.days_model.place(day).isValid() and not self.grid.days_model.is_muted(day)
        self._new_on(day if shown else max(self.month, self.studio.today()))

    def _move(self, post: Post, day: date) -> None:
        if post_actions.move(self.studio, post, day):
            self._show_day_of(day, post)

    def _copy_to(self, post: Post, day: date) -> None:
        if post_actions.copy_to(self.studio, post, day):
            self._show_day_of(day)

    def _copy(self, post: Post) -> None:
        self._copied = post
        text = self.tr("“{title}” disalin. Pilih hari lain, lalu tekan Ctrl+V.")
        self.notices.toast(text.format(title=post.title))

    def _paste(self, day: date) -> None:
        if self._copied is not None:
            self._copy_to(self._copied, day)

    def _to_next_week(self, post: Post) -> None:
        if post.day is not None:
            self._copy_to(post, post.day + timedelta(weeks=1))

    def _week_to_next(self) -> None:
        monday = monday_of(self.grid.selected)
        if post_actions.duplicate_week(self.studio, monday):
            self._show_day_of(self.grid.selected + timedelta(weeks=1))

    def _show_day_of(self, day: date, post: Post | None = None) -> None:
        """Go to where a post went; the change itself has shown the days anew."""
        if not self.grid.days_model.place(day).isValid():
            self._turn_to(day)
        self.grid.select(day, post)

    def _remove(self, post: Post) -> None:
        post_actions.remove(self.studio, post)

    # ideas

    def _toggle_tray(self) -> None:
        self.tray.setVisible(self.tray.isHidden())
        (self.tray.list if self.tray.isVisible() else self.grid).setFocus()

    def _keep_idea(self, post: Post) -> None:
        post_actions.keep_idea(self.studio, post)

    def _open_idea(self, post: Post) -> None:
        """Own ideas open; a prompt becomes an own idea."""
        if post.id is not None:
            post_actions.open_post(self.studio, post.id)
        else:
            self._keep_idea(post)

    def _plan(self, post: Post, day: date) -> None:
        if post_actions.plan(self.studio, post, day):
            self._show_day_of(day, post)

    def _plan_on_selected(self, post: Post) -> None:
        self._plan(post, self.grid.selected)

    def _drop_idea(self, post: Post, at: QPoint) -> None:
        day = self.grid.offer_place(at)
        self.grid.offer_place(None)
        if day is not None:
            self._plan(post, day)

    def _let_go(self, post: Post, at: QPoint) -> None:
        """A post put down on the ideas loses its day; put down anywhere else it stays."""
        if self.tray.isVisible() and self.tray.rect().contains(self.tray.mapFromGlobal(at)):
            self._unplan(post)

    def _unplan(self, post: Post) -> None:
        post_actions.unplan(self.studio, post)

    def _edit_themes(self) -> None:
        self.theme_dialog = ThemeDialog(self, slots.everything(self.store), self._save_themes)
        self.theme_dialog.open()

    def _save_themes(self, wanted: list[Slot]) -> None:
        with self.store.change() as change:
            slots.save(self.store, wanted)
        self.studio.undoable(change, self.tr("Tema mingguan tersimpan."))

    # menus

    def _show_menu(self, post: Post | None, day: date, at: QPoint) -> None:
        """What can be done with a post, or with a free day."""
        if post is None or post.id is None:
            offers: list[Offer | None] = [
                ("plus", self.tr("Konten baru di hari ini"), lambda: self._new_on(day), True)
            ]
            if self._copied is not None:
                offers.append(("copy", self.tr("Tempel di sini"), lambda: self._paste(day), True))
            self.menus.offer(at, offers)
            return
        movable = not post.published
        publish = ("circle-check", self.tr("Tandai sudah tayang"),
                   lambda: post_actions.publish(self.studio, post), True)  # fmt: skip
        self.menus.offer(
            at,
            [
                ("pencil", self.tr("Buka"), lambda: self._open_post(post), True),
                ("calendar", self.tr("Pindahkan ke…"), lambda: self._pick_day(post, at), movable),
                ("seedling", self.tr("Lepas tanggalnya"), lambda: self._unplan(post), movable),
                *([publish] if movable else []),
                ("copy", self.tr("Salin caption"),
                 lambda: post_actions.copy_caption(self.studio, post), bool(post.caption)),
                ("copy", self.tr("Salin konten"), lambda: self._copy(post), True),
                ("calendar-plus", self.tr("Gandakan ke minggu depan"),
                 lambda: post_actions.duplicate(self.studio, post), True),
                None,
                ("trash", self.tr("Hapus"), lambda: self._remove(post), True),
            ],
        )  # fmt: skip

    def _show_idea_menu(self, post: Post, at: QPoint) -> None:
        day = wording.weekday_and_day(self.grid.selected)
        here = self.tr("Taruh di {day}").format(day=day)
        keep = self.tr("Buka") if post.id is not None else self.tr("Simpan ke idemu")
        offers: list[Offer | None] = [
            ("pencil", keep, lambda: self._open_idea(post), True),
            ("calendar", here, lambda: self._plan_on_selected(post), True),
            ("calendar-plus", self.tr("Pilih hari…"), lambda: self._pick_plan(post, at), True),
        ]
        if post.id is not None:
            offers += [None, ("trash", self.tr("Hapus"), lambda: self._remove(post), True)]
        self.menus.offer(at, offers)

    def _show_more(self) -> None:
        """Everything that has no button of its own."""
        at = self.more.mapToGlobal(QPoint(0, self.more.height() + 2))
        views: list[Offer | None] = [
            ("calendar-month", self.tr("Bulan"), self._show_month_view, True),
            ("calendar", self.tr("Minggu"), self._show_week_view, True),
            ("list-check", self.tr("Daftar"), self._show_list_view, True),
            ("seedling", self.tr("Papan ide"), self._toggle_tray, True),
            None,
        ]
        self.menus.offer(
            at,
            [
                *(views if self.view_choice.isHidden() else []),
                ("search", self.tr("Cari dan saring (Ctrl+F)"), self._toggle_filters, True),
                ("bulb", self.tr("Tema mingguan…"), self._edit_themes, True),
                ("calendar-plus", self.tr("Gandakan minggu ini ke minggu depan"),
                 self._week_to_next, True),
                None,
                ("printer", self.tr("Cetak (Ctrl+P)"), self.print_page, True),
                ("download", self.tr("Simpan ke Excel"), self._ask_for_excel, True),
                ("device-laptop", self.tr("Kalender untuk HP (.ics)"),
                 self.papers.ask_for_phone, True),
            ],
        )  # fmt: skip

    def _toggle_filters(self) -> None:
        if self.filter_row.isHidden():
            self.search()
            return
        self.filter_row.hide()
        self.filter_row.clear()

    def _ask_for_excel(self) -> None:
        found = posts.between(self.store, self.month, balance.last_day(self.month))
        filters = self.filter_row.filters()
        self.papers.ask_for_excel([post for post in found if filters.lets(post)], self.month)

    def _pick_day(self, post: Post, at: QPoint) -> None:
        popup = DayPopup(self, at=at, day=post.day)
        popup.picked.connect(lambda day: self._move(post, day))

    def _pick_plan(self, post: Post, at: QPoint) -> None:
        popup = DayPopup(self, at=at, day=self.grid.selected)
        popup.picked.connect(lambda day: self._plan(post, day))

    def _show_day(self, day: date, at: QPoint) -> None:
        """Every post of a full day."""
        found = self.grid.posts_on(day)
        self.menus.list_posts(wording.long_day(day), found, at, self._open_post)

    def _show_advice(self) -> None:
        """Promos still to come in this month, any of which could tell a story instead."""
        found = balance.could_be_stories(self.store, self.month, self.studio.today())
        title = self.tr("Salah satu ini bisa jadi cerita. Buka, lalu ganti pilarnya.")
        if not found:
            title = self.tr("Promo bulan ini sudah tayang semua. Bulan depan mulai dari cerita.")
        button = self.strip.advice
        at = button.mapToGlobal(QPoint(0, button.height() + 2))
        self.menus.list_posts(title, found, at, self._open_post)
