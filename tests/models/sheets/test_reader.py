"""Any sheet to rows of cells: what comes out of good files, and the sentence bad ones get."""

from __future__ import annotations

import os
import sys
import threading
import time as clock
import tracemalloc
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from openpyxl.styles import Font

from tests.hostile import sheets as hostile
from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.models.sheets import child, reader
from umkm_studio.models.sheets.reader import LIMITS, Book, Cell

FILES = Path(__file__).with_name("files")
ROWS: list[list[object]] = [
    ["No. Pesanan", "Tanggal", "Jumlah", "Harga"],
    ["2608010001", datetime(2026, 8, 1), 2, "35.000"],
    ["2608010002", datetime(2026, 8, 2, 9, 30), 1, 35000.5],
]


def an_xlsx(
    path: Path, rows: list[list[object]] = ROWS, *, at_row: int = 1, column: int = 1
) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    for down, row in enumerate(rows):
        for right, value in enumerate(row):
            sheet.cell(at_row + down, column + right, value)
    book.save(path)
    return path


def a_workbook_of(rows: list[list[object]]) -> bytes:
    file = BytesIO()
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(file)
    return file.getvalue()


def cells(book: Book) -> list[list[Cell]]:
    return book.sheets[0].rows


def refusal(path: Path, limits: reader.Limits = LIMITS) -> str:
    """The code of the UserError; every refusal must come within five seconds."""
    started = clock.monotonic()
    with pytest.raises(UserError) as caught:
        reader.read(path, limits)
    assert clock.monotonic() - started < 5
    assert caught.value.details["file"] == path.name
    return caught.value.code


def refusal_of(data: bytes, folder: Path, name: str = "orders.xlsx") -> str:
    path = folder / name
    path.write_bytes(data)
    return refusal(path)


# ---- good files


def test_text_stays_text_and_numbers_are_whole_where_they_can_be(tmp_path: Path) -> None:
    assert cells(reader.read(an_xlsx(tmp_path / "a.xlsx"))) == [
        ["No. Pesanan", "Tanggal", "Jumlah", "Harga"],
        ["2608010001", date(2026, 8, 1), 2, "35.000"],  # a moment at midnight comes as a date
        ["2608010002", datetime(2026, 8, 2, 9, 30), 1, 35000.5],
    ]
    assert type(cells(reader.read(tmp_path / "a.xlsx"))[1][2]) is int


@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_old_excel_and_libreoffice_files_say_the_same(kind: str) -> None:
    book = reader.read(FILES / f"pesanan.{kind}")
    assert (book.kind, [sheet.name for sheet in book.sheets]) == (kind, ["Pesanan", "Catatan"])
    header, first, second = cells(book)
    assert header == ROWS[0]
    assert first == ["2608010001", date(2026, 8, 1), 2, "35.000"]
    assert second == ["2608010002", datetime(2026, 8, 2, 9, 30), 1, 35000.5]
    assert [sheet.hidden for sheet in book.sheets] == [False, True]


def test_rows_and_columns_keep_the_places_a_spreadsheet_shows(tmp_path: Path) -> None:
    (sheet,) = reader.read(an_xlsx(tmp_path / "a.xlsx", at_row=5, column=3)).sheets
    assert sheet.first_row == 5
    assert sheet.rows[0] == [None, None, "No. Pesanan", "Tanggal", "Jumlah", "Harga"]


def test_dates_times_durations_truth_and_long_numbers(tmp_path: Path) -> None:
    row = [date(2026, 8, 1), time(9, 30), timedelta(hours=30), True, 2**53, 1.5e300]
    assert cells(reader.read(an_xlsx(tmp_path / "a.xlsx", [row]))) == [
        [date(2026, 8, 1), time(9, 30), "30:00:00", True, 2**53, 1.5e300]
    ]


def test_a_share_comes_as_it_is_shown(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    shown = [(0.1, "0%"), (0.065, "0.00%"), (0.07, "0.0%"), (1, "#,##0.0 %"), (0.065, '0.0"%"')]
    for column, (value, number_format) in enumerate(shown, 1):
        book.active.cell(1, column, value).number_format = number_format
    book.save(tmp_path / "a.xlsx")
    assert cells(reader.read(tmp_path / "a.xlsx")) == [["10%", "6.5%", "7%", "100%", 0.065]]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_text_that_no_cell_can_hold_is_refused_with_its_start(tmp_path: Path, kind: str) -> None:
    def written(text: str) -> Path:
        if kind == "csv":
            (tmp_path / "a.csv").write_text(f"Nama,Catatan\nAyu,{text}\n", "utf-8")
        else:
            cell = f'<row r="1"><c r="A1" t="inlineStr"><is><t>{text}</t></is></c></row>'
            (tmp_path / "a.xlsx").write_bytes(hostile.workbook(cell))
        return tmp_path / f"a.{kind}"

    whole = "titip " + "a" * 32_761
    assert cells(reader.read(written(whole)))[-1][-1] == whole
    with pytest.raises(UserError, match="cell_too_long") as refused:
        reader.read(written(whole + "a"))
    assert refused.value.details["start"] == whole[:40]
    with pytest.raises(UserError, match="cell_too_long"):
        reader.read(written("🎂" * 16_384))  # two of UTF-16's units each


def test_error_cells_come_as_text_on_the_right_sheet(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "bersih"
    broken = book.create_sheet("Rumus & salah")
    broken["C3"], broken["D3"] = "#REF!", "#DIV/0!"
    broken["C3"].data_type = broken["D3"].data_type = "e"
    broken["C4"] = 7
    book.save(tmp_path / "a.xlsx")
    first, second = reader.read(tmp_path / "a.xlsx").sheets
    assert first.rows == [["bersih"]]
    assert (second.first_row, second.rows) == (
        3,
        [[None, None, "#REF!", "#DIV/0!"], [None, None, 7, None]],
    )


def test_a_formula_gives_its_last_value(tmp_path: Path) -> None:
    row = '<row r="1"><c r="A1"><f>B1*2</f><v>70000</v></c><c r="B1"><v>35000</v></c></row>'
    (tmp_path / "a.xlsx").write_bytes(hostile.workbook(row))
    assert cells(reader.read(tmp_path / "a.xlsx")) == [[70000, 35000]]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Nama;Catatan\nBu Ayu;é ✓ €\n", "utf-8"),
        ("Nama,Catatan\r\nBu Ayu,é ✓ €\r\n", "utf-8-sig"),
        ("Nama\tCatatan\nBu Ayu\té ✓ €\n", "utf-16"),
        ("sep=,\nNama,Catatan\nBu Ayu,é ✓ €\n", "utf-16"),
        ("sep=;\r\nNama;Catatan\r\nBu Ayu;é ✓ €\r\n", "utf-8-sig"),
        ("Nama;Catatan\nBu Ayu;é ✓ €\n", "utf-16-le"),
    ],
)
def test_text_files_in_any_dress(tmp_path: Path, text: str, encoding: str) -> None:
    (tmp_path / "a.csv").write_bytes(text.encode(encoding))
    (sheet,) = reader.read(tmp_path / "a.csv").sheets
    assert (sheet.first_row, sheet.rows) == (1, [["Nama", "Catatan"], ["Bu Ayu", "é ✓ €"]])


def test_a_text_file_from_an_older_windows(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("Nama;Harga\nCafé Ayu;€5\n".encode("cp1252"))
    assert cells(reader.read(tmp_path / "a.csv")) == [["Nama", "Harga"], ["Café Ayu", "€5"]]


def test_decimal_commas_do_not_make_commas_the_delimiter(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        'Nama;Harga;Alamat\nBu Ayu;70.000,00;"Jl. Mawar 1;\nBandung"\nBu Tri;5.000,00;x\n'
    )
    assert cells(reader.read(tmp_path / "a.csv")) == [
        ["Nama", "Harga", "Alamat"],
        ["Bu Ayu", "70.000,00", "Jl. Mawar 1;\nBandung"],
        ["Bu Tri", "5.000,00", "x"],
    ]


def test_short_blank_and_quoted_lines_of_a_csv_keep_their_row_numbers(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('A,B,C\n\n1,"x ""y"""\n')
    assert cells(reader.read(tmp_path / "a.csv")) == [
        ["A", "B", "C"],
        [None, None, None],
        ["1", 'x "y"', None],
    ]


def test_control_characters_are_left_out_but_line_breaks_and_tabs_stay(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"Nama;ID\nBu\0 A\x07yu;577\t\n")
    assert cells(reader.read(tmp_path / "a.csv"))[1] == ["Bu Ayu", "577\t"]
    cell = hostile.cell("A1", "Bu _x0007_A\x7fyu&#10;577")
    (tmp_path / "a.xlsx").write_bytes(hostile.workbook(f'<row r="1">{cell}</row>'))
    text = cells(reader.read(tmp_path / "a.xlsx"))[0][0]
    assert isinstance(text, str)
    assert "\n" in text
    assert not set(map(chr, [*range(9), 11, 12, *range(14, 32)])) & set(text)


@pytest.mark.parametrize(
    ("written", "named", "kind"),
    [("a.xlsx", "b.csv", "xlsx"), ("a.xlsx", "b.xls", "xlsx"), ("a.csv", "b.xlsx", "csv")],
)
def test_the_content_tells_what_a_file_is(
    tmp_path: Path, written: str, named: str, kind: str
) -> None:
    an_xlsx(tmp_path / "a.xlsx")
    (tmp_path / "a.csv").write_text("Nama,Jumlah\nBu Ayu,2\n")
    (tmp_path / written).rename(tmp_path / named)
    assert reader.read(tmp_path / named).kind == kind


@pytest.mark.parametrize(
    "name", ["Pesanan Bu Ünï子 '&\" #1%.xlsx", "-h.xlsx", "a" * 215 + ".xlsx", "tanpa akhiran"]
)
def test_strange_names(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "Budi Ünïcode 子 '&"
    folder.mkdir()
    plain = an_xlsx(folder / "a.xlsx")
    plain.rename(folder / name)
    assert reader.read(folder / name).name == name


# ---- only what is wanted

LONG = [["Nomor", "Alamat", "Jumlah"], *([f"N{at}", f"Jl. {at}", at] for at in range(1, 700))]


def read_wanted(path: Path, *columns: list[int] | None, **more: Any) -> Book:
    """The book with these columns of its sheets."""
    return reader.read(path, choose=lambda heads: columns, **more)


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_wanted_columns_come_alone_below_the_first_rows(tmp_path: Path, name: str) -> None:
    path = an_xlsx(tmp_path / "a.xlsx", LONG)
    (tmp_path / "a.csv").write_text("".join(f"{a};{b};{c}\n" for a, b, c in LONG))
    (sheet,) = read_wanted(path.with_name(name), [0, 2]).sheets
    assert (len(sheet.rows), sheet.kept) == (700, frozenset({0, 2}))
    assert sheet.rows[1][1] == "Jl. 1"
    assert [str(cell) for cell in sheet.rows[-1]] == ["N699", "None", "699"]
    assert {len(row) for row in sheet.rows} == {3}


def test_the_choice_is_made_from_the_first_rows_of_every_sheet(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in LONG:
        book.active.append(row)
    book.create_sheet("Catatan").append(["x"])
    book.save(tmp_path / "a.xlsx")
    seen: list[tuple[str, int]] = []

    def choose(heads: Book) -> list[list[int] | None]:
        seen.extend((sheet.name, len(sheet.rows)) for sheet in heads.sheets)
        return [[], None]

    first, second = reader.read(tmp_path / "a.xlsx", choose=choose).sheets
    assert seen == [("Sheet", len(first.rows)), ("Catatan", 1)]
    assert len(first.rows) < len(LONG)  # its first rows will do
    assert (second.rows, second.kept) == ([["x"]], None)


def test_rows_with_words_in_other_columns_alone_are_told(tmp_path: Path) -> None:
    rows = [*LONG, [None, "Total", None], [None, None, 3], [None, "-", None], ["N", "x", 1]]
    (sheet,) = read_wanted(an_xlsx(tmp_path / "a.xlsx", rows), [0, 2]).sheets
    assert sheet.elsewhere == {700}
    assert sheet.rows[700:] == [[None] * 3, [None, None, 3], [None] * 3, ["N", None, 1]]


def test_the_sheets_of_the_first_look_grow_while_the_rest_is_read(tmp_path: Path) -> None:
    rows = [[f"N{at}", "x" * (at % 7), None if at % 3 else "-"] for at in range(20_000)]
    rows[9_000:9_000] = [[None, "Total", None]]
    first: list[Book] = []
    seen: list[tuple[int, int]] = []

    def choose(heads: Book) -> list[list[int]]:
        first.append(heads)
        return [[0, 2]]

    def grown() -> None:
        (sheet,) = first[0].sheets
        seen.append((len(sheet.rows), len(sheet.elsewhere)))

    (whole,) = reader.read(an_xlsx(tmp_path / "a.xlsx", rows), choose=choose, grown=grown).sheets

    assert len(seen) > 1
    assert seen == sorted(seen)
    assert seen[-1] == (len(whole.rows), 1) == (20_001, 1)


def test_progress_counts_rows_and_may_stop_the_reading(tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "a.xlsx", [[at] * 20 for at in range(6_000)])
    heard: list[tuple[int, int]] = []
    reader.read(path, progress=lambda done, total: heard.append((done, total)))
    assert heard == sorted(heard)
    assert all(done <= total for done, total in heard)
    assert heard[-1] == (6_000, 6_000)
    assert len(heard) > 2

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        reader.read(path, progress=stop)


def test_struck_through_cells_are_told_by_their_place_in_the_rows(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["Buku pesanan"], ["Nama", "Produk"], ["Bu Ayu", "Nastar"]):
        book.active.append(row)
    book.active.insert_rows(1)
    book.active["B4"].font = Font(strike=True)
    book.save(tmp_path / "a.xlsx")
    (sheet,) = reader.read(tmp_path / "a.xlsx").sheets
    assert [sheet.rows[row][column] for row, column in sheet.struck] == ["Nastar"]


# ---- files that are refused


def test_missing_folder_and_locked_files_are_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    assert refusal(tmp_path / "a.xlsx") == "file_missing"
    assert refusal(tmp_path) == "file_is_folder"
    assert refusal(tmp_path / ("a" * 300)) == "file_unreadable"
    path = an_xlsx(tmp_path / "a.xlsx")
    monkeypatch.setattr(Path, "open", locked)  # root may read everything, and Windows is not here
    assert refusal(path) == "file_locked"


def test_a_device_is_not_waited_for() -> None:
    assert refusal(Path(os.devnull)) in ("file_unreadable", "sheet_empty")  # POSIX, Windows


@pytest.mark.parametrize("data", [b"", b"\r\n \n", b"\xef\xbb\xbf", b"\0" * 4096, b";;\n;;\n"])
def test_empty_files(tmp_path: Path, data: bytes) -> None:
    assert refusal_of(data, tmp_path, "a.csv") == "sheet_empty"


def test_a_workbook_without_rows_is_empty(tmp_path: Path) -> None:
    assert refusal_of(hostile.workbook(""), tmp_path) == "sheet_empty"


@pytest.mark.parametrize(
    "page", [b"<html><table><tr><td>1", b"\xef\xbb\xbf\n <!DOCTYPE html>\n<title>", b"<Table><tr>"]
)
def test_a_web_page_named_xls(tmp_path: Path, page: bytes) -> None:
    assert refusal_of(page, tmp_path, "a.xls") == "sheet_is_web_page"


def test_what_is_no_sheet_at_all(tmp_path: Path) -> None:
    for data in (
        b"%PDF-1.7 ...",
        b"\x89PNG\r\n\x1a\n....",
        b"\xff\xd8\xff\xe0 ...",
        os.urandom(999),
    ):
        assert refusal_of(data, tmp_path) == "sheet_unknown"
    assert refusal_of(hostile.zipped({"Content.pdf": "a,b"}), tmp_path) == "sheet_unknown"
    nested = hostile.zipped({"a.xlsx": hostile.zipped({"Content.csv": "a,b"})})
    assert refusal_of(nested, tmp_path) == "sheet_unknown"


def test_the_tables_of_an_archive_stand_side_by_side(tmp_path: Path) -> None:
    path = tmp_path / "TikTok.zip"
    book = a_workbook_of([["Date", "Followers"]])
    parts: dict[str, str | bytes] = {
        "data/Content.csv": "\ufeffVideo link,Total views\nhttps://a,12\n",
        "data/FollowerHistory.xlsx": book,
        "__MACOSX/._Content.csv": "\0\0",
        "baca saya.pdf": "%PDF",
        "Viewers.csv": "",
    }
    path.write_bytes(hostile.zipped(parts))

    found = reader.read(path)

    assert found.kind == "zip"
    assert [sheet.name for sheet in found.sheets] == ["Content", "FollowerHistory"]
    assert found.sheets[0].rows[1] == ["https://a", "12"]
    assert found.sheets[1].rows == [["Date", "Followers"]]


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("sheet_unsafe", {"../Content.csv": "a,b"}),
        ("sheet_too_large", {"Content.csv": "a," * 20_000_000}),  # packs a thousandfold
        ("sheet_too_large", {f"{number}.csv": "a,b" for number in range(101)}),
    ],
    ids=["leads out", "bomb", "many"],
)
def test_an_archive_meets_the_limits_of_a_file(
    tmp_path: Path, code: str, parts: dict[str, str | bytes]
) -> None:
    assert refusal_of(hostile.zipped(parts), tmp_path, "TikTok.zip") == code


def test_the_tables_of_an_archive_may_be_as_large_as_one_file_together(tmp_path: Path) -> None:
    path = tmp_path / "TikTok.zip"
    path.write_bytes(hostile.zipped({f"{number}.csv": "a,b\n" * 1_000 for number in range(3)}))
    assert len(reader.read(path).sheets) == 3
    assert refusal(path, replace(LIMITS, file_bytes=11_000)) == "sheet_too_large"


def test_a_text_counts_as_often_as_it_stands(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(hostile.one_text_everywhere(rows=30))  # 210 x 32,767 letters
    assert len(cells(reader.read(tmp_path / "a.xlsx"))) == 31
    few = replace(LIMITS, letters=6_000_000)
    assert refusal(tmp_path / "a.xlsx", few) == "sheet_too_heavy"


def test_password_protected_files(tmp_path: Path) -> None:
    assert refusal(FILES / "berkata-sandi.xlsx") == "sheet_encrypted"
    assert refusal_of(hostile.encrypted_part(), tmp_path) == "sheet_encrypted"


def test_a_truncated_workbook_at_ten_places(tmp_path: Path) -> None:
    whole = an_xlsx(tmp_path / "whole.xlsx").read_bytes()
    for tenth in range(1, 10):
        assert refusal_of(whole[: len(whole) * tenth // 10], tmp_path) == "sheet_damaged"
    assert refusal_of(whole[:-1], tmp_path) == "sheet_damaged"


def test_a_truncated_old_workbook(tmp_path: Path) -> None:
    whole = (FILES / "pesanan.xls").read_bytes()
    codes = {
        refusal_of(whole[: len(whole) * tenth // 10], tmp_path, "a.xls") for tenth in range(1, 9)
    }
    assert codes <= {"sheet_damaged", "sheet_unknown", "sheet_unreadable", "sheet_empty"}


def test_hostile_workbooks_are_refused(tmp_path: Path) -> None:
    double = hostile.duplicate_entry()
    outside = hostile.with_part(hostile.PLAIN, "../../start.xml", "<x/>")
    absolute = hostile.with_part(hostile.PLAIN, "C:\\start.xml", "<x/>")
    for code, data in (
        ("sheet_too_large", hostile.corner_cell()),
        ("sheet_too_large", hostile.corner_out_of_order()),
        ("sheet_damaged", hostile.repeated_cell((FILES / "pesanan.ods").read_bytes())),
        ("sheet_too_large", hostile.zip_bomb()),
        ("sheet_damaged", hostile.lying_size()),
        ("sheet_too_large", hostile.workbook("", sheets=101)),
        ("sheet_too_large", hostile.zipped({f"xl/{n}.xml": "" for n in range(2_001)})),
        ("sheet_too_large", hostile.wide()),
        ("sheet_unsafe", hostile.entity_bomb()),
        ("sheet_unsafe", double),
        ("sheet_unsafe", outside),
        ("sheet_unsafe", absolute),
    ):
        assert refusal_of(data, tmp_path) == code


def test_a_bomb_takes_no_memory_here(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(hostile.zip_bomb(300))
    unlimited = replace(LIMITS, unpacked_ratio=10**6, memory=200 << 20)
    tracemalloc.start()
    try:
        reader.read(tmp_path / "a.xlsx", unlimited)  # the part belongs to no sheet: never unpacked
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 30 << 20


def test_odd_but_harmless_workbooks_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(hostile.lying_dimension())
    assert cells(reader.read(path)) == [["x"]]
    path.write_bytes(hostile.row_per_cell())
    assert cells(reader.read(path)) == [["A", "B", "C"]] * 100
    path.write_bytes(hostile.many_strings())
    assert cells(reader.read(path)) == [["x"]]
    path.write_bytes(hostile.with_part(hostile.PLAIN, "xl/embeddings/a.zip", hostile.PLAIN))
    assert cells(reader.read(path)) == [["No. Pesanan", "Jumlah"]]


@pytest.mark.parametrize(
    ("limits", "what"),
    [
        (replace(LIMITS, file_bytes=100), "file"),
        (replace(LIMITS, rows=2), "rows"),
        (replace(LIMITS, columns=3), "columns"),
        (replace(LIMITS, cells=11), "cells"),
        (replace(LIMITS, unpacked_bytes=1_000), "unpacked"),
    ],
)
def test_the_limit_that_was_passed_is_named(
    tmp_path: Path, limits: reader.Limits, what: str
) -> None:
    with pytest.raises(UserError) as caught:
        reader.read(an_xlsx(tmp_path / "a.xlsx"), limits)
    assert (caught.value.code, caught.value.details["what"]) == ("sheet_too_large", what)


@pytest.mark.parametrize("what", ["rows", "columns", "cells"])
def test_the_limits_hold_for_text_and_old_excel_too(tmp_path: Path, what: str) -> None:
    (tmp_path / "a.csv").write_text("a,b,c,d\n" * 4)
    for path in (tmp_path / "a.csv", FILES / "pesanan.xls"):
        assert refusal(path, replace(LIMITS, **{what: 2})) == "sheet_too_large"


def test_a_quote_that_never_closes_is_damage(tmp_path: Path) -> None:
    assert refusal_of(b'a,b\n"' + b"x,y\n" * 99_999, tmp_path, "a.csv") == "sheet_damaged"


# ---- the process


def test_a_reader_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "a.xlsx")
    assert refusal(path, replace(LIMITS, seconds=0)) == "sheet_too_slow"


def test_a_reader_that_needs_too_much_memory_is_stopped(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(hostile.many_strings())
    assert refusal(tmp_path / "a.xlsx", replace(LIMITS, memory=48 << 20)) == "sheet_too_heavy"


def test_the_watchdog_alone_stops_it_where_the_system_has_no_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_on_macos = (
        "import sys; from umkm_studio.models.sheet_child import main, watch;"
        "meter = watch._memory_meter(); watch._memory_meter = lambda: meter;"
        "watch.sys = type('System', (), {'platform': 'darwin'}); main.main(sys.argv[1])"
    )
    monkeypatch.setattr(child, "child_command", lambda _: [sys.executable, "-c", as_on_macos])
    (tmp_path / "a.xlsx").write_bytes(hostile.many_strings())
    assert refusal(tmp_path / "a.xlsx", replace(LIMITS, memory=48 << 20)) == "sheet_too_heavy"


def test_cancel_stops_at_once(tmp_path: Path) -> None:
    asked: list[bool] = []

    def second_time() -> bool:
        asked.append(True)
        return len(asked) > 1

    with pytest.raises(Cancelled):
        reader.read(an_xlsx(tmp_path / "a.xlsx"), cancelled=second_time)


def test_a_reader_that_dies_leaves_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    abort = [sys.executable, "-c", "import os; os.abort()"]
    monkeypatch.setattr(child, "child_command", lambda _: abort)
    assert refusal(an_xlsx(tmp_path / "a.xlsx")) == "sheet_unreadable"


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child.child_command("xlsx") == [sys.executable, "--read-sheet"]


def test_two_files_at_once(tmp_path: Path) -> None:
    paths = [an_xlsx(tmp_path / f"{n}.xlsx", [[n]] * 2_000) for n in range(2)]
    books: dict[str, Book] = {}
    threads = [
        threading.Thread(target=lambda path=path: books.update({path.name: reader.read(path)}))
        for path in paths
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {name: cells(book)[-1] for name, book in books.items()} == {"0.xlsx": [0], "1.xlsx": [1]}


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    source=st.sampled_from(["pesanan.xls", "pesanan.ods"]),
    flips=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=30),
)
def test_mutated_files_are_read_or_refused(
    tmp_path: Path, source: str, flips: list[tuple[float, int]]
) -> None:
    data = bytearray((FILES / source).read_bytes())
    for place, byte in flips:
        data[int(place * (len(data) - 1))] = byte
    (tmp_path / source).write_bytes(data)
    try:
        assert isinstance(reader.read(tmp_path / source), Book)
    except UserError as refused:
        event(refused.code)
