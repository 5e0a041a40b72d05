"""What a program asked the kernel to write, as `strace` saw it; and what a power cut leaves of it.

A killed process leaves all that it wrote; a power cut takes what no `fsync` had asked for, any part
of it. So the log of writes is played back up to a moment: what was synced until then is on the
disk, of what was written since, some of it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

CALLS = "pwrite64,write,fsync,fdatasync,ftruncate"
STRACE = ("strace", "-f", "-y", "-xx", "-s", "200000", "-e", f"trace={CALLS}")
"""Every byte of every write, with the name of the file, in hexadecimal."""

_CALL = re.compile(
    r"^\d+ +(?P<call>\w+)\((?P<number>\d+)<(?P<file>[^>]*)>"
    r'(?:, "(?P<data>[^"]*)")?(?:, (?P<first>\d+))?(?:, (?P<second>\d+))?\) += (?P<result>\d+)$'
)


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes at a place in a file; without `data` the file ends there."""

    file: str
    at: int
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Sync:
    """All that was written to the file so far has to be on the disk now."""

    file: str


@dataclass(frozen=True, slots=True)
class Said:
    """A line that the program printed."""

    words: str


Event = Write | Sync | Said


def read(log: Path, folder: Path) -> Iterator[Event]:
    """What happened to the files of this folder, and what was said meanwhile."""
    for line in log.read_text(encoding="ascii").splitlines():
        found = _CALL.match(line)
        if found is None:
            continue
        path, data = Path(_bytes(found["file"]).decode()), _bytes(found["data"] or "")
        if found["call"] == "write" and found["number"] == "1":
            yield from map(Said, data.decode().split())
        elif path.parent != folder:
            continue
        elif found["call"] == "pwrite64":
            assert len(data) == int(found["result"])
            yield Write(path.name, int(found["second"]), data)
        elif found["call"] == "ftruncate":
            yield Write(path.name, int(found["first"]), None)
        elif found["call"] in ("fsync", "fdatasync"):
            yield Sync(path.name)


@dataclass
class Disk:
    """Files as they would be found after a power cut."""

    files: dict[str, bytes]
    unsynced: list[Write] = field(default_factory=list)

    def take(self, event: Event) -> None:
        """Let something happen."""
        if isinstance(event, Write):
            self.unsynced.append(event)
        elif isinstance(event, Sync):
            reached = [write for write in self.unsynced if write.file == event.file]
            self.files = _written(self.files, reached)
            self.unsynced = [write for write in self.unsynced if write.file != event.file]

    def after_a_cut(self, chance: Random) -> dict[str, bytes]:
        """What was synced, and any part of what was not."""
        return _written(self.files, [one for one in self.unsynced if chance.random() < 0.5])


def _written(files: dict[str, bytes], writes: Iterable[Write]) -> dict[str, bytes]:
    result = {name: bytearray(content) for name, content in files.items()}
    for write in writes:
        content = result.setdefault(write.file, bytearray())
        end = write.at + len(write.data or b"")
        if write.data is None:
            del content[write.at :]
        content.extend(bytes(max(0, end - len(content))))
        content[write.at : end] = write.data or b""
    return {name: bytes(content) for name, content in result.items()}


def _bytes(hexadecimal: str) -> bytes:
    return bytes.fromhex(hexadecimal.replace("\\x", ""))
