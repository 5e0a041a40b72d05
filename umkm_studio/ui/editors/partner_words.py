"""How partners and cooperations are said: payment, state, figures, rates."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns.deals import Deal, Payment, State
from umkm_studio.models.campaigns.partner_counts import Odd, Rate
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look

translate = QCoreApplication.translate


def payment_look(deal: Deal | None, today: date) -> Look:
    """The badge of a payment: amber within a week of its day, never red before it has passed."""
    if deal is None:
        return Look(translate("Campaigns", "Belum disepakati"), "dashed")
    day = wording.day(deal.due_on)
    match deal.payment(today):
        case Payment.NOT_AGREED:
            return Look(translate("Campaigns", "Belum disepakati"), "dashed")
        case Payment.NOT_NEEDED:
            return Look(translate("Campaigns", "Tidak perlu"), "neutral")
        case Payment.PAID:
            return Look(translate("Campaigns", "Lunas"), "success", "cash")
        case Payment.UNDATED:
            return Look(translate("Campaigns", "Belum"), "neutral", "cash")
        case Payment.OVERDUE:
            return Look(translate("Campaigns", "Lewat {day}").format(day=day), "danger", "cash")
        case soon:
            words = translate("Campaigns", "Jatuh tempo {day}").format(day=day)
            return Look(words, "warning" if soon is Payment.SOON else "neutral", "cash")


def state_look(deal: Deal) -> Look:
    """The badge of a cooperation."""
    if deal.state is State.DONE:
        return Look(translate("Campaigns", "Selesai"), "success")
    if deal.state is State.CANCELLED:
        return Look(translate("Campaigns", "Batal"), "neutral")
    return Look(translate("Campaigns", "Berjalan"), "info")


def pay_words(deal: Deal) -> str:
    """What the partner gets: money, a product, or both, as it is said in a line."""
    if deal.fee and deal.sample:
        words = translate("Campaigns", "{fee} dan {sample}")
        return words.format(fee=wording.rupiah(deal.fee), sample=deal.sample)
    if deal.fee:
        return wording.rupiah(deal.fee)
    return deal.sample or deal.form or translate("Campaigns", "Belum disepakati")


def unfair_words() -> str:
    """What is said of a cooperation that pays with being seen alone."""
    return translate(
        "Campaigns",
        "Dikenal orang saja belum membayar waktu dan bahan mitra. Itu kurang adil untuk kerja yang "
        "diminta. Tawarkan imbalan, walau kecil, atau produk yang memang mereka mau.",
    )


def rate_words(rate: Rate) -> str:
    """4,2 %: (290 + ...) ÷ 8.400, with what it is divided by."""
    text = translate(
        "Campaigns", "Keterlibatan {share} = {deeds} ÷ {base} orang yang melihat × 100."
    )
    if not rate.of_reach:
        text = translate("Campaigns", "Keterlibatan {share} = {deeds} ÷ {base} pengikut × 100.")
    return text.format(
        share=wording.percent(rate.share),
        deeds=wording.number(rate.deeds),
        base=wording.number(rate.base),
    )


def odd_words(odd: Odd) -> str:
    """A question about a figure, never a reproach."""
    return {
        Odd.MORE_DEEDS_THAN_REACH: translate(
            "Campaigns",
            "Suka, komentar, simpan, dan bagikan lebih banyak dari yang melihat. Ada angka yang "
            "tertukar? Coba cek lagi bersama mitra.",
        ),
        Odd.RARE_RATE: translate(
            "Campaigns",
            "Angka ini jauh di atas kebanyakan akun sebesar itu. Mungkin dari unggahan yang sedang "
            "ramai. Tanya mitra: yang biasanya berapa?",
        ),
        Odd.JUMP: translate(
            "Campaigns",
            "Pengikutnya naik banyak dalam waktu singkat. Mungkin ada unggahan yang ramai. Boleh "
            "ditanyakan ceritanya.",
        ),
        Odd.HARDLY_ANY_COMMENTS: translate(
            "Campaigns",
            "Suka banyak, komentar nol. Mungkin komentarnya dimatikan. Boleh ditanyakan.",
        ),
    }[odd]
