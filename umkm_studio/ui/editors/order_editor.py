"""Notes an order, or changes one: made for a chat order to be typed in a few seconds.

studio.open_drawer(OrderEditor(studio))                # a new one
studio.open_drawer(OrderEditor(studio, order_id=7))
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import trash
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import customers, order_list, orders
from umkm_studio.models.sales.orders import CHANNELS, Order, Status
from umkm_studio.models.trash import Kind
from umkm_studio.ui.editors.order_items import OrderItems
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import order_state_look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import halves
from umkm_studio.ui.kit.fields import DateField, Labelled, MoneyField, Select, TextArea
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.suggest import SuggestField

_POSTS_BACK = timedelta(days=120)  # a buyer seldom remembers an older post


class OrderEditor(SavedDrawer):
    """The drawer of one order. Saving closes it; what was typed is never thrown away unasked."""

    def __init__(self, studio: Studio, order_id: int | None = None) -> None:
        super().__init__(studio, self.tr("Pesanan ini belum disimpan."))
        self.order = None if order_id is None else orders.get(self.store, order_id)
        if order_id is not None and self.order is None:
            raise UserError("record_gone")
        self._build_fields()
        self._build_footer()
        self._show_order()
        self.opened()

    # building

    def _build_fields(self) -> None:
        optional = self.tr("(boleh kosong)")
        self.channel = Select(self._channels())
        self.day = DateField(self.studio.today())
        self.customer = SuggestField(
            ((name, name) for name in customers.names(self.store)),
            placeholder=self.tr("Contoh: Ayu Lestari"),
        )
        self.items = OrderItems(self.store, after=self.customer)
        self.discount = MoneyField()
        self.status = Select((status, order_state_look(status).word) for status in Status)
        self.code = SuggestField(
            ((code.code, code.code) for code in codes.everything(self.store)),
            placeholder=self.tr("Contoh: RATNA10"),
        )
        self.heard_from = SuggestField(
            self._recent_posts(), placeholder=self.tr("Judul unggahan, atau kata pembeli")
        )
        self.note = TextArea(lines=2)
        self.day_row = Labelled(self.tr("Tanggal"), self.day)
        self.discount_row = Labelled(self.tr("Diskon pesanan (Rp)"), self.discount)
        for part in (
            self.unsaved,
            self.problem,
            halves(Labelled(self.tr("Tempat"), self.channel), self.day_row),
            Labelled(self.tr("Pembeli"), self.customer, after=optional),
            self.items,
            halves(self.discount_row, Labelled(self.tr("Status"), self.status)),
            halves(
                Labelled(self.tr("Kode kampanye"), self.code, after=optional),
                Labelled(self.tr("Tahu dari mana?"), self.heard_from, after=optional),
            ),
            Labelled(self.tr("Catatan"), self.note, after=optional),
        ):
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)
        self.items.changed.connect(self._show_total)
        self.discount.changed.connect(self._show_total)

    def _build_footer(self) -> None:
        self.delete_button = Button(self.tr("Hapus"), kind="quiet", icon="trash")
        self.delete_button.clicked.connect(self._delete)
        self.delete_button.setVisible(self.order is not None)
        self.total = PlainLabel(style="figure")
        self.save_button = Button(self.tr("Simpan pesanan"), kind="primary", icon="check")
        self.save_button.setToolTip(self.tr("Simpan pesanan (Ctrl+Enter)"))
        self.save_button.clicked.connect(self.save)
        sums = QVBoxLayout()
        sums.setSpacing(0)
        sums.addWidget(caption(self.tr("Omzet"), role="text2"))
        sums.addWidget(self.total)
        self.footer.addLayout(sums)
        self.footer.addStretch(1)
        self.footer.addWidget(self.delete_button)
        self.footer.addWidget(self.save_button)

    def _channels(self) -> list[tuple[str, str]]:
        keys = dict.fromkeys((*CHANNELS, *order_list.channels(self.store)))
        keys.pop("", None)
        return [(key, place_word(key)) for key in keys] + [("", self.tr("Tempat lain"))]

    def _recent_posts(self) -> list[tuple[object, str]]:
        """Posts a buyer may have seen, newest first; the words are title and day."""
        today = self.studio.today()
        seen = list(posts.between(self.store, today - _POSTS_BACK, today))
        named = posts.by_public_id(self.store, self.order.heard_from) if self.order else None
        if named is not None:
            seen.append(named)
        return [
            (post.public_id, f"{post.title} · {wording.day(post.day)}")
            for post in reversed(seen)
            if post.published
        ]

    # showing

    def _show_order(self) -> None:
        if self.order is None:
            self.show_head(
                caption=self.tr("Pesanan baru"), title=self.tr("Catat pesanan dari chat")
            )
            self.channel.set_value(orders.last_noted_channel(self.store))
            self.status.set_value(Status.PAID)  # who notes a chat order has mostly seen the money
        else:
            self._show_known(self.order)
        self.items.show_items(self.order.items if self.order is not None else ())
        self._show_total()

    def _show_known(self, order: Order) -> None:
        self.show_head(
            caption=self.tr("Pesanan · {day}").format(day=wording.long_day(order.ordered_on)),
            title=order.number,
        )
        self.show_badge(order_state_look(order.status))
        self.channel.set_value(order.channel)
        self.day.set_value(order.ordered_on)
        self.customer.set_value(order.customer)
        self.discount.set_value(order.order_discount or None)
        self.status.set_value(order.status)
        self.code.set_value(order.campaign_code)
        if not self.heard_from.set_key(order.heard_from):
            self.heard_from.set_value(order.heard_from)
        self.note.set_value(order.note)

    def _show_total(self) -> None:
        self.total.setText(wording.rupiah(self.items.net() - (self.discount.value() or 0)))

    def first_field(self) -> QWidget | None:
        """A new order begins with the buyer: place and day are mostly right already."""
        return self.customer if self.order is None else super().first_field()

    # saving

    def save(self) -> None:
        """Check, keep, close; or say beside the fields what is missing."""
        self.unsaved.hide()
        self.problem.hide()
        if not self._is_complete():
            return
        try:
            with self.store.change() as change:
                order = self._filled_in()
                orders.save(self.store, order)
        except UserError as error:
            self.problem.show_note("danger", wording.explain(error))
            self.problem.show()
            return
        words = (
            self.tr("Pesanan {number} dicatat.")
            if self.order is None
            else self.tr("Pesanan {number} disimpan.")
        )
        self.finish()
        self.studio.undoable(change, words.format(number=order.number))

    def _filled_in(self) -> Order:
        """The order as the fields say, with all that they don't show as it was."""
        before = self.order or Order(
            channel="",
            number=orders.next_number(self.store),
            ordered_on=self.studio.today(),
            status=Status.PAID,
            items=(),
        )
        return replace(
            before,
            channel=self.channel.value(),
            ordered_on=self.day.value() or before.ordered_on,
            status=Status(self.status.value()),
            customer=self.customer.value(),
            items=self.items.filled_in(),
            order_discount=self.discount.value() or 0,
            campaign_code=self.code.value(),
            heard_from=str(self.heard_from.key() or self.heard_from.value()),
            note=self.note.value(),
        )

    def _is_complete(self) -> bool:
        """Every field can be read and what must be there is there; else the first gap has the
        focus.
        """
        gaps: list[QWidget] = []
        if not self.day.commit():
            gaps.append(self.day)
        elif self.day.value() is None:
            self.day_row.show_problem(self.tr("Isi tanggalnya. Contoh: 31/12/2026"))
            gaps.append(self.day)
        gaps += self.items.gaps()
        if not self.discount.commit():
            gaps.append(self.discount)
        elif not gaps and (self.discount.value() or 0) > self.items.net():
            self.discount_row.show_problem(self.tr("Potongan lebih besar dari harga barangnya."))
            gaps.append(self.discount)
        if gaps:
            gaps[0].setFocus()
        return not gaps

    def _delete(self) -> None:
        assert self.order is not None
        assert self.order.id is not None
        try:
            with trash.keeping(
                self.store, Kind.ORDER, self.order.number, now=self.studio.now()
            ) as change:
                orders.remove(self.store, self.order.id)
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
            self.customer.value(),
            self.items.typed(),
            self.discount.text(),
            self.status.value(),
            self.code.value(),
            self.heard_from.value(),
            self.note.value(),
        )
