"""What is added to and taken off the goods of an order: shipping, discount, the buyer's points."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.sales.orders import Order
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.order_points import OrderPoints
from umkm_studio.ui.kit.cards import halves
from umkm_studio.ui.kit.fields import Labelled, MoneyField
from umkm_studio.ui.kit.theme import theme


class OrderMoney(QWidget):
    """The points pay a part of the order's discount; the field shows the rest of it."""

    changed = Signal(object)

    def __init__(self, store: Store, order: Order | None) -> None:
        super().__init__()
        optional = self.tr("(boleh kosong)")
        self.shipping = MoneyField()
        self.discount = MoneyField()
        self.points = OrderPoints(store, order)
        self.shipping_row = Labelled(self.tr("Ongkir (Rp)"), self.shipping, after=optional)
        self.discount_row = Labelled(self.tr("Diskon pesanan (Rp)"), self.discount, after=optional)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(10))
        layout.addLayout(halves(self.shipping_row, self.discount_row))
        layout.addWidget(self.points)
        for field in (self.shipping, self.discount, self.points):
            field.changed.connect(self.changed)

    def show_order(self, order: Order) -> None:
        """Show what is known; this is no change by the maker."""
        self.shipping.set_value(order.shipping)
        self.discount.set_value(max(0, order.order_discount - self.points.before) or None)

    def show_goods(self, net: int) -> None:
        """What the goods cost, whole rupiah: points can't pay for more."""
        self.points.show_net(net - (self.discount.value() or 0))

    def taken_off(self) -> int:
        """The whole discount of the order, whole rupiah."""
        return (self.discount.value() or 0) + self.points.pays()

    def gaps(self, goods: int) -> list[QWidget]:
        """Fields that must be mended, for `Order.goods` of so much; each one says so."""
        gaps: list[QWidget] = [
            field for field in (self.shipping, self.discount) if not field.commit()
        ]
        if not gaps and (self.discount.value() or 0) > goods:
            self.discount_row.show_problem(self.tr("Potongan lebih besar dari harga barangnya."))
            gaps.append(self.discount)
        return gaps + self.points.gaps()

    def typed(self) -> tuple[object, ...]:
        """What stands in the fields."""
        return self.shipping.text(), self.discount.text(), self.points.typed()
