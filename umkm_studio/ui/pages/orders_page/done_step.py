"""Step 4 of an import: what came in, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from umkm_studio.models.importing.loading import Imported
from umkm_studio.models.importing.outcomes import RowState
from umkm_studio.models.importing.results import Brought
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Box, Card, clear, row
from umkm_studio.ui.kit.labels import IconLabel, Line, PlainLabel, caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page import import_work, results_words
from umkm_studio.ui.pages.orders_page.closed_months_note import ClosedMonthsNote
from umkm_studio.ui.pages.orders_page.import_work import WizardState
from umkm_studio.ui.pages.orders_page.row_table import explanation
from umkm_studio.ui.pages.orders_page.seen_codes_card import SeenCodesCard
from umkm_studio.ui.pages.orders_page.undo import ImportUndo
from umkm_studio.ui.pages.orders_page.words import imported_words


class DoneStep(QWidget):
    """The result in a card in the middle of the page."""

    repair_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.title = PlainLabel(style="h1", wrap=True)
        self.sentence = PlainLabel(role="text2", wrap=True)
        tile = Box("successSoft", "", radius=10)
        tile.setFixedSize(theme().px(64), theme().px(64))
        inside = QVBoxLayout(tile)
        centre = Qt.AlignmentFlag.AlignCenter
        inside.addWidget(IconLabel("circle-check", role="successText", size=36), 0, centre)
        facts = Box(radius=10)
        self._facts = QVBoxLayout(facts)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setSpacing(0)
        self.orders_button = Button(
            self.tr("Lihat pesanan"), kind="primary", icon="arrow-right", icon_after=True
        )
        self.repair_button = Button("", icon="pencil")
        self.undo_button = Button(self.tr("Batalkan impor ini"), kind="quiet", icon="arrow-back-up")
        self.orders_button.clicked.connect(self._show_orders)
        self.repair_button.clicked.connect(self.repair_wanted)
        self.undo_button.clicked.connect(self._ask_undo)
        self._studio = studio
        self.undo = ImportUndo(studio, self)
        self.codes = SeenCodesCard(studio, is_ahead=False)
        self.next_button = Button(self.tr("Baca berkas ini"), icon="arrow-right", small=True)
        self.next_button.clicked.connect(self.next_wanted)
        self.next_note = Note("info", "", action=self.next_button)
        self.closed_note = ClosedMonthsNote(studio)
        self._orders = 0
        self._batch: int | None = None
        self._results: Brought | None = None
        self._posts = 0
        card = Card(padding=32, gap=14)
        card.setMaximumWidth(theme().px(700))
        card.body.addLayout(row(tile, None))
        card.body.addWidget(self.title)
        card.body.addWidget(self.sentence)
        card.body.addWidget(facts)
        card.body.addWidget(self.codes)
        card.body.addWidget(self.closed_note)
        card.body.addWidget(self.next_note)
        card.body.addSpacing(theme().px(6))
        card.body.addLayout(row(self.orders_button, self.repair_button, None, self.undo_button))
        card.body.addWidget(
            caption(
                self.tr(
                    "Impor bisa dibatalkan kapan saja lewat Riwayat impor, selama isinya belum "
                    "diubah lagi. Pesanan yang kamu catat sendiri tidak ikut terhapus."
                ),
                role="text2",
                wrap=True,
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme().px(14), 0, 0)
        middle = row(None, card, None)
        middle.setStretch(1, 100)
        layout.addWidget(self.undo.busy)
        layout.addLayout(middle)
        layout.addStretch(1)

    def show_result(self, state: WizardState) -> None:
        """Say what an import did, and offer the codes it found that nobody has made, and the file
        that comes next.
        """
        done = state.result
        assert done is not None
        self._show_next(state.waiting)
        self.closed_note.refresh()
        self.codes.show_codes(state.seen_codes)
        clear(self._facts)
        self._orders = done.orders_new
        self._batch = done.batch
        self._posts = done.posts_new
        self._results = done.results
        if done.results is not None:
            self._show_results(done, done.results)
            return
        self.orders_button.setText(self.tr("Lihat pesanan"))
        with_code = sum(done.codes.values())
        rejected = sum(one.state is RowState.REJECTED for one in done.rows)
        waiting = sum(one.question is not None for one in done.rows)
        self.title.setText(
            self.tr("Isi buku kerja sudah masuk")
            if done.format == "workbook"
            else imported_words(done)
        )
        self.sentence.setVisible(bool(done.sales))
        self.sentence.setText(self._sentence(done, with_code))
        self._fact("circle-check", "success", self.tr("Pesanan baru disimpan"), done.orders_new)
        self._fact("pencil", "info", self.tr("Pesanan lama diperbarui"), done.orders_updated)
        self._fact("ticket", "info", self.tr("Penjualan yang memakai kode"), with_code)
        self._fact(
            "help-circle",
            "warning",
            self.tr("Masuk sebagai permintaan (Baru), karena harganya belum diketahui"),
            import_work.requests(done),
        )
        self._fact(
            "copy", "text2", self.tr("Sudah ada sebelumnya, dilewati"), done.orders_unchanged
        )
        posts = done.posts_new + done.posts_updated
        self._fact("calendar", "info", self.tr("Konten disimpan"), posts)
        self._fact("alert-triangle", "warning", self._rejected_words(done), rejected)
        self._fact("help-circle", "warning", self.tr("Baris yang menunggu jawabanmu"), waiting)
        self.repair_button.setText(self.tr("Perbaiki %n baris", "", rejected + waiting))
        self.repair_button.setVisible(bool(rejected or waiting))

    def _show_results(self, done: Imported, brought: Brought) -> None:
        """The same for an insight export."""
        self.orders_button.setText(self.tr("Buka kalender"))
        self.repair_button.hide()
        self.codes.show_codes([])
        self.title.setText(results_words.imported_words(done, brought))
        self.sentence.show()
        day = wording.full_day(brought.measured_at.date())
        self.sentence.setText(self.tr("Angka per {day}.").format(day=day))
        if not brought.outcomes:
            self.sentence.setText(
                self.tr("Kelihatan di tab Hasil unggahan, sebagai angka akunmu pada hari itu.")
            )
        for icon, role, words, count in results_words.facts(done, brought):
            self._fact(icon, role, words, count)

    def _show_next(self, waiting: Sequence[Path]) -> None:
        self.next_note.setVisible(bool(waiting))
        if waiting:
            words = self.tr("Berikutnya: {file}. %n berkas belum diimpor.", "", len(waiting))
            self.next_note.show_note("info", words.format(file=waiting[0].name))

    def _sentence(self, done: Imported, with_code: int) -> str:
        """What was sold. That no code was used is no news: it may not have been made yet."""
        words = self.tr("Dari berkas ini {sales} penjualan dengan omzet {net_sales}.")
        if with_code:
            words = self.tr(
                "Dari berkas ini {sales} penjualan dengan omzet {net_sales}. "
                "{codes} di antaranya memakai kode kampanye."
            )
        return words.format(
            sales=wording.number(done.sales),
            net_sales=wording.rupiah(done.net_sales),
            codes=wording.number(with_code),
        )

    def _rejected_words(self, done: Imported) -> str:
        """Why a row stays out, where it is one only."""
        rejected = [one for one in done.rows if one.state is RowState.REJECTED]
        if len(rejected) != 1:
            return self.tr("Baris yang belum masuk")
        words = self.tr("Belum masuk: baris {row}. {reason}")
        return words.format(row=rejected[0].row, reason=explanation(rejected[0]))

    def _fact(self, icon: str, role: str, words: str, count: int) -> None:
        if not count and self._facts.count():
            return  # what did not happen needs no line; the first says 0 where nothing came in
        if self._facts.count():
            self._facts.addWidget(Line())
        line = QWidget()
        inside = QHBoxLayout(line)
        side = theme().px(16)
        inside.setContentsMargins(side, theme().px(11), side, theme().px(11))
        inside.setSpacing(theme().px(12))
        inside.addWidget(IconLabel(icon, role=role))
        inside.addWidget(PlainLabel(words, wrap=True), 1)
        inside.addWidget(PlainLabel(wording.number(count), style="button"))
        self._facts.addWidget(line)

    def _show_orders(self) -> None:
        """Only those of this import; the calendar for an insight export."""
        if self._results is not None:
            self._studio.go("calendar")
            return
        self._studio.go("orders", filters=Filters(batch_id=self._batch))

    def _ask_undo(self) -> None:
        if self._batch is not None and self._results is not None:
            self.undo.ask_results(self._batch, self._posts)
        elif self._batch is not None:
            self.undo.ask(self._batch, self._orders)
