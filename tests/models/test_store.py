"""One door to the file: whole changes, told once, taken back; files that must not be touched."""

import hashlib
import multiprocessing
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import a_code, a_post, a_product, an_order
from umkm_studio import paths
from umkm_studio.models import schema
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import SCHEMA_VERSION, Store


def refusal(act: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as refused:
        act()
    return refused.value


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    names = store.rows(
        """
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT GLOB 'search_*' ORDER BY name
        """
    )
    return {
        row["name"]: [tuple(found) for found in store.rows(f"SELECT * FROM {row['name']}")]
        for row in names
        if not row["name"].startswith("sqlite_")
    }


def save_two(store: Store) -> None:
    """One good order and one that is refused, as one change."""
    with store.change():
        orders.save(store, an_order())
        orders.save(store, an_order(order_discount=-1))


# Changes


def test_a_failed_change_leaves_nothing_behind(store: Store) -> None:
    before = everything(store)
    assert refusal(lambda: save_two(store)).code == "amount_negative"
    assert everything(store) == before


def test_a_change_is_told_once_with_all_its_tables(store: Store) -> None:
    told: list[frozenset[str]] = []
    store.listeners.append(told.append)
    with store.change():
        posts.save(store, a_post())
        products.save(store, a_product())
    assert told == [frozenset({"posts", "products", "product_prices", "product_costs"})]


def test_nothing_is_told_of_a_change_that_failed_or_changed_nothing(store: Store) -> None:
    first = posts.save(store, a_post())
    told: list[frozenset[str]] = []
    store.listeners.append(told.append)
    refusal(lambda: save_two(store))
    same = posts.get(store, first)
    assert same is not None
    posts.save(store, same)
    assert told == []


def test_a_rehearsal_shows_its_effect_and_keeps_nothing(store: Store) -> None:
    before = everything(store)
    with store.rehearsal():
        orders.save(store, an_order())
        assert store.count("orders") == 1
    assert everything(store) == before


def test_undo_brings_the_exact_rows_back_and_can_be_undone(store: Store) -> None:
    codes.save(store, a_code())
    kept = orders.save(store, an_order(number="A"))
    before = everything(store)
    with store.change() as change:
        orders.save(store, an_order(number="A", note="ratna10", id=kept))
        orders.save(store, an_order(number="B"))
    after = everything(store)

    back = store.undo(change)
    assert everything(store) == before
    store.undo(back)
    assert everything(store) == after


def test_undo_takes_rows_back_that_were_changed_twice_at_once(store: Store) -> None:
    kept = posts.save(store, a_post(title="Satu"))
    before = everything(store)
    with store.change() as change:
        posts.save(store, a_post(title="Dua", id=kept))
        posts.save(store, a_post(title="Tiga", id=kept))
        new = posts.save(store, a_post(title="Empat"))
        posts.save(store, a_post(title="Lima", id=new))
    after = everything(store)
    back = store.undo(change)
    assert everything(store) == before
    store.undo(back)
    assert everything(store) == after


def test_what_was_deleted_is_wiped_by_who_may_write_alone(store: Store) -> None:
    with (
        Store.open_for_reading(store.path) as looked_at,
        pytest.raises(UserError, match="store_read_only"),
    ):
        looked_at.forget_deleted()


def test_undo_is_refused_where_later_work_builds_on_it(store: Store) -> None:
    with store.change() as change:
        product = products.save(store, a_product())
    posts.save(store, a_post(product_id=product))
    before = everything(store)
    assert refusal(lambda: store.undo(change)).code == "undo_too_late"
    assert everything(store) == before


def test_names_that_the_database_does_not_know_are_a_bug(store: Store) -> None:
    with pytest.raises(KeyError):
        store.put("ordres", {"number": "A"})
    with pytest.raises(KeyError):
        store.put("orders", {"nomor": "A"})


def test_reading_does_not_wait_for_a_change_on_another_thread(store: Store) -> None:
    inside, read = threading.Event(), threading.Event()

    def write() -> None:
        with store.change():
            posts.save(store, a_post())
            inside.set()
            assert read.wait(5)

    job = threading.Thread(target=write)
    job.start()
    assert inside.wait(5)
    assert store.count("posts") == 0
    read.set()
    job.join()
    assert store.count("posts") == 1


def test_the_main_thread_is_told_rather_than_kept_waiting(store: Store) -> None:
    inside, done = threading.Event(), threading.Event()

    def write() -> None:
        with store.change():
            inside.set()
            assert done.wait(5)

    job = threading.Thread(target=write)
    job.start()
    assert inside.wait(5)
    assert refusal(lambda: posts.save(store, a_post())).code == "store_busy"
    done.set()
    job.join()
    posts.save(store, a_post())


# The file


def test_every_connection_is_set_up_to_lose_nothing(store: Store) -> None:
    """Read back from the writing connection: FULL is 2, and defaults differ between platforms."""
    with store.change():
        assert store.value("PRAGMA journal_mode") == "wal"
        assert store.value("PRAGMA synchronous") == 2
        assert store.value("PRAGMA fullfsync") == 1
        assert store.value("PRAGMA foreign_keys") == 1
        assert_distrusts_its_file(store)
    assert_distrusts_its_file(store)  # by a connection of this thread, which only reads
    assert refusal(lambda: store.rows("DELETE FROM orders")).code == "store_read_only"


def assert_distrusts_its_file(store: Store) -> None:
    """See https://sqlite.org/security.html; a map in memory would turn a bad disk into a crash."""
    assert store.value("PRAGMA trusted_schema") == 0
    assert store.value("PRAGMA cell_size_check") == 1
    assert store.value("PRAGMA mmap_size") == 0


def test_the_schema_has_as_many_steps_as_the_store_says(store: Store) -> None:
    assert len(schema.steps) == SCHEMA_VERSION == store.value("PRAGMA user_version")


def test_all_tables_are_strict(store: Store) -> None:
    loose = store.rows(
        """
        SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE '\\_%' ESCAPE '\\'
            AND name NOT LIKE 'sqlite%'
        """
    )
    assert [row["name"] for row in loose] == []


def test_a_closed_shop_is_one_file(data_dir: Path) -> None:
    with Store.open(paths.store_file(data_dir)) as store:
        orders.save(store, an_order())
    assert {path.name for path in data_dir.iterdir()} == {"umkm-studio.db", "umkm-studio.lock"}


def test_what_was_kept_is_there_after_the_process_is_killed(data_dir: Path) -> None:
    file = paths.store_file(data_dir)
    program = (
        "import os, signal, sys; from pathlib import Path;"
        "from umkm_studio.models.store import Store;"
        "from umkm_studio.models.content import posts;"
        "from tests.builders import a_post;"
        "store = Store.open(Path(sys.argv[1])); posts.save(store, a_post());"
        "change = store.change(); change.__enter__(); posts.save(store, a_post());"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    killed = subprocess.run([sys.executable, "-c", program, file], check=False)
    assert killed.returncode == -9
    with Store.open(file) as store:
        assert store.count("posts") == 1
        assert store.value("PRAGMA integrity_check") == "ok"


def test_a_full_disk_keeps_what_was_there_and_the_next_change_works(store: Store) -> None:
    orders.save(store, an_order(number="A"))
    before = everything(store)
    with store.change():
        pages = store.value("PRAGMA page_count")
        store.value(f"PRAGMA max_page_count = {pages}")  # SQLite's own way to a full disk
    assert refusal(lambda: fill(store)).code == "disk_full"
    assert everything(store) == before
    with store.change():
        store.value(f"PRAGMA max_page_count = {100 * pages}")
    fill(store)
    assert store.count("posts") == 500


def fill(store: Store) -> None:
    """Far more than one page of posts, as one change."""
    with store.change():
        for _ in range(500):
            posts.save(store, a_post(caption="x" * 1_000))


def _try_to_open(file: Path, answers: "multiprocessing.Queue[str]") -> None:
    try:
        Store.open(file).close()
    except UserError as problem:
        answers.put(problem.code)
    else:
        answers.put("opened")


def test_only_one_process_may_write_and_others_may_read(store: Store) -> None:
    orders.save(store, an_order())
    several = multiprocessing.get_context("spawn")
    answers = several.Queue()
    other = several.Process(target=_try_to_open, args=(store.path, answers))
    other.start()
    assert answers.get(timeout=30) == "store_in_use"
    other.join()
    with Store.open_for_reading(store.path) as look:
        assert look.count("orders") == 1
        assert refusal(lambda: orders.save(look, an_order())).code == "store_read_only"


def test_a_newer_store_is_refused_and_left_as_it_is(data_dir: Path) -> None:
    file = paths.store_file(data_dir)
    Store.open(file).close()
    with sqlite3.connect(file) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    before = hashlib.sha256(file.read_bytes()).hexdigest()

    for opening in (Store.open, Store.open_for_reading):
        newer = refusal(lambda opening=opening: opening(file))
        assert newer.code == "store_newer"
        assert newer.details == {"found": SCHEMA_VERSION + 1, "known": SCHEMA_VERSION}
    assert hashlib.sha256(file.read_bytes()).hexdigest() == before


@pytest.mark.parametrize(
    "content", [b"\xff\xd8\xff\xe0 a photo", b"SQLite format 3\x00", b"x" * 5000]
)
def test_a_file_that_is_no_store_is_refused_and_left_as_it_is(
    data_dir: Path, content: bytes
) -> None:
    file = paths.store_file(data_dir)
    data_dir.mkdir()
    file.write_bytes(content)
    assert refusal(lambda: Store.open(file)).code == "store_damaged"
    assert file.read_bytes() == content


def test_reading_where_there_is_no_shop_is_refused_and_makes_none(data_dir: Path) -> None:
    assert refusal(lambda: Store.open_for_reading(paths.store_file(data_dir))).code == (
        "store_missing"
    )
    assert not data_dir.exists()


def test_a_data_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "toko").write_text("bukan folder")
    assert refusal(lambda: Store.open(tmp_path / "toko" / "umkm-studio.db")).code == (
        "store_read_only"
    )


def test_what_was_deleted_can_be_made_unreadable(store: Store) -> None:
    canary = "Kenari Kuning 4711"
    with store.change():
        ids = [store.put("customers", {"name": f"{canary} {n}"}) for n in range(500)]
    store.remove("customers", *ids)
    wal = store.path.with_name(store.path.name + "-wal")
    assert canary.encode() in store.path.read_bytes() + wal.read_bytes()

    store.forget_deleted()

    assert canary.encode() not in store.path.read_bytes()
    assert wal.stat().st_size == 0
    store.put("customers", {"name": "Dewi"})
    assert store.count("customers") == 1


def test_a_long_query_ends_when_nobody_wants_it_any_more(store: Store):
    counting = (
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    )
    looks: list[int] = []

    def is_enough() -> bool:
        looks.append(1)
        return len(looks) > 2

    with pytest.raises(Cancelled), store.reading_until(is_enough):
        store.value(counting)
    assert store.value("SELECT 1") == 1


def test_bytes_that_are_no_text_are_damage_and_no_bug(data_dir: Path) -> None:
    file = paths.store_file(data_dir)
    with Store.open(file) as store:
        orders.save(store, an_order(note="kering"))
    file.write_bytes(file.read_bytes().replace(b"kering", b"ker\xff\xfeg"))
    with Store.open(file) as store:
        assert refusal(lambda: store.rows("SELECT note FROM orders")).code == "store_damaged"
