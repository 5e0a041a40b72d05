"""The drawer "Keseimbangan dan irama": mix, rhythm, capacity and load of the weeks, side by side.

studio.open_drawer(PaceDrawer(studio))
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content import balance, capacity, check_ins, rhythm
from umkm_studio.models.content.balance import Balance
from umkm_studio.models.content.capacity import DEFAULT_MINUTES, Shift, Week
from umkm_studio.models.weeks import monday_of
from umkm_studio.ui.editors import plan_remarks, post_actions, rhythm_words
from umkm_studio.ui.editors.balance_advice import BalanceAdvice, Days
from umkm_studio.ui.editors.load_check import LoadCheck, load_word
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.balance import BalanceBars
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, ProgressBar, clear, row, stack
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.listening import Listening
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio

_WEEKS = 4  # the first of the month to come, else this one, and those after it
_ANSWERS = 8
_TABLES = frozenset({"posts", "settings", "rest_days", "load_checks", "codes"})


class PaceDrawer(Drawer):
    """Filled anew whenever one of its tables changes."""

    def __init__(self, studio: Studio, month: date | None = None) -> None:
        """`month` is the first day of the month to judge; without one it is this month."""
        super().__init__()
        self._studio = studio
        self._month = month or studio.today().replace(day=1)
        self.show_head(caption=self.tr("Kalender Konten"), title=self.tr("Keseimbangan dan irama"))
        self.mixes = {days: _Mix(studio, days) for days in Days}
        self._rhythm = PlainLabel(wrap=True)
        self._rhythm_explained = caption("", role="text2", wrap=True)
        self._weeks = QVBoxLayout()
        self.check = LoadCheck(studio)
        self._answers = QVBoxLayout()
        for mix in self.mixes.values():
            self.body.addWidget(mix)
        paced = self._card(self.tr("Irama"))
        paced.body.addWidget(self._rhythm)
        paced.body.addWidget(self._rhythm_explained)
        filled = self._card(self.tr("Kapasitas"))
        filled.body.addLayout(self._weeks)
        filled.body.addWidget(caption(self._minutes_explained(), role="text2", wrap=True))
        loads = self._card(self.tr("Beban mingguan"))
        loads.body.addWidget(self.check)
        loads.body.addLayout(self._answers)
        self.body.addStretch(1)
        self.refresh()
        Listening(self, studio.store, _TABLES, self.refresh)

    def _card(self, title: str) -> Card:
        card = Card(title, gap=8)
        self.body.addWidget(card)
        return card

    def _minutes_explained(self) -> str:
        text = self.tr(
            "Konten tanpa menit dihitung dari lama yang biasa kamu pakai untuk format atau "
            "pilarnya. Yang belum diketahui dihitung {minutes}."
        )
        return text.format(minutes=wording.duration(DEFAULT_MINUTES))

    def refresh(self) -> None:
        """Read everything and show it."""
        store, today = self._studio.store, self._studio.today()
        for days, mix in self.mixes.items():
            mix.show_days(*_ends(days, today, self._month), today)
        found = rhythm.until(store, today)
        self._rhythm.setText(rhythm_words.sentence(found))
        self._rhythm_explained.setText(rhythm_words.explained(found))
        clear(self._weeks)
        for week in capacity.weeks(store, monday_of(max(today, self._month)), _WEEKS):
            self._weeks.addWidget(_week_line(week))
            shift = capacity.could_move(store, week.monday, today) if week.crowded else None
            if shift is not None:
                self._weeks.addWidget(self._shift_note(shift))
        self.check.refresh()
        self._show_answers()

    def _shift_note(self, shift: Shift) -> Note:
        """What could leave a week that is too full, and a button that moves it."""
        button = Button(self.tr("Pindah"), small=True)
        button.setAccessibleName(self.tr("Pindahkan “{title}”").format(title=shift.post.title))
        button.clicked.connect(partial(post_actions.move, self._studio, shift.post, shift.day))
        return Note("info", plan_remarks.shift_words(shift), action=button)

    def _show_answers(self) -> None:
        clear(self._answers)
        found = check_ins.latest(self._studio.store, _ANSWERS)
        if not found and self.check.isHidden():
            words = self.tr("Tiap akhir minggu kamu ditanya sekali: ringan, pas, atau berat.")
            self._answers.addWidget(PlainLabel(words, role="text2", wrap=True))
        for said in found:
            week = wording.period(said.monday, said.monday + timedelta(days=6))
            load = PlainLabel(load_word(said.load), style="label")
            self._answers.addLayout(row(PlainLabel(week, style="table"), None, load))
            if said.note:
                self._answers.addWidget(
                    PlainLabel(said.note, style="table", role="text2", wrap=True)
                )


class _Mix(Card):
    """The balance of some days, and advice on it."""

    def __init__(self, studio: Studio, days: Days) -> None:
        title = {
            Days.WEEK: self.tr("Minggu ini"),
            Days.MONTH: self.tr("Bulan ini"),
            Days.RECENT: self.tr("30 hari terakhir"),
        }[days]
        super().__init__(title, gap=8)
        self._studio = studio
        self._days = days
        self.counts = caption("", role="text2")
        self.head.addWidget(self.counts)
        self.bars = BalanceBars(tells_out=True)
        self.advice = BalanceAdvice(studio)
        self.body.addWidget(self.bars)
        self.body.addWidget(self.advice)

    def show_days(self, first: date, last: date, today: date) -> None:
        """Show the posts of these days."""
        store = self._studio.store
        mix = balance.between(store, first, last)
        is_another = self._days is Days.MONTH and not first <= today <= last
        if is_another:
            self.title_label.setText(wording.month(first))
        # what is out stays as it is: the next promo is what can still change
        until = balance.last_day(today) if self._days is Days.RECENT else last
        self.bars.show_balance(mix)
        self.counts.setText(self._counted(mix))
        found = balance.advice(store, mix, first, until, today)
        self.advice.show_advice(mix, self._days, found, month=first if is_another else None)

    def _counted(self, mix: Balance) -> str:
        text = self.tr("{out} tayang dari {total}")
        return text.format(out=wording.number(mix.published.total), total=wording.number(mix.total))


def _ends(days: Days, today: date, month: date) -> tuple[date, date]:
    """The first and the last of the days."""
    monday = monday_of(today)
    return {
        Days.WEEK: (monday, monday + timedelta(days=6)),
        Days.MONTH: (month, balance.last_day(month)),
        Days.RECENT: (today - timedelta(days=balance.RECENT_DAYS - 1), today),
    }[days]


def _week_line(week: Week) -> QWidget:
    """A week, its bar, and how much it asks for."""
    bar = ProgressBar(role="warning" if week.crowded else "primary")
    words = plan_remarks.filling_words(week)
    bar.show_share(min(1.0, week.filled), words)
    days = wording.period(week.monday, week.monday + timedelta(days=6))
    line = QWidget()
    head = row(PlainLabel(days, style="table"), None, caption(words, role="text2"))
    line.setLayout(stack(head, bar, gap=4))
    return line
