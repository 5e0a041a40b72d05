"""The imports of the past: what each brought, and the way to take one back, also a later day.

An import can be taken back as long as nothing was built on it: no later import that still stands
changed its rows, and the maker changed none of them by hand. Else the undo is refused with what was
built, and nothing happens. What later work only uses (a product with a post about it, the name of a
returning customer) stays where it is and stops nobody.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from umkm_studio.models import garbage, hand_edits
from umkm_studio.models.errors import UserError
from umkm_studio.models.hand_edits import BuiltOn
from umkm_studio.models.importing import unneeded
from umkm_studio.models.sales import order_changes, orders, redemptions
from umkm_studio.models.store import Row, Step, Store

_NAMED = 3  # orders that a refusal names
_TOLD_EVERY = 500  # orders between two calls of `progress`

Progress = Callable[[int, int], None]


def _silently(_done: int, _total: int) -> None:
    """For an undo that nobody watches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """An import of the past. Counts that were not kept then are None."""

    id: int
    file_name: str
    format: str
    imported_at: datetime
    new_orders: int
    updated_orders: int
    new_products: int | None = None
    new_customers: int | None = None
    left_out_rows: int | None = None
    new_posts: int | None = None
    updated_posts: int | None = None
    new_days: int | None = None  # of daily figures
    undone_at: datetime | None = None


def history(store: Store) -> list[Batch]:
    """The imports so far, newest first."""
    return [_batch(row) for row in store.rows("SELECT * FROM import_batches ORDER BY id DESC")]


def get(store: Store, batch_id: int) -> Batch | None:
    """One import."""
    row = store.one("SELECT * FROM import_batches WHERE id = :id", id=batch_id)
    return None if row is None else _batch(row)


def remember(store: Store, batch: Batch, steps: Sequence[Step]) -> int:
    """Keep an import and the way back. Use inside its change; gives the id (`batch.id` is 0)."""
    batch_id = store.put(
        "import_batches",
        {
            "file_name": batch.file_name,
            "format": batch.format,
            "imported_at": batch.imported_at.isoformat(sep=" ", timespec="seconds"),
            "new_orders": batch.new_orders,
            "updated_orders": batch.updated_orders,
            "new_products": batch.new_products,
            "new_customers": batch.new_customers,
            "left_out_rows": batch.left_out_rows,
            "new_posts": batch.new_posts,
            "updated_posts": batch.updated_posts,
            "new_days": batch.new_days,
        },
    )
    first = store.next_id("import_steps")
    store.put_many(
        "import_steps",
        ("id", "batch_id", "table_name", "first_id", "last_id", "before"),
        [
            (first + at, batch_id, step.table, step.first_id, step.last_id, _json(step.before))
            for at, step in enumerate(steps)
        ],
    )
    return batch_id


def undo_newest(store: Store, *, now: datetime, progress: Progress = _silently) -> Batch:
    """Take back the newest import that still stands; as `undo`. Raises nothing_to_undo as well."""
    newest = store.value("SELECT max(id) FROM import_batches WHERE undone_at IS NULL")
    if newest is None:
        raise UserError("nothing_to_undo")
    return undo(store, newest, now=now, progress=progress)


def undo(store: Store, batch_id: int, *, now: datetime, progress: Progress = _silently) -> Batch:
    """Take an import back, all of it or nothing. Orders typed by hand are left alone, and what
    later work leans on (a product with a post about it) stays. `progress(done, total)` counts the
    orders, and may raise `Cancelled`: then everything stays.

    Raises `UserError`: nothing_to_undo (it is taken back already), import_built_on (`built` is a
    `BuiltOn`), undo_too_late (something else needs what would go).
    """
    with garbage.paused(), store.taking_back() as back:
        back.by_hand = False
        row = store.one(
            "SELECT * FROM import_batches WHERE id = :id AND undone_at IS NULL", id=batch_id
        )
        if row is None:
            raise UserError("nothing_to_undo")
        found = built_on(store, batch_id)
        if found:
            raise UserError("import_built_on", file=row["file_name"], built=found)
        steps = _steps(store, batch_id)
        filled = row["format"] == "workbook"
        orders_back = _take_back(
            store, [step for _id, step in steps], filled=filled, progress=progress
        )
        back.last_look = partial(progress, orders_back, orders_back)
        at = now.isoformat(sep=" ", timespec="seconds")
        store.put("import_batches", {"id": batch_id, "undone_at": at})
        store.remove("import_steps", *(step_id for step_id, _step in steps))
        marks = store.rows("SELECT id FROM hand_edits WHERE batch_id = :batch", batch=batch_id)
        store.remove("hand_edits", *(mark["id"] for mark in marks))
    garbage.let_go(back.steps)
    return _batch(row)


def built_on(store: Store, batch_id: int) -> BuiltOn:
    """What later imports and the maker's own hand have changed in the rows of an import."""
    mine = _rows_of([step for _id, step in _steps(store, batch_id)])
    by_import: dict[str, int] = {}
    touched: set[int] = set()
    later = store.rows(
        "SELECT id, file_name FROM import_batches WHERE id > :id AND undone_at IS NULL ORDER BY id",
        id=batch_id,
    )
    for batch in later:
        changed = _rows_of([step for _id, step in _steps(store, batch["id"], changed_only=True)])
        shared = {table: mine.get(table, set()) & rows for table, rows in changed.items()}
        count = sum(map(len, shared.values()))
        if count:
            by_import[batch["file_name"]] = by_import.get(batch["file_name"], 0) + count
            touched |= shared.get("orders", set())
    by_hand: dict[str, int] = {}
    for mark in store.rows(_MARKS, batch=batch_id):
        table, row_id = mark["table_name"], mark["row_id"]
        if row_id in mine.get(table, set()) and store.has(table, row_id):
            by_hand[table] = by_hand.get(table, 0) + 1
            touched |= {row_id} if table == "orders" else set()
    return BuiltOn(by_import, by_hand, _numbers(store, touched))


_MARKS = "SELECT table_name, row_id FROM hand_edits WHERE batch_id >= :batch ORDER BY id"


def _numbers(store: Store, order_ids: set[int]) -> tuple[str, ...]:
    found = store.rows(
        """
        SELECT number FROM orders WHERE id IN (SELECT value FROM json_each(:ids))
        ORDER BY ordered_on, id LIMIT :most
        """,
        ids=json.dumps(sorted(order_ids)),
        most=_NAMED,
    )
    return tuple(row["number"] for row in found)


def _steps(store: Store, batch_id: int, *, changed_only: bool = False) -> list[tuple[int, Step]]:
    """An import's steps with their ids, newest first."""
    rows = store.rows(
        """
        SELECT * FROM import_steps
        WHERE batch_id = :batch AND (NOT :changed_only OR before IS NOT NULL) ORDER BY id DESC
        """,
        batch=batch_id,
        changed_only=changed_only,
    )
    return [(row["id"], _step(row)) for row in rows]


def _rows_of(steps: Sequence[Step]) -> dict[str, set[int]]:
    """The rows of the maker's own records that steps added or changed, by table."""
    found: dict[str, set[int]] = defaultdict(set)
    for step in steps:
        if step.table in hand_edits.TABLES:
            found[step.table].update(range(step.first_id, step.last_id + 1))
        elif step.table == "line_items" and step.before is not None:
            found["orders"].add(int(str(step.before["order_id"])))
    return found


def _take_back(store: Store, steps: list[Step], *, filled: bool, progress: Progress) -> int:
    """Undo an import's steps, newest first; gives how many orders they were about.

    Line items go with their order, whoever wrote them last: an order that was changed goes back to
    what it was before the import, as a whole; one that the maker deleted meanwhile stays deleted.
    Which codes were used follows from the orders' words and is looked for again; what the maker
    refused meanwhile stays refused.
    """
    changed = _changed_orders(steps)
    gone = {order_id for order_id in changed if not store.has("orders", order_id)}
    tell = _Telling(progress, len(changed) + len(_added(steps, "orders")))
    for order_id in changed:
        orders.remove_items(store, order_id)
        tell.about(1)
    for step in steps:
        if step.table == "redemptions" or _order_of(step) in gone:
            continue
        if step.before is None:
            _remove_added(store, step, tell)
        elif not _deleted_since(store, step):
            store.put_back(step)
    people = _added(steps, "customers")
    for step in steps:
        if step.before is None and step.table in unneeded.TABLES:
            store.remove(step.table, *unneeded.rows(store, step, people=people, filled=filled))
    codes_too = any(step.table == "codes" for step in steps)
    redemptions.rematch(store, None if codes_too else changed)
    return tell.total


class _Telling:
    """Tells how many orders are done, now and then."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self.total, self._done = progress, total, 0

    def about(self, more: int) -> None:
        """So many more are done. May raise `Cancelled`."""
        before, self._done = self._done, self._done + more
        if before // _TOLD_EVERY != self._done // _TOLD_EVERY or self._done == self.total:
            self._progress(self._done, self.total)


def _remove_added(store: Store, step: Step, tell: _Telling) -> None:
    """Delete the rows that a step added, as their table wants it."""
    if step.table in _PLAIN:
        store.put_back(step)
    elif step.table == "orders":
        for first in range(step.first_id, step.last_id + 1, _TOLD_EVERY):
            some = list(range(first, min(first + _TOLD_EVERY, step.last_id + 1)))
            order_changes.remove_many(store, some)
            tell.about(len(some))
    elif (remove := _removal_from(step.table)) is not None:
        for row_id in range(step.first_id, step.last_id + 1):
            remove(store, row_id)


def _removal_from(table: str) -> Callable[[Store, int], None] | None:
    """How one row that an import added goes again, with everything that hangs on it."""
    # an import itself does without
    from umkm_studio.models.campaigns import codes, deals, partners, trials
    from umkm_studio.models.content import posts
    from umkm_studio.models.voices import messages, replies, testimonials, trust_log

    removals: dict[str, Callable[[Store, int], None]] = {
        "codes": lambda store, row_id: codes.remove(store, row_id, search=False, with_history=True),
        "posts": posts.remove,
        "deals": lambda store, row_id: deals.remove(store, row_id, with_history=True),
        "trials": trials.remove,
        "messages": messages.remove,
        "replies": replies.remove,
        "testimonials": testimonials.remove,
        "trust_entries": trust_log.remove,
        "partners": lambda store, row_id: partners.remove(store, row_id, with_history=True),
    }
    return removals.get(table)


def _added(steps: Sequence[Step], table: str) -> list[int]:
    """The rows of a table that steps added."""
    added = [step for step in steps if step.table == table and step.before is None]
    return [row_id for step in added for row_id in range(step.first_id, step.last_id + 1)]


def _deleted_since(store: Store, step: Step) -> bool:
    """Whether the maker deleted a row that the import had changed: it must not come back."""
    return step.table in _NEVER_REMOVED and not store.has(step.table, step.first_id)


def _order_of(step: Step) -> int | None:
    """The order that a step changed or whose item it replaced."""
    key = {"orders": "id", "line_items": "order_id"}.get(step.table)
    return None if key is None or step.before is None else int(str(step.before[key]))


def _changed_orders(steps: Sequence[Step]) -> list[int]:
    """The orders that were there before, and of which something was changed."""
    return sorted({found for step in steps if (found := _order_of(step)) is not None})


# Tables in which imports change rows and delete none.
_NEVER_REMOVED = (*hand_edits.TABLES, "near_misses", "products", "customers")
# Rows that nothing hangs on.
_PLAIN = (
    "near_misses", "settled_uses", "reflections", "decisions", "settings", "product_prices",
    "product_costs",
    "product_aliases", "product_differences", "customer_differences", "fee_rules", "privacy_log",
    "mapping_profiles", "import_answers", "theme_slots", "marked_days", "left_out_occasions",
    "rest_days", "load_checks", "fair_tests", "closed_months", "month_efforts",
    "phone_entries",
    "partner_counts", "deal_promises", "idea_credits", "trial_arms", "trial_changes",
    "post_corrections", "post_results", "post_keys", "daily_results",
    "loyalty_rules", "loyalty_adjustments", "loyalty_uses", "referral_answers", "contacts",
    "consents", "testimonial_edits", "post_testimonials", "review_requests",
    "criticisms", "criticism_steps", "criticism_themes", "criticism_entries", "review_thanks",
    "official_accounts", "portfolio", "channel_checks", "reply_uses",
)  # fmt: skip


def _json(before: Mapping[str, object] | None) -> str | None:
    return None if before is None else json.dumps(dict(before), ensure_ascii=False)


def _step(row: Row) -> Step:
    before = None if row["before"] is None else json.loads(row["before"])
    return Step(row["table_name"], row["first_id"], row["last_id"], before)


def _batch(row: Row) -> Batch:
    times = {
        key: row[key] and datetime.fromisoformat(row[key]) for key in ("imported_at", "undone_at")
    }
    return Batch(**(dict(row) | times))
