"""Whole rupiah: reads what people and programs write for an amount."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from umkm_studio.models.errors import UserError

Thousands = Literal[".", ","]

_AMOUNT = re.compile(
    r"(?P<minus>[-\u2212]?)\s*(?:rp|idr)?\.?\s*(?P<minus_inside>[-\u2212]?)\s*"
    r"(?P<digits>\d[\d.,]*?)\s*(?:,-|\.-|,=)?\s*(?P<unit>rb|ribu|k|jt|juta)?",
    re.IGNORECASE,
)
_UNITS = {"rb": 1_000, "ribu": 1_000, "k": 1_000, "jt": 1_000_000, "juta": 1_000_000}


def parse(value: object, *, thousands: Thousands | None = None) -> int:
    """Whole rupiah of a cell or a typed amount: `Rp25.000`, `35rb`, `1,5jt`, `70.000,00`, 25000.0.

    `thousands` is the file's separator where it is known (decide it per file, see `separator_of`);
    without it the last separator counts as decimal unless exactly three digits follow. Fractions
    of a
    rupiah round half up. Raises `UserError("money_unreadable", value=...)`.
    """
    if isinstance(value, bool):
        raise UserError("money_unreadable", value=value)
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return _whole(Decimal(repr(value)), value)
    found = _AMOUNT.fullmatch(str(value).strip()) if isinstance(value, str) else None
    if found is None:
        raise UserError("money_unreadable", value=value)
    amount = _number(found["digits"], thousands, value)
    if found["unit"]:
        amount *= _UNITS[found["unit"].lower()]
    return _whole(-amount if found["minus"] or found["minus_inside"] else amount, value)


def separator_of(texts: list[str]) -> Thousands | None:
    """The separator of thousands that a file's amounts agree on, or None where nothing tells.

    `18.000` or `70.000,00` says dot, `150,000` or `1,250.50` says comma; the majority decides.
    """
    votes: dict[Thousands, int] = {".": 0, ",": 0}
    for text in texts:
        dot, comma = text.rfind("."), text.rfind(",")
        if dot >= 0 and comma >= 0:
            votes["." if dot < comma else ","] += 1
        elif dot >= 0 and re.fullmatch(r"\D*\d{1,3}(\.\d{3})+\D*", text):
            votes["."] += 1
        elif comma >= 0 and re.fullmatch(r"\D*\d{1,3}(,\d{3})+\D*", text):
            votes[","] += 1
    if votes["."] == votes[","]:
        return None
    return "." if votes["."] > votes[","] else ","


def _number(digits: str, thousands: Thousands | None, value: object) -> Decimal:
    decimal = {".": ",", ",": "."}.get(thousands or "") or _decimal_mark(digits)
    grouping = "." if decimal == "," else ","
    whole, _, fraction = digits.partition(decimal)
    groups = whole.split(grouping)
    grouped = len(groups) > 1
    if grouped and (not 1 <= len(groups[0]) <= 3 or any(len(group) != 3 for group in groups[1:])):
        raise UserError("money_unreadable", value=value)
    if fraction and not fraction.isdigit():
        raise UserError("money_unreadable", value=value)
    return Decimal(f"{''.join(groups)}.{fraction or '0'}")


def _decimal_mark(digits: str) -> str:
    """The mark of the decimals in an amount of unknown origin; `35.000` has none, so its dot
    groups.
    """
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return ","
    mark, other = digits[last], "," if digits[last] == "." else "."
    return mark if digits.count(mark) == 1 and len(digits) - last - 1 != 3 else other


def _whole(amount: Decimal, value: object) -> int:
    if not amount.is_finite() or abs(amount) > 10**15:
        raise UserError("money_unreadable", value=value)
    return int(amount.quantize(Decimal(1), rounding=ROUND_HALF_UP))
