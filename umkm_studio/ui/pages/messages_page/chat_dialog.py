"""Reads an exported chat that the maker chooses."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.messages_page.chat_drawer import ChatDrawer


def show_chat_dialog(studio: Studio, parent: QWidget) -> None:
    """Open the drawer."""
    studio.open_drawer(ChatDrawer(studio))
