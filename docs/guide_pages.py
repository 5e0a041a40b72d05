"""Writes docs/panduan.md and docs/guide.md from the guide that the program itself shows.

python3 dev.py guide          the two pages, and their pictures from build/screens
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication

from umkm_studio.ui.editors import guide
from umkm_studio.ui.editors.guide import Chapter
from umkm_studio.ui.kit import language

DOCS = Path(__file__).resolve().parent
PICTURES = DOCS / "pictures" / "guide"
PAGES: dict[language.Code, str] = {"id": "panduan.md", "en": "guide.md"}
_COLORS = 200  # a window has few: a third of the size, the same to see


def page(code: language.Code) -> str:
    """The guide in a language, as Markdown. Needs a QGuiApplication."""
    before = language.current()
    language.use(code)
    try:
        title, note = _head(code)
        parts = [f"# {title}\n\n{note}\n"]
        parts += [_part(number, one, code) for number, one in enumerate(guide.chapters(), 1)]
        return "\n".join(parts)
    finally:
        language.use(before)


def _head(code: language.Code) -> tuple[str, str]:
    if code == "id":
        return (
            "Panduan UMKM Studio",
            "Hal-hal yang biasa dilakukan. Panduan yang sama ada di dalam aplikasi: tekan F1, "
            "lalu “Panduan”. [In English](guide.md)",
        )
    return (
        "UMKM Studio: a guide",
        "The things a maker does. The same guide is in the program: press F1, then “Guide”. "
        "[Dalam bahasa Indonesia](panduan.md)",
    )


def _part(number: int, chapter: Chapter, code: language.Code) -> str:
    steps = "\n".join(f"{at}. {step}" for at, step in enumerate(chapter.steps, 1))
    picture = f"![{chapter.title}](pictures/guide/{picture_name(chapter, code)})"
    return (
        f"## {number}. {chapter.title}\n\n{chapter.why}\n\n{picture}\n\n{steps}\n\n{chapter.tip}\n"
    )


def picture_name(chapter: Chapter, code: language.Code) -> str:
    """The file of a chapter's picture in docs/pictures/guide."""
    return f"{chapter.picture}-{code}.png"


def take_pictures(screens: Path) -> list[str]:
    """Copy the pictures of the guide from a folder of screens, smaller; gives what is missing."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    missing = []
    for code in PAGES:
        for chapter in guide.chapters():
            source = screens / f"{chapter.picture}-{code}-light-100.png"
            if source.exists():
                with Image.open(source) as picture:
                    small = picture.convert("RGB").quantize(_COLORS, dither=Image.Dither.NONE)
                small.save(PICTURES / picture_name(chapter, code), optimize=True)
            else:
                missing.append(source.name)
    return missing


def main() -> int:
    app = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
    for code, name in PAGES.items():
        (DOCS / name).write_text(page(code), "utf-8")
    missing = take_pictures(DOCS.parent / "build" / "screens")
    del app
    if missing:
        print(f"not in build/screens: {', '.join(missing)}", file=sys.stderr)
    return len(missing) > 0


if __name__ == "__main__":
    sys.exit(main())
