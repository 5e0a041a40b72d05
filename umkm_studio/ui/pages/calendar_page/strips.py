"""What stands above the days: the balance of a month or the capacity of a week, and what to do
about them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content import balance, capacity, fair_tests, rhythm
from umkm_studio.models.content.capacity import Shift
from umkm_studio.models.content.posts import Post
from umkm_studio.ui.editors.promise_line import PromiseLine
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.calendar_page.balance_strip import BalanceStrip
from umkm_studio.ui.pages.calendar_page.deeds import Deeds
from umkm_studio.ui.pages.calendar_page.post_menus import PostMenus
from umkm_studio.ui.pages.calendar_page.week_strip import WeekStrip

_WEEK = timedelta(weeks=1)


class Strips(QWidget):
    """One of the two strips at a time, and below it what was decided for this month."""

    start_wanted = Signal()

    def __init__(self, studio: Studio, deeds: Deeds, popups: PostMenus) -> None:
        super().__init__()
        self._studio = studio
        self._deeds = deeds
        self._popups = popups
        self._month = date.min
        self.month = BalanceStrip(studio)
        self.week = WeekStrip()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.month)
        layout.addWidget(self.week)
        self.promise = PromiseLine(studio)
        layout.addWidget(self.promise)
        self.month.start_wanted.connect(self.start_wanted)
        self.month.details_wanted.connect(self.open_details)
        self.month.note.others_wanted.connect(self._list_others)
        self.week.shift_wanted.connect(self._shift)

    def show_month(self, month: date, found: Sequence[Post]) -> None:
        """Show the month that begins on this day; its posts are among `found`."""
        store, today = self._studio.store, self._studio.today()
        self._month = month
        self.week.hide()
        self.month.show()
        last = balance.last_day(month)
        inside = [post for post in found if post.day is not None and month <= post.day <= last]
        mix = balance.of_posts(store, inside)
        advice = balance.advice(store, mix, month, last, today)
        self.month.show_month(month, mix, advice, rhythm.until(store, today))
        self._show_promise(is_now=month == today.replace(day=1))

    def show_week(self, monday: date, found: Sequence[Post], *, ahead: str) -> None:
        """Show the week that begins on this Monday; `found` are its posts, `ahead` is what to
        prepare for.
        """
        store = self._studio.store
        self.month.hide()
        self.week.show()
        self.week.show_week(
            capacity.weeks_of(store, found, monday, 1)[0],
            balance.of_posts(store, found),
            capacity.could_move(store, monday, self._studio.today()),
            ahead=ahead,
            tested=fair_tests.weeks_between(store, monday, monday).get(monday),
        )
        today = self._studio.today()
        self._show_promise(is_now=monday <= today < monday + _WEEK)

    def _show_promise(self, *, is_now: bool) -> None:
        """What was decided for this month stands above its days, and above no others."""
        self.promise.refresh()
        if not is_now:
            self.promise.hide()

    def open_details(self) -> None:
        """Mix, rhythm, capacity and load side by side."""
        from umkm_studio.ui.editors.pace_drawer import PaceDrawer  # seldom opened

        month = None if self.month.isHidden() else self._month
        self._studio.open_drawer(PaceDrawer(self._studio, month))

    def _shift(self, shift: Shift) -> None:
        self._deeds.move(shift.post, shift.day)

    def _list_others(self) -> None:
        """Every promo still to come in this month, any of which could tell a story instead."""
        last, today = balance.last_day(self._month), self._studio.today()
        found = balance.could_change(self._studio.store, self._month, last, today)
        button = self.month.note.others
        self._popups.list_posts(
            self.tr("Salah satu ini bisa jadi cerita. Buka, lalu ganti pilarnya."),
            found,
            button.mapToGlobal(QPoint(0, button.height() + 2)),
            self._deeds.open,
        )
