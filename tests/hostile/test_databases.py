"""Copies that somebody tampered with are restored as rows, or refused; nothing in them runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.hostile.databases import SHOPS
from tests.source import ROOT

_SECONDS = 5  # for one copy

# A shop comes out of these, made of rows alone and in sound order.
_RESTORED = {
    "as it was", "huge cell", "many rows", "huge amounts", "no settings", "text that is no text",
    "settings that are no JSON", "settings of other kinds", "deep settings", "strange bin",
    "other encoding", "log beside",
}  # fmt: skip
_EITHER = {"one byte"}  # it may have hit words, or what holds the file together


def test_tampered_copies_bring_rows_or_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.bringing_back", str(tmp_path)],
        cwd=ROOT, env=os.environ | {"OPENBLAS_NUM_THREADS": "1"}, timeout=120 * _SECONDS,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]

    assert [one["copy"] for one in found] == list(SHOPS)
    assert [one for one in found if went_wrong(one)] == []
    restored = {one["copy"] for one in found if one["status"] == 0}
    assert restored - _EITHER == _RESTORED


def went_wrong(one: dict[str, Any]) -> bool:
    if one["log"] or not one["sound"] or one["foreign"] or one["left"]:
        return True
    if one["seconds"] > _SECONDS:
        return True
    if one["status"] == 2:
        return not one["unchanged"] or not one["said"].strip()
    return one["status"] != 0 or any(status not in (0, 2) for status, _said in one["used"])
