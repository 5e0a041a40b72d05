"""A plugin of pytest: whatever a test writes fails first, at one statement after another.

    python -m pytest -p tests.faults.every_write --faults build/faults tests/models/sales

SQLite's own method (sqlite.org/testing.html, "Anomaly testing"): let the n-th step fail, look at
what is left, count n up. Every function of `umkm_studio.models` that gets the store is called with
such faults until one call meets none: that one is what the test sees. A fault must come out again
(nobody may swallow it), nothing may be kept of the call, and the next one must work.

Each worker leaves a JSON file in the folder of `--faults`: how many faults each function met.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import json
import os
import pkgutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from umkm_studio import models
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store

METHODS = ("forget_deleted", "index_words", "put", "put_many", "remove", "undo")
"""What tests and the window call on the store itself."""

at_most = 2  # faults of each sort in one call, evenly spread over its statements
met: Counter[str] = Counter()  # faults, by the function that was called
inside: Counter[str] = Counter()  # calls of functions as a part of those
in_steps: set[str] = set()  # calls that made more than one change


class Bug(Exception):
    """A fault that leaves the transaction open, as an error in our own code does."""


class Failing:
    """The store's writing connection, of which one statement fails.

    `full` fails as a full disk does: SQLite rolls the transaction back by itself, and says so.
    """

    def __init__(self, real: sqlite3.Connection, at: int | None, *, full: bool) -> None:
        self._real, self._at, self._full = real, at, full
        self.statements = self.commits = 0
        self.failed = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        self._step(sql)
        return self._real.execute(sql, *values)

    def executemany(self, sql: str, rows: Any) -> sqlite3.Cursor:
        self._step(sql)
        return self._real.executemany(sql, self._one_by_one(rows))

    def _one_by_one(self, rows: Any) -> Iterator[Any]:
        for row in rows:
            self._step("")
            yield row

    def _step(self, sql: str) -> None:
        if sql == "ROLLBACK":  # what answers a fault
            return
        self.statements += 1
        commits = sql == "COMMIT"
        first = self.commits == 0  # of several changes: those that follow are tried by themselves
        if first and (self.statements == self._at or (commits and self._at is None)):
            self.failed = True
            if not self._full:
                raise Bug
            if self._real.in_transaction:
                self._real.execute("ROLLBACK")
            problem = sqlite3.OperationalError("database or disk is full")
            problem.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise problem
        self.commits += commits


def tried(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """The function, called with faults before it is called without."""

    @functools.wraps(function)
    def call(store: Store, *given: Any, **named: Any) -> Any:
        if not isinstance(store, Store) or not _is_outermost(store):
            inside[name] += isinstance(getattr(store, "_writer", None), Failing)
            return function(store, *given, **named)
        given = tuple(list(one) if isinstance(one, Iterator) else one for one in given)
        with closing(sqlite3.connect(store.path)) as other:
            attempt = functools.partial(_attempt, name, other, store, function, given, named)
            done = attempt(None, full=False)  # the first COMMIT fails: so many statements
            if not done.failed:
                return done.result()
            places = range(1, done.statements + 1)
            for at in places[:: -(-len(places) // at_most)]:
                for full in (False, True):
                    if not (done := attempt(at, full=full)).failed:
                        return done.result()  # the store knows its tables now, and asks less
                    met[name] += 1
            return attempt(-1, full=False).result()

    return call


def _is_outermost(store: Store) -> bool:
    """Whether a call begins a change: what it calls itself is a part of that, and not tried."""
    free = store._writer is not None and store._change is None
    return free and not isinstance(store._writer, Failing)


class Done:
    """How an attempt ended."""

    def __init__(self, connection: Failing, value: Any, problem: Exception | None) -> None:
        self.failed, self.statements = connection.failed, connection.statements
        self._value, self._problem = value, problem

    def result(self) -> Any:
        if self._problem is not None:
            raise self._problem
        return self._value


def _attempt(
    name: str,
    other: sqlite3.Connection,
    store: Store,
    function: Callable[..., Any],
    given: tuple[Any, ...],
    named: dict[str, Any],
    at: int | None,
    *,
    full: bool,
) -> Done:
    """Call with a fault at a statement, or at the first COMMIT; look at what is left."""
    real = store._writer
    assert real is not None
    version = other.execute("PRAGMA data_version").fetchone()  # counts others' commits
    failing = Failing(real, at, full=full)
    store._writer = failing  # type: ignore[assignment]
    value, problem = None, None
    try:
        value = function(store, *given, **named)
    except Exception as raised:
        problem = raised
    finally:
        store._writer = real
    if failing.failed:
        assert _is_the_fault(problem), f"{name} swallowed a fault at {at}: {problem!r}"
        assert not real.in_transaction, f"{name} left a transaction open at {at}"
        after = other.execute("PRAGMA data_version").fetchone()
        if not failing.commits:  # else it tidied up, in a change of its own
            assert after == version, f"{name} kept a half at {at}"
    elif failing.commits > 1:
        in_steps.add(name)
    return Done(failing, value, problem)


def _is_the_fault(problem: BaseException | None) -> bool:
    while problem is not None:
        if isinstance(problem, Bug | sqlite3.OperationalError):
            return True
        if isinstance(problem, UserError) and problem.code == "disk_full":
            return True
        problem = problem.__cause__ or problem.__context__
    return False


def modules() -> Iterator[ModuleType]:
    """Every module of the business but the store itself."""
    for found in pkgutil.walk_packages(models.__path__, models.__name__ + "."):
        if not found.name.startswith(("umkm_studio.models.store", "umkm_studio.models.schema")):
            yield importlib.import_module(found.name)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--faults", type=Path, required=True, help="where to say what was tried")
    parser.addoption("--at-most", type=int, default=at_most, help="faults of each sort in a call")


def pytest_configure(config: pytest.Config) -> None:
    global at_most
    at_most = config.getoption("--at-most")
    for module in modules():
        for name, function in inspect.getmembers(module, inspect.isfunction):
            theirs = function.__module__ == module.__name__ and not name.startswith("_")
            if theirs and next(iter(inspect.signature(function).parameters), "") == "store":
                path = f"{module.__name__.removeprefix('umkm_studio.models.')}.{name}"
                setattr(module, name, tried(path, function))
    for name in METHODS:
        setattr(Store, name, tried(f"store.{name}", getattr(Store, name)))


def pytest_sessionfinish(session: pytest.Session) -> None:
    folder: Path = session.config.getoption("--faults")
    folder.mkdir(parents=True, exist_ok=True)
    found = {"met": met, "inside": inside, "in_steps": sorted(in_steps)}
    (folder / f"{os.getpid()}.json").write_text(json.dumps(found), encoding="utf-8")
