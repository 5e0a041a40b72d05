"""Nobody else on the computer may read what the program leaves in its data folder."""

import os
import stat
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from tests.builders import an_order
from umkm_studio import logbook, paths
from umkm_studio.models import backups, drafts
from umkm_studio.models.backups import Kind
from umkm_studio.models.drafts import Draft, Which
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store

NOW = datetime(2026, 10, 14, 19, 42)
ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def _careless_system():
    """A umask under which a careless program lets everybody read along."""
    before = os.umask(0o000)
    yield
    os.umask(before)


def open_to_others(folder: Path) -> dict[str, str]:
    """What anybody but its owner may look into, and how."""
    found = {}
    for path in [folder, *folder.rglob("*")]:
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & 0o077:
            found[str(path.relative_to(folder))] = oct(mode)
    return found


def test_what_is_kept_is_for_its_owner_alone_whatever_the_system_allows(data_dir: Path) -> None:
    with Store.open(paths.store_file(data_dir)) as store:
        orders.save(store, an_order(customer="Ayu"))
        backups.make(store, paths.backups_dir(data_dir), Kind.AUTOMATIC, NOW)
        draft = Draft(which=Which(form="order"), typed_at=NOW, fields={}, changed=())
        drafts.keep(paths.drafts_dir(data_dir), draft)
        logbook.start(data_dir)
        logbook.unexpected(ValueError("x"))
        assert open_to_others(data_dir) == {}, "while it is open"
    logbook.stop()

    assert open_to_others(data_dir) == {}
    assert len(list(data_dir.rglob("*"))) > 6


def test_what_the_program_and_its_libraries_leave_is_so_too(data_dir: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "umkm_studio", "start-time", "--data-dir", str(data_dir)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )

    assert done.returncode == 0, done.stderr
    assert open_to_others(data_dir) == {}
    assert len(list(data_dir.rglob("*"))) > 1
