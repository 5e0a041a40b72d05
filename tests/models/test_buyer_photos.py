"""A buyer's pictures: listed before, deleted where that is wanted, and never those of others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from tests.builders import a_post, a_voice, an_order
from umkm_studio.models import buyer_photos, privacy, trash
from umkm_studio.models.buyer_photos import Photo
from umkm_studio.models.content import posts
from umkm_studio.models.sales import customers, orders
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind
from umkm_studio.models.voices import testimonials

NOW = datetime(2026, 10, 14, 19, 42)
WAYS = pytest.mark.parametrize("take_out", [privacy.anonymise, privacy.delete])
Way = Callable[..., None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Foto dari WhatsApp"
    made.mkdir()
    return made


def a_picture(folder: Path, name: str) -> str:
    file = folder / name
    file.write_bytes(b"not looked into")
    return str(file)


def her_voice(store: Store, photo: str, **values: object) -> int:
    voice = a_voice(name="Ayu Lestari", photo=photo, **values)
    return testimonials.save(store, voice, now=NOW)


def her(store: Store) -> int:
    orders.save(store, an_order(customer="Ayu Lestari", phone="0812-3456-7890"))
    found: int = store.value("SELECT customer_id FROM orders")
    return found


def theirs(store: Store, *people: int) -> list[Photo]:
    rows = [customers.members_of(store, person) for person in people]
    return buyer_photos.of_people(store, rows, store.path.parent)


def test_they_are_listed_also_of_the_bin_and_of_before(store: Store, folder: Path) -> None:
    person = her(store)
    older, now, gone = (a_picture(folder, f"{name}.jpg") for name in ("lama", "baru", "sampah"))
    voice_id = her_voice(store, older)
    voice = testimonials.get(store, voice_id)
    assert voice is not None
    testimonials.save(store, replace(voice, photo=now), now=NOW)
    binned = her_voice(store, gone, words="Yang ini salah catat")
    with trash.keeping(store, Kind.TESTIMONIAL, "T-0002", now=NOW):
        testimonials.remove(store, binned)
    her_voice(store, "//server/foto/ayu.jpg", words="Dari komputer lain")
    her_voice(store, str(folder / "program.exe"), words="Bukan gambar")

    found = theirs(store, person)

    assert [one.path for one in found] == sorted([older, now, gone])
    assert not any(one.is_ours or one.is_shown for one in found)


@WAYS
def test_what_was_chosen_goes_and_what_was_not_is_named(
    store: Store, folder: Path, take_out: Way
) -> None:
    person = her(store)
    wanted, other = a_picture(folder, "ayu.jpg"), a_picture(folder, "nastar.jpg")
    her_voice(store, wanted)
    her_voice(store, other, words="Kuenya cantik")
    found = theirs(store, person)

    take_out(store, person, now=NOW, photos=[wanted])

    assert not Path(wanted).exists()
    assert [one.path for one in buyer_photos.left(found)] == [other]


@WAYS
@pytest.mark.parametrize("spelt", ["as it is", "otherwise"])
def test_what_a_post_shows_stays_whatever_is_asked_for(
    store: Store, folder: Path, take_out: Way, spelt: str
) -> None:
    person = her(store)
    photo = a_picture(folder, "ayu.jpg")
    (folder / "lain").mkdir()
    in_post = photo if spelt == "as it is" else str(folder / "lain" / ".." / "ayu.jpg")
    her_voice(store, photo)
    posts.save(store, a_post(media=(in_post,)))
    assert [one.is_shown for one in theirs(store, person)] == [True]

    take_out(store, person, now=NOW, photos=[photo])

    assert Path(photo).exists()


def test_what_is_in_the_bin_of_somebody_else_stays(store: Store, folder: Path) -> None:
    person = her(store)
    photo = a_picture(folder, "berdua.jpg")
    her_voice(store, photo)
    binned = testimonials.save(store, a_voice(name="Dewi", photo=photo, words="Enak"), now=NOW)
    with trash.keeping(store, Kind.TESTIMONIAL, "T-0002", now=NOW):
        testimonials.remove(store, binned)

    assert [one.is_shown for one in theirs(store, person)] == [True]
    privacy.delete(store, person, now=NOW, photos=[photo])
    assert Path(photo).exists()


def test_a_picture_of_two_who_both_go_goes(store: Store, folder: Path) -> None:
    photo = a_picture(folder, "berdua.jpg")
    for number, name in enumerate(("Ayu", "Dewi")):
        order = orders.save(store, an_order(number=f"P-{number}", customer=name))
        voice = a_voice(name=name, photo=photo, words=f"Kata {name}", order_id=order)
        testimonials.save(store, voice, now=NOW)
    people = [row["id"] for row in store.rows("SELECT id FROM customers")]
    assert [one.is_shown for one in theirs(store, *people)] == [False]

    privacy.anonymise_all(store, people, lambda *_: None, now=NOW, photos=[photo])

    assert not Path(photo).exists()


def test_what_lies_in_the_programs_own_folder_is_told_apart(store: Store, folder: Path) -> None:
    person = her(store)
    own = store.path.parent / "foto"
    own.mkdir()
    her_voice(store, a_picture(own, "ayu.jpg"))
    her_voice(store, a_picture(folder, "ayu.jpg"), words="Yang lain")

    assert {one.path: one.is_ours for one in theirs(store, person)} == {
        str(own / "ayu.jpg"): True,
        str(folder / "ayu.jpg"): False,
    }


def test_nothing_but_pictures_is_ever_deleted(store: Store, folder: Path) -> None:
    person = her(store)
    document = a_picture(folder, "utang.xlsx")
    her_voice(store, document)

    privacy.delete(store, person, now=NOW, photos=[document, str(folder), str(store.path)])

    assert Path(document).exists()
    assert folder.exists()
    assert store.path.exists()
