"""Drafts into the store in one change; remembers the batch and takes it back."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from umkm_studio.models import imported_workbook, sheets
from umkm_studio.models.campaigns import codes, partners
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.imported_orders import OrderBook, Update
from umkm_studio.models.sales import orders, redemptions
from umkm_studio.models.sheets import cells, reader
from umkm_studio.models.sheets.drafts import Drafts, Field, Layout, OrderDraft, Problem
from umkm_studio.models.sheets.reader import Book, Sheet
from umkm_studio.models.sheets.workbook import forms, reading
from umkm_studio.models.store import Change, Row, Step, Store

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """A file that was read and understood, and not yet put into the store.

    `layout` is None for an open workbook, whose headers say everything.
    """

    path: Path
    format: str  # of a marketplace ("shopee") or "workbook"
    book: Book
    layout: Layout | None
    drafts: Drafts


class RowState(StrEnum):
    """What becomes of a row: saved, saved with a word of warning, kept out, or known already."""

    READY = "ready"
    CHECK = "check"
    REJECTED = "rejected"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """A row of an order sheet as the check step shows it. `row` is the spreadsheet's number;
    `update` is there where its order is stored already and changes.
    """

    row: int
    state: RowState
    number: str
    day: date | None
    product: str
    quantity: int | None
    net_sales: int | None  # of the line
    problem: Problem | None = None
    update: Update | None = None


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
    problems: list[Problem] = field(default_factory=list)
    ignored_columns: list[str] = field(default_factory=list)
    rows: list[RowOutcome] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """An import of the past."""

    id: int
    file_name: str
    format: str
    imported_at: datetime
    new_orders: int
    updated_orders: int
    undone_at: datetime | None = None


def prepare(path: Path, *, cancelled: Callable[[], bool] | None = None) -> Plan:
    """Read a file and understand it; nothing is written.

    Raises the reader's `UserError`s, `layout_unknown` where no format fits, `columns_missing`,
    `nothing_to_import` (only headers), and
    `Cancelled`.
    """
    with _many_objects():
        book = reader.read(path, cancelled=cancelled)
        layout = sheets.recognise(book)
        found = [] if layout is not None else reading.recognise(book)
        if layout is not None:
            plan = Plan(path, layout.format, book, layout, sheets.read(book, layout))
        elif found:
            plan = Plan(path, reading.FORMAT, book, None, reading.read(found))
        else:
            raise UserError("layout_unknown", file=path.name)
    if plan.drafts.is_empty:
        raise UserError("nothing_to_import", file=path.name)
    if found:
        plan.drafts.problems += reading.left_out(book, found)
    return plan


def with_fields(plan: Plan, fields: Mapping[int, Field | None]) -> Plan:
    """The same file with other meanings for some columns (by index), as the maker chose them.

    Raises `UserError("columns_missing")` where a field that must be there has no column any more.
    """
    if plan.layout is None:
        return plan
    columns = tuple(
        replace(column, field=fields.get(column.index, column.field))
        for column in plan.layout.columns
    )
    layout = replace(plan.layout, columns=columns)
    return replace(plan, layout=layout, drafts=sheets.read(plan.book, layout))


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
    """
    done = Imported(
        format=plan.format,
        dry_run=dry_run,
        problems=list(plan.drafts.problems),
        ignored_columns=list(plan.drafts.ignored_columns),
    )
    with _many_objects(), store.rehearsal() if dry_run else store.change() as change:
        others = imported_workbook.save_before_orders(store, plan.drafts, now.date())
        book = OrderBook(store, [draft.order for draft in plan.drafts.orders], progress)
        book.save()
        imported_workbook.save_after_orders(store, plan.drafts, others)
        done.posts_new, done.posts_updated = others.posts_new, others.posts_updated
        done.problems += others.problems
        done.orders_new, done.orders_updated = book.new, book.updated
        done.orders_unchanged = book.unchanged
        done.line_items = sum(len(draft.rows) for draft in plan.drafts.orders)
        done.customers_new = book.new_customers
        done.rows = _rows(plan, book)
        _add_totals(store, done, book.ids)
        if not dry_run:
            done.batch = _remember(store, plan, done, now, change)
    return done


def save_rejected(plan: Plan, reasons: Mapping[int, str], path: Path, *, title: str) -> None:
    """Save the order sheet's rows that were kept out, with a reason each, to be mended in Excel.

    `reasons` maps spreadsheet row numbers to sentences; `title` heads their column. Raises
    `UserError`s of `files.whole`.
    """
    from umkm_studio.models.sheets.workbook import writing

    layout = _order_layout(plan)
    if layout is not None:
        sheet = sheets.sheet_of(plan.book, layout)
        writing.write_rejected(path, sheet, layout.header_row, reasons, title)


@contextmanager
def _many_objects() -> Iterator[None]:
    """Pause the garbage collector: it would look through hundreds of thousands of cells and drafts
    again and again, and none of them is in a cycle.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def history(store: Store) -> list[Batch]:
    """The imports so far, newest first."""
    return [_batch(row) for row in store.rows("SELECT * FROM import_batches ORDER BY id DESC")]


def undo_newest(store: Store, *, now: datetime) -> Batch:
    """Take back the newest import that still stands. Orders typed by hand are left alone, and what
    later work leans on (a product with a post about it) stays.

    Raises `UserError`: nothing_to_undo, undo_too_late (what it needs is gone by now).
    """
    with store.taking_back():
        row = store.one(
            "SELECT * FROM import_batches WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1"
        )
        if row is None:
            raise UserError("nothing_to_undo")
        steps = store.rows(
            "SELECT * FROM import_steps WHERE batch_id = :batch ORDER BY id DESC", batch=row["id"]
        )
        _take_back(store, row["format"], [_step(step) for step in steps])
        at = now.isoformat(sep=" ", timespec="seconds")
        store.put("import_batches", {"id": row["id"], "undone_at": at})
        store.remove("import_steps", *(step["id"] for step in steps))
    return _batch(row)


def _order_layout(plan: Plan) -> Layout | None:
    """Where the file has its orders; None in an open workbook without that sheet."""
    if plan.layout is not None:
        return plan.layout
    found = reading.recognise(plan.book)
    return next((reading.order_layout(one) for one in found if one.form is forms.ORDERS), None)


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


def _rows(plan: Plan, book: OrderBook) -> list[RowOutcome]:
    """Every row of the order sheet by its place."""
    layout = _order_layout(plan)
    if layout is None:
        return []
    problems = [problem for problem in plan.drafts.problems if problem.sheet == layout.sheet]
    sheet, places = sheets.sheet_of(plan.book, layout), layout.places()
    found = [_row_out(problem, sheet, places) for problem in problems if not problem.warning]
    warnings = {problem.row: problem for problem in problems if problem.warning}
    for draft in plan.drafts.orders:
        found += _rows_of(draft, book, warnings)
    return sorted(found, key=lambda row: row.row)


def _rows_of(draft: OrderDraft, book: OrderBook, warnings: dict[int, Problem]) -> list[RowOutcome]:
    order, found = draft.order, []
    key = order.channel, order.number
    for row, item in zip(draft.rows, order.items, strict=True):
        state = RowState.CHECK if row in warnings else RowState.READY
        found.append(
            RowOutcome(
                row,
                RowState.SKIPPED if key in book.untouched else state,
                order.number,
                order.ordered_on,
                f"{item.product} {item.variant}".strip(),
                item.quantity,
                item.net,
                warnings.get(row),
                book.updates.get(key),
            )
        )
    return found


def _row_out(problem: Problem, sheet: Sheet, places: Mapping[Field, int]) -> RowOutcome:
    """A row that is kept out, with what helps to find it: its number and product as written."""
    row = sheet.rows[problem.row - sheet.first_row]

    def says(field: Field) -> str:
        return cells.text(row[places[field]]) if field in places else ""

    product = f"{says(Field.PRODUCT)} {says(Field.VARIANT)}".strip()
    state = RowState.REJECTED
    return RowOutcome(problem.row, state, says(Field.NUMBER), None, product, None, None, problem)


def _remember(store: Store, plan: Plan, done: Imported, now: datetime, change: Change) -> int:
    steps = list(change.steps)
    batch = store.put(
        "import_batches",
        {
            "file_name": plan.path.name,
            "format": plan.format,
            "imported_at": now.isoformat(sep=" ", timespec="seconds"),
            "new_orders": done.orders_new,
            "updated_orders": done.orders_updated,
        },
    )
    first = store.next_id("import_steps")
    store.put_many(
        "import_steps",
        ("id", "batch_id", "table_name", "first_id", "last_id", "before"),
        [
            (first + at, batch, step.table, step.first_id, step.last_id, _json(step.before))
            for at, step in enumerate(steps)
        ],
    )
    return batch


def _json(before: Mapping[str, object] | None) -> str | None:
    return None if before is None else json.dumps(dict(before), ensure_ascii=False)


def _step(row: Row) -> Step:
    before = None if row["before"] is None else json.loads(row["before"])
    return Step(row["table_name"], row["first_id"], row["last_id"], before)


def _take_back(store: Store, made_by: str, steps: list[Step]) -> None:
    """Undo an import's steps, newest first.

    Line items go with their order, whoever wrote them last: an order that was changed goes back to
    what it was before the import, as a whole. Which codes were used follows from the orders' words
    and is looked for again; what the maker refused meanwhile stays refused.
    """
    for order_id in _changed_orders(steps):
        orders.remove_items(store, order_id)
    for step in steps:
        if step.table == "redemptions":
            continue
        if step.before is None and step.table in _PLAIN:
            store.put_back(step)
        elif step.before is None and step.table in _REMOVED_BY:
            for row_id in range(step.first_id, step.last_id + 1):
                _REMOVED_BY[step.table](store, row_id)
        elif step.before is not None and (step.table != "near_misses" or _is_there(store, step)):
            store.put_back(step)
    for step in steps:
        if step.before is None and step.table in _LEANED_ON:
            unused = store.rows(
                _LEANED_ON[step.table],
                first=step.first_id,
                last=step.last_id,
                filled=made_by == reading.FORMAT,
            )
            store.remove(step.table, *(row["id"] for row in unused))
    codes_too = any(step.table == "codes" for step in steps)
    redemptions.rematch(store, None if codes_too else _changed_orders(steps))


def _changed_orders(steps: list[Step]) -> list[int]:
    """The orders that were there before, and of which something was changed."""
    key = {"orders": "id", "line_items": "order_id"}
    return sorted(
        {
            int(str(step.before[key[step.table]]))
            for step in steps
            if step.before is not None and step.table in key
        }
    )


def _is_there(store: Store, step: Step) -> bool:
    found = store.value("SELECT 1 FROM near_misses WHERE id = :id", id=step.first_id)
    return found is not None


# How rows that an import added go again: with everything that hangs on them.
_REMOVED_BY: dict[str, Callable[[Store, int], None]] = {
    "orders": orders.remove,
    "codes": lambda store, row_id: codes.remove(store, row_id, search=False),
    "posts": posts.remove,
    "partners": partners.remove,
}
# Rows that nothing hangs on.
_PLAIN = (
    "near_misses", "reflections", "decisions", "settings", "product_prices", "product_costs",
    "product_aliases", "product_differences", "customer_differences", "fee_rules", "privacy_log",
    "mapping_profiles",
)  # fmt: skip
# Or, for what later work may use by now, only where nothing leans on them. An order sheet names
# products without price and cost: one that has them now holds the maker's work, and stays. A
# workbook brings them filled in.
_LEANED_ON = {
    "customer_keys": """
        SELECT id FROM customer_keys WHERE id BETWEEN :first AND :last
            AND NOT EXISTS (SELECT 1 FROM orders WHERE customer_id = customer_keys.customer_id)
        """,
    "customers": """
        SELECT id FROM customers WHERE id BETWEEN :first AND :last
            AND NOT EXISTS (SELECT 1 FROM orders WHERE customer_id = customers.id)
        """,
    "products": """
        SELECT id FROM products WHERE id BETWEEN :first AND :last
            AND NOT EXISTS (SELECT 1 FROM line_items WHERE product_id = products.id)
            AND NOT EXISTS (SELECT 1 FROM posts WHERE product_id = products.id)
            AND NOT EXISTS (SELECT 1 FROM product_costs WHERE product_id = products.id)
            AND NOT EXISTS (SELECT 1 FROM product_prices WHERE product_id = products.id)
            AND (:filled OR materials = '' AND description = '')
        """,
}


def _batch(row: Row) -> Batch:
    times = {
        key: row[key] and datetime.fromisoformat(row[key]) for key in ("imported_at", "undone_at")
    }
    return Batch(**(dict(row) | times))
