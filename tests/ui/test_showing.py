"""Mode tunjuk (F8): whoever looks over the maker's shoulder sees nobody's name, number, address."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests import shops, tour
from tests.ui.canaries import Painted, fill, found_in, said
from tests.ui.conftest import NOW
from umkm_studio import paths
from umkm_studio.models import trash
from umkm_studio.models.sales import order_changes, orders
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.editors.order_prints import PrintOrders
from umkm_studio.ui.editors.reply_window import ReplyWindow
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.orders_page import OrdersPage
from umkm_studio.ui.reports.order_slip import order_slip


@pytest.fixture(scope="module")
def full_of_canaries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice shop, with an order in the bin."""
    file = tmp_path_factory.mktemp("canaries") / "shop.db"
    with (
        shops.open_practice(file, NOW.date()) as store,
        trash.keeping(store, trash.Kind.ORDER, "P-0397", now=NOW),
    ):
        order_changes.remove(store, 397)
    fill(file)
    return file


@pytest.fixture
def store(full_of_canaries: Path, data_dir: Path) -> Iterator[Store]:
    data_dir.mkdir()
    shutil.copyfile(full_of_canaries, paths.store_file(data_dir))
    with Store.open(paths.store_file(data_dir)) as opened:
        yield opened


def press_f8(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F8)
    settle(qtbot, window)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    studio = window.studio
    qtbot.waitUntil(lambda: not studio.jobs.busy and not studio.reads.busy)
    QApplication.processEvents()
    window.grab()


def everything_said(window: MainWindow, painted: Painted) -> list[str]:
    words = [*said(window), *painted.texts]
    painted.texts.clear()
    return words


def test_nothing_in_the_whole_window_tells_who_anybody_is(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    press_f8(qtbot, window)
    painted = Painted(monkeypatch)
    told: dict[str, list[str]] = {}
    stops = 0

    for stop in tour.stops(qtbot, window, importing=False):
        stops += 1
        for whole in tour.shown(window):
            whole.grab()
            if found := found_in([*said(whole), *painted.texts]):
                told[stop] = found
        painted.texts.clear()

    assert told == {}
    assert window.showing.is_on
    assert stops > 80


def test_the_same_look_finds_them_where_the_mode_is_off(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = Painted(monkeypatch)
    for key in ("orders", "messages"):
        window.go(key)
        settle(qtbot, window)
        assert found_in(everything_said(window, painted)) != []


def test_the_search_tells_nothing_and_a_name_is_not_left_in_its_field(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_search()
    assert window.search is not None
    window.search.field.line.setText("Qxzari")
    settle(qtbot, window)

    press_f8(qtbot, window)
    assert found_in(said(window)) == []
    window.show_search()
    window.search.field.line.setText("nastar")
    settle(qtbot, window)

    assert found_in(said(window)) == []


def test_what_is_typed_is_put_aside_and_comes_back_as_it_was(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go("orders", new=True)
    editor = window.drawers.drawer
    assert isinstance(editor, OrderEditor)
    editor.note.setPlainText("titip Qxzari")
    press_f8(qtbot, window)
    assert not editor.isVisible()
    assert found_in(said(window)) == []

    press_f8(qtbot, window)

    assert window.drawers.drawer is editor
    assert editor.isVisible()
    focus = window.focusWidget()
    assert focus is not None
    assert editor.isAncestorOf(focus), "the keyboard is where it was"
    assert editor.note.toPlainText() == "titip Qxzari"
    editor._leave()
    window.drawers.close_drawer()


def test_nothing_can_be_changed_meanwhile(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    before = store.path.read_bytes()
    press_f8(qtbot, window)
    drawer = OrderEditor(window.studio, 399)
    window.studio.open_drawer(drawer)
    drawer.note.setPlainText("baru")
    drawer.save()
    said_words = "".join(said(window)) + "".join(map(str, _boxes()))

    assert "Mode tunjuk" in said_words
    _close_boxes()
    window.undo()
    _close_boxes()
    window.go("orders", importing=True)
    _close_boxes()
    page = window.page
    assert isinstance(page, OrdersPage)
    assert page.wizard is None
    assert store.path.read_bytes() == before


def test_what_writes_is_off_and_says_why(qtbot: QtBot, window: MainWindow) -> None:
    window.go("orders")
    press_f8(qtbot, window)
    page = window.page
    assert isinstance(page, OrdersPage)
    for button in (page.note_button, page.import_button):
        assert not button.isEnabled()
        assert "Mode tunjuk: hanya untuk melihat" in button.toolTip()
    assert page.overview.filter_bar.export_button.isEnabled(), "looking and printing go on"
    page.note_button.setEnabled(True)  # by a rule of the page
    assert not page.note_button.isEnabled()
    page.overview.table.select_id(399)
    page.overview.menu.pop_up(page.overview.table.meant(), QPoint(10, 10))
    menu = page.overview.menu.menu
    assert menu is not None
    lines = {line.text(): line for line in menu.actions() if line.text()}
    assert lines["Buka"].isEnabled()
    assert lines["Cetak slip"].isEnabled()
    assert not lines["Hapus"].isEnabled()
    assert "Mode tunjuk" in lines["Hapus"].toolTip()
    menu.close()
    drawer = OrderEditor(window.studio, 399)
    window.studio.open_drawer(drawer)
    assert not drawer.foot.save_button.isEnabled()
    window.drawers.close_drawer()

    press_f8(qtbot, window)

    page = window.page
    assert isinstance(page, OrdersPage)
    assert page.note_button.isEnabled()
    assert "Ctrl+N" in page.note_button.toolTip()


def test_leaving_stays_where_the_maker_is_now(qtbot: QtBot, window: MainWindow) -> None:
    window.go("orders")
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, OrdersPage)
    bar = page.overview.table.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    at = bar.value()
    assert at > 0
    press_f8(qtbot, window)
    press_f8(qtbot, window)
    assert window.page is page
    assert bar.value() == at

    press_f8(qtbot, window)
    window.go("campaigns")
    press_f8(qtbot, window)
    assert window.page_key == "campaigns"


def test_an_import_under_way_is_gone_back_to(qtbot: QtBot, window: MainWindow) -> None:
    window.go("orders", importing=True)
    before = window.page
    assert isinstance(before, OrdersPage)
    assert before.wizard is not None
    press_f8(qtbot, window)
    window.go("messages")
    press_f8(qtbot, window)

    assert window.page is before
    assert before.wizard.isVisible()


def test_lists_are_saved_to_excel_without_names(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.go("orders")
    press_f8(qtbot, window)
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, OrdersPage)
    target = tmp_path / "pesanan.xlsx"
    page.overview.filter_bar.export_button.click()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(target))
    dialog.close()
    settle(qtbot, window)

    cells = [
        str(cell.value)
        for sheet in load_workbook(target).worksheets
        for line in sheet.iter_rows()
        for cell in line
    ]
    assert len(cells) > 100
    assert found_in(cells) == []


def test_the_key_works_in_a_dialog_and_in_the_small_window(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = Painted(monkeypatch)
    dialog = PrintOrders(window.studio, window, [399])
    dialog.open()
    qtbot.waitUntil(lambda: dialog.findChild(QShortcut, "show_around") is not None)
    dialog.activateWindow()
    qtbot.keyClick(dialog, Qt.Key.Key_F8)
    assert window.showing.is_on
    assert not dialog.isVisible()
    window.keys.show_answers()
    small = window.findChild(ReplyWindow)
    assert small is not None
    painted.texts.clear()
    settle(qtbot, window)
    assert found_in([*said(small), *painted.texts]) == []

    qtbot.keyClick(small, Qt.Key.Key_F8)

    assert not window.showing.is_on
    assert dialog.isVisible(), "it comes back"
    dialog.close()


def test_what_is_printed_meanwhile_names_nobody(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    press_f8(qtbot, window)
    painted = Painted(monkeypatch)
    dialog = PrintOrders(window.studio, window, [399, 398])
    dialog.open()
    dialog.grab()
    page = QImage(800, 1200, QImage.Format.Format_RGB32)
    shop = window.shop
    for order_id in (399, 398):
        order = orders.get(window.studio.store, order_id)
        assert order is not None
        painter = QPainter(page)
        order_slip(order, shop)(painter, QRectF(0, 0, 380, 540))
        painter.end()
    dialog.sheet.set_value("a6")  # which can't be remembered now
    preview = dialog.show_preview()
    assert preview is not None
    preview.grab()
    preview.reject()
    dialog.close()

    assert found_in(painted.texts) == []


def test_a_quiet_mark_says_that_it_is_on_and_leads_out(qtbot: QtBot, window: MainWindow) -> None:
    press_f8(qtbot, window)
    assert any("Mode tunjuk" in words for words in said(window))

    press_f8(qtbot, window)

    assert not window.showing.is_on
    assert not any("Mode tunjuk" in words for words in said(window))
    assert found_in(said(window)) != []


def test_closing_the_window_ends_it(qtbot: QtBot, window: MainWindow) -> None:
    press_f8(qtbot, window)
    window.close()

    assert not window.showing.is_on


def _boxes() -> list[str]:
    return [
        words
        for one in QApplication.topLevelWidgets()
        if one.isVisible() and one.isModal()
        for words in said(one)
    ]


def _close_boxes() -> None:
    for one in QApplication.topLevelWidgets():
        if one.isVisible() and one.isModal():
            one.close()
