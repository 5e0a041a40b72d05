"""What the cards of the settings share: a line with a control, and keeping a change at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.errors import UserError
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import FAILURES
from umkm_studio.ui.kit.cards import Card, row, stack
from umkm_studio.ui.kit.fields import NumberField, TextField
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate


def setting(title: str, help: str, control: QWidget) -> QWidget:
    """What it is and a quiet sentence on the left, its control on the right."""
    name = PlainLabel(title, style="label")
    name.setBuddy(control)
    if not control.accessibleName():
        control.setAccessibleName(title)
    control.setAccessibleDescription(help)
    words = stack(name, PlainLabel(help, style="table", role="text2", wrap=True), gap=1)
    whole = QWidget()
    layout = row(words, control, gap=12)
    layout.setStretch(0, 1)
    whole.setLayout(layout)
    return whole


class ShopCard(Card):
    """Fields named as in `Shop`, which a subclass makes and keeps when they are left."""

    def __init__(self, studio: Studio, title: str, *, icon: str) -> None:
        super().__init__(title, icon=icon)
        self._studio = studio
        self._shop = Shop()
        self.fields: dict[str, TextField | NumberField] = {}

    def show_shop(self, shop: Shop) -> None:
        """Show what is stored; a field that has the focus keeps what is being typed."""
        self._shop = shop
        for name, field in self.fields.items():
            if not field.hasFocus() or not field.isModified():
                field.set_value(getattr(shop, name))

    def commit(self) -> None:
        """Keep what is being typed, and what could not be kept when it was typed."""
        for name, field in self.fields.items():
            if field.hasFocus():
                field.editingFinished.emit()
            if field.value() != getattr(self._shop, name):
                field.changed.emit(field.value())


def pairs(*controls: QWidget) -> QGridLayout:
    """Two controls in a row, then the next two below."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme().px(12))
    grid.setVerticalSpacing(theme().px(8))
    for number, control in enumerate(controls):
        grid.addWidget(control, number // 2, number % 2)
    return grid


def fill(body: QVBoxLayout, *settings: QWidget) -> None:
    """Settings under each other with hairlines between."""
    for number, one in enumerate(settings):
        if number:
            body.addWidget(Line())
        body.addWidget(one)
    body.addStretch(1)


def change(studio: Studio, **values: Any) -> None:
    """Change the shop's settings now and offer to take it back. Raises `UserError`: dialogs stay
    open then, with what was typed.
    """
    store = studio.store
    with store.change() as change:
        shops.save(store, replace(shops.load(store), **values))
    if change.steps:
        studio.undoable(change, translate("Settings", "Tersimpan."))


def keep(studio: Studio, **values: Any) -> bool:
    """Change the shop's settings now, or say why not; False where that did not work."""
    try:
        change(studio, **values)
    except UserError as error:
        studio.notices.explain(error)
        return False
    return True


def keep_field(studio: Studio, shop: Shop, name: str, field: Any) -> None:
    """Keep what was typed in a field, or say why not. What is refused gives way to what is stored
    in `shop`; where nothing can be written now, the words stay to be tried again.
    """
    try:
        change(studio, **{name: field.value()})
    except UserError as error:
        studio.notices.explain(error)
        if error.code not in FAILURES | {"store_busy"}:
            field.set_value(getattr(shop, name))
