"""Opening the shop for a command: to read it, to change it, or to try something on a copy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from umkm_studio import paths
from umkm_studio.commands.call import Call
from umkm_studio.models import places
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store


@contextmanager
def reading(call: Call) -> Iterator[Store]:
    """The shop, beside an open window too; one of an older version is brought up to date first."""
    places.refuse_synced(call.data)
    try:
        store = Store.open_for_reading(call.store_file)
    except UserError as problem:
        if problem.code != "store_older":
            raise
        store = open_shop(call)
    with store:
        yield store


def open_shop(call: Call) -> Store:
    return Store.open(call.store_file, before_upgrade=_before_upgrade)


def _before_upgrade(store_file: Path, version: int) -> None:
    from umkm_studio.models import backups  # seldom needed, and hashlib takes its time

    backups.before_upgrade(store_file, version)


@contextmanager
def scratch(call: Call) -> Iterator[Store]:
    """A copy of the shop to try things on; an empty one where there is no shop yet."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="umkm-studio-") as folder:
        copy = Path(folder) / paths.STORE_NAME
        if call.store_file.exists():
            with reading(call) as store:
                store.copy_to(copy)
        with Store.open(copy) as trial:
            yield trial
