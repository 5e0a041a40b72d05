"""The exe that a maker double-clicks: built from launcher.c with the MinGW-w64 compiler.

An exe of ours and not a shortcut to pythonw.exe: Windows takes the name in the task manager, the
picture of a pin and the trust in a signer from the exe. It runs Python in its own process, so the
taskbar knows window, pin and shortcuts as one program by the path of that exe. An AppUserModelID
would have to be written into every shortcut as well, or pin and window would stand apart.

It has version information and no debugger's names: ready for `signtool` or `osslsigncode`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from installer import icons, product

MUTEX = "Local\\UMKM Studio"  # held while the program runs; the installer asks for it

_HERE = Path(__file__).parent
_TARGET = "x86_64-w64-mingw32"


def build(target: Path, work: Path) -> None:
    """Write the exe. `work` is for what is made on the way."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    icons.write_ico(work / "app.ico")
    (work / "product.h").write_text(_product(), encoding="utf-8")
    resources = work / "launcher.o"
    include = ("-I", work, "-I", _HERE)
    subprocess.run([f"{_TARGET}-windres", *include, _HERE / "launcher.rc", resources], check=True)
    compiler = (f"{_TARGET}-gcc", "-std=c17", "-Os", "-s", "-Wall", "-Wextra", "-Werror")
    linker = ("-municode", "-mwindows", "-static", "-Wl,--no-insert-timestamp")
    sources = (_HERE / "launcher.c", resources)
    subprocess.run([*compiler, *include, *sources, "-o", target, *linker], check=True)


def numbers() -> str:
    """The version as Windows wants it: four numbers."""
    return ".".join((product.VERSION.split(".") + ["0"] * 4)[:4])


def _product() -> str:
    """What launcher.c and launcher.rc share with the rest of the build."""
    words = {
        "MUTEX": f"L{json.dumps(MUTEX)}",
        "VERSION_NUMBERS": numbers().replace(".", ","),
        "VERSION_TEXT": json.dumps(product.VERSION),
        "COMMENTS": json.dumps(product.SUMMARY["id"]),
        "COPYRIGHT": json.dumps("2026 UMKM Studio contributors, MIT"),
    }
    return "".join(f"#define {name} {value}\n" for name, value in words.items())
