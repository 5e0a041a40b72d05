"""Pages on paper: PDF, preview, printer. A page is a function that paints it.

    def paint(painter: QPainter, page: QRectF) -> None: ...   # units: 1/96 inch, inside the margins

    printing.write_pdf([paint], path, title=self.tr("Refleksi September 2026"))
    printing.preview(self, [paint], title=..., file_name="refleksi-2026-09.pdf", notices=...)

A4 with margins of 15 mm where nothing else is said (`Paper`), always in the light colours
(`paper_roles()`). Text stays text: it can be selected and searched, its fonts are embedded.
QtPrintSupport is imported when "Cetak" is pressed: making a QPrinter asks the print service of the
system.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPaintEvent,
    QPdfWriter,
)
from PySide6.QtWidgets import QDialog, QFileDialog, QScrollArea, QVBoxLayout, QWidget

from umkm_studio.models import files
from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.notices import announce
from umkm_studio.ui.kit.theme import parse_color, theme, tokens

if TYPE_CHECKING:
    from umkm_studio.ui.kit.notices import Notices

Paint = Callable[[QPainter, QRectF], None]

UNITS_PER_INCH = 96.0
_MM_PER_INCH = 25.4
_DPI = 1200


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet as it lies in front of one: sides and margin in millimetres (ISO 216)."""

    size: QPageSize.PageSizeId
    width: float
    height: float
    margin: float

    @property
    def page(self) -> QRectF:
        """The part inside the margins, in units of 1/96 inch (of A4: about 680 x 1009)."""
        return QRectF(
            0, 0, _units(self.width - 2 * self.margin), _units(self.height - 2 * self.margin)
        )

    def layout(self) -> QPageLayout:
        """As Qt wants it."""
        upright = self.height > self.width
        orientation = QPageLayout.Orientation
        return QPageLayout(
            QPageSize(self.size),
            orientation.Portrait if upright else orientation.Landscape,
            QMarginsF(self.margin, self.margin, self.margin, self.margin),
            QPageLayout.Unit.Millimeter,
        )


A4 = Paper(QPageSize.PageSizeId.A4, 210.0, 297.0, 15.0)


def _units(millimetres: float) -> float:
    return millimetres / _MM_PER_INCH * UNITS_PER_INCH


def paper_roles() -> dict[str, QColor]:
    """The light colours, whatever the window shows: paper is white."""
    return {role: parse_color(value) for role, value in tokens()["color"]["light"].items()}


def write_pdf(pages: Sequence[Paint], path: Path, *, title: str = "", paper: Paper = A4) -> None:
    """Write pages as a PDF; the file appears whole or not at all.

    Raises the `UserError`s of `models.files.whole`.
    """
    with files.whole(path) as half:
        _write(pages, half, title, paper)
        if not half.stat().st_size:  # a full disk: Qt itself says nothing
            raise OSError(errno.ENOSPC, "nothing was written")


def _write(pages: Sequence[Paint], path: Path, title: str, paper: Paper) -> None:
    writer = QPdfWriter(str(path))
    writer.setResolution(_DPI)
    writer.setPageLayout(paper.layout())
    writer.setTitle(title)
    writer.setCreator("UMKM Studio")
    if not _put_on(writer, pages, paper):
        raise OSError("the PDF could not be begun or finished")


def _put_on(device: QPagedPaintDevice, pages: Sequence[Paint], paper: Paper) -> bool:
    """Paint the pages one after the other; whether the device took them all."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    factor = device.logicalDpiX() / UNITS_PER_INCH
    taken = True
    for number, paint in enumerate(pages):
        if number:
            taken = device.newPage() and taken
        painter.resetTransform()
        painter.scale(factor, factor)
        paint(painter, paper.page)
    return painter.end() and taken


def preview(
    parent: QWidget,
    pages: Sequence[Paint],
    *,
    title: str,
    file_name: str,
    notices: Notices,
    paper: Paper = A4,
) -> PreviewDialog:
    """Open the pages on the screen, with the ways to paper and to a PDF."""
    dialog = PreviewDialog(
        parent, pages, title=title, file_name=file_name, notices=notices, paper=paper
    )
    dialog.open()
    return dialog


class PreviewDialog(QDialog):
    """The pages as they will be printed, and two buttons."""

    handed_out = Signal()  # they went to a printer or into a PDF

    def __init__(
        self,
        parent: QWidget,
        pages: Sequence[Paint],
        *,
        title: str,
        file_name: str,
        notices: Notices,
        paper: Paper,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._pages = pages
        self._paper = paper
        self._file_name = file_name
        self._notices = notices
        sheets = QWidget()
        sheets.setLayout(stack(*[_Sheet(paint, title, paper) for paint in pages], gap=16))
        area = QScrollArea()
        area.setWidget(sheets)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pdf_button = Button(self.tr("Simpan PDF"), icon="download")
        self.pdf_button.clicked.connect(self._ask_for_pdf)
        self.print_button = Button(self.tr("Cetak"), kind="primary", icon="printer")
        self.print_button.clicked.connect(self._print)
        close = Button(self.tr("Tutup"), kind="quiet")
        close.clicked.connect(self.reject)
        outer = QVBoxLayout(self)
        pad = theme().px(16)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(12))
        outer.addWidget(area, 1)
        self.done_note = Note("success", "")
        self.done_note.hide()
        outer.addWidget(self.done_note)
        outer.addLayout(row(close, None, self.pdf_button, self.print_button))
        most = self.screen().availableGeometry().height() * 9 // 10
        foot = 4 * pad + self.print_button.sizeHint().height() + self.done_note.sizeHint().height()
        wanted = sheets.sizeHint()
        self.resize(wanted.width() + 3 * pad, min(most, wanted.height() + foot))

    def save_pdf(self, path: Path) -> None:
        """Write the PDF and say so in the preview, which covers the window; or say why not."""
        self.done_note.hide()
        try:
            write_pdf(self._pages, path, title=self.windowTitle(), paper=self._paper)
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
        dialog = QFileDialog(self, self.tr("Simpan PDF"), self._file_name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Berkas PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._pdf_chosen)
        dialog.open()

    def _pdf_chosen(self, file: str) -> None:
        self.save_pdf(Path(file))

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
        printer.setPageLayout(self._paper.layout())
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._send, printer))
        dialog.show()

    def _send(self, printer: QPagedPaintDevice) -> None:
        if not _put_on(printer, self._pages, self._paper):
            self._notices.warn(
                self.tr("Belum tercetak"),
                self.tr("Printer tidak menerima halamannya. Datamu aman. Coba simpan PDF dulu."),
            )
            return
        self._say(self.tr("Dikirim ke printer."))


class _Sheet(QWidget):
    """The whole page on white, at the size of the paper."""

    def __init__(self, paint: Paint, title: str, paper: Paper) -> None:
        super().__init__()
        self._paint = paint
        self._paper = paper
        self.setFixedSize(QSize(round(_units(paper.width)), round(_units(paper.height))))
        self.setAccessibleName(title)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        margin = _units(self._paper.margin)
        painter.translate(margin, margin)
        self._paint(painter, self._paper.page)
