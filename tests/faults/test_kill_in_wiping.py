"""The program is killed while somebody is taken out: they are there, or they can't be read."""

import shutil
from pathlib import Path
from random import Random

import pytest

from tests.builders import a_message, an_order
from tests.faults.children import open_shop, take_out
from tests.faults.counts import times
from tests.faults.killing import killed_within
from tests.faults.whole import assert_whole
from umkm_studio import paths
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages

KILLS = times(6, full=100)
TOO_MANY = 10 * KILLS
CANARY = b"Kenari 4711"


def a_shop_with_her(file: Path) -> None:
    open_shop(file)
    with Store.open(file) as store, store.change():
        for n in range(40):
            name = CANARY.decode() if n % 4 == 0 else f"Pembeli {n}"
            orders.save(store, an_order(number=f"N-{n}", customer=name, note=f"untuk {name}"))
        messages.save(store, a_message(name=CANARY.decode(), text=CANARY.decode()))


@pytest.mark.faults
def test_whoever_is_out_can_not_be_read_after_the_next_start(tmp_path: Path, data_dir: Path):
    a_shop_with_her(tmp_path / "before.db")
    file = paths.store_file(data_dir)
    data_dir.mkdir()
    chance, kills, seen = Random(7), 0, set()
    while kills < KILLS or len(seen) < 2 or "there" not in seen:
        for left in data_dir.iterdir():
            left.unlink()
        shutil.copyfile(tmp_path / "before.db", file)
        told = killed_within(0.15, chance, take_out, file, CANARY.decode())
        kills += 1
        assert kills < TOO_MANY
        with Store.open(file) as store:
            assert_whole(store)
            hers = store.value("SELECT count(*) FROM customers WHERE name = :n", n=CANARY.decode())
            if hers:
                assert "done" not in told
                assert not store.has_traces
                seen.add("there")
                continue
            seen.add("owed" if store.has_traces else "wiped")
            if store.has_traces:
                store.forget_soon()
            assert not store.has_traces
        assert CANARY not in file.read_bytes()
        assert not file.with_name(f"{file.name}-wal").exists()
