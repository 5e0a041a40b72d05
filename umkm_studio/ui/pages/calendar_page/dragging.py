"""A chip in the maker's hand: which one, and how it floats under the pointer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from umkm_studio.models.content.posts import Post
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.calendar_page.chips import paint_chip


@dataclass(slots=True)
class Drag:
    """A chip under the pressed pointer: `active` once it was pulled away from its place."""

    post: Post | None = None
    start: QPoint = field(default_factory=QPoint)
    width: int = 0
    active: bool = False
    copies: bool = False  # Ctrl is held: the chip it came from stays
    target: date | None = None
    remark: str = ""  # what to know before it is put down there


class FloatingChip(QWidget):
    """The chip in the hand. It floats over the whole window, so that it can be carried from the
    days to the ideas and back.
    """

    def __init__(self, home: QWidget) -> None:
        super().__init__(home)
        self._home = home
        self._post: Post | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_post(self, post: Post, width: int) -> None:
        """Show a post as wide as its chip was, and a little more."""
        self._post = post
        self.setParent(self._home.window())
        self.resize(width + theme().px(20), theme().px(27))
        self.show()
        self.raise_()

    def follow(self, at: QPoint) -> None:
        """Go to the pointer; `at` is global."""
        window = self._home.window()
        self.move(window.mapFromGlobal(at) - QPoint(theme().px(24), theme().px(12)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it with a grip."""
        if self._post is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_chip(painter, self.rect(), self._post, grip=True)
