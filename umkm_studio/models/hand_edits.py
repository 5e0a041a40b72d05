"""Which rows of imports the maker changed since: what an undo of the import would throw away.

The store marks them at the end of every change that is the maker's own (not of an import, an undo
or a redo), so that no writer can forget it. A row that the maker deleted needs no mark: there is
nothing left to throw away. What follows by itself is no edit: derived columns (they are in no
step), which product a line item counts for (products may be merged), which customer row is meant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from umkm_studio.models.changes import Step

TABLES = (
    "orders",
    "posts",
    "codes",
    "partners",
    "deals",
    "reflections",
    "messages",
    "replies",
    "testimonials",
    "trust_entries",
)
# What hangs on a testimonial: whatever the maker does there is work on the testimonial.
_OF_TESTIMONIALS = frozenset(
    {"consents", "criticisms", "criticism_steps", "criticism_themes", "criticism_entries"}
)
_FOLLOWS = {"line_items": frozenset({"product_id"}), "orders": frozenset({"customer_id"})}


@dataclass(frozen=True, slots=True)
class BuiltOn:
    """What keeps an import from being taken back.

    `by_import` counts its rows that later imports changed, by their file names, oldest first;
    `by_hand` those that the maker changed, by table. `numbers` names a few of the orders.
    """

    by_import: Mapping[str, int]
    by_hand: Mapping[str, int]
    numbers: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.by_import or self.by_hand)


Execute = Callable[[str, dict[str, object]], Any]
RowOf = Callable[[str, int], Mapping[str, object] | None]
Put = Callable[[str, Mapping[str, object]], int]


def mark(execute: Execute, row_of: RowOf, put: Put, steps: Iterable[Step]) -> None:
    """Mark the rows of imports that these steps changed."""
    for table, row_id in sorted(set(_edited(row_of, steps))):
        found = execute(_NEWEST_IMPORT, {"table": table, "row": row_id}).fetchone()
        if found["batch"] is not None:
            record = {"table_name": table, "row_id": row_id, "batch_id": found["batch"]}
            put("hand_edits", record | {"id": found["mark"]})


def _edited(row_of: RowOf, steps: Iterable[Step]) -> Iterator[tuple[str, int]]:
    for step in steps:
        if step.table in _OF_TESTIMONIALS:
            yield from _testimonials(row_of, step)
            continue
        if step.before is None or step.table not in (*TABLES, "line_items"):
            continue
        now = row_of(step.table, step.first_id)
        if step.table == "line_items":
            order_id = int(str(step.before["order_id"]))
            if row_of("orders", order_id) and (now is None or _differs(step, now)):
                yield "orders", order_id
        elif now is not None and _differs(step, now):
            yield step.table, step.first_id


def _testimonials(row_of: RowOf, step: Step) -> Iterator[tuple[str, int]]:
    """The testimonials, as far as they are still there, that a step's rows hang on."""
    if step.before is not None:
        rows: list[Mapping[str, object] | None] = [step.before]
    else:
        rows = [row_of(step.table, row_id) for row_id in range(step.first_id, step.last_id + 1)]
    for row in filter(None, rows):
        testimonial_id = int(str(row["testimonial_id"]))
        if row_of("testimonials", testimonial_id) is not None:
            yield "testimonials", testimonial_id


def _differs(step: Step, now: Mapping[str, object]) -> bool:
    assert step.before is not None
    follows = _FOLLOWS.get(step.table, frozenset())
    return any(now[key] != value for key, value in step.before.items() if key not in follows)


_NEWEST_IMPORT = """
    SELECT max(batch_id) AS batch,
        (SELECT id FROM hand_edits WHERE table_name = :table AND row_id = :row) AS mark
    FROM import_steps WHERE table_name = :table AND :row BETWEEN first_id AND last_id
"""
