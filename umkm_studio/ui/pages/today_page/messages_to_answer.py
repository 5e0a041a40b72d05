"""The card "Perlu dibalas": who has waited longest, and how fast answers are."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from umkm_studio.models import hours, shop
from umkm_studio.models.content import own_hours
from umkm_studio.models.text import squeeze
from umkm_studio.models.voices import messages, reply_time
from umkm_studio.models.voices.messages import Message
from umkm_studio.ui.editors import message_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.labels import IconLabel, Line, PlainLabel, elided
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_icon
from umkm_studio.ui.kit.theme import paint_icon, theme
from umkm_studio.ui.pages.today_page.card import TodayCard

_SHOWN = 3
_LOOKED_AT = 200  # letters of what they wrote: more never fits in the line


class MessagesToAnswer(TodayCard):
    """The messages that wait, the longest wait first."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, icon="message-2")
        self.answer_buttons: list[Button] = []
        self.waiting = 0  # messages, those that are not shown too
        self.count = Badge(Look("0", "warning"))
        self.head.insertWidget(2, self.count)
        everything = LinkButton(self.tr("Semua"))
        everything.setAccessibleName(self.tr("Semua pesan yang perlu dibalas"))
        everything.clicked.connect(self._to_messages)
        self.head.addWidget(everything)

    def title(self) -> str:
        """The heading."""
        return self.tr("Perlu dibalas")

    def load(self) -> None:
        """The three who have waited longest; below them, how fast this week's answers were."""
        self.answer_buttons.clear()
        found = messages.waiting(self.store, _SHOWN)
        self.waiting = messages.count_waiting(self.store)
        self.count.setVisible(self.waiting > 0)
        self.count.show_look(Look(str(self.waiting), "warning"))
        if found:
            self.add_rows([self._line(message) for message in found])
            self.body.addStretch(1)
            self._add_foot()
        elif messages.newest(self.store) is None:
            note = LinkButton(self.tr("Catat pertanyaan"), icon="plus", writes=True)
            note.clicked.connect(self._note)
            self.say_empty(
                "message-2",
                self.tr("Catat pertanyaan pembeli di sini, supaya tidak ada yang terlewat."),
                note,
            )
        else:
            link = LinkButton(self.tr("Buka Tanya-Jawab"))
            link.clicked.connect(self._to_messages)
            self.say_empty("circle-check", self.tr("Semua sudah dibalas. Tenang dulu."), link)

    def _line(self, message: Message) -> QWidget:
        name = elided(message_words.sender(message), "button")
        ago = message_words.ago(message, self.studio.now())
        when = elided(self.tr("· {ago}").format(ago=ago), role="text2")
        first = row(name, when, gap=4)
        first.setStretch(1, 1)
        name.setSizePolicy(PlainLabel().sizePolicy())
        words = squeeze(message_words.words(message)[:_LOOKED_AT])
        button = Button(self.tr("Balas"), small=True)
        button.setAccessibleName(
            self.tr("Balas {name}: {words}").format(name=message_words.sender(message), words=words)
        )
        button.clicked.connect(partial(self._answer, message.id))
        self.answer_buttons.append(button)
        line = QWidget()
        line.setFixedHeight(theme().px(46))
        layout = row(
            _PlaceMark(message.platform),
            stack(None, first, elided(words, "table", role="text2"), None, gap=0),
            button,
            gap=12,
        )
        layout.setStretch(1, 1)
        line.setLayout(layout)
        return line

    def _add_foot(self) -> None:
        """The usual wait of the last seven days, else own hours."""
        words = self._pace()
        if not words:
            return
        foot = row(IconLabel("clock", size=14), elided(words, "caption", role="text2"), gap=8)
        foot.setStretch(1, 1)
        self.body.addWidget(Line())
        self.body.addLayout(foot)

    def _pace(self) -> str:
        today = self.studio.today()
        answered = messages.answered_between(self.store, today - timedelta(days=6), today)
        usual = reply_time.week(own_hours.of_shop(self.store), answered, today).usual
        if usual is not None:
            text = self.tr("Minggu ini biasanya dibalas dalam {wait}.")
            return text.format(wait=message_words.short(usual))
        work = hours.write(hours.read(shop.load(self.store).work_hours))
        return self.tr("Jam balasmu {hours}.").format(hours=wording.day_hours(work)) if work else ""

    def _answer(self, message_id: int | None) -> None:
        self.studio.go("messages", message=message_id)

    def _to_messages(self) -> None:
        self.studio.go("messages")

    def _note(self) -> None:
        self.studio.go("messages", new=True)


class _PlaceMark(QWidget):
    """The mark of a place on a round ground."""

    def __init__(self, place: str) -> None:
        super().__init__()
        self._icon = place_icon(place)
        self.setFixedSize(theme().px(32), theme().px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.color("neutralSoft"))
        painter.drawEllipse(self.rect())
        side = t.px(16)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(painter, self._icon, box, "text2")
