"""Marked days: the known ones, less those left out, with the maker's own."""

from datetime import date
from typing import Any

import pytest

from umkm_studio.models.content import marked_days
from umkm_studio.models.content.occasions import DayKind, DayMark, Occasion
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store

OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
TWIN = date(2026, 10, 10)


def a_mark(**values: Any) -> DayMark:
    usual = {"name": "Iklan Reels", "kind": DayKind.AD, "first": date(2026, 10, 13)}
    given = usual | values
    return DayMark(**{"last": given["first"], **given})


def names(store: Store, day: date) -> list[str]:
    found = marked_days.between(store, day, day).get(day, ())
    return [mark.name or str(mark.occasion) for mark in found]


def test_a_month_has_its_known_days_and_no_others(store: Store):
    found = marked_days.between(store, *OCTOBER)
    assert [day.day for day in found] == [1, 10, *range(25, 32)]
    assert names(store, TWIN) == ["twin_10"]


def test_a_time_that_began_last_year_reaches_over(store: Store):
    new_year = date(2027, 1, 1)
    assert names(store, new_year) == ["new_year", "school_break", "payday"]


def test_own_days_come_first_and_cover_their_whole_time(store: Store):
    marked_days.save(store, a_mark(first=date(2026, 10, 9), last=date(2026, 10, 11)))
    assert names(store, TWIN) == ["Iklan Reels", "twin_10"]
    assert names(store, date(2026, 10, 11)) == ["Iklan Reels"]
    assert names(store, date(2026, 10, 12)) == []


def test_what_is_left_out_is_marked_no_more_until_it_is_wanted_again(store: Store):
    marked_days.leave_out(store, Occasion.TWIN_10)
    marked_days.leave_out(store, Occasion.TWIN_10)
    assert names(store, TWIN) == []
    assert marked_days.left_out(store) == {Occasion.TWIN_10}
    marked_days.mark_again(store, Occasion.TWIN_10)
    marked_days.mark_again(store, Occasion.TWIN_10)
    assert names(store, TWIN) == ["twin_10"]


def test_one_time_is_left_out_and_the_others_stay(store: Store):
    last_year = date(2025, 10, 10)
    marked_days.leave_out(store, Occasion.TWIN_10, TWIN)
    marked_days.leave_out(store, Occasion.TWIN_10, TWIN)
    assert (names(store, TWIN), names(store, last_year)) == ([], ["twin_10"])
    assert marked_days.left_out(store) == frozenset()
    (time,) = marked_days.left_out_once(store)
    assert (time.occasion, time.first) == (Occasion.TWIN_10, TWIN)
    marked_days.mark_again(store, Occasion.TWIN_10, TWIN)
    assert names(store, TWIN) == ["twin_10"]


def test_leaving_out_is_taken_back_like_any_change(store: Store):
    with store.change() as change:
        marked_days.leave_out(store, Occasion.PAYDAY)
    store.undo(change)
    assert marked_days.left_out(store) == frozenset()


def test_unusual_days_leave_payday_and_school_holidays_in(store: Store):
    marked_days.save(store, a_mark(kind=DayKind.STOCK_OUT, first=date(2026, 12, 3)))
    found = marked_days.unusual(store, date(2026, 12, 1), date(2026, 12, 31))
    assert sorted(day.day for day in found) == [3, 12, 22, 24, 25]


def test_an_own_payday_is_no_unusual_day(store: Store):
    marked_days.save(store, a_mark(kind=DayKind.PAYDAY, first=date(2026, 10, 5)))
    assert date(2026, 10, 5) not in marked_days.unusual(store, *OCTOBER)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"name": "  "}, "marked_day_name_missing"),
        ({"last": date(2026, 10, 1)}, "dates_reversed"),
        ({"last": date(2028, 10, 1)}, "marked_day_long"),
    ],
)
def test_what_makes_no_sense_is_refused(store: Store, values: dict[str, Any], code: str):
    with pytest.raises(UserError) as refused:
        marked_days.save(store, a_mark(**values))
    assert refused.value.code == code
    assert marked_days.own(store) == []


def test_the_same_name_on_the_same_day_is_one_mark(store: Store):
    first = marked_days.save(store, a_mark())
    with pytest.raises(UserError, match="marked_day_exists"):
        marked_days.save(store, a_mark(name="IKLAN  reels"))
    marked_days.put(store, a_mark(name="iklan reels", kind=DayKind.DISCOUNT))
    (kept,) = marked_days.own(store)
    assert (kept.id, kept.kind) == (first, DayKind.DISCOUNT)


def test_an_own_day_can_change_its_day_and_go(store: Store):
    number = marked_days.save(store, a_mark())
    moved = a_mark(first=date(2026, 11, 1), id=number)
    marked_days.save(store, moved)
    assert marked_days.own(store) == [moved]
    marked_days.remove(store, number)
    assert marked_days.own(store) == []


# ahead


@pytest.mark.parametrize(
    ("today", "occasion", "days"),
    [
        (date(2026, 12, 11), Occasion.TWIN_12, 1),
        (date(2026, 12, 12), Occasion.SCHOOL_BREAK, 9),
        (date(2027, 1, 25), Occasion.LUNAR_NEW_YEAR, 12),
        (date(2027, 2, 9), Occasion.EID_AL_FITR, 29),  # takes longer to prepare than Nyepi
    ],
)
def test_the_next_day_worth_preparing_for_is_told(
    store: Store, today: date, occasion: Occasion, days: int
):
    coming = marked_days.ahead(store, today)
    assert coming is not None
    assert (coming.mark.occasion, coming.days) == (occasion, days)


def test_nothing_is_told_too_early_or_of_what_is_left_out(store: Store):
    assert marked_days.ahead(store, date(2026, 10, 14)) is None
    marked_days.leave_out(store, Occasion.TWIN_11)
    assert marked_days.ahead(store, date(2026, 11, 10)) is None
    assert marked_days.ahead(store, date(2026, 11, 28)) is not None


def test_years_can_be_asked_for_at_once(store: Store):
    found = marked_days.between(store, date(2020, 1, 1), date(2029, 12, 31))
    assert len(found) > 10 * 100
    assert min(found) == date(2020, 1, 1)
    assert max(found) == date(2029, 12, 31)
