"""R17: folders with names that trip careless programs, deep ones, the root of a drive, a home of
anybody's name. The shop opens there, is copied, brought back and written out.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from tests.builders import an_order
from tests.faults.small_disk import mounted
from umkm_studio import paths
from umkm_studio.models import backups, export
from umkm_studio.models.backups import Kind
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store

ROOT = Path(__file__).parent.parent.parent
SAMPLE = Path(__file__).parent.parent / "samples" / "shopee" / "Order.all.20261001_20261031.xlsx"
NOW = datetime(2026, 10, 14, 19, 42)
FOLDERS = {
    "letters of others": "Budi Ünïcode 子 Ñandú",
    "emoji": "Toko 🍪 enak",
    "quotes": 'Bu Sari\'s "toko" `kue`',
    "ampersands": "kue & sambal; <promo>",
    "what a URI would read": "toko?mode=ro#a%20b&immutable=1",
    "blanks at both ends": " toko ",
    "a hyphen first": "--data-dir",
    "200 letters": "t" * 200,
    "deep": "/".join(["folder yang panjang"] * 14),
    "a new line": "toko\nkue",
}


def use(data: Path) -> None:
    """A shop's life in short."""
    file = paths.store_file(data)
    with Store.open(file) as store:
        orders.save(store, an_order(number="A"))
        made = backups.make(store, paths.backups_dir(data), Kind.AUTOMATIC, NOW)
        orders.save(store, an_order(number="B"))
        export.write(store, data / "semua.xlsx")
    with Store.open_for_reading(file) as store:
        assert store.count("orders") == 2
    backups.restore(data, made, NOW)
    with Store.open(file) as store:
        assert store.count("orders") == 1


@pytest.mark.parametrize("name", FOLDERS)
def test_a_shop_lives_in_any_folder(tmp_path: Path, name: str):
    use(tmp_path / FOLDERS[name])


def test_it_lives_in_the_root_of_a_drive():
    with mounted("flashdisk", megabytes=500) as disk:
        use(disk.path)


@pytest.mark.parametrize("name", ["letters of others", "quotes"])
def test_the_program_finds_its_place_in_a_home_of_any_name(tmp_path: Path, name: str):
    home = tmp_path / FOLDERS[name]
    home.mkdir()  # and no Documents in it
    command = [sys.executable, "-m", "umkm_studio"]
    settings = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    settings |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    for asked in (["import", str(SAMPLE)], ["check", "--json"]):
        done = subprocess.run(
            [*command, *asked],
            cwd=home,
            env=settings,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["ok"]
    assert (home / ".local" / "share" / "umkm-studio" / paths.STORE_NAME).exists()


def test_a_name_that_no_disk_takes_is_refused_in_words(tmp_path: Path):
    with pytest.raises(UserError) as refused:
        Store.open(paths.store_file(tmp_path / ("t" * 300)))
    assert refused.value.code == "store_read_only"
