"""Campaign codes: the bridge from a post, a partner or an ad to the orders that it brought."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import redemptions
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import letters_and_digits, squeeze

SHORTEST = 4  # letters and digits; a shorter code would be found in ordinary words


class Kind(StrEnum):
    """What a code was made for."""

    POST = "post"
    PARTNER = "partner"
    AD = "ad"
    LOYALTY = "loyalty"
    REFERRAL = "referral"


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A campaign code. A discount is either percent or whole rupiah; `cost` is what the campaign
    cost beside it.
    """

    code: str
    kind: Kind = Kind.POST
    post_id: int | None = None
    partner_id: int | None = None
    discount_percent: float | None = None
    discount_amount: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    usage_limit: int | None = None
    cost: int = 0
    id: int | None = None

    def is_over(self, today: date) -> bool:
        """Whether its last day has passed."""
        return self.ends_on is not None and self.ends_on < today


def save(store: Store, code: Code, *, search: bool = True) -> int:
    """Keep a code and find it on the orders that are already there. Gives its id.

    Without `search` the caller looks through the orders (`redemptions.rematch`), once for many.
    Raises `UserError`: code_too_short, code_taken, discount_unlikely, amount_negative,
    quantity_not_positive (a usage limit of none), dates_reversed.
    """
    _check(code)
    key = letters_and_digits(code.code)
    with store.change():
        same = find(store, code.code)
        if same is not None and same.id != code.id:
            raise UserError("code_taken", code=same.code, post=_post_title(store, same.post_id))
        before = store.value("SELECT key FROM codes WHERE id = :id", id=code.id)
        code_id = store.put("codes", _columns(code) | {"key": key})
        if search and before != key:  # the key is what orders are searched for
            redemptions.rematch(store)
    return code_id


def remove(store: Store, code_id: int, *, search: bool = True) -> None:
    """Delete a code; its orders stay, and lose what tied them to it. `search` as in `save`."""
    with store.change():
        for row in store.rows("SELECT id FROM redemptions WHERE code_id = :id", id=code_id):
            store.remove("redemptions", row["id"])
        for row in store.rows("SELECT id FROM near_misses WHERE code_id = :id", id=code_id):
            store.remove("near_misses", row["id"])
        store.remove("codes", code_id)
        if search:
            redemptions.rematch(store)


def find(store: Store, code: str) -> Code | None:
    """The code that reads the same once case, blanks and punctuation are gone."""
    row = store.one("SELECT * FROM codes WHERE key = :key", key=letters_and_digits(code))
    return None if row is None else _code(row)


def get(store: Store, code_id: int) -> Code | None:
    """One code by its id."""
    row = store.one("SELECT * FROM codes WHERE id = :id", id=code_id)
    return None if row is None else _code(row)


def everything(store: Store) -> list[Code]:
    """All codes, newest first."""
    return [_code(row) for row in store.rows("SELECT * FROM codes ORDER BY id DESC")]


def of_post(store: Store, post_id: int) -> list[Code]:
    """The codes tied to a post, oldest first."""
    found = store.rows("SELECT * FROM codes WHERE post_id = :post ORDER BY id", post=post_id)
    return [_code(row) for row in found]


def tie_to_post(store: Store, post_id: int, code_id: int | None) -> None:
    """Let a post have exactly this code, or none."""
    with store.change():
        for code in of_post(store, post_id):
            if code.id is not None and code.id != code_id:
                store.put("codes", {"id": code.id, "post_id": None})
        if code_id is not None:
            store.put("codes", {"id": code_id, "post_id": post_id})


def _check(code: Code) -> None:
    if len(letters_and_digits(code.code)) < SHORTEST:
        raise UserError("code_too_short", code=code.code, shortest=SHORTEST)
    if code.discount_percent is not None and not 0 <= code.discount_percent <= 100:
        raise UserError("discount_unlikely", discount=code.discount_percent)
    if min(code.discount_amount or 0, code.cost) < 0:
        raise UserError("amount_negative")
    if code.usage_limit is not None and code.usage_limit < 1:
        raise UserError("quantity_not_positive")
    if code.starts_on and code.ends_on and code.ends_on < code.starts_on:
        raise UserError("dates_reversed", first=code.starts_on, last=code.ends_on)


def _post_title(store: Store, post_id: int | None) -> str:
    title: str | None = store.value("SELECT title FROM posts WHERE id = :id", id=post_id)
    return title or ""


def _columns(code: Code) -> dict[str, object]:
    return asdict(code) | {
        "code": squeeze(code.code),
        "kind": code.kind.value,
        "starts_on": code.starts_on and code.starts_on.isoformat(),
        "ends_on": code.ends_on and code.ends_on.isoformat(),
    }


def _code(row: Row) -> Code:
    record = dict(row) | {
        "kind": Kind(row["kind"]),
        "starts_on": row["starts_on"] and date.fromisoformat(row["starts_on"]),
        "ends_on": row["ends_on"] and date.fromisoformat(row["ends_on"]),
    }
    del record["key"]
    return Code(**record)
