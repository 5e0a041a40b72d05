"""How the maker explained a table, kept under a name: the next file with the same headers is read
the same way.

    profiles.save(store, "Buku pesanan", plan)
    plan = profiles.applied(store, plans.prepare(path))   # as it is where none fits

A sheet fits where its header row has the same words, whatever their order, letter case and blanks;
a profile fits a file of which at least one sheet fits.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import plans
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.sheets import formats, headers
from umkm_studio.models.sheets.drafts import Column, Field, Layout
from umkm_studio.models.sheets.reader import Sheet
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import fold, squeeze

_HEADER_WITHIN = 40  # rows in which a known header is looked for


@dataclass(frozen=True, slots=True)
class KnownSheet:
    """A header row and what its columns are kept as, by folded header; of two equal headers only
    the first is known.
    """

    format: str
    fields: Mapping[str, Field | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A mapping under its name. `used_on` is the day it last read a file, if it ever did."""

    id: int
    name: str
    sheets: tuple[KnownSheet, ...]
    used_on: date | None = None


def save(store: Store, name: str, plan: Plan) -> int:
    """Keep how a file's columns are read; a profile of that name is replaced. Gives its id.

    Raises `UserError`: profile_name_missing, profile_without_columns (an open workbook has none).
    """
    known = [_known(layout) for layout in plan.layouts]
    if not squeeze(name):
        raise UserError("profile_name_missing")
    if not known:
        raise UserError("profile_without_columns")
    record = {
        "name": squeeze(name),
        "layout": json.dumps(
            [{"format": one.format, "fields": dict(one.fields)} for one in known],
            ensure_ascii=False,
        ),
    }
    same = store.value("SELECT id FROM mapping_profiles WHERE name = :name", name=record["name"])
    return store.put("mapping_profiles", record | {"id": same})


def everything(store: Store) -> list[Profile]:
    """All profiles by name."""
    found = store.rows("SELECT * FROM mapping_profiles ORDER BY name COLLATE NOCASE, id")
    return [_profile(row) for row in found]


def rename(store: Store, profile_id: int, name: str) -> None:
    """Give a profile another name. Raises `UserError`: profile_name_missing, profile_exists."""
    wanted = squeeze(name)
    if not wanted:
        raise UserError("profile_name_missing")
    taken = store.value("SELECT id FROM mapping_profiles WHERE name = :name", name=wanted)
    if taken not in (None, profile_id):
        raise UserError("profile_exists", name=wanted)
    store.put("mapping_profiles", {"id": profile_id, "name": wanted})


def remove(store: Store, profile_id: int) -> None:
    """Forget a profile; what it once read stays."""
    store.remove("mapping_profiles", profile_id)


def note_use(store: Store, profile_id: int, today: date) -> None:
    """Remember that a profile has read a file."""
    store.put("mapping_profiles", {"id": profile_id, "used_on": today.isoformat()})


def find(store: Store, plan: Plan) -> Profile | None:
    """The profile for a file with these headers: the one that fits most sheets, then the one used
    last.
    """
    fitting = [(len(_layouts(plan, one)), str(one.used_on or ""), one) for one in everything(store)]
    best = max((one for one in fitting if one[0]), key=lambda one: one[:2], default=None)
    return best[2] if best else None


def applied(store: Store, plan: Plan) -> Plan:
    """The file read as a profile says; as it is where none fits."""
    profile = find(store, plan)
    return plan if profile is None else plans.with_layouts(plan, _layouts(plan, profile))


def _layouts(plan: Plan, profile: Profile) -> tuple[Layout, ...]:
    """The plan's sheets as the profile reads them; sheets it does not know stay as they are."""
    found = []
    if not plan.layouts:  # an open workbook says itself what it holds
        return ()
    known = {layout.sheet: layout for layout in plan.layouts}
    fits = False
    for sheet in plan.book.sheets:
        layout = _layout(sheet, profile)
        fits = fits or layout is not None
        if layout is None and sheet.name in known and not known[sheet.name].missing:
            layout = known[sheet.name]
        if layout is not None:
            found.append(layout)
    return tuple(found) if fits else ()


def _layout(sheet: Sheet, profile: Profile) -> Layout | None:
    for header_row in range(min(_HEADER_WITHIN, len(sheet.rows))):
        columns = headers.columns_of(sheet, header_row)
        words = {fold(column.header) for column in columns}
        for known in profile.sheets:
            if words == known.fields.keys():
                kept = _with_fields(columns, known)
                return formats.checked(Layout(known.format, sheet.name, header_row, kept))
    return None


def _with_fields(columns: tuple[Column, ...], known: KnownSheet) -> tuple[Column, ...]:
    left = dict(known.fields)
    return tuple(replace(column, field=left.pop(fold(column.header), None)) for column in columns)


def _known(layout: Layout) -> KnownSheet:
    fields: dict[str, Field | None] = {}
    for column in layout.columns:
        fields.setdefault(fold(column.header), column.field)
    return KnownSheet(layout.format, fields)


def _profile(row: Row) -> Profile:
    known = tuple(
        KnownSheet(
            one["format"],
            {header: _field(field) for header, field in one["fields"].items()},
        )
        for one in json.loads(row["layout"])
    )
    used_on = row["used_on"] and date.fromisoformat(row["used_on"])
    return Profile(id=row["id"], name=row["name"], sheets=known, used_on=used_on)


def _field(text: str | None) -> Field | None:
    """One that only a newer program knows is a column that stays out."""
    return Field(text) if text in set(Field) else None
