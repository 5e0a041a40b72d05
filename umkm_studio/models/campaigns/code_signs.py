"""Signs that a code may have leaked or is used otherwise than meant: asked, never a verdict.

    for question in code_signs.questions(store):
        ...                                   # said in the window, with the orders behind it
    code_signs.settle(store, question)        # the maker has looked: not asked again

Rules, all about sales only:

- *before the post*: the code of a post that is out was used before the post's day.
- *a sudden spike*: a day with at least 5 uses and more than 5 times the code's own pace, the mean
  of the days before it (at least 7 of them, at most 14). The day of its post and the one after,
  and days that something else explains (marked days), are no spike.
- *one buyer many times*: the same person used it 3 times or more. Thank-you codes are made for it.
- what does not fit the code's days, limit and conditions (sales/code_doubts.py).

An answer holds for the orders that were looked at. Another use before the post or outside of the
conditions is asked about by itself; a buyer or a spike that was looked at is not asked about again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.models.content import marked_days
from umkm_studio.models.sales import code_doubts
from umkm_studio.models.store import Store

SPIKE_USES = 5  # of a day, at least
SPIKE_TIMES = 5  # the code's own pace
_FEWEST_DAYS, _MOST_DAYS = 7, 14  # that the pace is taken from
MANY_USES = 3  # of one buyer, at least
_DAY = timedelta(days=1)


class Sign(StrEnum):
    """What is asked about. Those below the first three are the doubts of sales/code_doubts.py."""

    BEFORE_POST = "before_post"
    SPIKE = "spike"
    ONE_BUYER = "one_buyer"
    BEFORE_RUN = "before_run"
    AFTER_RUN = "after_run"
    OVER_LIMIT = "over_limit"
    UNDER_LEAST = "under_least"
    OTHER_PRODUCT = "other_product"
    OTHER_PERSON = "other_person"
    OWN_USE = "own_use"


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A sale that used a code. `person` stands for the buyer across channels; None: unknown."""

    order_id: int
    code_id: int
    day: date
    person: int | None
    buyer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A sign on the orders of one code, oldest first. `pace` is the usual number of uses a day,
    for a spike.
    """

    code: Code
    sign: Sign
    uses: tuple[Use, ...]
    post_day: date | None = None
    pace: float = 0.0

    @property
    def first(self) -> date:
        """The day of the first of these orders."""
        return self.uses[0].day

    @property
    def last(self) -> date:
        """The day of the last of these orders."""
        return self.uses[-1].day

    @property
    def id(self) -> tuple[int, str, int]:
        """The same while its first order is."""
        return self.code.id or 0, self.sign.value, self.uses[0].order_id


def questions(store: Store) -> list[Question]:
    """Everything worth a question that the maker has not looked at, the newest first. Archived
    codes ask nothing.
    """
    asked = {code.id: code for code in codes.everything(store) if code.archived_on is None}
    by_code: dict[int, list[Use]] = defaultdict(list)
    for use in _uses(store):
        if use.code_id in asked:
            by_code[use.code_id].append(use)
    settled = _settled(store)
    post_days = _post_days(store)
    doubts = code_doubts.every_doubt(store)
    found: list[Question] = []
    for code_id, uses in by_code.items():
        code = asked[code_id]
        post_day = post_days.get(code.post_id)
        groups = [
            *_before_post(code, uses, post_day, doubts),
            *_spikes(store, code, uses, post_day),
            *_buyers(code, uses),
            *_doubted(code, uses, doubts),
        ]
        found += [rest for one in groups if (rest := _unsettled(one, settled)) is not None]
    return sorted(found, key=lambda one: (one.last, one.id), reverse=True)


def settle(store: Store, question: Question) -> None:
    """The maker has looked at these orders: they are not asked about again for this sign."""
    with store.change():
        for use in question.uses:
            put(store, use.order_id, question.sign)


def put(store: Store, order_id: int, sign: Sign) -> None:
    """Keep that an order was looked at for a sign."""
    if (order_id, sign) not in _settled(store, order_id):
        store.put("settled_uses", {"order_id": order_id, "sign": sign.value})


def pace_before(uses: Mapping[date, int], day: date, begins: date) -> float | None:
    """Uses a day over the days before `day`, from `begins` on; None with too few of them."""
    first = max(begins, day - _MOST_DAYS * _DAY)
    length = (day - first).days
    if length < _FEWEST_DAYS:
        return None
    return sum(count for used_on, count in uses.items() if first <= used_on < day) / length


def _before_post(
    code: Code,
    uses: Sequence[Use],
    post_day: date | None,
    doubts: Mapping[int, Collection[code_doubts.Doubt]],
) -> Iterator[Question]:
    """A use before the code's days is asked about once, as that."""
    early = tuple(
        use
        for use in uses
        if post_day is not None
        and use.day < post_day
        and code_doubts.Doubt.BEFORE_RUN not in doubts.get(use.order_id, ())
    )
    if early:
        yield Question(code=code, sign=Sign.BEFORE_POST, uses=early, post_day=post_day)


def _spikes(
    store: Store, code: Code, uses: Sequence[Use], post_day: date | None
) -> Iterator[Question]:
    """A question for each stretch of days that stand out."""
    by_day = Counter(use.day for use in uses)
    begins = min([uses[0].day, *(day for day in (code.starts_on, post_day) if day is not None)])
    high: dict[date, float] = {}  # days that stand out, with the pace before them
    for day, count in by_day.items():
        usual = pace_before(by_day, day, begins) if count >= SPIKE_USES else None
        if usual is not None and count > SPIKE_TIMES * usual:
            high[day] = usual
    if not high:
        return  # the list of holidays loads slowly
    natural = set(marked_days.unusual(store, min(high), max(high)))
    if post_day is not None:
        natural |= {post_day, post_day + _DAY}
    for days in _stretches(sorted(high.keys() - natural)):
        there = tuple(use for use in uses if use.day in days)
        yield Question(code=code, sign=Sign.SPIKE, uses=there, pace=high[days[0]])


def _stretches(days: Iterable[date]) -> list[list[date]]:
    """Days that follow one another, together."""
    found: list[list[date]] = []
    for day in days:
        if found and day - found[-1][-1] == _DAY:
            found[-1].append(day)
        else:
            found.append([day])
    return found


def _buyers(code: Code, uses: Iterable[Use]) -> Iterator[Question]:
    if code.kind is Kind.LOYALTY:
        return
    by_person: dict[int, list[Use]] = defaultdict(list)
    for use in uses:
        if use.person is not None:
            by_person[use.person].append(use)
    for theirs in by_person.values():
        if len(theirs) >= MANY_USES:
            yield Question(code=code, sign=Sign.ONE_BUYER, uses=tuple(theirs))


def _doubted(
    code: Code, uses: Sequence[Use], doubts: Mapping[int, Collection[code_doubts.Doubt]]
) -> Iterator[Question]:
    for doubt in code_doubts.Doubt:
        there = tuple(use for use in uses if doubt in doubts.get(use.order_id, ()))
        if there:
            yield Question(code=code, sign=Sign(doubt.value), uses=there)


def _unsettled(question: Question, settled: Collection[tuple[int, str]]) -> Question | None:
    """What of it the maker has not looked at yet."""
    left = tuple(use for use in question.uses if (use.order_id, question.sign.value) not in settled)
    if len(left) == len(question.uses):
        return question
    if not left or question.sign in (Sign.SPIKE, Sign.ONE_BUYER):
        return None
    return replace(question, uses=left)


def _uses(store: Store) -> Iterator[Use]:
    """Every sale that used a code, oldest first."""
    for row in store.rows(
        """
        SELECT sales.id, redemptions.code_id, ordered_on,
            coalesce(customers.merged_into, customers.id) AS person,
            coalesce(customers.name, '') AS buyer
        FROM redemptions JOIN sales ON sales.id = redemptions.order_id
        LEFT JOIN customers ON customers.id = sales.customer_id
        ORDER BY ordered_on, coalesce(ordered_time, ''), sales.id
        """
    ):
        yield Use(
            order_id=row["id"],
            code_id=row["code_id"],
            day=date.fromisoformat(row["ordered_on"]),
            person=row["person"],
            buyer=row["buyer"],
        )


def _settled(store: Store, order_id: int | None = None) -> set[tuple[int, str]]:
    found = store.rows(
        """
        SELECT order_id, sign FROM settled_uses WHERE :order IS NULL OR order_id = :order
        """,
        order=order_id,
    )
    return {(row["order_id"], row["sign"]) for row in found}


def _post_days(store: Store) -> dict[int | None, date]:
    """Of posts that are out: a plan came out on no day."""
    found = store.rows("SELECT id, day FROM posts WHERE status = 'published' AND day IS NOT NULL")
    return {row["id"]: date.fromisoformat(row["day"]) for row in found}
