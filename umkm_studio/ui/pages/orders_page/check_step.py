"""Step 3 of an import: what is asked, and what becomes of every row, before anything is saved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.importing.corrections import Place
from umkm_studio.models.importing.outcomes import RowOutcome, RowState
from umkm_studio.models.sales import orders
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.sheets.drafts import Problem
from umkm_studio.models.sheets.questions import Answer
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Segments
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.import_work import WizardState
from umkm_studio.ui.pages.orders_page.prices_card import PricesCard
from umkm_studio.ui.pages.orders_page.questions_card import QuestionsCard
from umkm_studio.ui.pages.orders_page.repair_dialog import CellOf, RepairDialog, cells_of
from umkm_studio.ui.pages.orders_page.row_table import RowTable, explanation, is_left_out
from umkm_studio.ui.pages.orders_page.seen_codes_card import SeenCodesCard
from umkm_studio.ui.pages.orders_page.words import state_icon, state_word


class CheckStep(QWidget):
    """What is asked above, rows with their problems first, narrowed to one state by the segments.

    One thing is asked at a time: what rows mean, then prices, then codes. `answered` carries the
    answers to be applied, `answers_dropped` asks for everything anew, `corrected` follows after
    a price, a cell or a row that is left out: they stand in the state's choices.
    """

    answered = Signal(object)
    answers_dropped = Signal()
    corrected = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._state = WizardState()
        self.counts: Counter[RowState] = Counter()
        items: list[tuple[object, ...]] = [("", self.tr("Semua"))]
        items += [(state, state_word(state), state_icon(state)) for state in RowState]
        self.segments = Segments(items, "")
        self.segments.changed.connect(self._filter)
        self.table = RowTable()
        self.table.setMinimumHeight(theme().px(220))
        self.table.current_changed.connect(self._show_detail)
        self.table.acted.connect(self._act)
        self._make_detail()
        self.questions = QuestionsCard()
        self.questions.answered.connect(self._answered)
        self.prices = PricesCard()
        self.prices.answered.connect(self._take_prices)
        self.codes = SeenCodesCard(studio, is_ahead=True)
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
        for part in (self.nothing_note, self.questions, self.prices, self.codes):
            layout.addWidget(part)
        layout.addLayout(Flow(self.segments, self.again_button, gap=12, end=hint))
        layout.addWidget(self.table, 1)

    def _make_detail(self) -> None:
        """The line below the table: the whole explanation of the row under the cursor (its cell has
        little room for it), and what can be done about the row.
        """
        self.detail = PlainLabel(style="table", wrap=True)
        self.repair_button = Button(self.tr("Perbaiki baris"), icon="pencil", small=True)
        self.skip_button = Button(self.tr("Lewati baris ini"), kind="quiet", small=True)
        self.restore_button = Button(self.tr("Ikutkan lagi"), kind="quiet", small=True)
        self.repair_button.clicked.connect(lambda: self._with_current(self._repair))
        self.skip_button.clicked.connect(lambda: self._with_current(self._skip))
        self.restore_button.clicked.connect(lambda: self._with_current(self._restore))
        self.below = QWidget()
        inside = row(self.detail, self.repair_button, self.skip_button, self.restore_button)
        inside.setStretch(0, 1)
        side = theme().px(14)
        inside.setContentsMargins(side, theme().px(6), side, theme().px(6))
        self.below.setLayout(inside)
        self._detail_line = Line()
        self.table.foot.addWidget(self._detail_line)
        self.table.foot.addWidget(self.below)
        self._show_detail(None)

    def show_preview(self, state: WizardState) -> None:
        """Show what a dry run found, and what it asks."""
        plan, preview = state.wanted, state.preview
        assert plan is not None
        assert preview is not None
        self._state = state
        self.counts = preview.counts
        self.questions.show_questions(plan.questions)
        self.prices.show_products([] if plan.questions else preview.unpriced, preview.priced)
        busy = bool(plan.questions or preview.unpriced)
        self.codes.show_codes([] if busy else preview.seen_codes)
        self.again_button.setVisible(bool(plan.answers or plan.prices or plan.same_as))
        nothing = preview.checked.format != "workbook" and not plan.questions
        only_known = preview.counts[RowState.SKIPPED] == len(preview.rows) > 0
        self.nothing_note.setVisible(nothing and only_known and not state.choices.skipped)
        self._label("", self.tr("Semua"), len(preview.rows))
        for one in RowState:
            self._label(one, state_word(one), self.counts[one])
        self.segments.set_value("")
        self.table.show_preview(preview, plan)
        self._show_detail(self.table.current())

    def forget(self) -> None:
        """Let go of all rows."""
        self._state = WizardState()
        self.table.forget()

    def reasons(self) -> dict[Place, str]:
        """A sentence for each row of orders that is kept out, by its sheet and number."""
        found: dict[Place, str] = {}
        if self._state.preview is None:
            return found
        for one in self._state.preview.checked.rows:
            if one.question is not None or one.state is RowState.REJECTED:
                place = self._place(one)
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

    def take_focus(self, go_on: QWidget) -> None:
        """Put the focus where something is asked, else on rows to look at, else on the button that
        goes on.
        """
        if self.open_rows:
            self.questions.focus_answer()
        elif self.prices.isVisibleTo(self):
            self.prices.focus_answer()
        else:
            to_look_at = self.counts[RowState.CHECK] or self.counts[RowState.REJECTED]
            can_go_on = go_on.isEnabled() and not to_look_at
            (go_on if can_go_on else self.table.view).setFocus()

    def _answered(self) -> None:
        self.answered.emit(self.pending())

    def _take_prices(self) -> None:
        self._state.choices.prices |= self.prices.prices
        self._state.choices.same_as |= self.prices.same_as
        self.corrected.emit()

    def _label(self, key: object, word: str, count: int) -> None:
        button = self.segments.button(key)
        button.setText(self.tr("{state} {count}").format(state=word, count=wording.number(count)))
        button.setVisible(count > 0 or key in ("", RowState.READY))

    def _filter(self, state: object) -> None:
        self.table.show_state(state if isinstance(state, RowState) else None)

    # one row

    def _place(self, one: RowOutcome) -> Place:
        only = None if self._state.wanted is None else self._state.wanted.order_layout
        return one.sheet or (only.sheet if only is not None else ""), one.row

    def _show_detail(self, one: RowOutcome | None) -> None:
        """The row under the cursor, its explanation and what can be done about it."""
        self.detail.setText("" if one is None else explanation(one))
        skipped = one is not None and is_left_out(one)
        known = one is None or (one.state is RowState.SKIPPED and not skipped)
        cells = [] if known or skipped or one is None else self._cells(one)
        self.repair_button.setVisible(bool(cells))
        self.skip_button.setVisible(bool(cells))
        self.restore_button.setVisible(skipped)
        shown = bool(cells) or skipped or bool(self.detail.text())
        self.below.setVisible(shown)
        self._detail_line.setVisible(shown)

    def _with_current(self, act: Callable[[RowOutcome], None]) -> None:
        one = self.table.current()
        if one is not None:
            act(one)

    def _act(self, one: RowOutcome) -> None:
        """What the word at the end of a row says."""
        if one.question is not None:
            self.questions.ask(one.question.key)
        elif is_left_out(one):
            self._restore(one)
        elif one.problem is not None and one.problem.code == "price_unknown":
            self.prices.ask_about(one.problem)
        elif one.problem is not None and one.problem.code == "product_alike":
            self._take_suggestion(one.problem)
        elif one.state is not RowState.SKIPPED and one.update is None:
            self._repair(one)
        elif one.order is not None:
            self._open_order(one.order)

    def _take_suggestion(self, problem: Problem) -> None:
        """The spelling is the product that it looks like: in all rows, and at later imports."""
        spelling, product_id = problem.details["spelling"], problem.details["product_id"]
        assert isinstance(spelling, tuple)
        assert isinstance(product_id, int)
        self._state.choices.same_as[spelling] = product_id
        self.corrected.emit()

    def _open_order(self, order: Order) -> None:
        """The order as it is stored, beside the file."""
        order_id = orders.find(self._studio.store, order.channel, order.number)
        if order_id is not None:
            self._studio.open_drawer(OrderEditor(self._studio, order_id))

    def _repair(self, one: RowOutcome) -> None:
        cells = self._cells(one)
        if not cells:
            return
        sheet, number = self._place(one)
        several = self._state.wanted is not None and len(self._state.wanted.layouts) > 1
        title = (
            self.tr("Baris {row} di lembar {sheet}")
            if several
            else self.tr("Baris {row} di berkas")
        )
        dialog = RepairDialog(
            self,
            cells,
            title=title.format(row=number, sheet=sheet),
            problem=explanation(one),
            at_fault="" if one.problem is None else one.problem.column,
        )
        dialog.typed.connect(partial(self._take_typed, (sheet, number)))
        dialog.skipped.connect(partial(self._skip, one))
        dialog.open()

    def _cells(self, one: RowOutcome) -> list[CellOf]:
        plan = self._state.wanted
        return [] if plan is None else cells_of(plan, *self._place(one))

    def _take_typed(self, place: Place, texts: dict[int, str]) -> None:
        typed = self._state.choices.typed
        typed[place] = typed.get(place, {}) | texts
        self.corrected.emit()

    def _skip(self, one: RowOutcome) -> None:
        self._state.choices.skipped.add(self._place(one))
        self.corrected.emit()

    def _restore(self, one: RowOutcome) -> None:
        """Take the row in again, with the rows of its order that went with it."""
        self._state.choices.skipped -= self._left_out_with(one)
        self.corrected.emit()

    def _left_out_with(self, one: RowOutcome) -> set[Place]:
        """The rows of this one's order that the maker chose to leave out."""
        chosen = one.problem.details["chosen"] if one.problem is not None else ()
        return set(chosen) if isinstance(chosen, tuple) else set()
