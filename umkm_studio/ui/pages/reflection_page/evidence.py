"""Evidence under a question: pieces of the month that one click puts into the answer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from umkm_studio.models.insight.month_evidence import Answered, Offered, Phrase, Talked
from umkm_studio.models.voices.asked_then_ordered import Way
from umkm_studio.ui.editors.message_words import kind_word
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import clear
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import as_tooltip, caption
from umkm_studio.ui.kit.places import place_word

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of evidence: what its button says, and the line that it puts into the answer."""

    short: str
    line: str


class EvidenceRow(QWidget):
    """Buttons with what the month has to say to one question; hidden where there is nothing."""

    chosen = Signal(str)

    def __init__(self, question: str) -> None:
        super().__init__()
        self._question = question
        self._pieces: tuple[Piece, ...] = ()
        self.buttons: list[LinkButton] = []
        self._flow = Flow(gap=12)
        self.setLayout(self._flow)
        self.hide()

    def show_pieces(self, pieces: tuple[Piece, ...], answer: str) -> None:
        """Offer these; what the answer has already is not offered again."""
        left = tuple(piece for piece in pieces if piece.line not in answer)
        self.setVisible(bool(left))
        if left == self._pieces:
            return
        self._pieces = left
        clear(self._flow)
        self.buttons = [self._button(piece) for piece in left]
        self._flow.addWidget(caption(self.tr("Dari catatanmu:"), role="text2"))
        for button in self.buttons:
            self._flow.addWidget(button)
            button.show()

    def _button(self, piece: Piece) -> LinkButton:
        button = LinkButton(piece.short, icon="plus")
        words = self.tr("Masukkan ke jawaban: {line}").format(line=piece.line)
        button.setToolTip(as_tooltip(words))
        button.setAccessibleName(words)
        button.setAccessibleDescription(self._question)
        button.clicked.connect(partial(self._choose, piece))
        return button

    def _choose(self, piece: Piece) -> None:
        self.chosen.emit(piece.line)


def pieces(found: Offered) -> tuple[tuple[Piece, ...], ...]:
    """The pieces for each of the three questions, in their order."""
    return (
        tuple(map(_talked, found.talked)),
        (*map(_way, found.ways), *map(_answered, found.answered)),
        tuple(map(_phrase, found.phrases)),
    )


def _talked(one: Talked) -> Piece:
    title = wording.short_title(one.post.title)
    asked, told = one.product_questions, one.stories_told
    counts = (
        (translate("Evidence", "{count} pertanyaan", "", asked), asked),
        (translate("Evidence", "{count} cerita pembeli", "", told), told),
        (translate("Evidence", "{count} DM", "", one.direct_messages), one.direct_messages),
    )
    said = ", ".join(words.format(count=wording.number(count)) for words, count in counts if count)
    short = translate("Evidence", "“{title}”, {count} percakapan", "", one.all)
    line = translate("Evidence", "“{title}” ({day}): {said}.")
    return Piece(
        short.format(title=title, count=wording.number(one.all)),
        line.format(title=one.post.title, day=wording.day(one.post.day), said=said),
    )


def _way(one: Way) -> Piece:
    kind, place = kind_word(one.kind), place_word(one.platform)
    people, ordered = wording.number(one.share.people), wording.number(one.share.ordered)
    short = translate("Evidence", "{kind} lewat {place}, {ordered} memesan")
    line = translate(
        "Evidence", "{kind} lewat {place}: dari {people} orang, {ordered} memesan dalam seminggu."
    )
    return Piece(
        short.format(kind=kind, place=place, ordered=ordered),
        line.format(kind=kind, place=place, people=people, ordered=ordered),
    )


def _answered(one: Answered) -> Piece:
    answers, followed = wording.number(one.answers), wording.number(one.followed)
    short = translate("Evidence", "Jawaban “{question}”, {followed} diikuti pesanan")
    line = translate(
        "Evidence", "Jawaban “{question}”: dari {answers} kali dikirim, {followed} diikuti pesanan."
    )
    return Piece(
        short.format(question=wording.short_title(one.question), followed=followed),
        line.format(question=one.question, answers=answers, followed=followed),
    )


def _phrase(one: Phrase) -> Piece:
    line = translate("Evidence", "“{words}” (testimoni {day})")
    return Piece(
        translate("Evidence", "“{words}”").format(words=wording.short_title(one.words)),
        line.format(words=one.words, day=wording.day(one.day)),
    )
