"""What the look at a stage finds, on a small one."""

import shutil
import zipfile
from pathlib import Path

import pytest
import setuptools

from installer.checks import Refused
from installer.windows import check


@pytest.fixture
def stage(tmp_path: Path) -> Path:
    program = tmp_path / "program"
    for folder in ("python", "packages/helper", "umkm_studio/ui"):
        (program / folder).mkdir(parents=True)
    with zipfile.ZipFile(program / "python" / "python312.zip", "w") as library:
        for name in ("json/__init__.pyc", "json/decoder.pyc", "typing.pyc"):
            library.writestr(name, b"")
    (program / "umkm_studio" / "__init__.py").touch()
    (program / "umkm_studio" / "ui" / "__init__.py").touch()
    (program / "umkm_studio" / "ui" / "words.py").touch()
    (program / "packages" / "helper" / "__init__.py").touch()
    write(tmp_path, "umkm_studio/app.py", "import json.decoder, sys, helper")
    return tmp_path


def write(stage: Path, path: str, text: str) -> None:
    (stage / "program" / path).write_text(text, encoding="utf-8")


def test_a_whole_stage_passes(stage: Path) -> None:
    write(stage, "umkm_studio/ui/page.py", "from . import words\nfrom ..app import main")
    check.stage(stage)


@pytest.mark.parametrize(
    "text",
    [
        "import nowhere",
        "def later():\n    from nowhere.inside import something",
        "import json.nowhere",
        "from umkm_studio.nowhere import something",
        "from .nowhere import something",
        "import ssl as nowhere",
    ],
)
def test_every_module_that_ours_import_must_be_there(stage: Path, text: str) -> None:
    write(stage, "umkm_studio/ui/page.py", text)
    with pytest.raises(Refused, match=r"(nowhere|ssl).*, for umkm_studio.ui.page\.py"):
        check.stage(stage)


def test_what_is_imported_for_types_only_may_be_missing(stage: Path) -> None:
    text = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import nowhere"
    write(stage, "umkm_studio/ui/page.py", text)
    check.stage(stage)


def test_a_library_may_ask_for_more_if_it_can_do_without(stage: Path) -> None:
    optional = "try:\n    import nowhere\nexcept ImportError:\n    nowhere = None"
    write(stage, "packages/helper/__init__.py", optional)
    check.stage(stage)
    write(stage, "packages/helper/__init__.py", "import nowhere")
    with pytest.raises(Refused, match=r"nowhere, for packages.helper"):
        check.stage(stage)


def test_a_library_must_lie_where_it_is_looked_for_or_be_of_windows(stage: Path) -> None:
    example = Path(setuptools.__file__).parent / "cli-64.exe"
    shutil.copy(example, stage / "UMKM Studio.exe")
    with pytest.raises(Refused) as refused:
        check.stage(stage)
    assert str(refused.value).endswith("in the stage:\nvcruntime140.dll, for UMKM Studio.exe")
    shutil.copy(example, stage / "program" / "python" / "vcruntime140.dll")
    check.stage(stage)


def test_nothing_may_reach_a_network(stage: Path) -> None:
    (stage / "program" / "packages" / "PySide6").mkdir()
    (stage / "program" / "packages" / "PySide6" / "Qt6Network.dll").touch()
    with pytest.raises(Refused, match="network"):
        check.stage(stage)
