"""Codes that are proposed: short, easy to say, and not to be taken for another one.

    propose(["Cara simpan nastar biar renyah"], known, discount=10)      # ["RENYAH22", ...]

- Only letters and digits that are not read as one another: no O and 0, no I and 1.
- Words of the post's title, the partner's name or the product; where nothing of them can be said
  without O and I, friendly words stand in. A word of a product is never followed by a number: in
  "nastar 25 biji" it would be found by chance.
- At least two slips (a letter more, less, other, or two swapped) away from every other code and
  from what it would be with O for 0 and I for 1, and neither inside of another nor around it, since
  the whole code is searched for in what buyers write.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from umkm_studio.models.campaigns import codes
from umkm_studio.models.sales import products
from umkm_studio.models.store import Store
from umkm_studio.models.text import letters_and_digits

SHORTEST, LONGEST = 5, 10
NEAREST = 2  # slips to every other code
_CONFUSED = re.compile("[OI01]")
_SHORTEST_WORD = 3
_SHORTEST_STEM = 4  # of a word alone with a number
# Consonants before the last one at the beginning of a stretch, unless words begin so.
_CLUSTER = re.compile("^(?!NG|NY|KH|SY|[BDGKPT]R|[BFGKP]L|S[KPT])[^AEU]+(?=[^AEU][AEU])")
# Numbers that are easy to say and to type, behind the discount itself.
_NUMBERS = (7, 8, 9, 5, 22, 33, 55, 77, 88, 99, 25, 35, 45, 75, 85, 95)
_FRIENDLY = ("SENANG", "HANGAT", "MANTAP", "RENYAH", "SEDAP", "CERAH", "TERANG", "BERKAH")
# Words that say nothing about a post, and those that buyers write with a number behind them.
_EMPTY = frozenset(
    [
        "ada",
        "adalah",
        "agar",
        "akan",
        "aku",
        "alamat",
        "anda",
        "apa",
        "bagi",
        "bagaimana",
        "baru",
        "beli",
        "biar",
        "bisa",
        "botol",
        "box",
        "buah",
        "buat",
        "buatan",
        "bungkus",
        "cara",
        "dalam",
        "dan",
        "dari",
        "dengan",
        "di",
        "diskon",
        "dus",
        "edisi",
        "gram",
        "gratis",
        "hanya",
        "hari",
        "harga",
        "harus",
        "ini",
        "isi",
        "itu",
        "jadi",
        "jalan",
        "jangan",
        "jual",
        "juga",
        "jumlah",
        "kalau",
        "kami",
        "kamu",
        "karena",
        "kata",
        "ke",
        "kenapa",
        "kirim",
        "kita",
        "kode",
        "konten",
        "kotak",
        "lagi",
        "lama",
        "lebih",
        "mana",
        "masih",
        "mau",
        "mitra",
        "nya",
        "nomor",
        "order",
        "pack",
        "pada",
        "paket",
        "paling",
        "para",
        "pcs",
        "per",
        "pesan",
        "promo",
        "punya",
        "resep",
        "rumah",
        "saat",
        "sama",
        "sampai",
        "saya",
        "sebelum",
        "sejak",
        "semua",
        "seperti",
        "setelah",
        "siap",
        "sudah",
        "supaya",
        "tanggal",
        "tanpa",
        "tapi",
        "tentang",
        "tetap",
        "the",
        "tips",
        "tidak",
        "toples",
        "total",
        "ukuran",
        "untuk",
        "yang",
    ]
)


def propose(
    words: Sequence[str],
    known: Iterable[str],
    *,
    product_words: Iterable[str] = (),
    discount: float | None = None,
    most: int = 3,
) -> list[str]:
    """Up to `most` codes out of these words, the most telling first.

    `words` are texts (a title, a name), the most important first; `known` are all codes of the
    shop; `product_words` what its products are called.
    """
    taken = [_plain(letters_and_digits(code).upper()) for code in known]
    goods = {word for text in product_words for word in _words(text)}
    found: list[str] = []
    used: set[str] = set()
    for stem, candidate in _candidates(words, goods, discount):
        fits = SHORTEST <= len(candidate) <= LONGEST
        if stem in used or not fits or not is_clear(candidate, taken):
            continue
        used.add(stem)
        found.append(candidate)
        taken.append(candidate)
        if len(found) == most:
            break
    return found


def for_shop(store: Store, words: Sequence[str], discount: float | None = None) -> list[str]:
    """`propose` with what the shop has: every code it ever had, and its products."""
    return propose(
        words,
        codes.words(store),
        product_words=[product.label for product in products.everything(store)],
        discount=discount,
    )


def nearest(code: str, known: Iterable[str]) -> str | None:
    """A code that buyers may take this one for; None where it is clear of all of them."""
    key = _plain(letters_and_digits(code).upper())
    others = ((one, _plain(letters_and_digits(one).upper())) for one in known)
    return next((one for one, other in others if _is_near(key, other)), None)


def is_clear(code: str, taken: Iterable[str]) -> bool:
    """Whether a proposed code is clear of these, which are given in capitals."""
    return not _CONFUSED.search(code) and not any(_is_near(code, other) for other in taken)


def _is_near(code: str, other: str) -> bool:
    from rapidfuzz.distance import OSA  # the first page needs none

    if code in other or other in code:
        return True
    return OSA.distance(code, other, score_cutoff=NEAREST) < NEAREST


def _plain(code: str) -> str:
    """With the letters and digits that are read as one another made one."""
    return code.translate(str.maketrans("01", "OI"))


def _candidates(
    texts: Sequence[str], goods: set[str], discount: float | None
) -> Iterator[tuple[str, str]]:
    """Each with the stem that it stands on: of one stem, one is enough."""
    words = list(dict.fromkeys(word for text in texts for word in _words(text)))
    parts = list(dict.fromkeys(filter(None, map(_sayable, words))))
    parts.sort(key=lambda part: (part not in words, len(part) < SHORTEST))  # whole words first
    plain = {_sayable(word) for word in goods}
    telling = [part for part in parts if part not in plain]
    numbers = list(_numbers(discount))
    for part in telling:
        if len(part) >= _SHORTEST_STEM:
            yield from ((part, f"{part}{number}") for number in numbers)
    for part in parts:
        for other in [*telling, *_FRIENDLY]:
            pair = f"{_syllable(part)}{other}"
            if other != part:
                yield from ((pair, made) for made in (pair, *(f"{pair}{n}" for n in numbers)))
    for friendly in _FRIENDLY:
        yield from ((friendly, f"{friendly}{number}") for number in numbers)


def _numbers(discount: float | None) -> Iterator[int]:
    """The discount first, where it can't be misread."""
    if discount and discount == int(discount) and not _CONFUSED.search(str(int(discount))):
        yield int(discount)
    yield from _NUMBERS


def _words(text: str) -> list[str]:
    """The words of a text that tell something, in capitals, without accents."""
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return [
        word.upper()
        for word in re.findall("[A-Za-z]+", folded)
        if len(word) >= _SHORTEST_WORD and word.lower() not in _EMPTY
    ]


def _sayable(word: str) -> str:
    """The word, or its longest stretch without O and I that can be said; "" where there is none."""
    stretches = [_CLUSTER.sub("", part) for part in _CONFUSED.split(word)]
    return max(filter(_can_be_said, stretches), key=len, default="")[: LONGEST - 2]


def _can_be_said(part: str) -> bool:
    return len(part) >= _SHORTEST_WORD and bool(re.search("[AEU]", part))


def _syllable(part: str) -> str:
    """How a word begins: NAS of NASTAR, REN of RENYAH."""
    found = re.match("[^AEU]*[AEU][^AEU]?", part)
    return found[0] if found is not None else part[:3]
