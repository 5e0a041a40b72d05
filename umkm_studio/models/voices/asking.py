"""Whom to ask for a review: some days after what they bought has come, and each person once.

No file says on which day a parcel came. An order is finished when the maker or the marketplace says
so; the days are counted from when it had to be ready, else from its own day, which the window says.
After `UNTIL` days nobody is asked any more: who no longer tastes it has little to tell.

Left out are people who were asked before, who have told already, who do not want to be written to,
who asked to be taken out, who have no name to write to, whose newest order is still under way, and
for now those who were written to within the last weeks (the shop's limit).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from umkm_studio.models.phones import is_masked
from umkm_studio.models.sales import contacts, customers
from umkm_studio.models.store import Row, Store
from umkm_studio.models.voices.testimonials import Voice

AFTER = 7  # days: a parcel's way, and a first taste
UNTIL = 45


class Outcome(StrEnum):
    """What became of somebody in the list."""

    ASKED = "asked"
    LEFT = "left"  # in peace: the maker does not want to ask them


@dataclass(frozen=True, slots=True, kw_only=True)
class Askable:
    """Somebody who can be asked now. `since` is the day that is counted from, `days` how many have
    passed; `is_due_day` says that it is when the order had to be ready, not when it was made.
    """

    person_id: int
    name: str
    nickname: str
    order_id: int
    number: str
    since: date
    is_due_day: bool
    days: int
    product: str  # what most was bought of in that order

    @property
    def shown_name(self) -> str:
        """What the shop calls them."""
        return self.nickname or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class AskList:
    """Who can be asked, those who remember best first; `resting` counts those who were written to
    lately.
    """

    people: tuple[Askable, ...] = ()
    resting: int = 0


def look(store: Store, today: date, weeks: int) -> AskList:
    """Who can be asked today, with nobody who was written to in the last `weeks` weeks."""
    written = contacts.last_days(store)
    since = today - timedelta(weeks=weeks)
    people, resting = [], 0
    for row in store.rows(
        _FINISHED,
        first=(today - timedelta(days=UNTIL)).isoformat(),
        last=(today - timedelta(days=AFTER)).isoformat(),
    ):
        one = _askable(row, today)
        if not one.shown_name or is_masked(one.shown_name):
            continue
        if written.get(one.person_id, date.min) > since:
            resting += 1
        else:
            people.append(one)
    return AskList(people=tuple(people), resting=resting)


def asked_on(store: Store, day: date) -> list[Askable]:
    """Who was asked on a day, the last one first: what was copied may have been lost on its way."""
    return [_askable(row, day) for row in store.rows(_ASKED, day=day.isoformat())]


def note(store: Store, one: Askable, outcome: Outcome, day: date) -> None:
    """The maker asked this person, or leaves them in peace; who was asked has been written to."""
    with store.change():
        if not is_known(store, one.person_id):
            store.put(
                "review_requests",
                {
                    "customer_id": one.person_id,
                    "order_id": one.order_id,
                    "day": day.isoformat(),
                    "outcome": outcome.value,
                },
            )
        if outcome is Outcome.ASKED:
            contacts.note(store, one.person_id, day)


def is_known(store: Store, person_id: int) -> bool:
    """Whether this person was asked before, or is left in peace."""
    found = store.one(
        """
        SELECT 1 FROM review_requests JOIN customers ON customers.id = customer_id
        WHERE customers.id = :person OR merged_into = :person
        """,
        person=customers.person_of(store, person_id),
    )
    return found is not None


def speaker(store: Store, voice: Voice) -> int | None:
    """The person who said this: the customer of the testimonial, else the one of its order; None
    where nobody is known.
    """
    customer_id = voice.customer_id or store.value(
        "SELECT customer_id FROM orders WHERE id = :order_id", order_id=voice.order_id
    )
    return None if customer_id is None else customers.person_of(store, customer_id)


def _askable(row: Row, today: date) -> Askable:
    since = date.fromisoformat(row["since"])
    return Askable(
        person_id=row["person"],
        name=row["name"],
        nickname=row["nickname"],
        order_id=row["order_id"],
        number=row["number"],
        since=since,
        is_due_day=bool(row["is_due_day"]),
        days=(today - since).days,
        product=row["product"] or "",
    )


_ASKED = """
    SELECT person.id AS person, person.name, person.nickname, orders.id AS order_id, orders.number,
        coalesce(due_on, ordered_on) AS since, due_on IS NOT NULL AS is_due_day, (
            SELECT coalesce(products.name, product) FROM line_items
            LEFT JOIN products ON products.id = product_id WHERE order_id = orders.id
            ORDER BY quantity - returned_quantity DESC, position LIMIT 1
        ) AS product
    FROM review_requests
    JOIN orders ON orders.id = review_requests.order_id
    JOIN customers ON customers.id = review_requests.customer_id
    JOIN customers AS person ON person.id = coalesce(customers.merged_into, customers.id)
    WHERE outcome = 'asked' AND review_requests.day = :day AND person.anonymised_on IS NULL
        AND NOT person.do_not_contact AND person.withdrawal_asked_at IS NULL
    ORDER BY review_requests.id DESC
"""

# The newest order of each person, where it is finished and its day lies in the window.
_FINISHED = """
    WITH newest AS (
        SELECT coalesce(customers.merged_into, customers.id) AS person, orders.id AS order_id,
            orders.number, orders.status, coalesce(due_on, ordered_on) AS since,
            due_on IS NOT NULL AS is_due_day,
            row_number() OVER (
                PARTITION BY coalesce(customers.merged_into, customers.id)
                ORDER BY ordered_on DESC, orders.id DESC
            ) AS place
        FROM orders JOIN customers ON customers.id = orders.customer_id
        WHERE orders.status NOT IN ('cancelled', 'returned') AND ordered_on >= :first
    )
    SELECT newest.*, person.name, person.nickname, (
        SELECT coalesce(products.name, product) FROM line_items
        LEFT JOIN products ON products.id = product_id WHERE order_id = newest.order_id
        ORDER BY quantity - returned_quantity DESC, position LIMIT 1
    ) AS product
    FROM newest JOIN customers AS person ON person.id = newest.person
    WHERE place = 1 AND newest.status = 'completed' AND since BETWEEN :first AND :last
        AND person.anonymised_on IS NULL
        AND person NOT IN (
            SELECT coalesce(merged_into, id) FROM customers
            WHERE do_not_contact OR withdrawal_asked_at IS NOT NULL
        )
        AND person NOT IN (
            SELECT coalesce(merged_into, customers.id) FROM customers
            JOIN review_requests ON customer_id = customers.id
        )
        AND person NOT IN (
            SELECT coalesce(merged_into, customers.id) FROM customers
            JOIN testimonials ON testimonials.customer_id = customers.id
        )
        AND NOT EXISTS (
            SELECT 1 FROM testimonials JOIN orders ON orders.id = testimonials.order_id
            JOIN customers ON customers.id = orders.customer_id
            WHERE coalesce(merged_into, customers.id) = person
        )
    ORDER BY since DESC, person
"""
