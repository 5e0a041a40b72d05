"""The table of a sheet's columns with a choice in every row; used by step 2 of an import."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from umkm_studio.models.sheets.drafts import Column as FileColumn
from umkm_studio.models.sheets.drafts import Field
from umkm_studio.ui.kit.badges import Look
from umkm_studio.ui.kit.fields import Select
from umkm_studio.ui.kit.tables import Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.words import field_word

_CHOICE = 3  # the table's column that holds the choices
_OPEN = "open"  # stands in a choice until the maker has made one
_ONLY_OURS = Field.CUSTOMER_REFERENCE  # of the open workbook, which needs no matching


@dataclass(frozen=True, slots=True)
class Kept:
    """A column of the file and what it is kept as now; `column.field` is what was recognised."""

    column: FileColumn
    field: Field | None
    is_chosen: bool = False  # by the maker

    @property
    def id(self) -> int:
        """What it is known by in the table."""
        return self.column.index

    @property
    def is_open(self) -> bool:
        """Whether it was only guessed, and the maker has not said yet."""
        return not (self.column.sure or self.is_chosen or self.column.field is None)


class ColumnTable(QWidget):
    """Columns that are kept, and with `shows_all` those that are not.

    `chosen` carries a column's index and its new meaning, `focused` says that another choice has
    the focus (`focused_id`).
    """

    chosen = Signal(int, object)
    focused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shows_all = False
        self.hidden_count = 0
        self.focused_id: int | None = None
        self.choices: dict[int, Select] = {}
        self._keeps: frozenset[Field] = frozenset()
        self.rows: RecordTable[Kept] = RecordTable(
            [
                Column(self.tr("Kolom di berkas"), lambda k: k.column.header, bold=True, width=200),
                Column(
                    self.tr("Contoh isi"),
                    _sample,
                    stretch=True,
                    muted=True,
                    tooltip=_samples,
                    hide_below=700,
                ),
                Column("", _nothing, icon=_arrow, width=36, hide_below=700),
                Column(self.tr("Disimpan sebagai"), _nothing, width=226),
                Column(self.tr("Keterangan"), _nothing, badge=self._state, hide_below=600),
            ],
            name=self.tr("Kolom di berkas dan gunanya"),
            sortable=False,
            row_ground=lambda kept: "warningSoft" if kept.is_open else "",
        )
        self.rows.setMinimumHeight(theme().px(230))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.rows)
        self.setFocusProxy(self.rows)

    def show_kept(self, kept: Sequence[Kept], *, keeps: frozenset[Field]) -> None:
        """Show a sheet: what waits for a choice first, then what is kept; the others on request.

        `keeps` are the personal fields that the maker wants kept.
        """
        self._keeps = keeps
        first = [one for one in kept if one.is_open]
        first += [one for one in kept if not one.is_open and (one.field or one.is_chosen)]
        others = [one for one in kept if one not in first]
        self.hidden_count = len(others)
        self.rows.show_records(first + (others if self.shows_all else []))
        self._put_choices()

    def refresh_kept(self, kept: Sequence[Kept]) -> None:
        """The same rows in the same places, after a choice."""
        by_id = {one.id: one for one in kept}
        for place, shown in enumerate(self.rows.records()):
            now = by_id[shown.id]
            self.rows.model.put(place, now)
            choice = self.choices[shown.id]
            if shown.is_open and not now.is_open:
                choice.set_items(self._items(is_open=False), now.field)
            elif not now.is_open:
                choice.set_value(now.field)
        self.rows.view.viewport().update()

    def focus_first_open(self) -> None:
        """Put the focus into the first choice that waits."""
        waiting = next((one for one in self.rows.records() if one.is_open), None)
        if waiting is not None:
            place = self.rows.records().index(waiting)
            self.rows.view.scrollTo(self.rows.model.index(place, _CHOICE))
            self.choices[waiting.id].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell which choice has the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self.focused_id = next(
                (index for index, choice in self.choices.items() if choice is watched), None
            )
            self.focused.emit()
        return super().eventFilter(watched, event)

    def _put_choices(self) -> None:
        self.choices = {}
        view = self.rows.view
        for place, kept in enumerate(self.rows.records()):
            choice = Select(
                self._items(is_open=kept.is_open), _OPEN if kept.is_open else kept.field
            )
            choice.setProperty("small", True)
            choice.setAccessibleName(
                self.tr("Kolom {header} disimpan sebagai").format(header=kept.column.header)
            )
            choice.changed.connect(partial(self._chosen, kept.id))
            choice.installEventFilter(self)
            cell = QWidget()
            inside = QHBoxLayout(cell)
            inside.setContentsMargins(theme().px(10), 0, theme().px(10), 1)
            inside.addWidget(choice)
            cell.setFocusProxy(choice)
            view.setIndexWidget(self.rows.model.index(place, _CHOICE), cell)
            self.choices[kept.id] = choice

    def _chosen(self, index: int, chosen: object) -> None:
        if chosen is not _OPEN:
            self.chosen.emit(index, chosen)

    def _items(self, *, is_open: bool) -> list[tuple[object, str]]:
        items: list[tuple[object, str]] = []
        if is_open:
            items.append((_OPEN, self.tr("Pilih isi kolom ini…")))
        items.append((None, self.tr("Tidak dipakai")))
        return items + [(one, field_word(one)) for one in Field if one is not _ONLY_OURS]

    def _state(self, kept: Kept) -> Look:
        if kept.is_open:
            return Look(self.tr("Perlu kamu pilih"), "warning", "help-circle", on_tint=True)
        if kept.field is None:
            return Look(self.tr("Tidak dipakai"), "dashed", "minus")
        if kept.field in _PERSONAL and kept.field not in self._keeps:
            return Look(self.tr("Tidak disimpan"), "neutral", "lock")
        if kept.field is kept.column.field and not (kept.is_chosen and not kept.column.sure):
            return Look(self.tr("Cocok otomatis"), "success", "check")
        return Look(self.tr("Pilihanmu"), "info", "pencil")


_PERSONAL = (Field.PHONE, Field.ADDRESS)


def _nothing(_kept: Kept) -> str:
    return ""


def _sample(kept: Kept) -> str:
    return kept.column.samples[0] if kept.column.samples else ""


def _samples(kept: Kept) -> str:
    return "\n".join(kept.column.samples)


def _arrow(_kept: Kept) -> tuple[str, str]:
    return "arrow-right", "text2"
