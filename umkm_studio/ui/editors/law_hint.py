"""The quiet line below whatever names a law; docs/law.md says what was read, where and when."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from umkm_studio.ui.kit.labels import PlainLabel, caption

translate = QCoreApplication.translate


def law_hint() -> PlainLabel:
    """That this is a hint and no legal advice, and of when it is."""
    words = translate("Law", "Petunjuk per November 2026, bukan nasihat hukum.")
    return caption(words, role="text2", wrap=True)
