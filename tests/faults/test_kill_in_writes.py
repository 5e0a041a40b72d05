"""The program is killed while orders are kept: what was confirmed is there, nothing is half."""

from random import Random

import pytest

from tests.faults.children import keep_orders, lines_of, open_shop
from tests.faults.counts import times
from tests.faults.killing import killed_within
from tests.faults.whole import assert_whole
from umkm_studio import paths
from umkm_studio.models.store import Store

KILLS = times(6, full=50)
TOO_MANY = 10 * KILLS  # by then, a test that has not met both outcomes is broken


@pytest.mark.faults
@pytest.mark.parametrize("shop", range(times(1, full=4)))
def test_what_was_confirmed_outlives_a_kill_and_nothing_is_half(data_dir, shop):
    file = paths.store_file(data_dir)
    open_shop(file)
    chance, kills, seen = Random(shop), 0, set()
    while kills < KILLS or len(seen) < 2:
        told = killed_within(0.1, chance, keep_orders, file)
        kills += 1
        assert kills < TOO_MANY
        with Store.open(file) as store:
            assert_whole(store)
            kept = store.count("orders")
            seen |= outcome(told, kept)
            lines = store.rows(
                """
                SELECT number, count(*) AS lines
                FROM orders JOIN line_items ON line_items.order_id = orders.id GROUP BY number
                """
            )
            expected = {f"N-{n}": lines_of(n) for n in range(kept)}
            assert {row["number"]: row["lines"] for row in lines} == expected


def outcome(told: list[object], kept: int) -> set[str]:
    """What became of the order that was being kept: whole and unheard of, or not there."""
    confirmed = [n for word, n in told if word == "kept"]
    begun = [n for word, n in told if word == "begins"]
    if confirmed:
        assert kept > confirmed[-1], "a confirmed order is lost"
    if begun and begun[-1] not in confirmed:
        assert kept in (begun[-1], begun[-1] + 1)
        return {"there" if kept > begun[-1] else "not there"}
    return set()
