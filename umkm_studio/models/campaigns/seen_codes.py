"""Codes that buyers wrote on their orders and that the shop has not made (yet).

Only code cells and what follows the word `kode` are looked at: a free note holds names and streets
that would look like codes. Each is proposed with the number of orders that would carry it; nothing
is counted before the maker has made it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from umkm_studio.models.campaigns.codes import SHORTEST
from umkm_studio.models.sales import redemptions
from umkm_studio.models.sales.redemptions import KnownCode
from umkm_studio.models.text import letters_and_digits

_MOST = 40  # codes that one file is searched for
_LONGEST = 24  # letters and digits; more is a sentence
_CLEARLY_MORE = 4  # times as often written: then the other spelling is a slip of the fingers
_MOST_WORDS = 3  # "sambal okt", "mba dinda 10"
_SHORTEST_WORD = 6  # letters of a code without a digit: shorter ones are ordinary words

_ANNOUNCED = re.compile(r"\b(?:kode|code|voucher|vocer|kupon|promo)(?:nya)?\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:[-_.][^\W_]+)*")
_END = re.compile(r"[,;/|+&()\n]|\.(?:\s|$)")
# Words before a code, and words that end it ("pake kode RATNA 10 ya kak").
_BEFORE = re.compile(
    r"kode|code|voucher|vocer|kupon|promo|kodenya|diskon|pakai|pake|pk|dari|dgn|dengan|yg"
)
_AFTER = re.compile(
    r"ya|yah|yaa|kak|kakak|ka|min|mbak|mba|bun|sis|mas|dong|deh|nih|tolong|mohon|makasih"
    r"|terima|thanks|pls|please|dan|sama|untuk|buat|dari|di|ke|yang|yg|gan|diskon|potongan"
    r"|persen|dp|lunas|sudah|sdh|udah|belum|blm|tidak|gak|ga|kirim|alamat|jam|tanggal"
)
# What "kode" names besides a campaign: a postcode, digits added to a transfer, a product number.
_OTHER = re.compile(
    r"pos|unik|wilayah|barang|produk|sku|pesanan|order|booking|bayar|pembayaran|transaksi"
    r"|transfer|resi|otp|referensi|area|telepon|verifikasi|qr|pin|pengiriman|tidak|gak|ga|ada"
    r"|belum|blm|tanpa|no|none"
)


@dataclass(frozen=True, slots=True)
class SeenCode:
    """A code as it would be made, and how many of the orders would carry it. `also` are spellings
    one slip away that are used nearly as much: one of them may be the right one.
    """

    code: str
    orders: int
    also: tuple[str, ...] = ()


def unknown(known: Sequence[KnownCode], orders: Iterable[tuple[str, str]]) -> list[SeenCode]:
    """The codes on these orders (code cell, note) that the shop does not know, most used first.

    A word one slip away from a known code, or from one that more buyers wrote, is left out: it is
    proposed as a near miss of that one.
    """
    texts = Counter(orders)
    found: Counter[str] = Counter()
    for (cell, note), times in texts.items():
        if redemptions.match(known, cell, note) is None:
            found.update(dict.fromkeys(_keys(cell, note), times))
    chosen: list[KnownCode] = []
    keys = {one.id: one.key for one in known}
    slips: dict[int, list[str]] = {}
    for at, (key, times) in enumerate(found.most_common(_MOST), 1):
        near = redemptions.near_misses([*known, *chosen], key, "")
        for miss in near:
            if times * _CLEARLY_MORE > found[keys[miss.code_id]]:
                slips.setdefault(miss.code_id, []).append(key.upper())
        if not near:
            chosen.append(KnownCode(-at, key.upper(), key))
            keys[-at] = key
    counts = _counts(known, chosen, texts) if chosen else Counter[int]()
    seen = [
        SeenCode(one.code, counts[one.id], tuple(slips.get(one.id, ())))
        for one in chosen
        if counts[one.id]
    ]
    return sorted(seen, key=lambda one: (-one.orders, one.code))


def announced(text: str) -> set[str]:
    """What may be a code after the word `kode` in a post's text, in the form in which codes are
    compared: of the words that follow it one, two or three.
    """
    pieces = [_WORD.findall(piece) for piece in _after_the_word(text)]
    keys = (_key(" ".join(words[:end])) for words in pieces for end in range(1, _MOST_WORDS + 2))
    return {key for key in keys if key}


def _counts(
    known: Sequence[KnownCode], chosen: Sequence[KnownCode], texts: Counter[tuple[str, str]]
) -> Counter[int]:
    """How many orders each code would be credited with, were all of them made: an order carries one
    code only, also where another stands in its note.
    """
    counts: Counter[int] = Counter()
    for (cell, note), times in texts.items():
        if used := redemptions.match([*known, *chosen], cell, note):
            counts[used.code_id] += times
    return counts


def _keys(cell: str, note: str) -> set[str]:
    """The codes of one order, in the form in which they are compared."""
    pieces = list(_END.split(cell)) if cell else []
    pieces += _after_the_word(note) if note else []
    return {key for piece in pieces if (key := _key(piece))}


def _after_the_word(note: str) -> Iterator[str]:
    for announced in _ANNOUNCED.finditer(note):
        yield _END.split(note[announced.end() :].lstrip(" :=-"), maxsplit=1)[0]


def _key(piece: str) -> str:
    """The code that a few words begin with; "" where they hold none."""
    words = [word.casefold() for word in _WORD.findall(piece)]
    while words and _BEFORE.fullmatch(words[0]):
        del words[0]
    if not words or _OTHER.fullmatch(words[0]):
        return ""
    end = next((at for at, word in enumerate(words) if at and _AFTER.fullmatch(word)), len(words))
    if end > _MOST_WORDS:
        end = 1  # a sentence that begins with a code
    key = letters_and_digits("".join(words[:end]))
    has_digit, has_letter = any(map(str.isdigit, key)), any(map(str.isalpha, key))
    shortest = SHORTEST if has_digit else _SHORTEST_WORD
    return key if has_letter and shortest <= len(key) <= _LONGEST else ""
