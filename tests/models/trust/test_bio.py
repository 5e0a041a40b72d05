"""As much of a bio as a platform takes, and no more."""

from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.trust import bio

KUE = "Kue kering mentega dari Semarang. Pesan lewat WhatsApp. Kirim Senin sampai Jumat."


def test_a_bio_that_fits_stays_as_it_is_with_its_lines():
    assert bio.fitted("Kue kering\nSemarang", 150) == "Kue kering\nSemarang"


def test_a_longer_one_is_cut_after_a_sentence():
    assert bio.fitted(KUE, 60) == "Kue kering mentega dari Semarang. Pesan lewat WhatsApp."


def test_where_no_sentence_fits_words_do_and_the_cut_is_shown():
    assert bio.fitted(KUE, 20) == "Kue kering mentega…"


def test_one_endless_word_is_cut_within():
    assert bio.fitted("a" * 30, 10) == "a" * 9 + "…"


def test_an_emoji_counts_as_the_strictest_platform_counts_it():
    assert bio.length("🍪") == 2


@given(st.text(), st.sampled_from(sorted(bio.LIMITS.values())))
def test_what_is_copied_always_fits_and_begins_as_the_bio_does(text: str, limit: int):
    found = bio.fitted(text, limit)
    assert bio.length(found) <= limit
    begun = "".join(found.removesuffix("…").split())
    assert "".join(text.split()).startswith(begun)
