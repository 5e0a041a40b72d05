"""The page itself."""

from __future__ import annotations

from umkm_studio.ui.kit.page import Page


class TestimonialsPage(Page):
    """Testimoni & Ulasan."""

    def title(self) -> str:
        """The words at the top."""
        return self.tr("Testimoni & Ulasan")
