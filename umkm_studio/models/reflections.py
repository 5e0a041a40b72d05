"""The month: what happened in numbers, what the maker learned, and what is decided for the next."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from umkm_studio.models.content import balance, posts
from umkm_studio.models.content.balance import last_day
from umkm_studio.models.content.posts import Post
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import fold, squeeze

MOST_DECISIONS = 3  # of a kind: more is not kept up beside baking, packing and answering
_EARLIEST_YEAR, _LATEST_YEAR = 2000, 2999  # beyond them a month is a slip of the keys
_DAY = 24 * 60  # minutes
OPENS_BEFORE_END = 2  # days before the last one on which a month can be looked back on


class DecisionKind(StrEnum):
    """What becomes of a habit next month, in the order in which the window shows them."""

    KEEP = "keep"
    SIMPLIFY = "simplify"
    STOP = "stop"


class Outcome(StrEnum):
    """What became of a decision in the month for which it was made."""

    NOT_SAID = ""
    KEPT = "kept"
    NOT_KEPT = "not_kept"


class Activity(StrEnum):
    """Work beside posts whose hours the maker may say, in the order of the window."""

    ANSWERS = "answers"
    PARTNERS = "partners"
    ADS = "ads"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """The maker's answers to the three questions about a month (its first day)."""

    month: date
    conversation: str = ""  # which post sparked the most meaningful conversation
    led_to_purchase: str = ""  # which interaction most often led to a purchase
    appreciated: str = ""  # which way of communicating customers appreciate most
    id: int | None = None

    @property
    def answers(self) -> tuple[str, str, str]:
        """The three answers in the order of the questions."""
        return (self.conversation, self.led_to_purchase, self.appreciated)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One thing to keep, simplify or stop, decided in looking back on `month` (its first day).

    `outcome` and `happened` (the maker's words) are said a month later.
    """

    month: date
    kind: DecisionKind
    text: str
    position: int = 0
    outcome: Outcome = Outcome.NOT_SAID
    happened: str = ""
    id: int | None = None


# The maker's answers


def get(store: Store, month: date) -> Reflection:
    """What is written about the month of this day; without a word yet, an empty reflection."""
    first = month.replace(day=1)
    row = store.one("SELECT * FROM reflections WHERE month = :month", month=_key(first))
    return Reflection(month=first) if row is None else Reflection(**dict(row) | {"month": first})


def save(store: Store, reflection: Reflection) -> int | None:
    """Keep the answers, line breaks and all. Gives the id, or None where there is nothing to keep.

    A month has one reflection: writing again writes over it, whoever read it when.
    """
    known = get(store, reflection.month)
    if known.id is None and not any(reflection.answers):
        return None
    return store.put(
        "reflections", asdict(reflection) | {"id": known.id, "month": _key(reflection.month)}
    )


def everything(store: Store) -> list[Reflection]:
    """All that was ever written, oldest month first."""
    return [
        Reflection(**dict(row) | {"month": _month(row["month"])})
        for row in store.rows("SELECT * FROM reflections ORDER BY month")
    ]


def written_months(store: Store) -> list[date]:
    """The months with an answer or a decision, oldest first."""
    found = store.rows(
        "SELECT month FROM reflections UNION SELECT month FROM decisions ORDER BY month"
    )
    return [_month(row["month"]) for row in found]


# Decisions


def decisions(store: Store, month: date) -> list[Decision]:
    """What was decided in looking back on the month of this day: keep, simplify, stop."""
    found = store.rows(
        """
        SELECT * FROM decisions WHERE month = :month
        ORDER BY CASE kind WHEN 'keep' THEN 0 WHEN 'simplify' THEN 1 ELSE 2 END, position, id
        """,
        month=_key(month),
    )
    return [_decision(row) for row in found]


def decide(store: Store, decision: Decision) -> int:
    """Add a decision after those of its kind, or change the words of one. Gives its id.

    Raises `UserError`: decision_missing (no words), decisions_full (three of a kind are enough).
    """
    text = squeeze(decision.text)
    if not text:
        raise UserError("decision_missing")
    with store.change():
        if decision.id is None:
            same = [one for one in decisions(store, decision.month) if one.kind is decision.kind]
            if len(same) >= MOST_DECISIONS:
                raise UserError("decisions_full", most=MOST_DECISIONS)
            after = max((one.position for one in same), default=-1) + 1
            decision = replace(decision, position=after)
        return store.put("decisions", _columns(replace(decision, text=text)))


def say_outcome(
    store: Store, decision_id: int, outcome: Outcome, happened: str | None = None
) -> None:
    """Say what became of a decision; `happened` (None: as it was) in the maker's words."""
    said: dict[str, object] = {"id": decision_id, "outcome": outcome.value}
    if happened is not None:
        said["happened"] = squeeze(happened)
    store.put("decisions", said)


def idea_of(store: Store, decision: Decision) -> Post | None:
    """The post, idea or more, that has a decision's words for its title."""
    words = fold(decision.text)
    return next((post for post in posts.everything(store) if fold(post.title) == words), None)


def make_idea(store: Store, decision: Decision, note: str) -> int:
    """Put a decision among the ideas for posts, for the pillar that its month has least of; gives
    the post's id. One that is there already is left alone.
    """
    known = idea_of(store, decision)
    if known is not None and known.id is not None:
        return known.id
    pillar = balance.of_month(store, month_after(decision.month)).most_missed
    idea = Post(title=decision.text, pillar=pillar, status=posts.Status.IDEA, note=note)
    return posts.save(store, idea)


def drop(store: Store, decision_id: int) -> None:
    """Take a decision away."""
    store.remove("decisions", decision_id)


def decide_all(store: Store, month: date, kind: DecisionKind, texts: Sequence[str]) -> None:
    """Let exactly these be the month's decisions of a kind, as an open workbook says them.

    What is the same already is left alone. Raises `UserError("decisions_full")`.
    """
    wanted = [text for text in map(squeeze, texts) if text]
    with store.change():
        same = [one for one in decisions(store, month) if one.kind is kind]
        if [one.text for one in same] == wanted:
            return
        store.remove("decisions", *[one.id for one in same if one.id is not None])
        for text in wanted:
            decide(store, Decision(month=month, kind=kind, text=text))


# Hours


def efforts(store: Store, month: date) -> dict[Activity, int]:
    """Minutes that the maker says went into work of the month of this day."""
    found = store.rows(
        "SELECT activity, minutes FROM month_efforts WHERE month = :month", month=_key(month)
    )
    return {Activity(row["activity"]): row["minutes"] for row in found}


def save_effort(store: Store, month: date, activity: Activity, minutes: int | None) -> None:
    """Keep how many minutes went into something; None or 0: not known.

    Raises `UserError("effort_unlikely")` for more than the month has.
    """
    if not 0 <= (minutes or 0) <= last_day(month).day * _DAY:
        raise UserError("effort_unlikely")
    known = store.value(
        "SELECT id FROM month_efforts WHERE month = :month AND activity = :activity",
        month=_key(month),
        activity=activity.value,
    )
    if minutes:
        row = {"month": _key(month), "activity": activity.value, "minutes": minutes}
        store.put("month_efforts", row | {"id": known})
    elif known is not None:
        store.remove("month_efforts", known)


def every_effort(store: Store) -> list[tuple[date, Activity, int]]:
    """Month, activity and minutes of all that was said, oldest month first."""
    found = store.rows("SELECT * FROM month_efforts ORDER BY month, activity")
    return [(_month(row["month"]), Activity(row["activity"]), row["minutes"]) for row in found]


# People


def without_quotes(text: str, said: Iterable[str]) -> str:
    """An answer without the lines that quote words of a buyer, whole or in part. One word in
    quotation marks is no quote, unless it is all that was said: it may be the title of a post.
    """
    known = [fold(words) for words in said]
    lines = text.splitlines()
    kept = [line for line in lines if not any(_quotes(line, words) for words in known)]
    return text if len(kept) == len(lines) else "\n".join(kept).strip()


def _quotes(line: str, words: str) -> bool:
    parts = re.findall(r"“([^”]+)”|\"([^\"]+)\"", line)
    quoted = [fold(one or other) for one, other in parts]
    return any(part == words or (part in words and " " in part) for part in quoted)


# Which months there are


def read_month(text: str) -> date:
    """The first day of a month written as 2026-10. Raises `UserError("month_unreadable")`."""
    try:
        month = _month(text.strip())
    except ValueError:
        month = date.min
    if len(text.strip()) != 7 or not _EARLIEST_YEAR <= month.year <= _LATEST_YEAR:
        raise UserError("month_unreadable", value=text)
    return month


def opens_on(month: date) -> date:
    """The day from which a month can be looked back on: its last days, when it is as good as
    over.
    """
    return last_day(month) - timedelta(days=OPENS_BEFORE_END)


def month_before(month: date) -> date:
    """The first day of the month before this day's."""
    return (month.replace(day=1) - timedelta(days=1)).replace(day=1)


def month_after(month: date) -> date:
    """The first day of the month after this day's."""
    return last_day(month) + timedelta(days=1)


def months(store: Store, today: date) -> list[date]:
    """The months to choose from, newest first: from the first that has anything, to this one."""
    first = store.value(
        """
        SELECT min(month) FROM (
            SELECT substr(min(ordered_on), 1, 7) AS month FROM orders
            UNION ALL SELECT substr(min(day), 1, 7) FROM posts
            UNION ALL SELECT min(month) FROM reflections
            UNION ALL SELECT min(month) FROM decisions
        )
        """
    )
    month = today.replace(day=1)
    oldest = month if first is None else min(month, _month(first))
    found = [month]
    while found[-1] > oldest:
        found.append(month_before(found[-1]))
    return found


def latest_to_reflect(store: Store, today: date) -> date:
    """The month that the page opens with: this one in its last days, else the one before.

    A shop that began this month has no month before.
    """
    this = today.replace(day=1)
    if today >= opens_on(this) or months(store, today) == [this]:
        return this
    return month_before(this)


def _key(month: date) -> str:
    return month.isoformat()[:7]


def _month(key: str) -> date:
    return date.fromisoformat(f"{key}-01")


def _columns(decision: Decision) -> dict[str, object]:
    return asdict(decision) | {
        "month": _key(decision.month),
        "kind": decision.kind.value,
        "outcome": decision.outcome.value,
        "happened": squeeze(decision.happened),
    }


def _decision(row: Row) -> Decision:
    return Decision(
        **dict(row)
        | {
            "month": _month(row["month"]),
            "kind": DecisionKind(row["kind"]),
            "outcome": Outcome(row["outcome"]),
        }
    )
