"""The card "Pesanan perlu diurus": the oldest first, each with its next step."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from umkm_studio.models.sales import order_list
from umkm_studio.models.sales.order_list import TO_HANDLE, Filters, OrderRow
from umkm_studio.models.sales.order_states import Status
from umkm_studio.ui.kit.badges import Badge, Look, order_state_look
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.labels import PlainLabel, as_tooltip, elided
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.card import RowButton, TodayCard

_SHOWN = 4


@dataclass(frozen=True, slots=True)
class _Step:
    """What an order waits for, the words of its button, and the state in which it is then."""

    look: Look
    done: str
    leads_to: Status


class OrdersToHandle(TodayCard):
    """Orders that wait for the maker."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, icon="shopping-bag")
        self.done_buttons: list[Button] = []
        self.waiting = 0  # orders, those that are not shown too
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
        self.done_buttons = []
        waiting = Filters(statuses=TO_HANDLE)
        found = order_list.listing(self.store, waiting, _SHOWN, sort="day", descending=False)
        self.waiting = order_list.count_to_handle(self.store)
        self.count.setVisible(self.waiting > 0)
        self.count.show_look(Look(str(self.waiting), "warning"))
        if found:
            self.add_rows([self._line(order) for order in found])
            self.body.addStretch(1)
        elif order_list.is_empty(self.store):
            to_import = LinkButton(self.tr("Ambil dari berkas"), icon="file-import", writes=True)
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
        step = self._next_step(order)
        who = order.customer or self.tr("Tanpa nama")
        name = self.tr("{customer}, {number}, {items}, {step}")
        button = RowButton(
            order.id,
            name.format(customer=who, number=order.number, items=items, step=step.look.word),
            height=42,
        )
        number = self.tr("· {number}").format(number=order.number)
        customer = elided(who, "button")
        first = row(customer, elided(number, role="text2"), gap=2)
        first.setStretch(1, 1)
        customer.setSizePolicy(PlainLabel().sizePolicy())
        line = row(
            stack(None, first, elided(items, "table", role="text2"), None, gap=0),
            Badge(step.look),
            gap=8,
        )
        line.setStretch(0, 1)
        button.setLayout(line)
        button.chosen.connect(self._open)
        # behind "Perlu dikirim" one word says what a press means; a tick alone did not
        done = Button(self.tr("Sudah"), small=True, writes=True)
        words = step.done.format(number=order.number)
        done.setAccessibleName(words)
        done.setToolTip(as_tooltip(words))
        done.clicked.connect(partial(self._take_step, order, step))
        self.done_buttons.append(done)
        both = QWidget()
        layout = row(button, done, gap=6)
        layout.setStretch(0, 1)
        both.setLayout(layout)
        return both

    def _next_step(self, order: OrderRow) -> _Step:
        """What has to be done with an order, instead of the state it is in."""
        if order.status is Status.PROCESSING:
            look = Look(self.tr("Perlu dikirim"), "warning", "truck-delivery")
            return _Step(look, self.tr("Tandai {number} sudah dikirim"), Status.SHIPPED)
        if order.status is Status.PAID:
            look = Look(self.tr("Perlu dikemas"), "info", "package")
            return _Step(look, self.tr("Tandai {number} sudah dikemas"), Status.PROCESSING)
        look = Look(self.tr("Belum dibayar"), "neutral", "clock")
        return _Step(look, self.tr("Tandai {number} sudah dibayar"), Status.PAID)

    def _take_step(self, order: OrderRow, step: _Step) -> None:
        from umkm_studio.models.sales import order_changes  # the first page only lists them

        def work() -> None:
            if step.leads_to is Status.PAID:
                order_changes.mark_paid(self.store, [order.id])
            order_changes.set_status(self.store, [order.id], step.leads_to)

        text = self.tr("{number} jadi: {status}.")
        status = order_state_look(step.leads_to).word
        self.studio.keep(work, text.format(number=order.number, status=status))

    def _open(self, order_id: int) -> None:
        self.studio.go("orders", order_id=order_id)

    def _to_waiting(self) -> None:
        self.studio.go("orders", status="to_handle")

    def _to_orders(self) -> None:
        self.studio.go("orders")

    def _import(self) -> None:
        self.studio.go("orders", importing=True)
