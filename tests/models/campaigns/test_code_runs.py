"""One code in several dated runs: its history stays apart."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import a_code, an_order
from umkm_studio.models.campaigns import code_runs, codes
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.errors import UserError
from umkm_studio.models.insight import evidence
from umkm_studio.models.sales import orders, redemptions
from umkm_studio.models.sales.redemptions import KnownCode, Run
from umkm_studio.models.store import Store

LAST_YEAR = date(2025, 3, 20), date(2025, 4, 2)
THIS_YEAR = date(2026, 3, 10), date(2026, 3, 25)


def lebaran(days: tuple[date, date], **values: object) -> Code:
    """LEBARAN10 in the days of one year."""
    return a_code(code="LEBARAN10", starts_on=days[0], ends_on=days[1], **values)


def orders_of(store: Store) -> list[int]:
    """How many sales each run of LEBARAN10 has, the earliest first."""
    found = evidence.of_codes(store, codes.runs_of(store, "LEBARAN10"))
    return [one.sales.orders for one in found]


def test_each_year_keeps_its_own_orders(store: Store):
    codes.save(store, lebaran(LAST_YEAR))
    codes.save(store, lebaran(THIS_YEAR))
    for number, day in enumerate(("2025-03-21", "2025-04-02", "2026-03-12")):
        orders.save(
            store,
            an_order(number=str(number), ordered_on=date.fromisoformat(day), note="lebaran 10"),
        )
    assert orders_of(store) == [2, 1]


def test_a_run_that_is_made_later_takes_its_orders_over(store: Store):
    codes.save(store, lebaran(LAST_YEAR))
    orders.save(store, an_order(ordered_on=date(2026, 3, 12), campaign_code="LEBARAN10"))
    assert orders_of(store) == [1]
    codes.save(store, lebaran(THIS_YEAR))
    assert orders_of(store) == [0, 1]


def test_a_run_that_goes_leaves_its_orders_to_the_nearest(store: Store):
    codes.save(store, lebaran(LAST_YEAR))
    second = codes.save(store, lebaran(THIS_YEAR))
    orders.save(store, an_order(ordered_on=date(2026, 3, 12), campaign_code="LEBARAN10"))
    codes.remove(store, second)
    assert orders_of(store) == [1]


@pytest.mark.parametrize(
    ("day", "run"), [("2025-01-01", 0), ("2025-12-31", 0), ("2026-03-09", 0), ("2027-01-01", 1)]
)
def test_a_use_outside_of_every_run_goes_to_the_one_before_else_to_the_first(
    store: Store, day: str, run: int
):
    codes.save(store, lebaran(THIS_YEAR))
    codes.save(store, lebaran(LAST_YEAR))
    orders.save(store, an_order(ordered_on=date.fromisoformat(day), campaign_code="LEBARAN10"))
    assert orders_of(store) == [int(place == run) for place in (0, 1)]


@pytest.mark.parametrize(
    ("first", "last"),
    [("2026-03-25", "2026-04-30"), ("2026-01-01", "2026-03-10"), ("2026-03-12", None)],
)
def test_a_day_in_two_runs_is_refused_and_names_the_other(
    store: Store, first: str, last: str | None
):
    codes.save(store, lebaran(THIS_YEAR))
    again = lebaran(
        (date.fromisoformat(first), date.fromisoformat(last or "2026-12-31")),
    )
    with pytest.raises(UserError) as refused:
        codes.save(store, again if last else replace(again, ends_on=None))
    assert refused.value.code == "code_runs_overlap"
    assert refused.value.details == {
        "code": "LEBARAN10", "first": THIS_YEAR[0], "last": THIS_YEAR[1]
    }  # fmt: skip
    assert len(codes.runs_of(store, "LEBARAN10")) == 1


def test_the_same_days_may_be_moved(store: Store):
    code_id = codes.save(store, lebaran(THIS_YEAR))
    moved = replace(lebaran(THIS_YEAR), id=code_id, ends_on=date(2026, 3, 30))
    assert codes.save(store, moved) == code_id


@given(st.lists(st.integers(0, 400), min_size=2, max_size=8, unique=True), st.integers(-50, 450))
def test_every_day_belongs_to_the_run_that_holds_it_else_to_one_before(edges: list[int], at: int):
    start = date(2026, 1, 1)
    days = [start + timedelta(days=edge) for edge in sorted(edges)]
    runs = tuple(
        Run(number, first, last)
        for number, (first, last) in enumerate(zip(days[::2], days[1::2], strict=False))
    )
    day = start + timedelta(days=at)
    chosen = KnownCode(0, "LEBARAN10", "lebaran10", runs).on(day)
    holding = [run.id for run in runs if run.first and run.last and run.first <= day <= run.last]
    before = [run.id for run in runs if run.last and run.last < day]
    assert chosen == (holding or before[-1:] or [0])[0]


@pytest.mark.parametrize(
    ("today", "year"), [("2026-02-01", 2026), ("2025-11-01", 2026), ("2026-09-01", 2027)]
)
def test_again_this_year_takes_the_same_days_and_conditions(today: str, year: int):
    old = lebaran(LAST_YEAR, discount_percent=15.0, least_order=50_000, post_id=7, id=3)
    new = code_runs.again(old, date.fromisoformat(today))
    assert (new.starts_on, new.ends_on) == (date(year, 3, 20), date(year, 4, 2))
    assert (new.discount_percent, new.least_order) == (15.0, 50_000)
    assert (new.id, new.post_id, new.archived_on) == (None, None, None)


def test_again_never_meets_the_run_it_comes_from():
    leap = a_code(starts_on=date(2024, 2, 29), ends_on=date(2024, 2, 29))
    new = code_runs.again(leap, date(2024, 2, 29))
    assert new.starts_on == date(2025, 2, 28)
    assert not codes.meet(leap, new)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(["2025-03-21", "2026-03-12", "2027-01-01"]), max_size=6))
def test_near_misses_are_asked_about_once_whatever_the_runs(days: list[str]):
    known = KnownCode(1, "LEBARAN10", "lebaran10", (Run(1, *LAST_YEAR), Run(2, *THIS_YEAR)))
    for _day in days:
        assert len(redemptions.near_misses([known], "LEBARAN1O", "")) == 1
