"""Whole words and phrases in what a post says, whatever their letter case and blanks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from umkm_studio.models.content.posts import Post
from umkm_studio.models.text import fold


def said_in(post: Post) -> str:
    """Everything that others will read, folded."""
    return fold(" ".join((post.title, post.caption, post.call_to_action)))


def found_in(text: str, phrases: Iterable[str]) -> list[str]:
    """Those of the phrases that stand in a folded text as whole words."""
    return [phrase for phrase in phrases if fold(phrase) and _whole(fold(phrase)).search(text)]


def _whole(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(phrase)}(?!\w)")
