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


def use(code: Code) -> None:
    """Speak Indonesian ("id") or English ("en") from now on. Needs an application object."""
    countries = {"id": QLocale.Language.Indonesian, "en": QLocale.Language.English}
    QLocale.setDefault(QLocale(countries[code], QLocale.Country.Indonesia))
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    catalogue = "qtbase_id" if code == "id" else "umkm_studio_en"
    translator = QTranslator()
    if translator.load(str(paths.resources() / "i18n" / f"{catalogue}.qm")):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def current() -> Code:
    """The language in force."""
    return "en" if QLocale().language() == QLocale.Language.English else "id"
