"""What the installer says."""

import re
from pathlib import Path

from installer.windows import launcher, setup

WORDS = (Path(setup.__file__).parent / "words.nsh").read_text(encoding="utf-8")
SCRIPT = (Path(setup.__file__).parent / "setup.nsi").read_text(encoding="utf-8")


def test_every_word_is_said_in_both_languages_and_all_are_used() -> None:
    said = re.findall(
        r'^\$\{WORDS\} (\w+)\s(?:\\\n)?\s*"(.+?)"\s+(?:\\\n\s*)?"(.+?)"$', WORDS, re.M
    )
    assert len(said) == WORDS.count("${WORDS} ")
    assert {name for name, _, _ in said} == set(re.findall(r"\$\(([A-Z_]+)\)", SCRIPT))
    for _, indonesian, english in said:
        gaps = r"\$\{\w+\}|\$[A-Z0-9]\w*"
        assert sorted(re.findall(gaps, indonesian)) == sorted(re.findall(gaps, english))


def test_the_version_has_four_numbers() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+\.\d+", launcher.numbers())
