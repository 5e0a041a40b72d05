"""Folders that a cloud service keeps in step: no place for a store, whoever opens it."""

import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from umkm_studio import paths
from umkm_studio.models import backups, places
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store

SYNCED = [
    (PureWindowsPath(r"C:\Users\Sari\OneDrive\Documents\toko"), "OneDrive"),
    (PureWindowsPath(r"D:\OneDrive - Dapur Sari\toko"), "OneDrive"),
    (PureWindowsPath(r"C:\Users\Sari\Dropbox (Pribadi)\toko"), "Dropbox"),
    (PureWindowsPath(r"G:\My Drive\toko"), "Google Drive"),
    (PureWindowsPath(r"G:\Drive Saya\toko"), "Google Drive"),
    (PureWindowsPath(r"C:\Users\Sari\iCloudDrive\toko"), "iCloud Drive"),
    (
        PurePosixPath("/Users/sari/Library/Mobile Documents/com~apple~CloudDocs/toko"),
        "iCloud Drive",
    ),
    (
        PurePosixPath(
            "/Users/sari/Library/CloudStorage/GoogleDrive-sari@example.com/My Drive/toko"
        ),
        "Google Drive",
    ),
    (PurePosixPath("/Users/sari/Library/CloudStorage/OneDrive-Pribadi/toko"), "OneDrive"),
    (PurePosixPath("/Users/sari/Library/CloudStorage/Box-Box/toko"), "CloudStorage"),
    (PurePosixPath("/home/sari/Dropbox/toko"), "Dropbox"),
]
LOCAL = [
    PureWindowsPath(r"C:\Users\Sari\AppData\Local\umkm-studio"),
    PureWindowsPath(r"D:\toko dropbox lama\data"),
    PurePosixPath("/home/sari/.local/share/umkm-studio"),
    PurePosixPath("/Users/sari/Library/Application Support/umkm-studio"),
]


@pytest.mark.parametrize(("folder", "service"), SYNCED)
def test_a_synced_folder_is_known_by_its_name(folder: PurePath, service: str):
    assert places.by_name(folder) == service


@pytest.mark.parametrize("folder", LOCAL)
def test_the_laptops_own_folders_are_no_cloud(folder: PurePath):
    assert places.by_name(folder) == ""


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"])
def test_onedrive_of_any_name_stands_in_the_environment(tmp_path: Path, variable: str):
    environment: Mapping[str, str] = {variable: str(tmp_path / "Awan")}
    assert places.synced_by(tmp_path / "Awan" / "toko", environment) == "OneDrive"
    assert places.synced_by(tmp_path / "Awan lain", environment) == ""


def test_a_dropbox_of_another_name_is_known_by_what_is_in_it(tmp_path: Path):
    (tmp_path / "Awan" / ".dropbox.cache").mkdir(parents=True)
    assert places.synced_by(tmp_path / "Awan" / "toko" / "data") == "Dropbox"


def test_a_link_into_a_synced_folder_is_one(tmp_path: Path):
    (tmp_path / "Dropbox" / "toko").mkdir(parents=True)
    link = tmp_path / "toko"
    link.symlink_to(tmp_path / "Dropbox" / "toko")
    assert places.synced_by(link) == "Dropbox"


def test_no_shop_is_opened_there_nor_made(tmp_path: Path):
    data = tmp_path / "OneDrive" / "toko"
    for folder in (data, paths.practice_dir(data)):
        with pytest.raises(UserError) as refused:
            Store.open(paths.store_file(folder))
        assert refused.value.code == "folder_synced"
        assert refused.value.details["service"] == "OneDrive"
    assert not data.exists()


@pytest.mark.parametrize("command", [["check"], ["insights", "--json"], ["undo"]])
def test_a_command_refuses_it_in_a_sentence(tmp_path: Path, command: list[str]):
    with Store.open(paths.store_file(tmp_path / "toko")):
        pass
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "toko").rename(tmp_path / "Dropbox" / "toko")
    data = tmp_path / "Dropbox" / "toko"
    said = subprocess.run(
        [sys.executable, "-m", "umkm_studio", *command, "--data-dir", data],
        cwd=Path(places.__file__).parent.parent.parent,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 2
    assert "Dropbox" in said.stderr
    assert len(said.stderr.splitlines()) == 1


def test_a_copy_may_lie_there(store: Store, tmp_path: Path):
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    made = backups.make(store, folder, backups.Kind.AUTOMATIC, datetime(2026, 10, 14, 19, 42))
    store.close()
    data = store.path.parent
    assert backups.restore(data, made, datetime(2026, 10, 15, 8)) is not None
