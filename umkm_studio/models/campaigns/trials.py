"""Small tests (uji kecil) of partners and ads: what is tried, for how much, until when, by which
code it is measured, and when it stops.

A test begins as a plan and is made fast by its start (trial_steps.py); what is changed afterwards
is kept beside it (`changes`). What came of it is worked out in insight/trial_results.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import fold, squeeze

LONGEST = 92  # days; what takes longer than a season is no small test
USUAL_LENGTH = 14  # days that are proposed: each weekday twice, payday in one of two


class Kind(StrEnum):
    """Who carries the message."""

    PARTNER = "partner"
    AD = "ad"


class State(StrEnum):
    """How far a test is."""

    PLANNED = "planned"  # may still be changed freely
    WAITING = "waiting"  # made fast, its first day is to come
    RUNNING = "running"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arm:
    """What is measured by a code of its own: a partner, or one audience of an ad. `ad_cost` is
    what the ad for this audience costs, whole rupiah.
    """

    audience: str = ""
    ad_cost: int = 0
    code_id: int | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A small test. Money is whole rupiah, both days belong to it.

    An order is taken to be `pieces` of a product sold through `channel`, or, without a product, an
    order as the shop usually gets it. After `check_after_days` days with fewer than `least_orders`
    paid orders by code it is to stop. `margin` and `break_even` are as they were on `locked_on`.
    """

    hypothesis: str
    starts_on: date
    ends_on: date
    kind: Kind = Kind.PARTNER
    partner_id: int | None = None
    platform: str = ""
    product_id: int | None = None
    pieces: int = 1
    channel: str = ""
    sample_cost: int = 0
    fee: int = 0
    check_after_days: int = 7
    least_orders: int = 1
    stop_note: str = ""
    arms: tuple[Arm, ...] = (Arm(),)
    locked_on: date | None = None
    margin: int | None = None
    break_even: int | None = None
    stopped_on: date | None = None
    learned: str = ""
    closed_on: date | None = None
    public_id: str = ""  # "U-0003": what workbooks name; given on saving
    id: int | None = None

    @property
    def cost(self) -> int:
        """What it may cost: sample, pay and ads."""
        return self.sample_cost + self.fee + sum(arm.ad_cost for arm in self.arms)

    @property
    def last(self) -> date:
        """Its last day, where it was stopped that one."""
        return self.stopped_on or self.ends_on

    @property
    def check_on(self) -> date:
        """The day from which the stop rule is looked at."""
        return self.starts_on + timedelta(days=self.check_after_days)

    def state(self, today: date) -> State:
        """How far it is on this day."""
        if self.locked_on is None:
            return State.PLANNED
        if self.stopped_on is not None or self.ends_on < today:
            return State.OVER
        return State.WAITING if today < self.starts_on else State.RUNNING

    def runs_beside(self, other: Trial) -> bool:
        """Whether it was made fast and has a day in common with another one."""
        is_fast = self.locked_on is not None and self.id != other.id
        return is_fast and self.starts_on <= other.last and other.starts_on <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What was changed after the start: a column of `Trial`, or `audience`, `ad_cost`, `code_id`
    with the arm's number behind it ("ad_cost.2"); both values as text, "" for none, records by
    their names.
    """

    day: date
    field: str
    before: str
    after: str


def save(store: Store, trial: Trial, *, today: date) -> int:
    """Keep a test; a new one gets its `public_id`. Gives its id. What differs from a plan that was
    made fast is written down with the day.

    Raises `UserError`: trial_hypothesis_missing, trial_partner_missing, trial_platform_missing,
    trial_audiences_same, amount_negative, dates_reversed, trial_long, trial_check_late,
    quantity_not_positive, code_in_trial (its code belongs to another test), record_gone.
    """
    _check(trial)
    with store.change():
        before = None if trial.id is None else get(store, trial.id)
        if trial.id is not None and before is None:
            raise UserError("record_gone")
        for arm in trial.arms:
            _refuse_used_code(store, trial.id, arm)
        public_id = trial.public_id or next(new_public_ids(store))
        trial_id = store.put("trials", _columns(replace(trial, public_id=public_id)))
        _keep_arms(store, trial_id, trial.arms)
        if before is not None and before.locked_on is not None:
            for field, was, became in _differences(store, before, trial):
                note(store, trial_id, Change(day=today, field=field, before=was, after=became))
    return trial_id


def remove(store: Store, trial_id: int) -> None:
    """Delete a test with its log; codes and orders stay."""
    with store.change():
        for table, sql in _OF.items():
            store.remove(table, *(row["id"] for row in store.rows(sql, trial=trial_id)))
        store.remove("trials", trial_id)


def codes_of(store: Store, trial: Trial) -> list[Code | None]:
    """The code of each arm."""
    return [None if arm.code_id is None else codes.get(store, arm.code_id) for arm in trial.arms]


def get(store: Store, trial_id: int) -> Trial | None:
    """One test by its id."""
    row = store.row("trials", trial_id)
    return None if row is None else _trial(row, _arms(store).get(trial_id, ()))


def by_public_id(store: Store, public_id: str) -> Trial | None:
    """The test that a workbook names."""
    found = store.value("SELECT id FROM trials WHERE public_id = :id COLLATE NOCASE", id=public_id)
    return None if found is None else get(store, found)


def everything(store: Store) -> list[Trial]:
    """All tests, the newest first."""
    arms = _arms(store)
    found = store.rows("SELECT * FROM trials ORDER BY starts_on DESC, id DESC")
    return [_trial(row, arms.get(row["id"], ())) for row in found]


def to_check(store: Store, today: date) -> list[Trial]:
    """Tests that run and whose stop rule is to be looked at by now, the earliest first."""
    found = [
        trial
        for trial in everything(store)
        if trial.state(today) is State.RUNNING and trial.check_on <= today
    ]
    return sorted(found, key=lambda trial: trial.check_on)


def unread(store: Store, today: date) -> list[Trial]:
    """Tests that are over and whose result the maker has not closed, the oldest end first."""
    found = [
        trial
        for trial in everything(store)
        if trial.closed_on is None and trial.state(today) is State.OVER
    ]
    return sorted(found, key=lambda trial: trial.last)


def beside(trial: Trial, known: Iterable[Trial]) -> list[Trial]:
    """Those of the tests that share a day with this one, the earliest first."""
    found = (other for other in known if other.runs_beside(trial))
    return sorted(found, key=lambda other: (other.starts_on, other.public_id))


def changes(store: Store, trial_id: int) -> list[Change]:
    """What was changed since the start, the oldest first."""
    found = store.rows(
        "SELECT * FROM trial_changes WHERE trial_id = :trial ORDER BY id", trial=trial_id
    )
    return [
        Change(
            day=date.fromisoformat(row["day"]),
            field=row["field"],
            before=row["before"],
            after=row["after"],
        )
        for row in found
    ]


def put(store: Store, trial: Trial) -> int:
    """Write a test exactly as it is, in place of one of that `public_id`: nothing is logged."""
    _check(trial)
    with store.change():
        known = by_public_id(store, trial.public_id)
        trial = replace(trial, id=None if known is None else known.id)
        for arm in trial.arms:
            _refuse_used_code(store, trial.id, arm)
        trial_id = store.put("trials", _columns(trial))
        _keep_arms(store, trial_id, trial.arms)
    return trial_id


def note(store: Store, trial_id: int, change: Change) -> None:
    """Write one entry of the log, behind the others."""
    store.put("trial_changes", asdict(change) | {"trial_id": trial_id, "day": str(change.day)})


def new_public_ids(store: Store) -> Iterator[str]:
    """U-0001, U-0002 … as many as are asked for inside one change. That of a test in the bin is not
    used: it may come back.
    """
    highest: int = store.value(
        """
        SELECT coalesce(max(CAST(substr(number, 3) AS INTEGER)), 0) FROM (
            SELECT public_id AS number FROM trials
            UNION ALL SELECT label FROM trash WHERE kind = 'trial'
        ) WHERE number GLOB 'U-[0-9]*'
        """
    )
    while True:
        highest += 1
        yield f"U-{highest:04d}"


_OF = {
    "trial_arms": "SELECT id FROM trial_arms WHERE trial_id = :trial",
    "trial_changes": "SELECT id FROM trial_changes WHERE trial_id = :trial",
}
_NAMES = {
    "partner_id": "SELECT name FROM partners WHERE id = :id",
    "product_id": "SELECT trim(name || ' ' || size) FROM products WHERE id = :id",
    "code_id": "SELECT code FROM codes WHERE id = :id",
}
_DAYS = ("starts_on", "ends_on", "locked_on", "stopped_on", "closed_on")
# What belongs to the plan: a change of it after the start is written down.
_PLANNED = (
    "kind", "partner_id", "platform", "hypothesis", "product_id", "pieces", "channel",
    "sample_cost", "fee", "starts_on", "ends_on", "check_after_days", "least_orders", "stop_note",
)  # fmt: skip
_PLANNED_OF_ARM = ("audience", "ad_cost", "code_id")


def _check(trial: Trial) -> None:
    if not squeeze(trial.hypothesis):
        raise UserError("trial_hypothesis_missing", field="hypothesis")
    if trial.kind is Kind.PARTNER and trial.partner_id is None and trial.locked_on is None:
        raise UserError("trial_partner_missing", field="partner")
    if trial.kind is Kind.AD and not trial.platform.strip():
        raise UserError("trial_platform_missing", field="platform")
    names = [fold(arm.audience) for arm in trial.arms]
    if len(names) > 1 and ("" in names or len(set(names)) < len(names)):
        raise UserError("trial_audiences_same", field="audience")
    if min(trial.sample_cost, trial.fee, *(arm.ad_cost for arm in trial.arms)) < 0:
        raise UserError("amount_negative")
    if trial.pieces < 1:
        raise UserError("quantity_not_positive", field="pieces")
    length = (trial.ends_on - trial.starts_on).days + 1
    if length < 1:
        raise UserError("dates_reversed", first=trial.starts_on, last=trial.ends_on)
    if length > LONGEST:
        raise UserError("trial_long", longest=LONGEST, field="ends_on")
    if not 1 <= trial.check_after_days <= length:
        raise UserError("trial_check_late", length=length, field="check_after_days")


def _refuse_used_code(store: Store, trial_id: int | None, arm: Arm) -> None:
    """A code of two tests would let both claim its orders."""
    row = store.one(
        """
        SELECT codes.code, trials.public_id FROM trial_arms
        JOIN trials ON trials.id = trial_id JOIN codes ON codes.id = code_id
        WHERE code_id = :code AND trial_id IS NOT :trial
        """,
        code=arm.code_id,
        trial=trial_id,
    )
    if row is not None:
        code, trial = row["code"], row["public_id"]
        raise UserError("code_in_trial", code=code, trial=trial, field="code")


def _keep_arms(store: Store, trial_id: int, arms: Sequence[Arm]) -> None:
    """Arms are known by their place: that of one which stays keeps its row."""
    known = [
        row["id"]
        for row in store.rows(
            "SELECT id FROM trial_arms WHERE trial_id = :trial ORDER BY position", trial=trial_id
        )
    ]
    store.remove("trial_arms", *known[len(arms) :])
    for arm_id in known[: len(arms)]:  # codes may trade places
        store.put("trial_arms", {"id": arm_id, "code_id": None})
    for place, arm in enumerate(arms):
        store.put(
            "trial_arms",
            {
                "id": known[place] if place < len(known) else None,
                "trial_id": trial_id,
                "position": place + 1,
                "audience": squeeze(arm.audience),
                "ad_cost": arm.ad_cost,
                "code_id": arm.code_id,
            },
        )


def _differences(store: Store, before: Trial, after: Trial) -> Iterator[tuple[str, str, str]]:
    pairs = [(name, getattr(before, name), getattr(after, name)) for name in _PLANNED]
    for place in range(max(len(before.arms), len(after.arms))):
        old = before.arms[place] if place < len(before.arms) else Arm()
        new = after.arms[place] if place < len(after.arms) else Arm()
        pairs += [
            (f"{name}.{place + 1}", getattr(old, name), getattr(new, name))
            for name in _PLANNED_OF_ARM
        ]
    for field, was, became in pairs:
        texts = _as_text(store, field, was), _as_text(store, field, became)
        if texts[0] != texts[1]:
            yield field, *texts


def _as_text(store: Store, field: str, value: Any) -> str:
    """As it is kept in the log, where a record stands by its name: ids mean nothing elsewhere."""
    if value is None:
        return ""
    sql = _NAMES.get(field.partition(".")[0])
    name = None if sql is None else store.value(sql, id=value)
    return squeeze(str(value if name is None else name))


def _columns(trial: Trial) -> dict[str, object]:
    columns: dict[str, object] = {
        one.name: getattr(trial, one.name) for one in fields(trial) if one.name != "arms"
    }
    days = {name: (day := getattr(trial, name)) and day.isoformat() for name in _DAYS}
    texts = {
        "hypothesis": trial.hypothesis.strip(),
        "stop_note": trial.stop_note.strip(),
        "learned": trial.learned.strip(),
        "platform": trial.platform.strip(),
    }
    return columns | days | texts | {"kind": trial.kind.value}


def _arms(store: Store) -> dict[int, tuple[Arm, ...]]:
    found: dict[int, tuple[Arm, ...]] = {}
    for row in store.rows("SELECT * FROM trial_arms ORDER BY trial_id, position"):
        arm = Arm(
            audience=row["audience"], ad_cost=row["ad_cost"], code_id=row["code_id"], id=row["id"]
        )
        found[row["trial_id"]] = (*found.get(row["trial_id"], ()), arm)
    return found


def _trial(row: Row, arms: tuple[Arm, ...]) -> Trial:
    days = {name: row[name] and date.fromisoformat(row[name]) for name in _DAYS}
    return Trial(**(dict(row) | days | {"kind": Kind(row["kind"]), "arms": arms}))
