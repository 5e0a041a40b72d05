"""A line of text that proposes what is known already; anything else may be typed too.

self.product = SuggestField([(7, "Nastar Klasik 500 g")], placeholder=self.tr("Nama produk"))
self.product.key()        # 7, or None for words that nothing proposed
self.product.value()      # the words
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter

from umkm_studio.models.text import fold
from umkm_studio.ui.kit.fields import TextField


class SuggestField(TextField):
    """Proposes items (key, words) that contain what is typed. `picked` when one was chosen."""

    picked = Signal(object)

    def __init__(
        self, items: Iterable[tuple[object, str]] = (), *, text: str = "", placeholder: str = ""
    ) -> None:
        super().__init__(text, placeholder=placeholder)
        self._keys: dict[str, object] = {}
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._pick)
        popup = completer.popup()
        assert popup is not None
        popup.setObjectName("suggestions")
        popup.installEventFilter(self)
        self._popup = popup
        self.setCompleter(completer)
        self.set_items(items)

    def set_items(self, items: Iterable[tuple[object, str]]) -> None:
        """Propose these; of two with the same words the first counts."""
        self._keys = {}
        words = []
        for key, text in items:
            if fold(text) not in self._keys:
                self._keys[fold(text)] = key
                words.append(text)
        self._words.setStringList(words)

    def key(self) -> object | None:
        """The key of the item whose words stand here, whatever their letter case."""
        return self._keys.get(fold(self.text()))

    def set_key(self, key: object) -> bool:
        """Show the words of a key; False where nothing has it. This is no change by the maker."""
        for row, known in enumerate(self._keys.values()):
            if known == key:
                self.set_value(self._words.stringList()[row])
                return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab takes the proposal under the cursor and goes on; Qt would only close the list."""
        if (
            watched is self._popup
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        ):
            chosen = self._popup.currentIndex()
            if chosen.isValid():
                self.setText(str(chosen.data()))
            self._popup.hide()
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            return True
        return super().eventFilter(watched, event)

    def _pick(self, words: str) -> None:
        self.picked.emit(self._keys.get(fold(words)))
