"""What the maker does and sees on every page: typing, taking back, the toast, an amount."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from umkm_studio.models.content.posts import Post
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow

Plan = Callable[..., Post]
"""The fixture `plan`: the values of a post that are not the usual ones."""

CONTROL = Qt.KeyboardModifier.ControlModifier


def type_over(field: QWidget, text: str) -> None:
    """Replace what stands in a field, letter by letter."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def type_into(field: QWidget, text: str) -> None:
    """Type as fingers do: over what stands in the field, and leave it with Tab."""
    type_over(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def undo(window: MainWindow) -> None:
    """Take the last change back by key."""
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)


def toast(window: MainWindow) -> str:
    """The words of the toast; "" while there is none."""
    shown = window.notices.current_toast
    return "" if shown is None else shown.text


def rp(amount: str) -> str:
    """Rupiah as they are shown: the space does not break."""
    return f"Rp\N{NO-BREAK SPACE}{amount}"


def seen(part: QWidget) -> list[str]:
    """Every text that is seen on a part of the window, in the order in which it was put there."""
    return [label.text() for label in part.findChildren(PlainLabel) if label.isVisible()]
