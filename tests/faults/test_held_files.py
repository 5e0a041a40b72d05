"""A virus scanner or Excel holds a file for a while, or for good."""

import ast
import os
import re
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.builders import an_order
from tests.source import MODULES, calls
from umkm_studio import paths
from umkm_studio.models import backups, export, files, salvage
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


def test_a_checksum_that_a_scanner_looks_at_is_waited_for(store, tmp_path, hold):
    backups.write(store, tmp_path / "copy.umkm")
    waited = hold(32, 3, only="copy.umkm.sha256")
    backups.write(store, tmp_path / "copy.umkm")
    assert len(waited) == 3


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


@pytest.mark.parametrize("way_back", [salvage.start_anew, salvage.save_rows])
def test_a_way_back_that_can_not_be_gone_is_refused_in_words(data_dir, hold, way_back):
    Store.open(paths.store_file(data_dir)).close()
    hold(32, FOR_GOOD)
    with pytest.raises(UserError, match="file_locked"):
        way_back(data_dir, NOW)


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
        (name, ast.unparse(call.func))
        for name, tree in MODULES.items()
        for _, call in calls(tree)
        if ast.unparse(call.func) in moving
    }
    # the log: one that can't be moved grows on
    assert found == {
        ("umkm_studio/models/files.py", "os.replace"),
        ("umkm_studio/logbook.py", "os.replace"),
    }


# Who writes to something else than the unfinished file that `files.whole` gave, and to what.
_WRITE_OTHERWISE = {
    "umkm_studio/logbook.py",  # a log grows
    "umkm_studio/models/backups/looking.py",  # a room of its own, which goes
    "umkm_studio/models/backups/sealed.py",  # what it is given: unfinished files, and such a room
    "umkm_studio/models/lock.py",  # nothing is in it
    "umkm_studio/models/sheet_child/main.py",  # a pipe
    "umkm_studio/models/store/log.py",  # a room of its own
    "umkm_studio/models/store/wreck.py",  # likewise
    "umkm_studio/ui/kit/pdf_tags.py",  # what it is given: an unfinished file
}
_WRITES = {"write_text", "write_bytes", "copyfile", "copy", "copy2", "copytree"}


def writes_of(function: ast.AST) -> list[str]:
    """What a function writes to, but for names that `files.whole` gave it."""
    items = [item for one in ast.walk(function) if isinstance(one, ast.With) for item in one.items]
    whole = {
        ast.unparse(item.optional_vars)
        for item in items
        if item.optional_vars is not None
        and re.match(r"(files\.)?whole\(", ast.unparse(item.context_expr))
    }
    found = []
    for call in ast.walk(function):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute | ast.Name):
            continue
        on = ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""
        name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id
        given = [*call.args, *(one.value for one in call.keywords)]
        texts = [str(one.value) for one in given if isinstance(one, ast.Constant)]
        for_writing = any(re.fullmatch(r"[rb+]*[wax+][bt+]*", text) for text in texts)
        if name in {"write_text", "write_bytes"} or (name == "open" and on and for_writing):
            found.append(on)
        elif name in _WRITES and on == "shutil":
            found.append(ast.unparse(call.args[1]))
        elif name in {"open", "ZipFile", "fdopen"} and for_writing:
            found.append(ast.unparse(call.args[0]))
    return [target for target in found if target not in whole]


def test_files_are_written_whole_or_it_is_said_why_not():
    """A disk that is full, a kill or a power cut leaves half of what is written in place."""
    writers = {
        name
        for name, tree in MODULES.items()
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef) and writes_of(function)
    }
    assert writers == _WRITE_OTHERWISE


@pytest.mark.parametrize(
    "line",
    [
        "path.write_text('x')",
        "path.open('w')",
        "open(path, mode='wb')",
        "shutil.copyfile(a, b)",
        "zipfile.ZipFile(path, 'w')",
    ],
)
def test_a_file_that_is_written_in_place_would_be_noticed(line: str):
    assert writes_of(ast.parse(line))
