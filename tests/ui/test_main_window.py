"""The window: pages come and go, changes travel, and can be taken back."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from umkm_studio.models import shop
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import products
from umkm_studio.models.sales.products import Product
from umkm_studio.models.store import Change, Store
from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.fields import SearchField, TextField
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages import Entry

HERE = __name__
NOW = datetime(2026, 10, 14, 19, 42)


class ProductsPage(Page):
    """How many products there are; remembers which letter it was asked for."""

    shows = frozenset({"products"})

    def title(self) -> str:
        return "Produk"

    def build(self) -> None:
        self.letter = ""
        self.refreshed = 0
        self.count = PlainLabel()
        self.find = SearchField("Cari")
        self.body.addWidget(self.find)
        self.body.addWidget(self.count)

    def open(self, *, letter: str = "") -> None:
        self.letter = letter

    def place(self) -> dict[str, object]:
        return {"letter": self.letter}

    def home(self) -> None:
        self.letter = ""

    def refresh(self) -> None:
        self.refreshed += 1
        found = self.store.value("SELECT count(*) FROM products")
        self.count.setText(str(found))


class TypingPage(Page):
    """Has a field that must not be left half written."""

    shows = frozenset({"orders"})

    def title(self) -> str:
        return "Catatan"

    def build(self) -> None:
        self.text = TextField()
        self.body.addWidget(self.text)
        self.refreshed = 0

    def may_leave(self) -> bool:
        return self.text.value() != "setengah"

    def refresh(self) -> None:
        self.refreshed += 1


class BrokenPage(Page):
    """Cannot be refreshed."""

    def title(self) -> str:
        return "Rusak"

    def refresh(self) -> None:
        raise UserError("store_damaged", path="x")


ENTRIES = (
    Entry("today", "home", 1, HERE, "ProductsPage", {"Ctrl+I": {"letter": "i"}}),
    Entry("calendar", "notebook", 1, HERE, "TypingPage"),
    Entry("settings", "settings", 5, HERE, "BrokenPage"),
)


@pytest.fixture
def window(qtbot: QtBot, store: Store, data_dir: Path) -> Iterator[MainWindow]:
    shop.save(store, shop.Shop(name="Dapur Ratna", theme="light", reduce_motion=True, started=True))
    made = MainWindow(store, data_dir=data_dir, now=lambda: NOW, entries=ENTRIES)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def shown(window: MainWindow) -> ProductsPage:
    page = window.page
    assert isinstance(page, ProductsPage)
    return page


def add(store: Store, name: str) -> Change:
    """Keep a product as a page would; gives the change."""
    with store.change() as change:
        products.save(store, Product(name=name))
    return change


def test_the_title_names_the_shop(window: MainWindow, store: Store):
    assert window.windowTitle() == "Dapur Ratna – UMKM Studio"
    shop.save(store, shop.Shop(name="Dapur Sari", theme="light", reduce_motion=True))
    assert window.windowTitle() == "Dapur Sari – UMKM Studio"


def test_a_page_is_made_when_it_is_first_shown(window: MainWindow):
    assert window.stack.count() == 1
    window.go("calendar")
    assert window.stack.count() == 2
    window.go("today")
    assert window.stack.count() == 2


def test_a_change_refreshes_the_page_that_shows_it(window: MainWindow, store: Store):
    add(store, "Nastar")
    assert shown(window).count.text() == "1"


def test_a_page_that_is_not_seen_is_refreshed_when_it_is(window: MainWindow, store: Store):
    page = shown(window)
    window.go("calendar")
    before = page.refreshed
    add(store, "Nastar")
    assert page.refreshed == before
    window.go("today")
    assert page.refreshed == before + 1
    window.go("calendar")
    window.go("today")
    assert page.refreshed == before + 1


def test_a_change_elsewhere_leaves_a_page_alone(window: MainWindow, store: Store):
    window.go("calendar")
    page = window.page
    assert isinstance(page, TypingPage)
    before = page.refreshed
    add(store, "Nastar")
    assert page.refreshed == before


def test_a_job_s_change_arrives_on_the_window_s_thread(
    qtbot: QtBot, window: MainWindow, store: Store
):
    window.jobs.run(lambda store, progress: add(store, "Nastar"), lambda _: None, print)
    qtbot.waitUntil(lambda: shown(window).count.text() == "1")


def test_undo_from_the_toast_takes_the_change_back(qtbot: QtBot, window: MainWindow, store: Store):
    window.studio.undoable(add(store, "Nastar"), "Produk ditambah.")
    toast = window.notices.current_toast
    assert toast is not None
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert shown(window).count.text() == "0"


def test_ctrl_z_and_ctrl_y_walk_through_the_changes(qtbot: QtBot, window: MainWindow, store: Store):
    control = Qt.KeyboardModifier.ControlModifier
    window.activateWindow()
    for name in ("Nastar", "Kastengel"):
        window.studio.undoable(add(store, name), "Produk ditambah.")
    counts = []
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Y):
        qtbot.keyClick(window, key, modifier=control)
        counts.append(shown(window).count.text())
    assert counts == ["1", "0", "0", "1", "2"]


def test_a_new_change_ends_what_could_be_done_again(window: MainWindow, store: Store):
    window.studio.undoable(add(store, "Nastar"), "Produk ditambah.")
    window.undo()
    window.studio.undoable(add(store, "Kastengel"), "Produk ditambah.")
    window.redo()
    assert shown(window).count.text() == "1"


def test_a_change_of_nothing_offers_no_undo(window: MainWindow, store: Store):
    with store.change() as change:
        pass
    window.studio.undoable(change, "Tersimpan.")
    toast = window.notices.current_toast
    assert toast is not None
    assert not toast.button.isVisible()


def test_a_page_that_must_not_be_left_stays(window: MainWindow):
    window.go("calendar")
    page = window.page
    assert isinstance(page, TypingPage)
    page.text.setText("setengah")
    window.go("today")
    assert window.page is page
    page.text.setText("selesai")
    window.go("today")
    assert window.page_key == "today"


def test_a_page_that_cannot_be_shown_says_why(window: MainWindow):
    window.go("settings")
    assert window.notices.box is not None
    assert "cadangan" in window.notices.box.text
    window.notices.box.reject()


def test_another_language_returns_to_the_same_place(qtbot: QtBot, window: MainWindow, store: Store):
    window.go("today", letter="n")
    old = window.page
    settings = shop.Shop(name="Dapur Ratna", theme="light", reduce_motion=True, language="en")
    shop.save(store, settings)
    qtbot.waitUntil(lambda: window.page is not old)
    assert language.current() == "en"
    assert shown(window).letter == "n"


def test_a_window_that_opens_in_its_shops_language_is_built_once(
    qtbot: QtBot, store: Store, data_dir: Path
):
    language.use("en")  # as the program may speak before it knows the shop
    made = MainWindow(store, data_dir=data_dir, now=lambda: NOW, entries=ENTRIES)
    qtbot.addWidget(made)
    first = made.page
    with qtbot.waitSignal(made.first_painted):
        made.show()
    QApplication.processEvents()
    assert language.current() == "id"
    assert made.page is first
    made.close()


def test_larger_text_builds_the_pages_anew(qtbot: QtBot, window: MainWindow, store: Store):
    old = window.page
    settings = shop.Shop(name="Dapur Ratna", theme="light", reduce_motion=True, text_scale=150)
    shop.save(store, settings)
    qtbot.waitUntil(lambda: window.page is not old)
    assert theme().scale == 1.5
    assert window.sidebar.is_rail == (window.width() / 1.5 < 1100)


def test_pages_that_are_not_shown_return_to_their_place_too(
    qtbot: QtBot, window: MainWindow, store: Store
):
    window.go("today", letter="n")
    window.go("calendar")
    old = window.page
    shop.save(store, shop.Shop(name="Dapur Ratna", reduce_motion=True, text_scale=125))
    qtbot.waitUntil(lambda: window.page is not old)
    window.go("today")
    assert shown(window).letter == "n"


def test_the_entry_of_the_shown_page_leads_back_to_its_first_view(window: MainWindow):
    window.go("today", letter="n")
    window.sidebar.chosen.emit("today")
    assert shown(window).letter == ""


def test_another_mode_keeps_the_page_and_what_is_typed(window: MainWindow, store: Store):
    window.go("calendar")
    page = window.page
    assert isinstance(page, TypingPage)
    page.text.setText("masih di sini")
    shop.save(store, shop.Shop(name="Dapur Ratna", theme="dark", reduce_motion=True))
    assert theme().is_dark
    assert window.page is page
    assert page.text.text() == "masih di sini"


def test_a_narrow_window_has_a_rail(window: MainWindow):
    window.resize(1366, 697)
    assert not window.sidebar.is_rail
    assert window.sidebar.width() == 208
    window.resize(1000, 697)
    assert window.sidebar.is_rail
    assert window.sidebar.width() == 60


def test_keys_lead_to_pages(qtbot: QtBot, window: MainWindow):
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_2, modifier=Qt.KeyboardModifier.AltModifier)
    assert window.page_key == "calendar"
    qtbot.keyClick(window, Qt.Key.Key_I, modifier=Qt.KeyboardModifier.ControlModifier)
    assert (window.page_key, shown(window).letter) == ("today", "i")
    qtbot.keyClick(window, Qt.Key.Key_F, modifier=Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is shown(window).find.line


def test_f6_walks_from_region_to_region(qtbot: QtBot, window: MainWindow, store: Store):
    window.activateWindow()

    def next_region() -> QWidget:
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    assert window.sidebar.isAncestorOf(next_region())
    assert shown(window).isAncestorOf(next_region())
    window.studio.undoable(add(store, "Nastar"), "Produk ditambah.")
    toast = window.notices.current_toast
    assert toast is not None
    assert next_region() is toast.button


def test_the_sidebar_counts_what_is_to_do(window: MainWindow):
    window.side.set_count("calendar", 4)
    button = next(b for b in window.sidebar.buttons() if b.key == "calendar")
    assert button.accessibleName() == "Kalender Konten, 4 perlu diurus"
    window.side.set_count("calendar", 0)
    assert button.accessibleName() == "Kalender Konten"


def test_the_window_comes_back_where_it_was(
    qtbot: QtBot, window: MainWindow, store: Store, data_dir: Path
):
    window.resize(1111, 611)  # wider than the screen of the tests, which then narrows it
    window.close()
    again = MainWindow(store, data_dir=data_dir, entries=ENTRIES)
    qtbot.addWidget(again)
    assert again.height() == 611
    assert (data_dir / "window.ini").exists()
    again.close()


def test_a_closed_window_hears_no_more(window: MainWindow, store: Store):
    page = shown(window)
    before = page.refreshed
    window.close()
    add(store, "Nastar")
    assert page.refreshed == before


def test_the_first_painting_is_told(qtbot: QtBot, store: Store, data_dir: Path):
    made = MainWindow(store, data_dir=data_dir, entries=ENTRIES)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.first_painted):
        made.show()
    made.close()


def test_the_ring_follows_the_focus(qtbot: QtBot, window: MainWindow):
    window.activateWindow()
    button = Button("Simpan")
    shown(window).body.addWidget(button)
    window.show()
    QApplication.processEvents()
    button.setFocus()
    ring = window.focus_ring
    assert ring.target is button
    corner = button.mapTo(window, QPoint(0, 0))
    assert ring.geometry().topLeft() == corner - QPoint(4, 4)
    shown(window).find.line.setFocus()  # a field draws its own edge
    assert ring.target is None
    assert not ring.isVisible()


def test_what_takes_the_focus_of_a_pressed_row_that_goes_is_ringed_from_the_next_key_on(
    qtbot: QtBot, window: MainWindow
):
    window.activateWindow()
    pressed, after = Button("Selesai"), Button("Lanjut")
    for button in (pressed, after):
        shown(window).body.addWidget(button)
    pressed.clicked.connect(pressed.hide)
    window.show()
    QApplication.processEvents()
    ring = window.focus_ring
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is not pressed
    assert not ring.isVisible()
    after.setFocus()
    qtbot.keyClick(after, Qt.Key.Key_Shift)
    assert ring.target is after
    assert ring.isVisible()
