"""Products with what they cost and earned; their variants, their stock, their other spellings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.sales import likeness, missing_costs, product_list, profit
from umkm_studio.models.sales.likeness import Proposal
from umkm_studio.models.sales.product_list import ProductLine
from umkm_studio.models.sales.profit import Earned
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import product_actions
from umkm_studio.ui.editors.product_editor import ProductEditor
from umkm_studio.ui.editors.products_editor import ProductsEditor
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.busy import Busy
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Figure, FigureStrip, row
from umkm_studio.ui.kit.empty import EmptyState
from umkm_studio.ui.kit.excel_list import write_list
from umkm_studio.ui.kit.fields import SearchField, Segments, Select
from umkm_studio.ui.kit.files import ask_where_to_save
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.labels import Line, PlainLabel, as_tooltip
from umkm_studio.ui.kit.large_shop import through_orders
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RecordTable
from umkm_studio.ui.kit.terms import Term, meaning
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.products import periods
from umkm_studio.ui.pages.orders_page.products.columns import (
    SORTS,
    estimated,
    missing,
    month_columns,
    product_columns,
)
from umkm_studio.ui.pages.orders_page.products.likenesses import Likenesses
from umkm_studio.ui.pages.orders_page.products.periods import Period

_PRODUCTS, _MONTHS, _BOTH = "products", "months", "both"


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything that the section shows of a period."""

    lines: list[ProductLine]
    months: list[Earned]
    fine: list[Earned]  # of each product in each month
    proposals: list[Proposal]
    without_cost: int


class ProductsSection(QWidget):
    """Totals, questions about spellings, and a table of products or of months."""

    counted = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.store = studio.store
        self._shown = Shown([], [], [], [], 0)
        self._asked = 0
        self._build_tools()
        self._build_totals()
        self._build_tables()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addWidget(self.totals)
        layout.addWidget(self.missing)
        layout.addWidget(self.likenesses)
        layout.addWidget(self.tools)
        for part in (*self._tables(), self.none_found, self.empty, self.busy):
            layout.addWidget(part, 1)
        self._wire()

    # building

    def _build_tools(self) -> None:
        self.search = SearchField(self.tr("Cari produk"))
        self.period = Select(periods.offered(self.store, self.studio.today()))
        self.period.setAccessibleName(self.tr("Masa"))
        self.view = Segments(
            [
                (_PRODUCTS, self.tr("Per produk")),
                (_MONTHS, self.tr("Per bulan")),
                (_BOTH, self.tr("Keduanya")),
            ]
        )
        self.view.button(_BOTH).setToolTip(self.tr("Tiap produk di tiap bulan"))
        self.view.setAccessibleName(self.tr("Lihat per produk atau per bulan"))
        self.export_button = Button(self.tr("Simpan ke Excel"), icon="download")
        self.new_button = Button(self.tr("Produk baru"), icon="plus", writes=True)
        self.tools = QWidget()
        buttons = QWidget()
        buttons.setLayout(row(self.export_button, self.new_button))
        self.tools.setLayout(Flow(self.search, self.period, self.view, end=buttons))

    def _build_totals(self) -> None:
        self.net_sales = Figure(self.tr("Omzet"))
        self.goods = Figure(self.tr("HPP"))
        self.fees = Figure(self.tr("Biaya kanal"))
        self.profit = Figure(self.tr("Laba"))
        self.margin = Figure(self.tr("Margin"))
        self.goods.setToolTip(as_tooltip(meaning(Term.COST)))
        self.fees.setToolTip(as_tooltip(meaning(Term.FEE)))
        self.margin.setToolTip(as_tooltip(meaning(Term.MARGIN)))
        self.totals = FigureStrip(self.net_sales, self.goods, self.fees, self.profit, self.margin)
        self.fill_button = Button(self.tr("Isi HPP"), small=True, writes=True)
        self.missing = Note("info", "", action=self.fill_button)
        self.missing.hide()
        self.likenesses = Likenesses()

    def _build_tables(self) -> None:
        self.table: RecordTable[ProductLine] = RecordTable(
            product_columns(), name=self.tr("Daftar produk")
        )
        self.month_table: RecordTable[Earned] = RecordTable(
            month_columns(by_product=False), name=self.tr("Laba per bulan")
        )
        self.fine_table: RecordTable[Earned] = RecordTable(
            month_columns(by_product=True), name=self.tr("Laba tiap produk per bulan")
        )
        for table in (self.table, self.month_table, self.fine_table):
            table.setMinimumHeight(theme().px(220))
        self.hint = PlainLabel(
            self.tr(
                "Diskon dan biaya satu pesanan dibagi ke barangnya menurut nilainya. Enter untuk "
                "membuka produk."
            ),
            style="table",
            role="text2",
            elide=True,
        )
        self.count_label = PlainLabel(style="table", role="text2")
        bar = row(self.hint, self.count_label, gap=14)
        bar.setStretch(0, 1)
        bar.setContentsMargins(theme().px(14), theme().px(2), theme().px(14), theme().px(3))
        self.table.foot.addWidget(Line())
        self.table.foot.addLayout(bar)
        clear = Button(self.tr("Hapus pencarian"))
        clear.clicked.connect(self.search.line.clear)
        self.none_found = EmptyState(
            "search",
            self.tr("Tidak ada yang cocok"),
            self.tr("Tidak ada produk dengan kata itu."),
            second=clear,
        )
        first = Button(self.tr("Produk baru"), kind="primary", icon="plus", writes=True)
        first.clicked.connect(self._new)
        self.empty = EmptyState(
            "package",
            self.tr("Belum ada produk"),
            self.tr("Produk muncul sendiri dari pesanan yang diimpor, atau tambah satu di sini."),
            primary=first,
        )
        self.busy = Busy()
        for part in (self.month_table, self.fine_table, self.none_found, self.empty):
            part.hide()

    def _wire(self) -> None:
        self.search.changed.connect(self._show_lines)
        self.period.changed.connect(self._ask_again)
        self.view.changed.connect(self._arrange)
        self.export_button.clicked.connect(self._ask_for_export)
        self.new_button.clicked.connect(self._new)
        self.fill_button.clicked.connect(self._fill_in)
        self.table.activated.connect(self._open)
        self.likenesses.accepted.connect(self._merge)
        self.likenesses.refused.connect(self._keep_apart)

    # showing

    def refresh(self) -> None:
        """Read the products anew, in the period that is chosen."""
        chosen = self.period.value()
        offered = periods.offered(self.store, self.studio.today())
        self.period.set_items(offered, chosen)
        self._ask_again()

    def _ask_again(self) -> None:
        """In a large shop the sums take a moment: what is shown stays until they are there."""
        self._asked += 1
        period: Period = self.period.value()
        self.busy.start(self.tr("Menghitung laba tiap produk"))
        through_orders(
            self.studio,
            partial(_read, period=period, today=self.studio.today()),
            partial(self._came, self._asked),
            self._failed,
        )

    def _came(self, asked: int, shown: Shown) -> None:
        if asked != self._asked:
            return  # another period was chosen since
        self.busy.stop()
        self._shown = shown
        self._show_totals()
        self.likenesses.show_proposals(shown.proposals)
        self.missing.setVisible(shown.without_cost > 0)
        self.missing.show_note(
            "info",
            self.tr(
                "%n produk belum punya HPP, jadi labanya belum diketahui.", "", shown.without_cost
            ),
        )
        self._show_lines()
        self.month_table.show_records(shown.months, sort=0, descending=True)
        self.fine_table.show_records(shown.fine, sort=0, descending=True)
        self.counted.emit()

    def _failed(self, error: BaseException) -> None:
        self.busy.stop()
        self.studio.notices.explain(error)

    def _show_totals(self) -> None:
        whole = profit.total(self._shown.months)
        unknown, guessed = missing(whole), estimated(whole)
        self.net_sales.show_value(
            wording.rupiah(whole.net_sales), self.tr("%n pesanan", "", whole.orders)
        )
        self.goods.show_value(wording.rupiah(whole.goods))
        self.fees.show_value(wording.rupiah(whole.fees), guessed)
        loss = whole.profit is not None and whole.profit < 0
        role = "dangerText" if loss else "text"
        self.profit.show_value(wording.rupiah(whole.profit), unknown, role=role)
        self.margin.show_value(wording.percent(whole.margin))

    def _show_lines(self) -> None:
        self.table.show_pages(self._fetch, sort=8, descending=True, keep_place=True)
        self._arrange()

    def _fetch(self, offset: int, column: int | None, descending: bool) -> Sequence[ProductLine]:
        if offset:
            return []
        found = product_list.matching(self._shown.lines, self.search.value())
        sort = "name" if column is None else SORTS[column]
        return product_list.grouped(found, sort, descending=descending)

    def _arrange(self) -> None:
        """Show the table that is chosen, or why there is none."""
        view = self.view.value()
        any_product = bool(self._shown.lines)
        found = view != _PRODUCTS or self.table.row_count() > 0
        self.empty.setVisible(not any_product and not self.busy.isVisible())
        self.totals.setVisible(any_product)
        self.tools.setVisible(any_product)
        self.search.setVisible(view == _PRODUCTS)
        for key, table in zip((_PRODUCTS, _MONTHS, _BOTH), self._tables(), strict=True):
            table.setVisible(any_product and view == key and found)
        self.none_found.setVisible(any_product and not found)
        count = sum(line.product is not None for line in self.table.records())
        self.count_label.setText(self.tr("%n produk", "", count))

    def _tables(self) -> tuple[RecordTable[Any], ...]:
        return self.table, self.month_table, self.fine_table

    # doing

    def _open(self, line: ProductLine) -> None:
        if line.product is not None:
            self.studio.open_drawer(ProductEditor(self.studio, line.product))

    def _new(self) -> None:
        self.studio.open_drawer(ProductEditor(self.studio))

    def _fill_in(self) -> None:
        self.studio.open_drawer(ProductsEditor(self.studio))

    def _merge(self, proposal: Proposal) -> None:
        product_actions.merge(self.studio, proposal.kept, proposal.other)

    def _keep_apart(self, proposal: Proposal) -> None:
        product_actions.keep_apart(self.studio, proposal.kept, proposal.other)

    # to Excel

    def _ask_for_export(self) -> None:
        ask_where_to_save(
            self,
            self.tr("Simpan ke Excel"),
            self.tr("Buku kerja Excel (*.xlsx)"),
            self.tr("laba-produk.xlsx"),
            self._export,
        )

    def _export(self, path: Path) -> None:
        headers, rows = self._list()
        work = partial(write_list, path=path, title=self.tr("Laba"), headers=headers, rows=rows)
        self.studio.jobs.run(work, self._exported, self.studio.notices.explain)

    def _list(self) -> tuple[list[str], list[list[Any]]]:
        """What is shown, numbers as numbers; unknown is empty, groups are left out."""
        if self.view.value() == _PRODUCTS:
            columns = self.table.model.columns[1:]
            titles = [self.tr("Produk"), self.tr("Ukuran")]
            lines = [line for line in self.table.records() if line.product is not None]
            found = [
                [line.name, line.size, *(column.cell(line) for column in columns)] for line in lines
            ]
            return [*titles, *(column.title for column in columns)], found
        table = self.month_table if self.view.value() == _MONTHS else self.fine_table
        columns_of = table.model.columns
        return [column.title for column in columns_of], [
            [column.cell(one) for column in columns_of] for one in table.records()
        ]

    def _exported(self, path: Path) -> None:
        text = self.tr("{file} tersimpan di {folder}.")
        self.studio.notices.toast(text.format(file=path.name, folder=path.parent))


def _read(store: Store, _progress: Progress, *, period: Period, today: date) -> Shown:
    fine = profit.by_product_and_month(store, period.first, period.last)
    return Shown(
        product_list.listing(store, fine, today=today),
        profit.by_month(store, period.first, period.last),
        fine,
        likeness.proposals(store),
        len(missing_costs.everything(store)),
    )
