"""Folders that a cloud service keeps in step: no place for a store that is in use.

Such a service uploads a file while it is being written, and puts an older one in its place: that is
how databases are lost (the reports are many: KeePassXC #1385, Zotero's better-bibtex #2695).
Finished copies may lie there.

Where the services keep their folders: OneDrive's stands in the environment on Windows (`OneDrive`,
`OneDriveConsumer`, `OneDriveCommercial`); on macOS iCloud's is `~/Library/Mobile Documents`, the
others' lie in `~/Library/CloudStorage` (https://support.bombich.com/hc/en-us/articles/20686419951767).
Elsewhere a folder goes by the service's name, also as "OneDrive - Toko Sari" or "Dropbox (Sari)".
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path, PurePath

from umkm_studio.models.errors import UserError

_NAMED = (
    (re.compile(r"onedrive( - .+|-.+)?"), "OneDrive"),
    (re.compile(r"dropbox( \(.+\)|-.+)?"), "Dropbox"),
    (re.compile(r"google ?drive( \(.+\)|-.+)?|my drive|drive saya|drivefs"), "Google Drive"),
    (re.compile(r"icloud ?drive( \(.+\))?|com~apple~clouddocs|mobile documents"), "iCloud Drive"),
    (re.compile(r"cloudstorage"), "CloudStorage"),  # macOS: whichever service it is
)
_IN_ENVIRONMENT = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_MARKS = ((".dropbox.cache", "Dropbox"), (".dropbox", "Dropbox"))  # in the top folder of one


def refuse_synced(folder: Path) -> None:
    """Raise `UserError("folder_synced")` where a cloud service keeps this folder in step."""
    service = synced_by(folder)
    if service:
        raise UserError("folder_synced", service=service, path=str(folder))


def synced_by(folder: Path, environment: Mapping[str, str] = os.environ) -> str:
    """The service that keeps this folder in step, "" for none that is known. What a link points at
    counts; the folder need not be there yet.
    """
    real = Path(os.path.realpath(folder))
    return by_name(folder) or by_name(real) or _by_environment(real, environment) or _by_mark(real)


def by_name(folder: PurePath) -> str:
    """The service whose name one of a path's folders has, the innermost first; "" for none."""
    for part in reversed(folder.parts):
        name = part.casefold()
        for pattern, service in _NAMED:
            if pattern.fullmatch(name):
                return service
    return ""


def _by_environment(folder: Path, environment: Mapping[str, str]) -> str:
    for variable in _IN_ENVIRONMENT:
        root = environment.get(variable, "")
        if root and folder.is_relative_to(os.path.realpath(root)):
            return "OneDrive"
    return ""


def _by_mark(folder: Path) -> str:
    """A Dropbox of another name is known by what the service keeps in it."""
    home = Path.home()  # where Dropbox keeps its own settings, under the same name
    for place in (folder, *folder.parents):
        for mark, service in _MARKS:
            if place != home and os.path.exists(place / mark):
                return service
    return ""
