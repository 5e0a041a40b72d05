"""A copy comes back whole, whatever made it; what is none, or was tampered with, does not."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import an_order
from tests.models.backups.hands import NOW, bytes_of, numbers, refusal, run
from umkm_studio import paths
from umkm_studio.models import backups, search
from umkm_studio.models.backups import Kind, second_place, upkeep
from umkm_studio.models.sales import orders
from umkm_studio.models.store import SCHEMA_VERSION, Store


@pytest.fixture
def copy(shop: Path, tmp_path: Path) -> Path:
    """A copy of the shop with two orders, on a stick."""
    target = tmp_path / "copy.umkm"
    with Store.open_for_reading(paths.store_file(shop)) as store:
        backups.write(store, target)
    return target


def test_restoring_brings_back_the_copy_and_keeps_what_was_there(shop: Path, copy: Path) -> None:
    with Store.open(paths.store_file(shop)) as store:
        orders.save(store, an_order(number="C"))

    kept = backups.restore(shop, copy, NOW)

    assert numbers(shop) == ["A", "B"]
    assert kept is not None
    backups.restore(shop, kept, NOW)
    assert numbers(shop) == ["A", "B", "C"]


def test_restoring_into_an_empty_place_makes_the_shop(copy: Path, tmp_path: Path) -> None:
    assert backups.restore(tmp_path / "new", copy, NOW) is None
    assert numbers(tmp_path / "new") == ["A", "B"]
    assert list((tmp_path / "new").glob(".umkm-*")) == []


def test_every_row_comes_back_as_it_was(shop: Path, copy: Path, tmp_path: Path) -> None:
    backups.restore(tmp_path / "new", copy, NOW)
    assert _rows(paths.store_file(tmp_path / "new")) == _rows(paths.store_file(shop))


def _rows(file: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(file)) as connection:
        names = connection.execute(
            """
            SELECT name FROM pragma_table_list
            WHERE type = 'table' AND name NOT GLOB 'search_*' AND name NOT GLOB '_sqlite*'
                AND name <> 'sqlite_schema'
            """
        ).fetchall()
        return {
            name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall()
            for (name,) in names
        }


def test_what_is_searched_is_found_again(copy: Path, tmp_path: Path) -> None:
    backups.restore(tmp_path / "new", copy, NOW)
    with Store.open(paths.store_file(tmp_path / "new")) as store:
        while store.index_words():
            pass
        assert search.find(store, "nastar").groups


def test_ids_that_were_given_once_are_not_given_again(shop: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.umkm"
    with Store.open(paths.store_file(shop)) as store:
        last = orders.save(store, an_order(number="C"))
        store.remove("line_items", *range(1, 50))
        store.remove("orders", last)
        backups.write(store, target)
    backups.restore(tmp_path / "new", target, NOW)
    with Store.open(paths.store_file(tmp_path / "new")) as store:
        assert orders.save(store, an_order(number="D")) == last + 1


def test_a_copy_made_by_hand_is_taken_with_its_log(shop: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with Store.open(paths.store_file(shop)) as store:
        orders.save(store, an_order(number="C"))
        for ending in ("", "-wal"):
            name = f"umkm-studio.db{ending}"
            shutil.copy(shop / name, stick / name)
    before = bytes_of(stick)
    backups.restore(tmp_path / "new", stick / "umkm-studio.db", NOW)
    assert numbers(tmp_path / "new") == ["A", "B", "C"]
    assert bytes_of(stick) == before


def test_what_a_crash_left_in_the_log_is_in_the_safety_copy(
    shop: Path, copy: Path, tmp_path: Path
) -> None:
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with Store.open(paths.store_file(shop)) as store:
        orders.save(store, an_order(number="C"))
        for ending in ("", "-wal"):
            shutil.copy(shop / f"umkm-studio.db{ending}", crashed / f"umkm-studio.db{ending}")
    kept = backups.restore(crashed, copy, NOW)
    assert kept is not None
    assert backups.look_into(kept, tmp_path).orders == 3
    assert numbers(crashed) == ["A", "B"]


def test_a_damaged_shop_is_set_aside_as_it_is(shop: Path, copy: Path) -> None:
    paths.store_file(shop).write_bytes(b"\xff\xd8 a photo")
    kept = backups.restore(shop, copy, NOW)
    assert kept is not None
    assert kept.read_bytes() == b"\xff\xd8 a photo"
    assert numbers(shop) == ["A", "B"]


def test_a_shop_of_a_newer_program_is_set_aside_as_it_is(shop: Path, copy: Path) -> None:
    file = paths.store_file(shop)
    run(file, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = file.read_bytes()
    kept = backups.restore(shop, copy, NOW)
    assert kept is not None
    assert kept.read_bytes() == before
    assert numbers(shop) == ["A", "B"]


def test_after_a_restore_no_copy_of_before_goes_until_the_maker_is_sure(
    shop: Path, copies: Path, copy: Path
) -> None:
    with Store.open(paths.store_file(shop)) as store:
        for _ in range(5):
            backups.make(store, copies, Kind.AUTOMATIC, NOW)
    backups.restore(shop, copy, NOW)
    assert upkeep.load(copies).paused_on == NOW.date()
    with Store.open(paths.store_file(shop)) as store:
        for _ in range(9):
            orders.save(store, an_order())
            backups.make_automatic(store, copies, NOW)
        numbers_of = [copy.number for copy in backups.listing(copies)]
        assert numbers_of == [15, 14, 13, 12, 11, 6, 5, 4, 3, 2, 1]  # 6 is the one for safety
        upkeep.change(copies, paused_on=None)
        backups.make(store, copies, Kind.AUTOMATIC, NOW)
    assert [copy.number for copy in backups.listing(copies)] == [16, 15, 14, 13, 12, 6]


def test_copies_of_before_a_restore_are_not_of_the_shop_that_is_open(
    shop: Path, copies: Path, copy: Path, tmp_path: Path
) -> None:
    second_place.choose(copies, tmp_path, "Dapur")
    with Store.open(paths.store_file(shop)) as store:
        backups.keep(store, copies, NOW)
    assert [copy.number for copy in upkeep.to_count_on(copies)] == [1]
    backups.restore(shop, copy, NOW)
    assert upkeep.to_count_on(copies) == []
    assert upkeep.load(copies).brought_at is None
    assert not second_place.bring(copies, NOW)  # what lies here is of the shop of before
    with Store.open(paths.store_file(shop)) as store:
        for made in backups.listing(copies):
            made.path.unlink()  # by hand; numbers go on all the same
        backups.keep(store, copies, NOW)
    assert [copy.number for copy in upkeep.to_count_on(copies)] == [3]
    assert upkeep.load(copies).brought_at == NOW


def test_a_shop_that_comes_back_where_only_its_copies_were_left_pauses_too(
    shop: Path, copies: Path, copy: Path
) -> None:
    with Store.open(paths.store_file(shop)) as store:
        backups.make(store, copies, Kind.AUTOMATIC, NOW)
    paths.store_file(shop).unlink()
    backups.restore(shop, copy, NOW)
    assert upkeep.load(copies).paused_on == NOW.date()


# What is refused


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
    copy.unlink()
    run(copy, "CREATE TABLE orders (id INTEGER PRIMARY KEY, number TEXT)")


def _newer(copy: Path) -> None:
    run(copy, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")


def _a_child_without_parent(copy: Path) -> None:
    run(copy, "DELETE FROM orders")


def _a_counter_at_its_end(copy: Path) -> None:
    run(copy, "UPDATE sqlite_sequence SET seq = 9223372036854775807")


def _gone(copy: Path) -> None:
    copy.unlink()


def _folder(copy: Path) -> None:
    copy.unlink()
    copy.mkdir()


# What somebody may have put in to be run on the day of the restore


def _a_trigger(copy: Path) -> None:
    run(copy, "CREATE TRIGGER t AFTER INSERT ON orders BEGIN DELETE FROM line_items; END")


def _a_view_that_never_ends(copy: Path) -> None:
    run(
        copy,
        "ALTER TABLE codes RENAME TO kept",
        "CREATE VIEW codes AS WITH RECURSIVE n (id) AS "
        "(SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n",
    )


def _a_column_that_computes(copy: Path) -> None:
    run(copy, "ALTER TABLE codes ADD COLUMN x BLOB AS (zeroblob(900000000)) VIRTUAL")


def _an_index_that_computes(copy: Path) -> None:
    run(copy, "CREATE INDEX x ON orders (length(zeroblob(id)))")


def _a_table_more(copy: Path) -> None:
    run(copy, "CREATE TABLE stolen (id INTEGER PRIMARY KEY)")


def _a_schema_that_lies(copy: Path) -> None:
    run(
        copy,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK', 'check') WHERE name = 'orders'",
    )


def _a_notebook_that_computes(copy: Path) -> None:
    run(copy, "CREATE TRIGGER t BEFORE INSERT ON _sqlite_migrations BEGIN SELECT 1; END")


HOSTILE = [
    _a_trigger,
    _a_view_that_never_ends,
    _a_column_that_computes,
    _an_index_that_computes,
    _a_table_more,
    _a_schema_that_lies,
    _a_notebook_that_computes,
]


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (_jpeg, "backup_damaged"),
        (_empty, "backup_damaged"),
        (_cut_off, "backup_damaged"),
        (_one_byte_changed, "backup_damaged"),
        (_a_child_without_parent, "backup_damaged"),
        (_a_counter_at_its_end, "backup_damaged"),
        (_another_program, "backup_foreign"),
        (_newer, "store_newer"),
        (_gone, "file_missing"),
        (_folder, "file_is_folder"),
        *((spoil, "backup_foreign") for spoil in HOSTILE),
    ],
)
def test_what_is_no_sound_copy_of_ours_is_refused(
    shop: Path, copy: Path, spoil: Callable[[Path], None], code: str
) -> None:
    spoil(copy)
    before = bytes_of(shop)

    assert refusal(lambda: backups.look_into(copy, shop)) == code
    assert refusal(lambda: backups.restore(shop, copy, NOW)) == code

    assert bytes_of(shop) == before


def test_a_row_against_the_rules_is_refused_as_it_comes_over(shop: Path, copy: Path) -> None:
    run(copy, "PRAGMA ignore_check_constraints = ON", "UPDATE orders SET status = 'stolen'")
    assert refusal(lambda: backups.restore(shop, copy, NOW)) == "backup_damaged"


def test_a_cell_that_would_fill_the_memory_is_refused(
    shop: Path, copy: Path, tmp_path: Path
) -> None:
    run(copy, "UPDATE orders SET note = printf('%.*c', 70000000, 'x') WHERE number = 'A'")
    assert refusal(lambda: backups.restore(tmp_path / "new", copy, NOW)) == "backup_damaged"


def test_an_open_shop_is_not_replaced(shop: Path, copy: Path) -> None:
    with Store.open(paths.store_file(shop)):
        assert refusal(lambda: backups.restore(shop, copy, NOW)) == "store_in_use"
    assert list(shop.glob(".umkm-*")) == []


def test_a_copy_can_be_made_ready_while_the_shop_is_open(shop: Path, copy: Path) -> None:
    with Store.open(paths.store_file(shop)) as store:
        orders.save(store, an_order(number="C"))
        ready = backups.prepare(shop, copy)
        assert store.count("orders") == 3
    backups.swap_in(shop, ready, NOW)
    assert numbers(shop) == ["A", "B"]


# Looking before leaping


def test_a_copy_says_what_it_holds(shop: Path, copy: Path, tmp_path: Path) -> None:
    before = bytes_of(tmp_path)
    found = backups.look_into(copy, shop)
    assert (found.shop, found.orders, found.posts, found.version) == ("", 2, 0, SCHEMA_VERSION)
    assert found.buyers == 1  # the same name twice
    assert found.newest_order == an_order().ordered_on
    assert bytes_of(tmp_path) == before
