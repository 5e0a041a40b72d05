"""The campaign code of a post: one of the shop's codes, none, or a new one made on the spot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from umkm_studio.models.campaigns import code_proposals
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.ui.editors.capitals_field import CapitalsField
from umkm_studio.ui.editors.code_words import gives, run_names
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, clear, row
from umkm_studio.ui.kit.fields import Labelled, NumberField, Select
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

_NEW = "new"


class CodeChoice(QWidget):
    """A choice of codes; "Kode baru…" opens two fields below it."""

    changed = Signal(object)  # id of the code chosen, or None
    wanted = Signal(str, object)  # a new code, and its discount in percent or None

    def __init__(self, studio: Studio, words: Callable[[], Sequence[str]] = tuple) -> None:
        """`words` are what a code that is made here may be made of."""
        super().__init__()
        self._studio = studio
        self._words_for_code = words
        self.proposed: list[Button] = []
        self._chosen: int | None = None
        self.select = Select()
        self.select.setAccessibleName(self.tr("Kode kampanye"))
        self.select.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.select.setMinimumContentsLength(8)
        self.setFocusProxy(self.select)
        self.code = CapitalsField(placeholder="ULEK15")
        self.discount = NumberField(highest=100)
        self.labelled_code = Labelled(self.tr("Kode baru"), self.code)
        self.make = Button(self.tr("Buat kode"), kind="normal", small=True, writes=True)
        self.give_up = Button(self.tr("Batal"), kind="quiet", small=True)
        self.fresh = Card(inset=True, padding=10)
        discount = Labelled(self.tr("Diskon (%)"), self.discount)
        discount.setMaximumWidth(theme().px(90))
        fields = row(self.labelled_code, discount, gap=8)
        fields.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.fresh.body.addLayout(fields)
        self._chips = Flow(gap=6)
        self.fresh.body.addLayout(self._chips)
        self.fresh.body.addLayout(row(None, self.give_up, self.make))
        self.fresh.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(6))
        layout.addWidget(self.select)
        layout.addWidget(self.fresh)
        self.select.changed.connect(self._selected)
        self.make.clicked.connect(self._wanted)
        self.code.returnPressed.connect(self._wanted)
        self.give_up.clicked.connect(self._given_up)

    def value(self) -> int | None:
        """The id of the code chosen."""
        return self._chosen

    def show_codes(self, found: Sequence[Code], chosen: int | None) -> None:
        """Offer these codes; this is no change by the maker."""
        items: list[tuple[object, str]] = [(None, self.tr("Tanpa kode"))]
        names = run_names(found, self._studio.today())
        items += [(code.id, self._words(code, names[code.id])) for code in found]
        items.append((_NEW, self.tr("Kode baru…")))
        self._chosen = chosen
        self.select.set_items(items, chosen)
        self.fresh.hide()

    def show_problem(self, sentence: str) -> None:
        """Say why the new code was not made."""
        self.labelled_code.show_problem(sentence)
        self.code.setFocus()

    def _words(self, code: Code, name: str) -> str:
        given = gives(code)
        return self.tr("{code} · {gives}").format(code=name, gives=given) if given else name

    def _selected(self, key: object) -> None:
        if key == _NEW:
            self.labelled_code.show_problem("")
            self.code.set_value("")
            self.discount.set_value(None)
            self._offer()
            self.fresh.show()
            self.code.setFocus()
            return
        self.fresh.hide()
        self._chosen = key if isinstance(key, int) else None
        self.changed.emit(self._chosen)

    def _offer(self) -> None:
        """Codes that are easy to say, to take with a click."""
        clear(self._chips)
        self.proposed = []
        words = self._words_for_code()
        for code in code_proposals.for_shop(self._studio.store, words) if words else ():
            chip = Button(code, kind="normal", small=True)
            chip.setAccessibleName(self.tr("Pakai kode {code}").format(code=code))
            chip.clicked.connect(partial(self._take, code))
            self._chips.addWidget(chip)
            self.proposed.append(chip)

    def _take(self, code: str) -> None:
        self.code.set_value(code)
        self.code.setFocus()

    def _wanted(self) -> None:
        if self.discount.commit():
            self.wanted.emit(self.code.value(), self.discount.value())

    def _given_up(self) -> None:
        self.fresh.hide()
        self.select.set_value(self._chosen)
        self.select.setFocus()
