"""Busy hours: a field per weekday and hour."""

from __future__ import annotations

import pytest

from tests.charts.drawn import DARK, LIGHT, colour_at, draw, named, words
from umkm_studio.charts import busy_hours
from umkm_studio.charts.busy_hours import Words

WORDS = Words(["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"], lambda hour: f"{hour:02d}", str)


def counted(**fields: int) -> list[list[int]]:
    """Counts by weekday and hour: counted(d0h19=3)."""
    counts = [[0] * 24 for _ in range(7)]
    for field, count in fields.items():
        day, hour = field[1:].split("h")
        counts[int(day)][int(hour)] = count
    return counts


def test_a_field_stands_at_its_weekday_and_hour() -> None:
    found = named(draw(busy_hours.figure(counted(d0h9=1, d6h21=5), WORDS, LIGHT)))
    assert found["hour-0-9"].x0 < found["hour-0-21"].x0
    assert found["hour-0-9"].y0 > found["hour-6-9"].y0


def test_hours_in_which_nobody_orders_at_its_ends_are_left_out() -> None:
    found = named(draw(busy_hours.figure(counted(d0h9=1, d6h21=5), WORDS, LIGHT)))
    assert {name.split("-")[2] for name in found} == {str(hour) for hour in range(9, 22)}


@pytest.mark.parametrize("roles", [LIGHT, DARK])
def test_every_count_can_be_read(roles: dict[str, str]) -> None:
    from matplotlib.colors import to_rgb

    counts = counted(d0h9=1, d1h10=4, d2h11=9)
    figure = draw(busy_hours.figure(counts, WORDS, roles))
    assert {"1", "4", "9"} <= set(words(figure))
    axes = figure.axes[0]
    fields = named(figure)
    for text in axes.texts:
        hour, weekday = text.get_position()
        field = fields[f"hour-{round(weekday)}-{round(hour)}"]
        ground = colour_at(figure, field.x0 + 3, field.y0 + 3)
        assert contrast(to_rgb(text.get_color()), ground) >= 4.5


def contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """WCAG 2.2, relative luminance."""

    def luminance(colour: tuple[float, ...]) -> float:
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_without_orders_the_usual_hours_are_empty() -> None:
    figure = draw(busy_hours.figure(counted(), WORDS, LIGHT))
    assert len(named(figure)) == 7 * 14
    assert not figure.axes[0].texts
