"""The calendar page: a month of posts, its balance, and everything that moves them."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu

from umkm_studio.models.content import balance, posts
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_icon, pillar_role
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import Box, Corners, stack
from umkm_studio.ui.kit.day_popup import DayPopup
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.kit.theme import icon, theme
from umkm_studio.ui.pages.calendar_page.balance_strip import BalanceStrip
from umkm_studio.ui.pages.calendar_page.month_grid import MonthGrid
from umkm_studio.ui.pages.calendar_page.month_model import weeks_of

_NARROW = 900  # effective pixels of the window: DESIGN 9


class CalendarPage(Page):
    """Kalender Konten."""

    shows = frozenset({"posts", "settings"})

    def title(self) -> str:
        """The words at the top."""
        return self.tr("Kalender Konten")

    # build

    def build(self) -> None:
        """Header with the month, strip, grid."""
        self.month = self.studio.today().replace(day=1)
        self.menu: QMenu | None = None
        self._waiting = 0  # ideas without a day
        self.back = IconButton("chevron-left", self.tr("Bulan sebelumnya (PgUp)"), small=True)
        self.on = IconButton("chevron-right", self.tr("Bulan berikutnya (PgDn)"), small=True)
        self.to_today = Button(self.tr("Hari ini"), small=True)
        self.to_today.setToolTip(self.tr("Kembali ke hari ini (T)"))
        self.month_label = PlainLabel(style="cardTitle", align=Qt.AlignmentFlag.AlignHCenter)
        for tool in (self.back, self.month_label, self.on, self.to_today):
            self.add_tool(tool)
        self.undated = Button(kind="quiet", icon="seedling")
        self.undated.setToolTip(self.tr("Ide dan draf yang belum punya tanggal"))
        self.add = Button(self.tr("Konten baru"), kind="primary", icon="plus")
        self.add.setToolTip(self.tr("Konten baru (Ctrl+N, atau N di hari yang dipilih)"))
        self.add_action(self.undated)
        self.add_action(self.add)
        self.strip = BalanceStrip()
        self.grid = MonthGrid()
        frame = Box()
        inside = stack(self.grid)
        inside.setContentsMargins(1, 1, 1, 1)
        frame.setLayout(inside)
        self._corners = Corners(frame)
        self.body.setSpacing(theme().px(12))
        self.body.addWidget(self.strip)
        self.body.addWidget(frame, 1)

    def wire(self) -> None:
        """Buttons, keys of DESIGN 6, and what the grid asks for."""
        self.back.clicked.connect(self._month_back)
        self.on.clicked.connect(self._month_on)
        self.to_today.clicked.connect(self.show_today)
        self.add.clicked.connect(self._new_for_selected)
        self.undated.clicked.connect(self._show_undated)
        self.strip.advice_wanted.connect(self._show_advice)
        self.strip.start_wanted.connect(self._new_for_selected)
        self.grid.opened.connect(self._open_post)
        self.grid.wanted_new.connect(self._new_on)
        self.grid.moved.connect(self._move)
        self.grid.removed.connect(self._remove)
        self.grid.menu_wanted.connect(self._show_menu)
        self.grid.more_wanted.connect(self._show_day)
        self.grid.left_month.connect(self._go_to)
        for keys, act in (
            ("PgUp", self._month_back),
            ("PgDown", self._month_on),
            ("T", self.show_today),
            ("N", self._new_for_selected),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def open(self, *, new: bool = False, post: int | None = None, month: str = "") -> None:
        """Come with a new post, with one opened, or at a month ("2026-10")."""
        if month:
            self.month = date.fromisoformat(f"{month}-01")
        found = posts.get(self.store, post) if post is not None else None
        if found is not None and found.day is not None:
            self.month = found.day.replace(day=1)
        if new:
            self._new_for_selected()
        elif post is not None:
            post_actions.open_post(self.studio, post)

    def place(self) -> dict[str, object]:
        """The month that is shown."""
        return {"month": f"{self.month:%Y-%m}"}

    def refresh(self) -> None:
        """Read the month and show it."""
        weeks = weeks_of(self.month)
        by_day: defaultdict[date, list[Post]] = defaultdict(list)
        for post in posts.between(self.store, weeks[0][0], weeks[-1][-1]):
            if post.day is not None:
                by_day[post.day].append(post)
        pace = balance.weeks(self.store, weeks[0][0], len(weeks))
        if not by_day:
            by_day.update({post.day: [post] for post in self._ghosts() if post.day is not None})
        self.grid.show_month(self.month, by_day, pace, self.studio.today())
        self.strip.show_balance(balance.of_month(self.store, self.month))
        self._waiting = len(posts.undated(self.store))
        self._say_head()

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

    # months

    def show_today(self) -> None:
        """Go to the month and the day of today."""
        self._go_to(self.studio.today())

    def _month_back(self) -> None:
        self._turn_to(self.month - timedelta(days=1))

    def _month_on(self) -> None:
        self._turn_to(balance.last_day(self.month) + timedelta(days=1))

    def _turn_to(self, month: date) -> None:
        self.month = month.replace(day=1)
        self.refresh()

    def _go_to(self, day: date) -> None:
        self._turn_to(day)
        self.grid.select(day)

    # the header, which must fit beside the main button at any text size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._say_head()

    def _say_head(self) -> None:
        is_narrow = self.effective_width() < _NARROW
        name = wording.short_month if is_narrow else wording.month
        # room for every month's name, so that the arrows stay where they are
        metrics = QFontMetrics(theme().font("cardTitle"))
        months = (date(self.month.year, number, 1) for number in range(1, 13))
        self.month_label.setMinimumWidth(max(metrics.horizontalAdvance(name(m)) for m in months))
        self.month_label.setText(name(self.month))
        self.to_today.setVisible(not is_narrow)
        words = self.tr("Ide ({count})").format(count=self._waiting)
        self.undated.setText(str(self._waiting) if is_narrow else words)
        self.undated.setAccessibleName(words)
        self.undated.setVisible(self._waiting > 0)

    # posts

    def _open_post(self, post: Post) -> None:
        if post.id is None:  # only a hint so far
            post_actions.new_post(self.studio, post.day, post.pillar)
        else:
            post_actions.open_post(self.studio, post.id)

    def _new_on(self, day: date) -> None:
        post_actions.new_post(self.studio, day)

    def _new_for_selected(self) -> None:
        day = self.grid.selected
        shown = day.replace(day=1) == self.month
        self._new_on(day if shown else max(self.month, self.studio.today()))

    def _move(self, post: Post, day: date) -> None:
        if post_actions.move(self.studio, post, day):
            if self.grid.month_model.place(day).isValid():
                self.refresh()
            else:
                self._turn_to(day)
            self.grid.select(day, post)

    def _remove(self, post: Post) -> None:
        post_actions.remove(self.studio, post)

    # menus

    def _show_menu(self, post: Post | None, day: date, at: QPoint) -> None:
        """What can be done with a post, or with a free day."""
        menu = QMenu(self)
        if post is None or post.id is None:
            self._offer(menu, "plus", self.tr("Konten baru di hari ini")).triggered.connect(
                lambda: self._new_on(day)
            )
        else:
            self._offer_actions(menu, post, at)
        self._pop_up(menu, at)

    def _offer_actions(self, menu: QMenu, post: Post, at: QPoint) -> None:
        opened = self._offer(menu, "pencil", self.tr("Buka"))
        opened.triggered.connect(lambda: self._open_post(post))
        moved = self._offer(menu, "calendar", self.tr("Pindahkan ke…"))
        moved.triggered.connect(lambda: self._pick_day(post, at))
        moved.setEnabled(not post.published)
        if not post.published:
            out = self._offer(menu, "circle-check", self.tr("Tandai sudah tayang"))
            out.triggered.connect(lambda: post_actions.publish(self.studio, post))
        copied = self._offer(menu, "copy", self.tr("Salin caption"))
        copied.triggered.connect(lambda: post_actions.copy_caption(self.studio, post))
        copied.setEnabled(bool(post.caption))
        doubled = self._offer(menu, "calendar-plus", self.tr("Gandakan"))
        doubled.triggered.connect(lambda: post_actions.duplicate(self.studio, post))
        menu.addSeparator()
        deleted = self._offer(menu, "trash", self.tr("Hapus"))
        deleted.triggered.connect(lambda: self._remove(post))

    def _pick_day(self, post: Post, at: QPoint) -> None:
        popup = DayPopup(self, at=at, day=post.day)
        popup.picked.connect(lambda day: self._move(post, day))

    def _show_day(self, day: date, at: QPoint) -> None:
        """Every post of a full day."""
        self._list_posts(wording.long_day(day), list(self.grid.posts_on(day)), at)

    def _show_undated(self) -> None:
        """Ideas that have no day yet."""
        at = self.undated.mapToGlobal(QPoint(0, self.undated.height() + 2))
        self._list_posts(self.tr("Belum punya tanggal"), posts.undated(self.store), at)

    def _show_advice(self) -> None:
        """Promos still to come in this month, any of which could tell a story instead."""
        found = balance.could_be_stories(self.store, self.month, self.studio.today())
        title = self.tr("Salah satu ini bisa jadi cerita. Buka, lalu ganti pilarnya.")
        if not found:
            title = self.tr("Promo bulan ini sudah tayang semua. Bulan depan mulai dari cerita.")
        button = self.strip.advice
        self._list_posts(title, found, button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _list_posts(self, title: str, found: list[Post], at: QPoint) -> None:
        menu = QMenu(self)
        head = QAction(_plain(title), menu)
        head.setEnabled(False)
        menu.addAction(head)
        for post in found:
            words = post.title
            if post.time is not None or post.day is not None:
                when = wording.clock(post.time) if post.time else wording.weekday_and_day(post.day)
                words = self.tr("{when} · {title}").format(when=when, title=post.title)
            line = self._offer(menu, pillar_icon(post.pillar), _plain(words))
            line.setIcon(icon(pillar_icon(post.pillar), f"{pillar_role(post.pillar)}Text", 16))
            line.triggered.connect(lambda _checked=False, chosen=post: self._open_post(chosen))
        self._pop_up(menu, at)

    def _offer(self, menu: QMenu, icon_name: str, words: str) -> QAction:
        action = QAction(icon(icon_name, "text2", 16), words, menu)
        menu.addAction(action)
        return action

    def _pop_up(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu = menu
        menu.destroyed.connect(self._menu_gone)
        menu.popup(at)

    def _menu_gone(self) -> None:
        self.menu = None


def _plain(words: str) -> str:
    """A menu reads "&" as the mark of a key."""
    return words.replace("&", "&&")
