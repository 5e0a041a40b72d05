"""The menu of a table's row: by its dots, by the right mouse button, or by the menu key.

menu = RowMenu(table, self._actions)     # def _actions(record) -> list of Action
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from umkm_studio.ui.kit.tables import Column, RecordTable
from umkm_studio.ui.kit.theme import icon

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Action:
    """One line of the menu."""

    icon: str
    words: str
    act: Callable[[], object]
    apart: bool = False  # below a line: what takes something away


def dots_column(tooltip: str) -> Column[Any]:
    """The last column of a table with a RowMenu."""
    return Column(
        "", lambda _: None, lambda _: "", width=40,
        icon=lambda _: ("dots", "text2"), tooltip=lambda _: tooltip,
    )  # fmt: skip


class RowMenu(QObject, Generic[R]):
    """Shows what can be done with a row; `menu` is the one on the screen."""

    def __init__(self, table: RecordTable[R], actions: Callable[[R], Sequence[Action]]) -> None:
        super().__init__(table)
        self._table = table
        self._actions = actions
        self.menu: QMenu | None = None
        view = table.view
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._asked)
        view.clicked.connect(self._clicked)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == self._table.model.columnCount() - 1:
            self._show(index)

    def _asked(self, at: QPoint) -> None:
        """Under the pointer; with the menu key, below the row that has the cursor."""
        index = self._table.view.indexAt(at)
        self._show(index if index.isValid() else self._table.view.currentIndex(), at)

    def _show(self, index: QModelIndex, at: QPoint | None = None) -> None:
        if not index.isValid():
            return
        view = self._table.view
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._actions(self._table.model.record(index)):
            if action.apart:
                menu.addSeparator()
            line = QAction(icon(action.icon, "text2", 16), action.words, menu)
            line.triggered.connect(_Act(action.act))
            menu.addAction(line)
        self.menu = menu
        menu.destroyed.connect(self._gone)
        below = view.visualRect(index).bottomLeft()
        menu.popup(view.viewport().mapToGlobal(at or below))

    def _gone(self) -> None:
        self.menu = None


class _Act:
    """What a line does, without the `checked` that Qt sends along."""

    def __init__(self, act: Callable[[], object]) -> None:
        self._act = act

    def __call__(self, _checked: bool = False) -> None:
        self._act()
