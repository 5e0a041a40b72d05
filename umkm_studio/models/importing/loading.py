"""Drafts into the store in one change, or in a rehearsal of it; history takes one back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from umkm_studio.models import garbage, shop
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import fees, history, plans, prices
from umkm_studio.models.importing.history import Batch
from umkm_studio.models.importing.order_book import OrderBook
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.sales import channels, order_states
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.sheets import formats
from umkm_studio.models.sheets.drafts import Confidence, OrderDraft, Problem
from umkm_studio.models.store import Store

if TYPE_CHECKING:
    from umkm_studio.models.importing import results, workbook
    from umkm_studio.models.importing.outcomes import RowOutcome

Progress = Callable[[int, int], None]

LARGE_IMPORT = 200
"""Records that an import brings, from which on a copy is made before it."""


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
    lists_rows: bool = True,
    progress: Progress | None = None,
) -> Imported:
    """Put a file's drafts into the store, as one change; with `dry_run` nothing is kept. Without
    `lists_rows` nobody asks what became of each row.

    A dry run does all of the work and rolls it back, so that the preview can't differ from the
    import; it says, too, which new products look like known ones. `progress(done, total)` counts
    orders and may raise `Cancelled`: nothing is kept then. A large import is preceded by a copy
    (`LARGE_IMPORT`).

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
    if not dry_run:
        _copy_before(store, plan.drafts.size, now)
    with garbage.paused(), store.rehearsal() if dry_run else store.change() as change:
        change.by_hand = False
        if progress is not None:  # there is still time to press Cancel
            change.last_look = partial(progress, len(plan.drafts.orders), len(plan.drafts.orders))
        first_product = store.next_id("products")
        others = None if plan.layouts else _save_before_orders(store, plan, now.date())
        prices.keep_words(store, plan.prices, plan.same_as)
        drafts = _in_known_channels(store, plan.drafts.orders)
        if dry_run and lists_rows:
            from umkm_studio.models.importing import alike

            done.problems += alike.problems(store, drafts)
        drafts, unpriced = prices.priced(store, drafts, now.date())
        done.problems += unpriced
        found = _orders_of(drafts, others)
        book = OrderBook(store, found, progress, without=_not_kept(store, plan))
        book.save()
        income = fees.save(store, plan.drafts.fees)
        done.problems += income.problems
        if others is not None:
            _save_after_orders(store, plan, others, done, now)
        done.orders_new, done.orders_updated = book.new, book.updated + income.updated
        done.orders_unchanged = book.unchanged + income.unchanged
        done.line_items = sum(len(draft.rows) for draft in drafts)
        done.customers_new = book.new_customers
        if lists_rows:
            from umkm_studio.models.importing import outcomes

            done.rows = outcomes.of_orders(plan, drafts, book, done.problems)
            done.rows += outcomes.of_fees(plan.drafts.fees, income)
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
            sheet = formats.sheet_of(book, layout)
            rejected.append(writing.Rejected(sheet, layout.header_row, mine))
    if rejected:
        writing.write_rejected(path, rejected, title)


def _copy_before(store: Store, records: int, now: datetime) -> None:
    """Copy the shop before an import that brings much, where there is something to lose."""
    if records < LARGE_IMPORT or not store.value(_HOLDS_WORK):
        return
    from umkm_studio.models import backups  # a first import needs none

    backups.before_import(store, now)


# Whatever somebody typed or brought in before; each of the rest hangs on one of these.
_HOLDS_WORK = """
    SELECT EXISTS (SELECT 1 FROM orders) OR EXISTS (SELECT 1 FROM products)
        OR EXISTS (SELECT 1 FROM customers) OR EXISTS (SELECT 1 FROM posts)
        OR EXISTS (SELECT 1 FROM codes) OR EXISTS (SELECT 1 FROM partners)
        OR EXISTS (SELECT 1 FROM trials) OR EXISTS (SELECT 1 FROM testimonials)
        OR EXISTS (SELECT 1 FROM messages) OR EXISTS (SELECT 1 FROM replies)
        OR EXISTS (SELECT 1 FROM reflections) OR EXISTS (SELECT 1 FROM decisions)
    """


def _save_before_orders(store: Store, plan: Plan, today: date) -> workbook.Counts:
    """What an open workbook has beside the orders, as far as these refer to it."""
    from umkm_studio.models.importing import workbook

    return workbook.save_before_orders(store, plan.drafts, today)


def _save_after_orders(
    store: Store, plan: Plan, others: workbook.Counts, done: Imported, now: datetime
) -> None:
    """What refers to orders in an open workbook, or what a platform showed in an insight export."""
    from umkm_studio.models.importing import results, workbook

    workbook.save_after_orders(store, plan.drafts, others)
    done.posts_new, done.posts_updated = others.posts_new, others.posts_updated
    done.problems += others.problems
    if plan.results is None or plan.drafts.shown is None:
        return
    brought = done.results = results.save(store, plan.drafts.shown, plan.results, now)
    done.problems += brought.problems
    done.posts_new += brought.how_many(results.State.NEW)
    done.posts_updated += brought.how_many(results.State.UPDATED)


def _in_known_channels(store: Store, found: Sequence[OrderDraft]) -> Sequence[OrderDraft]:
    """The orders, each under its channel as the shop spells it already."""
    named = {draft.order.channel for draft in found}
    known = {name: channels.as_known(store, name) for name in named}
    if all(name == spelling for name, spelling in known.items()):
        return found
    return [
        replace(draft, order=replace(draft.order, channel=known[draft.order.channel]))
        for draft in found
    ]


def _orders_of(found: Iterable[OrderDraft], others: workbook.Counts | None) -> list[Order]:
    """The orders, each with the customer that an open workbook names by its number."""
    known = {} if others is None else others.references.customers
    return [
        replace(draft.order, customer_id=known[draft.customer])
        if draft.customer in known
        else draft.order
        for draft in found
    ]


def _not_kept(store: Store, plan: Plan) -> frozenset[str]:
    """What of buyers the maker did not ask for. An open workbook brings back what was kept."""
    if not plan.layouts:
        return frozenset()
    kept = shop.load(store)
    columns = {"phone": kept.keep_phones, "address": kept.keep_addresses}
    return frozenset(name for name, on in columns.items() if not on)


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
        status = order_states.Status(row["status"])
        if status.is_sale:
            done.sales += row["orders"]
            done.net_sales += row["net_sales"]
        elif status is order_states.Status.CANCELLED:
            done.cancelled += row["orders"]
        elif status is order_states.Status.RETURNED:
            done.returned += row["orders"]
        else:
            done.unpaid += row["orders"]
    found = store.rows(
        """
        SELECT codes.code, count(*) AS orders FROM redemptions
        JOIN codes ON codes.id = redemptions.code_id
        JOIN sales ON sales.id = redemptions.order_id
        WHERE sales.id IN (SELECT value FROM json_each(:ids)) GROUP BY codes.key ORDER BY codes.code
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
