"""Sheets of one column that goes on over the pages, and the head that they share.

flow = Flow(paper, sheet_head(title, shop.name, printed), again=title)
flow.make_room(block.height)
flow.add(draw); flow.top += block.height
numbered_pages(flow.pages, paper)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from umkm_studio.ui.kit import templates
from umkm_studio.ui.kit.paper import bottom
from umkm_studio.ui.kit.printing import Paper
from umkm_studio.ui.reports.drawing import WIDTH, Draw, line_at, text_at


@dataclass(frozen=True, slots=True)
class HeadedTemplate:
    """Of the head, and of headings with lines beside them (resources/reports/headed.toml)."""

    top: float
    top_again: float
    rule_down: float
    rule_again_down: float
    names_down: float
    said_down: float
    said_share: float
    headings: float
    between: float


HEADED = templates.read("headed", HeadedTemplate)


class Flow:
    """Where a column has come to. Each page after the first begins with the words of `again`."""

    def __init__(
        self, paper: Paper, head: Iterable[Draw], *, again: str, top: float = HEADED.top
    ) -> None:
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
        if self.top + height <= self.end + 1 or self.top == HEADED.top_again:
            return
        head = text_at(self._again, "section", 0, 0, WIDTH, most=1)
        self.pages.append([head, line_at(0, HEADED.rule_again_down, WIDTH, "text", 2)])
        self.top = HEADED.top_again


def sheet_head(title: str, names: str, said: str) -> Iterator[Draw]:
    """Title, whose it is, and at the right when it was printed or from when on it holds."""
    right = WIDTH * HEADED.said_share
    yield text_at(title, "title", 0, 0, WIDTH, most=1)
    yield text_at(names, "body", 0, HEADED.names_down, WIDTH - right, role="text2", most=1)
    yield text_at(
        said, "line", WIDTH - right, HEADED.said_down, right, role="text2", align_right=True
    )
    yield line_at(0, HEADED.rule_down, WIDTH, "text", 2)
