"""The seldom needed filters of the list of orders: product, person, own days.

popover = RareFilters(button, studio, filters)         # opens at once, Esc or a click beside
popover.changed.connect(self._narrowed)                # leaves; Filters each time one changes
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from umkm_studio.models.sales import people, person, products
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.models.sales.people import PersonRow
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Box, halves, row, stack
from umkm_studio.ui.kit.fields import DateField, Labelled
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.theme import theme

_PROPOSED = 20  # people
_TYPING_PAUSE = 150  # milliseconds after the last letter


class RareFilters(QFrame):
    """A popup below a button. `changed` carries the filters as they are now."""

    changed = Signal(object)

    def __init__(self, button: QWidget, studio: Studio, filters: Filters) -> None:
        super().__init__(button, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Saringan lain"))
        self._studio = studio
        self._store = studio.store
        self._today = studio.today()
        self.filters = filters
        self._build()
        self._wire()
        self.adjustSize()
        self._place(button)
        self.show()
        self.product.setFocus()

    def _build(self) -> None:
        goods = [(one.id, one.label) for one in products.everything(self._store)]
        self.product = SuggestField(goods, placeholder=self.tr("Ketik namanya"), takes_first=True)
        if self.filters.product_id is not None:
            self.product.set_key(self.filters.product_id)
        self.person = SuggestField(placeholder=self.tr("Ketik namanya"), takes_first=True)
        if self.filters.person_id is not None:
            self.person.set_value(_person_name(self._store, self.filters.person_id))
        self._propose(people.listing(self._store, people.Filters(), self._today, _PROPOSED))
        year = self._today.year
        self.first = DateField(self.filters.first, default_year=year)
        self.last = DateField(self.filters.last, default_year=year)
        self.product_row = Labelled(self.tr("Produk"), self.product)
        self.person_row = Labelled(self.tr("Pelanggan"), self.person)
        self.last_row = Labelled(self.tr("Sampai tanggal"), self.last)
        self.clear_button = Button(self.tr("Kosongkan"), kind="quiet", small=True)
        self.done_button = Button(self.tr("Selesai"), small=True)
        parts = stack(
            self.product_row,
            self.person_row,
            halves(Labelled(self.tr("Dari tanggal"), self.first), self.last_row, gap=10),
            row(self.clear_button, None, self.done_button),
            gap=12,
        )
        pad = theme().px(16)
        parts.setContentsMargins(pad, pad, pad, pad)
        ground = Box(edge="borderStrong", radius=0)
        ground.setLayout(parts)
        self.setLayout(stack(ground, gap=0))
        self.setFixedWidth(theme().px(360))

    def _wire(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._pause.timeout.connect(self._look_for_people)
        self.person.textEdited.connect(self._pause.start)
        for field in (self.product, self.person):
            field.picked.connect(self._narrow)
        for control in (self.product, self.person, self.first, self.last):
            control.changed.connect(self._narrow)
        self.clear_button.clicked.connect(self._clear)
        self.done_button.clicked.connect(self.close)

    def _place(self, button: QWidget) -> None:
        """Below the button, and inside the window."""
        window = button.window()
        left = button.mapTo(window, QPoint(0, 0)).x()
        left = max(0, min(left, window.width() - self.width() - theme().px(8)))
        top = button.mapTo(window, QPoint(0, button.height() + 2)).y()
        self.move(window.mapToGlobal(QPoint(left, top)))

    def _look_for_people(self) -> None:
        """Beside the window: there may be very many."""
        work = partial(_find, words=self.person.text(), today=self._today)
        self._studio.reads.run(work, self._people_found, self._studio.notices.explain)

    def _people_found(self, found: tuple[str, list[PersonRow]]) -> None:
        words, rows = found
        if words != self.person.text():
            return  # more was typed meanwhile
        self._propose(rows)
        if self.person.hasFocus() and self.person.key() is None:
            self.person.completer().complete()
        elif self.person.key() != self.filters.person_id:
            self._narrow()  # the name was there, and left, before it was found

    def _propose(self, found: Sequence[PersonRow]) -> None:
        """These people, and the one chosen already."""
        known = self.filters.person_id
        items: list[tuple[object, str]] = []
        if known is not None:
            items.append((known, _person_name(self._store, known)))
        names = Counter(fold(one.shown_name) for one in found)
        for one in found:
            words = one.shown_name
            if names[fold(words)] > 1:  # told apart by what they have ordered
                words = self.tr("{name} · {count} pesanan").format(name=words, count=one.orders)
            if words and one.id != known:
                items.append((one.id, words))
        self.person.set_items(items)

    def _narrow(self, _value: object = None) -> None:
        product, buyer = self.product.key(), self.person.key()
        self.product_row.show_problem(
            self.tr("Pilih salah satu produk yang diusulkan.")
            if self.product.value() and product is None
            else ""
        )
        self.person_row.show_problem(
            self.tr("Pilih salah satu nama yang diusulkan.")
            if self.person.value() and buyer is None
            else ""
        )
        first, last = self.first.value(), self.last.value()
        backwards = first is not None and last is not None and last < first
        self.last_row.show_problem(
            self.tr("Tanggal ini sebelum tanggal awalnya.") if backwards else ""
        )
        self.adjustSize()
        filters = replace(
            self.filters,
            product_id=product if isinstance(product, int) else None,
            person_id=buyer if isinstance(buyer, int) else None,
        )
        if not backwards:
            filters = replace(filters, first=first, last=last)
        self._tell(filters)

    def _clear(self) -> None:
        for field in (self.product, self.person):
            field.set_value("")
        self.first.set_value(None)
        self.last.set_value(None)
        self._narrow()

    def _tell(self, filters: Filters) -> None:
        if filters != self.filters:
            self.filters = filters
            self.changed.emit(filters)


def _find(
    store: Store, _progress: Progress, *, words: str, today: date
) -> tuple[str, list[PersonRow]]:
    """The people in whose names the words stand, those who came last first."""
    return words, people.listing(store, people.Filters(words=words), today, _PROPOSED)


def _person_name(store: Store, person_id: int) -> str:
    """What the shop calls a person; "" for one that is gone or has no name."""
    found = person.get(store, person_id)
    return "" if found is None else found.shown_name
