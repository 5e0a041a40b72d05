"""Which columns a table shows, how wide and in which order: chosen by people, and remembered.

    self.columns = ColumnChoice(self.table, studio.data_dir / "window.ini", "orders")
    self.columns.pop_up(at)      # for a button; a right click on the titles does it as well

It is kept beside the place of the window: what fits depends on the screen, not on the shop.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QSettings, Qt

from umkm_studio.ui.kit.column_popup import ColumnPopup, Line
from umkm_studio.ui.kit.records import Column
from umkm_studio.ui.kit.tables import RecordTable


class ColumnChoice(QObject):
    """The columns of a table, each of which has a key; `popup` is the one on the screen.

    The first column and the stretching one always stay.
    """

    def __init__(self, table: RecordTable[Any], file: Path, name: str) -> None:
        super().__init__(table)
        self._view = table.view
        self._model = table.model
        self._head = table.view.horizontalHeader()
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)
        self._entry = f"columns/{name}"
        self.popup: ColumnPopup | None = None
        self._head.setSectionsMovable(True)
        self._head.setFirstSectionMovable(not table.model.checkable)
        self._read()
        self._view.columns_changed.connect(self._keep)
        self._head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._head.customContextMenuRequested.connect(self._asked)

    def pop_up(self, at: QPoint) -> None:
        """Show the popup at a place of the screen."""
        always = self._always()
        lines = [
            Line(
                column.key,
                column.title,
                shown=column.key not in self._view.off,
                fixed=column.key in always,
            )
            for column in self._in_order()
        ]
        self.popup = ColumnPopup(self._view, lines)
        self.popup.shown.connect(self.show_column)
        self.popup.moved.connect(self.move)
        self.popup.reset.connect(self.forget)
        self.popup.destroyed.connect(self._gone)
        self.popup.pop_up(at)

    def move(self, key: str, way: int) -> None:
        """Let a column change places with the next one in the head: -1 towards the first."""
        keys = [column.key for column in self._in_order()]
        place = keys.index(key) + self._model.checkable
        self._head.moveSection(place, place + way)

    def _in_order(self) -> list[Column[Any]]:
        """All columns as they stand, also those that are switched off."""
        places = range(self._model.checkable, self._head.count())
        found = (self._model.column(self._head.logicalIndex(place)) for place in places)
        return [column for column in found if column is not None]

    def show_column(self, key: str, on: bool) -> None:
        """Show a column, or hide it."""
        if on:
            self._view.off.discard(key)
        else:
            self._view.off.add(key)
        self._changed()

    def forget(self) -> None:
        """The columns, widths and order that the table had at first."""
        self._view.off = {column.key for column in self._model.columns if column.optional}
        self._view.own_widths.clear()
        self._put_in_order([column.key for column in self._model.columns])
        self._changed()

    def _changed(self) -> None:
        self._view.fit_columns()
        self._view.columns_changed.emit()

    def _asked(self, at: QPoint) -> None:
        self.pop_up(self._head.viewport().mapToGlobal(at))

    def _gone(self) -> None:
        self.popup = None

    # what is remembered

    def _keep(self) -> None:
        off = self._view.off
        kept = {
            "order": [column.key for column in self._in_order()],
            "shown": [column.key for column in self._model.columns if column.key not in off],
            "widths": self._view.own_widths,
        }
        self._settings.setValue(self._entry, json.dumps(kept))

    def _read(self) -> None:
        """Take over what is known; a file that somebody spoiled is as good as none."""
        try:
            kept = json.loads(str(self._settings.value(self._entry, "{}")))
            order = [str(key) for key in kept.get("order", [])]
            shown = {str(key) for key in kept.get("shown", [])}
            widths = {str(key): int(width) for key, width in kept.get("widths", {}).items()}
        except (ValueError, TypeError, AttributeError):
            return
        if not order:
            return
        always = self._always()
        known = {column.key for column in self._model.columns} & set(order)
        self._view.off = (self._view.off - known) | (known - shown - always)
        self._view.own_widths = {key: width for key, width in widths.items() if width > 0}
        self._put_in_order(order)

    def _always(self) -> set[str]:
        columns: list[Column[Any]] = self._model.columns
        return {column.key for column in columns if column is columns[0] or column.stretch}

    def _put_in_order(self, order: list[str]) -> None:
        """Columns that it does not name come last, as they stand."""
        sections = {
            column.key: number + self._model.checkable
            for number, column in enumerate(self._model.columns)
        }
        wanted = [sections[key] for key in order if key in sections]
        for place, section in enumerate(wanted, start=self._model.checkable):
            self._head.moveSection(self._head.visualIndex(section), place)
