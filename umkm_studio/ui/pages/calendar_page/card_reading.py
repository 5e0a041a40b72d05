"""What the cards of a week say, read from the store and from the posts' files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from umkm_studio.models import hours
from umkm_studio.models import shop as shops
from umkm_studio.models.content import media, phone_calendar, readiness
from umkm_studio.models.content.posts import Post
from umkm_studio.models.hours import Hours
from umkm_studio.models.insight import cards
from umkm_studio.models.insight.cards import Facts
from umkm_studio.models.sales import products
from umkm_studio.models.sales.products import Product
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.thumbnails import Thumbnails
from umkm_studio.ui.pages.calendar_page.week_cards import Card


def read(
    store: Store, first: date, last: date, found: Sequence[Post], thumbnails: Thumbnails
) -> dict[int, Card]:
    """By post id; pictures are asked for, and are there when the thumbnails say that they are."""
    thumbnails.ask(path for post in found for path in post.media)
    shop = shops.load(store)
    goods = {one.id: one for one in products.everything(store)}
    quiet = hours.read(shop.quiet_hours)
    facts = cards.between(store, first, last)

    def ready(post: Post) -> tuple[int, int] | None:
        if post.published:
            return None
        product = goods.get(post.product_id) or Product(name="")
        there = sum(map(thumbnails.is_there, post.media))
        items = readiness.of(
            post, shop, materials=product.materials, size=product.size, pictures=there
        )
        return sum(item.is_done for item in items), len(items)

    return {
        post.id: Card(
            facts.get(post.id, Facts()),
            ready(post),
            thumbnails.picture(media.first_picture(post.media)),
            _rings_at(post, quiet),
        )
        for post in found
        if post.id is not None
    }


def quiet(store: Store, found: Sequence[Post]) -> dict[int, Card]:
    """By post id, of posts in quiet hours only: what a chip of the month has to say."""
    hours_of_rest = hours.read(shops.load(store).quiet_hours)
    if not hours_of_rest:
        return {}
    return {
        post.id: Card(rings_at=moment)
        for post in found
        if post.id is not None and (moment := _rings_at(post, hours_of_rest)) is not None
    }


def _rings_at(post: Post, quiet: Sequence[Hours]) -> datetime | None:
    """When the phone rings for a post that is to come, where quiet hours put that off."""
    if not phone_calendar.belongs(post) or not phone_calendar.waits(post, quiet):
        return None
    return phone_calendar.rings_at(post, quiet)
