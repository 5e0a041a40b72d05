"""The maker's language, switched while the program runs. QtCore only: commands use it too.

    language.use("id")     # or "en"; pages get QEvent.LanguageChange, wording follows QLocale

Indonesian is the source language and needs no catalogue of ours, only one for Qt's own buttons.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from umkm_studio import paths

Code = Literal["id", "en"]

_installed: list[QTranslator] = []
_current: Code | None = None


def use(code: Code) -> bool:
    """Speak Indonesian ("id") or English ("en") from now on; whether that is new.

    Needs an application object.
    """
    global _current
    spoken = {"id": QLocale.Language.Indonesian, "en": QLocale.Language.English}
    # each time: a new application object goes back to the system's own
    QLocale.setDefault(QLocale(spoken[code], QLocale.Country.Indonesia))
    if code == _current:
        return False
    _current = code
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    catalogue = "qtbase_id" if code == "id" else "umkm_studio_en"
    translator = QTranslator()
    if translator.load(str(paths.resources() / "i18n" / f"{catalogue}.qm")):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
    return True


def current() -> Code:
    """The language in force."""
    return _current or "id"
