"""Cells of which the schema says only that they are text: each is known, and none stops a page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from tests import shops
from tests.models.backups.hands import bytes_of, refusal, run
from umkm_studio import paths
from umkm_studio.models import backups, salvage, trash
from umkm_studio.models.importing import profiles
from umkm_studio.models.insight import closed_months
from umkm_studio.models.sheets.drafts import Field
from umkm_studio.models.store import Store
from umkm_studio.models.store.shapes import SHAPES

NOW = datetime(2026, 10, 14, 19, 42)
# Read one by one, each for itself (models/shop.py, models/ledger).
WITHOUT_TRUST = {("settings", "value")}

_NO_RECORD = ["", "x", "[]", "3", "null", '"x"', "[" * 30 + "]" * 30, None, b"{}", 7]
_NO_WORDS = ["", "x", "{}", "[1]", "[null]", '["a", {}]', "null", None]
_NO_MOMENT = ["", "kemarin", "2026-10-01 10:00:00+07:00", 3]
WRONG: dict[tuple[str, str], list[object]] = {
    ("trash", "steps"): [
        *_NO_RECORD, "{}", '{"rows": [], "links": {}}', '{"rows": [["orders"]], "links": []}',
        '{"rows": [["orders", {"id": "1"}]], "links": []}',
        '{"rows": [[1, {"id": 1}]], "links": []}',
        '{"rows": [], "links": [["orders", 1, "note", 2]]}',
        '{"rows": [], "links": [["orders", "1", "note", 2, 3]]}',
    ],
    ("trash", "deleted_at"): _NO_MOMENT,
    ("closed_months", "facts"): _NO_RECORD,
    ("mapping_profiles", "layout"): [
        "", "x", "{}", "[3]", '[{"format": 1, "fields": {}}]', '[{"format": "own"}]',
        '[{"format": "own", "fields": {"a": 1}}]', None,
    ],
    ("import_steps", "before"): [*filter(None, _NO_RECORD), "", "{}", '{"id": "1"}'],
    ("import_answers", "answer"): ["", "x", "{", None],
    ("import_batches", "imported_at"): [*_NO_MOMENT, None],
    ("import_batches", "undone_at"): _NO_MOMENT,
    ("posts", "platforms"): _NO_WORDS,
    ("posts", "marks"): _NO_WORDS,
    ("posts", "media"): _NO_WORDS,
    ("posts", "confirmed"): _NO_WORDS,
    ("codes", "product_ids"): ["", "{}", '["1"]', "[true]", "[1.5]", "null", None],
    ("consents", "places"): _NO_WORDS,
}  # fmt: skip
IN_THE_BIN = "INSERT INTO trash (deleted_at, kind, label, steps) VALUES ('2026-10-01 10:00:00', {})"


@pytest.fixture
def shop(data_dir: Path) -> Path:
    """The practice shop, closed; gives its data folder."""
    shops.open_practice(paths.store_file(data_dir), NOW.date()).close()
    return data_dir


@pytest.fixture
def copy(shop: Path, tmp_path: Path) -> Path:
    """A copy of it, on a stick."""
    with Store.open_for_reading(paths.store_file(shop)) as store:
        backups.write(store, tmp_path / "copy.umkm")
    return tmp_path / "copy.umkm"


def columns(store: Store) -> Iterator[tuple[str, str, str | None]]:
    """Every column of text: table, name, what stands there unless somebody says otherwise."""
    for table in store.rows(
        """
        SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'search_*'
            AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_*'
        """
    ):
        for column in store.rows(
            "SELECT name, dflt_value FROM pragma_table_info(:table) WHERE type = 'TEXT'",
            table=table["name"],
        ):
            yield table["name"], column["name"], column["dflt_value"]


def test_every_column_of_json_has_its_shape(shop: Path) -> None:
    known = {(table, column) for table, shapes in SHAPES.items() for column in shapes}
    with Store.open_for_reading(paths.store_file(shop)) as store:
        there = list(columns(store))
        assert known <= {(table, column) for table, column, _usual in there}
        found = {
            (table, column)
            for table, column, usual in there
            if usual == "'[]'" or _holds_json(store, table, column)
        }
    assert found <= known | WITHOUT_TRUST
    assert {("closed_months", "facts"), ("codes", "product_ids")} <= found  # it can see them


def _holds_json(store: Store, table: str, column: str) -> bool:
    """Whether a list or record stands there anywhere in a shop that has some of everything."""
    cells = store.rows(f"SELECT DISTINCT {column} AS cell FROM {table} LIMIT 200")
    return any(_is_json(row["cell"]) for row in cells)


def _is_json(cell: object) -> bool:
    try:
        return isinstance(json.loads(str(cell)), list | dict)
    except ValueError:
        return False


@pytest.mark.parametrize(("place", "cell"), [(one, cell) for one in WRONG for cell in WRONG[one]])
def test_a_cell_of_another_shape_is_none_of_ours(place: tuple[str, str], cell: object) -> None:
    table, column = place
    assert not SHAPES[table][column](cell)


def test_every_shape_was_tried_with_what_it_is_not() -> None:
    assert set(WRONG) == {(table, column) for table, shapes in SHAPES.items() for column in shapes}


def test_a_copy_with_such_a_row_is_refused_and_changes_nothing(shop: Path, copy: Path) -> None:
    run(copy, IN_THE_BIN.format("'order', 'x', '[]'"))
    before = bytes_of(shop)
    assert refusal(lambda: backups.restore(shop, copy, NOW)) == "backup_damaged"
    assert bytes_of(shop) == before


def test_of_a_damaged_store_such_a_row_counts_as_lost(shop: Path) -> None:
    run(paths.store_file(shop), IN_THE_BIN.format("'order', 'x', '[]'"))
    lost = {one.table: one.lost for one in salvage.save_rows(shop, NOW) if one.lost}
    assert lost == {"trash": 1}


def test_what_is_of_the_right_shape_and_means_nothing_stops_no_page(shop: Path, copy: Path) -> None:
    fields = '{"Harga": "of tomorrow", "Kode": "city"}'
    run(
        copy,
        IN_THE_BIN.format("""'of tomorrow', 'x', '{"rows": [], "links": []}'"""),
        "UPDATE closed_months SET facts = '{\"month\": 7}'",
        "INSERT INTO mapping_profiles (name, layout)"
        f""" VALUES ('x', '[{{"format": "own", "fields": {fields}}}]')""",
    )
    backups.restore(shop, copy, NOW)
    with Store.open(paths.store_file(shop)) as store:
        assert "x" not in {entry.label for entry in trash.listing(store)}
        assert trash.count(store) == len(trash.listing(store)) + 1
        closed = [
            date.fromisoformat(f"{row['month']}-01")
            for row in store.rows("SELECT month FROM closed_months")
        ]
        assert closed
        assert closed_months.everything(store) == []
        assert all(closed_months.get(store, month) is None for month in closed)
        assert all(closed_months.is_unreadable(store, month) for month in closed)
        assert not closed_months.is_unreadable(store, date(2020, 1, 1))
        (sheet,) = next(one for one in profiles.everything(store) if one.name == "x").sheets
        assert sheet.fields == {"Harga": None, "Kode": Field.CITY}
