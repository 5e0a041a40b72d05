"""The row of filters above the list of orders."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from umkm_studio.models.campaigns import codes
from umkm_studio.models.importing import history
from umkm_studio.models.sales import order_list, person, products
from umkm_studio.models.sales.order_list import TO_HANDLE, Filters
from umkm_studio.models.sales.order_states import Status
from umkm_studio.ui.editors.code_words import run_names
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import order_state_look
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import clear, stack
from umkm_studio.ui.kit.fields import SearchField, Select
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.theme import theme

if TYPE_CHECKING:
    from umkm_studio.ui.pages.orders_page.rare_filters import RareFilters

_TYPING_PAUSE = 150  # milliseconds after the last letter

_ALL_TIMES = "orders/allTimes"  # in window.ini

Period = tuple[date | None, date | None]
State = tuple[Status, ...] | Literal["owing"]  # some states, or what is still to be paid
Code = int | Literal["with", "without"]  # a code's id, or whether there is any


class FilterBar(QWidget):
    """Search, period, status, place, code, and a button for the others, which are shown in words
    below while they are on. `changed` when the maker chose something else.
    """

    changed = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._store = studio.store
        self.search = SearchField(self.tr("Cari nama, produk, nomor"))
        self.search.setMinimumWidth(theme().px(262))  # room for the words of the placeholder
        self.period = _select(self.tr("Waktu"))
        self.status = _select(self.tr("Status"))
        self.channel = _select(self.tr("Tempat"))
        self.code = _select(self.tr("Kode"))
        self.code.setMaximumWidth(theme().px(140))  # runs of a code have long names
        self.others_button = _OthersButton()
        self.export_button = Button(self.tr("Simpan ke Excel"), icon="download")
        line = QWidget()
        line.setLayout(
            Flow(
                self.search,
                self.period,
                self.status,
                self.channel,
                self.code,
                self.others_button,
                gap=6,  # one line of them just fits into the usual window
                end=self.export_button,
            )
        )
        self.chips: list[Button] = []
        self._chip_line = QWidget()
        self._chip_line.setLayout(Flow())
        self.setLayout(stack(line, self._chip_line))
        self._chip_line.hide()
        self._rare = Filters()  # of it product, person and import
        self.popover: RareFilters | None = None
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.search.changed.connect(self._typed)
        self._memory = QSettings(str(studio.data_dir / "window.ini"), QSettings.Format.IniFormat)
        self.period.changed.connect(self._remember_period)
        for select in (self.period, self.status, self.channel, self.code):
            select.changed.connect(self._chosen)
        self.others_button.clicked.connect(self.open_others)
        self._was_shown = False

    def filters(self) -> Filters:
        """What is chosen now."""
        period: Period = self.period.value() or (None, None)
        state: State = self.status.value() or ()
        code: Code | None = self.code.value()
        return replace(
            self._rare,
            words=self.search.value(),
            first=period[0],
            last=period[1],
            statuses=() if state == "owing" else state,
            owing=state == "owing",
            channel=self.channel.value(),
            has_code={"with": True, "without": False}.get(str(code)),
            code_id=code if isinstance(code, int) else None,
        )

    def show_filters(self, filters: Filters) -> None:
        """Choose these, by hand as it were, but without telling `changed`."""
        self._was_shown = True
        self.search.line.blockSignals(True)
        self.search.line.setText(filters.words)
        self.search.line.blockSignals(False)
        self._offer(
            period=_period_of(filters),
            status="owing" if filters.owing else filters.statuses,
            channel=filters.channel,
            code=_code_of(filters),
        )
        self._show_rare(filters)

    def offer(self, today: date) -> None:
        """Bring the choices up to date with the orders; begin with this month if it has some, or
        with all times where that was chosen last.
        """
        if not self._was_shown:
            self._was_shown = True
            this_month = today.replace(day=1)
            begun = this_month in order_list.months(self._store)
            whole = self._memory.value(_ALL_TIMES, "") == "yes" or not begun
            self._offer(period=None if whole else _whole(this_month))
            return
        self._offer(
            period=self.period.value(),
            status=self.status.value() or (),
            channel=self.channel.value(),
            code=self.code.value(),
        )
        self._show_rare(self._rare)

    def _offer(
        self,
        *,
        period: Period | None = None,
        status: State = (),
        channel: str | None = None,
        code: Code | None = None,
    ) -> None:
        self._offer_periods(period)
        self.status.set_items(
            [
                ((), self.tr("Semua status")),
                (TO_HANDLE, self.tr("Perlu diurus")),
                ("owing", self.tr("Belum lunas")),
                *(((one,), order_state_look(one).word) for one in Status),
            ],
            status,
        )
        places = [
            (key, place_word(key) or self.tr("Tempat lain"))
            for key in order_list.channels(self._store)
        ]
        self.channel.set_items([(None, self.tr("Semua tempat")), *places], channel)
        self.code.set_items(
            [
                (None, self.tr("Semua kode")),
                ("with", self.tr("Memakai kode")),
                ("without", self.tr("Tanpa kode")),
                *run_names(codes.everything(self._store), self._studio.today()).items(),
            ],
            code,
        )

    def _offer_periods(self, period: Period | None) -> None:
        months: list[tuple[object, str]] = [
            (_whole(month), wording.month(month)) for month in order_list.months(self._store)
        ]
        if period is not None and period not in [key for key, _words in months]:
            months.insert(0, (period, self._period_words(*period)))
        self.period.set_items([(None, self.tr("Semua waktu")), *months], period)

    def _period_words(self, first: date | None, last: date | None) -> str:
        if first is not None and last is not None:
            return wording.period(first, last)
        if first is not None:
            return self.tr("Sejak {day}").format(day=wording.day_and_year(first))
        return self.tr("Sampai {day}").format(day=wording.day_and_year(last))

    def clear(self) -> None:
        """Let everything through again."""
        self.search.line.blockSignals(True)
        self.search.line.clear()
        self.search.line.blockSignals(False)
        for select in (self.period, self.status, self.channel, self.code):
            select.setCurrentIndex(0)
        self._show_rare(Filters())
        self.changed.emit()

    # the others

    def open_others(self) -> None:
        """Show the filters that are seldom needed, below their button."""
        from umkm_studio.ui.pages.orders_page.rare_filters import RareFilters  # seldom opened

        self.popover = RareFilters(self.others_button, self._studio, self.filters())
        self.popover.changed.connect(self._narrowed)
        self.popover.destroyed.connect(self._popover_gone)

    def _popover_gone(self) -> None:
        self.popover = None

    def _narrowed(self, filters: Filters) -> None:
        if _period_of(filters) != self.period.value():
            self._offer_periods(_period_of(filters))
        self._show_rare(filters)
        self.changed.emit()

    def _show_rare(self, filters: Filters) -> None:
        """Keep these of the filters, and say them in words."""
        on: dict[str, str] = {}
        if filters.product_id is not None:
            product = products.get(self._store, filters.product_id)
            name = wording.UNKNOWN if product is None else product.label
            on["product_id"] = self.tr("Produk: {name}").format(name=name)
        if filters.person_id is not None:
            buyer = person.get(self._store, filters.person_id)
            name = wording.UNKNOWN if buyer is None else buyer.shown_name or wording.UNKNOWN
            on["person_id"] = self.tr("Pelanggan: {name}").format(name=name)
        if filters.batch_id is not None:
            batch = history.get(self._store, filters.batch_id)
            name = wording.UNKNOWN if batch is None else batch.file_name
            on["batch_id"] = self.tr("Impor: {file}").format(file=name)
        before = self._rare
        self._rare = Filters(
            product_id=filters.product_id,
            person_id=filters.person_id,
            batch_id=filters.batch_id,
        )
        if self._rare == before and len(on) == len(self.chips):
            return
        self._make_chips(on)

    def _make_chips(self, on: dict[str, str]) -> None:
        flow = self._chip_line.layout()
        assert flow is not None
        clear(flow)
        self.chips = []
        for key, words in on.items():
            chip = Button(small=True, icon="x", icon_after=True)
            metrics = chip.fontMetrics()
            room = theme().px(320)
            chip.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
            chip.setToolTip(as_tooltip(words))
            chip.setAccessibleName(self.tr("Lepas saringan {words}").format(words=words))
            chip.clicked.connect(partial(self._drop, key))
            flow.addWidget(chip)
            self.chips.append(chip)
        self._chip_line.setVisible(bool(on))
        self.others_button.show_count(len(on))

    def _drop(self, key: str, _checked: bool = False) -> None:
        self.others_button.setFocus()  # the chip is about to go
        self._show_rare(replace(self._rare, **{key: getattr(Filters(), key)}))
        self.changed.emit()

    def _remember_period(self, period: Period | None) -> None:
        """Whoever looks at all times finds all times again; a month is another one some day."""
        self._memory.setValue(_ALL_TIMES, "yes" if period is None else "")

    def _typed(self, _words: str) -> None:
        self._pause.start()

    def _chosen(self, _key: object) -> None:
        self.changed.emit()


class _OthersButton(IconButton):
    """The icon, and in its corner how many of its filters are on."""

    def __init__(self) -> None:
        super().__init__("adjustments-horizontal", "")
        self._count = 0
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many are on; none is no number."""
        self._count = count
        name = self.tr("Saringan lain")
        if count:
            name = self.tr("Saringan lain, %n dipakai", "", count)
        self.setToolTip(as_tooltip(name))
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and the number on it."""
        super().paintEvent(event)
        if not self._count:
            return
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = t.px(16)
        box = QRectF(self.width() - side - t.px(2), t.px(2), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.color("primary"))
        painter.drawEllipse(box)
        painter.setPen(t.color("onPrimary"))
        painter.setFont(t.font("badge"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._count))


def _select(name: str) -> Select:
    select = Select()
    select.setAccessibleName(name)
    return select


def _period_of(filters: Filters) -> Period | None:
    if filters.first is None and filters.last is None:
        return None
    return filters.first, filters.last


def _code_of(filters: Filters) -> Code | None:
    if filters.code_id is not None or filters.has_code is None:
        return filters.code_id
    return "with" if filters.has_code else "without"


def _whole(month: date) -> Period:
    """The first and the last day of a month."""
    return month, month.replace(day=calendar.monthrange(month.year, month.month)[1])
