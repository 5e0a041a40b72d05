"""Which pillar a caption seems to belong to, by the first telling word in it.

A table and not a model: the maker sees the word and can say no. The first word counts, because
captions open with what they are about and end with an invitation to order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.text import fold

# Whole words or phrases, folded; the shop's own name is no sign of anything.
_WORDS: dict[Pillar, str] = {
    Pillar.PROMO: "promo|diskon|disc|discount|potongan|voucher|kode|cashback|gratis|giveaway|sale|"
    "flash sale|harga spesial|beli 1|buy 1|stok|stock|ready|ready stock|restock|pre order|"
    "preorder|open po|po dibuka|menu baru|produk baru|varian baru|launching|hampers|paket|bazar",
    Pillar.EDUCATION: "resep|tips|tip|cara|tahukah|tahu nggak|tau gak|tau nggak|fakta|mitos|"
    "kenapa|mengapa|beda|bedanya|perbedaan|bahan|manfaat|simpan|tahan berapa lama|panduan|recipe|"
    "how to|did you know|tutorial|ide makan|padanan",
    Pillar.BEHIND_THE_SCENES: "behind the scene|behind the scenes|bts|di balik layar|dibalik layar|"
    "di balik dapur|dibalik dapur|packing|bungkus|kemas|mengemas|proses|produksi|bikin|membuat|"
    "memanggang|menggoreng|ulek|panen|belanja bahan|making of",
    Pillar.STORY: "cerita|kisah|curhat|testimoni|testimonial|review|ulasan|kata pelanggan|"
    "kata pembeli|pelanggan|terima kasih|makasih|awal mula|awalnya|perjalanan|kenangan|nenek|ibu|"
    "mimpi|belajar dari|gagal|story|thank you",
}
_RULES = {pillar: re.compile(rf"\b(?:{words})\b") for pillar, words in _WORDS.items()}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A pillar, and the word that speaks for it; "" where none does."""

    pillar: Pillar
    word: str


def propose(caption: str) -> Proposal:
    """The pillar that a caption seems to belong to; Cerita, unsaid, where no word tells."""
    text = fold(caption)
    found = [
        (match.start(), -len(match[0]), Proposal(pillar, match[0]))
        for pillar, rule in _RULES.items()
        if (match := rule.search(text)) is not None
    ]
    if not found:
        return Proposal(Pillar.STORY, "")
    return min(found, key=lambda one: one[:2])[2]
