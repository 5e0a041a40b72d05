"""The words of a code: typed, or one of three that are proposed; and a warning where another code
is easily taken for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns import code_proposals, codes
from umkm_studio.models.store import Store
from umkm_studio.models.text import letters_and_digits
from umkm_studio.ui.editors.capitals_field import CapitalsField
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import clear
from umkm_studio.ui.kit.fields import Labelled
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.theme import theme

_EXAMPLE = "RATNA10"  # the same in every language


class CodeNaming(QWidget):
    """A field and its proposals; `changed` when its words changed."""

    changed = Signal()

    def __init__(self, store: Store, own_key: str = "") -> None:
        super().__init__()
        self._own_key = own_key
        self._store = store
        self._known = codes.words(store)
        self._asked: tuple[object, ...] = ()
        self._offers = False
        self.proposed: list[Button] = []
        self.field = CapitalsField(placeholder=self.tr("Contoh: {code}").format(code=_EXAMPLE))
        self.row = Labelled(
            self.tr("Kode"), self.field, help=self.tr("Pembeli menulisnya di catatan pesanan.")
        )
        self._label = caption(self.tr("Usulan yang mudah diucapkan:"), role="text2")
        self._chips = QWidget()
        self._line = Flow(gap=6)
        self._chips.setLayout(self._line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(5))
        for part in (self.row, self._label, self._chips):
            layout.addWidget(part)
        self.field.textChanged.connect(self._typed)

    def propose(self, words: Sequence[str], discount: float | None) -> None:
        """Offer codes out of these words; other ones only while nothing is typed."""
        asked = (tuple(words), discount)
        if asked != self._asked and not self.field.value():
            self._asked = asked
            clear(self._line)
            self.proposed = []
            for code in code_proposals.for_shop(self._store, words, discount):
                chip = Button(code, kind="normal", small=True)
                chip.setAccessibleName(self.tr("Pakai kode {code}").format(code=code))
                chip.clicked.connect(partial(self._take, code))
                self._line.addWidget(chip)
                self.proposed.append(chip)
        self._arrange()

    def _take(self, code: str) -> None:
        self.field.set_value(code)
        self.field.setFocus()

    def _typed(self) -> None:
        self.row.ask(self._mistaken())
        self._arrange()
        self.changed.emit()

    def _mistaken(self) -> str:
        """Which other code buyers may take this one for."""
        key = letters_and_digits(self.field.value())
        if len(key) < codes.SHORTEST or key == self._own_key:
            return ""
        others = [one for one in self._known if letters_and_digits(one) not in (key, self._own_key)]
        near = code_proposals.nearest(key, others)
        if near is None:
            return ""
        text = self.tr("Mirip {code}. Pembeli mudah tertukar, pilih yang lebih beda kalau bisa.")
        return text.format(code=near)

    def _arrange(self) -> None:
        """Proposals that were shown stay, so that no field jumps while a code is typed."""
        self._offers = bool(self.proposed) and (self._offers or not self.field.value())
        self._label.setVisible(self._offers)
        self._chips.setVisible(self._offers)
