"""What one cell says: text, an answer, a count, an amount.

Days are read by `dates`, how many of a product by `quantities`, what was paid by `payments`.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache

from umkm_studio.models import money
from umkm_studio.models.errors import UserError
from umkm_studio.models.money import Thousands
from umkm_studio.models.sheets.reader import Cell

# Beyond this a cell holds something else (an order number in the wrong column); within it no sum
# over a shop's orders outgrows the 64 bits that the store has for a number.
_MOST_RUPIAH = 10**11
_MOST_COUNTED = 10**12  # views and likes
_DIGITS = re.compile(r"[-\u2212]?\d+")
_LONGEST_NUMBER = 20  # characters
# What people type into a question that they have no answer to, by its first word and the rest:
# "gak ada kak", "belum punya kode", "none".
_NO = re.compile(
    r"tidak|tdk|tak|gak?|gk|g|ngg?ak?|engg?ak?|gada|kagak|belum|blm|blom|tanpa|no|not|none|nope|nil|"
    r"nihil|kosong|null|x"
)
_MORE = re.compile(
    r"ada|punya|pakai|pake|tau|tahu|dapa?e?t|kode|promo|voucher|have|any|code|dulu|"
    r"kak|kakak|ka|ya|sih|min|mbak?|mas|bun?|sis|hehe|makasih"
)


def text(cell: Cell) -> str:
    """The cell as text, trimmed; '' for an empty one and for the lone dash that means empty."""
    if isinstance(cell, str):
        trimmed = cell.strip()
        return "" if trimmed == "-" else trimmed
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell.isoformat(sep=" ") if isinstance(cell, datetime) else str(cell)


def answer(cell: Cell) -> str:
    """The cell as text; '' as well where people say that they have none, as in `gak ada kak`.

    For codes and other free answers. A lone `x` or dash is none either.
    """
    said = text(cell)
    first, *rest = re.findall(r"\w+", said.casefold()) or ["x"]
    return "" if _NO.fullmatch(first) and all(map(_MORE.fullmatch, rest)) else said


def count(cell: Cell) -> int:
    """A whole number, zero allowed; an empty cell is 0. Raises `UserError`: quantity_unreadable,
    amount_negative.
    """
    number = _whole(cell) if text(cell) else 0
    if number is None or number > _MOST_COUNTED:
        raise UserError("quantity_unreadable", value=text(cell))
    if number < 0:
        raise UserError("amount_negative")
    return number


def amount(cell: Cell, thousands: Thousands | None) -> int | None:
    """Whole rupiah, or None for an empty cell. Raises what `money.parse` raises."""
    if isinstance(cell, str):
        return _amount_of_text(cell.strip(), thousands)
    return None if cell is None else _likely(money.parse(cell), cell)


@lru_cache(maxsize=20_000)  # a sheet repeats few amounts many times
def _amount_of_text(written: str, thousands: Thousands | None) -> int | None:
    if written in ("", "-"):
        return None
    return _likely(money.parse(written, thousands=thousands), written)


def _likely(rupiah: int, cell: Cell) -> int:
    if abs(rupiah) > _MOST_RUPIAH:
        raise UserError("money_unreadable", value=text(cell))
    return rupiah


@lru_cache(maxsize=1_000, typed=True)  # True is no 1
def _whole(cell: Cell) -> int | None:
    """The whole number in a cell: 12, 12.0, "12", "1.200", "12,0"; None where there is none."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return int(cell) if float(cell).is_integer() else None
    written = text(cell)
    if len(written) > _LONGEST_NUMBER:
        return None
    if re.fullmatch(r"[-\u2212]?\d{1,3}([.,]\d{3})+", written):
        written = re.sub(r"[.,]", "", written)
    elif found := re.fullmatch(r"([-\u2212]?\d+)[.,]0+", written):
        written = found[1]
    return int(written.replace("\u2212", "-")) if _DIGITS.fullmatch(written) else None
