"""A small test line by line, for its drawer and for paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns.trials import Kind, State, Trial
from umkm_studio.models.insight.trial_results import ArmResult, Result
from umkm_studio.ui.editors import trial_words
from umkm_studio.ui.editors.trial_verdict_words import (
    audience_word,
    because,
    ceiling_words,
    comparison,
    verdict_look,
)
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import evidence_look

translate = QCoreApplication.translate

Part = tuple[str, list[str]]


def plan(result: Result) -> list[Part]:
    """What was planned, each with its heading."""
    trial = result.trial
    codes = [one.code.code for one in result.arms if one.code is not None]
    parts: list[Part] = [
        (translate("Trials", "Hari"), [wording.period(trial.starts_on, trial.ends_on)]),
        (translate("Trials", "Kode"), [", ".join(codes) or wording.UNKNOWN]),
        (translate("Trials", "Biaya"), [_budget(trial)]),
        (translate("Trials", "Balik modal"), [_break_even(trial)]),
        (translate("Trials", "Aturan berhenti"), [trial_words.stop_rule(trial)]),
    ]
    if trial.stop_note:
        parts.append((translate("Trials", "Catatan berhenti"), [trial.stop_note]))
    return parts


def outcome(result: Result) -> list[Part]:
    """What came of it, each with its heading; nothing before the test has begun."""
    if result.state in (State.PLANNED, State.WAITING):
        return []
    each = translate("Trials", "{cost} per pesanan terbayar; laba bersih {profit}.")
    figures = [
        translate("Trials", "{orders} pesanan terbayar ({evidence}).").format(
            orders=trial_words.orders_range(result), evidence=evidence_look(result.evidence).word
        ),
        each.format(
            cost=wording.rupiah(result.cost_per_order), profit=wording.rupiah(result.profit)
        ),
    ]
    parts: list[Part] = [
        (translate("Trials", "Hasil"), figures),
        (translate("Trials", "Dari mana angkanya"), known(result)),
        (translate("Trials", "Pembeli"), [buyers(result)]),
    ]
    if len(result.arms) > 1:
        lines = [f"{audience_word(one)}: {audience(one)}" for one in result.arms]
        parts.append((translate("Trials", "Audiens"), [*lines, comparison(result)]))
    judged = result.judged
    if judged is not None:
        verdict = f"{verdict_look(judged.verdict).word}. {because(result, judged.rule)}"
        parts.append((translate("Trials", "Keputusan"), [verdict]))
    if result.trial.learned:
        parts.append((translate("Trials", "Yang kupelajari"), [result.trial.learned]))
    return parts


def known(result: Result) -> list[str]:
    """How the orders are known, from the floor to the ceiling."""
    text = translate("Trials", "Batas bawah: {orders} pesanan dengan kode uji ini.")
    lines = [text.format(orders=wording.number(result.floor))]
    if result.outside:
        outside = translate("Trials", "{orders} di antaranya di luar hari uji.")
        lines[0] += " " + outside.format(orders=wording.number(result.outside))
    if result.reported:
        said = translate("Trials", "Kata pembeli: {orders} pesanan lagi menyebutnya, tanpa kode.")
        lines.append(said.format(orders=wording.number(result.reported)))
    if result.waiting:
        waiting = translate(
            "Trials", "{orders} pesanan dengan kode belum dibayar, jadi belum dihitung."
        )
        lines.append(waiting.format(orders=wording.number(result.waiting)))
    if result.ceiling is not None:
        ceiling = translate("Trials", "Batas atas: {orders} pesanan.")
        lines.append(ceiling.format(orders=wording.number(result.ceiling)))
    return [*lines, ceiling_words(result)]


def buyers(result: Result) -> str:
    """New and returning buyers, and who of them came back."""
    found = result.buyers
    text = translate(
        "Trials",
        "{new} pembeli baru, {returning} pembeli lama. {back} pembeli baru sudah kembali membeli.",
    )
    words = text.format(
        new=wording.number(found.new),
        returning=wording.number(found.returning),
        back=wording.number(found.came_back),
    )
    if not found.unnamed:
        return words
    unnamed = translate("Trials", "{orders} pesanan tanpa nama pembeli.")
    return f"{words} {unnamed.format(orders=wording.number(found.unnamed))}"


def audience(one: ArmResult) -> str:
    """What one audience brought."""
    text = translate("Trials", "{orders} pesanan, {each} per pesanan, biaya {cost}, kode {code}")
    return text.format(
        orders=wording.number(one.sales.orders),
        each=wording.rupiah(one.cost_per_order),
        cost=wording.rupiah(one.cost),
        code=wording.UNKNOWN if one.code is None else one.code.code,
    )


def _budget(trial: Trial) -> str:
    """The total, and what it is made of."""
    parts = (
        (translate("Trials", "sampel {amount}"), trial.sample_cost),
        (translate("Trials", "imbalan {amount}"), trial.fee if trial.kind is Kind.PARTNER else 0),
        (translate("Trials", "iklan {amount}"), sum(arm.ad_cost for arm in trial.arms)),
        (translate("Trials", "lain-lain {amount}"), trial.fee if trial.kind is Kind.AD else 0),
    )
    named = [text.format(amount=wording.rupiah(amount)) for text, amount in parts if amount]
    total = wording.rupiah(trial.cost)
    if not named:
        return total
    text = translate("Trials", "{total}: {parts}")
    return text.format(total=total, parts=", ".join(named))


def _break_even(trial: Trial) -> str:
    if trial.margin is None:
        return translate("Trials", "Tidak diketahui saat mulai: HPP atau harganya belum ada.")
    if trial.break_even is None:
        text = translate("Trials", "Tidak tercapai: satu pesanan menyisakan {left}.")
        return text.format(left=wording.rupiah(trial.margin))
    text = translate("Trials", "{orders} pesanan, karena satu pesanan menyisakan {left}.")
    return text.format(orders=wording.number(trial.break_even), left=wording.rupiah(trial.margin))
