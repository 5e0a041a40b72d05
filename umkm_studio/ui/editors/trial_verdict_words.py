"""What the verdict on a small test says, and the rules that it follows, with their numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.insight import trial_verdict
from umkm_studio.models.insight.trial_results import ArmResult, Result
from umkm_studio.models.insight.trial_verdict import (
    ENOUGH_ORDERS,
    ENOUGH_TO_LEARN,
    RARE,
    SHORTEST_DAYS,
    Rule,
    Verdict,
)
from umkm_studio.models.insight.usual import LEAST_WEEKS
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look

translate = QCoreApplication.translate


def verdict_look(verdict: Verdict) -> Look:
    """The badge of a verdict."""
    return {
        Verdict.REPEAT: Look(translate("Trials", "Ulangi"), "success", "circle-check"),
        Verdict.CHANGE: Look(translate("Trials", "Ubah"), "warning", "adjustments-horizontal"),
        Verdict.STOP: Look(translate("Trials", "Hentikan"), "neutral", "player-stop"),
        Verdict.UNKNOWN: Look(translate("Trials", "Belum cukup data"), "dashed", "circle-dashed"),
    }[verdict]


def because(result: Result, rule: Rule) -> str:
    """Why this verdict, with the figures of the test."""
    return _REASONS[rule]().format(
        orders=wording.number(result.floor),
        enough=wording.number(ENOUGH_ORDERS),
        profit=wording.rupiah(abs(result.profit or 0)),
        least=wording.number(result.trial.least_orders),
        seen=wording.number(result.orders_at_check),
        days=wording.number(result.days_run),
        shortest=wording.number(SHORTEST_DAYS),
        ceiling=wording.number(result.ceiling),
        needed=wording.number(result.trial.break_even),
        left=wording.rupiah(result.trial.margin),
        unknown=wording.number(result.without_cost),
        rare=_so_rare(result),
    )


_REASONS = {
    Rule.PAID_BACK: lambda: translate(
        "Trials",
        "{orders} pesanan lewat kode menutup semua biaya, dengan laba bersih {profit}.",
    ),
    Rule.STOP_RULE: lambda: translate(
        "Trials",
        "Aturan berhenti yang kamu tulis sebelum mulai terpenuhi: {seen} pesanan, padahal paling "
        "sedikit {least}.",
    ),
    Rule.OUT_OF_REACH: lambda: translate(
        "Trials",
        "Batas atasnya pun hanya {ceiling} pesanan, padahal balik modal di {needed}. Hasil "
        "serendah itu jarang ({rare}) pada uji yang sebenarnya balik modal.",
    ),
    Rule.NOTHING_LEFT: lambda: translate(
        "Trials",
        "Setelah diskon, satu pesanan menyisakan {left}: berapa pun pesanannya, uji ini tidak "
        "balik modal. Ubah harga atau diskonnya dulu.",
    ),
    Rule.NOT_PAID_BACK: lambda: translate(
        "Trials",
        "{orders} pembeli datang lewat kode, tetapi biayanya belum tertutup (kurang {profit}). "
        "Ubah satu hal saja, lalu uji lagi.",
    ),
    Rule.COST_UNKNOWN: lambda: translate(
        "Trials",
        "{unknown} pesanan berisi produk tanpa HPP, jadi labanya belum diketahui. Isi HPP-nya, "
        "lalu lihat lagi.",
    ),
    Rule.TOO_SHORT: lambda: translate(
        "Trials",
        "Baru {days} hari. Uji perlu paling sedikit {shortest} hari, supaya tiap hari dalam "
        "seminggu ikut terlihat.",
    ),
    Rule.FEW_ORDERS: lambda: translate(
        "Trials",
        "Baru {orders} pesanan lewat kode. Dengan pesanan sesedikit ini, bagus atau jelek bisa "
        "kebetulan.",
    ),
}


def rules() -> list[tuple[Look, str]]:
    """The rules in their order, as they stand in models/insight/trial_verdict.py."""
    repeat, change = verdict_look(Verdict.REPEAT), verdict_look(Verdict.CHANGE)
    stop, unknown = verdict_look(Verdict.STOP), verdict_look(Verdict.UNKNOWN)
    return [
        (unknown, translate("Trials", "HPP produk yang terjual belum diisi.")),
        (
            repeat,
            translate(
                "Trials",
                "Paling sedikit {enough} pesanan terbayar lewat kode, dan semua biaya tertutup. "
                "Di bawah itu, untung bisa kebetulan.",
            ).format(enough=wording.number(ENOUGH_ORDERS)),
        ),
        (stop, translate("Trials", "Aturan berhenti yang ditulis sebelum mulai terpenuhi.")),
        (
            unknown,
            translate(
                "Trials", "Berjalan kurang dari {days} hari: belum semua hari terlihat."
            ).format(days=wording.number(SHORTEST_DAYS)),
        ),
        (change, translate("Trials", "Satu pesanan tidak menyisakan apa-apa setelah diskon.")),
        (
            stop,
            translate(
                "Trials",
                "Batas atas pun di bawah balik modal, dan hasil serendah itu hanya terjadi paling "
                "banyak {rare} kali dari 100 pada uji yang balik modal.",
            ).format(rare=wording.number(round(RARE * 100))),
        ),
        (
            change,
            translate(
                "Trials", "Paling sedikit {enough} pesanan lewat kode, tetapi belum balik modal."
            ).format(enough=wording.number(ENOUGH_TO_LEARN)),
        ),
        (unknown, translate("Trials", "Selain itu: pesanannya terlalu sedikit.")),
    ]


def ceiling_words(result: Result) -> str:
    """What the ceiling stands on, or why there is none."""
    if result.beside:
        text = translate(
            "Trials",
            "Batas atas tidak bisa dipisahkan: {others} berjalan di hari yang sama.",
        )
        return text.format(others=", ".join(other.public_id for other in result.beside))
    window = result.window
    if not window.plain:
        return translate(
            "Trials",
            "Batas atas belum bisa dihitung: belum ada hari biasa di dalam uji ini yang lewat.",
        )
    if window.usual is None or window.beyond is None:
        text = translate(
            "Trials",
            "Batas atas belum bisa dihitung: perlu paling sedikit {weeks} minggu penjualan biasa "
            "sebelum uji ini.",
        )
        return text.format(weeks=wording.number(LEAST_WEEKS))
    usual, beyond = window.usual, window.beyond
    text = translate(
        "Trials",
        "Di hari-hari ini ada {orders} pesanan. Biasanya {mid} (separuh minggu di antara {low} dan "
        "{high}, dari {weeks} minggu sebelumnya), jadi kira-kira {least} sampai {most} di luar "
        "kebiasaan. Ini perkiraan, bukan bukti.",
    )
    words = text.format(
        orders=wording.number(window.orders),
        mid=wording.number(usual.mid),
        low=wording.number(usual.low),
        high=wording.number(usual.high),
        weeks=wording.number(usual.weeks),
        least=wording.number(max(0, beyond[0])),
        most=wording.number(max(0, beyond[2])),
    )
    if window.apart:
        apart = translate(
            "Trials", "{days} hari khusus di dalamnya hanya dihitung pesanan yang jelas asalnya."
        )
        words = f"{words} {apart.format(days=wording.number(window.apart))}"
    return words


def comparison(result: Result) -> str:
    """What two audiences say side by side; "" where there are not two with costs."""
    if len(result.arms) != 2:
        return ""
    if not all(one.cost for one in result.arms):
        return translate("Trials", "Isi biaya iklan kedua audiens untuk membandingkannya.")
    found = result.cheaper
    if found is None:
        return translate(
            "Trials",
            "Kedua audiens belum bisa dibedakan: selisih sekecil ini sering terjadi kebetulan.",
        )
    text = translate(
        "Trials",
        "{audience} membawa pesanan terbayar yang jelas lebih murah: {cost} per pesanan.",
    )
    return text.format(audience=audience_word(found), cost=wording.rupiah(found.cost_per_order))


def audience_word(one: ArmResult) -> str:
    """The name of an audience, or that of its code."""
    return one.arm.audience or (one.code.code if one.code is not None else wording.UNKNOWN)


def _so_rare(result: Result) -> str:
    needed, ceiling = result.trial.break_even, result.ceiling
    if needed is None or ceiling is None or ceiling < 0:
        return ""
    share = trial_verdict.so_few(ceiling, needed)
    if share < 0.01:
        return translate("Trials", "kurang dari 1 dari 100")
    return translate("Trials", "{times} dari 100").format(times=wording.number(round(share * 100)))
