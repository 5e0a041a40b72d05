"""Tables as makers keep them, for the tests of their reading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tests.books import a_book
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.sheets import formats
from umkm_studio.models.sheets.drafts import Drafts, Field, Layout
from umkm_studio.models.sheets.questions import Answer

HEADER = ("Tgl", "Nama", "WA", "Pesanan", "Jml", "Harga", "Total", "Bayar", "Ket")


def a_row(**values: Any) -> list[Any]:
    """A row under `HEADER`: two jars for Rp170.000, paid."""
    usual = {
        "tgl": "5/8/2026", "nama": "Bu Ayu", "wa": "0812 0000 0217", "pesanan": "nastar", "jml": 2,
        "harga": "85rb", "total": "170rb", "bayar": "lunas", "ket": "",
    }  # fmt: skip
    return list((usual | values).values())


def read(
    *rows: Sequence[Any],
    header: Sequence[str] = HEADER,
    above: Sequence[Sequence[Any]] = (),
    answers: Mapping[str, Answer] | None = None,
) -> Drafts:
    """The drafts of a table with these rows."""
    book = a_book({"AGUSTUS": [*above, header, *rows]})
    return formats.read(book, formats.recognise(book), answers or {})


def only(drafts: Drafts) -> Order:
    """The one order of a table without problems and questions."""
    assert (drafts.problems, drafts.questions) == ([], [])
    (draft,) = drafts.orders
    return draft.order


def fields(layout: Layout) -> dict[str, Field | None]:
    """What each column is kept as, by its header."""
    return {column.header: column.field for column in layout.columns}
