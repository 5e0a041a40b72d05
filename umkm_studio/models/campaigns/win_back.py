"""Buyers who have not come for longer than is usual for them, to be greeted gently.

What is usual is the median of the days between a person's sales, once there are `OWN_RHYTHM` sales
(two gaps say little, one says nothing); else the median of everybody's gaps, which is said. Sales
of one day are one visit. Somebody is in the list when half as long again has passed, and no less
than `LEAST` days: a little late is not missing. After `MOST` days, nobody is asked again.

Left out are people whose newest order is still open, who do not want to be written to, who asked to
be taken out, who are anonymous, or who were written to within the last weeks (the shop's limit).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby, pairwise
from statistics import median

from umkm_studio.models.phones import is_masked
from umkm_studio.models.sales import contacts
from umkm_studio.models.store import Store

OWN_RHYTHM = 3  # sales, from which on a person's own gaps count
FEWEST_GAPS = 5  # of the whole shop, below which nobody's usual gap is known
LATE = 1.5  # times the usual gap
LEAST = 21  # days
MOST = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """Somebody who has been away for longer than usual. `usual` and `away` are whole days;
    `is_own` says that the rhythm is theirs, not the shop's.
    """

    person_id: int
    name: str
    nickname: str
    visits: int
    last_on: date
    away: int
    usual: int
    is_own: bool
    last_contact: date | None
    liked: str = ""

    @property
    def shown_name(self) -> str:
        """What the shop calls them."""
        return self.nickname or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class WinBack:
    """The list: first those with a rhythm of their own, then who came more often, then who stands
    out most. `resting` counts people who would be in it, but
    were written to lately; `shop_gap` is None where there is too little to go by.
    """

    missed: tuple[Missed, ...]
    resting: int
    shop_gap: int | None


def usual_gap(days: Sequence[date]) -> float | None:
    """The median of the days between visits; None where there is no second one."""
    gaps = [(later - earlier).days for earlier, later in pairwise(sorted(set(days)))]
    return median(gaps) if gaps else None


def look(store: Store, today: date, weeks: int) -> WinBack:
    """Who has been away, with nobody who was written to in the last `weeks` weeks."""
    found = store.rows(_VISITS, first=(today - timedelta(days=2 * MOST)).isoformat())
    people = {
        person: [date.fromisoformat(row["day"]) for row in rows]
        for person, rows in groupby(found, lambda row: int(row["person"]))
    }
    gaps = [(later - earlier).days for days in people.values() for earlier, later in pairwise(days)]
    shop_gap = median(gaps) if len(gaps) >= FEWEST_GAPS else None
    written = contacts.last_days(store)
    ordered = {row["person"]: date.fromisoformat(row["day"]) for row in store.rows(_OPEN_ORDERS)}
    since = today - timedelta(weeks=weeks)
    missed, resting = [], 0
    for person, days in people.items():
        one = _missed(person, days, shop_gap, today, written.get(person))
        if one is None or ordered.get(person, date.min) > one.last_on:
            continue
        if one.last_contact is not None and one.last_contact > since:
            resting += 1
        else:
            missed.append(one)
    named = _with_names(store, missed)
    return WinBack(
        missed=tuple(sorted(named, key=_place)),
        resting=resting,
        shop_gap=None if shop_gap is None else round(shop_gap),
    )


def _missed(
    person: int,
    days: Sequence[date],
    shop_gap: float | None,
    today: date,
    last_contact: date | None,
) -> Missed | None:
    own = usual_gap(days) if len(days) >= OWN_RHYTHM else None
    gap = shop_gap if own is None else own
    away = (today - days[-1]).days
    if gap is None or not max(LATE * gap, LEAST) < away <= MOST:
        return None
    return Missed(
        person_id=person,
        name="",
        nickname="",
        visits=len(days),
        last_on=days[-1],
        away=away,
        usual=max(1, round(gap)),
        is_own=own is not None,
        last_contact=last_contact,
    )


def _place(one: Missed) -> tuple[object, ...]:
    visits = 0 if one.is_own else one.visits
    return not one.is_own, -visits, -one.away / one.usual, one.person_id


def _with_names(store: Store, found: Sequence[Missed]) -> list[Missed]:
    """The people by their names, with what they mostly bought; those without a name are left
    out: nobody could write to them.
    """
    ids = json.dumps([one.person_id for one in found])
    names = {
        row["id"]: (row["name"], row["nickname"])
        for row in store.rows(
            "SELECT * FROM customers WHERE id IN (SELECT value FROM json_each(:ids))", ids=ids
        )
    }
    liked: dict[int, str] = {}
    for row in store.rows(_LIKED, ids=ids):
        liked.setdefault(row["person"], row["label"])
    named = (
        replace(
            one,
            name=names[one.person_id][0],
            nickname=names[one.person_id][1],
            liked=liked.get(one.person_id, ""),
        )
        for one in found
    )
    return [one for one in named if one.shown_name and not is_masked(one.shown_name)]


_VISITS = """
    SELECT DISTINCT coalesce(customers.merged_into, customers.id) AS person, ordered_on AS day
    FROM sales JOIN customers ON customers.id = customer_id
    JOIN customers AS person ON person.id = coalesce(customers.merged_into, customers.id)
    WHERE ordered_on >= :first AND person.anonymised_on IS NULL AND person.id NOT IN (
        SELECT coalesce(merged_into, id) FROM customers
        WHERE do_not_contact OR withdrawal_asked_at IS NOT NULL
    )
    ORDER BY person, day
"""
_OPEN_ORDERS = """
    SELECT coalesce(merged_into, customers.id) AS person, max(ordered_on) AS day
    FROM orders JOIN customers ON customers.id = customer_id
    WHERE status IN ('new', 'unpaid') GROUP BY person
"""
_LIKED = """
    SELECT coalesce(customers.merged_into, customers.id) AS person, line_items.product AS label,
        sum(quantity - returned_quantity) AS pieces
    FROM customers JOIN sales ON sales.customer_id = customers.id
    JOIN line_items ON line_items.order_id = sales.id
    WHERE customers.id IN (SELECT value FROM json_each(:ids))
        OR customers.merged_into IN (SELECT value FROM json_each(:ids))
    GROUP BY person, label HAVING pieces > 0 ORDER BY person, pieces DESC, label
"""
