"""The bio, as much of it as a profile takes.

Limits in characters, looked up on 2026-11-22: Instagram 150 and TikTok 80 (several guides agree;
the platforms' own help pages could not be read here), WhatsApp Business 139 for "About"
(developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/business-profiles).
Platforms do not say what they take an emoji for, so that the strictest count is used, UTF-16 code
units: what fits here fits there.
"""

from __future__ import annotations

import re

from umkm_studio.models.text import squeeze

LIMITS = {"instagram": 150, "tiktok": 80, "whatsapp": 139}
"""Characters by the key of the platform."""

_SENTENCE = re.compile(r"(?<=[.!?…])\s+")


def length(text: str) -> int:
    """Characters as the strictest platform counts them."""
    return len(text.encode("utf-16-le")) // 2


def fitted(bio: str, limit: int) -> str:
    """The bio where it fits, line breaks included; else its first sentences that fit, or its first
    words with "…" where not even one does. The maker sees it before it is copied.
    """
    bio = bio.strip()
    if length(bio) <= limit:
        return bio
    sentences = _fill(_SENTENCE.split(squeeze(bio)), limit)
    return sentences or _words(squeeze(bio), limit)


def _words(text: str, limit: int) -> str:
    words = _fill(text.split(" "), limit - 1)
    while not words and length(text) > limit - 1:  # one endless word
        text = text[:-1]
    return f"{(words or text).rstrip(',;:.–-')}…"


def _fill(parts: list[str], limit: int) -> str:
    """The first parts, with blanks between, as long as they stay within the limit."""
    found = ""
    for part in parts:
        longer = f"{found} {part}".strip()
        if length(longer) > limit:
            break
        found = longer
    return found
