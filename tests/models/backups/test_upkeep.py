"""What is arranged on this computer for the copies."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from umkm_studio.models.backups import upkeep
from umkm_studio.models.backups.sealed import Lock
from umkm_studio.models.backups.upkeep import Upkeep

PAUSED = date(2026, 10, 14)


def test_what_is_arranged_is_there_at_the_next_start(copies: Path) -> None:
    arranged = {
        "second_place": Path("E:/Cadangan ü"),
        "brought": "umkm-studio-0001",
        "brought_at": datetime(2026, 10, 14, 20, 14),
        "lock": Lock("age1x", "-----"),
        "paused_on": PAUSED,
        "place_failure": "disk_full",
        "failure": "disk_failed",
        "before_this": 12,
    }
    for name, value in arranged.items():
        upkeep.change(copies, **{name: value})
    assert upkeep.load(copies) == Upkeep(**arranged)


def test_a_note_from_before_restores_were_counted_is_read(copies: Path) -> None:
    upkeep.change(copies, failure="disk_full")
    note = copies / "upkeep.json"
    found = json.loads(note.read_text(encoding="utf-8"))
    del found["before_this"]
    note.write_text(json.dumps(found), encoding="utf-8")
    assert upkeep.load(copies) == Upkeep(failure="disk_full")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"second_place": 3}', "null"])
def test_a_note_that_says_nothing_is_none(copies: Path, content: str) -> None:
    copies.mkdir(parents=True)
    (copies / "upkeep.json").write_text(content, encoding="utf-8")
    assert upkeep.load(copies) == Upkeep()
    upkeep.change(copies, failure="disk_full")
    assert upkeep.load(copies).failure == "disk_full"


@pytest.mark.parametrize(
    ("today", "ends"),
    [
        (PAUSED, False),
        (date(2026, 10, 20), False),
        (date(2026, 10, 21), True),
        (date(2026, 10, 1), True),  # a clock that was set back must not make it last for ever
    ],
)
def test_a_pause_ends_after_a_week(today: date, ends: bool) -> None:
    assert Upkeep(paused_on=PAUSED).pause_ends(today) is ends


def test_no_pause_does_not_end() -> None:
    assert not Upkeep().pause_ends(PAUSED)
