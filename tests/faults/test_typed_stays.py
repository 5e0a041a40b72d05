"""Where saving fails, what was typed still stands in the form, with the reason; later it works."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests import shops
from tests.faults.counts import times
from tests.faults.small_disk import SmallDisk, mounted
from tests.ui import every_form
from tests.ui.conftest import NOW, nothing_left, plain_look
from tests.ui.hands import seen
from umkm_studio import paths
from umkm_studio.models import shop
from umkm_studio.models.content import posts
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.kit import form_fields
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.form import FormDialog
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.calendar_page import CalendarPage
from umkm_studio.ui.pages.settings_page import SettingsPage
from umkm_studio.ui.pages.today_page import TodayPage

__all__ = ["nothing_left", "plain_look"]  # fixtures

# Fields that take only what is known already, a piece of other words, or a word of their own.
LEFT_OUT = ("fields.order", "target.post", "rows.phone.control", "fields.shortened",
            "fields.arms.compared")  # fmt: skip
FULL, BUSY = "Tempat di laptop hampir habis", "Data sedang ditulis"
GIVE_UP = "Tutup tanpa simpan"


@pytest.fixture
def small_disk() -> Iterator[SmallDisk]:
    """Room enough for the practice shop and its log."""
    with mounted("small disk", megabytes=16) as disk:
        yield disk


@pytest.fixture
def window(small_disk: SmallDisk, qtbot: QtBot) -> Iterator[MainWindow]:
    """The practice shop on a small disk, with the drafts of its forms."""
    data = small_disk.path / "toko"
    with shops.open_practice(paths.store_file(data), NOW.date()) as store:
        made = MainWindow(store, data_dir=data, now=lambda: NOW)
        made.show()
        page = made.page
        assert isinstance(page, TodayPage)
        qtbot.waitUntil(lambda: page.dues.is_read)
        yield made
        made.close()
        for work in (made.jobs, made.reads, made.drafts):
            work.close()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def save(window: MainWindow, form: QWidget, qtbot: QtBot) -> None:
    """Press the button that saves, and wait for what it began."""
    press_save(form)
    qtbot.waitUntil(lambda: not window.jobs.busy)


def press_save(form: QWidget) -> None:
    if isinstance(form, FormDialog):
        form.try_to_save()
    elif isinstance(form, QDialog):
        form.save_button.click()  # type: ignore[attr-defined]  # every one that saves has it
    else:
        form.save()  # type: ignore[attr-defined]


def is_open(window: MainWindow, form: QWidget) -> bool:
    return form in {window.drawers.drawer, *dialogs(window)}


def dialogs(window: MainWindow) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def said(window: MainWindow, form: QWidget) -> str:
    """What is to be read in the form and in a box before it, which is closed then."""
    box = window.notices.box
    words = [*seen(form), *(seen(box) if box is not None else [])]
    if box is not None:
        box.accept()
    return "\n".join(words)


def type_in(window: MainWindow, form: every_form.Form, number: int) -> tuple[QWidget, object]:
    """Open a form and put other words than anybody's into it; gives it, and what stands there."""
    form.open(window)
    shown = every_form.shown(window)
    every_form.fill(shown, f"{number} {every_form.WORDS}", left_out=LEFT_OUT)
    return shown, form_fields.read(shown)


def is_saved(window: MainWindow, form: QWidget) -> bool:
    """A form closes once it is saved; a post's stays open and says when that was."""
    if isinstance(form, PostEditor):
        return form.saved.text().startswith("Tersimpan")
    return not is_open(window, form)


def close_all(window: MainWindow) -> None:
    """What stands behind a dialog, and a post."""
    while window.drawers.drawer is not None:
        assert window.drawers.close_drawer()


def test_on_a_full_disk_every_form_keeps_what_is_typed(
    window: MainWindow, small_disk: SmallDisk, qtbot: QtBot
) -> None:
    for number, form in enumerate(every_form.that_save(window.store)):
        shown, typed = type_in(window, form, number)
        small_disk.leave(0)
        save(window, shown, qtbot)
        assert not is_saved(window, shown), form.name
        assert form_fields.read(shown) == typed, form.name
        assert FULL in said(window, shown), form.name
        small_disk.make_room()
        save(window, shown, qtbot)
        assert is_saved(window, shown), (form.name, said(window, shown))
        close_all(window)


@contextmanager
def a_long_import(store: Store) -> Iterator[None]:
    """Somebody else is writing, on another thread."""
    began, may_end = threading.Event(), threading.Event()

    def write() -> None:
        with store.change():
            began.set()
            may_end.wait()

    importing = threading.Thread(target=write)
    importing.start()
    began.wait()
    try:
        yield
    finally:
        may_end.set()
        importing.join()


@pytest.mark.faults
def test_while_an_import_writes_every_form_keeps_what_is_typed(
    window: MainWindow, qtbot: QtBot
) -> None:
    refused = 0
    every = every_form.that_save(window.store)
    for number, form in list(enumerate(every))[:: times(4, full=1)]:
        shown, typed = type_in(window, form, number)
        with a_long_import(window.store):
            press_save(shown)
            assert not is_saved(window, shown), form.name
            assert form_fields.read(shown) == typed, form.name
            if not window.jobs.busy:  # else it is done after the import, by itself
                assert BUSY in said(window, shown), form.name
                refused += 1
        qtbot.waitUntil(lambda: not window.jobs.busy)
        if not is_saved(window, shown):
            save(window, shown, qtbot)
        assert is_saved(window, shown), (form.name, said(window, shown))
        close_all(window)
    assert refused


def test_an_idea_stays_in_its_line_until_it_is_kept(
    window: MainWindow, small_disk: SmallDisk, qtbot: QtBot
) -> None:
    window.go("calendar", tray=True)
    assert isinstance(window.page, CalendarPage)
    line = window.page.tray.line
    line.setText("Resep nenek")
    small_disk.leave(0)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert FULL in said(window, window.page)
    assert line.text() == "Resep nenek"
    small_disk.make_room()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == ""
    assert "Resep nenek" in [post.title for post in posts.undated(window.store)]


def test_a_setting_stays_in_its_field_and_is_kept_on_leaving_the_page(
    window: MainWindow, small_disk: SmallDisk, qtbot: QtBot
) -> None:
    window.go("settings")
    assert isinstance(window.page, SettingsPage)
    field = window.page.profile.fields["city"]
    small_disk.leave(0)
    field.setText("Ungaran")
    field.editingFinished.emit()
    assert FULL in said(window, window.page)
    assert field.text() == "Ungaran"
    small_disk.make_room()
    window.go("today")
    assert shop.load(window.store).city == "Ungaran"


def test_a_post_that_can_not_be_kept_can_be_given_up(
    window: MainWindow, small_disk: SmallDisk, qtbot: QtBot
) -> None:
    window.go("calendar", new=True)
    editor = window.drawers.drawer
    assert isinstance(editor, PostEditor)
    every_form.fill(editor, left_out=LEFT_OUT)
    small_disk.leave(0)
    assert not window.drawers.close_drawer()
    assert FULL in said(window, editor)
    way_out = next(link for link in editor.findChildren(LinkButton) if link.text() == GIVE_UP)
    way_out.click()
    qtbot.waitUntil(lambda: window.drawers.drawer is None)
