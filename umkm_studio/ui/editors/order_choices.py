"""What an order's drawer proposes: places that orders come through, posts a buyer may have seen."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.content import posts
from umkm_studio.models.sales import order_list
from umkm_studio.models.sales.orders import CHANNELS, Order
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.places import place_word

_POSTS_BACK = timedelta(days=120)  # a buyer seldom remembers an older post


def places(store: Store) -> list[tuple[str, str]]:
    """Every channel with its word: the usual ones, and those that orders came through."""
    keys = dict.fromkeys((*CHANNELS, *order_list.channels(store)))
    keys.pop("", None)
    elsewhere = QCoreApplication.translate("OrderEditor", "Tempat lain")
    return [(key, place_word(key)) for key in keys] + [("", elsewhere)]


def recent_posts(store: Store, today: date, order: Order | None) -> list[tuple[object, str]]:
    """Posts a buyer may have seen, newest first, and the one that the order names; the words are
    title and day.
    """
    seen = list(posts.between(store, today - _POSTS_BACK, today))
    named = posts.by_public_id(store, order.heard_from) if order else None
    if named is not None:
        seen.append(named)
    return [
        (post.public_id, f"{post.title} · {wording.day(post.day)}")
        for post in reversed(seen)
        if post.published
    ]
