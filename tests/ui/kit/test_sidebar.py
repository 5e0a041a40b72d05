"""The window's left side in low windows."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit.sidebar import NavItem, Sidebar
from umkm_studio.ui.kit.theme import theme

_GROUPS = (1, 1, 2, 2, 3, 3, 4, 4, 5)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_the_foot_stands_apart_from_the_last_line_at_any_text_size(
    qtbot: QtBot, scale: float
) -> None:
    theme().set_scale(scale)
    sidebar = Sidebar(
        NavItem(str(number), "home", group, "Beranda") for number, group in enumerate(_GROUPS)
    )
    qtbot.addWidget(sidebar)
    sidebar.foot.say("Data ada di laptop ini.")
    sidebar.set_rail(scale > 1)
    sidebar.resize(sidebar.width(), 697)
    sidebar.show()
    QApplication.processEvents()

    lines = sidebar.buttons()
    assert sidebar.foot.y() - lines[-1].geometry().bottom() >= theme().px(8)
    for above, below in pairwise(lines):
        assert below.y() >= above.geometry().bottom()
