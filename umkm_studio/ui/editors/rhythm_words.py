"""The rhythm of posts in words: a fact, never a demand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.content.rhythm import ENOUGH, WEEKS, Rhythm, Verdict
from umkm_studio.ui.kit import wording

translate = QCoreApplication.translate


def verdict_word(verdict: Verdict) -> str:
    """Teratur, cukup teratur, masih naik turun, belum cukup data."""
    return {
        Verdict.EVEN: translate("Rhythm", "teratur"),
        Verdict.FAIR: translate("Rhythm", "cukup teratur"),
        Verdict.UNEVEN: translate("Rhythm", "masih naik turun"),
        Verdict.TOO_LITTLE: translate("Rhythm", "belum cukup data"),
    }[verdict]


def sentence(rhythm: Rhythm) -> str:
    """Irama 8 minggu terakhir: teratur, rata-rata tiap 2,3 hari (iramamu 2,3)."""
    word = verdict_word(rhythm.verdict)
    if rhythm.verdict is Verdict.TOO_LITTLE or rhythm.mean is None:
        text = translate("Rhythm", "Irama {weeks} minggu terakhir: {verdict}.")
        return text.format(weeks=wording.number(WEEKS), verdict=word)
    text = translate(
        "Rhythm", "Irama {weeks} minggu terakhir: {verdict}, tiap {mean} hari (rencanamu {own})."
    )
    return text.format(
        weeks=wording.number(WEEKS),
        verdict=word,
        mean=_gap(rhythm.mean),
        own=_gap(rhythm.own),
    )


def _gap(days: float) -> str:
    """2,3 or 2."""
    tenths = round(days, 1)
    return wording.number(tenths, 0 if tenths.is_integer() else 1)


def explained(rhythm: Rhythm) -> str:
    """How it is measured, and what it leaves alone."""
    if rhythm.verdict is Verdict.TOO_LITTLE:
        text = translate(
            "Rhythm",
            "Baru ada {gaps} jarak antarunggahan. Mulai {enough}, iramanya bisa dibaca.",
        )
        return text.format(gaps=wording.number(len(rhythm.gaps)), enough=wording.number(ENOUGH))
    return translate(
        "Rhythm",
        "Yang diukur rata tidaknya jarak antarunggahan, bukan banyaknya. Hari istirahat dan minggu "
        "tanpa unggahan tidak ikut dihitung.",
    )
