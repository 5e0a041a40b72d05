"""What empty days are offered: the week's themes; in a month without any post, how to begin."""

from __future__ import annotations

from collections.abc import Container, Mapping, Set
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.content import balance, fair_tests, rest, slots
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.content.slots import Slot
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.badges import pillar_word

translate = QCoreApplication.translate


def for_days(
    store: Store, month: date, first: date, last: date, today: date, taken: Set[date]
) -> tuple[dict[date, Slot], dict[date, Post]]:
    """The themes of days from `first` to `last` that are neither `taken` nor free, nor unwanted by
    a fair test, and what is offered on each day: that, or how to begin in a month that holds
    nothing and has no themes.
    """
    themes, resting = slots.everything(store), rest.between(store, first, last).keys()
    offered = slots.offers(themes, max(first, today), last, taken | resting)
    tested = fair_tests.weeks_between(store, first, last)
    offered = {
        day: slot
        for day, slot in offered.items()
        if not fair_tests.is_without(tested, slot.pillar, day)
    }
    if taken or themes:
        return offered, of_themes(offered)
    return {}, to_begin_with(month, today, resting)


def of_themes(offered: Mapping[date, Slot]) -> dict[date, Post]:
    """Posts that nobody has planned, as the themes propose them."""
    return {
        day: Post(
            title=slot.title or pillar_word(slot.pillar),
            pillar=slot.pillar,
            status=Status.IDEA,
            day=day,
            time=slot.time,
        )
        for day, slot in offered.items()
    }


def to_begin_with(month: date, today: date, resting: Container[date]) -> dict[date, Post]:
    """Three posts that nobody has planned, every other day from today on that is not free."""
    last = balance.last_day(month)
    first = max(month.replace(day=1), today)
    ideas = (
        (Pillar.EDUCATION, translate("CalendarPage", "Mulai dari satu edukasi")),
        (Pillar.STORY, translate("CalendarPage", "Satu cerita pelanggan")),
        (Pillar.BEHIND_THE_SCENES, translate("CalendarPage", "Satu momen di balik layar")),
    )
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    working = [day for day in days if day not in resting]
    return {
        day: Post(title=title, pillar=pillar, status=Status.IDEA, day=day)
        for day, (pillar, title) in zip(working[::2], ideas, strict=False)
    }
