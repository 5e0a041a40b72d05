"""A figure as shapes and words, as paper gets it."""

from __future__ import annotations

import pytest

from tests.charts.drawn import LIGHT
from umkm_studio.charts.recording import record
from umkm_studio.charts.strokes import Drawing, Shape, Words
from umkm_studio.charts.style import new_figure


@pytest.fixture
def drawing() -> Drawing:
    """Two bars, one of them hatched, a dashed line, and an upright word."""
    figure, axes = new_figure(LIGHT)
    axes.bar([0], [3], color=LIGHT["promo"])
    axes.bar([1], [1], color=LIGHT["danger"], hatch="///", edgecolor=LIGHT["surface"])
    axes.axhline(2, linestyle="--", color=LIGHT["text"])
    axes.set_ylabel("Omzet")
    return record(figure, (680, 300), dpi=100)


def _filled(drawing: Drawing, role: str) -> list[Shape]:
    wanted = tuple(int(LIGHT[role][at : at + 2], 16) / 255 for at in (1, 3, 5))
    return [
        part
        for part in drawing.parts
        if isinstance(part, Shape) and part.fill and part.fill[:3] == pytest.approx(wanted)
    ]


def _corners(shape: Shape) -> tuple[float, float, float, float]:
    points = [points for _step, points in shape.steps if points]
    across, down = [point[0] for point in points], [point[1] for point in points]
    return min(across), min(down), max(across), max(down)


def test_bars_stand_on_one_line_and_are_as_high_as_their_numbers(drawing: Drawing) -> None:
    (tall,), (low, *_more) = _filled(drawing, "promo"), _filled(drawing, "danger")
    _, top, right, bottom = _corners(tall)
    left, low_top, _, low_bottom = _corners(low)
    assert bottom == pytest.approx(low_bottom)
    assert bottom - top == pytest.approx(3 * (low_bottom - low_top))
    assert right < left
    assert bottom < drawing.height


def test_a_hatch_stays_a_hatch(drawing: Drawing) -> None:
    hatched = [one for one in _filled(drawing, "danger") if one.hatch]
    assert hatched
    assert hatched[0].hatch is not None
    assert hatched[0].hatch.steps
    assert all(one.hatch is None for one in _filled(drawing, "promo"))


def test_a_dashed_line_keeps_its_gaps(drawing: Drawing) -> None:
    dashed = [one for one in drawing.parts if isinstance(one, Shape) and one.dashes]
    assert len(dashed) == 1
    assert dashed[0].line is not None


def test_words_are_words_with_their_place_and_turn(drawing: Drawing) -> None:
    words = {one.text: one for one in drawing.parts if isinstance(one, Words)}
    assert words["Omzet"].angle == 90
    assert words["0.0"].angle == 0
    assert words["0.0"].size == pytest.approx(12.5)  # 9 points at 100 dots to the inch
    assert all(0 < one.left < 680 and 0 < one.base < 300 for one in words.values())
