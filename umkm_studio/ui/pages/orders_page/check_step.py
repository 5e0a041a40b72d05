"""Step 3 of an import: what is asked, and what becomes of every row, before anything is saved."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.importing.loading import RowOutcome, RowState
from umkm_studio.models.sheets.questions import Answer
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.fields import Segments
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.import_work import WizardState
from umkm_studio.ui.pages.orders_page.question_words import waiting_sentence
from umkm_studio.ui.pages.orders_page.questions_card import QuestionsCard
from umkm_studio.ui.pages.orders_page.words import (
    known_sentence,
    problem_sentence,
    state_icon,
    state_look,
    state_word,
)

_SORTED_AT_ONCE = 10_000  # rows; more take the window too long


class CheckStep(QWidget):
    """Questions above, rows with their problems first, narrowed to one state by the segments.

    `answered` carries the answers to be applied, `answers_dropped` asks for all questions anew.
    """

    answered = Signal(object)
    answers_dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = WizardState()
        self._has_sheets = False
        self.counts: Counter[RowState] = Counter()
        items: list[tuple[object, ...]] = [("", self.tr("Semua"))]
        items += [(state, state_word(state), state_icon(state)) for state in RowState]
        self.segments = Segments(items, "")
        self.segments.changed.connect(self._filter)
        self.table: RecordTable[RowOutcome] = self._make_table()
        self._make_detail()
        self.questions = QuestionsCard()
        self.questions.answered.connect(self._answered)
        self.again_button = LinkButton(self.tr("Ubah jawabanku"), strong=True)
        self.again_button.clicked.connect(self.answers_dropped)
        hint = PlainLabel(
            self.tr("Baris bermasalah tidak menghalangi yang lain."), style="table", role="text2"
        )
        self.nothing_note = Note(
            "info",
            self.tr(
                "Semua pesanan di berkas ini sudah ada dan tidak berubah. "
                "Tidak ada yang perlu diimpor."
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addWidget(self.nothing_note)
        layout.addWidget(self.questions)
        layout.addLayout(Flow(self.segments, self.again_button, gap=12, end=hint))
        layout.addWidget(self.table, 1)

    def _make_table(self) -> RecordTable[RowOutcome]:
        table: RecordTable[RowOutcome] = RecordTable(
            [
                Column(self.tr("Baris"), self._place, align=RIGHT, muted=True),
                Column(self.tr("Keadaan"), lambda r: r.state, badge=lambda r: state_look(r.state)),
                Column(self.tr("Nomor"), lambda r: r.number, _or_dash),
                Column(self.tr("Tanggal"), lambda r: r.day, wording.day, hide_below=835),
                Column(self.tr("Produk"), lambda r: r.product, _or_dash, stretch=True),
                Column(self.tr("Jumlah"), lambda r: r.quantity, wording.number, align=RIGHT),
                Column(self.tr("Omzet (Rp)"), lambda r: r.net_sales, wording.number, align=RIGHT),
                Column(
                    self.tr("Penjelasan"),
                    explanation,
                    muted=True,
                    tooltip=explanation,
                    yields=True,
                    hide_below=790,  # it stands below the table for the row under the cursor
                ),
            ],
            name=self.tr("Baris di berkas"),
            row_ground=_ground,
        )
        table.setMinimumHeight(theme().px(220))
        table.current_changed.connect(self._show_detail)
        return table

    def _make_detail(self) -> None:
        self.detail = PlainLabel(style="table", wrap=True)
        side = theme().px(14)
        self.detail.setContentsMargins(side, theme().px(6), side, theme().px(6))
        self._detail_line = Line()
        self.table.foot.addWidget(self._detail_line)
        self.table.foot.addWidget(self.detail)
        self._show_detail(None)

    def show_preview(self, state: WizardState) -> None:
        """Show what a dry run found, and what it asks."""
        plan, preview = state.wanted, state.preview
        assert plan is not None
        assert preview is not None
        self._state = state
        self._has_sheets = len(plan.layouts) > 1
        self.counts = preview.counts
        self.questions.show_questions(plan.questions)
        self.again_button.setVisible(bool(state.answers))
        nothing = preview.checked.format != "workbook" and not plan.questions
        only_known = preview.counts[RowState.SKIPPED] == len(preview.rows) > 0
        self.nothing_note.setVisible(nothing and only_known)
        self._label("", self.tr("Semua"), len(preview.rows))
        for one in RowState:
            self._label(one, state_word(one), self.counts[one])
        self.table.view.sortable = len(preview.rows) <= _SORTED_AT_ONCE
        self.segments.set_value("")
        self._filter("")

    def forget(self) -> None:
        """Let go of all rows."""
        self._state = WizardState()
        self.table.show_records([])

    def reasons(self) -> dict[tuple[str, int], str]:
        """A sentence for each row of orders that is kept out, by its sheet and number."""
        found: dict[tuple[str, int], str] = {}
        if self._state.preview is None or self._state.wanted is None:
            return found
        only = self._state.wanted.layout
        for one in self._state.preview.checked.rows:
            if one.question is not None or one.state is RowState.REJECTED:
                place = (one.sheet or (only.sheet if only else ""), one.row)
                before = f"{found[place]} " if place in found else ""
                found[place] = before + explanation(one)
        return found

    def has_rejected(self) -> bool:
        """Whether any row of orders is kept out."""
        return self._state.preview is not None and self._state.preview.kept_out > 0

    @property
    def open_rows(self) -> int:
        """How many rows wait for an answer, and stay out until then."""
        return self.questions.open_rows

    def pending(self) -> dict[str, Answer]:
        """Answers that were given and are not applied yet."""
        return dict(self.questions.answers)

    def _answered(self) -> None:
        self.answered.emit(self.pending())

    def _label(self, key: object, word: str, count: int) -> None:
        button = self.segments.button(key)
        button.setText(self.tr("{state} {count}").format(state=word, count=wording.number(count)))
        button.setVisible(count > 0 or key in ("", RowState.READY))

    def _place(self, one: RowOutcome) -> int | str:
        if not self._has_sheets:
            return one.row
        return self.tr("{sheet}, {row}").format(sheet=one.sheet, row=one.row)

    def _show_detail(self, one: RowOutcome | None) -> None:
        """The whole explanation of the row under the cursor: the cell has little room for it."""
        sentence = explanation(one) if one is not None else ""
        self.detail.setText(sentence)
        self.detail.setVisible(bool(sentence))
        self._detail_line.setVisible(bool(sentence))

    def _filter(self, state: object) -> None:
        preview = self._state.preview
        if preview is not None:
            rows = preview.by_state[state] if isinstance(state, RowState) else preview.rows
            self.table.show_records(rows)


def _or_dash(text: str) -> str:
    return text or wording.UNKNOWN


def explanation(one: RowOutcome) -> str:
    """Why a row is as it is."""
    if one.question is not None:
        return waiting_sentence(one.question)
    problem = problem_sentence(one.problem) if one.problem is not None else ""
    return " ".join(sentence for sentence in (problem, known_sentence(one)) if sentence)


def _ground(one: RowOutcome) -> str:
    return {RowState.CHECK: "warningSoft", RowState.REJECTED: "dangerSoft"}.get(one.state, "")
