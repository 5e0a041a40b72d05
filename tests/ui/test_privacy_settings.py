"""Pengaturan, the two cards on privacy: what can be pressed there, and what comes of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import cheap_lock
from tests.builders import a_message, a_partner, a_voice, an_order
from umkm_studio import paths
from umkm_studio.models import backups, privacy, privacy_notice, privacy_register, shop
from umkm_studio.models.backups import Kind
from umkm_studio.models.campaigns import partners
from umkm_studio.models.privacy_register import Deed
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, testimonials
from umkm_studio.ui.editors.old_buyers_drawer import OldBuyersDrawer
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.main_window.search import commands
from umkm_studio.ui.pages.settings_page import SettingsPage
from umkm_studio.ui.pages.settings_page.lost_laptop import LETTER, PEOPLE, LostLaptopDrawer
from umkm_studio.ui.pages.settings_page.privacy_register import PrivacyRegister
from umkm_studio.ui.pages.today_page.page import TodayPage
from umkm_studio.ui.reports import register_words

EARLIER = datetime(2026, 10, 1, 8, 0)


@pytest.fixture
def old_shop(store: Store) -> Store:
    """Ayu and Budi of three years ago, Cici of this month."""
    shop.save(store, shop.Shop(name="Dapur Ratna", owner="Ratna", order_phone="0812-3456-7890",
                               started=True))  # fmt: skip
    days = {"Ayu": date(2023, 5, 1), "Budi": date(2023, 6, 1), "Cici": date(2026, 10, 1)}
    for number, (name, day) in enumerate(days.items()):
        orders.save(store, an_order(number=f"P-{number}", customer=name, ordered_on=day))
    return store


@pytest.fixture
def page(old_shop: Store, window: MainWindow) -> Iterator[SettingsPage]:
    window.go("settings")
    found = window.page
    assert isinstance(found, SettingsPage)
    yield found
    window.drawers.close_drawer()


def wait(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.jobs.busy)
    QApplication.processEvents()


def test_old_buyers_are_taken_out_only_where_they_were_ticked(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, store: Store
) -> None:
    page.duties.old_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, OldBuyersDrawer)
    assert [check.accessibleName() for check in drawer.checks.values()] == ["Ayu", "Budi"]
    assert not drawer.forget_button.isEnabled(), "nobody is proposed ticked"

    next(iter(drawer.checks.values())).click()
    drawer.forget_button.click()
    drawer.dialog.word.setText("samarkan")
    drawer.dialog.go_button.click()
    wait(qtbot, window)

    names = [row["name"] for row in store.rows("SELECT name FROM customers ORDER BY id")]
    assert names == ["", "Budi", "Cici"]
    assert shop.load(store).reviewed_on == "2026-10-14"


def test_leaving_all_of_them_is_a_decision_too(
    window: MainWindow, page: SettingsPage, store: Store
) -> None:
    page.duties.old_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, OldBuyersDrawer)
    drawer.months.set_value(36)
    drawer.months.changed.emit(36)
    drawer.keep_button.click()

    saved = shop.load(store)
    assert (saved.review_months, saved.reviewed_on) == (36, "2026-10-14")
    assert window.drawers.drawer is None


def test_beranda_reminds_once_a_year(qtbot: QtBot, window: MainWindow, old_shop: Store) -> None:
    window.go("today")
    today = window.page
    assert isinstance(today, TodayPage)
    qtbot.waitUntil(lambda: any("data pembeli lama" in due.text for due in today.dues.dues))

    due = next(due for due in today.dues.dues if "data pembeli lama" in due.text)
    assert "2 orang" in due.text
    due.act()

    assert isinstance(window.drawers.drawer, OldBuyersDrawer)


def test_copies_that_hold_who_is_gone_are_replaced(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, store: Store, data_dir: Path
) -> None:
    folder = paths.backups_dir(data_dir)
    old = backups.make(store, folder, Kind.AUTOMATIC, EARLIER)
    page.duties.refresh()
    assert not page.duties.copies_button.isEnabled(), "nobody was taken out"
    privacy.anonymise(store, 1, now=window.studio.now())
    page.duties.refresh()

    page.duties.copies_button.click()
    box = window.notices.box
    assert box is not None
    assert "1 Okt 2026" in box.text
    box.accept()
    wait(qtbot, window)

    assert not old.exists()
    assert len(backups.listing(folder)) == 1
    assert not page.duties.copies_button.isEnabled()


def test_everything_goes_only_after_the_name_and_a_copy_is_offered_first(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, tmp_path: Path
) -> None:
    page.privacy.wipe_button.click()
    dialog = page.privacy.dialog
    dialog.copy_to(tmp_path / "dulu.umkm")
    wait(qtbot, window)
    assert (tmp_path / "dulu.umkm").exists()
    assert "tersimpan" in " ".join(label.text() for label in dialog.findChildren(PlainLabel))
    dialog.word.setText("Dapur")
    assert not dialog.go_button.isEnabled()
    dialog.word.setText(" dapur ratna ")

    with qtbot.waitSignal(window.wipe_wanted):
        dialog.go_button.click()


def test_the_register_of_processing_is_one_page_and_knows_of_partners(
    page: SettingsPage, store: Store
) -> None:
    partners.save(store, a_partner())
    messages.save(store, a_message())
    testimonials.save(store, a_voice(), now=EARLIER)
    told = register_words.parts(privacy_notice.of(store), shop.load(store))
    assert "Mitra" in [name for name, _lines in told]

    page.duties.print_button.click()
    assert len(page.duties.preview.pages) == 1
    page.duties.preview.close()


def test_the_letter_says_what_when_how_and_what_was_done(
    window: MainWindow, page: SettingsPage
) -> None:
    page.duties.lost_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, LostLaptopDrawer)
    drawer.show_tab(LETTER)
    drawer.how.setText("Dicuri dari motor")
    drawer.done.set_value("mengganti kata sandi.")
    drawer.copy_button.click()

    letter = QApplication.clipboard().text()
    for part in ("14 Oktober 2026", "Dicuri dari motor.", "riwayat pesanan", "kata sandi",
                 "0812-3456-7890", "Ratna, Dapur Ratna"):  # fmt: skip
        assert part in letter
    drawer.language.button("en").click()
    assert "We are sorry" in "\n".join(drawer.paragraphs())


@pytest.mark.parametrize(("spoken", "told"), [("id", "sudah kami lakukan"), ("en", "have done")])
def test_the_letter_tells_nothing_as_done_before_the_maker_does(
    window: MainWindow, page: SettingsPage, spoken: str, told: str
) -> None:
    page.duties.lost_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, LostLaptopDrawer)
    drawer.show_tab(LETTER)
    drawer.language.button(spoken).click()
    assert drawer.done.value() == ""
    letter = "\n".join(drawer.paragraphs())
    for claim in (told, "polisi", "police"):
        assert claim not in letter

    drawer.done.setPlainText("WhatsApp: logout")
    drawer.language.button("id" if spoken == "en" else "en").click()
    drawer.language.button(spoken).click()

    assert f"{told}: WhatsApp: logout" in "\n".join(drawer.paragraphs())


@pytest.mark.parametrize("spoken", ["id", "en"])
def test_a_deed_that_was_asked_for_is_read_whole(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, store: Store, spoken: shop.Language
) -> None:
    shop.save(store, replace(shop.load(store), language=spoken))
    asked_at, done_at = datetime(2026, 9, 23, 18, 30), datetime(2026, 9, 24, 19, 42)
    with store.change():
        privacy_register.note(store, Deed.DELETED, 1234, now=done_at, asked_at=asked_at)
    QApplication.processEvents()  # the window is made anew in its language
    drawer = PrivacyRegister(window.studio)
    window.studio.open_drawer(drawer)

    said = [label for label in drawer.findChildren(PlainLabel) if label.isVisible()]
    clock = "18:30" if spoken == "en" else "18.30"
    assert any(clock in label.text() for label in said)
    qtbot.waitUntil(lambda: all(map(_is_seen_whole, said)))  # once the drawer has come in


def _is_seen_whole(label: PlainLabel) -> bool:
    return label.visibleRegion().boundingRect() == label.rect()


def test_who_has_to_be_told_is_read_from_a_copy(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, store: Store, tmp_path: Path
) -> None:
    copy = tmp_path / "flashdisk.umkm"
    backups.write(store, copy)
    privacy.delete(store, 1, now=window.studio.now())
    page.duties.lost_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, LostLaptopDrawer)
    drawer.show_tab(PEOPLE)
    people = drawer.people
    assert [one.name for one in people.found] == ["Budi", "Cici"]

    people.look_into(copy)
    wait(qtbot, window)

    assert [one.name for one in people.found] == ["Ayu", "Budi", "Cici"]
    people.save(tmp_path / "daftar.xlsx")
    sheet = load_workbook(tmp_path / "daftar.xlsx").worksheets[0]
    assert [cell.value for cell in sheet["A"]] == ["Nama", "Ayu", "Budi", "Cici"]


def test_a_locked_copy_asks_for_its_passphrase(
    qtbot: QtBot, window: MainWindow, page: SettingsPage, store: Store, tmp_path: Path
) -> None:
    copy = tmp_path / "terkunci.umkm"
    backups.write(store, copy, cheap_lock.LOCK)
    page.duties.lost_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, LostLaptopDrawer)
    drawer.people.look_into(copy)
    wait(qtbot, window)
    dialog = drawer.people.dialog
    assert dialog is not None
    dialog.words.setText(cheap_lock.PASSPHRASE)
    dialog.go_button.click()
    wait(qtbot, window)

    assert [one.name for one in drawer.people.found] == ["Ayu", "Budi", "Cici"]


@pytest.mark.parametrize(
    ("typed", "leads_to"), [("laptop hilang", LostLaptopDrawer), ("pembeli lama", None)]
)
def test_the_search_leads_there(window: MainWindow, typed: str, leads_to: type | None) -> None:
    found = commands.matching(commands.all_commands(window, window._entries), typed)
    found[0][1].act()
    if leads_to is not None:
        assert isinstance(window.drawers.drawer, leads_to)
        window.drawers.close_drawer()
    else:
        assert isinstance(window.page, SettingsPage)
        assert window.page.duties.old_button.hasFocus()
