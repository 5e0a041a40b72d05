"""Campaign codes: the bridge from a post, a partner or an ad to the orders that it brought.

A record is one dated run of a code: LEBARAN10 of each year is a record of its own, with its own
orders, so that its history stays apart. Runs of one code never share a day. Which run an order
belongs to is said in sales/redemptions.py.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import redemptions
from umkm_studio.models.sales.redemptions import KnownCode, Run
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import letters_and_digits, squeeze

BIO, PACKAGING, STALL = "bio", "packaging", "stall"  # places of a code beside the platforms
SHORTEST = 4  # letters and digits; a shorter code would be found in ordinary words


class Kind(StrEnum):
    """What a code was made for."""

    POST = "post"
    PARTNER = "partner"
    AD = "ad"
    LOYALTY = "loyalty"
    REFERRAL = "referral"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A run of a campaign code. A discount is either percent or whole rupiah, on goods of
    `least_order` rupiah or more and, where there are some, on these products alone; `cost` is what
    the campaign cost beside it.

    `place` is where a code of a channel is handed out, `customer_id` the person whose code
    it is. Days are both included; None is open-ended.
    """

    code: str
    kind: Kind = Kind.POST
    post_id: int | None = None
    partner_id: int | None = None
    customer_id: int | None = None
    place: str = ""
    discount_percent: float | None = None
    discount_amount: int | None = None
    least_order: int | None = None
    product_ids: tuple[int, ...] = ()
    starts_on: date | None = None
    ends_on: date | None = None
    usage_limit: int | None = None
    cost: int = 0
    archived_on: date | None = None
    id: int | None = None

    @property
    def key(self) -> str:
        """What is the same for all runs of the code: case, blanks and punctuation are gone."""
        return letters_and_digits(self.code)

    @property
    def is_free(self) -> bool:
        """Whether a post may have it: it is nobody's, of no other post, and not put away."""
        owners = (self.post_id, self.partner_id, self.customer_id, self.archived_on)
        return all(one is None for one in owners)

    def is_for_many(self, today: date) -> bool:
        """Whether it can be handed to anybody still: it is no one person's, and not over."""
        put_away = self.customer_id is not None or self.archived_on is not None
        return not put_away and not self.is_over(today)

    def covers(self, first: date, last: date) -> bool:
        """Whether it counts on all of these days."""
        return (self.starts_on or date.min) <= first and last <= (self.ends_on or date.max)

    def is_over(self, today: date) -> bool:
        """Whether its last day has passed."""
        return self.ends_on is not None and self.ends_on < today


def save(store: Store, code: Code, *, search: bool = True) -> int:
    """Keep a run of a code and find it on the orders that are already there. Gives its id.

    Without `search` the caller looks through the orders (`redemptions.rematch`), once for many.
    Raises `UserError`: code_too_short, code_taken (another run of the code has no end and no
    start), code_runs_overlap (a day would be in two runs), discount_unlikely, amount_negative,
    quantity_not_positive (a usage limit of none), least_order_not_positive, dates_reversed.
    """
    check(code)
    with store.change():
        refuse_a_day_twice(store, code)
        before = None if code.id is None else get(store, code.id)
        code_id = store.put("codes", _columns(code))
        if search and (before is None or _searched_by(before) != _searched_by(code)):
            redemptions.rematch(store)
    return code_id


def remove(store: Store, code_id: int, *, search: bool = True, with_history: bool = False) -> None:
    """Delete a run of a code; its orders stay. They go to the nearest other run of the code, or
    lose what tied them to it. `search` as in `save`.

    Raises `UserError("trial_running")` where a small test that was started is measured by it,
    unless `with_history` says that it may go: an import that brought it is taken back.
    """
    with store.change():
        code = get(store, code_id)
        others = [] if code is None else runs_of(store, code.code)
        heir = next((one.id for one in others if one.id != code_id), None)
        for row in store.rows("SELECT id FROM redemptions WHERE code_id = :id", id=code_id):
            store.remove("redemptions", row["id"])
        for row in store.rows("SELECT id FROM near_misses WHERE code_id = :id", id=code_id):
            if heir is None:
                store.remove("near_misses", row["id"])
            else:
                store.put("near_misses", {"id": row["id"], "code_id": heir})
        _let_go_of_tests(store, code_id, with_history=with_history)
        store.remove("codes", code_id)
        if search:
            redemptions.rematch(store)


def find(store: Store, code: str, day: date | None = None) -> Code | None:
    """The run of this code that an order of `day` belongs to; without a day the newest run."""
    found = runs_of(store, code)
    if not found:
        return None
    if day is None:
        return found[-1]
    runs = tuple(Run(one.id or 0, one.starts_on, one.ends_on) for one in found)
    wanted = KnownCode(runs[0].id, code, found[0].key, runs).on(day)
    return next(one for one in found if one.id == wanted)


def runs_of(store: Store, code: str) -> list[Code]:
    """All runs of the code that reads the same once case, blanks and punctuation are gone, oldest
    first.
    """
    found = store.rows(
        "SELECT * FROM codes WHERE key = :key ORDER BY starts_on, id", key=letters_and_digits(code)
    )
    return [_code(row) for row in found]


def get(store: Store, code_id: int) -> Code | None:
    """One code by its id."""
    row = store.one("SELECT * FROM codes WHERE id = :id", id=code_id)
    return None if row is None else _code(row)


def everything(store: Store) -> list[Code]:
    """All codes, newest first."""
    return [_code(row) for row in store.rows("SELECT * FROM codes ORDER BY id DESC")]


def at_work(
    store: Store, first: date, last: date, *, used: Collection[int], post_ids: Collection[int]
) -> list[Code]:
    """The codes that matter for the days from first to last: those that ran then, those that were
    `used` then (ids) though their days are over, and those of posts that are looked at.
    """
    found = store.rows(
        """
        SELECT * FROM codes
        WHERE coalesce(starts_on, :first) <= :last AND coalesce(ends_on, :last) >= :first
            OR id IN (SELECT value FROM json_each(:used))
            OR post_id IN (SELECT value FROM json_each(:post_ids))
        """,
        first=first.isoformat(),
        last=last.isoformat(),
        used=json.dumps(list(used)),
        post_ids=json.dumps(list(post_ids)),
    )
    return [_code(row) for row in found]


def in_order(store: Store) -> list[Code]:
    """All codes by their words, the runs of each from the earliest on."""
    found = store.rows("SELECT * FROM codes ORDER BY code, starts_on, id")
    return [_code(row) for row in found]


def words(store: Store) -> list[str]:
    """The codes as they are written, newest first; one with several runs once."""
    return list(dict.fromkeys(code.code for code in everything(store)))


def of_post(store: Store, post_id: int) -> list[Code]:
    """The codes tied to a post, oldest first."""
    found = store.rows("SELECT * FROM codes WHERE post_id = :post ORDER BY id", post=post_id)
    return [_code(row) for row in found]


@dataclass(frozen=True, slots=True, kw_only=True)
class Uses:
    """The `orders` that carry a code, how many of them are `sales`, and how many were called off or
    sent back; the rest waits for its payment.
    """

    orders: int = 0
    sales: int = 0
    gone: int = 0

    @property
    def waiting(self) -> int:
        """Orders that are asked for and not paid yet."""
        return self.orders - self.sales - self.gone


def uses(store: Store, code_ids: Collection[int] | None = None) -> dict[int, Uses]:
    """How each run is used, by its id; of all runs or of these. Runs that nobody used are left
    out.
    """
    found = store.rows(
        """
        SELECT redemptions.code_id AS id, count(*) AS orders,
            count(CASE WHEN orders.status IN ('paid', 'processing', 'shipped', 'completed')
                  THEN 1 END) AS sales,
            count(CASE WHEN orders.status IN ('cancelled', 'returned') THEN 1 END) AS gone
        FROM redemptions JOIN orders ON orders.id = redemptions.order_id
        WHERE :ids IS NULL OR redemptions.code_id IN (SELECT value FROM json_each(:ids))
        GROUP BY redemptions.code_id
        """,
        ids=None if code_ids is None else json.dumps(list(code_ids)),
    )
    return {
        row["id"]: Uses(orders=row["orders"], sales=row["sales"], gone=row["gone"]) for row in found
    }


def owners(store: Store) -> dict[int, str]:
    """What the persons are called whose codes these are, by the id of the code."""
    found = store.rows(
        """
        SELECT codes.id, coalesce(nullif(person.nickname, ''), person.name) AS name FROM codes
        JOIN customers ON customers.id = codes.customer_id
        JOIN customers AS person ON person.id = coalesce(customers.merged_into, customers.id)
        """
    )
    return {row["id"]: row["name"] for row in found}


def tie_to_post(store: Store, post_id: int, code_id: int | None) -> None:
    """Let a post have exactly this code, or none."""
    with store.change():
        for code in of_post(store, post_id):
            if code.id is not None and code.id != code_id:
                store.put("codes", {"id": code.id, "post_id": None})
        if code_id is not None:
            store.put("codes", {"id": code_id, "post_id": post_id})


def check(code: Code) -> None:
    """Raise what `save` raises about the code by itself."""
    if len(code.key) < SHORTEST:
        raise UserError("code_too_short", code=code.code, shortest=SHORTEST)
    if code.discount_percent is not None and not 0 <= code.discount_percent <= 100:
        raise UserError("discount_unlikely", discount=code.discount_percent)
    if min(code.discount_amount or 0, code.cost) < 0:
        raise UserError("amount_negative")
    if code.usage_limit is not None and code.usage_limit < 1:
        raise UserError("quantity_not_positive")
    if code.least_order is not None and code.least_order < 1:
        raise UserError("least_order_not_positive")
    if code.starts_on and code.ends_on and code.ends_on < code.starts_on:
        raise UserError("dates_reversed", first=code.starts_on, last=code.ends_on)


def refuse_a_day_twice(store: Store, code: Code) -> None:
    """Raise what `save` raises about other runs of the same code."""
    for other in runs_of(store, code.code):
        if other.id == code.id or not meet(code, other):
            continue
        if other.starts_on is None and other.ends_on is None:
            raise UserError("code_taken", code=other.code, post=_post_title(store, other.post_id))
        raise UserError(
            "code_runs_overlap", code=other.code, first=other.starts_on, last=other.ends_on
        )


def meet(one: Code, other: Code) -> bool:
    """Whether a day is in both runs."""
    first = max(one.starts_on or date.min, other.starts_on or date.min)
    return first <= min(one.ends_on or date.max, other.ends_on or date.max)


def _searched_by(code: Code) -> tuple[object, ...]:
    """What decides which orders belong to a run."""
    return code.key, code.starts_on, code.ends_on


def _let_go_of_tests(store: Store, code_id: int, *, with_history: bool) -> None:
    """The plan of a small test can do without its code; one that was started can't."""
    for row in store.rows(
        """
        SELECT trial_arms.id, trials.public_id, locked_on, codes.code FROM trial_arms
        JOIN trials ON trials.id = trial_id JOIN codes ON codes.id = code_id
        WHERE code_id = :code
        """,
        code=code_id,
    ):
        if row["locked_on"] is not None and not with_history:
            raise UserError("trial_running", code=row["code"], trial=row["public_id"])
        store.put("trial_arms", {"id": row["id"], "code_id": None})


def _post_title(store: Store, post_id: int | None) -> str:
    title: str | None = store.value("SELECT title FROM posts WHERE id = :id", id=post_id)
    return title or ""


def _columns(code: Code) -> dict[str, object]:
    return asdict(code) | {
        "code": squeeze(code.code),
        "key": code.key,
        "kind": code.kind.value,
        "product_ids": json.dumps(sorted(set(code.product_ids))),
        **{name: day and day.isoformat() for name, day in _days(code).items()},
    }


def _days(code: Code) -> dict[str, date | None]:
    return {"starts_on": code.starts_on, "ends_on": code.ends_on, "archived_on": code.archived_on}


def _code(row: Row) -> Code:
    days = ("starts_on", "ends_on", "archived_on")
    record = dict(row) | {
        "kind": Kind(row["kind"]),
        "product_ids": tuple(json.loads(row["product_ids"])),
        **{name: row[name] and date.fromisoformat(row[name]) for name in days},
    }
    del record["key"]
    return Code(**record)
