"""Weekly themes offer themselves to empty days and fill none."""

from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.content import posts, slots
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.content.slots import Slot
from umkm_studio.models.store import Store

MONDAY = Slot(weekday=0, pillar=Pillar.EDUCATION, title="Senin edukasi", time=time(16))
THURSDAY = Slot(weekday=3, pillar=Pillar.BEHIND_THE_SCENES)


def test_themes_are_kept_monday_first(store: Store):
    slots.save(store, [THURSDAY, MONDAY])
    assert slots.everything(store) == [MONDAY, THURSDAY]


def test_a_day_of_the_week_has_one_theme_and_a_day_not_named_has_none(store: Store):
    slots.save(store, [MONDAY, THURSDAY])
    other = Slot(weekday=0, pillar=Pillar.PROMO, title="  Senin   hemat ")
    slots.save(store, [other])
    assert slots.everything(store) == [Slot(weekday=0, pillar=Pillar.PROMO, title="Senin hemat")]


def test_one_step_back_brings_the_old_week_again(store: Store):
    slots.save(store, [MONDAY])
    with store.change() as change:
        slots.save(store, [THURSDAY])
    store.undo(change)
    assert slots.everything(store) == [MONDAY]


def test_only_empty_days_are_offered_a_theme(store: Store):
    found = slots.offers(
        [MONDAY, THURSDAY], date(2026, 10, 14), date(2026, 10, 31), {date(2026, 10, 19)}
    )
    assert found == {
        date(2026, 10, 15): THURSDAY,
        date(2026, 10, 22): THURSDAY,
        date(2026, 10, 26): MONDAY,
        date(2026, 10, 29): THURSDAY,
    }
    assert posts.everything(store) == []


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.integers(-3, 60))
def test_offers_stay_inside_the_days_asked_for(first: date, days: int):
    last = date.fromordinal(first.toordinal() + days)
    found = slots.offers([MONDAY, THURSDAY], first, last, ())
    assert all(first <= day <= last and day.weekday() == slot.weekday
               for day, slot in found.items())  # fmt: skip
    assert len(found) >= 2 * (days // 7)
