"""A store that can't be opened: nothing of it is touched, and what can be read comes out of it."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.builders import a_code, a_post, a_product, an_item, an_order
from umkm_studio import paths
from umkm_studio.models import backups, salvage
from umkm_studio.models.backups import Kind
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import customers, orders, products
from umkm_studio.models.store import SCHEMA_VERSION, Store
from umkm_studio.models.store.graft import Saved, graft

NOW = datetime(2026, 10, 14, 19, 42)
PAGE = 4096


@pytest.fixture
def shop(data_dir: Path) -> Path:
    """A shop with forty orders, in a file that nobody has open."""
    file = paths.store_file(data_dir)
    with Store.open(file) as store:
        products.save(store, a_product(name="Kastengel", cost=40_000))
        codes.save(store, a_code())
        for number in range(40):
            posts.save(store, a_post(title=f"Cerita {number}", caption="Dari dapur. " * 40))
            orders.save(
                store,
                an_order(
                    number=f"A{number}",
                    customer=f"Pembeli {number}",
                    ordered_on=date(2026, 10, 1),
                    note="ratna10" if number % 4 == 0 else "x" * 300,
                    items=[an_item(product="Kastengel")],
                ),
            )
    return file


def refusal(act: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as refused:
        act()
    return refused.value


def every_row(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Of what the maker wrote down and what follows from it, but for the index of words."""
    with closing(sqlite3.connect(file)) as connection:
        names = connection.execute(
            """
            SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'search_*'
                AND name NOT GLOB '_*' ORDER BY name
            """
        ).fetchall()
        return {
            name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall()
            for (name,) in names
        }


def pages_of(file: Path, table: str) -> list[int]:
    """The pages that hold a table's rows, counted from 1."""
    with closing(sqlite3.connect(file)) as connection:
        found = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'", (table,)
        )
        return [row[0] for row in found]


def break_page(file: Path, number: int) -> None:
    """Zeros where a page was, as a worn drive leaves them."""
    content = bytearray(file.read_bytes())
    content[(number - 1) * PAGE : number * PAGE] = bytes(PAGE)
    file.write_bytes(content)


def kept(saved: list[Saved], table: str) -> tuple[int, int, int]:
    (one,) = (one for one in saved if one.table == table)
    return one.kept, one.unreadable, one.refused


# Row by row


def test_of_a_sound_store_every_row_comes_over(shop: Path, tmp_path: Path):
    fresh = tmp_path / "baru.db"
    saved = graft(shop, fresh)
    assert [one for one in saved if one.lost] == []
    assert every_row(fresh) == every_row(shop)
    with Store.open(fresh) as store:
        assert store.value("PRAGMA integrity_check") == "ok"
        while store.index_words():
            pass
        assert store.count("search_words") > 0


def test_a_broken_page_takes_only_its_own_rows(shop: Path, tmp_path: Path):
    before = {row[0]: row for row in every_row(shop)["orders"]}
    break_page(shop, pages_of(shop, "orders")[2])
    fresh = tmp_path / "baru.db"
    saved = graft(shop, fresh)
    left, unreadable, refused = kept(saved, "orders")
    assert 0 < unreadable < 20
    assert left + unreadable == 40
    assert refused == 0
    after = {row[0]: row for row in every_row(fresh)["orders"]}
    assert after.items() <= before.items()
    # a line without its order means nothing; a redemption likewise
    assert kept(saved, "line_items")[0] == left
    with Store.open(fresh) as store:
        assert store.rows("PRAGMA foreign_key_check") == []
        assert store.value("SELECT count(*) FROM line_items") == left


def test_figures_follow_what_is_left(shop: Path, tmp_path: Path):
    """A buyer whose order is lost has not bought it any more, or no page would add up."""
    break_page(shop, pages_of(shop, "orders")[1])
    graft(shop, tmp_path / "baru.db")
    with Store.open(tmp_path / "baru.db") as store:
        counted = store.value("SELECT count(*) FROM orders WHERE customer_id IS NOT NULL")
        assert store.value("SELECT sum(order_count) FROM customers") == counted < 40


def test_a_value_that_cannot_be_is_left_out_and_said(shop: Path, tmp_path: Path):
    with closing(sqlite3.connect(shop)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE orders SET ordered_on = 'kemarin' WHERE id = 3")
        connection.execute("UPDATE orders SET status = 'entah' WHERE id = 7")
        connection.commit()
    saved = graft(shop, tmp_path / "baru.db")
    assert kept(saved, "orders")[2] >= 1


def test_a_header_of_zeros_hides_nothing(shop: Path, tmp_path: Path):
    before = every_row(shop)
    content = bytearray(shop.read_bytes())
    content[:100] = bytes(100)
    shop.write_bytes(content)
    assert refusal(lambda: Store.open(shop)).code == "store_damaged"
    assert [one for one in graft(shop, tmp_path / "baru.db") if one.lost] == []
    assert every_row(tmp_path / "baru.db") == before


def test_what_only_the_log_holds_comes_over_too(shop: Path, tmp_path: Path):
    """As after a power cut: the newest orders are in the log beside the store."""
    with Store.open(shop) as store:
        orders.save(store, an_order(number="di log"))
        for ending in ("", "-wal"):
            shutil.copy(shop.with_name(shop.name + ending), tmp_path / f"mati.db{ending}")
    saved = graft(tmp_path / "mati.db", tmp_path / "baru.db")
    assert kept(saved, "orders")[0] == 41


def test_an_older_store_is_brought_up_to_date_on_the_way(tmp_path: Path):
    from umkm_studio.models.store.file import make_empty

    with closing(make_empty(tmp_path / "lama.db", version=4)) as old:
        old.execute("INSERT INTO customers (name) VALUES ('Bu Dewi')")
    graft(tmp_path / "lama.db", tmp_path / "baru.db")
    with Store.open(tmp_path / "baru.db") as store:
        assert store.value("PRAGMA user_version") == SCHEMA_VERSION
        assert [row["name"] for row in store.rows("SELECT name FROM customers")] == ["Bu Dewi"]


def test_ids_that_were_given_are_not_given_again(shop: Path, tmp_path: Path):
    with Store.open(shop) as store:
        store.remove("posts", 40)
    graft(shop, tmp_path / "baru.db")
    with Store.open(tmp_path / "baru.db") as store:
        assert posts.save(store, a_post()) == 41


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff\xe0 sebuah foto" * 900, b"x" * 20_000])
def test_where_nothing_can_be_read_that_is_said(tmp_path: Path, content: bytes):
    (tmp_path / "toko.db").write_bytes(content)
    assert refusal(lambda: graft(tmp_path / "toko.db", tmp_path / "baru.db")).code == (
        "store_damaged"
    )
    assert (tmp_path / "toko.db").read_bytes() == content


# The ways on


def test_the_newest_sound_copy_is_found_and_what_it_lacks(shop: Path, data_dir: Path):
    folder = paths.backups_dir(data_dir)
    with Store.open(shop) as store:
        backups.make(store, folder, Kind.AUTOMATIC, NOW)
        broken = backups.make(store, folder, Kind.AUTOMATIC, NOW.replace(hour=20))
        orders.save(store, an_order(number="baru", customer="Pembeli 0"))
        posts.save(store, a_post())
        posts.save(store, a_post())
    content = bytearray(broken.read_bytes())
    content[9000] ^= 0xFF
    broken.write_bytes(content)
    break_page(shop, pages_of(shop, "messages")[0])

    found = salvage.look(data_dir)

    assert found.copy is not None
    assert found.copy.made_at == NOW
    assert found.holds is not None
    assert (found.holds.orders, found.holds.posts, found.holds.buyers) == (40, 40, 40)
    assert found.readable == salvage.Counts(orders=41, posts=42, buyers=40)
    assert found.missing == salvage.Counts(orders=1, posts=2, buyers=0)


def test_looking_changes_nothing(shop: Path, data_dir: Path):
    with Store.open(shop) as store:
        backups.make(store, paths.backups_dir(data_dir), Kind.AUTOMATIC, NOW)
    break_page(shop, pages_of(shop, "orders")[1])
    before = {path: path.read_bytes() for path in data_dir.rglob("*") if path.is_file()}
    salvage.look(data_dir)
    assert {path: path.read_bytes() for path in data_dir.rglob("*") if path.is_file()} == before


def test_people_who_were_merged_count_once(shop: Path, data_dir: Path):
    with Store.open(shop) as store:
        customers.merge(store, 1, 2)
    found = salvage.look(data_dir)
    assert found.readable is not None
    assert found.readable.buyers == 39


def test_what_is_saved_takes_the_stores_place_and_the_wreck_is_kept(shop: Path, data_dir: Path):
    break_page(shop, pages_of(shop, "orders")[1])
    wreck = shop.read_bytes()
    saved = salvage.save_rows(data_dir, NOW)
    left = kept(saved, "orders")[0]
    with Store.open(shop) as store:
        assert 20 < store.count("orders") == left < 40
    (aside,) = backups.listing(paths.backups_dir(data_dir))
    assert aside.kind is Kind.SET_ASIDE
    assert aside.made_at == NOW
    assert aside.path.read_bytes() == wreck


def test_a_wreck_is_kept_with_the_log_that_a_power_cut_left(shop: Path, data_dir: Path):
    with Store.open(shop) as store:
        orders.save(store, an_order(number="di log"))
        left = {ending: shop.with_name(shop.name + ending).read_bytes() for ending in ("", "-wal")}
    content = bytearray(left[""])
    page = pages_of(shop, "messages")[0]
    content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    left[""] = bytes(content)
    for ending, found in left.items():
        shop.with_name(shop.name + ending).write_bytes(found)
    assert refusal(lambda: Store.open(shop)).code == "store_damaged"
    for ending, found in left.items():  # opening left the log as it is, too
        assert shop.with_name(shop.name + ending).read_bytes() == found

    salvage.save_rows(data_dir, NOW)

    (aside,) = backups.listing(paths.backups_dir(data_dir))
    for ending, found in left.items():
        assert aside.path.with_name(aside.path.name + ending).read_bytes() == found
    with Store.open(shop) as store:
        assert store.count("orders") == 41


def test_where_nothing_can_be_saved_nothing_changes(data_dir: Path):
    data_dir.mkdir()
    file = paths.store_file(data_dir)
    file.write_bytes(random.Random(7).randbytes(50_000))
    before = file.read_bytes()
    assert refusal(lambda: salvage.save_rows(data_dir, NOW)).code == "store_damaged"
    assert file.read_bytes() == before
    assert [path.name for path in data_dir.iterdir()] == [file.name]


def test_an_empty_shop_sets_the_wreck_aside_too(data_dir: Path):
    data_dir.mkdir()
    file = paths.store_file(data_dir)
    file.write_bytes(b"")
    salvage.start_anew(data_dir, NOW)
    with Store.open(file) as store:
        assert store.count("orders") == 0
    (aside,) = backups.listing(paths.backups_dir(data_dir))
    assert (aside.kind, aside.size) == (Kind.SET_ASIDE, 0)


def test_a_shop_is_taken_over_from_another_folder_which_stays(
    shop: Path, data_dir: Path, tmp_path: Path
):
    before = every_row(shop)
    here = tmp_path / "laptop"
    salvage.move_here(data_dir, here, NOW)
    assert every_row(paths.store_file(here)) == before == every_row(shop)
    assert refusal(lambda: salvage.move_here(data_dir, here, NOW)).code == "folder_in_use"
