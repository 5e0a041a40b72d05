"""The month as the reflection page shows and prints it: its figures and the maker's own words."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from umkm_studio.models import reflections
from umkm_studio.models.insight import closed_months, month_voices
from umkm_studio.models.insight.closed_months import Changed
from umkm_studio.models.insight.month_facts import MonthFacts, facts
from umkm_studio.models.reflections import Decision, Outcome, Reflection
from umkm_studio.models.store import Store
from umkm_studio.models.voices.consents import Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthReport(MonthFacts):
    """The figures of a month, and beside them what the maker wrote about it.

    Of a closed month they are those of `closed_on`, and `changed` says what is another since.
    `voice` are words of a buyer that may be shown today, whatever was true when the month ended.
    """

    reflection: Reflection
    decisions: tuple[Decision, ...]
    decisions_before: tuple[Decision, ...]  # what the month before decided for this one
    voice: Quote | None
    closed_on: date | None = None
    changed: tuple[Changed, ...] = ()
    is_unreadable: bool = False  # it was closed, and the figures of then can't be read

    @property
    def kept(self) -> int:
        """How many of `decisions_before` were kept to."""
        return sum(one.outcome is Outcome.KEPT for one in self.decisions_before)

    @property
    def is_looked_back(self) -> bool:
        """Whether the maker has said of each of `decisions_before` what became of it."""
        return all(one.outcome is not Outcome.NOT_SAID for one in self.decisions_before)


def month_report(store: Store, month: date, today: date) -> MonthReport:
    """Everything about the month of this day that is known by `today`."""
    now = facts(store, month, today)
    closed = closed_months.get(store, now.month)
    found = now if closed is None else closed.facts
    before = reflections.month_before(found.month)
    return MonthReport(
        **{one.name: getattr(found, one.name) for one in fields(MonthFacts)},
        reflection=reflections.get(store, found.month),
        decisions=tuple(reflections.decisions(store, found.month)),
        decisions_before=tuple(reflections.decisions(store, before)),
        voice=month_voices.one_voice(store, found.month, found.until, today),
        closed_on=None if closed is None else closed.closed_on,
        changed=() if closed is None else closed_months.changed(closed.facts, now),
        is_unreadable=closed is None and closed_months.is_unreadable(store, now.month),
    )
