"""When buyers order."""

from __future__ import annotations

from datetime import date, time

from tests.builders import an_order
from umkm_studio.models.insight import busy_hours
from umkm_studio.models.sales import orders
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store

MONDAY, SUNDAY = date(2026, 8, 10), date(2026, 8, 16)


def test_sales_stand_at_their_weekday_and_hour(store: Store) -> None:
    for day, hour in ((MONDAY, time(19, 59)), (MONDAY, time(19, 0)), (SUNDAY, time(0, 5))):
        orders.save(store, an_order(ordered_on=day, ordered_time=hour))
    orders.save(store, an_order(ordered_on=MONDAY))
    orders.save(store, an_order(ordered_on=MONDAY, ordered_time=time(9), status=Status.CANCELLED))
    found = busy_hours.between(store, MONDAY, SUNDAY)
    assert (found.counts[0][19], found.counts[6][0], found.orders) == (2, 1, 3)
    assert found.without_time == 1
    assert found.busiest == (0, 19)
    assert not found.is_enough
    for weekday, day in enumerate(found.counts):
        for hour, count in enumerate(day):
            ids = busy_hours.order_ids(store, MONDAY, SUNDAY, weekday, hour)
            assert len(ids) == count


def test_both_ends_belong_to_the_period(store: Store) -> None:
    orders.save(store, an_order(ordered_on=SUNDAY, ordered_time=time(8)))
    assert busy_hours.between(store, SUNDAY, SUNDAY).orders == 1
    assert busy_hours.between(store, MONDAY, MONDAY).busiest is None
