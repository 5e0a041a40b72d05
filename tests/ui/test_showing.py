"""Mode tunjuk (F8): whoever looks over the maker's shoulder sees nobody's name, number, address."""

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.canaries import Painted, fill, found_in, said
from tests.ui.conftest import NOW
from umkm_studio import paths
from umkm_studio.models import sample, trash
from umkm_studio.models.campaigns import deals, partners
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.models.voices import criticism, messages, testimonials
from umkm_studio.ui.editors import criticism_actions, message_editor, post_actions
from umkm_studio.ui.editors.bin_drawer import BinDrawer
from umkm_studio.ui.editors.customer_editor import CustomerEditor
from umkm_studio.ui.editors.deal_editor import DealEditor
from umkm_studio.ui.editors.old_buyers_drawer import OldBuyersDrawer
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.editors.order_prints import PrintOrders
from umkm_studio.ui.editors.partner_editor import PartnerEditor
from umkm_studio.ui.editors.reply_window import ReplyWindow
from umkm_studio.ui.editors.testimonial_drawer import TestimonialDrawer
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.messages_page.history import HistoryDrawer
from umkm_studio.ui.pages.orders_page import OrdersPage
from umkm_studio.ui.pages.settings_page.lost_laptop import PEOPLE, LostLaptopDrawer
from umkm_studio.ui.reports.order_slip import order_slip

PLACES: list[tuple[str, dict[str, object]]] = [
    ("today", {}),
    ("calendar", {"view": "month"}),
    ("calendar", {"view": "list", "tray": True}),
    ("orders", {}),
    ("orders", {"tab": "week"}),
    ("orders", {"tab": "customers"}),
    ("campaigns", {}),
    ("campaigns", {"tab": "trials"}),
    ("campaigns", {"tab": "loyalty"}),
    ("testimonials", {}),
    ("testimonials", {"kind": "criticism"}),
    ("messages", {}),
    ("insights", {}),
    ("insights", {"tab": "likes"}),
    ("insights", {"tab": "deeper"}),
    ("reflection", {}),
    ("settings", {}),
]


@pytest.fixture(scope="module")
def full_of_canaries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice shop, with an order in the bin."""
    file = tmp_path_factory.mktemp("canaries") / "shop.db"
    with Store.open(file) as store:
        sample.build(store, NOW.date())
        with trash.keeping(store, trash.Kind.ORDER, "P-0400", now=NOW):
            orders.remove(store, 400)
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


def test_no_page_tells_who_anybody_is(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = Painted(monkeypatch)
    press_f8(qtbot, window)
    told = {}

    for key, place in PLACES:
        window.go(key, **place)
        settle(qtbot, window)
        told[key, *place.values()] = found_in(everything_said(window, painted))

    assert {place: words for place, words in told.items() if words} == {}


def test_the_same_look_finds_them_where_the_mode_is_off(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = Painted(monkeypatch)
    for key in ("orders", "messages"):
        window.go(key)
        settle(qtbot, window)
        assert found_in(everything_said(window, painted)) != []


def drawers(store: Store, studio: Studio) -> Iterator[Callable[[], object]]:
    """One way to open each drawer that shows something of a person; `studio` may be veiled."""
    show = studio.open_drawer
    seen = studio.store
    best = store.value("SELECT id FROM customers ORDER BY sale_count DESC LIMIT 1")
    for tab in range(3):
        yield partial(_on_tab, studio, partial(CustomerEditor, studio, best), tab)
    yield lambda: show(OrderEditor(studio, 399))
    for tab in range(3):
        partner = next(
            one for one in partners.everything(seen) if deals.of_partner(seen, one.id or 0)
        )
        yield partial(_on_tab, studio, partial(PartnerEditor, studio, partner), tab)
        deal = deals.of_partner(seen, partner.id or 0)
        if deal:
            yield partial(_on_tab, studio, partial(DealEditor, studio, partner, deal[0]), tab)
    for voice in testimonials.everything(seen)[:2]:
        for tab in range(3):
            yield partial(_on_tab, studio, partial(TestimonialDrawer, studio, voice), tab)
    yield lambda: message_editor.open_message(studio, messages.latest(seen)[0])
    yield lambda: show(HistoryDrawer(studio))
    mended = next(one for one in criticism.everything(seen).values() if one.mistakes)
    for tab in range(3):
        yield partial(criticism_actions.open_criticism, studio, mended.testimonial_id, tab=tab)
    yield partial(criticism_actions.open_trust_log, studio)
    yield lambda: show(BinDrawer(studio))
    yield lambda: show(OldBuyersDrawer(studio))
    yield partial(_on_tab, studio, partial(LostLaptopDrawer, studio), PEOPLE)
    for post_id in (row["id"] for row in store.rows("SELECT id FROM posts ORDER BY id LIMIT 3")):
        yield partial(post_actions.open_post, studio, post_id)


def _on_tab(studio: Studio, make: Callable[[], object], tab: int) -> None:
    drawer = make()
    studio.open_drawer(drawer)
    drawer.show_tab(tab)


def test_no_drawer_tells_who_anybody_is(
    qtbot: QtBot, window: MainWindow, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = Painted(monkeypatch)
    press_f8(qtbot, window)
    told, opened = [], 0

    for open_drawer in drawers(store, window.studio):
        open_drawer()
        assert window.drawers.drawer is not None
        settle(qtbot, window)
        opened += 1
        told += found_in(everything_said(window, painted))
        window.studio.close_drawer()

    assert told == []
    assert opened > 15


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
