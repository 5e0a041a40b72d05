"""What the columns of a table nobody knows are taken for, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

import pytest

from tests.books import a_book
from tests.own_tables import HEADER, a_row, fields
from umkm_studio.models.sheets import formats
from umkm_studio.models.sheets.drafts import Confidence, Field, Layout

ROWS = [a_row(), a_row(tgl="6/8/2026", nama="Bu Siti"), a_row(tgl="7/8/2026", nama="Bu Eka")]


def of(*rows: Sequence[Any]) -> Layout:
    """The one layout of a sheet with these rows."""
    (layout,) = formats.recognise(a_book({"lembar 1": rows}))
    return layout


@pytest.mark.parametrize(
    ("header", "values", "field"),
    [
        ("Jml", ["2", "1 lusin", 3], Field.QUANTITY),
        ("Jml", ["170rb", "45rb", 90_000], Field.LINE_TOTAL),
        ("Jumlah", ["Rp 170.000,-", "45.000", "90k"], Field.LINE_TOTAL),
        ("@", ["85rb", "45rb", 90_000], Field.UNIT_PRICE),
        ("Lunas/Belum", ["lunas", "blm", "DP 50rb"], Field.PAYMENT),
        ("Ket", ["lunas", "blm", "DP 50rb"], Field.PAYMENT),
        ("Ket", ["titip satpam", "lunas", ""], Field.NOTE),
        ("Tgl kirim", ["7/8/2026", "besok", ""], Field.DUE_ON),
        ("Ongkir", [12_000, 0, ""], Field.SHIPPING),
        ("DP", ["50rb", "", ""], Field.DOWN_PAYMENT),
        ("Tahu dari mana?", ["Instagram", "teman", ""], Field.HEARD_FROM),
        ("Punya kode promo? Tulis di sini", ["RATNA10", "-", ""], Field.CAMPAIGN_CODE),
        ("Metode pembayaran", ["COD", "Transfer", "QRIS"], None),
        ("No", [1, 2, 3], None),
        ("kode_pos", ["40132", "40132", "40111"], None),
    ],
)
def test_a_header_and_its_values_together_tell(
    header: str, values: list[Any], field: Field | None
) -> None:
    base = ("Tanggal", "Nama", "Produk", "Harga Satuan")
    rows = [["5/8/2026", "Ayu", "nastar", 85_000], ["6/8/2026", "Siti", "bolu", 45_000],
            ["7/8/2026", "Eka", "nastar", 85_000]]  # fmt: skip
    if header == "@":
        base, rows = base[:3], [row[:3] for row in rows]

    layout = of([*base, header], *([*row, value] for row, value in zip(rows, values, strict=True)))

    assert fields(layout)[header] is field


def test_where_all_that_is_needed_was_found_it_is_likely() -> None:
    layout = of(HEADER, *ROWS)

    assert (layout.format, layout.confidence, layout.missing) == ("table", Confidence.LIKELY, ())
    assert all(column.sure for column in layout.columns)


def test_columns_may_stand_in_any_order_among_others() -> None:
    places = [*range(len(HEADER))]
    Random(7).shuffle(places)
    header = ["No", *(HEADER[place] for place in places), "Kurir"]

    rows = [[at, *(row[place] for place in places), "JNE"] for at, row in enumerate(ROWS, 1)]

    expected = fields(of(HEADER, *ROWS))
    assert fields(of(header, *rows)) == expected | {"No": None, "Kurir": None}


def test_headers_that_say_nothing_leave_proposals_that_are_not_sure() -> None:
    header = ("A", "B", "C", "D", "E", "F")
    rows = [
        [row[0], f"{row[1]} {at}", row[2], row[3], row[4], row[5]] for at, row in enumerate(ROWS)
    ]

    layout = of([f"Kolom {name}" for name in header], *rows)

    assert layout.confidence is Confidence.UNSURE
    assert not any(column.sure for column in layout.columns if column.field)
    assert list(fields(layout).values()) == [
        Field.ORDERED_AT, Field.CUSTOMER, Field.PHONE, Field.PRODUCT, Field.QUANTITY,
        Field.UNIT_PRICE,
    ]  # fmt: skip


def test_what_is_missing_is_named_for_the_mapping_step() -> None:
    layout = of(("Produk", "Ukuran", "Harga"), ("Nastar", "500 gr", 85_000), ("Bolu", "", 45_000))

    assert layout.missing == (Field.ORDERED_AT,)
    assert layout.confidence is Confidence.UNSURE


def test_the_header_may_stand_below_titles() -> None:
    above = [["BUKU PESANAN DAPUR RATNA"], ["Bulan Agustus 2026"], []]

    assert of(*above, HEADER, *ROWS).header_row == 3


def test_sheets_without_orders_are_left_out_wherever_they_stand() -> None:
    book = a_book(
        {
            "Daftar Harga": [("Produk", "Harga"), ("Nastar", 85_000), ("Bolu", 45_000)],
            "catatan": [("belanja mentega",), ("gas 3kg",)],
            "SEPT ": [HEADER, *ROWS],
            "AGUSTUS": [HEADER, *ROWS],
        },
        hidden=["catatan"],
    )

    assert [layout.sheet for layout in formats.recognise(book)] == ["SEPT ", "AGUSTUS"]


def test_nothing_that_looks_like_a_table_gives_no_layout() -> None:
    assert formats.recognise(a_book({"x": [("Halo kak",), ("besok buka jam 9",)]})) == ()


def test_only_the_first_rows_are_looked_at() -> None:
    many = [*ROWS, *([["bukan tanggal"] * len(HEADER)] * 500)]

    assert of(HEADER, *ROWS, *ROWS, *ROWS, *ROWS, *many).header_row == 0


def test_a_table_without_buyers_is_never_sure_to_be_orders() -> None:
    """A shopping list has days, goods, pieces and prices too."""
    bought = of(
        ["Tanggal", "Nama Barang", "Jumlah", "Harga"],
        ["01/10/2026", "Mentega", "2", "35.000"],
        ["02/10/2026", "Keju", "1", "48.000"],
    )

    assert bought.missing == ()
    assert bought.confidence is Confidence.UNSURE
