"""Every kind of copy, of every schema there was: what it holds comes back, or nothing changes."""

import hashlib
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from random import Random

import pytest

from tests.builders import an_order
from tests.cheap_lock import LOCK, PASSPHRASE
from tests.databases.every_schema import LEFT, SHOPS
from tests.faults.counts import FULL, times
from tests.faults.whole import assert_whole, contents
from umkm_studio import paths
from umkm_studio.models import backups
from umkm_studio.models.backups import Kind, sealed, upkeep
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store

NOW = datetime(2026, 11, 22, 19, 0)
NEWEST = LEFT[-1].stem
PLAIN = list(SHOPS) if FULL else [one.stem for one in LEFT]
LOCKED = list(SHOPS) if FULL else [NEWEST]
FLIPS = times(4, full=60)


@dataclass(frozen=True)
class Old:
    """A copy of an old program, and what it holds."""

    file: Path
    orders: int
    net_sales: int


@pytest.fixture
def shop(data_dir: Path) -> Path:
    """The shop that is to be replaced; gives its data folder."""
    with Store.open(paths.store_file(data_dir)) as store:
        orders.save(store, an_order(number="YANG SEKARANG"))
    return data_dir


def old_copy(name: str, file: Path) -> Old:
    SHOPS[name](file)
    connection = sqlite3.connect(file)
    found = connection.execute("SELECT (SELECT count(*) FROM orders), sum(net_sales) FROM sales")
    old = Old(file, *found.fetchone())
    connection.close()
    return old


def bytes_of(data: Path) -> dict[str, str]:
    """Everything in the data folder but the file that locks it."""
    return {
        path.relative_to(data).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(data.rglob("*"))
        if path.is_file() and path.suffix != ".lock"
    }


def assert_came_back(data: Path, old: Old, safety: Path | None) -> None:
    with Store.open(paths.store_file(data)) as store:
        assert_whole(store)
        assert store.count("orders") == old.orders
        assert store.value("SELECT sum(net_sales) FROM sales") == old.net_sales
    assert safety is not None
    with Store.look(safety) as before:
        assert before.value("SELECT number FROM orders") == "YANG SEKARANG"
    assert upkeep.load(paths.backups_dir(data)).paused_on == NOW.date()


@pytest.mark.faults
@pytest.mark.parametrize("name", PLAIN)
def test_a_copy_of_every_old_program_comes_back(shop, tmp_path, name):
    old = old_copy(name, tmp_path / "old.db")
    assert_came_back(shop, old, backups.restore(shop, old.file, NOW))


@pytest.mark.faults
@pytest.mark.parametrize("name", LOCKED)
def test_so_does_a_locked_one(shop, tmp_path, name):
    old = old_copy(name, tmp_path / "old.db")
    sealed.seal(old.file, tmp_path / "locked.umkm", LOCK)
    safety = backups.restore(shop, tmp_path / "locked.umkm", NOW, PASSPHRASE)
    assert_came_back(shop, old, safety)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.SET_ASIDE])
def test_a_copy_of_every_kind_comes_back(shop, tmp_path, kind):
    with Store.open(tmp_path / "other" / paths.STORE_NAME) as other:
        orders.save(other, an_order(number="A"))
        orders.save(other, an_order(number="B"))
        made = backups.make(other, tmp_path / "backups", kind, NOW)
        old = Old(made, 2, other.value("SELECT sum(net_sales) FROM sales"))
    assert_came_back(shop, old, backups.restore(shop, made, NOW))


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as refused:
        act()
    return refused.value.code


def test_with_another_passphrase_nothing_changes(shop, tmp_path):
    old = old_copy(NEWEST, tmp_path / "old.db")
    sealed.seal(old.file, tmp_path / "locked.umkm", LOCK)
    before = bytes_of(shop)
    restore = partial(backups.restore, shop, tmp_path / "locked.umkm", NOW)
    assert refusal(restore) == "passphrase_needed"
    assert refusal(partial(restore, "nastar klasik")) == "passphrase_wrong"
    assert bytes_of(shop) == before


@pytest.mark.faults
@pytest.mark.parametrize("locked", [False, True], ids=["plain", "locked"])
def test_a_copy_with_other_bytes_is_refused_and_nothing_changes(shop, tmp_path, locked):
    with Store.open_for_reading(paths.store_file(shop)) as store:
        backups.write(store, tmp_path / "copy.umkm", LOCK if locked else None)
    whole = (tmp_path / "copy.umkm").read_bytes()
    before, chance = bytes_of(shop), Random(13)
    for _ in range(FLIPS):
        at = chance.randrange(len(whole))
        flipped = bytes([whole[at] ^ chance.randrange(1, 256)])
        (tmp_path / "copy.umkm").write_bytes(whole[:at] + flipped + whole[at + 1 :])
        code = refusal(lambda: backups.restore(shop, tmp_path / "copy.umkm", NOW, PASSPHRASE))
        assert code in {"backup_damaged", "backup_foreign", "passphrase_wrong"}
        assert bytes_of(shop) == before


def test_the_shop_itself_is_its_own_copy(shop, tmp_path):
    """Somebody who copies the file by hand has a copy."""
    with Store.open_for_reading(paths.store_file(shop)) as store:
        before = contents(store)
    shutil.copy(paths.store_file(shop), tmp_path / "dari flashdisk.db")
    backups.restore(shop, tmp_path / "dari flashdisk.db", NOW)
    with Store.open_for_reading(paths.store_file(shop)) as store:
        assert contents(store) == before
