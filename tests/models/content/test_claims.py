"""Which words want proof, and which harmless ones are left alone."""

import pytest

from tests.builders import a_post
from umkm_studio.models.content import claims
from umkm_studio.models.content.claims import Kind
from umkm_studio.models.shop import Shop


def found(text: str, shop: Shop | None = None, **values: object) -> dict[Kind, tuple[str, ...]]:
    post = a_post(title="Nastar", caption=text, **values)
    return {claim.kind: claim.words for claim in claims.found_in(post, shop or Shop())}


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Dijamin HALAL ya Kak", Kind.HALAL, ("halal",)),
        ("sudah terdaftar B-POM", Kind.BPOM, ("b-pom",)),
        ("MD 867031001234", Kind.BPOM, ("md 867031001234",)),
        ("No. P-IRT sudah ada", Kind.PIRT, ("p-irt",)),
        ("Nastar terbaik dan paling enak", Kind.BEST, ("terbaik", "paling enak")),
        ("Sambal nomor satu di Semarang", Kind.BEST, ("nomor satu",)),
        ("Madu ini menyembuhkan batuk", Kind.HEALTH, ("menyembuhkan batuk",)),
        ("Aman untuk penderita diabetes", Kind.HEALTH, ("untuk penderita diabetes",)),
        ("Pasti puas, 100% asli", Kind.PROMISE, ("pasti puas", "100%")),
    ],
)
def test_a_claim_is_found_by_its_words(text: str, kind: Kind, words: tuple[str, ...]):
    assert found(text)[kind] == words


@pytest.mark.parametrize(
    "text",
    [
        "Selamat halal bihalal",
        "Menu ini non-halal",
        "Jantung pisang dan flu singapura",
        "Terbuat dari tepung, ternyata tahan dua minggu",
        "Yang paling banyak ditanya",
        "Obat rindu kampung",
        "Rp 100.000 untuk dua toples",
    ],
)
def test_what_is_no_claim_is_left_alone(text: str):
    assert found(text) == {}


def test_a_number_in_the_settings_is_proof():
    shop = Shop(halal_number="ID33110000123", bpom_number="MD 1", pirt_number="206")
    assert found("Halal, BPOM, PIRT, terbaik", shop) == {Kind.BEST: ("terbaik",)}


def test_a_word_that_was_looked_into_is_not_asked_about_again():
    post = a_post(title="Nastar", caption="Terbaik, nomor 1")
    (claim,) = claims.found_in(post, Shop())
    assert found("Terbaik, nomor 1", confirmed=claim.keys) == {}
    assert found("Terbaik, terenak", confirmed=claim.keys) == {Kind.BEST: ("terenak",)}


def test_title_and_call_are_read_too():
    post = a_post(title="Sambal terlaris", caption="", call_to_action="Pesan, dijamin enak")
    assert [claim.kind for claim in claims.found_in(post, Shop())] == [Kind.BEST, Kind.PROMISE]
