"""The colours of tokens.json: readable, and told apart by people who see fewer colours.

Contrast: WCAG 2.2, "contrast ratio", https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
Colour difference: CIEDE2000 as written out by Sharma, Wu and Dalal, "The CIEDE2000 color-difference
formula: implementation notes, supplementary test data, and mathematical observations", Color
Research and Application 30 (2005), 21-30.
Colour blindness: Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of
color vision deficiency", IEEE TVCG 15 (2009), 1291-1298: the matrices for severity 1.0, applied to
linear RGB.
"""

import json
from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

import pytest

from umkm_studio import paths

TOKENS = json.loads((paths.resources() / "tokens.json").read_text("utf-8"))
MODES = ("light", "dark")
PILLARS = ("edukasi", "cerita", "layar", "promo")

Rgb = tuple[float, float, float]

DEUTERANOPIA = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
PROTANOPIA = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
TRITANOPIA = (
    (1.255528, -0.076749, -0.178779),
    (-0.078411, 0.930809, 0.147602),
    (0.004733, 0.691367, 0.303900),
)
NORMAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))

GROUNDS = ("bg", "surface", "surface2", "sidebar", "rowHover", "rowSelected")
TEXT_PAIRS = [
    *((text, ground) for text in ("text", "text2", "text3", "link") for ground in GROUNDS),
    ("onPrimary", "primary"),
    ("onPrimary", "primaryHover"),
    ("onPrimary", "primaryPressed"),
    ("onDanger", "danger"),
    ("onDanger", "dangerHover"),
    ("primarySoftText", "primarySoft"),
    ("neutralText", "neutralSoft"),
    ("dangerText", "surface"),
    ("dangerText", "rowSelected"),
    ("onToast", "toast"),
    ("toastAction", "toast"),
    *(
        (f"{kind}Text", f"{kind}Soft")
        for kind in ("success", "warning", "danger", "info", *PILLARS)
    ),
]
MARK_PAIRS = [
    *((mark, "surface") for mark in ("borderStrong", "focus", "primary", "danger", *PILLARS)),
    *((mark, "bg") for mark in ("borderStrong", "focus")),
    ("warning", "surface"),
    ("success", "surface"),
    ("info", "surface"),
]


def linear(color: str) -> Rgb:
    """sRGB as linear light, 0 to 1 (IEC 61966-2-1)."""
    channels = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return red, green, blue


def luminance(rgb: Rgb) -> float:
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(linear(one)), luminance(linear(other))))
    return (lighter + 0.05) / (darker + 0.05)


def seen(color: str, matrix: tuple[Rgb, Rgb, Rgb]) -> Rgb:
    """A colour as it is seen, in linear light."""
    rgb = linear(color)
    red, green, blue = (
        min(1.0, max(0.0, sum(m * c for m, c in zip(line, rgb, strict=True)))) for line in matrix
    )
    return red, green, blue


def lab(rgb: Rgb) -> Rgb:
    """CIELAB of linear sRGB, white point D65."""
    red, green, blue = rgb
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (
        t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z)
    )
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def ciede2000(one: Rgb, other: Rgb) -> float:
    """The difference of two CIELAB colours; the steps and names are those of Sharma et al."""
    l1, a1, b1 = one
    l2, a2, b2 = other
    c_mean = (hypot(a1, b1) + hypot(a2, b2)) / 2
    g = 0.5 * (1 - sqrt(c_mean**7 / (c_mean**7 + 25**7)))
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    c1, c2 = hypot(a1, b1), hypot(a2, b2)
    h1, h2 = (degrees(atan2(b, a)) % 360 if a or b else 0.0 for a, b in ((a1, b1), (a2, b2)))
    dh = 0.0 if not c1 * c2 else 180 - (180 - (h2 - h1)) % 360
    big_h = 2 * sqrt(c1 * c2) * sin(radians(dh / 2))
    h_mean = h1 + h2 if not c1 * c2 else (h1 + dh / 2) % 360
    l_mean, c_mean = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * cos(radians(h_mean - 30))
        + 0.24 * cos(radians(2 * h_mean))
        + 0.32 * cos(radians(3 * h_mean + 6))
        - 0.20 * cos(radians(4 * h_mean - 63))
    )
    s_l = 1 + 0.015 * (l_mean - 50) ** 2 / sqrt(20 + (l_mean - 50) ** 2)
    s_c = 1 + 0.045 * c_mean
    s_h = 1 + 0.015 * c_mean * t
    turn = 30 * exp(-(((h_mean - 275) / 25) ** 2))
    r_t = -2 * sqrt(c_mean**7 / (c_mean**7 + 25**7)) * sin(radians(2 * turn))
    dl, dc, dhue = (l2 - l1) / s_l, (c2 - c1) / s_c, big_h / s_h
    return sqrt(dl**2 + dc**2 + dhue**2 + r_t * dc * dhue)


def closest(mode: str, matrix: tuple[Rgb, Rgb, Rgb]) -> float:
    """The smallest difference between any two pillar marks."""
    colors = TOKENS["color"][mode]
    labs = [lab(seen(colors[pillar], matrix)) for pillar in PILLARS]
    return min(ciede2000(one, other) for one, other in combinations(labs, 2))


@pytest.mark.parametrize(
    ("one", "other", "difference"),
    [  # pairs 1, 4, 13, 21 and 34 of the published test data
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
        ((50.0, -0.0010, 2.4900), (50.0, 0.0009, -2.4900), 4.8045),
        ((50.0, 2.5000, 0.0), (50.0, 3.1736, 0.5854), 1.0000),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_colour_difference_agrees_with_its_published_data(
    one: Rgb, other: Rgb, difference: float
):
    assert ciede2000(one, other) == pytest.approx(difference, abs=1e-4)


@pytest.mark.parametrize("mode", MODES)
def test_every_text_can_be_read_on_its_ground(mode: str):
    colors = TOKENS["color"][mode]
    faint = {
        f"{text} on {ground}": round(contrast(colors[text], colors[ground]), 2)
        for text, ground in TEXT_PAIRS
        if contrast(colors[text], colors[ground]) < 4.5
    }
    assert faint == {}


@pytest.mark.parametrize("mode", MODES)
def test_every_mark_and_edge_can_be_seen(mode: str):
    colors = TOKENS["color"][mode]
    faint = {
        f"{mark} on {ground}": round(contrast(colors[mark], colors[ground]), 2)
        for mark, ground in MARK_PAIRS
        if contrast(colors[mark], colors[ground]) < 3
    }
    assert faint == {}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "matrix",
    [NORMAL, DEUTERANOPIA, PROTANOPIA, TRITANOPIA],
    ids=["normal", "deuteranopia", "protanopia", "tritanopia"],
)
def test_the_marks_of_the_pillars_are_told_apart(mode: str, matrix: tuple[Rgb, Rgb, Rgb]):
    assert closest(mode, matrix) >= 15


def test_the_figures_of_the_design_guide_still_hold():
    found = [
        [
            round(closest(mode, matrix), 1)
            for matrix in (NORMAL, DEUTERANOPIA, PROTANOPIA, TRITANOPIA)
        ]
        for mode in MODES
    ]
    assert found == [[33.6, 23.1, 23.3, 15.7], [36.0, 21.0, 20.7, 16.1]]


def test_both_modes_have_the_same_roles():
    assert TOKENS["color"]["light"].keys() == TOKENS["color"]["dark"].keys()
