"""The guide in docs/ is the one that the program shows, in both languages, with its pictures."""

import re

import pytest
from PySide6.QtWidgets import QApplication

from docs import guide_pages
from umkm_studio.ui.editors import guide
from umkm_studio.ui.kit.language import Code


@pytest.mark.parametrize("code", ["id", "en"])
def test_the_page_says_what_the_program_says(qapp: QApplication, code: Code) -> None:
    written = (guide_pages.DOCS / guide_pages.PAGES[code]).read_text("utf-8")
    assert written == guide_pages.page(code), "python3 dev.py guide writes it anew"


@pytest.mark.parametrize("code", ["id", "en"])
def test_every_picture_is_there(code: Code) -> None:
    written = (guide_pages.DOCS / guide_pages.PAGES[code]).read_text("utf-8")
    shown = re.findall(r"!\[[^]]+\]\(([^)]+)\)", written)
    assert len(shown) == 12
    assert [name for name in shown if not (guide_pages.DOCS / name).is_file()] == []


def test_there_are_twelve_things_to_do_each_in_a_few_steps(qapp: QApplication) -> None:
    chapters = guide.chapters()
    assert len(chapters) == 12
    assert all(3 <= len(chapter.steps) <= 6 for chapter in chapters)
