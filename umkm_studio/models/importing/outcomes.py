"""What becomes of each row of a file: what the check step of an import shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from umkm_studio.models.importing.fees import Fees
from umkm_studio.models.importing.order_book import OrderBook, Update
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.sales.orders import LineItem, Order
from umkm_studio.models.sheets import cells, formats
from umkm_studio.models.sheets.drafts import FeeDraft, Field, Layout, OrderDraft, Problem
from umkm_studio.models.sheets.questions import Question
from umkm_studio.models.sheets.reader import Sheet


class RowState(StrEnum):
    """What becomes of a row: saved, worth a look (saved with a word of warning, or waiting for the
    answer to its question), kept out, or known already.
    """

    READY = "ready"
    CHECK = "check"
    REJECTED = "rejected"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """A row of an order sheet as the check step shows it. `row` is the spreadsheet's number;
    `update` is there where its order is stored already and changes, `question` where the row stays
    out until it is answered.
    """

    row: int
    state: RowState
    number: str
    day: date | None
    product: str
    quantity: int | None
    net_sales: int | None  # of the line, after its share of the order's discount
    problem: Problem | None = None
    update: Update | None = None
    question: Question | None = None
    sheet: str = ""
    order: Order | None = None  # as the file tells it, where it could be read


def of_orders(
    plan: Plan, drafts: Sequence[OrderDraft], book: OrderBook, problems: Sequence[Problem]
) -> list[RowOutcome]:
    """Every row of the sheets with orders, by its place."""
    found: list[RowOutcome] = []
    only = plan.order_layout
    for layout in plan.layouts or ((only,) if only else ()):
        named = [one for one in problems if one.sheet == layout.sheet]
        mine = [one for one in drafts if one.sheet in ("", layout.sheet)]
        found += _rows_of_sheet(formats.sheet_of(plan.book, layout), layout, mine, book, named)
    return found


def of_fees(found: Sequence[FeeDraft], done: Fees) -> list[RowOutcome]:
    """The rows of an income report whose orders are known; the others are problems."""
    missing = {one.row for one in done.problems}
    return [
        RowOutcome(
            one.row,
            RowState.SKIPPED if one.row in done.same else RowState.READY,
            one.number,
            None,
            "",
            None,
            None,
            sheet=one.sheet,
        )
        for one in found
        if one.row not in missing
    ]


def _rows_of_sheet(
    sheet: Sheet,
    layout: Layout,
    drafts: Sequence[OrderDraft],
    book: OrderBook,
    problems: Sequence[Problem],
) -> list[RowOutcome]:
    places = layout.places()
    warnings: dict[int, list[Problem]] = {}
    for problem in problems:
        if problem.warning:
            warnings.setdefault(problem.row, []).append(problem)
    found = [_row_out(problem, sheet, places) for problem in problems if not problem.warning]
    for draft in drafts:
        found += _rows_of(draft, book, warnings, sheet.name)
    seen = {row.row for row in found}
    found += [
        replace(_row_out(told[-1], sheet, places), state=RowState.SKIPPED)
        for row, told in warnings.items()
        if row not in seen  # an answer that was sent twice, say
    ]
    return sorted(found, key=lambda row: row.row)


def _rows_of(
    draft: OrderDraft, book: OrderBook, warnings: Mapping[int, Sequence[Problem]], sheet: str
) -> list[RowOutcome]:
    order, found = draft.order, []
    key = order.channel, order.number
    for row, item, net_sales in zip(draft.rows, order.items, order.net_of_items, strict=True):
        warning = _about(item, warnings.get(row, ()))
        state = RowState.READY if warning is None else RowState.CHECK
        found.append(
            RowOutcome(
                row,
                RowState.SKIPPED if key in book.untouched else state,
                order.number,
                order.ordered_on,
                f"{item.product} {item.variant}".strip(),
                item.quantity,
                net_sales,
                warning,
                book.updates.get(key),
                sheet=sheet,
                order=order,
            )
        )
    return found


def _about(item: LineItem, warnings: Sequence[Problem]) -> Problem | None:
    """The word of warning for one item: of a row with several products each may have its own."""
    spelling = item.product, item.variant
    mine = [one for one in warnings if one.details.get("spelling", spelling) == spelling]
    return mine[-1] if mine else None


def _row_out(problem: Problem, sheet: Sheet, places: Mapping[Field, int]) -> RowOutcome:
    """A row that is kept out, with what helps to find it: its number and product as written."""
    row = sheet.rows[problem.row - sheet.first_row]

    def says(field: Field) -> str:
        return cells.text(row[places[field]]) if field in places else ""

    product = f"{says(Field.PRODUCT)} {says(Field.VARIANT)}".strip()
    question = problem.details.get("question")
    return RowOutcome(
        problem.row,
        RowState.REJECTED if question is None else RowState.CHECK,
        says(Field.NUMBER),
        None,
        product,
        None,
        None,
        problem,
        question=question if isinstance(question, Question) else None,
        sheet=sheet.name,
    )
