"""What buyers and followers did, month against month."""

from datetime import date, time

import pytest

from tests.builders import A_DAY, AUGUST, a_message, a_post, an_order
from umkm_studio.models.content import posts
from umkm_studio.models.insight.month_audience import (
    ENOUGH_MOMENTS,
    Audience,
    Format,
    Part,
    crowd,
)
from umkm_studio.models.sales import orders
from umkm_studio.models.voices import messages
from umkm_studio.models.voices.messages import Kind

LAST = date(2026, 8, 31)


def august(store):
    return crowd(store, AUGUST, LAST)


def test_messages_are_counted_by_kind(store):
    messages.save(store, a_message())
    messages.save(store, a_message(kind=Kind.COMMENT))
    messages.save(store, a_message(kind=Kind.COMMENT, received_on=date(2026, 9, 1)))
    assert august(store).messages == {
        Kind.QUESTION: 1,
        Kind.COMMENT: 1,
        Kind.COMPLAINT: 0,
        Kind.IDEA: 0,
    }


@pytest.mark.parametrize(
    ("clock", "part"),
    [
        (time(4), Part.MORNING),
        (time(10, 59), Part.MORNING),
        (time(11), Part.MIDDAY),
        (time(15), Part.AFTERNOON),
        (time(18), Part.EVENING),
        (time(3, 59), Part.EVENING),
    ],
)
def test_a_moment_belongs_to_one_part_of_the_day(store, clock, part):
    messages.save(store, a_message(received_time=clock))
    orders.save(store, an_order(ordered_time=clock))
    orders.save(store, an_order())  # at a time that nobody knows
    assert {key: count for key, count in august(store).parts.items() if count} == {part: 2}


def test_the_busiest_part_needs_enough_moments(store):
    for _ in range(ENOUGH_MOMENTS - 1):
        messages.save(store, a_message(received_time=time(20)))
    assert august(store).busiest is None
    messages.save(store, a_message(received_time=time(9)))
    assert august(store).busiest is Part.EVENING


def test_formats_are_told_by_their_medians(store):
    for reach, questions in ((100, 1), (300, 5), (900, 3)):
        posts.save(store, a_post(format="Reel", reach=reach, product_questions=questions))
    posts.save(store, a_post(format=" reel "))
    posts.save(store, a_post(format="Foto", reach=50, day=A_DAY))
    posts.save(store, a_post())
    found = august(store)
    assert found.formats == (
        Format(name="Reel", posts=4, measured=3, reach=300, talks=3),
        Format(name="Foto", posts=1, measured=1, reach=None, talks=None),
    )
    assert found.format("REEL") == found.formats[0]
    assert found.format("Cerita") is None


def test_nothing_is_known_of_two_empty_months(store):
    empty = august(store)
    assert not Audience(now=empty, before=empty).is_known
    messages.save(store, a_message())
    assert Audience(now=empty, before=august(store)).is_known
