"""`Minggu ini`: what to make by product and day, and the orders behind it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import order_changes, week
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sales.week import DueOrder, ToMake, Week
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.editors.order_prints import PrintOrders
from umkm_studio.ui.kit import print_preview, wording
from umkm_studio.ui.kit.badges import order_state_look
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import Figure, FigureStrip, row
from umkm_studio.ui.kit.empty import EmptyState
from umkm_studio.ui.kit.fields import Segments
from umkm_studio.ui.kit.labels import Line, PlainLabel, heading
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.reports.week_list import WeekList

translate = QCoreApplication.translate


class WeekSection(QWidget):
    """Figures, the table of products, the orders to tick off."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.store = studio.store
        self.week: Week = Week(
            monday=studio.today(), today=studio.today(), products=(), orders=(), older=0
        )
        self._product: ToMake | None = None
        self._build_tools()
        self._build_figures()
        self._build_products()
        self._build_orders()
        self.older = Note("info", "")
        self.empty = EmptyState(
            "package",
            self.tr("Tidak ada yang perlu dibuat"),
            self.tr(
                "Pesanan yang belum dikirim muncul di sini menurut tanggal jadinya. "
                "Isi “Harus jadi” saat mencatat pesanan."
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addWidget(self.tools)
        self._parts = (self.figures, self.products, self.orders_head, self.orders)
        for part in (*self._parts, self.older):
            layout.addWidget(part)
        layout.addWidget(self.empty, 1)
        layout.addStretch(1)
        self._wire()

    # building

    def _build_tools(self) -> None:
        self.which = Segments([(0, self.tr("Minggu ini")), (1, self.tr("Minggu depan"))], 0)
        self.which.setAccessibleName(self.tr("Minggu yang dilihat"))
        self.period = PlainLabel(role="text2")
        self.print_button = Button(self.tr("Cetak daftar"), icon="printer")
        self.print_button.setToolTip(self.tr("Cetak daftar A4 untuk dapur (Ctrl+P)"))
        self.tools = QWidget()
        self.tools.setLayout(row(self.which, self.period, None, self.print_button, gap=12))

    def _build_figures(self) -> None:
        self.overdue = Figure(self.tr("Lewat tanggal"))
        self.to_make = Figure(self.tr("Perlu dibuat"))
        self.open_orders = Figure(self.tr("Pesanan terbuka"))
        self.owed = Figure(self.tr("Belum lunas"))
        self.figures = FigureStrip(self.overdue, self.to_make, self.open_orders, self.owed)

    def _build_products(self) -> None:
        self.products: RecordTable[ToMake] = RecordTable(
            product_columns(self.week),
            name=self.tr("Yang perlu dibuat menurut produk"),
            natural=True,
            sortable=False,
            dense=True,
        )

    def _build_orders(self) -> None:
        self.orders_title = heading(self.tr("Pesanannya"))
        self.all_button = LinkButton(self.tr("Lihat semua"), strong=True)
        self.orders_head = QWidget()
        self.orders_head.setLayout(row(self.orders_title, self.all_button, None, gap=12))
        self.orders: RecordTable[DueOrder] = RecordTable(
            order_columns(self),
            name=self.tr("Pesanan yang perlu dibuat"),
            checkable=True,
            natural=True,
            dense=True,
        )
        self.hint = PlainLabel(
            self.tr("Spasi untuk memilih, Enter untuk membuka."), style="table", role="text2"
        )
        self.chosen_label = PlainLabel(style="label")
        self.shipped_button = LinkButton(self.tr("Sudah jadi, dikirim"), strong=True, writes=True)
        self.completed_button = LinkButton(self.tr("Tandai selesai"), strong=True, writes=True)
        self.slip_button = LinkButton(self.tr("Cetak slip"), strong=True)
        self._actions = (self.shipped_button, self.completed_button, self.slip_button)
        bar = row(self.hint, self.chosen_label, *self._actions, None, gap=14)
        bar.setContentsMargins(theme().px(14), theme().px(4), theme().px(14), theme().px(5))
        self.orders.foot.addWidget(Line())
        self.orders.foot.addLayout(bar)
        self._show_chosen([])

    def _wire(self) -> None:
        self.which.changed.connect(self._other_week)
        self.print_button.clicked.connect(self.print_list)
        self.products.activated.connect(self._show_orders_of)
        self.products.view.clicked.connect(self._clicked)
        self.all_button.clicked.connect(self._show_all)
        self.orders.activated.connect(self._open)
        self.orders.chosen_changed.connect(self._show_chosen)
        self.shipped_button.clicked.connect(partial(self._mark, Status.SHIPPED))
        self.completed_button.clicked.connect(partial(self._mark, Status.COMPLETED))
        self.slip_button.clicked.connect(self._print_slips)

    # showing

    def refresh(self) -> None:
        """Read the open orders anew."""
        self.week = week.of(self.store, self.studio.today(), ahead=self.which.value())
        found = self.week
        self.period.setText(wording.period(found.days[0], found.days[-1]))
        self.products.model.columns = product_columns(found)
        self.products.show_records(found.products)
        still = {product.id for product in found.products}
        if self._product is not None and self._product.id not in still:
            self._product = None
        self._show_figures()
        self._show_orders()
        is_empty = not found.orders
        for part in self._parts:
            part.setVisible(not is_empty)
        self.empty.setVisible(is_empty)
        self.print_button.setEnabled(not is_empty)
        self.older.show_note(
            "info",
            self.tr(
                "%n pesanan lain masih terbuka, lebih dari 30 hari lalu dan tanpa tanggal jadi. "
                "Tidak dihitung di sini.",
                "",
                found.older,
            ),
        )
        self.older.setVisible(found.older > 0)

    def _show_figures(self) -> None:
        found = self.week
        late = sum(product.overdue for product in found.products)
        self.overdue.show_value(
            self.tr("%n buah", "", late), role="warningText" if late else "text"
        )
        over = sum(product.is_over_capacity for product in found.products)
        self.to_make.show_value(
            self.tr("%n buah", "", sum(product.to_make for product in found.products)),
            self.tr("%n produk melebihi kapasitas", "", over) if over else "",
        )
        self.open_orders.show_value(wording.number(len(found.orders)))
        self.owed.show_value(wording.rupiah(sum(order.owed for order in found.orders)))

    def _show_orders(self) -> None:
        wanted = self._product
        shown = [
            order for order in self.week.orders if wanted is None or wanted.id in order.product_ids
        ]
        title = self.tr("Pesanannya")
        if wanted is not None:
            title = self.tr("Pesanan berisi {product}").format(product=wanted.label)
        self.orders_title.setText(title)
        self.all_button.setVisible(wanted is not None)
        self.orders.show_records(shown)

    def _other_week(self, _ahead: object) -> None:
        self._product = None
        self.refresh()

    def _clicked(self) -> None:
        product = self.products.current()
        if product is not None:
            self._show_orders_of(product)

    def _show_orders_of(self, product: ToMake) -> None:
        self._product = product
        self._show_orders()

    def _show_all(self) -> None:
        self._product = None
        self._show_orders()

    def _show_chosen(self, chosen: Sequence[DueOrder]) -> None:
        self.hint.setVisible(not chosen)
        self.chosen_label.setText(self.tr("%n dipilih", "", len(chosen)))
        for part in (self.chosen_label, *self._actions):
            part.setVisible(bool(chosen))

    # acting

    def _open(self, order: DueOrder) -> None:
        try:
            editor = OrderEditor(self.studio, order.id)
        except UserError as error:
            self.studio.notices.explain(error)
            return
        self.studio.open_drawer(editor)

    def _mark(self, status: Status) -> None:
        chosen = self.orders.chosen()
        work = partial(order_changes.set_status, self.store, [order.id for order in chosen], status)
        word = order_state_look(status).word
        text = self.tr("%n pesanan ditandai “{state}”.", "", len(chosen)).format(state=word)
        self.studio.keep(work, text)

    def _print_slips(self) -> None:
        PrintOrders(self.studio, self, [order.id for order in self.orders.chosen()]).open()

    def print_list(self) -> None:
        """The list on A4, with boxes to tick."""
        if not self.week.orders:
            return
        listed = WeekList(self.week, shops.load(self.store), self.studio.today())
        name = self.tr("perlu-dibuat-{day}.pdf").format(day=self.week.monday.isoformat())
        print_preview.show(self, self.studio, listed.pages, title=listed.title, file_name=name)


def product_columns(found: Week) -> list[Column[ToMake]]:
    """Product, what is late, the seven days, what has no day, stock, and what is left to make."""
    days: list[Column[ToMake]] = [
        Column(
            f"{wording.weekday(day)[:3]} {day.day}",
            partial(_on_day, number),
            _pieces,
            align=RIGHT,
            bold=day == found.today,
        )
        for number, day in enumerate(found.days)
    ]
    return [
        Column(translate("Week", "Produk"), lambda one: one.label, stretch=True),
        Column(
            translate("Week", "Lewat"),
            lambda one: one.overdue,
            _pieces,
            align=RIGHT,
            role=lambda one: "warningText" if one.overdue else "",
        ),
        *days,
        Column(translate("Week", "Tanpa tgl"), lambda one: one.undated, _pieces, align=RIGHT,
               tooltip=lambda _one: translate("Week", "Tanpa tanggal jadi")),
        Column(translate("Week", "Stok"), lambda one: one.in_stock, wording.number, align=RIGHT,
               muted=True),
        Column(
            translate("Week", "Dibuat"),
            lambda one: (one.to_make, one.capacity),
            _to_make,
            align=RIGHT,
            bold=True,
            role=lambda one: "warningText" if one.is_over_capacity else "",
            tooltip=lambda one: (
                translate("Week", "Lebih banyak dari yang sanggup dibuat seminggu")
                if one.is_over_capacity
                else ""
            ),
        ),
    ]  # fmt: skip


def _on_day(number: int, product: ToMake) -> int:
    return product.by_day[number]


def _pieces(count: int) -> str:
    return wording.number(count) if count else ""


def _to_make(value: tuple[int, int | None]) -> str:
    """12, or "12 dari 20" where the maker said what a week allows."""
    pieces, capacity = value
    if capacity is None:
        return wording.number(pieces)
    words = translate("Week", "{pieces} dari {capacity}")
    return words.format(pieces=wording.number(pieces), capacity=wording.number(capacity))


def order_columns(section: WeekSection) -> list[Column[DueOrder]]:
    """The orders: day, buyer, what, where, what is owed, state."""
    return [
        Column(
            translate("Week", "Harus jadi"),
            lambda one: one.due_on,
            _due,
            role=lambda one: "warningText" if section.week.is_overdue(one) else "",
            bold=lambda one: section.week.is_overdue(one),
        ),
        Column(translate("Week", "Nomor"), lambda one: one.number, bold=True),
        Column(translate("Week", "Pembeli"), lambda one: one.customer or None),
        Column(translate("Week", "Produk"), _items, stretch=True, tooltip=_items),
        Column(translate("Week", "Dari"), lambda one: one.channel, place_word, hide_below=760),
        Column(translate("Week", "Belum lunas"), lambda one: one.owed, _owed, align=RIGHT),
        Column(
            translate("Week", "Status"),
            lambda one: one.status.rank,
            badge=lambda one: order_state_look(one.status),
        ),
    ]


def _due(day: date | None) -> str:
    return wording.weekday_and_day(day)


def _owed(amount: int) -> str:
    return wording.rupiah(amount) if amount else ""


def _items(order: DueOrder) -> str:
    return ", ".join(f"{pieces} × {label}" for pieces, label in order.items)
