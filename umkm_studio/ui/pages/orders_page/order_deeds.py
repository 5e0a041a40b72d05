"""What is done with orders of the list: state, payment, code, slips, copies, bin. Can be undone.

    deeds.set_status(orders, Status.SHIPPED)

Where it may take a while it runs beside the window: `busy` tells how far it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from umkm_studio.models import trash
from umkm_studio.models.campaigns import codes
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import order_changes, order_list
from umkm_studio.models.sales.order_list import OrderRow
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Change, Store
from umkm_studio.models.trash import Kind
from umkm_studio.ui.editors.order_prints import PrintOrders
from umkm_studio.ui.kit.badges import order_state_look
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.jobs import Job, Progress, no_progress
from umkm_studio.ui.kit.large_shop import is_large
from umkm_studio.ui.kit.long_list import LongList
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.tables import Column, as_text

_MANY = 50  # orders changed or copied in one go on the window's thread
_CHUNK = 1_000  # orders read at a time where many are copied


class OrderDeeds(QObject):
    """Does it for the orders that a menu, a key or a button means; `shown_columns` are copied."""

    busy = Signal(object, object)  # how many are done, and of how many; None, None: it has ended

    def __init__(
        self, studio: Studio, owner: QWidget, shown_columns: Callable[[], Sequence[Column[Any]]]
    ) -> None:
        super().__init__(owner)
        self._studio = studio
        self._store = studio.store
        self._owner = owner
        self._shown_columns = shown_columns
        self._job: Job | None = None

    def set_status(self, found: Sequence[OrderRow], status: Status) -> None:
        """Move them to another state."""
        work = partial(_set_status, ids=ids_of(found), status=status)
        self._change(work, partial(self._status_set, status), len(found))

    def complete(self, found: Sequence[OrderRow]) -> None:
        """The buyer has them."""
        self.set_status(found, Status.COMPLETED)

    def _status_set(self, status: Status, change: Change) -> None:
        count = sum(step.table == "orders" for step in change.steps)
        if count:
            text = self.tr("%n pesanan jadi: {status}.", "", count)
            self._studio.undoable(change, text.format(status=order_state_look(status).word))

    def mark_paid(self, found: Sequence[OrderRow]) -> None:
        """The buyers paid in full."""
        work = partial(_mark_paid, ids=ids_of(found))
        self._change(work, self._paid, len(found))

    def _paid(self, change: Change) -> None:
        count = sum(step.table == "orders" for step in change.steps)
        if count:
            self._studio.undoable(change, self.tr("%n pesanan ditandai lunas.", "", count))

    def ask_code(self, found: Sequence[OrderRow]) -> None:
        """Ask which code they get; begin with the one that all of a few have."""
        known = [(code, code) for code in codes.words(self._store)]
        field = SuggestField(known, placeholder=self.tr("Contoh: RATNA10"))
        present = {order.code_cell for order in found} if len(found) <= _MANY else set()
        if len(present) == 1:
            field.set_value(present.pop())
        self.code_dialog = FormDialog(
            self._owner.window(),
            self.tr("Kode untuk %n pesanan", "", len(found)),
            [
                FormField(
                    "code",
                    self.tr("Kode kampanye"),
                    field,
                    help=self.tr("Kosongkan untuk melepas kodenya."),
                )
            ],
            save=partial(self._set_code, ids_of(found)),
            verb=self.tr("Simpan kode"),
        )
        self.code_dialog.open()

    def _set_code(self, ids: Sequence[int], values: dict[str, Any]) -> None:
        work = partial(_set_code, ids=ids, code=values["code"])
        self._change(work, partial(self._code_set, len(ids)), len(ids))

    def _code_set(self, count: int, change: Change) -> None:
        self._studio.undoable(change, self.tr("Kode %n pesanan diubah.", "", count))

    def delete(self, gone: Sequence[OrderRow]) -> None:
        """Put them into the bin."""
        work = partial(_remove, ids=ids_of(gone), now=self._studio.now())
        self._change(work, partial(self._deleted, len(gone)), len(gone))

    def _deleted(self, count: int, change: Change) -> None:
        self._studio.undoable(change, self.tr("%n pesanan dihapus.", "", count))

    def print_slips(self, found: Sequence[OrderRow]) -> None:
        """Offer slips and cards of them."""
        PrintOrders(self._studio, self._owner, ids_of(found)).open()

    def copy(self, found: Sequence[OrderRow]) -> None:
        """Put them on the clipboard, for a spreadsheet."""
        shown = self._shown_columns()
        if len(found) <= _MANY:
            self._copied((as_text(shown, found), len(found)))
            return
        work = partial(_text, ids=ids_of(found), columns=shown)
        self._studio.reads.run(work, self._copied, self._studio.notices.explain)

    def _copied(self, done: tuple[str, int]) -> None:
        text, count = done
        QGuiApplication.clipboard().setText(text)
        self._studio.notices.toast(self.tr("%n pesanan disalin.", "", count))

    # changing

    def cancel(self) -> None:
        """Stop the change that is under way: nothing of it is kept."""
        if self._job is not None:
            self._job.cancel()
            self._ended()

    def _change(
        self, work: Callable[[Store, Progress], Change], done: Callable[[Change], None], count: int
    ) -> None:
        """At once, or off the window's thread where it may take a while."""
        if count > _MANY or is_large(self._store):
            self._job = self._studio.jobs.run(
                work, partial(self._done, done), self._failed, self._progressed
            )
            return
        try:
            change = work(self._store, no_progress)
        except UserError as error:
            self._studio.notices.explain(error)
            return
        done(change)

    def _progressed(self, done: int, total: int) -> None:
        if self._job is not None:
            self.busy.emit(done, total)

    def _done(self, done: Callable[[Change], None], change: Change) -> None:
        self._ended()
        done(change)

    def _failed(self, error: BaseException) -> None:
        self._ended()
        self._studio.notices.explain(error)

    def _ended(self) -> None:
        self._job = None
        self.busy.emit(None, None)


def ids_of(found: Sequence[OrderRow]) -> list[int]:
    """Of a long list without reading it."""
    return list(found.ids) if isinstance(found, LongList) else [order.id for order in found]


def _set_status(store: Store, progress: Progress, *, ids: Sequence[int], status: Status) -> Change:
    with store.change() as change:
        order_changes.set_status(store, ids, status, progress)
    return change


def _mark_paid(store: Store, progress: Progress, *, ids: Sequence[int]) -> Change:
    with store.change() as change:
        order_changes.mark_paid(store, ids, progress)
    return change


def _set_code(store: Store, progress: Progress, *, ids: Sequence[int], code: str) -> Change:
    with store.change() as change:
        order_changes.set_code(store, ids, code, progress)
    return change


def _remove(store: Store, progress: Progress, *, ids: Sequence[int], now: datetime) -> Change:
    with store.change() as change:
        for number, order in enumerate(order_list.rows(store, ids)):
            progress(number, len(ids))
            with trash.keeping(store, Kind.ORDER, order.number, now=now):
                order_changes.remove(store, order.id)
    return change


def _text(
    store: Store, progress: Progress, *, ids: Sequence[int], columns: Sequence[Column[OrderRow]]
) -> tuple[str, int]:
    found: list[OrderRow] = []
    for start in range(0, len(ids), _CHUNK):
        progress(start, len(ids))
        found += order_list.rows(store, ids[start : start + _CHUNK])
    return as_text(columns, found), len(found)
