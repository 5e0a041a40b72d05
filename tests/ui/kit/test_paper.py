"""Text on paper: broken into lines, cut, split for the next page."""

from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.ui.kit.paper import TextBlock, color, text_width
from umkm_studio.ui.kit.theme import theme

WIDTH = 200.0


def test_a_line_break_is_a_line_and_an_empty_line_stays():
    block = TextBlock("satu\n\ndua", "body", WIDTH)
    assert [line.text for line in block.lines] == ["satu", "", "dua"]
    assert block.height == 3 * block.line_height


def test_no_text_takes_no_room():
    assert TextBlock("", "body", WIDTH).height == 0
    assert text_width("", "body") == 0


def test_every_line_fits():
    block = TextBlock("Banyak yang bercerita tentang neneknya sendiri. " * 5, "body", WIDTH)
    assert len(block.lines) > 5
    assert all(line.width <= WIDTH for line in block.lines)


def test_a_long_text_is_cut_with_dots():
    block = TextBlock("kata " * 100, "line", WIDTH, most=2)
    assert len(block.lines) == 2
    assert block.lines[1].text.endswith("…")


def test_an_emoji_shifts_nothing():
    words = [f"\N{PARTY POPPER}{number}" for number in range(40)]
    first, rest = TextBlock(" ".join(words), "body", WIDTH).split(2)
    kept = "".join(line.text for line in first.lines) + rest
    assert "".join(kept.split()) == "".join(words)


def test_paper_stays_light_in_a_dark_window():
    before = color("text")
    theme().set_mode("dark")
    assert color("text") == before != theme().color("text")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=300),
       st.integers(1, 5))  # fmt: skip
def test_a_split_loses_no_letter(text, lines):
    block = TextBlock(text, "body", WIDTH)
    first, rest = block.split(lines)
    assert len(first.lines) <= lines
    kept = "".join(line.text for line in first.lines) + rest
    assert "".join(kept.split()) == "".join(text.split())
