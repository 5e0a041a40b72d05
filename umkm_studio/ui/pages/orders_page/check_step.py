"""Step 3 of an import: what becomes of every row, before anything is saved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.imports import Imported, RowOutcome, RowState
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.fields import Segments
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.words import (
    known_sentence,
    problem_sentence,
    state_icon,
    state_look,
    state_word,
)

_PROBLEMS_FIRST = [RowState.REJECTED, RowState.CHECK, RowState.READY, RowState.SKIPPED]


class CheckStep(QWidget):
    """Rows with their problems first, narrowed to one state by the segments."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[RowOutcome] = []
        self._reasons: dict[int, str] = {}
        self.counts: Counter[RowState] = Counter()
        items: list[tuple[object, ...]] = [("", self.tr("Semua"))]
        items += [(state, state_word(state), state_icon(state)) for state in RowState]
        self.segments = Segments(items, "")
        self.segments.changed.connect(self._filter)
        self.table: RecordTable[RowOutcome] = RecordTable(
            [
                Column(self.tr("Baris"), lambda r: r.row, align=RIGHT, muted=True),
                Column(self.tr("Keadaan"), lambda r: r.state, badge=lambda r: state_look(r.state)),
                Column(self.tr("Nomor"), lambda r: r.number, _or_dash),
                Column(self.tr("Tanggal"), lambda r: r.day, wording.day, hide_below=835),
                Column(self.tr("Produk"), lambda r: r.product, _or_dash, stretch=True),
                Column(self.tr("Jumlah"), lambda r: r.quantity, wording.number, align=RIGHT),
                Column(self.tr("Omzet (Rp)"), lambda r: r.net_sales, wording.number, align=RIGHT),
                Column(
                    self.tr("Penjelasan"),
                    _explanation,
                    muted=True,
                    tooltip=_explanation,
                ),
            ],
            name=self.tr("Baris di berkas"),
            row_ground=_ground,
        )
        self.table.setMinimumHeight(theme().px(280))
        self.detail = PlainLabel(style="table", wrap=True)
        side = theme().px(14)
        self.detail.setContentsMargins(side, theme().px(6), side, theme().px(6))
        self._detail_line = Line()
        self.table.foot.addWidget(self._detail_line)
        self.table.foot.addWidget(self.detail)
        self.table.current_changed.connect(self._show_detail)
        self._show_detail(None)
        hint = PlainLabel(
            self.tr("Baris bermasalah tidak menghalangi yang lain."), style="table", role="text2"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        self.nothing_note = Note(
            "info",
            self.tr(
                "Semua pesanan di berkas ini sudah ada dan tidak berubah. "
                "Tidak ada yang perlu diimpor."
            ),
        )
        layout.addWidget(self.nothing_note)
        layout.addLayout(Flow(self.segments, gap=12, end=hint))
        layout.addWidget(self.table, 1)

    def show_rows(self, checked: Imported) -> None:
        """Show what a dry run found."""
        rank = {state: place for place, state in enumerate(_PROBLEMS_FIRST)}
        rows = [*checked.rows, *_of_other_sheets(checked)]
        self._rows = sorted(rows, key=lambda one: (rank[one.state], one.row))
        self._reasons = _reasons(checked.rows)
        self.counts = Counter(one.state for one in self._rows)
        nothing = checked.format != "workbook" and set(self.counts) == {RowState.SKIPPED}
        self.nothing_note.setVisible(nothing)
        self._label("", self.tr("Semua"), len(self._rows))
        for state in RowState:
            self._label(state, state_word(state), self.counts[state])
        self.segments.set_value("")
        self._filter("")

    def reasons(self) -> dict[int, str]:
        """A sentence for each row of orders that is kept out, by its number in the file."""
        return self._reasons

    def _label(self, key: object, word: str, count: int) -> None:
        button = self.segments.button(key)
        button.setText(self.tr("{state} {count}").format(state=word, count=wording.number(count)))
        button.setVisible(count > 0 or key in ("", RowState.READY))

    def _show_detail(self, one: RowOutcome | None) -> None:
        """The whole explanation of the row under the cursor: the cell has little room for it."""
        sentence = _explanation(one) if one is not None else ""
        self.detail.setText(sentence)
        self.detail.setVisible(bool(sentence))
        self._detail_line.setVisible(bool(sentence))

    def _filter(self, state: object) -> None:
        self.table.show_records(one for one in self._rows if state in ("", one.state))


def _reasons(rows: Sequence[RowOutcome]) -> dict[int, str]:
    found: dict[int, str] = {}
    for one in rows:
        if one.state is RowState.REJECTED and one.problem is not None:
            before = f"{found[one.row]} " if one.row in found else ""
            found[one.row] = before + problem_sentence(one.problem)
    return found


def _of_other_sheets(checked: Imported) -> list[RowOutcome]:
    """Problems in the posts, codes and other sheets of an open workbook, as rows of their own."""
    shown = {id(one.problem) for one in checked.rows}
    return [
        RowOutcome(
            problem.row,
            RowState.CHECK if problem.warning else RowState.REJECTED,
            problem.sheet,
            None,
            problem.value,
            None,
            None,
            problem,
        )
        for problem in checked.problems
        if id(problem) not in shown
    ]


def _or_dash(text: str) -> str:
    return text or wording.UNKNOWN


def _explanation(one: RowOutcome) -> str:
    problem = problem_sentence(one.problem) if one.problem is not None else ""
    return " ".join(sentence for sentence in (problem, known_sentence(one)) if sentence)


def _ground(one: RowOutcome) -> str:
    return {RowState.CHECK: "warningSoft", RowState.REJECTED: "dangerSoft"}.get(one.state, "")
