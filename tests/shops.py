"""Shops that are made once in a process, by the real steps of the schema, and copied as a file.

Making one takes 60 ms of a processor and many waits for the disk, opening a copy 3 ms.
"""

import os
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from umkm_studio import paths
from umkm_studio.models import sample
from umkm_studio.models.store import Store


def open_empty(file: Path) -> Store:
    """An empty shop in a new file."""
    return _opened(file, _empty())


def open_practice(file: Path, today: date) -> Store:
    """The practice shop as it is on a day, in a new file."""
    return _opened(file, _practice(today))


def _opened(file: Path, content: bytes) -> Store:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as new:
        new.write(content)
    return Store.open(file)


@cache
def _empty() -> bytes:
    with TemporaryDirectory() as folder:
        file = paths.store_file(Path(folder))
        Store.open(file).close()
        return file.read_bytes()


@cache
def _practice(today: date) -> bytes:
    with TemporaryDirectory() as folder:
        file = paths.store_file(Path(folder))
        with open_empty(file) as store:
            sample.build(store, today)
        return file.read_bytes()
