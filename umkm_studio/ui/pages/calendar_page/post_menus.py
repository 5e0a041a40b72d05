"""The menus of the calendar: what can be done with a post, an idea, a free day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint

from umkm_studio.models.content.posts import Post
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_icon, pillar_role
from umkm_studio.ui.kit.menus import Offer, OfferMenu


class PostMenus(OfferMenu):
    """Lists posts under a title, too."""

    def list_posts(
        self, title: str, found: Sequence[Post], at: QPoint, then: Callable[[Post], object]
    ) -> None:
        """Open a menu of posts under a title."""
        offers = [Offer("", title)]
        for post in found:
            words = post.title
            if post.time is not None or post.day is not None:
                when = wording.clock(post.time) if post.time else wording.weekday_and_day(post.day)
                words = self.tr("{when} · {title}").format(when=when, title=post.title)
            role = f"{pillar_role(post.pillar)}Text"
            look = pillar_icon(post.pillar)
            offers.append(Offer(look, words, partial(then, post), role=role))
        self.show_offers(offers, at)
