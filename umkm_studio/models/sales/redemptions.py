"""Which campaign code was used on an order, and which texts only look like one.

A redemption needs the whole code in the order's code cell or note once case, blanks and punctuation
are gone. One slip of the fingers away (a letter more, less, other, or two swapped: the
Damerau-Levenshtein
distance of 1) is a near miss: it is proposed to the maker and never counted by itself.

An order carries one redemption at most, so that no sum over codes exceeds the real orders: the code
cell decides before the note, then the longest code, then the one that stands first, then the
oldest.

A code may have several dated runs (campaigns/codes.py). A redemption belongs to the run whose days
hold the order's day; one from outside of every run to the nearest run before it, else to the
first. It is kept and flagged (sales/code_doubts.py), never dropped.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Literal

from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import letters_and_digits

Place = Literal["code", "note"]
_SHORTEST_GUESSED = 6  # shorter codes are one slip away from too many words


@dataclass(frozen=True, slots=True)
class Run:
    """The days of one run of a code, both included; None is open-ended."""

    id: int
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class KnownCode:
    """A code to look for; `key` is its form without case, blanks and punctuation, `id` that of the
    run that was made first. `runs` go from the earliest to the latest.
    """

    id: int
    code: str
    key: str
    runs: tuple[Run, ...] = ()

    def on(self, day: date | None) -> int:
        """The id of the run that an order of this day belongs to."""
        if day is None or len(self.runs) < 2:
            return self.id
        begun = [run for run in self.runs if run.first is None or run.first <= day]
        return (begun or self.runs)[-1 if begun else 0].id


@dataclass(frozen=True, slots=True)
class Match:
    """A code that was used, and where it stood."""

    code_id: int
    found_in: Place


@dataclass(frozen=True, slots=True)
class NearMiss:
    """What looks like a code: proposed, never counted. `seen` is the text as it was read."""

    code_id: int
    seen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A near miss as the maker sees it."""

    id: int
    order_id: int
    order_number: str
    customer: str
    ordered_on: str
    note: str
    seen: str
    code: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """What several orders wrote alike: the near misses of one code with one text."""

    seen: str
    code: str
    misses: tuple[Proposal, ...]


def known_codes(store: Store) -> list[KnownCode]:
    """Every code of the shop, oldest first."""
    found = store.rows(
        "SELECT id, code, key, starts_on, ends_on FROM codes ORDER BY key, starts_on, id"
    )
    known = [_known(key, list(rows)) for key, rows in groupby(found, lambda row: str(row["key"]))]
    return sorted(known, key=lambda code: code.id)


def match(
    codes: Sequence[KnownCode], campaign_code: str, note: str, day: date | None = None
) -> Match | None:
    """The one code that an order is credited to, in the run that an order of `day` belongs to
    (without a day, the run that was made first); or None.
    """
    places: tuple[tuple[Place, str], ...] = (("code", campaign_code), ("note", note))
    for place, text in places:
        if not text:
            continue
        letters = letters_and_digits(text)
        used = [code for code in codes if code.key in letters]
        if used:
            best = min(used, key=lambda one: (-len(one.key), letters.index(one.key), one.id))
            return Match(best.on(day), place)
    return None


def near_misses(codes: Sequence[KnownCode], campaign_code: str, note: str) -> list[NearMiss]:
    """Texts one slip away from a code; only meaningful where `match` found none."""
    letters = letters_and_digits(f"{campaign_code} {note}")
    found = []
    for code in codes:
        if len(code.key) >= _SHORTEST_GUESSED:
            seen = _slip(code.key, letters)
            if seen is not None:
                found.append(NearMiss(code.id, seen))
    return found


def rematch(store: Store, order_ids: Collection[int] | None = None) -> None:
    """Look through these orders (all, without a choice) for codes, and keep what changed.

    Orders that were imported before a code was made are found this way too.
    """
    codes = known_codes(store)
    with store.change():
        for order_id, day, campaign_code, note in _texts(store, order_ids):
            used = match(codes, campaign_code, note, day)
            _keep_redemption(store, order_id, used)
            _keep_near_misses(
                store, order_id, [] if used else near_misses(codes, campaign_code, note)
            )


def proposals(store: Store) -> list[Proposal]:
    """Near misses that wait for the maker's word, newest order first."""
    found = store.rows(
        """
        SELECT near_misses.id, orders.id AS order_id, orders.number AS order_number,
               coalesce(customers.name, '') AS customer, orders.ordered_on,
               trim(orders.campaign_code || ' ' || orders.note) AS note, seen, codes.code
        FROM near_misses
        JOIN orders ON orders.id = near_misses.order_id
        JOIN codes ON codes.id = near_misses.code_id
        LEFT JOIN customers ON customers.id = orders.customer_id
        WHERE near_misses.state = 'open'
        ORDER BY orders.ordered_on DESC, orders.id DESC, near_misses.id
        """
    )
    return [Proposal(**dict(row)) for row in found]


def grouped(found: Iterable[Proposal]) -> list[Likeness]:
    """The proposals by what was seen and the code, those of most orders first."""
    alike: dict[tuple[str, str], list[Proposal]] = {}
    for miss in found:
        alike.setdefault((miss.seen, miss.code), []).append(miss)
    groups = [Likeness(*key, tuple(misses)) for key, misses in alike.items()]
    return sorted(groups, key=lambda one: -len(one.misses))


def accept(store: Store, near_miss_id: int) -> None:
    """The maker says that the code was meant: it is written into the order's code cell and
    counts.
    """
    with store.change():
        row = store.one(
            """
            SELECT order_id, codes.code, orders.campaign_code FROM near_misses
            JOIN codes ON codes.id = code_id JOIN orders ON orders.id = order_id
            WHERE near_misses.id = :id
            """,
            id=near_miss_id,
        )
        if row is not None:
            cell = f"{row['campaign_code']} {row['code']}".strip()
            store.put("orders", {"id": row["order_id"], "campaign_code": cell})
            rematch(store, [row["order_id"]])


def refuse(store: Store, near_miss_id: int) -> None:
    """The maker says that no code was meant: it is not proposed again."""
    store.put("near_misses", {"id": near_miss_id, "state": "refused"})


def refuse_for(store: Store, channel: str, number: str, code: str) -> None:
    """Say for this order that this code was not meant, whether or not it is proposed just now."""
    found = store.one(
        """
        SELECT orders.id AS order_id, codes.id AS code_id, near_misses.id AS near_miss_id
        FROM orders
        JOIN codes ON codes.id = (SELECT min(id) FROM codes WHERE key = :key)
        LEFT JOIN near_misses
            ON near_misses.order_id = orders.id AND near_misses.code_id = codes.id
        WHERE orders.channel = :channel AND orders.number = :number
        """,
        channel=channel,
        number=number,
        key=letters_and_digits(code),
    )
    if found is None:
        return
    if found["near_miss_id"] is None:
        said = {"order_id": found["order_id"], "code_id": found["code_id"], "seen": ""}
        store.put("near_misses", said | {"state": "refused"})
    else:
        refuse(store, found["near_miss_id"])


def _texts(store: Store, order_ids: Collection[int] | None) -> Iterator[tuple[int, date, str, str]]:
    for row in _orders(store, order_ids):
        yield row["id"], date.fromisoformat(row["ordered_on"]), row["campaign_code"], row["note"]


def _orders(store: Store, order_ids: Collection[int] | None) -> Iterable[Row]:
    if order_ids is None:
        yield from store.rows(
            """
            SELECT id, ordered_on, campaign_code, note FROM orders
            WHERE campaign_code <> '' OR note <> '' OR id IN (SELECT order_id FROM redemptions)
                OR id IN (SELECT order_id FROM near_misses)
            """
        )
        return
    for order_id in order_ids:
        row = store.one(
            "SELECT id, ordered_on, campaign_code, note FROM orders WHERE id = :id", id=order_id
        )
        if row is not None:
            yield row


def _known(key: str, rows: Sequence[Row]) -> KnownCode:
    first = min(rows, key=lambda row: int(row["id"]))
    runs = [Run(row["id"], _day(row["starts_on"]), _day(row["ends_on"])) for row in rows]
    return KnownCode(first["id"], first["code"], key, tuple(runs))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _keep_redemption(store: Store, order_id: int, used: Match | None) -> None:
    kept = store.one("SELECT * FROM redemptions WHERE order_id = :order", order=order_id)
    if used is None:
        if kept is not None:
            store.remove("redemptions", kept["id"])
        return
    record = {"order_id": order_id, "code_id": used.code_id, "found_in": used.found_in}
    store.put("redemptions", record if kept is None else record | {"id": kept["id"]})


def _keep_near_misses(store: Store, order_id: int, found: Sequence[NearMiss]) -> None:
    kept = {
        row["code_id"]: row
        for row in store.rows("SELECT * FROM near_misses WHERE order_id = :order", order=order_id)
    }
    for miss in found:
        if miss.code_id not in kept:
            store.put(
                "near_misses", {"order_id": order_id, "code_id": miss.code_id, "seen": miss.seen}
            )
    still = {miss.code_id for miss in found}
    for code_id, row in kept.items():
        if code_id not in still and row["state"] == "open":
            store.remove("near_misses", row["id"])


def _slip(key: str, letters: str) -> str | None:
    """The first stretch of `letters` that is one slip away from `key`, or None.

    One slip touches at most two neighbouring thirds of the key, so one third must stand there
    unharmed, at most one letter off its place: only there is it worth comparing.
    """
    third = len(key) // 3
    starts: set[int] = set()
    for begin, end in ((0, third), (third, 2 * third), (2 * third, len(key))):
        at = letters.find(key[begin:end])
        while at >= 0:
            starts.update((at - begin - 1, at - begin, at - begin + 1))
            at = letters.find(key[begin:end], at + 1)
    likely = sorted(start for start in starts if start >= 0)
    for length in (len(key), len(key) - 1, len(key) + 1):
        for start in likely:
            stretch = letters[start : start + length]
            if len(stretch) == length and _one_slip(key, stretch):
                return stretch
    return None


def _one_slip(key: str, other: str) -> bool:
    """Whether one letter was added, left out or mistaken, or two neighbours were swapped."""
    start = 0
    while start < min(len(key), len(other)) and key[start] == other[start]:
        start += 1
    mine, theirs = key[start:], other[start:]
    if len(mine) == len(theirs):
        swapped = mine[:2] == theirs[1::-1] and mine[2:] == theirs[2:]
        return bool(mine) and (mine[1:] == theirs[1:] or swapped)
    return mine[1:] == theirs or mine == theirs[1:]
