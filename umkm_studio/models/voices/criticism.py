"""What the shop did about a criticism: heard, answered, fixed, changed for good, told, closed.

The buyer's words and the answer stand with the testimonial; here is what follows. How far a
criticism has come is never kept, it follows from what was done.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze
from umkm_studio.models.voices import testimonials, themes, trust_log
from umkm_studio.models.voices.trust_log import Entry


class Stage(StrEnum):
    """The way of a criticism, in its order. Stages may be skipped; none is a duty."""

    HEARD = "heard"
    ANSWERED = "answered"
    FIXED = "fixed"  # every step is done; where there was none, something was changed
    CHANGED = "changed"  # a recipe, a policy ... is another since
    TOLD = "told"  # the buyer knows
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something that the shop does about it, until when, and when it was done."""

    text: str
    due_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Handling:
    """All that was done about one criticism. `no_change` says why it was closed although something
    was open; `entries` are what it led to in the trust log, the oldest first.
    """

    testimonial_id: int
    is_answered: bool = False
    told_on: date | None = None
    closed_on: date | None = None
    no_change: str = ""
    steps: tuple[Step, ...] = ()
    themes: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()

    @property
    def steps_done(self) -> int:
        """How many steps are done."""
        return sum(step.done_on is not None for step in self.steps)

    @property
    def mistakes(self) -> tuple[Entry, ...]:
        """The mistakes that the shop owned."""
        return tuple(entry for entry in self.entries if not entry.is_change)

    @property
    def changes(self) -> tuple[Entry, ...]:
        """What is done otherwise since."""
        return tuple(entry for entry in self.entries if entry.is_change)

    @property
    def reached(self) -> frozenset[Stage]:
        """The stages that are behind it."""
        found = {
            Stage.HEARD: True,
            Stage.ANSWERED: self.is_answered,
            Stage.FIXED: self.steps_done == len(self.steps) and bool(self.steps or self.changes),
            Stage.CHANGED: bool(self.changes),
            Stage.TOLD: self.told_on is not None,
            Stage.CLOSED: self.closed_on is not None,
        }
        return frozenset(stage for stage, is_so in found.items() if is_so)

    @property
    def next(self) -> Stage | None:
        """The first stage that is not reached; None once it is closed."""
        if self.closed_on is not None:
            return None
        reached = self.reached
        return next(stage for stage in Stage if stage not in reached)

    @property
    def lacks(self) -> tuple[Stage, ...]:
        """What is open before the end."""
        reached = self.reached
        return tuple(one for one in Stage if one not in reached and one is not Stage.CLOSED)

    def overdue(self, today: date) -> tuple[Step, ...]:
        """Open steps whose day has passed; none of what is closed."""
        if self.closed_on is not None:
            return ()
        return tuple(
            step
            for step in self.steps
            if step.done_on is None and step.due_on is not None and step.due_on < today
        )


def of(store: Store, testimonial_id: int) -> Handling:
    """What was done about one criticism.

    Raises `UserError("record_gone")` where there is none of that id.
    """
    found = _read(store, testimonial_id)
    if not found:
        raise UserError("record_gone")
    return found[0]


def everything(store: Store) -> dict[int, Handling]:
    """What was done about each criticism, by the id of its testimonial."""
    return {one.testimonial_id: one for one in _read(store)}


def save(store: Store, handling: Handling) -> None:
    """Keep what was done: steps, themes, told, closed. The answer and the trust log have functions
    of their own.

    Raises `UserError`: step_text_missing, criticism_open (it is to be closed while something is
    open and without a reason; `lacks` has the stages), record_gone.
    """
    with store.change():
        before = of(store, handling.testimonial_id)
        is_closing = handling.closed_on is not None and before.closed_on is None
        now = replace(handling, is_answered=before.is_answered, entries=before.entries)
        if is_closing and now.lacks and not squeeze(now.no_change):
            raise UserError("criticism_open", lacks=now.lacks)
        put(store, handling)


def put(store: Store, handling: Handling) -> None:
    """As `save`, with an end that is taken as it is told (in a workbook), whatever is open."""
    if not all(squeeze(step.text) for step in handling.steps):
        raise UserError("step_text_missing")
    with store.change():
        before = of(store, handling.testimonial_id)
        is_closed = handling.closed_on is not None
        columns = {
            "testimonial_id": handling.testimonial_id,
            "told_on": handling.told_on and handling.told_on.isoformat(),
            "closed_on": handling.closed_on and handling.closed_on.isoformat(),
            "no_change": squeeze(handling.no_change) if is_closed else "",
        }
        row_id = _row_id(store, handling.testimonial_id)
        if row_id is not None or handling.told_on is not None or is_closed:
            store.put("criticisms", columns | {"id": row_id})
        if before.steps != handling.steps:
            _write_steps(store, handling.testimonial_id, handling.steps)
        themes.tie(store, handling.testimonial_id, handling.themes)


def answer(store: Store, testimonial_id: int, words: str, *, now: datetime) -> None:
    """Keep what the buyer was answered; the moment is that of the first answer. No words take the
    answer back. Raises `UserError("record_gone")`.
    """
    voice = testimonials.get(store, testimonial_id)
    if voice is None:
        raise UserError("record_gone")
    at = voice.responded_at if voice.response else now
    kept = replace(voice, response=words, responded_at=at if words.strip() else None)
    testimonials.save(store, kept, now=now)


def own(store: Store, testimonial_id: int, mistake: str, day: date) -> None:
    """Keep the mistake that the shop owns towards this buyer, as a line of the trust log; no words
    take it back, from the log too where nobody else was told of it.
    """
    with store.change():
        known = of(store, testimonial_id).mistakes
        if squeeze(mistake):
            entry = Entry(kind=trust_log.Kind.MISTAKE, day=day, text=mistake)
            if known:
                entry = replace(known[0], text=mistake)
            trust_log.tie(store, testimonial_id, trust_log.save(store, entry))
        elif known and known[0].id is not None:
            trust_log.untie(store, testimonial_id, known[0].id)
            if known[0].id not in trust_log.causes(store):
                trust_log.remove(store, known[0].id)


def finish_step(store: Store, testimonial_id: int, place: int, day: date | None) -> None:
    """Say that a step (counted from 0) was done on a day; None: it is open again."""
    known = of(store, testimonial_id)
    steps = list(known.steps)
    steps[place] = replace(steps[place], done_on=day)
    save(store, replace(known, steps=tuple(steps)))


def tell(store: Store, testimonial_id: int, day: date) -> None:
    """Say that the buyer was told on a day."""
    save(store, replace(of(store, testimonial_id), told_on=day))


def close(store: Store, testimonial_id: int, day: date, *, no_change: str = "") -> None:
    """Say that it has come to its end; `no_change` is the reason where something is open. Errors as
    in `save`.
    """
    save(store, replace(of(store, testimonial_id), closed_on=day, no_change=no_change))


def reopen(store: Store, testimonial_id: int) -> None:
    """Take a criticism up again."""
    save(store, replace(of(store, testimonial_id), closed_on=None, no_change=""))


# Inside


def _row_id(store: Store, testimonial_id: int) -> int | None:
    found: int | None = store.value(
        "SELECT id FROM criticisms WHERE testimonial_id = :testimonial", testimonial=testimonial_id
    )
    return found


def _write_steps(store: Store, testimonial_id: int, steps: Sequence[Step]) -> None:
    known = store.rows(
        "SELECT id FROM criticism_steps WHERE testimonial_id = :testimonial",
        testimonial=testimonial_id,
    )
    store.remove("criticism_steps", *(row["id"] for row in known))
    for position, step in enumerate(steps, 1):
        store.put(
            "criticism_steps",
            {
                "testimonial_id": testimonial_id,
                "position": position,
                "text": squeeze(step.text),
                "due_on": step.due_on and step.due_on.isoformat(),
                "done_on": step.done_on and step.done_on.isoformat(),
            },
        )


def _read(store: Store, only: int | None = None) -> list[Handling]:
    """All of them, or the one of a testimonial."""
    steps: dict[int, list[Step]] = defaultdict(list)
    about: dict[int, list[str]] = defaultdict(list)
    led_to: dict[int, list[Entry]] = defaultdict(list)
    for row in store.rows(_STEPS, only=only):
        steps[row["testimonial_id"]].append(_step(row))
    for row in store.rows(_THEMES, only=only):
        about[row["testimonial_id"]].append(row["name"])
    for row in store.rows(_ENTRIES, only=only):
        led_to[row["testimonial_id"]].append(trust_log.from_row(row))
    return [
        Handling(
            testimonial_id=row["testimonial_id"],
            is_answered=bool(row["is_answered"]),
            told_on=_day(row["told_on"]),
            closed_on=_day(row["closed_on"]),
            no_change=row["no_change"],
            steps=tuple(steps[row["testimonial_id"]]),
            themes=tuple(about[row["testimonial_id"]]),
            entries=tuple(led_to[row["testimonial_id"]]),
        )
        for row in store.rows(_HANDLED, only=only)
    ]


_HANDLED = """
    SELECT testimonials.id AS testimonial_id, told_on, closed_on,
        response <> '' OR responded_at IS NOT NULL OR erased_on IS NOT NULL AS is_answered,
        coalesce(no_change, '') AS no_change
    FROM testimonials LEFT JOIN criticisms ON testimonial_id = testimonials.id
    WHERE kind = 'criticism' AND (:only IS NULL OR testimonials.id = :only)
    ORDER BY testimonials.id
"""
_STEPS = """
    SELECT testimonial_id, text, due_on, done_on FROM criticism_steps
    WHERE :only IS NULL OR testimonial_id = :only ORDER BY testimonial_id, position
"""
_THEMES = """
    SELECT testimonial_id, name FROM criticism_themes JOIN themes ON themes.id = theme_id
    WHERE :only IS NULL OR testimonial_id = :only ORDER BY testimonial_id, key
"""
_ENTRIES = """
    SELECT testimonial_id, trust_entries.* FROM criticism_entries
    JOIN trust_entries ON trust_entries.id = entry_id
    WHERE :only IS NULL OR testimonial_id = :only ORDER BY testimonial_id, day, entry_id
"""


def _step(row: Row) -> Step:
    return Step(text=row["text"], due_on=_day(row["due_on"]), done_on=_day(row["done_on"]))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
