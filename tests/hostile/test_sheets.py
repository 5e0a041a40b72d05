"""Hostile and damaged files come in or are refused: whole, quickly and with a sentence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.faults.counts import times
from tests.source import ROOT

_SECONDS, _MEGABYTES = 5, 400  # for one file
_AT_A_TIME = 250  # mutated files that one process takes in

# What a seller may send, too: rows that can't be read are named, the others come in.
_HARMLESS = {
    "csv.xlsx", "control letters.csv", "far dates.xlsx", "huge numbers.xlsx", "odd letters.xlsx",
    "macros.xlsm", "same headers.xlsx", "long headers.xlsx",
}  # fmt: skip


def run(module: str, *words: object) -> str:
    command = [sys.executable, "-m", f"tests.hostile.{module}", *map(str, words)]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def taken_in(folder: Path, first: int = 0, last: int = 0) -> list[dict[str, Any]]:
    """What became of each file, all of what a file may never do having been looked for."""
    folder.mkdir(exist_ok=True)
    *found, needed = map(json.loads, run("taking_in", folder, first, last).splitlines())
    assert [one for one in found if went_wrong(one)] == []
    assert max(needed["memory"], needed["reader_memory"]) <= _MEGABYTES, [
        one for one in found if one.get("reader_memory", 0) > _MEGABYTES
    ]
    return found


def went_wrong(one: dict[str, Any]) -> bool:
    said = one["said"].strip()
    if one["log"] or not one["sound"] or one["seconds"] > _SECONDS:
        return True
    if one["status"] == 0:
        return one["taken_back"] != 0
    return one["status"] != 2 or not one["unchanged"] or not said or "\n" in said


def test_every_hostile_file_gets_its_answer(tmp_path: Path) -> None:
    run("files", tmp_path / "made")

    found = taken_in(tmp_path)

    assert len(found) > 45
    assert {one["file"] for one in found if one["status"] == 0} == _HARMLESS


@pytest.mark.faults
def test_mutated_sheets_are_taken_in_or_refused(tmp_path: Path) -> None:
    count = times(20, full=2_000)
    starts = range(0, count, _AT_A_TIME)
    with ThreadPoolExecutor(2 if count > _AT_A_TIME else 1) as pool:
        parts = pool.map(
            lambda first: taken_in(tmp_path / str(first), first, min(first + _AT_A_TIME, count)),
            starts,
        )
        found = [one for part in parts for one in part]

    assert len(found) == count
    assert {one["status"] for one in found} == {0, 2}  # else nothing was tried
