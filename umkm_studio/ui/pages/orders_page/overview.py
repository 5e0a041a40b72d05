"""The list of orders with its totals, filters and the bar for what is selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import export, trash
from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns import codes
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import order_list, orders
from umkm_studio.models.sales.order_list import Filters, OrderRow, Totals
from umkm_studio.models.sales.orders import Status
from umkm_studio.models.store import Change, Store
from umkm_studio.models.trash import Kind
from umkm_studio.ui.editors.order_prints import PrintOrders
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import order_state_look
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import Figure, FigureStrip, row
from umkm_studio.ui.kit.column_choice import ColumnChoice
from umkm_studio.ui.kit.empty import EmptyState
from umkm_studio.ui.kit.files import ask_where_to_save
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.jobs import Progress, no_progress
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.long_list import LongList
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.tables import Column, RecordTable, as_text
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.filter_bar import FilterBar
from umkm_studio.ui.pages.orders_page.order_columns import columns, sort_of
from umkm_studio.ui.pages.orders_page.order_menu import OrderMenu
from umkm_studio.ui.pages.orders_page.reading import MANY, OrderReading

_MANY_AT_ONCE = 50  # orders changed in one go on the window's thread
_CHUNK = 1_000  # orders read at a time where many are copied
_DAY = 1  # the column that the list is sorted by at first


class Overview(QWidget):
    """Totals, filters and table; or, where there is no order yet, the ways to begin."""

    opened = Signal(object)  # an order's id
    note_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.store = studio.store
        self.reading = OrderReading(studio, self)
        self._asked: Filters | None = None  # what was read last, or is being read
        self._keeps_place = False
        self._is_counted = False
        self._build_totals()
        self.filter_bar = FilterBar(studio)
        self._build_table()
        self._build_others()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(13))
        self._parts = (self.totals, self.filter_bar, self.table, self.none_found)
        for part in (self.problem, self.totals, self.missing, *self._parts[1:], self.empty):
            layout.addWidget(part, int(part in (self.table, self.none_found, self.empty)))
        self.filter_bar.changed.connect(self._filter)
        self.filter_bar.export_button.clicked.connect(self._ask_for_export)
        self.table.activated.connect(self._open)
        self.table.deleted.connect(self._delete)
        self.menu.status_wanted.connect(self._set_status)
        self.menu.opened.connect(self._open)
        self.menu.copied.connect(self._copy)
        self.menu.code_wanted.connect(self._ask_code)
        self.menu.slips_wanted.connect(self._print_slips)
        self.menu.deleted.connect(self._delete)
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.model.sort_asked.connect(self._sort)
        self.table.view.verticalScrollBar().rangeChanged.connect(self._show_count)
        self.reading.listed.connect(self._show_ids)
        self.reading.summed.connect(self._show_sums)
        self.reading.failed.connect(self._show_problem)

    # building

    def _build_totals(self) -> None:
        self.orders = Figure(self.tr("Pesanan"))
        self.net_sales = Figure(self.tr("Omzet"))
        self.costs = Figure(self.tr("Bahan, ongkos, dan biaya"))
        self.profit = Figure(self.tr("Laba"))
        self.with_code = Figure(self.tr("Memakai kode"))
        self.owed = Figure(self.tr("Belum dibayar"))
        self.totals = FigureStrip(
            self.orders, self.net_sales, self.costs, self.profit, self.with_code, self.owed
        )
        costs = Button(self.tr("Isi HPP"), small=True)
        costs.clicked.connect(self._fill_in_costs)
        self.missing = Note("info", "", action=costs)
        self.missing.hide()
        self._total = Totals(orders=0, sales=0, net_sales=0, profit=0, without_cost=0, with_code=0)

    def _build_table(self) -> None:
        self.table: RecordTable[OrderRow] = RecordTable(
            columns(), name=self.tr("Daftar pesanan"), checkable=True
        )
        self.table.setMinimumHeight(theme().px(280))
        self.table.sort_by(_DAY, descending=True)
        self.menu = OrderMenu(self.table)
        self.columns = ColumnChoice(self.table, self.studio.data_dir / "window.ini", "orders")
        self.chosen_label = PlainLabel(style="label")
        self.status_button = LinkButton(self.tr("Ubah status"), strong=True)
        self.complete_button = LinkButton(self.tr("Tandai selesai"), strong=True)
        self.code_button = LinkButton(self.tr("Ubah kode"), strong=True)
        self.slip_button = LinkButton(self.tr("Cetak slip"), strong=True)
        self.delete_button = LinkButton(self.tr("Hapus"), strong=True)
        self.columns_button = LinkButton(self.tr("Kolom"), icon="settings")
        self.columns_button.setToolTip(self.tr("Pilih kolom yang tampil"))
        self.status_button.clicked.connect(self._offer_statuses)
        self.complete_button.clicked.connect(self._complete)
        self.code_button.clicked.connect(self._ask_code_of_chosen)
        self.slip_button.clicked.connect(self._print_slips_of_chosen)
        self.delete_button.clicked.connect(self._delete_chosen)
        self.columns_button.clicked.connect(self._offer_columns)
        self.hint = PlainLabel(
            self.tr("Spasi untuk memilih, Enter untuk membuka, S untuk statusnya."),
            style="table",
            role="text2",
        )
        self.count_label = PlainLabel(style="table", role="text2")
        self._of_chosen = (
            self.status_button,
            self.complete_button,
            self.code_button,
            self.slip_button,
            self.delete_button,
        )
        bar = row(
            self.hint,
            self.chosen_label,
            *self._of_chosen,
            None,
            self.count_label,
            self.columns_button,
            gap=14,
        )
        bar.setContentsMargins(theme().px(14), theme().px(2), theme().px(14), theme().px(3))
        self.table.foot.addWidget(Line())
        self.table.foot.addLayout(bar)
        self._show_chosen([])

    def _build_others(self) -> None:
        note = Button(self.tr("Catat pesanan"), kind="primary", icon="plus")
        imports = Button(self.tr("Impor dari berkas"), icon="file-import")
        note.clicked.connect(self.note_wanted)
        imports.clicked.connect(self.import_wanted)
        self.empty = EmptyState(
            "shopping-bag",
            self.tr("Belum ada pesanan di sini"),
            self.tr(
                "Catat satu pesanan terakhirmu, atau ambil sekaligus dari berkas marketplace atau "
                "buku Excel-mu. Setelah ada 10 pesanan, Hasil mulai bisa bercerita."
            ),
            primary=note,
            second=imports,
            link=None if shops.load(self.store).practice else self._practice_link(),
        )
        clear = Button(self.tr("Hapus saringan"))
        clear.clicked.connect(self.filter_bar.clear)
        self.none_found = EmptyState(
            "search",
            self.tr("Tidak ada yang cocok"),
            self.tr("Tidak ada pesanan dengan saringan ini. Hapus saringan untuk melihat semua."),
            second=clear,
        )
        again = Button(self.tr("Coba lagi"), small=True)
        again.clicked.connect(self.refresh)
        copies = Button(self.tr("Buka cadangan"), small=True)
        copies.clicked.connect(self._open_settings)
        ways_on = QWidget()
        ways_on.setLayout(row(again, copies))
        self.problem = Note("danger", "", action=ways_on)

    def _practice_link(self) -> LinkButton:
        link = LinkButton(self.tr("Isi dengan data contoh dulu"), strong=True)
        link.clicked.connect(self.studio.open_practice)
        return link

    def _open_settings(self) -> None:
        self.studio.go("settings")

    # showing

    def refresh(self) -> None:
        """Read the orders anew, where the maker was; or say that they can't be read."""
        try:
            is_empty = order_list.is_empty(self.store)
            if not is_empty:
                self.filter_bar.offer(self.studio.today())
                self._show(keep_place=True)
        except UserError as error:
            self._show_problem(error)
            return
        self.problem.hide()
        self.empty.setVisible(is_empty)
        for part in (self.totals, self.filter_bar):
            part.setVisible(not is_empty)
        if is_empty:
            self.table.hide()
            self.none_found.hide()

    def _show_problem(self, error: UserError) -> None:
        self.problem.show_note("danger", wording.explain(error))
        self.problem.show()

    def show_filters(self, filters: Filters) -> None:
        """Show the orders that these let through."""
        self.filter_bar.show_filters(filters)

    def _filter(self) -> None:
        self._show(keep_place=False)

    def _show(self, *, keep_place: bool) -> None:
        """Ask for orders and sums. What is seen by then shows at once what has changed of it."""
        self._is_counted = False
        keep_place = keep_place and self.filter_bar.filters() == self._asked
        if keep_place:
            self.table.model.look_again()
        else:
            self._show_counting()
        self._read(keep_place=keep_place)

    def _sort(self) -> None:
        self._read(keep_place=False, sums=not self._is_counted)

    def _read(self, *, keep_place: bool, sums: bool = True) -> None:
        self._keeps_place = keep_place
        self._asked = self.filter_bar.filters()
        column, descending = self.table.sorting()
        self.reading.read(
            self._asked,
            sort=sort_of(self.table.model.columns[column]),
            descending=descending,
            first_rows=not (keep_place and self.table.row_count()),
            sums=sums,
        )

    def _show_ids(self, ids: Sequence[int], are_all: bool) -> None:
        """The first rows, or all of them: then where the maker has scrolled to meanwhile."""
        self.table.show_long(ids, self._rows, keep_place=self._keeps_place)
        self._keeps_place = True
        self.table.setVisible(len(ids) > 0)
        self.none_found.setVisible(not ids)
        self._show_count()

    def _show_sums(self, total: Totals) -> None:
        self._total, self._is_counted = total, True
        self._show_totals(total)
        self._show_count()

    def _rows(self, ids: Sequence[int]) -> list[OrderRow]:
        """A row for each id; one that has just been deleted is blank until the ids follow."""
        found = {row.id: row for row in order_list.rows(self.store, ids)}
        return [found.get(one) or order_list.gone(one) for one in ids]

    def _fill_in_costs(self) -> None:
        from umkm_studio.ui.editors.products_editor import ProductsEditor  # seldom opened here

        self.studio.open_drawer(ProductsEditor(self.studio))

    def _show_counting(self) -> None:
        """The numbers of other filters would be wrong ones."""
        for figure in (self.orders, self.net_sales, self.costs, self.profit, self.with_code):
            figure.show_value("…")
        self.missing.hide()
        self.owed.hide()

    def _show_totals(self, total: Totals) -> None:
        self.missing.setVisible(total.without_cost > 0)
        self.missing.show_note(
            "info", self.tr("Laba belum lengkap karena ada produk yang HPP-nya belum diisi.")
        )
        others = total.orders - total.sales
        not_sales = self.tr("%n bukan penjualan", "", others) if others else ""
        missing = (
            self.tr("HPP kosong di %n pesanan", "", total.without_cost)
            if total.without_cost
            else ""
        )
        self.orders.show_value(wording.number(total.orders), not_sales)
        self.net_sales.show_value(wording.rupiah(total.net_sales))
        self.costs.show_value(wording.rupiah(total.costs), missing)
        loss = total.profit is not None and total.profit < 0
        role = "dangerText" if loss else "text"
        self.profit.show_value(wording.rupiah(total.profit), missing, role=role)
        share = self.tr("{codes} dari {sales}").format(
            codes=wording.number(total.with_code), sales=wording.number(total.sales)
        )
        self.with_code.show_value(share)
        self.owed.show_value(wording.rupiah(total.owed))
        self.owed.setVisible(total.owed > 0)

    def _show_count(self) -> None:
        """How much of the list is seen; nothing before that is known."""
        total = self._total.orders
        seen = min(self.table.view.rows_in_view(), total)
        text = self.tr("{total} pesanan")
        if seen < total:
            text = self.tr("{seen} dari {total} terlihat, gulir untuk lainnya")
        words = text.format(seen=wording.number(seen), total=wording.number(total))
        self.count_label.setText(words if self._is_counted else "")

    def _show_chosen(self, chosen: Sequence[OrderRow]) -> None:
        self.chosen_label.setText(self.tr("%n dipilih", "", len(chosen)))
        for part in (self.chosen_label, *self._of_chosen):
            part.setVisible(bool(chosen))
        self.hint.setVisible(not chosen)

    # doing

    def _ask_for_export(self) -> None:
        ask_where_to_save(
            self,
            self.tr("Simpan ke Excel"),
            self.tr("Buku kerja Excel (*.xlsx)"),
            self.tr("pesanan.xlsx"),
            self._export,
        )

    def _export(self, path: Path) -> None:
        work = partial(_write, filters=self.filter_bar.filters(), path=path)
        self.filter_bar.export_button.disable(self.tr("Sedang disimpan"))
        self._saving = self.studio.jobs.run(
            work, self._exported, self._not_exported, self._show_saving
        )

    def _show_saving(self, done: int, total: int) -> None:
        share = wording.percent(done / total)
        self.filter_bar.export_button.setText(self.tr("Menyimpan {share}").format(share=share))

    def _export_ended(self) -> None:
        self.filter_bar.export_button.setText(self.tr("Simpan ke Excel"))
        self.filter_bar.export_button.enable()

    def _not_exported(self, error: BaseException) -> None:
        self._export_ended()
        self.studio.notices.explain(error)

    def _exported(self, path: Path) -> None:
        self._export_ended()
        text = self.tr("{file} tersimpan di {folder}.")
        self.studio.notices.toast(text.format(file=path.name, folder=path.parent))

    def _open(self, order: OrderRow) -> None:
        self.opened.emit(order.id)

    def _copy(self, found: Sequence[OrderRow]) -> None:
        shown = self.table.view.chosen_columns()
        if len(found) <= _MANY_AT_ONCE:
            self._copied((as_text(shown, found), len(found)))
            return
        work = partial(_text, ids=_ids(found), columns=shown)
        self.studio.reads.run(work, self._copied, self.studio.notices.explain)

    def _copied(self, done: tuple[str, int]) -> None:
        text, count = done
        QGuiApplication.clipboard().setText(text)
        self.studio.notices.toast(self.tr("%n pesanan disalin.", "", count))

    def _offer_columns(self) -> None:
        self.columns.pop_up(_above(self.columns_button))

    def _offer_statuses(self) -> None:
        self.menu.pop_up(self.table.chosen(), _above(self.status_button))

    def _complete(self) -> None:
        self._set_status(self.table.chosen(), Status.COMPLETED)

    def _set_status(self, found: Sequence[OrderRow], status: Status) -> None:
        work = partial(_change_status, ids=_ids(found), status=status)
        self._change(work, partial(self._status_set, status), len(found))

    def _status_set(self, status: Status, change: Change) -> None:
        count = sum(step.table == "orders" for step in change.steps)
        if count:
            text = self.tr("%n pesanan jadi: {status}.", "", count)
            self.studio.undoable(change, text.format(status=order_state_look(status).word))

    def _change(
        self,
        work: Callable[[Store, Progress], Change],
        done: Callable[[Change], None],
        count: int,
    ) -> None:
        """At once, or off the window's thread where it may take a while."""
        if count > _MANY_AT_ONCE or self.store.count("orders") > MANY:
            self.studio.jobs.run(work, done, self.studio.notices.explain)
            return
        try:
            change = work(self.store, no_progress)
        except UserError as error:
            self.studio.notices.explain(error)
            return
        done(change)

    def _print_slips_of_chosen(self) -> None:
        self._print_slips(self.table.chosen())

    def _print_slips(self, found: Sequence[OrderRow]) -> None:
        PrintOrders(self.studio, self, _ids(found)).open()

    def _delete_chosen(self) -> None:
        self._delete(self.table.chosen())

    def _delete(self, gone: Sequence[OrderRow]) -> None:
        work = partial(_remove, ids=_ids(gone), now=self.studio.now())
        self._change(work, partial(self._deleted, len(gone)), len(gone))

    def _deleted(self, count: int, change: Change) -> None:
        self.studio.undoable(change, self.tr("%n pesanan dihapus.", "", count))

    def _ask_code_of_chosen(self) -> None:
        self._ask_code(self.table.chosen())

    def _ask_code(self, found: Sequence[OrderRow]) -> None:
        known = [(code.code, code.code) for code in codes.everything(self.store)]
        field = SuggestField(known, placeholder=self.tr("Contoh: RATNA10"))
        present = {order.code_cell for order in found}
        if len(present) == 1:
            field.set_value(present.pop())
        self.code_dialog = FormDialog(
            self.window(),
            self.tr("Kode untuk %n pesanan", "", len(found)),
            [
                FormField(
                    "code",
                    self.tr("Kode kampanye"),
                    field,
                    help=self.tr("Kosongkan untuk melepas kodenya."),
                )
            ],
            save=partial(self._set_code, _ids(found)),
            verb=self.tr("Simpan kode"),
        )
        self.code_dialog.open()

    def _set_code(self, ids: Sequence[int], values: dict[str, Any]) -> None:
        with self.store.change() as change:
            orders.set_code(self.store, ids, values["code"])
        self.studio.undoable(change, self.tr("Kode %n pesanan diubah.", "", len(ids)))


def _above(button: QWidget) -> QPoint:
    """Where a menu of a button at the bottom begins; Qt moves it up where it has no room."""
    return button.mapToGlobal(QPoint(0, button.height()))


def _ids(found: Sequence[OrderRow]) -> list[int]:
    """Of a long list without reading it."""
    return list(found.ids) if isinstance(found, LongList) else [order.id for order in found]


def _text(
    store: Store, progress: Progress, *, ids: Sequence[int], columns: Sequence[Column[OrderRow]]
) -> tuple[str, int]:
    found: list[OrderRow] = []
    for start in range(0, len(ids), _CHUNK):
        progress(start, len(ids))
        found += order_list.rows(store, ids[start : start + _CHUNK])
    return as_text(columns, found), len(found)


def _remove(store: Store, progress: Progress, *, ids: Sequence[int], now: datetime) -> Change:
    with store.change() as change:
        for number, order in enumerate(order_list.rows(store, ids)):
            progress(number, len(ids))
            with trash.keeping(store, Kind.ORDER, order.number, now=now):
                orders.remove(store, order.id)
    return change


def _change_status(
    store: Store, _progress: Progress, *, ids: Sequence[int], status: Status
) -> Change:
    with store.change() as change:
        orders.set_status(store, ids, status)
    return change


def _write(store: Store, progress: Progress, *, filters: Filters, path: Path) -> Path:
    export.write_orders(store, path, order_list.ids(store, filters), progress)
    return path
