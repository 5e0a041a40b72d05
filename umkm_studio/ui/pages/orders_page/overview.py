"""The list of orders with its totals, filters and the line for what is selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import order_list
from umkm_studio.models.sales.order_list import Filters, OrderRow, Totals
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.column_choice import ColumnChoice
from umkm_studio.ui.kit.empty import EmptyState, practice_link
from umkm_studio.ui.kit.labels import Line
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.filter_bar import FilterBar
from umkm_studio.ui.pages.orders_page.list_export import ListExport, Shown
from umkm_studio.ui.pages.orders_page.list_foot import ListFoot, above
from umkm_studio.ui.pages.orders_page.order_columns import columns, sort_of
from umkm_studio.ui.pages.orders_page.order_deeds import OrderDeeds
from umkm_studio.ui.pages.orders_page.order_menu import OrderMenu
from umkm_studio.ui.pages.orders_page.order_totals import OrderTotals
from umkm_studio.ui.pages.orders_page.reading import OrderReading

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
        self._count: int | None = None  # of all that the filters let through, once it is known
        self._sought: int | None = None  # an order to put the cursor on, once it is listed
        self.totals = OrderTotals(studio)
        self.filter_bar = FilterBar(studio)
        self._build_table()
        self._build_others()
        self.export = ListExport(studio, self, self.filter_bar.export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(13))
        for above_list in (self.problem, self.totals, self.filter_bar):
            layout.addWidget(above_list)
        for part in (self.table, self.none_found, self.empty):
            layout.addWidget(part, 1)
        self._wire()

    # building

    def _build_table(self) -> None:
        self.table: RecordTable[OrderRow] = RecordTable(
            columns(), name=self.tr("Daftar pesanan"), checkable=True
        )
        self.table.setMinimumHeight(theme().px(280))
        self.table.sort_by(_DAY, descending=True)
        self.menu = OrderMenu(self.table)
        self.deeds = OrderDeeds(self.studio, self, self.table.view.chosen_columns)
        self.columns = ColumnChoice(self.table, self.studio.data_dir / "window.ini", "orders")
        self.foot = ListFoot()
        self.table.foot.addWidget(Line())
        self.table.foot.addWidget(self.foot)

    def _build_others(self) -> None:
        note = Button(self.tr("Catat pesanan"), kind="primary", icon="plus", writes=True)
        imports = Button(self.tr("Impor dari berkas"), icon="file-import", writes=True)
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
            link=practice_link(self.studio),
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

    def _open_settings(self) -> None:
        self.studio.go("settings")

    def _wire(self) -> None:
        self.filter_bar.changed.connect(self._filter)
        self.filter_bar.export_button.clicked.connect(self._export)
        self.table.activated.connect(self._open)
        self.table.model.sort_asked.connect(self._sort)
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.view.verticalScrollBar().rangeChanged.connect(self._show_count)
        self.reading.listed.connect(self._show_ids)
        self.reading.summed.connect(self._show_sums)
        self.reading.failed.connect(self._show_problem)
        for wanted, deed in (
            (self.table.deleted, self.deeds.delete),
            (self.menu.deleted, self.deeds.delete),
            (self.menu.status_wanted, self.deeds.set_status),
            (self.menu.paid, self.deeds.mark_paid),
            (self.menu.copied, self.deeds.copy),
            (self.menu.code_wanted, self.deeds.ask_code),
            (self.menu.slips_wanted, self.deeds.print_slips),
        ):
            wanted.connect(deed)
        self.menu.opened.connect(self._open)
        self.foot.status_button.clicked.connect(self._offer_statuses)
        self.foot.complete_button.clicked.connect(self._complete)
        self.foot.paid_button.clicked.connect(self._mark_paid)
        self.foot.code_button.clicked.connect(self._ask_code)
        self.foot.slip_button.clicked.connect(self._print_slips)
        self.foot.delete_button.clicked.connect(self._delete)
        self.foot.columns_button.clicked.connect(self._offer_columns)
        self.foot.cancelled.connect(self.deeds.cancel)
        self.deeds.busy.connect(self.foot.show_busy)

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
        self._count = None
        keep_place = keep_place and self.filter_bar.filters() == self._asked
        if keep_place:
            self.table.model.look_again()
        else:
            self.totals.show_counting()
        self._read(keep_place=keep_place)

    def _sort(self) -> None:
        self._read(keep_place=False, sums=self._count is None)

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
        self._find_sought()
        self._sought = None if are_all else self._sought
        self._show_count()

    def _show_sums(self, total: Totals) -> None:
        self._count = total.orders
        self.totals.show_totals(total)
        self._show_count()

    def _rows(self, ids: Sequence[int]) -> list[OrderRow]:
        """A row for each id; one that has just been deleted is blank until the ids follow."""
        found = {row.id: row for row in order_list.rows(self.store, ids)}
        return [found.get(one) or order_list.gone(one) for one in ids]

    def _show_count(self) -> None:
        seen = min(self.table.view.rows_in_view(), self._count or 0)
        self.foot.show_count(seen, self._count)

    def _show_chosen(self, chosen: Sequence[OrderRow]) -> None:
        self.foot.show_chosen(len(chosen))

    def seek(self, order_id: int) -> None:
        """Put the cursor on an order, now or once it is listed, and the focus on the list."""
        self._sought = order_id
        self._find_sought()
        if self._count is not None:  # nothing more is on its way
            self._sought = None
        self.table.view.setFocus()

    def hides(self, order_id: int) -> bool:
        """Whether the filters leave this order out."""
        return not order_list.lets(self.store, self.filter_bar.filters(), order_id)

    def show_hidden(self, order_id: int) -> None:
        """Let everything through, and put the cursor on this order."""
        self.filter_bar.clear()
        self.seek(order_id)

    def _find_sought(self) -> None:
        if self._sought is not None and self.table.select_id(self._sought):
            self._sought = None

    # doing

    def _export(self) -> None:
        column, descending = self.table.sorting()
        self.export.ask(
            Shown(
                filters=self.filter_bar.filters(),
                sort=sort_of(self.table.model.columns[column]),
                descending=descending,
                columns=self.table.view.chosen_columns(),
            )
        )

    def _open(self, order: OrderRow) -> None:
        self.opened.emit(order.id)

    def _offer_columns(self) -> None:
        self.columns.pop_up(above(self.foot.columns_button))

    def _offer_statuses(self) -> None:
        self.menu.pop_up(self.table.chosen(), above(self.foot.status_button))

    def _complete(self) -> None:
        self.deeds.complete(self.table.chosen())

    def _mark_paid(self) -> None:
        self.deeds.mark_paid(self.table.chosen())

    def _ask_code(self) -> None:
        self.deeds.ask_code(self.table.chosen())

    def _print_slips(self) -> None:
        self.deeds.print_slips(self.table.chosen())

    def _delete(self) -> None:
        self.deeds.delete(self.table.chosen())
