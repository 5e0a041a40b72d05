"""What every test shares."""

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported: no test needs a screen
os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before NumPy is, as the program does (app.py)

from tests import shops
from tests.faults.counts import FULL
from umkm_studio import paths
from umkm_studio.models.store import Store

_ANY_SPEED = [HealthCheck.too_slow]  # a busy machine is no bug
settings.register_profile("usual", deadline=None, suppress_health_check=_ANY_SPEED)
settings.register_profile("full", settings.get_profile("usual"), max_examples=2_000)
settings.load_profile("full" if FULL else "usual")


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Whatever a test makes the program or a library do, nobody asks for anything elsewhere; tests
    that kill processes talk to them through a socket that is a file (tests/faults/killing.py).
    """
    if event in _NETWORK:
        if getattr(getattr(arguments[0], "family", None), "name", "") == "AF_UNIX":
            return
        raise AssertionError(f"{event} {arguments}")


_NETWORK = {
    "socket.bind", "socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto",
    "http.client.connect", "urllib.Request", "ftplib.connect", "smtplib.connect", "webbrowser.open",
}  # fmt: skip
sys.addaudithook(_refuse_network)
gc.disable()  # on the thread of a job it may destroy a widget, and Qt crashes: see below
_MUCH = 200_000  # objects made since it last worked


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish() -> None:
    """Collect between tests, on the main thread, as the window does (ui/kit/collector.py)."""
    if gc.get_count()[0] > _MUCH:
        gc.collect()


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A shop's data folder with a name that trips careless programs; nothing is in it yet."""
    return tmp_path / "Data Ünïk 子 & 'toko'"


@pytest.fixture
def store(data_dir: Path, request: pytest.FixtureRequest) -> Iterator[Store]:
    """A shop in a file of its own: empty, as the real migrations make it, or the practice shop of
    the day that a test is marked with.
    """
    file, practice = paths.store_file(data_dir), request.node.get_closest_marker("practice")
    opened = shops.open_practice(file, *practice.args) if practice else shops.open_empty(file)
    with opened:
        yield opened
