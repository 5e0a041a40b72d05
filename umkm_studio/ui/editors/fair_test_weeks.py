"""The weeks of a fair test as a strip: pairs beside each other, each week with or without."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content.fair_tests import FairTest, Week
from umkm_studio.ui.editors import fair_test_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge, Look, pillar_look
from umkm_studio.ui.kit.cards import clear, row
from umkm_studio.ui.kit.flow import Flow


class WeekPairs(QWidget):
    """A badge for each week, the two of a pair close together."""

    def __init__(self) -> None:
        super().__init__()
        self.badges: list[Badge] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_test(self, test: FairTest) -> None:
        """Show the weeks of a test."""
        clear(self._layout)
        weeks = test.weeks
        self.badges = [_badge(week) for week in weeks]
        pairs = zip(self.badges[::2], self.badges[1::2], strict=True)
        self._layout.addLayout(Flow(*[_pair(first, second) for first, second in pairs], gap=14))


def _pair(first: Badge, second: Badge) -> QWidget:
    holder = QWidget()
    line = row(first, second, gap=4)
    line.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(line)
    return holder


def _badge(week: Week) -> Badge:
    look = pillar_look(week.pillar)
    kind = fair_test_words.kind_word(has_posts=week.has_posts)
    words = f"{wording.day(week.monday)} {kind}"
    shown = Look(words, look.kind, look.icon) if week.has_posts else Look(words, "dashed", "minus")
    tip = f"{fair_test_words.days_of_week(week.monday)}: {fair_test_words.week_words(week)}"
    badge = Badge(shown, tooltip=tip)
    badge.setAccessibleName(tip)
    return badge
