"""Codes that stand on orders and that nobody has made yet."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkm_studio.models.campaigns import seen_codes
from umkm_studio.models.campaigns.seen_codes import SeenCode
from umkm_studio.models.importing import plans
from umkm_studio.models.sales.redemptions import KnownCode

SHOPEE = Path(__file__).parents[2] / "samples" / "shopee" / "Order.all.20260801_20261031.xlsx"
RATNA = KnownCode(1, "RATNA10", "ratna10")


@pytest.mark.parametrize(
    ("cell", "note", "code"),
    [
        ("RATNA10", "", "RATNA10"),
        ("ratna-10", "", "RATNA10"),
        ("pake kode RATNA 10 ya kak", "", "RATNA10"),
        ("dari mba dinda 🙏", "", "MBADINDA"),
        ("", "kode: ratna10\ndp 50%", "RATNA10"),
        ("", "jangan pedas. kode sambal okt ya", "SAMBALOKT"),
        ("", "pakai voucher NASTAR-17, makasih", "NASTAR17"),
    ],
)
def test_a_code_stands_in_its_cell_or_after_its_word(cell: str, note: str, code: str):
    assert seen_codes.unknown([], [(cell, note)]) == [SeenCode(code, 1)]


@pytest.mark.parametrize(
    ("cell", "note"),
    [
        ("", "kak ratna10 makasih ya"),  # a free note says many things
        ("", "Jl. Melati 10 kode pos 40123"),
        ("", "kode unik 123456"),
        ("", "belum punya kode"),
        ("", "kode promo"),
        ("tidak ada", ""),
        ("-", ""),
        ("dong", ""),
        ("10", ""),
    ],
)
def test_what_is_no_code_is_not_taken_for_one(cell: str, note: str):
    assert seen_codes.unknown([], [(cell, note)]) == []


def test_known_codes_and_their_slips_are_left_to_themselves():
    sales = [("RATNA10", ""), ("RTNA10", ""), ("kode ratnaa10", "")]
    assert seen_codes.unknown([RATNA], sales) == []


def test_a_slip_of_the_fingers_stands_beside_what_more_buyers_wrote():
    sales = [("SAMBALOKT", "")] * 3 + [("sambalotk", "")]
    assert seen_codes.unknown([], sales) == [SeenCode("SAMBALOKT", 3, ("SAMBALOTK",))]


def test_what_nearly_everybody_wrote_is_the_code():
    sales = [("SAMBALOKT", "")] * 9 + [("sambalotk", "")]
    assert seen_codes.unknown([], sales) == [SeenCode("SAMBALOKT", 9)]


def test_the_number_is_what_will_be_counted_once_the_code_is_made():
    known = json.loads(SHOPEE.with_name(f"{SHOPEE.name}.truth.json").read_text("utf-8"))["codes"]
    found = [draft.order for draft in plans.prepare(SHOPEE).drafts.orders]
    sales = [(order.campaign_code, order.note) for order in found if order.status.is_sale]
    seen = {one.code: one.orders for one in seen_codes.unknown([], sales)}
    assert seen == {
        code: known[code]["sale_orders_exact"] for code in ("RATNA10", "NASTAR17", "SAMBALOKT")
    }


@given(st.lists(st.tuples(st.text(max_size=40), st.text(max_size=80)), max_size=8))
def test_whatever_people_write_is_read(sales: list[tuple[str, str]]):
    for one in seen_codes.unknown([RATNA], sales):
        assert one.code
        assert 1 <= one.orders <= len(sales)
