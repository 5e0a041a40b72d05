"""What the tabs of the page have in common."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtWidgets import QWidget

from umkm_studio.ui.kit.page import Studio

CODES, TRIALS, LOYALTY = "codes", "trials", "loyalty"


class Section(Protocol):
    """A tab: a widget that reads the store when it is shown or what it shows changed."""

    def refresh(self) -> None: ...


def refresh(widget: QWidget) -> None:
    """Let a tab read the store anew."""
    cast(Section, widget).refresh()


def make(key: str, studio: Studio) -> QWidget:
    """The widget of `TRIALS` or `LOYALTY` (a `Section`), imported only when it is first shown."""
    if key == TRIALS:
        from umkm_studio.ui.pages.campaigns_page.trials.section import TrialsSection

        return TrialsSection(studio)
    from umkm_studio.ui.pages.campaigns_page.loyalty.section import LoyaltySection

    return LoyaltySection(studio)
