"""The commands about copies and health: backup, restore, check."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from umkm_studio import paths
from umkm_studio.commands.call import Call
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording

translate = QCoreApplication.translate


def backup(call: Call) -> None:
    """A safe copy of the shop, locked where the maker arranged that."""
    from umkm_studio.models import backups
    from umkm_studio.models.backups import upkeep

    target: Path = call.asked.file
    lock = upkeep.load(paths.backups_dir(call.data)).lock  # as the maker arranged in the window
    with Store.look(call.store_file) as store:
        backups.write(store, target, lock)
        orders = store.count("orders")
    call.say(
        translate("Commands", "Cadangan dengan {orders} pesanan ada di {file}.").format(
            orders=wording.number(orders), file=target
        )
    )


def restore(call: Call) -> None:
    """The shop as it was in a copy; what it was until now is kept first."""
    from umkm_studio.models import backups, places

    places.refuse_synced(call.data)
    passphrase = _first_line(call.asked.passphrase_file) if call.asked.passphrase_file else ""
    kept = backups.restore(call.data, call.asked.file, datetime.now(), passphrase)
    if kept is None:
        call.say(translate("Commands", "Data dipulihkan dari {file}.").format(file=call.asked.file))
    else:
        call.say(
            translate(
                "Commands", "Data dipulihkan dari {file}. Data sebelumnya disimpan di {kept}."
            ).format(file=call.asked.file, kept=kept)
        )


def _first_line(file: Path) -> str:
    """A passphrase: on the command line everybody on the machine could read it."""
    try:
        return file.read_text(encoding="utf-8").splitlines()[0]
    except FileNotFoundError as problem:
        raise UserError("file_missing", file=file.name) from problem
    except (OSError, ValueError, IndexError) as problem:
        raise UserError("file_unreadable", file=file.name) from problem


def check(call: Call) -> None:
    """Whether the shop is well, and how many copies there are of it."""
    from umkm_studio.models import backups, places

    places.refuse_synced(call.data)
    with Store.look(call.store_file) as store:
        health = backups.check(store)
    copies = backups.listing(paths.backups_dir(call.data))
    call.answer(
        {
            "ok": health.ok,
            "schema_version": health.schema_version,
            "problems": health.problems,
            "rows_without_parent": health.orphans,
            "rows": health.counts,
            "backups": len(copies),
            "newest_backup": copies[0].made_on.isoformat() if copies else None,
        }
    )
    if not health.ok:
        raise UserError("store_unsound")
    call.say(
        translate("Commands", "Data sehat: {orders} pesanan, {posts} konten.").format(
            orders=wording.number(health.counts["orders"]),
            posts=wording.number(health.counts["posts"]),
        )
    )
