"""The row of filters above the list of orders."""

from __future__ import annotations

import calendar
from datetime import date
from typing import Literal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from umkm_studio.models.campaigns import codes
from umkm_studio.models.sales import order_list
from umkm_studio.models.sales.order_list import TO_HANDLE, Filters
from umkm_studio.models.sales.orders import Status
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import order_state_look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.fields import SearchField, Select
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.theme import theme

_TYPING_PAUSE = 150  # milliseconds after the last letter

Period = tuple[date, date]
Code = int | Literal["with", "without"]  # a code's id, or whether there is any


class FilterBar(QWidget):
    """Search, period, status, place and code. `changed` when the maker chose something else."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField(self.tr("Cari nama, produk, nomor"))
        self.search.setMinimumWidth(theme().px(284))  # room for the words of the placeholder
        self.period = _select(self.tr("Waktu"))
        self.status = _select(self.tr("Status"))
        self.channel = _select(self.tr("Tempat"))
        self.code = _select(self.tr("Kode"))
        self.export_button = Button(self.tr("Simpan ke Excel"), icon="download")
        self.setLayout(
            Flow(
                self.search,
                self.period,
                self.status,
                self.channel,
                self.code,
                end=self.export_button,
            )
        )
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.search.changed.connect(self._typed)
        for select in (self.period, self.status, self.channel, self.code):
            select.changed.connect(self._chosen)
        self._was_shown = False

    def filters(self) -> Filters:
        """What is chosen now."""
        period: Period | None = self.period.value()
        statuses: tuple[Status, ...] = self.status.value() or ()
        code: Code | None = self.code.value()
        return Filters(
            words=self.search.value(),
            first=period and period[0],
            last=period and period[1],
            statuses=statuses,
            channel=self.channel.value(),
            has_code={"with": True, "without": False}.get(str(code)),
            code_id=code if isinstance(code, int) else None,
        )

    def show_filters(self, store: Store, filters: Filters) -> None:
        """Choose these, by hand as it were, but without telling `changed`."""
        self._was_shown = True
        self.search.line.blockSignals(True)
        self.search.line.setText(filters.words)
        self.search.line.blockSignals(False)
        period = None
        if filters.first is not None and filters.last is not None:
            period = (filters.first, filters.last)
        self._offer(
            store,
            period=period,
            status=filters.statuses,
            channel=filters.channel,
            code=_code_of(filters),
        )

    def offer(self, store: Store, today: date) -> None:
        """Bring the choices up to date with the orders; begin with this month if it has some."""
        if not self._was_shown:
            self._was_shown = True
            this_month = today.replace(day=1)
            begun = this_month in order_list.months(store)
            self._offer(store, period=_whole(this_month) if begun else None)
            return
        self._offer(
            store,
            period=self.period.value(),
            status=self.status.value() or (),
            channel=self.channel.value(),
            code=self.code.value(),
        )

    def _offer(
        self,
        store: Store,
        *,
        period: Period | None = None,
        status: tuple[Status, ...] = (),
        channel: str | None = None,
        code: Code | None = None,
    ) -> None:
        months: list[tuple[object, str]] = [
            (_whole(month), wording.month(month)) for month in order_list.months(store)
        ]
        if period is not None and period not in [key for key, _words in months]:
            months.insert(0, (period, wording.period(*period)))
        self.period.set_items([(None, self.tr("Semua waktu")), *months], period)
        self.status.set_items(
            [
                ((), self.tr("Semua status")),
                (TO_HANDLE, self.tr("Perlu diurus")),
                *(((one,), order_state_look(one).word) for one in Status),
            ],
            status,
        )
        places = [
            (key, place_word(key) or self.tr("Tempat lain")) for key in order_list.channels(store)
        ]
        self.channel.set_items([(None, self.tr("Semua tempat")), *places], channel)
        self.code.set_items(
            [
                (None, self.tr("Semua kode")),
                ("with", self.tr("Memakai kode")),
                ("without", self.tr("Tanpa kode")),
                *((one.id, one.code) for one in codes.everything(store)),
            ],
            code,
        )

    def clear(self) -> None:
        """Let everything through again."""
        self.search.line.blockSignals(True)
        self.search.line.clear()
        self.search.line.blockSignals(False)
        for select in (self.period, self.status, self.channel, self.code):
            select.setCurrentIndex(0)
        self.changed.emit()

    def _typed(self, _words: str) -> None:
        self._pause.start()

    def _chosen(self, _key: object) -> None:
        self.changed.emit()


def _select(name: str) -> Select:
    select = Select()
    select.setAccessibleName(name)
    return select


def _code_of(filters: Filters) -> Code | None:
    if filters.code_id is not None or filters.has_code is None:
        return filters.code_id
    return "with" if filters.has_code else "without"


def _whole(month: date) -> Period:
    """The first and the last day of a month."""
    return month, month.replace(day=calendar.monthrange(month.year, month.month)[1])
