"""The right column of the page: answers, decisions and lines for notes; it may go on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from umkm_studio.models.insight.month import MonthReport
from umkm_studio.models.reflections import DecisionKind
from umkm_studio.ui.kit import paper
from umkm_studio.ui.kit.paper import TextBlock
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.month_words import decision_words, decisions_heading, questions
from umkm_studio.ui.reports.drawing import Draw, line_at, text_at

translate = QCoreApplication.translate

_PAD = 13.0
_NOTE_PITCH = 30.0
_MOST_NOTES = 12


@dataclass(frozen=True, slots=True)
class Placed:
    """What was put on the page, and where it ends."""

    draw: Draw
    bottom: float


class Part(Protocol):
    """Something in the right column. `gap` is the space above it."""

    @property
    def gap(self) -> float: ...

    def place(
        self, left: float, top: float, width: float, room: float
    ) -> tuple[Placed | None, Part | None]:
        """What fits into `room`, and what is left for the next page."""
        ...


@dataclass(frozen=True, slots=True)
class _Heading:
    text: str
    gap: float = 24.0

    def place(
        self, left: float, top: float, width: float, room: float
    ) -> tuple[Placed | None, Part | None]:
        if room < 90:  # never alone at the foot of a page
            return None, self
        return Placed(text_at(self.text, "section", left, top, width, role="link"), top + 20), None


@dataclass(frozen=True, slots=True)
class _Answer:
    question: str
    text: str
    spare: float  # the least height of the box
    gap: float = 9.0

    def place(
        self, left: float, top: float, width: float, room: float
    ) -> tuple[Placed | None, Part | None]:
        question = TextBlock(self.question, "strong", width)
        text = TextBlock(self.text, "body", width - 2 * _PAD)
        box_top = top + question.height + 6
        fit = int((room - question.height - 6 - 2 * _PAD + 3) // text.line_height)
        if fit < min(2, max(1, len(text.lines))):
            return None, self
        first, rest = text.split(fit)
        height = max(self.spare, max(1, len(first.lines)) * first.line_height + 2 * _PAD - 4)
        box = QRectF(left, box_top, width, height)

        def draw(painter: QPainter) -> None:
            question.draw(painter, left, top)
            paper.draw_box(painter, box)
            first.draw(painter, left + _PAD, box_top + _PAD - 2)

        left_over = replace(self, text=rest, question=_continued(self.question)) if rest else None
        return Placed(draw, box.bottom()), left_over


@dataclass(frozen=True, slots=True)
class _Decisions:
    kind: DecisionKind
    texts: tuple[str, ...]
    gap: float = 10.0

    def place(
        self, left: float, top: float, width: float, room: float
    ) -> tuple[Placed | None, Part | None]:
        name, icon, mark, words_role = decision_words(self.kind)
        indent = max(152.0, paper.text_width(name, "strong") + 44 + 16)
        blocks = [TextBlock(text, "body", width - indent - _PAD, most=6) for text in self.texts]
        height = max(21.0, sum(block.height for block in blocks)) + 23
        if height > room:
            return None, self
        box = QRectF(left, top, width, height)

        def draw(painter: QPainter) -> None:
            paper.draw_box(painter, box, accent=mark)
            paper.draw_icon(painter, icon, QRectF(left + 19, top + 13, 17, 17), words_role)
            TextBlock(name, "strong", width).draw(painter, left + 44, top + 11)
            at = top + 11
            for block in blocks:
                block.draw(painter, left + indent, at)
                at += block.height

        return Placed(draw, box.bottom()), None


def parts(report: MonthReport, spare: float) -> list[Part]:
    """Everything in its order; `spare` is the least height of an answer's box."""
    parts: list[Part] = [_Heading(translate("Report", "Tiga pertanyaan"))]
    for question, answer in zip(questions(), report.reflection.answers, strict=True):
        parts.append(_Answer(question, printable(answer), spare, 9.0 if len(parts) == 1 else 16.0))
    parts.append(_Heading(decisions_heading(report.month)))
    for kind in DecisionKind:
        texts = tuple(printable(one.text) for one in report.decisions if one.kind is kind)
        parts.append(_Decisions(kind, texts))
    return parts


def height(parts: list[Part], width: float) -> float:
    """How much room they need on one page."""
    bottom = 0.0
    for part in parts:
        gap = part.gap if bottom else 0.0
        placed, _rest = part.place(0.0, bottom + gap, width, 1e6)
        assert placed is not None
        bottom = placed.bottom
    return bottom


def notes(left: float, top: float, width: float, end: float) -> Iterator[Draw]:
    """Lines to write on by hand, as many as there is room for."""
    top += 24
    lines = min(_MOST_NOTES, int((end - top - 20 - 8) // _NOTE_PITCH))
    if lines < 1:
        return
    yield text_at(translate("Report", "Catatan tangan"), "section", left, top, width, role="link")
    for number in range(1, lines + 1):
        at = top + 24 + number * _NOTE_PITCH
        yield line_at(left, at, width, "neutralMark", 0.6)


def _continued(question: str) -> str:
    words = translate("Report", "{question} (lanjutan)")
    return question if question.endswith(")") else words.format(question=question)
