"""Tanya-Jawab: who waits, writing down what somebody asked, and how fast answers are."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import a_message, a_post, an_order
from umkm_studio.models import shop, trash
from umkm_studio.models.campaigns import idea_box, idea_credits
from umkm_studio.models.content import posts, rest
from umkm_studio.models.sales import orders, person
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, testimonials
from umkm_studio.models.voices.messages import Kind, Message
from umkm_studio.ui.editors import customer_file, message_editor, post_actions
from umkm_studio.ui.editors.criticism_drawer import CriticismDrawer
from umkm_studio.ui.editors.message_editor import MessageEditor
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.editors.testimonial_drawer import TestimonialDrawer
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.messages_page import MessagesPage
from umkm_studio.ui.pages.messages_page.history import HistoryDrawer
from umkm_studio.ui.pages.today_page import TodayPage

TODAY = date(2026, 10, 14)  # a Wednesday, 19.42
TROUBLE = '<b>Halo</b> <img src="file:///etc/passwd"> =1+1 \u202ekodak\u202c 🌶'


def waits(store: Store, **values: object) -> int:
    """Somebody who asked today at 17.40."""
    return messages.save(
        store, a_message(**{"received_on": TODAY, "received_time": time(17, 40)} | values)
    )


def opened(window: MainWindow, **arguments: object) -> MessagesPage:
    window.go("messages", **arguments)
    QApplication.processEvents()
    assert isinstance(window.page, MessagesPage)
    return window.page


def editor(window: MainWindow) -> MessageEditor:
    assert isinstance(window.drawers.drawer, MessageEditor)
    return window.drawers.drawer


def listed(page: MessagesPage) -> list[str]:
    """The lines of the list as a screen reader says them."""
    model = page.waiting.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.data(model.index(row, 0), role) for row in range(model.rowCount())]


def only(store: Store) -> Message:
    (found,) = messages.everything(store)
    return found


def leave(drawer: MessageEditor) -> None:
    """Close without saving: a window with typed words stays open."""
    drawer.leave_button.click()
    QApplication.processEvents()


def paste(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


# who waits


def test_the_longest_wait_stands_first_and_is_chosen(window: MainWindow, store: Store) -> None:
    waits(store)
    waits(store, received_on=TODAY - timedelta(days=2), name="@dita", platform="instagram")
    page = opened(window)
    assert listed(page) == [
        "@dita, Instagram, Pertanyaan, 2 hari lalu: Nastar 500 gram bisa untuk tanggal 20?",
        "Yanti, WhatsApp, Pertanyaan, 2 jam lalu: Nastar 500 gram bisa untuk tanggal 20?",
    ]
    chosen = page.waiting.current()
    assert chosen is not None
    assert chosen.name == "@dita"
    assert page.waiting.count.look.word == "2"


def test_with_nobody_waiting_it_says_so(window: MainWindow) -> None:
    page = opened(window)
    assert page.waiting.empty.isVisible()
    assert page.waiting.empty.text() == "Belum ada pesan yang dicatat."
    assert not page.waiting.count.isVisible()
    assert not page.waiting.menu_button.isEnabled()


def test_the_next_one_is_chosen_when_one_was_answered(window: MainWindow, store: Store) -> None:
    first, second = waits(store), waits(store, received_time=time(18, 0))
    page = opened(window)
    answered = page.waiting.current()
    assert answered is not None
    assert answered.id == first

    offer(page, "Sudah dibalas")

    shown = page.waiting.current()
    assert shown is not None
    assert shown.id == second
    assert messages.count_waiting(store) == 1
    window.undo()
    assert messages.count_waiting(store) == 2


def offer(page: MessagesPage, words: str) -> None:
    """Choose a line of the menu of the chosen message."""
    page.waiting.menu_button.click()
    menu = page.waiting.menu.menu
    assert menu is not None
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("words", "left"), [("Tidak perlu dibalas", 1), ("Hapus", 0)]
)  # how many messages are kept afterwards
def test_one_that_needs_no_answer_goes(
    window: MainWindow, store: Store, words: str, left: int
) -> None:
    waits(store)
    page = opened(window)
    offer(page, words)
    assert messages.count_waiting(store) == 0
    assert len(messages.everything(store)) == left
    window.undo()
    assert messages.count_waiting(store) == 1


@pytest.mark.parametrize(
    ("words", "drawer"),
    [
        ("Catat sebagai testimoni", TestimonialDrawer),
        ("Catat sebagai kritik", CriticismDrawer),
    ],
)
def test_words_can_be_kept_as_a_review(
    window: MainWindow, store: Store, words: str, drawer: type[object]
) -> None:
    waits(store, text="Tutupnya seret", kind=Kind.COMPLAINT)
    offer(opened(window), words)
    assert isinstance(window.drawers.drawer, drawer)
    assert [voice.words for voice in testimonials.everything(store)] == ["Tutupnya seret"]


def test_a_double_click_opens_and_del_deletes(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    waits(store)
    page = opened(window)
    view = page.waiting.list
    at = view.visualRect(view.currentIndex()).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert editor(window).text.value() == "Nastar 500 gram bisa untuk tanggal 20?"
    window.drawers.close_drawer()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert messages.everything(store) == []


def test_ctrl_n_writes_a_message_down(window: MainWindow, qtbot: QtBot) -> None:
    opened(window)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert editor(window).message.id is None


def test_the_bin_does_not_say_who_wrote(window: MainWindow, store: Store) -> None:
    waits(store, text="Aku tinggal di Jalan Kenari")
    offer(opened(window), "Hapus")
    assert trash.listing(store)[0].label == "Pertanyaan, 14 Okt 2026"


def test_the_menu_opens_where_the_pointer_is(window: MainWindow, store: Store) -> None:
    waits(store)
    page = opened(window)
    view = page.waiting.list
    at = view.visualRect(view.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    assert page.waiting.menu.menu is not None
    page.waiting.menu.menu.close()


def test_words_are_shown_as_they_were_written(window: MainWindow, store: Store) -> None:
    waits(store, text=TROUBLE, name="<i>Yanti</i>")
    page = opened(window)
    assert TROUBLE in listed(page)[0]
    tip = page.waiting.list.model().data(
        page.waiting.list.currentIndex(), Qt.ItemDataRole.ToolTipRole
    )
    assert "<img" not in tip
    QTest.keyClick(page.waiting.list, Qt.Key.Key_Return)
    assert editor(window).text.toPlainText() == TROUBLE


def test_the_bubble_of_the_sidebar_follows(window: MainWindow, store: Store) -> None:
    def said() -> str:
        (button,) = [one for one in window.sidebar.buttons() if one.key == "messages"]
        return button.accessibleName()

    assert said() == "Tanya-Jawab"
    message_id = waits(store)
    QApplication.processEvents()
    assert said() == "Tanya-Jawab, 1 perlu diurus"
    messages.answer(store, message_id, datetime(2026, 10, 14, 19, 0))
    QApplication.processEvents()
    assert said() == "Tanya-Jawab"


# writing down


def test_a_question_takes_two_fields(window: MainWindow, store: Store) -> None:
    page = opened(window)
    page.waiting.note_button.click()
    drawer = editor(window)
    drawer.text.set_value("Ongkir ke Ungaran berapa?")
    drawer.name.set_value("Yanti")
    drawer.save_button.click()

    kept = only(store)
    assert (kept.text, kept.name, kept.platform) == (
        "Ongkir ke Ungaran berapa?",
        "Yanti",
        "whatsapp",
    )
    assert kept.received_at == datetime(2026, 10, 14, 19, 42)
    assert kept.waits
    assert window.drawers.drawer is None
    QApplication.processEvents()
    assert page.waiting.current() == kept


def test_a_pasted_chat_fills_the_drawer(window: MainWindow, store: Store) -> None:
    opened(window, new=True)
    drawer = editor(window)
    paste("[17.40, 14/10/2026] Yanti: Bisa kirim besok?\n[18.00, 14/10/2026] Ratna: Bisa, Kak")
    shop.save(store, Shop(nickname="Ratna"))
    drawer.paste_button.click()
    drawer.save_button.click()

    kept = only(store)
    assert (kept.text, kept.name) == ("Bisa kirim besok?", "Yanti")
    assert kept.received_at == datetime(2026, 10, 14, 17, 40)
    assert kept.answered_at == datetime(2026, 10, 14, 18, 0)


def test_ctrl_v_into_the_empty_text_reads_and_later_pastes(
    window: MainWindow, qtbot: QtBot
) -> None:
    opened(window, new=True)
    drawer = editor(window)
    paste("[17.40, 14/10/2026] Yanti: Bisa?")
    qtbot.keyClick(drawer.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (drawer.text.value(), drawer.name.value()) == ("Bisa?", "Yanti")
    paste(" Makasih")
    drawer.text.moveCursor(drawer.text.textCursor().MoveOperation.End)
    qtbot.keyClick(drawer.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert drawer.text.toPlainText() == "Bisa? Makasih"
    leave(drawer)


@pytest.mark.parametrize("beside_text", [False, True])
def test_ctrl_v_reads_as_soon_as_the_drawer_opens(
    window: MainWindow, qtbot: QtBot, beside_text: bool
) -> None:
    opened(window, new=True)
    drawer = editor(window)
    focused = drawer.save_button if beside_text else drawer.focusWidget()
    paste("[17.40, 14/10/2026] Yanti: Bisa?")
    qtbot.keyClick(focused, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (drawer.text.value(), drawer.name.value()) == ("Bisa?", "Yanti")
    leave(drawer)


def test_an_empty_clipboard_is_said(window: MainWindow) -> None:
    opened(window, new=True)
    paste("")
    editor(window).paste_button.click()
    assert editor(window).read_note.isVisible()


def test_a_number_instead_of_a_name_is_kept_short(window: MainWindow, store: Store) -> None:
    opened(window, new=True)
    drawer = editor(window)
    drawer.text.set_value("Halo")
    drawer.name.setText("0812-3456-7890")
    assert "4 angka terakhir" in shown_help(drawer)
    drawer.save()
    assert only(store).name == "•••• 7890"


def shown_help(drawer: MessageEditor) -> str:
    return " ".join(
        label.text() for label in drawer.name_row.findChildren(PlainLabel) if label.isVisible()
    )


def test_what_is_missing_is_said_beside_it(window: MainWindow, store: Store) -> None:
    opened(window, new=True)
    drawer = editor(window)
    drawer.save_button.click()
    assert drawer.text_row.problem == "Tulis dulu apa yang ditanyakan."

    drawer.text.set_value("Halo")
    drawer.answered.click()
    drawer.answered_time.set_value(time(8, 0))
    drawer.save_button.click()
    assert drawer.answer_row.problem.startswith("Waktu membalas lebih awal")
    assert messages.everything(store) == []
    leave(drawer)


def test_typed_words_are_not_thrown_away_unasked(window: MainWindow) -> None:
    opened(window, new=True)
    drawer = editor(window)
    drawer.text.set_value("Halo")
    assert not window.drawers.close_drawer()
    assert drawer.unsaved.isVisible()
    leave(drawer)
    assert window.drawers.drawer is None


def test_ticking_an_answer_says_now(window: MainWindow, store: Store) -> None:
    message_id = waits(store)
    page = opened(window, message=message_id)
    QTest.keyClick(page.waiting.list, Qt.Key.Key_Return)
    drawer = editor(window)
    drawer.answered.click()
    drawer.save()
    assert only(store).answered_at == datetime(2026, 10, 14, 19, 42)


def test_the_order_that_followed_is_proposed_and_tied(window: MainWindow, store: Store) -> None:
    message_id = waits(store, received_on=TODAY - timedelta(days=3))
    orders.save(store, an_order(customer="Yanti", number="DR-7", ordered_on=TODAY))
    message_editor.open_message(window.studio, messages.get(store, message_id))
    ties = editor(window).ties
    assert ties.order_note.text.startswith("Yanti memesan DR-7 3 hari sesudahnya.")

    ties.order_button.click()
    assert ties.order_note.text == "Terhubung dengan pesanan DR-7, 14 Okt."
    editor(window).save()

    assert only(store).order_id == orders.find(store, "whatsapp", "DR-7")


def test_an_idea_goes_to_the_tray_with_its_source(window: MainWindow, store: Store) -> None:
    message_id = waits(store, kind=Kind.IDEA, text="Bikin video cara simpan")
    message_editor.open_message(window.studio, messages.get(store, message_id))
    ties = editor(window).ties
    ties.idea_button.click()
    assert ties.idea_note.text == "Jadi ide “Bikin video cara simpan”, dari Yanti. Belum tayang."
    (credit,) = idea_credits.everything(store)
    assert credit.name == "Yanti"
    ties.idea_button.click()
    assert isinstance(window.drawers.drawer, PostEditor)


def test_a_message_of_somebody_taken_out_says_so_and_waits_for_nothing(
    window: MainWindow, store: Store
) -> None:
    message_id = waits(store)
    store.put("messages", {"id": message_id, **messages.FORGOTTEN})
    page = opened(window)
    assert listed(page) == []
    page.waiting.history_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, HistoryDrawer)
    model = drawer.list.model()
    assert model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == (
        "Pembeli tanpa nama, WhatsApp, Pertanyaan, 14 Okt · tidak perlu dibalas: "
        "Isinya dihapus atas permintaan pembeli."
    )
    assert not drawer.again_button.isEnabled()
    drawer.open_button.click()
    assert not editor(window).save_button.isEnabled()


# all of them


def test_the_history_chooses_by_kind_and_lets_one_wait_again(
    window: MainWindow, store: Store
) -> None:
    answered = waits(store)
    messages.answer(store, answered, datetime(2026, 10, 14, 19, 0))
    waits(store, kind=Kind.IDEA, text="Coba rasa pandan")
    page = opened(window)
    page.waiting.history_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, HistoryDrawer)
    drawer.kind.button(Kind.QUESTION).click()
    shown = drawer.list.current()
    assert shown is not None
    assert shown.id == answered
    drawer.again_button.click()
    assert messages.count_waiting(store) == 2


def test_a_share_is_said_only_of_enough_people(window: MainWindow, store: Store) -> None:
    for number in range(9):
        waits(store, name=f"Orang {number}", received_on=TODAY - timedelta(days=10))
    orders.save(store, an_order(customer="Orang 3", ordered_on=TODAY - timedelta(days=9)))
    drawer = HistoryDrawer(window.studio)
    window.drawers.open(drawer)
    assert "belum cukup data. Baru 9 orang" in drawer.followed.text

    waits(store, name="Orang 9", received_on=TODAY - timedelta(days=10))
    drawer.refresh()
    assert drawer.followed.text.startswith("Dari 10 orang yang bertanya")
    assert "1 memesan dalam seminggu" in drawer.followed.text


def test_the_idea_box_says_what_became_of_its_ideas(window: MainWindow, store: Store) -> None:
    drawer = HistoryDrawer(window.studio, Kind.IDEA)
    window.drawers.open(drawer)
    assert drawer.followed.text.startswith("Kotak ide:")
    idea = waits(store, kind=Kind.IDEA, text="Coba rasa pandan")
    waits(store, kind=Kind.IDEA, text="Coba rasa kopi")
    idea_box.put_to_ideas(store, idea)
    drawer.refresh()
    assert drawer.followed.text == "2 ide: 1 jadi konten, 0 sudah tayang."


# how fast


def test_the_wait_of_this_week_stands_against_the_last(window: MainWindow, store: Store) -> None:
    shop.save(store, Shop(work_hours="09.00–12.00, 19.00–21.00"))
    for back, minutes in ((0, 20), (1, 40), (8, 60)):
        day = TODAY - timedelta(days=back)
        asked = datetime.combine(day, time(19, 0))
        message_id = waits(store, received_on=day, received_time=time(12, 30))  # in the break
        messages.answer(store, message_id, asked + timedelta(minutes=minutes))
    page = opened(window)
    assert page.reply_time.usual.text() == "30 menit"
    assert page.reply_time.compared.text() == "Dari 2 balasan. Minggu lalu 1 jam."
    said = page.reply_time.bars.accessibleName()
    assert said.endswith("Senin: tidak ada balasan, Selasa: 40 menit, Rabu: 20 menit")


def test_an_answer_at_once_took_less_than_a_minute(window: MainWindow, store: Store) -> None:
    message_id = waits(store)
    messages.answer(store, message_id, datetime.combine(TODAY, time(17, 40, 5)))
    page = opened(window)
    assert page.reply_time.usual.text() == "kurang dari 1 menit"
    assert page.waiting.empty.text() == "Tidak ada yang menunggu. Semua sudah dibalas."


def test_without_answers_it_says_what_is_needed(window: MainWindow) -> None:
    page = opened(window)
    assert page.reply_time.usual.text() == "–"
    assert page.reply_time.compared.text().startswith("Belum ada yang dihitung.")


@pytest.mark.parametrize(
    ("work", "sunday", "words"),
    [
        ("19.00–21.00", True, "Setiap hari 19.00–21.00, Minggu libur."),
        ("19.00–21.00", False, "Setiap hari 19.00–21.00. Di luar itu, waktu membalas"),
        ("", True, "Minggu libur dan tidak dihitung."),
        ("", False, "Belum diatur, jadi setiap jam dihitung."),
    ],
)
def test_own_hours_are_a_sentence(
    window: MainWindow, store: Store, work: str, sunday: bool, words: str
) -> None:
    shop.save(store, Shop(work_hours=work))
    rest.set_weekday(store, 6, rests=sunday)
    page = opened(window)
    assert page.hours.words.text().startswith(words)
    page.hours.change_link.click()
    assert window.page_key == "settings"


# elsewhere


def test_beranda_shows_the_three_who_waited_longest(window: MainWindow, store: Store) -> None:
    shop.save(store, Shop(work_hours="19.00–21.00"))
    ids = [waits(store, received_time=time(hour)) for hour in (15, 14, 17, 16)]
    window.go("today")
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, TodayPage)
    names = [button.accessibleName() for button in page.messages.answer_buttons]
    assert len(names) == 3
    assert names[0].startswith("Balas Yanti: Nastar")
    assert page.messages.count.look.word == "4"

    page.messages.answer_buttons[0].click()

    shown = opened(window).waiting.current()
    assert shown is not None
    assert shown.id == ids[1]


def test_a_post_takes_over_what_is_noted_and_adds_nothing_up(
    window: MainWindow, store: Store
) -> None:
    post_id = posts.save(store, a_post(day=TODAY, product_questions=1, direct_messages=9))
    for clock in (time(8), time(9), time(10)):
        waits(store, received_time=clock, post_id=post_id)
    post_actions.open_post(window.studio, post_id)
    drawer = window.drawers.drawer
    assert isinstance(drawer, PostEditor)
    note = drawer.results.talks
    assert not note.isHidden()
    assert note.text == "Di Tanya-Jawab tercatat dari unggahan ini: 3 pertanyaan."

    note.use_button.click()

    assert drawer.results.counts["product_questions"].value() == 3
    assert drawer.results.counts["direct_messages"].value() == 9
    assert note.use_button.isHidden()
    note.see_button.click()
    assert isinstance(window.drawers.drawer, HistoryDrawer)
    assert window.page_key == "messages"
    assert window.drawers.drawer.list.model().rowCount() == 3


def test_what_somebody_wrote_is_in_the_file_that_they_get(
    window: MainWindow, store: Store, tmp_path: Path
) -> None:
    order_id = orders.save(store, an_order(customer="Yanti"))
    waits(store, text=TROUBLE, order_id=order_id)
    waits(store, text="Punya orang lain", name="Dewi")
    buyer = store.value("SELECT customer_id FROM orders WHERE id = :id", id=order_id)
    somebody = person.get(store, buyer)
    assert somebody is not None
    file = tmp_path / "yanti.html"
    customer_file.write(store, somebody, file, shop="Dapur Ratna", now=window.studio.now())
    page = file.read_text(encoding="utf-8")
    assert escape(TROUBLE) in page
    assert "<img" not in page
    assert "Punya orang lain" not in page


@pytest.mark.parametrize(("width", "columns"), [(1366, 3), (1000, 2)])
def test_columns_fold_as_the_window_gets_narrow(
    window: MainWindow, qtbot: QtBot, width: int, columns: int
) -> None:
    page = opened(window)
    window.resize(width, 700)
    qtbot.waitUntil(lambda: page.columns.count == columns)
    parts = (page.waiting, page.ready, page.replies, page.reply_time, page.hours)
    qtbot.waitUntil(lambda: all(part.isVisible() for part in parts))
    for part in parts:
        left = part.mapTo(page.columns, QPoint(0, 0)).x()
        assert left + part.width() <= page.columns.width()
