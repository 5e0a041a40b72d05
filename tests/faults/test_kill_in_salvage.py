"""The program is killed while it saves what can be read: the wreck is there, byte for byte, and the
shop is either still that or all that could be saved.
"""

from __future__ import annotations

import shutil
import time
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from tests.builders import an_order
from tests.faults.counts import times
from tests.faults.killing import Child
from tests.faults.savers import save_rows
from tests.models.test_salvage import break_page, pages_of
from umkm_studio import paths
from umkm_studio.models import backups, files
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store


@pytest.fixture
def wreck(tmp_path: Path) -> Path:
    """A data folder whose store has lost a page of orders."""
    data = tmp_path / "rusak"
    file = paths.store_file(data)
    with Store.open(file) as store, store.change():
        for number in range(60):
            orders.save(store, an_order(number=f"A{number}", note="x" * 400))
    break_page(file, pages_of(file, "orders")[1])
    return data


@pytest.mark.faults
def test_killed_at_any_moment_the_wreck_is_there_and_the_shop_is_whole(wreck: Path, tmp_path: Path):
    broken = paths.store_file(wreck).read_bytes()
    chance = Random(11)
    kills, takes = times(5, full=50), 0.0
    outcomes: Counter[str] = Counter()
    for number in range(10 * kills):
        if number > kills and len(outcomes) == 2:
            break
        data = tmp_path / str(number)
        shutil.copytree(wreck, data)
        child = Child(save_rows, data)
        assert child.wait_for_word() == "begins"
        began = time.monotonic()
        if number == 0:  # to the end, to see how long it takes
            assert child.wait_for_word() == "done"
            takes = time.monotonic() - began
        else:
            time.sleep(chance.uniform(0, takes))
        child.kill()

        file = paths.store_file(data)
        if file.read_bytes() == broken:
            outcomes["as before"] += 1
        else:
            outcomes["saved"] += 1
            with Store.open(file) as store:
                assert 30 < store.count("orders") < 60
                assert store.value("PRAGMA integrity_check") == "ok"
            (aside,) = backups.listing(paths.backups_dir(data))
            assert aside.path.read_bytes() == broken
        for folder in (data, paths.backups_dir(data)):  # the next start, hours later
            files.clear_unfinished(folder, time.time() + 2 * 3600)
        assert list(data.rglob(f"{files.UNFINISHED}*")) == []
    assert outcomes["as before"]
    assert outcomes["saved"]
    print(dict(outcomes))
