"""What a month has to say to the three questions. It is offered; the maker chooses and writes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from umkm_studio.models.content import posts, talks
from umkm_studio.models.content.balance import last_day
from umkm_studio.models.content.posts import Post
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold, squeeze
from umkm_studio.models.voices import (
    asked_then_ordered,
    replies,
    reply_outcomes,
    testimonials,
)
from umkm_studio.models.voices.asked_then_ordered import Way
from umkm_studio.models.voices.testimonials import Kind, Voice

MOST = 3
"""Pieces of evidence that are offered for a question: more is no help in choosing."""
_LONGEST = 160  # letters of a phrase that still reads as one
# Beginnings of words with which buyers speak of how they were talked with, in both languages.
_ABOUT_TALKING = (
    "balas", "dibalas", "respon", "ramah", "sabar", "jawab", "dijawab", "sapa", "disapa", "kabar",
    "dikabari", "chat", "admin", "komunik", "jelas", "dijelaskan", "foto", "video", "kartu",
    "pesan", "ucapan", "nama", "repl", "answer", "friendly", "kind", "patient", "message", "note",
    "card", "told", "photo",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Talked:
    """A post of the month and what people said about it, apart from likes."""

    post: Post
    product_questions: int
    stories_told: int
    direct_messages: int

    @property
    def all(self) -> int:
        """Everything that was said."""
        return self.product_questions + self.stories_told + self.direct_messages


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An answer of the bank: of `answers` messages that got it, orders followed `followed`."""

    question: str
    answers: int
    followed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Words of a buyer, exactly as they stand in the testimonial; without the name."""

    words: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """The evidence for each question, the strongest first."""

    talked: tuple[Talked, ...]
    ways: tuple[Way, ...]
    answered: tuple[Answered, ...]
    phrases: tuple[Phrase, ...]


def offered(store: Store, month: date) -> Offered:
    """The evidence of the month of this day."""
    first, last = month.replace(day=1), last_day(month)
    return Offered(
        talked=_talked(store, first, last),
        ways=_ways(store, first, last),
        answered=_answered(store, first, last),
        phrases=_phrases(store, first, last),
    )


def _talked(store: Store, first: date, last: date) -> tuple[Talked, ...]:
    found = []
    for post in posts.out_between(store, first, last, also=()):
        noted = talks.noted(store, post.id or 0)
        counts = {name: max(getattr(post, name) or 0, noted[name]) for name in posts.MEANINGFUL}
        found.append(Talked(post=post, **counts))
    found.sort(key=lambda one: one.all, reverse=True)
    return tuple(one for one in found[:MOST] if one.all)


def _ways(store: Store, first: date, last: date) -> tuple[Way, ...]:
    found = asked_then_ordered.by_way(store, first, last)
    found.sort(key=lambda one: (one.share.ordered, -one.share.people), reverse=True)
    return tuple(one for one in found[:MOST] if one.share.ordered)


def _answered(store: Store, first: date, last: date) -> tuple[Answered, ...]:
    outcomes = reply_outcomes.between(store, first, last)
    found = [
        Answered(question=reply.question, answers=one.answers, followed=one.followed)
        for reply in replies.everything(store)
        if (one := outcomes.get(reply.id or 0)) is not None and one.followed
    ]
    found.sort(key=lambda one: (one.followed, -one.answers), reverse=True)
    return tuple(found[:MOST])


def _phrases(store: Store, first: date, last: date) -> tuple[Phrase, ...]:
    """Those about how buyers were talked with first, then the newest."""
    found = [
        (phrase, voice.day)
        for voice in testimonials.everything(store)
        if voice.kind is Kind.PRAISE and voice.erased_on is None and first <= voice.day <= last
        if (phrase := _phrase(voice))
    ]
    found.sort(key=lambda one: one[1], reverse=True)
    found.sort(key=lambda one: not _is_about_talking(one[0]))
    return tuple(Phrase(words=words, day=day) for words, day in found[:MOST])


def _phrase(voice: Voice) -> str:
    """The sentence about talking, else the first; "" where it is too long to be one phrase."""
    sentences = [squeeze(one) for one in re.split(r"(?<=[.!?])\s+|\n", voice.words) if one.strip()]
    told = [one for one in sentences if _is_about_talking(one)] or sentences
    return next((one for one in told if len(one) <= _LONGEST), "")


def _is_about_talking(words: str) -> bool:
    return any(word.startswith(_ABOUT_TALKING) for word in re.findall(r"\w+", fold(words)))
