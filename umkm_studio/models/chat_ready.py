"""The ready text of an order link, as it comes back in a chat: its product is taken as it stands,
its greeting to the shop is no part of the order.

"Halo Dapur Ratna, saya mau pesan Paket Hemat 3 Toples. Kode: HEMAT3" names a product by its whole
name, whatever numbers and sizes are in it; only a number before the name is how many. The words are
those of `ui/editors/post_words.order_text`, in either language; the code needs no reading here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from umkm_studio.models.chat_text import Unread
from umkm_studio.models.sales.products import Product


@dataclass(frozen=True, slots=True)
class Ready:
    """A product named whole; `quantity` is None where the buyer wrote none."""

    written: str
    product: Product
    quantity: int | None


def take_greeting(rest: Unread, shop_names: Iterable[str]) -> None:
    """Take out who is greeted: in many shops the shop's name stands in the names of products."""
    for name in sorted(shop_names, key=len, reverse=True):
        words = r"\s+".join(map(re.escape, name.split()))
        rest.take(re.compile(rf"\b(?:{_HELLO})\s+(?:kak\s+)?{words}\b[\s,.!]*", re.IGNORECASE))


_HELLO = "halo|hallo|hai|hi|hello|dear"


def take(rest: Unread, spellings: Iterable[tuple[str, Product]]) -> Ready | None:
    """Take the first product that is named whole in an order's sentence out of the text, the
    longest name first.
    """
    for name, product in sorted(spellings, key=lambda one: -len(one[0])):
        words = r"\s+".join(map(re.escape, name.split()))
        pattern = re.compile(
            rf"\b(?:pesan|order)\s+(?:(?P<quantity>[1-9]\d{{0,3}})\s*(?:x|×)?\s+)?"
            rf"(?P<name>{words})\s*(?:[.!]|\n|$)",
            re.IGNORECASE,
        )
        if words and (found := rest.take(pattern)):
            written = found["quantity"]
            return Ready(found["name"], product, int(written) if written else None)
    return None
