"""Copies that somebody tampered with are restored as rows, or refused; nothing in them runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.builders import an_order
from tests.cheap_lock import LOCK, PASSPHRASE
from tests.hostile.databases import SHOPS
from tests.source import ROOT
from umkm_studio.models import backups
from umkm_studio.models.backups import sealed
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store, foreign, wreck

NOW = datetime(2026, 10, 14, 19, 42)

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


def refusal(data: Path, copy: Path, passphrase: str = "") -> str:
    with pytest.raises(UserError) as refused:
        backups.restore(data, copy, NOW, passphrase)
    assert list(data.iterdir()) == []
    return refused.value.code


def test_a_cell_larger_than_any_of_ours_is_not_taken_in(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders.save(store, an_order(note="x" * 20_000))
    backups.write(store, tmp_path / "copy.umkm")
    monkeypatch.setattr(wreck, "LARGEST_CELL", 10_000)
    assert refusal(tmp_path / "toko", tmp_path / "copy.umkm") == "backup_damaged"


def test_a_name_larger_than_any_of_ours_is_not_even_looked_at(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.put("settings", {"key": "name", "value": f'"{"x" * 20_000}"'})
    backups.write(store, tmp_path / "copy.umkm")
    monkeypatch.setattr(foreign, "LARGEST_CELL", 10_000)
    with pytest.raises(UserError, match="backup_damaged"):
        backups.look_into(tmp_path / "copy.umkm", tmp_path)


@pytest.mark.parametrize("inflated", ["KEY.age", "SHOP.age"])
def test_a_locked_copy_that_would_have_to_be_inflated_is_refused(
    store: Store, tmp_path: Path, inflated: str
) -> None:
    store.copy_to(tmp_path / "plain.db")
    sealed.seal(tmp_path / "plain.db", tmp_path / "sealed.umkm", LOCK)
    with (
        zipfile.ZipFile(tmp_path / "sealed.umkm") as whole,
        zipfile.ZipFile(tmp_path / "copy.umkm", "w") as changed,
    ):
        for name in whole.namelist():
            packed = zipfile.ZIP_DEFLATED if name == inflated else zipfile.ZIP_STORED
            changed.writestr(name, whole.read(name), packed)
    assert refusal(tmp_path / "toko", tmp_path / "copy.umkm", PASSPHRASE) == "backup_damaged"
