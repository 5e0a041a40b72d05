"""Language, colours and text size of a window that can't ask the shop for them: as they were when
the shop was last open, else the system's own.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QLocale, QSettings

from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.theme import Mode, theme

_MODES = ("light", "dark", "system")


def remember(settings: QSettings, shop: Shop) -> None:
    """For the next start, in case the shop can't be opened then."""
    settings.setValue("look/language", shop.language)
    settings.setValue("look/theme", shop.theme)
    settings.setValue("look/text_scale", shop.text_scale)


def recall(settings: QSettings, wanted: language.Code | None = None) -> None:
    """Put it in force; `wanted` is a language that was asked for on starting."""
    spoken = wanted or str(settings.value("look/language", ""))
    if spoken not in ("id", "en"):
        foreign = QLocale.system().language() not in (
            QLocale.Language.Indonesian,
            QLocale.Language.C,
        )
        spoken = "en" if foreign else "id"
    language.use("en" if spoken == "en" else "id")
    mode = str(settings.value("look/theme", "system"))
    theme().set_mode(cast(Mode, mode if mode in _MODES else "system"))
    scale = str(settings.value("look/text_scale", "100"))
    theme().set_scale(int(scale) / 100 if scale.isdecimal() else 1.0)
