"""One row of a file, its cells as fields: what is typed goes through the same reading as the file.

dialog = RepairDialog(parent, cells, title, problem)
dialog.typed.connect(...)               # the texts that were changed, by column
dialog.skipped.connect(...)             # the row is to be left out
dialog.open()
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.sheets import cells
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.fields import TextField
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.pages.orders_page.words import field_word

_LONGEST = 2_000  # characters of a cell


@dataclass(frozen=True, slots=True)
class CellOf:
    """A cell of a row that can be corrected: its column (0 is the first), what that is kept as, its
    header in the file, and the text.
    """

    column: int
    kept_as: str
    header: str
    text: str


def cells_of(plan: Plan, sheet: str, row: int) -> list[CellOf]:
    """The cells of a row (the spreadsheet's number) that are kept as something, as they stand."""
    only = plan.order_layout
    layouts = plan.layouts or ((only,) if only is not None else ())
    layout = next((one for one in layouts if one.sheet == sheet), None)
    if layout is None:
        return []
    found = next(one for one in plan.book.sheets if one.name == sheet)
    values = found.rows[row - found.first_row]
    return [
        CellOf(
            column.index,
            field_word(column.field),
            column.header,
            " ".join(cells.text(values[column.index]).split()),
        )
        for column in layout.columns
        if column.field is not None
    ]


class RepairDialog(FormDialog):
    """The cells under each other; the one with the problem waits to be typed into."""

    typed = Signal(object)
    skipped = Signal()

    def __init__(
        self,
        parent: QWidget,
        found: Sequence[CellOf],
        *,
        title: str,
        problem: str = "",
        at_fault: str = "",
    ) -> None:
        self._before = {str(one.column): one.text for one in found}
        fields = [
            FormField(
                str(one.column),
                one.kept_as,
                TextField(limit=_LONGEST),
                help=_help(one),
                free=True,
            )
            for one in found
        ]
        super().__init__(
            parent,
            title,
            fields,
            save=self._say_typed,
            values=self._before,
            verb=self.tr("Periksa lagi"),
        )
        self.skip_button = Button(self.tr("Lewati baris ini"), kind="quiet")
        self.skip_button.setToolTip(self.tr("Seluruh pesanannya tidak ikut diimpor."))
        self.skip_button.clicked.connect(self._skip)
        self.offer_other(self.skip_button)
        if problem:
            self.show_problem("", problem)
        first = next((one for one in found if one.header == at_fault), None)
        if first is not None:
            self.rows[str(first.column)].control.setFocus()

    def _say_typed(self, values: dict[str, Any]) -> None:
        changed = {
            int(column): text for column, text in values.items() if text != self._before[column]
        }
        if changed:
            self.typed.emit(changed)

    def _skip(self) -> None:
        self.skipped.emit()
        self.accept()


def _help(one: CellOf) -> str:
    """The header in the file, where it has another name."""
    return "" if one.header == one.kept_as else one.header
