"""Every store that a release ever made still opens, with all that was in it."""

import hashlib
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest

from umkm_studio import paths
from umkm_studio.models import backups
from umkm_studio.models.backups import Kind
from umkm_studio.models.content import posts
from umkm_studio.models.store import SCHEMA_VERSION, Store

RELEASED = sorted((Path(__file__).parent.parent / "databases").glob("*.sql"))


def bring_back(released: Path, data: Path) -> tuple[Path, dict[str, int], int]:
    """The store as that release left it; with its counts and what its sales came to."""
    data.mkdir()
    file = paths.store_file(data)
    connection = sqlite3.connect(file)
    connection.executescript(released.read_text(encoding="utf-8"))
    names = connection.execute(
        """
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE '%sqlite_%' AND name NOT GLOB 'search_*'
        """
    ).fetchall()
    counts = {
        name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for (name,) in names
    }
    net_sales = connection.execute("SELECT sum(net_sales) FROM sales").fetchone()[0]
    connection.close()
    return file, counts, net_sales


def shape(store: Store) -> set[tuple[str, str]]:
    found = store.rows("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE '%sqlite_%'")
    return {(row["name"], row["sql"]) for row in found}


def test_there_is_a_store_to_open() -> None:
    assert RELEASED


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_released_store_opens_with_all_that_was_in_it(released: Path, data_dir: Path) -> None:
    file, counts, net_sales = bring_back(released, data_dir)
    assert all(counts.values())

    with Store.open(file, before_upgrade=backups.before_upgrade) as store:
        assert store.value("PRAGMA user_version") == SCHEMA_VERSION
        # an upgrade may add rows (a secret to the settings), and takes none away
        assert all(store.count(name) >= count for name, count in counts.items())
        assert store.value("SELECT sum(net_sales) FROM sales") == net_sales
        assert backups.check(store).ok

    before = hashlib.sha256(file.read_bytes()).hexdigest()
    Store.open(file).close()
    assert hashlib.sha256(file.read_bytes()).hexdigest() == before


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_an_upgraded_store_is_built_like_a_new_one(
    released: Path, data_dir: Path, tmp_path: Path
) -> None:
    file, _, _ = bring_back(released, data_dir)
    with Store.open(file) as old, Store.open(tmp_path / "new.db") as new:
        assert shape(old) == shape(new)


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_copy_of_that_release_can_be_restored(
    released: Path, data_dir: Path, tmp_path: Path
) -> None:
    file, counts, _ = bring_back(released, data_dir)
    backups.restore(tmp_path / "elsewhere", file, datetime(2026, 11, 22))
    with Store.open(paths.store_file(tmp_path / "elsewhere")) as store:
        assert store.count("orders") == counts["orders"]


def test_the_place_of_a_post_became_the_first_of_several(data_dir: Path) -> None:
    file, _, _ = bring_back(RELEASED[0], data_dir)
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
