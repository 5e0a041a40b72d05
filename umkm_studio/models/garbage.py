"""Very many objects that come and go without holding the window up."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_AT_ONCE = 200  # objects let go before another thread gets its turn

_pauses = 0  # under way; only changed while the interpreter holds its lock


@contextmanager
def paused() -> Iterator[None]:
    """Pause Python's collector: it would look through hundreds of thousands of cells, drafts or
    people again and again, and holds the window up each time; none of them is in a cycle.

    Afterwards it leaves what is there then alone, until the next time: to look at all of it would
    hold the window up, too.
    """
    global _pauses
    was_on = gc.isenabled()
    gc.disable()
    gc.unfreeze()
    _pauses += 1
    try:
        yield
    finally:
        _pauses -= 1
        gc.freeze()
        if was_on:
            gc.enable()


def is_paused() -> bool:
    """Whether the collector rests, on any thread."""
    return _pauses > 0


def let_go(objects: list[Any]) -> None:
    """Empty a long list a little at a time: all at once holds the window up, on any thread."""
    while objects:
        del objects[-_AT_ONCE:]
