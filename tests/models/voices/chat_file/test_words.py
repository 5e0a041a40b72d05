"""What people wrote, and what WhatsApp wrote."""

import pytest

from umkm_studio.models.voices.chat_file import words
from umkm_studio.models.voices.chat_file.words import Kind

MARK = "\u200e"


@pytest.mark.parametrize(
    ("text", "kind", "own"),
    [
        ("Nastar masih ada?", Kind.MESSAGE, "Nastar masih ada?"),
        ("Nastar <b>tebal</b> =1+1", Kind.MESSAGE, "Nastar <b>tebal</b> =1+1"),
        ("Saya <3 nastar", Kind.MESSAGE, "Saya <3 nastar"),
        ("<Media tidak disertakan>", Kind.MEDIA, ""),
        ("<Media omitted>", Kind.MEDIA, ""),
        (f"{MARK}gambar tidak disertakan", Kind.MEDIA, ""),
        (f"{MARK}video omitted", Kind.MEDIA, ""),
        ("IMG-20261014-WA0001.jpg (file terlampir)\nIni buktinya", Kind.MEDIA, "Ini buktinya"),
        (f"{MARK}<attached: 00000012-PHOTO.jpg>", Kind.MEDIA, ""),
        (f"Katalog {MARK}<terlampir: 7.pdf>", Kind.MEDIA, "Katalog"),
        ("Lokasi: https://maps.google.com/?q=-7.05,110.4", Kind.MEDIA, ""),
        ("Pesan ini telah dihapus", Kind.DELETED, ""),
        ("Anda menghapus pesan ini", Kind.DELETED, ""),
        (f"{MARK}This message was deleted.", Kind.DELETED, ""),
        ("null", Kind.NOTICE, ""),
        ("Panggilan suara tak terjawab", Kind.NOTICE, ""),
        (f"{MARK}Apa pun dalam bahasa apa pun", Kind.NOTICE, ""),
        ("Dua toples ya <Pesan ini diedit>", Kind.MESSAGE, "Dua toples ya"),
        (f"Two jars {MARK}<This message was edited>", Kind.MESSAGE, "Two jars"),
    ],
)
def test_words_of_people_are_told_from_words_of_the_app(text: str, kind: Kind, own: str):
    assert words.read(text) == (kind, own)


@pytest.mark.parametrize("text", ["Makasih Kak 🙏", "ok", "Siap bu, terima kasih banyak", "👍", ""])
def test_thanks_wait_for_no_answer(text: str):
    assert words.is_closing(text)


@pytest.mark.parametrize("text", ["ok?", "Ok 2 ya", "Makasih, besok bisa?", "nastar", "Terima COD"])
def test_more_than_thanks_waits_for_an_answer(text: str):
    assert not words.is_closing(text)
