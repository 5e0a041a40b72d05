"""What the tests of copies do and look at."""

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from tests import cheap_lock
from umkm_studio import paths
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store

NOW = datetime(2026, 10, 14, 20, 14)
WORDS = cheap_lock.PASSPHRASE


def refusal(act: Callable[[], object]) -> str:
    """The code of the problem that it raises."""
    with pytest.raises(UserError) as refused:
        act()
    return refused.value.code


def numbers(data: Path) -> list[str]:
    """The numbers of the shop's orders."""
    with Store.open(paths.store_file(data)) as store:
        return [row["number"] for row in store.rows("SELECT number FROM orders ORDER BY number")]


def bytes_of(folder: Path) -> dict[str, str]:
    """Everything in a folder that matters, by its digest."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".lock"
    }


def run(file: Path, *statements: str) -> None:
    """Do something to a database behind the program's back; a digest beside it goes."""
    file.with_name(file.name + ".sha256").unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
