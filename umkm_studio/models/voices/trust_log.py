"""The trust log: mistakes that the shop owned, policies and recipes that it changed, and when.

An entry may have come from criticism, from several, or from nobody: who finds a mistake of their
own and says so belongs here too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze


class Kind(StrEnum):
    """What was owned, or what is done otherwise from that day on."""

    MISTAKE = "mistake"
    RECIPE = "recipe"
    PACKAGING = "packaging"
    POLICY = "policy"
    WORK = "work"  # how something is done


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the log. `before` is how it had been, `theme_id` what a change is meant to mend;
    for a mistake both may be empty.
    """

    kind: Kind
    day: date
    text: str
    before: str = ""
    theme_id: int | None = None
    public_id: str = ""  # given on saving
    id: int | None = None

    @property
    def is_change(self) -> bool:
        """Whether something is done otherwise since."""
        return self.kind is not Kind.MISTAKE


def save(store: Store, entry: Entry) -> int:
    """Keep an entry. Gives its id. Raises `UserError`: trust_text_missing."""
    text = squeeze(entry.text)
    if not text:
        raise UserError("trust_text_missing")
    with store.change():
        return store.put(
            "trust_entries",
            asdict(entry)
            | {
                "kind": entry.kind.value,
                "day": entry.day.isoformat(),
                "text": text,
                "before": squeeze(entry.before),
                "public_id": entry.public_id or next(new_public_ids(store)),
            },
        )


def remove(store: Store, entry_id: int) -> None:
    """Delete an entry; the criticism that led to it stays."""
    with store.change():
        ties = store.rows("SELECT id FROM criticism_entries WHERE entry_id = :id", id=entry_id)
        store.remove("criticism_entries", *(row["id"] for row in ties))
        store.remove("trust_entries", entry_id)


def get(store: Store, entry_id: int) -> Entry | None:
    """One entry by its id."""
    row = store.row("trust_entries", entry_id)
    return None if row is None else from_row(row)


def by_public_id(store: Store, public_id: str) -> Entry | None:
    """One entry by the name that a sheet calls it."""
    row = store.one("SELECT * FROM trust_entries WHERE public_id = :id", id=public_id)
    return None if row is None else from_row(row)


def everything(store: Store) -> list[Entry]:
    """The log, the newest first; on one day, what went wrong stands before what was changed."""
    return [
        from_row(row)
        for row in store.rows(
            "SELECT * FROM trust_entries ORDER BY day DESC, kind <> 'mistake', id"
        )
    ]


def causes(store: Store) -> dict[int, int]:
    """How many criticisms led to an entry, by its id; none is left out."""
    found = store.rows(
        "SELECT entry_id, count(*) AS times FROM criticism_entries GROUP BY entry_id"
    )
    return {row["entry_id"]: row["times"] for row in found}


def tie(store: Store, testimonial_id: int, entry_id: int) -> None:
    """Say that a criticism led to an entry; once is enough."""
    with store.change():
        known = store.one(
            """
            SELECT id FROM criticism_entries
            WHERE testimonial_id = :testimonial AND entry_id = :entry
            """,
            testimonial=testimonial_id,
            entry=entry_id,
        )
        if known is None:
            store.put("criticism_entries", {"testimonial_id": testimonial_id, "entry_id": entry_id})


def untie(store: Store, testimonial_id: int, entry_id: int) -> None:
    """Say that a criticism did not lead to an entry; the entry stays."""
    found = store.rows(
        """
        SELECT id FROM criticism_entries WHERE testimonial_id = :testimonial AND entry_id = :entry
        """,
        testimonial=testimonial_id,
        entry=entry_id,
    )
    store.remove("criticism_entries", *(row["id"] for row in found))


def new_public_ids(store: Store) -> Iterator[str]:
    """C-0001, C-0002 … as many as are asked for inside one change."""
    highest: int = store.value(
        """
        SELECT coalesce(max(CAST(substr(public_id, 3) AS INTEGER)), 0) FROM trust_entries
        WHERE public_id GLOB 'C-[0-9]*'
        """
    )
    while True:
        highest += 1
        yield f"C-{highest:04d}"


def from_row(row: Row) -> Entry:
    """An entry from its row."""
    return Entry(
        id=row["id"],
        public_id=row["public_id"],
        kind=Kind(row["kind"]),
        day=date.fromisoformat(row["day"]),
        text=row["text"],
        before=row["before"],
        theme_id=row["theme_id"],
    )
