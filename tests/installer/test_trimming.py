"""What an installed program is spared, and what it must keep."""

import re
from importlib.metadata import distribution
from pathlib import Path

import pytest

from installer import trimming

ROOT = Path(__file__).resolve().parents[2]

NEEDED = [
    "PySide6/QtCore.abi3.so",
    "PySide6/QtPrintSupport.pyd",
    "PySide6/Qt6Widgets.dll",
    "PySide6/Qt/lib/libQt6Svg.so.6",
    "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
    "PySide6/Qt/lib/libicudata.so.73",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "PySide6/Qt/plugins/imageformats/libqwebp.so",
    "PySide6/plugins/iconengines/qsvgicon.dll",
    "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
    "matplotlib/mpl-data/matplotlibrc",
    "matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf",
    "holidays/locale/id/LC_MESSAGES/ID.mo",
    "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
    "resources/licenses/README.md",
    "sqlite_utils-4.2.1.dist-info/METADATA",
    "pluggy-1.7.0.dist-info/METADATA",
]
SPARED = [
    "PySide6/QtNetwork.abi3.so",
    "PySide6/QtQml.pyd",
    "PySide6/Qt6Network.dll",
    "PySide6/Qt/lib/libQt6Network.so.6",
    "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/plugins/networkinformation/qnetworklistmanager.dll",
    "PySide6/Qt/plugins/wayland-shell-integration/libqt-shell.so",
    "PySide6/qml/QtQuick/qmldir",
    "PySide6/translations/qtbase_de.qm",
    "PySide6/opengl32sw.dll",
    "PySide6/lupdate",
    "PySide6/designer.exe",
    "PySide6/QtCore.pyi",
    "matplotlib/mpl-data/sample_data/jacksboro_fault_dem.npz",
    "matplotlib/mpl-data/fonts/ttf/STIXGeneral.ttf",
    "holidays/locale/de/LC_MESSAGES/DE.mo",
    "numpy/tests/test_ctypeslib.py",
    "PIL/_avif.cpython-312-x86_64-linux-gnu.so",
    "pip/__main__.py",
    "sqlite_utils-4.2.1.dist-info/RECORD",
]


@pytest.mark.parametrize("path", NEEDED)
def test_what_the_program_uses_stays(path: str) -> None:
    assert trimming.is_needed(path)


@pytest.mark.parametrize("path", SPARED)
def test_what_it_never_uses_goes(path: str) -> None:
    assert not trimming.is_needed(path)


def test_every_module_that_the_program_imports_stays() -> None:
    """Of the libraries, as they lie in the wheels of this machine."""
    pinned = re.findall(r"^([\w-]+)==", (ROOT / "requirements/app.txt").read_text(), re.MULTILINE)
    tops = {
        file.parts[0]
        for name in pinned
        for file in distribution(name).files or ()
        if file.name in ("__init__.py", "__init__.pyi") and len(file.parts) == 2
    }
    assert {"PySide6", "matplotlib", "openpyxl"} <= tops
    gone = {top for top in tops if not trimming.is_needed(f"{top}/__init__.py")}
    assert gone == {"pip"}


def test_a_freezer_is_told_of_nothing_that_stays() -> None:
    files = [name.replace(".", "/") for name in trimming.MODULES_LEFT_OUT]
    modules = [file for file in files if file.startswith("PySide6/Qt")]
    assert modules
    assert [file for file in modules if trimming.is_needed(f"{file}.abi3.so")] == []
