"""A believable shop, Dapur Ratna in Semarang: for the practice shop, the demo, tests and pictures.

The same day gives the same shop, whoever builds it. Everything enters through the functions that a
maker's own data goes through. Three lessons are hidden in it: an education post that few people
liked brought the most orders, a giveaway that everybody liked cost more than it brought, and this
month has a little too much promo.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from umkm_studio.models import reflections, shop
from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns import partners as known_partners
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.content import marked_days, posts, slots
from umkm_studio.models.content.occasions import DayKind, DayMark
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.content.slots import Slot
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.orders import LineItem, Order, Status
from umkm_studio.models.sample import (
    criticism,
    growth,
    looking_back,
    loyalty,
    messages,
    partners,
    plans,
    replies,
    reused_codes,
    rhythm,
    small_tests,
    testimonials,
    trust,
    words,
)
from umkm_studio.models.store import Store

DAYS_BACK, DAYS_AHEAD = 90, 14  # with today 105 days, so 15 of each weekday: 45 posts
ORDERS = 400

_POSTING_DAYS = (1, 3, 5)  # Tuesday, Thursday, Saturday
_E, _S, _B, _P = Pillar.EDUCATION, Pillar.STORY, Pillar.BEHIND_THE_SCENES, Pillar.PROMO
_USUAL = (_E, _S, _P, _E, _B, _S, _E, _S, _P, _B)  # 3 : 3 : 2 : 2, as the shop's target says
# Whatever part of the month is planned, promo has 30 to 43 percent of it.
_THIS_MONTH = (_P, _E, _S, _P, _B, _E, _P, _S, _E, _B, _P, _E, _S, _P)

_THEMES = (
    Slot(weekday=1, pillar=_E, title="Tips dapur", time=time(16)),
    Slot(weekday=3, pillar=_B, title="Pagi di dapur", time=time(7)),
)

_CHANNELS = ("whatsapp", "instagram", "shopee", "tokopedia", "tiktok")
_CHANNEL_WEIGHTS = (46, 14, 26, 7, 7)
_LEARNED = 2  # days after a post that teaches, for which more people order
_FEES = {"shopee": 0.085, "tokopedia": 0.08, "tiktok": 0.09}  # share of net sales, made up
_HOURS = (8, 9, 10, 11, 12, 13, 15, 16, 17, 19, 19, 20, 20, 21)


@dataclass(frozen=True, slots=True)
class _Campaign:
    """A code and what came of it. `nth` counts the published posts of the pillar, newest first."""

    code: str
    pillar: Pillar
    nth: int
    orders: int
    likes: int
    questions: int
    percent: float | None = None
    amount: int | None = None
    cost: int = 0
    partner: str = ""

    @property
    def title(self) -> str:
        """The post that it belongs to."""
        return words.TITLES[self.pillar][self.nth]


_CAMPAIGNS = (
    _Campaign("RENYAH10", _E, 3, 24, 96, 31, percent=10),
    _Campaign("HANGAT10", _E, 6, 15, 118, 22, percent=10),
    _Campaign("HEMAT3", _P, 0, 7, 241, 9, amount=25_000),
    _Campaign("GAJIAN15", _P, 2, 8, 412, 6, percent=15),
    _Campaign("BAGI5", _P, 3, 2, 1_286, 4, amount=5_000, cost=475_000),
    _Campaign("SARI10", _S, 1, 12, 521, 18, percent=10, partner="Sari Wening"),
)
_LIKES = {_E: (70, 190), _S: (140, 330), _B: (110, 290), _P: (160, 420)}
_QUESTIONS = {_E: (4, 16), _S: (1, 8), _B: (2, 9), _P: (1, 7)}
_NEAR_MISSES = {
    "RENYAH10": "pake kode RENYAH1O ya",
    "HANGAT10": "kode HANGTA10 masih bisa?",
    "SARI10": "diskon SAR10",
}
_TALKED_ABOUT = ((_B, 1, 14), (_S, 2, 9), (_E, 1, 6), (_E, 3, 5), (_B, 4, 5))  # pillar, nth, orders


def build(store: Store, today: date) -> None:
    """Fill an empty store with the practice shop as it would stand on this day."""
    chance = random.Random(20_261_014)
    with store.change():
        store.put("secrets", {"name": "identity", "value": "5ec3e7"})  # nobody real hides behind it
        _open_shop(store)
        for product in words.PRODUCTS:
            products.save(store, product)
        partners.find(store, today)
        out = _publish(store, today, chance)
        tied = _hand_out_codes(store, out)
        _plan_ahead(store, tied["BAGI5"])
        _sell(store, today, chance, out, tied)
        reused_codes.use_again(store, today)
        small_tests.try_out(store, today)
        rhythm.settle(store, today)
        growth.write_down(store)
        trust.introduce(store, today)
        partners.hand_out_codes(store, today)
        partners.have_ideas(store)
        looking_back.look_back(store, today)
        criticism.hear(store, today)
        testimonials.praise(store, today)
        messages.arrive(store, today)
        replies.answer(store, today)
        loyalty.begin(store, today)
    loyalty.thank(store, today)  # what the ledger holds is known once the orders are kept
    looking_back.close_earlier_months(store, today)
    while store.index_words():  # so that everything can be found at once
        pass


def newest_full_month(today: date) -> date:
    """The first day of the last month that is over: what the demo prints."""
    return reflections.month_before(today)


def _open_shop(store: Store) -> None:
    shop.save(
        store,
        replace(
            shop.load(store),
            name="Dapur Ratna",
            tagline="Kue kering & sambal",
            nickname="Ratna",
            owner="Ratna Wulandari",
            city="Semarang",
            posts_per_week=3,
            minutes_per_week=180,
            work_hours="09.00–12.00, 19.00–21.00",
            quiet_hours="21.00–06.00",
            order_phone="0812-3456-7890",
            payments="QRIS, transfer BCA, COD Semarang",
            pirt_number="P-IRT 2063374010123-29",
            practice=True,
            started=True,
        ),
    )


# Posts


def _publish(store: Store, today: date, chance: random.Random) -> dict[Pillar, list[Post]]:
    """Save all posts; gives the published ones of each pillar, newest first."""
    saved: dict[Pillar, list[Post]] = {pillar: [] for pillar in Pillar}
    plan = list(_plan(today))
    titles = _titles(plan, today)
    known = {product.name: product for product in reversed(products.everything(store))}
    for (day, pillar), title in zip(plan, titles, strict=True):
        post = plans.finished(_post(day, pillar, title, today, chance), known)
        saved[pillar].append(replace(post, id=posts.save(store, post)))
    return {
        pillar: [post for post in reversed(found) if post.published]
        for pillar, found in saved.items()
    }


def _plan(today: date) -> Iterator[tuple[date, Pillar]]:
    """The days on which something is posted, and of which pillar."""
    usual, this_month = iter(_USUAL * 5), iter(_THIS_MONTH)
    for offset in range(-DAYS_BACK, DAYS_AHEAD + 1):
        day = today + timedelta(days=offset)
        if day.weekday() in _POSTING_DAYS:
            is_now = (day.year, day.month) == (today.year, today.month)
            yield day, next(this_month if is_now else usual)


def _titles(plan: Sequence[tuple[date, Pillar]], today: date) -> list[str]:
    """A title for each post. The newest published one of a pillar has the first of its titles, so
    that campaigns find theirs; planned ones take what is left, from the end.
    """
    left = {pillar: list(titles) for pillar, titles in words.TITLES.items()}
    found: dict[int, str] = {}
    for place in reversed(range(len(plan))):
        if plan[place][0] < today:
            found[place] = left[plan[place][1]].pop(0)
    for place, (day, pillar) in enumerate(plan):
        if day >= today:
            found[place] = left[pillar].pop()
    return [found[place] for place in range(len(plan))]


def _post(day: date, pillar: Pillar, title: str, today: date, chance: random.Random) -> Post:
    ahead = (day - today).days
    status = posts.Status.PUBLISHED
    if ahead >= 0:
        status = posts.Status.SCHEDULED if ahead < 7 else posts.Status.DRAFT
    post = Post(
        title=title,
        pillar=pillar,
        status=status,
        day=day,
        time=time(chance.choice((7, 11, 16, 19)), chance.choice((0, 30))),
        platforms=tuple(chance.choices(("instagram", "tiktok", "whatsapp"), (70, 20, 10))),
        format=chance.choice(words.FORMATS[pillar]),
        caption=chance.choice(words.CAPTIONS[pillar]).format(title=title),
        call_to_action=words.CALLS[pillar],
    )
    measured = day + timedelta(days=5)
    campaign = next((one for one in _CAMPAIGNS if one.title == title), None)
    forgotten = chance.random() < 0.12 and campaign is None  # nobody writes down every result
    if measured > today or forgotten:
        return post
    return _measured(post, measured, campaign, chance)


def _measured(post: Post, day: date, campaign: _Campaign | None, chance: random.Random) -> Post:
    likes = campaign.likes if campaign else chance.randint(*_LIKES[post.pillar])
    questions = campaign.questions if campaign else chance.randint(*_QUESTIONS[post.pillar])
    saves = likes // (3 if post.pillar is _E else 12) + chance.randint(0, 6)
    return replace(
        post,
        measured_on=day,
        reach=likes * chance.randint(7, 12) + chance.randint(20, 120),
        likes=likes,
        comments=likes // chance.randint(11, 18) + 1,
        shares=likes // chance.randint(18, 30),
        saves=saves,
        direct_messages=questions // 2 + chance.randint(0, 4),
        product_questions=questions,
    )


def _hand_out_codes(store: Store, out: dict[Pillar, list[Post]]) -> dict[str, Post]:
    """Save the codes; gives the post of each."""
    found = {}
    for campaign in _CAMPAIGNS:
        post = out[campaign.pillar][campaign.nth]
        assert post.day is not None
        partner = known_partners.find(store, campaign.partner) if campaign.partner else None
        codes.save(
            store,
            Code(
                code=campaign.code,
                kind=codes.Kind.PARTNER if partner else codes.Kind.POST,
                post_id=post.id,
                partner_id=None if partner is None else partner.id,
                discount_percent=campaign.percent,
                discount_amount=campaign.amount,
                starts_on=post.day,
                ends_on=post.day + timedelta(days=30),
                cost=campaign.cost,
            ),
        )
        found[campaign.code] = post
    return found


def _plan_ahead(store: Store, advertised: Post) -> None:
    """Ideas without a day, themes for two days of the week, and the days on which a post was
    advertised.
    """
    for pillar, title in words.IDEAS:
        posts.save(store, Post(title=title, pillar=pillar, status=posts.Status.IDEA))
    slots.save(store, _THEMES)
    assert advertised.day is not None
    last = advertised.day + timedelta(days=2)
    marked_days.save(
        store, DayMark(first=advertised.day, last=last, name=words.AD, kind=DayKind.AD)
    )


# Orders


@dataclass(frozen=True, slots=True)
class _Wish:
    """An order that is going to be placed."""

    day: date
    campaign: _Campaign | None = None
    note: str = ""
    heard_from: str = ""


def _sell(
    store: Store,
    today: date,
    chance: random.Random,
    out: dict[Pillar, list[Post]],
    tied: dict[str, Post],
) -> None:
    wishes = list(_wishes(store, today, chance, out, tied))
    others = _days(today, ORDERS - len(wishes), out[_E], chance)
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
    for campaign in _CAMPAIGNS:
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


def _with_code(order: Order, campaign: _Campaign, chance: random.Random) -> Order:
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
