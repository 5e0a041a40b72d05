"""Taking a buyer out in the window: what is asked before, and what is told when it is done."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import a_message, a_post, a_voice, an_order
from umkm_studio import paths
from umkm_studio.models import backups, privacy
from umkm_studio.models.backups import Kind, second_place
from umkm_studio.models.content import posts
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, testimonials
from umkm_studio.ui.editors.customer_editor import PRIVACY_TAB, CustomerEditor
from umkm_studio.ui.editors.customer_privacy import CustomerPrivacy
from umkm_studio.ui.editors.forget_dialog import ForgetDialog
from umkm_studio.ui.editors.old_buyers_drawer import OldBuyersDrawer
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.settings_page import SettingsPage

NOW = datetime(2026, 10, 14, 19, 42)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "Foto WhatsApp"
    folder.mkdir()
    return folder


@pytest.fixture
def part(store: Store, window: MainWindow, photos: Path) -> Iterator[CustomerPrivacy]:
    """Ayu sent three pictures: one of them is in a post, one lies in the program's own folder."""
    orders.save(store, an_order(customer="Ayu Lestari", phone="0812-3456-7890"))
    own = store.path.parent / "foto"
    own.mkdir()
    for folder, name in ((photos, "kado"), (photos, "kue"), (own, "kartu")):
        (folder / f"{name}.jpg").write_bytes(b"a picture")
        voice = a_voice(name="Ayu Lestari", photo=str(folder / f"{name}.jpg"), words=f"Enak {name}")
        testimonials.save(store, voice, now=NOW)
    posts.save(store, a_post(media=(str(photos / "kue.jpg"),)))
    drawer = CustomerEditor(window.studio, 1, tab=PRIVACY_TAB)
    window.studio.open_drawer(drawer)
    yield drawer.privacy
    window.drawers.close_drawer()


def said(widget: ForgetDialog | object) -> str:
    found = widget.findChildren(PlainLabel) + widget.findChildren(Note)  # type: ignore[attr-defined]
    return " ".join(one.text if isinstance(one, Note) else one.text() for one in found)


def go(part: CustomerPrivacy, window: MainWindow, qtbot: QtBot) -> None:
    part.dialog.word.setText(part.dialog._word)
    part.dialog.go_button.click()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    qtbot.waitUntil(lambda: window.drawers.drawer is None)


def test_her_pictures_are_named_and_stay_where_nobody_asked(
    part: CustomerPrivacy, window: MainWindow, store: Store, photos: Path, qtbot: QtBot
) -> None:
    part.delete_button.click()
    assert part.dialog.photos.text() == "Hapus juga 1 berkas foto ini"
    assert not part.dialog.photos.isChecked()
    assert "kado.jpg" in said(part.dialog)
    assert "1 foto di folder UMKM Studio ikut dihapus." in said(part.dialog)
    assert "1 foto masih dipakai" in said(part.dialog)

    go(part, window, qtbot)

    assert not (store.path.parent / "foto" / "kartu.jpg").exists()
    assert (photos / "kado.jpg").exists()
    assert part.told is not None
    assert "2 berkas foto masih ada di laptopmu." in said(part.told)
    assert "kado.jpg" in said(part.told)
    part.told.close_button.click()


def test_with_the_tick_they_go_but_not_what_a_post_shows(
    part: CustomerPrivacy, window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    part.anonymise_button.click()
    part.dialog.photos.setChecked(True)

    go(part, window, qtbot)

    assert not (photos / "kado.jpg").exists()
    assert (photos / "kue.jpg").exists()
    assert part.told is not None
    assert "kue.jpg" in said(part.told)
    assert "kado.jpg" not in said(part.told)
    part.told.close_button.click()


def test_old_buyers_take_theirs_along_too(
    window: MainWindow, store: Store, photos: Path, qtbot: QtBot
) -> None:
    long_ago = date(2023, 5, 1)
    orders.save(store, an_order(customer="Ayu Lestari", ordered_on=long_ago))
    (photos / "kado.jpg").write_bytes(b"a picture")
    voice = a_voice(name="Ayu Lestari", photo=str(photos / "kado.jpg"), day=long_ago)
    testimonials.save(store, voice, now=NOW)
    drawer = OldBuyersDrawer(window.studio)
    window.studio.open_drawer(drawer)
    drawer.checks[1].click()
    drawer.forget_button.click()
    assert drawer.dialog.photos.text() == "Hapus juga 1 berkas foto ini"
    drawer.dialog.photos.setChecked(True)
    drawer.dialog.word.setText("SAMARKAN")
    drawer.dialog.go_button.click()
    qtbot.waitUntil(lambda: not window.jobs.busy)

    assert not (photos / "kado.jpg").exists()
    assert drawer.told is None
    window.drawers.close_drawer()


def test_without_pictures_nothing_is_said_of_them(
    store: Store, window: MainWindow, qtbot: QtBot
) -> None:
    orders.save(store, an_order(customer="Ayu Lestari"))
    drawer = CustomerEditor(window.studio, 1, tab=PRIVACY_TAB)
    window.studio.open_drawer(drawer)
    drawer.privacy.delete_button.click()
    assert "foto" not in said(drawer.privacy.dialog)

    go(drawer.privacy, window, qtbot)

    assert drawer.privacy.told is None
    assert window.notices.current_toast is not None


def test_what_is_wiped_later_is_told_and_needs_no_second_try(
    store: Store, window: MainWindow, qtbot: QtBot
) -> None:
    orders.save(store, an_order(customer="Ayu Lestari"))
    drawer = CustomerEditor(window.studio, 1, tab=PRIVACY_TAB)
    window.studio.open_drawer(drawer)
    drawer.privacy.delete_button.click()
    drawer.privacy.dialog.copies.setChecked(False)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM orders").fetchone()
        go(drawer.privacy, window, qtbot)

    assert store.count("customers") == 0
    assert drawer.privacy.told is not None
    assert "Itu diselesaikan sendiri" in said(drawer.privacy.told)
    drawer.privacy.told.close_button.click()


def test_copies_that_can_not_be_replaced_do_not_hide_that_she_is_out(
    store: Store, window: MainWindow, qtbot: QtBot, data_dir: Path
) -> None:
    orders.save(store, an_order(customer="Ayu Lestari"))
    drawer = CustomerEditor(window.studio, 1, tab=PRIVACY_TAB)
    window.studio.open_drawer(drawer)
    drawer.privacy.delete_button.click()
    paths.backups_dir(data_dir).write_text("a file where the folder should be")

    go(drawer.privacy, window, qtbot)

    assert store.count("customers") == 0
    assert drawer.privacy.told is not None
    assert "Cadangan lama belum bisa diganti" in said(drawer.privacy.told)
    drawer.privacy.told.close_button.click()


def test_a_damaged_file_that_goes_with_the_copies_is_named(
    store: Store, window: MainWindow, data_dir: Path
) -> None:
    orders.save(store, an_order(customer="Ayu Lestari"))
    orders.save(store, an_order(number="B", customer="Budi"))
    folder = paths.backups_dir(data_dir)
    backups.make(store, folder, Kind.AUTOMATIC, datetime(2026, 10, 1, 8, 0))
    (folder / "umkm-studio-0009-2026-10-02-0800-set-aside.umkm").write_bytes(b"broken")
    drawer = CustomerEditor(window.studio, 1, tab=PRIVACY_TAB)
    window.studio.open_drawer(drawer)
    drawer.privacy.delete_button.click()
    words = "1 di antaranya berkas data rusak yang dulu disisihkan (2 Okt 2026)."
    assert words in said(drawer.privacy.dialog)
    drawer.privacy.dialog.reject()
    window.drawers.close_drawer()

    privacy.anonymise(store, 1, now=NOW)
    window.go("settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    page.duties.copies_button.click()
    assert window.notices.box is not None
    assert words in window.notices.box.text
    window.notices.box.reject()


def test_a_second_place_that_is_not_at_hand_is_named(
    store: Store, window: MainWindow, data_dir: Path, tmp_path: Path
) -> None:
    orders.save(store, an_order(customer="Ayu Lestari"))
    stick = tmp_path / "flashdisk"
    stick.mkdir()
    place = second_place.choose(paths.backups_dir(data_dir), stick, "Dapur Ratna")
    drawer = CustomerEditor(window.studio, 1, tab=PRIVACY_TAB)
    window.studio.open_drawer(drawer)
    drawer.privacy.delete_button.click()
    assert "tidak terpasang" not in said(drawer.privacy.dialog)
    drawer.privacy.dialog.reject()

    place.rmdir()
    drawer.privacy.delete_button.click()
    assert f"Tempat kedua ({place}) tidak terpasang." in said(drawer.privacy.dialog)
    drawer.privacy.dialog.reject()


def test_before_a_correction_it_is_said_what_goes_along(
    store: Store, window: MainWindow, part: CustomerPrivacy
) -> None:
    messages.save(store, a_message(name="Ayu Lestari", text="Halo"))
    posts.save(store, a_post(title="Terima kasih Ayu Lestari"))

    part.correction.ask()

    assert part.correction.dialog is not None
    words = said(part.correction.dialog)
    assert "Ikut dibetulkan: 1 pesan, 3 testimoni." in words
    assert "Di 1 tulisanmu sendiri" in words
    part.correction.dialog.reject()
