"""Where Tab goes: what is made later comes last of all, unless it is put in its place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(place: QWidget, late: Iterable[QWidget]) -> None:
    """Let Tab reach widgets that were made late just before `place`, in this order."""
    before = place.previousInFocusChain()
    while before is not place and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain()  # Qt puts nothing behind what takes no focus
    for widget in late:
        QWidget.setTabOrder(before, widget)
        before = widget
