"""Where orders come through: the channels that everybody knows, by the words that people write for
them, and the shop's own ones, each under one spelling.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from umkm_studio.models.store import Store
from umkm_studio.models.text import fold, squeeze

# Known channels by their keys; the first word is how a file says it.
WORDS: Mapping[str, tuple[str, ...]] = {
    "whatsapp": ("WhatsApp", "WA"),
    "instagram": ("Instagram", "IG"),
    "tiktok": ("TikTok Shop", "TikTok"),
    "shopee": ("Shopee",),
    "tokopedia": ("Tokopedia",),
    "lazada": ("Lazada",),
    "blibli": ("Blibli",),
}
_KEYS = {fold(word): key for key, words in WORDS.items() for word in words}


def meant(text: str) -> str:
    """The key of a known channel; others are kept as typed."""
    return _KEYS.get(fold(text)) or squeeze(text)


def alike(names: Iterable[str]) -> dict[str, str]:
    """Each name under the spelling that came first: `Bazar` and `bazar` are one channel."""
    first: dict[str, str] = {}
    return {name: first.setdefault(fold(name), name) for name in names}


def as_known(store: Store, channel: str) -> str:
    """A channel as the shop spells it already; a new one as it was typed."""
    name = meant(channel)
    if not name or name in WORDS:
        return name
    rows = store.rows(
        "SELECT DISTINCT channel FROM orders UNION SELECT channel FROM fee_rules ORDER BY channel"
    )
    known = [row["channel"] for row in rows]
    return name if name in known else alike([*known, name])[name]
