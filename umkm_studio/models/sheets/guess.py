"""What the columns of a table that nobody knows are, from header words and the shape of the values.

The header is the row with the most words that sellers put over their columns, among the first rows
of a sheet. A column whose header names a field and whose values look like it is sure; one where
only the values speak is a proposal. Only the first rows below the header are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from umkm_studio.models import phones
from umkm_studio.models.errors import Ambiguous, UserError
from umkm_studio.models.sheets import cells, dates, headers, payments, quantities, table
from umkm_studio.models.sheets.drafts import Column, Confidence, Field, Layout
from umkm_studio.models.sheets.header_words import COUNTERS, EXACT, INSIDE
from umkm_studio.models.sheets.reader import Cell, Sheet
from umkm_studio.models.text import fold

_HEADER_WITHIN = 25  # rows in which a header is looked for
_ROWS_LOOKED_AT = 60
_LEAST_WORDS = 2  # header words that make a row worth proposing as the header
_WHOSE = frozenset({Field.NUMBER, Field.CUSTOMER, Field.PHONE})
PRICES = frozenset({Field.UNIT_PRICE, Field.LINE_TOTAL, Field.ORDER_TOTAL})

_TOLD_BY_VALUES = (
    Field.ORDERED_AT, Field.PHONE, Field.PAYMENT, Field.QUANTITY, Field.UNIT_PRICE,
)  # fmt: skip
_ENOUGH_TO_TELL = 3  # values
_BY_VALUES = 0.2  # the score of a claim that no header supports
_DAY_WORDS = re.compile(r"\b(besok|lusa|hari ini|secepatnya|asap|segera|minggu|hari)\b", re.I)


@dataclass(frozen=True, slots=True)
class Shape:
    """How much of a column's values (0 to 1) looks like what, over the first rows; `filled` counts
    those with something in them, `different` is how seldom they repeat.
    """

    filled: int
    days: float
    phones: float
    money: float
    counts: float
    payments: float
    shares: float
    words: float
    digits: float
    different: float
    counter: bool


@dataclass(frozen=True, slots=True)
class _Claim:
    """A field for a column: how well it fits, and whether its header said so."""

    score: float
    index: int
    field: Field
    sure: bool


def propose(sheet: Sheet) -> Layout | None:
    """The layout of a table of orders, as far as it can be told; None where nothing looks like a
    table.
    """
    header_row = _header_row(sheet)
    return None if header_row is None else propose_at(sheet, header_row)


def propose_at(sheet: Sheet, header_row: int, form: str = table.FORMAT) -> Layout:
    """The layout of a table with this header row (an index into the sheet's rows)."""
    columns = headers.columns_of(sheet, header_row)
    shapes = {
        column.index: shape_of(_values(sheet, header_row, column.index)) for column in columns
    }
    claims = _chosen(columns, shapes)
    claims += _by_words(columns, shapes, claims)
    chosen = {claim.index: claim for claim in claims}
    kept = tuple(
        replace(column, field=claim.field, sure=claim.sure)
        if (claim := chosen.get(column.index))
        else column
        for column in columns
    )
    return checked(Layout(form, sheet.name, header_row, kept))


def checked(layout: Layout) -> Layout:
    """The layout with what it misses, and how sure it is now."""
    places = layout.places()
    missing = [field for field in (Field.ORDERED_AT, Field.PRODUCT) if field not in places]
    if PRICES.isdisjoint(places):
        missing.append(Field.UNIT_PRICE)
    needed = {Field.ORDERED_AT, Field.PRODUCT, Field.QUANTITY} | PRICES
    doubts = [one for one in layout.columns if one.field in needed and not one.sure]
    # a list of stock, of purchases, of videos has days, names and prices too, but no buyers
    named = not _WHOSE.isdisjoint(places)
    sure = not (missing or doubts) and named and Field.QUANTITY in places
    confidence = Confidence.LIKELY if sure else Confidence.UNSURE
    return replace(layout, confidence=confidence, missing=tuple(missing))


def header_words(sheet: Sheet, header_row: int) -> int:
    """How many different fields a row's words name."""
    texts = (cells.text(cell) for cell in sheet.rows[header_row] if isinstance(cell, str))
    fields = {found[0] for text in texts if len(text) <= 60 and (found := EXACT.get(plain(text)))}
    return len(fields)


def plain(header: str) -> str:
    """A header without letter case and punctuation: `No. HP/WA` is `no hp wa`, `@` stays."""
    return " ".join(re.sub(r"[^\w@#]+", " ", fold(header).replace("_", " ")).split())


def shape_of(values: Sequence[Cell]) -> Shape:
    """What a column's filled values look like."""
    total = len(values) or 1
    numbers = [_whole(value) for value in values]
    steps = [number for number in numbers if number is not None]
    return Shape(
        filled=len(values),
        days=sum(map(_is_day, values)) / total,
        phones=sum(1 for value in values if _is_phone(value)) / total,
        money=sum(map(_is_money, values)) / total,
        counts=sum(map(_is_count, values)) / total,
        payments=sum(map(_is_payment, values)) / total,
        shares=sum(1 for value in values if cells.text(value).endswith("%")) / total,
        words=sum(1 for value in values if re.search(r"[^\W\d_]{2,}", cells.text(value))) / total,
        digits=sum(1 for value in values if re.search(r"\d", cells.text(value))) / total,
        different=len({fold(cells.text(value)) for value in values}) / total,
        counter=len(steps) == len(values) > 2 and all(b - a == 1 for a, b in pairwise(steps)),
    )


def _header_row(sheet: Sheet) -> int | None:
    within = range(min(_HEADER_WITHIN, len(sheet.rows)))
    scores = {row: header_words(sheet, row) for row in within}
    best = max(scores, key=lambda row: (scores[row], -row), default=None)
    if best is not None and scores[best] >= _LEAST_WORDS:
        return best
    return next((row for row in within[:-1] if _may_be_header(sheet, row)), None)


def _may_be_header(sheet: Sheet, row: int) -> bool:
    """Whether a row has several different words and the next one as many cells."""
    texts = [cells.text(cell) for cell in sheet.rows[row] if cell is not None]
    below = [cell for cell in sheet.rows[row + 1] if cell is not None]
    is_words = all(re.search(r"[^\W\d_]", text) for text in texts)
    return is_words and len(set(texts)) == len(texts) > 2 <= len(below)


def _values(sheet: Sheet, header_row: int, index: int) -> list[Cell]:
    rows = sheet.rows[header_row + 1 : header_row + 1 + _ROWS_LOOKED_AT]
    return [row[index] for row in rows if cells.text(row[index])]


def _chosen(columns: Sequence[Column], shapes: Mapping[int, Shape]) -> list[_Claim]:
    """The best claims, one per field and column."""
    claims = [claim for column in columns for claim in _claims(column, shapes[column.index])]
    claims.sort(key=lambda claim: (-claim.score, claim.index))
    found: list[_Claim] = []
    for claim in claims:
        if all(one.index != claim.index and one.field is not claim.field for one in found):
            found.append(claim)
    return found


def _by_words(
    columns: Sequence[Column], shapes: Mapping[int, Shape], claims: Sequence[_Claim]
) -> list[_Claim]:
    """Product and buyer among columns of words whose headers say nothing: a shop has fewer products
    than buyers.
    """
    taken = {claim.index for claim in claims}
    free = [
        column
        for column in columns
        if column.index not in taken and shapes[column.index].words >= 0.8
        and _named(column.header) == {}
    ]  # fmt: skip
    free.sort(key=lambda column: shapes[column.index].different)
    wanted = [
        field
        for field in (Field.PRODUCT, Field.CUSTOMER)
        if all(claim.field is not field for claim in claims)
    ]
    return [
        _Claim(_BY_VALUES, column.index, field, sure=False)
        for field, column in zip(wanted, free, strict=False)
    ]


def _claims(column: Column, shape: Shape) -> list[_Claim]:
    named = _named(column.header)
    if named is None or (plain(column.header) in COUNTERS and shape.counter):
        return []
    if Field.NOTE in named and shape.payments >= 0.8 and shape.filled >= _ENOUGH_TO_TELL:
        named = {Field.PAYMENT: 0.9}  # `Ket` with nothing but `lunas` and `belum` in it
    fits = {field: _fit(field, shape, said=True) for field in named}
    claims = [
        _Claim(score * fits[field], column.index, field, sure=fits[field] >= 0.5)
        for field, score in named.items()
        if fits[field] > 0
    ]
    claims += [
        _Claim(_BY_VALUES, column.index, field, sure=False)
        for field in _TOLD_BY_VALUES
        if field not in named and _fit(field, shape, said=False) >= 0.8
    ]
    return claims


def _named(header: str) -> dict[Field, float] | None:
    """The fields that a header names, and how clearly; None for one that is known to be none."""
    words = plain(header)
    if header.strip() == "@":
        return {Field.UNIT_PRICE: 1.0}
    if words in EXACT:
        return {field: 1.0 - place / 10 for place, field in enumerate(EXACT[words])}
    if words in COUNTERS:
        return {}
    for pattern, field in INSIDE:
        if pattern.search(words):
            return None if field is None else {field: 0.8}
    return {}


def _fit(field: Field, shape: Shape, *, said: bool) -> float:
    """How well values go with a field, 0 (not at all) to 1; an empty column says nothing."""
    if shape.filled == 0:
        return 0.5 if said else 0.0
    if not said and field in _FITS_UNSAID:
        return _FITS_UNSAID[field](shape)
    return _FITS.get(field, _FITS_ANYTHING)(shape)


_FITS_ANYTHING: Callable[[Shape], float] = lambda shape: 0.9  # noqa: E731 (as those below)
_FITS_UNSAID: dict[Field, Callable[[Shape], float]] = {  # without a header that says so
    Field.PAYMENT: lambda shape: shape.payments,
    Field.QUANTITY: lambda shape: shape.counts,
}
_FITS: dict[Field, Callable[[Shape], float]] = {
    Field.ORDERED_AT: lambda shape: shape.days,
    Field.DUE_ON: lambda shape: 0.5 + shape.days / 2,
    Field.PHONE: lambda shape: shape.phones,
    # `2 nastar, 1 bolu` counts as well, money does not
    Field.QUANTITY: lambda shape: max(shape.counts, 0.8 * min(shape.digits, 1 - shape.money)),
    **dict.fromkeys(PRICES, lambda shape: shape.money),
    **dict.fromkeys(
        (Field.SHIPPING, Field.ORDER_DISCOUNT, Field.DOWN_PAYMENT, Field.CHANNEL_FEE),
        lambda shape: max(shape.money, shape.counts, shape.shares),
    ),
    Field.PAYMENT: lambda shape: max(shape.payments, shape.money, 0.4),
    Field.STATUS: lambda shape: 0.0 if max(shape.days, shape.money) > 0.5 else 0.8,
    Field.NUMBER: lambda shape: 0.0 if shape.counter or shape.days > 0.5 else 1.0,
    **dict.fromkeys(
        (Field.CUSTOMER, Field.PRODUCT, Field.ADDRESS, Field.CITY), lambda shape: shape.words
    ),
}


def _is_day(cell: Cell) -> bool:
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return 36_526 <= cell <= 73_415  # day numbers of 2000 to 2100
    try:
        dates.day_and_time(cell)
    except UserError as problem:
        if problem.code in ("year_missing", "date_ambiguous", "month_unlikely"):
            return True
        return isinstance(cell, str) and len(cell) < 30 and bool(_DAY_WORDS.search(cell))
    return True


def _is_phone(cell: Cell) -> bool:
    text = cells.text(cell)
    return bool(phones.phone_digits(cell)) or (
        phones.is_masked(text) and any(map(str.isdigit, text))
    )


def _is_money(cell: Cell) -> bool:
    if isinstance(cell, str) and phones.phone_digits(cell):
        return False
    try:
        amount = cells.amount(cell, None)
    except Ambiguous:
        return True
    except UserError:
        return False
    return amount is not None and (amount == 0 or 500 <= amount < 10**9)


def _is_count(cell: Cell) -> bool:
    try:
        return quantities.pieces(cell) < 500
    except Ambiguous:
        return True
    except UserError:
        return cells.text(cell) == "0"


def _is_payment(cell: Cell) -> bool:
    if isinstance(cell, bool):
        return True
    if not isinstance(cell, str):
        return False
    try:
        found = payments.read(cell)
    except UserError:
        return False
    return bool(found.payment.value or found.cancelled) and not _is_money(cell)


def _whole(cell: Cell) -> int | None:
    text = cells.text(cell)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else None
