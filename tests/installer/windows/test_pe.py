"""Programs of Windows that setuptools brings along serve as examples."""

from pathlib import Path

import pytest
import setuptools

from installer.windows import pe

PROGRAMS = Path(setuptools.__file__).parent


def test_the_libraries_that_a_program_asks_for_are_read() -> None:
    asked = pe.imports(PROGRAMS / "cli-64.exe")
    assert "kernel32.dll" in asked.at_start
    assert asked.all == asked.at_start | asked.delayed


@pytest.mark.parametrize("name", ["cli-32.exe", "cli-arm64.exe", "__init__.py"])
def test_what_64_bit_windows_cannot_load_is_refused(name: str) -> None:
    with pytest.raises(pe.NotForAmd64, match=name):
        pe.imports(PROGRAMS / name)
