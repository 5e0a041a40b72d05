"""The log and the reports: what went wrong, and never a word about the shop or its buyers."""

import logging
import os
import re
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from umkm_studio import logbook

CANARY = "Ibu Sari, 0812-0000-0000"


@pytest.fixture(autouse=True)
def _logging_as_it_was(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(logbook._Here, "folder", None)
    root = logging.getLogger("umkm_studio")
    handlers, propagate = list(root.handlers), root.propagate
    yield
    for added in set(root.handlers) - set(handlers):
        added.close()
    root.handlers, root.propagate = handlers, propagate


def reports(data: Path) -> list[Path]:
    return sorted((data / logbook.REPORTS).glob("*.txt"))


def test_a_bug_is_noted_even_before_the_data_folder_is_there(tmp_path: Path):
    data = tmp_path / "not yet made"
    logbook.start(data)
    logbook.unexpected(ValueError(CANARY))
    noted = (data / logbook.NAME).read_text(encoding="utf-8")
    assert "ValueError" in noted
    assert "Sari" not in noted


def test_a_log_that_cannot_be_written_is_not_the_next_problem(tmp_path: Path):
    in_the_way = tmp_path / "a file"
    in_the_way.write_text("no folder")
    logbook.start(in_the_way / "data")
    assert "ValueError" in logbook.unexpected(ValueError())
    assert in_the_way.read_text() == "no folder"


def test_a_report_says_where_and_not_who(tmp_path: Path):
    logbook.start(tmp_path)

    def save_order(buyer: str) -> None:
        raise LookupError(buyer)

    try:
        save_order(CANARY)
    except LookupError as bug:
        said = logbook.unexpected(bug)
    (kept,) = reports(tmp_path)
    assert kept.read_text(encoding="utf-8") == said
    assert "save_order" in said
    assert re.search(r"test_logbook\.py:\d+", said)
    assert "Sari" not in said
    assert str(Path(__file__).parent) not in said  # a folder may be called after its owner
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_the_same_bug_is_reported_once_and_only_the_newest_reports_are_kept(tmp_path: Path):
    logbook.start(tmp_path)
    for number in range(15):
        bug = type(f"Bug{number}", (Exception,), {})()
        assert logbook.unexpected(bug) == logbook.unexpected(bug)
    kept = reports(tmp_path)
    assert len(kept) == 10
    assert "Bug14" in kept[-1].read_text(encoding="utf-8")


def test_a_program_that_came_down_is_reported_at_its_next_start_and_once(tmp_path: Path):
    owner = tmp_path / "Ibu Sari"
    owner.mkdir()
    program = owner / "kasir.py"
    program.write_text(
        "import faulthandler, sys; from pathlib import Path; from umkm_studio import logbook\n"
        "logbook.start(Path(sys.argv[1])); assert logbook.watch_for_crashes() == ''\n"
        "faulthandler._sigsegv()\n"
    )
    root = Path(logbook.__file__).parent.parent
    down = subprocess.run(
        [sys.executable, program, tmp_path],
        env=os.environ | {"PYTHONPATH": str(root)},
        check=False,
    )
    assert down.returncode < 0

    again = (
        "import sys; from pathlib import Path; from umkm_studio import logbook\n"
        "logbook.start(Path(sys.argv[1])); print(logbook.watch_for_crashes())"
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", again, tmp_path],
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for _ in range(2)
    ]
    assert "Segmentation fault" in told[0]
    assert '"kasir.py", line 3' in told[0]
    assert "Sari" not in told[0]
    assert told[1] == ""
