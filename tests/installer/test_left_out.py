"""The program without what its installers leave out: whether it is enough shows unfrozen, too."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import importlib, pkgutil, sys
from installer.trimming import MODULES_LEFT_OUT

class Wall:
    def find_spec(self, name, path=None, target=None):
        if name in MODULES_LEFT_OUT:
            raise ModuleNotFoundError(f"{name} is left out", name=name)

sys.meta_path.insert(0, Wall())
import umkm_studio

for module in pkgutil.walk_packages(umkm_studio.__path__, "umkm_studio."):
    if module.name != "umkm_studio.__main__":
        importlib.import_module(module.name)
for name in LIBRARIES:
    importlib.import_module(name)

from umkm_studio.models.content import order_link
assert order_link.qr("https://wa.me/628120000")

from matplotlib.figure import Figure
for kind in ("png", "svg"):
    figure = Figure(layout="constrained")
    figure.add_subplot().plot([1, 2])
    figure.savefig(f"{sys.argv[1]}/chart.{kind}", format=kind)
print(*sorted(set(MODULES_LEFT_OUT) & sys.modules.keys() - {"_distutils_hack"}))
"""
LIBRARIES = [
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
    "holidays.countries.indonesia",
    "icalendar",
    "matplotlib.backends.backend_agg",
    "matplotlib.backends.backend_svg",
    "openpyxl",
    "pyrage",
    "python_calamine",
    "rapidfuzz",
    "sqlite_utils",
]


def test_nothing_that_the_program_imports_is_left_out(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"LIBRARIES = {LIBRARIES!r}\n{PROGRAM}", str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.split() == []
    assert (tmp_path / "chart.svg").read_text(encoding="utf-8").startswith("<?xml")
