"""Posts: what is kept of them, what moves, what is never lost."""

from datetime import date, time

import pytest

from tests.builders import a_code, a_post, a_product
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Filters, Pillar, Status
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import products
from umkm_studio.models.store import Store

THURSDAY = date(2026, 10, 15)
FRIDAY = date(2026, 10, 16)


def test_a_post_comes_back_as_it_was_saved(store: Store):
    written = {
        "status": Status.SCHEDULED,
        "day": THURSDAY,
        "time": time(16, 0),
        "product_id": products.save(store, a_product()),
        "caption": "Jam 5 pagi, 3 kilo cabai, satu cobek.\nTim pedas atau sedang?",
        "call_to_action": "Pesan lewat WA",
        "likes": 0,
        "reach": None,  # not known is not zero
        "public_id": "K-0007",
    }
    post_id = posts.save(store, a_post(**written))
    assert posts.get(store, post_id) == a_post(**written, id=post_id)


def test_a_new_post_gets_the_next_public_id(store: Store):
    posts.save(store, a_post())
    posts.save(store, a_post(public_id="K-0041"))
    posts.save(store, a_post(public_id="lebaran"))  # typed in a workbook by hand
    last = posts.get(store, posts.save(store, a_post()))
    assert last is not None
    assert last.public_id == "K-0042"
    assert posts.by_public_id(store, " k-0042 ") == last
    assert posts.by_public_id(store, "K-9999") is None


def test_blanks_around_a_title_are_not_part_of_it(store: Store):
    kept = posts.get(store, posts.save(store, a_post(title="  Diskon \n gajian  ")))
    assert kept is not None
    assert kept.title == "Diskon gajian"


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"title": " \n "}, "post_title_missing"),
        ({"status": Status.SCHEDULED, "day": None}, "post_day_missing"),
        ({"status": Status.PUBLISHED, "day": None}, "post_day_missing"),
        ({"saves": -1}, "amount_negative"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_leaves_nothing(
    store: Store, values: dict[str, object], code: str
):
    with pytest.raises(UserError) as problem:
        posts.save(store, a_post(**values))
    assert problem.value.code == code
    assert posts.everything(store) == []


def test_an_idea_needs_no_day(store: Store):
    older = posts.save(store, a_post(status=Status.IDEA, day=None))
    newer = posts.save(store, a_post(status=Status.DRAFT, day=None))
    posts.save(store, a_post(status=Status.IDEA, day=FRIDAY))
    assert [post.id for post in posts.undated(store)] == [newer, older]


def test_days_are_read_in_the_order_of_the_clock(store: Store):
    for day, hour in ((FRIDAY, 7), (THURSDAY, None), (THURSDAY, 19), (THURSDAY, 8)):
        posts.save(store, a_post(day=day, time=None if hour is None else time(hour)))
    found = posts.between(store, THURSDAY, FRIDAY)
    assert [(post.day, post.time) for post in found] == [
        (THURSDAY, time(8)),
        (THURSDAY, time(19)),
        (THURSDAY, None),
        (FRIDAY, time(7)),
    ]
    assert posts.between(store, THURSDAY, THURSDAY) == found[:3]


def test_missed_is_what_was_planned_for_the_last_days_and_is_not_out(store: Store):
    for title, day, status in (
        ("terlalu lama", date(2026, 10, 7), Status.SCHEDULED),
        ("pekan lalu", date(2026, 10, 8), Status.DRAFT),
        ("kemarin", date(2026, 10, 14), Status.SCHEDULED),
        ("tayang", date(2026, 10, 14), Status.PUBLISHED),
        ("hari ini", THURSDAY, Status.SCHEDULED),
    ):
        posts.save(store, a_post(title=title, day=day, status=status))
    assert [post.title for post in posts.missed(store, THURSDAY)] == ["pekan lalu", "kemarin"]


def test_next_up_are_the_posts_that_are_still_to_come(store: Store):
    posts.save(store, a_post(title="kemarin", status=Status.SCHEDULED, day=date(2026, 10, 14)))
    posts.save(store, a_post(title="sudah tayang", day=THURSDAY))
    posts.save(store, a_post(title="lusa", status=Status.DRAFT, day=FRIDAY))
    posts.save(store, a_post(title="hari ini", status=Status.SCHEDULED, day=THURSDAY))
    assert [post.title for post in posts.next_up(store, THURSDAY)] == ["hari ini", "lusa"]
    assert len(posts.next_up(store, THURSDAY, limit=1)) == 1


def test_a_deleted_post_lets_go_of_its_code_and_undo_brings_both_back(store: Store):
    post_id = posts.save(store, a_post())
    code_id = codes.save(store, a_code(post_id=post_id))
    with store.change() as change:
        posts.remove(store, post_id)
    alone = codes.get(store, code_id)
    assert posts.get(store, post_id) is None
    assert alone is not None
    assert alone.post_id is None
    store.undo(change)
    assert posts.get(store, post_id) is not None
    assert [code.id for code in codes.of_post(store, post_id)] == [code_id]


@pytest.mark.parametrize(
    ("filters", "passes"),
    [
        (Filters(), True),
        (Filters(words="SAMBAL  ulek"), True),
        (Filters(words="k-0007"), True),
        (Filters(words="nastar"), False),
        (Filters(platform="tiktok", pillar=Pillar.STORY, status=Status.DRAFT), True),
        (Filters(platform="instagram"), False),
        (Filters(pillar=Pillar.PROMO), False),
        (Filters(product_id=3), False),
    ],
)
def test_filters_let_through_what_was_asked_for(filters: Filters, passes: bool):
    post = a_post(
        title="Ulek Sambal", pillar=Pillar.STORY, platforms=("tiktok",), public_id="K-0007",
        status=Status.DRAFT,
    )  # fmt: skip
    assert filters.lets(post) is passes
    assert filters.is_empty is (filters == Filters())
