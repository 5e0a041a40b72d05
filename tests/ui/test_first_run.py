"""The first start: three steps, each of them can be skipped; or the practice shop."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from umkm_studio import paths
from umkm_studio.models import shop as shops
from umkm_studio.models.shop import Shop
from umkm_studio.ui import pages
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot, store, data_dir):
    """A window that has never been used."""
    made = MainWindow(
        store,
        data_dir=data_dir,
        now=lambda: datetime(2026, 8, 14, 19, 42),
        entries=[one for one in pages.PAGES if one.key == "settings"],
    )
    qtbot.addWidget(made)
    made.show_first_run()
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def first_run(window):
    return window.first_run


def words(widget):
    return [one.text() for one in widget.findChildren(PlainLabel) if one.isVisible()]


def test_nothing_else_is_seen_before(window, first_run):
    assert first_run.isVisible()
    assert not window.sidebar.isVisible()
    assert not window.stack.isVisible()


def test_three_steps_lead_to_the_first_page_and_keep_what_was_said(window, first_run, qtbot, store):
    qtbot.keyClicks(first_run.steps[0].fields["name"], "Lilin Senja")
    qtbot.keyClicks(first_run.steps[0].fields["nickname"], "Kak Ayu")
    first_run.next_button.click()
    first_run.steps[1].more_button.click()
    first_run.steps[1].targets.sliders["promo"].setValue(40)
    first_run.next_button.click()
    assert str(paths.backups_dir(window.studio.data_dir)) in words(first_run)
    first_run.next_button.click()
    shop = shops.load(store)
    assert (shop.name, shop.nickname, shop.posts_per_week) == ("Lilin Senja", "Kak Ayu", 5)
    assert (shop.targets["promo"], sum(shop.targets.values())) == (40, 100)
    assert shop.started
    assert window.first_run is None
    assert window.sidebar.isVisible()
    assert window.stack.isVisible()


def test_what_is_skipped_changes_nothing(first_run, qtbot, store):
    qtbot.keyClicks(first_run.steps[0].fields["name"], "Lilin Senja")
    first_run.skip_button.click()
    first_run.steps[1].more_button.click()
    first_run.skip_button.click()
    assert not first_run.skip_button.isVisible()
    first_run.next_button.click()
    assert shops.load(store) == Shop(started=True)


def test_going_back_loses_nothing(first_run, qtbot):
    qtbot.keyClicks(first_run.steps[0].fields["name"], "Lilin Senja")
    first_run.next_button.click()
    first_run.back_button.click()
    assert first_run.steps[0].fields["name"].text() == "Lilin Senja"
    assert not first_run.back_button.isVisible()


def test_the_pace_stays_between_one_and_two_a_day(first_run):
    step = first_run.steps[1]
    for _ in range(10):
        step.fewer_button.click()
    assert step.values()["posts_per_week"] == 1
    said = "Kira-kira 45 menit kerja seminggu, kalau satu konten 45 menit."
    assert said in [label.text() for label in step.findChildren(PlainLabel)]
    assert not step.fewer_button.isEnabled()
    for _ in range(20):
        step.more_button.click()
    assert step.values()["posts_per_week"] == 14
    assert not step.more_button.isEnabled()


def test_a_look_around_asks_for_the_practice_shop_and_leaves_this_one_empty(
    window, first_run, qtbot, store
):
    with qtbot.waitSignal(window.practice_wanted):
        first_run.practice_button.click()
    assert shops.load(store) == Shop()


def test_another_language_keeps_the_step_and_what_is_typed(window, first_run, qtbot, store):
    first_run.skip_button.click()
    first_run.steps[1].more_button.click()
    first_run.language.button("en").click()
    qtbot.waitUntil(lambda: window.first_run is not first_run)
    assert window.first_run.step == 1
    assert window.first_run.steps[1].values()["posts_per_week"] == 5
    qtbot.waitUntil(window.first_run.isVisible)
    assert not window.sidebar.isVisible()


def test_the_practice_shop_says_so_on_every_page(qtbot, store, data_dir):
    shops.save(store, Shop(name="Dapur Ratna", practice=True, started=True))
    entries = [one for one in pages.PAGES if one.key == "settings"]
    window = MainWindow(store, data_dir=data_dir, entries=entries)
    qtbot.addWidget(window)
    window.show()
    strip = window.banner.itemAt(0).widget()
    assert any(label.text().startswith("Ini data contoh.") for label in strip.findChildren(QLabel))
    with qtbot.waitSignal(window.own_wanted):
        strip.findChild(LinkButton).click()
    window.close()


def test_enter_goes_on_from_any_field(first_run, window, qtbot, store):
    qtbot.waitActive(window)
    qtbot.keyClicks(first_run.steps[0].fields["name"], "Lilin Senja")
    qtbot.keyClick(first_run.steps[0].fields["name"], Qt.Key.Key_Return)
    assert first_run.step == 1
    first_run.back_button.setFocus()
    qtbot.keyClick(first_run.back_button, Qt.Key.Key_Return)
    assert first_run.step == 0
    qtbot.keyClick(first_run.steps[0].fields["city"], Qt.Key.Key_Enter)
    qtbot.keyClick(first_run.steps[1].more_button, Qt.Key.Key_Return)
    assert first_run.step == 2
    assert shops.load(store).name == "Lilin Senja"


def test_who_comes_from_another_computer_can_go_on_from_a_copy(window, first_run):
    first_run.restore_button.click()
    drawer = window.drawers.drawer
    assert drawer.file_button.isVisible()
    window.drawers.close_drawer()
    first_run.skip_button.click()
    assert not first_run.restore_button.isVisible()
