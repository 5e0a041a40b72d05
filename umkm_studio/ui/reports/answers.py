"""The right column of the page: answers, decisions and lines for notes; it may go on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from umkm_studio.models.insight.month import MonthReport
from umkm_studio.models.reflections import Decision, DecisionKind, Outcome
from umkm_studio.ui.kit import paper, wording
from umkm_studio.ui.kit.paper import TextBlock, fitted
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.month_words import (
    decision_words,
    decisions_heading,
    earlier_decisions_heading,
    questions,
)
from umkm_studio.ui.reports.columns import Column, Part, Piece, Placed
from umkm_studio.ui.reports.drawing import Draw, block_at, line_at, text_at
from umkm_studio.ui.reports.month_template import MONTH, Density

translate = QCoreApplication.translate

_ABOVE_NOTES = 24.0
_PAD, _INDENT, _TICK = MONTH.pad, MONTH.indent, MONTH.tick
_MARKS = {Outcome.NOT_SAID: "", Outcome.KEPT: "check", Outcome.NOT_KEPT: "x"}


@dataclass(frozen=True, slots=True)
class _Heading:
    text: str
    gap: float

    def place(
        self, left: float, top: float, width: float, room: float
    ) -> tuple[Placed | None, Part | None]:
        if room < 90:  # never alone at the foot of a page
            return None, self
        block = fitted(self.text, ("section", "lineStrong"), width, role="link")
        return Placed(block_at(block, left, top), top + max(20.0, block.height)), None


@dataclass(frozen=True, slots=True)
class _Answer:
    question: str
    text: str
    density: Density
    gap: float = 9.0

    def place(
        self, left: float, top: float, width: float, room: float
    ) -> tuple[Placed | None, Part | None]:
        question = fitted(self.question, ("strong", "lineStrong"), width)
        text = TextBlock(self.text, self.density.style, width - 2 * _PAD)
        box_top = top + question.height + 6
        fit = int((room - question.height - 6 - 2 * _PAD + 3) // text.line_height)
        if fit < min(2, max(1, len(text.lines))):
            return None, self
        first, rest = text.split(fit)
        lines = max(1, len(first.lines))
        least = self.density.answer if self.text else self.density.unanswered
        height = max(least, lines * first.line_height + 2 * _PAD - 4)
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
    text: str  # a line for each
    density: Density
    gap: float = 10.0

    def place(
        self, left: float, top: float, width: float, room: float
    ) -> tuple[Placed | None, Part | None]:
        kind, icon, mark, words_role = decision_words(self.kind)
        name = fitted(kind, ("strong", "lineStrong", "smallStrong"), _INDENT - 44 - 8)
        text = TextBlock(self.text, self.density.style, width - _INDENT - _PAD)
        fit = int((room - 23) // text.line_height)
        if fit < min(3, max(1, len(text.lines))):
            return None, self
        first, rest = text.split(fit)
        least = 0.0 if self.text else self.density.undecided
        box = QRectF(left, top, width, max(least, max(21.0, first.height, name.height) + 23))

        def draw(painter: QPainter) -> None:
            paper.draw_box(painter, box, accent=mark)
            paper.draw_icon(painter, icon, QRectF(left + 19, top + 13, 17, 17), words_role)
            name.draw(painter, left + 44, top + 11)
            first.draw(painter, left + _INDENT, top + 11)

        return Placed(draw, box.bottom()), replace(self, text=rest) if rest else None


@dataclass(frozen=True, slots=True)
class _Earlier:
    """What was decided a month ago, in a box that is ticked, crossed, or left to the pen."""

    decision: Decision
    gap: float

    def place(
        self, left: float, top: float, width: float, room: float
    ) -> tuple[Placed | None, Part | None]:
        kind = decision_words(self.decision.kind)[0]
        words = translate("Report", "{kind}: {text}").format(kind=kind, text=self.decision.text)
        piece = Piece(width - _TICK - 10, self.gap)
        piece.text(words, "line")
        became = _became(self.decision)
        if became:
            piece.text(became, "small", role="text3")
        placed, rest = piece.place(left + _TICK + 10, top, width, room)
        if placed is None:
            return None, self
        box = QRectF(left, top + 2, _TICK, _TICK)

        def draw(painter: QPainter) -> None:
            paper.draw_tick_box(painter, box, _MARKS[self.decision.outcome])
            placed.draw(painter)

        return Placed(draw, placed.bottom), rest


def parts(report: MonthReport, density: Density) -> list[Part]:
    """Everything in its order."""
    makers = {"questions": _questions, "decisions": _decisions, "before": _before}
    return [part for name in MONTH.answers for part in makers[name](report, density)]


def _questions(report: MonthReport, density: Density) -> Iterator[Part]:
    yield _Heading(translate("Report", "Tiga pertanyaan"), density.above)
    gap = 9.0
    for question, answer in zip(questions(), report.reflection.answers, strict=True):
        yield _Answer(question, printable(answer), density, gap)
        gap = density.between


def _decisions(report: MonthReport, density: Density) -> Iterator[Part]:
    yield _Heading(decisions_heading(report.month), density.above)
    for kind in DecisionKind:
        texts = [printable(one.text) for one in report.decisions if one.kind is kind]
        yield _Decisions(kind, "\n".join(texts), density)


def _before(report: MonthReport, density: Density) -> Iterator[Part]:
    before = report.decisions_before
    if before:
        yield _Heading(_kept(report), density.above)
    for number, one in enumerate(before):
        yield _Earlier(one, 3.0 if number else 7.0)


def note_lines(column: Column, top: float) -> int:
    """How many lines to write on by hand there is room for below `top`."""
    room = column.end - top - _ABOVE_NOTES - 20 - 8
    return max(0, min(MONTH.most_notes, int(room // MONTH.note_pitch)))


def notes(column: Column, top: float) -> Iterator[Draw]:
    """Lines to write on by hand below `top`, as many as there is room for."""
    lines = note_lines(column, top)
    if not lines:
        return
    top += _ABOVE_NOTES
    words = translate("Report", "Catatan tangan")
    yield text_at(words, "section", column.left, top, column.width, role="link")
    for number in range(1, lines + 1):
        at = top + 24 + number * MONTH.note_pitch
        yield line_at(column.left, at, column.width, "neutralMark", 0.6)


def _became(decision: Decision) -> str:
    if not decision.happened:
        return {
            Outcome.NOT_SAID: "",
            Outcome.KEPT: translate("Report", "Dijalankan"),
            Outcome.NOT_KEPT: translate("Report", "Tidak dijalankan"),
        }[decision.outcome]
    words = {
        Outcome.NOT_SAID: "{happened}",
        Outcome.KEPT: translate("Report", "Dijalankan: {happened}"),
        Outcome.NOT_KEPT: translate("Report", "Tidak dijalankan: {happened}"),
    }[decision.outcome]
    return words.format(happened=decision.happened)


def _kept(report: MonthReport) -> str:
    heading = earlier_decisions_heading(report.month)
    if not report.is_looked_back:
        return heading
    words = translate("Report", "{heading}: {kept} dari {count} dijalankan")
    return words.format(
        heading=heading,
        kept=wording.number(report.kept),
        count=wording.number(len(report.decisions_before)),
    )


def _continued(question: str) -> str:
    words = translate("Report", "{question} (lanjutan)")
    return question if question.endswith(")") else words.format(question=question)
