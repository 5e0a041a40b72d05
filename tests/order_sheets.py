"""Rows of a marketplace's order sheet, as its tests write them: header -> cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tests.books import a_book
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.sheets import formats
from umkm_studio.models.sheets.drafts import Confidence, Drafts, Layout
from umkm_studio.models.sheets.reader import Book


def read(*rows: Mapping[str, Any], title: Sequence[Sequence[Any]] = ()) -> Drafts:
    """The drafts of a sheet whose header is that of the first row."""
    book = a_book({"orders": [*title, list(rows[0]), *(list(row.values()) for row in rows)]})
    layout = known(book)
    assert layout is not None
    return formats.read(book, (layout,), {})


def known(book: Book) -> Layout | None:
    """The layout of a marketplace's sheet in a book; None where it has none."""
    found = [one for one in formats.recognise(book) if one.confidence is Confidence.KNOWN]
    return found[0] if found else None


def only(drafts: Drafts) -> Order:
    """The one order of a sheet without problems."""
    assert drafts.problems == []
    (draft,) = drafts.orders
    return draft.order


def renamed(row: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """The row under other headers."""
    return {names.get(header, header): cell for header, cell in row.items()}


def without(row: Mapping[str, Any], *headers: str) -> dict[str, Any]:
    """The row of a sheet that lacks these columns."""
    return {header: cell for header, cell in row.items() if header not in headers}
