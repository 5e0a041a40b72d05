"""Headings at the left, what is to be said of each beside them, over as many pages as it takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from umkm_studio.ui.kit.paper import TextBlock
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.reports.drawing import WIDTH, block_at
from umkm_studio.ui.reports.flow import HEADED, Flow

Part = tuple[str, Sequence[str]]
"""A heading and its lines."""


def lay_out(flow: Flow, parts: Iterable[Part]) -> None:
    """Put the parts into a flow; a line that does not fit goes on with a new page."""
    for heading, lines in parts:
        _part(flow, heading, lines)


def _part(flow: Flow, heading: str, lines: Sequence[str]) -> None:
    """The heading stands beside its first line, also where that needs a new page."""
    head = TextBlock(printable(heading), "lineStrong", HEADED.headings - 16)
    blocks = [TextBlock(printable(line), "line", WIDTH - HEADED.headings) for line in lines]
    flow.make_room(max(block.height for block in [head, *blocks[:1]]))
    flow.add(block_at(head, 0, flow.top))
    for block in blocks:
        flow.make_room(block.height)
        flow.add(block_at(block, HEADED.headings, flow.top))
        flow.top += block.height + 3
    flow.top += HEADED.between
