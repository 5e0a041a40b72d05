"""R10 and R11: bytes that broke. Whatever a store became, opening it never crashes and never writes
to it; what is found to be broken is kept byte for byte when a sound copy takes its place.
"""

from __future__ import annotations

import errno
import hashlib
import os
import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from tests.builders import a_post, an_order
from tests.faults.counts import times
from umkm_studio import paths
from umkm_studio.models import backups, salvage
from umkm_studio.models.backups import Kind, second_place
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import FAILURES, SCHEMA_VERSION, Store
from umkm_studio.models.store.graft import graft

NOW = datetime(2026, 10, 14, 19, 42)
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 40


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder: a shop in daily use, and a copy of it."""
    data = tmp_path_factory.mktemp("toko")
    with Store.open(paths.store_file(data)) as store:
        with store.change():
            for number in range(60):
                posts.save(store, a_post(title=f"Cerita {number}", caption="Dari dapur. " * 20))
                orders.save(store, an_order(number=f"A{number}", customer=f"Pembeli {number}"))
        backups.make(store, paths.backups_dir(data), Kind.AUTOMATIC, NOW)
    return data


def some_bytes(count: int) -> Callable[[bytearray, random.Random], None]:
    def breaks(content: bytearray, chance: random.Random) -> None:
        at = chance.randrange(len(content) - count)
        content[at : at + count] = chance.randbytes(count)

    return breaks


def cut_off(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(1, len(content)) :]


def no_header(content: bytearray, _chance: random.Random) -> None:
    content[:100] = bytes(100)


def emptied(content: bytearray, _chance: random.Random) -> None:
    content.clear()


def a_photo(content: bytearray, _chance: random.Random) -> None:
    content[:] = JPEG


HARM = {
    "1 byte": some_bytes(1),
    "16 bytes": some_bytes(16),
    "256 bytes": some_bytes(256),
    "a page": some_bytes(4096),
    "cut off": cut_off,
    "no header": no_header,
    "emptied": emptied,
    "a photo": a_photo,
}


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def opened(file: Path) -> str:
    """What opening for writing answers."""
    try:
        with Store.open(file) as store:
            store.rows("SELECT * FROM orders")
            store.rows("SELECT * FROM posts")
    except UserError as problem:
        return problem.code
    return "opened"


def quick_check(file: Path) -> str:
    with closing(sqlite3.connect(file)) as connection:
        found: str = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    return found


@pytest.mark.faults
def test_a_store_of_broken_bytes_never_crashes_and_is_never_written_to(sound: Path, tmp_path: Path):
    chance = random.Random(42)
    whole = paths.store_file(sound).read_bytes()
    answers: Counter[str] = Counter()
    for number in range(times(64, full=1_000)):
        content = bytearray(whole)
        list(HARM.values())[number % len(HARM)](content, chance)
        file = tmp_path / f"{number}.db"
        file.write_bytes(content)
        before = digest(file)
        answer = opened(file)
        answers[answer] += 1
        if answer == "opened":  # nothing is broken but what words say
            assert quick_check(file) == "ok"
        else:
            assert answer in FAILURES | {"store_newer"}, answer
            assert digest(file) == before
        file.unlink()
    assert {"opened", "store_damaged"} <= answers.keys()  # else nothing was proved
    print(dict(answers))


@pytest.mark.faults
@pytest.mark.parametrize("harm", HARM)
def test_what_is_saved_of_it_is_a_sound_shop(sound: Path, tmp_path: Path, harm: str):
    chance = random.Random(harm)
    outcomes: Counter[str] = Counter()
    for _ in range(times(2, full=60)):
        content = bytearray(paths.store_file(sound).read_bytes())
        HARM[harm](content, chance)
        (tmp_path / "rusak.db").write_bytes(content)
        fresh = tmp_path / "baru.db"
        try:
            graft(tmp_path / "rusak.db", fresh)
        except UserError as problem:
            outcomes[problem.code] += 1
        else:
            outcomes["saved"] += 1
            with Store.open(fresh) as store:
                assert store.value("PRAGMA integrity_check") == "ok"
                assert store.rows("PRAGMA foreign_key_check") == []
                assert store.count("orders") <= 60
        fresh.unlink(missing_ok=True)
        assert (tmp_path / "rusak.db").read_bytes() == content
    assert outcomes.keys() <= {"saved", "store_damaged"}
    if harm in {"emptied", "a photo"}:
        assert outcomes.keys() == {"store_damaged"}
    if harm in {"1 byte", "no header"}:
        assert outcomes["saved"]
    print(harm, dict(outcomes))


@pytest.mark.faults
@pytest.mark.parametrize("harm", ["cut off", "no header", "emptied", "a photo"])
def test_the_copy_takes_its_place_and_the_wreck_is_kept_with_its_date(
    sound: Path, tmp_path: Path, harm: str
):
    chance = random.Random(harm)
    for number in range(times(1, full=25)):
        data = tmp_path / str(number)
        shutil.copytree(sound, data)
        content = bytearray(paths.store_file(data).read_bytes())
        HARM[harm](content, chance)
        paths.store_file(data).write_bytes(content)
        if opened(paths.store_file(data)) == "opened":
            continue  # cut off behind the last page in use
        found = salvage.look(data)
        assert found.copy is not None
        assert found.holds is not None
        assert found.holds.orders == 60

        salvage.bring_back(data, found.copy.path, NOW)

        with Store.open(paths.store_file(data)) as store:
            assert store.count("orders") == store.count("posts") == 60
        aside = next(
            copy for copy in backups.listing(paths.backups_dir(data)) if copy.kind is Kind.SET_ASIDE
        )
        assert aside.made_at == NOW
        assert aside.path.read_bytes() == content


def test_what_was_set_aside_is_never_offered_as_a_copy(sound: Path, tmp_path: Path):
    """It may well be readable: it was set aside for another reason, or by another version."""
    data = tmp_path / "toko"
    shutil.copytree(sound, data)
    with Store.open(paths.store_file(data)) as store:
        backups.make(store, paths.backups_dir(data), Kind.SET_ASIDE, NOW)
    found = salvage.look(data)
    assert found.copy is not None
    assert found.copy.kind is Kind.AUTOMATIC


def test_a_copy_that_the_disk_spoilt_is_none_and_the_older_one_stays(
    sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    copy_to, target = Store.copy_to, tmp_path / "copy.umkm"

    def spoilt(store: Store, path: Path) -> None:
        copy_to(store, path)
        content = bytearray(path.read_bytes())
        content[8192:12288] = bytes(4096)
        path.write_bytes(content)

    with Store.open_for_reading(paths.store_file(sound)) as store:
        backups.write(store, target)
        before = target.read_bytes()
        monkeypatch.setattr(Store, "copy_to", spoilt)
        with pytest.raises(UserError) as refused:
            backups.write(store, target)
    assert refused.value.code in {"backup_not_verified", "store_damaged"}
    assert target.read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} == {"copy.umkm", "copy.umkm.sha256"}


def test_a_copy_whose_checksum_found_no_room_is_not_condemned_by_the_older_one(
    sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    target, move = tmp_path / "copy.umkm", os.replace

    def no_room_for_the_checksum(source: Path, to: Path) -> None:
        if to.suffix == ".sha256":
            raise OSError(errno.ENOSPC, "No space left on device")
        move(source, to)

    with Store.open_for_reading(paths.store_file(sound)) as store:
        backups.write(store, target)
        (tmp_path / "copy.umkm.sha256").write_text(f"{'0' * 64}  copy.umkm")  # of another one
        monkeypatch.setattr(os, "replace", no_room_for_the_checksum)
        with pytest.raises(UserError, match="disk_full"):
            backups.write(store, target)
    assert backups.look_into(target, tmp_path).orders == 60


def test_a_copy_that_a_stick_spoilt_is_none(
    sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    data, copyfile = tmp_path / "toko", shutil.copyfile
    shutil.copytree(sound, data)
    (tmp_path / "stik").mkdir()
    place = second_place.choose(paths.backups_dir(data), tmp_path / "stik", "Toko")

    def spoilt(source: Path, target: Path) -> None:
        copyfile(source, target)
        target.write_bytes(target.read_bytes()[:-1] + b"x")

    monkeypatch.setattr(shutil, "copyfile", spoilt)
    with pytest.raises(UserError, match="backup_not_verified"):
        second_place.bring(paths.backups_dir(data), NOW)
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("newer", [1, 100])
def test_a_newer_store_is_named_and_left_alone(sound: Path, tmp_path: Path, newer: int):
    file = tmp_path / "baru.db"
    shutil.copy(paths.store_file(sound), file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + newer}")
    before = digest(file), file.stat().st_mtime_ns
    for act in (Store.open, Store.look, Store.open_for_reading):
        with pytest.raises(UserError) as refused:
            act(file)
        assert refused.value.code == "store_newer"
        assert refused.value.details == {"found": SCHEMA_VERSION + newer, "known": SCHEMA_VERSION}
    assert (digest(file), file.stat().st_mtime_ns) == before


def test_one_that_only_its_log_says_is_newer_is_left_alone(sound: Path, tmp_path: Path):
    """As the newer version leaves it when it is killed right after its upgrade."""
    newer, left = tmp_path / "newer.db", tmp_path / "left.db"
    shutil.copy(paths.store_file(sound), newer)
    with closing(sqlite3.connect(newer, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
        for ending in ("", "-wal"):
            shutil.copy(newer.with_name(newer.name + ending), left.with_name(left.name + ending))
    log = left.with_name(left.name + "-wal")
    before = digest(left), digest(log)
    with pytest.raises(UserError) as refused:
        Store.open(left)
    assert refused.value.code == "store_newer"
    assert (digest(left), digest(log)) == before
