"""Extra orders per post: ranges around zero."""

from __future__ import annotations

import pytest

from tests.charts.drawn import LIGHT, draw, named, words
from umkm_studio.charts import extra_orders
from umkm_studio.charts.extra_orders import Range, Words
from umkm_studio.models.content.posts import Pillar

ROWS = [
    Range("education", "Edukasi", "kira-kira 1–4", 1.0, 2.5, 4.0, Pillar.EDUCATION),
    Range("story", "Cerita", "belum bisa dibedakan", -1.0, 0.5, 2.0, Pillar.STORY),
    Range("promo", "Promo", "butuh 3 unggahan lagi", pillar=Pillar.PROMO),
]
WORDS = Words("Pesanan tambahan per unggahan", lambda value: f"{value:g}")


def test_a_range_is_as_long_as_it_is_wide() -> None:
    found = named(draw(extra_orders.figure(ROWS, WORDS, LIGHT)))
    assert found["extra-education"].width == pytest.approx(found["extra-story"].width, rel=0.02)


def test_what_could_not_be_estimated_has_words_and_no_line() -> None:
    figure = draw(extra_orders.figure(ROWS, WORDS, LIGHT))
    assert "extra-promo" not in named(figure)
    assert "Promo\nbutuh 3 unggahan lagi" in words(figure)


def test_a_range_that_holds_zero_is_pale() -> None:
    axes = draw(extra_orders.figure(ROWS, WORDS, LIGHT)).axes[0]
    pale = {line.get_gid(): line.get_alpha() for line in axes.lines if line.get_gid()}
    assert pale == {"extra-education": 1, "extra-story": 0.4}


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_row_can_be_read(scale: float) -> None:
    figure = draw(extra_orders.figure(ROWS, WORDS, LIGHT), width=540, height=280, scale=scale)
    box = figure.bbox
    for row in ROWS:
        text = words(figure)[f"{row.label}\n{row.words}"]
        assert box.x0 <= text.x0
        assert text.x1 <= box.x1


def test_without_rows_it_is_an_empty_axis() -> None:
    assert named(draw(extra_orders.figure([], WORDS, LIGHT))) == {}
