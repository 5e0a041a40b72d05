"""The posts of the practice shop, their results, and the codes that some of them carry."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns import partners as known_partners
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.content import marked_days, posts, slots
from umkm_studio.models.content.occasions import DayKind, DayMark
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.content.slots import Slot
from umkm_studio.models.sales import products
from umkm_studio.models.sample import plans, words
from umkm_studio.models.store import Store

DAYS_BACK, DAYS_AHEAD = 90, 14  # with today 105 days, so 15 of each weekday: 45 posts

_POSTING_DAYS = (1, 3, 5)  # Tuesday, Thursday, Saturday
_E, _S, _B, _P = Pillar.EDUCATION, Pillar.STORY, Pillar.BEHIND_THE_SCENES, Pillar.PROMO
_USUAL = (_E, _S, _P, _E, _B, _S, _E, _S, _P, _B)  # 3 : 3 : 2 : 2, as the shop's target says
# Whatever part of the month is planned, promo has 30 to 43 percent of it.
_THIS_MONTH = (_P, _E, _S, _P, _B, _E, _P, _S, _E, _B, _P, _E, _S, _P)

_THEMES = (
    Slot(weekday=1, pillar=_E, title="Tips dapur", time=time(16)),
    Slot(weekday=3, pillar=_B, title="Pagi di dapur", time=time(7)),
)


@dataclass(frozen=True, slots=True)
class Campaign:
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


CAMPAIGNS = (
    Campaign("RENYAH10", _E, 3, 24, 96, 31, percent=10),
    Campaign("HANGAT10", _E, 6, 15, 118, 22, percent=10),
    Campaign("HEMAT3", _P, 0, 7, 241, 9, amount=25_000),
    Campaign("GAJIAN15", _P, 2, 8, 412, 6, percent=15),
    Campaign("BAGI5", _P, 3, 2, 1_286, 4, amount=5_000, cost=475_000),
    Campaign("SARI10", _S, 1, 12, 521, 18, percent=10, partner="Sari Wening"),
)
_LIKES = {_E: (70, 190), _S: (140, 330), _B: (110, 290), _P: (160, 420)}
_QUESTIONS = {_E: (4, 16), _S: (1, 8), _B: (2, 9), _P: (1, 7)}


def publish(store: Store, today: date, chance: random.Random) -> dict[Pillar, list[Post]]:
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
    campaign = next((one for one in CAMPAIGNS if one.title == title), None)
    forgotten = chance.random() < 0.12 and campaign is None  # nobody writes down every result
    if measured > today or forgotten:
        return post
    return _measured(post, measured, campaign, chance)


def _measured(post: Post, day: date, campaign: Campaign | None, chance: random.Random) -> Post:
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


def hand_out_codes(store: Store, out: dict[Pillar, list[Post]]) -> dict[str, Post]:
    """Save the codes; gives the post of each."""
    found = {}
    for campaign in CAMPAIGNS:
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


def plan_ahead(store: Store, advertised: Post) -> None:
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
