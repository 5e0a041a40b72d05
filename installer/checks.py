"""What every build is held to before anybody gets it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

# Qt's and Python's ways to a network or to a web page, as files are called on any system.
_NETWORK = re.compile(
    r"(Qt6?(Network|WebSockets|WebEngine|WebView|Qml|Quick|HttpServer)|[/\\]plugins[/\\]tls[/\\]"
    r"|(^|[/\\])_?ssl[.-]|lib(ssl|crypto)[.-]|[/\\]networkinformation[/\\])",
    re.IGNORECASE,
)


class Refused(Exception):
    """A build that must not be given to makers."""


def tools(packages: Mapping[str, str]) -> None:
    """Raises Refused where this machine lacks one of these programs; beside each is the Debian
    package that has it.
    """
    missing = sorted({package for tool, package in packages.items() if not shutil.which(tool)})
    if missing:
        raise Refused(f"first: apt-get install --yes {' '.join(missing)}")


def no_network(folder: Path) -> None:
    """Raises Refused where anything is in it that could reach a network."""
    found = [path for path in folder.rglob("*") if _NETWORK.search(path.as_posix())]
    if found:
        raise Refused("can reach a network: " + ", ".join(map(str, found)))


def starts(command: Path) -> None:
    """Let the built program do its work without a screen: window, pages, charts, PDF, workbook, and
    read that workbook back in its own process. Raises Refused.
    """
    with tempfile.TemporaryDirectory() as home:
        out = Path(home) / "out"
        data = ("--data-dir", str(Path(home) / "shop"))
        _succeeds(command, "--version")
        _succeeds(command, *data, "demo", "--output", str(out))
        if not any(path.read_bytes().startswith(b"%PDF") for path in out.glob("*.pdf")):
            raise Refused("the demo has no PDF")
        for workbook in out.glob("*.xlsx"):
            _succeeds(command, *data, "import", str(workbook))


def _succeeds(*command: str | Path) -> None:
    unseen = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=unseen, capture_output=True, text=True, check=False)
    if done.returncode:
        asked = " ".join(map(str, command))
        raise Refused(f"{asked} ended with {done.returncode}: {done.stdout}{done.stderr}")


def size(path: Path, most_mb: float) -> None:
    """Say how large a file or folder is, in MB of 1,000,000 bytes. Raises Refused above a limit."""
    files = [one for one in path.rglob("*") if not one.is_symlink()] if path.is_dir() else [path]
    found = sum(one.stat().st_size for one in files if one.is_file()) / 1e6
    print(f"{path.name}: {found:.1f} MB of at most {most_mb:.0f} MB")
    if found > most_mb:
        raise Refused(f"{path} is larger than {most_mb:.0f} MB")
