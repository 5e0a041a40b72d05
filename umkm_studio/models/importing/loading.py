"""Drafts into the store in one change, or in a rehearsal of it; history takes one back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from umkm_studio.models import sheets, shop
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import fees, history, plans, prices, results, workbook
from umkm_studio.models.importing.history import Batch
from umkm_studio.models.importing.order_book import OrderBook, Update
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.sales import orders
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.sheets import cells
from umkm_studio.models.sheets.drafts import (
    Confidence,
    FeeDraft,
    Field,
    Layout,
    OrderDraft,
    Problem,
)
from umkm_studio.models.sheets.questions import Question
from umkm_studio.models.sheets.reader import Sheet
from umkm_studio.models.sheets.workbook import reading
from umkm_studio.models.store import Store
from umkm_studio.models.workbook_sheets import References

Progress = Callable[[int, int], None]


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


@dataclass(slots=True, kw_only=True)
class Imported:
    """What an import did, or would do (`dry_run`).

    `sales` to `codes` speak of the file's orders as they are stored now.
    """

    format: str
    dry_run: bool
    batch: int | None = None
    orders_new: int = 0
    orders_updated: int = 0
    orders_unchanged: int = 0
    line_items: int = 0
    customers_new: int = 0
    sales: int = 0
    net_sales: int = 0
    unpaid: int = 0
    cancelled: int = 0
    returned: int = 0
    codes: dict[str, int] = field(default_factory=dict)
    posts_new: int = 0
    posts_updated: int = 0
    results: results.Brought | None = None  # of an insight export
    problems: list[Problem] = field(default_factory=list)
    ignored_columns: list[str] = field(default_factory=list)
    rows: list[RowOutcome] = field(default_factory=list)


def load(
    store: Store,
    plan: Plan,
    *,
    now: datetime,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> Imported:
    """Put a file's drafts into the store, as one change; with `dry_run` nothing is kept.

    A dry run does all of the work and rolls it back, so that the preview can't differ from the
    import. `progress(done, total)` counts orders and may raise `Cancelled`: nothing is kept then.

    Raises `UserError` where the plan misses a field: layout_unknown for a table that nobody knows,
    columns_missing for a format that is known; `columns` are the fields' keys.
    """
    if plan.missing:
        is_known = plan.confidence is Confidence.KNOWN
        raise UserError(
            "columns_missing" if is_known else "layout_unknown",
            file=plan.path.name,
            columns=[field.value for field in plan.missing],
        )
    plan = plans.with_known_answers(store, plan)
    done = Imported(
        format=plan.format,
        dry_run=dry_run,
        problems=[*plan.drafts.problems, *_open(plan)],
        ignored_columns=list(plan.drafts.ignored_columns),
    )
    with plans.many_objects(), store.rehearsal() if dry_run else store.change() as change:
        change.by_hand = False
        first_product = store.next_id("products")
        others = workbook.save_before_orders(store, plan.drafts, now.date())
        prices.keep_words(store, plan.prices, plan.same_as)
        drafts, unpriced = prices.priced(store, plan.drafts.orders, now.date())
        done.problems += unpriced
        found = _with_customers(drafts, others.references)
        book = OrderBook(store, found, progress, without=_not_kept(store, plan))
        book.save()
        income = fees.save(store, plan.drafts.fees)
        done.problems += income.problems
        workbook.save_after_orders(store, plan.drafts, others)
        done.posts_new, done.posts_updated = others.posts_new, others.posts_updated
        done.problems += others.problems
        _bring_results(store, plan, done)
        done.orders_new, done.orders_updated = book.new, book.updated + income.updated
        done.orders_unchanged = book.unchanged + income.unchanged
        done.line_items = sum(len(draft.rows) for draft in drafts)
        done.customers_new = book.new_customers
        done.rows = _rows(plan, drafts, book, done.problems)
        done.rows += _rows_of_fees(plan.drafts.fees, income)
        _add_totals(store, done, book.ids + income.ids)
        if not dry_run:
            new_products = store.next_id("products") - first_product
            done.batch = history.remember(
                store, _entry(plan, done, now, new_products), list(change.steps)
            )
    return done


def save_rejected(
    plan: Plan, reasons: Mapping[tuple[str, int], str], path: Path, *, title: str
) -> None:
    """Save the rows of orders that were kept out, with a reason each, to be mended in Excel: a
    sheet for every sheet of the file that has such rows.

    `reasons` maps sheets and spreadsheet row numbers to sentences; `title` heads their column.
    Where columns were left out, the file is read again. Raises `UserError`s of `files.whole` and of
    the reader.
    """
    from umkm_studio.models.sheets.workbook import writing

    only = plan.order_layout
    book = plans.with_all_columns(plan).book
    rejected = []
    for layout in plan.layouts or ((only,) if only else ()):
        mine = {row: words for (name, row), words in reasons.items() if name == layout.sheet}
        if mine:
            sheet = sheets.sheet_of(book, layout)
            rejected.append(writing.Rejected(sheet, layout.header_row, mine))
    if rejected:
        writing.write_rejected(path, rejected, title)


def _with_customers(found: Iterable[OrderDraft], known: References) -> list[Order]:
    """The orders, each with the customer that an open workbook names by its number."""
    return [
        replace(draft.order, customer_id=known.customers[draft.customer])
        if draft.customer in known.customers
        else draft.order
        for draft in found
    ]


def _not_kept(store: Store, plan: Plan) -> frozenset[str]:
    """What of buyers the maker did not ask for. An open workbook brings back what was kept."""
    kept = shop.load(store)
    columns = {"phone": kept.keep_phones, "address": kept.keep_addresses}
    off = frozenset(name for name, on in columns.items() if not on)
    return frozenset() if plan.format == reading.FORMAT else off


def _bring_results(store: Store, plan: Plan, done: Imported) -> None:
    """What a platform showed, if the file is an insight export."""
    if plan.results is None or plan.drafts.shown is None:
        return
    brought = done.results = results.save(store, plan.drafts.shown, plan.results)
    done.problems += brought.problems
    done.posts_new += brought.how_many(results.State.NEW)
    done.posts_updated += brought.how_many(results.State.UPDATED)


def _entry(plan: Plan, done: Imported, now: datetime, new_products: int) -> Batch:
    """The import as its history tells it."""
    left_out = {(one.sheet, one.row) for one in done.problems if not one.warning}
    return Batch(
        id=0,
        file_name=plan.path.name,
        format=plan.format,
        imported_at=now,
        new_orders=done.orders_new,
        updated_orders=done.orders_updated,
        new_products=new_products,
        new_customers=done.customers_new,
        left_out_rows=len(left_out),
        new_posts=done.posts_new,
        updated_posts=done.posts_updated,
        new_days=done.results.days_new if done.results is not None else 0,
    )


def _add_totals(store: Store, done: Imported, ids: list[int]) -> None:
    """Sales, what is no sale, and codes of these orders, as stored."""
    chosen = json.dumps(ids)
    for row in store.rows(
        """
        SELECT status, count(*) AS orders, sum(net_sales) AS net_sales FROM orders
        WHERE id IN (SELECT value FROM json_each(:ids)) GROUP BY status
        """,
        ids=chosen,
    ):
        status = orders.Status(row["status"])
        if status.is_sale:
            done.sales += row["orders"]
            done.net_sales += row["net_sales"]
        elif status is orders.Status.CANCELLED:
            done.cancelled += row["orders"]
        elif status is orders.Status.RETURNED:
            done.returned += row["orders"]
        else:
            done.unpaid += row["orders"]
    found = store.rows(
        """
        SELECT codes.code, count(*) AS orders FROM redemptions
        JOIN codes ON codes.id = redemptions.code_id
        JOIN sales ON sales.id = redemptions.order_id
        WHERE sales.id IN (SELECT value FROM json_each(:ids)) GROUP BY codes.id ORDER BY codes.code
        """,
        ids=chosen,
    )
    done.codes = {row["code"]: row["orders"] for row in found}


def _open(plan: Plan) -> list[Problem]:
    """A problem for every row that waits for an answer."""
    return [
        Problem(one.sheet, row, one.column, one.text, one.code, {"question": one, **one.details})
        for one in plan.questions
        for row in one.rows
    ]


def _rows(
    plan: Plan, drafts: Sequence[OrderDraft], book: OrderBook, problems: Sequence[Problem]
) -> list[RowOutcome]:
    """Every row of the sheets with orders, by its place."""
    found: list[RowOutcome] = []
    only = plan.order_layout
    for layout in plan.layouts or ((only,) if only else ()):
        named = [one for one in problems if one.sheet == layout.sheet]
        mine = [one for one in drafts if one.sheet in ("", layout.sheet)]
        found += _rows_of_sheet(sheets.sheet_of(plan.book, layout), layout, mine, book, named)
    return found


def _rows_of_sheet(
    sheet: Sheet,
    layout: Layout,
    drafts: Sequence[OrderDraft],
    book: OrderBook,
    problems: Sequence[Problem],
) -> list[RowOutcome]:
    places = layout.places()
    warnings = {problem.row: problem for problem in problems if problem.warning}
    found = [_row_out(problem, sheet, places) for problem in problems if not problem.warning]
    for draft in drafts:
        found += _rows_of(draft, book, warnings, sheet.name)
    seen = {row.row for row in found}
    found += [
        replace(_row_out(problem, sheet, places), state=RowState.SKIPPED)
        for row, problem in warnings.items()
        if row not in seen  # an answer that was sent twice, say
    ]
    return sorted(found, key=lambda row: row.row)


def _rows_of(
    draft: OrderDraft, book: OrderBook, warnings: Mapping[int, Problem], sheet: str
) -> list[RowOutcome]:
    order, found = draft.order, []
    key = order.channel, order.number
    for row, item, net_sales in zip(draft.rows, order.items, order.net_of_items, strict=True):
        state = RowState.CHECK if row in warnings else RowState.READY
        found.append(
            RowOutcome(
                row,
                RowState.SKIPPED if key in book.untouched else state,
                order.number,
                order.ordered_on,
                f"{item.product} {item.variant}".strip(),
                item.quantity,
                net_sales,
                warnings.get(row),
                book.updates.get(key),
                sheet=sheet,
                order=order,
            )
        )
    return found


def _rows_of_fees(found: Sequence[FeeDraft], done: fees.Fees) -> list[RowOutcome]:
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
