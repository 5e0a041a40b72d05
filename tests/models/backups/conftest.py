"""A closed shop with two orders, and the folder of its copies."""

from pathlib import Path

import pytest

from tests import cheap_lock
from tests.builders import an_order
from umkm_studio import paths
from umkm_studio.models.backups.sealed import Lock
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store


@pytest.fixture
def lock() -> Lock:
    """That `WORDS` open."""
    return cheap_lock.LOCK


@pytest.fixture
def copies(data_dir: Path) -> Path:
    """The folder of the dated copies."""
    return paths.backups_dir(data_dir)


@pytest.fixture
def shop(data_dir: Path) -> Path:
    """A closed shop with two orders; gives its data folder."""
    with Store.open(paths.store_file(data_dir)) as store:
        orders.save(store, an_order(number="A"))
        orders.save(store, an_order(number="B"))
    return data_dir
