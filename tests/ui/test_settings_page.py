"""Settings: kept at once, taken back with one press; copies made, looked at and brought back."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.builders import a_product
from umkm_studio.models import shop as shops
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.sales import products
from umkm_studio.models.shop import Shop
from umkm_studio.ui import pages
from umkm_studio.ui.editors.products_editor import ProductsEditor
from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot, store, data_dir):
    """The window on the settings of Dapur Ratna."""
    shops.save(store, Shop(name="Dapur Ratna", city="Semarang", theme="light", reduce_motion=True))
    made = MainWindow(
        store,
        data_dir=data_dir,
        now=lambda: datetime(2026, 8, 14, 19, 42),
        entries=[one for one in pages.PAGES if one.key == "settings"],
    )
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def page(window):
    return window.page


def test_a_name_is_kept_on_leaving_the_field_and_can_be_taken_back(page, window, qtbot, store):
    field = page.profile.fields["name"]
    field.selectAll()
    qtbot.keyClicks(field, "Dapur Bu Ratna")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shops.load(store).name == "Dapur Bu Ratna"
    assert window.windowTitle().startswith("Dapur Bu Ratna")
    assert window.notices.current_toast is not None
    window.notices.current_toast.button.click()
    assert shops.load(store).name == "Dapur Ratna"
    assert field.text() == "Dapur Ratna"


def test_a_name_half_typed_is_kept_on_closing(page, window, qtbot, store):
    field = page.profile.fields["city"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Ungaran")
    window.close()
    assert shops.load(store).city == "Ungaran"


def test_an_unlikely_pace_is_refused_and_the_old_one_shown(page, window, qtbot, store):
    field = page.profile.fields["posts_per_week"]
    field.selectAll()
    qtbot.keyClicks(field, "0")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.notices.box is not None
    window.notices.box.reject()
    assert shops.load(store).posts_per_week == 4
    assert field.text() == "4"


def test_the_theme_changes_at_once(page, store):
    page.look.theme.button("dark").click()
    assert theme().is_dark
    assert shops.load(store).theme == "dark"


def test_the_language_changes_without_a_restart_and_the_toast_stays(page, window, qtbot):
    page.look.language.button("en").click()
    assert language.current() == "en"
    qtbot.waitUntil(lambda: window.page is not page)
    assert window.page.look.language.value() == "en"
    assert window.notices.current_toast is not None
    window.undo()
    assert language.current() == "id"


def test_the_text_size_builds_the_page_anew(page, window, qtbot, store):
    page.look.text_scale.button(150).click()
    qtbot.waitUntil(lambda: window.page is not page)
    assert theme().scale == 1.5
    assert shops.load(store).text_scale == 150


def test_less_movement_is_kept(page, store):
    page.look.reduce_motion.click()
    assert not shops.load(store).reduce_motion
    assert not theme().reduced_motion


def test_targets_always_add_up_and_are_kept_together(page, qtbot, store):
    page.profile.targets_button.click()
    dialog = page.profile.targets_dialog
    qtbot.keyClick(dialog.targets.sliders[Pillar.PROMO], Qt.Key.Key_Right)
    assert dialog.targets.value()["promo"] == 25
    assert sum(dialog.targets.value().values()) == 100
    dialog.save_button.click()
    assert shops.load(store).targets["promo"] == 25


def test_dragging_there_and_back_leaves_the_others_as_they_were(page, qtbot):
    page.profile.targets_button.click()
    targets = page.profile.targets_dialog.targets
    before = targets.value()
    slider = targets.sliders["promo"]
    slider.setSliderDown(True)
    for percent in (55, 100, 3, before["promo"]):
        slider.setValue(percent)
        assert sum(targets.value().values()) == 100
    slider.setSliderDown(False)
    assert targets.value() == before
    page.profile.targets_dialog.reject()


# Products


@pytest.fixture
def editor(page, window, store):
    """The drawer of products; one of two has no cost."""
    products.save(store, a_product())
    products.save(store, a_product(name="Sambal Bawang", size="150 ml", cost=None))
    page.profile.products_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, ProductsEditor)
    return drawer


def test_a_cost_that_is_typed_makes_the_profit_known(editor, qtbot, store):
    sambal = products.find(store, "Sambal Bawang", "150 ml")
    field = editor.costs[sambal.id]
    assert editor._note.text == "1 produk belum punya HPP. Mulai dari atas: omzetnya paling besar."
    qtbot.keyClicks(field, "17rb")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert products.get(store, sambal.id).cost == 17_000
    assert "laba bisa dihitung" in editor._note.text


def test_an_amount_that_cannot_be_read_keeps_the_drawer_open(editor, window, qtbot, store):
    sambal = products.find(store, "Sambal Bawang", "150 ml")
    field = editor.costs[sambal.id]
    field.setFocus()
    qtbot.keyClicks(field, "tujuh belas")
    assert not window.drawers.close_drawer()
    field.clear()
    assert window.drawers.close_drawer()
    assert products.get(store, sambal.id).cost is None


def test_a_price_can_be_taken_back(editor, window, qtbot, store):
    nastar = products.find(store, "Nastar Klasik", "500 g")
    field = editor.prices[nastar.id]
    field.selectAll()
    qtbot.keyClicks(field, "90.000")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert products.get(store, nastar.id).price == 90_000
    window.undo()
    assert products.get(store, nastar.id).price == 85_000


@pytest.mark.parametrize("code", ["id", "en"])
def test_both_columns_end_at_about_the_same_height(window, store, qtbot, code):
    shops.save(store, replace(shops.load(store), language=code))
    qtbot.waitUntil(lambda: language.current() == code)
    QApplication.processEvents()
    page = window.page
    page.grab()
    feet = [one.mapTo(page, one.rect().bottomLeft()).y() for one in (page.learning, page.bin)]
    assert abs(feet[0] - feet[1]) < 170
