"""The table of the check step: what becomes of every row, and what can be done about it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Signal

from umkm_studio.models.importing.outcomes import RowOutcome, RowState
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.sheets.drafts import Field
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.pages.orders_page.import_work import Preview
from umkm_studio.ui.pages.orders_page.question_words import payment_word, waiting_sentence
from umkm_studio.ui.pages.orders_page.words import (
    action_word,
    known_sentence,
    problem_sentence,
    state_look,
)

_SORTED_AT_ONCE = 10_000  # rows; more take the window too long
# Columns that many files have nothing for.
_ABOUT_SOME = ("number", "buyer", "code", "payment", "explanation", "action")


class RowTable(RecordTable[RowOutcome]):
    """Rows with their order's buyer, code and payment as far as the file has them.

    `acted` carries the row whose action was pressed (the words at its end, Enter or a double
    click).
    """

    acted = Signal(object)

    def __init__(self) -> None:
        self._preview: Preview | None = None
        self._has_sheets = False
        self._of_days: set[str] = set()  # headers of the columns with the order's day
        super().__init__(self._columns(), name="", row_ground=_ground)
        self.view.setAccessibleName(self.tr("Baris di berkas"))
        self.view.clicked.connect(self._clicked)
        self.activated.connect(self.acted)

    def _columns(self) -> list[Column[RowOutcome]]:
        number = wording.number
        return [
            Column(self.tr("Baris"), self._place, align=RIGHT, muted=True),
            Column(
                self.tr("Keadaan"),
                lambda r: r.state,
                badge=lambda r: state_look(r.state),
                tooltip=explanation,
            ),
            Column(self.tr("Nomor"), lambda r: r.number, _or_dash, key="number", widest=160),
            Column(self.tr("Tanggal"), self._day, _day_words, widest=110, hide_below=835),
            Column(
                self.tr("Pembeli"),
                _buyer,
                _or_dash,
                key="buyer",
                widest=125,
                hide_below=900,
            ),
            Column(self.tr("Produk"), lambda r: r.product, _or_dash, stretch=True),
            Column(self.tr("Jumlah"), lambda r: r.quantity, number, align=RIGHT),
            Column(self.tr("Omzet (Rp)"), _net_sales, number, align=RIGHT),
            Column(self.tr("Kode"), self._code, _or_dash, key="code", widest=105, hide_below=850),
            Column(
                self.tr("Bayar"),
                _payment,
                _or_dash,
                key="payment",
                widest=120,
                yields=True,
                hide_below=960,
            ),
            Column(
                self.tr("Penjelasan"),
                explanation,
                key="explanation",
                muted=True,
                widest=440,
                tooltip=explanation,
                yields=True,
                hide_below=790,  # it stands below the table for the row under the cursor
            ),
            Column(
                self.tr("Tindakan"),
                action_word,
                key="action",
                hide_below=790,  # as above: the buttons stand there too
                role=lambda _row: "link",
                bold=True,
                sortable=False,
            ),
        ]

    def show_preview(self, preview: Preview, plan: Plan) -> None:
        """Show all rows of a dry run; columns that none of them has anything for are left out."""
        self._preview, self._has_sheets = preview, len(plan.layouts) > 1
        self._of_days = {
            column.header
            for layout in plan.layouts
            for column in layout.columns
            if column.field is Field.ORDERED_AT
        }
        there = set(preview.says)
        there |= {"code"} if preview.codes else set()
        there |= {"action"} if "explanation" in there and _may_act(preview) else set()
        if there >= {"number", "buyer", "code", "payment"}:
            there.discard("explanation")  # no room is left: it stands below the table
        self.view.off = set(_ABOUT_SOME) - there
        self.view.sortable = len(preview.rows) <= _SORTED_AT_ONCE
        self.show_state(None)

    def show_state(self, state: RowState | None) -> None:
        """Show the rows of one state, or all."""
        if self._preview is not None:
            rows = self._preview.rows if state is None else self._preview.by_state[state]
            self.show_records(rows)

    def forget(self) -> None:
        """Let go of all rows."""
        self._preview = None
        self.show_records([])

    def _place(self, one: RowOutcome) -> int | str:
        if not self._has_sheets:
            return one.row
        return self.tr("{sheet}, {row}").format(sheet=one.sheet, row=one.row)

    def _day(self, one: RowOutcome) -> date | str | None:
        """The day; where it can't be read, the words that stand there."""
        if one.problem is not None and one.day is None and one.problem.column in self._of_days:
            return one.problem.value
        return one.day

    def _code(self, one: RowOutcome) -> str:
        if one.order is None or self._preview is None:
            return ""
        return self._preview.codes.get((one.order.channel, one.order.number), "")

    def _clicked(self, index: QModelIndex) -> None:
        column = self.model.column(index.column())
        if column is not None and column.key == "action":
            one = self.model.record(index)
            if action_word(one):
                self.acted.emit(one)


def _may_act(preview: Preview) -> bool:
    """Whether there is anything to do about a row; very many are not asked one by one."""
    return len(preview.rows) > _SORTED_AT_ONCE or any(map(action_word, preview.rows))


def explanation(one: RowOutcome) -> str:
    """Why a row is as it is."""
    if one.question is not None:
        return waiting_sentence(one.question)
    problem = problem_sentence(one.problem) if one.problem is not None else ""
    return " ".join(sentence for sentence in (problem, known_sentence(one)) if sentence)


def is_left_out(one: RowOutcome) -> bool:
    """Whether the maker left the row out."""
    return one.problem is not None and one.problem.code == "row_left_out"


def _buyer(one: RowOutcome) -> str:
    return "" if one.order is None else one.order.customer


def _payment(one: RowOutcome) -> str:
    return "" if one.order is None or not one.order.payment else payment_word(one.order.payment)


def _net_sales(one: RowOutcome) -> int | None:
    """None as well where the price is not known yet: nought is no answer to what was earned."""
    is_unpriced = one.problem is not None and one.problem.code == "price_unknown"
    return None if is_unpriced and not one.net_sales else one.net_sales


def _day_words(day: date | str | None) -> str:
    return day if isinstance(day, str) else wording.day(day)


def _or_dash(text: str) -> str:
    return text or wording.UNKNOWN


def _ground(one: RowOutcome) -> str:
    return {RowState.CHECK: "warningSoft", RowState.REJECTED: "dangerSoft"}.get(one.state, "")
