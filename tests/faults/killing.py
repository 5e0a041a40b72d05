"""Work in a process of its own, which is killed in the middle of it.

`kill -9` ends a process as a crash of the program or of Windows does: what the kernel has is
written, nothing else runs. (A power cut is another thing: see test_power_cut.py.)
"""

from __future__ import annotations

import multiprocessing
import random
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

# Children are forked from a clean process that has imported everything: twenty times quicker than
# starting Python, and without the threads of the tests.
_several = multiprocessing.get_context("forkserver")
_several.set_forkserver_preload(["tests.faults.children"])
Tell = Callable[[object], None]
_PATIENCE = 60  # seconds until a child that says nothing is taken for stuck


class Child:
    """`work(tell, *given)` in another process; `tell` sends home what it did."""

    def __init__(self, work: Callable[..., None], *given: Any) -> None:
        self._heard, theirs = _several.Pipe(duplex=False)
        self._process = _several.Process(target=_run, args=(work, theirs, given))
        self._process.start()
        theirs.close()

    def wait_for_word(self) -> Any:
        """The next thing that it tells. Raises `EOFError` where it ended instead."""
        assert self._heard.poll(_PATIENCE), "the child says nothing"
        return self._heard.recv()

    def kill(self) -> list[Any]:
        """Kill it, now; gives what it told since."""
        self._process.kill()
        return self.last_words()

    def last_words(self) -> list[Any]:
        """What it tells until it ends, by itself or not."""
        told = []
        try:
            while True:
                told.append(self.wait_for_word())
        except EOFError:
            self._process.join()
            return told

    @property
    def was_killed(self) -> bool:
        """Whether it did not end by itself."""
        return self._process.exitcode == -9


def _run(work: Callable[..., None], home: Connection, given: tuple[Any, ...]) -> None:
    work(home.send, *given)


def killed_within(
    seconds: float, chance: random.Random, work: Callable[..., None], *given: Any
) -> list[Any]:
    """Kill a child at any moment of these seconds after its first word.

    Gives what it told from then on.
    """
    child = Child(work, *given)
    child.wait_for_word()
    time.sleep(chance.uniform(0, seconds))
    told = child.kill()
    assert child.was_killed
    return told
