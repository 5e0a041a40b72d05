"""Answers that are ready: the middle of the page."""

from __future__ import annotations

from PySide6.QtCore import Signal

from umkm_studio.ui.kit.cards import Box
from umkm_studio.ui.kit.page import Studio


class RepliesColumn(Box):
    """`chosen` sends the answer that the card at the right shows, or None."""

    chosen = Signal(object)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio

    def refresh(self) -> None:
        """Read the answers."""

    def new(self) -> None:
        """Write a new one."""
