"""The look through the whole store."""

from pathlib import Path

from tests.builders import an_order
from tests.models.backups.hands import run
from umkm_studio import paths
from umkm_studio.models import backups
from umkm_studio.models.sales import orders
from umkm_studio.models.store import SCHEMA_VERSION, Store


def test_a_sound_shop_is_well(store: Store) -> None:
    orders.save(store, an_order())
    health = backups.check(store)
    assert health.ok
    assert health.schema_version == SCHEMA_VERSION
    assert (health.counts["orders"], health.counts["line_items"]) == (1, 1)


def test_rows_without_a_parent_are_noticed(shop: Path) -> None:
    run(paths.store_file(shop), "DELETE FROM orders WHERE number = 'A'")
    with Store.open_for_reading(paths.store_file(shop)) as store:
        health = backups.check(store)
    assert not health.ok
    assert health.orphans == 1
