"""A long list fetches what is looked at, keeps places and choices, and says by what to sort."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit.long_list import LongList
from umkm_studio.ui.kit.tables import Column, RecordTable


@dataclass(frozen=True)
class Sale:
    id: int
    buyer: str


class Shop:
    """Sales by their ids, and which of them were asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.buyer = "Ayu"

    def sales(self, ids: Sequence[int]) -> list[Sale]:
        self.asked += ids
        return [Sale(one, f"{self.buyer} {one}") for one in ids]


def a_table(qtbot: QtBot) -> RecordTable[Sale]:
    table: RecordTable[Sale] = RecordTable(
        [Column("Nomor", lambda sale: sale.id), Column("Pembeli", lambda sale: sale.buyer)],
        name="Daftar",
        checkable=True,
    )
    qtbot.addWidget(table)
    table.resize(500, 300)
    table.show()
    return table


def test_only_what_is_looked_at_is_fetched():
    shop = Shop()
    records = LongList(range(1, 200_001), shop.sales)
    assert len(records) == 200_000
    assert records[0].buyer == "Ayu 1"
    assert records[-1].buyer == "Ayu 200000"
    assert len(shop.asked) == 100
    assert [sale.id for sale in records[7:9]] == [8, 9]


def test_a_table_of_many_shows_any_place_and_fetches_little(qtbot: QtBot):
    shop, table = Shop(), a_table(qtbot)
    table.show_long(range(1, 200_001), shop.sales)
    bar = table.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    table.view.viewport().grab()
    assert table.row_count() == 200_000
    assert table.cell(199_999, 1) == "Ayu 200000"
    assert len(shop.asked) <= 300


def test_place_cursor_and_choice_outlive_other_ids(qtbot: QtBot):
    shop, table = Shop(), a_table(qtbot)
    table.show_long(range(1, 1001), shop.sales)
    table.view.selectRow(500)
    table.model.toggle(500)
    table.model.toggle(501)
    bar = table.view.verticalScrollBar()
    bar.setValue(9_000)
    table.show_long([one for one in range(1, 1001) if one != 502], shop.sales, keep_place=True)
    assert bar.value() == 9_000
    assert table.current_id() == 501
    assert [sale.id for sale in table.chosen()] == [501]


def test_all_of_many_are_chosen_without_fetching_them(qtbot: QtBot):
    shop, table = Shop(), a_table(qtbot)
    table.show_long(range(1, 200_001), shop.sales)
    before = len(shop.asked)
    with qtbot.waitSignal(table.chosen_changed) as told:
        table.view.horizontalHeader().sectionClicked.emit(0)
    assert len(told.args[0]) == 200_000
    assert len(shop.asked) == before
    table.choose_none()
    table.model.choose_between(9, 5)
    assert [sale.id for sale in table.chosen()] == [6, 7, 8, 9, 10]


def test_a_press_on_a_title_asks_for_another_order(qtbot: QtBot):
    shop, table = Shop(), a_table(qtbot)
    table.sort_by(0, descending=True)
    table.show_long([3, 2, 1], shop.sales)
    with qtbot.waitSignal(table.model.sort_asked):
        table.view.horizontalHeader().sectionClicked.emit(2)
    assert table.sorting() == (1, False)


def test_changed_records_are_fetched_anew_where_they_are_seen(qtbot: QtBot):
    shop, table = Shop(), a_table(qtbot)
    table.show_long([1, 2, 3], shop.sales)
    assert table.cell(0, 1) == "Ayu 1"
    shop.buyer = "Bu Yanti"
    table.model.look_again()
    index = table.model.index(0, 2)
    assert table.model.data(index, Qt.ItemDataRole.DisplayRole) == "Bu Yanti 1"
