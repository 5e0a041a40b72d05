"""Which post a link means, which pillar a caption has, which planned post a published one is."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import a_post
from umkm_studio.models.content import pillar_words, post_links, posts, results, same_post
from umkm_studio.models.content.posts import Pillar, Status
from umkm_studio.models.content.same_post import Published
from umkm_studio.models.store import Store

PROMO = "Promo! Tulis kode SAMBALOKT di catatan pesanan ya, diskon 15% 🎉\n#umkm #dapurratna"
OCT_3 = date(2026, 10, 3)


@pytest.mark.parametrize(
    ("link", "key"),
    [
        ("https://www.instagram.com/p/DADWBdRe8DM/", ("instagram", "DADWBdRe8DM")),
        ("instagram.com/reel/D-IZf5ZLMQJ", ("instagram", "D-IZf5ZLMQJ")),
        ("https://www.instagram.com/ratna/reel/D-IZf5ZLMQJ/?igsh=a", ("instagram", "D-IZf5ZLMQJ")),
        ("https://www.instagram.com/stories/dapurratna/3412/", ("instagram", "3412")),
        ("https://www.tiktok.com/@dapurratna/video/752610260", ("tiktok", "752610260")),
        ("https://m.tiktok.com/@dapur.ratna/photo/75261?lang=id", ("tiktok", "75261")),
        ("https://vt.tiktok.com/ZSabc/", None),
        ("https://shopee.co.id/p/1", None),
        ("", None),
    ],
)  # fmt: skip
def test_a_link_says_which_post_it_means(link: str, key: tuple[str, str] | None) -> None:
    assert post_links.key_of(link) == key


@pytest.mark.parametrize(
    ("caption", "pillar", "word"),
    [
        (PROMO, Pillar.PROMO, "promo"),
        ("Giveaway kecil Dapur Ratna ✨", Pillar.PROMO, "giveaway"),
        ("Resep mini Dapur Ratna ✨\nOrder: link di bio", Pillar.EDUCATION, "resep"),
        ("Cerita dapur Dapur Ratna. Ada diskon juga", Pillar.STORY, "cerita"),
        ("Testimoni pelanggan", Pillar.STORY, "testimoni"),
        ("BEHIND THE SCENE Dapur Ratna", Pillar.BEHIND_THE_SCENES, "behind the scene"),
        ("Packing order pagi ini", Pillar.BEHIND_THE_SCENES, "packing"),
        ("Selamat pagi dari Dapur Ratna", Pillar.STORY, ""),
        ("", Pillar.STORY, ""),
    ],
)
def test_a_caption_proposes_the_pillar_of_its_first_telling_word(
    caption: str, pillar: Pillar, word: str
) -> None:
    assert pillar_words.propose(caption) == pillar_words.Proposal(pillar, word)


def plan(store: Store, **changes: object) -> int:
    given = {"status": Status.SCHEDULED, "day": OCT_3, "platforms": ("instagram",)}
    return posts.save(store, a_post(**(given | changes)))  # type: ignore[arg-type]


def proposed(store: Store, *published: Published, without: set[int] | None = None) -> list[int]:
    found = same_post.proposals(store, published, without=without or set())
    return [one.post.id or 0 if one else 0 for one in found]


def test_a_planned_post_is_found_by_its_words_though_it_slipped_a_day(store: Store) -> None:
    wanted = plan(store, day=date(2026, 10, 2), caption="Promo! Tulis kode SAMBALOKT di catatan")
    plan(store, day=date(2026, 10, 2), caption="Resep sambal goreng untuk besok", title="Resep")

    assert proposed(store, Published("instagram", OCT_3, PROMO)) == [wanted]


@pytest.mark.parametrize(
    "other",
    [
        {"day": date(2026, 9, 28)},
        {"platforms": ("tiktok",), "caption": ""},
        {"status": Status.IDEA},
        {"caption": "Foto keluarga di teras rumah nenek", "title": "Sore"},
        {"caption": "Tulis pesan ya, ada cerita dari dapur kecil kami", "title": "Cerita"},
    ],
    ids=["a week away", "elsewhere", "an idea", "other words", "some words"],
)
def test_what_can_not_be_the_same_is_not_proposed(store: Store, other: dict[str, object]) -> None:
    plan(store, **({"caption": PROMO, "title": "Promo"} | other))

    assert proposed(store, Published("instagram", OCT_3, PROMO)) == [0]


def test_a_plan_without_words_for_that_day_and_place_is_proposed(store: Store) -> None:
    wanted = plan(store, title="Konten 7", caption="")

    assert proposed(store, Published("instagram", OCT_3, "Stok hari ini")) == [wanted]


def test_each_post_is_proposed_once_to_the_one_most_like_it(store: Store) -> None:
    wanted = plan(store, caption=PROMO)
    near, same = Published("instagram", OCT_3, PROMO[:40]), Published("instagram", OCT_3, PROMO)

    assert proposed(store, near, same) == [0, wanted]
    assert proposed(store, same, without={wanted}) == [0]


def test_a_post_that_has_another_number_there_is_not_proposed(store: Store) -> None:
    wanted = plan(store, caption=PROMO, platforms=("instagram", "tiktok"))
    with store.change():
        results.remember_key(store, wanted, "instagram", "18026")

    assert proposed(store, Published("instagram", OCT_3, PROMO)) == [0]
    assert proposed(store, Published("tiktok", OCT_3, PROMO)) == [wanted]
