"""Reads the list of orders for the window: at once in a small shop, beside it in a large one.

    self.reading = OrderReading(studio)
    self.reading.listed.connect(self._show_ids)      # ids, and whether these are all
    self.reading.summed.connect(self._show_totals)
    self.reading.read(filters, sort="day", descending=True)

In a large shop the first rows come first, then the sums, and all of the rows last. What was asked
before is forgotten: only the newest question is answered.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import order_list
from umkm_studio.models.sales.order_list import Filters, Sort, Totals
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.jobs import Job, Progress
from umkm_studio.ui.kit.page import Studio

_FIRST = 200  # orders that are shown before all are found
MANY = 10_000  # orders: up to here all of them are found and summed in some milliseconds

_Work = Callable[[Store, Progress], Any]


@dataclass(frozen=True, slots=True)
class _Found:
    question: int
    ids: Sequence[int]
    are_all: bool


@dataclass(frozen=True, slots=True)
class _Summed:
    question: int
    totals: Totals


class OrderReading(QObject):
    """Answers of an older question never come after a newer one was asked."""

    listed = Signal(object, bool)
    summed = Signal(object)
    failed = Signal(object)

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._question = 0
        self._under_way: list[Job] = []
        self._rest: list[tuple[_Work, Callable[[Any], None]]] = []  # after the first rows

    def read(
        self,
        filters: Filters,
        *,
        sort: Sort,
        descending: bool,
        first_rows: bool = True,
        sums: bool = True,
    ) -> None:
        """Ask for ids, and for sums where they may be others. Without `first_rows` all ids come at
        once: what is shown stays until then. In a small shop, raises `UserError` of the store.
        """
        self._question += 1
        for job in self._under_way:
            job.cancel()
        self._under_way.clear()
        store = self._studio.store
        if store.count("orders") <= MANY:
            self.listed.emit(order_list.ids(store, filters, sort=sort, descending=descending), True)
            if sums:
                self.summed.emit(order_list.summary(store, filters))
            return
        is_old = partial(self._is_old, self._question)
        find = partial(
            _find,
            question=self._question,
            is_old=is_old,
            filters=filters,
            sort=sort,
            descending=descending,
        )
        self._rest = [(find, self._found)]
        if sums:
            add = partial(_sum, question=self._question, is_old=is_old, filters=filters)
            self._rest.insert(0, (add, self._added))
        if first_rows:
            self._run(partial(find, limit=_FIRST), self._found)
        else:
            self._run_rest()

    def _run_rest(self) -> None:
        for work, done in self._rest:
            self._run(work, done)
        self._rest.clear()

    def _run(self, work: _Work, done: Callable[[Any], None]) -> None:
        self._under_way.append(self._studio.reads.run(work, done, self._failed))

    def _is_old(self, question: int) -> bool:
        """Also asked on the worker's thread, in the middle of a query."""
        return question != self._question

    def _found(self, found: _Found) -> None:
        if self._is_old(found.question):
            return
        if found.are_all:
            self._rest = [(work, done) for work, done in self._rest if done != self._found]
        self._run_rest()
        self.listed.emit(found.ids, found.are_all)

    def _added(self, added: _Summed) -> None:
        if not self._is_old(added.question):
            self.summed.emit(added.totals)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self.failed.emit(error)


def _find(
    store: Store,
    _progress: Progress,
    *,
    question: int,
    is_old: Callable[[], bool],
    filters: Filters,
    sort: Sort,
    descending: bool,
    limit: int = -1,
) -> _Found:
    with store.reading_until(is_old):
        ids = order_list.ids(store, filters, limit, sort=sort, descending=descending)
    return _Found(question, ids, limit < 0 or len(ids) < limit)


def _sum(
    store: Store,
    _progress: Progress,
    *,
    question: int,
    is_old: Callable[[], bool],
    filters: Filters,
) -> _Summed:
    with store.reading_until(is_old):
        return _Summed(question, order_list.summary(store, filters))
