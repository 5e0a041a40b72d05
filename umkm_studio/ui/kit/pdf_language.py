"""Says in a PDF which language it is in, so that it is read aloud in that one, and that its title
stands in the reader's window (WCAG 2 techniques PDF16 and PDF18). QPdfWriter, as of Qt 6.11, says
neither.

say_language(path, "id")
"""

from __future__ import annotations

import re
from pathlib import Path

_ROOT = re.compile(rb"/Root (\d+) 0 R")
_END = re.compile(rb"trailer\n<<\n(.*?)>>\nstartxref\n(\d+)", re.DOTALL)


def say_language(path: Path, language: str) -> None:
    """Add to a PDF that Qt wrote; a file of another make is left as it is.

    The catalogue is written anew at the end, as ISO 32000-1, 7.5.6 has it for changes: what is
    there stays byte for byte. `language` is a tag of BCP 47.
    """
    written = path.read_bytes()
    end = _END.search(written, written.rfind(b"trailer\n"))
    root = _ROOT.search(end[1]) if end else None
    if end is None or root is None:
        return
    head = root[1] + b" 0 obj\n<<\n"
    start = written.find(b"\n" + head) + 1
    stop = written.find(b">>\nendobj", start)
    if not start or stop < 0:
        return
    said = b"/Lang (%b)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % language.encode(
        "ascii"
    )
    catalogue = written[start:stop] + said + b">>\nendobj\n"
    at = len(written)
    table = b"xref\n%b 1\n%010d 00000 n \n" % (root[1], at)
    trailer = b"trailer\n<<\n%b/Prev %b\n>>\nstartxref\n%d\n%%%%EOF\n" % (
        end[1], end[2], at + len(catalogue),
    )  # fmt: skip
    with path.open("ab") as file:
        file.write(catalogue + table + trailer)
