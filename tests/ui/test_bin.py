"""The bin and the privacy settings in the window."""

from __future__ import annotations

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import a_code, a_message, a_partner, a_post, a_voice, an_order
from umkm_studio.aftercare import Aftercare
from umkm_studio.models import privacy, trash
from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns import codes, partners
from umkm_studio.models.content import posts
from umkm_studio.models.sales import order_changes, orders
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind
from umkm_studio.models.voices import messages, testimonials
from umkm_studio.ui.editors import (
    campaign_actions,
    message_actions,
    partner_actions,
    post_actions,
    testimonial_actions,
)
from umkm_studio.ui.editors.bin_drawer import BinDrawer
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.settings_page.page import SettingsPage
from umkm_studio.ui.pages.settings_page.privacy_register import PrivacyRegister


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.go("settings")
    found = window.page
    assert isinstance(found, SettingsPage)
    return found


def test_whatever_the_window_deletes_is_in_the_bin(window: MainWindow, store: Store) -> None:
    order = orders.save(store, an_order())
    post = posts.get(store, posts.save(store, a_post()))
    code = codes.get(store, codes.save(store, a_code()))
    partners.save(store, a_partner())
    [partner] = partners.everything(store)
    assert post is not None
    assert code is not None
    editor = OrderEditor(window.studio, order)
    window.studio.open_drawer(editor)
    editor.foot.delete_button.click()
    post_actions.remove(window.studio, post)
    campaign_actions.remove_code(window.studio, code)
    partner_actions.remove_partner(window.studio, partner)

    assert {one.kind for one in trash.listing(store)} == {
        Kind.ORDER, Kind.POST, Kind.CODE, Kind.PARTNER,
    }  # fmt: skip
    window.undo()
    assert len(trash.listing(store)) == 3, "the toast's undo takes it out of the bin again"


def test_the_list_of_orders_puts_each_into_the_bin(window: MainWindow, store: Store) -> None:
    ids = [orders.save(store, an_order()) for _ in range(2)]
    window.go("orders")
    overview = window.page.overview  # type: ignore[union-attr]
    overview.deeds.delete(overview.table.model.records)

    assert len(trash.listing(store)) == len(ids)


def test_one_press_brings_it_back(page: SettingsPage, window: MainWindow, store: Store) -> None:
    order = orders.save(store, an_order(number="A-1"))
    with trash.keeping(store, Kind.ORDER, "A-1", now=window.studio.now()):
        order_changes.remove(store, order)
    assert page.bin.count.look.word == "1 barang"
    page.bin.open_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, BinDrawer)
    drawer.buttons[0].click()

    assert orders.get(store, order) is not None
    assert drawer.buttons == []
    assert not page.bin.count.isVisible()


@pytest.mark.parametrize("is_shown", [True, False])
def test_what_somebody_said_is_known_by_its_first_words_but_not_over_a_shoulder(
    window: MainWindow, store: Store, is_shown: bool
) -> None:
    text = "Kak, apakah sambal bawang masih ada? Mau kirim ke Solo buat oleh-oleh minggu depan"
    message = messages.get(store, messages.save(store, a_message(name="Dewi", text=text)))
    voice_id = testimonials.save(store, a_voice(words="Nastarnya lumer"), now=datetime(2026, 10, 1))
    voice = testimonials.get(store, voice_id)
    assert message is not None
    assert voice is not None
    message_actions.delete(window.studio, message)
    testimonial_actions.remove(window.studio, voice)
    if not is_shown:
        window.studio.show_around()

    drawer = BinDrawer(window.studio)
    window.studio.open_drawer(drawer)

    said = " ".join(label.text() for label in drawer.findChildren(PlainLabel))
    named = " ".join(button.accessibleName() for button in drawer.buttons)
    for words in ("“Kak, apakah sambal bawang masih ada? Mau kirim ke Solo buat…”", "lumer”"):
        assert (words in said, words in named) == (is_shown, is_shown)
    window.drawers.close_drawer()


def test_what_cannot_come_back_says_why(
    page: SettingsPage, window: MainWindow, store: Store
) -> None:
    order = orders.save(store, an_order(number="A-1"))
    with trash.keeping(store, Kind.ORDER, "A-1", now=window.studio.now()):
        order_changes.remove(store, order)
    orders.save(store, an_order(number="A-1"))
    drawer = BinDrawer(window.studio)
    window.studio.open_drawer(drawer)
    drawer.buttons[0].click()

    box = window.notices.box
    assert box is not None
    assert "A-1" in box.text


def test_emptying_is_for_good(page: SettingsPage, window: MainWindow, store: Store) -> None:
    order = orders.save(store, an_order())
    with store.change() as change, trash.keeping(store, Kind.ORDER, "A", now=window.studio.now()):
        order_changes.remove(store, order)
    window.studio.undoable(change, "dihapus")
    drawer = BinDrawer(window.studio)
    window.studio.open_drawer(drawer)
    drawer.empty_button.click()
    box = window.notices.box
    assert box is not None
    box.accept()
    window.undo()

    assert trash.count(store) == 0
    assert store.count("orders") == 0


def test_contacts_are_off_until_they_are_wanted(page: SettingsPage, store: Store) -> None:
    assert not page.privacy.switches["keep_phones"].value()
    page.privacy.switches["keep_phones"].click()
    page.privacy.switches["keep_addresses"].click()

    kept = shops.load(store)
    assert (kept.keep_phones, kept.keep_addresses) == (True, True)


def test_contacts_kept_so_far_can_go(
    page: SettingsPage, window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    assert not page.privacy.remove_button.isEnabled()
    orders.save(store, an_order(phone="0812-3456-7890", address="Jl. Melati 5"))
    assert page.privacy.remove_button.isEnabled()
    page.privacy.remove_button.click()
    box = window.notices.box
    assert box is not None
    box.accept()
    qtbot.waitUntil(lambda: privacy.contacts_kept(store) == 0 and not window.jobs.busy)

    assert not page.privacy.remove_button.isEnabled()


def test_the_register_names_nobody(page: SettingsPage, window: MainWindow, store: Store) -> None:
    orders.save(store, an_order(customer="Ayu Lestari"))
    privacy.anonymise(store, 1, now=window.studio.now())
    page.duties.register_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, PrivacyRegister)

    words = " ".join(label.text() for label in drawer.findChildren(PlainLabel))
    assert "disamarkan" in words
    assert "Ayu" not in words


def test_old_things_go_after_the_start(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    order = orders.save(store, an_order())
    with trash.keeping(store, Kind.ORDER, "A", now=datetime(2026, 9, 1)):
        order_changes.remove(store, order)
    Aftercare(window, window.studio.now).tidy()
    qtbot.waitUntil(lambda: trash.count(store) == 0 and not window.jobs.busy)


def test_what_could_not_be_wiped_is_wiped_after_the_start(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    order = orders.save(store, an_order(note="Kenari 4711"))
    with trash.keeping(store, Kind.ORDER, "A", now=window.studio.now()):
        order_changes.remove(store, order)
    trash.empty(store)
    assert b"Kenari 4711" in bytes_of(store)

    Aftercare(window, window.studio.now).tidy()

    qtbot.waitUntil(lambda: not store.has_traces and not window.jobs.busy)
    assert b"Kenari 4711" not in bytes_of(store)


def bytes_of(store: Store) -> bytes:
    log = store.path.with_name(store.path.name + "-wal")
    return store.path.read_bytes() + log.read_bytes()
