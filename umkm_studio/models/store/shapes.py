"""What cells hold of which the schema only says that they are text: lists and records as JSON,
moments. Pages read them without asking, and a file that somebody brings may have anything there;
so a row whose cells are of another shape is no row of ours (see graft.py).

What a record in them means is for those who read it (a closed month of a later version, say).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime

from umkm_studio.models.store.reads import Row

_DEEPEST = 20  # levels of lists and records in each other: nothing of ours has half as many


def fits(table: str, row: Row) -> bool:
    """Whether the cells of a row have the shapes that the readers of its table count on."""
    known = row.keys()
    return all(is_one(row[name]) for name, is_one in SHAPES.get(table, {}).items() if name in known)


def _as_json(is_one: Callable[[object], bool]) -> Callable[[object], bool]:
    def check(cell: object) -> bool:
        try:
            found = json.loads(cell) if isinstance(cell, str) else None
        except (ValueError, RecursionError):
            return False
        return isinstance(cell, str) and _is_flat(found, _DEEPEST) and is_one(found)

    return check


def _or_none(is_one: Callable[[object], bool]) -> Callable[[object], bool]:
    return lambda cell: cell is None or is_one(cell)


def _is_flat(value: object, levels: int) -> bool:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return levels > 0 and all(_is_flat(one, levels - 1) for one in value)
    return True


def _is_moment(cell: object) -> bool:
    try:
        return isinstance(cell, str) and datetime.fromisoformat(cell).tzinfo is None
    except ValueError:
        return False


def _is_anything(_value: object) -> bool:
    return True


def _is_record(value: object) -> bool:
    return isinstance(value, dict)


def _are_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _are_ids(value: object) -> bool:
    return isinstance(value, list) and all(type(one) is int for one in value)


def _is_row(value: object) -> bool:
    """A row as it was, by column."""
    return isinstance(value, dict) and type(value.get("id")) is int


def _are_layouts(value: object) -> bool:
    """Which field each column of a sheet is (importing/profiles.py)."""
    return isinstance(value, list) and all(
        isinstance(one, dict)
        and isinstance(one.get("format"), str)
        and isinstance(one.get("fields"), dict)
        and all(field is None or isinstance(field, str) for field in one["fields"].values())
        for one in value
    )


def _is_removal(value: object) -> bool:
    """The rows that a delete took away, and the cells of others that it changed (trash.py)."""
    if not isinstance(value, dict):
        return False
    rows, links = value.get("rows"), value.get("links")
    return (
        isinstance(rows, list)
        and all(_is_pair(one) for one in rows)
        and isinstance(links, list)
        and all(_is_link(one) for one in links)
    )


def _is_pair(one: object) -> bool:
    return isinstance(one, list) and len(one) == 2 and isinstance(one[0], str) and _is_row(one[1])


def _is_link(one: object) -> bool:
    if not isinstance(one, list) or len(one) != 5:
        return False
    table, row_id, column = one[:3]
    return isinstance(table, str) and type(row_id) is int and isinstance(column, str)


SHAPES: Mapping[str, Mapping[str, Callable[[object], bool]]] = {
    "closed_months": {"facts": _as_json(_is_record)},
    "codes": {"product_ids": _as_json(_are_ids)},
    "consents": {"places": _as_json(_are_words)},
    "import_answers": {"answer": _as_json(_is_anything)},
    "import_batches": {"imported_at": _is_moment, "undone_at": _or_none(_is_moment)},
    "import_steps": {"before": _or_none(_as_json(_is_row))},
    "mapping_profiles": {"layout": _as_json(_are_layouts)},
    "posts": {name: _as_json(_are_words) for name in ("platforms", "marks", "media", "confirmed")},
    "trash": {"steps": _as_json(_is_removal), "deleted_at": _is_moment},
}
"""By table and column. Settings are not among them: they are read one by one, without trust."""
