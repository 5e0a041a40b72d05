"""A fault at the n-th statement of every way to write: what was there stays, all of it.

write_paths.txt names tests that, between them, write in every way there is (found in the source);
they run once more with the plugin every_write.py. A new way to write needs a line there.
"""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.counts import FULL, times
from tests.faults.writers import ROOT, public_writers

LISTED = (Path(__file__).parent / "write_paths.txt").read_text(encoding="utf-8").splitlines()

IN_STEPS = {
    "store.forget_deleted",  # that it is done is noted last
    "content.phone_calendar.hand_over",  # first the calendar's own number, if it has none
    "partner_privacy.forget",  # then the free pages of the file: see `Store.forget_soon`
    "privacy.anonymise",
    "privacy.anonymise_all",  # a person at a time
    "privacy.delete",
    "privacy.remove_contacts",  # a thousand rows at a time, as often as it takes
    "sample.build",  # of a shop that is thrown away where it is not finished
}
"""Calls that make several changes: each is whole, and doing all of it again is harmless."""
# Counts every row that it is told of, those of calls that failed included
_COUNTS = "test_an_undo_tells_how_far_it_is_and_stops_without_a_trace"


def run(folder: Path, at_most: int, *which: str) -> tuple[Counter[str], set[str], set[str]]:
    """Run tests with faults; gives how many each function met, what was called as a part of
    others, and what made several changes.
    """
    plugin = ("-p", "tests.faults.every_write", "--faults", str(folder))
    many = ("--at-most", str(at_most), "-k", f"not {_COUNTS}")
    pytest_ = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *plugin, *many)
    done = subprocess.run([*pytest_, *which], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr
    met: Counter[str] = Counter()
    inside: set[str] = set()
    in_steps: set[str] = set()
    for file in folder.iterdir():
        found = json.loads(file.read_text(encoding="utf-8"))
        met.update(found["met"])
        inside |= {name for name, calls in found["inside"].items() if calls}
        in_steps |= set(found["in_steps"])
    return met, inside, in_steps


@pytest.mark.faults
def test_every_way_to_write_leaves_all_or_nothing(tmp_path: Path):
    met, inside, in_steps = run(tmp_path / "found", times(1, full=100), *LISTED)
    print(f"{met.total():,} faults in {len(met)} ways to write")
    assert public_writers() - met.keys() - inside == set(), "name a test in write_paths.txt"
    assert in_steps <= IN_STEPS


@pytest.mark.faults
def test_whatever_the_tests_of_the_business_write_is_all_or_nothing(tmp_path: Path):
    which = ("tests/models", "-n", "2") if FULL else ("tests/models/trust/test_records.py",)
    met, _, in_steps = run(tmp_path / "found", 3, *which)
    print(f"{met.total():,} faults in {len(met)} ways to write")
    assert met
    assert in_steps <= IN_STEPS
