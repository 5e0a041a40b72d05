"""Answers on the page Tanya-Jawab: found, filled, copied, kept; and in the small window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from typing import Literal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import a_message, a_product, a_reply
from tests.ui.conftest import NOW
from tests.ui.hands import CONTROL, toast, type_over, undo
from umkm_studio.models.content import posts
from umkm_studio.models.reply_facts import Facts
from umkm_studio.models.sales import products
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, ready_replies, replies
from umkm_studio.models.voices.messages import Kind
from umkm_studio.ui.editors import reply_words
from umkm_studio.ui.editors.reply_editor import ReplyEditor
from umkm_studio.ui.editors.reply_filler import ReplyFiller
from umkm_studio.ui.editors.reply_window import ReplyWindow
from umkm_studio.ui.editors.tone_guide import ToneGuide
from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.fields import TextField
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.messages_page import MessagesPage

ODD = "<b>Yanti</b> =1+1 file:///etc/passwd"


@pytest.fixture(autouse=True)
def empty_clipboard(qtbot: QtBot) -> Iterator[None]:
    """The clipboard is everybody's."""
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def bank(store: Store) -> dict[str, int]:
    """Two answers; the first is copied more often."""
    products.save(store, a_product(name="Nastar", size="500 g", price=95_000))
    products.save(store, a_product(name="Kastengel", size="500 g", price=115_000))
    ids = {
        "day": replies.save(
            store,
            a_reply(
                question="Bisa untuk tanggal tertentu?",
                answer="Halo Kak {nama}, bisa {tanggal}. {produk} Rp {harga}, pesan {batas}, ya?",
                category="Pesanan",
            ),
        ),
        "shipping": replies.save(store, a_reply()),
    }
    replies.use(store, ids["day"], NOW)
    return ids


class AskFor:
    """Opens the page while somebody waits."""

    def __init__(self, store: Store, qtbot: QtBot, window: MainWindow) -> None:
        self.store, self.qtbot, self.window = store, qtbot, window

    def __call__(self, **values: object) -> MessagesPage:
        if values:
            values = {"received_on": NOW.date(), "received_time": time(9, 40)} | values
            messages.save(self.store, a_message(**values))
        self.window.go("messages")
        self.settle()
        page = self.window.page
        assert isinstance(page, MessagesPage)
        return page

    def settle(self) -> None:
        """Until everything that is read beside the window has come home."""
        jobs = (self.window.reads, self.window.jobs)
        self.qtbot.waitUntil(lambda: not any(one.busy for one in jobs))


@pytest.fixture
def ask(store: Store, qtbot: QtBot, window: MainWindow) -> AskFor:
    """Somebody who asks, on the page."""
    return AskFor(store, qtbot, window)


def clipboard() -> str:
    return QGuiApplication.clipboard().text().replace("\u00a0", " ")


def shown(filler: ReplyFiller) -> str:
    return filler.text().replace("\u00a0", " ")


def type_in(filler: ReplyFiller, gap: str, words: str) -> None:
    field = filler.gaps.field(gap)
    assert field is not None
    type_over(field, words)


@pytest.mark.usefixtures("bank")
def test_a_message_chooses_its_answer_and_fills_what_is_known(ask: AskFor) -> None:
    page = ask(text="Nastar 500 gram bisa untuk tanggal 20?")

    assert shown(page.ready.filler) == (
        "Halo Kak Yanti, bisa 20 Okt. Nastar 500 g Rp 95.000, pesan {batas}, ya?"
    )
    assert page.ready.filler.gaps.field("batas") is not None
    assert page.ready.filler.gaps.field("nama") is None
    assert page.ready.for_whom.text() == "untuk Yanti, WhatsApp"


def test_an_open_gap_is_asked_for_before_copying(ask: AskFor, bank: dict[str, int]) -> None:
    page = ask(text="Nastar 500 gram bisa untuk tanggal 20?")

    page.ready.copy_button.click()
    assert clipboard() == ""
    assert page.ready.filler.gaps.field("batas") is page.focusWidget()

    type_in(page.ready.filler, "batas", "17 Okt")
    page.ready.copy_button.click()

    assert clipboard() == "Halo Kak Yanti, bisa 20 Okt. Nastar 500 g Rp 95.000, pesan 17 Okt, ya?"
    assert toast(ask.window) == "Tersalin. Tinggal tempel di chat."
    (message,) = messages.everything(ask.store)
    assert [(one.reply_id, one.message_id) for one in replies.uses(ask.store)] == [
        (bank["day"], None),
        (bank["day"], message.id),
    ]


@pytest.mark.usefixtures("bank")
def test_what_is_known_can_be_changed_and_takes_its_price_along(ask: AskFor) -> None:
    page = ask(text="Nastar 500 gram bisa untuk tanggal 20?")
    filler = page.ready.filler

    filler.change_button.click()
    type_in(filler, "produk", "kastengel 500 g")

    assert "kastengel 500 g Rp 115.000" in shown(filler)


@pytest.mark.usefixtures("bank")
def test_an_amount_is_written_as_amounts_are(ask: AskFor) -> None:
    page = ask()
    page.replies.search.line.setText("ongkir")
    filler = page.ready.filler

    for gap, words in (("kota", "Solo"), ("ongkir", "15rb"), ("nama", "Sari")):
        type_in(filler, gap, words)

    assert shown(filler) == "Ongkir ke Solo mulai Rp 15.000, Kak Sari. Mau kami hitungkan?"


@pytest.mark.parametrize("spoken", ["id", "en"])
def test_days_and_amounts_are_written_in_the_language_of_the_answer(
    spoken: Literal["id", "en"],
) -> None:
    language.use(spoken)
    facts = Facts(day=date(2026, 10, 20), price=95_000)

    shown = [
        reply_words.known_value(gap, facts).replace("\u00a0", " ")
        for gap in ("tanggal", "harga", "date", "price")
    ]

    assert shown == ["20 Okt", "Rp 95.000", "20 Oct", "Rp 95,000"]
    assert reply_words.typed_value("shipping", "15rb").endswith("15,000")


@pytest.mark.usefixtures("bank")
def test_a_buyers_name_is_shown_and_copied_as_it_is(ask: AskFor) -> None:
    page = ask(text="ongkir ke Solo?", name=f"\u202e{ODD}")
    type_in(page.ready.filler, "ongkir", "15000")

    page.ready.copy_button.click()

    assert clipboard() == f"Ongkir ke Solo mulai Rp 15.000, Kak {ODD}. Mau kami hitungkan?"
    assert page.ready.filler.preview.accessibleName().replace("\u00a0", " ") == clipboard()


@pytest.mark.usefixtures("bank")
def test_what_was_typed_is_kept_for_another_answer_and_gone_for_another_message(
    ask: AskFor,
) -> None:
    page = ask(text="bisa tanggal 20?")
    filler = page.ready.filler
    type_in(filler, "produk", "Nastar 500 g")
    type_in(filler, "batas", "besok")

    page.replies.list.choose(1)
    page.replies.list.choose(0)
    assert "pesan besok" in shown(filler)

    ask(text="bisa tanggal 21?", name="Sari", received_time=time(10, 1))
    page.waiting.list.setCurrentIndex(page.waiting.list.model().index(1, 0))
    ask.settle()
    assert "Kak Sari" in shown(filler)
    assert "besok" not in shown(filler)


def test_ctrl_and_a_number_copy_from_the_top_but_not_under_a_drawer(
    ask: AskFor, store: Store
) -> None:
    replies.save(store, a_reply(question="A", answer="Satu, Kak?"))
    replies.save(store, a_reply(question="B", answer="Dua, Kak?"))
    page = ask()

    QTest.keyClick(ask.window, Qt.Key.Key_2, CONTROL)
    assert clipboard() == "Dua, Kak?"

    page.new_button.click()
    QTest.keyClick(ask.window, Qt.Key.Key_1, CONTROL)
    assert clipboard() == "Dua, Kak?"


def test_enter_in_the_search_copies_what_was_found_first(ask: AskFor, store: Store) -> None:
    replies.save(store, a_reply(question="Pakai keju apa?", answer="Edam, Kak?"))
    replies.save(store, a_reply(question="Tahan berapa lama?", answer="Lama, Kak?"))
    page = ask()
    QTest.keyClick(ask.window, Qt.Key.Key_F, CONTROL)

    QTest.keyClicks(page.replies.search.line, "tahn")
    QTest.keyClick(page.replies.search.line, Qt.Key.Key_Return)

    assert clipboard() == "Lama, Kak?"


def test_a_click_on_the_button_of_a_row_copies_that_row(ask: AskFor, store: Store) -> None:
    for question in "AB":
        replies.save(store, a_reply(question=question, answer=f"{question}, Kak?"))
    view = ask().replies.list
    box = view.copy_box(view.visualRect(view.model().index(1, 0)))

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert clipboard() == "B, Kak?"

    row = view.visualRect(view.model().index(0, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(9, 9))
    assert clipboard() == "B, Kak?"


@pytest.mark.usefixtures("bank")
def test_a_topic_narrows_the_list_and_nothing_found_offers_the_way_back(ask: AskFor) -> None:
    column = ask().replies

    column.category.setCurrentIndex(column.category.findText("Ongkir"))
    column.category.activated.emit(column.category.currentIndex())
    assert [one.question for one in column.list.shown()] == ["Ongkir ke luar kota"]

    column.search.line.setText("xyz")
    assert column.clear_link.isVisible()
    column.clear_link.click()
    assert len(column.list.shown()) == 2


@pytest.mark.usefixtures("bank")
def test_the_tone_is_remarked_on_and_copying_stays_possible(ask: AskFor) -> None:
    replies.save(ask.store, a_reply(question="Kecewa", answer="SUDAH kami kirim."))
    page = ask(text="kecewa sekali", kind=Kind.COMPLAINT)

    assert "“SUDAH” bisa terbaca seperti berteriak" in page.ready.filler.tone.text
    page.ready.copy_button.click()
    assert clipboard() == "SUDAH kami kirim."


@pytest.mark.usefixtures("bank")
def test_an_answered_message_waits_no_longer(ask: AskFor) -> None:
    page = ask(text="Nastar 500 gram bisa untuk tanggal 20?")

    page.ready.done_button.click()
    ask.settle()

    assert messages.count_waiting(ask.store) == 0
    assert page.ready.for_whom.text() == "tanpa pesan yang dipilih"
    assert not page.ready.done_button.isVisible()


def test_an_empty_bank_begins_with_ready_answers(ask: AskFor, store: Store) -> None:
    column = ask().replies
    assert column.begin_button.isVisible()

    column.begin_button.click()
    ask.settle()

    assert len(column.list.shown()) == len(ready_replies.READY)
    undo(ask.window)
    assert replies.everything(store) == []


@pytest.mark.usefixtures("bank")
def test_a_question_becomes_an_idea_with_one_click(ask: AskFor, store: Store) -> None:
    column = ask().replies

    column.idea_link.click()
    ask.settle()

    (idea,) = posts.everything(store)
    assert idea.title == "Bisa untuk tanggal tertentu?"
    assert column.idea_link.text() == "Lihat kontennya"
    undo(ask.window)
    assert posts.everything(store) == []


@pytest.mark.usefixtures("bank")
def test_too_little_is_known_of_what_followed(ask: AskFor) -> None:
    column = ask().replies

    assert "Belum cukup data (baru 0 dari 10 pesan)" in column.history.text()


def editor(window: MainWindow) -> ReplyEditor:
    drawer = window.drawers.drawer
    assert isinstance(drawer, ReplyEditor)
    return drawer


def test_a_new_answer_may_begin_with_a_ready_one(ask: AskFor, store: Store) -> None:
    ask().new_button.click()
    drawer = editor(ask.window)
    ready = ready_replies.READY[0].reply("id")

    drawer.ready.setCurrentIndex(1)
    drawer.ready.activated.emit(1)
    drawer.save_button.click()

    (kept,) = replies.everything(store)
    assert (kept.question, kept.answer) == (ready.question, ready.answer)
    undo(ask.window)
    assert replies.everything(store) == []


@pytest.mark.usefixtures("bank")
def test_a_question_that_is_there_is_said_beside_the_field(ask: AskFor, store: Store) -> None:
    ask().new_button.click()
    drawer = editor(ask.window)
    type_over(drawer.question, "ongkir ke luar kota")
    drawer.answer.setPlainText("Baru")

    drawer.save_button.click()

    assert drawer.question_row.problem.startswith("“Ongkir ke luar kota” sudah punya jawaban.")
    assert len(replies.everything(store)) == 2
    drawer.leave_button.click()


def test_a_gap_is_put_where_the_cursor_stands(ask: AskFor) -> None:
    ask().new_button.click()
    drawer = editor(ask.window)
    drawer.answer.setPlainText("Halo Kak")
    drawer.answer.moveCursor(drawer.answer.textCursor().MoveOperation.End)
    drawer.answer.insertPlainText(" ")

    button = next(one for one in drawer.findChildren(Button) if one.text() == "{nama}")
    button.click()

    assert drawer.answer.value() == "Halo Kak {nama}"
    drawer.leave_button.click()


@pytest.mark.usefixtures("bank")
def test_a_deleted_answer_can_be_taken_back(ask: AskFor, store: Store) -> None:
    column = ask().replies
    column.list.setFocus()

    QTest.keyClick(column.list, Qt.Key.Key_Delete)
    assert [one.question for one in replies.everything(store)] == ["Ongkir ke luar kota"]

    undo(ask.window)
    assert [one.uses for one in replies.everything(store)] == [1, 0]


@pytest.mark.usefixtures("bank")
def test_the_menu_leads_to_the_drawer(ask: AskFor) -> None:
    column = ask().replies

    column.menu_button.click()
    assert column.menu.menu is not None
    next(one for one in column.menu.menu.actions() if one.text() == "Ubah").trigger()
    column.menu.menu.close()

    assert editor(ask.window).question.value() == "Bisa untuk tanggal tertentu?"


def test_a_press_that_ends_elsewhere_copies_nothing(ask: AskFor, store: Store) -> None:
    replies.save(store, a_reply(answer="Satu, Kak?"))
    view = ask().replies.list
    box = view.copy_box(view.visualRect(view.model().index(0, 0)))
    left = Qt.MouseButton.LeftButton

    QTest.mousePress(view.viewport(), left, pos=QPoint(9, 9))
    QTest.mouseRelease(view.viewport(), left, pos=box.center())

    assert clipboard() == ""


def test_the_guide_says_when_to_stop(ask: AskFor) -> None:
    ask().ready.guide_link.click()

    drawer = ask.window.drawers.drawer
    assert isinstance(drawer, ToneGuide)
    labels = [one.text() for one in drawer.findChildren(PlainLabel)]
    assert "Kapan berhenti membalas" in labels


# the small window


def small(window: MainWindow) -> ReplyWindow:
    found = window.findChild(ReplyWindow)
    assert found is not None
    return found


@pytest.mark.usefixtures("bank")
def test_the_small_window_stays_on_top_and_copies_for_who_waits(ask: AskFor) -> None:
    ask(text="ongkir ke Solo?")
    ask.window.go("orders")
    QTest.keyClick(ask.window, Qt.Key.Key_J, CONTROL)
    beside = small(ask.window)
    assert beside.windowFlags() & Qt.WindowType.WindowStaysOnTopHint

    (message,) = messages.waiting(ask.store)
    beside.who.set_value(message.id)
    beside.who.activated.emit(beside.who.currentIndex())
    ask.settle()
    type_in(beside.filler, "ongkir", "15rb")
    beside.copy_button.click()

    assert clipboard() == "Ongkir ke Solo mulai Rp 15.000, Kak Yanti. Mau kami hitungkan?"
    assert beside.said.text() == "Tersalin. Tinggal tempel di chat."
    QGuiApplication.clipboard().clear()
    QTest.keyClick(beside, Qt.Key.Key_2, CONTROL)
    assert clipboard().startswith("Ongkir ke Solo")
    beside.done_button.click()
    ask.settle()
    assert messages.count_waiting(ask.store) == 0


def test_the_small_window_is_for_who_is_chosen_on_the_page(ask: AskFor) -> None:
    page = ask(text="ongkir ke Solo?")
    QTest.keyClick(ask.window, Qt.Key.Key_J, CONTROL)
    beside = small(ask.window)
    chosen = page.waiting.current()
    assert chosen is not None
    assert beside.who.value() == chosen.id
    beside.who.set_value(None)
    page.replies.window_button.click()
    assert beside.who.value() == chosen.id
    ask.settle()


@pytest.mark.usefixtures("bank")
def test_an_answer_with_many_gaps_leaves_the_page_as_high_as_the_window(ask: AskFor) -> None:
    many = "Halo Kak {nama}" + "".join(f", {{isian {number}}}" for number in range(12))
    replies.save(ask.store, a_reply(question="Banyak isian?", answer=many))
    page = ask(text="Banyak isian dong")
    page.resize(1130, 700)
    page.ready.copy_button.click()
    ask.settle()

    assert len(page.ready.filler.gaps.findChildren(TextField)) >= 12
    assert page.columns.minimumSizeHint().height() < 500


def test_there_is_one_small_window_and_it_closes_with_the_program(
    ask: AskFor, qtbot: QtBot
) -> None:
    page = ask()
    page.replies.window_button.click()
    beside = small(ask.window)
    QTest.keyClick(ask.window, Qt.Key.Key_J, CONTROL)
    assert len(ask.window.findChildren(ReplyWindow)) == 1
    ask.settle()

    with qtbot.waitSignal(beside.destroyed):
        ask.window.close()


def test_the_small_window_closes_when_the_size_of_text_changes(ask: AskFor, qtbot: QtBot) -> None:
    ask().replies.window_button.click()
    ask.settle()

    with qtbot.waitSignal(small(ask.window).destroyed):
        theme().set_scale(1.25)
    qtbot.waitUntil(lambda: ask.window.page is not None)
    ask.settle()


@pytest.mark.usefixtures("bank")
def test_the_small_window_says_when_nothing_is_found(ask: AskFor) -> None:
    ask().replies.window_button.click()
    beside = small(ask.window)

    type_over(beside.search.line, "xyz")

    assert beside.said.text() == "Tidak ada balasan yang cocok."
    ask.settle()
