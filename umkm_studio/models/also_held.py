"""What a shop holds about a person besides who they are, their orders, messages and testimonials:
without it, a copy of their data would not be all of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from umkm_studio.models import trash
from umkm_studio.models.belonging import Belongings
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind
from umkm_studio.models.voices import criticism, forgetting, messages, testimonials
from umkm_studio.models.voices.criticism import Handling
from umkm_studio.models.voices.testimonials import Edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Binned:
    """Something of theirs in the bin, and the words in it."""

    kind: Kind
    deleted_at: datetime
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AlsoHeld:
    """`asked` are days on which they were asked for a review (or left in peace), `codes` those that
    are theirs, `ideas` titles of posts made of what they proposed, `handled` what was done about
    criticism of theirs, `edits` what was changed on their testimonials.
    """

    asked: tuple[date, ...]
    codes: tuple[str, ...]
    ideas: tuple[str, ...]
    handled: tuple[Handling, ...]
    edits: tuple[Edit, ...]
    binned: tuple[Binned, ...]


def of_person(store: Store, rows: Sequence[int]) -> AlsoHeld:
    """Of one person, all of whose customers these are."""
    theirs = Belongings(store, rows)
    voices = sorted(forgetting.of_people(store, theirs.persons, theirs.orders))
    asked = store.rows(_ASKED, ids=theirs.ids)
    ideas = [one.idea_post_id for one in messages.of_people(store, rows)]
    handled = [criticism.of(store, voice) for voice in voices if _is_criticism(store, voice)]
    return AlsoHeld(
        asked=tuple(date.fromisoformat(row["day"]) for row in asked),
        codes=tuple(row["code"] for row in store.rows(_CODES, ids=theirs.ids)),
        ideas=tuple(row["title"] for row in store.rows(_IDEAS, posts=json.dumps(ideas))),
        handled=tuple(one for one in handled if one.steps or one.no_change),
        edits=tuple(edit for voice in voices for edit in testimonials.edits(store, voice)),
        binned=tuple(_binned(store, theirs)),
    )


def _is_criticism(store: Store, testimonial_id: int) -> bool:
    voice = testimonials.get(store, testimonial_id)
    return voice is not None and voice.kind is testimonials.Kind.CRITICISM


def _binned(store: Store, theirs: Belongings) -> Iterator[Binned]:
    for entry in trash.listing(store):
        column = _WORDS.get(entry.kind)
        if column is None or not entry.record:
            continue
        is_theirs = theirs.is_tied if entry.kind is Kind.ORDER else theirs.has
        if is_theirs(entry.record):
            text = str(entry.record[column])
            yield Binned(kind=entry.kind, deleted_at=entry.deleted_at, text=text)


_WORDS = {Kind.ORDER: "number", Kind.MESSAGE: "text", Kind.TESTIMONIAL: "words"}
_ASKED = """
    SELECT day FROM review_requests
    WHERE customer_id IN (SELECT value FROM json_each(:ids)) ORDER BY day
    """
_CODES = """
    SELECT DISTINCT code FROM codes
    WHERE customer_id IN (SELECT value FROM json_each(:ids)) ORDER BY code
    """
_IDEAS = """
    SELECT title FROM posts WHERE id IN (SELECT value FROM json_each(:posts)) ORDER BY id
    """
