"""The prices and costs of a product by the day they count from: seen, added to, corrected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models import trash
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import costs, products
from umkm_studio.models.sales.costs import ALWAYS, Cost, Parts, Price
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind
from umkm_studio.ui.editors import product_actions
from umkm_studio.ui.editors.cost_fields import CostFields
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.fields import DateField, MoneyField
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.labels import Line, PlainLabel, caption
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class CostControl(CostFields):
    """The fields of a cost as one control of a form: its value is the cost with its parts."""

    def value(self) -> Any:
        """(cost, parts), or None where nothing is filled in."""
        cost = super().value()
        return None if cost is None else (cost, self.made_of())

    def set_value(self, value: tuple[int | None, Parts | None]) -> None:
        """Show a cost; this is no change by the maker."""
        self.show_cost(*value)


class ProductHistory(QWidget):
    """Two cards, prices and costs; what changes in them is kept at once, with a way back."""

    changed = Signal()

    def __init__(self, studio: Studio, product_id: int) -> None:
        super().__init__()
        self._studio = studio
        self._store = studio.store
        self._product_id = product_id
        self.price_button = Button(self.tr("Harga baru"), icon="plus", small=True)
        self.cost_button = Button(self.tr("HPP baru"), icon="plus", small=True)
        self.price_lines, self.cost_lines = QVBoxLayout(), QVBoxLayout()
        self.edit_buttons: list[IconButton] = []
        self.drop_buttons: list[IconButton] = []
        prices = Card(self.tr("Harga jual"), right=self.price_button)
        prices.body.addLayout(self.price_lines)
        cost_card = Card(self.tr("HPP per buah"), right=self.cost_button)
        cost_card.body.addLayout(self.cost_lines)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        layout.addWidget(cost_card)
        layout.addWidget(prices)
        layout.addWidget(
            caption(
                self.tr(
                    "Angka baru berlaku mulai tanggalnya. Laba pesanan sebelum itu tidak berubah."
                ),
                role="text2",
                wrap=True,
            )
        )
        self.price_button.clicked.connect(self._new_price)
        self.cost_button.clicked.connect(self._new_cost)
        self.refresh()

    def refresh(self) -> None:
        """Read both histories anew."""
        for lines in (self.price_lines, self.cost_lines):
            clear(lines)
        self.edit_buttons.clear()
        self.drop_buttons.clear()
        for number, cost in enumerate(costs.cost_history(self._store, self._product_id)):
            ways = partial(self._edit_cost, cost), partial(self._drop_cost, cost)
            below = self._made_of(cost.parts)
            self._add(self.cost_lines, number, cost.starts_on, cost.cost, below, *ways)
        for number, price in enumerate(costs.price_history(self._store, self._product_id)):
            ways = partial(self._edit_price, price), partial(self._drop_price, price)
            self._add(self.price_lines, number, price.starts_on, price.price, "", *ways)
        for lines, words in (
            (self.cost_lines, self.tr("Belum diisi, jadi labanya belum diketahui.")),
            (self.price_lines, self.tr("Belum diisi.")),
        ):
            if not lines.count():
                lines.addWidget(PlainLabel(words, style="table", role="text2", wrap=True))

    def _add(
        self,
        lines: QVBoxLayout,
        number: int,
        starts_on: date,
        amount: int,
        below: str,
        edit: Callable[[], None],
        drop: Callable[[], None],
    ) -> None:
        if number:
            lines.addWidget(Line())
        since, name = self._since(starts_on), self._name(amount, starts_on)
        pencil = IconButton("pencil", self.tr("Ubah {entry}").format(entry=name), bare=True)
        bin_button = IconButton("trash", self.tr("Hapus {entry}").format(entry=name), bare=True)
        pencil.clicked.connect(edit)
        bin_button.clicked.connect(drop)
        self.edit_buttons.append(pencil)
        self.drop_buttons.append(bin_button)
        quiet = caption(below, role="text2", wrap=True)
        words = stack(PlainLabel(since, style="table"), quiet, gap=0)
        line: QHBoxLayout = row(
            words, PlainLabel(wording.rupiah(amount), style="label"), pencil, bin_button, gap=8
        )
        line.setStretch(0, 1)
        lines.addLayout(line)
        quiet.setVisible(bool(below))

    def _made_of(self, parts: Parts | None) -> str:
        if parts is None:
            return ""
        text = self.tr("Bahan {materials}, kemasan {packaging}, waktu {work}, lainnya {overhead}")
        work = Parts(minutes=parts.minutes, hourly_wage=parts.hourly_wage).total
        return text.format(
            materials=wording.rupiah(parts.materials or 0),
            packaging=wording.rupiah(parts.packaging or 0),
            work=wording.rupiah(work),
            overhead=wording.rupiah(parts.overhead or 0),
        )

    def _since(self, starts_on: date) -> str:
        if starts_on == ALWAYS:
            return self.tr("Sejak awal")
        return self.tr("Mulai {day}").format(day=wording.day_and_year(starts_on))

    def _name(self, amount: int, starts_on: date) -> str:
        text = self.tr("{amount}, {since}")
        return text.format(amount=wording.rupiah(amount), since=self._since(starts_on))

    # adding and correcting

    def _new_price(self) -> None:
        self._ask_price(self.tr("Harga baru"), None)

    def _edit_price(self, price: Price) -> None:
        self._ask_price(self.tr("Ubah harga"), price)

    def _ask_price(self, title: str, known: Price | None) -> None:
        fields = [FormField("price", self.tr("Harga jual (Rp)"), MoneyField(), required=True)]
        values: dict[str, Any] = {}
        if known is not None:
            values["price"] = known.price
        which = Which(
            form="price", record_id=None if known is None else known.id, of_id=self._product_id
        )
        first = not costs.price_history(self._store, self._product_id)
        self._ask(title, fields, values, known, first, partial(self._save_price, known), which)

    def _new_cost(self) -> None:
        self._ask_cost(self.tr("HPP baru"), None)

    def _edit_cost(self, cost: Cost) -> None:
        self._ask_cost(self.tr("Ubah HPP"), cost)

    def _ask_cost(self, title: str, known: Cost | None) -> None:
        control = CostControl(hourly_wage=shops.load(self._store).hourly_wage)
        history = costs.cost_history(self._store, self._product_id)
        shown = known or (history[0] if history else None)  # a new one starts from the last one
        fields = [FormField("cost", self.tr("Biaya satu buah"), control, required=True)]
        values: dict[str, Any] = {}
        if shown is not None:
            values["cost"] = (shown.cost, shown.parts)
        which = Which(
            form="cost", record_id=None if known is None else known.id, of_id=self._product_id
        )
        self._ask(title, fields, values, known, not history, partial(self._save_cost, known), which)

    def _ask(
        self,
        title: str,
        fields: list[FormField],
        values: dict[str, Any],
        known: Cost | Price | None,
        first: bool,
        save: Callable[[dict[str, Any]], None],
        which: Which,
    ) -> None:
        if not first and (known is None or known.starts_on != ALWAYS):
            day = DateField(default_year=self._studio.today().year)
            fields.append(FormField("starts_on", self.tr("Berlaku mulai"), day, required=True))
            values["starts_on"] = self._studio.today() if known is None else known.starts_on
        self.dialog = FormDialog(
            self.window(),
            title,
            fields,
            save=save,
            values=values,
            verb=self.tr("Simpan"),
            drafted=(self._studio, which),
        )
        self.dialog.open()

    def _save_price(self, known: Price | None, values: dict[str, Any]) -> None:
        if known is None:
            work: product_actions.Work = partial(
                costs.set_price,
                product_id=self._product_id,
                price=values["price"],
                since=values.get("starts_on"),
            )
        else:
            starts_on = values.get("starts_on", known.starts_on)
            entry = replace(known, price=values["price"], starts_on=starts_on)
            work = partial(costs.change_price, entry=entry)
        self._keep(work, self.tr("Harga disimpan."))

    def _save_cost(self, known: Cost | None, values: dict[str, Any]) -> None:
        cost, parts = values["cost"]
        if known is None:
            work: product_actions.Work = partial(
                _set_cost,
                product_id=self._product_id,
                cost=cost,
                since=values.get("starts_on"),
                parts=parts,
            )
        else:
            starts_on = values.get("starts_on", known.starts_on)
            entry = replace(known, cost=cost, parts=parts, starts_on=starts_on)
            work = partial(costs.change_cost, entry=entry)
        self._keep(work, self.tr("HPP disimpan."))

    def _drop_price(self, price: Price) -> None:
        assert price.id is not None
        work = self._put_away(
            partial(costs.drop_price, price_id=price.id), Kind.PRICE, price.price, price.starts_on
        )
        self._drop(work, self.tr("Harga dihapus."))

    def _drop_cost(self, cost: Cost) -> None:
        assert cost.id is not None
        work = self._put_away(
            partial(costs.drop_cost, cost_id=cost.id), Kind.COST, cost.cost, cost.starts_on
        )
        self._drop(work, self.tr("HPP dihapus."))

    def _put_away(
        self, remove: product_actions.Work, kind: Kind, amount: int, starts_on: date
    ) -> product_actions.Work:
        """The work of taking an entry away, under the name of its product."""
        product = products.get(self._store, self._product_id)
        label = self.tr("{product}: {entry}").format(
            product="" if product is None else product.label, entry=self._name(amount, starts_on)
        )
        now = self._studio.now()
        return partial(trash.put_away, remove=remove, kind=kind, label=label, now=now)

    def _drop(self, work: product_actions.Work, text: str) -> None:
        try:
            self._keep(work, text)
        except UserError as error:
            self._studio.notices.explain(error)

    def _keep(self, work: product_actions.Work, text: str) -> None:
        product_actions.change_or_raise(self._studio, work, text, self._kept)

    def _kept(self) -> None:
        self.refresh()
        self.changed.emit()


def _set_cost(
    store: Store, *, product_id: int, cost: int, since: date | None, parts: Parts | None
) -> None:
    if parts is None:
        costs.set_cost(store, product_id, cost, since)
    else:
        costs.work_out(store, product_id, parts, since)
