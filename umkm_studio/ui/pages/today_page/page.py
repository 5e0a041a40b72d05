"""Beranda, the first page: what to post next, which orders wait, how the month goes."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum, auto

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from umkm_studio.models import shop
from umkm_studio.models.errors import UserError
from umkm_studio.models.insight import evening
from umkm_studio.models.insight.evening import Waiting
from umkm_studio.models.sales import order_list
from umkm_studio.models.voices import messages
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.editors.promise_line import PromiseLine
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Columns, stack
from umkm_studio.ui.kit.page import SENTENCE_FROM, Page
from umkm_studio.ui.pages.today_page.dues_card import DuesCard
from umkm_studio.ui.pages.today_page.first_week_card import FirstWeekCard
from umkm_studio.ui.pages.today_page.lesson_card import LessonCard
from umkm_studio.ui.pages.today_page.messages_to_answer import MessagesToAnswer
from umkm_studio.ui.pages.today_page.month_cards import MonthBalance, MonthSoFar
from umkm_studio.ui.pages.today_page.next_posts import NextPosts
from umkm_studio.ui.pages.today_page.orders_to_handle import OrdersToHandle
from umkm_studio.ui.pages.today_page.rest_card import RestCard

_MINUTE = 60_000  # milliseconds


class Part(Enum):
    """Of the day, as people greet."""

    MORNING = auto()
    NOON = auto()
    AFTERNOON = auto()
    EVENING = auto()


class TodayPage(Page):
    """Beranda. Everything on it is drawn with Qt alone: the window starts here."""

    shows = frozenset(
        {
            "posts", "codes", "orders", "line_items", "products", "customers", "settings",
            "load_checks", "deals", "partners", "idea_credits", "trials",
            "testimonials", "consents", "post_testimonials", "messages", "rest_days",
            "criticisms", "criticism_steps", "fair_tests", "decisions", "redemptions", "copies",
        }
    )  # fmt: skip

    def title(self) -> str:
        """A greeting by the clock, with the maker's nickname where it is known."""
        part = _part(self.studio.now().hour)
        name = shop.load(self.store).nickname
        if part is Part.MORNING:
            greeting = self.tr("Selamat pagi, {name}") if name else self.tr("Selamat pagi")
        elif part is Part.NOON:
            greeting = self.tr("Selamat siang, {name}") if name else self.tr("Selamat siang")
        elif part is Part.AFTERNOON:
            greeting = self.tr("Selamat sore, {name}") if name else self.tr("Selamat sore")
        else:
            greeting = self.tr("Selamat malam, {name}") if name else self.tr("Selamat malam")
        return greeting.format(name=name)

    def subtitle(self) -> str:
        """The day, and how long what waits may take."""
        day = wording.long_day(self.studio.today())
        return self._sentence().format(day=day, now=self._part_of_day())

    def _sentence(self) -> str:
        if self._waiting is None:
            return "{day}"
        if self._is_enough:
            return self.tr("{day}. Cukup untuk hari ini.")
        if not self._waiting.count:
            return self.tr("{day}. Semua sudah beres, cukup untuk hari ini.")
        minutes = self._waiting.minutes
        if self.effective_width() < SENTENCE_FROM:
            return self.tr("{day}. Kira-kira %n menit.", "", minutes)
        if self._waiting.is_much:
            return self.tr("{day}. Banyak yang menunggu, sepuluh menit saja cukup.")
        return self.tr("{day}. Ada beberapa hal kecil {now}, kira-kira %n menit.", "", minutes)

    def _part_of_day(self) -> str:
        return {
            Part.MORNING: self.tr("pagi ini"),
            Part.NOON: self.tr("siang ini"),
            Part.AFTERNOON: self.tr("sore ini"),
            Part.EVENING: self.tr("malam ini"),
        }[_part(self.studio.now().hour)]

    def build(self) -> None:
        """What waits on the left, what is worth knowing on the right; one under the other where
        the page is narrow.
        """
        self._waiting: Waiting | None = None
        self._is_enough = False
        self._hour = self.studio.now().replace(minute=0, second=0, microsecond=0)
        self.each_minute = QTimer(self)
        self.enough = Button(self.tr("Cukup untuk hari ini"), kind="quiet", icon="moon")
        self.note_order = Button(self.tr("Catat pesanan"), icon="receipt", writes=True)
        self.new_post = Button(self.tr("Konten baru"), kind="primary", icon="plus", writes=True)
        self.add_action(self.enough, folds=True)
        self.add_action(self.note_order, folds=True)
        self.add_action(self.new_post)
        self.first_week = FirstWeekCard(self.studio)
        self.dues = DuesCard(self.studio)
        self.next_posts = NextPosts(self.studio)
        self.messages = MessagesToAnswer(self.studio)
        self.orders = OrdersToHandle(self.studio)
        self.rest = RestCard(self.studio)
        self.lesson = LessonCard(self.studio)
        self.balance = MonthBalance(self.studio)
        self.month = MonthSoFar(self.studio)
        self.promise = PromiseLine(self.studio)
        self.lists = Columns(self.messages, self.orders, one_below=560)
        left, right = QWidget(), QWidget()
        waiting = (self.first_week, self.dues, self.next_posts, self.lists, self.rest)
        left.setLayout(stack(*waiting, None, gap=12))
        right.setLayout(stack(self.lesson, self.balance, self.month, self.promise, None, gap=12))
        self.body.addWidget(Columns(left, right, right_width=352))
        self.body.addStretch(1)

    def wire(self) -> None:
        """The three buttons; what is due may change by itself."""
        self.enough.clicked.connect(self._say_enough)
        self.note_order.clicked.connect(self._note_order)
        self.new_post.clicked.connect(self._new_post)
        self.dues.changed.connect(self._show_state)
        self.each_minute.timeout.connect(self._follow_the_clock)
        self.each_minute.start(_MINUTE)

    def refresh(self) -> None:
        """Fill every card; one that fails does not take the others along."""
        self._is_enough = evening.is_enough(self.store, self.studio.today())
        self.dues.show_late_only(self._is_enough)
        self.first_week.refresh()
        if self._is_enough:
            self.first_week.hide()
        cards = (self.next_posts, self.messages, self.orders, self.lesson, self.balance, self.month)
        for card in cards:
            card.refresh()
        self.promise.refresh()
        self.dues.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page stands: what is due follows."""
        super().paintEvent(event)
        self.dues.page_painted()

    def hideEvent(self, event: QHideEvent) -> None:
        """The maker goes on, or closes the window."""
        super().hideEvent(event)
        self.dues.remember_room()

    def _follow_the_clock(self) -> None:
        """A window that stays open goes on with the day: waits grow, the greeting changes, and what
        was enough yesterday is asked for again.
        """
        hour = self.studio.now().replace(minute=0, second=0, microsecond=0)
        if hour != self._hour:
            self._hour = hour
            self.is_stale = True
        if not self.is_stale or not self.isVisible():
            return  # the window refreshes what is stale once it is seen
        self.is_stale = False
        try:
            self.refresh()
        except UserError as problem:
            self.notices.explain(problem)

    def _show_state(self) -> None:
        """How much waits, or that it is enough."""
        waiting = self._count()
        is_known = self.dues.is_read and (waiting.count or self._has_begun())
        self._waiting = waiting if is_known else None
        self.lists.setVisible(not self._is_enough)
        self.rest.setVisible(self._is_enough)
        if self._is_enough:
            self.rest.show_waiting(waiting)
        self.enough.setVisible(bool(waiting.count) and not self._is_enough)
        self.show_title()

    def _count(self) -> Waiting:
        post, soon = self.next_posts.first, self.studio.today() + timedelta(days=1)
        is_near = post is not None and post.day is not None and post.day <= soon
        return Waiting(
            messages=self.messages.waiting,
            orders=self.orders.waiting,
            dues=len(self.dues.dues),
            checks=self.next_posts.missing if is_near else 0,
        )

    def _has_begun(self) -> bool:
        """Whether there is anything yet that could be done: else nothing is said about it."""
        posted = self.next_posts.first is not None
        return posted or not order_list.is_empty(self.store) or bool(messages.newest(self.store))

    def _say_enough(self) -> None:
        today = self.studio.today()
        text = self.tr("Cukup untuk hari ini. Sisanya menunggu besok.")
        self.studio.keep(lambda: evening.say_enough(self.store, today), text)

    def _note_order(self) -> None:
        self.studio.go("orders", new=True)

    def _new_post(self) -> None:
        post_actions.new_post(self.studio)


def _part(hour: int) -> Part:
    """Which part of the day an hour, 0 to 23, lies in."""
    if 4 <= hour < 11:
        return Part.MORNING
    if 11 <= hour < 15:
        return Part.NOON
    return Part.AFTERNOON if 15 <= hour < 18 else Part.EVENING
