"""Templates of paper: files of the program that a kind of record must fit exactly."""

from collections.abc import Callable
from dataclasses import dataclass, make_dataclass
from itertools import count
from pathlib import Path

import pytest

from umkm_studio import paths
from umkm_studio.ui.kit import templates


@dataclass(frozen=True, slots=True)
class Size:
    """A part of the template below."""

    style: str
    gap: float


@dataclass(frozen=True, slots=True)
class Template:
    """Everything that a template may hold."""

    pad: float
    lines: int
    columns: tuple[tuple[float, float], ...]
    sizes: tuple[Size, ...]
    papers: dict[str, Size]


Write = Callable[[str], str]
_numbers = count()


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Writes a template for a program that has no other, and gives its name."""

    def write_template(text: str) -> str:
        name = f"template-{next(_numbers)}"  # each is read once only
        (tmp_path / "reports" / f"{name}.toml").write_text(text, "utf-8")
        return name

    (tmp_path / "reports").mkdir()
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    return write_template


def test_a_template_becomes_a_record(write: Write) -> None:
    name = write(
        """
        pad = 6
        lines = 3
        columns = [[0, 118.5], [122, 44]]
        [[sizes]]
        style = "body"
        gap = 13
        [papers.a4]
        style = "line"
        gap = 7.0
        """
    )
    found = templates.read(name, Template)
    assert found == Template(
        6.0, 3, ((0.0, 118.5), (122.0, 44.0)), (Size("body", 13.0),), {"a4": Size("line", 7.0)}
    )
    assert isinstance(found.pad, float)


@pytest.mark.parametrize("text", ["style = 'body'", "style = 'body'\ngap = 1\npadd = 2"])
def test_a_field_too_few_or_too_many_is_an_error(write: Write, text: str) -> None:
    name = write(text)
    with pytest.raises(TypeError):
        templates.read(name, Size)


def test_every_template_is_of_use() -> None:
    files = {path.stem for path in (paths.resources() / "reports").glob("*.toml")}
    source = Path(templates.__file__).parents[1]
    code = "".join(path.read_text("utf-8") for path in source.rglob("*.py"))
    assert files
    assert {name for name in files if f'templates.read("{name}", ' not in code} == set()


def test_a_file_that_is_missing_is_told_by_its_name() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-sheet"):
        templates.read("no-such-sheet", make_dataclass("Nothing", []))
