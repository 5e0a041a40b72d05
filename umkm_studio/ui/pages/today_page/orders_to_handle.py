"""The card "Pesanan perlu diurus": the oldest first, each with its next step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from umkm_studio.models.sales import order_list
from umkm_studio.models.sales.order_list import TO_HANDLE, Filters, OrderRow
from umkm_studio.models.sales.orders import Status
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.labels import PlainLabel, elided
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.card import RowButton, TodayCard

_SHOWN = 4


class OrdersToHandle(TodayCard):
    """Orders that wait for the maker."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, icon="shopping-bag")
        self.count = Badge(Look("0", "warning"))
        self.head.insertWidget(2, self.count)
        everything = LinkButton(self.tr("Semua"))
        everything.setAccessibleName(self.tr("Semua pesanan yang perlu diurus"))
        everything.clicked.connect(self._to_waiting)
        self.head.addWidget(everything)

    def title(self) -> str:
        """The heading."""
        return self.tr("Pesanan perlu diurus")

    def load(self) -> None:
        """The four oldest orders that are not on their way yet."""
        waiting = Filters(statuses=TO_HANDLE)
        found = order_list.listing(self.store, waiting, _SHOWN, sort="day", descending=False)
        count = order_list.count_to_handle(self.store)
        self.count.setVisible(count > 0)
        self.count.show_look(Look(str(count), "warning"))
        if found:
            self.add_rows([self._line(order) for order in found])
            self.body.addStretch(1)
        elif order_list.is_empty(self.store):
            to_import = LinkButton(self.tr("Ambil dari berkas"), icon="file-import")
            to_import.clicked.connect(self._import)
            self.say_empty(
                "shopping-bag",
                self.tr(
                    "Belum ada pesanan di sini. Catat satu pesanan terakhirmu, atau ambil dari "
                    "berkas marketplace atau buku Excel-mu."
                ),
                to_import,
            )
        else:
            to_orders = LinkButton(self.tr("Lihat semua pesanan"))
            to_orders.clicked.connect(self._to_orders)
            self.say_empty(
                "circle-check", self.tr("Semua pesanan sudah diurus. Selamat istirahat."), to_orders
            )

    def _line(self, order: OrderRow) -> QWidget:
        item = self.tr("{quantity} × {product}")
        items = ", ".join(
            item.format(quantity=quantity, product=product) for quantity, product in order.items
        )
        step = self._next_step(order.status)
        who = order.customer or self.tr("Tanpa nama")
        name = self.tr("{customer}, {number}, {items}, {step}")
        button = RowButton(
            order.id,
            name.format(customer=who, number=order.number, items=items, step=step.word),
            height=50,
        )
        number = self.tr("· {number}").format(number=order.number)
        customer = elided(who, "button")
        first = row(customer, elided(number, role="text2"), gap=2)
        first.setStretch(1, 1)
        customer.setSizePolicy(PlainLabel().sizePolicy())
        line = row(
            stack(None, first, elided(items, "table", role="text2"), None, gap=0),
            Badge(step),
            gap=12,
        )
        line.setStretch(0, 1)
        button.setLayout(line)
        button.chosen.connect(self._open)
        return button

    def _next_step(self, status: Status) -> Look:
        """What has to be done with an order, instead of the state it is in."""
        if status is Status.PAID:
            return Look(self.tr("Perlu dikemas"), "info", "package")
        if status is Status.PROCESSING:
            return Look(self.tr("Perlu dikirim"), "warning", "truck-delivery")
        return Look(self.tr("Belum dibayar"), "neutral", "clock")

    def _open(self, order_id: int) -> None:
        self.studio.go("orders", order_id=order_id)

    def _to_waiting(self) -> None:
        self.studio.go("orders", status="to_handle")

    def _to_orders(self) -> None:
        self.studio.go("orders")

    def _import(self) -> None:
        self.studio.go("orders", importing=True)
