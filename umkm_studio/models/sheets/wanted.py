"""What somebody asks for in free text: `2 toples nastar 500gr, 1 kastengel`, `Nastar 500 2`.

Nothing here knows the shop's products. It tells apart what is asked for and how many of each; a
cell that may name several products is for the maker to look at (see `may_be_several`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import quantities
from umkm_studio.models.sheets.quantities import Quantity
from umkm_studio.models.text import squeeze

_LONGEST = 2_000  # characters; a message longer than that is no order
_NEAR = 40  # characters in front of a number that may say it counts nothing
_MOST_BARE = 99  # `Nastar 500` is a size; nobody orders 500 without saying of what

_ENUMERATED = re.compile(r"^\s*(?:[0-9]{1,2}[.)]\s+|[-*\u2022\u00b7]\s+)", re.MULTILINE)
_BREAK = re.compile(r"[\n;]|(?<![0-9]),|,(?![0-9])|\+")
_AND = re.compile(r"\s+(?:dan|&|sama|plus|and|dgn|dengan)\s+|\s*&\s*", re.IGNORECASE)
_NOT_BEFORE = re.compile(
    r"(?:\b(?:isi|no|nomor|ukuran|uk|size|diameter|level|lvl|rt|rw|blok|lantai|jl|jam|tgl|tanggal|rp|@)"
    r"|\b(?:kode|voucher|promo)\W+\w+)[\s.:]*$",
    re.IGNORECASE,
)
_COUNT = re.compile(
    rf"(?<![\w.,/@-])(?:"
    rf"{quantities.NUMBER}\s*{quantities.TO}\s*{quantities.NUMBER}\s*(?:(?:{quantities.COUNTED})\b)?"
    rf"|{quantities.NUMBER}(?:\s*\((?:{quantities.NUMBER_WORD})\))?\s*(?:(?:{quantities.COUNTED})\b|\u00d7)?"
    rf"|[x\u00d7]\s?[0-9]+"
    rf"|{quantities.ONE_OF}\b"
    rf"|(?:{quantities.NUMBER_WORD})\s+(?:(?:{quantities.COUNTED})\b)"
    rf")(?![\w/%-]|[.,:][0-9]|\s*(?:{quantities.MEASURE}|cm|rb|ribu|rbu|k|jt|juta|rasa|persen)\b|\s*%)",
    re.IGNORECASE,
)
_WORD_FIRST = re.compile(rf"\s*({quantities.NUMBER_WORD})\s+(?=\w)", re.IGNORECASE)
_WEIGHT_FIRST = re.compile(
    rf"\s*({quantities.NUMBER}\s*(?:{quantities.MEASURE}))\b\s*(?=\w|$)", re.IGNORECASE
)
_OF_THE_SAME = re.compile(
    rf"\W*(?:$|\(|yang\b|yg\b|ukuran\b|size\b|rasa\b|varian\b|isi\b"
    rf"|{quantities.NUMBER}\s*(?:{quantities.MEASURE})\b)",
    re.IGNORECASE,
)
_COURTESY = (
    r"(?:mau|pesan|pesen|order|beli|minta|tolong|saya|aku|kak|kakak|ka|ya|dong|aja|saja|deh|nih|min|"
    r"mba|mbak|sis|bun|bu|pls|please|makasih|terima kasih|dan|sama|halo|hai|hi)"
)
_BEFORE = re.compile(rf"^(?:\W*\b{_COURTESY}\b)*[\s.,:;&*=-]*", re.IGNORECASE)
_AFTER = re.compile(rf"[\s.,:;&*=@-]*(?:\b{_COURTESY}\b\W*)*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One thing asked for. `product` is what was written about it, "" for a quantity alone.

    `quantity` is None where none is said, or none that can be told: then `problem` says why.
    """

    product: str
    quantity: Quantity | None = None
    problem: UserError | None = None


def read(text: str, *, apart: bool = False) -> list[Wanted]:
    """All that a text asks for, in its order. Empty for an empty text, or one too long.

    `nastar dan kastengel` may be one product, and is, unless names are to be taken `apart`.
    """
    if len(text) > _LONGEST:
        return []
    return [wanted for part in _parts(text, apart=apart) for wanted in _in_part(part)]


def may_be_several(text: str) -> bool:
    """Whether a product cell may name more than one product: `nastar, kastengel`, `2 A dan 1 B`.

    Look the whole text up among the known products first: `Keju & Coklat` can be one.
    """
    found = read(text)
    return len(found) > 1 or any(len(_AND.split(one.product)) > 1 for one in found)


def _parts(text: str, *, apart: bool) -> Iterator[str]:
    """The text at its line breaks, commas and the like; at `dan` where both sides have a number, or
    names are taken `apart`.
    """
    lines = _ENUMERATED.sub("\n", text.replace("\u00bd", " 1/2 "))
    for part in _BREAK.split(_without_commas_in_brackets(lines)):
        sides = _AND.split(part)
        if len(sides) > 1 and not (apart or all(map(_has_count, sides))):
            sides = [part]
        yield from (side for side in sides if re.search(r"\w", side))


def _without_commas_in_brackets(text: str) -> str:
    return re.sub(r"\([^()\n]*\)", lambda found: re.sub(r"\s*[,;+]\s*", " ", found[0]), text)


def _has_count(part: str) -> bool:
    return bool(_counts(part) or _WORD_FIRST.match(part) or _WEIGHT_FIRST.match(part))


def _counts(part: str) -> list[re.Match[str]]:
    """Where quantities stand in a part, sizes and house numbers left out."""
    return [
        found
        for found in _COUNT.finditer(part)
        if not (found[0].strip().isdigit() and int(found[0].strip()) > _MOST_BARE)
        and not _NOT_BEFORE.search(part[max(0, found.start() - _NEAR) : found.start()])
    ]


def _in_part(part: str) -> Iterator[Wanted]:
    counts = _counts(part)
    if not counts:
        found = _WORD_FIRST.match(part) or _WEIGHT_FIRST.match(part)
        if found:
            yield _wanted(found[1], part[found.end() :])
        elif product := _product(part):
            yield Wanted(product=product)
        return
    starts = [found.start() for found in counts]
    ends = [found.end() for found in counts]
    before = _product(part[: starts[0]])
    if not before:  # `2 nastar 1 kastengel`
        for found, end, after in zip(counts, ends, [*starts[1:], len(part)], strict=True):
            yield _wanted(found[0], part[end:after])
        return
    rest = part[ends[-1] :]
    same = _OF_THE_SAME.match(rest)
    for index, found in enumerate(counts):  # `nastar 2 kastengel 1`
        product = part[ends[index - 1] if index else 0 : starts[index]]
        last = found is counts[-1]
        yield _wanted(found[0], f"{product} {rest}" if last and same else product)
    if not same and (left := _product(rest)):
        yield Wanted(product=left)


def _wanted(count: str, product: str) -> Wanted:
    name = _product(product)
    try:
        return Wanted(product=name, quantity=quantities.read(count))
    except UserError as problem:
        return Wanted(product=name, problem=problem)


def _product(text: str) -> str:
    """What is left of a product's name without courtesies and stray punctuation."""
    return squeeze(_AFTER.sub("", _BEFORE.sub("", text)))
