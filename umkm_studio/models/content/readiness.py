"""Is a post ready to go out, and, where it sells, ready to sell? It advises; it never blocks.

What can be read from the caption is found by itself. The rest (a price that is in the picture) the
maker ticks: `Post.confirmed` keeps the check's name.
"""

from __future__ import annotations

import re
from collections.abc import Callable
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

_PRICE = r"\brp\.? ?\d|\b\d+([.,]\d+)? ?(rb|ribu|ribuan|k|jt|juta)\b|\b\d{1,3}\.\d{3}\b"
_AMOUNT = (
    r"\b\d+([.,]\d+)? ?(g|gr|gram|kg|kilo|ons|ml|l|liter|cm|pcs|biji|buah|potong|porsi)\b|"
    r"\bisi \d+\b"
)
_MATERIALS = r"\b(bahan(nya)?|terbuat dari|dibuat dari|komposisi|isinya)\b"
_QUOTE = r"[“\"”]\s*\w+(\W+\w+){2,}\s*[.,…]?\s*[”\"“]"
_TESTIMONIAL = (
    r"\b(testimoni|testimonial|ulasan|review|kata (kak|kakak|bu|ibu|pak|mbak|pelanggan|pembeli))\b"
)
_ORDER_PATH = (
    r"wa\.me/|\b(pesan|pesen|order|orderan|dm|inbox|japri|wa|whatsapp|chat|keranjang|checkout|"
    r"link di bio|shopee|tokopedia|tiktok shop|formulir)\b"
)
_PAYMENT = (
    r"\b(bayar|pembayaran|transfer|tf|qris|cod|rekening|rek|gopay|ovo|shopeepay|virtual account|"
    r"checkout|check out|shopee|tokopedia|tiktok shop)\b"
)

_QUOTING = (
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
    is_found: dict[Check, Callable[[], bool]] = {  # a pillar asks for some of them only
        Check.PHOTO: lambda: pictures > 0,
        Check.CAPTION: lambda: bool(post.caption.strip()),
        Check.CALL: lambda: bool(post.call_to_action.strip()),
        Check.MATERIALS: lambda: _has(_MATERIALS, text) or _names_materials(text, materials),
        Check.SIZE: lambda: _has(_AMOUNT, text) or bool(wordings.found_in(text, [size])),
        Check.PRICE: lambda: _has(_PRICE, text),
        Check.TESTIMONIAL: lambda: (
            Mark.BUYER_EXPERIENCE in post.marks
            or _has(_QUOTE, post.caption)
            or _has(_TESTIMONIAL, text)
        ),
        Check.ORDER_PATH: lambda: _has(_ORDER_PATH, text),
        Check.PAYMENT: lambda: (
            _has(_PAYMENT, text) or bool(wordings.found_in(text, shops.listed(shop.payments)))
        ),
        Check.SOURCE: lambda: bool(post.quoted_from.strip()),
    }
    checks = _CHECKS[post.pillar] + ((Check.SOURCE,) if _has(_QUOTING, text) else ())
    return [Item(check, is_found[check](), check in post.confirmed) for check in checks]


def _has(pattern: str, text: str) -> bool:
    return re.search(pattern, text) is not None


def _names_materials(text: str, materials: str) -> bool:
    """Whether two of the product's materials are named, or its only one."""
    known = [word for word in re.split(r"[,;\n]", materials) if word.strip()]
    return 0 < min(2, len(known)) <= len(wordings.found_in(text, known))
