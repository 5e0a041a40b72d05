"""Reads an exported chat that the maker chooses."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from umkm_studio.ui.kit.page import Studio


def show_chat_dialog(studio: Studio, parent: QWidget) -> None:
    """Open the dialog over `parent`."""
