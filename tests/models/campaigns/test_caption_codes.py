"""Codes in the captions of posts that nobody has tied to a post."""

from datetime import date

import pytest

from tests.builders import a_code, a_post, an_order
from umkm_studio.models.campaigns import caption_codes, codes
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.content import posts
from umkm_studio.models.insight import credited
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store


def asked(store: Store) -> list[tuple[str, list[str]]]:
    found = caption_codes.proposals(store)
    return [(one.code.code, [post.title for post in one.posts]) for one in found]


@pytest.mark.parametrize(
    "caption", ["Tulis kode SAMBALOTK ya", "kode: sambal otk", "#sambal-otk", "pakai Sambal_OTK."]
)
def test_a_code_in_a_caption_is_asked_about_however_it_is_written(store: Store, caption: str):
    codes.save(store, a_code(code="SAMBALOTK"))
    posts.save(store, a_post(title="Nyobain", caption=caption))
    assert asked(store) == [("SAMBALOTK", ["Nyobain"])]


@pytest.mark.parametrize("caption", ["", "SAMBALOTKU enak", "kode SAMBALOKT"])
def test_another_word_or_a_near_miss_is_no_code(store: Store, caption: str):
    codes.save(store, a_code(code="SAMBALOTK"))
    posts.save(store, a_post(caption=caption))
    assert asked(store) == []


def test_of_several_posts_the_oldest_comes_first(store: Store):
    codes.save(store, a_code(code="SAMBALOTK"))
    for title, day in (("Lusa", 7), ("Kemarin", 5), ("Ini", 6)):
        post = a_post(title=title, day=date(2026, 10, day), caption="kode SAMBALOTK")
        posts.save(store, post)
    assert asked(store) == [("SAMBALOTK", ["Kemarin", "Ini", "Lusa"])]


def test_a_code_of_a_post_of_somebody_or_put_away_is_left_alone(store: Store):
    post_id = posts.save(store, a_post(caption="kode TIED10, ADS10X, GONE10"))
    codes.save(store, a_code(code="TIED10", post_id=post_id))
    codes.save(store, a_code(code="ADS10X", kind=Kind.AD))
    codes.save(store, a_code(code="GONE10", archived_on=date(2026, 10, 1)))
    assert asked(store) == []


def test_a_code_on_orders_that_is_not_made_yet_is_asked_about_too(store: Store):
    posts.save(store, a_post(title="Nyobain", caption="Tulis kode SAMBALOTK saat pesan ya"))
    posts.save(store, a_post(title="Lain", caption="Kode PUASA99 buat kamu"))
    orders.save(store, an_order(note="pake kode sambal otk"))
    assert asked(store) == [("SAMBALOTK", ["Nyobain"])]


def test_only_the_makers_yes_ties_them_and_the_sales_follow(store: Store):
    codes.save(store, a_code(code="SAMBALOTK"))
    post_id = posts.save(store, a_post(caption="kode SAMBALOTK", day=date(2026, 10, 5)))
    orders.save(store, an_order(note="kode sambalotk", ordered_on=date(2026, 10, 8)))
    proposal = caption_codes.proposals(store)[0]
    october = date(2026, 10, 1), date(2026, 10, 31)
    assert credited.sales_of(store, *october, post_id=post_id) == []
    codes.save(store, proposal.tied_to(proposal.posts[0]))
    assert len(credited.sales_of(store, *october, post_id=post_id)) == 1
    assert asked(store) == []


def test_a_no_is_remembered_until_it_is_taken_back(store: Store):
    codes.save(store, a_code(code="SAMBALOTK"))
    posts.save(store, a_post(title="Nyobain", caption="kode SAMBALOTK"))
    with store.change() as change:
        caption_codes.refuse(store, caption_codes.proposals(store)[0].code)
    assert asked(store) == []
    store.undo(change)
    assert asked(store) == [("SAMBALOTK", ["Nyobain"])]
