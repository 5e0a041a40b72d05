"""The program is killed while it copies, restores, imports or exports: all of it, or as before."""

import shutil
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from tests.faults.children import (
    nth_order,
    open_shop,
    restore,
    take_in,
    write_copy,
    write_workbook,
)
from tests.faults.counts import times
from tests.faults.killing import Child
from tests.faults.whole import assert_whole, contents
from umkm_studio import paths
from umkm_studio.models import backups, export, files
from umkm_studio.models.backups import copies
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store

KILLS = times(3, full=50)
LATER = 2 * 3600  # seconds: by then nobody writes to an unfinished file any more

Look = Callable[[Path, Path], object]


def shop_of(data: Path, _: Path) -> object:
    with Store.open(paths.store_file(data)) as store:
        assert_whole(store)
        return contents(store)


def copy_of(_: Path, file: Path) -> object:
    assert copies.is_as_made(file), "an older checksum condemns it"
    with Store.look(file) as copy:
        assert backups.check(copy).ok
        return copy.count("orders")


def workbook_of(_: Path, file: Path) -> object:
    with zipfile.ZipFile(file) as book:
        assert book.testzip() is None
        return book.getinfo("xl/worksheets/sheet1.xml").CRC


@dataclass(frozen=True)
class Case:
    """What a child does with a shop and a file, and where to look afterwards."""

    work: Callable[..., None]
    look: Look
    touches_shop: bool


CASES = {
    "a copy": Case(write_copy, copy_of, touches_shop=False),
    "a restore": Case(restore, shop_of, touches_shop=True),
    "an import": Case(take_in, shop_of, touches_shop=True),
    "the open workbook": Case(write_workbook, workbook_of, touches_shop=False),
}


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop, and beside it a copy and a workbook from when it had fewer orders."""
    place = tmp_path_factory.mktemp("before")
    data = place / "toko"
    open_shop(paths.store_file(data))
    with Store.open(paths.store_file(data)) as store:
        with store.change():
            for n in range(40):
                orders.save(store, nth_order(n))
        backups.write(store, place / "a copy")
        shutil.copy(place / "a copy", place / "a restore")
        shutil.copy(place / "a copy", place / "an import")
        export.write(store, place / "the open workbook")
        with store.change():
            for n in range(40, 100):
                orders.save(store, nth_order(n))
    return place


@pytest.mark.faults
@pytest.mark.parametrize("name", CASES)
def test_a_kill_leaves_all_of_it_or_nothing(before, tmp_path, name):
    case = CASES[name]

    def begin(place: Path) -> tuple[Path, Path]:
        shutil.copytree(before, place)
        return place / "toko", place / name

    there = begin(tmp_path / "whole")
    as_before = case.look(*there)
    child = Child(case.work, *there)
    child.wait_for_word()
    started = time.perf_counter()
    child.wait_for_word()
    takes = time.perf_counter() - started
    child.kill()
    done = case.look(*there)
    assert done != as_before

    chance, seen = Random(name), []
    while len(seen) < KILLS or len(set(seen)) < 2:
        place = tmp_path / str(len(seen))
        data, file = begin(place)
        child = Child(case.work, data, file)
        child.wait_for_word()
        time.sleep(chance.uniform(0, 1.5 * takes))
        child.kill()
        assert child.was_killed
        found = case.look(data, file)
        assert found in (as_before, done)
        seen.append(found == done)
        if not case.touches_shop:
            assert shop_of(data, file) == shop_of(before / "toko", file)
        for folder in (place, data, paths.backups_dir(data)):
            files.clear_unfinished(folder, time.time() + LATER)
        assert list(place.rglob(f"{files.UNFINISHED}*")) == []
        shutil.rmtree(place)
        assert len(seen) < 10 * KILLS
