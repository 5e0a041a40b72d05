"""Copies that are whole, dated and checked; and nothing adopted that is not."""

import hashlib
import shutil
import sqlite3
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.builders import an_order
from umkm_studio import paths
from umkm_studio.models import backups
from umkm_studio.models.backups import Kind
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import SCHEMA_VERSION, Store

TODAY = date(2026, 10, 14)
TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def copies(data_dir: Path) -> Path:
    """The folder of the dated copies."""
    return paths.backups_dir(data_dir)


@pytest.fixture
def shop(data_dir: Path) -> Path:
    """A closed shop with two orders; gives its data folder."""
    with Store.open(paths.store_file(data_dir)) as store:
        orders.save(store, an_order(number="A"))
        orders.save(store, an_order(number="B"))
    return data_dir


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as refused:
        act()
    return refused.value.code


def numbers(data: Path) -> list[str]:
    with Store.open(paths.store_file(data)) as store:
        return [row["number"] for row in store.rows("SELECT number FROM orders ORDER BY number")]


def bytes_of(folder: Path) -> dict[str, str]:
    """Everything in a folder that matters: the store and what was copied from it."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".lock"
    }


# Making copies


def test_a_copy_can_be_opened_and_carries_its_digest(shop: Path, tmp_path: Path) -> None:
    target = tmp_path / "cadangan ü.db"
    with Store.open(paths.store_file(shop)) as store:
        backups.write(store, target)
    with Store.open_for_reading(target) as copy:
        assert copy.count("orders") == 2
    digest, name = (tmp_path / "cadangan ü.db.sha256").read_text(encoding="utf-8").split("  ")
    assert digest == hashlib.sha256(target.read_bytes()).hexdigest()
    assert name.strip() == target.name


def test_a_copy_is_taken_while_a_window_is_open(shop: Path, tmp_path: Path) -> None:
    with (
        Store.open(paths.store_file(shop)) as window,
        Store.open_for_reading(window.path) as look,
    ):
        orders.save(window, an_order(number="C"))  # still in the log, not yet in the file
        backups.write(look, tmp_path / "copy.db")
    with Store.open_for_reading(tmp_path / "copy.db") as copy:
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
    target = tmp_path / "copy.db"
    with Store.open_for_reading(paths.store_file(shop)) as store:
        backups.write(store, target)
        before = target.read_bytes()
        monkeypatch.setattr("os.replace", _no_space)
        assert refusal(lambda: backups.write(store, target)) == "disk_full"
    assert target.read_bytes() == before
    assert list(tmp_path.glob(".umkm-*")) == []


def _no_space(source: object, target: object) -> None:
    raise OSError(28, "No space left on device")


def test_daily_copies_are_dated_and_numbered(shop: Path, copies: Path) -> None:
    with Store.open(paths.store_file(shop)) as store:
        backups.make_daily(store, copies, TODAY)
        orders.save(store, an_order())
        backups.make_daily(store, copies, TOMORROW)
    found = backups.listing(copies)
    assert [(copy.number, copy.made_on, copy.kind) for copy in found] == [
        (2, TOMORROW, Kind.DAILY),
        (1, TODAY, Kind.DAILY),
    ]


def test_a_day_without_changes_makes_no_copy(shop: Path, copies: Path) -> None:
    with Store.open(paths.store_file(shop)) as store:
        assert backups.make_daily(store, copies, TODAY) is not None
        before = bytes_of(copies)
    with Store.open(paths.store_file(shop)) as store:
        assert backups.make_daily(store, copies, TOMORROW) is None
    assert bytes_of(copies) == before


def test_a_day_has_one_copy_the_newest(shop: Path, copies: Path) -> None:
    with Store.open(paths.store_file(shop)) as store:
        backups.make_daily(store, copies, TODAY)
        orders.save(store, an_order(number="C"))
        newest = backups.make_daily(store, copies, TODAY)
    assert [copy.path for copy in backups.listing(copies)] == [newest]


def test_the_newest_ten_are_kept_even_if_the_clock_runs_backwards(shop: Path, copies: Path) -> None:
    with Store.open(paths.store_file(shop)) as store:
        for back in range(13):
            orders.save(store, an_order())
            backups.make_daily(store, copies, TODAY - timedelta(days=back))
    assert [copy.number for copy in backups.listing(copies)] == list(range(13, 3, -1))


def test_a_half_written_file_is_no_copy(copies: Path) -> None:
    copies.mkdir(parents=True)
    (copies / ".umkm-x1.db").write_bytes(b"SQLite")
    (copies / "umkm-studio-0001-gestern-daily.db").write_bytes(b"")
    assert backups.listing(copies) == []


# Bringing one back


def test_restoring_brings_back_the_copy_and_keeps_what_was_there(
    shop: Path, tmp_path: Path
) -> None:
    with Store.open(paths.store_file(shop)) as store:
        backups.write(store, tmp_path / "copy.db")
        orders.save(store, an_order(number="C"))

    kept = backups.restore(shop, tmp_path / "copy.db", TODAY)

    assert numbers(shop) == ["A", "B"]
    assert kept is not None
    backups.restore(shop, kept, TODAY)
    assert numbers(shop) == ["A", "B", "C"]


def test_restoring_into_an_empty_place_makes_the_shop(shop: Path, tmp_path: Path) -> None:
    with Store.open_for_reading(paths.store_file(shop)) as store:
        backups.write(store, tmp_path / "copy.db")
    assert backups.restore(tmp_path / "new", tmp_path / "copy.db", TODAY) is None
    assert numbers(tmp_path / "new") == ["A", "B"]


def test_a_copy_made_by_hand_is_taken_with_its_log(shop: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with Store.open(paths.store_file(shop)) as store:
        orders.save(store, an_order(number="C"))
        for ending in ("", "-wal"):
            name = f"umkm-studio.db{ending}"
            shutil.copy(shop / name, stick / name)
    backups.restore(tmp_path / "new", stick / "umkm-studio.db", TODAY)
    assert numbers(tmp_path / "new") == ["A", "B", "C"]


def test_a_damaged_shop_is_set_aside_as_it_is(shop: Path, tmp_path: Path) -> None:
    file = paths.store_file(shop)
    with Store.open_for_reading(file) as store:
        backups.write(store, tmp_path / "copy.db")
    file.write_bytes(b"\xff\xd8 a photo")

    kept = backups.restore(shop, tmp_path / "copy.db", TODAY)

    assert kept is not None
    assert kept.read_bytes() == b"\xff\xd8 a photo"
    assert numbers(shop) == ["A", "B"]


def test_a_shop_of_a_newer_program_is_set_aside_as_it_is(shop: Path, tmp_path: Path) -> None:
    file = paths.store_file(shop)
    with Store.open_for_reading(file) as store:
        backups.write(store, tmp_path / "copy.db")
    _make_newer(file)
    before = file.read_bytes()

    kept = backups.restore(shop, tmp_path / "copy.db", TODAY)

    assert kept is not None
    assert kept.read_bytes() == before
    assert numbers(shop) == ["A", "B"]


def _jpeg(copy: Path) -> None:
    copy.write_bytes(b"\xff\xd8\xff\xe0" + bytes(9_000))


def _empty(copy: Path) -> None:
    copy.write_bytes(b"")


def _cut_off(copy: Path) -> None:
    copy.with_name(copy.name + ".sha256").unlink()
    copy.write_bytes(copy.read_bytes()[:20_000])


def _one_byte_changed(copy: Path) -> None:
    content = bytearray(copy.read_bytes())
    content[content.index(b"Nastar")] ^= 1  # SQLite itself would not notice
    copy.write_bytes(content)


def _another_program(copy: Path) -> None:
    copy.with_name(copy.name + ".sha256").unlink()
    copy.unlink()
    connection = sqlite3.connect(copy)
    connection.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY, number TEXT)")
    connection.close()


def _a_trigger_more(copy: Path) -> None:
    copy.with_name(copy.name + ".sha256").unlink()
    connection = sqlite3.connect(copy)
    connection.execute("CREATE TRIGGER t AFTER INSERT ON orders BEGIN DELETE FROM line_items; END")
    connection.commit()
    connection.close()


def _newer(copy: Path) -> None:
    copy.with_name(copy.name + ".sha256").unlink()
    _make_newer(copy)


def _make_newer(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()


def _a_child_without_parent(copy: Path) -> None:
    copy.with_name(copy.name + ".sha256").unlink()
    connection = sqlite3.connect(copy)
    connection.execute("DELETE FROM orders")
    connection.commit()
    connection.close()


def _gone(copy: Path) -> None:
    copy.unlink()


def _folder(copy: Path) -> None:
    copy.unlink()
    copy.mkdir()


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (_jpeg, "backup_damaged"),
        (_empty, "backup_damaged"),
        (_cut_off, "backup_damaged"),
        (_one_byte_changed, "backup_damaged"),
        (_a_child_without_parent, "backup_damaged"),
        (_another_program, "backup_foreign"),
        (_a_trigger_more, "backup_foreign"),
        (_newer, "store_newer"),
        (_gone, "file_missing"),
        (_folder, "file_is_folder"),
    ],
)
def test_what_is_no_sound_copy_of_ours_is_refused(
    shop: Path, tmp_path: Path, spoil: Callable[[Path], None], code: str
) -> None:
    copy = tmp_path / "copy.db"
    with Store.open_for_reading(paths.store_file(shop)) as store:
        backups.write(store, copy)
    spoil(copy)
    before = paths.store_file(shop).read_bytes()

    assert refusal(lambda: backups.restore(shop, copy, TODAY)) == code

    assert paths.store_file(shop).read_bytes() == before
    assert numbers(shop) == ["A", "B"]
    assert list(shop.glob(".umkm-*")) == []


def test_an_open_shop_is_not_replaced(shop: Path, tmp_path: Path) -> None:
    with Store.open(paths.store_file(shop)) as store:
        backups.write(store, tmp_path / "copy.db")
        assert refusal(lambda: backups.restore(shop, tmp_path / "copy.db", TODAY)) == "store_in_use"


# Health


def test_a_sound_shop_is_well(store: Store) -> None:
    orders.save(store, an_order())
    health = backups.check(store)
    assert health.ok
    assert health.schema_version == SCHEMA_VERSION
    assert (health.counts["orders"], health.counts["line_items"]) == (1, 1)


def test_rows_without_a_parent_are_noticed(shop: Path) -> None:
    connection = sqlite3.connect(paths.store_file(shop))
    connection.execute("DELETE FROM orders WHERE number = 'A'")
    connection.commit()
    connection.close()
    with Store.open_for_reading(paths.store_file(shop)) as store:
        health = backups.check(store)
    assert not health.ok
    assert health.orphans == 1
