"""Posts: what the maker plans and publishes, and the numbers the platform showed afterwards."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date, time, timedelta
from enum import StrEnum
from itertools import count

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import fold, squeeze

PLATFORMS = ("instagram", "tiktok", "whatsapp", "shopee", "tokopedia")
"""Keys of the usual places; others are kept as typed."""
MISSED_FOR = timedelta(days=7)
"""Older plans that nobody marked as out are not asked about any more."""


class Pillar(StrEnum):
    """What a post is for, in the order in which the window shows them."""

    EDUCATION = "education"
    STORY = "story"
    BEHIND_THE_SCENES = "behind_the_scenes"
    PROMO = "promo"


class Status(StrEnum):
    """How far a post is."""

    IDEA = "idea"
    DRAFT = "draft"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"


class Mark(StrEnum):
    """What a post is besides its pillar."""

    BUYER_EXPERIENCE = "buyer_experience"
    POLL = "poll"
    OPEN_QUESTION = "open_question"


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post. `day` and `time` say when it is planned or was published, in local shop time.

    The counts are what the platform showed on `measured_on`; None is not known, which is not zero.
    """

    title: str
    pillar: Pillar
    status: Status = Status.DRAFT
    day: date | None = None
    time: time | None = None
    platforms: tuple[str, ...] = ()  # where it goes: keys of `PLATFORMS`, or as typed
    format: str = ""
    marks: tuple[Mark, ...] = ()
    product_id: int | None = None
    caption: str = ""
    call_to_action: str = ""
    media: tuple[str, ...] = ()  # paths of pictures and films, which stay where they are
    quoted_from: str = ""  # whose words or figures it uses
    effort_minutes: int | None = None  # planned work
    spent_minutes: int | None = None  # what it took
    confirmed: tuple[str, ...] = ()  # checks that the maker has answered for
    link: str = ""
    note: str = ""
    measured_on: date | None = None
    reach: int | None = None
    likes: int | None = None
    comments: int | None = None
    shares: int | None = None
    saves: int | None = None
    direct_messages: int | None = None
    product_questions: int | None = None
    stories_told: int | None = None  # by customers: what they cooked, gave, remembered
    views: int | None = None
    follows: int | None = None
    public_id: str = ""  # "K-0012": what workbooks and buyers' answers name; given on saving
    id: int | None = None

    @property
    def published(self) -> bool:
        """Whether it is out."""
        return self.status is Status.PUBLISHED

    @property
    def meaningful(self) -> int | None:
        """Meaningful interactions: questions about products, stories told, direct messages. None
        where nothing of it is known.
        """
        known = [value for name in MEANINGFUL if (value := getattr(self, name)) is not None]
        return sum(known) if known else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Which posts are looked for; None and "" let everything through."""

    words: str = ""  # in title, caption, note or ID
    platform: str | None = None
    pillar: Pillar | None = None
    product_id: int | None = None
    status: Status | None = None

    @property
    def is_empty(self) -> bool:
        """Whether everything passes."""
        return self == Filters()

    def lets(self, post: Post) -> bool:
        """Whether a post passes."""
        return (
            (self.platform is None or self.platform in post.platforms)
            and (self.pillar is None or post.pillar is self.pillar)
            and (self.product_id is None or post.product_id == self.product_id)
            and (self.status is None or post.status is self.status)
            and self._is_said_in(post)
        )

    def _is_said_in(self, post: Post) -> bool:
        text = fold(" ".join((post.title, post.caption, post.note, post.public_id)))
        return all(word in text for word in fold(self.words).split())


COUNTS = (
    "reach", "likes", "comments", "shares", "saves", "direct_messages", "product_questions",
    "stories_told", "views", "follows",
)  # fmt: skip
MEANINGFUL = ("product_questions", "stories_told", "direct_messages")
"""What people said, not what they tapped: counted apart from likes."""
# What is nothing without its post.
_HANGING = {
    "idea_credits": "SELECT id FROM idea_credits WHERE post_id = :id",
    "post_corrections": "SELECT id FROM post_corrections WHERE post_id = :id",
    "post_results": "SELECT id FROM post_results WHERE post_id = :id",
    "post_keys": "SELECT id FROM post_keys WHERE post_id = :id",
    "post_testimonials": "SELECT id FROM post_testimonials WHERE post_id = :id",
}
# What stays without it.
_TIED = {
    ("codes", "post_id"): "SELECT id FROM codes WHERE post_id = :id",
    ("messages", "post_id"): "SELECT id FROM messages WHERE post_id = :id",
    ("messages", "idea_post_id"): "SELECT id FROM messages WHERE idea_post_id = :id",
    ("replies", "idea_post_id"): "SELECT id FROM replies WHERE idea_post_id = :id",
}
_MINUTES = ("effort_minutes", "spent_minutes")
_LISTS = ("platforms", "marks", "media", "confirmed")  # kept as JSON


def save(
    store: Store,
    post: Post,
    *,
    quoting: Collection[int] | None = None,
    seen: bool = False,
) -> int:
    """Keep a post; a new one gets its `public_id`. Gives its id.

    `quoting` are the testimonials that it quotes, None leaves them as they are. `seen`: the
    platform shows that it is out, which no missing consent can make untrue.

    Raises `UserError`: post_title_missing, post_day_missing (scheduled or published without a day),
    amount_negative, and those of `quotes.refuse` where it is scheduled, or goes out.
    """
    title = squeeze(post.title)
    if not title:
        raise UserError("post_title_missing")
    if post.day is None and post.status in (Status.SCHEDULED, Status.PUBLISHED):
        raise UserError("post_day_missing")
    if any((getattr(post, count) or 0) < 0 for count in (*COUNTS, *_MINUTES)):
        raise UserError("amount_negative")
    with store.change():
        kept = replace(
            post,
            title=title,
            platforms=_each_once(name for typed in post.platforms for name in typed.split(",")),
            public_id=post.public_id or next(new_public_ids(store)),
        )
        from umkm_studio.models.content import quotes  # a start only reads posts

        if not seen and kept.status in (Status.SCHEDULED, Status.PUBLISHED):
            before = get(store, kept.id) if kept.published and kept.id is not None else None
            quotes.settle(
                store,
                kept.id,
                quoting,
                kept.day,
                kept.platforms,
                out_at=before.platforms if before is not None and before.published else None,
            )
        post_id = store.put("posts", _columns(kept))
        if quoting is not None:
            quotes.tie(store, post_id, quoting)
        return post_id


def remove(store: Store, post_id: int) -> None:
    """Delete a post with its corrections and results; its codes stay, with the orders that used
    them, and so do the messages and answers that it was made of.
    """
    with store.change():
        for (table, column), sql in _TIED.items():
            for row in store.rows(sql, id=post_id):
                store.put(table, {"id": row["id"], column: None})
        for table, sql in _HANGING.items():
            store.remove(table, *(row["id"] for row in store.rows(sql, id=post_id)))
        store.remove("posts", post_id)


def get(store: Store, post_id: int) -> Post | None:
    """One post by its id."""
    row = store.one("SELECT * FROM posts WHERE id = :id", id=post_id)
    return None if row is None else _post(row)


def by_public_id(store: Store, public_id: str) -> Post | None:
    """One post by the ID that workbooks use."""
    row = store.one(
        "SELECT * FROM posts WHERE public_id = :id COLLATE NOCASE", id=public_id.strip()
    )
    return None if row is None else _post(row)


def between(store: Store, first: date, last: date) -> list[Post]:
    """Posts of these days, both ends included, by day and time."""
    found = store.rows(
        """
        SELECT * FROM posts WHERE day BETWEEN :first AND :last
        ORDER BY day, time IS NULL, time, id
        """,
        first=first.isoformat(),
        last=last.isoformat(),
    )
    return [_post(row) for row in found]


def next_up(store: Store, today: date, limit: int = 3) -> list[Post]:
    """The next posts that are not out yet, from today on."""
    found = store.rows(
        """
        SELECT * FROM posts WHERE status <> 'published' AND day >= :today
        ORDER BY day, time IS NULL, time, id LIMIT :limit
        """,
        today=today.isoformat(),
        limit=limit,
    )
    return [_post(row) for row in found]


def missed(store: Store, today: date) -> list[Post]:
    """Posts planned for one of the days within `MISSED_FOR` that are not out, oldest first."""
    found = store.rows(
        """
        SELECT * FROM posts
        WHERE status IN ('draft', 'scheduled') AND day < :today AND day >= :first
        ORDER BY day, time IS NULL, time, id
        """,
        today=today.isoformat(),
        first=(today - MISSED_FOR).isoformat(),
    )
    return [_post(row) for row in found]


def newest(store: Store) -> Post | None:
    """The post with a day that was made last, of those with a place if there are any; ideas that
    are only noted don't count.
    """
    row = store.one(
        "SELECT * FROM posts WHERE day IS NOT NULL ORDER BY platforms = '[]', id DESC LIMIT 1"
    )
    return None if row is None else _post(row)


def platforms(store: Store) -> list[str]:
    """Where posts go, the usual places first."""
    found = [
        row["value"]
        for row in store.rows("SELECT DISTINCT value FROM posts, json_each(posts.platforms)")
    ]
    known = [key for key in PLATFORMS if key in found]
    return known + sorted(key for key in found if key not in known)


def undated(store: Store) -> list[Post]:
    """Ideas and drafts that have no day yet, newest first."""
    return [
        _post(row) for row in store.rows("SELECT * FROM posts WHERE day IS NULL ORDER BY id DESC")
    ]


def out_between(store: Store, first: date, last: date, *, also: Collection[int]) -> list[Post]:
    """Posts that came out from first to last, and others by their id, the oldest first; those
    without a day come last.
    """
    found = store.rows(
        """
        SELECT * FROM posts
        WHERE status = 'published' AND day BETWEEN :first AND :last
            OR id IN (SELECT value FROM json_each(:also))
        ORDER BY day IS NULL, day, public_id
        """,
        first=first.isoformat(),
        last=last.isoformat(),
        also=json.dumps(list(also)),
    )
    return [_post(row) for row in found]


def everything(store: Store) -> list[Post]:
    """All posts in the order of their public IDs."""
    return [_post(row) for row in store.rows("SELECT * FROM posts ORDER BY public_id, id")]


def new_public_ids(store: Store) -> Iterator[str]:
    """K-0001, K-0002 … as many as are asked for inside one change. One of a post in the bin is not
    given again, so that it can come back.
    """
    last = store.value(
        """
        SELECT max(CAST(substr(public_id, 3) AS INTEGER)) FROM (
            SELECT public_id FROM posts
            UNION ALL SELECT json_extract(value, '$[1].public_id')
            FROM trash JOIN json_each(steps, '$.rows') WHERE json_extract(value, '$[0]') = 'posts'
        )
        WHERE public_id GLOB 'K-[0-9]*' AND substr(public_id, 3) NOT GLOB '*[^0-9]*'
        """
    )
    for number in count((last or 0) + 1):
        yield f"K-{number:04d}"


def _each_once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(squeeze, words))))


def _columns(post: Post) -> dict[str, object]:
    lists = {name: json.dumps(getattr(post, name), ensure_ascii=False) for name in _LISTS}
    return (
        asdict(post)
        | lists
        | {
            "pillar": post.pillar.value,
            "status": post.status.value,
            "day": post.day and post.day.isoformat(),
            "time": post.time and post.time.isoformat("seconds"),
            "measured_on": post.measured_on and post.measured_on.isoformat(),
        }
    )


def _post(row: Row) -> Post:
    return Post(
        **dict(row)
        | {name: _list(row[name]) for name in _LISTS}
        | {
            "marks": tuple(map(Mark, _list(row["marks"]))),
            "pillar": Pillar(row["pillar"]),
            "status": Status(row["status"]),
            "day": row["day"] and date.fromisoformat(row["day"]),
            "time": row["time"] and time.fromisoformat(row["time"]),
            "measured_on": row["measured_on"] and date.fromisoformat(row["measured_on"]),
        }
    )


def _list(text: str) -> tuple[str, ...]:
    """A list as it is kept; most are empty, and a month of posts has hundreds."""
    return () if text == "[]" else tuple(json.loads(text))
