"""Pages on paper: PDF, preview, printer. A page is a function that paints it.

    def paint(painter: QPainter, page: QRectF) -> None: ...   # units: 1/96 inch, inside the margins

    printing.write_pdf([paint], path, title=self.tr("Refleksi September 2026"))
    printing.preview(self, [paint], title=..., file_name="refleksi-2026-09.pdf", notices=...)

A4 with margins of 15 mm, always in the light colours (`paper_roles()`). Text stays text: it can be
selected and searched, its fonts are embedded. QtPrintSupport is imported when "Cetak" is pressed:
making a QPrinter asks the print service of the system.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSize, Qt
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

MARGIN_MM = 15.0
UNITS_PER_INCH = 96.0
_MM_PER_INCH = 25.4
_A4_MM = (210.0, 297.0)
_DPI = 1200


def page_rect() -> QRectF:
    """The part of an A4 page inside the margins, in units of 1/96 inch (about 680 x 1009)."""
    width, height = ((side - 2 * MARGIN_MM) / _MM_PER_INCH * UNITS_PER_INCH for side in _A4_MM)
    return QRectF(0, 0, width, height)


def paper_roles() -> dict[str, QColor]:
    """The light colours, whatever the window shows: paper is white."""
    return {role: parse_color(value) for role, value in tokens()["color"]["light"].items()}


def write_pdf(pages: Sequence[Paint], path: Path, *, title: str = "") -> None:
    """Write A4 pages as a PDF; the file appears whole or not at all.

    Raises the `UserError`s of `models.files.whole`.
    """
    with files.whole(path) as half:
        _write(pages, half, title)
        if not half.stat().st_size:  # a full disk: Qt itself says nothing
            raise OSError(errno.ENOSPC, "nothing was written")


def _write(pages: Sequence[Paint], path: Path, title: str) -> None:
    writer = QPdfWriter(str(path))
    writer.setResolution(_DPI)
    writer.setPageLayout(_layout())
    writer.setTitle(title)
    writer.setCreator("UMKM Studio")
    if not _put_on(writer, pages):
        raise OSError("the PDF could not be begun or finished")


def _put_on(device: QPagedPaintDevice, pages: Sequence[Paint]) -> bool:
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
        paint(painter, page_rect())
    return painter.end() and taken


def _layout() -> QPageLayout:
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )


def preview(
    parent: QWidget, pages: Sequence[Paint], *, title: str, file_name: str, notices: Notices
) -> PreviewDialog:
    """Open the pages on the screen, with the ways to paper and to a PDF."""
    dialog = PreviewDialog(parent, pages, title=title, file_name=file_name, notices=notices)
    dialog.open()
    return dialog


class PreviewDialog(QDialog):
    """The pages as they will be printed, and two buttons."""

    def __init__(
        self,
        parent: QWidget,
        pages: Sequence[Paint],
        *,
        title: str,
        file_name: str,
        notices: Notices,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._pages = pages
        self._file_name = file_name
        self._notices = notices
        sheets = QWidget()
        sheets.setLayout(stack(*[_Sheet(paint, title) for paint in pages], gap=16))
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
        height = self.screen().availableGeometry().height() * 9 // 10
        self.resize(sheets.sizeHint().width() + 3 * pad, height)

    def save_pdf(self, path: Path) -> None:
        """Write the PDF and say so in the preview, which covers the window; or say why not."""
        self.done_note.hide()
        try:
            write_pdf(self._pages, path, title=self.windowTitle())
        except UserError as error:
            self._notices.explain(error)
            return
        self._say(self.tr("PDF tersimpan: {path}").format(path=path))

    def _say(self, sentence: str) -> None:
        self.done_note.show_note("success", sentence)
        self.done_note.show()
        announce(self, sentence)

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
        printer.setPageLayout(_layout())
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._send, printer))
        dialog.show()

    def _send(self, printer: QPagedPaintDevice) -> None:
        if not _put_on(printer, self._pages):
            self._notices.warn(
                self.tr("Belum tercetak"),
                self.tr("Printer tidak menerima halamannya. Datamu aman. Coba simpan PDF dulu."),
            )
            return
        self._say(self.tr("Dikirim ke printer."))


class _Sheet(QWidget):
    """The whole page on white, at the size of the paper."""

    def __init__(self, paint: Paint, title: str) -> None:
        super().__init__()
        self._paint = paint
        width, height = (round(side / _MM_PER_INCH * UNITS_PER_INCH) for side in _A4_MM)
        self.setFixedSize(QSize(width, height))
        self.setAccessibleName(title)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        margin = MARGIN_MM / _MM_PER_INCH * UNITS_PER_INCH
        painter.translate(margin, margin)
        self._paint(painter, page_rect())
