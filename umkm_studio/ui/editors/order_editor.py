"""Notes an order, or changes one: made for a chat order to be typed in a few seconds.

    studio.open_drawer(OrderEditor(studio))                # a new one
    studio.open_drawer(OrderEditor(studio, order_id=7, kept=self._show))    # told the order's id

By keyboard: Ctrl+N on the page Pesanan (Ctrl+Shift+N anywhere), a few letters of the product,
Enter, the number, Enter, the buyer, Enter. Enter saves from the buyer on; a chat that was copied
fills the form with Ctrl+V.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from umkm_studio.models import chat_orders, trash
from umkm_studio.models import shop as shops
from umkm_studio.models.chat_orders import ChatOrder
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import order_changes, orders
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.sales.regulars import Regular
from umkm_studio.models.store import Change
from umkm_studio.models.trash import Kind
from umkm_studio.ui.editors import order_choices
from umkm_studio.ui.editors.chat_paste import ChatPaste
from umkm_studio.ui.editors.heard_from_field import HeardFromField
from umkm_studio.ui.editors.order_buyer import BuyerFields
from umkm_studio.ui.editors.order_code import OrderCode
from umkm_studio.ui.editors.order_foot import OrderFoot
from umkm_studio.ui.editors.order_items import OrderItems
from umkm_studio.ui.editors.order_money import OrderMoney
from umkm_studio.ui.editors.order_payment import DueField, PaymentFields
from umkm_studio.ui.editors.order_prints import PrintOrders
from umkm_studio.ui.editors.order_profit import OrderProfitCard
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import order_state_look
from umkm_studio.ui.kit.cards import halves, hide_unless
from umkm_studio.ui.kit.fields import DateField, Labelled, Select, TextArea
from umkm_studio.ui.kit.page import Studio

ToShow = Callable[[], None] | None  # shows the order where the list at hand hides it


class OrderEditor(SavedDrawer):
    """The drawer of one order. Saving closes it; what was typed is never thrown away unasked."""

    def __init__(
        self,
        studio: Studio,
        order_id: int | None = None,
        *,
        kept: Callable[[int], ToShow] | None = None,
    ) -> None:
        which = Which(form="order", record_id=order_id)
        super().__init__(studio, self.tr("Pesanan ini belum disimpan."), which)
        self._tell_kept = kept
        self.order = None if order_id is None else orders.get(self.store, order_id)
        if order_id is not None and self.order is None:
            raise UserError("record_gone")
        self.foot = OrderFoot(is_new=self.order is None)
        self.footer.addWidget(self.foot)
        self._build_fields()
        self._show_order()
        for one in self.items.rows:
            one.product.installEventFilter(self.chat)
        self.installEventFilter(self.chat)  # keys outside of text fields
        self.opened()

    # building

    def _build_fields(self) -> None:
        today = self.studio.today()
        optional = self.tr("(boleh kosong)")
        self.chat = ChatPaste(self._is_empty)
        self.channel = Select(order_choices.places(self.store))
        self.day = DateField(today)
        self.buyer = BuyerFields(self.store)
        self.customer = self.buyer.name
        self.items = OrderItems(self.store, after=self.chat.read_button, today=today)
        self.money = OrderMoney(self.store, self.order)
        self.status = Select((status, order_state_look(status).word) for status in Status)
        self.payment = PaymentFields()
        self.due = DueField(today)
        self.order_code = OrderCode(self.store)
        self.code, self.code_row = self.order_code.field, self.order_code.row
        self.heard_from = HeardFromField(
            self.store, order_choices.recent_posts(self.store, today, self.order)
        )
        self.note = TextArea(lines=2)
        self.day_row = Labelled(self.tr("Tanggal pesan"), self.day)
        self.due_row = Labelled(self.tr("Harus jadi"), self.due, after=optional)
        self._place()
        self._connect()

    def _place(self) -> None:
        optional = self.tr("(boleh kosong)")
        hide_unless(self.order is None, self.chat)
        for part in (
            self.unsaved,
            self.problem,
            self.chat,
            self.items,
            self.buyer,
            halves(self.due_row, Labelled(self.tr("Status"), self.status)),
            self.payment,
            self.money,
            self.order_code,
            halves(Labelled(self.tr("Tempat"), self.channel), self.day_row),
            Labelled(self.tr("Tahu dari mana?"), self.heard_from, after=optional),
            self.buyer.address_row,
            Labelled(self.tr("Catatan"), self.note, after=optional),
        ):
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)
        if self.order is not None and self.order.id is not None:
            self.body.addWidget(OrderProfitCard(self.studio, self.order.id))

    def _connect(self) -> None:
        self.items.changed.connect(self._show_total)
        self.items.done.connect(self.customer.setFocus)
        for field in (self.money, self.payment):
            field.changed.connect(self._show_total)
        for said in (self.customer.changed, self.customer.picked, self.buyer.phone.changed):
            said.connect(self._show_points)
        self.channel.changed.connect(self._show_points)
        for said in (self.status.changed, self.code.changed, self.code.picked):
            said.connect(self._show_total)
        self.order_code.taken.connect(self._take_off)
        self.day.changed.connect(self._day_changed)
        self.buyer.usual_wanted.connect(self._take_usual)
        self.chat.pasted.connect(self._read_chat)
        for line in self._last_lines():
            line.returnPressed.connect(self.save)
        self.foot.delete_button.clicked.connect(self._delete)
        self.foot.print_button.clicked.connect(self._print)
        self.foot.again_button.clicked.connect(self._save_and_again)
        self.foot.save_button.clicked.connect(self.save)

    def _last_lines(self) -> list[QLineEdit]:
        """Lines in which Enter saves."""
        return [
            self.customer, self.buyer.phone, self.due.day, self.payment.down, self.money.shipping,
            self.money.discount, self.day, self.code, self.heard_from.line,
        ]  # fmt: skip

    # showing

    def _show_order(self) -> None:
        if self.order is None:
            self.show_head(
                caption=self.tr("Pesanan baru"), title=self.tr("Catat pesanan dari chat")
            )
            self.channel.set_value(orders.last_noted_channel(self.store))
            self.status.set_value(Status.PROCESSING)  # a chat order is to be made, paid or not
        else:
            self._show_known(self.order)
        self.items.show_items(self.order.items if self.order is not None else ())
        self._show_points()

    def _show_known(self, order: Order) -> None:
        self.show_head(
            caption=self.tr("Pesanan · {day}").format(day=wording.long_day(order.ordered_on)),
            title=order.number,
        )
        self.show_badge(order_state_look(order.status))
        self.channel.set_value(order.channel)
        self.day.set_value(order.ordered_on)
        self.customer.set_value(order.customer)
        self.money.show_order(order)
        self.status.set_value(order.status)
        self.payment.show_payment(order.payment, order.down_payment)
        self.due.day.set_value(order.due_on)
        self.buyer.show_kept_phone(order.phone)
        self.buyer.address.set_value(order.address)
        self.code.set_value(order.campaign_code)
        self.heard_from.set_value(order.heard_from)
        self.note.set_value(order.note)

    def _show_points(self, *_changed: object) -> None:
        self.money.points.show_buyer(
            self.channel.value(), self.customer.value(), self.buyer.phone.value()
        )
        self._show_total()

    def _show_total(self, *_changed: object) -> None:
        self.money.show_goods(self.items.net())
        order = self._filled_in()
        owed = order.owed if order.items else 0
        self.order_code.show_order(order)
        self.foot.show_sums(self.items.net() - self.money.taken_off(), owed)

    def _take_off(self, amount: object) -> None:
        self.money.discount.set_value(amount)
        self._show_total()

    def _day_changed(self, _day: object) -> None:
        self.items.set_day(self.day.value() or self.studio.today())
        self._show_total()

    def first_field(self) -> QWidget | None:
        """A new order begins with what is ordered: place and day are mostly right already."""
        return self.items.rows[0].product if self.order is None else super().first_field()

    # a chat

    def _read_chat(self, text: str) -> None:
        """Fill the form from a chat; nothing is kept before the maker saves."""
        found = chat_orders.read(self.store, text, self.studio.today())
        if found.items:
            self.items.show_read(found.items)
        self._show_read(found)
        self.chat.show_found(found)
        self._show_total()
        first = self.items.rows[0].product
        (self.customer if found.items and not found.customer else first).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _show_read(self, found: ChatOrder) -> None:
        for show, value in (
            (self.customer.set_value, found.customer),
            (self.buyer.phone.set_value, found.phone),
            (self.buyer.address.set_value, found.address),
            (self.code.set_value, found.code),
            (self.heard_from.set_value, found.heard_from),
        ):
            if value:
                show(value)
        if found.due_on is not None:
            self.due.day.set_value(found.due_on)
        if found.shipping is not None:
            self.money.shipping.set_value(found.shipping)
        if found.payment is not None:
            self.payment.show_payment(found.payment, found.down_payment)
        self._mark(found)

    def _mark(self, found: ChatOrder) -> None:
        """Say beside the fields which of them want a look."""
        look = self.tr("(periksa lagi)")
        for name, row in {
            "due_on": self.due_row,
            "code": self.code_row,
            "shipping": self.money.shipping_row,
            "payment": self.payment.choice_row,
        }.items():
            if name in found.unsure:
                row.set_after(look)

    def _is_empty(self) -> bool:
        return self.order is None and self.typed() == self._as_opened

    def _take_usual(self, known: Regular) -> None:
        if known.usual is not None:
            product_id, _label, quantity = known.usual
            self.items.add_product(product_id, quantity)

    # saving

    def save(self) -> None:
        """Check, keep, close; or say beside the fields what is missing."""
        kept = self._keep()
        if kept is not None:
            self._say_kept(*kept, show=self._close(kept[0]))

    def _save_and_again(self) -> None:
        """Keep this one and begin the next at the same place, in the same way."""
        kept = self._keep()
        if kept is None:
            return
        show = self._close(kept[0])
        self.studio.open_drawer(OrderEditor(self.studio, kept=self._tell_kept))
        self._say_kept(*kept, show=show)

    def _close(self, change: Change) -> ToShow:
        """Close, and say which order it was to who opened the drawer."""
        self.finish()
        saved = (step.first_id for step in change.steps if step.table == "orders")
        order_id = next(saved, self.order.id if self.order is not None else None)
        if self._tell_kept is not None and order_id is not None:
            return self._tell_kept(order_id)
        return None

    def _say_kept(self, change: Change, number: str, *, show: ToShow) -> None:
        words = (
            self.tr("Pesanan {number} dicatat.")
            if self.order is None
            else self.tr("Pesanan {number} disimpan.")
        )
        self.studio.undoable(change, words.format(number=number))
        if show is not None:  # Ctrl+Z still takes it back
            words = self.tr("Pesanan {number} disimpan, tapi tersembunyi oleh saringan daftar.")
            self.studio.notices.toast(
                words.format(number=number), action=self.tr("Tampilkan"), on_action=show
            )

    def _keep(self) -> tuple[Change, str] | None:
        """Check and keep the order: the change and its number; None where something is missing."""
        self.unsaved.hide()
        self.problem.hide()
        if not self._is_complete() or self.order_code.holds_back():
            return None
        try:
            with self.store.change() as change:
                order = self._filled_in()
                if self.order is None:
                    by_name = self.buyer.known_by_name(order.channel)
                    order = replace(order, customer_id=by_name)
                order_id = orders.save(self.store, order, keep_phone=self._keeps_phone(order))
                self.money.points.keep(order_id)
        except UserError as error:
            self.problem.show_note("danger", wording.explain(error))
            self.problem.show()
            return None
        return change, order.number

    def _keeps_phone(self, order: Order) -> bool:
        """A number that is there already stays; a new one only where the maker wants numbers."""
        was_there = self.order is not None and self.order.phone == order.phone
        return was_there or shops.load(self.store).keep_phones

    def _filled_in(self) -> Order:
        """The order as the fields say, with all that they don't show as it was."""
        before = self.order or Order(
            channel="",
            number=orders.next_number(self.store),
            ordered_on=self.studio.today(),
            status=Status.PROCESSING,
            items=(),
        )
        return replace(
            before,
            channel=self.channel.value(),
            ordered_on=self.day.value() or before.ordered_on,
            status=Status(self.status.value()),
            customer=self.customer.value(),
            items=self.items.filled_in(),
            order_discount=self.money.taken_off(),
            shipping=self.money.shipping.value(),
            phone=self.buyer.phone.value(),
            address=self.buyer.address.value(),
            due_on=self.due.day.value(),
            payment=self.payment.payment(),
            down_payment=self.payment.down_payment(),
            campaign_code=self.code.value(),
            heard_from=self.heard_from.value(),
            note=self.note.value(),
        )

    def _is_complete(self) -> bool:
        """Every field can be read and what must be there is there; else the first gap has the
        focus.
        """
        gaps = self.items.gaps()
        if not self.due.day.commit():
            gaps.append(self.due.day)
        gaps += self.payment.gaps(self._to_pay())
        gaps += self.money.gaps(self._filled_in().goods)
        if not self.day.commit():
            gaps.append(self.day)
        elif self.day.value() is None:
            self.day_row.show_problem(self.tr("Isi tanggalnya. Contoh: 31/12/2026"))
            gaps.append(self.day)
        if gaps:
            gaps[0].setFocus()
        return not gaps

    def _to_pay(self) -> int:
        """What the buyer pays in all, whole rupiah."""
        shipping = self.money.shipping.value() or 0
        return self.items.net() - self.money.taken_off() + shipping

    def _print(self) -> None:
        if self.order is not None and self.order.id is not None:
            PrintOrders(self.studio, self, [self.order.id]).open()

    def _delete(self) -> None:
        assert self.order is not None
        assert self.order.id is not None
        try:
            with trash.keeping(
                self.store, Kind.ORDER, self.order.number, now=self.studio.now()
            ) as change:
                order_changes.remove(self.store, self.order.id)
        except UserError as error:
            self.problem.show_note("danger", wording.explain(error))
            self.problem.show()
            return
        self.finish()
        text = self.tr("Pesanan {number} dihapus.").format(number=self.order.number)
        self.studio.undoable(change, text)

    # closing

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed here."""
        return (
            self.channel.value(),
            self.day.text(),
            self.buyer.typed(),
            self.items.typed(),
            self.money.typed(),
            self.status.value(),
            self.payment.typed(),
            self.due.day.text(),
            self.code.value(),
            self.heard_from.value(),
            self.note.value(),
        )
