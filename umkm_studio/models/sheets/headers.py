"""Which format a header row belongs to, and what its columns are kept as."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from umkm_studio.models.sheets import cells
from umkm_studio.models.sheets.drafts import Column, Field, Layout
from umkm_studio.models.sheets.reader import Sheet
from umkm_studio.models.text import fold

_CURRENCY = re.compile(r"\s*\((idr|rp\.?)\)$")
_FOREIGN = re.compile(r"\((PHP|SGD|MYR|RM|THB|VND|USD|TWD|BRL|MXN|US\$|S\$)\)\s*$", re.IGNORECASE)
_SAMPLES = 3  # values shown for a column
_LONGEST = 300  # letters of a header that are read: questions of a form have fewer
_ENOUGH = frozenset({Field.NUMBER, Field.STATUS, Field.PRODUCT})


def plain(header: str) -> str:
    """A header without its currency: `Seller Voucher(IDR)` is `seller voucher`."""
    return _CURRENCY.sub("", fold(header))


def foreign_currency(columns: Iterable[Column]) -> str:
    """The currency that a header names if it is none of ours: `Seller Voucher(PHP)`; else ''."""
    found = (_FOREIGN.search(column.header) for column in columns)
    return next((match[1].upper() for match in found if match), "")


def layout_of(
    form: str,
    sheet: Sheet,
    header_row: int,
    columns: tuple[Column, ...],
    fields: Mapping[str, Field],
    telltale: frozenset[str],
) -> Layout | None:
    """The layout of a format's order sheet, or None where the header row is none of its.

    `fields` says by plain header what a column is kept as; where two columns are there for one
    field, the one that `fields` names first counts, wherever it stands. `telltale` are columns that
    only this format has: one of them must be there.
    """
    found: dict[str, Column] = {}
    for column in columns:
        found.setdefault(plain(column.header), column)
    places: dict[Field, int] = {}
    for header, field in fields.items():
        if header in found:
            places.setdefault(field, found[header].index)
    if not places.keys() >= _ENOUGH or telltale.isdisjoint(found):
        return None
    kept = {index: field for field, index in places.items()}
    placed = tuple(replace(column, field=kept.get(column.index)) for column in columns)
    return Layout(form, sheet.name, header_row, placed)


def columns_of(sheet: Sheet, header_row: int) -> tuple[Column, ...]:
    """The named columns under a header row, each with a few of its values."""
    found = []
    for index, cell in enumerate(sheet.rows[header_row]):
        header = cells.text(cell)[:_LONGEST].rstrip()
        if header:
            found.append(Column(index, header, _samples(sheet, header_row, index)))
    return tuple(found)


def _samples(sheet: Sheet, header_row: int, index: int) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for row in sheet.rows[header_row + 1 : header_row + 200]:
        value = cells.text(row[index])
        if value:
            found[value] = None
        if len(found) == _SAMPLES:
            break
    return tuple(found)
