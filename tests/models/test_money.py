"""What people and programs write for an amount, read as whole rupiah."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models import money
from umkm_studio.models.errors import Ambiguous, UserError

AMOUNTS = st.integers(min_value=0, max_value=10**12)
WAYS = [
    "{plain}", "Rp{plain}", "{grouped}", "Rp {grouped}", "Rp. {grouped}",
    "Rp\N{NO-BREAK SPACE}{grouped}",  # as we print it
    "IDR {grouped}", "idr {plain}", "Rp {grouped},-", "{grouped} ,-", "Rp{grouped}.-", "@{grouped}",
    "{grouped}{decimal}00", "Rp {plain}{decimal}00", "{grouped} rupiah", " {grouped} ",
]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "rupiah"),
    [
        ("Rp25.000", 25_000),
        ("Rp 25.000", 25_000),
        ("rp. 25.000,-", 25_000),
        ("IDR 35.000", 35_000),
        ("35rb", 35_000),
        ("35 ribu", 35_000),
        ("12k", 12_000),
        ("1,5jt", 1_500_000),
        ("2 juta", 2_000_000),
        ("35k", 35_000),
        ("35 rb", 35_000),
        ("1.5 jt", 1_500_000),
        ("1,25jt", 1_250_000),
        ("2 miliar", 2_000_000_000),
        ("Rp. 35.000", 35_000),
        ("Rp 35.000,-", 35_000),
        ("35.000 ,-", 35_000),
        ("Rp35.000.-", 35_000),
        ("35rb,-", 35_000),
        ("@ 35rb", 35_000),
        ("35.000 rupiah", 35_000),
        ("35.000.", 35_000),  # the end of a sentence
        ("1250.000", 1_250),  # four digits before the mark: it groups nothing
        ("45000.00", 45_000),  # Lazada
        ("85000,5", 85_001),
        ("70.000,00", 70_000),
        ("150,000", 150_000),
        ("1,250.50", 1_251),
        ("1.250.000", 1_250_000),
        ("-5.000", -5_000),
        ("Rp -5.000", -5_000),
        ("−5.000", -5_000),  # the minus sign that we print ourselves
        ("0", 0),
        (25_000, 25_000),
        (25_000.0, 25_000),
        (10_000.5, 10_001),  # half a rupiah rounds up
    ],
)
def test_reads_an_amount(written: object, rupiah: int) -> None:
    assert money.parse(written) == rupiah


@pytest.mark.parametrize(
    "written",
    ["", "-", "gratis", "dua", "25.00.0", "1.2.3", "1,2,3", "1.25.000,00", "Rp", "12 34", "10%",
     "5 kg", True, None, float("nan"), float("inf"), 1e300, 10**16, "9" * 40, "9" * 5_000],
)  # fmt: skip
def test_refuses_what_is_no_amount(written: object) -> None:
    with pytest.raises(UserError) as refused:
        money.parse(written)
    assert refused.value.code == "money_unreadable"


@pytest.mark.parametrize(
    ("written", "thousands", "candidates"),
    [
        ("85.000", ",", (85_000, 85)),  # in a file that writes 85,000 elsewhere
        ("85,000", ".", (85_000, 85)),
        ("Rp -85.000", ",", (-85_000, -85)),
        ("0.500", None, (500, 1)),
        ("12,50", ".", (12_500, 13)),  # a part of so little is mostly a thousand without its unit
        ("-1.5", ",", (-1_500, -2)),
        ("1.250jt", ".", (1_250_000, 1_250_000_000)),
        ("85.000rb", None, (85_000, 85_000_000)),  # the unit said twice, or a great deal of money
    ],
)
def test_asks_where_an_amount_can_mean_two(
    written: str, thousands: money.Thousands | None, candidates: tuple[int, ...]
) -> None:
    with pytest.raises(Ambiguous) as asked:
        money.parse(written, thousands=thousands)

    assert asked.value.code == "money_ambiguous"
    assert asked.value.candidates == candidates
    assert asked.value.details == {"candidates": candidates, "value": written}


@pytest.mark.parametrize("thousands", [".", ",", None])
@pytest.mark.parametrize(
    ("written", "rupiah"),
    [("70.000,00", 70_000), ("1,250.50", 1_251), ("1.250.000", 1_250_000), ("1,250,000", 1_250_000),
     ("45000.00", 45_000), ("1,5jt", 1_500_000), ("1.5jt", 1_500_000), ("0.000", 0)],
)  # fmt: skip
def test_an_amount_without_doubt_needs_no_file_to_say_so(
    written: str, rupiah: int, thousands: money.Thousands | None
) -> None:
    assert money.parse(written, thousands=thousands) == rupiah


@pytest.mark.parametrize(
    ("texts", "separator"),
    [
        (["18.000", "70.000,00", "150,000"], "."),
        (["150,000", "1,250.50"], ","),
        (["Rp. 150,000"], ","),  # the dot after Rp separates nothing
        (["Rp 35.000,-"], "."),
        (["45000.00"], ","),
        (["45000,00"], "."),
        (["500", "1250", "1,5jt", "lunas", ""], None),
        (["18.000", "18,000"], None),
        ([], None),
    ],
)
def test_the_separator_is_what_most_amounts_agree_on(
    texts: list[str], separator: str | None
) -> None:
    assert money.separator_of(texts) == separator


@given(AMOUNTS, st.sampled_from(WAYS), st.sampled_from([".", ","]))
def test_reads_back_every_amount_in_every_way_of_writing(
    amount: int, way: str, mark: money.Thousands
) -> None:
    grouped = f"{amount:,}".replace(",", mark)
    decimal = "," if mark == "." else "."

    written = way.format(grouped=grouped, plain=amount, decimal=decimal)

    assert money.parse(written, thousands=mark) == amount


@given(st.integers(0, 10**6), st.sampled_from(["rb", " rb", "k", " ribu", "RB"]))
def test_reads_back_thousands(thousands: int, unit: str) -> None:
    assert money.parse(f"{thousands}{unit}") == thousands * 1_000


@given(st.integers(0, 10**5), st.integers(0, 99), st.sampled_from(".,"), st.sampled_from(".,"))
def test_reads_back_millions_whatever_the_file_does(
    millions: int, hundredths: int, mark: str, thousands: money.Thousands
) -> None:
    written = f"{millions}{mark}{hundredths:02d} jt"
    assert money.parse(written, thousands=thousands) == millions * 10**6 + hundredths * 10**4


@given(AMOUNTS)
def test_reads_back_every_amount_with_dots(amount: int) -> None:
    assert money.parse(f"Rp {amount:,}".replace(",", ".")) == amount


@given(AMOUNTS)
def test_reads_back_every_amount_with_commas_and_cents(amount: int) -> None:
    assert money.parse(f"{amount:,}.00") == amount


@given(AMOUNTS, st.sampled_from([".", ","]))
def test_reads_back_every_amount_once_the_separator_is_known(amount: int, thousands: str) -> None:
    written = f"{amount:,}".replace(",", thousands)
    assert money.parse(written, thousands=thousands) == amount  # type: ignore[arg-type]


@given(
    st.one_of(
        st.text(), st.floats(), st.integers(), st.booleans(), st.none(), st.dates(),
        st.from_regex(r"\A(Rp ?)?-?[\d.,]{1,12}( ?(rb|k|jt))?(,-)?\Z"),
    ),
    st.sampled_from([".", ",", None]),
)  # fmt: skip
def test_nothing_but_an_amount_a_question_or_a_refusal_comes_out(
    written: object, thousands: money.Thousands | None
) -> None:
    try:
        read: object = money.parse(written, thousands=thousands)
    except UserError as refused:
        read = refused.code
    assert read in ("money_unreadable", "money_ambiguous") or isinstance(read, int)


@given(st.lists(st.text(max_size=12)))
def test_any_texts_may_vote(texts: list[str]) -> None:
    assert money.separator_of(texts) in (".", ",", None)
