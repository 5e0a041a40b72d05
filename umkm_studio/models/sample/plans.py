"""What the practice shop's posts say and use: product, caption, files, minutes of work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from umkm_studio.models.content.posts import Mark, Pillar, Post
from umkm_studio.models.sales.products import Product

# Minutes that a post of this pillar is planned with; what it took is a little more.
_MINUTES = {
    Pillar.EDUCATION: 60,
    Pillar.STORY: 40,
    Pillar.BEHIND_THE_SCENES: 30,
    Pillar.PROMO: 25,
}
# Which product a title speaks of, by a word in it; the first that fits counts.
_ABOUT = {
    "nastar": "Nastar Klasik",
    "nanas": "Nastar Klasik",
    "kastengel": "Kastengel",
    "keju": "Kastengel",
    "cumi": "Sambal Cumi",
    "sambal": "Sambal Bawang",
    "cabai": "Sambal Bawang",
    "ulek": "Sambal Bawang",
    "3 toples": "Paket Hemat 3 Toples",
    "12 toples": "Nastar Klasik",
}
_FOLDER = "Foto Dapur Ratna"
_FILMS = ("Reels", "Story")


def finished(post: Post, products: Mapping[str, Product]) -> Post:
    """The post with everything that its maker would have filled in; `products` by their name."""
    product = _product_of(post, products)
    stem = "-".join(word for word in post.title.lower().split() if word.isalpha())
    suffix = "mp4" if post.format in _FILMS else "jpg"
    minutes = _MINUTES[post.pillar]
    return replace(
        post,
        product_id=product.id if product is not None else None,
        caption=_caption(post, product),
        media=(f"{_FOLDER}/{stem}.{suffix}",) if post.published else (),
        marks=_marks(post),
        effort_minutes=minutes,
        spent_minutes=minutes + len(post.title) % 4 * 5 if post.published else None,
    )


def _product_of(post: Post, products: Mapping[str, Product]) -> Product | None:
    title = post.title.lower()
    return next((products[name] for word, name in _ABOUT.items() if word in title), None)


def _marks(post: Post) -> tuple[Mark, ...]:
    if "?" in post.title:
        return (Mark.OPEN_QUESTION,)
    is_told = any(word in post.title.lower() for word in ("pelanggan", "pesanan pertama", "surat"))
    return (Mark.BUYER_EXPERIENCE,) if is_told else ()


def _caption(post: Post, product: Product | None) -> str:
    """A promo of a product says what it costs and is made of; a look behind the scenes what goes
    in.
    """
    if product is None or product.price is None:
        return post.caption
    if post.pillar is Pillar.PROMO:
        price = f"{product.price:,}".replace(",", ".")
        facts = {"Harga": f"Rp {price}", "Ukuran": product.size, "Bahan": product.materials}
        lines = "\n".join(f"{label}: {fact}" for label, fact in facts.items() if fact)
        return f"{post.caption}\n\n{lines}\n\nBayar: QRIS atau transfer BCA"
    if post.pillar is Pillar.BEHIND_THE_SCENES and product.materials:
        return f"{post.caption}\n\nBahan: {product.materials}"
    return post.caption
