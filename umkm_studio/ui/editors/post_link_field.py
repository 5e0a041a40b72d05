"""The link of a post that is out: pasted, checked, recognised."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content.post_links import key_of
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import TextField
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.places import place_word, places_word
from umkm_studio.ui.kit.theme import theme

_LINK = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?", re.IGNORECASE)


class LinkField(QWidget):
    """A line, "Tempel", and below it what the link was recognised as. Whatever stands here is
    kept: a remark is no refusal.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = TextField(placeholder="https://www.instagram.com/p/…", limit=500)
        self.setFocusProxy(self.line)
        self.line.setAccessibleName(self.tr("Tautan unggahan"))
        self.paste = Button(self.tr("Tempel"))
        self.remark = caption("", role="text2", wrap=True)
        self._places: tuple[str, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(4))
        above = row(self.line, self.paste, gap=8)
        above.setStretch(0, 1)
        layout.addLayout(above)
        layout.addWidget(self.remark)
        self.remark.hide()
        self.line.textEdited.connect(self._touched)
        self.paste.clicked.connect(self._paste)

    def value(self) -> str:
        """The link."""
        return self.line.value()

    def set_value(self, link: str, places: Sequence[str] = ()) -> None:
        """Show a link of a post that goes to these places; this is no change by the maker."""
        self.line.set_value(link)
        self._places = tuple(places)
        self._recognise()

    def _touched(self) -> None:
        self._recognise()
        self.edited.emit()

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text().strip()
        self.line.setFocus()
        if text:
            self.line.setText(text)
            self._touched()

    def _recognise(self) -> None:
        words, role = self._what_it_is()
        self.remark.set_role(role)
        self.remark.setText(words)
        self.remark.setVisible(bool(words))

    def _what_it_is(self) -> tuple[str, str]:
        """What is said of the link, and the role of its colour."""
        link = self.value()
        if not link:
            return "", "text2"
        if not _LINK.fullmatch(link):
            text = self.tr("Ini belum terlihat seperti tautan. Contoh: {example}")
            return text.format(example="https://www.instagram.com/p/DADWBdRe8DM/"), "warningText"
        known = key_of(link)
        if known is None:
            text = self.tr("Tautan disimpan, tetapi belum dikenali sebagai unggahan tertentu.")
            return text, "text2"
        place, key = known
        if self._places and place not in self._places:
            text = self.tr("Ini tautan {place}, sedangkan tempatnya {places}.")
            text = text.format(place=place_word(place), places=places_word(self._places))
            return text, "warningText"
        text = self.tr("Dikenali: {place}, nomor {key}")
        return text.format(place=place_word(place), key=key), "text2"
