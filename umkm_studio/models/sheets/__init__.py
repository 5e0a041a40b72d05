"""Order sheets: which format a file is, how sure that is, and its drafts.

A sheet is recognised by the words of a header row and the shape of the cells below it, over the
first rows of every sheet, visible ones first; never by what the file or the sheet is called. A
marketplace's format is KNOWN by columns that only it has. Anything else that looks like a table of
orders gets a field proposed for every column (`guess`), and is LIKELY where all that is needed was
found, else UNSURE.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import order_rows, shopee, tiktok, tokopedia
from umkm_studio.models.sheets.drafts import Column, Confidence, Drafts, Field, Layout
from umkm_studio.models.sheets.headers import columns_of
from umkm_studio.models.sheets.questions import Answer, Asking
from umkm_studio.models.sheets.reader import Book, Sheet


class _Marketplace(Protocol):
    """What the module of a marketplace's format offers."""

    def recognise(
        self, sheet: Sheet, header_row: int, columns: tuple[Column, ...]
    ) -> Layout | None: ...

    def read(self, sheet: Sheet, layout: Layout) -> Drafts: ...


_MARKETPLACES: dict[str, _Marketplace] = {
    shopee.FORMAT: shopee,
    tiktok.FORMAT: tiktok,
    tokopedia.FORMAT: tokopedia,
}
_HEADER_WITHIN = 12  # rows in which a marketplace's header is looked for


def recognise(book: Book) -> tuple[Layout, ...]:
    """How the sheets with orders are laid out; empty where nothing looks like a table.

    One layout for a marketplace's file, one per sheet of a table of the maker's own.
    """
    by_visibility = sorted(book.sheets, key=lambda sheet: sheet.hidden)
    for sheet in by_visibility:
        layout = _marketplace(sheet)
        if layout is not None:
            return (checked(layout),)
    return ()


def read(book: Book, layouts: tuple[Layout, ...], answers: Mapping[str, Answer]) -> Drafts:
    """The orders of the sheets that the layouts speak of, none of which misses a field."""
    drafts = Drafts()
    for layout in layouts:
        found = _MARKETPLACES[layout.format].read(sheet_of(book, layout), layout)
        drafts.orders += found.orders
        drafts.problems += found.problems
        drafts.questions += found.questions
    return drafts


def with_fields(layout: Layout, fields: Mapping[int, Field | None]) -> Layout:
    """The layout with other meanings for some columns, by their index."""
    columns = tuple(
        replace(column, field=fields[column.index], sure=True) if column.index in fields else column
        for column in layout.columns
    )
    return checked(replace(layout, columns=columns))


def layout_at(book: Book, sheet_name: str, row: int) -> Layout:
    """What the columns under a header row (the spreadsheet's number) are proposed as.

    Raises `UserError("header_unlikely", row=...)` where nothing stands in that row.
    """
    raise UserError("header_unlikely", row=row)


def sheet_of(book: Book, layout: Layout) -> Sheet:
    """The sheet that the layout speaks of."""
    return next(sheet for sheet in book.sheets if sheet.name == layout.sheet)


def _marketplace(sheet: Sheet) -> Layout | None:
    for header_row in range(min(_HEADER_WITHIN, len(sheet.rows))):
        columns = columns_of(sheet, header_row)
        for marketplace in _MARKETPLACES.values():
            layout = marketplace.recognise(sheet, header_row, columns)
            if layout is not None:
                return layout
    return None


def checked(layout: Layout) -> Layout:
    """The layout with what it misses now."""
    missing = tuple(field for field in order_rows.REQUIRED if field not in layout.places())
    return replace(layout, missing=missing)
