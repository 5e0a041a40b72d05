"""A table shows records in words, sorts them by what they are, and answers to keys."""

from dataclasses import dataclass, replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import evidence_look, order_state_look
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme


@dataclass(frozen=True)
class Sale:
    id: int
    day: date
    buyer: str
    status: str
    profit: int | None


AYU = Sale(1, date(2026, 10, 14), "Ayu", "paid", 62_000)
GALIH = Sale(2, date(2026, 9, 30), "galih", "completed", -53_000)
TONO = Sale(3, date(2026, 10, 2), "Tono", "cancelled", None)


def a_table(qtbot: QtBot, **options: bool) -> RecordTable[Sale]:
    table: RecordTable[Sale] = RecordTable(
        [
            Column("Tanggal", lambda sale: sale.day, wording.day),
            Column("Pembeli", lambda sale: sale.buyer, stretch=True),
            Column("Status", lambda sale: sale.status, badge=lambda s: order_state_look(s.status)),
            Column(
                "Laba",
                lambda sale: sale.profit,
                wording.rupiah,
                align=RIGHT,
                role=lambda sale: "dangerText" if (sale.profit or 0) < 0 else "",
            ),
        ],
        name="Daftar pesanan",
        **options,
    )
    qtbot.addWidget(table)
    table.resize(700, 300)
    table.show()
    table.show_records([AYU, GALIH, TONO])
    return table


def buyers(table: RecordTable[Sale]) -> list[str]:
    return [sale.buyer for sale in table.records()]


def test_cells_are_words(qtbot: QtBot):
    table = a_table(qtbot)
    assert [table.cell(0, column) for column in range(4)] == [
        "14 Okt",
        "Ayu",
        "Dibayar",
        "Rp\N{NO-BREAK SPACE}62.000",
    ]
    assert table.cell(2, 3) == "–"


def test_it_sorts_by_what_things_are_and_not_by_their_words(qtbot: QtBot):
    table = a_table(qtbot)
    table.view.horizontalHeader().sectionClicked.emit(0)
    assert buyers(table) == ["galih", "Tono", "Ayu"]
    table.view.horizontalHeader().sectionClicked.emit(0)
    assert buyers(table) == ["Ayu", "Tono", "galih"]
    table.view.horizontalHeader().sectionClicked.emit(1)
    assert buyers(table) == ["Ayu", "galih", "Tono"]


@pytest.mark.parametrize("descending", [False, True])
def test_what_is_unknown_stands_last_either_way(qtbot: QtBot, descending: bool):
    table = a_table(qtbot)
    table.show_records([TONO, AYU, GALIH], sort=3, descending=descending)
    assert buyers(table)[-1] == "Tono"


def test_the_order_that_the_maker_chose_outlives_a_refresh(qtbot: QtBot):
    table = a_table(qtbot)
    table.view.horizontalHeader().sectionClicked.emit(1)
    table.show_records([TONO, GALIH, AYU], sort=0)
    assert buyers(table) == ["Ayu", "galih", "Tono"]


def test_the_cursor_stays_on_its_record(qtbot: QtBot):
    table = a_table(qtbot)
    table.select(TONO)
    table.view.horizontalHeader().sectionClicked.emit(0)
    assert table.current() == TONO
    table.show_records([replace(TONO, status="completed"), AYU])
    current = table.current()
    assert current is not None
    assert current.id == TONO.id


def test_enter_and_double_click_open_a_record(qtbot: QtBot):
    table = a_table(qtbot)
    table.select(GALIH)
    with qtbot.waitSignal(table.activated) as told:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert told.args == [GALIH]
    with qtbot.waitSignal(table.activated) as told:
        place = table.view.visualRect(table.model.index(0, 1)).center()
        qtbot.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [AYU]


def test_space_chooses_and_delete_means_what_is_chosen(qtbot: QtBot):
    table = a_table(qtbot, checkable=True)
    table.select(AYU)
    with qtbot.waitSignal(table.chosen_changed) as told:
        qtbot.keyClick(table.view, Qt.Key.Key_Space)
    assert told.args == [[AYU]]
    table.select(TONO)
    qtbot.keyClick(table.view, Qt.Key.Key_Space)
    with qtbot.waitSignal(table.deleted) as told:
        qtbot.keyClick(table.view, Qt.Key.Key_Delete)
    assert told.args == [[AYU, TONO]]


def test_delete_without_a_choice_means_the_record_under_the_cursor(qtbot: QtBot):
    table = a_table(qtbot)
    table.select(GALIH)
    with qtbot.waitSignal(table.deleted) as told:
        qtbot.keyClick(table.view, Qt.Key.Key_Delete)
    assert told.args == [[GALIH]]


def test_a_click_on_a_box_chooses_and_the_head_chooses_all(qtbot: QtBot):
    table = a_table(qtbot, checkable=True)
    place = table.view.visualRect(table.model.index(1, 0)).center()
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.chosen() == [GALIH]
    assert table.model.head_state() == Qt.CheckState.PartiallyChecked
    table.view.horizontalHeader().sectionClicked.emit(0)
    assert table.chosen() == [AYU, GALIH, TONO]
    table.view.horizontalHeader().sectionClicked.emit(0)
    assert table.chosen() == []


def test_the_choice_outlives_a_change_of_the_record_but_not_its_end(qtbot: QtBot):
    table = a_table(qtbot, checkable=True)
    table.model.choose_all(True)
    table.show_records([replace(AYU, status="shipped"), TONO])
    assert [sale.id for sale in table.chosen()] == [1, 3]


def test_a_long_list_is_fetched_as_it_is_needed(qtbot: QtBot):
    asked: list[tuple[int, int | None, bool]] = []

    def fetch(offset: int, column: int | None, descending: bool) -> list[Sale]:
        asked.append((offset, column, descending))
        return [replace(AYU, id=offset + i) for i in range(50)] if offset < 100 else []

    table = a_table(qtbot)
    table.show_pages(fetch, sort=0, descending=True)
    assert asked[0] == (0, 0, True)
    first = table.row_count()
    table.model.fetchMore(table.model.index(-1, -1))
    assert table.row_count() == first + 50
    table.view.horizontalHeader().sectionClicked.emit(1)
    assert asked[-1] == (0, 1, False)


def test_a_loss_is_drawn_in_its_colour(qtbot: QtBot):
    table = a_table(qtbot)
    image = table.view.viewport().grab().toImage()
    cell = table.view.visualRect(table.model.index(1, 3))
    drawn = {
        image.pixelColor(x, y).name()
        for x in range(cell.left(), cell.right())
        for y in range(cell.top(), cell.bottom())
    }
    assert theme().color("dangerText").name() in drawn


def test_badges_are_drawn_with_their_fill(qtbot: QtBot):
    table: RecordTable[Sale] = RecordTable(
        [Column("Bukti", lambda sale: sale.status, badge=lambda _: evidence_look("proven"))],
        name="Bukti",
    )
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    table.show_records([AYU])
    image = table.view.viewport().grab().toImage()
    cell = table.view.visualRect(table.model.index(0, 0))
    colors = {image.pixelColor(x, cell.center().y()).name() for x in range(cell.width())}
    assert theme().color("successSoft").name() in colors


def test_a_narrow_table_hides_what_may_be_hidden(qtbot: QtBot):
    table: RecordTable[Sale] = RecordTable(
        [
            Column("Pembeli", lambda sale: sale.buyer, stretch=True),
            Column("Tanggal", lambda sale: sale.day, wording.day, hide_below=500),
        ],
        name="Daftar",
    )
    qtbot.addWidget(table)
    table.show_records([AYU])
    table.resize(700, 200)
    table.show()
    assert not table.view.isColumnHidden(1)
    table.resize(400, 200)
    assert table.view.isColumnHidden(1)


def test_a_screen_reader_hears_the_column_and_its_words(qtbot: QtBot):
    table = a_table(qtbot)
    index = table.model.index(0, 3)
    spoken = table.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Laba: Rp\N{NO-BREAK SPACE}62.000"
    assert table.view.accessibleName() == "Daftar pesanan"
