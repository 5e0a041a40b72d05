"""What the buyer of an order has collected, and how much of it this order takes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns.loyalty import uses
from umkm_studio.models.campaigns.loyalty.rules import Kind
from umkm_studio.models.campaigns.loyalty.uses import Offer
from umkm_studio.models.sales import customers
from umkm_studio.models.sales.customers import Buyer
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.loyalty_words import units_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Card, row
from umkm_studio.ui.kit.fields import Labelled, NumberField, Select
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.theme import theme

_MOST = 1_000_000  # units
_OVER = (Status.COMPLETED, Status.CANCELLED, Status.RETURNED)


class OrderPoints(QWidget):
    """Hidden where the buyer has nothing to use, or the order is over. What it takes off is never
    more than the order costs.
    """

    changed = Signal(object)

    def __init__(self, store: Store, order: Order | None) -> None:
        super().__init__()
        self._store = store
        self._order = order
        used = None if order is None or order.id is None else uses.of_order(store, order.id)
        self._used = used
        self._is_over = used is None and order is not None and order.status in _OVER
        self._offers: list[Offer] = []
        self._net = 0
        self.kind = Select()
        self.kind.setAccessibleName(self.tr("Saldo yang dipakai"))
        self.units = NumberField(highest=_MOST)
        self.all_button = LinkButton(self.tr("Pakai semua"), strong=True)
        self.units_row = Labelled(self.tr("Pakai berapa"), self.units)
        self._pays = PlainLabel("", style="label")
        self._there = PlainLabel("", style="table", role="text2", wrap=True)
        box = Card(inset=True, padding=12, gap=6)
        box.body.addWidget(self._there)
        box.body.addLayout(row(self.kind, None))
        line = row(self.units_row, self.all_button, None, self._pays, gap=12)
        for part in (self.all_button, self._pays):
            line.setAlignment(part, Qt.AlignmentFlag.AlignBottom)
            part.setMinimumHeight(theme().px(36))  # level with the field
        box.body.addLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(box)
        self.kind.changed.connect(self._chosen)
        self.units.changed.connect(self._typed)
        self.all_button.clicked.connect(self._take_all)
        self.hide()

    @property
    def before(self) -> int:
        """What was taken off the order so far, whole rupiah: a part of its discount."""
        return 0 if self._used is None else self._used.value

    def show_buyer(self, channel: str, name: str, phone: str) -> None:
        """Look for what this buyer has; what the order took from its own buyer stays chosen."""
        person = self._person(Buyer(channel, name, phone))
        order_id = None if self._order is None else self._order.id
        offers = (
            [] if person is None or self._is_over else uses.offers(self._store, person, order_id)
        )
        if offers == self._offers:
            return
        self._offers = offers
        kinds = [(one.kind, units_words(one.kind, one.units)) for one in offers]
        self.kind.set_items(kinds, kinds[0][0] if kinds else None)
        self.kind.setVisible(len(kinds) > 1)
        if self._used is not None and any(one.kind is self._used.kind for one in offers):
            self.kind.set_value(self._used.kind)
            self.units.set_value(self._used.units)
        else:
            self.units.set_value(None)
        self.setVisible(bool(offers))
        self._say()

    def show_net(self, net: int) -> None:
        """What the order costs before anything is used, whole rupiah."""
        self._net = net
        self._say()

    def pays(self) -> int:
        """What is taken off, whole rupiah."""
        offer = self._offer()
        return 0 if offer is None else offer.pays(self.units.value() or 0, self._net)

    def gaps(self) -> list[QWidget]:
        """The field, where what stands in it can't be used; it says so."""
        offer = self._offer()
        if offer is None:
            return []
        if not self.units.commit():
            return [self.units]
        units, sentence = self.units.value() or 0, ""
        if units > offer.units:
            text = self.tr("Saldonya {units}.")
            sentence = text.format(units=units_words(offer.kind, offer.units))
        elif units % offer.each:
            sentence = self.tr("Dipakai per {each}.").format(each=wording.number(offer.each))
        elif units > offer.within(self._net):
            text = self.tr("Untuk pesanan ini cukup {units}.")
            sentence = text.format(units=units_words(offer.kind, offer.within(self._net)))
        self.units_row.show_problem(sentence)
        return [self.units] if sentence else []

    def keep(self, order_id: int) -> None:
        """Use it on the order, whose discount holds what it pays. Use in the order's change.

        Raises the `UserError`s of `uses.put`.
        """
        offer = self._offer()
        units = 0 if offer is None else self.units.value() or 0
        kind = Kind.POINTS if offer is None else offer.kind
        if units or self._used is not None:
            uses.put(self._store, order_id, kind, units, self.pays())

    def typed(self) -> tuple[object, ...]:
        """What stands in the fields."""
        return (self.kind.value(), self.units.text()) if self._offers else ()

    def _person(self, buyer: Buyer) -> int | None:
        order = self._order
        same = order is not None and (order.channel, order.customer, order.phone) == (
            buyer.channel,
            buyer.name,
            buyer.phone,
        )
        found = order.customer_id if same and order is not None else None
        if found is None:
            found = customers.find(self._store, buyer)
        if found is None and order is None:
            found = customers.only_one_named(self._store, buyer)
        return None if found is None else customers.person_of(self._store, found)

    def _offer(self) -> Offer | None:
        chosen = self.kind.value()
        return next((one for one in self._offers if one.kind == chosen), None)

    def _chosen(self, _kind: object) -> None:
        self.units.set_value(None)
        self._typed(None)

    def _typed(self, _units: object) -> None:
        self.units_row.show_problem("")
        self._say()
        self.changed.emit(self.units.value())

    def _take_all(self) -> None:
        offer = self._offer()
        if offer is not None:
            self.units.set_value(offer.within(self._net))
            self._typed(None)

    def _say(self) -> None:
        offer = self._offer()
        if offer is None:
            return
        self._there.setText(
            self.tr("Pembeli ini punya {units}, bisa memotong sampai {value}.").format(
                units=units_words(offer.kind, offer.units),
                value=wording.rupiah(offer.pays(offer.within(self._net), self._net)),
            )
        )
        self._pays.setText(f"\u2212{wording.rupiah(self.pays())}" if self.pays() else "")
