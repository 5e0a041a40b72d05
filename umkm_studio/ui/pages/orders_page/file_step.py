"""Step 1 of an import: drop a file or choose one, and see what it was recognised as."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.models.imports import Plan
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Box, Card, Columns, row
from umkm_studio.ui.kit.files import ask_for_file, ask_where_to_save
from umkm_studio.ui.kit.labels import IconLabel, Line, PlainLabel, elided, heading
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.words import format_word


class FileStep(QWidget):
    """Where the file comes in. `chosen` carries its Path; `show_plan` shows what it is."""

    chosen = Signal(object)
    history_wanted = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.drop_zone = DropZone()
        self.drop_zone.dropped.connect(self.chosen)
        self.drop_zone.button.clicked.connect(self.ask)
        self.found = FoundFile()
        self.found.change_button.clicked.connect(self.ask)
        left = Card(padding=20, gap=14)
        left.body.addWidget(self.drop_zone)
        left.body.addWidget(self.found)
        left.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Columns(left, self._help(), right_width=372, gap=16), 1)
        self.show_plan(None)

    def _help(self) -> Card:
        card = Card(self.tr("Cara mengambil berkas dari Shopee"), gap=14)
        for number, words in enumerate(
            (
                self.tr("Buka Seller Centre di peramban, lalu “Pesanan Saya”."),
                self.tr("Pilih “Ekspor”, tentukan tanggal, lalu “Unduh”."),
                self.tr("Simpan berkas, lalu tarik ke kotak di halaman ini."),
            ),
            1,
        ):
            mark = _Number(number)
            line = row(mark, PlainLabel(words, style="body", role="text2", wrap=True), gap=12)
            line.setStretch(1, 1)
            line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
            card.body.addLayout(line)
        card.body.addWidget(Line())
        card.body.addWidget(heading(self.tr("Belum punya berkas?")))
        card.body.addWidget(
            PlainLabel(
                self.tr("Pakai contoh tabel kami, isi di Excel, lalu impor kapan saja."),
                role="text2",
                wrap=True,
            )
        )
        self.template_button = Button(self.tr("Simpan contoh tabel"), icon="download")
        self.template_button.clicked.connect(self._ask_for_template)
        self.history_button = Button(self.tr("Riwayat impor"), kind="quiet", icon="history")
        self.history_button.clicked.connect(self.history_wanted)
        card.body.addLayout(row(self.template_button, None))
        card.body.addStretch(1)
        card.body.addLayout(row(self.history_button, None))
        return card

    def ask(self) -> None:
        """Let the maker choose a file."""
        names = self.tr("Tabel (*.xlsx *.xls *.xlsb *.ods *.csv);;Semua berkas (*)")
        ask_for_file(self, self.tr("Pilih berkas pesanan"), names, self.chosen.emit)

    def show_plan(self, plan: Plan | None) -> None:
        """Show the file that was read, or that none was."""
        self.found.setVisible(plan is not None)
        self.drop_zone.show_small(plan is not None)
        if plan is not None:
            self.found.show_plan(plan)

    def _ask_for_template(self) -> None:
        ask_where_to_save(
            self,
            self.tr("Simpan contoh tabel"),
            self.tr("Buku kerja Excel (*.xlsx)"),
            self.tr("contoh tabel UMKM Studio.xlsx"),
            self._save_template,
        )

    def _save_template(self, path: Path) -> None:
        from umkm_studio.models.sheets.workbook import writing

        try:
            writing.write_template(path)
        except UserError as error:
            self.studio.notices.explain(error)
            return
        text = self.tr("Contoh tabel tersimpan di {folder}.")
        self.studio.notices.toast(text.format(folder=path.parent))


class DropZone(QFrame):
    """The dashed box that takes a file. `dropped` carries its Path."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._is_over = False
        centre = Qt.AlignmentFlag.AlignHCenter
        self.button = Button(self.tr("Pilih berkas…"), icon="folder")
        self._icon = IconLabel("file-spreadsheet", role="primary", size=40)
        self._hint = PlainLabel(
            self.tr("Berkas pesanan Shopee, atau contoh tabel kami (.xlsx, .csv)"),
            role="text2",
            wrap=True,
            align=centre,
        )
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(theme().px(10))
        self._layout.addWidget(self._icon, 0, centre)
        self._layout.addWidget(
            PlainLabel(self.tr("Tarik berkas ke sini"), style="figure", align=centre)
        )
        self._layout.addWidget(self._hint)
        self._layout.addSpacing(theme().px(4))
        self._layout.addWidget(self.button, 0, centre)
        self.setAccessibleName(self.tr("Tarik berkas ke sini"))
        self.show_small(False)

    def show_small(self, small: bool) -> None:
        """Leave room for what was found below."""
        pad = theme().px(18 if small else 28)
        self._layout.setContentsMargins(pad, pad, pad, pad)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file from this machine, nothing else."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            self._is_over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It was taken away again."""
        self._is_over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass the file on."""
        self._is_over = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed box."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(t.color("primarySoft" if self._is_over else "surface2"))
        pen = QPen(t.color("primary" if self._is_over else "borderStrong"), 2)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), t.px(10), t.px(10))


class FoundFile(QWidget):
    """The file that was read: name, size, rows, days, and its format in a badge."""

    def __init__(self) -> None:
        super().__init__()
        self.name = elided("", "button")
        self.facts = elided("", "table", role="text2")
        self.badge = Badge(Look("", "success", "building-store"))
        self.change_button = Button(self.tr("Ganti"), kind="quiet")
        self.note = Note("success", "", icon="info-circle")
        tile = Box("successSoft", "", radius=8)
        tile_layout = QHBoxLayout(tile)
        tile_layout.addWidget(IconLabel("circle-check", role="successText", size=24))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        frame = Box(radius=10)
        line = QHBoxLayout(frame)
        pad = theme().px(14)
        line.setContentsMargins(pad, pad, pad, pad)
        line.setSpacing(theme().px(14))
        line.addWidget(tile)
        line.addLayout(words, 1)
        line.addWidget(self.badge)
        line.addWidget(self.change_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addWidget(frame)
        layout.addWidget(self.note)

    def show_plan(self, plan: Plan) -> None:
        """Show what is known of a file before anything is saved."""
        self.name.setText(plan.path.name)
        self.facts.setText(" · ".join(self._facts(plan)))
        known = self.tr("Dikenali: {format}").format(format=format_word(plan.format))
        icon = "file-spreadsheet" if plan.layout is None else "building-store"
        self.badge.show_look(Look(known, "success", icon))
        self.note.show_note("success", self._note(plan))

    def _facts(self, plan: Plan) -> list[str]:
        facts = []
        if plan.path.exists():
            size = plan.path.stat().st_size
            traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
            facts.append(QLocale().formattedDataSize(size, 0, traditional))
        facts.append(self.tr("%n baris", "", row_count(plan)))
        days = [draft.order.ordered_on for draft in plan.drafts.orders]
        if days:
            facts.append(_period(min(days), max(days)))
        return facts

    def _note(self, plan: Plan) -> str:
        if plan.layout is None:
            return self.tr(
                "Berkas ini buku kerja UMKM Studio. Kolomnya sudah jelas, jadi langkah 2 dilewati."
            )
        matched = sum(column.field is not None for column in plan.layout.columns)
        return self.tr(
            "Berkas ini terbaca sebagai laporan pesanan {format}. {columns} kolom sudah cocok, "
            "kamu bisa melihatnya di langkah berikut."
        ).format(format=format_word(plan.format), columns=matched)


class _Number(QWidget):
    """A number in a quiet circle."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setFixedSize(theme().px(24), theme().px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.color("neutralSoft"))
        painter.drawEllipse(self.rect())
        painter.setPen(t.color("text"))
        painter.setFont(t.font("label"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


def row_count(plan: Plan) -> int:
    """How many rows of orders the file has, kept out or not."""
    read = sum(len(draft.rows) for draft in plan.drafts.orders)
    kept_out = {
        (problem.sheet, problem.row) for problem in plan.drafts.problems if not problem.warning
    }
    return read + len(kept_out)


def _period(first: date, last: date) -> str:
    return wording.day_and_year(first) if first == last else wording.period(first, last)
