"""What opens below the fold is scrolled into view: else its button seems to do nothing.

reveal(self.builder)
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from umkm_studio.ui.kit.theme import theme


def reveal(part: QWidget, *, room: int = 12) -> None:
    """Scroll to a part that was just shown, once it has its place, with so much room around it."""
    QTimer.singleShot(0, part, lambda: _scroll_to(part, room))


def _scroll_to(part: QWidget, room: int) -> None:
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        if (layout := around.layout()) is not None:
            layout.activate()  # Qt would ask one parent after the other, in its own time
        around = around.parentWidget()
    if around is not None and part.isVisible():
        around.ensureWidgetVisible(part, 0, theme().px(room))
