"""What people and programs write for an amount, read as whole rupiah."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models import money
from umkm_studio.models.errors import UserError

AMOUNTS = st.integers(min_value=0, max_value=10**12)


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
    ["", "-", "gratis", "dua", "25.00.0", "1.2.3", "Rp", "12 34", True, None, float("nan"),
     float("inf"), 1e300, "9" * 40],
)  # fmt: skip
def test_refuses_what_is_no_amount(written: object) -> None:
    with pytest.raises(UserError) as refused:
        money.parse(written)
    assert refused.value.code == "money_unreadable"


def test_the_files_own_separator_decides_what_three_digits_mean() -> None:
    assert money.parse("18.000", thousands=".") == 18_000
    assert money.parse("18.000", thousands=",") == 18


def test_the_separator_is_what_most_amounts_agree_on() -> None:
    assert money.separator_of(["18.000", "70.000,00", "150,000"]) == "."
    assert money.separator_of(["150,000", "1,250.50"]) == ","
    assert money.separator_of(["500", "1250"]) is None


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


@given(st.one_of(st.text(), st.floats(), st.integers(), st.booleans(), st.none()))
def test_nothing_but_an_amount_or_a_refusal_comes_out(written: object) -> None:
    try:
        read: object = money.parse(written)
    except UserError as refused:
        read = refused.code
    assert read == "money_unreadable" or isinstance(read, int)
