"""Before everything is deleted: a copy to take along, and what lies in the second place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import cheap_lock
from umkm_studio import paths
from umkm_studio.models import backups, shop
from umkm_studio.models.backups import second_place, upkeep
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.settings_page import SettingsPage
from umkm_studio.ui.pages.settings_page.wipe_dialog import WipeDialog

EARLIER = datetime(2026, 10, 1, 8, 0)
Ask = Callable[[], WipeDialog]


@pytest.fixture
def ask(window: MainWindow, store: Store) -> Ask:
    """Open the dialog in the settings."""

    def asked() -> WipeDialog:
        shop.save(store, shop.Shop(name="Dapur Ratna", started=True, reduce_motion=True))
        window.go("settings")
        assert isinstance(window.page, SettingsPage)
        window.page.privacy.wipe_button.click()
        return window.page.privacy.dialog

    return asked


@pytest.fixture
def stick(store: Store, data_dir: Path, tmp_path: Path) -> Path:
    """The second place, with one copy."""
    drive = tmp_path / "E"
    drive.mkdir()
    folder = paths.backups_dir(data_dir)
    place = second_place.choose(folder, drive, "Dapur Ratna")
    backups.keep(store, folder, EARLIER)
    return place


def seen_in(box: QWidget) -> str:
    return " ".join(label.text() for label in box.findChildren(PlainLabel))


def test_the_copy_before_everything_goes_is_locked_where_copies_are(
    qtbot: QtBot, window: MainWindow, ask: Ask, data_dir: Path, tmp_path: Path
) -> None:
    upkeep.change(paths.backups_dir(data_dir), lock=cheap_lock.LOCK)
    dialog = ask()
    dialog.copy_to(tmp_path / "dulu.umkm")
    qtbot.waitUntil(dialog.copied.isVisible)
    assert backups.is_locked(tmp_path / "dulu.umkm")
    assert "terkunci dengan kata sandimu" in dialog.copied.text
    dialog.reject()


@pytest.mark.parametrize("wanted", [False, True])
def test_copies_in_the_second_place_stay_unless_the_maker_ticks_them(
    qtbot: QtBot, window: MainWindow, stick: Path, ask: Ask, wanted: bool
) -> None:
    dialog = ask()
    qtbot.waitUntil(dialog.there_too.isVisible)
    assert f"Di {stick} ada 1 cadangan" in seen_in(dialog)
    assert not dialog.there_too.value()
    dialog.there_too.set_value(wanted)
    dialog.word.setText("dapur ratna")
    with qtbot.waitSignal(window.wipe_wanted):
        dialog.go_button.click()
    assert (stick.exists(), len(backups.listing(stick))) == ((False, 0) if wanted else (True, 1))


def test_a_copy_that_can_not_be_deleted_there_keeps_everything(
    qtbot: QtBot, window: MainWindow, stick: Path, ask: Ask,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    dialog = ask()
    qtbot.waitUntil(dialog.there_too.isVisible)
    dialog.there_too.set_value(True)
    dialog.word.setText("dapur ratna")
    monkeypatch.setattr(Path, "unlink", _held)
    dialog.go_button.click()
    qtbot.waitUntil(lambda: window.notices.box is not None)
    monkeypatch.undo()
    assert window.notices.box is not None
    assert "Tokomu belum dihapus" in seen_in(window.notices.box)
    window.notices.box.reject()
    assert dialog.isVisible()
    assert dialog.go_button.isEnabled()
    dialog.reject()


def _held(_path: Path, missing_ok: bool = False) -> None:
    raise PermissionError(13, "held by another program")


def test_a_stick_that_is_away_is_said_to_keep_its_copies(
    qtbot: QtBot, stick: Path, window: MainWindow, ask: Ask
) -> None:
    stick.parent.rename(stick.parent.with_name("in a drawer"))
    dialog = ask()
    qtbot.waitUntil(lambda: "sedang tidak terpasang" in seen_in(dialog))
    assert not dialog.there_too.isVisible()
    dialog.reject()
