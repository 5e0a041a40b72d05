"""Cells typed anew, rows left out, and prices given on the way in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.books import NOW, a_workbook
from tests.builders import a_product
from tests.own_tables import HEADER, a_row
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import history, loading, plans
from umkm_studio.models.importing.outcomes import RowState
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.sales import products
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store

FORM = ["Timestamp", "Nama", "Mau pesan apa?", "Jumlah"]
ANSWER = ["14/10/2026 19:42:03", "Ayu", "Nastar 250 gr", "2"]
SHOPEE = Path(__file__).parents[2] / "samples" / "shopee" / "Order.all.20260801_20261031.xlsx"
NASTAR = ("Nastar", "250 gr")


def a_plan(path: Path, *rows: list[object]) -> Plan:
    return plans.prepare(a_workbook(path, {"AGUSTUS": [HEADER, *rows]}))


def a_form(path: Path) -> Plan:
    plan = plans.prepare(a_workbook(path, {"Form Responses 1": [FORM, ANSWER]}))
    assert plan.format == "google_form"
    return plan


def test_a_typed_cell_is_read_like_every_other(store: Store, tmp_path: Path) -> None:
    plan = a_plan(tmp_path / "x.xlsx", a_row(), a_row(nama="Bu Rini", jml="banyak", total=""))
    assert [one.row for one in plan.drafts.problems] == [3]

    mended = plans.with_corrections(plan, typed={("AGUSTUS", 3): {4: "1/2 lusin"}}, left_out=())

    assert mended.drafts.problems == []
    assert [draft.order.items[0].quantity for draft in mended.drafts.orders] == [2, 6]
    assert loading.load(store, mended, now=NOW).orders_new == 2


def test_the_file_and_the_plan_before_stay_as_they_are(tmp_path: Path) -> None:
    plan = a_plan(tmp_path / "x.xlsx", a_row())
    before, rows = plan.path.read_bytes(), [list(row) for row in plan.book.sheets[0].rows]

    plans.with_corrections(plan, typed={("AGUSTUS", 2): {1: "Bu Rini"}}, left_out=())

    assert plan.path.read_bytes() == before
    assert plan.book.sheets[0].rows == rows


def test_a_corrected_cell_keeps_to_its_row_in_a_known_format() -> None:
    plan = plans.prepare(SHOPEE)
    layout = plan.layout
    assert layout is not None
    status = next(column.index for column in layout.columns if column.header == "Status Pesanan")

    mended = plans.with_corrections(plan, typed={(layout.sheet, 2): {status: "Batal"}}, left_out=())

    changed = [
        (before.rows, after.order.status)
        for before, after in zip(plan.drafts.orders, mended.drafts.orders, strict=True)
        if before != after
    ]
    assert changed == [((2,), Status.CANCELLED)]


def test_a_row_left_out_says_so_and_brings_nothing(store: Store, tmp_path: Path) -> None:
    plan = a_plan(tmp_path / "x.xlsx", a_row(), a_row(nama="Bu Rini"))

    plan = plans.with_corrections(plan, typed={}, left_out=[("AGUSTUS", 3)])

    done = loading.load(store, plan, now=NOW)
    assert done.orders_new == 1
    (gone,) = [one for one in done.rows if one.row == 3]
    assert gone.state is RowState.SKIPPED
    assert gone.problem is not None
    assert gone.problem.code == "row_left_out"


def test_the_other_rows_of_the_order_go_with_it(tmp_path: Path) -> None:
    more = a_row(tgl="", nama="", wa="", pesanan="bolu", bayar="")
    plan = a_plan(tmp_path / "x.xlsx", a_row(), more, a_row(nama="Bu Rini"))
    assert [draft.rows for draft in plan.drafts.orders] == [(2, 3), (4,)]

    plan = plans.with_corrections(plan, typed={}, left_out=[("AGUSTUS", 3)])

    assert [draft.rows for draft in plan.drafts.orders] == [(4,)]
    told = {one.row: one.details["chosen"] for one in plan.drafts.problems}
    assert told == {2: (("AGUSTUS", 3),), 3: (("AGUSTUS", 3),)}


def test_a_row_left_out_is_not_asked_about(tmp_path: Path) -> None:
    plan = a_plan(tmp_path / "x.xlsx", a_row(), a_row())
    assert [one.rows for one in plan.questions] == [(3,)]

    assert plans.with_corrections(plan, typed={}, left_out=[("AGUSTUS", 3)]).questions == []


def with_words(plan: Plan, **words: dict[tuple[str, str], int]) -> Plan:
    return replace(plan, **words)


def test_a_price_given_on_the_way_makes_a_sale_of_a_request(store: Store, tmp_path: Path) -> None:
    plan = a_form(tmp_path / "f.xlsx")
    asked = loading.load(store, plan, now=NOW, dry_run=True)
    assert (asked.sales, asked.unpaid) == (0, 1)
    (problem,) = asked.problems
    assert problem.details["spelling"] == NASTAR

    done = loading.load(store, with_words(plan, prices={NASTAR: 55_000}), now=NOW)

    assert (done.sales, done.net_sales) == (1, 110_000)
    made = products.named(store, "Nastar", "250 g")
    assert made is not None
    assert made.price == 55_000
    history.undo_newest(store, now=NOW)
    assert products.everything(store) == []  # it came with the import, and goes with it


def test_a_rehearsal_keeps_no_price(store: Store, tmp_path: Path) -> None:
    plan = with_words(a_form(tmp_path / "f.xlsx"), prices={NASTAR: 55_000})

    assert loading.load(store, plan, now=NOW, dry_run=True).sales == 1

    assert products.everything(store) == []


def test_a_size_in_another_spelling_has_the_price_already(store: Store, tmp_path: Path) -> None:
    products.save(store, a_product(name="Nastar", size="250 g", price=60_000))

    assert loading.load(store, a_form(tmp_path / "f.xlsx"), now=NOW).net_sales == 120_000


def test_a_product_under_another_name_is_remembered(store: Store, tmp_path: Path) -> None:
    known = products.save(store, a_product(name="Kue Nanas", size="", price=60_000))
    plan = with_words(a_form(tmp_path / "f.xlsx"), same_as={NASTAR: known})

    assert loading.load(store, plan, now=NOW).net_sales == 120_000

    again = loading.load(store, a_form(tmp_path / "g.xlsx"), now=NOW)
    assert (again.orders_unchanged, again.problems) == (1, [])


def test_a_price_below_nothing_is_refused_and_nothing_comes_in(
    store: Store, tmp_path: Path
) -> None:
    plan = with_words(a_form(tmp_path / "f.xlsx"), prices={NASTAR: -1})

    with pytest.raises(UserError, match="amount_negative"):
        loading.load(store, plan, now=NOW)

    assert store.count("orders") == 0


def test_each_product_of_a_row_has_its_own_word_of_warning(store: Store, tmp_path: Path) -> None:
    products.save(store, a_product(name="Bolu", size="", price=45_000))
    both = ["14/10/2026 19:42:03", "Ayu", "Nastar 250 gr, Bolu", "2 nastar, 1 bolu"]
    path = a_workbook(tmp_path / "f.xlsx", {"Form Responses 1": [FORM, both]})

    done = loading.load(store, plans.prepare(path), now=NOW, dry_run=True)

    assert [(row.product, row.net_sales, row.state) for row in done.rows] == [
        ("Nastar 250 gr", 0, RowState.CHECK),
        ("Bolu", 45_000, RowState.READY),
    ]
