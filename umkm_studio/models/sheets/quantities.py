"""How many: `2`, `2botol`, `x2`, `1/2 lusin`, `dua toples`, and orders in a chat's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from umkm_studio.models.errors import Ambiguous, UserError
from umkm_studio.models.sheets.reader import Cell

MOST_PIECES = 10**6  # beyond it a cell holds something else: an order number, a price
_LONGEST = 60  # characters


def _any_of(words: Iterable[str]) -> str:
    """An expression for any of the words, the longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


# Pieces in each counting word of the trade: 12, 20 and 144 (KBBI: lusin, kodi, gros).
_MULTIPLES = {
    "lusin": (12, "lusin lsn lusn losin dosin dozen doz dzn dz"),
    "kodi": (20, "kodi kd"),
    "gros": (144, "gross gros grosse"),
}
_PIECES = (
    "toples top tpl tps jar botol bot btl pcs pc pce pieces piece buah bh biji bj bji pak pack "
    "bungkus bks box bok kotak ktk dus loyang lyg cup mika pouch sachet saset porsi potong ptg "
    "lembar lbr paket pkt set kaleng klg keping batang btg slice unit item besek parsel hampers x"
)
_SPELT = {"top": "toples", "tpl": "toples", "tps": "toples", "bot": "botol", "btl": "botol",
          "pc": "pcs", "bh": "buah", "x": ""}  # fmt: skip
# Weights and volumes in grams and millilitres; an ons is 100 g in Indonesian shops.
_MEASURES = {
    "kg": (1000, "kg kilo kilogram"),
    "ons": (100, "ons"),
    "g": (1, "g gr grm gram"),
    "l": (1000, "l ltr liter"),
    "ml": (1, "ml cc"),
}
_UNITS = {
    **{word: _SPELT.get(word, word) for word in _PIECES.split()},
    **{word: unit for unit, (_, words) in _MULTIPLES.items() for word in words.split()},
    **{word: unit for unit, (_, words) in _MEASURES.items() for word in words.split()},
}
_SMALL = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_WORDS: dict[str, Fraction] = {
    **{word: Fraction(number) for number, word in enumerate(_SMALL, 1)},
    **{f"{word} belas": Fraction(10 + number) for number, word in enumerate(_SMALL, 1)},
    **{f"{word} puluh": Fraction(10 * number) for number, word in enumerate(_SMALL, 1)},
    **{
        f"{ten} puluh {word}": Fraction(10 * tens + number)
        for tens, ten in enumerate(_SMALL, 1)
        for number, word in enumerate(_SMALL, 1)
    },
    "sepuluh": Fraction(10),
    "sebelas": Fraction(11),
    "setengah": Fraction(1, 2),
}

_COUNTED = {word for word in _UNITS if _UNITS[word] not in _MEASURES}
# The pieces of a written quantity as expressions, without letter case: `wanted` looks for them in
# running text.
NUMBER = r"(?:[0-9]+\s+[0-9]+/[0-9]+|[0-9]+/[0-9]+|[0-9]+(?:[.,][0-9]+)*)"
_ONES = _any_of(_SMALL)
NUMBER_WORD = (
    rf"(?:sepuluh|sebelas|setengah|(?:{_ONES})(?:\s+belas|\s+puluh(?:\s+(?:{_ONES}))?)?)"
    r"(?:\s+setengah)?"
)
COUNTED = _any_of(_COUNTED)  # `toples`, `lusin`, `x`
MEASURE = _any_of(_UNITS.keys() - _COUNTED)  # `kg`, `ml`
ONE_OF = rf"se(?:{_any_of(word for word in _COUNTED if len(word) > 3)})"  # `selusin`
TO = r"(?:-|\u2013|~|s/d|sd|sampai|atau|or)"

_UNIT = rf"(?:{COUNTED}|{MEASURE})"
_ONE = re.compile(
    rf"(?:[x\u00d7]\s*(?P<times>[0-9]+)|(?P<one_of>{ONE_OF})"
    rf"|(?P<number>{NUMBER}|{NUMBER_WORD}\b)(?:\s*\((?P<again>[^()]*)\))?"
    rf"\s*(?P<unit>\u00d7|{_UNIT}\b)?)\.?"
)
_RANGE = re.compile(
    rf"(?P<low>{NUMBER})\s*(?P<unit_of_low>{_UNIT}\b)?\s*{TO}"
    rf"\s*(?P<high>{NUMBER})\s*(?P<unit>{_UNIT}\b)?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """`amount` of a `unit`: lusin, toples, kg, g, l, ml and so on; '' where none is written.

    `pieces` is None where the unit counts none (a weight, a volume) or only a part of one is said.
    """

    amount: Fraction
    unit: str = ""
    pieces: int | None = None
    written: str = ""

    @property
    def base(self) -> Fraction | None:
        """Grams or millilitres of a weight or volume, else None."""
        return self.amount * _MEASURES[self.unit][0] if self.unit in _MEASURES else None


def pieces(cell: Cell, *, size: str = "") -> int:
    """A whole number of pieces above zero; `size` is the product's, as in "500 gr".

    Raises `UserError`: quantity_unreadable, quantity_not_positive; and `Ambiguous`:
    quantity_ambiguous (`2-3`), quantity_is_weight (`1/2 kg`: how many jars that is, is proposed
    where the size tells).
    """
    if isinstance(cell, str):
        return _pieces_of_text(cell.strip(), size)
    if isinstance(cell, bool) or not isinstance(cell, int | float) or cell != cell // 1:
        raise UserError("quantity_unreadable", value="" if cell is None else str(cell))
    return _likely(int(cell), str(cell))


def read(text: str) -> Quantity:
    """What a written quantity says: number, unit, and the pieces where it counts some.

    Raises `UserError`: quantity_unreadable, quantity_not_positive; and
    `Ambiguous("quantity_ambiguous")` where it may be several numbers (`2-3`, `1/2` of nothing).
    """
    written = text.strip()
    plain = _plain(written)
    if not plain or len(written) > _LONGEST:
        raise UserError("quantity_unreadable", value=written)
    if found := _RANGE.fullmatch(plain):
        raise _question(found, written)
    parts = [_one(part.strip(), written) for part in re.split(r"\+|&|\bdan\b", plain)]
    if len(parts) == 1:
        return parts[0]
    counted = [part.pieces for part in parts if part.pieces is not None]
    if len(counted) < len(parts):
        raise UserError("quantity_unreadable", value=written)
    total = _likely(sum(counted), written)
    if not any(part.unit for part in parts):  # `2+1`: three, or two and one for free
        raise Ambiguous("quantity_ambiguous", candidates=(total, counted[0]), value=written)
    return Quantity(amount=Fraction(total), pieces=total, written=written)


@lru_cache(maxsize=2_000)  # a sheet repeats few quantities many times
def _pieces_of_text(written: str, size: str) -> int:
    if written.isascii() and written.isdigit() and len(written) < 10:
        return _likely(int(written), written)
    found = read(written)
    if found.pieces is not None:
        return found.pieces
    if found.base is None:
        raise UserError("quantity_unreadable", value=written)
    raise Ambiguous("quantity_is_weight", candidates=_proposed(found, size), value=written)


def _proposed(weighed: Quantity, size: str) -> tuple[int, ...]:
    """The pieces of that size which weigh as much, where they are whole."""
    try:
        piece = read(size)
    except UserError:  # "Pedas" is no weight
        return ()
    same = {"kg", "ons", "g"} if weighed.unit in ("kg", "ons", "g") else {"l", "ml"}
    if piece.unit not in same or not piece.base or not weighed.base:
        return ()
    number = weighed.base / piece.base
    return (int(number),) if number.denominator == 1 else ()


def _plain(text: str) -> str:
    """Letter case, spelt-out halves and doubled blanks out of the way."""
    halves = text.replace("\u00bd", " 1/2 ").replace("\u00bc", " 1/4 ").replace("\u00be", " 3/4 ")
    return " ".join(halves.replace("\u2212", "-").casefold().split())


def _one(part: str, written: str) -> Quantity:
    found = _ONE.fullmatch(part)
    if found is None:
        if re.match(r"-\s*[0-9]", part):
            raise UserError("quantity_not_positive", value=written)
        raise UserError("quantity_unreadable", value=written)
    if found["times"]:
        return _quantity(Fraction(int(found["times"])), "", written)
    if found["one_of"]:
        return _quantity(Fraction(1), _UNITS[found["one_of"].removeprefix("se")], written)
    unit = _UNITS.get(found["unit"] or "", "")
    if not found["unit"] and re.fullmatch(r"[0-9]/[0-9]", found["number"]):
        low, high = (int(number) for number in found["number"].split("/"))
        if 0 < low < high:
            raise Ambiguous("quantity_ambiguous", candidates=(low, high), value=written)
    amount = _amount(found["number"], written)
    if found["again"] and (again := _number(found["again"])) not in (None, amount):
        candidates = tuple(int(one) for one in (amount, again) if one is not None)
        raise Ambiguous("quantity_ambiguous", candidates=candidates, value=written)
    return _quantity(amount, unit, written)


def _question(found: re.Match[str], written: str) -> UserError:
    unit = _UNITS.get(found["unit"] or found["unit_of_low"] or "", "")
    ends = [_quantity(_amount(found[end], written), unit, written) for end in ("low", "high")]
    candidates = tuple(end.pieces for end in ends if end.pieces is not None)
    if len(candidates) < 2:
        return UserError("quantity_unreadable", value=written)
    return Ambiguous("quantity_ambiguous", candidates=candidates, value=written)


def _amount(number: str, written: str) -> Fraction:
    amount = _number(number)
    if amount is None:
        raise UserError("quantity_unreadable", value=written)
    return amount


def _number(text: str) -> Fraction | None:
    """`2`, `1.200`, `1,5`, `1/2`, `1 1/2`, `dua puluh`, `satu setengah`; None for anything else."""
    text = " ".join(text.split())
    if text in _WORDS:
        return Fraction(_WORDS[text])
    if text.endswith(" setengah") and (whole := _number(text.removesuffix(" setengah"))):
        return whole + Fraction(1, 2)
    if not re.fullmatch(NUMBER, text) or len(text) > 20:
        return None
    if re.fullmatch(r"[0-9]{1,3}(?:[.,][0-9]{3})+", text):
        return Fraction(int(re.sub(r"[.,]", "", text)))
    if len(re.findall(r"[.,]", text)) > 1:
        return None
    *whole_part, fraction = text.replace(",", ".").split(" ")
    try:
        return sum((Fraction(part) for part in whole_part), Fraction(fraction))
    except ZeroDivisionError:
        return None


def _quantity(amount: Fraction, unit: str, written: str) -> Quantity:
    if amount <= 0:
        raise UserError("quantity_not_positive", value=written)
    counted = None if unit in _MEASURES else amount * _MULTIPLES.get(unit, (1, ""))[0]
    whole = None if counted is None or counted.denominator != 1 else _likely(int(counted), written)
    return Quantity(amount=amount, unit=unit, pieces=whole, written=written)


def _likely(number: int, written: str) -> int:
    if number > MOST_PIECES:
        raise UserError("quantity_unreadable", value=written)
    if number <= 0:
        raise UserError("quantity_not_positive", value=written)
    return number
