"""Restores hostile copies, one after the other, as the command does, and says what became of each.

    python -m tests.hostile.bringing_back FOLDER

One line of JSON for each; the one that a run hangs at is the one after the last line.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import sys
from pathlib import Path

from tests.builders import an_order
from tests.hostile import databases, taking_in
from umkm_studio import paths
from umkm_studio.models import backups
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store


def main(folder: Path) -> None:
    """Bring them back, and print what became of them."""
    sound, own = folder / "sound.db", folder / "own.db"
    with Store.open(sound) as store:
        taking_in.fill(store)
    with Store.open(own) as store:
        orders.save(store, an_order())
    for name, change in databases.SHOPS.items():
        print(json.dumps(_bring_back(folder / "toko", sound, own, name, change)), flush=True)


def _bring_back(
    data: Path, sound: Path, own: Path, name: str, change: databases.Change
) -> dict[str, object]:
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir()
    shutil.copyfile(own, paths.store_file(data))
    beside = data.with_name("copies")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir()
    copy = beside / "copy.umkm"
    shutil.copyfile(sound, copy)
    change(copy)
    looked = _look(copy, data)
    before = taking_in.digest(data)
    started = taking_in.spent()
    status, said = taking_in.command(data, "restore", str(copy))
    found: dict[str, object] = {
        "copy": name,
        "looked": looked,
        "status": status,
        "said": said,
        "seconds": round(taking_in.spent() - started, 1),
        "unchanged": taking_in.digest(data) == before,
        "sound": taking_in.is_sound(paths.store_file(data)),
        "foreign": _foreign(paths.store_file(data), own),
        "left": [one.name for one in data.iterdir() if "unfinished" in one.name],
    }
    uses = [("check",), ("insights", "--json"), ("export", str(beside / "all.xlsx"))]
    found["used"] = [taking_in.command(data, *words) for words in uses] if status == 0 else []
    found["log"] = taking_in.log(data)
    return found


def _look(copy: Path, data: Path) -> str:
    """What the list of copies would show of it; a bug ends this process."""
    try:
        return str(backups.look_into(copy, data / "scratch"))
    except UserError as refused:
        return refused.code


def _foreign(file: Path, own: Path) -> list[str]:
    """What the shop's file is made of and a shop's is not."""
    return sorted(_made_of(file) ^ _made_of(own))


def _made_of(file: Path) -> set[str]:
    with contextlib.closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as shop:
        found = shop.execute(
            "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema"
        )
        return {row[0] for row in found}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
