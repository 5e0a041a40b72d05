"""What the buyer has paid of an order, and by when it must be ready."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.sales.order_states import Payment
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import DateField, Labelled, MoneyField, Segments
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.theme import theme


class PaymentFields(QWidget):
    """Paid, a part, not yet, or not kept here; the amount of a part stands beside it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = Segments(
            [
                (Payment.PAID, self.tr("Lunas")),
                (Payment.PART, self.tr("DP")),
                (Payment.UNPAID, self.tr("Belum bayar")),
                (Payment.NOT_KEPT, self.tr("Tidak dicatat")),
            ],
            Payment.NOT_KEPT,
        )
        self.down = MoneyField()
        self.choice_row = Labelled(self.tr("Pembayaran"), self.choice)
        self.down_row = Labelled(self.tr("Sudah dibayar (Rp)"), self.down)
        layout = row(self.choice_row, self.down_row, gap=16)
        for part in (self.choice_row, self.down_row):
            layout.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        layout.setStretchFactor(self.down_row, 1)
        layout.addStretch(1)
        self.setLayout(layout)
        self.choice.changed.connect(self._chosen)
        self.down.changed.connect(self._typed)
        self._arrange()

    def show_payment(self, payment: Payment, down_payment: int | None) -> None:
        """Show what is known; this is no change by the maker."""
        self.choice.set_value(payment)
        self.down.set_value(down_payment)
        self._arrange()

    def payment(self) -> Payment:
        """What is chosen."""
        return Payment(self.choice.value())

    def down_payment(self) -> int | None:
        """What was paid of it, whole rupiah; None unless it is a part."""
        return self.down.value() if self.payment() is Payment.PART else None

    def gaps(self, total: int) -> list[QWidget]:
        """Fields that must be mended; each one says so. `total` is what the buyer pays in all."""
        if self.payment() is not Payment.PART:
            return []
        if not self.down.commit():
            return [self.down]
        sentence = ""
        if not self.down.value():
            sentence = self.tr("Isi berapa yang sudah dibayar.")
        elif (self.down.value() or 0) > total:
            sentence = self.tr("Lebih besar dari totalnya. Kalau sudah penuh, pilih Lunas.")
        self.down_row.show_problem(sentence)
        return [self.down] if sentence else []

    def typed(self) -> tuple[object, ...]:
        """What stands in the fields."""
        return self.choice.value(), self.down.text()

    def _chosen(self, _payment: object) -> None:
        self._arrange()
        if self.payment() is Payment.PART:
            self.down.setFocus()
        self.changed.emit()

    def _typed(self, _amount: object) -> None:
        self.down_row.show_problem("")
        self.changed.emit()

    def _arrange(self) -> None:
        self.down_row.setVisible(self.payment() is Payment.PART)


class DueField(QWidget):
    """The day by which an order must be ready, with the days that are mostly meant."""

    changed = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.day = DateField()
        self.setFocusProxy(self.day)
        friday = today + timedelta(days=(4 - today.weekday()) % 7 or 7)
        self.picks: list[Button] = []
        self._days = (today + timedelta(days=1), friday, today + timedelta(days=3))
        names = (self.tr("Besok"), wording.weekday(friday), self.tr("+3 hari"))
        for number, name in enumerate(names):
            pick = Button(name, kind="quiet", small=True)
            pick.setToolTip(as_tooltip(wording.weekday_and_full_day(self._days[number])))
            pick.clicked.connect(self._picked)
            self.picks.append(pick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(2))
        layout.addWidget(self.day)
        layout.addLayout(Flow(*self.picks, gap=0))
        self.day.changed.connect(self.changed)

    def _picked(self) -> None:
        pressed = self.sender()
        for day, pick in zip(self._days, self.picks, strict=True):
            if pick is pressed:
                self.day.set_value(day)
                self.changed.emit(day)
