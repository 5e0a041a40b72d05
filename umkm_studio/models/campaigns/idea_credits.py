"""Whose idea a post is: a partner, a follower, a buyer. Who had it, whether they were named, and
what was told back to them.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze


class Wish(StrEnum):
    """How somebody wants to be named."""

    NOT_ASKED = ""
    NAMED = "named"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """Whose idea a post is: a partner of the shop, else somebody by `name` (or account)."""

    post_id: int
    partner_id: int | None = None
    name: str = ""
    wish: Wish = Wish.NOT_ASKED
    credited_on: date | None = None
    told_on: date | None = None
    outcome: str = ""  # what was told back
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """A post that is out, whose source still waits to be named or to hear of it."""

    credit: Credit
    title: str
    source: str
    name_them: bool
    tell_them: bool


def save(store: Store, credit: Credit) -> int:
    """Keep whose idea a post is, in place of what was kept of it. Gives the id.

    Raises `UserError`: idea_source_missing (neither a partner nor a name), record_gone (no such
    post).
    """
    name = "" if credit.partner_id is not None else squeeze(credit.name)
    if credit.partner_id is None and not name:
        raise UserError("idea_source_missing")
    with store.change():
        if store.row("posts", credit.post_id) is None:
            raise UserError("record_gone")
        known = of_post(store, credit.post_id)
        return store.put(
            "idea_credits",
            asdict(credit)
            | {
                "id": None if known is None else known.id,
                "name": name,
                "wish": credit.wish.value,
                "credited_on": credit.credited_on and credit.credited_on.isoformat(),
                "told_on": credit.told_on and credit.told_on.isoformat(),
            },
        )


def remove(store: Store, post_id: int) -> None:
    """Say that a post is the maker's own idea."""
    found = of_post(store, post_id)
    if found is not None and found.id is not None:
        store.remove("idea_credits", found.id)


def of_post(store: Store, post_id: int) -> Credit | None:
    """Whose idea a post is; None: the maker's own."""
    row = store.one("SELECT * FROM idea_credits WHERE post_id = :post", post=post_id)
    return None if row is None else _credit(row)


def everything(store: Store) -> list[Credit]:
    """All of them, by post."""
    return [_credit(row) for row in store.rows("SELECT * FROM idea_credits ORDER BY post_id")]


def sources(store: Store) -> dict[int, str]:
    """The name of who had the idea, by the post's id."""
    return {row["post_id"]: row["source"] for row in store.rows(_SOURCES)}


def of_partner(store: Store, partner_id: int) -> list[tuple[Credit, str]]:
    """A partner's ideas with the titles of their posts, the newest first."""
    found = store.rows(
        """
        SELECT idea_credits.*, title FROM idea_credits JOIN posts ON posts.id = post_id
        WHERE partner_id = :partner ORDER BY post_id DESC
        """,
        partner=partner_id,
    )
    return [(_credit(row), row["title"]) for row in found]


def owed(store: Store) -> list[Owed]:
    """Published posts whose source was not named although they want to be, or was not told what
    came of it; the oldest first.
    """
    sources_ = sources(store)
    found = store.rows(
        """
        SELECT idea_credits.*, title FROM idea_credits JOIN posts ON posts.id = post_id
        WHERE status = 'published' AND (told_on IS NULL OR (wish = 'named' AND credited_on IS NULL))
        ORDER BY posts.day, post_id
        """
    )
    credits = [(_credit(row), row["title"]) for row in found]
    return [
        Owed(
            credit=one,
            title=title,
            source=sources_[one.post_id],
            name_them=one.wish is Wish.NAMED and one.credited_on is None,
            tell_them=one.told_on is None,
        )
        for one, title in credits
    ]


_SOURCES = """
    SELECT post_id, coalesce(partners.name, idea_credits.name) AS source
    FROM idea_credits LEFT JOIN partners ON partners.id = partner_id
"""


def _credit(row: Row) -> Credit:
    return Credit(
        id=row["id"],
        post_id=row["post_id"],
        partner_id=row["partner_id"],
        name=row["name"],
        wish=Wish(row["wish"]),
        credited_on=row["credited_on"] and date.fromisoformat(row["credited_on"]),
        told_on=row["told_on"] and date.fromisoformat(row["told_on"]),
        outcome=row["outcome"],
    )
