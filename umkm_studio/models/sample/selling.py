"""The orders of the practice shop: those that posts brought, and those of every day."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.sales import orders
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sales.orders import LineItem, Order
from umkm_studio.models.sample import words
from umkm_studio.models.sample.posting import CAMPAIGNS, DAYS_BACK, Campaign
from umkm_studio.models.store import Store

_ORDERS = 400

_CHANNELS = ("whatsapp", "instagram", "shopee", "tokopedia", "tiktok")
_CHANNEL_WEIGHTS = (46, 14, 26, 7, 7)
_LEARNED = 2  # days after a post that teaches, for which more people order
_FEES = {"shopee": 0.085, "tokopedia": 0.08, "tiktok": 0.09}  # share of net sales, made up
_HOURS = (8, 9, 10, 11, 12, 13, 15, 16, 17, 19, 19, 20, 20, 21)
_NEAR_MISSES = {
    "RENYAH10": "pake kode RENYAH1O ya",
    "HANGAT10": "kode HANGTA10 masih bisa?",
    "SARI10": "diskon SAR10",
}
_TALKED_ABOUT = (  # pillar, nth, orders
    (Pillar.BEHIND_THE_SCENES, 1, 14),
    (Pillar.STORY, 2, 9),
    (Pillar.EDUCATION, 1, 6),
    (Pillar.EDUCATION, 3, 5),
    (Pillar.BEHIND_THE_SCENES, 4, 5),
)


@dataclass(frozen=True, slots=True)
class _Wish:
    """An order that is going to be placed."""

    day: date
    campaign: Campaign | None = None
    note: str = ""
    heard_from: str = ""


def sell(
    store: Store,
    today: date,
    chance: random.Random,
    out: dict[Pillar, list[Post]],
    tied: dict[str, Post],
) -> None:
    """Save all orders. `out` holds the published posts of each pillar, newest first, `tied` the
    post of each code.
    """
    wishes = list(_wishes(store, today, chance, out, tied))
    others = _days(today, _ORDERS - len(wishes), out[Pillar.EDUCATION], chance)
    for day in others:
        elsewhere = chance.choice(words.ELSEWHERE) if chance.random() < 0.08 else ""
        wishes.append(_Wish(day, heard_from=elsewhere))
    taken: set[str] = set()
    for place, wish in enumerate(sorted(wishes, key=lambda wish: wish.day)):
        orders.save(store, _order(wish, f"P-{place + 1:04d}", today, chance, taken))


def _wishes(
    store: Store,
    today: date,
    chance: random.Random,
    out: dict[Pillar, list[Post]],
    tied: dict[str, Post],
) -> Iterator[_Wish]:
    """Orders that a post brought: with its code, a slip of it, or because the buyer says so."""
    for campaign in CAMPAIGNS:
        for _ in range(campaign.orders):
            yield _Wish(_soon_after(tied[campaign.code], today, chance), campaign)
    for code, note in _NEAR_MISSES.items():
        yield _Wish(_soon_after(tied[code], today, chance), note=note)
    for pillar, nth, count in _TALKED_ABOUT:
        post = out[pillar][nth]
        known = posts.get(store, post.id or 0)
        assert known is not None
        for _ in range(count):
            yield _Wish(_soon_after(post, today, chance), heard_from=known.public_id)


def _soon_after(post: Post, today: date, chance: random.Random) -> date:
    """Most people order within days of seeing something."""
    assert post.day is not None
    return min(today, post.day + timedelta(days=min(int(chance.expovariate(0.35)), 20)))


def _days(today: date, count: int, taught: Sequence[Post], chance: random.Random) -> list[date]:
    """Days on which people order: more at the weekend, after payday and, without a word about it,
    after posts that taught them something; slowly growing.
    """
    days = [today - timedelta(days=ago) for ago in range(DAYS_BACK, -1, -1)]
    learned = {post.day + timedelta(days=n) for post in taught if post.day for n in range(_LEARNED)}
    weights = [
        (1.4 if day.weekday() >= 4 else 1.0)
        * (1.35 if day.day >= 25 or day.day <= 2 else 1.0)
        * (3.0 if day in learned else 1.0)
        * (1 + place / 300)
        for place, day in enumerate(days)
    ]
    return chance.choices(days, weights, k=count)


def _order(wish: _Wish, number: str, today: date, chance: random.Random, taken: set[str]) -> Order:
    channel = chance.choices(_CHANNELS, _CHANNEL_WEIGHTS)[0]
    if wish.heard_from or wish.note:
        channel = chance.choice(("whatsapp", "instagram"))
    buyer = chance.randint(1, 30) if chance.random() < 0.3 else chance.randint(31, 300)
    name = words.FIRST_NAMES[buyer % len(words.FIRST_NAMES)]
    is_chat = channel in ("whatsapp", "instagram")
    order = Order(
        channel=channel,
        number=number if is_chat else _number(channel, wish.day, chance, taken),
        ordered_on=wish.day,
        ordered_time=time(chance.choice(_HOURS), chance.randint(0, 59)),
        status=_status((today - wish.day).days, chance),
        items=_items(wish, chance),
        customer=name if is_chat else f"{name.lower()}.{buyer:03d}",
        phone=f"0812 0000 {buyer:04d}" if is_chat else "",
        city=chance.choices(words.CITIES, words.CITY_WEIGHTS)[0],
        shipping=chance.choice((9_000, 12_000, 15_000, 18_000)),
        note=wish.note or (chance.choice(words.NOTES) if chance.random() < 0.15 else ""),
        heard_from=wish.heard_from,
    )
    if wish.campaign is not None:
        order = _with_code(order, wish.campaign, chance)
    return replace(order, channel_fee=round(order.net_sales * _FEES.get(channel, 0)))


def _items(wish: _Wish, chance: random.Random) -> tuple[LineItem, ...]:
    size = chance.choices((1, 2, 3), (62, 30, 8))[0]
    chosen = dict.fromkeys(chance.choices(words.PRODUCTS, words.POPULARITY, k=size))
    if wish.campaign is not None and wish.campaign.code == "HEMAT3":
        chosen = {words.PRODUCTS[6]: None}
    return tuple(
        LineItem(
            product=product.name,
            variant=product.size,
            sku=product.sku,
            quantity=chance.choices((1, 2, 3), (74, 21, 5))[0],
            unit_price=product.price or 0,
        )
        for product in chosen
    )


def _with_code(order: Order, campaign: Campaign, chance: random.Random) -> Order:
    """The code as buyers write it: in the code cell, or in their own words in the note."""
    discount = campaign.amount or round(order.net_sales * (campaign.percent or 0) / 100)
    order = replace(order, order_discount=min(discount, order.net_sales))
    if chance.random() < 0.4:
        return replace(order, campaign_code=campaign.code)
    letters = campaign.code.rstrip("0123456789")
    digits = campaign.code[len(letters) :]
    written = chance.choice(
        (campaign.code, campaign.code.lower(), f"{letters.title()} {digits}", f"{letters}-{digits}")
    )
    return replace(order, note=chance.choice(words.CODE_NOTES).format(code=written))


def _status(age: int, chance: random.Random) -> Status:
    """Where an order of this age (days) stands."""
    draw = chance.random()
    if draw < 0.045:
        return Status.CANCELLED
    if age >= 6:
        return Status.RETURNED if draw > 0.988 else Status.COMPLETED
    if age >= 3:
        return Status.SHIPPED
    if age >= 1:
        return Status.UNPAID if draw > 0.85 else Status.PROCESSING
    return chance.choice((Status.NEW, Status.PAID, Status.PAID))


def _number(channel: str, day: date, chance: random.Random, taken: set[str]) -> str:
    """An order number in the form that the marketplace gives, used only once."""
    while True:
        letters = "".join(chance.choices("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", k=8))
        number = {
            "shopee": f"{day:%y%m%d}{letters}",
            "tokopedia": f"INV/{day:%Y%m%d}/MPL/{chance.randint(10**9, 10**10 - 1)}",
            "tiktok": f"58{chance.randint(10**15, 10**16 - 1)}",
        }[channel]
        if number not in taken:
            taken.add(number)
            return number
