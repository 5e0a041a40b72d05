"""What sellers write about money received and orders called off."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.errors import Ambiguous, UserError
from umkm_studio.models.sales.order_states import Payment
from umkm_studio.models.sheets import payments
from umkm_studio.models.sheets.payments import Settlement


@pytest.mark.parametrize(
    ("kind", "cells"),
    [
        (
            "paid",
            ["LUNAS", "lns", "Lunas TF BCA", "✓", "✅", "v", "V", "ok", "ya", "tf", "transfer",
             "cash", "QRIS", "gopay", "sudah bayar", "udah tf", "sdh dibayar", "dibayar", "paid",
             "dp 100%", "COD lunas", True],
        ),
        (
            "unpaid",
            ["belum", "blm", "BLM BAYAR", "belum bayar", "belum lunas", "belum tf", "belum dp",
             "belum ada dp", "hutang", "bayar nanti", "unpaid", "✗", False, 0, "0"],
        ),
        ("part", ["DP", "uang muka", "nyicil", "kurang", "belum lunas dp 50rb", 50_000, "50rb"]),
        ("", [None, "", "-", "cod", "Bayar di tempat", "COD (Bayar di Tempat)", "BATAL"]),
    ],
)  # fmt: skip
def test_what_was_paid(kind: str, cells: list[Any]) -> None:
    assert {str(cell): payments.read(cell).payment for cell in cells} == {
        str(cell): kind for cell in cells
    }


@pytest.mark.parametrize(
    ("written", "settlement"),
    [
        ("DP 50rb", Settlement(payment=Payment.PART, down_payment=50_000)),
        ("dp: Rp 50.000,-", Settlement(payment=Payment.PART, down_payment=50_000)),
        ("dp50k", Settlement(payment=Payment.PART, down_payment=50_000)),
        (
            "DP 50.000 tf bca",
            Settlement(payment=Payment.PART, down_payment=50_000, method="transfer"),
        ),
        ("Rp. 50.000,-", Settlement(payment=Payment.PART, down_payment=50_000)),
        ("dp 50%", Settlement(payment=Payment.PART, percent=50)),
        ("50%", Settlement(payment=Payment.PART, percent=50)),
        ("kurang 30%", Settlement(payment=Payment.PART, percent=70)),
        ("belum dp 50rb", Settlement(payment=Payment.UNPAID)),
        ("kurang 20rb", Settlement(payment=Payment.PART, owed=20_000)),
        ("sisa 20.000", Settlement(payment=Payment.PART, owed=20_000)),
        ("dp 50rb kurang 20rb", Settlement(payment=Payment.PART, down_payment=50_000, owed=20_000)),
        ("lunas cash", Settlement(payment=Payment.PAID, method="cash")),
        ("cod", Settlement(method="cod")),
        ("BATAL, sudah tf", Settlement(payment=Payment.PAID, method="transfer", cancelled=True)),
    ],
)
def test_how_much_was_paid_and_how(written: str, settlement: Settlement) -> None:
    assert payments.read(written) == settlement


@pytest.mark.parametrize(
    ("written", "kind", "down_payment"),
    [
        ("DP 50rb", "part", 50_000),
        ("dp 50%", "part", 47_500),
        ("kurang 20rb", "part", 75_000),
        ("kurang 200rb", "part", 0),
        ("DP", "part", None),
        ("95.000", "paid", 95_000),
        ("lunas", "paid", None),
        ("belum", "unpaid", None),
    ],
)
def test_of_a_total_the_down_payment_is_known(
    written: str, kind: str, down_payment: int | None
) -> None:
    settled = payments.read(written).of(95_000)
    assert (settled.payment, settled.down_payment) == (kind, down_payment)


@pytest.mark.parametrize(
    ("written", "candidates"), [("DP 50", (50_000, 50)), ("dp 1.250jt", (1_250_000, 1_250_000_000))]
)
def test_asks_how_much_a_down_payment_is(written: str, candidates: tuple[int, ...]) -> None:
    with pytest.raises(Ambiguous) as asked:
        payments.read(written)

    assert asked.value.code == "money_ambiguous"
    assert asked.value.details == {"candidates": candidates, "value": written}


@pytest.mark.parametrize("written", ["Selesai", "x", "nastar 2", "dp 150%", "jangan batal"])
def test_other_words_are_said_to_be_unknown(written: str) -> None:
    with pytest.raises(UserError) as refused:
        payments.read(written)
    assert refused.value.code == "payment_unknown"


@pytest.mark.parametrize(
    "text",
    ["BATAL", "cancel", "cancelled", "dibatalkan", "dibatalin", "ga jadi", "gajadi", "tidak jadi",
     "Putri salju\n(ga jadi (batal))", "batal, kode ratnaa10", "Pesanan Dibatalkan"],
)  # fmt: skip
def test_what_calls_an_order_off(text: str) -> None:
    assert payments.is_cancelled(text)


@pytest.mark.parametrize(
    "text", ["", "lunas", "jangan dibatalkan ya", "ga batal", "Bu Batalia", "jadi", "belum jadi"]
)
def test_what_does_not(text: str) -> None:
    assert not payments.is_cancelled(text)


@given(
    st.integers(1, 9_999).map(lambda thousands: thousands * 1_000),
    st.sampled_from(["DP {0:,}", "dp Rp {0:,}", "dp: Rp. {0:,},-", "uang muka {0:,}", "DP{0}"]),
    st.sampled_from(["", " tf bca", ", sisanya cod"]),
)
def test_reads_back_every_down_payment(amount: int, form: str, rest: str) -> None:
    written = form.format(amount).replace(",", ".").replace(".-", ",-") + rest
    found = payments.read(written)
    assert (found.payment, found.down_payment) == ("part", amount)


@given(st.integers(1, 99), st.sampled_from(["dp {0}%", "DP {0} %", "{0} persen"]))
def test_reads_back_every_share(percent: int, form: str) -> None:
    assert payments.read(form.format(percent)) == Settlement(payment=Payment.PART, percent=percent)


WORDS = ["lunas", "belum", "dp", "50rb", "50%", "kurang", "batal", "tf", "Rp", "1.2.3", "✓", "cod"]


@given(
    st.one_of(
        st.none(), st.text(), st.integers(), st.floats(), st.booleans(), st.dates(), st.times(),
        st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join),
    )
)  # fmt: skip
def test_no_cell_does_worse_than_a_refusal(cell: Any) -> None:
    with suppress(UserError):
        found = payments.read(cell)
        assert found.down_payment is None or found.down_payment >= 0
        assert found.of(95_000).payment in Payment
    assert payments.is_cancelled(f" {cell} ") == payments.is_cancelled(str(cell))
