"""What was said in a month: how fast buyers were answered, what they praised and criticised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from umkm_studio.models.content import own_hours
from umkm_studio.models.store import Store
from umkm_studio.models.voices import (
    consents,
    criticism,
    messages,
    reply_time,
    testimonial_list,
)
from umkm_studio.models.voices.consents import Quote, Standing
from umkm_studio.models.voices.criticism import Handling, Stage
from umkm_studio.models.voices.testimonial_list import Line
from umkm_studio.models.voices.testimonials import Kind

_SHORT = 160  # letters of a buyer's words that the page has room for


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """`usual` is the median wait inside own hours, over the `timed` answers of which both times are
    known; None where there is none.
    """

    usual: timedelta | None
    timed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Testimonials of the month, of which `allowed` may be shown to others on its last day; and
    criticism, of which `fixed` is mended. `mended` says what, in the words of the shop.
    """

    testimonials: int
    allowed: int
    criticisms: int
    fixed: int
    mended: tuple[str, ...] = ()


def answers(store: Store, first: date, last: date) -> Answers:
    """How long those waited who were answered on these days, both included."""
    own = own_hours.of_shop(store)
    found = messages.answered_between(store, first, last)
    waits = [wait for one in found if (wait := reply_time.of_message(own, one)) is not None]
    return Answers(usual=reply_time.usual(waits), timed=len(waits))


def heard(store: Store, first: date, last: date) -> Heard:
    """What was said on these days, both included, and what has become of it."""
    lines = _between(store, first, last)
    praise = [one for one in lines if one.voice.kind is Kind.PRAISE]
    handled = criticism.everything(store)
    critical = [handled[one.voice.id or 0] for one in lines if one.voice.kind is Kind.CRITICISM]
    fixed = [one for one in critical if Stage.FIXED in one.reached]
    mended = dict.fromkeys(words for one in fixed if (words := _mended(one)))
    return Heard(
        testimonials=len(praise),
        allowed=sum(_may_be_shown(one, last) for one in praise),
        criticisms=len(critical),
        fixed=len(fixed),
        mended=tuple(mended),
    )


def one_voice(store: Store, first: date, last: date, today: date) -> Quote | None:
    """Words of one buyer from these days that may be shown today: of those that are short the ones
    with the most stars, then the newest. Only words of which nothing has to be cut are taken.
    """
    allowed = [
        (one.voice, one.consent)
        for one in _between(store, first, last)
        if one.consent is not None
        and one.voice.kind is Kind.PRAISE
        and _may_be_shown(one, today)
        and len(one.consent.words) <= _SHORT
    ]
    if not allowed:
        return None
    voice, consent = max(allowed, key=lambda one: (one[0].stars or 0, one[0].day, one[0].public_id))
    return consents.quote(voice, consent)


def _between(store: Store, first: date, last: date) -> list[Line]:
    found = testimonial_list.everything(store)
    return [one for one in found if first <= one.voice.day <= last]


def _may_be_shown(line: Line, day: date) -> bool:
    return line.voice.erased_on is None and consents.standing(line.consent, day) is Standing.GIVEN


def _mended(handling: Handling) -> str:
    """What it was about, else what is done otherwise; never a step, which may name a buyer."""
    changed = [entry.text for entry in handling.changes]
    return ", ".join(handling.themes) or next(iter(changed), "")
