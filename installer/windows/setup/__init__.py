"""The one file that a maker downloads: the stage packed by NSIS (setup.nsi, words.nsh)."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installer import icons, product, reproducible
from installer.windows import launcher

_HERE = Path(__file__).parent
# Sizes that NSIS asks for, in pixels, and the icon's side and middle in them.
_SIDE, _SIDE_ICON = QSize(164, 314), (96, 82, 122)
_HEADER, _HEADER_ICON = QSize(150, 57), (40, 122, 28)
_SIDE_COLOUR, _HEADER_COLOUR = "#DBECE1", "#FFFFFF"  # "primarySoft", "surface" of tokens.json


def build(stage: Path, target: Path, work: Path) -> None:
    """Pack the stage into `target`; `work` is for what is made on the way."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    icons.write_ico(work / "app.ico")
    _picture(_SIDE, _SIDE_COLOUR, _SIDE_ICON).save(str(work / "side.bmp"))
    _picture(_HEADER, _HEADER_COLOUR, _HEADER_ICON).save(str(work / "header.bmp"))
    (work / "files.nsh").write_text(files(stage), encoding="utf-8")
    room = sum(file.stat().st_size for file in stage.rglob("*") if file.is_file())
    known = {
        "NAME": product.NAME,
        "VERSION": product.VERSION,
        "VERSION_NUMBERS": launcher.numbers(),
        "MUTEX": launcher.MUTEX,
        "SUFFIX": product.BACKUP_SUFFIX,
        "STAGE": stage,
        "STAGE_KB": room // 1024,
        "ROOM_MB": 2 * room // 1024**2 + 20,
        "ART": work,
        "OUTPUT": target,
    }
    defines = [f"-D{name}={value}" for name, value in known.items()]
    makensis = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, "setup.nsi"]
    subprocess.run(makensis, cwd=_HERE, env=os.environ | reproducible.settings(), check=True)


def files(stage: Path) -> str:
    """What setup.nsi packs, file by file in the order of their names: `File /r` takes them as they
    happen to lie on the disk, and another disk would give another installer.
    """
    lines = []
    program = stage / "program"
    for folder in sorted([program, *(one for one in program.rglob("*") if one.is_dir())]):
        files = sorted(one for one in folder.iterdir() if one.is_file())
        if files:
            inside = folder.relative_to(stage).as_posix().replace("/", "\\")
            lines.append(f'SetOutPath "$INSTDIR\\{inside}"')
            lines += [f'File "{file}"' for file in files]
    return "\n".join(lines) + "\n"


def _picture(size: QSize, colour: str, icon: tuple[int, int, int]) -> QImage:
    """The icon on plain ground: the wizard's own words say the rest, in its reader's language."""
    side, x, y = icon
    image = QImage(size, QImage.Format.Format_RGB888)  # 24 bits: NSIS reads no others
    image.fill(QColor(colour))
    painter = QPainter(image)
    place = QRectF(x - side / 2, y - side / 2, side, side)
    QSvgRenderer(str(product.ICON)).render(painter, place)
    painter.end()
    return image
