"""Words about home, family and school that the maker wants to keep out of posts.

Only this computer is asked; nothing is sent anywhere.
"""

from __future__ import annotations

from umkm_studio.models import shop as shops
from umkm_studio.models.content import wordings
from umkm_studio.models.content.posts import Post
from umkm_studio.models.shop import Shop


def found_in(post: Post, shop: Shop) -> list[str]:
    """Words of the list that a post says and that the maker has not let pass for this post."""
    found = wordings.found_in(wordings.said_in(post), shops.listed(shop.never_share))
    return [word for word in found if key(word) not in post.confirmed]


def key(word: str) -> str:
    """How `Post.confirmed` names a word that may stay in this post."""
    return f"private:{word}"
