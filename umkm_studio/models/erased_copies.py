"""Safe copies from before somebody was taken out: they still hold that person."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from umkm_studio.models.backups import Backup, second_place
from umkm_studio.models.store import Store


def holding_them(store: Store, folder: Path) -> list[Backup]:
    """The copies, in the folder and in its second place, that are older than the last time somebody
    was taken out, the newest first; also a store that could not be read and was set aside.
    """
    erased = store.value(
        "SELECT max(done_at) FROM privacy_log WHERE kind IN ('anonymised', 'deleted')"
    )
    if erased is None:
        return []
    # names of copies say the minute, the register the second
    before = datetime.fromisoformat(erased).replace(second=0)
    copies = second_place.everywhere(folder)
    older = [one for one in copies if one.made_at < before]
    return sorted(older, key=lambda copy: copy.made_at, reverse=True)
