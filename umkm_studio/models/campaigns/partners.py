"""Partners (mitra): small creators who tell about the products, and what was agreed with them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """A partner and the deal. `fee` and `sample_value` are whole rupiah; None means not agreed
    yet.
    """

    name: str
    platform: str = ""
    account: str = ""
    followers: int | None = None
    city: str = ""
    deal: str = ""
    sample_value: int | None = None
    fee: int | None = None
    due_on: date | None = None
    paid_on: date | None = None
    note: str = ""
    id: int | None = None

    @property
    def cost(self) -> int:
        """What the cooperation costs the maker: fee and samples."""
        return (self.fee or 0) + (self.sample_value or 0)


def save(store: Store, partner: Partner) -> int:
    """Keep a partner. Raises `UserError`: partner_name_missing, partner_exists, amount_negative."""
    name = squeeze(partner.name)
    if not name:
        raise UserError("partner_name_missing")
    if min(partner.fee or 0, partner.sample_value or 0, partner.followers or 0) < 0:
        raise UserError("amount_negative")
    with store.change():
        same = find(store, name)
        if same is not None and same.id != partner.id:
            raise UserError("partner_exists", name=same.name)
        record = asdict(partner) | {
            "name": name,
            "due_on": partner.due_on and partner.due_on.isoformat(),
            "paid_on": partner.paid_on and partner.paid_on.isoformat(),
        }
        return store.put("partners", record)


def remove(store: Store, partner_id: int) -> None:
    """Delete a partner; codes made for them stay, with their history."""
    with store.change():
        for row in store.rows("SELECT id FROM codes WHERE partner_id = :id", id=partner_id):
            store.put("codes", {"id": row["id"], "partner_id": None})
        store.remove("partners", partner_id)


def find(store: Store, name: str) -> Partner | None:
    """The partner of that name, whatever its letter case."""
    row = store.one("SELECT * FROM partners WHERE name = :name COLLATE NOCASE", name=squeeze(name))
    return None if row is None else _partner(row)


def everything(store: Store) -> list[Partner]:
    """All partners by name."""
    return [_partner(row) for row in store.rows("SELECT * FROM partners ORDER BY name, id")]


def _partner(row: Row) -> Partner:
    days = {key: row[key] and date.fromisoformat(row[key]) for key in ("due_on", "paid_on")}
    return Partner(**(dict(row) | days))
