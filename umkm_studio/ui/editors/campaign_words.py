"""How codes are said: kinds, states, validity."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look

translate = QCoreApplication.translate

KIND_ICONS = {
    Kind.POST: "calendar",
    Kind.PARTNER: "heart-handshake",
    Kind.AD: "speakerphone",
    Kind.LOYALTY: "heart",
    Kind.REFERRAL: "share",
    Kind.CHANNEL: "building-store",
}


def kind_word(kind: Kind) -> str:
    """What a code was made for."""
    return {
        Kind.POST: translate("Campaigns", "Konten"),
        Kind.PARTNER: translate("Campaigns", "Mitra"),
        Kind.AD: translate("Campaigns", "Iklan"),
        Kind.LOYALTY: translate("Campaigns", "Loyalitas"),
        Kind.REFERRAL: translate("Campaigns", "Rujukan"),
        Kind.CHANNEL: translate("Campaigns", "Kanal"),
    }[kind]


def code_state_look(code: Code, today: date, taken: int) -> Look:
    """The badge of a code's validity; `taken` places under its limit make it used up while its days
    go on (`code_doubts.places_taken`).
    """
    if code.archived_on is not None:
        return Look(translate("Campaigns", "Arsip"), "neutral")
    if code.is_over(today):
        return Look(translate("Campaigns", "Selesai"), "neutral")
    if code.starts_on is not None and code.starts_on > today:
        return Look(translate("Campaigns", "Belum mulai"), "dashed")
    if code.usage_limit is not None and taken >= code.usage_limit:
        return Look(translate("Campaigns", "Batas habis"), "warning")
    return Look(translate("Campaigns", "Aktif"), "success")


def validity(code: Code, today: date) -> str:
    """5–31 Okt, 8 Okt – 8 Nov, sejak 5 Okt; with the year where it is not this one."""
    first, last = code.starts_on, code.ends_on
    this_year = all(day is None or day.year == today.year for day in (first, last))
    say = wording.day if this_year else wording.day_and_year
    if first is None and last is None:
        return translate("Campaigns", "Tanpa batas")
    if last is None:
        return translate("Campaigns", "Sejak {day}").format(day=say(first))
    if first is None:
        return translate("Campaigns", "Sampai {day}").format(day=say(last))
    if first == last:
        return say(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{say(last)}"
    return f"{say(first)} – {say(last)}"
