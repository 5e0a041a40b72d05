import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from umkm_studio import logbook


@pytest.fixture(autouse=True)
def _logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger("umkm_studio")
    handlers, propagate = list(root.handlers), root.propagate
    yield
    for added in set(root.handlers) - set(handlers):
        added.close()
    root.handlers, root.propagate = handlers, propagate


def test_a_bug_is_noted_even_before_the_data_folder_is_there(tmp_path: Path):
    data = tmp_path / "not yet made"
    logbook.start(data)
    logbook.unexpected(ValueError("Ibu Sari, 0812-0000-0000"))
    noted = (data / logbook.NAME).read_text(encoding="utf-8")
    assert "ValueError" in noted
    assert "Sari" not in noted


def test_a_log_that_cannot_be_written_is_not_the_next_problem(tmp_path: Path):
    in_the_way = tmp_path / "a file"
    in_the_way.write_text("no folder")
    logbook.start(in_the_way / "data")
    logbook.unexpected(ValueError())
    assert in_the_way.read_text() == "no folder"
