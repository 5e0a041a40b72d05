"""Pages on the screen as they will be printed, with the ways to paper and to a PDF.

    print_preview.show(self, studio, sheet.pages, title=sheet.title, file_name="refleksi.pdf")

`sheet.pages` is asked for the pages of the paper that the maker chose, which is remembered. Every
print of the program goes this way. QtPrintSupport is imported when "Cetak" is pressed: making a
QPrinter asks the print service of the system.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from umkm_studio.models import shop
from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit import language, printing
from umkm_studio.ui.kit.announcing import announce
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.fields import Select
from umkm_studio.ui.kit.files import ask_where_to_save
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.printing import SHEETS, Paint, Paper, units
from umkm_studio.ui.kit.theme import theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Pages = Callable[[Paper], Sequence[Paint]]
"""The pages as laid out for a paper."""


def show(
    parent: QWidget,
    studio: Studio,
    pages: Pages,
    *,
    title: str,
    file_name: str,
    papers: Mapping[str, Paper] = SHEETS,
    spoken: language.Code | None = None,
) -> PreviewDialog:
    """Open the pages. Where `papers` are several, the maker can choose among them; `spoken` is the
    language of their words, where that is not the window's.
    """
    dialog = PreviewDialog(
        parent, studio, pages, title=title, file_name=file_name, papers=papers, spoken=spoken
    )
    dialog.open()
    return dialog


class PreviewDialog(QDialog):
    """The pages, the paper, and two buttons."""

    handed_out = Signal()  # they went to a printer or into a PDF

    def __init__(
        self,
        parent: QWidget,
        studio: Studio,
        pages: Pages,
        *,
        title: str,
        file_name: str,
        papers: Mapping[str, Paper],
        spoken: language.Code | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._studio = studio
        self._notices = studio.notices
        self._lay_out = pages
        self._file_name = file_name
        self._papers = papers
        self._spoken = spoken
        saved = shop.load(studio.store).sheet_paper
        self.sheet = Select([(key, _word(paper)) for key, paper in papers.items()], saved)
        self._build()
        self._show_pages()
        self._take_size()
        self.print_button.setFocus()

    def _build(self) -> None:
        self._area = QScrollArea()
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("Halaman"))
        self.done_note = Note("success", "")
        self.done_note.hide()
        self.pdf_button = Button(self.tr("Simpan PDF"), icon="download")
        self.pdf_button.clicked.connect(self._ask_for_pdf)
        self.print_button = Button(self.tr("Cetak"), kind="primary", icon="printer")
        self.print_button.clicked.connect(self._print)
        self.print_button.setDefault(True)
        close = Button(self.tr("Tutup"), kind="quiet")
        close.clicked.connect(self.reject)
        label = PlainLabel(self.tr("Kertas"), style="label")
        label.setBuddy(self.sheet)
        self.sheet.setAccessibleName(self.tr("Kertas"))
        self.sheet.changed.connect(self._paper_chosen)
        for part in (label, self.sheet):
            part.setVisible(len(self._papers) > 1)
        outer = QVBoxLayout(self)
        pad = theme().px(16)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(12))
        outer.addWidget(self._area, 1)
        outer.addWidget(self.done_note)
        outer.addLayout(row(close, None, label, self.sheet, self.pdf_button, self.print_button))
        FocusRing(self)

    @property
    def paper(self) -> Paper:
        """What is chosen."""
        return self._papers[self.sheet.value()]

    @property
    def pages(self) -> Sequence[Paint]:
        """What is shown, and would be printed."""
        return self._pages

    def _show_pages(self) -> None:
        self._pages = self._lay_out(self.paper)
        count = len(self._pages)
        sheets = []
        for number, paint in enumerate(self._pages, 1):
            words = self.tr("{title}, halaman {page} dari {pages}")
            name = words.format(title=self.windowTitle(), page=number, pages=count)
            sheets.append(_Sheet(paint, name, self.paper, self._zoom(self.paper)))
        self._shown = QWidget()
        self._shown.setLayout(stack(*sheets, gap=16))
        self._area.setWidget(self._shown)

    def _zoom(self, paper: Paper) -> float:
        """As large as the window's letters, where the screen is wide enough."""
        room = self.screen().availableGeometry().width() * 0.9 - 3 * theme().px(16)
        return min(theme().scale, room / units(paper.width))

    def _take_size(self) -> None:
        """As high as the first pages and as wide as the widest paper, as the screen allows."""
        pad = theme().px(16)
        room = self.screen().availableGeometry()
        foot = 4 * pad + self.print_button.sizeHint().height() + self.done_note.sizeHint().height()
        high = self._shown.sizeHint().height() + foot
        widest = max(round(units(one.width) * self._zoom(one)) for one in self._papers.values())
        wide = max(widest + 3 * pad, self.minimumSizeHint().width())
        self.resize(wide, min(room.height() * 9 // 10, high))

    def _paper_chosen(self, chosen: object) -> None:
        """Lay out anew, and remember it: who has F4 at home has it every month."""
        self.done_note.hide()
        self._show_pages()
        store = self._studio.store
        if store.is_read_only:  # printed all the same
            return
        try:
            shop.save(store, replace(shop.load(store), sheet_paper=str(chosen)))
        except UserError as error:
            self._notices.explain(error)

    # pdf

    def save_pdf(self, path: Path) -> None:
        """Write the PDF and say so in the preview, which covers the window; or say why not."""
        self.done_note.hide()
        try:
            printing.write_pdf(
                self._pages,
                path,
                title=self.windowTitle(),
                paper=self.paper,
                spoken=self._spoken,
            )
        except UserError as error:
            self._notices.explain(error)
            return
        self._say(self.tr("PDF tersimpan: {path}").format(path=path))

    def _say(self, sentence: str) -> None:
        self.done_note.show_note("success", sentence)
        self.done_note.show()
        announce(self, sentence)
        self.handed_out.emit()

    def _ask_for_pdf(self) -> None:
        ask_where_to_save(
            self,
            self.tr("Simpan PDF"),
            self.tr("Berkas PDF (*.pdf)"),
            self._file_name,
            self.save_pdf,
        )

    # printer

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            self._notices.confirm(
                self.tr("Belum ada printer"),
                self.tr("Simpan sebagai PDF dulu, lalu cetak di tempat lain. Datamu aman."),
                self.tr("Simpan PDF"),
                self._ask_for_pdf,
                danger=False,
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(self.paper.layout())
        printer.setDocName(self.windowTitle())
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(1, len(self._pages))
        dialog.accepted.connect(partial(self._send, printer))
        dialog.show()

    def _send(self, printer: QPrinter) -> None:
        if not printing.put_on(printer, _asked_for(printer, self._pages), self.paper):
            self._notices.warn(
                self.tr("Belum tercetak"),
                self.tr("Printer tidak menerima halamannya. Datamu aman. Coba simpan PDF dulu."),
            )
            return
        self._say(self.tr("Dikirim ke printer."))


def _asked_for(printer: QPrinter, pages: Sequence[Paint]) -> Sequence[Paint]:
    """The pages that were chosen in the printer's window: Qt leaves that to the program."""
    if printer.printRange() is not type(printer).PrintRange.PageRange:
        return pages
    return pages[printer.fromPage() - 1 : printer.toPage()]


def _word(paper: Paper) -> str:
    return f"{paper.name} ({paper.width:.0f} × {paper.height:.0f} mm)"


class _Sheet(QWidget):
    """The whole page on white, `zoom` times as large as the paper."""

    def __init__(self, paint: Paint, name: str, paper: Paper, zoom: float) -> None:
        super().__init__()
        self._paint = paint
        self._paper = paper
        self._zoom = zoom
        self.setFixedSize((QSizeF(units(paper.width), units(paper.height)) * zoom).toSize())
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.scale(self._zoom, self._zoom)
        painter.translate(units(self._paper.left), units(self._paper.margin))
        self._paint(painter, self._paper.page)
