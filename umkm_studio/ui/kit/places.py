"""Where things are posted and sold, as people see it: the name and a small mark beside it.

place_word("tiktok")     # TikTok; what is not known is shown as it was typed
place_icon("shopee")     # building-store
"""

from __future__ import annotations

from collections.abc import Sequence

# proper names, the same in every language
_PLACES = {
    "instagram": ("Instagram", "brand-instagram"),
    "tiktok": ("TikTok", "brand-tiktok"),
    "whatsapp": ("WhatsApp", "brand-whatsapp"),
    "shopee": ("Shopee", "building-store"),
    "tokopedia": ("Tokopedia", "building-store"),
    "lazada": ("Lazada", "building-store"),
    "blibli": ("Blibli", "building-store"),
    "facebook": ("Facebook", "share"),
    "google": ("Google", "search"),
    "google form": ("Google Form", "building-store"),
}


def place_word(key: str) -> str:
    """The name of a place."""
    known = _PLACES.get(key.casefold())
    return known[0] if known else key


def places_word(keys: Sequence[str]) -> str:
    """The names of the places that a post goes to; "" for none."""
    return ", ".join(map(place_word, keys))


def place_icon(key: str) -> str:
    """The icon of a place; a shop front for those without a mark, "" for no place."""
    if not key:
        return ""
    known = _PLACES.get(key.casefold())
    return known[1] if known else "building-store"
