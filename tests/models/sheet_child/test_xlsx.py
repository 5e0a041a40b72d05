"""The xlsx reader beside two others, calamine and openpyxl, and the odd forms that files have."""

from __future__ import annotations

import io
from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import python_calamine
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900

from tests.faults.counts import times
from tests.hostile import sheets as hostile
from umkm_studio.models.sheet_child import xlsx
from umkm_studio.models.sheet_child.plain import Refused, Row
from umkm_studio.models.sheets.gate import LIMITS

SAMPLES = sorted((Path(__file__).parents[2] / "samples").rglob("*.xlsx"))


def read(data: bytes, kept: list[int] | None = None) -> list[list[Row]]:
    tables = xlsx.tables(data, asdict(LIMITS), lambda: None)
    return [list(table.rows(kept)) for table in tables]


def only_row(rows: str, **parts: Any) -> Row:
    ((row,),) = read(hostile.workbook(rows, **parts))
    return row


def cells(rows: str, **parts: Any) -> list[Any]:
    return only_row(rows, **parts).cells


def by_calamine(data: bytes) -> list[dict[tuple[int, int], Any]]:
    """What calamine finds, by row and column; empty text is nothing."""
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    found = []
    for index in range(len(book.sheet_names)):
        sheet = book.get_sheet_by_index(index)
        rows = sheet.to_python(skip_empty_area=False) if sheet.start else []
        found.append(
            {
                (at, column): _same(cell)
                for at, row in enumerate(rows, 1)
                for column, cell in enumerate(row)
                if cell != ""
            }
        )
    return found


def _same(cell: Any) -> Any:
    """As this reader hands it over."""
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if isinstance(cell, date | time):
        return type(cell).__name__, cell.isoformat()
    return cell


def by_us(data: bytes) -> list[dict[tuple[int, int], Any]]:
    return [
        {
            (row.number, column): cell
            for row in rows
            for column, cell in enumerate(row.cells)
            if cell is not None
        }
        for rows in read(data)
    ]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_real_files_say_the_same_as_through_calamine(path: Path) -> None:
    data = path.read_bytes()
    assert by_us(data) == by_calamine(data)


words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1)
values = st.one_of(
    st.none(),
    words.filter(lambda text: not text.startswith("=") and "_x" not in text),
    st.sampled_from(["&amp;", "a<b", '"x"', "baris\nbaru", " tepi ", "</c>", '<c r="A1">']),
    st.integers(-(10**12), 10**12),
    st.floats(-1e9, 1e9).map(lambda value: round(value, 6)),
    st.booleans(),
    st.dates(date(1970, 1, 1), date(2100, 1, 1)),
    st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1)).map(
        lambda moment: moment.replace(microsecond=0)
    ),
)


@given(st.lists(st.lists(values, max_size=6), max_size=6))
@settings(max_examples=times(120, full=2_000), deadline=None)
def test_what_openpyxl_writes_comes_back(rows: list[list[Any]]) -> None:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    wanted = {
        (at, column): _as_written(cell)
        for at, row in enumerate(rows, 1)
        for column, cell in enumerate(row)
        if cell is not None
    }
    assert by_us(file.getvalue()) == [wanted]


def _as_written(cell: Any) -> Any:
    if isinstance(cell, datetime) and cell.time() == time():
        cell = cell.date()
    return _same(cell)


def test_wanted_columns_come_alone_and_rows_without_them_say_so() -> None:
    rows = "".join(
        f'<row r="{at}">{"".join(hostile.cell(f"{letter}{at}", f"{letter}{at}") for letter in row)}'
        "</row>"
        for at, row in enumerate(("ABC", "AC", "B", "C"), 1)
    )
    ((first, second, third, fourth),) = read(hostile.workbook(rows), [0, 2])
    assert first.cells == ["A1", "C1"]
    assert second.cells == ["A2", "C2"]
    assert (third.cells, third.elsewhere) == ([None, None], True)
    assert (fourth.cells, fourth.elsewhere) == ([None, "C4"], False)


def test_struck_through_cells_are_told_by_their_font() -> None:
    book = openpyxl.Workbook()
    book.active.append(["Bu Ayu", "BATAL", "2 toples"])
    book.active["A1"].font = book.active["C1"].font = Font(strike=True)
    file = io.BytesIO()
    book.save(file)
    ((row,),) = read(file.getvalue())
    assert (row.cells, list(row.struck)) == (["Bu Ayu", "BATAL", "2 toples"], [0, 2])
    ((row,),) = read(file.getvalue(), [1, 2])
    assert list(row.struck) == [2]


def test_struck_through_runs_of_a_text_count_when_they_are_all_of_it() -> None:
    struck = "<r><rPr><strike/></rPr><t>batal</t></r>"
    texts = f"<si>{struck}</si><si>{struck}<r><t> jadi</t></r></si>"
    row = only_row(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'
        f'<c r="C1" t="inlineStr"><is>{struck}</is></c></row>',
        strings=texts,
    )
    assert (row.cells, list(row.struck)) == (["batal", "batal jadi", "batal"], [0, 2])


def test_texts_in_runs_are_joined_and_reading_aids_left_out() -> None:
    text = "<si><r><t>Ku</t></r><rPh sb='0' eb='1'><t>ku</t></rPh><r><t>e</t></r></si><si/>"
    assert cells(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'
        '<c r="C1" t="s"><v>2</v></c></row>',
        strings=text + "<si><t>akhir</t></si>",
    ) == ["Kue", None, "akhir"]


def test_cells_and_rows_without_references_count_on() -> None:
    rows = "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>"
    ((first, second),) = read(hostile.workbook(rows))
    assert (first.number, first.cells, second.number, second.cells) == (
        1,
        [1, None, 3],
        2,
        [4, None, None],
    )


def test_any_type_of_cell() -> None:
    assert cells(
        '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c>'
        '<c r="C1" t="str"><f>A1&amp;"x"</f><v>1&amp;x</v></c><c r="D1"><f>SUM(A1)</f></c>'
        '<c r="E1" t="d"><v>2026-10-14T09:12:00</v></c><c r="F1"><v>1.5E3</v></c>'
        '<c r="G1" t="str"><v>_x0041__x000D_b</v></c></row>'
    ) == [True, "#REF!", "1&x", None, ("datetime", "2026-10-14T09:12:00"), 1500, "A\rb"]


def test_prefixes_comments_and_other_encodings() -> None:
    main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    sheet = (
        f"<x:worksheet {main}><x:sheetData><!-- --><x:row r='3'><x:c r='B3' t='str'>"
        "<x:v>é ✓</x:v></x:c></x:row></x:sheetData></x:worksheet>"
    )
    for content in (sheet.encode(), f'<?xml version="1.0"?>{sheet}'.encode("utf-16")):
        ((row,),) = read(with_sheet(content))
        assert (row.number, row.cells) == (3, [None, "é ✓"])


def with_sheet(content: bytes) -> bytes:
    import zipfile

    with zipfile.ZipFile(io.BytesIO(hostile.PLAIN)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return hostile.zipped(parts | {"xl/worksheets/sheet1.xml": content})


def test_days_of_both_calendars() -> None:
    for epoch in (CALENDAR_WINDOWS_1900, CALENDAR_MAC_1904):
        book = openpyxl.Workbook()
        book.epoch = epoch
        book.active.append([date(2026, 8, 1), time(9, 30), timedelta(hours=30)])
        file = io.BytesIO()
        book.save(file)
        ((row,),) = read(file.getvalue())
        assert row.cells == [("date", "2026-08-01"), ("time", "09:30:00"), "30:00:00"]


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1"><v>1</v></c>',
        '<row r="1"><c r="A1"><v>1</c></row>',
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>7</v></c></row>',
    ],
)
def test_what_is_broken_is_refused(rows: str) -> None:
    with pytest.raises(Refused, match="sheet_damaged"):
        read(hostile.workbook(rows))
