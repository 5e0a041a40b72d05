"""Sizes as people write them: '500gr', '500 g' and '0,5 kg' are one size."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from umkm_studio.models.text import fold, squeeze

# How much of the base unit (g, ml, pieces) one of these is; an ons is 100 g in Indonesia.
_UNITS: dict[str, tuple[str, int]] = {
    **dict.fromkeys(("g", "gr", "grm", "gram"), ("g", 1)),
    **dict.fromkeys(("kg", "kilo", "kilogram"), ("g", 1000)),
    "ons": ("g", 100),
    **dict.fromkeys(("ml", "cc"), ("ml", 1)),
    **dict.fromkeys(("l", "lt", "ltr", "liter"), ("ml", 1000)),
    **dict.fromkeys(("pcs", "pc", "biji", "bj", "buah", "butir", "potong", "lembar"), ("pcs", 1)),
}
_WORDS = {
    "large": "besar", "big": "besar", "small": "kecil", "medium": "sedang", "jumbo": "jumbo",
    "besar": "besar", "kecil": "kecil", "sedang": "sedang", "mini": "mini",
    **{letters: letters for letters in ("xs", "s", "m", "xl", "xxl")},
}  # fmt: skip
_AMOUNT = r"(?P<amount>\d+/\d+|\d+(?:[.,]\d+)*)"
_MEASURE = re.compile(
    rf"(?<![\w.,/]){_AMOUNT}\s*(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})\b"
    r"|\bisi\s+(?P<pieces>\d+)\b"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A product's words taken apart: what it is, how much of it, which number or size word it has.

    `measures` are amounts of g, ml or pcs; `marks` are size words and other numbers ("level 3").
    """

    words: tuple[str, ...]
    measures: frozenset[tuple[str, Fraction]]
    marks: frozenset[str]


def take_apart(text: str) -> Name:
    """The words of a name without its sizes, letter case and punctuation."""
    plain = fold(text)
    measures = set()
    for found in _MEASURE.finditer(plain):
        if found["pieces"]:
            measures.add(("pcs", Fraction(found["pieces"])))
            continue
        unit, factor = _UNITS[found["unit"]]
        measures.add((unit, _amount(found["amount"], small=factor == 1) * factor))
    words, marks = [], set()
    for word in re.findall(r"[^\W_]+", _MEASURE.sub(" ", plain)):
        if word in _WORDS:
            marks.add(_WORDS[word])
        elif word.isdigit():
            marks.add(word)
        else:
            words.append(word)
    return Name(tuple(words), frozenset(measures), frozenset(marks))


def plain(text: str) -> str:
    """A name or size folded, its amounts in one way of writing: '250 gr', '250g' and '0,25 kg' are
    all '250 g'.
    """
    return squeeze(_MEASURE.sub(_one_way, fold(text)))


def _one_way(found: re.Match[str]) -> str:
    if found["pieces"]:
        return f" {found['pieces']} pcs "
    unit, factor = _UNITS[found["unit"]]
    return f" {_amount(found['amount'], small=factor == 1) * factor} {unit} "


def _amount(digits: str, *, small: bool) -> Fraction:
    """`1.000` g is a thousand, `1.250` kg one and a quarter; `0,5` is a half everywhere."""
    if "/" in digits:
        over, _, under = digits.partition("/")
        return Fraction(int(over), int(under) or 1)
    marks = len(re.findall(r"[.,]", digits))
    grouped = re.fullmatch(r"[1-9]\d{0,2}(?:[.,]\d{3})+", digits)
    if grouped and (small or marks > 1):
        return Fraction(re.sub(r"[.,]", "", digits))
    whole, _, rest = digits.replace(",", ".").partition(".")
    return Fraction(f"{whole}.{rest.replace('.', '') or 0}")
