"""The words of a month's reflection, the same in the window and on paper."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.insight.month_facts import Sales
from umkm_studio.models.reflections import DecisionKind, month_after, month_before
from umkm_studio.ui.kit import wording

translate = QCoreApplication.translate


def questions() -> tuple[str, str, str]:
    """The three questions, numbered, in the order of `Reflection.answers`."""
    return (
        translate("Reflection", "1. Konten apa yang paling memicu percakapan bermakna?"),
        translate("Reflection", "2. Interaksi mana yang paling sering berujung pembelian?"),
        translate("Reflection", "3. Cara berkomunikasi apa yang paling dihargai pelanggan?"),
    )


def decision_words(kind: DecisionKind) -> tuple[str, str, str, str]:
    """Name, icon, and the colour roles of the mark and of the icon."""
    return {
        DecisionKind.KEEP: (
            translate("Reflection", "Lanjutkan"), "player-play", "success", "successText",
        ),
        DecisionKind.SIMPLIFY: (
            translate("Reflection", "Sederhanakan"), "scissors", "info", "infoText",
        ),
        DecisionKind.STOP: (
            translate("Reflection", "Hentikan"), "player-stop", "warning", "warningText",
        ),
    }[kind]  # fmt: skip


def decisions_heading(month: date) -> str:
    """Looking back on September, one decides for October."""
    words = translate("Reflection", "Keputusan untuk {month}")
    return words.format(month=wording.month_name(month_after(month)))


def earlier_decisions_heading(month: date) -> str:
    """What the month before had decided, named after it."""
    words = translate("Reflection", "Keputusan {month}")
    return words.format(month=wording.month_name(month_before(month)))


def profit_reason(sales: Sales) -> str:
    """Why the profit is not known; "" where it is, or where there is nothing to earn from."""
    if sales.profit is not None or not sales.orders:
        return ""
    missing = sales.without_cost
    if len(missing) == 1:
        words = translate("Reflection", "Laba belum bisa dihitung: biaya {product} belum diisi.")
        return words.format(product=missing[0])
    words = translate("Reflection", "Laba belum bisa dihitung: biaya {count} produk belum diisi.")
    return words.format(count=wording.number(len(missing)))
