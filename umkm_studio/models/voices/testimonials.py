"""Testimonials: what a buyer said, praise or criticism, as it was said.

Words, stars and day stay as they were given (the schema's triggers hold them, too). What is added
later, a shortened form, a tie to an order, an answer, is logged (`edits`). Who may see the words,
and where, is models/voices/consents.py.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from itertools import count
from typing import Any

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import customers
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import fold, squeeze
from umkm_studio.models.voices import shortening

MOST_STARS = 5


class Kind(StrEnum):
    """What a buyer's words are to the maker."""

    PRAISE = "praise"
    CRITICISM = "criticism"


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """One buyer's words. `day` and `time` say when they were heard, in local shop time."""

    kind: Kind
    day: date
    words: str  # exactly as said; "" only once `erased_on` is set
    time: time | None = None
    shortened: str = ""  # pieces of the words with the cut shown (models/voices/shortening.py)
    name: str = ""  # what the buyer is called here; how it may be shown is in the consent
    stars: int | None = None  # 1..5 as given; None where nobody gave any
    channel: str = ""  # where it was said: a key of `posts.PLATFORMS`, or as typed
    photo: str = ""  # path of the buyer's picture, which stays where it is
    order_id: int | None = None
    product_id: int | None = None
    customer_id: int | None = None
    incentive: str = ""  # what the buyer got for saying it; said wherever the words are shown
    response: str = ""  # what the maker answered
    responded_at: datetime | None = None
    improvement: str = ""  # what the maker changed because of it
    erased_on: date | None = None  # the buyer asked to be taken out
    public_id: str = ""  # "T-0012": what workbooks call it; given on saving
    id: int | None = None

    @property
    def is_verified(self) -> bool:
        """Whether an order stands behind the words."""
        return self.order_id is not None

    @property
    def response_hours(self) -> int | None:
        """Whole hours until the answer; None without one, or where an hour is not known."""
        if self.responded_at is None or self.time is None:
            return None
        waited = self.responded_at - datetime.combine(self.day, self.time)
        return max(0, int(waited.total_seconds() // 3600))


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One thing that was changed on a testimonial after it was noted. `field` is the attribute,
    `before` and `after` what stood there: orders by number, products and buyers by name.
    """

    testimonial_id: int
    number: int  # counted from 1 for each testimonial
    changed_at: datetime
    field: str
    before: str
    after: str


LOCKED = ("day", "words", "stars")
"""Never edited once they are kept."""
_NOT_LOGGED = frozenset({*LOCKED, "id", "public_id", "erased_on"})


def save(store: Store, voice: Voice, *, now: datetime) -> int:
    """Keep a testimonial; a new one gets its `public_id`. Later changes are logged as of `now`.
    Gives its id.

    Raises `UserError`: testimonial_empty, testimonial_locked (other words, stars or day than were
    kept), stars_out_of_range, shortened_otherwise (not made of pieces of the words), record_gone.
    """
    kept = _tidy(voice)
    _check(kept)
    kept = replace(kept, shortened=shortening.with_cuts(kept.shortened, kept.words))
    with store.change():
        kept = replace(kept, customer_id=kept.customer_id or _buyer_of(store, kept.order_id))
        if kept.id is None:
            new = replace(kept, public_id=kept.public_id or next(new_public_ids(store)))
            return store.put("testimonials", _columns(new))
        before = get(store, kept.id)
        if before is None:
            raise UserError("record_gone")
        if any(getattr(before, name) != getattr(kept, name) for name in LOCKED):
            raise UserError("testimonial_locked")
        _log(store, before, kept, now)
        return store.put("testimonials", _columns(replace(kept, public_id=before.public_id)))


def remove(store: Store, testimonial_id: int) -> None:
    """Delete a testimonial with its consents and its log, for one that was noted by mistake.

    Raises `UserError("testimonial_is_shown")` while a post quotes it: what must be taken down
    would be forgotten.
    """
    with store.change():
        if store.rows(_SHOWN, id=testimonial_id):
            raise UserError("testimonial_is_shown")
        for table, sql in _HANGING.items():
            store.remove(table, *(row["id"] for row in store.rows(sql, id=testimonial_id)))
        store.remove("testimonials", testimonial_id)


def get(store: Store, testimonial_id: int) -> Voice | None:
    """One testimonial by its id."""
    row = store.row("testimonials", testimonial_id)
    return None if row is None else of_row(row)


def by_public_id(store: Store, public_id: str) -> Voice | None:
    """One testimonial by the ID that workbooks use."""
    row = store.one(
        "SELECT * FROM testimonials WHERE public_id = :id COLLATE NOCASE", id=public_id.strip()
    )
    return None if row is None else of_row(row)


def find_same(store: Store, day: date, words: str) -> Voice | None:
    """One of the same day with the same words, for sheets that name no ID."""
    found = store.rows(
        "SELECT * FROM testimonials WHERE day = :day ORDER BY id", day=day.isoformat()
    )
    same = (row for row in found if fold(row["words"]) == fold(words))
    row = next(same, None)
    return None if row is None else of_row(row)


def everything(store: Store) -> list[Voice]:
    """All testimonials in the order of their public IDs."""
    return [of_row(row) for row in store.rows("SELECT * FROM testimonials ORDER BY public_id, id")]


def of_people(store: Store, customer_ids: Collection[int]) -> list[Voice]:
    """What one person said, all of whose customers these are, or was said about their orders, or,
    where nothing says that it was somebody else, under a name that is only theirs; oldest first.
    """
    own = customers.own_names(store, customer_ids)
    loose = store.rows(
        "SELECT DISTINCT name FROM testimonials WHERE customer_id IS NULL AND name <> ''"
    )
    names = [row["name"] for row in loose if customers.bare_name(row["name"]) in own]
    found = store.rows(
        """
        SELECT * FROM testimonials
        WHERE customer_id IN (SELECT value FROM json_each(:ids))
            OR order_id IN (SELECT id FROM orders
                            WHERE customer_id IN (SELECT value FROM json_each(:ids)))
            OR (customer_id IS NULL
                AND name IN (SELECT value FROM json_each(:names))
                AND NOT EXISTS (SELECT 1 FROM orders WHERE orders.id = testimonials.order_id
                                    AND orders.customer_id IS NOT NULL))
        ORDER BY day, id
        """,
        names=json.dumps(names),
        ids=json.dumps(sorted(customer_ids)),
    )
    return [of_row(row) for row in found]


def edits(store: Store, testimonial_id: int) -> list[Edit]:
    """What was changed on a testimonial, oldest first."""
    found = store.rows(
        "SELECT * FROM testimonial_edits WHERE testimonial_id = :id ORDER BY number",
        id=testimonial_id,
    )
    return [
        Edit(
            testimonial_id=row["testimonial_id"],
            number=row["number"],
            changed_at=datetime.fromisoformat(row["changed_at"]),
            field=row["field"],
            before=row["before"],
            after=row["after"],
        )
        for row in found
    ]


def log(store: Store, edit: Edit) -> None:
    """Keep an edit that was made elsewhere; of the same number it is the same. Of a buyer who was
    taken out only that something was changed, not what.
    """
    voice = get(store, edit.testimonial_id)
    if voice is None:
        raise UserError("record_gone")
    known = store.value(
        "SELECT id FROM testimonial_edits WHERE testimonial_id = :id AND number = :number",
        id=edit.testimonial_id,
        number=edit.number,
    )
    said = {"before": edit.before, "after": edit.after}
    if voice.erased_on is not None:
        said = dict.fromkeys(said, "")
    changed_at = edit.changed_at.isoformat(sep=" ", timespec="seconds")
    store.put("testimonial_edits", asdict(edit) | said | {"id": known, "changed_at": changed_at})


def new_public_ids(store: Store) -> Iterator[str]:
    """T-0001, T-0002 … as many as are asked for inside one change. One of a testimonial in the bin
    is not given again, so that it can come back.
    """
    last = store.value(
        """
        SELECT max(CAST(substr(public_id, 3) AS INTEGER)) FROM (
            SELECT public_id FROM testimonials
            UNION ALL SELECT json_extract(value, '$[1].public_id')
            FROM trash JOIN json_each(steps, '$.rows')
            WHERE json_extract(value, '$[0]') = 'testimonials'
        )
        WHERE public_id GLOB 'T-[0-9]*' AND substr(public_id, 3) NOT GLOB '*[^0-9]*'
        """
    )
    for number in count((last or 0) + 1):
        yield f"T-{number:04d}"


def of_row(row: Row) -> Voice:
    """A testimonial as its row says; other columns of the row are left out."""
    names = Voice.__dataclass_fields__
    return Voice(
        **{name: row[name] for name in names}
        | {
            "kind": Kind(row["kind"]),
            "day": date.fromisoformat(row["day"]),
            "time": row["time"] and time.fromisoformat(row["time"]),
            "responded_at": row["responded_at"] and datetime.fromisoformat(row["responded_at"]),
            "erased_on": row["erased_on"] and date.fromisoformat(row["erased_on"]),
        }
    )


_SHOWN = """
    SELECT 1 FROM post_testimonials WHERE testimonial_id = :id AND taken_down_at IS NULL LIMIT 1
"""
# What is nothing without its testimonial.
_HANGING = {
    "post_testimonials": "SELECT id FROM post_testimonials WHERE testimonial_id = :id",
    "consents": "SELECT id FROM consents WHERE testimonial_id = :id",
    "testimonial_edits": "SELECT id FROM testimonial_edits WHERE testimonial_id = :id",
    "criticisms": "SELECT id FROM criticisms WHERE testimonial_id = :id",
    "criticism_steps": "SELECT id FROM criticism_steps WHERE testimonial_id = :id",
    "criticism_themes": "SELECT id FROM criticism_themes WHERE testimonial_id = :id",
    "criticism_entries": "SELECT id FROM criticism_entries WHERE testimonial_id = :id",
    "review_thanks": "SELECT id FROM review_thanks WHERE testimonial_id = :id",
}


def _tidy(voice: Voice) -> Voice:
    return replace(
        voice,
        name=squeeze(voice.name),
        channel=squeeze(voice.channel),
        incentive=squeeze(voice.incentive),
        words=voice.words.strip(),
        shortened=voice.shortened.strip(),
        photo=voice.photo.strip(),
        response=voice.response.strip(),
        improvement=voice.improvement.strip(),
    )


def _check(voice: Voice) -> None:
    if not voice.words and voice.erased_on is None:
        raise UserError("testimonial_empty")
    if voice.stars is not None and not 1 <= voice.stars <= MOST_STARS:
        raise UserError("stars_out_of_range", value=voice.stars)
    if voice.shortened and not shortening.is_made_of(voice.shortened, voice.words):
        raise UserError("shortened_otherwise")


def _buyer_of(store: Store, order_id: int | None) -> int | None:
    if order_id is None:
        return None
    buyer: int | None = store.value("SELECT customer_id FROM orders WHERE id = :id", id=order_id)
    return buyer


def _log(store: Store, before: Voice, after: Voice, now: datetime) -> None:
    old, new = _columns(before), _columns(after)
    assert before.id is not None
    number = store.value(
        "SELECT coalesce(max(number), 0) FROM testimonial_edits WHERE testimonial_id = :id",
        id=before.id,
    )
    for name in (name for name in old if name not in _NOT_LOGGED and old[name] != new[name]):
        number += 1
        edit = Edit(
            testimonial_id=before.id,
            number=number,
            changed_at=now,
            field=name,
            before=_said(store, name, old[name]),
            after=_said(store, name, new[name]),
        )
        log(store, edit)


def _said(store: Store, name: str, value: object) -> str:
    """A value as people and other stores understand it: what it is tied to by number or name."""
    if value is None:
        return ""
    if name in _TIED:
        return str(store.value(_TIED[name], id=value) or "")
    return str(value)


_TIED = {
    "order_id": "SELECT number FROM orders WHERE id = :id",
    "product_id": "SELECT trim(name || ' ' || size) FROM products WHERE id = :id",
    "customer_id": "SELECT name FROM customers WHERE id = :id",
}


def _columns(voice: Voice) -> Mapping[str, Any]:
    moment = voice.responded_at
    return asdict(voice) | {
        "kind": voice.kind.value,
        "day": voice.day.isoformat(),
        "time": voice.time and voice.time.isoformat("seconds"),
        "responded_at": moment and moment.isoformat(sep=" ", timespec="seconds"),
        "erased_on": voice.erased_on and voice.erased_on.isoformat(),
    }
