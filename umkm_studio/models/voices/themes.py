"""What criticism is about, in the maker's own words: "tutup bocor", "kirim lama"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold, squeeze


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Something that criticism is about."""

    name: str
    id: int | None = None


def save(store: Store, theme: Theme) -> int:
    """Keep a theme, or its new name. Gives its id.

    Raises `UserError`: theme_name_missing, theme_taken (another one has the name).
    """
    name = squeeze(theme.name)
    if not name:
        raise UserError("theme_name_missing")
    with store.change():
        known = find(store, name)
        if known is not None and known.id != theme.id:
            raise UserError("theme_taken", name=known.name)
        return store.put("themes", {"id": theme.id, "name": name, "key": fold(name)})


def find(store: Store, name: str) -> Theme | None:
    """The theme of that name, however it is written."""
    row = store.one("SELECT id, name FROM themes WHERE key = :key", key=fold(name))
    return None if row is None else Theme(id=row["id"], name=row["name"])


def named(store: Store, name: str) -> int:
    """The id of the theme of that name, made where it is new. Errors as in `save`."""
    known = find(store, name)
    return save(store, Theme(name=name)) if known is None or known.id is None else known.id


def everything(store: Store) -> list[Theme]:
    """All themes by name."""
    found = store.rows("SELECT id, name FROM themes ORDER BY key")
    return [Theme(id=row["id"], name=row["name"]) for row in found]


def tie(store: Store, testimonial_id: int, names: Iterable[str]) -> None:
    """Say what a criticism is about, in place of what was said before. New themes are made; one
    that nothing speaks of any more stays, to be chosen again.
    """
    with store.change():
        wanted = {named(store, name) for name in names if squeeze(name)}
        known = {
            row["theme_id"]: row["id"]
            for row in store.rows(
                "SELECT id, theme_id FROM criticism_themes WHERE testimonial_id = :testimonial",
                testimonial=testimonial_id,
            )
        }
        store.remove("criticism_themes", *(known[one] for one in known.keys() - wanted))
        for theme_id in sorted(wanted - known.keys()):
            link = {"testimonial_id": testimonial_id, "theme_id": theme_id}
            store.put("criticism_themes", link)


def remove(store: Store, theme_id: int) -> None:
    """Delete a theme: criticism and the trust log stay, without it."""
    with store.change():
        ties = store.rows("SELECT id FROM criticism_themes WHERE theme_id = :id", id=theme_id)
        store.remove("criticism_themes", *(row["id"] for row in ties))
        for row in store.rows("SELECT id FROM trust_entries WHERE theme_id = :id", id=theme_id):
            store.put("trust_entries", {"id": row["id"], "theme_id": None})
        store.remove("themes", theme_id)
