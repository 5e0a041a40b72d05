"""What a line about a post says that is kept elsewhere: its code, and its product's words.

Read by themselves: the first page shows them, and the modules of codes and of products, with all
that these take, would hold it up.
"""

from __future__ import annotations

from dataclasses import dataclass

from umkm_studio.models.content.posts import Post
from umkm_studio.models.store import Store


@dataclass(frozen=True, slots=True)
class ProductWords:
    """What a caption may be looked through for; empty where nothing is kept."""

    materials: str = ""
    size: str = ""


def code_of(store: Store, post: Post) -> str:
    """The oldest campaign code that is tied to a post; '' for none."""
    found = store.value("SELECT code FROM codes WHERE post_id = :post ORDER BY id", post=post.id)
    return str(found or "")


def product_words(store: Store, post: Post) -> ProductWords:
    """Of the product that a post is about."""
    row = store.one("SELECT materials, size FROM products WHERE id = :id", id=post.product_id)
    return ProductWords() if row is None else ProductWords(row["materials"], row["size"])
