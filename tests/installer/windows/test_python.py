"""CPython for Windows is held against its pins, file by file."""

import hashlib
import re
import zipfile
from pathlib import Path

import pytest

from installer.checks import Refused
from installer.windows import python

FILES = {"python.exe": b"the program", "_ssl.pyd": b"the network", "LICENSE.txt": b"the licence"}


@pytest.fixture(autouse=True)
def pins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real list names 11 MB that no test downloads."""
    lines = (f"{hashlib.sha256(content).hexdigest()}  {name}" for name, content in FILES.items())
    (tmp_path / "pins").write_text("\n".join(lines), encoding="ascii")
    monkeypatch.setattr(python, "_PINS", tmp_path / "pins")


def pack(tmp_path: Path, files: dict[str, bytes], folder: str = "") -> Path:
    archive = tmp_path / "python-embed.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for name, content in files.items():
            packed.writestr(folder + name, content)
    return archive


@pytest.mark.parametrize("folder", ["", "cp312/"])  # python.org's own zip, and the package's
def test_it_is_laid_without_what_is_not_needed(tmp_path: Path, folder: str) -> None:
    target = tmp_path / "python"
    python.unpack(target, given=pack(tmp_path, FILES, folder), cache=tmp_path)
    assert {file.name for file in target.iterdir()} == {
        "python.exe",
        "LICENSE.txt",
        "python312._pth",
    }
    assert "site" not in (target / "python312._pth").read_text(encoding="ascii")


@pytest.mark.parametrize(
    ("files", "named"),
    [
        (FILES | {"python.exe": b"another"}, "python.exe"),
        (FILES | {"more.dll": b"a passenger"}, "more.dll"),
        ({"python.exe": FILES["python.exe"]}, "_ssl.pyd"),
    ],
)
def test_a_file_that_is_other_more_or_less_is_refused(
    tmp_path: Path, files: dict[str, bytes], named: str
) -> None:
    with pytest.raises(Refused, match=re.escape(named)):
        python.unpack(tmp_path / "python", given=pack(tmp_path, files), cache=tmp_path)
    assert not (tmp_path / "python").exists()
