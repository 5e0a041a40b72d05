"""The window in the shop's place: what it says, what it offers, and what comes of each choice."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests import cheap_lock
from tests.builders import a_post, an_order
from tests.models.test_salvage import break_page, pages_of
from tests.ui.hands import seen
from umkm_studio import paths
from umkm_studio.models import backups
from umkm_studio.models.backups import Kind, second_place
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.rescue import RescueWindow, Way
from umkm_studio.ui.rescue.choices import Choice, Locked
from umkm_studio.ui.rescue.ways import Deed

NOW = datetime(2026, 10, 14, 19, 42)
MADE = datetime(2026, 10, 12, 21, 5)
Show = Callable[..., RescueWindow]


@pytest.fixture
def shop(data_dir: Path) -> Path:
    """Thirty orders, one of them after the newest copy; nobody has it open."""
    file = paths.store_file(data_dir)
    with Store.open(file) as store:
        for number in range(29):
            orders.save(
                store,
                an_order(number=f"A{number}", customer=f"Pembeli {number}", note="x" * 400),
            )
        posts.save(store, a_post())
        backups.make(store, paths.backups_dir(data_dir), Kind.AUTOMATIC, MADE)
        orders.save(store, an_order(number="baru", customer="Pembeli 0"))
    return file


@pytest.fixture
def show(qtbot: QtBot, data_dir: Path, tmp_path: Path) -> Iterator[Show]:
    """Shows the window on a problem, and waits until it has looked through what is there."""
    windows: list[RescueWindow] = []

    def shown(code: str, *, own: Path | None = None, **details: object) -> RescueWindow:
        problem = UserError(code, path=str(data_dir), **details)
        window = RescueWindow(problem, data_dir, own=own or data_dir, now=lambda: NOW)
        windows.append(window)
        window.show()
        idle(qtbot, window)
        return window

    yield shown
    for window in windows:
        window.close()
        window.deleteLater()


def idle(qtbot: QtBot, window: RescueWindow) -> None:
    qtbot.waitUntil(lambda: not window.is_busy, timeout=20_000)


def deeds(window: RescueWindow) -> list[Deed]:
    return [choice.offer.deed for choice in window.choices]


def choice(window: RescueWindow, deed: Deed) -> Choice:
    return next(one for one in window.choices if one.offer.deed is deed)


def press(qtbot: QtBot, button: Button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def count(file: Path) -> int:
    with Store.open(file) as store:
        return store.count("orders")


def test_a_damaged_shop_offers_its_copy_and_what_can_be_read(shop: Path, show: Show):
    break_page(shop, pages_of(shop, "orders")[1])
    before = shop.read_bytes()
    window = show("store_damaged")
    assert "rusak" in window.title.text()
    assert deeds(window) == [Deed.RESTORE, Deed.SAVE_ROWS]
    copy = window.choices[0].offer
    assert copy.best
    assert copy.title == "Pulihkan cadangan Senin 12 Oktober, pukul 21.05"
    assert "29 pesanan, 1 konten, dan 29 pembeli" in copy.sentence
    assert "Belum ada di dalamnya: 1 pesanan" in copy.sentence
    assert not window.choices[1].offer.best
    assert shop.read_bytes() == before


def test_the_copy_is_brought_back_and_the_damaged_file_is_kept(
    qtbot: QtBot, shop: Path, data_dir: Path, show: Show
):
    break_page(shop, pages_of(shop, "orders")[1])
    wreck = shop.read_bytes()
    window = show("store_damaged")
    with qtbot.waitSignal(window.decided, timeout=20_000):
        press(qtbot, choice(window, Deed.RESTORE).button)
    assert window.way is Way.RESTORED
    assert count(shop) == 29
    copies = backups.listing(paths.backups_dir(data_dir))
    assert next(one for one in copies if one.kind is Kind.SET_ASIDE).path.read_bytes() == wreck


def test_what_can_be_read_is_saved_with_a_report_in_numbers(
    qtbot: QtBot, shop: Path, show: Show, tmp_path: Path
):
    break_page(shop, pages_of(shop, "orders")[1])
    window = show("store_damaged")
    press(qtbot, choice(window, Deed.SAVE_ROWS).button)
    idle(qtbot, window)

    said = seen(window)
    assert "Tokomu bisa dibuka lagi" in said
    lost = said[said.index("Pesanan") + 2]
    left = int(said[said.index("Pesanan") + 1].split()[0])
    assert lost == f"paling banyak {30 - left} hilang"
    assert said[said.index("Konten") + 1 :][:2] == ["1 selamat", "tidak ada yang hilang"]
    window.keep_report(tmp_path / "laporan.txt")
    report = (tmp_path / "laporan.txt").read_text(encoding="utf-8")
    assert f"Pesanan: {left} selamat, {lost}" in report
    assert "Pembeli 1" not in report

    press(qtbot, window.open_button)
    assert window.way is Way.SAVED
    assert count(shop) == left


def test_without_a_copy_what_can_be_read_comes_first(shop: Path, data_dir: Path, show: Show):
    for copy in backups.listing(paths.backups_dir(data_dir)):
        copy.path.unlink()
    break_page(shop, pages_of(shop, "orders")[1])
    window = show("store_damaged")
    assert deeds(window) == [Deed.SAVE_ROWS]
    assert window.choices[0].offer.best


def test_with_neither_there_is_an_empty_shop_and_the_wreck_stays(
    qtbot: QtBot, data_dir: Path, show: Show
):
    data_dir.mkdir()
    paths.store_file(data_dir).write_bytes(b"bukan basis data" * 1000)
    window = show("store_damaged")
    assert deeds(window) == [Deed.START_ANEW]
    with qtbot.waitSignal(window.decided, timeout=20_000):
        press(qtbot, window.choices[0].button)
    assert window.way is Way.SAVED
    assert count(paths.store_file(data_dir)) == 0
    (aside,) = backups.listing(paths.backups_dir(data_dir))
    assert aside.path.read_bytes() == b"bukan basis data" * 1000


def test_a_shop_whose_file_is_gone_is_not_begun_anew_unasked(qtbot: QtBot, shop: Path, show: Show):
    shop.unlink()
    window = show("store_gone")
    assert deeds(window) == [Deed.RESTORE, Deed.START_ANEW, Deed.TRY_AGAIN]
    with qtbot.waitSignal(window.decided, timeout=20_000):
        press(qtbot, choice(window, Deed.RESTORE).button)
    assert count(shop) == 29


def test_a_newer_shop_names_both_versions_and_advises_nothing_but_to_update(shop: Path, show: Show):
    window = show("store_newer", found=25, known=22)
    assert "25" in window.sentence.text()
    assert "22" in window.sentence.text()
    assert deeds(window) == [Deed.RESTORE, Deed.TRY_AGAIN]
    assert not any(one.offer.best for one in window.choices)


@pytest.mark.parametrize("code", ["store_in_use", "store_locked", "store_read_only", "disk_failed"])
def test_what_may_pass_can_be_tried_again(qtbot: QtBot, show: Show, code: str):
    window = show(code)
    assert deeds(window) == [Deed.TRY_AGAIN]
    press(qtbot, window.choices[0].button)
    assert window.way is Way.TRY_AGAIN


def test_a_shop_in_a_synced_folder_is_copied_to_the_laptop(
    qtbot: QtBot, shop: Path, show: Show, tmp_path: Path
):
    own = tmp_path / "laptop"
    window = show("folder_synced", own=own, service="OneDrive")
    assert "OneDrive" in window.sentence.text()
    assert deeds(window) == [Deed.TAKE_OVER, Deed.TRY_AGAIN]
    with qtbot.waitSignal(window.decided, timeout=20_000):
        press(qtbot, window.choices[0].button)
    assert window.way is Way.OWN_FOLDER
    assert count(paths.store_file(own)) == count(shop) == 30


def test_where_the_laptop_has_a_shop_that_one_is_opened(
    qtbot: QtBot, shop: Path, show: Show, tmp_path: Path
):
    own = tmp_path / "laptop"
    with Store.open(paths.store_file(own)):
        pass
    window = show("folder_synced", own=own, service="OneDrive")
    press(qtbot, choice(window, Deed.OPEN_OWN).button)
    assert window.way is Way.OWN_FOLDER


def test_a_copy_from_elsewhere_that_is_locked_asks_for_its_passphrase(
    qtbot: QtBot, shop: Path, show: Show, tmp_path: Path
):
    taken_along = tmp_path / "flashdisk.umkm"
    with Store.open(shop) as store:
        backups.write(store, taken_along, cheap_lock.LOCK)
    shop.write_bytes(b"")
    window = show("store_damaged")
    window.take_file(taken_along)
    (card,) = window.findChildren(Locked)
    qtbot.keyClicks(card.field, "salah sekali")
    press(qtbot, card.button)
    idle(qtbot, window)
    assert window.way is Way.CLOSE
    assert any("sandi" in text for text in seen(window))

    window.take_file(taken_along)
    card = window.findChildren(Locked)[-1]
    qtbot.keyClicks(card.field, cheap_lock.PASSPHRASE)
    with qtbot.waitSignal(window.decided, timeout=20_000):
        press(qtbot, card.button)
    assert (window.way, count(shop)) == (Way.RESTORED, 30)


def test_what_fails_is_said_and_the_ways_stay(qtbot: QtBot, shop: Path, show: Show, tmp_path: Path):
    break_page(shop, pages_of(shop, "orders")[1])
    before = shop.read_bytes()
    window = show("store_damaged")
    (tmp_path / "foto.umkm").write_bytes(b"\xff\xd8\xff\xe0 sebuah foto")
    window.take_file(tmp_path / "foto.umkm")
    idle(qtbot, window)
    assert any("foto.umkm" in text for text in seen(window))
    assert deeds(window) == [Deed.RESTORE, Deed.SAVE_ROWS]
    assert all(one.button.isEnabled() for one in window.choices)
    assert shop.read_bytes() == before


def test_the_language_can_be_chosen_there(shop: Path, show: Show):
    window = show("store_in_use")
    window.language.changed.emit("en")
    assert language.current() == "en"
    assert window.language.value() == "en"
    assert deeds(window) == [Deed.TRY_AGAIN]


def test_closing_it_decides_nothing(qtbot: QtBot, shop: Path, show: Show):
    before = shop.read_bytes()
    window = show("store_gone")
    with qtbot.waitSignal(window.decided):
        press(qtbot, window.close_button)
    assert window.way is Way.CLOSE
    assert shop.read_bytes() == before


# Other copies than the newest


def test_every_copy_can_be_chosen_with_what_is_in_it(
    shop: Path, data_dir: Path, show: Show, qtbot: QtBot
) -> None:
    folder = paths.backups_dir(data_dir)
    with Store.open(shop) as store:
        orders.remove_items(store, 1)
        backups.make(store, folder, Kind.BEFORE_IMPORT, NOW)
        locked = folder / "umkm-studio-0009-2026-10-14-2014-automatic.umkm"
        backups.write(store, locked, cheap_lock.LOCK)
    damaged = folder / "umkm-studio-0010-2026-10-14-2014-automatic.umkm"
    damaged.write_bytes(b"nothing of ours")
    break_page(shop, 2)
    window = show("store_damaged")
    assert window.others_button.text() == "Cadangan lain di sini…"
    press(qtbot, window.others_button)
    idle(qtbot, window)
    titles = [one.offer.title for one in window.choices]
    assert titles == [
        "Cadangan 14 Oktober 2026, pukul 20.14",
        "Cadangan 14 Oktober 2026, pukul 19.42",
        "Cadangan 12 Oktober 2026, pukul 21.05",
    ]
    assert window.choices[0].offer.sentence.startswith("Terkunci")
    assert "29 pesanan, 1 konten, dan 29 pembeli" in window.choices[2].offer.sentence
    press(qtbot, window.others_button)  # and back
    assert Deed.SAVE_ROWS in deeds(window)
    press(qtbot, window.others_button)
    idle(qtbot, window)
    press(qtbot, window.choices[0].button)
    assert window.findChildren(Locked)
    press(qtbot, window.choices[2].button)
    qtbot.waitUntil(lambda: window.way is Way.RESTORED, timeout=20_000)
    with Store.open(shop) as store:
        assert store.count("orders") == 29


def test_without_any_copy_there_is_no_list_of_them(shop: Path, data_dir: Path, show: Show) -> None:
    for copy in backups.listing(paths.backups_dir(data_dir)):
        copy.path.unlink()
    break_page(shop, 2)
    assert not show("store_damaged").others_button.isVisible()


def test_where_none_here_is_sound_the_one_on_the_stick_is_offered(
    shop: Path, data_dir: Path, show: Show, tmp_path: Path
) -> None:
    folder = paths.backups_dir(data_dir)
    stick = second_place.choose(folder, tmp_path, "Dapur")
    second_place.bring(folder, NOW)
    for copy in backups.listing(folder):
        copy.path.write_bytes(b"nothing of ours")
    break_page(shop, 2)
    window = show("store_damaged")
    assert choice(window, Deed.RESTORE).offer.best
    assert len(backups.listing(stick)) == 1
