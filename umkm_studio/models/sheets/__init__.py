"""Order sheets and workbooks: which format a file is, and its drafts."""

from __future__ import annotations

from typing import Protocol

from umkm_studio.models.sheets import cells, shopee, tiktok, tokopedia
from umkm_studio.models.sheets.drafts import Column, Drafts, Layout
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
_HEADER_WITHIN = 12  # rows in which a header is looked for
_SAMPLES = 3  # values shown for a column


def recognise(book: Book) -> Layout | None:
    """The layout of a marketplace's order sheet in a book, or None where there is none.

    By its headers, whatever the file and its sheets are called; visible sheets come first.
    """
    for sheet in sorted(book.sheets, key=lambda sheet: sheet.hidden):
        for header_row in range(min(_HEADER_WITHIN, len(sheet.rows))):
            columns = columns_of(sheet, header_row)
            for marketplace in _MARKETPLACES.values():
                layout = marketplace.recognise(sheet, header_row, columns)
                if layout is not None:
                    return layout
    return None


def read(book: Book, layout: Layout) -> Drafts:
    """The orders of the sheet that the layout speaks of. Raises `UserError("columns_missing")`."""
    return _MARKETPLACES[layout.format].read(sheet_of(book, layout), layout)


def sheet_of(book: Book, layout: Layout) -> Sheet:
    """The sheet that the layout speaks of."""
    return next(sheet for sheet in book.sheets if sheet.name == layout.sheet)


def columns_of(sheet: Sheet, header_row: int) -> tuple[Column, ...]:
    """The named columns under a header row, each with a few of its values."""
    found = []
    for index, cell in enumerate(sheet.rows[header_row]):
        header = cells.text(cell)
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
