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
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.sheets.drafts import Confidence
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Box, Card, Columns, clear, row
from umkm_studio.ui.kit.fields import Select
from umkm_studio.ui.kit.files import ask_for_file, ask_where_to_save
from umkm_studio.ui.kit.labels import IconLabel, Line, PlainLabel, elided, heading
from umkm_studio.ui.kit.notes import Note, NoteKind
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.import_work import Facts
from umkm_studio.ui.pages.orders_page.words import fields_words, format_word


class FileStep(QWidget):
    """Where files come in. `chosen` carries their Paths, one at least; `show_plan` shows what the
    first one is.
    """

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
        card = Card(self.tr("Cara mengambil berkas"), gap=12)
        self.source_choice = Select(
            [
                ("shopee", "Shopee"),
                ("tiktok", "TikTok Shop / Tokopedia"),
                ("marketplace", "Lazada, Blibli"),
                ("google_form", "Google Form"),
                ("instagram", self.tr("Instagram (hasil unggahan)")),
                ("tiktok_studio", self.tr("TikTok Studio (hasil unggahan)")),
                ("table", self.tr("Buku Excel sendiri")),
            ]
        )
        self.source_choice.setAccessibleName(self.tr("Asal berkas"))
        self.source_choice.changed.connect(self._show_guide)
        card.body.addWidget(self.source_choice)
        self._guide = QVBoxLayout()
        self._guide.setSpacing(theme().px(12))
        card.body.addLayout(self._guide)
        self._show_guide("shopee")
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

    def _show_guide(self, source: object) -> None:
        """How to get a file out of where the orders are."""
        clear(self._guide)
        for number, words in enumerate(self._steps_of(str(source)), 1):
            mark = _Number(number)
            line = row(mark, PlainLabel(words, style="body", role="text2", wrap=True), gap=12)
            line.setStretch(1, 1)
            line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
            self._guide.addLayout(line)

    def _steps_of(self, source: str) -> tuple[str, ...]:
        here = self.tr("Simpan berkas, lalu tarik ke kotak di halaman ini.")
        return {
            "shopee": (
                self.tr("Buka Seller Centre di peramban, lalu “Pesanan Saya”."),
                self.tr("Pilih “Ekspor”, tentukan tanggal, lalu “Unduh”."),
                here,
            ),
            "tiktok": (
                self.tr("Buka Seller Center di peramban, lalu daftar semua pesanan."),
                self.tr("Pilih ekspor pesanan, Excel atau CSV, lalu unduh."),
                here,
            ),
            "marketplace": (
                self.tr("Buka halaman penjualnya di peramban, lalu daftar pesanan."),
                self.tr("Ekspor pesanan pada tanggal yang kamu mau, lalu unduh."),
                here,
            ),
            "instagram": (
                self.tr("Buka Meta Business Suite di peramban, lalu “Wawasan”, “Konten”."),
                self.tr("Pilih “Ekspor data”, tanggalnya, dan angka “Seumur hidup” (Lifetime)."),
                here,
            ),
            "tiktok_studio": (
                self.tr("Buka TikTok Studio di peramban, lalu “Analytics”."),
                self.tr("Pilih “Download data”: Content dan Overview, sebagai CSV atau Excel."),
                self.tr("Tarik berkas zip atau CSV-nya ke kotak di halaman ini."),
            ),
            "google_form": (
                self.tr("Buka formulirnya, lalu tab jawaban, dan buka lembar jawabannya."),
                self.tr("Unduh lembar itu sebagai Excel (.xlsx) atau CSV."),
                here,
            ),
            "table": (
                self.tr("Satu baris untuk satu barang, dengan baris judul di atasnya."),
                self.tr("Yang perlu ada: tanggal, produk, dan harga atau totalnya."),
                self.tr("Tutup dulu di Excel, lalu tarik berkasnya ke kotak di halaman ini."),
            ),
        }[source]

    def ask(self) -> None:
        """Let the maker choose a file."""
        names = self.tr("Tabel (*.xlsx *.xls *.xlsb *.ods *.csv *.zip);;Semua berkas (*)")
        ask_for_file(self, self.tr("Pilih berkas pesanan"), names, self._chosen)

    def _chosen(self, file: Path) -> None:
        self.chosen.emit([file])

    def take_focus(self, go_on: QWidget) -> None:
        """Put the focus on the button that goes on, else on the one that chooses a file."""
        (go_on if go_on.isEnabled() else self.drop_zone.button).setFocus()

    def show_plan(self, plan: Plan | None, known: Facts | None = None) -> None:
        """Show the file that was read, or that none was."""
        self.found.setVisible(plan is not None)
        self.drop_zone.show_small(plan is not None)
        if plan is not None and known is not None:
            self.found.show_plan(plan, known)

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
    """The dashed box that takes files. `dropped` carries their Paths."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._is_over = False
        centre = Qt.AlignmentFlag.AlignHCenter
        self.button = Button(self.tr("Pilih berkas…"), icon="folder")
        self._icon = IconLabel("file-spreadsheet", role="primary", size=40)
        self._hint = PlainLabel(
            self.tr(
                "Lembar pesanan dari Shopee, TikTok Shop, Tokopedia, Lazada, atau Blibli, jawaban "
                "Google Form, buku Excel sendiri, CSV, hasil unggahan Instagram dan TikTok"
            ),
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
        """Take files from this machine, nothing else."""
        urls = event.mimeData().urls()
        if urls and all(url.isLocalFile() for url in urls):
            self._is_over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It was taken away again."""
        self._is_over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass the files on."""
        self._is_over = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls()])

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

    def show_plan(self, plan: Plan, known: Facts) -> None:
        """Show what is known of a file before anything is saved."""
        self.name.setText(plan.path.name)
        self.facts.setText(" · ".join(self._facts(plan, known)))
        self.badge.show_look(self._look(plan))
        self.note.show_note(*self._note(plan))

    def _look(self, plan: Plan) -> Look:
        if plan.confidence is Confidence.KNOWN:
            known = self.tr("Dikenali: {format}").format(format=format_word(plan.format))
            icon = "file-spreadsheet" if plan.layout is None else "building-store"
            return Look(known, "success", icon)
        if plan.confidence is Confidence.LIKELY:
            seems = self.tr("Tampaknya: {format}").format(format=format_word(plan.format))
            return Look(seems, "info", "file-spreadsheet")
        return Look(self.tr("Belum dikenal, cocokkan sendiri"), "warning", "help-circle")

    def _facts(self, plan: Plan, known: Facts) -> list[str]:
        facts = []
        if plan.path.exists():
            size = plan.path.stat().st_size
            traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
            facts.append(QLocale().formattedDataSize(size, 0, traditional))
        if len(plan.layouts) > 1:
            facts.append(self.tr("%n lembar", "", len(plan.layouts)))
        if known.rows:
            facts.append(self.tr("%n baris", "", known.rows))
        if known.first is not None and known.last is not None:
            facts.append(_period(known.first, known.last))
        return facts

    def _note(self, plan: Plan) -> tuple[NoteKind, str]:
        if plan.results is not None:
            return "success", self.tr(
                "Berkas ini berisi hasil unggahan. Angkanya dicocokkan dengan kalendermu, dan "
                "kolomnya sudah jelas, jadi langkah 2 dilewati."
            )
        if plan.layout is None:
            return "success", self.tr(
                "Berkas ini buku kerja UMKM Studio. Kolomnya sudah jelas, jadi langkah 2 dilewati."
            )
        columns = [column for layout in plan.layouts for column in layout.columns if column.field]
        open_ones = sum(not column.sure for column in columns)
        if plan.missing:
            words = self.tr("Kami belum menemukan kolom {fields}. Pilih di langkah berikut.")
            return "warning", words.format(fields=fields_words(plan.missing))
        if open_ones:
            words = self.tr(
                "%n kolom belum pasti gunanya. Kamu memilihnya di langkah berikut.", "", open_ones
            )
            return "info", words
        if plan.confidence is not Confidence.KNOWN:
            words = self.tr(
                "Isi {columns} kolom sudah kami kenali dari judul dan isinya. Kamu bisa "
                "memeriksanya di langkah berikut."
            )
            return "success", words.format(columns=len(columns))
        return "success", self.tr(
            "Berkas ini terbaca sebagai laporan pesanan {format}. {columns} kolom sudah cocok, "
            "kamu bisa melihatnya di langkah berikut."
        ).format(format=format_word(plan.format), columns=len(columns))


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


def _period(first: date, last: date) -> str:
    return wording.day_and_year(first) if first == last else wording.period(first, last)
