"""What has to be true of a shop, however the program ended."""

from umkm_studio.models import derived, ledger
from umkm_studio.models.changes import Step
from umkm_studio.models.store import Store


def assert_whole(store: Store) -> None:
    """The file is sound, no row lacks its parent, and whatever follows from other rows does."""
    assert [row[0] for row in store.rows("PRAGMA integrity_check")] == ["ok"]
    assert store.rows("PRAGMA foreign_key_check") == []
    bare = "SELECT id FROM orders WHERE id NOT IN (SELECT order_id FROM line_items)"
    assert store.rows(bare) == [], "an order without its items"
    with store.rehearsal():
        before = store.value("SELECT total_changes()")
        derived.refresh_all(store._execute)
        assert store.value("SELECT total_changes()") == before, "costs, fees or sums do not follow"
        last = store.value("SELECT max(id) FROM orders") or 1
        assert not ledger.follow(store._execute, [Step("orders", 1, last)]), "points do not follow"
        store._execute("INSERT INTO search_index (search_index) VALUES ('integrity-check')", {})


def contents(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that is no index."""
    names = store.rows(
        """
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'search_*'
            AND name NOT GLOB '*sqlite_*' ORDER BY name
        """
    )
    return {
        row["name"]: [tuple(found) for found in store.rows(f"SELECT * FROM {row['name']}")]
        for row in names
    }
