"""The one text with the licences of all that is installed."""

import re
import sysconfig
from pathlib import Path

import pytest

from installer import licences

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = Path(sysconfig.get_path("purelib"))


def test_every_library_fonts_icons_and_qts_notice_are_in_it(tmp_path: Path) -> None:
    pins = (ROOT / "requirements/app.txt").read_text(encoding="utf-8")
    names = [name for name in re.findall(r"^([\w-]+)==", pins, re.MULTILINE) if name != "pip"]
    target = tmp_path / "out" / "LICENSES.txt"
    licences.write(target, PACKAGES, names, {"Python": "the PSF licence"})
    text = target.read_text(encoding="utf-8")
    titles = re.findall(r"={78}\n(.+)\n={78}", text)
    plain = [re.sub(r"[-_.]+", "-", title.split()[0]).lower() for title in titles]
    assert [name for name in names if name not in plain] == []
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "You may replace them with versions of your own" in text
    assert text.count("SIL OPEN FONT LICENSE") >= 2
    assert "Tabler" in text
    assert "the PSF licence" in text


def test_a_library_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no-such-library"):
        licences.write(tmp_path / "x", PACKAGES, ["no-such-library"], {})
