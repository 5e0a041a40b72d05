"""The bin: what the maker deleted, for 30 days, and the way back.

    with trash.keeping(store, Kind.ORDER, order.number, now=now):
        order_changes.remove(store, order.id)

A delete may take rows away and loosen others (the codes of a post stay, without it). Both are kept,
as JSON beside the delete and in its change: undoing the change takes the entry out of the bin too.
Bringing something back inserts its rows and ties again what still is as the delete left it; which
codes were used on orders follows from their words and is looked for anew.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import redemptions
from umkm_studio.models.store import Change, Row, Step, Store

KEPT_DAYS = 30


class Kind(StrEnum):
    """What was deleted."""

    ORDER = "order"
    PRODUCT = "product"
    CODE = "code"
    POST = "post"
    PARTNER = "partner"
    DEAL = "deal"
    DAY = "day"
    TRIAL = "trial"
    REPLY = "reply"
    MESSAGE = "message"
    TESTIMONIAL = "testimonial"
    ACCOUNT = "account"
    WORK = "work"
    CHANNEL_CHECK = "channel_check"
    FAIR_TEST = "fair_test"
    FEE_RULE = "fee_rule"
    PRICE = "price"
    COST = "cost"
    OTHER_NAME = "other_name"
    FIGURES = "figures"
    REST = "rest"
    CORRECTION = "correction"
    TRUST_ENTRY = "trust_entry"
    THEME = "theme"
    IDEA_SOURCE = "idea_source"
    DECISION = "decision"
    MAPPING = "mapping"


_TABLES = {
    Kind.ORDER: "orders",
    Kind.PRODUCT: "products",
    Kind.CODE: "codes",
    Kind.POST: "posts",
    Kind.PARTNER: "partners",
    Kind.DEAL: "deals",
    Kind.DAY: "marked_days",
    Kind.TRIAL: "trials",
    Kind.REPLY: "replies",
    Kind.MESSAGE: "messages",
    Kind.TESTIMONIAL: "testimonials",
    Kind.ACCOUNT: "official_accounts",
    Kind.WORK: "portfolio",
    Kind.CHANNEL_CHECK: "channel_checks",
    Kind.FAIR_TEST: "fair_tests",
    Kind.FEE_RULE: "fee_rules",
    Kind.PRICE: "product_prices",
    Kind.COST: "product_costs",
    Kind.OTHER_NAME: "product_aliases",
    Kind.FIGURES: "partner_counts",
    Kind.REST: "rest_days",
    Kind.CORRECTION: "post_corrections",
    Kind.TRUST_ENTRY: "trust_entries",
    Kind.THEME: "themes",
    Kind.IDEA_SOURCE: "idea_credits",
    Kind.DECISION: "decisions",
    Kind.MAPPING: "mapping_profiles",
}
# Found again by `redemptions.rematch`, so they need not be kept.
_FOUND_AGAIN = ("redemptions",)
# Rows that only tie two things together: left out where one of the two is gone by now.
_TIES = ("criticism_themes", "criticism_entries", "post_testimonials")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something in the bin. `record` is its own row as it was, by column."""

    id: int
    kind: Kind
    label: str
    deleted_at: datetime
    record: Mapping[str, Any]

    def days_left(self, now: datetime) -> int:
        """For how many more days it is kept; 0 on the last one."""
        return max(0, KEPT_DAYS - (now - self.deleted_at).days)


@dataclass(frozen=True, slots=True)
class Removal:
    """What one delete did. `rows` are the rows that it took away, `links` the cells of others that
    it changed: table, id, column, value before, value after.
    """

    rows: tuple[tuple[str, dict[str, Any]], ...]
    links: tuple[tuple[str, int, str, Any, Any], ...]


@contextmanager
def keeping(store: Store, kind: Kind, label: str, *, now: datetime) -> Iterator[Change]:
    """Put into the bin what is removed inside, under a name that the maker will know."""
    with store.change() as change:
        first = len(change.steps)
        yield change
        removal = _removal(store, change.steps[first:])
        if removal.rows:
            store.put(
                "trash",
                {
                    "deleted_at": now.isoformat(sep=" ", timespec="seconds"),
                    "kind": kind.value,
                    "label": label,
                    "steps": dumped(removal),
                },
            )


def put_away(
    store: Store, remove: Callable[[Store], object], *, kind: Kind, label: str, now: datetime
) -> None:
    """Let `remove` take something away, and keep it: the same as a piece of work to be handed on.

    work = partial(trash.put_away, remove=partial(fees.remove, rule_id=7), kind=..., ...)
    """
    with keeping(store, kind, label, now=now):
        remove(store)


def listing(store: Store) -> list[Entry]:
    """What is in the bin, the newest first; without what only a newer program knows."""
    return [
        _entry(row)
        for row in store.rows("SELECT * FROM trash ORDER BY deleted_at DESC, id DESC")
        if row["kind"] in set(Kind)
    ]


def count(store: Store) -> int:
    """How many things are in the bin, known or not."""
    return store.count("trash")


def restore(store: Store, entry_id: int) -> str:
    """Bring something back, as a change that can be undone. Gives its name.

    Raises `UserError`: record_gone (it is not in the bin any more), bin_parent_gone (what it cannot
    be without is gone: `kind` says what), bin_place_taken (something else has its number or name).
    """
    row = store.one("SELECT * FROM trash WHERE id = :id", id=entry_id)
    if row is None:
        raise UserError("record_gone")
    removal = loaded(row["steps"])
    try:
        with store.taking_back() as back:
            back.by_hand = False
            there = {(table, record["id"]) for table, record in removal.rows}
            for table, record in reversed(removal.rows):
                _bring_back(store, table, record, there)
            for table, row_id, column, before, after in removal.links:
                _tie_again(store, table, row_id, column, before, after)
            _find_codes(store, removal)
            store.remove("trash", entry_id)
    except UserError as problem:
        if problem.code != "undo_too_late":
            raise
        raise UserError("bin_place_taken", label=row["label"]) from problem
    label: str = row["label"]
    return label


def empty(store: Store) -> int:
    """Throw away what is in the bin, for good; how many things that were. They are wiped from the
    file's free pages beside the window (`Store.has_traces`).
    """
    with store.change():
        store.leave_traces()
        ids = [row["id"] for row in store.rows("SELECT id FROM trash")]
        store.remove("trash", *ids)
    return len(ids)


def is_due(store: Store, *, now: datetime) -> bool:
    """Whether something has been in the bin for longer than it is kept; cheap."""
    found = store.value("SELECT 1 FROM trash WHERE deleted_at < :day LIMIT 1", day=_oldest(now))
    return found is not None


def purge(store: Store, *, now: datetime) -> int:
    """Throw away what has been in the bin for longer than it is kept; how many things that were."""
    with store.change():
        old = store.rows("SELECT id FROM trash WHERE deleted_at < :day", day=_oldest(now))
        store.remove("trash", *(row["id"] for row in old))
    return len(old)


def dumped(removal: Removal) -> str:
    """How a removal is kept."""
    return json.dumps({"rows": removal.rows, "links": removal.links}, ensure_ascii=False)


def loaded(text: str) -> Removal:
    """A removal as it was kept."""
    found = json.loads(text)
    return Removal(
        tuple((table, record) for table, record in found["rows"]),
        tuple((table, row_id, *rest) for table, row_id, *rest in found["links"]),
    )


def _oldest(now: datetime) -> str:
    return (now - timedelta(days=KEPT_DAYS)).isoformat(sep=" ", timespec="seconds")


def _removal(store: Store, steps: list[Step]) -> Removal:
    """What these steps took away and what they changed: the first image of each row counts."""
    images: dict[tuple[str, int], Mapping[str, Any]] = {}
    added: set[tuple[str, int]] = set()
    for step in steps:
        if step.before is None:
            added |= {(step.table, row) for row in range(step.first_id, step.last_id + 1)}
        elif step.table not in _FOUND_AGAIN and (step.table, step.first_id) not in added:
            images.setdefault((step.table, step.first_id), step.before)
    rows, links = [], []
    for (table, row_id), before in images.items():
        now = store.row(table, row_id)
        if now is None:
            rows.append((table, dict(before)))
        else:
            links += [
                (table, row_id, column, value, now[column])
                for column, value in before.items()
                if now[column] != value
            ]
    return Removal(tuple(rows), tuple(links))


def _bring_back(
    store: Store, table: str, record: Mapping[str, Any], there: set[tuple[str, int]]
) -> None:
    """Insert a row as it was; a tie to something that is gone by now is left open where it may
    be, and left out where it is nothing but a tie.
    """
    columns = {
        row["name"]: row["notnull"]
        for row in store.rows('SELECT name, "notnull" FROM pragma_table_info(:table)', table=table)
    }
    kept = {name: value for name, value in record.items() if name in columns}
    for tie in store.rows(
        'SELECT "table", "from" FROM pragma_foreign_key_list(:table)', table=table
    ):
        column, parent = tie["from"], tie["table"]
        wanted = kept.get(column)
        if wanted is None or (parent, wanted) in there or store.row(parent, wanted) is not None:
            continue
        if table in _TIES:
            return
        if columns[column]:
            raise UserError("bin_parent_gone", kind=parent)
        kept[column] = None
    if store.row(table, kept["id"]) is None:
        store.put_back(Step(table, kept["id"], kept["id"], kept))


def _tie_again(
    store: Store, table: str, row_id: int, column: str, before: object, after: object
) -> None:
    """Give a cell its value back where it still is as the delete left it."""
    row = store.row(table, row_id)
    if row is not None and column in row.keys() and row[column] == after:  # noqa: SIM118
        store.put(table, {"id": row_id, column: before})


def _find_codes(store: Store, removal: Removal) -> None:
    orders = [record["id"] for table, record in removal.rows if table == "orders"]
    if any(table == "codes" for table, _record in removal.rows):
        redemptions.rematch(store)
    elif orders:
        redemptions.rematch(store, orders)


def _entry(row: Row) -> Entry:
    kind = Kind(row["kind"])
    rows = loaded(row["steps"]).rows
    return Entry(
        id=row["id"],
        kind=kind,
        label=row["label"],
        deleted_at=datetime.fromisoformat(row["deleted_at"]),
        record=next((record for table, record in rows if table == _TABLES[kind]), {}),
    )
