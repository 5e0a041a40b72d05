"""A buyer's words as a picture: whole, under the allowed name, and never read as anything else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from umkm_studio.ui.kit import paper
from umkm_studio.ui.reports import testimonial_card
from umkm_studio.ui.reports.testimonial_card import Shape, TestimonialCard

CLEARLY, FEW = 96, 50  # of 255 greys; pixels of 1,166,400
CARD = TestimonialCard(
    words="Selainya tidak terlalu manis, anak saya habis setengah toples.",
    name="Bu Yanti",
    shop="Dapur Ratna",
    stars=4,
    product="Nastar Klasik",
    is_proven=True,
)


def pixels_of(image: QImage, role: str, band: range) -> int:
    """How many pixels of a colour stand in these lines."""
    wanted = paper.color(role).rgb()
    return sum(
        image.pixel(across, down) == wanted
        for down in band[::4]
        for across in range(0, image.width(), 2)
    )


@pytest.mark.parametrize(
    ("shape", "size"), [(Shape.SQUARE, (1080, 1080)), (Shape.STORY, (1080, 1920))]
)
def test_the_picture_has_the_size_of_its_place(shape: Shape, size: tuple[int, int]) -> None:
    image = testimonial_card.picture(CARD, shape)
    assert (image.width(), image.height()) == size
    assert pixels_of(image, "text", range(image.height())) > 500


def test_a_story_stays_clear_where_the_platform_lies_over_it() -> None:
    image = testimonial_card.picture(CARD, Shape.STORY)
    ground = paper.color("primarySoft").rgb()
    for down in (*range(0, 250, 10), *range(1920 - 340, 1920, 10)):
        assert all(image.pixel(across, down) == ground for across in range(0, 1080, 27))


def test_stars_are_those_that_were_given() -> None:
    def golden(stars: int | None) -> int:
        image = testimonial_card.picture(replace(CARD, stars=stars), Shape.SQUARE)
        return pixels_of(image, "warning", range(image.height()))

    assert golden(None) == 0
    assert golden(4) == pytest.approx(4 * golden(1), rel=0.02)


def test_words_get_smaller_and_are_never_cut() -> None:
    longer = replace(CARD, words="Renyah sampai remah terakhir. " * 8)
    assert testimonial_card.fits(longer, Shape.SQUARE)
    too_long = replace(CARD, words="Renyah sampai remah terakhir. " * 60)
    assert not testimonial_card.fits(too_long, Shape.SQUARE)
    assert not testimonial_card.fits(too_long, Shape.STORY)
    story = replace(CARD, words="Renyah sampai remah terakhir. " * 13)
    assert [testimonial_card.fits(story, shape) for shape in Shape] == [False, True]


def test_what_it_says_names_the_cut_and_what_the_buyer_got() -> None:
    card = replace(CARD, is_shortened=True, incentive="potongan Rp 10.000")
    assert testimonial_card.spoken(card).splitlines() == [
        "“Selainya tidak terlalu manis, anak saya habis setengah toples.”",
        "Bu Yanti",
        "4 dari 5 bintang",
        "Pembeli terbukti · Nastar Klasik",
        "Dipersingkat, tanda … bagian yang dilewati",
        "Pembeli menerima: potongan Rp 10.000",
        "Dapur Ratna",
    ]


def test_a_buyer_who_allows_no_name_is_a_buyer() -> None:
    said = testimonial_card.spoken(replace(CARD, name="", is_proven=False, product="", stars=None))
    assert said.splitlines()[1:] == ["Seorang pembeli", "Dapur Ratna"]


def differing(one: QImage, other: QImage) -> int:
    """How many pixels of two pictures are clearly not alike: a glyph may be drawn a fraction of a
    pixel elsewhere when its font was loaded anew.
    """
    grey = QImage.Format.Format_Grayscale8
    pairs = zip(
        bytes(one.convertToFormat(grey).constBits()),
        bytes(other.convertToFormat(grey).constBits()),
        strict=True,
    )
    return sum(abs(left - right) > CLEARLY for left, right in pairs)


@pytest.mark.parametrize(
    "words",
    ["<b>Enak</b>", "=1+1", '<img src="file:///canary.png">', "\u202eterbalik\u202c", "{a}"],
)
def test_words_are_drawn_as_they_stand(words: str) -> None:
    card = replace(CARD, words=words, name=words, product=words, incentive=words)
    assert testimonial_card.fits(card, Shape.SQUARE)
    image = testimonial_card.picture(card, Shape.SQUARE)
    shown = words.strip("\u202e\u202c")
    same = replace(CARD, words=shown, name=shown, product=shown, incentive=shown)
    assert differing(image, testimonial_card.picture(same, Shape.SQUARE)) < FEW
    other = replace(same, words=f"{shown[1:]}{shown[0]}")
    assert differing(image, testimonial_card.picture(other, Shape.SQUARE)) > 10 * FEW


@pytest.mark.parametrize(
    ("words", "loses"),
    [("Enak.\nPesan lagi", False), ("Cafe\u0301 sebelah kalah", False), ("Enak \U0001f3fd", True)],
)
def test_what_cannot_be_drawn_is_told(words: str, loses: bool) -> None:
    assert testimonial_card.loses_pictures(replace(CARD, words=words)) is loses
