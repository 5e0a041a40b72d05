"""Simple stock of a product: what was counted, what is left of it, and what a week allows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.sales import stock
from umkm_studio.models.sales.products import Product
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import halves
from umkm_studio.ui.kit.fields import DateField, Labelled, NumberField
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class ProductStock(QWidget):
    """Three fields and what follows from them."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.counted = NumberField(highest=999_999)
        self.day = DateField(default_year=studio.today().year)
        self.capacity = NumberField(highest=999_999)
        optional = self.tr("(boleh kosong)")
        self.day_row = Labelled(self.tr("Dihitung pada"), self.day)
        self.left = Note("info", "")
        self.week = Note("info", "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addWidget(self.left)
        layout.addLayout(
            halves(Labelled(self.tr("Stok dihitung"), self.counted, after=optional), self.day_row)
        )
        layout.addWidget(
            caption(
                self.tr(
                    "Hitung di malam hari setelah pesanan hari itu disiapkan. Pesanan sesudahnya "
                    "mengurangi stok dengan sendirinya."
                ),
                role="text2",
                wrap=True,
            )
        )
        capacity = Labelled(
            self.tr("Sanggup dibuat per minggu"),
            self.capacity,
            after=optional,
            help=self.tr("Diingatkan kalau pesanan minggu ini lebih dari ini."),
        )
        layout.addWidget(capacity)
        layout.addWidget(self.week)
        self.counted.changed.connect(self._counted)

    def show_product(self, product: Product) -> None:
        """Show what is stored, and what follows."""
        self.counted.set_value(product.stock)
        self.day.set_value(product.stock_on)
        self.capacity.set_value(product.weekly_capacity)
        assert product.id is not None
        today = self._studio.today()
        known = stock.everything(self._studio.store, today).get(product.id)
        self.left.setVisible(known is not None)
        if known is not None:
            self._show_left(known)
        due = stock.ordered_in_week(self._studio.store, today).get(product.id, 0)
        self._show_week(product, due)

    def _show_left(self, known: stock.Stock) -> None:
        if known.left < 0:
            text = self.tr(
                "Terjual {sold} sejak dihitung, lebih dari stoknya. Hitung ulang stoknya, ya."
            )
        elif known.is_low:
            text = self.tr("Tersisa {left}. Menipis: biasanya terjual {pace} seminggu.")
        else:
            text = self.tr("Tersisa {left}. Biasanya terjual {pace} seminggu.")
        words = text.format(
            left=wording.number(known.left),
            sold=wording.number(known.counted - known.left),
            pace=wording.number(known.per_week),
        )
        self.left.show_note("warning" if known.is_low else "success", words)

    def _show_week(self, product: Product, due: int) -> None:
        capacity = product.weekly_capacity
        self.week.setVisible(capacity is not None)
        if capacity is None:
            return
        text = self.tr("Pesanan minggu ini: {due} dari {capacity}.")
        if due > capacity:
            text = self.tr("Pesanan minggu ini {due}, lebih dari yang sanggup dibuat ({capacity}).")
        words = text.format(due=wording.number(due), capacity=wording.number(capacity))
        self.week.show_note("warning" if due > capacity else "info", words)

    def _counted(self, counted: object) -> None:
        """A count is of today, until the maker says otherwise."""
        if counted is not None and (self.day.value() is None or not self.day.isModified()):
            self.day.set_value(self._studio.today())
        self.day_row.show_problem("")

    def commit(self) -> bool:
        """Read what is typed; False with the focus where something is wrong."""
        for field in (self.counted, self.day, self.capacity):
            if not field.commit():
                field.setFocus()
                return False
        if self.counted.value() is not None and self.day.value() is None:
            self.day_row.show_problem(self.tr("Isi tanggal menghitungnya."))
            self.day.setFocus()
            return False
        return True

    def filled_in(self, product: Product) -> Product:
        """The product with the stock as the fields say."""
        counted = self.counted.value()
        return replace(
            product,
            stock=counted,
            stock_on=None if counted is None else self.day.value(),
            weekly_capacity=self.capacity.value() or None,
        )

    def typed(self) -> tuple[str, ...]:
        """The words as they stand in the fields."""
        return self.counted.text(), self.day.text(), self.capacity.text()
