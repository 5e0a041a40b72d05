"""The practice shop looks back: answers, what became of decisions, a month that is closed."""

from __future__ import annotations

from datetime import date, timedelta

from umkm_studio.models import reflections
from umkm_studio.models.content.balance import last_day
from umkm_studio.models.insight import closed_months
from umkm_studio.models.insight.month_facts import facts
from umkm_studio.models.reflections import Activity, Decision, DecisionKind, Outcome, Reflection
from umkm_studio.models.sample import words
from umkm_studio.models.store import Store

_HOURS = {Activity.ANSWERS: 9 * 60, Activity.PARTNERS: 4 * 60, Activity.ADS: 90}


def look_back(store: Store, today: date) -> None:
    """Write about the months that are over, the newest first."""
    newest = month = reflections.month_before(today)
    for place, (conversation, led_to_purchase, appreciated) in enumerate(words.ANSWERS):
        written = Reflection(
            month=month,
            conversation=conversation,
            led_to_purchase=led_to_purchase,
            appreciated=appreciated,
        )
        reflections.save(store, written)
        for kind, texts in (
            (DecisionKind.KEEP, words.KEEP[place]),
            (DecisionKind.SIMPLIFY, words.SIMPLIFY[place]),
            (DecisionKind.STOP, words.STOP[place]),
        ):
            for text in texts:
                reflections.decide(store, Decision(month=month, kind=kind, text=text))
        month = reflections.month_before(month)
    for activity, minutes in _HOURS.items():
        reflections.save_effort(store, newest, activity, minutes)
    earlier = reflections.decisions(store, reflections.month_before(newest))
    for decision, happened in zip(earlier, words.HAPPENED, strict=True):
        assert decision.id is not None
        outcome = Outcome.NOT_KEPT if decision.kind is DecisionKind.STOP else Outcome.KEPT
        reflections.say_outcome(store, decision.id, outcome, happened)


def close_earlier_months(store: Store, today: date) -> None:
    """Close the months that were written about, but for the newest."""
    newest = reflections.month_before(today)
    for month in reflections.written_months(store):
        if month < newest:
            day = last_day(month) + timedelta(days=2)
            closed_months.close(store, facts(store, month, day), day)
