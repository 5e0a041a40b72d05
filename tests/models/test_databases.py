"""Every store that any version ever made still opens, with all that was in it."""

import hashlib
import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.databases.every_schema import LEFT, SHOPS
from tests.faults.whole import assert_whole
from umkm_studio import paths
from umkm_studio.models import backups, schema
from umkm_studio.models.backups import Kind
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import SCHEMA_VERSION, Store


def bring_back(name: str, data: Path) -> tuple[Path, dict[str, int], int]:
    """The store as that version left it; with its counts and what its sales came to."""
    data.mkdir()
    file = paths.store_file(data)
    SHOPS[name](file)
    with closing(sqlite3.connect(file)) as connection:
        names = connection.execute(
            """
            SELECT name FROM sqlite_schema
            WHERE type = 'table' AND name NOT LIKE '%sqlite_%' AND name NOT GLOB 'search_*'
            """
        ).fetchall()
        counts = {
            name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for (name,) in names
        }
        net_sales = connection.execute("SELECT sum(net_sales) FROM sales").fetchone()[0]
    return file, counts, net_sales


def shape(store: Store) -> set[tuple[str, str]]:
    found = store.rows("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE '%sqlite_%'")
    return {(row["name"], row["sql"]) for row in found}


@cache
def shape_of_a_new_one(folder: Path) -> set[tuple[str, str]]:
    with Store.open(folder / "new.db") as new:
        return shape(new)


def test_no_schema_is_left_out() -> None:
    assert len(SHOPS) == SCHEMA_VERSION - 1


@pytest.mark.parametrize("name", SHOPS)
def test_an_old_store_opens_with_all_that_was_in_it(
    name: str, data_dir: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file, counts, net_sales = bring_back(name, data_dir)
    assert all(counts.values())

    with Store.open(file, before_upgrade=backups.before_upgrade) as store:
        assert store.value("PRAGMA user_version") == SCHEMA_VERSION
        # an upgrade may add rows (a secret to the settings), and takes none away
        assert all(store.count(name) >= count for name, count in counts.items())
        assert store.value("SELECT sum(net_sales) FROM sales") == net_sales
        assert backups.check(store).ok
        assert_whole(store)
        assert shape(store) == shape_of_a_new_one(tmp_path_factory.getbasetemp())

    before = hashlib.sha256(file.read_bytes()).hexdigest()
    Store.open(file).close()
    assert hashlib.sha256(file.read_bytes()).hexdigest() == before


def test_the_place_of_a_post_became_the_first_of_several(data_dir: Path) -> None:
    file, _, _ = bring_back(LEFT[0].stem, data_dir)
    with Store.open(file) as store:
        assert [post.platforms for post in posts.everything(store)] == [("instagram",)]


def test_an_older_store_is_copied_before_its_first_step(data_dir: Path) -> None:
    with Store.open(paths.store_file(data_dir)) as store:
        before = shape(store)
    backups.before_upgrade(paths.store_file(data_dir), 0)
    (copy,) = backups.listing(paths.backups_dir(data_dir))
    assert copy.kind is Kind.BEFORE_UPGRADE
    with Store.open_for_reading(copy.path) as kept:
        assert shape(kept) == before


def left_alone(file: Path) -> tuple[int, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(file)) as shop:
        version = shop.execute("PRAGMA user_version").fetchone()[0]
        return version, shop.execute("SELECT * FROM line_items ORDER BY id").fetchall()


def test_an_old_store_in_which_a_row_lacks_its_parent_is_damaged(data_dir: Path) -> None:
    file, _, _ = bring_back(LEFT[0].stem, data_dir)
    with closing(sqlite3.connect(file)) as shop, shop:
        shop.execute("DELETE FROM orders WHERE id = (SELECT max(order_id) FROM line_items)")
    before = left_alone(file)
    with pytest.raises(UserError, match="store_damaged"):
        Store.open(file)
    assert left_alone(file) == before


def test_a_step_that_leaves_a_row_without_its_parent_is_not_kept(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def careless(db: Database) -> None:
        db.execute("DELETE FROM orders WHERE id = (SELECT max(order_id) FROM line_items)")

    file, _, _ = bring_back(LEFT[0].stem, data_dir)
    before = left_alone(file)
    monkeypatch.setattr(schema, "_STEPS", (*schema._STEPS[:-1], careless))
    with pytest.raises(RuntimeError, match="without their parent"):
        Store.open(file)
    assert left_alone(file) == before
