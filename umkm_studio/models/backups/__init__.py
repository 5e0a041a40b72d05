"""Copies of the store: made and verified, kept in generations, brought to a second place, locked,
looked into, restored.

A copy counts only once it was opened and checked. Its SHA-256 lies beside it, because SQLite's own
check finds broken structure, not changed values. A copy has the ending `.umkm`; what it is, is seen
from its content: the SQLite file itself or a locked one (sealed.py). Other names are as good.
"""

from __future__ import annotations

from umkm_studio.models.backups.copies import Backup, Kind, listing
from umkm_studio.models.backups.health import Health, check
from umkm_studio.models.backups.looking import Contents, is_locked, look_into
from umkm_studio.models.backups.making import (
    before_import,
    before_upgrade,
    keep,
    make,
    make_automatic,
    refuse_store,
    renew,
    write,
)
from umkm_studio.models.backups.restoring import prepare, restore, swap_in

__all__ = [
    "Backup",
    "Contents",
    "Health",
    "Kind",
    "before_import",
    "before_upgrade",
    "check",
    "is_locked",
    "keep",
    "listing",
    "look_into",
    "make",
    "make_automatic",
    "prepare",
    "refuse_store",
    "renew",
    "restore",
    "swap_in",
    "write",
]
