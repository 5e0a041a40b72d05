"""Claims that need proof: halal, BPOM, "terbaik", health, promises. They are asked about, no more.

What the rules say (looked up in November 2026; the window tells it in plain words):

- halal: UU 33/2014 on halal products; PP 42/2024 art. 160: food and drink of micro and small
  businesses need the certificate from 17 October 2026 on. Etika Pariwara Indonesia 2020: the word
  only with a certificate.
- BPOM, P-IRT: UU 18/2012 on food, art. 91 (distribution permit; home industry: P-IRT).
- superlatives: Etika Pariwara Indonesia 2020: "paling", "nomor satu", words with "ter-" only with
  written proof; UU 8/1999 on consumers, art. 9 and 17.
- health: Peraturan BPOM 1/2022 on claims for processed food; UU 8/1999 art. 9.
- promises, "100%", "aman": UU 8/1999 art. 9 (1) j and k; Etika Pariwara Indonesia 2020.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from umkm_studio.models.content import wordings
from umkm_studio.models.content.posts import Post
from umkm_studio.models.shop import Shop


class Kind(StrEnum):
    """What is claimed."""

    HALAL = "halal"
    BPOM = "bpom"
    PIRT = "pirt"
    BEST = "best"
    HEALTH = "health"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim in a post, with the words that make it, as they are found (lower case)."""

    kind: Kind
    words: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """How `Post.confirmed` names these words once the maker has looked into them."""
        return tuple(_key(self.kind, word) for word in self.words)


_BEST = (
    "baik|enak|lezat|nikmat|sedap|gurih|renyah|murah|laris|populer|top|sehat|aman|segar|"
    "mantap|favorit|terpercaya|percaya|unggul|wangi"
)
_ILLNESS = (
    "penyakit|diabetes|kolesterol|hipertensi|darah tinggi|asam urat|maag|kanker|stroke|jantung|"
    "batuk|flu|demam|insomnia|stunting|obesitas|gula darah"
)
_PATTERNS = {
    Kind.HALAL: r"(?<!non )(?<!non-)(?<!tidak )halal(?! ?bi ?halal)(?!bihalal)",
    Kind.BPOM: r"b-?pom|badan pom|izin edar|m[dl] ?\d{9,}",
    Kind.PIRT: r"p-?irt|pangan industri rumah tangga",
    Kind.BEST: rf"ter(?:{_BEST})|paling (?:{_BEST})|(?:nomor|no\.?) ?(?:satu|1)|juara|"
    r"satu-satunya|tiada duanya|tak tertandingi|the best|number one",
    Kind.HEALTH: r"me(?:nyembuhkan|ngobati|ncegah|redakan|nangkal|nurunkan)(?: \w+)?|"
    rf"obat(?! rindu)|(?:untuk|cegah|anti|penderita|turunkan) (?:penderita )?(?:{_ILLNESS})|"
    r"pelangsing|detoks|detox|(?:menambah|meningkatkan) (?:imun|imunitas|daya tahan tubuh)|"
    r"baik untuk (?:kesehatan|jantung|pencernaan)|berkhasiat|khasiat|antioksidan|superfood",
    Kind.PROMISE: r"dijamin|garansi|pasti (?:puas|suka|enak|awet|cocok)|100 ?%|seratus persen|"
    r"tanpa efek samping|tidak berbahaya|aman untuk (?:semua|anak|bayi|ibu hamil)",
}
_RULES = {kind: re.compile(rf"(?<!\w)(?:{words})(?!\w)") for kind, words in _PATTERNS.items()}


def found_in(post: Post, shop: Shop) -> list[Claim]:
    """Claims of a post that the maker has neither proof of in the settings nor looked into."""
    text = wordings.said_in(post)
    proven = {
        Kind.HALAL: shop.halal_number,
        Kind.BPOM: shop.bpom_number,
        Kind.PIRT: shop.pirt_number,
    }
    found = []
    for kind, rule in _RULES.items():
        said = dict.fromkeys(match.group() for match in rule.finditer(text))
        words = tuple(word for word in said if _key(kind, word) not in post.confirmed)
        if words and not proven.get(kind):
            found.append(Claim(kind, words))
    return found


def _key(kind: Kind, word: str) -> str:
    return f"{kind}:{word}"
