"""Customers in the window: found, opened, joined, split, handed over, taken out."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.builders import a_code, a_message, a_voice, an_order
from umkm_studio import paths
from umkm_studio.models import backups, privacy_register, trash
from umkm_studio.models.backups import Kind
from umkm_studio.models.campaigns import codes
from umkm_studio.models.privacy_register import Deed
from umkm_studio.models.sales import customers, orders, withdrawals
from umkm_studio.models.sales.people import Group
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, testimonials
from umkm_studio.ui.editors.customer_editor import PRIVACY_TAB, CustomerEditor
from umkm_studio.ui.editors.customer_words import time_left
from umkm_studio.ui.kit import large_shop
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.orders_page.customers import CustomersSection
from umkm_studio.ui.pages.today_page.page import TodayPage

NOW = datetime(2026, 10, 14, 19, 42)


@pytest.fixture
def shop(store: Store) -> Store:
    """Ayu Lestari twice on WhatsApp and once on Instagram; Dewi long ago."""
    for day in (1, 5):
        when = date(2026, 10, day)
        ayu = an_order(customer="Ayu Lestari", city="Solo", number=f"A-{day}", ordered_on=when)
        orders.save(store, ayu)
    orders.save(
        store,
        an_order(
            customer="mbak Ayu Lestari", city="Solo", channel="instagram",
            ordered_on=date(2026, 9, 1),
        ),
    )  # fmt: skip
    orders.save(store, an_order(customer="Dewi", ordered_on=date(2026, 1, 1)))
    return store


@pytest.fixture
def section(shop: Store, window: MainWindow, qtbot: QtBot) -> CustomersSection:
    made = CustomersSection(window.studio)
    made.setParent(window)
    made.resize(1110, 640)
    made.refresh()
    made.show()
    return made


def names(section: CustomersSection) -> list[str]:
    return [section.table.cell(row, 0) for row in range(section.table.row_count())]


def drawer(window: MainWindow) -> CustomerEditor:
    opened = window.drawers.drawer
    assert isinstance(opened, CustomerEditor)
    return opened


def test_the_list_says_who_came_back_and_who_stays_away(section: CustomersSection) -> None:
    assert names(section) == ["Ayu Lestari", "mbak Ayu Lestari", "Dewi"]
    assert section.table.cell(0, 1) == "Kembali"
    assert section.table.cell(0, 5) == "9 hari"
    assert section.this_month.value == "1 baru, 1 kembali"

    section.group.set_value(Group.AWAY)
    section.group.changed.emit(Group.AWAY)
    assert names(section) == ["Dewi"]
    assert section.count_label.text() == "1 orang"


def test_in_a_large_shop_the_people_are_read_beside_the_window(
    section: CustomersSection, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(large_shop, "MANY_ORDERS", 0)
    section.search.line.setText("ayu")
    section.refresh()
    section.search.line.setText("dewi")
    section.refresh()
    assert len(names(section)) == 3, "what is shown stays until the answer is there"
    qtbot.waitUntil(lambda: not window.reads.busy and not window.jobs.busy)
    assert names(section) == ["Dewi"]
    assert section.people.value == "1"
    section.search.line.setText("")
    section.refresh()
    section.table.view.horizontalHeader().sectionClicked.emit(0)  # sorted by name meanwhile
    qtbot.waitUntil(lambda: not window.reads.busy)
    assert names(section) == ["Ayu Lestari", "Dewi", "mbak Ayu Lestari"]


def test_typing_searches(section: CustomersSection, qtbot: QtBot) -> None:
    qtbot.keyClicks(section.search.line, "mbak")
    qtbot.waitUntil(lambda: names(section) == ["mbak Ayu Lestari"])
    qtbot.keyClicks(section.search.line, "zzz")
    qtbot.waitUntil(section.none_found.isVisible)


def test_one_press_joins_two_names_and_the_toast_takes_it_back(
    section: CustomersSection, window: MainWindow
) -> None:
    assert section.alike.isVisible()
    section.alike.yes_buttons[0].click()
    section.refresh()
    assert names(section) == ["Ayu Lestari", "Dewi"]
    assert not section.alike.isVisible()

    toast = window.notices.current_toast
    assert toast is not None
    toast.button.click()
    section.refresh()
    assert len(names(section)) == 3
    assert section.alike.isVisible()


def test_a_no_is_remembered(section: CustomersSection) -> None:
    section.alike.no_buttons[0].click()
    section.refresh()

    assert not section.alike.isVisible()
    assert len(names(section)) == 3


def test_titles_that_sort_and_titles_that_do_not(section: CustomersSection) -> None:
    view = section.table.view
    view._head_clicked(0)
    assert names(section) == ["Ayu Lestari", "Dewi", "mbak Ayu Lestari"]
    view._head_clicked(6)  # what they like
    assert section.table.model.sorted_by == 0
    view._head_clicked(5)  # the fewest days first
    assert names(section)[0] == "Ayu Lestari"


def test_what_is_shown_goes_to_excel(
    section: CustomersSection, tmp_path: Path, qtbot: QtBot, window: MainWindow
) -> None:
    section.group.set_value(Group.RETURNING)
    section.export(tmp_path / "pelanggan.xlsx")
    qtbot.waitUntil(lambda: not window.jobs.busy)

    rows = list(load_workbook(tmp_path / "pelanggan.xlsx").active.values)
    assert rows[0][:4] == ("Pelanggan", "Jenis", "Pesanan", "Omzet")
    assert rows[1][:4] == ("Ayu Lestari", "Kembali", 2, 340_000)
    assert rows[1][4] == datetime(2026, 10, 5)
    assert len(rows) == 2


def test_the_drawer_keeps_what_to_call_them(
    section: CustomersSection, window: MainWindow, qtbot: QtBot, shop: Store
) -> None:
    section.table.activated.emit(section.table.model.records[0])
    opened = drawer(window)
    assert len(opened.order_buttons) == 2
    qtbot.keyClicks(opened.nickname, "Bu Ayu")
    assert not window.drawers.close_drawer(), "typed words are not thrown away"
    qtbot.keyClick(opened.nickname, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    section.refresh()
    assert names(section)[0] == "Bu Ayu"


def test_a_merge_is_split_again_in_the_drawer(
    section: CustomersSection, window: MainWindow, shop: Store
) -> None:
    customers.merge(shop, 1, 2)
    section.open_person(1)
    drawer(window).split_buttons[0].click()

    assert window.drawers.drawer is None
    assert customers.person_of(shop, 2) == 2
    section.refresh()
    assert not section.alike.isVisible(), "what was split is not asked about"


def test_an_order_is_opened_from_the_history(
    section: CustomersSection, window: MainWindow, shop: Store
) -> None:
    section.open_person(1)
    drawer(window).order_buttons[0].click()

    assert window.page_key == "orders"
    assert window.drawers.drawer is not None
    assert not isinstance(window.drawers.drawer, CustomerEditor)


def test_somebody_who_is_gone_is_explained(section: CustomersSection, window: MainWindow) -> None:
    section.open_person(99)

    assert window.notices.box is not None


def test_a_copy_holds_everything_and_runs_nothing(
    section: CustomersSection, window: MainWindow, shop: Store, tmp_path: Path
) -> None:
    shop.put("customers", {"id": 1, "note": "<script>alert(1)</script>"})
    orders.save(shop, an_order(customer="Dewi", note="titipan Ayu Lestari", number="T-9"))
    section.open_person(1)
    drawer(window).privacy.export(tmp_path / "data.html")

    text = (tmp_path / "data.html").read_text(encoding="utf-8")
    for held in ("Ayu Lestari", "Solo", "A-5", "2 × Nastar Klasik 500 g", "titipan", "340.000"):
        assert held in text, held
    assert "<script" not in text
    assert "http" not in text
    assert [one.kind for one in privacy_register.everything(shop)] == [Deed.EXPORTED]


def test_a_copy_says_what_else_is_kept_but_not_where_the_makers_files_lie(
    section: CustomersSection, window: MainWindow, shop: Store, tmp_path: Path
) -> None:
    voice = a_voice(name="Ayu Lestari", photo="/home/ratna/Foto/kado.jpg", customer_id=1)
    testimonials.save(shop, voice, now=NOW)
    codes.save(shop, a_code(code="AYU10", post_id=None, customer_id=1))
    binned = messages.save(shop, a_message(customer_id=1, text="Kak, jadi kirim?"))
    with trash.keeping(shop, trash.Kind.MESSAGE, "Pertanyaan", now=NOW):
        messages.remove(shop, binned)
    section.open_person(1)
    drawer(window).privacy.export(tmp_path / "data.html")

    text = (tmp_path / "data.html").read_text(encoding="utf-8")
    for held in ("kado.jpg", "AYU10", "Di tempat sampah", "Kak, jadi kirim?"):
        assert held in text, held
    assert "/home/ratna" not in text


def test_taking_out_needs_a_typed_word_and_cannot_be_undone(
    section: CustomersSection, window: MainWindow, shop: Store, qtbot: QtBot, data_dir: Path
) -> None:
    folder = paths.backups_dir(data_dir)
    backups.make(shop, folder, Kind.AUTOMATIC, datetime(2026, 10, 1, 20, 14))
    section.alike.no_buttons[0].click()  # something that could be undone
    section.open_person(1)
    part = drawer(window).privacy
    part.anonymise_button.click()
    assert not part.dialog.go_button.isEnabled()
    qtbot.keyClicks(part.dialog.word, "samarkan")
    part.dialog.go_button.click()
    qtbot.waitUntil(lambda: not window.jobs.busy)

    assert window.drawers.drawer is None
    window.undo()
    assert shop.value("SELECT count(*) FROM customers WHERE name = 'Ayu Lestari'") == 0
    assert shop.value("SELECT sum(bought) FROM customers") == 4 * 170_000
    [copy] = backups.listing(folder)
    assert b"Ayu Lestari" not in copy.path.read_bytes().replace(b"mbak Ayu Lestari", b"")
    section.refresh()
    assert "Disamarkan" in names(section)


def test_deleting_leaves_the_orders(
    section: CustomersSection, window: MainWindow, shop: Store, qtbot: QtBot
) -> None:
    section.open_person(1)
    part = drawer(window).privacy
    part.delete_button.click()
    part.dialog.copies.setChecked(False)
    qtbot.keyClicks(part.dialog.word, "HAPUS")
    part.dialog.go_button.click()
    qtbot.waitUntil(lambda: not window.jobs.busy)

    section.refresh()
    assert names(section) == ["mbak Ayu Lestari", "Dewi"]
    assert shop.value("SELECT sum(net_sales) FROM sales") == 4 * 170_000


def test_whoever_still_owes_is_not_taken_out_without_a_word(
    section: CustomersSection, window: MainWindow, shop: Store
) -> None:
    section.open_person(1)
    part = drawer(window).privacy
    part.delete_button.click()
    assert not any("tagihan" in label.text() for label in part.dialog.findChildren(PlainLabel))
    part.dialog.reject()
    order_id = shop.value("SELECT min(id) FROM orders WHERE customer_id = 1")
    with shop.change():
        shop.put("orders", {"id": order_id, "payment": "unpaid"})
    part.delete_button.click()
    said = "\n".join(label.text() for label in part.dialog.findChildren(PlainLabel))
    assert "Pelanggan ini masih punya tagihan Rp\N{NO-BREAK SPACE}170.000." in said


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(hours=72), "sisa 72 jam"),
        (timedelta(hours=71, minutes=57), "sisa 72 jam"),  # just noted
        (timedelta(hours=37, minutes=28), "sisa 37 jam"),
        (timedelta(minutes=40), "sisa 1 jam"),
        (timedelta(minutes=29), "sisa kurang dari 1 jam"),
        (timedelta(0), "sisa kurang dari 1 jam"),
        (timedelta(seconds=-1), "sudah lewat"),
    ],
)
def test_hours_that_are_left_are_counted_as_people_do(left: timedelta, words: str) -> None:
    assert time_left(left) == words


def test_a_request_to_be_taken_out_starts_a_clock_that_beranda_shows(
    section: CustomersSection, window: MainWindow, shop: Store, qtbot: QtBot
) -> None:
    section.open_person(1)
    drawer(window).show_tab(2)
    request = drawer(window).privacy.request
    request.day.set_value(date(2026, 10, 20))
    request.note_button.click()  # a day that is yet to come
    assert withdrawals.open_requests(shop) == []

    request.day.set_value(date(2026, 10, 13))
    request.time.set_value(time(9, 10))
    request.note_button.click()
    assert "Jumat, 16 Oktober 2026, 09.10 (sisa 37 jam)" in request.clock.text
    window.drawers.close_drawer()

    window.go("today")
    today = window.page
    assert isinstance(today, TodayPage)
    assert today.dues.isVisible()
    today.dues.lines[0].button.click()
    assert drawer(window).current_tab == 2
    drawer(window).privacy.request.take_back_button.click()
    assert not today.dues.isVisible()
    window.undo()
    assert today.dues.isVisible()


def test_before_the_first_customer(window: MainWindow, store: Store) -> None:
    made = CustomersSection(window.studio)
    made.setParent(window)
    made.refresh()

    assert made.empty.isVisibleTo(made)
    assert not made.table.isVisibleTo(made)


def test_a_name_is_corrected_as_the_person_asked(
    qtbot: QtBot, window: MainWindow, shop: Store, tmp_path: Path
) -> None:
    known = shop.value("SELECT id FROM customers ORDER BY sale_count DESC LIMIT 1")
    drawer = CustomerEditor(window.studio, known, tab=PRIVACY_TAB)
    window.studio.open_drawer(drawer)
    drawer.privacy.correction.button.click()
    dialog = drawer.privacy.correction.dialog
    assert dialog is not None
    dialog.rows["name"].control.setText("Ayu Betul")
    dialog.save_button.click()

    assert shop.value("SELECT name FROM customers WHERE id = :id", id=known) == "Ayu Betul"
    again = CustomerEditor(window.studio, known, tab=PRIVACY_TAB)
    window.studio.open_drawer(again)
    told = [label.text() for label in again.privacy.correction.findChildren(PlainLabel)]
    assert any("Dibetulkan: nama" in words for words in told)
    again.privacy.export(tmp_path / "salinan.html")
    assert "Dibetulkan: nama" in (tmp_path / "salinan.html").read_text(encoding="utf-8")
