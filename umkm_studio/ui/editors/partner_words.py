"""How partners and cooperations are said: payment, state, figures, rates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns import partner_counts
from umkm_studio.models.campaigns.deals import Deal, Lack, Payment, State
from umkm_studio.models.campaigns.partner_counts import Counted, Odd
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


def lacks_words(lacks: Sequence[Lack]) -> str:
    """What a sheet does not say yet; "" where it says it all."""
    words = {
        Lack.PROMISES: translate("Campaigns", "apa yang dibuat mitra"),
        Lack.PROMISE_DAYS: translate("Campaigns", "kapan janji mitra jadi"),
        Lack.PAY: translate("Campaigns", "imbalannya"),
        Lack.DUE: translate("Campaigns", "kapan imbalan dibayar"),
        Lack.USAGE_UNTIL: translate("Campaigns", "sampai kapan hak pakai"),
    }
    if not lacks:
        return ""
    text = translate(
        "Campaigns",
        "Belum ada di lembar kesepakatan: {lacking}. Di kertas jadi titik-titik yang bisa diisi "
        "bersama.",
    )
    return text.format(lacking=", ".join(words[one] for one in lacks))


def unfair_words() -> str:
    """What is said of a cooperation that pays with being seen alone."""
    return translate(
        "Campaigns",
        "Dikenal orang saja belum membayar waktu dan bahan mitra. Itu kurang adil untuk kerja yang "
        "diminta. Tawarkan imbalan, walau kecil, atau produk yang memang mereka mau.",
    )


def rate_words(counted: Counted) -> str:
    """The rate with the whole formula, filled in as far as figures are known."""
    rate = partner_counts.rate(counted)
    if rate is None:
        return translate(
            "Campaigns",
            "Keterlibatan = (suka + komentar + disimpan + dibagikan) ÷ jangkauan. Tanpa jangkauan, "
            "dibagi jumlah pengikut.",
        )
    known = (getattr(counted, name) for name in partner_counts.DEEDS)
    deeds = " + ".join(wording.number(value) for value in known if value is not None)
    text = translate("Campaigns", "Keterlibatan {share} = ({deeds}) ÷ jangkauan {base}.")
    if not rate.of_reach:
        text = translate("Campaigns", "Keterlibatan {share} = ({deeds}) ÷ {base} pengikut.")
    share = wording.percent(rate.share, 1)
    return text.format(share=share, deeds=deeds, base=wording.number(rate.base))


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
