"""Sums beside the files and in the README."""

import hashlib
import re
from pathlib import Path

import pytest

from installer import product, sums
from installer.checks import Refused

SUM = hashlib.sha256(b"package").hexdigest()


@pytest.fixture(autouse=True)
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Both files of a version 2.0.0, and a README that knows sums of an older one."""
    monkeypatch.setattr(product, "ROOT", tmp_path)
    monkeypatch.setattr(product, "DIST", tmp_path)
    monkeypatch.setattr(product, "VERSION", "2.0.0")
    readme = tmp_path / "README.md"
    readme.write_text("above\n<!-- sums -->\n```\n1234  old\n```\n<!-- /sums -->\nbelow\n")
    monkeypatch.setattr(sums, "_README", readme)
    for name in ("UMKM-Studio-2.0.0-Setup.exe", "umkm-studio_2.0.0_amd64.deb"):
        (tmp_path / name).write_bytes(b"package")
    return tmp_path


def test_the_sum_beside_a_file_is_one_that_sha256sum_checks(built: Path) -> None:
    written = sums.write_beside(built / "umkm-studio_2.0.0_amd64.deb")
    assert written.read_text() == f"{SUM}  umkm-studio_2.0.0_amd64.deb\n"


def test_a_build_says_whether_the_readme_has_its_sum(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = built / "umkm-studio_2.0.0_amd64.deb"
    sums.write_beside(package)
    assert "README: another" in capsys.readouterr().out
    sums.write("--built")
    capsys.readouterr()
    sums.write_beside(package)
    assert "README: the same" in capsys.readouterr().out


def test_the_readme_names_every_file_and_the_tools_that_made_it(built: Path) -> None:
    sums.write("--built")
    text = (built / "README.md").read_text()
    assert text.startswith("above\n<!-- sums -->\n```\n")
    assert text.endswith("```\n<!-- /sums -->\nbelow\n")
    assert f"{SUM}  UMKM-Studio-2.0.0-Setup.exe\n{SUM}  umkm-studio_2.0.0_amd64.deb\n" in text
    assert "old" not in text
    sums.write("--built")
    assert (built / "README.md").read_text() == text


def test_a_file_that_was_not_built_is_named(built: Path) -> None:
    (built / "UMKM-Studio-2.0.0-Setup.exe").unlink()
    with pytest.raises(Refused, match=r"UMKM-Studio-2\.0\.0-Setup\.exe"):
        sums.write("--built")


def test_the_readme_has_a_sum_of_each_file_of_this_version(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.undo()
    text = (product.ROOT / "README.md").read_text(encoding="utf-8")
    said = re.findall(r"^[0-9a-f]{64}  (\S+)$", text, re.MULTILINE)
    assert said == [
        f"UMKM-Studio-{product.VERSION}-Setup.exe",
        f"umkm-studio_{product.VERSION}_amd64.deb",
    ]
