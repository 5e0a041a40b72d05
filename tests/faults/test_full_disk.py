"""A full disk: what was there stays, what was asked for is refused in words, and works later."""

import hashlib
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from tests import pdf
from tests.builders import a_post, an_order
from tests.faults.children import open_shop
from tests.faults.counts import times
from tests.faults.small_disk import STEP, SmallDisk, small_disk
from tests.faults.whole import assert_whole, contents
from umkm_studio.models import backups, export, privacy
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import pictures, printing

__all__ = ["small_disk"]  # a fixture

OLD = Path(__file__).parent.parent / "databases" / "schema-04.sql"
NOW = datetime(2026, 10, 14, 19, 42)
CANARY = b"Kenari 4711"
ROOM = 256 * 1024  # bytes that are filled up piece by piece


@pytest.fixture
def shop(small_disk: SmallDisk) -> Iterator[Store]:
    """A shop with a little in it, on the small disk."""
    file = small_disk.path / "toko" / "umkm-studio.db"
    open_shop(file)
    with Store.open(file) as store:
        orders.save(store, an_order(number="A"))
        yield store


def is_refused(act: Callable[[], object]) -> bool:
    """Whether the disk was too full for it; anything else that is raised is a bug."""
    try:
        act()
    except UserError as problem:
        if problem.code != "disk_full":
            raise
        return True
    return False


def save_much(store: Store) -> None:
    """A change that fills about half of the room, in the file and in its log."""
    with store.change():
        for n in range(40):
            posts.save(store, a_post(title=f"Kiriman {n}", caption="x" * 3_000))


@pytest.mark.faults
def test_a_change_is_kept_or_refused_at_every_step_of_the_last_room(shop, small_disk):
    seen = set()
    for free in range(0, ROOM, STEP * times(8, full=1)):
        before = contents(shop)
        small_disk.leave(free)
        refused = is_refused(lambda: save_much(shop))
        seen.add(refused)
        assert (contents(shop) == before) is refused
        small_disk.make_room()
        assert_whole(shop)
        save_much(shop)  # the same again, with room
        shop.remove("posts", *(row["id"] for row in shop.rows("SELECT id FROM posts")))
        shop.forget_deleted()  # so that each step begins with as small a file
    assert seen == {True, False}


@pytest.mark.faults
def test_what_was_deleted_is_forgotten_or_the_file_stays_as_it_is(shop, small_disk):
    save_much(shop)
    shop.remove("posts", *(row["id"] for row in shop.rows("SELECT id FROM posts WHERE id > 1")))
    kept, seen = contents(shop), set()
    for free in range(0, 4 * ROOM, STEP * times(8, full=1)):
        small_disk.leave(free)
        refused = is_refused(shop.forget_deleted)
        small_disk.make_room()
        assert_whole(shop)
        assert contents(shop) == kept
        seen.add(refused)
        if not refused:
            break
    assert seen == {True, False}
    assert b"Kiriman 39" not in shop.path.read_bytes()


def test_who_was_deleted_while_the_disk_was_full_is_wiped_after_the_next_start(shop, small_disk):
    """With as little room as it takes to delete them, there is none to write the file anew."""
    save_much(shop)
    save_her(shop)
    her = shop.value("SELECT customer_id FROM orders WHERE number = 'K-0'")
    for free in range(0, ROOM, STEP):
        small_disk.leave(free)
        if not is_refused(partial(privacy.delete, shop, her, now=NOW)):
            break
        assert shop.row("customers", her) is not None, "all of it or none of it"
    assert shop.has_traces
    shop.close()
    log = shop.path.with_name(f"{shop.path.name}-wal")
    assert CANARY in shop.path.read_bytes() + (log.read_bytes() if log.exists() else b"")
    small_disk.make_room()

    with Store.open(shop.path) as again:
        assert again.row("customers", her) is None
        assert again.has_traces
        again.forget_soon()
        assert not again.has_traces
        assert_whole(again)
        assert CANARY not in shop.path.read_bytes() + log.read_bytes()


def save_her(store: Store) -> None:
    with store.change():
        for n in range(10):
            note = f"untuk {CANARY.decode()} " * 20
            orders.save(store, an_order(number=f"K-{n}", customer=CANARY.decode(), note=note))


def test_a_shop_closes_and_opens_on_a_full_disk_with_all_that_was_kept(shop, small_disk):
    save_much(shop)
    kept = contents(shop)
    small_disk.leave(0)
    shop.close()
    with Store.open_for_reading(shop.path) as store:
        assert contents(store) == kept
    small_disk.make_room()
    with Store.open(shop.path) as store:
        assert contents(store) == kept
        assert_whole(store)


def a_pdf(_store: Store, path: Path) -> None:
    printing.write_pdf([_page] * 3, path)


def a_picture(_store: Store, path: Path) -> None:
    chance = Random(5)
    picture = QImage(chance.randbytes(4 * 200 * 200), 200, 200, QImage.Format.Format_RGB32)
    pictures.write_picture(picture, path)


def is_whole_picture(path: Path) -> bool:
    return QImage(str(path)).pixelColor(199, 199).isValid()


def is_whole_copy(path: Path) -> bool:
    with Store.look(path) as copy:
        return backups.check(copy).ok and copy.count("orders") == 2


def is_whole_workbook(path: Path) -> bool:
    return zipfile.ZipFile(path).testzip() is None


def is_whole_pdf(path: Path) -> bool:
    return pdf.read(path).text.count("nenek") == 3 * 60


Write = Callable[[Store, Path], object]
WRITERS: dict[str, tuple[Write, Callable[[Path], bool]]] = {
    "a copy": (backups.write, is_whole_copy),
    "the open workbook": (export.write, is_whole_workbook),
    "a PDF": (a_pdf, is_whole_pdf),
    "a picture": (a_picture, is_whole_picture),
}


def _page(painter: QPainter, page: QRectF) -> None:
    for line in range(60):
        painter.drawText(page.translated(0, 16 * line), "Kisah resep nenek")


@pytest.mark.faults
@pytest.mark.parametrize(("write", "is_whole"), WRITERS.values(), ids=WRITERS)
def test_a_file_is_written_whole_or_the_older_one_stays(qapp, shop, small_disk, write, is_whole):
    file = small_disk.path / "the file"
    write(shop, file)
    orders.save(shop, an_order(number="B"))
    before = files_of(small_disk.path)
    seen = set()
    for free in range(0, 6 * ROOM, STEP * times(4, full=1)):
        small_disk.leave(free)
        refused = is_refused(lambda: write(shop, file))
        small_disk.make_room()
        seen.add(refused)
        if not refused:
            assert is_whole(file)
            break
        assert files_of(small_disk.path) == before
    assert seen == {True, False}
    assert list(small_disk.path.rglob(".umkm-*")) == []


@pytest.mark.faults
def test_an_old_shop_is_brought_up_to_date_or_stays_as_it_was(small_disk):
    file = small_disk.path / "umkm-studio.db"
    connection = sqlite3.connect(file)
    connection.executescript(OLD.read_text(encoding="utf-8"))
    connection.close()
    with Store.look(file) as store:
        before = contents(store)
    seen = set()
    for free in range(0, 12 * ROOM, STEP * times(16, full=1)):
        small_disk.leave(free)
        refused = is_refused(lambda: Store.open(file).close())
        small_disk.make_room()
        seen.add(refused)
        if not refused:
            break
        with Store.look(file) as store:
            assert store.value("PRAGMA user_version") == 4
            assert [row[0] for row in store.rows("PRAGMA integrity_check")] == ["ok"]
            assert contents(store) == before
    assert seen == {True, False}
    with Store.open(file) as store:
        assert_whole(store)


def files_of(folder: Path) -> dict[str, str]:
    """Every file but the shop's own log, by its SHA-256."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(("-shm", "-wal"))
    }
