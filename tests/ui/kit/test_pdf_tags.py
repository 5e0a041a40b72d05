"""What a PDF says of itself is added behind what Qt wrote, and nothing else is touched."""

import re
from collections.abc import Sequence
from pathlib import Path

from tests import pdf
from umkm_studio.ui.kit import printing
from umkm_studio.ui.kit.paper import A4, Draw, TextBlock, numbered_pages
from umkm_studio.ui.kit.pdf_tags import tag
from umkm_studio.ui.reports.drawing import block_at, line_at


def _write(path: Path, pages: Sequence[Sequence[tuple[str, float]]]) -> pdf.Pdf:
    """Pages of texts, each at its left edge, below one another and with lines between."""
    drawings: list[list[Draw]] = []
    for texts in pages:
        drawings.append([])
        top = 0.0
        for words, left in texts:
            block = TextBlock(words, "body", 200)
            drawings[-1] += [block_at(block, left, top), line_at(0, top, 9)]
            top += block.height + 40
    printing.write_pdf(numbered_pages(drawings, A4), path, title="Kue")
    return pdf.read(path)


def test_it_says_the_language_of_the_window_and_shows_its_title(tmp_path: Path) -> None:
    made = _write(tmp_path / "a.pdf", [[("Nastar", 0)]])
    assert (made.language, made.title) == ("id", "Kue")
    assert b"/DisplayDocTitle true" in (tmp_path / "a.pdf").read_bytes()


def test_lines_of_a_paragraph_are_read_together_and_columns_apart(tmp_path: Path) -> None:
    left = "Nastar yang renyah sampai akhir bulan depan"
    right = "Sambal bawang yang pedas sekali rasanya"
    made = _write(tmp_path / "a.pdf", [[(left, 0), (right, 300)], [("Lanjutan", 0)]])
    assert len(made.lines[0]) > 4  # both wrap
    assert made.spoken == [left, right, "Halaman 1 dari 2", "Lanjutan", "Halaman 2 dari 2"]


def test_every_text_is_marked_once_and_known_by_its_page(tmp_path: Path) -> None:
    made = _write(tmp_path / "a.pdf", [[("Satu", 0), ("Dua", 9)], [("Tiga", 0)]])
    whole = (tmp_path / "a.pdf").read_bytes()
    assert sum(map(len, made.lines)) == len(made.spoken)
    assert re.findall(rb"/StructParents (\d)", whole) == [b"0", b"1"]
    (numbers,) = re.findall(rb"/Nums \[(.*)\] >>", whole)
    assert [len(one.split(b" R")) - 1 for one in re.findall(rb"\[(.*?)\]", numbers)] == [3, 2]


def test_what_was_there_stays_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    made = _write(path, [[("Nastar", 0)]])
    whole = path.read_bytes()
    as_qt_wrote_it = whole[: whole.index(b"%%EOF\n") + 6]
    path.write_bytes(as_qt_wrote_it)
    assert pdf.read(path).lines == made.lines
    assert pdf.read(path).spoken == []
    tag(path, "en")
    assert path.read_bytes().startswith(as_qt_wrote_it)
    assert pdf.read(path).language == "en"


def test_a_file_of_another_make_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    for strange in (b"", b"%PDF-1.7 with a cross-reference stream", b"trailer\n<<\n>>\n"):
        path.write_bytes(strange)
        tag(path, "id")
        assert path.read_bytes() == strange
