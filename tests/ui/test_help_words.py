"""The help says what the pages say: their words, and what can be done on them."""

from __future__ import annotations

import pytest

from umkm_studio.models.insight.extra_orders import Verdict
from umkm_studio.models.reflections import DecisionKind
from umkm_studio.ui.editors import help_pages
from umkm_studio.ui.kit.badges import evidence_look
from umkm_studio.ui.kit.terms import Term, meaning, word
from umkm_studio.ui.kit.verdicts import verdict_look
from umkm_studio.ui.month_words import decision_words


def test_the_glossary_has_the_words_of_evidence_as_the_pages_write_them() -> None:
    assert word(Term.LIKELY) == evidence_look("likely").word
    assert word(Term.NO_EVIDENCE) == verdict_look(Verdict.NO_EVIDENCE).word
    assert word(Term.ABOUT).startswith("Kira-kira")
    assert word(Term.FAIR_TEST) == "Uji adil"
    assert all(meaning(term).endswith(".") for term in Term)


def test_the_help_of_refleksi_names_the_columns_as_they_stand_there() -> None:
    steps = " ".join(help_pages.of("reflection").steps)
    assert all(decision_words(kind)[0] in steps for kind in DecisionKind)


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("reflection", "“Tutup bulan ini”"),
        ("reflection", "“Dijalankan” atau “Tidak jadi”"),
        ("insights", "“Lebih dalam”"),
        ("insights", "uji adil"),
    ],
)
def test_the_steps_name_what_can_be_done(page: str, said: str) -> None:
    assert said in " ".join(help_pages.of(page).steps)
