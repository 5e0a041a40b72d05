"""Dates, rupiah and problems in both languages."""

import ast
from datetime import date, time
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

import umkm_studio
from umkm_studio.models.errors import Ambiguous, UserError
from umkm_studio.ui.kit import language, problems, wording

WEDNESDAY = date(2026, 10, 14)
PACKAGE = Path(umkm_studio.__file__).parent
PROBLEMS = {"UserError", "Ambiguous"}


def test_days_in_indonesian():
    assert wording.long_day(WEDNESDAY) == "Rabu, 14 Oktober 2026"
    assert wording.full_day(WEDNESDAY) == "14 Oktober 2026"
    assert wording.day_and_year(WEDNESDAY) == "14 Okt 2026"
    assert wording.day(WEDNESDAY) == "14 Okt"
    assert wording.weekday_and_day(date(2026, 10, 23)) == "Jumat 23 Okt"
    assert wording.month(WEDNESDAY) == "Oktober 2026"
    assert wording.weekday(0) == "Senin"


def test_days_in_english():
    language.use("en")
    assert wording.long_day(WEDNESDAY) == "Wednesday, 14 October 2026"
    assert wording.day(WEDNESDAY) == "14 Oct"
    assert wording.month_name(12) == "December"
    assert wording.weekday(6) == "Sunday"


def test_short_months_are_those_of_indonesia():
    months = [wording.day(date(2026, month, 1)).split()[1] for month in range(1, 13)]
    assert months == [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "Mei",
        "Jun",
        "Jul",
        "Agu",
        "Sep",
        "Okt",
        "Nov",
        "Des",
    ]


def test_a_period_says_each_part_once():
    assert wording.period(WEDNESDAY, WEDNESDAY) == "14 Okt 2026"
    assert wording.period(date(2026, 10, 1), WEDNESDAY) == "1–14 Okt 2026"
    assert wording.period(date(2026, 9, 15), WEDNESDAY) == "15 Sep – 14 Okt 2026"
    assert wording.period(date(2025, 12, 15), WEDNESDAY) == "15 Des 2025 – 14 Okt 2026"


def test_times_are_written_with_a_colon_in_english():
    language.use("en")
    assert wording.clock(time(15, 18)) == "15:18"
    assert wording.hour(7) == "07:00"
    assert wording.day_hours("09.00–12.00, 19.00–21.00") == "09:00–12:00, 19:00–21:00"


def test_times_are_written_with_a_dot():
    assert wording.clock(time(16, 0)) == "16.00"
    assert wording.clock(time(9, 5)) == "09.05"
    assert wording.hour(7) == "07.00"
    assert wording.day_hours("09.00–12.00") == "09.00–12.00"


def test_rupiah_keeps_its_amount_together():
    assert wording.rupiah(1_250_000) == "Rp\N{NO-BREAK SPACE}1.250.000"
    assert wording.rupiah(-53_000) == "−Rp\N{NO-BREAK SPACE}53.000"
    assert wording.rupiah(0) == "Rp\N{NO-BREAK SPACE}0"
    assert wording.rupiah(3_000_000_000) == "Rp\N{NO-BREAK SPACE}3.000.000.000"


def test_rupiah_in_english_groups_with_commas():
    language.use("en")
    assert wording.rupiah(1_250_000) == "Rp\N{NO-BREAK SPACE}1,250,000"
    assert wording.percent(0.105, 1) == "10.5%"


@pytest.mark.parametrize(
    ("amount", "indonesian", "english"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (250_000, "250 rb", "250k"),
        (1_200_000, "1,2 jt", "1.2M"),
        (2_000_000, "2 jt", "2M"),
        (150_400_000, "150 jt", "150M"),
        (3_000_000_000, "3 M", "3B"),
        (-53_000, "−53 rb", "−53k"),
    ],
)
def test_axes_have_short_amounts(amount: int, indonesian: str, english: str):
    assert wording.short_rupiah(amount).replace("\N{NO-BREAK SPACE}", " ") == indonesian
    language.use("en")
    assert wording.short_rupiah(amount) == english


def test_numbers_and_shares():
    assert wording.number(1286) == "1.286"
    assert wording.number(-4) == "−4"
    assert wording.percent(0.35) == "35%"
    assert wording.percent(0.105, 1) == "10,5%"


def test_unknown_is_never_zero():
    unknown = [
        wording.rupiah(None),
        wording.number(None),
        wording.percent(None),
        wording.day(None),
        wording.long_day(None),
        wording.clock(None),
    ]
    assert set(unknown) == {"–"}


@given(st.integers(-(10**15), 10**15))
def test_an_amount_can_be_read_back(amount: int):
    digits = wording.rupiah(amount).replace(".", "").replace("−", "-")
    assert int(digits.replace("Rp\N{NO-BREAK SPACE}", "")) == amount


# problems


def raised() -> dict[str, set[str]]:
    """Every literal code that the program raises, and the details that are always with it."""
    found: dict[str, set[str]] = {}
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in PROBLEMS:
                names = {keyword.arg or "" for keyword in node.keywords}
                for code in ast.walk(node.args[0]):
                    if isinstance(code, ast.Constant) and isinstance(code.value, str):
                        found[code.value] = found.get(code.value, names) & names
    return found


def test_every_problem_has_a_sentence():
    assert set(raised()) - wording.codes() == set()


def test_no_sentence_has_a_gap_that_its_problem_cannot_fill():
    empty = {}
    sentences = problems.sentences()
    for code, details in raised().items():
        gaps = {gap for _, gap, _, _ in Formatter().parse(sentences[code]) if gap}
        if gaps - details:
            empty[code] = gaps - details
    assert empty == {}


def test_sentences_are_calm():
    assert [text for text in problems.sentences().values() if "!" in text] == []


def test_a_problem_is_told_with_its_details():
    error = UserError("code_taken", code="RATNA10", post="Diskon gajian 15%")
    assert wording.explain(error) == "Kode ini sudah dipakai di “Diskon gajian 15%”."
    assert "RATNA10" in wording.explain(UserError("code_taken", code="RATNA10", post=""))


def test_what_something_may_mean_is_told_as_it_is_kept():
    money = Ambiguous("money_ambiguous", candidates=(85_000, 85), value="85.000")
    assert "Rp\N{NO-BREAK SPACE}85.000, Rp\N{NO-BREAK SPACE}85." in wording.explain(money)
    dozens = Ambiguous("quantity_ambiguous", candidates=(12, 24), value="1-2 lusin")
    assert "12, 24" in wording.explain(dozens)
    days = Ambiguous("date_ambiguous", candidates=(WEDNESDAY, date(2025, 10, 14)), value="14/10")
    assert "14 Oktober 2026, 14 Oktober 2025" in wording.explain(days)
    assert wording.candidate("money_ambiguous", 85_000) == "Rp\N{NO-BREAK SPACE}85.000"


def test_a_cell_that_holds_a_whole_page_is_cut_in_a_sentence() -> None:
    said = wording.explain(UserError("money_unreadable", value="x" * 30_000))
    assert "x…” bukan angka rupiah" in said
    assert len(said) < 400


def test_dates_and_columns_in_a_problem_are_words():
    dates = UserError("dates_reversed", first=WEDNESDAY, last=date(2026, 10, 1))
    assert "14 Oktober 2026" in wording.explain(dates)
    columns = UserError("columns_missing", columns=["number", "unit_price"])
    assert "No. Pesanan, Harga Satuan" in wording.explain(columns)


def test_columns_of_a_form_are_named_in_the_language_in_force():
    columns = UserError("columns_missing", columns=[("Pilar", "Pillar"), ("Judul", "Title")])
    assert "Pilar, Judul" in wording.explain(columns)
    language.use("en")
    assert "Pillar, Title" in wording.explain(columns)
