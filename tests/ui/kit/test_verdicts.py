"""What timing tells, in words."""

from __future__ import annotations

import pytest

from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight.effect import Effect
from umkm_studio.models.insight.extra_orders import Judged, Missing, Need, Verdict
from umkm_studio.ui.kit import verdicts
from umkm_studio.ui.kit.verdicts import Of

RAISED = Judged(Verdict.RAISES, Effect(1.2, 2.4, 3.6))
UNDECIDED = Judged(Verdict.NO_EVIDENCE, Effect(-2.4, 1.0, 4.6))
FEWER = Judged(Verdict.NO_EVIDENCE, Effect(-5.0, -3.0, -1.0))
NEEDS = (Need(Missing.DAYS, 15), Need(Missing.POSTS, 2))
TOO_LITTLE = Judged(Verdict.INSUFFICIENT, None, NEEDS)


def pillars(*judged: Judged) -> dict[str, Judged]:
    return {pillar.value: one for pillar, one in zip(Pillar, judged, strict=True)}


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (1.2, 4.6, "kira-kira 1–5"),
        (0.3, 4.6, "kira-kira 0,3–4,6"),  # "0–5" would read like no claim
        (2.1, 2.4, "kira-kira 2,1–2,4"),
        (-0.3, 4.6, "kira-kira 0–5"),
        (-2.4, 4.6, "kira-kira \N{MINUS SIGN}2 sampai 5"),
    ],
)
def test_a_range_is_said_in_whole_orders_where_these_tell_enough(
    low: float, high: float, words: str
) -> None:
    assert verdicts.about(Effect(low, (low + high) / 2, high)) == words


@pytest.mark.parametrize(
    ("need", "words"),
    [
        (Need(Missing.DAYS, 15), "Butuh 3 minggu lagi."),
        (Need(Missing.ORDERS, 12), "Butuh 12 pesanan lagi."),
        (Need(Missing.POSTS, 2), "Butuh 2 unggahan lagi."),
        (Need(Missing.OTHER_WEEKDAYS, 2), "Selalu di hari yang sama, coba juga hari lain."),
    ],
)
def test_what_is_missing_is_said(need: Need, words: str) -> None:
    assert verdicts.needs_sentences((need,)) == [words]


def test_partners_and_ads_are_counted_as_what_they_are() -> None:
    lacking = Judged(Verdict.INSUFFICIENT, None, (Need(Missing.POSTS, 2),))
    assert verdicts.group_sentence("Iklan", lacking, Of.AD) == (
        "Iklan: belum cukup data. Butuh 2 kali iklan lagi."
    )
    assert verdicts.group_sentence("Sari", lacking, Of.PARTNER) == (
        "Sari: belum cukup data. Butuh 2 unggahan mitra lagi."
    )
    assert verdicts.group_sentence("Iklan", RAISED, Of.AD) == (
        "Iklan: terlihat naik, kira-kira 1–4 pesanan tambahan per hari iklan."
    )


@pytest.mark.parametrize(
    ("judged", "sentence", "word"),
    [
        (
            RAISED,
            "Edukasi: terlihat naik, kira-kira 1–4 pesanan tambahan per unggahan.",
            "terlihat naik, kira-kira 1–4",
        ),
        (UNDECIDED, "Edukasi: belum bisa dibedakan.", "belum bisa dibedakan"),
        (FEWER, "Edukasi: tidak terlihat naik.", "tidak terlihat naik"),
        (
            TOO_LITTLE,
            "Edukasi: belum cukup data. Butuh 3 minggu lagi. Butuh 2 unggahan lagi.",
            "belum cukup data",
        ),
    ],
)
def test_a_group_has_its_verdict_in_words(judged: Judged, sentence: str, word: str) -> None:
    assert verdicts.group_sentence("Edukasi", judged) == sentence
    assert verdicts.range_words(judged) == word
    assert word.startswith(verdicts.judged_look(judged).word.lower())


def test_so_far_names_what_rises_and_what_is_not_known() -> None:
    assert verdicts.so_far(pillars(RAISED, UNDECIDED, UNDECIDED, UNDECIDED)) == (
        "Sejauh ini: setelah unggahan Edukasi, pesanan terlihat naik, kira-kira 1–4 per unggahan. "
        "Pilar lain belum bisa dibedakan."
    )
    assert verdicts.so_far(pillars(RAISED, RAISED, UNDECIDED, TOO_LITTLE)) == (
        "Sejauh ini: setelah unggahan Edukasi, pesanan terlihat naik, kira-kira 1–4 per unggahan. "
        "Setelah Cerita juga, kira-kira 1–4. "
        "Pilar lain belum bisa dibedakan, atau belum cukup datanya."
    )


def test_so_far_claims_nothing_where_no_range_lies_above_zero() -> None:
    words = verdicts.so_far(pillars(UNDECIDED, FEWER, TOO_LITTLE, UNDECIDED))
    assert words.startswith("Sejauh ini pengaruh tiap pilar pada pesanan belum bisa dibedakan")
    assert "terlihat naik" not in words


def test_with_too_little_data_it_says_how_much_more_is_needed() -> None:
    words = verdicts.so_far(pillars(*[TOO_LITTLE] * 4))
    assert words == (
        "Sejauh ini belum cukup data untuk membandingkan pilar. Butuh 3 minggu lagi. "
        "Butuh 2 unggahan lagi. Sementara itu, beri kode pada tiap unggahan."
    )
