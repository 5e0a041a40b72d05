"""Is a post ready to go out, and, where it sells, ready to sell? It advises; it never blocks.

What can be read from the caption is found by itself. The rest (a price that is in the picture) the
maker ticks: `Post.confirmed` keeps the check's name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from umkm_studio.models import shop as shops
from umkm_studio.models.content import wordings
from umkm_studio.models.content.posts import Mark, Pillar, Post
from umkm_studio.models.shop import Shop


class Check(StrEnum):
    """One thing that a buyer, or a reader, will look for."""

    PHOTO = "photo"
    CAPTION = "caption"
    CALL = "call"
    MATERIALS = "materials"
    SIZE = "size"
    PRICE = "price"
    TESTIMONIAL = "testimonial"
    ORDER_PATH = "order_path"
    PAYMENT = "payment"
    SOURCE = "source"  # only where somebody is quoted


@dataclass(frozen=True, slots=True)
class Item:
    """A check and how it stands: found in the post, or ticked by the maker."""

    check: Check
    found: bool
    ticked: bool

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do."""
        return self.found or self.ticked


# A promo is checked for everything that a buyer asks before paying; the others are no sale, but
# a look behind the scenes invites to order, so it has to say where.
_CHECKS = {
    Pillar.PROMO: (
        Check.PHOTO, Check.MATERIALS, Check.SIZE, Check.PRICE, Check.TESTIMONIAL,
        Check.ORDER_PATH, Check.PAYMENT,
    ),
    Pillar.EDUCATION: (Check.PHOTO, Check.CAPTION, Check.CALL),
    Pillar.STORY: (Check.PHOTO, Check.CAPTION, Check.CALL),
    Pillar.BEHIND_THE_SCENES: (Check.PHOTO, Check.CAPTION, Check.CALL, Check.ORDER_PATH),
}  # fmt: skip

_PRICE = re.compile(r"\brp\.? ?\d|\b\d+([.,]\d+)? ?(rb|ribu|ribuan|k|jt|juta)\b|\b\d{1,3}\.\d{3}\b")
_AMOUNT = re.compile(
    r"\b\d+([.,]\d+)? ?(g|gr|gram|kg|kilo|ons|ml|l|liter|cm|pcs|biji|buah|potong|porsi)\b|"
    r"\bisi \d+\b"
)
_MATERIALS = re.compile(r"\b(bahan(nya)?|terbuat dari|dibuat dari|komposisi|isinya)\b")
_QUOTE = re.compile(r"[“\"”]\s*\w+(\W+\w+){2,}\s*[.,…]?\s*[”\"“]")
_TESTIMONIAL = re.compile(
    r"\b(testimoni|testimonial|ulasan|review|kata (kak|kakak|bu|ibu|pak|mbak|pelanggan|pembeli))\b"
)
_ORDER_PATH = re.compile(
    r"wa\.me/|\b(pesan|pesen|order|orderan|dm|inbox|japri|wa|whatsapp|chat|keranjang|checkout|"
    r"link di bio|shopee|tokopedia|tiktok shop|formulir)\b"
)
_PAYMENT = re.compile(
    r"\b(bayar|pembayaran|transfer|tf|qris|cod|rekening|rek|gopay|ovo|shopeepay|virtual account|"
    r"checkout|check out|shopee|tokopedia|tiktok shop)\b"
)

_QUOTING = re.compile(
    r"\b(menurut|penelitian|riset|studi|survei|jurnal|dikutip|mengutip|"
    r"kata (dr|dokter|ahli|pakar))\b"
)


def of(
    post: Post, shop: Shop, *, materials: str = "", size: str = "", pictures: int = 0
) -> list[Item]:
    """The checks of a post. `materials` and `size` are its product's, `pictures` is how many of its
    files are where it says.
    """
    text = wordings.said_in(post)
    found = {
        Check.PHOTO: pictures > 0,
        Check.CAPTION: bool(post.caption.strip()),
        Check.CALL: bool(post.call_to_action.strip()),
        Check.MATERIALS: bool(_MATERIALS.search(text)) or _names_materials(text, materials),
        Check.SIZE: bool(_AMOUNT.search(text) or wordings.found_in(text, [size])),
        Check.PRICE: bool(_PRICE.search(text)),
        Check.TESTIMONIAL: Mark.BUYER_EXPERIENCE in post.marks
        or bool(_QUOTE.search(post.caption) or _TESTIMONIAL.search(text)),
        Check.ORDER_PATH: bool(_ORDER_PATH.search(text)),
        Check.PAYMENT: bool(_PAYMENT.search(text))
        or bool(wordings.found_in(text, shops.listed(shop.payments))),
        Check.SOURCE: bool(post.quoted_from.strip()),
    }
    checks = _CHECKS[post.pillar] + ((Check.SOURCE,) if _QUOTING.search(text) else ())
    return [Item(check, found[check], check in post.confirmed) for check in checks]


def _names_materials(text: str, materials: str) -> bool:
    """Whether two of the product's materials are named, or its only one."""
    known = [word for word in re.split(r"[,;\n]", materials) if word.strip()]
    return 0 < min(2, len(known)) <= len(wordings.found_in(text, known))
