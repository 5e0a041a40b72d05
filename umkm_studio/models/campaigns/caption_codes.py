"""Codes in the captions of posts that are tied to no post: asked about, never tied by themselves.

Sheets bring codes and posts, but not which belongs to which; without it no sale leads to a post.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from umkm_studio.models import shop
from umkm_studio.models.campaigns import codes, seen_codes
from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Post
from umkm_studio.models.sales import redemptions
from umkm_studio.models.sales.redemptions import KnownCode
from umkm_studio.models.store import Store


@dataclass(frozen=True, slots=True)
class CaptionCode:
    """A code and the posts that name it, the oldest first. A code without `id` is not made yet: it
    stands on orders.
    """

    code: Code
    posts: tuple[Post, ...]

    def tied_to(self, post: Post) -> Code:
        """The code as it is kept once the maker chose this post."""
        return replace(self.code, post_id=post.id)


def proposals(store: Store, *, unmade: bool = True) -> list[CaptionCode]:
    """What to ask about, in the order of the alphabet. Without `unmade` only codes that are made
    are looked for: the others are searched on every order.
    """
    told = [post for post in posts.everything(store) if post.caption or post.call_to_action]
    told.sort(key=lambda post: (post.day or date.max, post.id or 0))
    put_aside = set(shop.listed(shop.load(store).lone_codes))
    wanted = _untied(store) + (_unmade(store, told) if unmade else [])
    found = [
        CaptionCode(code, tuple(_naming(code.key, told)))
        for code in wanted
        if code.key not in put_aside
    ]
    return sorted((one for one in found if one.posts), key=lambda one: one.code.key)


def refuse(store: Store, code: Code) -> None:
    """The maker says that the code is of no post: it is not asked about again."""
    kept = shop.load(store)
    keys = dict.fromkeys([*shop.listed(kept.lone_codes), code.key])
    shop.save(store, replace(kept, lone_codes=", ".join(keys)))


def _untied(store: Store) -> list[Code]:
    """The newest run of each code that a post may have, where no run of it has one."""
    runs: dict[str, list[Code]] = {}
    for code in codes.everything(store):
        runs.setdefault(code.key, []).append(code)
    newest = (max(each, key=lambda run: run.starts_on or date.min) for each in runs.values())
    return [
        code
        for code in newest
        if code.is_free
        and code.kind is Kind.POST
        and all(run.post_id is None for run in runs[code.key])
    ]


def _unmade(store: Store, told: Sequence[Post]) -> list[Code]:
    """Codes that a caption announces, that are on an order, and that the shop has not made."""
    known = redemptions.known_codes(store)
    made = {code.key for code in known}
    keys = sorted({key for post in told for key in seen_codes.announced(_words(post))} - made)
    if not keys:
        return []
    wanted = [KnownCode(-at, key.upper(), key) for at, key in enumerate(keys, 1)]
    used = set()
    for row in store.rows("SELECT DISTINCT campaign_code, note FROM orders"):
        match = redemptions.match([*known, *wanted], row["campaign_code"], row["note"])
        if match is not None:
            used.add(match.code_id)
    return [Code(code=one.code) for one in wanted if one.id in used]


def _naming(key: str, told: Sequence[Post]) -> list[Post]:
    """The posts in which the code stands as whole words; case, blanks and marks do not matter."""
    letters = r"[\W_]*".join(map(re.escape, key))
    whole = re.compile(rf"(?<![^\W_]){letters}(?![^\W_])")
    return [post for post in told if whole.search(_folded(_words(post)))]


def _words(post: Post) -> str:
    return f"{post.caption}\n{post.call_to_action}"


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
