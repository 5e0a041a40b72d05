"""What an insight export shows, brought to the posts of the calendar; use inside a change.

A post is known by its number at the platform or by its link. Else one of the calendar may be
proposed by day and words, and waits for the maker's word; one that the calendar lacks comes in as a
new entry with a proposed pillar, unless the maker wants it otherwise (`Choices.picks`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from umkm_studio.models.content import (
    account_days,
    pillar_words,
    post_links,
    posts,
    results,
    same_post,
)
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.content.results import Measurement
from umkm_studio.models.content.same_post import Likeness, Published
from umkm_studio.models.importing import answers
from umkm_studio.models.sheets.drafts import Problem
from umkm_studio.models.sheets.shown import Reading, Shown, ShownDay, ShownPost
from umkm_studio.models.store import Store
from umkm_studio.models.text import squeeze

Key = tuple[str, str]  # platform, and the post's number there

_LONGEST_TITLE = 60  # characters
_HASHTAG_OR_LINK = re.compile(r"(?:#|@)[\w.]+|https?://\S+")


_FORMATS = {
    "reel": "Reel", "carousel": "Carousel", "image": "Foto", "story": "Story", "video": "Video",
}  # fmt: skip


class Deed(StrEnum):
    """What the maker wants for a post of the file."""

    JOIN = "join"  # it is this one of the calendar
    ADD = "add"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Pick:
    """The maker's word on one post of the file."""

    deed: Deed
    post_id: int | None = None  # for JOIN
    pillar: Pillar | None = None  # for ADD, where it is not the proposed one


@dataclass(frozen=True, slots=True)
class Choices:
    """How a file is to be read, and what becomes of its posts."""

    reading: Reading
    picks: Mapping[Key, Pick] = field(default_factory=dict)


class State(StrEnum):
    """What becomes of a post of the file: its numbers are kept; nothing is new about it; it comes
    into the calendar; it waits for the maker's word, because one of the calendar is like it; it is
    left out; it is another account's.
    """

    UPDATED = "updated"
    SAME = "same"
    NEW = "new"
    WAITING = "waiting"
    LEFT = "left"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A post of the file as the check step shows it. `post` is the one of the calendar that it is;
    `like` the one that it may be, as long as the maker has not said (of one that is new: the same
    words at another place, to be joined on request). `pillar` is that of the entry it becomes or
    would become, for the reason of a word in its caption ("" where no word tells).
    """

    shown: ShownPost
    state: State
    title: str
    pillar: Pillar
    word: str = ""
    post: Post | None = None
    like: Likeness | None = None

    @property
    def id(self) -> str:
        """What makes it the same when the file is read again."""
        return "|".join(self.key)

    @property
    def key(self) -> Key:
        """By which a pick finds it."""
        return self.shown.platform, self.shown.key


@dataclass(slots=True, kw_only=True)
class Brought:
    """What an insight export brought. `totals` are sums over the shop's own posts of the file, by
    count, of those counts that it has. `days_total` adds up the file's main daily figure.
    """

    measured_at: datetime
    totals: dict[str, int] = field(default_factory=dict)
    outcomes: list[Outcome] = field(default_factory=list)
    days_new: int = 0
    days_updated: int = 0
    days_total: int = 0
    has_days: bool = False
    problems: list[Problem] = field(default_factory=list)

    @property
    def others(self) -> int:
        """Posts of other accounts."""
        return self.how_many(State.OTHER)

    def how_many(self, state: State) -> int:
        """Posts in a state."""
        return sum(one.state is state for one in self.outcomes)


def save(store: Store, shown: Shown, choices: Choices, now: datetime) -> Brought:
    """Keep what a file shows, as the maker chose; nothing of it is kept twice."""
    done = Brought(measured_at=_measured_at(shown, choices.reading, now))
    found = _with_own_account(store, shown.posts)
    # a post that stands there twice counts once, with its last row
    own = list({(one.platform, one.key): one for one in found if one.is_own}.values())
    done.totals = {name: sum(one.counts.get(name, 0) for one in own) for name in shown.counts}
    names = posts.new_public_ids(store)
    left = answers.left_out_posts(store, ((one.platform, one.key) for one in own))
    for one, known, like in _matched(store, own):
        key = one.platform, one.key
        pick = choices.picks.get(key)
        if pick is not None:
            answers.leave_out_post(store, key, left=pick.deed is Deed.LEAVE)
        elif key in left:
            pick = Pick(Deed.LEAVE)
        outcome = _outcome(store, one, known, like, pick)
        if outcome.state in (State.UPDATED, State.NEW):
            outcome = _kept(store, outcome, done.measured_at, names)
        elif outcome.state is State.WAITING and like is not None:
            done.problems.append(_waiting(outcome, like.post))
        done.outcomes.append(outcome)
    done.outcomes += [_outcome(store, one, None, None, None) for one in found if not one.is_own]
    _save_days(store, shown.days, done)
    return done


def _with_own_account(store: Store, found: Sequence[ShownPost]) -> Sequence[ShownPost]:
    """Where several accounts have as many posts each, the one is the shop's whose posts the
    calendar knows; while it knows none of them, all may be, and nothing is dropped.
    """
    own = [one for one in found if one.is_own]
    known = {
        one.account
        for one in own
        if results.post_with_key(store, one.platform, one.key) is not None
    }
    if len(known) != 1 or len({one.account for one in own}) == 1:
        return found
    return [replace(one, is_own=one.is_own and one.account in known) for one in found]


def _measured_at(shown: Shown, reading: Reading, now: datetime) -> datetime:
    """When the numbers were read: now, where the file's time can't be, because it lies ahead or
    before a post of the file (a copy, an archive that keeps no times).
    """
    newest = max((one.day for one in shown.posts), default=date.min)
    likely = newest <= shown.measured_at.date() and shown.measured_at <= now
    return shown.measured_at if likely or reading.says_day else now


def title_of(shown: ShownPost) -> str:
    """A title for a new entry: the first line of the caption, else what and when it was."""
    for line in shown.caption.splitlines():
        text = squeeze(_HASHTAG_OR_LINK.sub("", line))
        if not any(map(str.isalnum, text)):
            continue
        if len(text) <= _LONGEST_TITLE:
            return text
        return f"{text[:_LONGEST_TITLE].rsplit(' ', 1)[0]}…"
    return squeeze(f"{shown.kind_word} {shown.day:%d/%m/%Y}")


def _matched(
    store: Store, own: Sequence[ShownPost]
) -> list[tuple[ShownPost, int | None, Likeness | None]]:
    """Each post with the id of the one it is, or else with the one it may be."""
    linked = {
        key: row["id"]
        for row in store.rows("SELECT id, link FROM posts WHERE link <> '' ORDER BY id DESC")
        if (key := post_links.key_of(row["link"])) is not None
    }
    known = []
    for one in own:
        found = results.post_with_key(store, one.platform, one.key)
        by_link = post_links.key_of(one.link)
        known.append(linked.get(by_link) if found is None and by_link is not None else found)
    strange = [one for one, post_id in zip(own, known, strict=True) if post_id is None]
    published = [Published(one.platform, one.day, one.caption) for one in strange]
    taken = {post_id for post_id in known if post_id is not None}
    likes = iter(same_post.proposals(store, published, without=taken))
    return [
        (one, post_id, next(likes) if post_id is None else None)
        for one, post_id in zip(own, known, strict=True)
    ]


def _outcome(
    store: Store, one: ShownPost, known: int | None, like: Likeness | None, pick: Pick | None
) -> Outcome:
    """What is to become of a post, before anything is kept."""
    state = State.NEW if one.is_own else State.OTHER
    if known is not None:
        state = State.UPDATED
    elif pick is not None and pick.deed is Deed.LEAVE:
        state = State.LEFT
    elif pick is not None and pick.deed is Deed.JOIN:
        state, known = State.UPDATED, pick.post_id
    elif like is not None and pick is None and not like.elsewhere:
        state = State.WAITING
    post = None if known is None else posts.get(store, known)
    proposed = pillar_words.propose(one.caption)
    if post is not None:
        pillar, word = post.pillar, ""
    elif pick is not None and pick.pillar is not None:
        pillar, word = pick.pillar, ""
    else:
        pillar, word = proposed.pillar, proposed.word
    return Outcome(
        shown=one,
        state=state,
        title=title_of(one) if post is None else post.title,
        pillar=pillar,
        word=word,
        post=post,
        like=like if pick is None else None,
    )


def _kept(store: Store, outcome: Outcome, measured_at: datetime, names: Iterator[str]) -> Outcome:
    """Keep the numbers of a post, and the post itself, under the next name, where it is new."""
    one, post = outcome.shown, outcome.post
    if post is None:
        post = _new_entry(store, outcome, next(names))
    else:
        _complete(store, post, one)
        results.keep_unmeasured(store, post)
    assert post.id is not None
    results.remember_key(store, post.id, one.platform, one.key)
    measured = Measurement(
        post_id=post.id, measured_at=measured_at, counts=one.counts, platform=one.platform
    )
    if results.add(store, measured):
        results.bring_up_to_date(store, post.id)
    elif outcome.state is State.UPDATED:
        return replace(outcome, state=State.SAME)
    return outcome


def _new_entry(store: Store, outcome: Outcome, public_id: str) -> Post:
    one = outcome.shown
    post = Post(
        title=outcome.title,
        pillar=outcome.pillar,
        status=Status.PUBLISHED,
        day=one.day,
        time=one.time,
        platforms=(one.platform,),
        format=_FORMATS.get(one.kind, ""),
        caption=one.caption,
        link=one.link,
        public_id=public_id,
    )
    return replace(post, id=posts.save(store, post, seen=True))


def _complete(store: Store, post: Post, one: ShownPost) -> None:
    """Fill in what the calendar does not know yet of a post that is out; the maker's words stay."""
    fuller = replace(
        post,
        status=Status.PUBLISHED,
        day=post.day if post.published else one.day,
        time=post.time if post.published else one.time,
        platforms=tuple(dict.fromkeys((*post.platforms, one.platform))),
        caption=post.caption or one.caption,
        link=post.link or one.link,
    )
    if fuller != post:
        posts.save(store, fuller, seen=True)


def _waiting(outcome: Outcome, like: Post) -> Problem:
    one = outcome.shown
    details = {"id": like.public_id, "title": like.title}
    return Problem(one.sheet, one.row, "", outcome.title, "post_maybe_known", details)


def _save_days(store: Store, days: Sequence[ShownDay], done: Brought) -> None:
    found: dict[str, set[date]] = {"new": set(), "updated": set(), "": set()}
    for one in days:
        found[account_days.put(store, one.platform, one.metric, one.day, one.value)].add(one.day)
    done.has_days = bool(days)
    done.days_total = sum(one.value for one in days if one.metric == days[0].metric)
    done.days_new, done.days_updated = len(found["new"]), len(found["updated"] - found["new"])
