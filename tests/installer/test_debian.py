"""The scripts of the Debian package, run as dpkg runs them, on a program that stands elsewhere."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer.linux import debian

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")


def asked(script: str, tmp_path: Path, *how: str) -> subprocess.CompletedProcess[str]:
    text = debian.script(script).replace("/opt/umkm-studio", str(tmp_path))
    (tmp_path / script).write_text(text, encoding="utf-8")
    command = ["sh", str(tmp_path / script), *how]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("script", "how"),
    [("preinst", ("upgrade", "1.0.0")), ("preinst", ("install",)), ("prerm", ("remove",))],
)
def test_a_program_that_runs_is_neither_replaced_nor_removed(
    tmp_path: Path, script: str, how: tuple[str, ...]
) -> None:
    program = tmp_path / "umkm-studio"
    shutil.copy("/bin/sleep", program)
    with subprocess.Popen([program, "60"]) as running:
        done = asked(script, tmp_path, *how)
        running.kill()
    assert done.returncode == 1
    assert "UMKM Studio masih terbuka." in done.stderr
    assert "UMKM Studio is still open." in done.stderr
    assert asked(script, tmp_path, *how).returncode == 0


def test_the_older_one_steps_back_for_a_newer(tmp_path: Path) -> None:
    """dpkg asks the older package first; the newer one's own script says no, where it must."""
    program = tmp_path / "umkm-studio"
    shutil.copy("/bin/sleep", program)
    with subprocess.Popen([program, "60"]) as running:
        assert asked("prerm", tmp_path, "upgrade", "1.0.1").returncode == 0
        running.kill()
