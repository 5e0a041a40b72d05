"""Step 2 of an import: what each column of the file is kept as."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from umkm_studio.models.sheets.drafts import Column as FileColumn
from umkm_studio.models.sheets.drafts import Field, Layout
from umkm_studio.ui.kit.badges import Look
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Select
from umkm_studio.ui.kit.tables import Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.words import field_word

_CHOICE = 3  # the table's column that holds the choices


@dataclass(frozen=True, slots=True)
class Kept:
    """A column of the file and what it is kept as now; `column.field` is what was recognised."""

    column: FileColumn
    field: Field | None

    @property
    def id(self) -> int:
        """What it is known by in the table."""
        return self.column.index


class ColumnsStep(QWidget):
    """Columns that are kept, and on request those that are not. `changed` after every choice."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._layout: Layout | None = None
        self.fields: dict[int, Field | None] = {}
        self.choices: dict[int, Select] = {}
        self.table: RecordTable[Kept] = RecordTable(
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
        )
        self.table.setMinimumHeight(theme().px(280))
        self.more_button = LinkButton("", strong=True)
        self.more_button.clicked.connect(self._toggle_more)
        self._shows_all = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(10))
        layout.addWidget(self.table, 1)
        layout.addLayout(row(self.more_button, None))

    def show_layout(self, layout: Layout, fields: dict[int, Field | None]) -> None:
        """Show a file's columns. `fields` are the maker's choices so far, and take new ones."""
        self._layout = layout
        self.fields = fields
        self._show()

    def unused(self) -> list[str]:
        """The headers of the columns that are not kept."""
        return [kept.column.header for kept in self._kept() if kept.field is None]

    def _kept(self) -> list[Kept]:
        columns = self._layout.columns if self._layout is not None else ()
        return [Kept(column, self.fields.get(column.index, column.field)) for column in columns]

    def _show(self) -> None:
        """Columns that are kept or were touched first, the others below on request."""
        kept = self._kept()
        first = [one for one in kept if one.field is not None or one.id in self.fields]
        others = [one for one in kept if one not in first]
        self.table.show_records(first + (others if self._shows_all else []))
        self.more_button.setVisible(bool(others))
        words = (
            self.tr("Sembunyikan %n kolom yang tidak dipakai", "", len(others))
            if self._shows_all
            else self.tr("Tampilkan %n kolom yang tidak dipakai", "", len(others))
        )
        self.more_button.setText(words)
        self._put_choices()

    def _put_choices(self) -> None:
        self.choices = {}
        view = self.table.view
        items: list[tuple[object, str]] = [(None, self.tr("Tidak dipakai"))]
        items += [(one, field_word(one)) for one in Field]
        for place, kept in enumerate(self.table.records()):
            choice = Select(items, kept.field)
            choice.setProperty("small", True)
            choice.setAccessibleName(
                self.tr("Kolom {header} disimpan sebagai").format(header=kept.column.header)
            )
            choice.changed.connect(partial(self._chosen, kept.id))
            cell = QWidget()
            inside = QHBoxLayout(cell)
            inside.setContentsMargins(theme().px(10), 0, theme().px(10), 1)
            inside.addWidget(choice)
            cell.setFocusProxy(choice)
            view.setIndexWidget(self.table.model.index(place, _CHOICE), cell)
            self.choices[kept.id] = choice

    def _chosen(self, index: int, chosen: Field | None) -> None:
        """A meaning belongs to one column: the one that had it lets go."""
        for kept in self._kept():
            if chosen is not None and kept.field is chosen and kept.id != index:
                self.fields[kept.id] = None
                self.choices[kept.id].set_value(None)
        self.fields[index] = chosen
        for place, kept in enumerate(self._shown()):
            self.table.model.records[place] = kept
        self.table.view.viewport().update()
        self.changed.emit()

    def _shown(self) -> list[Kept]:
        """The rows of the table as they are now, in their places."""
        by_id = {kept.id: kept for kept in self._kept()}
        return [by_id[kept.id] for kept in self.table.records()]

    def _toggle_more(self) -> None:
        self._shows_all = not self._shows_all
        self._show()

    def _state(self, kept: Kept) -> Look:
        if kept.field is None:
            return Look(self.tr("Tidak dipakai"), "dashed", "minus")
        if kept.field is kept.column.field:
            return Look(self.tr("Cocok otomatis"), "success", "check")
        return Look(self.tr("Pilihanmu"), "info", "pencil")


def _nothing(_kept: Kept) -> str:
    return ""


def _sample(kept: Kept) -> str:
    return kept.column.samples[0] if kept.column.samples else ""


def _samples(kept: Kept) -> str:
    return "\n".join(kept.column.samples)


def _arrow(_kept: Kept) -> tuple[str, str]:
    return "arrow-right", "text2"
