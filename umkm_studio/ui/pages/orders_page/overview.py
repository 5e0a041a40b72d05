"""The list of orders with its totals, filters and the bar for what is selected."""

from __future__ import annotations

from collections.abc import Sequence
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
from umkm_studio.ui.kit.jobs import Job, Progress
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.tables import RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.filter_bar import FilterBar
from umkm_studio.ui.pages.orders_page.order_columns import columns, sort_of
from umkm_studio.ui.pages.orders_page.order_menu import OrderMenu

_PAGE = 200  # orders fetched at a time
_MANY_ORDERS = 20_000  # from here on sums and changes leave the window's thread
_MANY_AT_ONCE = 50  # orders changed in one go on it


class Overview(QWidget):
    """Totals, filters and table; or, where there is no order yet, the ways to begin."""

    opened = Signal(object)  # an order's id
    note_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.store = studio.store
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
        self.table.model.rows_changed.connect(self._show_count)

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
        self._counting: Job | None = None
        self._total = Totals(orders=0, sales=0, net_sales=0, profit=0, without_cost=0, with_code=0)

    def _build_table(self) -> None:
        self.table: RecordTable[OrderRow] = RecordTable(
            columns(), name=self.tr("Daftar pesanan"), checkable=True
        )
        self.table.setMinimumHeight(theme().px(280))
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
            self.problem.show_note("danger", wording.explain(error))
            self.problem.show()
            return
        self.problem.hide()
        self.empty.setVisible(is_empty)
        if is_empty:
            for part in self._parts:
                part.hide()

    def show_filters(self, filters: Filters) -> None:
        """Show the orders that these let through."""
        self.filter_bar.show_filters(filters)

    def _filter(self) -> None:
        self._show(keep_place=False)

    def _show(self, *, keep_place: bool) -> None:
        """The first page at once; the totals of a big shop follow, counted off this thread."""
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        filters = self.filter_bar.filters()
        is_big = self.store.count("orders") > _MANY_ORDERS
        self._is_counted = False
        if not is_big:
            self._total, self._is_counted = order_list.summary(self.store, filters), True
        self.table.show_pages(self._fetch, sort=1, descending=True, keep_place=keep_place)
        found = self.table.row_count() > 0
        for part in (self.totals, self.filter_bar):
            part.show()
        self.table.setVisible(found)
        self.none_found.setVisible(not found)
        if not is_big:
            self._show_totals(self._total)
            return
        if not keep_place:
            self._show_counting()
        work = partial(_count, filters=filters)
        self._counting = self.studio.jobs.run(work, self._counted, self._not_counted)

    def _counted(self, total: Totals) -> None:
        self._counting = None
        self._total, self._is_counted = total, True
        self._show_totals(total)
        self._show_count()

    def _not_counted(self, error: BaseException) -> None:
        self._counting = None
        self.studio.notices.explain(error)

    def _fetch(self, offset: int, column: int | None, descending: bool) -> Sequence[OrderRow]:
        return order_list.listing(
            self.store,
            self.filter_bar.filters(),
            _PAGE,
            offset,
            sort="day" if column is None else sort_of(self.table.model.columns[column]),
            descending=descending,
        )

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
        shown, total = self.table.row_count(), self._total.orders
        if not self._is_counted:
            self.count_label.setText("")
            return
        if shown < total:
            text = self.tr("{shown} dari {total} dimuat, gulir untuk lainnya")
        else:
            text = self.tr("{total} pesanan")
        self.count_label.setText(
            text.format(shown=wording.number(shown), total=wording.number(total))
        )

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
        QGuiApplication.clipboard().setText(self.table.as_text(found))
        self.studio.notices.toast(self.tr("%n pesanan disalin.", "", len(found)))

    def _offer_columns(self) -> None:
        self.columns.pop_up(_above(self.columns_button))

    def _offer_statuses(self) -> None:
        self.menu.pop_up(self.table.chosen(), _above(self.status_button))

    def _complete(self) -> None:
        self._set_status(self.table.chosen(), Status.COMPLETED)

    def _set_status(self, found: Sequence[OrderRow], status: Status) -> None:
        """At once, or off the window's thread where it may take a while."""
        ids = [order.id for order in found if order.status is not status]
        if not ids:
            return
        done = partial(self._status_set, status, len(ids))
        if len(ids) > _MANY_AT_ONCE or self.store.count("orders") > _MANY_ORDERS:
            work = partial(_change_status, ids=ids, status=status)
            self.studio.jobs.run(work, done, self.studio.notices.explain)
            return
        try:
            with self.store.change() as change:
                orders.set_status(self.store, ids, status)
        except UserError as error:
            self.studio.notices.explain(error)
            return
        done(change)

    def _status_set(self, status: Status, count: int, change: Change) -> None:
        text = self.tr("%n pesanan jadi: {status}.", "", count)
        self.studio.undoable(change, text.format(status=order_state_look(status).word))

    def _print_slips_of_chosen(self) -> None:
        self._print_slips(self.table.chosen())

    def _print_slips(self, found: Sequence[OrderRow]) -> None:
        PrintOrders(self.studio, self, [order.id for order in found]).open()

    def _delete_chosen(self) -> None:
        self._delete(self.table.chosen())

    def _delete(self, gone: Sequence[OrderRow]) -> None:
        try:
            with self.store.change() as change:
                for order in gone:
                    with trash.keeping(self.store, Kind.ORDER, order.number, now=self.studio.now()):
                        orders.remove(self.store, order.id)
        except UserError as error:
            self.studio.notices.explain(error)
            return
        self.studio.undoable(change, self.tr("%n pesanan dihapus.", "", len(gone)))

    def _ask_code_of_chosen(self) -> None:
        self._ask_code(self.table.chosen())

    def _ask_code(self, found: Sequence[OrderRow]) -> None:
        known = [(code.code, code.code) for code in codes.everything(self.store)]
        field = SuggestField(known, placeholder=self.tr("Contoh: RATNA10"))
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
            save=partial(self._set_code, [order.id for order in found]),
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


def _count(store: Store, _progress: Progress, *, filters: Filters) -> Totals:
    return order_list.summary(store, filters)


def _change_status(
    store: Store, _progress: Progress, *, ids: Sequence[int], status: Status
) -> Change:
    with store.change() as change:
        orders.set_status(store, ids, status)
    return change


def _write(store: Store, progress: Progress, *, filters: Filters, path: Path) -> Path:
    export.write_orders(store, path, order_list.ids(store, filters), progress)
    return path
