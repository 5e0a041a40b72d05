"""Workbooks that we make: text stays text, and what comes out goes in again."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.faults.counts import times
from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import reader
from umkm_studio.models.sheets.reader import Sheet
from umkm_studio.models.sheets.workbook import forms, reading, writing
from umkm_studio.models.sheets.workbook.writing import Rejected, Table


def written(path: Path, *rows: list[Any]) -> list[list[Any]]:
    """The rows of a sheet of settings as the reader finds them in the file."""
    writing.write(path, [Table(forms.SETTINGS, rows)])
    return reader.read(path).sheets[0].rows[1:]


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        '=HYPERLINK("x")',
        "+62 812",
        "-5",
        "@sandi",
        "\uff1d1",
        "0812",
        "1e5",
        "TRUE",
        "#REF!",
    ],
)
def test_text_never_becomes_a_formula_or_a_number(tmp_path: Path, text: str) -> None:
    path = tmp_path / "buku.xlsx"

    assert written(path, [text, "x"]) == [[text, "x"]]

    cell = openpyxl.load_workbook(path)["Pengaturan"]["A2"]
    assert (cell.value, cell.data_type) == (text, "s")


def test_days_and_numbers_stay_what_they_are(tmp_path: Path) -> None:
    row = [date(2026, 10, 14), datetime(2026, 10, 14, 9, 12, 59)]

    assert written(tmp_path / "buku.xlsx", row, [0, 12_345_678]) == [row, [0, 12_345_678]]


def test_lines_are_kept_and_what_no_spreadsheet_can_hold_is_left_out(tmp_path: Path) -> None:
    found = written(
        tmp_path / "buku.xlsx", ["satu\r\ndua\rtiga\n🍪", "a\x00b\x0bc\x1fd\uffffe\ufffe"]
    )

    assert found == [["satu\ndua\ntiga\n🍪", "abcde"]]


def test_an_escape_is_not_read_as_the_letter_that_it_stands_for(tmp_path: Path) -> None:
    assert written(tmp_path / "buku.xlsx", ["_x0041_", "__x000D__"]) == [["_x0041_", "__x000D__"]]


@settings(
    max_examples=times(25, full=2_000),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=40), min_size=1, max_size=60
    )
)
def test_any_text_that_was_written_once_is_written_the_same_again(
    tmp_path: Path, texts: list[str]
) -> None:
    first = written(tmp_path / "satu.xlsx", *(["x", text] for text in texts))

    second = written(tmp_path / "dua.xlsx", *first)

    assert second == first
    assert len(first) == len(texts)


def test_the_template_has_every_sheet_and_is_an_empty_open_workbook(tmp_path: Path) -> None:
    writing.write_template(tmp_path / "templat.xlsx")
    book = reader.read(tmp_path / "templat.xlsx")

    found = reading.recognise(book)

    assert [one.form for one in found] == list(forms.FORMS)
    assert all(len(one.places) == len(one.form.columns) for one in found)
    assert book.sheets[0].rows[0][:4] == ["No. Pesanan*", "Tanggal*", "Status*", "Kanal"]
    drafts = reading.read(found)
    assert (drafts.orders, drafts.posts, drafts.problems) == ([], [], [])


def test_rows_that_were_kept_out_come_back_with_the_reason(tmp_path: Path) -> None:
    sheet = Sheet("pesanan Oktober", [["No.", "Jumlah"], ["A-1", 2], ["A-2", "=dua"]], 4, False)

    rejected = [Rejected(sheet, 0, {6: "Jumlahnya?"})]
    writing.write_rejected(tmp_path / "x.xlsx", rejected, "Yang kurang")

    (back,) = reader.read(tmp_path / "x.xlsx").sheets
    assert back.name == "pesanan Oktober"
    assert back.rows == [["No.", "Jumlah", "Yang kurang"], ["A-2", "=dua", "Jumlahnya?"]]


def test_every_sheet_with_rows_that_were_kept_out_comes_back(tmp_path: Path) -> None:
    august = Sheet("AGUSTUS", [["No."], ["A-1"], ["A-2"]], 1, False)
    october = Sheet("OKTOBER", [["Nota"], ["B-1"]], 3, False)

    rejected = [Rejected(august, 0, {3: "?"}), Rejected(october, 0, {4: "!"})]
    writing.write_rejected(tmp_path / "x.xlsx", rejected, "Yang kurang")

    back = reader.read(tmp_path / "x.xlsx").sheets
    assert [(sheet.name, sheet.rows[1]) for sheet in back] == [
        ("AGUSTUS", ["A-2", "?"]),
        ("OKTOBER", ["B-1", "!"]),
    ]


def test_a_csv_has_no_sheet_name_and_its_rows_come_back_all_the_same(tmp_path: Path) -> None:
    sheet = Sheet("", [["No."], ["A-1"]], 1, False)

    writing.write_rejected(tmp_path / "x.xlsx", [Rejected(sheet, 0, {2: "?"})], "Yang kurang")

    assert reader.read(tmp_path / "x.xlsx").sheets[0].rows[1] == ["A-1", "?"]


def test_a_folder_that_is_not_there_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        writing.write(tmp_path / "tidak ada" / "buku.xlsx", [Table(forms.SETTINGS, [])])

    assert list(tmp_path.iterdir()) == []


def test_a_text_that_no_cell_can_hold_is_never_cut(tmp_path: Path) -> None:
    path = tmp_path / "buku.xlsx"
    longest = "a" * 32_765 + "\N{COOKIE}"  # two of what spreadsheets count
    assert written(path, ["nama", longest]) == [["nama", longest]]

    with pytest.raises(UserError, match="text_too_long") as refused:
        written(tmp_path / "lain.xlsx", ["nama", longest + "a"])

    assert refused.value.details == {"sheet": "Pengaturan", "column": "Nilai", "record": "nama"}
    assert not (tmp_path / "lain.xlsx").exists()


def test_headers_of_a_hostile_file_never_become_formulas(tmp_path: Path) -> None:
    sheet = Sheet("x", [["=1+1", "@SUM(A1)", "a\x07b"], ["A-1", "=2", None]], 1, False)

    writing.write_rejected(tmp_path / "x.xlsx", [Rejected(sheet, 0, {2: "=3"})], "=4")

    (back,) = openpyxl.load_workbook(tmp_path / "x.xlsx").worksheets
    filled = [cell for row in back.iter_rows() for cell in row if cell.value is not None]
    assert [cell.value for cell in filled] == ["=1+1", "@SUM(A1)", "ab", "=4", "A-1", "=2", "=3"]
    assert {cell.data_type for cell in filled} == {"s"}


@pytest.mark.parametrize(
    ("name", "written_as"),
    [
        ("pesanan [1]/2: a*b?", "pesanan  1  2  a b"),
        ("'Oktober'", "Oktober"),
        ("a\x00b", "ab"),
        ("x" * 40, "x" * 28),
        ("[]", "Sheet"),
    ],
)
def test_a_sheet_of_any_name_comes_back_with_one_that_spreadsheets_take(
    tmp_path: Path, name: str, written_as: str
) -> None:
    sheet = Sheet(name, [["No."], ["A-1"]], 1, False)

    writing.write_rejected(tmp_path / "x.xlsx", [Rejected(sheet, 0, {2: "?"})], "Yang kurang")

    assert reader.read(tmp_path / "x.xlsx").sheets[0].name == written_as


def test_sheets_with_one_long_name_are_told_apart(tmp_path: Path) -> None:
    sheets = [Sheet("x" * 31 + end, [["No."], ["A-1"]], 1, False) for end in "ab"]

    rejected = [Rejected(sheet, 0, {2: "?"}) for sheet in sheets]
    writing.write_rejected(tmp_path / "x.xlsx", rejected, "Yang kurang")

    names = [sheet.name for sheet in reader.read(tmp_path / "x.xlsx").sheets]
    assert names == ["x" * 28, "x" * 28 + "1"]
