"""A strip above every page that says what is special about the shop that is shown."""

from __future__ import annotations

from collections.abc import Callable

from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Box, row
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.theme import theme


def strip(icon: str, sentence: str, verb: str, act: Callable[[], object]) -> Box:
    """A quiet line with what can be done about it at its end."""
    box = Box("infoSoft", "", radius=0)
    button = LinkButton(verb, strong=True)
    button.clicked.connect(act)
    label = PlainLabel(sentence, style="table", role="infoText", elide=True)
    line = row(IconLabel(icon, role="infoText", size=16), label, button, gap=8)
    line.setStretch(1, 1)
    line.setContentsMargins(theme().px(24), 0, theme().px(24), 0)
    box.setLayout(line)
    return box
