"""The index that everything is found by: which words each record has.

The store brings it up to date at the end of every change, whoever makes it (also an undo), so that
no writer can forget it. After a large change (an import) that would make the maker wait: then only
what changed is noted, in the same change, and `catch_up` does the rest a little at a time, beside
the window. Until then, also after a power cut, `search_pending` says what is missing.

`search_index` holds the folded words of each record (those of an order's number also backwards:
whoever looks for a parcel often has the last digits only), `search_words` those that can be
misspelt, and `search_likeness` groups of three letters of these. They are tables of SQLite's FTS5,
whose trigram tokenizer came with SQLite 3.34 (https://www.sqlite.org/fts5.html); what is deleted
from them stays readable in the file until `forget`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from umkm_studio.models.changes import Step
from umkm_studio.models.derived import came_with_its_order
from umkm_studio.models.word_index.documents import DOCUMENTS, HOMES, TABLES, Kind
from umkm_studio.models.word_index.words import can_be_misspelt, words_of

__all__ = ["SPAN", "Kind", "catch_up", "follow", "forget", "note_all"]

Execute = Callable[[str, dict[str, object]], Any]
Range = tuple[int, int]  # the first and the last id

SPAN = 1 << 40
"""A row of the index is found at `kind * SPAN + id`."""
_AT_ONCE = 300  # records that a change brings up to date itself: some milliseconds
_A_LITTLE = 1_000  # records that `catch_up` looks at: less than a tenth of a second


def follow(execute: Execute, steps: Iterable[Step]) -> None:
    """Bring the index up to date after these steps, or note what it lacks where that is much."""
    steps = [step for step in steps if step.table in TABLES]
    steps = [step for step in steps if not came_with_its_order(execute, step, steps)]
    if not steps:
        return
    touched = {kind: _touched(execute, kind, steps) for kind in Kind}
    if sum(last - first + 1 for found in touched.values() for first, last in found) > _AT_ONCE:
        waiting = [(kind, *span) for kind, found in touched.items() for span in found]
        execute(_NOTE, {"waiting": json.dumps(waiting)})
        return
    for kind, found in touched.items():
        if found:
            _index(execute, kind, [n for first, last in found for n in range(first, last + 1)])


def catch_up(execute: Execute) -> bool:
    """Do a little of what was left to be done; whether there may be more."""
    waiting = execute("SELECT * FROM search_pending ORDER BY id LIMIT 1", {}).fetchone()
    if waiting is None:
        return False
    first = waiting["first_id"]
    last = min(first + _A_LITTLE - 1, waiting["last_id"])
    _index(execute, Kind(waiting["kind"]), range(first, last + 1))
    if last == waiting["last_id"]:
        execute("DELETE FROM search_pending WHERE id = :id", {"id": waiting["id"]})
    else:
        execute(
            "UPDATE search_pending SET first_id = :first WHERE id = :id",
            {"id": waiting["id"], "first": last + 1},
        )
    return True


def note_all(execute: Execute) -> None:
    """Note that an index that is still empty lacks every record: `catch_up` does the rest."""
    waiting = []
    for kind, table in HOMES.items():
        first, last = execute(f"SELECT min(id), max(id) FROM {table}", {}).fetchone()
        if first is not None:
            waiting.append((kind, first, last))
    execute("DELETE FROM search_pending", {})
    execute(_NOTE, {"waiting": json.dumps(waiting)})


def forget(execute: Execute) -> None:
    """Do all that was left to be done, and write the index anew: nothing in it tells any more what
    was deleted (FTS5 only marks it as gone). Other free pages of the file are the caller's.
    """
    while catch_up(execute):
        pass
    for statement in _ANEW:
        execute(statement, {})


# Inside


def _touched(execute: Execute, kind: Kind, steps: list[Step]) -> list[Range]:
    """The records of a kind that these steps have a say in, as ranges that don't meet."""
    found: list[Range] = []
    for table, query in DOCUMENTS[kind].touched.items():
        of_table = [step for step in steps if step.table == table]
        if of_table:
            values: dict[str, object] = {
                "ranges": json.dumps(_together((one.first_id, one.last_id) for one in of_table)),
                "before": json.dumps(
                    [{"id": one.first_id, **one.before} for one in of_table if one.before]
                ),
            }
            found += execute(query, values).fetchall()
    return _together((first, last) for first, last in found if first is not None)


def _together(ranges: Iterable[Range]) -> list[Range]:
    """The same ids in as few ranges as there can be."""
    joined: list[Range] = []
    for first, last in sorted(set(ranges)):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined


def _index(execute: Execute, kind: Kind, ids: Iterable[int]) -> None:
    """Write what differs between the index and the records as they are now."""
    ids = list(ids)
    wanted: dict[int, str] = {}
    spelt: dict[str, None] = {}
    for row in execute(DOCUMENTS[kind].query, {"ids": json.dumps(ids)}):
        words = words_of(row["text"])
        number = words_of(row["number"]) if kind is Kind.ORDER else []
        backwards = [word[::-1] for word in number]
        if words or number:
            wanted[kind * SPAN + row["id"]] = " ".join(dict.fromkeys([*words, *number, *backwards]))
            spelt |= dict.fromkeys(filter(can_be_misspelt, words))
            spelt |= dict.fromkeys(filter(str.isalpha, number))
    places = json.dumps([kind * SPAN + each for each in ids])
    kept = {row["rowid"]: row["words"] for row in execute(_KEPT, {"places": places})}
    gone = [place for place, words in kept.items() if wanted.get(place) != words]
    new = [[place, words] for place, words in wanted.items() if kept.get(place) != words]
    if gone:
        execute(_DELETE, {"places": json.dumps(gone)})
    if new:
        execute(_INSERT, {"rows": json.dumps(new)})
        _learn(execute, spelt)


def _learn(execute: Execute, words: Iterable[str]) -> None:
    """Add words to those that are known with their letters."""
    newest = execute("SELECT coalesce(max(id), 0) FROM search_words", {}).fetchone()[0]
    execute(_LEARN, {"words": json.dumps([f" {word} " for word in words])})
    execute(_LEARN_LETTERS, {"newest": newest})


_NOTE = """
    INSERT INTO search_pending (kind, first_id, last_id)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:waiting)
"""
_KEPT = """
    SELECT rowid, words FROM search_index WHERE rowid IN (SELECT value FROM json_each(:places))
"""
_DELETE = "DELETE FROM search_index WHERE rowid IN (SELECT value FROM json_each(:places))"
_INSERT = """
    INSERT INTO search_index (rowid, words) SELECT value ->> 0, value ->> 1 FROM json_each(:rows)
"""
_LEARN = "INSERT OR IGNORE INTO search_words (word) SELECT value FROM json_each(:words)"
_LEARN_LETTERS = """
    INSERT INTO search_likeness (rowid, word) SELECT id, word FROM search_words WHERE id > :newest
"""
_ANEW = (
    "INSERT INTO search_index (search_index) VALUES ('rebuild')",
    "DELETE FROM search_words WHERE trim(word) NOT IN (SELECT term FROM search_terms)",
    "INSERT INTO search_likeness (search_likeness) VALUES ('rebuild')",
)
