"""A small window that stays above the chat: search, choose, copy. It opens with Ctrl+J inside the
program; nothing listens to keys outside of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.voices import messages, replies
from umkm_studio.models.voices.messages import Message
from umkm_studio.models.voices.replies import Reply
from umkm_studio.models.voices.reply_search import asked_for, matching
from umkm_studio.ui.editors import message_actions, message_words
from umkm_studio.ui.editors.reply_filler import ReplyFiller
from umkm_studio.ui.editors.reply_list import KEYS, ReplyList
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Box, Corners, row
from umkm_studio.ui.kit.fields import Labelled, SearchField, Select
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.theme import theme

_MOST_WAITING = 50  # people to choose from


def show_beside(studio: Studio, window: QWidget, message_id: int | None = None) -> ReplyWindow:
    """Open the small window of a main window, or bring it back to the front; for whoever wrote this
    message, where there is one.
    """
    found = window.findChild(ReplyWindow)
    small = found if found is not None else ReplyWindow(studio, window)
    if message_id is not None:
        small.choose(message_id)
    small.show()
    small.raise_()
    small.activateWindow()
    small.search.line.setFocus()
    return small


class ReplyWindow(QWidget):
    """Belongs to the main window, closes with it, and stays when that is minimised."""

    def __init__(self, studio: Studio, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Salin jawaban"))
        self._studio = studio
        self._bank: Sequence[Reply] = ()
        self._waiting: Sequence[Message] = ()
        self.who = Select()
        self.search = SearchField(self.tr("Cari balasan"), key="Ctrl F")
        self.list = ReplyList()
        self.filler = ReplyFiller(studio)
        self.copy_button = Button(self.tr("Salin"), kind="primary", icon="copy")
        self.done_button = Button(self.tr("Sudah dibalas"), icon="check", writes=True)
        self.said = PlainLabel(style="caption", role="text2", wrap=True)
        self._lay_out()
        self._wire()
        self.refresh()
        self._choose_who()

    def _lay_out(self) -> None:
        t = theme()
        column = QVBoxLayout(self)
        side = t.px(14)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(t.px(10))
        column.addWidget(Labelled(self.tr("Untuk"), self.who))
        column.addWidget(self.search)
        frame = Box()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        Corners(frame)
        column.addWidget(frame, 1)
        column.addWidget(self.filler)
        column.addLayout(row(self.copy_button, self.done_button, None, self.filler.change_button))
        column.addWidget(self.said)
        self.list.setMinimumHeight(t.px(150))
        self.setMinimumSize(t.px(320), t.px(420))
        self.resize(t.px(380), t.px(620))

    def _wire(self) -> None:
        self.who.changed.connect(self._choose_who)
        self.search.changed.connect(self._filter)
        self.search.line.returnPressed.connect(self.copy)
        self.list.chosen.connect(self.filler.show_reply)
        self.list.copy_wanted.connect(self.copy_reply)
        self.copy_button.clicked.connect(self.copy)
        self.done_button.clicked.connect(self._answered)
        self.filler.copied.connect(self._say)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.line.setFocus)
        QShortcut(QKeySequence("Escape"), self, self.close)
        for number in range(KEYS):
            QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self, partial(self._copy_row, number))
        theme().changed.connect(self.close)
        window = self.parentWidget()
        if window is not None:
            window.installEventFilter(self)

    def refresh(self) -> None:
        """Read the bank and who waits."""
        self._bank = replies.everything(self._studio.store)
        self._waiting = messages.waiting(self._studio.store, _MOST_WAITING)
        people = [(message.id, self._who(message)) for message in self._waiting]
        nobody = (None, self.tr("Belum dicatat siapa"))
        self.who.set_items([*people, nobody], self.who.value())
        self._filter()

    def choose(self, message_id: int) -> None:
        """Answer this message, if it still waits."""
        self.refresh()
        if any(message.id == message_id for message in self._waiting):
            self.who.set_value(message_id)
            self._choose_who()

    def copy(self) -> None:
        """Copy the chosen answer, or go to what is still to be filled in."""
        self.filler.copy()

    def copy_reply(self, reply: Reply) -> None:
        """Copy this one."""
        self.filler.show_reply(reply)
        self.copy()

    def event(self, event: QEvent) -> bool:
        """What was written in the main window meanwhile is read when this one is used again. Made
        for one language, size and look, it closes when they change.
        """
        if event.type() == QEvent.Type.WindowActivate:
            self.refresh()
        elif event.type() == QEvent.Type.LanguageChange:
            self.close()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with the main window; a minimised one only looks away (a spontaneous hide)."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.close()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Stay when the main window is minimised, which would take its dialogs along."""
        handle = self.windowHandle()
        if handle is not None:
            handle.setTransientParent(None)  # type: ignore[arg-type]  # the stub knows no None
        super().showEvent(event)

    def _who(self, message: Message) -> str:
        text = self.tr("{name}, {place}") if message.platform else "{name}"
        name = message_words.sender(message)
        return text.format(name=name, place=place_word(message.platform))

    def _choose_who(self, _: object = None) -> None:
        message = self._message()
        self.done_button.setVisible(message is not None)
        self.said.setText("")
        self.filler.show_for(message)
        asked = None if message is None else asked_for(self.list.shown(), message.text)
        if asked is not None:
            self.list.show_replies(self.list.shown(), asked.id)

    def _copy_row(self, number: int) -> None:
        if self.list.choose(number):
            self.copy()

    def _message(self) -> Message | None:
        found = (one for one in self._waiting if one.id == self.who.value())
        return next(found, None)

    def _answered(self) -> None:
        message = self._message()
        if message is not None and message_actions.answer(self._studio, message):
            self.refresh()
            self._choose_who()

    def _filter(self, _: object = None) -> None:
        found = matching(self._bank, self.search.value())
        self.list.show_replies(found)
        self._say("" if found else self.tr("Tidak ada balasan yang cocok."))

    def _say(self, words: str) -> None:
        self.said.setText(words)
