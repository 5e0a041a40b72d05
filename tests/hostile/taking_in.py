"""Puts hostile files into a shop, one after the other, as the command `import` does, and says what
became of each: a process of its own, because memory is counted for a process and its children.

    python -m tests.hostile.taking_in FOLDER FIRST LAST      # mutated files with these numbers
    python -m tests.hostile.taking_in FOLDER                 # those in FOLDER/made (files.py)

One line of JSON for each file, and one at the end with the memory that was needed, in MB.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import resource
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from tests.builders import a_code, a_message, a_post, a_product, a_reply, a_voice, an_order
from tests.hostile import mutated
from umkm_studio import commands, logbook, paths
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, replies, testimonials

NOW = datetime(2026, 10, 14, 19, 42)


def main(folder: Path, first: int, last: int) -> None:
    """Take them in, and print what became of them."""
    kept = folder / "kept.db"
    with Store.open(kept) as store:
        fill(store)
    book = folder / "book.xlsx"
    data = folder / "toko"
    data.mkdir()
    shutil.copyfile(kept, paths.store_file(data))
    assert command(data, "export", str(book)) == (0, "")
    for path in _files(folder, first, last, book.read_bytes()):
        for left in data.glob(f"{paths.STORE_NAME}*"):
            left.unlink()
        shutil.copyfile(kept, paths.store_file(data))
        print(json.dumps(_take_in(data, path)), flush=True)
        path.unlink()
    print(json.dumps({"memory": _needed(), "reader_memory": _readers_needed()}))


def _files(folder: Path, first: int, last: int, book: bytes) -> Iterator[Path]:
    if not last:  # made before, by another process: what that took is not to be counted here
        yield from sorted((folder / "made").iterdir())
    for number in range(first, last):
        name, content = mutated.mutated(number, book)
        path = folder / f"{number} {name}"
        path.write_bytes(content)
        yield path


def _take_in(data: Path, path: Path) -> dict[str, object]:
    before = digest(data)
    needed = _readers_needed()
    started = spent()
    status, said = command(data, "import", str(path), "--json")
    found: dict[str, object] = {
        "file": path.name,
        "status": status,
        "seconds": round(spent() - started, 2),
        "said": said,
        "unchanged": digest(data) == before,
        "sound": is_sound(paths.store_file(data)),
        "log": log(data),
    }
    if (now := _readers_needed()) > needed:
        found["reader_memory"] = now  # more than for any file before
    if status == 0:
        found["taken_back"] = command(data, "undo")[0]
    return found


def command(data: Path, *words: str) -> tuple[int, str]:
    """What it ended with, and what it said on standard error."""
    said = io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
        status = commands.main(["--data-dir", str(data), *words])
    return status, said.getvalue()


def log(data: Path) -> str:
    """What the program noted as a bug; the note is taken away."""
    log = data / logbook.NAME
    noted = log.read_text(encoding="utf-8") if log.exists() else ""
    log.unlink(missing_ok=True)
    return noted


def digest(data: Path) -> str:
    """Of the shop's file and its log of what is newer."""
    names = (paths.STORE_NAME, f"{paths.STORE_NAME}-wal")
    there = [data / name for name in names if (data / name).exists()]
    return hashlib.sha256(b"".join(path.read_bytes() for path in there)).hexdigest()


def is_sound(file: Path) -> bool:
    with contextlib.closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as db:
        whole = db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return whole and not db.execute("PRAGMA foreign_key_check").fetchall()


def spent() -> float:
    """Seconds of work by this process and those that it started: a busy machine adds none."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _needed() -> int:
    """The most that this process ever held, in MB (proc(5): VmHWM, in kB)."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) // 1024


def _readers_needed() -> int:
    """The most that any one reading process ever held, in MB; at least what this one did, whose
    memory each of them shares for a moment.
    """
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def fill(store: Store) -> None:
    """Something of everything that a shop holds."""
    products.save(store, a_product())
    for number in range(5):
        orders.save(store, an_order(note="kode RATNA10" if number % 2 else ""))
    posts.save(store, a_post())
    codes.save(store, a_code())
    messages.save(store, a_message())
    replies.save(store, a_reply())
    testimonials.save(store, a_voice(), now=NOW)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *(map(int, sys.argv[2:] or ("0", "0"))))
