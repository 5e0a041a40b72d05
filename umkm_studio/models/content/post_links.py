"""Which post a link means: the number that platforms put into it."""

from __future__ import annotations

import re

# instagram.com/p/DADWBdRe8DM/, /reel/…, /<account>/reel/…; letter case counts
_INSTAGRAM = re.compile(
    r"(?:https?://)?(?:www\.|m\.)?instagram\.com/(?:[\w.]+/)?(?:p|reels?|tv)/(?P<key>[\w-]+)", re.I
)
_INSTAGRAM_STORY = re.compile(
    r"(?:https?://)?(?:www\.|m\.)?instagram\.com/stories/[\w.]+/(?P<key>\d+)", re.I
)
# tiktok.com/@account/video/7526102607500130001
_TIKTOK = re.compile(
    r"(?:https?://)?(?:www\.|m\.)?tiktok\.com/@?[\w.-]*/(?:video|photo)/(?P<key>\d+)", re.I
)


def key_of(link: str) -> tuple[str, str] | None:
    """Platform and key of a post's link; None where the link does not say (a shortened one)."""
    text = link.strip()
    for platform, shape in (
        ("instagram", _INSTAGRAM),
        ("instagram", _INSTAGRAM_STORY),
        ("tiktok", _TIKTOK),
    ):
        if found := shape.match(text):
            return platform, found["key"]
    return None
