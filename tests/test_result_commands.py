"""What the command says of an insight export: exactly what is promised, and every true figure."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.truth import truth
from umkm_studio import commands

SAMPLES = Path(__file__).parent / "samples"
AUGUST = SAMPLES / "instagram" / "Aug-01-2026_Oct-31-2026_1204550000000001.csv"
OCTOBER = SAMPLES / "instagram" / "Okt-01-2026_Okt-31-2026_1204550000000002.csv"
REACH = SAMPLES / "instagram" / "Jangkauan.csv"
CONTENT = SAMPLES / "tiktok-studio" / "Content.csv"


class Run:
    """Runs commands on one shop."""

    def __init__(self, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data, self.capsys = data, capsys

    def __call__(self, *arguments: object) -> Any:
        status = commands.main(["--data-dir", str(self.data), *map(str, arguments), "--json"])
        said = self.capsys.readouterr()
        assert status == 0, said.err
        return json.loads(said.out)


@pytest.fixture(autouse=True)
def clean_log(qapp: QApplication) -> Iterator[None]:
    """A command opens the log of its data folder; nobody else writes into it."""
    yield
    log = logging.getLogger("umkm_studio")
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()


@pytest.fixture
def run(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    return Run(data_dir, capsys)


def test_posts_are_told_with_their_totals_and_those_of_other_accounts(run: Run) -> None:
    for path, new, updated, others in ((AUGUST, 28, 0, 1), (OCTOBER, 0, 9, 0), (CONTENT, 14, 0, 0)):
        done = run("import", path)
        assert done["posts"] == {
            "new": new,
            "updated": updated,
            "totals": truth(path)["totals"],
            "others": others,
        }
        assert "days" not in done
        assert done["orders"] == {"new": 0, "updated": 0, "unchanged": 0}
        assert (done["problems"], done["ignored_columns"]) == ([], [])


def test_daily_reach_is_told_by_its_days(run: Run) -> None:
    first, again = run("import", REACH), run("import", REACH)
    assert first["days"] == {"new": 31, "updated": 0, "total": truth(REACH)["total"]}
    assert again["days"] == {"new": 0, "updated": 0, "total": truth(REACH)["total"]}
    assert first["posts"] == {"new": 0, "updated": 0}


def test_a_rehearsal_and_an_undo_leave_nothing(run: Run) -> None:
    tried = run("import", AUGUST, "--dry-run")
    assert tried["posts"]["new"] == 28
    assert run("import", AUGUST)["posts"]["new"] == 28
    run("undo")
    assert run("import", AUGUST)["posts"]["new"] == 28


def test_it_is_said_in_lines_for_people(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["--data-dir", str(data_dir), "import", str(AUGUST)]) == 0
    said = capsys.readouterr()
    lines = (said.out + said.err).splitlines()
    assert "Konten: 28 baru, 0 diperbarui." in lines
    assert "Milik akun lain, dilewati: 1 unggahan." in lines
