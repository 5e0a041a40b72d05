"""The drawer takes the focus, keeps it, and gives it back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit.badges import post_state_look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.fields import Labelled, TextField
from umkm_studio.ui.main_window import MainWindow


class Editor(Drawer):
    """Two tabs with a field each and one button."""

    def __init__(self) -> None:
        super().__init__(caption="Konten", title="Ulek sambal bawang")
        self.first = TextField("Ulek sambal bawang")
        self.second = TextField()
        self.add_tab("Rencana").addWidget(Labelled("Judul", self.first))
        self.add_tab("Hasil").addWidget(Labelled("Catatan", self.second))
        self.primary = Button("Simpan", kind="primary")
        self.footer.addWidget(self.primary)
        self.is_ready = True

    def may_close(self) -> bool:
        return self.is_ready


@pytest.fixture
def opener(frame: MainWindow) -> Button:
    frame.activateWindow()
    button = next(b for b in frame.findChildren(Button) if b.text() == "Simpan")
    button.setFocus()
    return button


@pytest.fixture
def editor(frame: MainWindow, opener: Button) -> Editor:
    made = Editor()
    frame.studio.open_drawer(made)
    return made


def test_opening_leads_to_the_first_field(editor: Editor):
    assert QApplication.focusWidget() is editor.first


def test_escape_closes_and_gives_the_focus_back(
    qtbot: QtBot, frame: MainWindow, opener: Button, editor: Editor
):
    with qtbot.waitSignal(editor.closed):
        qtbot.keyClick(editor.first, Qt.Key.Key_Escape)
    assert frame.drawers.drawer is None
    assert QApplication.focusWidget() is opener


def test_tab_stays_inside(qtbot: QtBot, frame: MainWindow, editor: Editor):
    seen = set()
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        assert editor.isAncestorOf(focus)
        seen.add(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert {editor.first, editor.primary, editor.close_button} <= seen
    assert editor.second not in seen  # it is on the other tab


def test_backwards_stays_inside_too(qtbot: QtBot, editor: Editor):
    for _ in range(8):
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Backtab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert editor.isAncestorOf(focus)


def test_a_drawer_that_is_not_ready_stays(qtbot: QtBot, frame: MainWindow, editor: Editor):
    editor.is_ready = False
    qtbot.keyClick(editor.first, Qt.Key.Key_Escape)
    assert frame.drawers.drawer is editor
    editor.is_ready = True
    qtbot.mouseClick(editor.close_button, Qt.MouseButton.LeftButton)
    assert frame.drawers.drawer is None


def test_a_click_beside_it_closes(qtbot: QtBot, frame: MainWindow, editor: Editor):
    frame.resize(1366, 697)
    qtbot.mouseClick(frame.drawers, Qt.MouseButton.LeftButton, pos=QPoint(20, 300))
    assert frame.drawers.drawer is None


@pytest.mark.parametrize("place", [QPoint(4, 4), QPoint(320, 20), QPoint(320, 400)])
def test_a_click_inside_that_nobody_takes_leaves_it_open(
    qtbot: QtBot, frame: MainWindow, editor: Editor, place: QPoint
):
    frame.resize(1366, 697)
    hit = editor.childAt(place) or editor
    qtbot.mouseClick(hit, Qt.MouseButton.LeftButton, pos=hit.mapFrom(editor, place))
    assert frame.drawers.drawer is editor


def test_ctrl_enter_presses_its_main_button(qtbot: QtBot, frame: MainWindow, editor: Editor):
    with qtbot.waitSignal(editor.primary.clicked):
        qtbot.keyClick(
            editor.first, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier
        )


def test_it_is_640_wide_and_fills_a_narrow_window(frame: MainWindow, editor: Editor):
    frame.resize(1366, 697)
    assert (editor.width(), editor.height()) == (640, frame.height())
    assert editor.geometry().right() == frame.width() - 1
    frame.resize(950, 697)
    assert editor.width() == frame.width()


def test_tabs_show_their_sheet(qtbot: QtBot, editor: Editor):
    editor.show_tab(1)
    assert editor.current_tab == 1
    assert editor.second.isVisible()
    assert not editor.first.isVisible()


def test_the_head_says_what_is_open(editor: Editor):
    editor.show_badge(post_state_look("scheduled"))
    editor.show_head(caption="Konten · Kamis", title="Judul baru")
    assert editor.accessibleName() == "Judul baru"


def test_opening_another_one_closes_the_first(qtbot: QtBot, frame: MainWindow, editor: Editor):
    other = Editor()
    with qtbot.waitSignal(editor.closed):
        frame.studio.open_drawer(other)
    assert frame.drawers.drawer is other
