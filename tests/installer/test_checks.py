"""What every build is held to."""

import sys
from pathlib import Path

import pytest

from installer import checks


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt6Qml.dll",
        "PySide6/QtWebEngineCore.abi3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "libcrypto-3.dll",
    ],
)
def test_what_could_reach_a_network_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).touch()
    with pytest.raises(checks.Refused, match="network"):
        checks.no_network(tmp_path)


def test_a_build_without_any_is_let_through(tmp_path: Path) -> None:
    (tmp_path / "libQt6Core.so.6").touch()
    checks.no_network(tmp_path)


def test_a_program_that_does_not_do_its_work_is_refused() -> None:
    with pytest.raises(checks.Refused, match="demo"):
        checks.starts(Path(sys.executable))  # which has a version, and no demo


def test_a_build_that_is_too_large_is_refused(tmp_path: Path) -> None:
    (tmp_path / "half").write_bytes(bytes(500_000))
    (tmp_path / "other").write_bytes(bytes(600_000))
    checks.size(tmp_path, 1.2)
    with pytest.raises(checks.Refused, match="larger"):
        checks.size(tmp_path, 1)


def test_a_machine_without_the_tools_is_told_which_packages_bring_them() -> None:
    checks.tools({sys.executable: "python3"})
    with pytest.raises(checks.Refused, match="apt-get install --yes nsis"):
        checks.tools({"no-such-makensis": "nsis", "no-such-other": "nsis"})
