"""What was corrected on a post stays written down with its day, and goes with the post."""

from datetime import date, datetime

import pytest

from tests.builders import a_post
from umkm_studio.models import trash
from umkm_studio.models.content import corrections, posts
from umkm_studio.models.content.corrections import Correction
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind

DAY = date(2026, 10, 14)


def correct(store: Store, post_id: int, text: str, day: date = DAY) -> int:
    return corrections.save(store, Correction(post_id=post_id, day=day, text=text))


def test_corrections_are_listed_from_the_oldest_on(store: Store):
    post = posts.save(store, a_post())
    correct(store, post, "  beratnya 250 g  ")
    correct(store, post, "salah tulis nama", date(2026, 10, 1))
    assert [one.text for one in corrections.of_post(store, post)] == [
        "salah tulis nama",
        "beratnya 250 g",
    ]


def test_an_empty_correction_is_none(store: Store):
    post = posts.save(store, a_post())
    with pytest.raises(UserError, match="correction_empty"):
        correct(store, post, " \n")


def test_they_go_with_their_post_and_come_back_with_it(store: Store):
    post = posts.save(store, a_post())
    correct(store, post, "beratnya 250 g")
    with trash.keeping(store, Kind.POST, "Nastar", now=datetime(2026, 10, 14, 8)):
        posts.remove(store, post)
    assert corrections.everything(store) == []
    trash.restore(store, trash.listing(store)[0].id)
    assert [one.text for one in corrections.of_post(store, post)] == ["beratnya 250 g"]
