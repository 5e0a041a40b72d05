"""The months of a year side by side, and a search over what was written."""

from datetime import date

from tests.builders import A_DAY, AUGUST, a_post, an_order
from umkm_studio.models import reflections
from umkm_studio.models.content import posts
from umkm_studio.models.insight import closed_months, year_view
from umkm_studio.models.insight.month_facts import facts
from umkm_studio.models.reflections import Decision, DecisionKind, Outcome, Reflection
from umkm_studio.models.sales import orders

JULY = date(2026, 7, 1)
TODAY = date(2026, 9, 20)


def decide(store, month, text, outcome=Outcome.NOT_SAID, happened=""):
    decision = Decision(month=month, kind=DecisionKind.KEEP, text=text)
    reflections.say_outcome(store, reflections.decide(store, decision), outcome, happened)


def test_a_year_has_the_months_in_which_there_is_something(store):
    orders.save(store, an_order())
    orders.save(store, an_order(ordered_on=date(2025, 12, 30)))
    posts.save(store, a_post(day=JULY))
    found = year_view.year(store, 2026, TODAY)
    assert [(one.month, one.orders, one.net_sales, one.posts) for one in found] == [
        (AUGUST, 1, 170_000, 0),
        (JULY, 0, 0, 1),
    ]
    assert [one.month for one in year_view.year(store, 2025, TODAY)] == [date(2025, 12, 1)]
    assert year_view.year(store, 2024, TODAY) == []


def test_a_closed_month_stands_there_as_it_was_closed(store):
    orders.save(store, an_order())
    closed_months.close(store, facts(store, AUGUST, TODAY), TODAY)
    orders.save(store, an_order())
    [line] = year_view.year(store, 2026, TODAY)
    assert (line.orders, line.closed_on) == (1, TODAY)


def test_decisions_count_once_it_is_said_what_became_of_them(store):
    decide(store, AUGUST, "satu", Outcome.KEPT)
    decide(store, AUGUST, "dua", Outcome.NOT_KEPT)
    decide(store, AUGUST, "tiga")
    [line] = year_view.year(store, 2026, TODAY)
    assert (line.kept, line.decided) == (1, 2)


def test_all_words_of_a_search_must_stand_in_the_month(store):
    orders.save(store, an_order(ordered_on=A_DAY))
    reflections.save(store, Reflection(month=JULY, conversation="Kisah resep Nenek"))
    decide(store, AUGUST, "Kisah pelanggan", happened="nenek ikut bercerita")
    assert [one.month for one in year_view.search(store, "nenek kisah", TODAY)] == [AUGUST, JULY]
    assert [one.month for one in year_view.search(store, "RESEP", TODAY)] == [JULY]
    assert year_view.search(store, "resep pelanggan", TODAY) == []
