"""Partners (mitra): small creators who tell about the products. What is agreed with them each time
is in deals.py, what was counted of their accounts in partner_counts.py.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """Who a partner is. `archived_on` says since when they are out of the lists."""

    name: str
    platform: str = ""  # of the main account
    account: str = ""
    other_accounts: str = ""  # a line for each
    city: str = ""
    niche: str = ""
    audience: str = ""  # who follows them
    tone: str = ""
    declined: str = ""  # what they have said no to
    contact: str = ""
    note: str = ""
    archived_on: date | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What makes a partner part of the shop's past: orders by their codes, fees that were paid,
    cooperations that came to their end, small tests that were started.
    """

    orders: int
    paid: int
    done: int
    tests: int

    def __bool__(self) -> bool:
        return bool(self.orders or self.paid or self.done or self.tests)


# What is nothing without its partner; a test that was started is a past of its own.
_HANGING = {
    "trial_arms": """
        SELECT trial_arms.id FROM trial_arms JOIN trials ON trials.id = trial_id
        WHERE partner_id = :id AND locked_on IS NULL
        """,
    "trials": "SELECT id FROM trials WHERE partner_id = :id AND locked_on IS NULL",
    "deal_promises": """
        SELECT deal_promises.id FROM deal_promises JOIN deals ON deals.id = deal_id
        WHERE partner_id = :id
        """,
    "deals": "SELECT id FROM deals WHERE partner_id = :id",
    "partner_counts": "SELECT id FROM partner_counts WHERE partner_id = :id",
}


def save(store: Store, partner: Partner) -> int:
    """Keep a partner. Raises `UserError`: partner_name_missing, partner_exists."""
    name = squeeze(partner.name)
    if not name:
        raise UserError("partner_name_missing")
    with store.change():
        same = find(store, name)
        if same is not None and same.id != partner.id:
            raise UserError("partner_exists", name=same.name)
        archived = partner.archived_on and partner.archived_on.isoformat()
        return store.put("partners", asdict(partner) | {"name": name, "archived_on": archived})


def remove(store: Store, partner_id: int, *, with_history: bool = False) -> None:
    """Delete a partner with what was only agreed so far; codes made for them stay, and their ideas
    keep their name.

    Raises `UserError("partner_has_history")` where there is a past that figures stand on (archive
    them instead), unless `with_history` says that it may go: an import that brought it is taken
    back.
    """
    with store.change():
        partner = get(store, partner_id)
        if partner is None:
            return
        past = history(store, partner_id)
        if past and not with_history:
            raise UserError("partner_has_history", name=partner.name, **asdict(past))
        for row in store.rows("SELECT id FROM codes WHERE partner_id = :id", id=partner_id):
            store.put("codes", {"id": row["id"], "partner_id": None})
        for row in store.rows("SELECT id FROM idea_credits WHERE partner_id = :id", id=partner_id):
            credit = {"id": row["id"], "partner_id": None, "name": partner.name}
            store.put("idea_credits", credit)
        for table, sql in _HANGING.items():
            store.remove(table, *(row["id"] for row in store.rows(sql, id=partner_id)))
        for row in store.rows("SELECT id FROM trials WHERE partner_id = :id", id=partner_id):
            store.put("trials", {"id": row["id"], "partner_id": None})
        store.remove("partners", partner_id)


def history(store: Store, partner_id: int) -> History:
    """What a partner has behind them with the shop."""
    row = store.one(
        """
        SELECT
            (SELECT count(*) FROM redemptions JOIN codes ON codes.id = code_id
             WHERE partner_id = :id) AS orders,
            (SELECT count(*) FROM deals WHERE partner_id = :id AND paid_on IS NOT NULL) AS paid,
            (SELECT count(*) FROM deals WHERE partner_id = :id AND state = 'done') AS done,
            (SELECT count(*) FROM trials WHERE partner_id = :id AND locked_on IS NOT NULL) AS tests
        """,
        id=partner_id,
    )
    assert row is not None
    return History(**dict(row))


def archive(store: Store, partner_id: int, day: date | None) -> None:
    """Take a partner out of the lists since a day, or (None) back into them; nothing is lost."""
    store.put("partners", {"id": partner_id, "archived_on": day and day.isoformat()})


def find(store: Store, name: str) -> Partner | None:
    """The partner of that name, whatever its letter case."""
    row = store.one("SELECT * FROM partners WHERE name = :name COLLATE NOCASE", name=squeeze(name))
    return None if row is None else _partner(row)


def get(store: Store, partner_id: int) -> Partner | None:
    """One partner by its id."""
    row = store.row("partners", partner_id)
    return None if row is None else _partner(row)


def everything(store: Store) -> list[Partner]:
    """All partners by name, those in the archive too."""
    return [_partner(row) for row in store.rows("SELECT * FROM partners ORDER BY name, id")]


def _partner(row: Row) -> Partner:
    archived = row["archived_on"] and date.fromisoformat(row["archived_on"])
    return Partner(**(dict(row) | {"archived_on": archived}))
