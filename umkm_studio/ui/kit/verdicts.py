"""Verdicts on extra orders in words: what is claimed, how sure it is, what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from umkm_studio.models.insight.extra_orders import Judged, Missing, Need, Verdict
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look, pillar_word

if TYPE_CHECKING:
    from umkm_studio.models.insight.effect import Effect

translate = QCoreApplication.translate

_WEEK = 7
_HALF = 0.5  # below it a number of orders is rounded to none


class Of(StrEnum):
    """What is judged."""

    POST = "post"
    PARTNER = "partner"
    AD = "ad"


def verdict_word(verdict: Verdict) -> str:
    """Terlihat naik, belum bisa dibedakan, belum cukup data; inside a sentence."""
    return {
        Verdict.RAISES: translate("Verdicts", "terlihat naik"),
        Verdict.NO_EVIDENCE: translate("Verdicts", "belum bisa dibedakan"),
        Verdict.INSUFFICIENT: translate("Verdicts", "belum cukup data"),
    }[verdict]


def verdict_look(verdict: Verdict) -> Look:
    """The same as a badge."""
    return {
        Verdict.RAISES: Look(translate("Verdicts", "Terlihat naik"), "success", "circle-check"),
        Verdict.NO_EVIDENCE: Look(
            translate("Verdicts", "Belum bisa dibedakan"), "neutral", "help-circle"
        ),
        Verdict.INSUFFICIENT: Look(
            translate("Verdicts", "Belum cukup data"), "dashed", "circle-dashed"
        ),
    }[verdict]


def judged_look(judged: Judged) -> Look:
    """The badge of a group, in the words of its range."""
    if shows_no_rise(judged):
        return Look(translate("Verdicts", "Tidak terlihat naik"), "neutral", "minus")
    return verdict_look(judged.verdict)


def shows_no_rise(judged: Judged) -> bool:
    """Whether orders were rather fewer after these posts: no reason to blame them, but no rise."""
    return judged.effect is not None and judged.effect.high < 0


def about(effect: Effect) -> str:
    """Kira-kira 1–5: the range in whole orders, with a decimal where whole ones would hide it."""
    low, high = effect.low, effect.high
    is_hidden = round(low) == round(high) or (low > 0 and round(low) == 0)
    decimals = 1 if is_hidden else 0
    words = translate("Verdicts", "kira-kira {low}–{high}")
    if low <= -_HALF or (decimals and low < 0):
        words = translate("Verdicts", "kira-kira {low} sampai {high}")
    return words.format(low=wording.number(low, decimals), high=wording.number(high, decimals))


def range_words(judged: Judged) -> str:
    """Terlihat naik, kira-kira 1–4: the verdict, and the range of one that says something."""
    word = verdict_word(judged.verdict)
    if shows_no_rise(judged):
        return translate("Verdicts", "tidak terlihat naik")
    if judged.verdict is not Verdict.RAISES or judged.effect is None:
        return word
    words = translate("Verdicts", "{verdict}, {about}")
    return words.format(verdict=word, about=about(judged.effect))


def needs_sentences(needs: tuple[Need, ...], of: Of = Of.POST) -> list[str]:
    """What more it takes, a sentence each."""
    return [_need(need, of) for need in needs]


def _need(need: Need, of: Of) -> str:
    if need.what is Missing.OTHER_WEEKDAYS:
        return translate("Verdicts", "Selalu di hari yang sama, coba juga hari lain.")
    return _Needed().words(need, of)


class _Needed(QObject):
    """Words with one and many: only an object's own `tr` tells them apart."""

    def words(self, need: Need, of: Of) -> str:
        if need.what is Missing.DAYS:
            return self.tr("Butuh %n minggu lagi.", "", ceil(need.more / _WEEK))
        if need.what is Missing.ORDERS:
            return self.tr("Butuh %n pesanan lagi.", "", need.more)
        if of is Of.PARTNER:
            return self.tr("Butuh %n unggahan mitra lagi.", "", need.more)
        if of is Of.AD:
            return self.tr("Butuh %n kali iklan lagi.", "", need.more)
        return self.tr("Butuh %n unggahan lagi.", "", need.more)


def group_sentence(group: str, judged: Judged, of: Of = Of.POST) -> str:
    """Edukasi: terlihat naik, kira-kira 1–4 pesanan tambahan per unggahan."""
    if judged.verdict is Verdict.RAISES and judged.effect is not None:
        words = {
            Of.POST: translate(
                "Verdicts", "{group}: terlihat naik, {about} pesanan tambahan per unggahan."
            ),
            Of.PARTNER: translate(
                "Verdicts", "{group}: terlihat naik, {about} pesanan tambahan per unggahan mitra."
            ),
            Of.AD: translate(
                "Verdicts", "{group}: terlihat naik, {about} pesanan tambahan per hari iklan."
            ),
        }[of]
        return words.format(group=group, about=about(judged.effect))
    if shows_no_rise(judged):
        return translate("Verdicts", "{group}: tidak terlihat naik.").format(group=group)
    if judged.verdict is Verdict.NO_EVIDENCE:
        return translate("Verdicts", "{group}: belum bisa dibedakan.").format(group=group)
    words = translate("Verdicts", "{group}: belum cukup data.").format(group=group)
    return " ".join((words, *needs_sentences(judged.needs, of)))


def so_far(pillars: Mapping[str, Judged]) -> str:
    """What timing tells about the pillars, by their keys, in a few sentences."""
    raised = {
        pillar: one.effect
        for pillar, one in pillars.items()
        if one.verdict is Verdict.RAISES and one.effect is not None
    }
    rest = {one.verdict for one in pillars.values()} - {Verdict.RAISES}
    if not raised:
        return _nothing_so_far(pillars, rest)
    first, *others = raised.items()
    words = translate(
        "Verdicts",
        "Sejauh ini: setelah unggahan {pillar}, pesanan terlihat naik, {about} per unggahan.",
    )
    said = [words.format(pillar=pillar_word(first[0]), about=about(first[1]))]
    also = translate("Verdicts", "Setelah {pillar} juga, {about}.")
    said += [also.format(pillar=pillar_word(one), about=about(effect)) for one, effect in others]
    if rest == {Verdict.NO_EVIDENCE}:
        said.append(translate("Verdicts", "Pilar lain belum bisa dibedakan."))
    elif rest == {Verdict.INSUFFICIENT}:
        said.append(translate("Verdicts", "Pilar lain belum cukup data."))
    elif rest:
        said.append(
            translate("Verdicts", "Pilar lain belum bisa dibedakan, atau belum cukup datanya.")
        )
    return " ".join(said)


def _nothing_so_far(pillars: Mapping[str, Judged], verdicts: set[Verdict]) -> str:
    if verdicts != {Verdict.INSUFFICIENT}:
        return translate(
            "Verdicts",
            "Sejauh ini pengaruh tiap pilar pada pesanan belum bisa dibedakan dari kebetulan. "
            "Kode di unggahan, atau uji adil, membuatnya lebih jelas.",
        )
    needs = min((one.needs for one in pillars.values()), key=len, default=())
    words = translate("Verdicts", "Sejauh ini belum cukup data untuk membandingkan pilar.")
    advice = translate("Verdicts", "Sementara itu, beri kode pada tiap unggahan.")
    return " ".join((words, *needs_sentences(needs), advice))
