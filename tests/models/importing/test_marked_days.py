"""The sheet "Hari Khusus" as a maker fills it in by hand, or a script writes it."""

from datetime import date
from pathlib import Path

import openpyxl

from tests.books import NOW, load_sheets
from umkm_studio.models import export
from umkm_studio.models.content import marked_days
from umkm_studio.models.content.occasions import DayKind, Occasion
from umkm_studio.models.importing import history
from umkm_studio.models.store import Store

HEADER = ["Tanggal", "Nama", "Jenis"]


def own(store: Store) -> list[tuple[str, DayKind, date, date]]:
    return [(one.name, one.kind, one.first, one.last) for one in reversed(marked_days.own(store))]


def test_every_kind_comes_in_in_either_language(store: Store, tmp_path: Path):
    rows = [
        ["2026-10-01", "Libur keluarga", "Libur"],
        ["2026-10-02", "10.10 lebih awal", "tanggal kembar"],
        ["2026-10-03", "THR", "Payday"],
        ["2026-10-04", "Iklan Reels", "Ad"],
        ["2026-10-05", "Cuci gudang", "Diskon"],
        ["2026-10-06", "Nastar habis", "Stok Habis"],
    ]
    done = load_sheets(store, {"Hari Khusus": [HEADER, *rows]}, tmp_path / "hari.xlsx")
    assert done.problems == []
    assert [kind for _name, kind, _first, _last in own(store)] == list(DayKind)


def test_english_headers_and_an_end_are_read(store: Store, tmp_path: Path):
    rows = [["Date", "Name", "Kind", "Until"], ["2026-10-04", "Ad", "Ad", "2026-10-09"]]
    load_sheets(store, {"Marked Days": rows}, tmp_path / "hari.xlsx")
    assert own(store) == [("Ad", DayKind.AD, date(2026, 10, 4), date(2026, 10, 9))]


def test_importing_again_changes_what_is_known_and_adds_nothing(store: Store, tmp_path: Path):
    for kind in ("Iklan", "Diskon"):
        rows = [HEADER, ["2026-10-04", "Reels", kind]]
        load_sheets(store, {"Hari Khusus": rows}, tmp_path / "hari.xlsx")
    assert own(store) == [("Reels", DayKind.DISCOUNT, date(2026, 10, 4), date(2026, 10, 4))]


def test_rows_that_cannot_be_are_named_with_their_cell(store: Store, tmp_path: Path):
    rows = [
        [*HEADER, "Sampai"],
        ["2026-10-04", "Reels", "Promosi besar", ""],
        ["2026-10-09", "Diskon", "Diskon", "2026-10-01"],
        ["", "Tanpa tanggal", "Iklan", ""],
        ["2026-10-12", "Benar", "Iklan", ""],
    ]
    done = load_sheets(store, {"Hari Khusus": rows}, tmp_path / "hari.xlsx")
    assert [(one.row, one.code) for one in done.problems] == [
        (4, "cell_missing"),
        (2, "word_unknown"),
        (3, "dates_reversed"),
    ]
    assert [name for name, *_rest in own(store)] == ["Benar"]


def test_days_left_out_go_out_and_come_back(store: Store, tmp_path: Path):
    marked_days.leave_out(store, Occasion.PAYDAY)
    export.write(store, tmp_path / "toko.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "toko.xlsx")["Hari Tidak Ditandai"]
    assert [row[0].value for row in sheet.iter_rows()] == ["Hari", "Gajian"]
    rows = [["Day"], ["Ramadan"], ["Mother's Day"], ["Hari Kucing"]]
    done = load_sheets(store, {"Unmarked Days": rows}, tmp_path / "lain.xlsx")
    assert [one.code for one in done.problems] == ["word_unknown"]
    assert marked_days.left_out(store) == {
        Occasion.PAYDAY, Occasion.RAMADAN, Occasion.MOTHERS_DAY,
    }  # fmt: skip


def test_such_an_import_is_taken_back(store: Store, tmp_path: Path):
    rows = {
        "Hari Khusus": [HEADER, ["2026-10-04", "Reels", "Iklan"]],
        "Hari Tidak Ditandai": [["Hari"], ["Gajian"]],
    }
    load_sheets(store, rows, tmp_path / "hari.xlsx")
    history.undo_newest(store, now=NOW)
    assert own(store) == []
    assert marked_days.left_out(store) == frozenset()
