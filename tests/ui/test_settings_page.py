"""Settings: kept at once, taken back with one press; copies made, looked at and brought back."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.builders import A_DAY, a_product, an_order
from umkm_studio import paths
from umkm_studio.models import backups
from umkm_studio.models import shop as shops
from umkm_studio.models.backups import Kind
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.sales import orders, products
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.ui import pages
from umkm_studio.ui.editors.products_editor import ProductsEditor
from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.settings_page.backup import RestoreDrawer, file_size


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


# Copies


def test_the_newest_copy_is_named(page, store, data_dir):
    assert page.backup.note.text == "Cadangan otomatis pertama dibuat saat aplikasi ditutup."
    made = backups.make(store, paths.backups_dir(data_dir), Kind.AUTOMATIC, datetime(2026, 8, 13, 20, 14))
    page.refresh()
    size = file_size(made.stat().st_size)
    assert page.backup.note.text == f"Cadangan otomatis terakhir: 13 Agustus 2026, {size}"


def test_a_copy_is_written_where_the_maker_wants_it(page, window, qtbot, store, tmp_path):
    orders.save(store, an_order())
    page.backup.copy_to(tmp_path / "salinan.db")
    qtbot.waitUntil(lambda: not window.jobs.busy)
    with Store.open_for_reading(tmp_path / "salinan.db") as copy:
        assert copy.count("orders") == 1
    assert str(tmp_path) in window.notices.current_toast.text
    # the line above speaks of the automatic copies alone, so that it stays true
    assert page.backup.note.text == "Cadangan otomatis pertama dibuat saat aplikasi ditutup."


def test_ctrl_b_asks_where_the_copy_goes(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    dialog = window.page.findChild(QFileDialog)
    assert dialog.windowTitle() == "Simpan cadangan"
    assert dialog.selectedFiles()[0].endswith("umkm-studio-2026-08-14.db")
    dialog.reject()


def test_a_folder_that_is_gone_is_told_and_the_button_comes_back(page, window, qtbot, tmp_path):
    page.backup.copy_to(tmp_path / "tidak ada" / "salinan.db")
    qtbot.waitUntil(lambda: window.notices.box is not None)
    window.notices.box.reject()
    assert page.backup.copy_button.isEnabled()


def test_everything_goes_into_a_workbook(page, window, qtbot, store, tmp_path):
    orders.save(store, an_order())
    page.backup.export_to(tmp_path / "semua.xlsx")
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert (tmp_path / "semua.xlsx").stat().st_size > 1000


def test_bringing_back_asks_first_and_names_day_and_size(page, window, qtbot, store, data_dir):
    made = backups.make(store, paths.backups_dir(data_dir), Kind.AUTOMATIC, datetime(2026, 8, 14, 20, 14))
    page.backup.restore_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, RestoreDrawer)
    drawer.buttons[0].click()
    box = window.notices.box
    said = " ".join(label.text() for label in box.findChildren(PlainLabel))
    assert f"diganti isi Jumat, 14 Agustus 2026 ({file_size(made.stat().st_size)})" in said
    with qtbot.waitSignal(window.restore_wanted) as wanted:
        box.accept()
    assert wanted.args == [made]


def test_a_store_that_was_set_aside_unread_is_no_copy_to_count_on(page, store, data_dir):
    folder = paths.backups_dir(data_dir)
    backups.make(store, folder, Kind.AUTOMATIC, datetime(2026, 8, 13, 20, 14))
    backups.make(store, folder, Kind.SET_ASIDE, datetime(2026, 8, 14, 20, 14))
    page.refresh()
    assert "13 Agustus 2026" in page.backup.note.text
    page.backup.restore_button.click()
    assert len(page.window().drawers.drawer.buttons) == 1


def test_a_copy_from_elsewhere_that_is_gone_is_told(page, window, tmp_path):
    page.backup.restore_button.click()
    window.drawers.drawer.ask_about_file(tmp_path / "hilang.db")
    assert window.notices.box is not None
    window.notices.box.reject()


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "1\N{NO-BREAK SPACE}KB"),
        (176_128, "176\N{NO-BREAK SPACE}KB"),
        (2_412_000, "2,4\N{NO-BREAK SPACE}MB"),
    ],
)
def test_sizes_are_said_in_round_numbers(size, words):
    assert file_size(size) == words
