"""What is in the bin comes back after a restore, also where nothing else of its kind was left."""

from datetime import datetime
from pathlib import Path

from tests.builders import an_order
from umkm_studio import paths
from umkm_studio.models import backups, trash
from umkm_studio.models.sales import order_changes, orders
from umkm_studio.models.store import Store

NOW = datetime(2026, 10, 14, 19, 42)


def test_numbers_go_on_after_a_restore(store: Store, data_dir: Path, tmp_path: Path) -> None:
    first = orders.save(store, an_order(number="A-1"))
    with trash.keeping(store, trash.Kind.ORDER, "A-1", now=NOW):
        order_changes.remove(store, first)
    backups.write(store, tmp_path / "copy.umkm")
    store.close()
    backups.restore(data_dir, tmp_path / "copy.umkm", NOW)

    with Store.open(paths.store_file(data_dir)) as restored:
        assert orders.save(restored, an_order(number="A-2")) > first
        trash.restore(restored, trash.listing(restored)[0].id)
        assert {row["number"] for row in restored.rows("SELECT number FROM orders")} == {
            "A-1",
            "A-2",
        }
