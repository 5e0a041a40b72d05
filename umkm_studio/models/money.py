"""Whole rupiah: reads what people and programs write for an amount."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from umkm_studio.models.errors import Ambiguous, UserError

Thousands = Literal[".", ","]

_UNITS = {
    "rb": 10**3, "ribu": 10**3, "rbu": 10**3, "k": 10**3, "jt": 10**6, "jta": 10**6,
    "juta": 10**6, "miliar": 10**9, "milyar": 10**9,
}  # fmt: skip
_AMOUNT = re.compile(
    r"@?\s*(?P<minus>[-\u2212]?)\s*(?:rp|idr)?\.?\s*(?P<minus_inside>[-\u2212]?)\s*"
    r"(?P<digits>[0-9][0-9.,]*?)\s*(?P<unit>rb|rbu|ribu|k|jt|jta|juta|miliar|milyar)?"
    r"\s*(?:[.,]\s*[-\u2013\u2212=]*)?\s*(?:rp|idr|rupiah)?",
    re.IGNORECASE,
)
_MOST = 10**15
_SMALLEST_PRICE = 1_000  # nobody asks for a part of a rupiah below it
_LONGEST = 60  # characters; an amount with blanks, currency and unit is a third of that


def parse(value: object, *, thousands: Thousands | None = None) -> int:
    """Whole rupiah of a cell or a typed amount: `Rp25.000`, `35rb`, `1,5jt`, `70.000,00`, 25000.0.

    What an amount says itself counts first: `1.250.000`, `70.000,00` and `45000.00` leave no
    doubt. A single mark with three digits behind it groups thousands, as everybody here writes;
    but where `thousands`, the separator of the file (see `separator_of`), is the other mark,
    `85.000` may be Rp85 or Rp85.000. Parts of a small sum, `12,5`, are mostly thousands without
    their unit, so they may be Rp12.500 too; other fractions of a rupiah round half up.

    Raises `UserError("money_unreadable", value=...)` and `Ambiguous("money_ambiguous", value=...)`.
    """
    if isinstance(value, bool):
        raise UserError("money_unreadable", value=value)
    if isinstance(value, int) and -_MOST <= value <= _MOST:
        return value
    if isinstance(value, float):
        return _whole(Decimal(repr(value)), value)
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise UserError("money_unreadable", value=value)
    found = _AMOUNT.fullmatch(value.strip())
    if found is None:
        raise UserError("money_unreadable", value=value)
    sign = -1 if found["minus"] or found["minus_inside"] else 1
    unit = _UNITS[found["unit"].lower()] if found["unit"] else 1
    readings = _readings(found["digits"], thousands, scaled=unit > 1)
    amounts = tuple(dict.fromkeys(_whole(sign * unit * reading, value) for reading in readings))
    if not amounts:
        raise UserError("money_unreadable", value=value)
    if len(amounts) > 1:
        raise Ambiguous("money_ambiguous", candidates=amounts, value=value)
    return amounts[0]


def separator_of(texts: Iterable[str]) -> Thousands | None:
    """The separator of thousands that a file's amounts agree on, or None where nothing tells.

    `18.000` or `70.000,00` says dot, `150,000`, `1,250.50` or `45000.00` says comma; the majority
    decides.
    """
    votes: dict[Thousands, int] = {".": 0, ",": 0}
    for text in texts:
        found = _AMOUNT.fullmatch(text.strip()) if len(text) <= _LONGEST else None
        if found is None or found["unit"]:  # `1,5jt` and `1.5jt` are written side by side
            continue
        vote = _vote(found["digits"])
        if vote is not None:
            votes[vote] += 1
    if votes["."] == votes[","]:
        return None
    return "." if votes["."] > votes[","] else ","


def _vote(digits: str) -> Thousands | None:
    """The mark that groups thousands in one amount, if it has any mark."""
    dot, comma = digits.rfind("."), digits.rfind(",")
    if dot < 0 and comma < 0:
        return None
    last: Thousands = "." if dot > comma else ","
    other: Thousands = "," if last == "." else "."
    if other in digits:
        return other
    return last if _is_grouped(digits, last) else other


def _readings(digits: str, thousands: Thousands | None, *, scaled: bool) -> list[Decimal]:
    """All that an amount may mean, the likeliest first; none where its marks make no sense.

    `scaled` amounts have a unit behind them: `1.250jt` is a million and a quarter rather than a
    thousand millions, whatever the file's separator is.
    """
    if digits.isdigit():
        return [Decimal(digits)]
    last = "." if digits.rfind(".") > digits.rfind(",") else ","
    other = "," if last == "." else "."
    if other in digits:
        whole, _, fraction = digits.rpartition(last)
        if not _is_grouped(whole, other) or not fraction:
            return []
        return [Decimal(f"{whole.replace(other, '')}.{fraction}")]
    grouped = Decimal(digits.replace(last, ""))
    if digits.count(last) > 1:
        return [grouped] if _is_grouped(digits, last) else []
    decimal = Decimal(digits.replace(last, ".") + "0")
    if not _is_grouped(digits, last):
        if digits.endswith(last):
            return []
        is_part = not scaled and decimal < _SMALLEST_PRICE and decimal % 1 != 0
        return [decimal * 1_000, decimal] if is_part else [decimal]
    if scaled:
        return [decimal, grouped]
    return [grouped, decimal] if thousands == other or digits.startswith("0") else [grouped]


def _is_grouped(digits: str, mark: str) -> bool:
    """Whether the mark stands where thousands end: `1.250`, and not `1.25` or `1250.000`."""
    first, *groups = digits.split(mark)
    return (
        1 <= len(first) <= 3
        and first.isdigit()
        and all(len(group) == 3 and group.isdigit() for group in groups)
    )


def _whole(amount: Decimal, value: object) -> int:
    if not amount.is_finite() or abs(amount) > _MOST:
        raise UserError("money_unreadable", value=value)
    return int(amount.quantize(Decimal(1), rounding=ROUND_HALF_UP))
