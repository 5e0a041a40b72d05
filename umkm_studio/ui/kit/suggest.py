"""A line of text that proposes what is known already; anything else may be typed too.

self.product = SuggestField([(7, "Nastar Klasik 500 g")], placeholder=self.tr("Nama produk"))
self.product.key()        # 7, or None for words that nothing proposed
self.product.value()      # the words
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCompleter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from umkm_studio.models.text import fold
from umkm_studio.ui.kit.fields import TextField
from umkm_studio.ui.kit.theme import theme

_ROWS = 8  # shown before the list scrolls


class SuggestField(TextField):
    """Proposes items (key, words) in which every typed word stands, in any order.

    `picked` when one was chosen. Enter takes the proposal under the cursor; with `takes_first` the
    first one where none is. Anything else that is typed stays as it is.
    """

    picked = Signal(object)

    def __init__(
        self,
        items: Iterable[tuple[object, str]] = (),
        *,
        text: str = "",
        placeholder: str = "",
        takes_first: bool = False,
    ) -> None:
        super().__init__(text, placeholder=placeholder)
        self._takes_first = takes_first
        self._keys: dict[str, object] = {}
        self._names: list[str] = []
        self._found = QStringListModel(self)
        completer = _Proposals(self._found, self)
        completer.setMaxVisibleItems(_ROWS)
        completer.activated.connect(self._pick)
        popup = completer.popup()
        assert popup is not None
        popup.setItemDelegate(_Row(popup))
        popup.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # sizes stand at the end of a name
        popup.setObjectName("suggestions")
        popup.installEventFilter(self)
        self.setCompleter(completer)
        self.textEdited.connect(self._look_for)  # before the line itself opens the list
        self.set_items(items)

    @property
    def _popup(self) -> QAbstractItemView:
        """The list of proposals. Asked for each time: PySide forgets that a kept one still lives
        when another field's is deleted.
        """
        popup = self.completer().popup()
        assert popup is not None
        return popup

    def set_items(self, items: Iterable[tuple[object, str]]) -> None:
        """Propose these; of two with the same words the first counts."""
        self._keys = {}
        self._names = []
        for key, text in items:
            if fold(text) not in self._keys:
                self._keys[fold(text)] = key
                self._names.append(text)
        self._look_for(self.text())

    def key(self) -> object | None:
        """The key of the item whose words stand here, whatever their letter case."""
        return self._keys.get(fold(self.text()))

    def set_key(self, key: object) -> bool:
        """Show the words of a key; False where nothing has it. This is no change by the maker."""
        for row, known in enumerate(self._keys.values()):
            if known == key:
                self.set_value(self._names[row])
                return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab takes the proposal under the cursor and goes on; Qt would only close the list. Enter
        takes it and stays: Qt would press Enter in the field as well, with half the words. A press
        beside the list closes it and is one on what lies there.
        """
        if isinstance(event, QMouseEvent) and watched is self._popup.windowHandle():
            return self._released_late(event)
        if watched is not self._popup:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return self._pressed_beside(event)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            return self._entered()
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            chosen = self._popup.currentIndex()
            if chosen.isValid():
                self.setText(str(chosen.data()))
            self._popup.hide()
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            return True
        return super().eventFilter(watched, event)

    def _pressed_beside(self, event: QMouseEvent) -> bool:
        """Qt's completer swallows the press that closes its list: "Simpan" took two clicks."""
        popup = self._popup
        if popup.rect().contains(event.position().toPoint()):
            return False
        popup.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)  # once, on every platform
        if (window := popup.windowHandle()) is not None:
            window.installEventFilter(self)
        popup.hide()
        _give_below(event)
        return True

    def _released_late(self, event: QMouseEvent) -> bool:
        """On X11 the release of a quick press still goes to the list, which is closed by then."""
        if event.type() != QEvent.Type.MouseButtonRelease or self._popup.isVisible():
            return False
        _give_below(event)
        return True

    def _entered(self) -> bool:
        """Take a proposal; False where there is none to take and Enter is for the field."""
        chosen = self._popup.currentIndex()
        if not chosen.isValid() and self._takes_first and self.key() is None:
            chosen = self._found.index(0, 0)
        if not chosen.isValid():
            return False
        words = str(chosen.data())
        self._popup.hide()
        self.setText(words)
        self._pick(words)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """The list may be wider than the field: how wide is known in the window."""
        super().showEvent(event)
        self._look_for(self.text())

    def _look_for(self, typed: str) -> None:
        words = fold(typed).split()
        folded = zip(self._keys, self._names, strict=True)
        found = [name for text, name in folded if all(word in text for word in words)]
        self._found.setStringList(found)
        self._popup.setMinimumWidth(min(self._wanted_width(found), self._room()))

    def _wanted_width(self, names: list[str]) -> int:
        """What the longest of these names needs, with its padding and the scroll bar."""
        metrics = self._popup.fontMetrics()
        longest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        return longest + self._popup.verticalScrollBar().sizeHint().width() + theme().px(32)

    def _room(self) -> int:
        """From the left edge of the field to the right edge of what it stands in."""
        window = self.window()
        left = self.mapTo(window, self.rect().topLeft()).x()
        return max(self.width(), window.width() - left - theme().px(24))

    def _pick(self, words: str) -> None:
        self.picked.emit(self._keys.get(fold(words)))


def _give_below(event: QMouseEvent) -> None:
    """Give a press or its release to what lies under it in our windows, after the event at hand;
    not to what a dialog blocks.
    """
    at = event.globalPosition()
    below = QApplication.widgetAt(at.toPoint())
    dialog = QApplication.activeModalWidget()
    if below is None or (dialog is not None and below.window() is not dialog):
        return
    window = below.window().windowHandle()
    assert window is not None  # it was seen
    local = window.mapFromGlobal(at)
    again = QMouseEvent(event.type(), local, at, event.button(), event.buttons(), event.modifiers())
    QCoreApplication.postEvent(window, again)


class _Proposals(QCompleter):
    """Shows the whole model: the field has looked already, by words and not by one stretch."""

    def splitPath(self, path: str) -> list[str]:
        """Nothing to compare with, so every row fits."""
        return [""]


class _Row(QStyledItemDelegate):
    """A row as wide as the list, so that a name too long for it is shortened, not cut off."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Its height; no width of its own."""
        return QSize(0, super().sizeHint(option, index).height())
