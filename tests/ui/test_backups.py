"""Copies as the maker meets them: at the sidebar's foot, in the settings, on the way back."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests import cheap_lock
from tests import shops as shops_of_tests
from tests.builders import an_order
from umkm_studio import paths
from umkm_studio.models import backups
from umkm_studio.models import shop as shops
from umkm_studio.models.backups import Kind, second_place, upkeep
from umkm_studio.models.sales import orders
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow, safekeeping
from umkm_studio.ui.main_window.safekeeping import foot
from umkm_studio.ui.pages.settings_page.parts_of_copies import file_size
from umkm_studio.ui.pages.settings_page.restoring import RestoreDrawer

NOW = datetime(2026, 10, 14, 19, 42)  # the window's clock
WORDS = cheap_lock.PASSPHRASE


@pytest.fixture
def folder(data_dir: Path) -> Path:
    """Where the copies are."""
    return paths.backups_dir(data_dir)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A flash drive."""
    drive = tmp_path / "E"
    drive.mkdir()
    return drive


@pytest.fixture
def page(window, store):
    """The settings of a shop with one order."""
    shops.save(store, Shop(name="Dapur Ratna", started=True, reduce_motion=True))
    orders.save(store, an_order())
    window.go("settings")
    return window.page


@pytest.fixture
def drawer(page, window, qtbot, store, folder) -> Iterator[RestoreDrawer]:
    """The way back, with one copy of a shop with one order; since then there are two."""
    backups.make(store, folder, Kind.AUTOMATIC, NOW)
    orders.save(store, an_order())
    page.backup.restore_button.click()
    shown = window.drawers.drawer
    qtbot.waitUntil(lambda: shown.lines[0].contents is not None)
    return shown


@contextmanager
def a_window(qtbot, store, data_dir, now=lambda: NOW) -> Iterator[MainWindow]:
    """The window of a shop that was set up before."""
    made = MainWindow(store, data_dir=data_dir, now=now)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def said(box) -> str:
    return " ".join(label.text() for label in box.findChildren(PlainLabel))


# At the foot of every page


def test_the_foot_says_how_old_the_newest_copy_is(store, folder):
    backups.make(store, folder, Kind.AUTOMATIC, NOW)
    here = "Data ada di laptop ini.\n"
    for days, words, alarm in (
        (0, "Cadangan: hari ini, 19.42", False),
        (1, "Cadangan: kemarin, 19.42", False),
        (7, "Cadangan: 7 hari lalu", False),
        (8, "Cadangan: 8 hari lalu", True),
        (-400, "Cadangan: hari ini, 19.42", False),  # a clock that was set back
    ):
        assert foot(upkeep.look(folder), NOW + timedelta(days=days)) == (here + words, alarm)


def test_before_the_first_copy_the_foot_says_where_the_data_is(folder):
    assert foot(upkeep.look(folder), NOW) == ("Data ada di laptop ini.", False)


def test_a_store_that_was_set_aside_unread_is_no_copy_to_count_on(store, folder):
    backups.make(store, folder, Kind.SET_ASIDE, NOW)
    assert foot(upkeep.look(folder), NOW) == ("Data ada di laptop ini.", False)


def test_a_copy_that_failed_is_said(folder):
    upkeep.change(folder, failure="disk_full")
    assert foot(upkeep.look(folder), NOW) == (
        "Data ada di laptop ini.\nCadangan otomatis gagal.",
        True,
    )


def test_the_foot_says_how_long_the_stick_has_been_away(store, folder, stick):
    backups.make(store, folder, Kind.AUTOMATIC, NOW)
    second_place.choose(folder, stick, "Dapur")
    assert foot(upkeep.look(folder), NOW)[0].endswith("Tempat kedua: belum ada cadangan")
    second_place.bring(folder, NOW)
    stick.rename(stick.with_name("in a drawer"))
    assert foot(upkeep.look(folder), NOW)[0].endswith("Tempat kedua: hari ini")
    words, alarm = foot(upkeep.look(folder), NOW + timedelta(days=12))
    assert (words.splitlines()[-1], alarm) == ("Tempat kedua: 12 hari lalu", True)


def test_a_click_on_the_foot_leads_to_the_copies(window, qtbot):
    window.safekeeping.say()
    qtbot.mouseClick(window.sidebar.foot, Qt.MouseButton.LeftButton)
    assert window.page_key == "settings"
    assert window.page.backup.copy_button.hasFocus()


# While the window is open


def test_what_changed_is_copied_while_the_window_is_open(window, qtbot, store, folder):
    qtbot.waitUntil(lambda: window.sidebar.foot.words != "")
    window.safekeeping.look_after()
    assert not window.jobs.busy  # nothing has changed
    orders.save(store, an_order())
    window.safekeeping.look_after()
    qtbot.waitUntil(lambda: "hari ini" in window.sidebar.foot.words)
    (copy,) = backups.listing(folder)
    assert (copy.made_at, copy.kind) == (NOW, Kind.AUTOMATIC)
    window.safekeeping.look_after()
    assert not window.jobs.busy


def test_a_copy_before_an_import_is_told_at_once(page, window, qtbot, store):
    qtbot.waitUntil(lambda: window.sidebar.foot.words == "Data ada di laptop ini.")
    for at, told in ((NOW, "19.42"), (NOW + timedelta(minutes=9), "19.51")):
        window.jobs.run(
            lambda store, _progress, at=at: backups.before_import(store, at),
            done=_leave_it,
            failed=window.notices.explain,
        )
        words = f"Data ada di laptop ini.\nCadangan: hari ini, {told}"
        qtbot.waitUntil(lambda words=words: window.sidebar.foot.words == words)


def _leave_it(_made: object) -> None:
    pass


def test_the_age_of_the_copy_goes_with_the_clock(
    qtbot, store, data_dir, folder, monkeypatch: pytest.MonkeyPatch
):
    backups.make(store, folder, Kind.AUTOMATIC, NOW)
    monkeypatch.setattr(safekeeping, "MINUTE", 10)
    clock = [NOW]
    with a_window(qtbot, store, data_dir, now=lambda: clock[0]) as window:
        qtbot.waitUntil(lambda: "hari ini, 19.42" in window.sidebar.foot.words)
        clock[0] = NOW + timedelta(hours=5)
        qtbot.waitUntil(lambda: "kemarin, 19.42" in window.sidebar.foot.words)


def test_a_copy_that_fails_is_tried_again_and_told(
    window, qtbot, store, folder, monkeypatch: pytest.MonkeyPatch
):
    qtbot.waitUntil(lambda: window.sidebar.foot.words != "")
    orders.save(store, an_order())
    monkeypatch.setattr("os.replace", _no_space)
    window.safekeeping.look_after()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    monkeypatch.undo()
    assert backups.listing(folder) == []
    window.safekeeping.look_after()
    qtbot.waitUntil(lambda: len(backups.listing(folder)) == 1 and not window.jobs.busy)


def _no_space(source: object, target: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_stick_that_was_plugged_in_gets_the_copy_at_the_start(
    qtbot, store, data_dir, folder, stick
):
    place = second_place.choose(folder, stick, "Dapur")
    backups.make(store, folder, Kind.AUTOMATIC, NOW)
    with a_window(qtbot, store, data_dir):
        qtbot.waitUntil(lambda: len(backups.listing(place)) == 1)


@pytest.mark.parametrize(("days", "goes_on"), [(6, True), (7, False)])
def test_a_pause_ends_at_the_first_start_after_a_week(
    qtbot, store, data_dir, folder, days, goes_on
):
    upkeep.change(folder, paused_on=(NOW - timedelta(days=days)).date())
    with a_window(qtbot, store, data_dir) as window:
        qtbot.waitUntil(lambda: window.sidebar.foot.words != "")
    assert (upkeep.load(folder).paused_on is not None) is goes_on


def test_the_practice_shop_is_not_copied(qtbot, store, data_dir, folder):
    shops.save(store, Shop(practice=True, reduce_motion=True))
    with a_window(qtbot, store, data_dir) as window:
        qtbot.waitUntil(lambda: window.sidebar.foot.words != "")
        orders.save(store, an_order())
        window.safekeeping.look_after()
        assert not window.jobs.busy
        window.go("settings")
        assert "toko contoh" in window.page.backup.note.text
    assert backups.listing(folder) == []


# In the settings


def test_the_newest_copy_is_named(page, window, store, folder):
    assert page.backup.note.text == "Cadangan otomatis pertama dibuat saat aplikasi ditutup."
    made = backups.make(store, folder, Kind.AUTOMATIC, datetime(2026, 10, 13, 20, 14))
    window.safekeeping.changed.emit()
    size = file_size(made.stat().st_size)
    assert page.backup.note.text == (
        f"Cadangan terakhir: 13 Oktober 2026, 20.14, {size}. "
        f"Semua di laptop ini: 1 salinan, {size}."
    )


def test_copies_that_are_thinned_are_told(page, window, store, folder, monkeypatch):
    for minutes in range(6):
        backups.make(store, folder, Kind.AUTOMATIC, NOW + timedelta(minutes=minutes))
    full = shutil.disk_usage(folder)._replace(free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: full)
    window.safekeeping.changed.emit()
    assert "yang lama dijarangkan" in page.backup.note.text


def test_a_shop_that_has_just_come_back_gets_a_copy_of_its_own(
    qtbot, store, data_dir, folder, stick
):
    second_place.choose(folder, stick, "Dapur")
    backups.make(store, folder, Kind.AUTOMATIC, NOW)  # of what was there before
    upkeep.change(folder, before_this=1)
    assert foot(upkeep.look(folder), NOW)[0].startswith("Data ada di laptop ini.\nTempat kedua")
    with a_window(qtbot, store, data_dir) as window:
        qtbot.waitUntil(lambda: "Cadangan: hari ini" in window.sidebar.foot.words)
        qtbot.waitUntil(lambda: not window.jobs.busy)
    assert [copy.number for copy in upkeep.to_count_on(folder)] == [2]
    assert upkeep.load(folder).brought_at == NOW


def test_a_copy_that_failed_is_explained(page, window, folder):
    upkeep.change(folder, failure="disk_full")
    window.safekeeping.changed.emit()
    assert "penyimpanan laptop hampir penuh" in page.backup.note.text


def test_a_copy_is_written_where_the_maker_wants_it(page, window, qtbot, tmp_path):
    page.backup.copy_to(tmp_path / "salinan.umkm")
    qtbot.waitUntil(lambda: not window.jobs.busy)
    with Store.open_for_reading(tmp_path / "salinan.umkm") as copy:
        assert copy.count("orders") == 1
    assert str(tmp_path) in window.notices.current_toast.text
    # the line above speaks of the automatic copies alone, so that it stays true
    assert page.backup.note.text == "Cadangan otomatis pertama dibuat saat aplikasi ditutup."


def test_ctrl_b_asks_where_the_copy_goes(page, window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    dialog = window.page.findChild(QFileDialog)
    assert dialog.windowTitle() == "Simpan cadangan"
    assert dialog.selectedFiles()[0].endswith("Dapur Ratna 2026-10-14.umkm")
    dialog.reject()


def test_a_folder_that_is_gone_is_told_and_the_button_comes_back(page, window, qtbot, tmp_path):
    page.backup.copy_to(tmp_path / "tidak ada" / "salinan.umkm")
    qtbot.waitUntil(lambda: window.notices.box is not None)
    window.notices.box.reject()
    assert page.backup.copy_button.isEnabled()


def test_everything_goes_into_a_workbook(page, window, qtbot, tmp_path):
    page.backup.export_to(tmp_path / "semua.xlsx")
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert (tmp_path / "semua.xlsx").stat().st_size > 1000


def test_a_second_place_gets_the_newest_copy_at_once(page, window, qtbot, stick, folder):
    setting = page.backup.second_place
    assert not setting.leave_button.isVisible()
    setting.choose(stick)
    qtbot.waitUntil(lambda: "hari ini" in setting.words)
    place = stick / "Cadangan UMKM Studio Dapur Ratna"
    assert len(backups.listing(place)) == 1
    stick.rename(stick.with_name("in a drawer"))
    window.safekeeping.changed.emit()
    qtbot.waitUntil(lambda: "sedang tidak terpasang. Terakhir hari ini" in setting.words)
    assert shops.load(window.store).copies_elsewhere
    setting.leave_button.click()
    assert second_place.of(folder) is None
    assert not shops.load(window.store).copies_elsewhere
    assert "Flashdisk" in setting.words


# Another laptop


@pytest.fixture
def moved(store) -> None:
    """A shop from a laptop on which copies were locked and went to a second place too."""
    shop = Shop(name="Dapur Ratna", started=True, copies_locked=True, copies_elsewhere=True)
    shops.save(store, shop)


def reminders(window) -> list[str]:
    lines = window.page.dues.dues
    return [due.verb for due in lines if "adanganmu dulu" in due.text]


def test_a_new_laptop_says_what_is_to_be_set_again(moved, window, qtbot, folder):
    qtbot.waitUntil(lambda: reminders(window) == ["Pasang", "Pilih"])
    for due, button in zip(window.page.dues.dues, ("passphrase", "second_place"), strict=True):
        window.go("today")
        due.act()
        setting = getattr(window.page.backup, button)
        qtbot.waitUntil(lambda setting=setting: setting.isAncestorOf(window.focusWidget()))
        assert "di laptop ini belum" in setting.words


def test_what_is_set_again_or_not_wanted_is_said_no_more(moved, window, qtbot, folder, stick):
    qtbot.waitUntil(lambda: reminders(window) == ["Pasang", "Pilih"])
    window.page.dues.lines[0].other_button.click()
    assert reminders(window) == ["Pilih"]
    assert not shops.load(window.store).copies_locked
    window.go("settings")
    window.page.backup.second_place.choose(stick)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    window.go("today")
    assert reminders(window) == []


def test_a_shop_from_before_the_passphrase_learns_of_it(qtbot, store, data_dir, folder, stick):
    second_place.choose(folder, stick, "Dapur Ratna")
    upkeep.change(folder, lock=cheap_lock.LOCK)
    with a_window(qtbot, store, data_dir):
        qtbot.waitUntil(lambda: shops.load(store).copies_elsewhere)
    assert shops.load(store).copies_locked


def test_where_all_is_arranged_nothing_is_said(moved, qtbot, store, data_dir, folder, stick):
    second_place.choose(folder, stick, "Dapur Ratna")
    upkeep.change(folder, lock=cheap_lock.LOCK)
    with a_window(qtbot, store, data_dir) as window:
        qtbot.waitUntil(lambda: window.page.dues.is_read)
        assert reminders(window) == []


def test_the_folder_of_the_data_is_refused_as_a_second_place(page, window, data_dir, folder):
    page.backup.second_place.choose(data_dir)
    assert "folder data aplikasi ini sendiri" in said(window.notices.box)
    window.notices.box.reject()
    assert second_place.of(folder) is None


def test_after_a_restore_the_maker_says_that_all_is_well(page, window, folder):
    assert not page.backup.pause.isVisible()
    upkeep.change(folder, paused_on=NOW.date())
    window.safekeeping.changed.emit()
    assert "14 Oktober 2026" in page.backup.pause.text
    page.backup.sure_button.click()
    assert upkeep.load(folder).paused_on is None
    assert not page.backup.pause.isVisible()


# A passphrase


@pytest.fixture
def asked(page):
    """The dialog that asks for a new passphrase."""
    page.backup.passphrase.set_button.click()
    yield page.backup.passphrase.dialog
    page.backup.passphrase.dialog.close()


def test_what_is_typed_is_not_seen_unless_wanted(asked):
    assert asked.first.echoMode() is asked.first.EchoMode.Password
    asked.shown.click()
    assert asked.again.echoMode() is asked.again.EchoMode.Normal
    assert "tidak bisa dipulihkan" in said(asked)


@pytest.mark.parametrize(
    ("first", "again", "problem"),
    [("pendek", "pendek", "Terlalu pendek"), (WORDS, WORDS + " ", "Tidak sama")],
)
def test_a_passphrase_is_asked_for_twice(asked, qtbot, folder, first, again, problem):
    asked.first.setText(first)
    asked.again.setText(again)
    asked.go_button.click()
    assert asked.isVisible()
    assert problem in said(asked)
    assert upkeep.load(folder).lock is None


def test_a_passphrase_locks_what_leaves_the_laptop(page, asked, window, qtbot, folder, tmp_path):
    asked.first.setText(WORDS)
    asked.again.setText(WORDS)
    asked.go_button.click()
    qtbot.waitUntil(lambda: upkeep.load(folder).lock is not None, timeout=60_000)
    qtbot.waitUntil(lambda: "keluar dari laptop ini dikunci" in page.backup.passphrase.words)
    assert shops.load(window.store).copies_locked
    page.backup.copy_to(tmp_path / "salinan.umkm")
    qtbot.waitUntil(lambda: "terkunci" in window.notices.current_toast.text)
    assert backups.look_into(tmp_path / "salinan.umkm", tmp_path, WORDS).shop == "Dapur Ratna"


# The way back


def test_each_copy_says_what_is_in_it(drawer):
    (line,) = drawer.lines
    assert line.words == "Dapur Ratna: 1 pesanan, 0 konten, 1 pembeli"
    assert "14 Oktober 2026, 19.42" in said(line)


def test_restoring_asks_first_with_what_there_is_on_both_sides(drawer, window, qtbot, data_dir):
    drawer.lines[0].button.click()
    words = said(window.notices.box)
    assert "Cadangan 14 Oktober 2026, 19.42 berisi Dapur Ratna: 1 pesanan" in words
    assert "Sekarang ada 2 pesanan" in words
    with qtbot.waitSignal(window.restore_wanted) as wanted:
        window.notices.box.accept()
    (ready,) = wanted.args
    assert ready.parent == data_dir
    with Store.open_for_reading(ready) as found:
        assert found.count("orders") == 1
    ready.unlink()


def test_where_nothing_is_yet_nothing_is_said_to_be_replaced(
    window, qtbot, store, folder, data_dir, tmp_path
):
    with shops_of_tests.open_practice(tmp_path / "lama" / "toko.db", NOW.date()) as old:
        backups.write(old, tmp_path / "salinan.umkm")
    window.go("settings", restore=tmp_path / "salinan.umkm")
    qtbot.waitUntil(lambda: window.notices.box is not None)
    assert "masih kosong, jadi tidak ada yang tertimpa" in said(window.notices.box)
    assert "Sekarang ada" not in said(window.notices.box)
    window.notices.box.reject()


def test_a_copy_that_was_tampered_with_is_not_offered(page, window, qtbot, store, folder):
    made = backups.make(store, folder, Kind.AUTOMATIC, NOW)
    made.write_bytes(made.read_bytes().replace(b"Dapur", b"Dapus"))
    page.backup.restore_button.click()
    (line,) = window.drawers.drawer.lines
    qtbot.waitUntil(lambda: line.words.startswith("Rusak"))
    assert not line.button.isEnabled()


def test_a_locked_copy_asks_for_its_passphrase(drawer, window, qtbot, store, tmp_path):
    backups.write(store, tmp_path / "terkunci.umkm", cheap_lock.LOCK)
    drawer.offer_file(tmp_path / "terkunci.umkm")
    drawer.unlock.words.setText("bukan ini katanya")
    drawer.unlock.go_button.click()
    qtbot.waitUntil(lambda: "tidak cocok" in said(drawer.unlock), timeout=60_000)
    drawer.unlock.words.setText(WORDS)
    drawer.unlock.go_button.click()
    qtbot.waitUntil(lambda: window.notices.box is not None, timeout=60_000)
    assert "terkunci.umkm berisi Dapur Ratna: 2 pesanan" in said(window.notices.box)
    window.notices.box.reject()


def test_copies_in_the_second_place_are_listed_too(page, window, qtbot, store, folder, stick):
    second_place.choose(folder, stick, "Dapur")
    backups.keep(store, folder, NOW)
    page.backup.restore_button.click()
    drawer = window.drawers.drawer
    qtbot.waitUntil(lambda: [line.contents is not None for line in drawer.lines] == [True, True])
    assert f"Di {stick}" in said(drawer)


def test_a_copy_from_elsewhere_that_is_gone_is_told(drawer, window, tmp_path):
    drawer.offer_file(tmp_path / "hilang.umkm")
    assert "tidak ditemukan" in said(window.notices.box)
    window.notices.box.reject()


def test_a_photo_is_told_and_changes_nothing(drawer, window, qtbot, tmp_path):
    (tmp_path / "foto.umkm").write_bytes(b"\xff\xd8\xff\xe0" + bytes(9_000))
    drawer.offer_file(tmp_path / "foto.umkm")
    qtbot.waitUntil(lambda: window.notices.box is not None)
    assert "rusak atau bukan cadangan" in said(window.notices.box)
    window.notices.box.reject()
    assert drawer.file_button.isEnabled()


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "1\N{NO-BREAK SPACE}KB"),
        (176_128, "176\N{NO-BREAK SPACE}KB"),
        (2_412_000, "2,4\N{NO-BREAK SPACE}MB"),
    ],
)
def test_sizes_are_said_in_round_numbers(size, words):
    assert file_size(size) == words
