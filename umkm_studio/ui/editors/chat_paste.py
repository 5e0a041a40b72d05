"""`Tempel chat`: the text of a chat fills the form, for the maker to look at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.chat_orders import ChatOrder
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, row
from umkm_studio.ui.kit.fields import Labelled, TextArea
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.theme import theme

_A_CHAT = 3  # words: fewer are a name or a product, to be pasted where the cursor is


class ChatPaste(QWidget):
    """The button, the field for those whose clipboard is empty, and what was found.

    The text is never kept: it is gone once the form is filled. As an event filter it takes Ctrl+V
    for itself as long as the form `is_empty`; once something is typed, it pastes as ever.
    """

    pasted = Signal(str)

    def __init__(self, is_empty: Callable[[], bool]) -> None:
        super().__init__()
        self._is_empty = is_empty
        self.button = Button(self.tr("Tempel chat"), icon="message-2", small=True)
        self.button.setToolTip(self.tr("Isi formulir dari chat yang sudah disalin (Ctrl+V)"))
        self.button.clicked.connect(self._from_clipboard)
        hint = PlainLabel(
            self.tr("Salin chat pembeli, lalu Ctrl+V di sini."), style="table", role="text2"
        )
        self.text = TextArea(lines=4, placeholder=self.tr("mau pesan kastengel 2, nastar 1 …"))
        self.read_button = Button(self.tr("Isi formulir"), small=True)
        self.read_button.clicked.connect(self._from_field)
        self._field = Card(inset=True, padding=10)
        self._field.body.addWidget(Labelled(self.tr("Isi chat"), self.text))
        self._field.body.addLayout(row(None, self.read_button))
        self.note = Note("info", "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(8))
        layout.addLayout(row(self.button, hint, None, gap=12))
        layout.addWidget(self._field)
        layout.addWidget(self.note)
        self._field.hide()
        self.note.hide()

    def clipboard_chat(self) -> str:
        """The text in the clipboard where it looks like a chat, else ""."""
        text = QGuiApplication.clipboard().text()
        return text if len(text.split()) >= _A_CHAT else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+V with a chat in the clipboard."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
            and self._is_empty()
            and (text := self.clipboard_chat())
        ):
            self.pasted.emit(text)
            return True
        return super().eventFilter(watched, event)

    def show_found(self, found: ChatOrder) -> None:
        """Say what was read, and what wants a look."""
        self._field.hide()
        self.text.set_value("")
        if found.is_empty:
            sentence = self.tr("Belum ada yang terbaca dari chat itu. Isi sendiri di bawah, ya.")
            self.note.show_note("warning", sentence)
        else:
            kind = "warning" if self._wants_a_look(found) else "info"
            self.note.show_note("warning" if kind == "warning" else "info", self._summary(found))
        self.note.show()

    def _wants_a_look(self, found: ChatOrder) -> bool:
        unclear = any(item.doubts for item in found.items)
        return bool(unclear or found.unsure or found.unread or found.is_cut)

    def _summary(self, found: ChatOrder) -> str:
        lines = [self.tr("%n barang terbaca dari chat. Belum disimpan.", "", len(found.items))]
        if any(item.doubts for item in found.items) or found.unsure:
            lines.append(self.tr("Periksa yang bertanda sebelum menyimpan."))
        if found.unread:
            unread = ", ".join(f"“{part}”" for part in found.unread[:3])
            lines.append(self.tr("Tidak terbaca: {words}").format(words=unread))
        if found.is_cut:
            lines.append(self.tr("Chatnya panjang, hanya bagian awalnya yang dibaca."))
        return "\n".join(lines)

    def _from_clipboard(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.pasted.emit(text)
            return
        self._field.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _from_field(self) -> None:
        if self.text.value():
            self.pasted.emit(self.text.value())
