"""A virus scanner or Excel holds a file for a while, or for good."""

import ast
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.builders import an_order
from tests.faults.writers import ROOT
from umkm_studio import paths
from umkm_studio.models import backups, export, files
from umkm_studio.models.content import phone_calendar
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import printing

NOW = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)
HELD = {5: "access denied", 32: "sharing violation", 33: "lock violation"}  # Windows' own numbers
FOR_GOOD = 1_000_000
TRIES = 7

Hold = Callable[..., list[float]]


@pytest.fixture
def hold(monkeypatch: pytest.MonkeyPatch) -> Hold:
    """`hold(winerror, times)`: so often a file can't be moved or deleted, any or the `only` one.
    Gives the seconds that are waited, instead of waiting.
    """

    def begin(winerror: int, times: int, only: str = "") -> list[float]:
        left, waited = [times], list[float]()

        def held(real: Callable[..., None]) -> Callable[..., None]:
            def act(*given: object, **named: object) -> None:
                if left[0] and (not only or Path(str(given[-1])).name == only):
                    left[0] -= 1
                    problem = PermissionError(13, HELD.get(winerror, "other"))
                    problem.winerror = winerror  # type: ignore[attr-defined]
                    raise problem
                real(*given, **named)

            return act

        monkeypatch.setattr(os, "replace", held(os.replace))
        monkeypatch.setattr(Path, "unlink", held(Path.unlink))
        monkeypatch.setattr("time.sleep", waited.append)
        return waited

    return begin


def write_text(_store: Store, path: Path) -> None:
    with files.whole(path) as unfinished:
        unfinished.write_text("baru")


WRITERS: dict[str, Callable[[Store, Path], object]] = {
    "a text": write_text,
    "a copy": backups.write,
    "the open workbook": export.write,
    "the phone's calendar": lambda store, path: phone_calendar.hand_over(
        store, path, [], called_off="", name="Toko", written_at=NOW
    ),
    "a PDF": lambda _store, path: printing.write_pdf([lambda *_: None], path),
}


@pytest.mark.parametrize("winerror", HELD)
@pytest.mark.parametrize("times", range(1, 6))
def test_a_scanner_that_lets_go_is_waited_for(store, tmp_path, hold, winerror, times):
    waited = hold(winerror, times)
    write_text(store, tmp_path / "toko.txt")
    assert (tmp_path / "toko.txt").read_text() == "baru"
    assert len(waited) == times
    assert sum(waited) < 1


@pytest.mark.parametrize("winerror", HELD)
@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
def test_who_does_not_let_go_is_named_and_the_older_file_stays(
    qapp, store, tmp_path, hold, write, winerror
):
    target = tmp_path / "toko.dat"
    target.write_text("lama")
    waited = hold(winerror, FOR_GOOD, only=target.name)
    with pytest.raises(UserError) as refused:
        write(store, target)
    assert (refused.value.code, refused.value.details["file"]) == ("file_locked", target.name)
    assert target.read_text() == "lama"
    assert len(waited) == TRIES - 1
    assert list(tmp_path.glob(".umkm-*")) == []


def test_what_can_not_even_be_deleted_is_no_second_problem(store, tmp_path, hold):
    hold(32, FOR_GOOD)
    with pytest.raises(UserError, match="file_locked"):
        write_text(store, tmp_path / "toko.txt")
    assert not (tmp_path / "toko.txt").exists()


def test_another_refusal_is_not_waited_for(store, tmp_path, hold):
    waited = hold(87, 1)  # "the parameter is incorrect"
    with pytest.raises(UserError, match="file_not_writable"):
        write_text(store, tmp_path / "toko.txt")
    assert waited == []


def test_a_shop_is_restored_while_a_scanner_looks(data_dir, tmp_path, hold):
    with Store.open(paths.store_file(data_dir)) as store:
        backups.write(store, tmp_path / "copy.umkm")
        orders.save(store, an_order())
    waited = hold(32, 3)
    backups.restore(data_dir, tmp_path / "copy.umkm", NOW)
    assert len(waited) == 3
    with Store.open(paths.store_file(data_dir)) as store:
        assert store.count("orders") == 0


def test_where_a_restore_can_not_take_the_place_the_shop_has_all_that_its_log_held(
    data_dir, tmp_path, hold
):
    """A log beside the store, as a crash leaves it."""
    crashed = tmp_path / "mati"
    crashed.mkdir()
    with Store.open(paths.store_file(data_dir)) as store:
        backups.write(store, tmp_path / "copy.umkm")
        orders.save(store, an_order())
        for ending in ("", "-wal"):
            shutil.copy(f"{store.path}{ending}", crashed)
    hold(32, FOR_GOOD, only=paths.STORE_NAME)
    with pytest.raises(UserError, match="file_locked"):
        backups.restore(crashed, tmp_path / "copy.umkm", NOW)
    with Store.open(paths.store_file(crashed)) as store:
        assert store.count("orders") == 1


def test_files_are_moved_in_one_place_only():
    """Where they are moved otherwise, nobody waits for a scanner."""
    moving = {"os.replace", "os.rename", "shutil.move"}
    found = {
        (path.relative_to(ROOT).as_posix(), ast.unparse(node.func))
        for path in sorted((ROOT / "umkm_studio").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in moving
    }
    # the log: one that can't be moved grows on
    assert found == {
        ("umkm_studio/models/files.py", "os.replace"),
        ("umkm_studio/logbook.py", "os.replace"),
    }
