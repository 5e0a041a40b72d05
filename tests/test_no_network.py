"""Nothing ever reaches for a network: Python's audit hooks listen while the main job is done. Every
other test is listened to as well (conftest.py); `python3 dev.py offline` asks the system itself.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.source import ROOT
from tests.tour import SHOPEE

# socket.__new__, .connect, .bind, .getaddrinfo ... and whatever a library would open by itself
PROGRAM = """
import sys

def refuse(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.")):
        raise SystemExit(f"{event} {arguments}")

sys.addaudithook(refuse)
from umkm_studio import app
for command in COMMANDS:
    assert app.main(["--data-dir", DATA, *command]) == 0, command
found = {"ssl", "http", "urllib.request", "asyncio", "PySide6.QtNetwork", "PySide6.QtPrintSupport"}
print(*sorted(found & set(sys.modules)) or ["quiet"])
"""


def test_no_socket_is_opened_by_the_main_job(tmp_path: Path) -> None:
    commands = [
        ["demo", "--output", str(tmp_path / "out")],  # the window, every page, PDF and workbook
        ["import", str(SHOPEE)],
        ["insights", "--json"],
        ["export", str(tmp_path / "toko.xlsx")],
        ["reflect", "2026-10", "--pdf", str(tmp_path / "oktober.pdf")],
        ["backup", str(tmp_path / "copy.umkm")],
        ["restore", str(tmp_path / "copy.umkm")],
        ["start-time"],
    ]
    program = f"COMMANDS = {commands!r}\nDATA = {str(tmp_path / 'toko')!r}\n{PROGRAM}"
    done = _run(program)
    assert done.stdout.splitlines()[-1:] == ["quiet"], done.stderr


def test_a_code_to_scan_is_made_without_what_fetches_web_pages() -> None:
    program = (
        "import sys; from umkm_studio.models.content import order_link;"
        "assert len(order_link.qr('https://wa.me/6281')) > 20;"
        "print(*sorted({'ssl', 'http', 'http.client', 'urllib.request'} & set(sys.modules)))"
    )
    assert _run(program).stdout.split() == []


def test_the_listener_would_notice() -> None:
    program = f"COMMANDS = []\nDATA = ''\n{PROGRAM}\nimport socket\nsocket.socket()"
    assert "socket.__new__" in _run(program).stderr


def test_every_test_is_listened_to() -> None:
    import socket

    with pytest.raises(AssertionError, match=r"socket\.connect"), socket.socket() as one:
        one.connect(("127.0.0.1", 9))


def _run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
