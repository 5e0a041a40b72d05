"""What is typed leads to records, also with a letter wrong."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import (
    a_code,
    a_message,
    a_post,
    a_product,
    a_reply,
    a_voice,
    an_item,
    an_order,
    keep_partner,
)
from umkm_studio.models import search
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.sales import orders, products
from umkm_studio.models.search import Hit, Kind
from umkm_studio.models.search.lines import excerpt
from umkm_studio.models.search.spelling import like_words
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, replies, testimonials

NOW = datetime(2026, 10, 14, 19, 42)


def titles(store: Store, text: str, kind: Kind) -> list[str]:
    return [hit.title for hit in hits(store, text) if hit.kind is kind]


def hits(store: Store, text: str) -> list[Hit]:
    return [hit for group in search.find(store, text).groups for hit in group.hits]


def a_shop(store: Store) -> None:
    """One record of each kind that has to do with kastengel."""
    products.save(store, a_product(name="Kastengel", size="500 g"))
    orders.save(
        store,
        an_order(
            number="260827H5HY0G3Z",
            customer="Ratna Sari",
            phone="0812-3456-7890",
            items=(an_item(product="Kastengel", quantity=2),),
        ),
    )
    posts.save(store, a_post(title="Stok kastengel kembali"))
    codes.save(store, a_code(code="KASTENGEL10"))
    keep_partner(store, name="Warung Kastengel")
    replies.save(store, a_reply(question="Pakai keju apa?", answer="Kastengel kami pakai edam."))
    testimonials.save(store, a_voice(words="Kastengelnya juara"), now=NOW)
    messages.save(store, a_message(text="Kastengel masih ada?"))


@pytest.mark.parametrize("text", ["kastengel", "KASTENG", "kastngel", "kasetngel", "engel"])
def test_a_word_leads_to_every_kind_of_record(store: Store, text: str) -> None:
    a_shop(store)
    assert {hit.kind for hit in hits(store, text)} == set(Kind) - {Kind.CUSTOMER}


def test_every_word_counts_whichever_is_misspelt(store: Store) -> None:
    a_shop(store)
    orders.save(store, an_order(number="A-2", customer="Ratna Dewi"))
    (hit,) = hits(store, "kastngel ratna")
    assert (hit.kind, hit.title, hit.about) == (Kind.ORDER, "Ratna Sari", "2 × Kastengel 500 g")
    assert not hits(store, "kastengel dewi")


@pytest.mark.parametrize("text", ["260827H5HY0G3Z", "260827", "0g3z", "G3Z"])
def test_an_order_is_found_by_either_end_of_its_number(store: Store, text: str) -> None:
    a_shop(store)
    assert [hit.number for hit in hits(store, text)] == ["260827H5HY0G3Z"]


@pytest.mark.parametrize("text", ["081234567890", "+62 812-3456-7890"])
def test_a_customer_is_found_by_the_phone_that_is_not_kept(store: Store, text: str) -> None:
    a_shop(store)
    assert titles(store, text, Kind.CUSTOMER) == ["Ratna Sari"]


def test_a_code_is_found_as_it_is_said_and_shown_once(store: Store) -> None:
    codes.save(store, a_code(code="RATNA10", ends_on=date(2026, 8, 1)))
    codes.save(store, a_code(code="RATNA10", starts_on=date(2026, 9, 1)))
    assert titles(store, "ratna10", Kind.CODE) == ["RATNA10"]
    assert titles(store, "ratma10", Kind.CODE) == ["RATNA10"]


def test_what_a_record_is_called_comes_before_what_it_says(store: Store) -> None:
    posts.save(store, a_post(title="Nastar", caption="Resep keluarga"))
    posts.save(store, a_post(title="Lebaran", caption="Kami kirim kue, sambal, dan nastar"))
    assert titles(store, "nastar", Kind.POST) == ["Nastar", "Lebaran"]


def test_just_what_was_typed_comes_before_what_begins_with_it(store: Store) -> None:
    orders.save(store, an_order(number="A-1", customer="Ani"))
    for number in range(40):
        orders.save(store, an_order(number=f"B-{number}", customer=f"Anita {number}", phone=""))
    assert titles(store, "ani", Kind.CUSTOMER)[0] == "Ani"


def test_more_than_is_shown_is_said(store: Store) -> None:
    for number in range(4):
        posts.save(store, a_post(title=f"Nastar {number}"))
    (three,) = search.find(store, "nastar", most=3).groups
    assert (len(three.hits), three.has_more) == (3, True)
    (all_four,) = search.find(store, "nastar", most=4).groups
    assert not all_four.has_more
    assert [hit.title for hit in three.hits] == ["Nastar 3", "Nastar 2", "Nastar 1"]


def test_it_says_that_a_large_change_is_not_in_it_yet(store: Store) -> None:
    with store.change():
        for number in range(400):
            orders.save(store, an_order(number=f"B-{number}"))
    assert not search.find(store, "B-399").is_complete
    while store.index_words():
        pass
    found = search.find(store, "B-399")
    assert found.is_complete
    assert found.groups[0].hits[0].number == "B-399"


@pytest.mark.parametrize("text", ["", " ", "n", "!!", "😀", '"', "zzzz"])
def test_nothing_is_found_for_nothing(store: Store, text: str) -> None:
    a_shop(store)
    assert hits(store, text) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # nothing is written
@given(text=st.text(max_size=60))
def test_anything_may_be_typed(store: Store, text: str) -> None:
    assert search.find(store, text).is_complete


def test_words_alike_share_letters(store: Store) -> None:
    a_shop(store)
    assert next(iter(like_words(store, "kastngel"))) == "kastengel"
    assert like_words(store, "12345") == {}
    assert "kastengel" not in like_words(store, "kastengel")


def test_a_line_shows_where_the_words_stand(store: Store) -> None:
    orders.save(store, an_order(customer="Ayu", note="titip di satpam", heard_from="Mbak Sari"))
    assert hits(store, "ayu")[-1].besides == ""
    assert hits(store, "satpam")[0].besides == "titip di satpam"
    assert hits(store, "ayu sari")[0].besides == "Mbak Sari"
    assert hits(store, "satpm")[0].besides == "titip di satpam"


def test_a_long_text_is_cut_around_the_word() -> None:
    text = f"{'Awal cerita yang panjang sekali. ' * 6}Nastar keluar oven. {'Lalu dingin. ' * 20}"
    line = excerpt(text, ["nastar"])
    assert line.startswith("…")
    assert "Nastar keluar oven" in line
    assert line.endswith("…")
    assert len(line) <= 142
    assert excerpt("Nastar", ["zz"]) == "Nastar"
