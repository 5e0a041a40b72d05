"""Columns that nobody used so far: the file is read again where one of them is wanted."""

from __future__ import annotations

import shutil
from pathlib import Path

import openpyxl
import pytest

from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import plans
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.sheets.drafts import Field

SAMPLE = Path(__file__).parents[2] / "samples" / "shopee" / "Order.all.20260801_20261031.xlsx"


def column(plan: Plan, header: str) -> int:
    assert plan.layout is not None
    return next(one.index for one in plan.layout.columns if one.header == header)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    return Path(shutil.copy(SAMPLE, tmp_path))


def test_a_column_that_was_left_out_can_be_chosen_afterwards(sheet: Path) -> None:
    plan = plans.prepare(sheet)
    address = column(plan, "Provinsi")
    assert plan.book.sheets[0].rows[-1][address] is None

    chosen = plans.with_fields(plan, {address: Field.ADDRESS})

    assert chosen.book.sheets[0].rows[-1][address] is not None
    assert chosen.drafts.orders[-1].order.address == chosen.book.sheets[0].rows[-1][address]
    assert len(chosen.drafts.orders) == len(plan.drafts.orders)


def test_all_columns_are_there_for_rows_that_are_saved_as_they_are(sheet: Path) -> None:
    plan = plans.prepare(sheet)
    whole = plans.with_all_columns(plan)
    assert [one.kept for one in whole.book.sheets] == [None]
    assert all(any(row) for row in whole.book.sheets[0].rows)
    assert plans.with_all_columns(whole) is whole


def test_a_file_with_other_headers_by_then_is_refused(sheet: Path) -> None:
    plan = plans.prepare(sheet)
    book = openpyxl.load_workbook(sheet)
    book.active.delete_cols(3)
    book.save(sheet)
    with pytest.raises(UserError) as caught:
        plans.with_fields(plan, {column(plan, "Provinsi"): Field.ADDRESS})
    assert caught.value.code == "file_changed"
