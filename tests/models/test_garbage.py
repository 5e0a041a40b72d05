"""The collector rests while very many objects come, and works again afterwards."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from umkm_studio.models import garbage


@pytest.fixture(autouse=True)
def _collecting() -> Iterator[None]:
    """Python's collector as a command has it; tests rest theirs (tests/conftest.py)."""
    gc.enable()
    yield
    gc.disable()


def test_the_collector_rests_inside_and_works_again_afterwards() -> None:
    assert gc.isenabled()
    with garbage.paused():
        with garbage.paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
        assert garbage.is_paused()
    assert gc.isenabled()
    assert not garbage.is_paused()


def test_it_works_again_after_a_problem_too() -> None:
    with pytest.raises(ZeroDivisionError), garbage.paused():
        _ = 1 / 0
    assert gc.isenabled()


def test_what_is_there_afterwards_is_not_looked_through_again() -> None:
    with garbage.paused():
        assert gc.get_freeze_count() == 0
        kept = [[number] for number in range(1_000)]
    assert gc.get_freeze_count() >= len(kept)
    gc.unfreeze()


@pytest.mark.parametrize("many", [0, 1, 200, 12_345])
def test_a_list_is_emptied(many: int) -> None:
    objects = list(range(many))
    garbage.let_go(objects)
    assert objects == []
