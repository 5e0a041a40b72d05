"""The power goes while orders are kept: whatever was confirmed had been asked to be on the disk. So
is a file before it takes the name of an older one.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from tests.faults import write_log
from tests.faults.children import open_shop
from tests.faults.counts import times
from tests.faults.whole import assert_whole
from tests.faults.write_log import Disk, Event, Said, Sync, Write
from tests.faults.writers import ROOT
from umkm_studio import paths
from umkm_studio.models import backups, drafts, export
from umkm_studio.models.drafts import Draft, Which
from umkm_studio.models.store import Store

NOW = datetime(2026, 11, 22, 19, 0)
ORDERS = 10
WORK = f"""
import sys
from pathlib import Path
from tests.faults.children import nth_order
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store

with Store.open(Path(sys.argv[1])) as store:
    for n in range({ORDERS}):
        orders.save(store, nth_order(n))
        print("kept", flush=True)
print("closed", flush=True)
"""


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """A shop without orders, as a file."""
    file = paths.store_file(tmp_path_factory.mktemp("begun"))
    open_shop(file)
    return {file.name: file.read_bytes()}


@pytest.fixture(scope="module")
def events(begun: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> list[Event]:
    """All that was written while orders were kept there."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed here")
    folder = tmp_path_factory.mktemp("watched")
    put(begun, folder)
    log = folder / "log"
    work = (sys.executable, "-c", WORK, str(folder / paths.STORE_NAME))
    subprocess.run(
        [*write_log.STRACE, "-o", str(log), *work],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
    )
    return list(write_log.read(log, folder))


def put(files: dict[str, bytes], folder: Path) -> None:
    for name, content in files.items():
        (folder / name).write_bytes(content)


def test_nothing_is_confirmed_before_it_was_synced(begun, events):
    disk, kept, syncs = Disk(begun), 0, 0
    for event in events:
        disk.take(event)
        syncs += isinstance(event, Sync)
        if event == Said("kept"):
            kept += 1
            logged = [write for write in disk.unsynced if write.file.endswith("-wal")]
            assert logged == []
            assert syncs >= kept
    assert kept == ORDERS
    assert events[-1] == Said("closed")


@pytest.mark.faults
def test_what_a_power_cut_leaves_opens_with_all_that_was_confirmed(begun, events, tmp_path):
    chance = Random(23)
    syncs = {number for number, event in enumerate(events) if isinstance(event, Sync)}
    others = [number for number, event in enumerate(events) if isinstance(event, Write)]
    moments = sorted({*syncs, *chance.sample(others, times(10, full=len(others)))})
    disk, kept, lost, at = Disk(begun), 0, 0, 0
    for moment in moments:
        for event in events[at : moment + 1]:
            disk.take(event)
            kept += event == Said("kept")
        at = moment + 1
        for cut in range(times(1, full=3)):
            folder = tmp_path / f"{moment}-{cut}"
            folder.mkdir()
            put(without_its_index(disk.after_a_cut(chance)), folder)
            with Store.open(folder / paths.STORE_NAME) as store:
                assert_whole(store)
                found = store.count("orders")
            assert found in (kept, kept + 1)
            lost += found == kept
            shutil.rmtree(folder)
    assert 0 < lost < len(moments) * times(1, full=3)  # both were seen: there, and not yet


def without_its_index(files: dict[str, bytes]) -> dict[str, bytes]:
    """What lies in memory that is shared is rebuilt from the log (sqlite.org/walformat.html)."""
    return {name: content for name, content in files.items() if not name.endswith("-shm")}


def test_the_player_would_notice_a_log_that_is_not_synced(begun, events, tmp_path):
    last = max(number for number, event in enumerate(events) if event == Said("kept"))
    disk = Disk(begun)
    for event in events[:last]:
        if event != Sync(f"{paths.STORE_NAME}-wal"):
            disk.take(event)
    put(without_its_index(disk.after_a_cut(Random(1))), tmp_path)
    with Store.open(tmp_path / paths.STORE_NAME) as store:
        assert store.count("orders") < ORDERS


def a_draft(_store: Store, folder: Path) -> None:
    typed = Draft(which=Which(form="order"), typed_at=NOW, fields={"note": "x"}, changed=("note",))
    drafts.keep(folder, typed)


def a_restore(store: Store, folder: Path) -> None:
    backups.write(store, folder / "copy.umkm")
    backups.restore(folder, folder / "copy.umkm", NOW)


WRITERS: dict[str, Callable[[Store, Path], object]] = {
    "a copy": lambda store, folder: backups.write(store, folder / "copy.umkm"),
    "the open workbook": lambda store, folder: export.write(store, folder / "toko.xlsx"),
    "a draft": a_draft,
    "a restore": a_restore,
}


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
def test_a_file_is_on_the_disk_before_it_takes_its_name_and_the_name_at_once(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write
):
    happened: list[tuple[str, int]] = []  # what, to which file or folder
    sync, move, folder = os.fsync, os.replace, tmp_path / "toko"
    folder.mkdir()

    def noted_sync(handle: int) -> None:
        happened.append(("synced", os.fstat(handle).st_ino))
        sync(handle)

    def noted_move(source: Path, target: Path) -> None:
        happened.append(("moved", os.stat(source).st_ino))
        move(source, target)

    monkeypatch.setattr(os, "fsync", noted_sync)
    monkeypatch.setattr(os, "replace", noted_move)
    write(store, folder)

    moves = [at for at, (what, _) in enumerate(happened) if what == "moved"]
    folders = {path.stat().st_ino for path in (folder, *folder.rglob("*")) if path.is_dir()}
    assert moves
    for at in moves:
        assert happened[at - 1] == ("synced", happened[at][1])
        assert happened[at + 1][0] == "synced"
        assert happened[at + 1][1] in folders
