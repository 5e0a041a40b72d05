"""A closed month keeps its figures, and tells what came in later."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import AUGUST, a_post, a_voice, an_order
from umkm_studio.models import sample
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.insight import closed_months, frozen
from umkm_studio.models.insight.closed_months import Changed, Figure
from umkm_studio.models.insight.month import month_report
from umkm_studio.models.insight.month_facts import MonthFacts, Sales, facts
from umkm_studio.models.sales import orders
from umkm_studio.models.voices import testimonials

LATER = date(2026, 9, 3)


def close(store, day=LATER):
    closed_months.close(store, facts(store, AUGUST, day), day)


def test_a_month_that_is_not_closed_shows_what_is_known_now(store):
    orders.save(store, an_order())
    report = month_report(store, AUGUST, LATER)
    assert report.closed_on is None
    assert report.changed == ()


def test_closing_freezes_the_figures_and_says_what_came_in_since(store):
    orders.save(store, an_order())
    close(store)
    orders.save(store, an_order(heard_from="Teman"))
    report = month_report(store, AUGUST, date(2026, 9, 20))
    assert report.closed_on == LATER
    assert (report.sales.orders, report.sales.net_sales) == (1, 170_000)
    assert report.changed == (
        Changed(Figure.NET_SALES, 170_000, 340_000),
        Changed(Figure.ORDERS, 1, 2),
        Changed(Figure.TRACED, 0, 1),
    )


def test_a_month_is_outdated_once_a_figure_is_another(store):
    orders.save(store, an_order())
    close(store)
    assert closed_months.outdated(store) == []
    orders.save(store, an_order())
    assert closed_months.outdated(store) == [AUGUST]


def test_closing_again_takes_in_what_came_since(store):
    close(store)
    orders.save(store, an_order())
    close(store, date(2026, 9, 20))
    report = month_report(store, AUGUST, date(2026, 9, 21))
    assert (report.sales.orders, report.changed) == (1, ())
    assert report.closed_on == date(2026, 9, 20)
    assert len(closed_months.everything(store)) == 1


def test_a_month_that_runs_is_not_closed(store):
    with pytest.raises(UserError, match="month_not_over"):
        close(store, date(2026, 8, 31))


def test_closing_can_be_undone(store):
    with store.change() as change:
        close(store)
    store.undo(change)
    assert closed_months.get(store, AUGUST) is None


def test_a_whole_month_is_read_as_it_was_written(store):
    sample.build(store, LATER)
    now = facts(store, AUGUST, LATER)
    assert now.best
    assert now.efforts.pillars
    assert frozen.read(MonthFacts, frozen.write(now)) == now


def test_nothing_that_a_buyer_said_is_frozen(store):
    testimonials.save(
        store,
        a_voice(day=date(2026, 8, 5), words="Renyah sekali", name="Bu Yanti"),
        now=datetime(2026, 8, 5, 12),
    )
    text = frozen.write(facts(store, AUGUST, LATER))
    assert "Renyah" not in text
    assert "Yanti" not in text


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"month":"2026-08-01"}'])
def test_text_that_is_no_month_is_refused(text):
    with pytest.raises(UserError, match="frozen_unreadable"):
        frozen.read(MonthFacts, text)


def test_a_figure_of_another_kind_is_refused(store):
    text = frozen.write(facts(store, AUGUST, LATER))
    text = text.replace('"orders_by_code":0', '"orders_by_code":"0"')
    with pytest.raises(UserError, match="frozen_unreadable"):
        frozen.read(MonthFacts, text)


@given(
    orders_=st.integers(0, 10**6),
    net=st.none() | st.integers(-(10**12), 10**12),
    missing=st.lists(st.text(), max_size=3),
)
def test_figures_come_back_as_they_were(orders_, net, missing):
    sales = Sales(orders=orders_, net_sales=net, profit=net, without_cost=tuple(missing))
    assert frozen.read(Sales, frozen.write(sales)) == sales


def test_what_a_reader_would_not_notice_is_not_told(store):
    post_id = posts.save(store, a_post())
    was = facts(store, AUGUST, LATER)
    posts.save(store, replace(posts.get(store, post_id), title="Judul baru"))
    assert closed_months.changed(was, facts(store, AUGUST, LATER)) == ()
