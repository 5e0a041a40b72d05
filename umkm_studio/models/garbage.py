"""Python's garbage collector, out of the way where very many objects come at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Pause it: it would look through hundreds of thousands of cells, drafts or people again and
    again, and holds the window up each time; none of them is in a cycle. Afterwards it leaves what
    is there then alone (a look at all of it would hold the window up, too), until the next time.
    """
    was_on = gc.isenabled()
    gc.disable()
    gc.unfreeze()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()
