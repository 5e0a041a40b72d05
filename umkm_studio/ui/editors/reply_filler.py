"""An answer for a message: its gaps filled from what the shop knows, the rest asked for, and then
copied. The card of Tanya-Jawab and the small window both show it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import reply_facts
from umkm_studio.models.reply_facts import Facts
from umkm_studio.models.sales import products
from umkm_studio.models.store import Store
from umkm_studio.models.voices import tone
from umkm_studio.models.voices.messages import Kind, Message
from umkm_studio.models.voices.replies import Reply
from umkm_studio.models.voices.reply_blanks import (
    Blank,
    Piece,
    fill,
    gaps,
    key_of,
    known_as,
    still_open,
    text_of,
)
from umkm_studio.ui.editors import reply_actions
from umkm_studio.ui.editors.filled_text import FilledText
from umkm_studio.ui.editors.reply_gaps import ReplyGaps
from umkm_studio.ui.editors.reply_words import known_value, tone_words, typed_value
from umkm_studio.ui.kit.buttons import IconButton
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.jobs import Job, Progress
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

_MOST_REMARKS = 2  # about the tone, at a time


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read for a message."""

    message: Message | None
    facts: Facts


class ReplyFiller(QWidget):
    """`copied` sends what is to be said of it. Who shows it finds a place for `change_button`."""

    copied = Signal(str)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._reply: Reply | None = None
        self._message: Message | None = None
        self._facts = Facts()
        self._typed: dict[str, str] = {}  # by the gap's key; kept from answer to answer
        self._asks_all = False
        self._asked: list[str] = []
        self._reading: Job | None = None
        self._pieces: Sequence[Piece] = ()
        self.preview = FilledText()
        self.empty = caption(
            self.tr("Pilih balasan di daftar. Yang belum diketahui akan ditanyakan dulu."),
            role="text2",
            wrap=True,
        )
        self.gaps = ReplyGaps(self._product_names)
        self.change_button = IconButton("pencil", self.tr("Ubah isian"), small=True, bare=True)
        self.tone = Note("info", "", icon="message-heart")
        self._lay_out()
        self.gaps.changed.connect(self._typed_in)
        self.change_button.clicked.connect(self._ask_all)
        self._show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(10))
        self._box = Card(inset=True, padding=13)
        self._box.body.addWidget(self.preview)
        column.addWidget(self.empty)
        column.addWidget(self._box)
        column.addWidget(self.gaps)
        column.addWidget(self.tone)

    # what is shown

    @property
    def reply(self) -> Reply | None:
        """The answer, None before one is chosen."""
        return self._reply

    @property
    def message(self) -> Message | None:
        """The message that it is for."""
        return self._message

    def show_reply(self, reply: Reply | None) -> None:
        """Fill another answer; what was typed for this message is kept."""
        if (self._reply and self._reply.id) != (reply and reply.id):
            self._asks_all = False
            self._asked = []
        self._reply = reply
        self._show()

    def show_for(self, message: Message | None) -> None:
        """Fill it for another message: what is known of its buyer is read beside the window."""
        if (self._message and self._message.id) != (message and message.id):
            self._typed = {}
            self._asked = []
            self._asks_all = False
            self._facts = Facts(name=message.name if message is not None else "")
        self._message = message
        self._show()
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._studio.reads.run(
            partial(_read, message=message, today=self._studio.today()),
            done=self._came,
            failed=self._studio.notices.explain,
        )

    def text(self) -> str:
        """The answer as it would be copied now."""
        return text_of(self._pieces)

    def copy(self) -> bool:
        """Copy, or go to the first gap that is still open; whether it was copied."""
        if self._reply is None:
            return False
        missing = still_open(self._pieces)
        if missing:
            self._show()
            self.gaps.point_at(missing[0])
            return False
        said = reply_actions.copy(self._studio, self._reply, self.text(), self._message)
        self.copied.emit(said)
        return True

    # inside

    def _came(self, read: _Read) -> None:
        if (read.message and read.message.id) == (self._message and self._message.id):
            self._facts = read.facts
            self._asked = []
            self._show()

    def _show(self) -> None:
        reply = self._reply
        values = self._values(reply.answer) if reply is not None else {}
        self._pieces = fill(reply.answer, values) if reply is not None else ()
        self.empty.setVisible(reply is None)
        self._box.setVisible(reply is not None)
        self.preview.show_pieces(self._pieces)
        all_gaps = gaps(reply.answer) if reply is not None else []
        self._asked = [gap for gap in all_gaps if self._is_asked(gap, values)]
        self.gaps.ask_for(self._asked, {**values, **self._typed})
        self.change_button.setEnabled(len(self._asked) < len(all_gaps))
        self._listen()

    def _is_asked(self, gap: str, values: dict[str, str]) -> bool:
        """A gap that was asked for stays so while its field is being filled."""
        key = key_of(gap)
        return self._asks_all or gap in self._asked or key in self._typed or not values[key]

    def _values(self, answer: str) -> dict[str, str]:
        """What stands in each gap, by its key: what was typed goes before what is known."""
        named = {known_as(key): words for key, words in self._typed.items() if words.strip()}
        facts = reply_facts.chosen(
            self._studio.store,
            self._facts,
            product=named.get(Blank.PRODUCT, ""),
            city=named.get(Blank.CITY, ""),
        )
        values = {}
        for gap in gaps(answer):
            typed = self._typed.get(key_of(gap))
            known = known_value(gap, facts)
            values[key_of(gap)] = known if typed is None else typed_value(gap, typed.strip())
        return values

    def _typed_in(self, key: str, words: str) -> None:
        self._typed[key] = words
        self._show()

    def _ask_all(self) -> None:
        self._asks_all = True
        self._show()
        field = next((found for gap in self._asked if (found := self.gaps.field(gap))), None)
        if field is not None:
            field.setFocus()

    def _listen(self) -> None:
        complaint = self._message is not None and self._message.kind is Kind.COMPLAINT
        name = self._facts.name
        heard = tone.listen(self.text(), name=name, complaint=complaint) if self._reply else []
        self.tone.setVisible(bool(heard))
        words = "\n".join(tone_words(one) for one in heard[:_MOST_REMARKS])
        self.tone.show_note("info", words, icon="message-heart")

    def _product_names(self) -> list[str]:
        found = products.everything(self._studio.store)
        return [product.label for product in found if product.active]


def _read(store: Store, _: Progress, *, message: Message | None, today: date) -> _Read:
    return _Read(message, reply_facts.known(store, message, today))
