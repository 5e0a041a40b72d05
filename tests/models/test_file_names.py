"""Names of files that hold somebody's words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.file_names import clean_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("kerja-sama-mita-1.pdf", "kerja-sama-mita-1.pdf"),
        ("Kue Ibu Ünï 子.pdf", "Kue Ibu Ünï 子.pdf"),
        ("../../etc/passwd", "umkm-studio.etc passwd"),
        ("..\\..\\autorun.inf", "autorun.inf"),
        ('a/b\\c:d*e?f"g<h>i|j.png', "a b c d e f g h i j.png"),
        ("CON.pdf", "_CON.pdf"),
        ("nul", "_nul"),
        ("com¹.tar.gz", "_com¹.tar.gz"),
        ("a\0b\nc.pdf", "a b c.pdf"),
        ("kartu \u202efdp.exe", "kartu fdp.exe"),  # turned round it would read "kartu exe.pdf"
        ("   ...  .xlsx", "umkm-studio.xlsx"),
        ("", "umkm-studio"),
        (".htaccess", "umkm-studio.htaccess"),
        ("titik di akhir. .", "titik di akhir"),
    ],
)
def test_words_become_a_name_that_every_system_takes(words: str, name: str) -> None:
    assert clean_name(words) == name


def test_a_long_name_is_cut_between_letters_and_keeps_its_ending() -> None:
    name = clean_name("é🍪" * 200 + ".xlsx")
    assert name.endswith(".xlsx")
    assert len(name.encode()) <= 200
    assert set(name.removesuffix(".xlsx")) == {"é", "🍪"}


@given(st.text(max_size=300).map(lambda words: f"{words}.pdf"))
def test_any_words_are_one_name_in_one_folder(words: str) -> None:
    name = clean_name(words)
    assert Path(name).name == name
    assert name.endswith(".pdf")
    assert len(name.encode()) <= 200
    assert clean_name(name) == name
    assert name[0] not in ". "
    assert not set('\\/:*?"<>|\0\r\n') & set(name)
