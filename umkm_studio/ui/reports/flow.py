"""Sheets of one column that goes on over the pages, and the head that they share.

flow = Flow(paper, sheet_head(title, shop.name, printed), again=title)
flow.make_room(block.height)
flow.add(draw); flow.top += block.height
numbered_pages(flow.pages, paper)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from umkm_studio.ui.kit.paper import bottom
from umkm_studio.ui.kit.printing import Paper
from umkm_studio.ui.reports.drawing import WIDTH, Draw, line_at, text_at

TOP, TOP_AGAIN = 92.0, 40.0  # below the head, and below that of another page
_RULE, _RULE_AGAIN = 70.0, 27.0


class Flow:
    """Where a column has come to. Each page after the first begins with the words of `again`."""

    def __init__(self, paper: Paper, head: Iterable[Draw], *, again: str, top: float = TOP) -> None:
        self.pages: list[list[Draw]] = [list(head)]
        self.top = top
        self.end = bottom(paper)
        self._again = again

    def add(self, *drawn: Draw) -> None:
        """Put something on this page."""
        self.pages[-1].extend(drawn)

    def make_room(self, height: float) -> None:
        """Begin another page where this one has no room for so much; a fresh one is taken as it
        is.
        """
        if self.top + height <= self.end + 1 or self.top == TOP_AGAIN:
            return
        head = text_at(self._again, "section", 0, 0, WIDTH, most=1)
        self.pages.append([head, line_at(0, _RULE_AGAIN, WIDTH, "text", 2)])
        self.top = TOP_AGAIN


def sheet_head(title: str, names: str, said: str) -> Iterator[Draw]:
    """Title, whose it is, and at the right when it was printed or from when on it holds."""
    right = WIDTH * 0.4
    yield text_at(title, "title", 0, 0, WIDTH, most=1)
    yield text_at(names, "body", 0, 36, WIDTH - right, role="text2", most=1)
    yield text_at(said, "line", WIDTH - right, 38, right, role="text2", align_right=True)
    yield line_at(0, _RULE, WIDTH, "text", 2)
