"""Messages of a chat file to choose from, and questions that come again."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.text import squeeze
from umkm_studio.models.voices.chat_file.questions import Heard, Question, question_in
from umkm_studio.ui.editors.message_words import short
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.labels import Line, PlainLabel, elided
from umkm_studio.ui.kit.tables import Column, RecordTable
from umkm_studio.ui.kit.theme import theme


class HeardTable(RecordTable[Heard]):
    """Messages with boxes to mark them; a tooltip has the whole text with its line breaks."""

    def __init__(self, name: str) -> None:
        super().__init__(
            [
                Column(
                    self.tr("Pesan"),
                    lambda heard: squeeze(heard.text) or self.tr("(gambar atau suara)"),
                    stretch=True,
                    sortable=False,
                    below=self._below,
                    tooltip=lambda heard: heard.text,
                ),
                Column(
                    self.tr("Tanggal"),
                    lambda heard: heard.at,
                    lambda at: wording.day_and_year(at.date()),
                    muted=True,
                    sortable=False,
                ),
            ],
            name=name,
            checkable=True,
            sortable=False,
            natural=True,
            ground="surface",
        )

    def _below(self, heard: Heard) -> str:
        moment = wording.clock(heard.at)
        if heard.answered_at is None or not question_in(heard.text):  # a note waits for nothing
            text = self.tr("{name}, jam {clock}")
            return text.format(name=heard.sender, clock=moment)
        text = self.tr("{name}, jam {clock} · dibalas setelah {wait}")
        wait = self._long(heard.answered_at - heard.at)
        return text.format(name=heard.sender, clock=moment, wait=wait)

    def _long(self, wait: timedelta) -> str:
        """By the clock on the wall: 25 menit, 3 hari."""
        if wait.days > 1:
            return self.tr("%n hari", "", wait.days)
        return short(wait)


class QuestionList(QWidget):
    """Each question with how often it came; one click makes it an idea for a post.

    `idea_wanted` sends the words of the question.
    """

    idea_wanted = Signal(str)

    def __init__(self, questions: Sequence[Question], known_ideas: Collection[str]) -> None:
        super().__init__()
        self.buttons: list[Button] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(8))
        for question in questions:
            layout.addWidget(self._line(question, known_ideas))
            layout.addWidget(Line())
        if not questions:
            layout.addWidget(
                PlainLabel(
                    self.tr(
                        "Belum ada pertanyaan yang berulang di chat ini. Coba baca beberapa chat "
                        "sekaligus."
                    ),
                    role="text2",
                    wrap=True,
                )
            )

    def _line(self, question: Question, known_ideas: Collection[str]) -> QWidget:
        said = squeeze(question.said)
        times = self.tr("%n kali", "", question.count)
        chats = self.tr("%n chat", "", len(question.chats))
        about = self.tr("{times} di {chats}").format(times=times, chats=chats)
        button = Button(self.tr("Jadikan ide"), icon="bulb", small=True, writes=True)
        button.setAccessibleName(self.tr("Jadikan ide: {question}").format(question=said))
        button.clicked.connect(partial(self._wanted, said, button))
        self.buttons.append(button)
        if said in known_ideas:
            self._show_done(button)
        words = stack(
            PlainLabel(said, style="label", wrap=True), elided(about, "table", role="text2"), gap=1
        )
        line = QWidget()
        layout = row(words, button, gap=12)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    def _wanted(self, said: str, button: Button) -> None:
        self._show_done(button)
        self.idea_wanted.emit(said)

    def _show_done(self, button: Button) -> None:
        button.setText(self.tr("Sudah jadi ide"))
        button.set_icon("check")
        button.disable(self.tr("Ada di rak ide Kalender Konten."))
