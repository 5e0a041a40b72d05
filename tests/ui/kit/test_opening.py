"""What is opened outside of the program: the maker's own pictures and films, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit.opening import open_folder_of, open_media


class _Desktop(QObject):
    """Stands where the system would open something."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile() or url.toString())


@pytest.fixture
def desktop(qtbot: QtBot) -> Iterator[_Desktop]:
    taker = _Desktop()
    schemes = ("file", "http", "https", "smb")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, taker, "take")
    yield taker
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


def test_a_picture_and_its_folder_are_opened(tmp_path: Path, desktop: _Desktop) -> None:
    picture = tmp_path / "Foto #1 & 100%.JPG"
    picture.write_bytes(b"")
    assert open_media(str(picture))
    assert open_folder_of(str(picture))
    assert desktop.opened == [str(picture), str(tmp_path)]


@pytest.mark.parametrize(
    "name",
    ["setup.exe", "toko.lnk", "foto.jpg.bat", "surat.html", "naskah.desktop", "tanpa akhiran"],
)
def test_what_is_no_picture_and_no_film_is_not_opened(
    tmp_path: Path, desktop: _Desktop, name: str
) -> None:
    """Paths come out of the shop's file, and somebody else's workbook may have put them there."""
    path = tmp_path / name
    path.write_bytes(b"")
    assert not open_media(str(path))
    assert not open_folder_of(str(path))
    assert desktop.opened == []


@pytest.mark.parametrize(
    "path",
    [
        "https://contoh.id/foto.jpg",
        "file:///etc/foto.jpg",
        r"\\server\bagikan\foto.jpg",  # Windows would log in there
        "//server/bagikan/foto.jpg",
        r"\\?\UNC\server\foto.jpg",
        "/hilang/foto.jpg",
        "foto\0.jpg",
        "",
    ],
)
def test_what_is_elsewhere_or_nowhere_is_not_opened(desktop: _Desktop, path: str) -> None:
    assert not open_media(path)
    assert not open_folder_of(path)
    assert desktop.opened == []
