"""The account, day by day: kept once, completed later, told beside the post of that day."""

from datetime import date, timedelta

from tests.builders import a_post
from umkm_studio.models.content import account_days
from umkm_studio.models.content.account_days import AccountDay
from umkm_studio.models.content.posts import Status
from umkm_studio.models.store import Store

DAY = date(2026, 10, 6)


def reached(store: Store, days: int, value: int = 180) -> None:
    """The days before `DAY`, one of them a loud one, and `DAY` itself."""
    with store.change():
        for number in range(1, days + 1):
            loud = 9_000 if number == 3 else value
            account_days.put(store, "instagram", "reach", DAY - timedelta(days=number), loud)
        account_days.put(store, "instagram", "reach", DAY, 544)


def test_a_day_that_is_not_over_is_completed_later_and_never_lowered(store: Store):
    with store.change():
        first = account_days.put(store, "instagram", "reach", DAY, 210)
        later = account_days.put(store, "instagram", "reach", DAY, 544)
        older = account_days.put(store, "instagram", "reach", DAY, 210)
    assert (first, later, older) == ("new", "updated", "")
    assert store.value("SELECT value FROM daily_results") == 544


def test_a_post_s_day_is_told_beside_usual_ones(store: Store):
    reached(store, 28)
    out = a_post(status=Status.PUBLISHED, day=DAY, platforms=("instagram",))
    assert account_days.of_post(store, out) == [AccountDay("instagram", "reach", 544, 180)]


def test_of_too_few_days_nothing_is_usual(store: Store):
    reached(store, 13)
    out = a_post(status=Status.PUBLISHED, day=DAY, platforms=("instagram",))
    assert account_days.of_post(store, out) == [AccountDay("instagram", "reach", 544, None)]


def test_another_place_another_day_and_a_plan_are_told_nothing(store: Store):
    reached(store, 28)
    for values in (
        {"platforms": ("tiktok",)},
        {"day": DAY + timedelta(days=1)},
        {"status": Status.SCHEDULED},
    ):
        usual = {"status": Status.PUBLISHED, "day": DAY, "platforms": ("instagram",)}
        assert account_days.of_post(store, a_post(**usual | values)) == []


def test_each_place_has_one_figure_and_reach_goes_before_views(store: Store):
    with store.change():
        for place, metric, value in (
            ("tiktok", "views", 900),
            ("tiktok", "profile_views", 12),
            ("instagram", "views", 700),
            ("instagram", "reach", 544),
        ):
            account_days.put(store, place, metric, DAY, value)
    out = a_post(status=Status.PUBLISHED, day=DAY, platforms=())
    assert [(one.platform, one.metric) for one in account_days.of_post(store, out)] == [
        ("instagram", "reach"),
        ("tiktok", "views"),
    ]
