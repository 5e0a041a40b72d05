"""What the installer says."""

import re
from pathlib import Path

from installer.windows import launcher, setup

WORDS = (Path(setup.__file__).parent / "words.nsh").read_text(encoding="utf-8")
SCRIPT = (Path(setup.__file__).parent / "setup.nsi").read_text(encoding="utf-8")


def test_every_word_is_said_in_both_languages_and_all_are_used() -> None:
    said = re.findall(
        r'^\$\{WORDS\} (\^?\w+)\s(?:\\\n)?\s*"(.+?)"\s+(?:\\\n\s*)?"(.+?)"$', WORDS, re.M
    )
    assert len(said) == WORDS.count("${WORDS} ")
    own = {name for name, _, _ in said if not name.startswith("^")}  # and not one of NSIS'
    assert own == set(re.findall(r"\$\(([A-Z_]+)\)", SCRIPT))
    for _, indonesian, english in said:
        gaps = r"\$\{\w+\}|\$[A-Z0-9]\w*"
        assert sorted(re.findall(gaps, indonesian)) == sorted(re.findall(gaps, english))


def test_the_version_has_four_numbers() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+\.\d+", launcher.numbers())


def test_files_are_packed_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("program/b.py", "program/start.pyw", "program/a/x.dll", "program/a/b/y.dll"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert setup.files(tmp_path).splitlines() == [
        'SetOutPath "$INSTDIR\\program"',
        f'File "{tmp_path}/program/b.py"',
        f'File "{tmp_path}/program/start.pyw"',
        'SetOutPath "$INSTDIR\\program\\a"',
        f'File "{tmp_path}/program/a/x.dll"',
        'SetOutPath "$INSTDIR\\program\\a\\b"',
        f'File "{tmp_path}/program/a/b/y.dll"',
    ]
