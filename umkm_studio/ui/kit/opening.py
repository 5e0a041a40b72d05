"""Opening a picture or a film of the maker's own, or the folder in which it lies.

The only place where something is handed to another program, and only after a click. Paths are read
from the shop's file, which may hold what somebody else's workbook said: a program, say. Web pages
are never opened: links are copied.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from umkm_studio.models.content import media


def open_media(path: str) -> bool:
    """Open a picture or film with the program that the maker has for it; False where the path is of
    something else, or of nothing.
    """
    return _is_media(path) and QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def open_folder_of(path: str) -> bool:
    """Show the folder in which a picture or film lies; False where there is no such file."""
    if not _is_media(path):
        return False
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))


def _is_media(path: str) -> bool:
    return media.kind_of(path) is not None and Path(path).is_file()
