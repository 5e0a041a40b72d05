"""A file on its way in: recognised, corrected by the maker, asked about, never half understood."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.books import NOW, a_workbook
from tests.own_tables import HEADER, a_row
from umkm_studio.models import shop
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import loading, plans
from umkm_studio.models.importing.outcomes import RowState
from umkm_studio.models.sales import products
from umkm_studio.models.sales.products import Product
from umkm_studio.models.sheets.drafts import Confidence, Field
from umkm_studio.models.sheets.questions import SEVERAL_ORDERS, QuestionKind
from umkm_studio.models.store import Store

STRANGE = ["Kapan", "Siapa", "Apa", "Berapa", "Duit"]


def a_book(path: Path, *rows: list[object]) -> Path:
    return a_workbook(path, {"AGUSTUS": [HEADER, *rows]})


def test_the_maker_explains_a_table_that_nobody_knows(store: Store, tmp_path: Path) -> None:
    path = a_workbook(tmp_path / "x.xlsx", {"x": [STRANGE, ["5/8/2026", "Ayu", "nastar", 2, 85]]})
    plan = plans.prepare(path)
    assert plan.confidence is Confidence.UNSURE
    assert plan.missing == (Field.UNIT_PRICE,)
    with pytest.raises(UserError, match="layout_unknown"):
        loading.load(store, plan, now=NOW)

    plan = plans.with_fields(plan, {4: Field.UNIT_PRICE})

    done = loading.load(store, plan, now=NOW)
    assert (done.orders_new, done.net_sales) == (1, 170)


def test_a_column_that_must_be_there_cannot_be_taken_away(tmp_path: Path) -> None:
    plan = plans.prepare(a_book(tmp_path / "x.xlsx", a_row()))

    with pytest.raises(UserError, match="columns_missing") as refused:
        plans.with_fields(plan, {3: None})

    assert refused.value.details["columns"] == ["product"]


def test_each_sheet_has_columns_of_its_own(tmp_path: Path) -> None:
    rows = [HEADER, a_row()]
    plan = plans.prepare(a_workbook(tmp_path / "x.xlsx", {"AGUSTUS": rows, "SEPT": rows}))

    plan = plans.with_fields(plan, {1: None}, sheet="SEPT")

    buyers = {draft.sheet: draft.order.customer for draft in plan.drafts.orders}
    assert buyers == {"AGUSTUS": "Bu Ayu", "SEPT": ""}


def test_another_row_may_be_the_header(tmp_path: Path) -> None:
    above = ["Tgl", "Nama", "Produk", "Harga"]  # of another table, higher up
    path = a_workbook(tmp_path / "x.xlsx", {"x": [above, ["-"], [], HEADER, a_row()]})
    plan = plans.prepare(path)

    plan = plans.with_header(plan, 4, sheet="x")

    (draft,) = plan.drafts.orders
    assert (draft.rows, draft.order.net_sales) == ((5,), 170_000)
    with pytest.raises(UserError, match="header_unlikely"):
        plans.with_header(plan, 3, sheet="x")


def test_rows_with_an_open_question_stay_out_until_it_is_answered(
    store: Store, tmp_path: Path
) -> None:
    path = a_book(tmp_path / "x.xlsx", a_row(), a_row(nama="Bu Siti", jml="2-3", total=""))
    plan = plans.prepare(path)

    before = loading.load(store, plan, now=NOW, dry_run=True)
    (question,) = plan.questions
    after = loading.load(store, plans.with_answers(plan, {question.key: 3}), now=NOW)

    assert [(row.row, row.state) for row in before.rows] == [
        (2, RowState.READY), (3, RowState.CHECK),
    ]  # fmt: skip
    assert before.rows[1].question == question
    assert [(one.row, one.code) for one in before.problems] == [(3, "quantity_ambiguous")]
    assert (before.orders_new, after.orders_new, after.problems) == (1, 2, [])


def test_what_was_answered_once_about_rows_alike_is_known_the_next_time(
    store: Store, tmp_path: Path
) -> None:
    path = a_book(tmp_path / "x.xlsx", a_row(), a_row())
    plan = plans.prepare(path)
    (question,) = plan.questions
    assert question.kind is QuestionKind.TWINS
    loading.load(store, plans.with_answers(plan, {question.key: SEVERAL_ORDERS}), now=NOW)

    again = plans.prepare(path)
    done = loading.load(store, again, now=NOW)

    assert plans.with_known_answers(store, again).questions == []
    assert (done.orders_new, done.orders_unchanged, done.problems) == (0, 2, [])


def test_a_row_more_in_the_book_is_one_order_more(store: Store, tmp_path: Path) -> None:
    first = a_book(tmp_path / "a.xlsx", a_row(bayar="belum"))
    loading.load(store, plans.prepare(first), now=NOW)
    second = a_book(tmp_path / "b.xlsx", a_row(tgl="4/8/2026", nama="Bu Eka"), a_row())

    done = loading.load(store, plans.prepare(second), now=NOW)

    assert (done.orders_new, done.orders_updated) == (1, 1)
    assert store.value("SELECT count(*) FROM orders WHERE payment = 'paid'") == 2


def test_a_product_is_known_wherever_its_size_begins(store: Store, tmp_path: Path) -> None:
    whole = products.save(store, Product(name="Nastar Klasik 500 gr"))
    parted = products.save(store, Product(name="Sambal Bawang Dapur", size="Botol Besar"))
    rows = [a_row(pesanan="Nastar Klasik 500 gr"), a_row(pesanan="sambal bawang dapur botol besar")]

    loading.load(store, plans.prepare(a_book(tmp_path / "x.xlsx", *rows)), now=NOW)

    found = [row["product_id"] for row in store.rows("SELECT product_id FROM line_items")]
    assert found == [whole, parted]


def test_phones_and_addresses_are_kept_only_where_the_maker_asks(
    store: Store, tmp_path: Path
) -> None:
    header = ["Tgl", "Nama", "No WA", "Alamat", "Produk", "Jml", "Harga"]
    row = ["5/8/2026", "Ayu", "0812 0000 0217", "Jl. Mawar 1", "nastar", 2, 85_000]
    masked = ["6/8/2026", "A***u", "0812****217", "Jl. M****", "nastar", 2, 85_000]
    path = a_workbook(tmp_path / "x.xlsx", {"x": [header, row, masked]})
    plan = plans.prepare(path)

    loading.load(store, plan, now=NOW)
    off = [tuple(one) for one in store.rows("SELECT phone, address FROM orders ORDER BY id")]
    shop.save(store, shop.Shop(keep_phones=True, keep_addresses=True))
    loading.load(store, plan, now=NOW)
    on = [tuple(one) for one in store.rows("SELECT phone, address FROM orders ORDER BY id")]

    assert off == [("", ""), ("", "")]
    assert on == [("6281200000217", "Jl. Mawar 1"), ("", "")]
    assert store.value("SELECT count(*) FROM customers") == 1
    assert store.value("SELECT count(*) FROM customer_keys WHERE key LIKE '%*%'") == 0


def test_what_looks_like_a_formula_stays_text(store: Store, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(HEADER)
    sheet.append(a_row(ket="@SUM(A1)", nama="+62 Ayu"))
    for cell in sheet[2]:
        cell.data_type = "s" if isinstance(cell.value, str) else cell.data_type
    sheet["D2"].value, sheet["D2"].data_type = "=cmd|' /C calc'!A0", "s"
    book.save(tmp_path / "x.xlsx")

    loading.load(store, plans.prepare(tmp_path / "x.xlsx"), now=NOW)

    assert store.value("SELECT product FROM line_items") == "=cmd|' /C calc'!A0"
    assert store.value("SELECT note FROM orders") == "@SUM(A1)"


def test_headers_alone_are_nothing_to_import(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="nothing_to_import"):
        plans.prepare(a_book(tmp_path / "x.xlsx"))
