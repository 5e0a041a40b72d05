"""What marked days are called: in a cell, in a sentence, and how far ahead they are.

mark_word(mark)          # Idul Fitri; an own one by its name
mark_sentence(mark)      # Idul Fitri (libur, perkiraan tanggal)
ahead_sentence(ahead)    # Hari Ibu 2 minggu lagi.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.content.marked_days import Ahead
from umkm_studio.models.content.occasions import DayKind, DayMark, Occasion
from umkm_studio.ui.kit import language, wording

translate = QCoreApplication.translate

_WEEK = 7
_IN_WEEKS = 14  # days from which on weeks are counted


def mark_word(mark: DayMark) -> str:
    """Its name, short enough for a cell of the month."""
    return mark.name or (occasion_word(mark.occasion) if mark.occasion is not None else "")


def mark_sentence(mark: DayMark) -> str:
    """Its name and what it is, and that its date is not certain."""
    kind = kind_word(mark.kind).lower()
    word = mark_word(mark)
    if mark.is_season:
        text = translate("Days", "{day} ({period})")
        if mark.is_estimated:
            text = translate("Days", "{day} ({period}, perkiraan tanggal)")
        return text.format(day=word, period=wording.period(mark.first, mark.last))
    text = translate("Days", "{day} ({kind})")
    if mark.is_estimated:
        text = translate("Days", "{day} ({kind}, perkiraan tanggal)")
    return text.format(day=word, kind=kind)


def ahead_sentence(ahead: Ahead) -> str:
    """How far ahead a day is, and that its date is an estimate where it is one."""
    word = mark_word(ahead.mark)
    if ahead.days == 1:
        said = translate("Days", "{day} besok.").format(day=word)
    elif ahead.days < _IN_WEEKS:
        text = translate("Days", "{day} {count} hari lagi.")
        said = text.format(day=word, count=wording.number(ahead.days))
    else:
        text = translate("Days", "{day} sekitar {count} minggu lagi.")
        if ahead.days % _WEEK == 0:
            text = translate("Days", "{day} {count} minggu lagi.")
        said = text.format(day=word, count=wording.number(round(ahead.days / _WEEK)))
    if ahead.mark.is_estimated:
        text = translate("Days", "{sentence} Tanggalnya masih perkiraan.")
        return text.format(sentence=said)
    return said


def kind_word(kind: DayKind) -> str:
    """A kind of marked day."""
    return {
        DayKind.HOLIDAY: translate("Days", "Libur atau hari besar"),
        DayKind.TWIN_DATE: translate("Days", "Tanggal kembar"),
        DayKind.PAYDAY: translate("Days", "Gajian"),
        DayKind.AD: translate("Days", "Iklan"),
        DayKind.DISCOUNT: translate("Days", "Diskon"),
        DayKind.STOCK_OUT: translate("Days", "Stok habis"),
    }[kind]


def occasion_word(occasion: Occasion) -> str:
    """A day or time that comes back each year."""
    return _occasions(language.current())[occasion]


@cache  # the month asks for them with every stroke of the brush
def _occasions(spoken: language.Code) -> dict[Occasion, str]:
    """All of them; `spoken` is the language that is installed."""
    return {
        Occasion.NEW_YEAR: translate("Days", "Tahun Baru"),
        Occasion.LUNAR_NEW_YEAR: translate("Days", "Imlek"),
        Occasion.ISRA_MIRAJ: translate("Days", "Isra Mikraj"),
        Occasion.NYEPI: translate("Days", "Nyepi"),
        Occasion.RAMADAN: translate("Days", "Ramadan"),
        Occasion.EID_AL_FITR: translate("Days", "Lebaran"),
        Occasion.GOOD_FRIDAY: translate("Days", "Jumat Agung"),
        Occasion.EASTER: translate("Days", "Paskah"),
        Occasion.LABOR_DAY: translate("Days", "Hari Buruh"),
        Occasion.ASCENSION: translate("Days", "Kenaikan Yesus"),
        Occasion.VESAK: translate("Days", "Waisak"),
        Occasion.EID_AL_ADHA: translate("Days", "Idul Adha"),
        Occasion.PANCASILA: translate("Days", "Hari Pancasila"),
        Occasion.ISLAMIC_NEW_YEAR: translate("Days", "Tahun Baru Islam"),
        Occasion.INDEPENDENCE: translate("Days", "HUT RI"),
        Occasion.MAWLID: translate("Days", "Maulid Nabi"),
        Occasion.CHRISTMAS: translate("Days", "Natal"),
        Occasion.ELECTION: translate("Days", "Pemilu"),
        Occasion.JOINT_LEAVE: translate("Days", "Cuti bersama"),
        Occasion.OTHER_HOLIDAY: translate("Days", "Libur nasional lain"),
        Occasion.MOTHERS_DAY: translate("Days", "Hari Ibu"),
        # the same in every language
        Occasion.TWIN_9: "9.9",
        Occasion.TWIN_10: "10.10",
        Occasion.TWIN_11: "11.11",
        Occasion.TWIN_12: translate("Days", "12.12 Harbolnas"),
        Occasion.PAYDAY: translate("Days", "Gajian"),
        Occasion.SCHOOL_BREAK: translate("Days", "Libur sekolah"),
    }
