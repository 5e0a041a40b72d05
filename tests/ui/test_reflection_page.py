"""Looking back: what is typed is kept, decisions come and go, the page goes to paper."""

import threading
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from tests import pdf
from tests.builders import a_code, a_post, a_product, an_order
from umkm_studio.models import reflections
from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.reflections import Decision, DecisionKind, Reflection
from umkm_studio.models.sales import orders, products
from umkm_studio.ui import pages
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.reveal import reveal
from umkm_studio.ui.main_window import MainWindow

SEPTEMBER = date(2026, 9, 1)
OCTOBER = date(2026, 10, 1)
KEEP = DecisionKind.KEEP


@pytest.fixture
def open_window(qtbot, store, data_dir):
    """Opens the window on the reflection, at the clock of the mock-ups."""
    opened = []

    def open_it(now=datetime(2026, 10, 14, 19, 42)):
        entries = [one for one in pages.PAGES if one.key in ("reflection", "settings")]
        window = MainWindow(store, data_dir=data_dir, now=lambda: now, entries=entries)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        opened.append(window)
        return window

    yield open_it
    for window in opened:
        window.close()


@pytest.fixture
def page(open_window, store):
    """September, seen in October; one order was sold with a post's code."""
    products.save(store, a_product())
    post = posts.save(store, a_post(title="Tips memanaskan kue kering", day=date(2026, 9, 3)))
    codes.save(store, a_code(post_id=post))
    orders.save(store, an_order(ordered_on=date(2026, 9, 5), note="RATNA10"))
    orders.save(store, an_order(ordered_on=date(2026, 8, 5)))
    return open_window().page


def words(widget: QWidget) -> list[str]:
    """Everything that can be read in it."""
    return [one.text() for one in widget.findChildren(PlainLabel) if one.isVisibleTo(widget)]


def test_it_opens_with_the_month_that_is_over(page):
    assert page.month == SEPTEMBER
    assert page.title() == "Refleksi September 2026"


def test_the_facts_are_the_months_own(page):
    shown = words(page._facts)
    assert wording.rupiah(170_000) in shown
    assert f"Agustus {wording.rupiah(170_000)}" in shown
    assert wording.rupiah(78_000) in shown  # profit: 170.000 less two jars at 46.000
    assert "1 lewat kode atau kata pembeli" in shown
    assert "Tips memanaskan kue kering, 1 pesanan" in shown
    assert [one.look.word for one in page._facts.findChildren(Badge)] == ["Terbukti lewat kode"]


def test_what_is_typed_is_kept_after_a_moment(page, qtbot, store):
    qtbot.keyClicks(page.answers[0], "Kisah resep nenek")
    assert page.saved_label.text() == "Menyimpan…"
    qtbot.waitUntil(lambda: page.saved_label.text() == "Tersimpan", timeout=3000)
    assert reflections.get(store, SEPTEMBER).conversation == "Kisah resep nenek"
    assert page.answers[0].toPlainText() == "Kisah resep nenek"


def test_half_a_sentence_survives_going_to_another_page(page, qtbot, store):
    qtbot.keyClicks(page.answers[1], "Orang yang tanya")
    page.window().go("settings")
    assert reflections.get(store, SEPTEMBER).led_to_purchase == "Orang yang tanya"


def test_half_a_sentence_survives_closing_the_window(page, qtbot, store):
    qtbot.keyClicks(page.answers[2], "Disapa")
    page.window().close()
    assert reflections.get(store, SEPTEMBER).appreciated == "Disapa"


def test_another_month_gets_none_of_it(page, qtbot, store):
    qtbot.keyClicks(page.answers[0], "tentang September")
    page.show_month(date(2026, 8, 1))
    assert page.answers[0].toPlainText() == ""
    assert reflections.get(store, SEPTEMBER).conversation == "tentang September"
    assert reflections.get(store, date(2026, 8, 1)).conversation == ""


def test_typing_goes_on_while_orders_come_in(page, qtbot, store):
    qtbot.keyClicks(page.answers[0], "Kisah")
    orders.save(store, an_order(ordered_on=date(2026, 9, 6)))
    assert page.answers[0].toPlainText() == "Kisah"
    qtbot.waitUntil(lambda: wording.rupiah(340_000) in words(page._facts))


def test_a_busy_store_keeps_the_words_and_tries_again(page, qtbot, store):
    qtbot.keyClicks(page.answers[0], "Kisah")
    writing, go_on = threading.Event(), threading.Event()

    def import_slowly():
        with store.change():
            writing.set()
            go_on.wait(10)

    job = threading.Thread(target=import_slowly)
    job.start()
    assert writing.wait(10)
    assert not page.may_leave()  # the window never waits long for a job that writes
    assert page.saved_label.text() == "Belum tersimpan"
    go_on.set()
    job.join()
    assert page.may_leave()
    assert reflections.get(store, SEPTEMBER).conversation == "Kisah"


def test_a_decision_is_added_with_enter(page, qtbot, store):
    column = page.columns[KEEP]
    column.add_button.click()
    qtbot.keyClicks(column._field, "Satu edukasi tiap minggu")
    qtbot.keyClick(column._field, Qt.Key.Key_Return)
    assert [one.text for one in reflections.decisions(store, SEPTEMBER)] == [
        "Satu edukasi tiap minggu"
    ]
    qtbot.waitUntil(lambda: "Satu edukasi tiap minggu" in words(column))


@pytest.mark.parametrize("kind", list(DecisionKind))
def test_the_cursor_waits_in_the_field_that_tambah_opens(page, qtbot, store, kind):
    column = page.columns[kind]
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    left, enter = Qt.MouseButton.LeftButton, Qt.Key.Key_Return
    qtbot.mouseClick(column.add_button, left)
    for text in ("Foto paket", "Cerita pembeli"):  # whatever has the focus takes the keys
        assert page.window().focusWidget() is column._field
        qtbot.keyClicks(page.window().focusWidget(), text)
        qtbot.keyClick(page.window().focusWidget(), enter)
        assert page.window().focusWidget() is column.add_button
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClicks(page.window().focusWidget(), "Tanya asal")
    qtbot.keyClick(page.window().focusWidget(), enter)
    assert column.texts == ["Foto paket", "Cerita pembeli", "Tanya asal"]
    assert column.isAncestorOf(page.window().focusWidget())  # full: at the last one's buttons
    column.findChildren(IconButton)[-2].click()
    assert page.window().focusWidget() is column._field
    qtbot.keyClick(column._field, Qt.Key.Key_Escape)
    assert column.isAncestorOf(page.window().focusWidget())


@pytest.mark.parametrize("kind", list(DecisionKind))
def test_a_new_decision_stays_in_sight(page, qtbot, kind):
    window, column = page.window(), page.columns[kind]
    window.resize(1200, 480)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page._facts.setMinimumHeight(1500)  # what is below the decisions is far away

    def is_in_view():
        shown = page.area.viewport()
        place = QRect(column.mapTo(shown, column.rect().topLeft()), column.size())
        return shown.rect().contains(place)

    reveal(column)
    qtbot.waitUntil(is_in_view)
    before = page.area.verticalScrollBar().value()
    qtbot.mouseClick(column.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(column._field, "Foto paket")
    qtbot.keyClick(column._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Foto paket" in words(column))
    qtbot.waitUntil(is_in_view)
    assert page.area.verticalScrollBar().value() == before


def test_columns_are_no_higher_where_the_facts_are_long(page, qtbot):
    column = page.columns[KEEP]
    before = column.height()
    page._facts.setMinimumHeight(1500)
    beside = page._decisions.parentWidget()
    qtbot.waitUntil(lambda: beside.height() >= 1500)
    assert column.height() == before


def test_the_button_names_no_paper(page):
    assert page.print_button.text() == "Cetak"  # the preview offers three


def test_esc_gives_up_a_decision(page, qtbot, store):
    column = page.columns[KEEP]
    column.add_button.click()
    qtbot.keyClicks(column._field, "salah")
    qtbot.keyClick(column._field, Qt.Key.Key_Escape)
    assert reflections.decisions(store, SEPTEMBER) == []
    assert column.add_button.isVisible()


def test_a_decision_half_typed_is_kept_on_leaving(page, qtbot, store):
    page.columns[DecisionKind.STOP].add_button.click()
    qtbot.keyClicks(page.columns[DecisionKind.STOP]._field, "Giveaway tanpa kode")
    page.window().go("settings")
    assert [one.text for one in reflections.decisions(store, SEPTEMBER)] == ["Giveaway tanpa kode"]


def test_a_decision_is_reworded_and_taken_away_with_undo(page, qtbot, store):
    reflections.decide(store, Decision(month=SEPTEMBER, kind=KEEP, text="Foto paket"))
    column = page.columns[KEEP]
    change, drop = column.findChildren(IconButton)
    change.click()
    qtbot.keyClicks(column._field, " sebelum dikirim")
    qtbot.keyClick(column._field, Qt.Key.Key_Return)
    assert column.texts == ["Foto paket sebelum dikirim"]
    _change, drop = column.findChildren(IconButton)[-2:]
    drop.click()
    assert column.texts == []
    page.window().undo()
    assert column.texts == ["Foto paket sebelum dikirim"]


def test_three_decisions_leave_no_way_to_a_fourth(page, store):
    for text in ("satu", "dua", "tiga"):
        reflections.decide(store, Decision(month=SEPTEMBER, kind=KEEP, text=text))
    assert not page.columns[KEEP].add_button.isVisible()
    assert page.columns[DecisionKind.STOP].add_button.isVisible()


def test_a_month_that_has_begun_shows_facts_and_says_when_it_opens(page):
    page.show_month(OCTOBER)
    assert not page._questions.isVisible()
    assert page._too_early.isVisible()
    sentence = "Bisa diisi mulai 29 Oktober 2026. Angkanya masih terus bertambah."
    assert sentence in words(page._too_early)
    assert "Yang terjadi sampai 14 Okt" in words(page._facts)


def test_a_month_opens_in_its_last_days(open_window):
    page = open_window(datetime(2026, 10, 29, 20, 0)).page
    assert page.month == OCTOBER
    assert page._questions.isVisible()


def test_words_of_buyers_are_shown_as_they_are(page, qtbot, store):
    canary = 'Budi <img src="file:///canary.png"><b>x'
    post = posts.save(store, a_post(title=canary, day=date(2026, 9, 3)))
    codes.save(store, a_code(code="CANARY10", post_id=post))
    for _ in range(2):
        orders.save(store, an_order(ordered_on=date(2026, 9, 7), note="CANARY10"))
    reflections.decide(store, Decision(month=SEPTEMBER, kind=KEEP, text=canary))
    qtbot.waitUntil(lambda: f"{canary}, 2 pesanan" in words(page._facts))
    qtbot.waitUntil(lambda: canary in words(page.columns[KEEP]))


def test_the_preview_saves_what_has_just_been_typed(page, qtbot, tmp_path):
    qtbot.keyClicks(page.answers[0], "Kisah resep nenek")
    page.print_button.click()
    page.preview.save_pdf(tmp_path / "refleksi.pdf")
    page.preview.reject()
    assert "Kisah resep nenek" in pdf.read(tmp_path / "refleksi.pdf").pages[0]


def test_the_preview_itself_says_where_the_pdf_is(page, tmp_path):
    page.print_button.click()
    preview, target = page.preview, tmp_path / "refleksi.pdf"
    preview.pdf_button.click()
    dialog = preview.findChild(QFileDialog)
    dialog.fileSelected.emit(str(target))
    dialog.close()
    assert preview.done_note.isVisible()
    assert preview.done_note.text == f"PDF tersimpan: {target}"
    preview.reject()


def test_without_a_printer_a_pdf_is_offered(page, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    page.print_button.click()
    page.preview.print_button.click()
    box = page.notices.box
    assert "Belum ada printer" in words(box)
    assert "Simpan PDF" in [button.text() for button in box.findChildren(Button)]
    box.reject()
    page.preview.reject()


def test_it_comes_back_to_the_same_month_in_another_language(page, qtbot, store):
    reflections.save(store, Reflection(month=date(2026, 8, 1), conversation="tetap"))
    window = page.window()
    page.show_month(date(2026, 8, 1))
    shops.save(store, replace(shops.load(store), language="en"))
    qtbot.waitUntil(lambda: window.page is not page)
    assert window.page.month == date(2026, 8, 1)
    assert window.page.answers[0].toPlainText() == "tetap"
