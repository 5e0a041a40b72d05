"""The menu "…" of a chart: save it as a picture, copy it, print it, its numbers to Excel.

What leaves the program is always in the light colours, like paper, and takes its title, its period
and its sentence along: a picture alone would say more than the data do. Pictures are drawn on the
drawing thread, files are written there, too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from umkm_studio.charts.output import Builder
from umkm_studio.charts.strokes import Drawing
from umkm_studio.models import files
from umkm_studio.models import shop as shops
from umkm_studio.ui.kit import chart_sheet, chart_strokes, print_preview
from umkm_studio.ui.kit.buttons import IconButton
from umkm_studio.ui.kit.chart_thread import (
    Framing,
    draw,
    render_framed,
    render_svg,
)
from umkm_studio.ui.kit.excel_list import write_list
from umkm_studio.ui.kit.files import ask_where_to_save
from umkm_studio.ui.kit.menus import Offer, OfferMenu
from umkm_studio.ui.kit.pictures import write_picture
from umkm_studio.ui.kit.print_preview import PreviewDialog
from umkm_studio.ui.kit.printing import paper_roles
from umkm_studio.ui.kit.records import Column
from umkm_studio.ui.kit.tables import RecordTable

if TYPE_CHECKING:
    from umkm_studio.ui.kit.page import Studio

_FINE = 2.0  # pixels of a saved picture to one of the screen


@dataclass(frozen=True, slots=True)
class Handed:
    """What a chart gives away: its builder, its words and size, and its table."""

    build: Builder
    framing: Framing
    table: RecordTable[Any] | None


class ChartTools(OfferMenu):
    """A button with the menu; `handed` gives what the chart shows at that moment."""

    def __init__(self, studio: Studio, owner: QWidget, handed: Callable[[], Handed | None]) -> None:
        super().__init__(owner)
        self._studio = studio
        self._parent = owner
        self._handed = handed
        self.preview: PreviewDialog | None = None
        self.button = IconButton(
            "dots", self.tr("Simpan, salin, atau cetak grafik"), small=True, bare=True
        )
        self.button.clicked.connect(self._open)

    def _open(self) -> None:
        handed = self._handed()
        there = handed is not None
        numbers = handed is not None and handed.table is not None
        self.show_offers(
            [
                Offer("download", self.tr("Simpan gambar (PNG)"), self._ask_for_png, there),
                Offer("download", self.tr("Simpan gambar tajam (SVG)"), self._ask_for_svg, there),
                Offer("copy", self.tr("Salin gambar"), self.copy, there),
                None,
                Offer("printer", self.tr("Cetak"), self.print, there),
                Offer(
                    "file-spreadsheet", self.tr("Angkanya ke Excel"), self._ask_for_xlsx, numbers
                ),
            ],
            self.button.mapToGlobal(QPoint(0, self.button.height())),
        )

    # pictures

    def _ask_for_png(self) -> None:
        self._ask(self.tr("Simpan gambar"), self.tr("Gambar (*.png)"), "png", self.save_png)

    def _ask_for_svg(self) -> None:
        self._ask(self.tr("Simpan gambar"), self.tr("Gambar (*.svg)"), "svg", self.save_svg)

    def save_png(self, path: Path) -> None:
        """Write the picture."""
        if handed := self._handed():
            draw(partial(_write_png, handed.build, handed.framing, _roles(), path), self._written)

    def save_svg(self, path: Path) -> None:
        """Write it as lines and outlines, which stay sharp at any size."""
        if handed := self._handed():
            draw(partial(_write_svg, handed.build, handed.framing, _roles(), path), self._written)

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        if handed := self._handed():
            work = partial(render_framed, handed.build, _roles(), handed.framing, _FINE)
            draw(work, self._copied)

    def _copied(self, future: Future[QImage]) -> None:
        if (picture := self._result(future)) is not None:
            QGuiApplication.clipboard().setImage(picture)
            self._studio.notices.toast(self.tr("Gambar tersalin."))

    def _written(self, future: Future[Path]) -> None:
        if (path := self._result(future)) is not None:
            self._say_written(path)

    def _result(self, future: Future[Any]) -> Any:
        """What was made; None once the problem was explained."""
        if (problem := future.exception()) is not None:
            self._studio.notices.explain(problem)
            return None
        return future.result()

    # paper

    def print(self) -> None:
        """Draw for paper, then show the pages."""
        if handed := self._handed():
            size = chart_sheet.picture_size(handed.framing)
            work = partial(chart_strokes.draw, handed.build, _roles(), size)
            draw(work, partial(self._preview, handed))

    def _preview(self, handed: Handed, future: Future[Drawing]) -> None:
        if (drawing := self._result(future)) is None:
            return
        self.preview = print_preview.show(
            self._parent,
            self._studio,
            partial(
                chart_sheet.pages,
                handed.framing,
                drawing,
                *_words(handed.table),
                shop=shops.load(self._studio.store).name,
            ),
            title=handed.framing.heading,
            file_name=file_name(handed.framing.heading, "pdf"),
        )

    # numbers

    def _ask_for_xlsx(self) -> None:
        names = self.tr("Buku kerja Excel (*.xlsx)")
        self._ask(self.tr("Simpan ke Excel"), names, "xlsx", self.save_numbers)

    def save_numbers(self, path: Path) -> None:
        """Write the numbers behind the picture as a workbook."""
        handed = self._handed()
        if handed is None or handed.table is None:
            return
        columns, records = handed.table.model.columns, handed.table.records()
        work = partial(
            write_list,
            path=path,
            title=handed.framing.title,
            headers=[column.title for column in columns],
            rows=[[column.cell(record) for column in columns] for record in records],
        )
        self._studio.jobs.run(work, self._say_written, self._studio.notices.explain)

    def _ask(self, title: str, names: str, ending: str, then: Callable[[Path], None]) -> None:
        if handed := self._handed():
            name = file_name(handed.framing.heading, ending)
            ask_where_to_save(self._parent, title, names, name, then)

    def _say_written(self, path: Path) -> None:
        text = self.tr("{file} tersimpan di {folder}.")
        self._studio.notices.toast(text.format(file=path.name, folder=path.parent))


def _roles() -> dict[str, str]:
    """The light colours: pictures go on paper and into chats, whatever the window shows."""
    return {role: color.name() for role, color in paper_roles().items()}


def file_name(heading: str, ending: str) -> str:
    """penjualan-per-hari-1-14-okt-2026.png."""
    words = "".join(one if one.isalnum() else " " for one in heading).split()
    return f"{'-'.join(words).lower()}.{ending}"


def _words(table: RecordTable[Any] | None) -> tuple[Sequence[Column[Any]], Sequence[Any]]:
    return ([], []) if table is None else (table.model.columns, table.records())


# on the drawing thread


def _write_png(build: Builder, framing: Framing, roles: Mapping[str, str], path: Path) -> Path:
    picture = render_framed(build, roles, framing, _FINE)
    write_picture(picture, path)
    return path


def _write_svg(build: Builder, framing: Framing, roles: Mapping[str, str], path: Path) -> Path:
    drawing = render_svg(build, roles, framing)
    with files.whole(path) as unfinished:
        unfinished.write_bytes(drawing)
    return path
