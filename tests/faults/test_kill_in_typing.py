"""A program that is killed while somebody types takes no more than the last second of it."""

from __future__ import annotations

import random
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.counts import times
from tests.faults.killing import Child
from tests.faults.typists import FIELDS, type_in
from umkm_studio import paths
from umkm_studio.models import drafts
from umkm_studio.models.store import Store

pytestmark = pytest.mark.faults
FORMS = list(FIELDS)
MOST_TURNS = 40
LOST = 3  # seconds: a look each second, and a slow disk on a busy machine
Told = list[tuple[str, str, float]]


def killed(child: Child, chance: random.Random, *, before_anything_is_kept: bool) -> Told:
    """Kill it at some moment, before or after the first words were kept; gives what it told."""
    told: Told = []

    def hear(word: str) -> None:
        while not told or told[-1][0] != word:
            told.append(child.wait_for_word())  # type: ignore[arg-type]  # what a typist tells

    hear("typed")
    if before_anything_is_kept:
        time.sleep(chance.uniform(0, 0.3))
    else:
        hear("kept")
        time.sleep(chance.uniform(0, times(1, full=4)))
    return told + child.kill()  # type: ignore[operator]


@pytest.mark.parametrize("form", FORMS[: times(3, full=len(FORMS))])
def test_what_was_kept_is_there_and_nothing_is_half(form: str, tmp_path: Path) -> None:
    chance, seen = random.Random(form), Counter[bool]()
    for turn in range(MOST_TURNS):
        if turn >= times(2, full=20) and len(seen) == 2:
            break
        data = tmp_path / str(turn)
        Store.open(paths.store_file(data)).close()
        child = Child(type_in, data, form)
        told = killed(child, chance, before_anything_is_kept=turn % 2 == 0)
        found = drafts.listing(paths.drafts_dir(data))
        there = "".join(draft.fields[FIELDS[form]] for draft in found)  # of one at most
        typed = [(text, at) for word, text, at in told if word == "typed"]
        kept = [text for word, text, _at in told if word == "kept"]
        safe = [text for text, at in typed if at < typed[-1][1] - LOST]
        assert len(found) <= 1
        assert all(there.startswith(text) for text in (*kept, *safe))
        seen[bool(there)] += 1
    assert set(seen) == {True, False}  # else it proves nothing
