"""The program is killed while it upgrades an old shop: it is the old one, or the new one."""

import shutil
import sqlite3
import time
from pathlib import Path
from random import Random

import pytest

from tests.faults.children import upgrade
from tests.faults.counts import times
from tests.faults.killing import Child, killed_within
from tests.faults.whole import assert_whole
from umkm_studio import paths
from umkm_studio.models.store import SCHEMA_VERSION, Store

OLDEST = Path(__file__).parent.parent / "databases" / "0.1.0.sql"
KILLS = times(8, full=100)
COUNTED = ("orders", "line_items", "customers", "products", "posts", "codes", "import_steps")


@pytest.fixture(scope="module")
def old_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first release's shop, as it was left."""
    file = tmp_path_factory.mktemp("old") / paths.STORE_NAME
    connection = sqlite3.connect(file)
    connection.executescript(OLDEST.read_text(encoding="utf-8"))
    connection.close()
    return file


@pytest.fixture
def a_copy(old_shop: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(old_shop, tmp_path))


def shape(file: Path) -> tuple[int, dict[str, str], list[int]]:
    """The version that a file says it has, what it is made of, and how much is in it."""
    connection = sqlite3.connect(file)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    made_of = dict(connection.execute("SELECT name, sql FROM sqlite_schema"))
    rows = [connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in COUNTED]
    connection.close()
    return version, made_of, rows


def assert_opens_with_everything(file: Path, old: Path) -> None:
    with Store.open(file) as store:
        assert_whole(store)
    version, _, rows = shape(file)
    assert (version, rows) == (SCHEMA_VERSION, shape(old)[2])


@pytest.mark.faults
def test_a_kill_at_any_moment_leaves_the_old_shop_or_the_new_one(old_shop, tmp_path):
    new = Path(shutil.copy(old_shop, tmp_path / "new.db"))
    started = time.perf_counter()
    Store.open(new).close()
    takes = time.perf_counter() - started

    chance, seen = Random(3), []
    while len(seen) < KILLS or len(set(seen)) < 2:
        file = Path(shutil.copy(old_shop, tmp_path / paths.STORE_NAME))
        killed_within(1.5 * takes, chance, upgrade, file)
        found = shape(file)
        assert found in (shape(old_shop), shape(new))
        seen.append(found[0])
        assert len(seen) < 10 * KILLS
        assert_opens_with_everything(file, old_shop)


@pytest.mark.faults
@pytest.mark.parametrize("step", range(2, SCHEMA_VERSION + 1, times(7, full=1)))
def test_a_kill_after_any_step_leaves_the_old_shop(old_shop, a_copy, step):
    child = Child(upgrade, a_copy, step)
    assert child.last_words() == ["begins"]
    assert child.was_killed
    assert shape(a_copy) == shape(old_shop)
    assert_opens_with_everything(a_copy, old_shop)


def test_a_kill_while_the_first_shop_is_made_leaves_none(tmp_path):
    file = tmp_path / paths.STORE_NAME
    assert Child(upgrade, file, 1).last_words() == ["begins"]
    assert not file.exists()  # it gets its name once it is whole
    with Store.open(file) as store:
        assert_whole(store)
