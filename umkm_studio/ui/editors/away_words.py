"""What buyers read while the maker rests: "dibalas besok jam 9", ready to be pasted."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from umkm_studio.models import hours, shop
from umkm_studio.models.content import rest
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate

GAP = "{kapan}"  # in the maker's own text, in any language: when buyers are answered


def usual() -> str:
    """The text of a maker who has written none."""
    return translate(
        "AwayText",
        "Halo Kak, kami sedang istirahat. Pesannya sudah masuk dan dibalas {kapan}. Terima kasih "
        "sudah menunggu.",
    )


def filled(store: Store, now: datetime) -> str:
    """The maker's text, or the usual one, with its gap filled as of now."""
    saved = shop.load(store)
    day, moment = rest.answered_again(hours.read(saved.work_hours), rest.everything(store), now)
    return (saved.away_text or usual()).replace(GAP, when(day, moment, now))


def when(day: date, moment: time | None, now: datetime) -> str:
    """Nanti jam 19, besok jam 9, hari Senin jam 9, Senin 26 Oktober."""
    if moment is None:
        return _day(day, now.date())
    clock = str(moment.hour) if moment.minute == 0 else wording.clock(moment)
    if day == now.date():
        return translate("AwayText", "nanti jam {clock}").format(clock=clock)
    text = translate("AwayText", "{day} jam {clock}")
    return text.format(day=_day(day, now.date()), clock=clock)


def _day(day: date, today: date) -> str:
    if day == today + timedelta(days=1):
        return translate("AwayText", "besok")
    if day < today + timedelta(days=7):
        return translate("AwayText", "hari {weekday}").format(weekday=wording.weekday(day))
    return wording.weekday_and_full_day(day)


def copy(studio: Studio) -> None:
    """Put the text on the clipboard."""
    QGuiApplication.clipboard().setText(filled(studio.store, studio.now()))
    studio.notices.toast(translate("AwayText", "Tersalin. Tinggal tempel di WhatsApp."))
