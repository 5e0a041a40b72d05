"""Words about points, stamps and coupons that the tab, the drawers and the card share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from umkm_studio.models.campaigns.loyalty.members import Balance, Event, Reason
from umkm_studio.models.campaigns.loyalty.rules import Kind, Rule
from umkm_studio.ui.kit import wording

translate = QCoreApplication.translate


def kind_word(kind: Kind) -> str:
    """What is collected."""
    return {
        Kind.NONE: translate("Loyalty", "Tidak ada"),
        Kind.POINTS: translate("Loyalty", "Poin"),
        Kind.STAMPS: translate("Loyalty", "Stempel"),
        Kind.COUPONS: translate("Loyalty", "Kupon"),
    }[kind]


def units_words(kind: Kind, units: int) -> str:
    """So many of them: "17 poin"."""
    return _Counted().units(kind, units)


def change_words(event: Event) -> str:
    """What came or went, with its sign: "+17 poin"."""
    words = units_words(event.kind, abs(event.units))
    return f"+{words}" if event.units > 0 else f"\u2212{words}"


def balances_words(balances: tuple[Balance, ...]) -> str:
    """Everything that somebody has."""
    found = [units_words(one.kind, one.units) for one in balances]
    return ", ".join(found) or translate("Loyalty", "Belum ada")


def reason_words(event: Event) -> str:
    """Why units came or went."""
    text = {
        Reason.EARNED: translate("Loyalty", "Dari pesanan {number}"),
        Reason.REFERRAL: translate("Loyalty", "Rujukan teman, pesanan {number}"),
        Reason.USED: translate("Loyalty", "Dipakai di pesanan {number}"),
        Reason.ADJUSTED: translate("Loyalty", "Disesuaikan"),
        Reason.EXPIRED: translate("Loyalty", "Hangus, tidak dipakai sampai hari itu"),
        Reason.CLOSED: translate("Loyalty", "Ditutup"),
    }[event.reason]
    if event.reason is Reason.USED and event.adjustment_id is not None:
        text = translate("Loyalty", "Dipakai langsung")
    words = text.format(number=event.order_number or wording.UNKNOWN)
    return f"{words}: {event.note}" if event.note else words


def rule_words(rule: Rule) -> str:
    """What a rule gives and for what, in a sentence or two."""
    values = {
        "each": wording.rupiah(rule.rupiah_per_unit),
        "value": wording.rupiah(rule.gift_value),
        "count": wording.number(rule.units_per_gift),
        "gift": rule.gift or translate("Loyalty", "hadiah"),
    }
    text = {
        Kind.NONE: translate("Loyalty", "Pesanan baru tidak memberi apa-apa lagi."),
        Kind.POINTS: translate("Loyalty", "Tiap {each} belanja jadi 1 poin, senilai {value}."),
        Kind.STAMPS: translate(
            "Loyalty",
            "Satu stempel untuk pesanan mulai {each}. {count} stempel jadi {gift}, senilai "
            "{value}.",
        )
        if rule.rupiah_per_unit
        else translate(
            "Loyalty",
            "Satu stempel untuk tiap pesanan. {count} stempel jadi {gift}, senilai {value}.",
        ),
        Kind.COUPONS: translate(
            "Loyalty", "Satu kupon {value} untuk pesanan mulai {each}, dipakai di pesanan lain."
        )
        if rule.rupiah_per_unit
        else translate(
            "Loyalty", "Satu kupon {value} untuk tiap pesanan, dipakai di pesanan lain."
        ),
    }[rule.kind]
    words = text.format(**values)
    if rule.runs and rule.expiry_months is not None:
        words = f"{words} {_Counted().months(rule.expiry_months)}"
    return words


class _Counted(QObject):
    """Words with one and many: only an object's own `tr` tells them apart."""

    def units(self, kind: Kind, units: int) -> str:
        text: str = {
            Kind.NONE: "{units}",
            Kind.POINTS: self.tr("{units} poin", "", units),
            Kind.STAMPS: self.tr("{units} stempel", "", units),
            Kind.COUPONS: self.tr("{units} kupon", "", units),
        }[kind]
        return text.format(units=wording.number(units))

    def months(self, months: int) -> str:
        return self.tr("Berlaku %n bulan.", "", months)
