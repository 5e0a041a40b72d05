"""Shopee seller centre, income report: what Shopee took of each order, by order number.

Sheet `Penghasilan` (older: `Income`) with two to five rows above the header. Newer files have a row
per order and one more for each of its products; those of products name one and are left out. Every
`Biaya …` column and `Premi` is what the shop pays Shopee or its partners (negative amounts); taxes,
shipping and vouchers are not, nor is `Biaya Isi Saldo Otomatis`, money that the shop moves to its
own advertising balance. `Kode Voucher` is the shop's voucher.

Column names as in public importers of exports from 2023 to 2026.
"""

from __future__ import annotations

import re
from dataclasses import replace

from umkm_studio.models import money
from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import cells, headers
from umkm_studio.models.sheets.drafts import Column, Drafts, FeeDraft, Field, Layout, Problem
from umkm_studio.models.sheets.reader import Sheet

FORMAT = "shopee_income"
CHANNEL = "shopee"

_FEE = re.compile(r"biaya (?!isi saldo)|premi\b")
_HEADERS = {
    "no. pesanan": Field.NUMBER,
    "nama produk": Field.PRODUCT,
    "kode voucher": Field.CAMPAIGN_CODE,
}


def recognise(sheet: Sheet, header_row: int, columns: tuple[Column, ...]) -> Layout | None:
    """The layout of an income report, or None."""
    found = {headers.plain(column.header) for column in columns}
    if not {"no. pesanan", "total penghasilan"} <= found or not any(map(_FEE.match, found)):
        return None
    return Layout(FORMAT, sheet.name, header_row, tuple(map(_placed, columns)))


def read(sheet: Sheet, layout: Layout) -> Drafts:
    """The fees of each order, and problems."""
    drafts = Drafts()
    places = layout.places()
    fees = [column for column in layout.columns if column.field is Field.CHANNEL_FEE]
    amounts = {row[fee.index] for row in sheet.rows[layout.header_row + 1 :] for fee in fees}
    thousands = money.separator_of([amount for amount in amounts if isinstance(amount, str)])
    for at, row in enumerate(sheet.rows[layout.header_row + 1 :], layout.header_row + 1):
        number = cells.text(row[places[Field.NUMBER]])
        product, code = (
            cells.text(row[places[field]]) if field in places else ""
            for field in (Field.PRODUCT, Field.CAMPAIGN_CODE)
        )
        if not number or product:
            continue
        found, place = 0, sheet.first_row + at
        for fee in fees:
            try:
                found += abs(cells.amount(row[fee.index], thousands) or 0)
            except UserError as problem:
                value = cells.text(row[fee.index])
                details = dict(problem.details)
                drafts.problems.append(
                    Problem(sheet.name, place, fee.header, value, problem.code, details)
                )
                break
        else:
            drafts.fees.append(FeeDraft(CHANNEL, number, found, code, sheet.name, place))
    return drafts


def _placed(column: Column) -> Column:
    header = headers.plain(column.header)
    if _FEE.match(header):
        return replace(column, field=Field.CHANNEL_FEE)
    return replace(column, field=_HEADERS.get(header))
