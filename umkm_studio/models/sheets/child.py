"""The process that reads a sheet (sheet_child), seen from this side: how it is started, spoken to
and ended, and what its death means.
"""

from __future__ import annotations

import json
import logging
import marshal
import os
import subprocess
import sys
import threading
import time as clock
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from queue import Empty, Queue
from typing import IO, Any

from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.models.sheet_child.watch import TOO_HEAVY, TOO_SLOW
from umkm_studio.models.sheets import gate
from umkm_studio.models.sheets.gate import Limits

_log = logging.getLogger(__name__)

CHILD_FLAG = "--read-sheet"  # the frozen program's hidden first argument, see child_command()
_POLL = 0.05  # seconds between two looks at Cancel and the clock
_FRAMES_AHEAD = 16  # that wait to be taken


def child_command(kind: str) -> list[str]:
    """How to start sheet_child.main: what follows is its one argument.

    From source it is run with the folder above the package as the last place to look for modules.
    A frozen program starts itself, and its `__main__` hands `CHILD_FLAG` on before it imports
    anything else.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_FLAG]
    root = str(Path(__file__).parents[3])
    # -P: the working folder is no place to look for modules. -S: nor are the installed packages,
    # which takes half of the start; only older.py needs one.
    flags = ["-P"] if kind in gate.HELD_WHOLE else ["-P", "-S"]
    return [sys.executable, *flags, "-c", _START, root]


_START = """
import sys
sys.path.append(sys.argv[1])
from umkm_studio.models.sheet_child.main import main
main(sys.argv[2])
"""


class Tick:
    """Raises when there was no sign of life for too long, or the maker has pressed Cancel."""

    def __init__(self, seconds: float, cancelled: Callable[[], bool] | None) -> None:
        self._seconds, self._cancelled = seconds, cancelled
        self.beat()

    def beat(self) -> None:
        self._deadline = clock.monotonic() + self._seconds

    def __call__(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if clock.monotonic() > self._deadline:
            raise UserError("sheet_too_slow")


class Child:
    """The reading process and the pipes to it, ended at the latest when the block ends."""

    def __init__(self, kind: str, limits: Limits) -> None:
        self.limits = limits
        held = {"memory": limits.memory_whole} if kind in gate.HELD_WHOLE else {}
        self._frames: Queue[bytes | None] = Queue(maxsize=_FRAMES_AHEAD)
        self._listener: threading.Thread | None = None
        self._process = subprocess.Popen(
            [*child_command(kind), json.dumps(asdict(limits) | held | {"kind": kind})],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | {"RUST_BACKTRACE": "0"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def __enter__(self) -> Child:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        while self._listener is not None and self._listener.is_alive():
            with suppress(Empty):  # it may wait for room
                self._frames.get(timeout=_POLL)
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            _close(pipe)

    def hand_over(self, data: bytes) -> None:
        """Send the file, and from now on collect what comes back."""

        def listen() -> None:
            self.say(data)
            assert self._process.stdout is not None
            while (frame := _frame(self._process.stdout)) is not None:
                self._frames.put(frame)
            self._frames.put(None)

        # A thread, because Windows cannot wait for a pipe and a clock at once.
        self._listener = threading.Thread(target=listen, name="sheet reader", daemon=True)
        self._listener.start()

    def say(self, content: bytes) -> None:
        """Send one frame; a process that has died meanwhile tells why by itself."""
        assert self._process.stdin is not None
        with suppress(OSError):
            self._process.stdin.write(len(content).to_bytes(8, "little"))
            self._process.stdin.write(content)
            self._process.stdin.flush()

    def messages(self, tick: Tick) -> Iterator[tuple[Any, ...]]:
        """What it says, until "done". Raises UserError when it refuses the file or dies."""
        room = self.limits.memory
        while True:
            tick()
            try:
                frame = self._frames.get(timeout=_POLL)
            except Empty:
                continue
            if frame is None:
                assert self._process.stderr is not None
                raise UserError(
                    _cause_of_death(self._process.wait(), self._process.stderr.read(4_096))
                )
            tick.beat()
            room -= len(frame)
            if room < 0:
                raise UserError("sheet_too_heavy")
            message = marshal.loads(frame)
            if message[0] == "refused":
                raise UserError(message[1], **message[2])
            yield message
            if message[0] == "done":
                return


def _frame(pipe: IO[bytes]) -> bytes | None:
    """The next frame, or None when the child is gone, also in the middle of one."""
    size = int.from_bytes(pipe.read(8), "little")
    frame = pipe.read(size)
    return frame if size and len(frame) == size else None


def _close(pipe: IO[bytes] | None) -> None:
    """Close without minding what could no longer be written."""
    try:
        if pipe is not None:
            pipe.close()
    except OSError:
        _log.debug("the reading process had gone before its input was written")


def _cause_of_death(status: int, last_words: bytes) -> str:
    _log.info("the reading process ended with status %s", status)
    if status == TOO_SLOW:
        return "sheet_too_slow"
    # Rust says so before it aborts.
    if status == TOO_HEAVY or b"memory allocation of" in last_words:
        return "sheet_too_heavy"
    return "sheet_unreadable"
