"""Exported chats, read as the maker does it: choose, say who you are, look, mark, save."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip
from pytestqt.qtbot import QtBot

from umkm_studio import paths
from umkm_studio.models import shop
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar, Status
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.messages_page import MessagesPage
from umkm_studio.ui.pages.messages_page.chat_drawer import ChatDrawer

SAMPLES = Path(__file__).resolve().parents[1] / "samples" / "whatsapp"
YANTI = SAMPLES / "Chat WhatsApp dengan Yanti.txt"
STRANGER = SAMPLES / "WhatsApp Chat with +62 812-0000-0011.txt"
GROUP = SAMPLES / "Chat WhatsApp dengan Arisan Kue.txt"


@pytest.fixture
def drawer(window: MainWindow, store: Store, qtbot: QtBot) -> ChatDrawer:
    """The drawer as the page opens it."""
    shop.save(store, Shop(name="Dapur Ratna", work_hours="09.00–12.00, 19.00–21.00"))
    window.go("messages")
    assert isinstance(window.page, MessagesPage)
    qtbot.mouseClick(window.page.waiting.chat_button, Qt.MouseButton.LeftButton)
    opened = window.findChild(Drawer)
    assert isinstance(opened, ChatDrawer)
    return opened


def idle(window: MainWindow, qtbot: QtBot) -> None:
    """Until nothing is under way."""
    qtbot.waitUntil(lambda: not window.jobs.busy and not window.reads.busy, timeout=20_000)


def drop(drawer: ChatDrawer, *files: Path) -> None:
    """Let files fall into the drawer."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    entering = QDragEnterEvent(QPoint(20, 20), copy, data, left, none)
    drawer.dragEnterEvent(entering)
    assert entering.isAccepted()
    drawer.dropEvent(QDropEvent(QPointF(20, 20), copy, data, left, none))


def read(drawer: ChatDrawer, window: MainWindow, qtbot: QtBot, *files: Path) -> None:
    """Choose files and read them under the name that is proposed."""
    drawer.start.chosen.emit(list(files))
    idle(window, qtbot)
    qtbot.mouseClick(drawer.go_button, Qt.MouseButton.LeftButton)
    idle(window, qtbot)
    assert drawer.results is not None


def figures(drawer: ChatDrawer) -> list[str]:
    """What the three figures at the top of the results say."""
    assert drawer.results is not None
    return [figure.value for figure in drawer.results.figures]


def test_chats_are_dropped_read_and_summed_up(window: MainWindow, drawer: ChatDrawer, qtbot: QtBot):
    drop(drawer, YANTI, STRANGER, GROUP)
    idle(window, qtbot)
    assert drawer.questions is not None
    assert drawer.questions.name.value() == "Dapur Ratna"
    assert drawer.questions.order is None  # their dates leave no doubt
    qtbot.mouseClick(drawer.go_button, Qt.MouseButton.LeftButton)
    idle(window, qtbot)
    assert drawer.results is not None
    assert figures(drawer) == ["20 menit", "60%", "2"]
    assert drawer.results.busiest.text() == (
        "Paling ramai: Senin 09.00–10.00 (3 pesan), Selasa 21.00–22.00 (2 pesan), "
        "Sabtu 10.00–11.00 (2 pesan)."
    )
    assert "grup" in drawer.results.explained.text()


def test_one_chat_in_two_files_counts_once(
    window: MainWindow, drawer: ChatDrawer, tmp_path: Path, qtbot: QtBot
):
    again = tmp_path / "Chat WhatsApp dengan Yanti (1).txt"
    again.write_bytes(YANTI.read_bytes())
    read(drawer, window, qtbot, YANTI, again)
    assert drawer.questions is not None
    assert "chat yang sama" in drawer.questions.findChildren(Note)[0].text
    assert figures(drawer)[2] == "2"


def test_the_hour_under_the_pointer_is_told(window: MainWindow, drawer: ChatDrawer, qtbot: QtBot):
    read(drawer, window, qtbot, YANTI)
    assert drawer.results is not None
    hours = drawer.results.hours
    at = QPoint(hours.width() * 10 // 24, 4)  # the first row is Monday
    QApplication.sendEvent(hours, QHelpEvent(QEvent.Type.ToolTip, at, hours.mapToGlobal(at)))
    assert QToolTip.text() == "Senin 09.00–10.00 (3 pesan)"
    QToolTip.hideText()


def test_a_file_dialog_offers_text_and_archives(drawer: ChatDrawer, qtbot: QtBot):
    qtbot.mouseClick(drawer.start.button, Qt.MouseButton.LeftButton)
    dialog = drawer.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    assert "*.txt *.zip" in dialog.nameFilters()[0]
    dialog.reject()


def test_of_few_answers_nothing_is_said_to_be_usual(
    window: MainWindow, drawer: ChatDrawer, qtbot: QtBot
):
    read(drawer, window, qtbot, YANTI)
    assert figures(drawer) == ["–", "–", "2"]
    assert drawer.results is not None
    assert "Belum cukup" in drawer.results.explained.text()


def test_answers_outside_own_hours_took_no_time(
    window: MainWindow, drawer: ChatDrawer, tmp_path: Path, qtbot: QtBot
):
    file = tmp_path / "Chat WhatsApp dengan Yanti.txt"
    night = "14/10/26 2{0}.00 - Yanti: Ada?\n14/10/26 2{0}.30 - Dapur Ratna: Ada\n"
    day = "1{0}/10/26 22.00 - Yanti: Ada?\n1{0}/10/26 23.00 - Dapur Ratna: Ada\n"
    file.write_text("".join(map(day.format, range(4))) + night.format(2), "utf-8")
    read(drawer, window, qtbot, file)
    assert figures(drawer) == ["kurang dari 1 menit", "100%", "0"]


def test_marked_messages_are_kept_and_can_be_taken_back(
    window: MainWindow, drawer: ChatDrawer, store: Store, qtbot: QtBot
):
    read(drawer, window, qtbot, YANTI)
    assert drawer.results is not None
    assert not drawer.save_button.isEnabled()
    drawer.results.waiting.model.toggle(0)
    drawer.results.latest.model.toggle(2)  # the same message, marked in the other list as well
    assert drawer.save_button.text() == "Simpan 1 pesan"
    qtbot.mouseClick(drawer.save_button, Qt.MouseButton.LeftButton)
    (kept,) = messages.everything(store)
    assert (kept.name, kept.text) == ("Yanti", "Nastar 500 gram bisa untuk tanggal 20?")
    assert kept.received_at == datetime(2026, 10, 13, 21, 31)
    assert kept.waits
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert messages.everything(store) == []


def test_nothing_of_a_chat_is_kept_unmarked(
    window: MainWindow, drawer: ChatDrawer, store: Store, data_dir: Path, qtbot: QtBot
):
    read(drawer, window, qtbot, YANTI)
    qtbot.mouseClick(drawer.close_button, Qt.MouseButton.LeftButton)
    assert messages.everything(store) == []
    written = [file for file in data_dir.rglob("*") if file.is_file()]
    assert paths.store_file(data_dir) in written
    assert not [file for file in written if b"Ungaran" in file.read_bytes()]


def test_marks_that_are_not_saved_keep_the_drawer_open(
    window: MainWindow, drawer: ChatDrawer, qtbot: QtBot
):
    read(drawer, window, qtbot, YANTI)
    assert drawer.results is not None
    drawer.results.latest.model.toggle(0)
    qtbot.mouseClick(drawer.close_button, Qt.MouseButton.LeftButton)
    assert drawer.unsaved.isVisible()
    qtbot.mouseClick(drawer.again_button, Qt.MouseButton.LeftButton)
    drop(drawer, STRANGER)
    assert not window.jobs.busy
    assert len(drawer.results.chosen()) == 1
    with qtbot.waitSignal(drawer.closed):
        qtbot.mouseClick(drawer.leave_button, Qt.MouseButton.LeftButton)


def test_a_repeated_question_becomes_an_idea(
    window: MainWindow, drawer: ChatDrawer, store: Store, qtbot: QtBot
):
    read(drawer, window, qtbot, YANTI, GROUP)
    assert drawer.results is not None
    drawer.results.segments.button("questions").click()
    button = drawer.results.questions.buttons[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (idea,) = posts.undated(store)
    assert (idea.title, idea.pillar, idea.status) == (
        "Nastarnya ready Kak?", Pillar.EDUCATION, Status.IDEA,
    )  # fmt: skip
    assert not button.isEnabled()


def test_an_unknown_file_is_refused_with_an_example(
    window: MainWindow, drawer: ChatDrawer, tmp_path: Path, qtbot: QtBot
):
    file = tmp_path / "catatan.txt"
    file.write_text("gula 2 kg\nmentega 1 kg\n", "utf-8")
    drawer.start.chosen.emit([file])
    idle(window, qtbot)
    assert drawer.problem.isVisible()
    assert "catatan.txt" in drawer.problem.text
    assert "14/10/26 19.42 - Yanti: Nastar masih ada?" in drawer.problem.text
    assert drawer.start.isVisible()


def test_what_was_cancelled_shows_nothing_later(
    window: MainWindow, drawer: ChatDrawer, qtbot: QtBot
):
    drawer.start.chosen.emit([YANTI])
    drawer.busy.cancel_button.click()
    idle(window, qtbot)
    assert drawer.questions is None
    assert drawer.start.isVisible()


def test_the_maker_says_who_they_are_where_nothing_tells(
    window: MainWindow, drawer: ChatDrawer, store: Store, tmp_path: Path, qtbot: QtBot
):
    file = tmp_path / "chat.txt"
    file.write_text("14/10/26 19.00 - Yanti: Ada?\n14/10/26 19.09 - Ratna: Ada Kak\n", "utf-8")
    drawer.start.chosen.emit([file])
    idle(window, qtbot)
    assert drawer.questions is not None
    qtbot.mouseClick(drawer.go_button, Qt.MouseButton.LeftButton)
    assert drawer.questions.name_row.problem == "Pilih dulu namamu."
    drawer.questions.name.set_value("Ratna")
    qtbot.mouseClick(drawer.go_button, Qt.MouseButton.LeftButton)
    idle(window, qtbot)
    assert drawer.results is not None
    assert [heard.sender for heard in drawer.results.latest.records()] == ["Yanti"]


def test_dates_that_can_be_meant_both_ways_are_asked_about(
    window: MainWindow, drawer: ChatDrawer, tmp_path: Path, qtbot: QtBot
):
    file = tmp_path / "chat.txt"
    file.write_text("01/02/26 19.00 - Yanti: Ada?\n02/02/26 19.09 - Dapur Ratna: Ada\n", "utf-8")
    drawer.start.chosen.emit([file])
    idle(window, qtbot)
    assert drawer.questions is not None
    assert drawer.questions.order is not None
    assert drawer.questions.order.accessibleName() == "Tanggal 01/02/26 di berkas ini artinya?"
    assert drawer.questions.order.currentText() == "1 Februari 2026"
    drawer.questions.order.setCurrentIndex(1)
    qtbot.mouseClick(drawer.go_button, Qt.MouseButton.LeftButton)
    idle(window, qtbot)
    assert drawer.results is not None
    assert drawer.results.latest.cell(0, 1) == "2 Jan 2026"


def test_words_of_buyers_are_shown_as_they_are(
    window: MainWindow, drawer: ChatDrawer, tmp_path: Path, qtbot: QtBot
):
    words = "<b>Halo</b> =1+1 file:///etc \u202egnel ready?"
    file = tmp_path / "Chat WhatsApp dengan Yanti.txt"
    line = f"14/10/26 19.0{{0}} - Yanti: {words}\n"
    file.write_text("".join(map(line.format, range(3))) + "14/10/26 19.09 - Ratna: Halo\n", "utf-8")
    read(drawer, window, qtbot, file)
    assert drawer.results is not None
    assert drawer.results.latest.cell(0, 0) == words
    tip = drawer.results.latest.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip
