"""What a PDF says of itself is added behind what Qt wrote, and nothing else is touched."""

from pathlib import Path

from tests import pdf
from umkm_studio.ui.kit import printing
from umkm_studio.ui.kit.paper import TextBlock
from umkm_studio.ui.kit.pdf_language import say_language


def _written(path: Path) -> bytes:
    block = TextBlock("Nastar", "body", 200)
    printing.write_pdf([lambda painter, _page: block.draw(painter, 0, 0)], path, title="Kue")
    return path.read_bytes()


def test_the_language_is_that_of_the_window(tmp_path: Path) -> None:
    whole = _written(tmp_path / "a.pdf")
    made = pdf.read(tmp_path / "a.pdf")
    assert (made.language, made.title, made.text) == ("id", "Kue", "Nastar")
    assert b"/DisplayDocTitle true" in whole


def test_what_was_there_stays_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    before = _written(path)
    say_language(path, "en")
    assert path.read_bytes().startswith(before)
    assert pdf.read(path).language == "en"
    assert len(pdf.read(path).pages) == 1


def test_a_file_of_another_make_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    for strange in (b"", b"%PDF-1.7 with a cross-reference stream", b"trailer\n<<\n>>\n"):
        path.write_bytes(strange)
        say_language(path, "id")
        assert path.read_bytes() == strange
