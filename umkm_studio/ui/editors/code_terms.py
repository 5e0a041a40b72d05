"""What a code gives and on what: the discount, the least order, the products; and what is left of
the margin then.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.sales import products
from umkm_studio.ui.editors.discount_safety import DiscountSafety
from umkm_studio.ui.editors.percent_field import PercentField
from umkm_studio.ui.kit.cards import halves, stack
from umkm_studio.ui.kit.fields import Labelled, MoneyField, Segments
from umkm_studio.ui.kit.many_select import ManySelect
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.kit.typed_fields import ParsedField

_PERCENT, _AMOUNT = "percent", "amount"


class CodeTerms(QWidget):
    """The fields; `changed` when the discount or the products did. Who shows them has a place for
    `safety`, the margin that is left, that pushes no field away; a loss is said at the discount.
    """

    changed = Signal()

    def __init__(self, studio: Studio, code: Code) -> None:
        super().__init__()
        optional = self.tr("(boleh kosong)")
        self.kind = Segments(
            [(_PERCENT, self.tr("Persen")), (_AMOUNT, self.tr("Rupiah"))], small=False
        )
        self.kind.setAccessibleName(self.tr("Potongan dalam persen atau rupiah"))
        self.percent = PercentField()
        self.amount = MoneyField()
        self.least = MoneyField()
        self.products = ManySelect(self.tr("Semua produk"))
        self.products.set_items(
            (product.id, product.label)
            for product in products.everything(studio.store)
            if product.active or product.id in code.product_ids
        )
        self.percent_row = Labelled(self.tr("Potongan (%)"), self.percent, after=optional)
        self.amount_row = Labelled(self.tr("Potongan (Rp)"), self.amount, after=optional)
        self.least_row = Labelled(
            self.tr("Minimum belanja (Rp)"),
            self.least,
            after=optional,
            help=self.tr("Harga barang sebelum potongan, tanpa ongkir."),
        )
        self.products_row = Labelled(self.tr("Berlaku untuk"), self.products)
        self.safety = DiscountSafety(studio)
        discount = QWidget()
        discount.setLayout(stack(self.percent_row, self.amount_row, gap=0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        layout.addLayout(halves(Labelled(self.tr("Bentuk potongan"), self.kind), discount))
        layout.addLayout(halves(self.least_row, self.products_row))
        self.kind.changed.connect(self._arrange)
        self.products.changed.connect(self._judge)
        for field in (self.percent, self.amount, self.least):
            field.changed.connect(self._judge)

    def show_code(self, code: Code) -> None:
        """Show what the code gives."""
        self.kind.set_value(_AMOUNT if code.discount_amount is not None else _PERCENT)
        self.percent.set_value(code.discount_percent)
        self.amount.set_value(code.discount_amount)
        self.least.set_value(code.least_order)
        self.products.set_value(code.product_ids)
        self._arrange()

    @property
    def discount(self) -> float | None:
        """The discount in percent, for a proposed code."""
        value: float | None = self.percent.value() if self._in_percent() else None
        return value

    def filled_in(self) -> dict[str, object]:
        """Columns of the code as they stand here."""
        return {
            "discount_percent": self.percent.value() if self._in_percent() else None,
            "discount_amount": None if self._in_percent() else self.amount.value(),
            "least_order": self.least.value() or None,
            "product_ids": tuple(self.products.value()),
        }

    def wrong(self) -> list[QWidget]:
        """Fields that can't be read."""
        discount: ParsedField = self.percent if self._in_percent() else self.amount
        return [field for field in (discount, self.least) if not field.commit()]

    def beside(self) -> Mapping[str, Labelled]:
        """Where each refusal of a code is said."""
        return {"discount_unlikely": self.percent_row, "least_order_not_positive": self.least_row}

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed here."""
        return (
            self.kind.value(),
            self.percent.text(),
            self.amount.text(),
            self.least.text(),
            self.products.value(),
        )

    def _arrange(self) -> None:
        self.percent_row.setVisible(self._in_percent())
        self.amount_row.setVisible(not self._in_percent())
        self._judge()

    def _judge(self, _changed: object = None) -> None:
        """Say what the discount leaves, while it can still be changed."""
        percent = self.percent.value() if self._in_percent() else None
        amount = None if self._in_percent() else self.amount.value()
        self.safety.setVisible(bool(percent or amount))
        discount = self.percent_row if self._in_percent() else self.amount_row
        if percent or amount:
            self.safety.show_discount(
                percent=percent,
                amount=amount,
                product_ids=self.products.value() or None,
                least=self.least.value(),
            )
        discount.ask(self.safety.loss if percent or amount else "")
        self.changed.emit()

    def _in_percent(self) -> bool:
        return bool(self.kind.value() == _PERCENT)
