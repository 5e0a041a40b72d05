"""Am I ready for a new channel? Seven questions, what followers get, and an honest answer.

The rules are ours, and few, so that they can be said in a sentence:

- "not yet" where the product, the care for buyers, a way to deal with complaints or the time for it
  is missing: a channel shows these to everybody, and a bad start is remembered. Also where three
  answers are no.
- "ready" where every answer is yes, what followers get is written down, and the shop's own notes
  do not say otherwise.
- "almost" in between: a small start, and the first gap is mended meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze

_MANY = 3  # answers that are no, from which on it is too early whatever they are about


class Question(StrEnum):
    """What is asked, in the order in which a gap is to be mended."""

    QUALITY = "quality"  # good enough to be talked about in the open
    CARE = "care"  # buyers are looked after well enough for that
    COMPLAINTS = "complaints"  # a plan for them
    INSULTS = "insults"
    QUESTIONS = "questions"
    TIME = "time"  # to answer and to post each week
    TALK = "talk"  # coming to talk and to help, not only to advertise


class Answer(StrEnum):
    """How true it is."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Result(StrEnum):
    """What follows."""

    READY = "ready"
    ALMOST = "almost"
    NOT_YET = "not_yet"


_ESSENTIAL = frozenset({Question.QUALITY, Question.CARE, Question.COMPLAINTS, Question.TIME})


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """The answers for a channel on a day, and what was said to them then."""

    channel: str
    checked_on: date
    answers: Mapping[Question, Answer]
    benefit: str = ""  # what followers get
    gap: str = ""  # what is missing still, in the maker's words
    next_step: str = ""
    result: Result
    id: int | None = None


def judge(
    answers: Mapping[Question, Answer], benefit: str, doubted: Iterable[Question] = ()
) -> Result:
    """The answer to all of it; `doubted` are questions of which the shop's notes say otherwise."""
    refused = {question for question in Question if answers[question] is Answer.NO}
    if refused & _ESSENTIAL or len(refused) >= _MANY:
        return Result.NOT_YET
    all_yes = all(answers[question] is Answer.YES for question in Question)
    if all_yes and squeeze(benefit) and not set(doubted):
        return Result.READY
    return Result.ALMOST


def gaps(answers: Mapping[Question, Answer], doubted: Iterable[Question] = ()) -> list[Question]:
    """What is to be mended, the most pressing first: what is missing, then what is there in part
    or in doubt.
    """
    doubts = set(doubted)
    missing = [one for one in Question if answers[one] is Answer.NO]
    weak = [
        one
        for one in Question
        if one not in missing and (answers[one] is Answer.PARTLY or one in doubts)
    ]
    return missing + weak


def everything(store: Store) -> list[Check]:
    """All checks, the newest first."""
    found = store.rows("SELECT * FROM channel_checks ORDER BY checked_on DESC, channel")
    return [_check(row) for row in found]


def save(store: Store, check: Check) -> int:
    """Keep a check; another one of the same channel and day takes its place. Raises
    `UserError("channel_missing")`.
    """
    channel = squeeze(check.channel)
    if not channel:
        raise UserError("channel_missing", field="channel")
    day = check.checked_on.isoformat()
    known = store.value(
        "SELECT id FROM channel_checks WHERE channel = :channel AND checked_on = :day",
        channel=channel,
        day=day,
    )
    return store.put(
        "channel_checks",
        {question.value: check.answers[question].value for question in Question}
        | {"id": known, "channel": channel, "checked_on": day, "result": check.result.value}
        | {"benefit": check.benefit.strip(), "gap": check.gap.strip()}
        | {"next_step": check.next_step.strip()},
    )


def remove(store: Store, check_id: int) -> None:
    """Forget a check."""
    store.remove("channel_checks", check_id)


def _check(row: Row) -> Check:
    return Check(
        channel=row["channel"],
        checked_on=date.fromisoformat(row["checked_on"]),
        answers={question: Answer(row[question.value]) for question in Question},
        benefit=row["benefit"],
        gap=row["gap"],
        next_step=row["next_step"],
        result=Result(row["result"]),
        id=row["id"],
    )
