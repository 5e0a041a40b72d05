"""Fields for the gaps of an answer: what is not known is asked for, the rest can be changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from umkm_studio.models.voices.reply_blanks import Blank, key_of, known_as
from umkm_studio.ui.editors.reply_words import gap_word
from umkm_studio.ui.kit.cards import clear
from umkm_studio.ui.kit.fields import Labelled, TextField
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.theme import theme

_COLUMNS = 2
_WIDE = (Blank.PRODUCT, Blank.PAYMENTS, Blank.ACCOUNTS)


class ReplyGaps(QWidget):
    """A field for each gap that is asked for. `changed` with the gap's key and its words."""

    changed = Signal(str, str)

    def __init__(self, products: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._products = products
        self._fields: dict[str, TextField] = {}
        self._rows: dict[str, Labelled] = {}
        self._showing = False
        self._place = 0  # in the grid, counted along its lines
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme().px(8))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def ask_for(self, gaps: Sequence[str], values: Mapping[str, str]) -> None:
        """Show a field for each of these gaps, with the values by key; others go."""
        wanted = [key_of(gap) for gap in gaps]
        typing_in = next((key for key, one in self._fields.items() if one.hasFocus()), None)
        if wanted != list(self._fields):
            clear(self._grid)
            self._fields, self._rows = {}, {}
            self._place = 0
            for gap in gaps:
                self._add(gap)
        self._showing = True
        for key, field in self._fields.items():
            if field.value() != values.get(key, "").strip():
                field.set_value(values.get(key, ""))
        self._showing = False
        self.setVisible(bool(wanted))
        if typing_in in self._fields and not self._fields[typing_in].hasFocus():
            self._fields[typing_in].setFocus()

    def field(self, gap: str) -> TextField | None:
        """The field of a gap, if it is asked for."""
        return self._fields.get(key_of(gap))

    def point_at(self, gap: str) -> None:
        """Say that a gap is still open, and go there."""
        row = self._rows.get(key_of(gap))
        if row is not None:
            row.show_problem(self.tr("Isi dulu, baru bisa disalin."))
            row.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, gap: str) -> None:
        key = key_of(gap)
        if known_as(gap) is Blank.PRODUCT:
            names = self._products()
            field: TextField = SuggestField([(name, name) for name in names], takes_first=True)
        else:
            field = TextField(limit=200)
        row = Labelled(gap_word(gap), field)
        self._fields[key], self._rows[key] = field, row
        is_wide = known_as(gap) in _WIDE
        self._place += self._place % _COLUMNS if is_wide else 0
        line, column = divmod(self._place, _COLUMNS)
        span = _COLUMNS if is_wide else 1
        self._grid.addWidget(row, line, column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._place += span
        field.textChanged.connect(_Typed(self, key))

    def typed(self, key: str, words: str) -> None:
        """A field holds other words now."""
        self._rows[key].show_problem("")
        if not self._showing:
            self.changed.emit(key, words)


class _Typed:
    """What a field of a gap calls; holds no widget alive but their parent."""

    def __init__(self, gaps: ReplyGaps, key: str) -> None:
        self._gaps = gaps
        self._key = key

    def __call__(self, words: str) -> None:
        self._gaps.typed(self._key, words)
