"""One text with the licences of all that is installed, from the packages that are installed.

UMKM Studio's own and the notice that Qt's licence asks for come first (`resources/licenses`), then
each library with the texts that it brings, fonts and icons, Python, and what a system adds.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path

from installer import product

_TEXT = re.compile(r"(licen[cs]e|copying|copyright|notice|authors|ofl)", re.IGNORECASE)
_NO_TEXT = frozenset({".py", ".pyc", ".json", ".dylib", ".so", ".dll"})
_RULE = "=" * 78
# Their wheels bring no text; it stands among ours.
_QT = frozenset({"pyside6-essentials", "shiboken6"})


def write(target: Path, packages: Path, names: Collection[str], more: Mapping[str, str]) -> None:
    """Write the text. `packages` is a `site-packages` with the libraries called `names`; `more` has
    title and text of what is no Python package. Raises ValueError where a library has no licence.
    """
    resources = product.ROOT / "resources"
    parts = [(product.NAME, (product.ROOT / "LICENSE").read_text(encoding="utf-8"))]
    ours = ("README.md", "LGPL-3.0.txt", "GPL-3.0.txt")
    parts += [(name, _read(resources / "licenses" / name)) for name in ours]
    parts += [(path.name, _read(path)) for path in sorted((resources / "fonts").glob("OFL-*.txt"))]
    parts += [(path.name, _read(path)) for path in sorted((resources / "icons").glob("LICENSE-*"))]
    wanted = {_plain(name) for name in names}
    found = {_plain(one.name): one for one in distributions(path=[str(packages)])}
    if missing := wanted - found.keys():
        raise ValueError(f"not in {packages}: {', '.join(sorted(missing))}")
    parts += [(f"{one.name} {one.version}", _of(one)) for name, one in sorted(found.items())
              if name in wanted]  # fmt: skip
    parts += more.items()
    target.parent.mkdir(parents=True, exist_ok=True)
    body = "\n\n".join(f"{_RULE}\n{title}\n{_RULE}\n\n{text.strip()}" for title, text in parts)
    target.write_text(body + "\n", encoding="utf-8")


def _of(package: Distribution) -> str:
    """What the package says of its licence, and every text that it brings."""
    texts = list(_texts(package))
    if not texts and _plain(package.name) not in _QT:
        raise ValueError(f"{package.name} brings no licence text: add it to installer/licences.py")
    said = [
        line
        for field in ("License-Expression", "License")
        for value in package.metadata.get_all(field) or ()
        for line in value.strip().splitlines()[:1]
    ]
    return "\n\n".join((*said[:1], *texts))


def _texts(package: Distribution) -> Iterator[str]:
    for file in sorted(package.files or (), key=str):
        is_text = _TEXT.search(file.name) and file.suffix.lower() not in _NO_TEXT
        path = Path(str(package.locate_file(file)))
        if is_text and path.is_file():
            yield f"--- {file.name}\n\n{_read(path).strip()}"


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def _plain(name: str) -> str:
    """As the pins of requirements/app.txt spell it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()
