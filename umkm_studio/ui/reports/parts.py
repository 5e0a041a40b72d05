"""Headings at the left, what is to be said of each beside them, over as many pages as it takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from umkm_studio.ui.kit.paper import TextBlock, bottom
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.kit.printing import Paper
from umkm_studio.ui.reports.drawing import WIDTH, Draw, line_at, text_at

Part = tuple[str, Sequence[str]]
"""A heading and its lines."""

_LEFT = 148.0  # width of the headings
_TOP, _TOP_AGAIN = 92.0, 40.0
_GAP = 12.0


def laid_out(
    title: str, head: Iterable[Draw], parts: Iterable[Part], paper: Paper
) -> list[list[Draw]]:
    """What is drawn on each page. The first begins with `head`, 92 units high at most; the others
    with the title. A line that does not fit goes on with a new page.
    """
    flow = _Flow(title, head, bottom(paper))
    for heading, lines in parts:
        flow.part(heading, lines)
    return flow.pages


class _Flow:
    """Where the text has come to."""

    def __init__(self, title: str, head: Iterable[Draw], bottom: float) -> None:
        self.pages: list[list[Draw]] = [list(head)]
        self._title = title
        self._bottom = bottom
        self._top = _TOP

    def part(self, heading: str, lines: Sequence[str]) -> None:
        """The heading stands beside its first line, also where that needs a new page."""
        head = TextBlock(printable(heading), "lineStrong", _LEFT - 16)
        blocks = [TextBlock(printable(line), "line", WIDTH - _LEFT) for line in lines]
        self._make_room(max(block.height for block in [head, *blocks[:1]]))
        self._draw(head, 0)
        for block in blocks:
            self._make_room(block.height)
            self._draw(block, _LEFT)
            self._top += block.height + 3
        self._top += _GAP

    def _draw(self, block: TextBlock, left: float) -> None:
        top = self._top
        self.pages[-1].append(lambda painter: block.draw(painter, left, top))

    def _make_room(self, height: float) -> None:
        if self._top + height > self._bottom:
            head = [text_at(self._title, "section", 0, 0, WIDTH, most=1)]
            self.pages.append([*head, line_at(0, 27, WIDTH, "text", 2)])
            self._top = _TOP_AGAIN
