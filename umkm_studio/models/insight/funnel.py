"""From being seen to coming back, over the posts of a period.

Empty is not zero. A share between two steps is taken over those posts alone that have both numbers;
what the others lack is said, so that a gap never looks like a loss.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from umkm_studio.models.content.posts import Post
from umkm_studio.models.sales.order_states import Payment, Status, still_owed
from umkm_studio.models.store import Row, Store


class Step(StrEnum):
    """In the order in which people take them."""

    REACH = "reach"
    INTERACTIONS = "interactions"  # likes, comments, shares, saves: what of them is known
    TALKS = "talks"  # questions, stories told and direct messages
    ORDERS = "orders"  # by code, or by the buyer's word
    PAID = "paid"  # in full
    RETURNING = "returning"  # from buyers who had bought before


@dataclass(frozen=True, slots=True)
class Stage:
    """One step: its sum over the `known` posts that have the number (None where none has), of
    `posts` in all; `share` of the step before, over the `shared` posts that have both.
    """

    step: Step
    number: int | None
    known: int
    posts: int
    share: float | None = None
    shared: int = 0


@dataclass(frozen=True, slots=True)
class Bought:
    """What a post brought, of which so many were paid in full and so many by returning buyers."""

    orders: int = 0
    paid: int = 0
    returning: int = 0


def stages(store: Store, posts: Sequence[Post], first: date, last: date) -> list[Stage]:
    """The steps over these posts, with the sales from first to last that are credited to them."""
    bought = credited(store, [post.id for post in posts if post.id is not None], first, last)
    counts: dict[Step, Callable[[Post], int | None]] = {
        Step.REACH: lambda post: post.reach,
        Step.INTERACTIONS: _interactions,
        Step.TALKS: lambda post: post.meaningful,
        Step.ORDERS: lambda post: bought.get(post.id or 0, Bought()).orders,
        Step.PAID: lambda post: bought.get(post.id or 0, Bought()).paid,
        Step.RETURNING: lambda post: bought.get(post.id or 0, Bought()).returning,
    }
    found: list[Stage] = []
    before: Callable[[Post], int | None] | None = None
    for step, count in counts.items():
        known = [number for post in posts if (number := count(post)) is not None]
        both = [] if before is None else _both(posts, count, before)
        number = sum(known) if known else None
        found.append(Stage(step, number, len(known), len(posts), _share(both), len(both)))
        before = count
    return found


def credited(store: Store, post_ids: Sequence[int], first: date, last: date) -> dict[int, Bought]:
    """What these posts brought in these days, by post id; those that brought nothing are left out.
    A buyer is returning where an earlier sale of the same person is known.
    """
    found: defaultdict[int, Bought] = defaultdict(Bought)
    for row in _sales(store, post_ids, first, last):
        so_far = found[row["post_id"]]
        found[row["post_id"]] = Bought(
            orders=so_far.orders + 1,
            paid=so_far.paid + (not _owed(row)),
            returning=so_far.returning + row["is_returning"],
        )
    return dict(found)


def order_ids(
    store: Store, step: Step, post_ids: Sequence[int], first: date, last: date
) -> list[int]:
    """The sales that are counted in a step; none in those before `Step.ORDERS`."""
    counts: dict[Step, Callable[[Row], bool]] = {
        Step.ORDERS: lambda _row: True,
        Step.PAID: lambda row: not _owed(row),
        Step.RETURNING: lambda row: bool(row["is_returning"]),
    }
    count = counts.get(step)
    if count is None:
        return []
    return [row["id"] for row in _sales(store, post_ids, first, last) if count(row)]


def _sales(store: Store, post_ids: Sequence[int], first: date, last: date) -> list[Row]:
    return store.rows(
        """
        SELECT graded.id, graded.post_id, orders.status, orders.payment, orders.down_payment,
            orders.net_sales + coalesce(orders.shipping, 0) AS to_pay,
            coalesce(person.first_sale_on < graded.ordered_on, 0) AS is_returning
        FROM graded_sales AS graded
        JOIN orders ON orders.id = graded.id
        LEFT JOIN customers ON customers.id = orders.customer_id
        LEFT JOIN customers AS person
            ON person.id = coalesce(customers.merged_into, customers.id)
        WHERE graded.ordered_on BETWEEN :first AND :last
            AND graded.post_id IN (SELECT value FROM json_each(:posts))
        """,
        first=first.isoformat(),
        last=last.isoformat(),
        posts=json.dumps(list(post_ids)),
    )


def _owed(row: Row) -> int:
    status, payment = Status(row["status"]), Payment(row["payment"])
    return still_owed(status, payment, row["to_pay"], row["down_payment"])


def _interactions(post: Post) -> int | None:
    counts = (post.likes, post.comments, post.shares, post.saves)
    known = [count for count in counts if count is not None]
    return sum(known) if known else None


def _both(
    posts: Sequence[Post],
    count: Callable[[Post], int | None],
    before: Callable[[Post], int | None],
) -> list[tuple[int, int]]:
    """The numbers of a step and of the one before, of the posts that have both."""
    return [
        (number, earlier)
        for post in posts
        if (number := count(post)) is not None and (earlier := before(post)) is not None
    ]


def _share(both: Sequence[tuple[int, int]]) -> float | None:
    whole = sum(earlier for _, earlier in both)
    return sum(number for number, _ in both) / whole if whole else None
