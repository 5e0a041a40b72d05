"""How fair tests are said: what is tried, their weeks, how far they are."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.content.fair_tests import FairTest, State, Week
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look, pillar_word

translate = QCoreApplication.translate

_SIX_DAYS = timedelta(days=6)


def week_words(week: Week) -> str:
    """Minggu dengan Promo; minggu tanpa Promo."""
    if week.has_posts:
        text = translate("FairTests", "Minggu dengan {pillar}")
    else:
        text = translate("FairTests", "Minggu tanpa {pillar}")
    return text.format(pillar=pillar_word(week.pillar))


def week_sentence(week: Week) -> str:
    """What the maker does in a week of a test."""
    if week.has_posts:
        text = translate("FairTests", "Uji adil: minggu ini dengan {pillar}.")
    else:
        text = translate("FairTests", "Uji adil: minggu ini tanpa {pillar}.")
    return text.format(pillar=pillar_word(week.pillar))


def kind_word(*, has_posts: bool) -> str:
    """With or without, in a word."""
    if has_posts:
        return translate("FairTests", "dengan")
    return translate("FairTests", "tanpa")


def title(test: FairTest) -> str:
    """What is tried."""
    return translate("FairTests", "Uji adil {pillar}").format(pillar=pillar_word(test.pillar))


def days(test: FairTest) -> str:
    """From its first day to its last."""
    return wording.period(test.first, test.last)


def days_of_week(monday: date) -> str:
    """19–25 Okt 2026."""
    return wording.period(monday, monday + _SIX_DAYS)


def state_look(test: FairTest, today: date) -> Look:
    """The badge of how far a test is."""
    state = test.state(today)
    if state is State.OVER and test.stopped_on is not None:
        return Look(translate("FairTests", "Dihentikan"), "neutral", "player-stop")
    return {
        State.WAITING: Look(translate("FairTests", "Belum mulai"), "neutral", "clock"),
        State.RUNNING: Look(translate("FairTests", "Berjalan"), "info", "player-play"),
        State.OVER: Look(translate("FairTests", "Selesai"), "neutral", "circle-check"),
    }[state]
