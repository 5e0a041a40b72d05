"""What the shop's own notes say about its readiness for a new channel.

Nothing here accuses: a note that says otherwise than an answer is shown beside the question, and
keeps the result from being "ready" without a second look.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from umkm_studio.models.content import check_ins
from umkm_studio.models.content.check_ins import Load
from umkm_studio.models.store import Store
from umkm_studio.models.trust.channel_checks import Question
from umkm_studio.models.voices import messages, testimonials
from umkm_studio.models.voices.testimonials import Kind

_LATE = timedelta(days=2)  # a message that waits longer
_LONG = timedelta(days=7)  # a criticism without an answer for longer
_LATELY = timedelta(days=28)  # posts that tell how the shop talks
_FEW_POSTS = 4  # fewer say nothing
_HEAVY_WEEKS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Observed:
    """Figures of the day on which it is asked."""

    waiting: int  # messages that have waited for more than two days
    unanswered_criticism: int  # for more than a week
    is_heavy: bool  # the last two weeks that were answered for were heavy
    posts: int  # published in the last four weeks
    promo_posts: int

    @property
    def doubted(self) -> tuple[Question, ...]:
        """Questions to which these figures say no."""
        says_no = {
            Question.COMPLAINTS: self.unanswered_criticism > 0,
            Question.QUESTIONS: self.waiting > 0,
            Question.TIME: self.is_heavy,
            Question.TALK: self.posts >= _FEW_POSTS and self.promo_posts * 2 > self.posts,
        }
        return tuple(question for question in Question if says_no.get(question))


def on(store: Store, today: date) -> Observed:
    """What is known today."""
    waits = [one for one in messages.waiting(store) if one.received_on < today - _LATE]
    criticism = [
        one
        for one in testimonials.everything(store)
        if one.kind is Kind.CRITICISM and not one.response and one.day < today - _LONG
    ]
    weeks = check_ins.latest(store, limit=_HEAVY_WEEKS)
    counted = store.one(
        """
        SELECT count(*) AS posts, coalesce(sum(pillar = 'promo'), 0) AS promo FROM posts
        WHERE status = 'published' AND day > :since AND day <= :today
        """,
        since=(today - _LATELY).isoformat(),
        today=today.isoformat(),
    )
    assert counted is not None
    return Observed(
        waiting=len(waits),
        unanswered_criticism=len(criticism),
        is_heavy=len(weeks) == _HEAVY_WEEKS and all(one.load is Load.HEAVY for one in weeks),
        posts=counted["posts"],
        promo_posts=counted["promo"],
    )
