"""From a start that goes wrong to a shop that is open again, and what is looked after meanwhile."""

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import an_order
from tests.databases.every_schema import LEFT, SHOPS, version_of
from tests.models.test_salvage import break_page, pages_of
from umkm_studio import commands, paths, start_up
from umkm_studio import desktop as program
from umkm_studio.desktop import Desktop
from umkm_studio.models import backups, files
from umkm_studio.models import shop as shops
from umkm_studio.models import store as stores
from umkm_studio.models.backups import Kind
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.models.store import file as store_file
from umkm_studio.ui.kit import language, last_look
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.main_window.standing import Fact
from umkm_studio.ui.rescue import RescueWindow
from umkm_studio.ui.rescue.ways import Deed

NOW = datetime(2026, 10, 14, 19, 42)
Act = Callable[[QWidget], object]
Run = Callable[..., Desktop]


@pytest.fixture
def shop(data_dir: Path) -> Path:
    """A shop of thirty orders with a copy, set up in English, which nobody has open."""
    file = paths.store_file(data_dir)
    with Store.open(file) as store:
        shops.save(store, replace(shops.load(store), name="Dapur Sari", started=True))
        for number in range(30):
            orders.save(store, an_order(number=f"A{number}", note="x" * 400))
        backups.make(store, paths.backups_dir(data_dir), Kind.AUTOMATIC, NOW)
    return file


def open_in_a_window(data: Path) -> None:
    start_up.open_shop(data).close()


def open_with_a_command(data: Path) -> None:
    assert commands.main(["--data-dir", str(data), "insights"]) == 0


@pytest.mark.parametrize("open_it", [open_in_a_window, open_with_a_command])
def test_an_old_shop_is_copied_before_it_is_brought_up_to_date(
    qapp: QApplication, data_dir: Path, open_it: Callable[[Path], None]
) -> None:
    data_dir.mkdir()
    oldest = LEFT[0]
    SHOPS[oldest.stem](paths.store_file(data_dir))
    open_it(data_dir)
    (copy,) = backups.listing(paths.backups_dir(data_dir))
    assert copy.kind is Kind.BEFORE_UPGRADE
    assert backups.look_into(copy.path, data_dir).version == version_of(oldest)


@pytest.fixture
def run(
    qapp: QApplication, data_dir: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Run]:
    """Runs the program; each act is done on the next window that stands, whichever it is."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the program sets its own
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)

    def running(*acts: Act, now: datetime = NOW, crash: str = "") -> Desktop:
        desktop = Desktop(data_dir, now=lambda: now, may_ask=True)
        desktop.crash = crash
        left: list[Act] = list(acts)
        seen: list[QWidget] = []
        wrong: list[Exception] = []

        def look() -> None:
            for window in (desktop.window, desktop.rescue):
                if window is None or not window.isVisible() or window in seen:
                    continue
                if isinstance(window, RescueWindow) and window.is_busy:
                    continue
                seen.append(window)
                try:
                    left.pop(0)(window)
                except Exception as failure:  # told below: nobody would close the window
                    wrong.append(failure)
                    window.close()

        clock = QTimer(interval=20)
        clock.timeout.connect(look)
        clock.start()
        try:
            desktop.run()
        finally:
            clock.stop()
            for failure in wrong:
                raise failure
        assert left == []
        return desktop

    yield running
    language.use("id")
    theme().set_mode("light")
    theme().set_scale(1.0)


def choose(deed: Deed) -> Act:
    def press(window: QWidget) -> None:
        assert isinstance(window, RescueWindow)
        next(one for one in window.choices if one.offer.deed is deed).button.click()

    return press


def close(window: QWidget) -> None:
    window.close()


def close_after(look: Callable[[MainWindow], None]) -> Act:
    def looked(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        look(window)
        window.close()

    return looked


# A shop that can't be opened


def test_from_a_damaged_shop_to_its_copy(shop: Path, run: Run):
    break_page(shop, pages_of(shop, "orders")[1])
    found: list[object] = []

    def look(window: MainWindow) -> None:
        found.append(window.store.count("orders"))
        assert window.notices.current_toast is not None
        found.append(window.notices.current_toast.text)

    run(choose(Deed.RESTORE), close_after(look))
    assert found[0] == 30
    assert "dipulihkan" in str(found[1])


def test_a_shop_that_is_gone_is_no_first_start(shop: Path, run: Run):
    shop.unlink()
    first: list[bool] = []
    run(choose(Deed.RESTORE), close_after(lambda window: first.append(window.first_run is None)))
    assert first == [True]


def test_who_closes_that_window_has_decided_nothing(shop: Path, run: Run):
    break_page(shop, pages_of(shop, "orders")[1])
    before = shop.read_bytes()
    with pytest.raises(UserError) as left:
        run(close)
    assert left.value.code == "store_damaged"
    assert shop.read_bytes() == before


def test_where_nobody_can_be_asked_it_is_said_and_the_status_tells(
    shop: Path, data_dir: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    break_page(shop, pages_of(shop, "orders")[1])
    assert program.run(data_dir) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_large_shop_is_looked_through_beside_the_window(
    shop: Path, run: Run, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    for module in (stores, store_file):
        monkeypatch.setattr(module, "CHECKED_AT_ONCE", 0)
    break_page(shop, pages_of(shop, "line_items")[0])
    told: list[str] = []

    def read(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        qtbot.waitUntil(lambda: window.notices.box is not None, timeout=20_000)
        assert window.notices.box is not None
        told.append(window.notices.box.text)
        window.notices.box.accept()

    run(read, choose(Deed.RESTORE), close)
    assert "bertambah rusak" in told[0]
    with Store.open_for_reading(shop) as store:
        assert store.count("line_items") == 30


def test_a_bug_at_the_start_has_ways_on_and_a_report(
    shop: Path, run: Run, monkeypatch: pytest.MonkeyPatch
):
    windows: list[int] = []

    class Failing(MainWindow):
        def __init__(self, *args: object, **named: object) -> None:
            windows.append(1)
            if len(windows) == 1:
                raise LookupError("Ibu Sari")
            super().__init__(*args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(program, "MainWindow", Failing)
    reports: list[str] = []

    def look(window: QWidget) -> None:
        assert isinstance(window, RescueWindow)
        reports.append(str(window.problem.details.get("report")))
        assert window.report_button.isVisible()
        choose(Deed.RESTORE)(window)

    run(look, close)
    assert "LookupError" in reports[0]
    assert "Sari" not in reports[0]


def test_that_window_speaks_and_looks_as_the_shop_did(shop: Path, run: Run):
    with Store.open(shop) as store:
        look = replace(shops.load(store), language="en", theme="dark", text_scale=150)
        shops.save(store, look)
    run(close)
    shop.unlink()
    language.use("id")
    theme().set_mode("light")
    found: list[object] = []

    def read(window: QWidget) -> None:
        found.extend((language.current(), theme().mode, theme().scale))
        window.close()

    with pytest.raises(UserError):
        run(read)
    assert found == ["en", "dark", 1.5]


@pytest.mark.parametrize("value", ["-", "\x00", "9999999999", "nan"])
def test_a_look_that_cannot_be_is_the_usual_one(qapp: QApplication, data_dir: Path, value: str):
    settings = start_up.settings(data_dir)
    for key in ("language", "theme", "text_scale"):
        settings.setValue(f"look/{key}", value)
    last_look.recall(settings)
    assert theme().mode == "system"
    assert 1.0 <= theme().scale <= 2.0
    theme().set_mode("light")
    theme().set_scale(1.0)


# A shop that can


def test_a_clock_that_is_behind_is_told_calmly_and_can_be_hidden(shop: Path, run: Run):
    stamp = datetime(2026, 10, 14, 19, 42).timestamp()
    os.utime(shop, (stamp, stamp))
    facts: list[list[Fact]] = []

    def look(window: MainWindow) -> None:
        facts.append(window.standing.facts)
        if window.standing.facts:
            window.standing.close_button.click()
            assert not window.standing.isVisible()
            assert window.notices.box is None

    run(close_after(look), now=datetime(2025, 10, 14, 19, 42))
    os.utime(shop, (stamp, stamp))
    run(close_after(look), now=datetime(2026, 10, 13, 23, 0))  # another zone's clock
    os.utime(shop, (stamp, stamp))
    run(close_after(look), now=datetime(2036, 10, 14, 19, 42))
    assert facts == [[Fact.CLOCK_BEHIND], [], []]


def test_how_it_came_down_last_time_is_told_once(shop: Path, run: Run, qtbot: QtBot):
    said: list[str] = []

    def look(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.notices.current_toast is not None)
        assert window.notices.current_toast is not None
        said.append(window.notices.current_toast.text)

    desktop = run(close_after(look), crash="Segmentation fault")
    assert "tertutup sendiri" in said[0]
    assert desktop.crash == ""


def test_half_written_files_are_cleared_away_and_young_ones_stay(shop: Path, data_dir: Path):
    folders = (data_dir, paths.backups_dir(data_dir))
    old = time.time() - 7200
    for folder in folders:
        for name in (f"{files.UNFINISHED}old.db", f"{files.UNFINISHED}young.db"):
            (folder / name).write_bytes(b"half")
        room = folder / f"{files.UNFINISHED}room"
        room.mkdir()
        (room / "wreck.db").write_bytes(b"half")
        for path in (folder / f"{files.UNFINISHED}old.db", room):
            os.utime(path, (old, old))
    before = shop.read_bytes()
    start_up.clear_unfinished(data_dir)
    for folder in folders:
        left = [path.name for path in folder.iterdir() if path.name.startswith(files.UNFINISHED)]
        assert left == [f"{files.UNFINISHED}young.db"]
    assert shop.read_bytes() == before
