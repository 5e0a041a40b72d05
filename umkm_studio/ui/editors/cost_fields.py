"""What one piece costs: one figure as the maker knows it, or worked out from its parts."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from umkm_studio.models.sales.costs import Parts
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import halves, row, stack
from umkm_studio.ui.kit.fields import Labelled, MoneyField, Segments
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.kit.typed_fields import DecimalField, ParsedField

_FIGURE, _PARTS = "figure", "parts"


class CostFields(QWidget):
    """A choice of the two ways, with the fields of the one chosen."""

    changed = Signal()

    def __init__(self, *, hourly_wage: int | None = None) -> None:
        super().__init__()
        self._wage = hourly_wage
        self.way = Segments(
            [(_FIGURE, self.tr("Satu angka")), (_PARTS, self.tr("Hitung dari bagiannya"))]
        )
        self.way.setAccessibleName(self.tr("Cara mengisi HPP"))
        self.figure = MoneyField()
        self.figure_row = Labelled(
            self.tr("HPP per buah (Rp)"),
            self.figure,
            help=self.tr("Biaya membuat satu buah, termasuk kemasannya."),
        )
        self.parts: dict[str, ParsedField] = {
            "materials": MoneyField(),
            "packaging": MoneyField(),
            "minutes": MinutesField(),
            "hourly_wage": MoneyField(hourly_wage),
            "overhead": MoneyField(),
        }
        labels = {
            "materials": self.tr("Bahan (Rp)"),
            "packaging": self.tr("Kemasan (Rp)"),
            "minutes": self.tr("Waktu kerja (menit)"),
            "hourly_wage": self.tr("Upah per jam (Rp)"),
            "overhead": self.tr("Gas, listrik, lainnya (Rp)"),
        }
        rows = {name: Labelled(labels[name], field) for name, field in self.parts.items()}
        self.total = PlainLabel("–", style="figure")
        self._work = caption("", role="text2", wrap=True)
        sums = QWidget()
        sums.setLayout(stack(caption(self.tr("HPP per buah"), role="text2"), self.total, gap=0))
        self._parts_box = QWidget()
        box = QVBoxLayout(self._parts_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(10))
        box.addWidget(caption(self.tr("Semua angka untuk satu buah."), role="text2", wrap=True))
        box.addLayout(halves(rows["materials"], rows["packaging"]))
        box.addLayout(halves(rows["minutes"], rows["hourly_wage"]))
        box.addLayout(halves(rows["overhead"], sums))
        box.addWidget(self._work)
        box.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(10))
        one = QWidget()
        one.setLayout(stack(self.figure_row, None))
        self._ways = QStackedWidget()  # as high as the higher one, so that a dialog holds both
        self._ways.addWidget(one)
        self._ways.addWidget(self._parts_box)
        layout.addLayout(row(self.way, None))
        layout.addWidget(self._ways)
        self.way.changed.connect(self._arrange)
        self.figure.changed.connect(self._changed)
        for field in self.parts.values():
            field.changed.connect(self._changed)
        self._arrange()

    def show_cost(self, cost: int | None, parts: Parts | None) -> None:
        """Show a cost as it was worked out."""
        self.way.set_value(_FIGURE if parts is None else _PARTS)
        self.figure.set_value(cost)
        for name, value in asdict(parts or Parts(hourly_wage=self._wage)).items():
            self.parts[name].set_value(value)
        self._arrange()

    def value(self) -> int | None:
        """Whole rupiah per piece, or None where nothing is filled in."""
        if self.way.value() == _FIGURE:
            return self.figure.value()
        made = self.made_of()
        return None if made is None else made.total

    def made_of(self) -> Parts | None:
        """The parts; None where one figure is given, or no part but the wage."""
        found = Parts(**{name: field.value() for name, field in self.parts.items()})  # type: ignore[attr-defined]  # every part has one
        only_wage = found == Parts(hourly_wage=found.hourly_wage)
        return None if self.way.value() == _FIGURE or only_wage else found

    def commit(self) -> bool:
        """Read what is typed; the first field that can't be read has the focus."""
        shown = [self.figure] if self.way.value() == _FIGURE else list(self.parts.values())
        wrong = [field for field in shown if not field.commit()]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def typed(self) -> tuple[str, ...]:
        """The words as they stand in the fields."""
        texts = (field.text() for field in self.parts.values())
        return (str(self.way.value()), self.figure.text(), *texts)

    def _changed(self, _value: object) -> None:
        self._show_total()
        self.changed.emit()

    def _arrange(self) -> None:
        in_parts = self.way.value() == _PARTS
        self._ways.setCurrentIndex(int(in_parts))
        self.setFocusProxy(self.parts["materials"] if in_parts else self.figure)
        self._show_total()

    def _show_total(self) -> None:
        made = self.made_of()
        self.total.setText(wording.rupiah(None if made is None else made.total))
        work = (
            0 if made is None else Parts(minutes=made.minutes, hourly_wage=made.hourly_wage).total
        )
        words = self.tr("Waktu kerja dihitung {amount} per buah.")
        self._work.setText(words.format(amount=wording.rupiah(work)))
        self._work.setVisible(work > 0)


class MinutesField(DecimalField):
    """Working time in minutes, with decimals where there are some; empty is None."""

    def __init__(self) -> None:
        super().__init__(digits=5, decimals=2)

    def _parse(self, text: str) -> float:
        minutes = self._number(text)
        if minutes is None:
            raise ValueError(self.tr("Menit belum terbaca. Contoh: 20 atau 7,5"))
        return minutes
