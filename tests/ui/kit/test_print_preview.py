"""The preview: the paper is chosen and remembered, a printer gets what was asked for."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tests import pdf
from umkm_studio.models import shop as shops
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import print_preview, printing
from umkm_studio.ui.kit.paper import Draw, TextBlock, numbered_pages
from umkm_studio.ui.kit.print_preview import PreviewDialog
from umkm_studio.ui.kit.printing import A4, SHEETS, Paint, Paper
from umkm_studio.ui.main_window import MainWindow

LINE = 100.0


def _lay_out(paper: Paper) -> list[Paint]:
    """Thirty lines of text, as many on a page as it holds."""
    drawings: list[list[Draw]] = [[]]
    top = 0.0
    for number in range(30):
        if top + LINE > paper.page.height() - LINE:
            drawings.append([])
            top = 0.0
        block = TextBlock(f"baris {number}", "body", 200)
        drawings[-1].append(partial(_draw, block, top))
        top += LINE
    return numbered_pages(drawings, paper)


def _draw(block: TextBlock, top: float, painter: QPainter) -> None:
    block.draw(painter, 0, top)


def _shown(window: MainWindow, papers: dict[str, Paper] = SHEETS) -> PreviewDialog:
    return print_preview.show(
        window, window.studio, _lay_out, title="Daftar", file_name="daftar.pdf", papers=papers
    )


def _printer(path: Path) -> QPrinter:
    """One that writes into a file what it would print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_another_paper_is_laid_out_anew_and_remembered(
    window: MainWindow, store: Store, tmp_path: Path
) -> None:
    preview = _shown(window)
    assert (preview.paper, len(preview.pages)) == (A4, 4)
    preview.sheet.set_value("f4")
    preview.sheet.changed.emit("f4")
    assert (preview.paper, len(preview.pages)) == (SHEETS["f4"], 3)
    preview.save_pdf(tmp_path / "daftar.pdf")
    assert pdf.read(tmp_path / "daftar.pdf").sizes == {(215, 330)}
    preview.reject()
    assert shops.load(store).sheet_paper == "f4"
    again = _shown(window)
    assert again.paper == SHEETS["f4"]
    again.reject()


def test_a_wider_paper_needs_no_scrolling_sideways(window: MainWindow, qtbot: QtBot) -> None:
    papers = {"small": Paper("A5", 148, 210, 10), "wide": Paper("B5", 176, 250, 10)}
    preview = _shown(window, papers)
    sideways = preview._area.horizontalScrollBar()
    qtbot.waitExposed(preview)
    assert sideways.maximum() == 0
    preview.sheet.set_value("wide")
    preview.sheet.changed.emit("wide")
    QCoreApplication.sendPostedEvents()
    assert preview.paper.name == "B5"
    assert sideways.maximum() == 0
    preview.reject()


def test_a_card_has_its_own_paper_and_no_choice(window: MainWindow) -> None:
    preview = _shown(window, {"a7": Paper("A7", 105.0, 74.0, 5.0)})
    assert not preview.sheet.isVisible()
    preview.reject()


def test_a_paper_that_nobody_knows_is_a4(window: MainWindow, store: Store) -> None:
    shops.save(store, replace(shops.load(store), sheet_paper="folio"))
    preview = _shown(window)
    assert preview.paper == A4
    preview.reject()


@pytest.mark.parametrize("paper", [A4, SHEETS["f4"], SHEETS["letter"]])
def test_the_column_is_as_wide_on_every_paper(paper: Paper) -> None:
    assert paper.page.width() == pytest.approx(A4.page.width())
    assert paper.width - 2 * paper.left == pytest.approx(180)


def test_a_printer_gets_the_pages_that_were_asked_for(window: MainWindow, tmp_path: Path) -> None:
    preview = _shown(window)
    printer = _printer(tmp_path / "printed.pdf")
    printer.setPageLayout(A4.layout())
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    preview._send(printer)
    printed = pdf.read(tmp_path / "printed.pdf")
    assert [page[-1] for page in printed.pages] == ["Halaman 2 dari 4", "Halaman 3 dari 4"]
    assert preview.done_note.text == "Dikirim ke printer."
    preview.reject()


def test_on_a_smaller_paper_the_page_gets_smaller_and_stays_whole(
    window: MainWindow, tmp_path: Path
) -> None:
    drawn: list[QRectF] = []

    def paint(painter: QPainter, page: QRectF) -> None:
        corner = painter.transform().map(QPointF(page.width(), page.height()))
        drawn.append(QRectF(QPointF(0, 0), corner))
        room = painter.viewport()
        assert corner.x() <= room.width() * 1.005  # Qt rounds papers to points
        assert corner.y() <= room.height() * 1.005

    def sent(paper: Paper, size: QPageSize.PageSizeId) -> None:
        printer = _printer(tmp_path / f"{paper.name}.pdf")
        printer.setPageLayout(paper.layout())
        printer.setPageSize(QPageSize(size))
        pages: Sequence[Paint] = [paint]
        assert printing.put_on(printer, pages, paper)

    sent(A4, QPageSize.PageSizeId.A4)
    sent(A4, QPageSize.PageSizeId.A5)
    sent(SHEETS["f4"], QPageSize.PageSizeId.A4)
    as_it_is, on_a5, folio = drawn
    assert on_a5.width() < as_it_is.width() * 0.75
    assert folio.height() <= as_it_is.height() + 1
