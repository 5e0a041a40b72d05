"""What a post still lacks: found in its words, or ticked by the maker."""

import pytest

from tests.builders import a_post
from umkm_studio.models.content import readiness
from umkm_studio.models.content.posts import Mark, Pillar, Post
from umkm_studio.models.content.readiness import Check
from umkm_studio.models.shop import Shop


def done(post: Post, **facts: object) -> set[Check]:
    items = readiness.of(post, Shop(payments="DANA, transfer BCA"), **facts)  # type: ignore[arg-type]
    return {item.check for item in items if item.is_done}


def a_promo(caption: str = "", **values: object) -> Post:
    return a_post(title="Nastar", pillar=Pillar.PROMO, caption=caption, **values)


def test_a_promo_is_checked_for_everything_a_buyer_asks():
    checks = [item.check for item in readiness.of(a_promo(), Shop())]
    assert checks == [
        Check.PHOTO, Check.MATERIALS, Check.SIZE, Check.PRICE, Check.TESTIMONIAL,
        Check.ORDER_PATH, Check.PAYMENT,
    ]  # fmt: skip
    assert done(a_promo()) == set()


def test_other_pillars_are_asked_for_no_price():
    for pillar in (Pillar.EDUCATION, Pillar.STORY, Pillar.BEHIND_THE_SCENES):
        checks = {item.check for item in readiness.of(a_post(pillar=pillar), Shop())}
        assert checks.isdisjoint({Check.PRICE, Check.PAYMENT, Check.TESTIMONIAL})


@pytest.mark.parametrize(
    ("caption", "check"),
    [
        ("Bahan: tepung dan mentega", Check.MATERIALS),
        ("Toples 500gr", Check.SIZE),
        ("Satu kotak isi 12", Check.SIZE),
        ("Cuma 85rb", Check.PRICE),
        ("Rp85.000 saja", Check.PRICE),
        ("95.000 per toples", Check.PRICE),
        ("“Renyah sekali, anak-anak suka”", Check.TESTIMONIAL),
        ("Kata Kak Ani, manisnya pas", Check.TESTIMONIAL),
        ("Link di bio ya", Check.ORDER_PATH),
        ("DM atau WA kami", Check.ORDER_PATH),
        ("Bisa COD", Check.PAYMENT),
        ("Bayar pakai dana juga bisa", Check.PAYMENT),
    ],
)
def test_a_caption_answers_a_check(caption: str, check: Check):
    assert check in done(a_promo(caption))


@pytest.mark.parametrize(
    ("caption", "check"),
    [
        ("Sisa 12 toples minggu ini", Check.SIZE),
        ("Buka jam 08.30, tahun 2026", Check.PRICE),
        ("Nastar “klasik”", Check.TESTIMONIAL),
        ("Damai dan wangi", Check.ORDER_PATH),
        ("Dandan dulu", Check.PAYMENT),
    ],
)
def test_what_only_looks_like_an_answer_is_none(caption: str, check: Check):
    assert check not in done(a_promo(caption))


def test_the_product_says_what_its_materials_and_size_are():
    post = a_promo("Tepung pilihan dan selai nanas, ukuran sedang")
    facts = {"materials": "Tepung, mentega, selai nanas", "size": "ukuran sedang"}
    assert done(post, **facts) == {Check.MATERIALS, Check.SIZE}
    assert Check.MATERIALS not in done(a_promo("Tepung saja"), **facts)


def test_a_picture_counts_only_where_it_is():
    post = a_promo(media=("/hilang.jpg",))
    assert Check.PHOTO not in done(post, pictures=0)
    assert Check.PHOTO in done(post, pictures=1)


def test_a_buyers_experience_is_a_testimonial_and_ticks_are_believed():
    assert Check.TESTIMONIAL in done(a_promo(marks=(Mark.BUYER_EXPERIENCE,)))
    (price,) = [
        item
        for item in readiness.of(a_promo(confirmed=("price",)), Shop())
        if item.check is Check.PRICE
    ]
    assert (price.found, price.ticked, price.is_done) == (False, True, True)


def test_a_source_is_asked_for_only_where_somebody_is_quoted():
    def checks(**values: object) -> dict[Check, bool]:
        post = a_post(title="Nastar", pillar=Pillar.EDUCATION, **values)
        return {item.check: item.is_done for item in readiness.of(post, Shop())}

    assert Check.SOURCE not in checks(caption="Simpan di toples kaca")
    assert checks(caption="Menurut BPOM tahan sebulan")[Check.SOURCE] is False
    assert checks(caption="Menurut BPOM", quoted_from="bpom.go.id")[Check.SOURCE] is True
