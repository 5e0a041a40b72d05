"""What every test shares."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported: no test needs a screen

from umkm_studio import paths
from umkm_studio.models.store import Store


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A shop's data folder with a name that trips careless programs; nothing is in it yet."""
    return tmp_path / "Data Ünïk 子 & 'toko'"


@pytest.fixture
def store(data_dir: Path) -> Iterator[Store]:
    """An empty shop in a file of its own, made by the real migrations."""
    with Store.open(paths.store_file(data_dir)) as opened:
        yield opened
