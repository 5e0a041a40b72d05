"""Where Tab goes: what is made later comes last of all, unless it is put in its place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(place: QWidget, late: Iterable[QWidget]) -> None:
    """Let Tab reach widgets that were made late just before `place`, in this order."""
    before = place.previousInFocusChain()
    while before is not None and before is not place and not _stops_tab(before):
        before = before.previousInFocusChain()  # Qt puts nothing behind what takes no focus
    for widget in late:
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _stops_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
