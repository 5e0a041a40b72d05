"""The gaps of an answer, and what is put into them.

"Halo Kak {nama}, ongkir ke {kota} Rp {ongkir}" has three. A gap may be called anything; those in
`NAMES` are known, in both languages, and can be filled from what the shop knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from umkm_studio.models.text import fold, squeeze

_GAP = re.compile(r"\{([^{}\n]{1,40})\}")
_ENDS_WITH_RP = re.compile(r"\brp\.?\s*$", re.IGNORECASE)
# Marks that turn the direction of text: from a buyer's name they would turn the whole answer.
_TURNS = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_ENDS_WITH_KAK = re.compile(r"\b(?:kak|kakak)\s+$", re.IGNORECASE)
# How people are addressed; a name that brings its own needs no "Kak" before it.
_TITLED = re.compile(
    r"(?:kak|kakak|mbak|mba|mas|bu|ibu|pak|bapak|bunda|bun|om|tante|bang|abang|teh|teteh|uni|uda|ci"
    r"|cici|koh|ko|bude|pakde|oma|opa)\.?\s+\w",
    re.IGNORECASE,
)
_BEGINS_WITH_RP = re.compile(r"^rp\.?\s*", re.IGNORECASE)


class Blank(StrEnum):
    """A gap that the shop may know how to fill."""

    NAME = "name"
    PRODUCT = "product"
    PRICE = "price"
    CITY = "city"
    SHIPPING = "shipping"
    DAY = "day"
    ORDER = "order"
    TOTAL = "total"
    PAYMENTS = "payments"
    SHOP = "shop"
    OWNER = "owner"
    ACCOUNTS = "accounts"
    HOURS = "hours"


NAMES = {
    Blank.NAME: ("nama", "name", "pembeli", "buyer"),
    Blank.PRODUCT: ("produk", "product"),
    Blank.PRICE: ("harga", "price"),
    Blank.CITY: ("kota", "city"),
    Blank.SHIPPING: ("ongkir", "shipping"),
    Blank.DAY: ("tanggal", "date"),
    Blank.ORDER: ("nomor pesanan", "no pesanan", "order number"),
    Blank.TOTAL: ("total",),
    Blank.PAYMENTS: ("pembayaran", "cara bayar", "payments"),
    Blank.SHOP: ("toko", "shop"),
    Blank.OWNER: ("pemilik", "owner"),
    Blank.ACCOUNTS: ("akun resmi", "akun", "official accounts"),
    Blank.HOURS: ("jam balas", "jam", "hours"),
}
"""What makers call them: Indonesian first, then English."""

_ENGLISH = frozenset(
    {"name", "buyer", "product", "price", "city", "shipping", "date", "order number", "payments",
     "shop", "owner", "official accounts", "hours"}
)  # fmt: skip

_KNOWN = {name: blank for blank, names in NAMES.items() for name in names}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an answer. `gap` is the name of the gap that it stands for, "" for plain text;
    an empty gap has itself, in braces, as `text`.
    """

    text: str
    gap: str = ""
    is_filled: bool = True


def key_of(name: str) -> str:
    """What makes two gaps the same one: "{No_Pesanan}" is "{no pesanan}"."""
    return fold(name.replace("_", " "))


def known_as(gap: str) -> Blank | None:
    """What a gap asks for, None where only the maker knows."""
    return _KNOWN.get(key_of(gap))


def is_english(gap: str) -> bool:
    """Whether a gap stands in an English answer, by its name: an answer is read by the buyer, so
    that its language need not be the window's.
    """
    return key_of(gap) in _ENGLISH


def gaps(answer: str) -> list[str]:
    """The names of the gaps as they are written, each once, in the order in which they come."""
    found: dict[str, str] = {}
    for match in _GAP.finditer(answer):
        if squeeze(match[1]):
            found.setdefault(key_of(match[1]), squeeze(match[1]))
    return list(found.values())


def fill(answer: str, values: Mapping[str, str]) -> list[Piece]:
    """The answer in pieces, with the values by gap (`key_of`); an empty value leaves its gap open.

    What is put in is taken as it is: braces in it are no gaps; only marks that turn the direction
    of text are left out. After "Rp" an amount that brings its own "Rp" goes without it, and "Kak"
    goes before a name that brings its own title: "Halo Kak {nama}" becomes "Halo Bu Yanti".
    """
    pieces: list[Piece] = []
    end = 0
    for match in _GAP.finditer(answer):
        if not squeeze(match[1]):
            continue
        before = answer[end : match.start()]
        value = _TURNS.sub("", values.get(key_of(match[1]), "")).strip()
        if known_as(match[1]) is Blank.NAME and _TITLED.match(value):
            before = _ENDS_WITH_KAK.sub("", before)
            value = value[0].upper() + value[1:]
        if before:
            pieces.append(Piece(before))
        if value and _ENDS_WITH_RP.search(answer[: match.start()]):
            value = _BEGINS_WITH_RP.sub("", value)
        pieces.append(Piece(value or match[0], squeeze(match[1]), bool(value)))
        end = match.end()
    if answer[end:]:
        pieces.append(Piece(answer[end:]))
    return pieces


def text_of(pieces: Iterable[Piece]) -> str:
    """The pieces in a row."""
    return "".join(piece.text for piece in pieces)


def still_open(pieces: Iterable[Piece]) -> list[str]:
    """The names of the gaps that nothing was put into, each once."""
    return list(dict.fromkeys(piece.gap for piece in pieces if not piece.is_filled))
