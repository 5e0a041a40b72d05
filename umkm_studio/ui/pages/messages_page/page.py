"""The page itself."""

from __future__ import annotations

from umkm_studio.ui.kit.page import Page


class MessagesPage(Page):
    """Tanya-Jawab."""

    def title(self) -> str:
        """The words at the top."""
        return self.tr("Tanya-Jawab")
