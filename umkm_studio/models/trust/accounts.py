"""The shop's own accounts: what a buyer compares an account with that writes in the shop's name."""

from __future__ import annotations

from dataclasses import dataclass

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold, squeeze


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account at a place (`instagram`, or as typed) under its name there: `@dapurratna`."""

    place: str
    name: str
    id: int | None = None


def everything(store: Store) -> list[Account]:
    """All of them, by place and name."""
    found = store.rows("SELECT * FROM official_accounts ORDER BY place, name")
    return [Account(place=row["place"], name=row["name"], id=row["id"]) for row in found]


def named(store: Store, place: str, name: str) -> Account | None:
    """The account of this name at this place, however it is spelled."""
    wanted = (fold(place), fold(name))
    for one in everything(store):
        if (fold(one.place), fold(one.name)) == wanted:
            return one
    return None


def save(store: Store, account: Account) -> int:
    """Keep an account; its id. Raises `UserError`: account_incomplete, account_known."""
    place, name = squeeze(account.place), squeeze(account.name)
    if not place or not name:
        raise UserError("account_incomplete", field="name" if place else "place")
    known = named(store, place, name)
    if known is not None and known.id != account.id:
        raise UserError("account_known", value=name, field="name")
    return store.put("official_accounts", {"id": account.id, "place": place, "name": name})


def remove(store: Store, account_id: int) -> None:
    """Take an account off the list."""
    store.remove("official_accounts", account_id)
