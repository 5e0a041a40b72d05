"""Whatever stands in the cells of a file, reading it ends in drafts or in problems to be told.

Real files of every format are read once; then any of their cells are others. What is read from
single texts (amounts, days, times, phones, chats ...) has its tests where it stands.
"""

from dataclasses import asdict, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.databases.leave_one import fill
from tests.faults.counts import times
from umkm_studio.models import export, hours
from umkm_studio.models.errors import UserError
from umkm_studio.models.sheet_child import text
from umkm_studio.models.sheet_child.plain import Refused
from umkm_studio.models.sheets import formats, insights, reader
from umkm_studio.models.sheets.gate import LIMITS
from umkm_studio.models.sheets.reader import Book, Cell, Sheet
from umkm_studio.models.sheets.shown import Reading
from umkm_studio.models.sheets.workbook import reading
from umkm_studio.models.store import Store

SAMPLES = Path(__file__).parent.parent / "samples"
FILES = [
    *sorted(path for path in SAMPLES.rglob("*.xlsx") if "1001" not in path.name),
    *sorted(SAMPLES.rglob("*.csv")),
]
OFTEN = settings(max_examples=times(10, full=2_000), deadline=None)
ROWS = 14  # of each sheet: its header and what comes first below it
SAVED = Reading(datetime(2026, 11, 1, 9, 0))

WORDS = st.sampled_from(
    [
        "lunas",
        "batal",
        "2 lusin",
        "35rb",
        "5 Agt",
        "1.250.000,50",
        "=1+1",
        "-",
        "0",
        "²",
        "n/a",
        " ",
    ]
)
CELL = st.one_of(
    st.none(), WORDS, st.text(max_size=20), st.integers(-(10**14), 10**14), st.booleans(),
    st.floats(), st.dates(), st.times(), st.datetimes(),
)  # fmt: skip
PLACES = st.tuples(st.integers(0, 40), st.integers(0, ROWS - 1), st.integers(0, 80))
CHANGES = st.lists(st.tuples(PLACES, CELL), min_size=1, max_size=12)


@cache
def head_of(path: Path) -> Book:
    """The first rows of every sheet of a file."""
    book = reader.read(path)
    return Book(book.name, book.kind, [shortened(sheet) for sheet in book.sheets])


def shortened(sheet: Sheet) -> Sheet:
    return replace(sheet, rows=[list(row) for row in sheet.rows[:ROWS]])


def changed(book: Book, changes: list[tuple[tuple[int, int, int], Cell]]) -> Book:
    """The book with other cells; a place that it does not have is another one that it has."""
    sheets = [shortened(sheet) for sheet in book.sheets]
    for (sheet, row, column), cell in changes:
        rows = sheets[sheet % len(sheets)].rows
        if rows and (there := rows[row % len(rows)]):
            there[column % len(there)] = cell
    return Book(book.name, book.kind, sheets)


def understand(book: Book) -> None:
    """All that an import does with the cells of a file. Nothing but a `UserError` may come out."""
    try:
        found = reading.recognise(book)
        reading.read(found)
        exported = insights.recognise(book)
        insights.read(book, exported, SAVED)
        layouts = [layout for layout in formats.recognise(book) if not layout.missing]
        drafts = formats.read(book, tuple(layouts), {})
    except UserError:
        return
    assert all(draft.order.items for draft in drafts.orders)


@pytest.mark.faults
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
@OFTEN
@given(changes=CHANGES)
def test_other_cells_in_a_real_file(path: Path, changes):
    understand(changed(head_of(path), changes))


@cache
def own_workbook() -> Book:
    """Our own workbook, with something on every sheet."""
    with TemporaryDirectory() as folder, Store.open(Path(folder) / "umkm-studio.db") as store:
        fill(store)
        export.write(store, Path(folder) / "toko.xlsx")
        return head_of(Path(folder) / "toko.xlsx")


@pytest.mark.faults
@OFTEN
@given(changes=CHANGES)
def test_other_cells_in_our_own_workbook(changes):
    understand(changed(own_workbook(), changes))


@pytest.mark.faults
@OFTEN
@given(
    data=st.one_of(
        st.binary(max_size=400),
        st.text(max_size=400).map(str.encode),
        st.text(alphabet='a1",;\t\n\r\x00é', max_size=400).map(lambda one: one.encode("utf-16")),
    )
)
def test_any_bytes_are_a_table_or_refused(data: bytes):
    try:
        rows = [row for table in text.tables(data, asdict(LIMITS)) for row in table.rows(None)]
    except Refused:
        return
    assert [row.number for row in rows] == sorted({row.number for row in rows})


@pytest.mark.faults
@OFTEN
@given(st.text(max_size=40))
def test_any_text_gives_hours_or_a_refusal(written: str):
    try:
        periods = hours.read(written)
    except UserError as problem:
        code = problem.code
    else:
        code = ""
        assert hours.read(hours.write(periods)) == periods
    assert code in ("", "hours_unreadable")
