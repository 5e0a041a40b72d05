"""Toasts, the error box and the question: what they say, and what the maker can do."""

import logging

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.notices import MessageBox, Notices
from umkm_studio.ui.kit.problem_report import ProblemReport
from umkm_studio.ui.kit.toasts import Toast
from umkm_studio.ui.main_window import MainWindow


@pytest.fixture
def notices(frame: MainWindow) -> Notices:
    return frame.notices


def the_toast(notices: Notices) -> Toast:
    assert notices.current_toast is not None
    return notices.current_toast


def button(notices: Notices, words: str) -> Button:
    assert notices.box is not None
    return next(b for b in notices.box.findChildren(Button) if b.text() == words)


def test_a_toast_offers_its_action_once(qtbot: QtBot, notices: Notices):
    done: list[str] = []
    notices.toast("Konten dihapus.", action="Batalkan", on_action=lambda: done.append("undone"))
    toast = the_toast(notices)
    assert toast.text == "Konten dihapus."
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert notices.current_toast is None


def test_the_second_press_of_a_double_click_takes_nothing_back(qtbot: QtBot, notices: Notices):
    """The toast may come up where the maker pressed twice."""
    done: list[str] = []
    notices.toast("Pesanan dihapus.", action="Batalkan", on_action=lambda: done.append("undone"))
    QTest.mouseDClick(the_toast(notices).button, Qt.MouseButton.LeftButton)
    assert done == []


def test_a_toast_makes_way_for_controls_that_come_later(
    qtbot: QtBot, frame: MainWindow, notices: Notices
):
    notices.toast("Testimoni tersimpan.", action="Batalkan", on_action=lambda: None)
    toast = the_toast(notices)
    assert frame.page is not None
    later = Button("Hapus", parent=frame.page)
    later.setGeometry(QRect(frame.page.mapFrom(frame, toast.pos()), toast.size()))
    later.show()
    place = toast.geometry()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))  # the pointer is somewhere else
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    qtbot.waitUntil(lambda: not toast.geometry().intersects(place))


def test_there_is_one_toast_at_a_time(notices: Notices):
    notices.toast("Pertama")
    first = the_toast(notices)
    notices.toast("Kedua")
    assert the_toast(notices) is first
    assert first.text == "Kedua"
    assert not first.button.isVisible()


def test_a_toast_stands_at_the_bottom_centre(frame: MainWindow, notices: Notices):
    frame.resize(1000, 600)
    notices.toast("Tersalin. Tinggal tempel di WhatsApp.")
    toast = the_toast(notices)
    frame.resize(1200, 700)
    assert abs(toast.geometry().center().x() - frame.rect().center().x()) <= 1
    assert toast.geometry().bottom() < frame.height()


def in_window(part: QWidget, frame: MainWindow) -> QRect:
    return part.rect().translated(part.mapTo(frame, QPoint(0, 0)))


def a_drawer_full_of_buttons() -> tuple[Drawer, Button]:
    """One whose body is buttons from top to bottom, and the main deed in its foot."""
    drawer = Drawer(caption="Konten", title="Nastar kembali")
    for number in range(30):
        drawer.body.addWidget(Button(f"Tombol nomor {number} yang panjang sekali"))
    save = Button("Simpan", kind="primary")
    drawer.footer.addWidget(save)
    return drawer, save


def test_a_toast_stays_near_the_bottom_and_off_the_foot_of_a_drawer(
    frame: MainWindow, notices: Notices
):
    frame.resize(1000, 600)
    drawer, save = a_drawer_full_of_buttons()
    frame.drawers.open(drawer)
    notices.toast("Tersalin. Tinggal tempel di WhatsApp.")
    place = the_toast(notices).geometry()
    foot = save.parentWidget()
    assert foot is not None
    assert not place.intersects(in_window(foot, frame))
    assert in_window(foot, frame).top() - place.bottom() < 80


def test_a_toast_stands_above_a_drawer_that_opens_after_it(frame: MainWindow, notices: Notices):
    frame.resize(1000, 600)
    notices.toast("Konten dihapus.")
    drawer, save = a_drawer_full_of_buttons()
    frame.drawers.open(drawer)
    toast = the_toast(notices)
    assert frame.childAt(toast.geometry().center()) in (toast, *toast.findChildren(QWidget))
    foot = save.parentWidget()
    assert foot is not None
    assert not toast.geometry().intersects(in_window(foot, frame))


def test_a_toast_goes_by_itself_but_waits_under_the_pointer(frame: MainWindow, notices: Notices):
    notices.toast("Tersalin")
    toast = the_toast(notices)
    here = QPointF(1, 1)
    QApplication.sendEvent(toast, QEnterEvent(here, here, here))
    assert not toast.is_counting
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.is_counting
    toast.dismiss()
    assert notices.current_toast is None


def test_a_toast_waits_while_its_action_has_the_focus(frame: MainWindow, notices: Notices):
    frame.activateWindow()
    notices.toast("Dipindah", action="Batalkan", on_action=frame.undo)
    toast = the_toast(notices)
    toast.button.setFocus()
    toast.dismiss()
    assert notices.current_toast is toast


def test_an_expected_problem_is_a_sentence_in_a_box(qtbot: QtBot, notices: Notices):
    notices.explain(UserError("undo_too_late"))
    assert notices.box is not None
    assert notices.box.text.startswith("Tidak bisa dibatalkan lagi")
    qtbot.mouseClick(button(notices, "Tutup"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: notices.box is None)


def test_a_bug_is_logged_and_told_calmly(
    qtbot: QtBot, notices: Notices, caplog: pytest.LogCaptureFixture
):
    with caplog.at_level(logging.ERROR):
        notices.explain(ZeroDivisionError("share of nothing"))
    assert "ZeroDivisionError" in caplog.text
    assert notices.box is not None
    assert "datamu aman" in notices.box.windowTitle()
    assert "share of nothing" not in notices.box.text
    qtbot.mouseClick(button(notices, "Lihat laporan"), Qt.MouseButton.LeftButton)
    (report,) = notices.box.findChildren(ProblemReport)
    assert "ZeroDivisionError" in report.text.toPlainText()
    assert "share of nothing" not in report.text.toPlainText()  # it could be a buyer's name
    notices.box.reject()


def test_a_bug_that_comes_again_is_counted_in_the_box_that_is_open(
    qtbot: QtBot, frame: MainWindow, notices: Notices
):
    for _ in range(24):
        notices.explain(ZeroDivisionError("share of nothing"))
    notices.explain(KeyError("pillar"))
    (box,) = frame.findChildren(MessageBox)
    assert "25 kali" in box.text
    qtbot.mouseClick(button(notices, "Lihat laporan"), Qt.MouseButton.LeftButton)
    (report,) = box.findChildren(ProblemReport)
    qtbot.mouseClick(report.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.count("ZeroDivisionError") == 1
    assert "KeyError" in copied

    report.reject()
    box.reject()
    qtbot.waitUntil(lambda: notices.box is None)
    notices.explain(KeyError("pillar"))
    assert notices.box is not None
    assert "kali" not in notices.box.text
    notices.box.reject()


def test_a_cancelled_job_needs_no_words(notices: Notices):
    notices.explain(Cancelled())
    assert notices.box is None


def test_the_safe_button_of_a_question_has_the_focus(qtbot: QtBot, notices: Notices):
    done: list[str] = []
    notices.confirm(
        "Pulihkan cadangan?",
        "Data sekarang dicadangkan dulu.",
        "Pulihkan",
        lambda: done.append("go"),
    )
    assert notices.box is not None
    assert button(notices, "Batal").isDefault()
    qtbot.keyClick(notices.box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: notices.box is None)
    assert done == []


def test_the_verb_of_a_question_does_it(qtbot: QtBot, notices: Notices):
    done: list[str] = []
    notices.confirm(
        "Pulihkan cadangan?",
        "Data sekarang dicadangkan dulu.",
        "Pulihkan",
        lambda: done.append("go"),
    )
    qtbot.mouseClick(button(notices, "Pulihkan"), Qt.MouseButton.LeftButton)
    assert done == ["go"]


def test_a_buyers_name_is_never_read_as_rich_text(notices: Notices):
    notices.warn("Perhatian", "Budi <img src='file:///x.png'><b>x")
    assert notices.box is not None
    assert notices.box.text == "Budi <img src='file:///x.png'><b>x"
    from PySide6.QtWidgets import QLabel

    formats = {label.textFormat() for label in notices.box.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}
    notices.box.reject()
