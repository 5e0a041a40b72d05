"""Order sheets: which format a file is, how sure that is, and its drafts.

A sheet is recognised by the words of a header row and the shape of the cells below it, over the
first rows of every sheet, visible ones first; never by what the file or the sheet is called. A
marketplace's format is KNOWN by columns that only it has. Anything else that looks like a table of
orders gets a field proposed for every column (`guess`), and is LIKELY where all that is needed was
found, else UNSURE.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Protocol

from umkm_studio.models.sheets import (
    blibli,
    lazada,
    numbering,
    order_rows,
    shopee,
    shopee_income,
    tiktok,
    tokopedia,
)
from umkm_studio.models.sheets.drafts import Column, Drafts, Field, Layout
from umkm_studio.models.sheets.headers import columns_of
from umkm_studio.models.sheets.order_rows import OrderReading, Rules
from umkm_studio.models.sheets.questions import Answer
from umkm_studio.models.sheets.reader import Book, Sheet


class _Marketplace(Protocol):
    """What the module of a marketplace's order format offers."""

    RULES: Rules

    def recognise(
        self, sheet: Sheet, header_row: int, columns: tuple[Column, ...]
    ) -> Layout | None: ...


_MARKETPLACES: dict[str, _Marketplace] = {
    shopee.FORMAT: shopee,
    tiktok.FORMAT: tiktok,
    tokopedia.FORMAT: tokopedia,
    lazada.FORMAT: lazada,
    blibli.FORMAT: blibli,
}
_RECOGNISED_BY = (
    *(one.recognise for one in _MARKETPLACES.values()),
    shopee_income.recognise,
)
_NOT_ASKED_OF = {lazada.FORMAT: frozenset({Field.QUANTITY})}  # a row is a piece there
_HEADER_WITHIN = 12  # rows in which a marketplace's header is looked for


def recognise(book: Book) -> tuple[Layout, ...]:
    """How the sheets with orders are laid out; empty where nothing looks like a table.

    One layout for a marketplace's file, one per sheet of a table of the maker's own; where no sheet
    has all that orders need, the one that comes nearest.
    """
    marketplace = known(book)
    if marketplace is not None:
        return (marketplace,)
    from umkm_studio.models.sheets import own_tables

    found = own_tables.recognise(_in_order(book))
    whole = [layout for layout in found if not layout.missing]
    order = [sheet.name for sheet in book.sheets]
    if whole:
        return tuple(sorted(whole, key=lambda layout: order.index(layout.sheet)))
    return tuple(sorted(found, key=lambda layout: len(layout.missing) - len(layout.places()))[:1])


def known(book: Book) -> Layout | None:
    """The layout of a marketplace's sheet in a book, visible sheets first; None where it has none.

    Only the first rows of each sheet are looked at.
    """
    for sheet in _in_order(book):
        layout = _marketplace(sheet)
        if layout is not None:
            return checked(layout)
    return None


def underway(heads: Book, layout: Layout) -> OrderReading | None:
    """The reading of a known order sheet that has begun to come in; None for other sheets.

    Raises `UserError("columns_missing")` where the layout misses a field.
    """
    if layout.format not in _MARKETPLACES:
        return None
    return OrderReading(sheet_of(heads, layout), layout, _MARKETPLACES[layout.format].RULES, {})


def read(
    book: Book,
    layouts: tuple[Layout, ...],
    answers: Mapping[str, Answer],
    look: Callable[[], None] = lambda: None,
) -> Drafts:
    """The orders of the sheets that the layouts speak of, none of which misses a field.

    `look` is called every thousand orders and may raise `Cancelled`.
    """
    drafts = Drafts()
    for layout in layouts:
        sheet = sheet_of(book, layout)
        if layout.format in _MARKETPLACES:
            rules = _MARKETPLACES[layout.format].RULES
            found = OrderReading(sheet, layout, rules, answers).drafts(look)
        elif layout.format == shopee_income.FORMAT:
            found = shopee_income.read(sheet, layout)
        else:
            from umkm_studio.models.sheets import own_tables

            channel = own_tables.channel_of(layouts)
            found = own_tables.read(sheet, layout, answers, channel=channel, look=look)
        drafts.orders += found.orders
        drafts.fees += found.fees
        drafts.problems += found.problems
        drafts.questions += found.questions
    numbering.number_orders(drafts, answers)
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
    from umkm_studio.models.sheets import own_tables

    sheet = next(sheet for sheet in book.sheets if sheet.name == sheet_name)
    return own_tables.propose_at(sheet, row)


def sheet_of(book: Book, layout: Layout) -> Sheet:
    """The sheet that the layout speaks of."""
    return next(sheet for sheet in book.sheets if sheet.name == layout.sheet)


def checked(layout: Layout) -> Layout:
    """The layout with what it misses, and how sure it is now."""
    if layout.format == shopee_income.FORMAT:
        asked = (Field.NUMBER, Field.CHANNEL_FEE)
        return replace(layout, missing=tuple(one for one in asked if one not in layout.places()))
    if layout.format not in _MARKETPLACES:
        from umkm_studio.models.sheets import own_tables

        return own_tables.checked(layout)
    there = layout.places().keys() | _NOT_ASKED_OF.get(layout.format, frozenset())
    missing = tuple(field for field in order_rows.REQUIRED if field not in there)
    return replace(layout, missing=missing)


def _in_order(book: Book) -> list[Sheet]:
    """Visible sheets first."""
    return sorted(book.sheets, key=lambda sheet: sheet.hidden)


def _marketplace(sheet: Sheet) -> Layout | None:
    for header_row in range(min(_HEADER_WITHIN, len(sheet.rows))):
        columns = columns_of(sheet, header_row)
        for recognised in _RECOGNISED_BY:
            layout = recognised(sheet, header_row, columns)
            if layout is not None:
                return layout
    return None
