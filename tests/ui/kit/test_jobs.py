"""Slow work: results, problems and cancelling come home to the window's thread."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from umkm_studio.models import shop
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.jobs import Jobs, Progress


class Home:
    """What came back, and on which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[BaseException] = []
        self.steps: list[tuple[int, int]] = []
        self.threads: set[threading.Thread] = set()

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.current_thread())

    def failed(self, error: BaseException) -> None:
        self.errors.append(error)
        self.threads.add(threading.current_thread())

    def progressed(self, done: int, total: int) -> None:
        self.steps.append((done, total))
        self.threads.add(threading.current_thread())


@pytest.fixture
def jobs(store: Store) -> Iterator[Jobs]:
    made = Jobs(store)
    yield made
    made.close()


@pytest.fixture
def home() -> Home:
    return Home()


def test_a_result_comes_home_to_the_thread_of_the_window(qtbot: QtBot, jobs: Jobs, home: Home):
    worked_on: list[threading.Thread] = []

    def work(store: Store, progress: Progress) -> int:
        worked_on.append(threading.current_thread())
        progress(1, 2)
        progress(2, 2)
        return len(store.rows("SELECT 1"))

    jobs.run(work, home.done, home.failed, home.progressed)
    assert jobs.busy
    qtbot.waitUntil(lambda: not jobs.busy)
    assert home.results == [1]
    assert home.steps == [(1, 2), (2, 2)]
    assert home.threads == {threading.main_thread()}
    assert worked_on != [threading.main_thread()]


def test_a_problem_comes_home_too(qtbot: QtBot, jobs: Jobs, home: Home):
    def work(store: Store, progress: Progress) -> None:
        raise UserError("sheet_empty", file="kosong.xlsx")

    jobs.run(work, home.done, home.failed)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert [str(error) for error in home.errors] == ["sheet_empty {'file': 'kosong.xlsx'}"]
    assert home.results == []


def test_a_job_may_write_and_its_changes_are_announced(
    qtbot: QtBot, store: Store, jobs: Jobs, home: Home
):
    told: list[frozenset[str]] = []
    store.listeners.append(told.append)

    def work(store: Store, progress: Progress) -> None:
        shop.save(store, shop.Shop(name="Dapur Ratna"))

    jobs.run(work, home.done, home.failed)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert home.errors == []
    assert told == [{"settings"}]
    assert shop.load(store).name == "Dapur Ratna"


def test_work_that_is_cancelled_stops_at_its_next_step(qtbot: QtBot, jobs: Jobs, home: Home):
    began, go_on = threading.Event(), threading.Event()

    def work(store: Store, progress: Progress) -> None:
        began.set()
        assert go_on.wait(5)
        progress(1, 2)
        raise AssertionError("never reached")

    job = jobs.run(work, home.done, home.failed)
    assert began.wait(5)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert (home.results, home.errors) == ([], [])


def test_work_that_waits_can_be_cancelled_before_it_begins(qtbot: QtBot, jobs: Jobs, home: Home):
    began, go_on = threading.Event(), threading.Event()

    def first(store: Store, progress: Progress) -> str:
        began.set()
        assert go_on.wait(5)
        return "first"

    jobs.run(first, home.done, home.failed)
    assert began.wait(5)
    waiting = jobs.run(lambda store, progress: "second", home.done, home.failed)
    waiting.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert home.results == ["first"]


def test_jobs_are_done_in_the_order_they_were_asked_for(qtbot: QtBot, jobs: Jobs, home: Home):
    for number in range(5):
        jobs.run(lambda store, progress, n=number: n, home.done, home.failed)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert home.results == [0, 1, 2, 3, 4]


def test_closing_waits_for_the_worker_and_calls_nobody(qtbot: QtBot, store: Store, home: Home):
    jobs = Jobs(store)
    began, ended = threading.Event(), threading.Event()

    def work(store: Store, progress: Progress) -> None:
        began.set()
        try:
            while True:
                progress(0, 0)
        finally:
            ended.set()

    jobs.run(work, home.done, home.failed)
    assert began.wait(5)
    jobs.close()
    assert ended.is_set()
    assert not jobs.busy
    assert (home.results, home.errors) == ([], [])


def test_nothing_is_begun_once_it_is_closed(qtbot: QtBot, store: Store, home: Home):
    """A timer may still ask; the store is closing meanwhile, and SQLite would crash."""
    jobs = Jobs(store)
    jobs.close()
    begun: list[bool] = []
    jobs.run(lambda _store, _progress: begun.append(True), home.done, home.failed)
    assert not jobs.busy
    qtbot.wait(50)
    assert (begun, home.results, home.errors) == ([], [], [])
    assert not any(one.name.startswith("job") for one in threading.enumerate())


def test_being_busy_is_told(qtbot: QtBot, jobs: Jobs, home: Home):
    told: list[bool] = []
    jobs.busy_changed.connect(told.append)
    jobs.run(lambda store, progress: 1, home.done, home.failed)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == [True, False]
