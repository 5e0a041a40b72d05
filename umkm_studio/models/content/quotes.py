"""Which posts quote which buyers, whether they may, and what has to come down.

A post that quotes somebody can be an idea or a draft without their yes; planned for its day or out
it can't: `posts.save` asks `settle` here. What is out already when a buyer takes their yes back is
listed with a clock: Indonesia's Personal Data Protection Law gives 3 x 24 hours (UU No. 27/2022,
article 40 (2); sales/withdrawals.py has the source).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales.withdrawals import TIME_TO_ANSWER
from umkm_studio.models.store import Row, Store
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.consents import Consent, Standing
from umkm_studio.models.voices.testimonials import MOST_STARS, Voice

ENDS_SOON = timedelta(days=7)
"""A yes that ends within this time is asked for again: a buyer needs days to answer."""
_EXCERPT = 40  # characters of a buyer's words in a message


@dataclass(frozen=True, slots=True, kw_only=True)
class Uses:
    """How many posts quote a testimonial."""

    out: int = 0
    planned: int = 0  # ideas, drafts and what is scheduled
    scheduled: int = 0  # of these

    @property
    def all(self) -> int:
        """Both."""
        return self.out + self.planned


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeDown:
    """A post that shows a buyer's words without their yes. `due_at` is when it has to be down at
    the latest, None where the buyer did not take a yes back (it ended, or was never there).
    """

    post_id: int
    post_public_id: str
    title: str
    is_out: bool  # else it is planned, and would go out
    places: tuple[str, ...]
    link: str
    testimonial_id: int
    name: str
    standing: Standing
    due_at: datetime | None

    def left(self, now: datetime) -> timedelta | None:
        """The time until then, negative once it is too late."""
        return None if self.due_at is None else self.due_at - now


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """A buyer's yes that posts rest on and that ends soon. `title` is of one of them."""

    testimonial_id: int
    name: str
    ends_on: date
    title: str
    posts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StarsShare:
    """How many testimonials with so many stars (None: without) there are, and how many of them a
    post that is out has shown.
    """

    stars: int | None
    received: int
    shown: int


def of_post(store: Store, post_id: int) -> list[Voice]:
    """The testimonials that a post quotes."""
    found = store.rows(
        """
        SELECT testimonials.* FROM post_testimonials
        JOIN testimonials ON testimonials.id = testimonial_id
        WHERE post_id = :post ORDER BY testimonials.public_id
        """,
        post=post_id,
    )
    return [testimonials.of_row(row) for row in found]


def posts_with(store: Store, testimonial_id: int) -> list[int]:
    """The posts that quote a testimonial, by their ids."""
    found = store.rows(
        "SELECT post_id FROM post_testimonials WHERE testimonial_id = :id ORDER BY post_id",
        id=testimonial_id,
    )
    return [row["post_id"] for row in found]


def tie(store: Store, post_id: int, testimonial_ids: Iterable[int]) -> None:
    """The post quotes these from now on, and no others. `posts.save` does it and asks `settle`
    first; alone it is for what is known to be so, such as the rows of a workbook.
    """
    wanted = dict.fromkeys(testimonial_ids)
    with store.change():
        known = {row["testimonial_id"]: row["id"] for row in store.rows(_OF_POST, post=post_id)}
        gone = [row_id for voice, row_id in known.items() if voice not in wanted]
        store.remove("post_testimonials", *gone)
        for voice in wanted:
            if voice not in known:
                store.put("post_testimonials", {"post_id": post_id, "testimonial_id": voice})


def refuse(
    store: Store, testimonial_ids: Iterable[int], day: date | None, places: Sequence[str]
) -> None:
    """Whether these may be quoted at these places on that day.

    Raises `UserError`: quote_not_asked, quote_refused, quote_ended, quote_withdrawn,
    quote_elsewhere (the yes holds for other places); each with the words it is about.
    """
    for testimonial_id in testimonial_ids:
        voice = testimonials.get(store, testimonial_id)
        if voice is None:
            raise UserError("record_gone")
        _refuse_one(voice, consents.of_testimonial(store, testimonial_id), day, places)


def settle(
    store: Store,
    post_id: int | None,
    quoting: Collection[int] | None,
    day: date | None,
    places: Sequence[str],
    *,
    out_at: Sequence[str] | None,
) -> None:
    """A post that is planned for its day or goes out needs the yes of everybody whom it quotes;
    `quoting` None are those that it quotes already. Of one that is out already, at the places
    `out_at`, only what is new is asked about: the rest is a fact. What was taken down before is
    shown again. Raises what `refuse` raises.
    """
    known = set() if post_id is None else {voice.id or 0 for voice in of_post(store, post_id)}
    wanted = known if quoting is None else set(quoting)
    if out_at is None:
        refuse(store, sorted(wanted), day, places)
        if post_id is not None:
            _show_again(store, post_id)
        return
    refuse(store, sorted(wanted - known), day, places)
    if added := [place for place in places if place not in out_at]:
        refuse(store, sorted(wanted & known), day, added)


def uses(store: Store) -> dict[int, Uses]:
    """How often each testimonial is quoted, by its id; what was taken down again counts as out."""
    found = store.rows(
        """
        SELECT testimonial_id, sum(status = 'published') AS out,
            sum(status <> 'published') AS plans, sum(status = 'scheduled') AS scheduled
        FROM post_testimonials JOIN posts ON posts.id = post_id GROUP BY testimonial_id
        """
    )
    return {
        row["testimonial_id"]: Uses(
            out=row["out"], planned=row["plans"], scheduled=row["scheduled"]
        )
        for row in found
    }


def to_take_down(store: Store, today: date) -> list[TakeDown]:
    """Posts that are out or planned for their day and quote somebody who does not allow it (any
    more), what is due first at the top.
    """
    found = store.rows(_QUOTING)
    if not found:
        return []
    allowed = consents.all_in_force(store)
    counted = [(row, allowed.get(row["testimonial_id"])) for row in found]
    listed = [_take_down(row, consent, today) for row, consent in counted]
    return sorted(
        (one for one in listed if one is not None),
        key=lambda one: (one.due_at is None, one.due_at or datetime.max, one.post_public_id),
    )


def ending(store: Store, today: date) -> list[Ending]:
    """What holds today and ends within `ENDS_SOON`, of buyers whom posts that are out or planned
    for their day quote; what ends first at the top.
    """
    found = store.rows(_QUOTING)
    if not found:
        return []
    allowed = consents.all_in_force(store)
    listed: dict[int, Ending] = {}
    for row in found:
        consent = allowed.get(row["testimonial_id"])
        if consent is None or consent.ends_on is None or consent.ends_on > today + ENDS_SOON:
            continue
        if consent.standing(today) is not Standing.GIVEN or _take_down(row, consent, today):
            continue  # `to_take_down` says so
        known = listed.get(row["testimonial_id"])
        listed[row["testimonial_id"]] = Ending(
            testimonial_id=row["testimonial_id"],
            name=row["name"],
            ends_on=consent.ends_on,
            title=row["title"],
            posts=1 if known is None else known.posts + 1,
        )
    return sorted(listed.values(), key=lambda one: (one.ends_on, one.testimonial_id))


def mark_taken_down(store: Store, post_id: int, testimonial_id: int, at: datetime) -> None:
    """The maker took a post down, or the buyer's words out of it."""
    row = store.one(_OF_BOTH, post=post_id, testimonial=testimonial_id)
    if row is None:
        raise UserError("record_gone")
    moment = at.isoformat(sep=" ", timespec="seconds")
    store.put("post_testimonials", {"id": row["id"], "taken_down_at": moment})


def shares_by_stars(store: Store) -> list[StarsShare]:
    """What was received and what of it was shown, from five stars down; those without stars last.
    Every number of stars is there once any testimonial is.
    """
    shown = {voice for voice, count in uses(store).items() if count.out}
    received: Counter[int | None] = Counter()
    published: Counter[int | None] = Counter()
    for voice in testimonials.everything(store):
        received[voice.stars] += 1
        published[voice.stars] += voice.id in shown
    if not received:
        return []
    steps: list[int | None] = list(range(MOST_STARS, 0, -1))
    return [
        StarsShare(stars=stars, received=received[stars], shown=published[stars])
        for stars in steps + ([None] if received[None] else [])
    ]


_OF_POST = "SELECT id, testimonial_id FROM post_testimonials WHERE post_id = :post"
_OF_BOTH = """
    SELECT id FROM post_testimonials WHERE post_id = :post AND testimonial_id = :testimonial
"""
_TAKEN_DOWN = """
    SELECT id FROM post_testimonials WHERE post_id = :post AND taken_down_at IS NOT NULL
"""
_QUOTING = """
    SELECT post_id, posts.public_id, title, status, posts.day, platforms, link, testimonial_id, name
    FROM post_testimonials
    JOIN posts ON posts.id = post_id JOIN testimonials ON testimonials.id = testimonial_id
    WHERE status IN ('scheduled', 'published') AND taken_down_at IS NULL
"""


def _show_again(store: Store, post_id: int) -> None:
    for row in store.rows(_TAKEN_DOWN, post=post_id):
        store.put("post_testimonials", {"id": row["id"], "taken_down_at": None})


def _refuse_one(
    voice: Voice, consent: Consent | None, day: date | None, places: Sequence[str]
) -> None:
    words = _excerpt(voice.words)
    stands = consents.standing(consent, day or date.min)
    if stands in (Standing.NOT_ASKED, Standing.ASKED):
        raise UserError("quote_not_asked", words=words)
    if stands is Standing.REFUSED:
        raise UserError("quote_refused", words=words)
    if stands is Standing.WITHDRAWN:
        raise UserError("quote_withdrawn", words=words)
    assert consent is not None
    if stands is Standing.ENDED:
        raise UserError("quote_ended", words=words, day=consent.ends_on)
    if elsewhere := _not_covered(consent, places):
        raise UserError("quote_elsewhere", words=words, places=elsewhere)


def _not_covered(consent: Consent, places: Sequence[str]) -> tuple[str, ...]:
    return tuple(place for place in places if not consent.covers(place))


def _take_down(row: Row, consent: Consent | None, today: date) -> TakeDown | None:
    """What is out is judged as of today, what is planned as of its day."""
    places = tuple(json.loads(row["platforms"]))
    is_out = row["status"] == "published"
    day = today if is_out or row["day"] is None else max(today, date.fromisoformat(row["day"]))
    stands = consents.standing(consent, day)
    allowed = stands is Standing.GIVEN and consent is not None
    if allowed and consent is not None and not _not_covered(consent, places):
        return None
    withdrawn = consent.withdrawn_at if consent is not None else None
    return TakeDown(
        post_id=row["post_id"],
        post_public_id=row["public_id"],
        title=row["title"],
        is_out=is_out,
        places=places,
        link=row["link"],
        testimonial_id=row["testimonial_id"],
        name=row["name"],
        standing=stands,
        due_at=None if withdrawn is None else withdrawn + TIME_TO_ANSWER,
    )


def _excerpt(words: str) -> str:
    text = " ".join(words.split())
    return text if len(text) <= _EXCERPT else f"{text[: _EXCERPT - 1].rstrip()}…"
