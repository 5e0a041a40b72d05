"""Copies are whole, dated, checked, and never in the way of the shop itself."""

import hashlib
from collections import namedtuple
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.builders import an_order
from tests.models.backups.hands import NOW, refusal
from umkm_studio import paths
from umkm_studio.models import backups
from umkm_studio.models.backups import Kind, making, upkeep
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store

TOMORROW = NOW + timedelta(days=1)


def test_a_copy_can_be_opened_and_carries_its_digest(shop: Path, tmp_path: Path) -> None:
    target = tmp_path / "cadangan ü.umkm"
    with Store.open(paths.store_file(shop)) as store:
        backups.write(store, target)
    with Store.open_for_reading(target) as copy:
        assert copy.count("orders") == 2
    digest, name = (tmp_path / "cadangan ü.umkm.sha256").read_text(encoding="utf-8").split("  ")
    assert digest == hashlib.sha256(target.read_bytes()).hexdigest()
    assert name.strip() == target.name


def test_a_copy_is_taken_while_a_window_is_open(shop: Path, tmp_path: Path) -> None:
    with (
        Store.open(paths.store_file(shop)) as window,
        Store.open_for_reading(window.path) as look,
    ):
        orders.save(window, an_order(number="C"))  # still in the log, not yet in the file
        backups.write(look, tmp_path / "copy.umkm")
    with Store.open_for_reading(tmp_path / "copy.umkm") as copy:
        assert copy.count("orders") == 3


def test_a_copy_never_lands_on_the_shop_itself(shop: Path) -> None:
    file = paths.store_file(shop)
    before = file.read_bytes()
    with Store.open_for_reading(file) as store:
        for name in ("umkm-studio.db", "umkm-studio.db-wal", "umkm-studio.lock", "UMKM-STUDIO.DB"):
            assert refusal(lambda name=name: backups.write(store, shop / name)) == "target_is_store"
        (shop / "link.db").hardlink_to(file)
        assert refusal(lambda: backups.write(store, shop / "link.db")) == "target_is_store"
    assert file.read_bytes() == before


def test_a_copy_that_fails_leaves_the_older_one(
    shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.umkm"
    with Store.open_for_reading(paths.store_file(shop)) as store:
        backups.write(store, target)
        before = target.read_bytes()
        monkeypatch.setattr("os.replace", _no_space)
        assert refusal(lambda: backups.write(store, target)) == "disk_full"
    assert target.read_bytes() == before
    assert list(tmp_path.glob(".umkm-*")) == []


def _no_space(source: object, target: object) -> None:
    raise OSError(28, "No space left on device")


def test_automatic_copies_are_dated_and_numbered(shop: Path, copies: Path) -> None:
    with Store.open(paths.store_file(shop)) as store:
        backups.make_automatic(store, copies, NOW)
        orders.save(store, an_order())
        backups.make_automatic(store, copies, TOMORROW)
    found = backups.listing(copies)
    assert [(copy.number, copy.made_at, copy.kind) for copy in found] == [
        (2, TOMORROW, Kind.AUTOMATIC),
        (1, NOW, Kind.AUTOMATIC),
    ]


def test_a_copy_of_an_unchanged_shop_takes_the_place_of_the_one_before(
    shop: Path, copies: Path
) -> None:
    with Store.open(paths.store_file(shop)) as store:
        backups.make_automatic(store, copies, NOW)
    with Store.open(paths.store_file(shop)) as store:
        made = backups.make_automatic(store, copies, TOMORROW)
    (copy,) = backups.listing(copies)  # so the date that is shown is that of the last look
    assert (copy.path, copy.made_at) == (made, TOMORROW)


def test_a_clock_that_runs_backwards_neither_overwrites_nor_reorders(
    shop: Path, copies: Path
) -> None:
    with Store.open(paths.store_file(shop)) as store:
        for back in range(4):
            orders.save(store, an_order())
            backups.make_automatic(store, copies, NOW - timedelta(days=400 * back))
    assert [copy.number for copy in backups.listing(copies)] == [4, 3, 2, 1]


def test_a_half_written_file_is_no_copy(copies: Path) -> None:
    copies.mkdir(parents=True)
    for name in (
        ".umkm-x1.umkm",
        "umkm-studio-0001-gestern-automatic.umkm",
        "umkm-studio-0001-2026-02-30-2014-automatic.umkm",
        "umkm-studio-0001-2026-02-20-2014-lain.umkm",
    ):
        (copies / name).write_bytes(b"SQLite")
    assert backups.listing(copies) == []


def test_a_folder_that_is_not_there_holds_no_copies(tmp_path: Path) -> None:
    assert backups.listing(tmp_path / "tidak ada") == []


_Usage = namedtuple("_Usage", "total used free")


def test_a_copy_is_not_made_where_it_would_leave_the_shop_without_room(
    shop: Path, copies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making.shutil, "disk_usage", lambda _: _Usage(10**9, 10**9, 10**7))
    with Store.open(paths.store_file(shop)) as store:
        assert refusal(lambda: backups.make_automatic(store, copies, NOW)) == "disk_full"
        assert upkeep.load(copies).failure == "disk_full"
        monkeypatch.undo()
        backups.make_automatic(store, copies, NOW)
    assert upkeep.load(copies).failure == ""


def test_renewing_leaves_one_copy_and_nothing_that_was_set_aside(shop: Path, copies: Path) -> None:
    with Store.open(paths.store_file(shop)) as store:
        for kind in (Kind.AUTOMATIC, Kind.BEFORE_IMPORT, Kind.SET_ASIDE):
            backups.make(store, copies, kind, NOW)
        (aside,) = (one.path for one in backups.listing(copies) if one.kind is Kind.SET_ASIDE)
        for ending in ("-wal", "-shm"):  # as of a store that broke while it was open
            aside.with_name(aside.name + ending).write_bytes(b"Ayu Lestari")
        made = backups.renew(store, copies, TOMORROW)
    assert [one.path for one in backups.listing(copies)] == [made]
    left = {path.name for path in copies.glob("umkm-studio-*")}
    assert left == {made.name, made.name + ".sha256"}


def test_an_older_store_is_copied_before_its_upgrade(shop: Path, copies: Path) -> None:
    backups.before_upgrade(paths.store_file(shop), 1)
    (copy,) = backups.listing(copies)
    assert (copy.kind, copy.made_on) == (Kind.BEFORE_UPGRADE, datetime.now().date())
