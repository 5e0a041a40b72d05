"""The reflection beside its figures: evidence, promises, hours, closing, archive, Excel."""

from datetime import date, datetime

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.builders import a_code, a_message, a_post, a_product, a_voice, an_order, keep_criticism
from tests.ui.hands import type_into, undo
from umkm_studio.models import reflections
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.insight import closed_months
from umkm_studio.models.reflections import (
    Activity,
    Decision,
    DecisionKind,
    Outcome,
    Reflection,
)
from umkm_studio.models.sales import orders, products
from umkm_studio.models.voices import messages, testimonials
from umkm_studio.ui import pages
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow

AUGUST = date(2026, 8, 1)
SEPTEMBER = date(2026, 9, 1)
A_DAY = date(2026, 9, 5)
NOW = datetime(2026, 10, 14, 19, 42)
NENEK = "“Kisah resep nenek” (3 Sep): 2 pertanyaan, 9 cerita pembeli."


@pytest.fixture
def page(qtbot, store, data_dir):
    """September, seen in October: a post that people talked about sold once with its code."""
    products.save(store, a_product())
    post = posts.save(
        store,
        a_post(
            title="Kisah resep nenek",
            day=date(2026, 9, 3),
            stories_told=9,
            product_questions=2,
            spent_minutes=60,
            format="Reel",
        ),
    )
    codes.save(store, a_code(post_id=post))
    orders.save(store, an_order(ordered_on=A_DAY, note="RATNA10"))
    orders.save(store, an_order(ordered_on=date(2026, 8, 5)))
    testimonials.save(
        store, a_voice(day=A_DAY, words="Selalu dibalas ramah."), now=datetime(2026, 9, 6, 9)
    )
    entries = [one for one in pages.PAGES if one.key in ("reflection", "settings")]
    window = MainWindow(store, data_dir=data_dir, now=lambda: NOW, entries=entries)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window.page
    window.close()


def words(widget: QWidget) -> list[str]:
    """Everything that can be read in it, once new labels have been shown."""
    QCoreApplication.sendPostedEvents()
    return [one.text() for one in widget.findChildren(PlainLabel) if one.isVisibleTo(widget)]


def in_view(page, part):
    """Whether the whole part lies in what the page shows of its body."""
    shown = page.area.viewport()
    place = QRect(part.mapTo(shown, part.rect().topLeft()), part.size())
    return part.isVisible() and shown.rect().contains(place)


def low_window(page, qtbot):
    """One in which the decisions are far below the questions, in front for the focus to move."""
    window = page.window()
    window.resize(1200, 480)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: page.area.verticalScrollBar().maximum() > 0)
    return window


def decide(store, text="Satu kode untuk satu unggahan"):
    decision = Decision(month=AUGUST, kind=DecisionKind.SIMPLIFY, text=text)
    return reflections.decide(store, decision)


# Evidence


def test_evidence_is_offered_and_never_written_by_itself(page):
    assert [button.text() for button in page.evidence[0].buttons] == [
        "“Kisah resep nenek”, 11 percakapan"
    ]
    assert [field.toPlainText() for field in page.answers] == ["", "", ""]


def test_one_click_puts_evidence_behind_what_is_written(page, store):
    QTest.keyClicks(page.answers[0], "Yang ini")
    page.evidence[0].buttons[0].click()
    assert page.answers[0].toPlainText() == f"Yang ini\n{NENEK}"
    assert not page.evidence[0].isVisible()
    assert page.may_leave()
    assert reflections.get(store, SEPTEMBER).conversation == f"Yang ini\n{NENEK}"


def test_an_answer_grows_with_its_text_up_to_a_limit(page):
    field = page.answers[0]
    low = field.height()
    field.setPlainText("satu\ndua\ntiga\nempat")
    higher = field.height()
    field.setPlainText("baris\n" * 40)
    assert low < higher < field.height() < 2 * higher
    field.setPlainText("satu")
    assert field.height() == low


def test_evidence_that_was_taken_out_again_is_offered_again(page):
    page.evidence[0].buttons[0].click()
    page.answers[0].setPlainText("")
    assert page.evidence[0].isVisible()


def test_buyers_words_are_offered_as_they_were_said(page):
    page.evidence[2].buttons[0].click()
    assert page.answers[2].toPlainText() == "“Selalu dibalas ramah.” (testimoni 5 Sep)"


def test_what_was_followed_by_orders_is_offered_with_its_count(page, store):
    messages.save(store, a_message(received_on=A_DAY, name="Dewi"))
    assert [button.text() for button in page.evidence[1].buttons] == [
        "Pertanyaan lewat WhatsApp, 1 memesan"
    ]


# What buyers said


def test_what_buyers_said_stands_among_the_facts(page, store):
    keep_criticism(store, day=A_DAY)
    shown = words(page._facts)
    assert "1, 0 dengan izin" in shown
    assert "0 dari 1" in shown


# Last month's promises


def test_last_months_decisions_wait_to_be_checked(page, store):
    assert not page._earlier.isVisible()
    decide(store)
    assert page._earlier.isVisible()
    assert "Satu kode untuk satu unggahan" in words(page._earlier)
    assert "1 keputusan, belum diperiksa" in words(page._facts)


def test_they_are_checked_off_with_what_happened(page, store):
    decide(store)
    [line] = page._earlier._lines
    line.outcome.button(Outcome.KEPT).click()
    [decision] = reflections.decisions(store, AUGUST)
    assert decision.outcome is Outcome.KEPT
    assert "1 dari 1 dijalankan" in words(page._facts)
    type_into(line.happened, "Lebih mudah dilacak")
    [decision] = reflections.decisions(store, AUGUST)
    assert (decision.outcome, decision.happened) == (Outcome.KEPT, "Lebih mudah dilacak")
    page._earlier.done_button.click()
    assert not page._earlier.isVisible()
    page._facts.earlier_button.click()
    assert page._earlier.isVisible()


def test_the_list_opens_beside_the_line_that_asks_for_it(page, store, qtbot):
    number = decide(store)
    reflections.say_outcome(store, number, Outcome.KEPT)
    page.refresh()
    low_window(page, qtbot)
    assert not page._earlier.isVisible()
    page.area.ensureWidgetVisible(page._facts.earlier_button)
    page._facts.earlier_button.click()
    qtbot.waitUntil(lambda: in_view(page, page._earlier))
    assert page._questions.geometry().bottom() < page._earlier.y() < page._decisions.y()

    page._earlier.done_button.click()
    qtbot.waitUntil(lambda: in_view(page, page._facts.earlier_button))
    assert page._facts.earlier_button.hasFocus()

    reflections.say_outcome(store, number, Outcome.NOT_SAID)  # to be answered: at the top again
    qtbot.waitUntil(lambda: page._earlier.isVisible() and page._earlier.y() == 0)


def test_what_happened_is_kept_while_it_is_typed(page, store, qtbot):
    decide(store)
    [line] = page._earlier._lines
    line.outcome.button(Outcome.KEPT).click()
    QTest.keyClicks(line.happened, "Lebih mud")
    qtbot.waitUntil(lambda: reflections.decisions(store, AUGUST)[0].happened == "Lebih mud")


def test_a_decision_is_kept_while_it_is_typed_and_is_one_undo(page, store, qtbot):
    column = page.columns[DecisionKind.KEEP]
    column.add_button.click()
    QTest.keyClicks(column._field, "Satu edu")
    qtbot.waitUntil(
        lambda: [one.text for one in reflections.decisions(store, SEPTEMBER)] == ["Satu edu"]
    )
    QTest.keyClicks(column._field, "kasi")
    QTest.keyClick(column._field, Qt.Key.Key_Return)
    assert [one.text for one in reflections.decisions(store, SEPTEMBER)] == ["Satu edukasi"]
    undo(page.window())
    assert reflections.decisions(store, SEPTEMBER) == []


def test_a_decision_that_is_given_up_is_as_it_was(page, store, qtbot):
    reflections.decide(store, Decision(month=SEPTEMBER, kind=DecisionKind.STOP, text="Giveaway"))
    column = page.columns[DecisionKind.STOP]
    column._last_button.click()
    QTest.keyClicks(column._field, " ramai")
    qtbot.waitUntil(lambda: reflections.decisions(store, SEPTEMBER)[0].text == "Giveaway ramai")
    QTest.keyClick(column._field, Qt.Key.Key_Escape)
    assert column.texts == ["Giveaway"]
    assert [one.text for one in reflections.decisions(store, SEPTEMBER)] == ["Giveaway"]


def test_an_outcome_is_taken_back_by_key(page, store):
    decide(store)
    page._earlier._lines[0].outcome.button(Outcome.NOT_KEPT).click()
    undo(page.window())
    [decision] = reflections.decisions(store, AUGUST)
    assert decision.outcome is Outcome.NOT_SAID
    assert page._earlier.isVisible()


# Hours


def test_hours_stand_beside_what_they_brought(page):
    shown = words(page._efforts)
    assert "1 unggahan" in shown
    assert "1 jam" in shown
    assert shown.count(wording.rupiah(78_000)) == 2  # the profit, and the profit of one hour


def test_hours_of_other_work_are_typed_here(page, store):
    type_into(page._efforts.fields[Activity.ANSWERS], "2 jam 30 menit")
    assert reflections.efforts(store, SEPTEMBER) == {Activity.ANSWERS: 150}


def test_hours_that_cannot_be_read_keep_the_page(page):
    field = page._efforts.fields[Activity.ADS]
    field.setFocus()
    QTest.keyClicks(field, "banyak")
    assert not page.may_leave()
    field.set_value(None)
    assert page.may_leave()


# The audience


def test_two_months_stand_side_by_side(page, store):
    messages.save(store, a_message(received_on=A_DAY))
    shown = words(page._audience)
    assert {"Agustus", "September", "Pertanyaan", "Reel", "1 kali"} <= set(shown)


# Closing


def test_a_month_is_closed_by_a_deed_and_tells_what_came_since(page, store):
    page._closing.close_button.click()
    assert closed_months.get(store, SEPTEMBER) is not None
    assert "Ditutup 14 Oktober 2026. Angkanya tidak berubah lagi." in words(page._closing)
    assert not page._changed.isVisible()

    orders.save(store, an_order(ordered_on=A_DAY))
    assert wording.rupiah(170_000) in words(page._facts)
    assert "Pesanan: 1 menjadi 2" in "\n".join(words(page._changed))

    page._changed.renew_button.click()
    assert wording.rupiah(340_000) in words(page._facts)
    assert not page._changed.isVisible()


def test_closing_stays_in_place_and_says_so_where_the_button_was(page, qtbot):
    window = low_window(page, qtbot)
    button = page._closing.close_button
    button.setFocus()
    page.area.ensureWidgetVisible(button)
    before = page.area.verticalScrollBar().value()
    assert before > 0
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: in_view(page, page._closing))
    assert window.focusWidget() is page._closing
    assert page.area.verticalScrollBar().value() == before
    sentence = "Ditutup 14 Oktober 2026. Angkanya tidak berubah lagi."
    assert page._closing.accessibleName() == sentence


def test_closing_is_taken_back_by_key(page, store):
    page._closing.close_button.click()
    undo(page.window())
    assert closed_months.get(store, SEPTEMBER) is None
    assert page._closing.close_button.isVisible()


def test_a_month_that_runs_cannot_be_closed(page):
    page.show_month(date(2026, 10, 1))
    assert not page._closing.isVisible()


def test_a_print_of_a_month_that_is_over_offers_to_close_it(page, store, tmp_path):
    page.print_button.click()
    page.preview.save_pdf(tmp_path / "refleksi.pdf")
    assert closed_months.get(store, SEPTEMBER) is None, "nobody asked for it"
    page.preview.reject()
    toast = page.studio.notices.current_toast
    assert toast is not None
    assert toast.button.text() == "Tutup bulan ini"
    toast.button.click()
    assert closed_months.get(store, SEPTEMBER) is not None


def test_a_closed_month_is_printed_without_a_question(page, store, tmp_path):
    page._closing.close_button.click()
    page.print_button.click()
    page.preview.save_pdf(tmp_path / "refleksi.pdf")
    page.preview.reject()
    assert "Tutup bulan" not in page.studio.notices.current_toast.text


# Archive and Excel


def test_the_archive_shows_a_year_and_leads_to_a_month(page, store):
    reflections.save(store, Reflection(month=AUGUST, conversation="Kisah nanas"))
    QTest.keyClick(page.window(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    shown = words(page.archive)
    assert "Kisah nanas" in shown
    assert "September 2026" in shown
    page.archive.month_wanted.emit(AUGUST)
    assert page.month == AUGUST


def test_the_archive_finds_words(page, store):
    reflections.save(store, Reflection(month=AUGUST, conversation="Kisah nanas"))
    page.archive_button.click()
    type_into(page.archive.search.line, "nanas")
    assert "1 bulan berisi kata itu" in words(page.archive)
    assert "September 2026" not in words(page.archive)
    type_into(page.archive.search.line, "durian")
    assert "Tidak ada refleksi dengan kata itu. Coba kata lain." in words(page.archive)


def test_the_month_goes_to_excel(page, store, qtbot, tmp_path):
    target = tmp_path / "refleksi.xlsx"
    page._file.write(SEPTEMBER, target)
    qtbot.waitUntil(lambda: page.notices.current_toast is not None)
    book = load_workbook(target)
    assert book.sheetnames == ["Angka", "Konten", "Pesanan", "Kode Kampanye", "Refleksi"]
    assert list(book["Angka"].values)[:2] == [
        ("Angka", "September 2026", "Agustus 2026"),
        ("Omzet (Rp)", 170_000, 170_000),
    ]
    assert len(list(book["Pesanan"].values)) == 2
    assert book["Kode Kampanye"]["A2"].value == "RATNA10"
