"""Nothing ever opens a socket: Python's audit hooks listen while the main job is done."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "tests" / "samples" / "shopee" / "Order.all.20261001_20261031.xlsx"

# socket.__new__, .connect, .bind, .getaddrinfo ... and whatever a library would open by itself
PROGRAM = """
import sys

def refuse(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        raise SystemExit(f"{event} {arguments}")

sys.addaudithook(refuse)
from umkm_studio import app
for command in COMMANDS:
    assert app.main(["--data-dir", DATA, *command]) == 0, command
print("quiet")
"""


def test_no_socket_is_opened_by_the_main_job(tmp_path: Path) -> None:
    commands = [
        ["demo", "--output", str(tmp_path / "out")],  # the window, every page, PDF and workbook
        ["import", str(SAMPLE)],
        ["insights", "--json"],
        ["export", str(tmp_path / "toko.xlsx")],
        ["reflect", "2026-10", "--pdf", str(tmp_path / "oktober.pdf")],
        ["backup", str(tmp_path / "copy.db")],
        ["start-time"],
    ]
    program = f"COMMANDS = {commands!r}\nDATA = {str(tmp_path / 'toko')!r}\n{PROGRAM}"
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.splitlines()[-1:] == ["quiet"], done.stderr


def test_the_listener_would_notice() -> None:
    program = f"COMMANDS = []\nDATA = ''\n{PROGRAM}\nimport socket\nsocket.socket()"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "socket.__new__" in done.stderr
