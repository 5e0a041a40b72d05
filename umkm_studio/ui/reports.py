"""The month on one A4 page: MonthReport in, a page that can be printed, saved as PDF or looked at.

    sheet = month_sheet(store, month, today)                  # in the language in force
    printing.preview(self, sheet.pages, title=sheet.title, ...)
    write_month_pdf(store, month, path, "id")                 # all of it, for the command

Drawn with QPainter and not as HTML in a QTextDocument: rich text there knows no rounded boxes, no
bars and no two columns of different heights, and it would read tags in what a buyer wrote. Here
every word is plain text by construction, and lines of one block can go on the next page.

What is long makes room for itself: first the lines for notes go, then the answers lose their spare
lines, then the rest moves to a second page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol
from unicodedata import category

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from umkm_studio.models import shop as shops
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight.month import MonthReport, PostResult, month_report
from umkm_studio.models.reflections import DecisionKind
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import language, paper, printing, wording
from umkm_studio.ui.kit.badges import pillar_role, pillar_word
from umkm_studio.ui.kit.paper import TextBlock
from umkm_studio.ui.month_words import (
    decision_words,
    decisions_heading,
    earlier_decisions_heading,
    profit_reason,
    questions,
)

translate = QCoreApplication.translate

_WIDTH = printing.page_rect().width()
_LEFT_WIDTH = 264.0
_RIGHT = _LEFT_WIDTH + 34.0
_RIGHT_WIDTH = _WIDTH - _RIGHT
_TOP = 94.0
_TOP_AGAIN = 48.0  # of a second page
_FOOT = printing.page_rect().height() - 16
_BOTTOM = _FOOT - 26
_PAD = 13.0
_NOTE_PITCH = 30.0
_MOST_NOTES = 12
_ROOMY = 82.0  # an answer box with space to add a line by hand

Draw = Callable[[QPainter], None]


def write_month_pdf(
    store: Store, month: date, path: Path, code: language.Code, today: date | None = None
) -> None:
    """Write the month's page as PDF in a language. Needs a QGuiApplication, no screen.

    Raises `UserError("pdf_not_written")`; a file that was there before is left as it was then.
    """
    before = language.current()
    language.use(code)
    try:
        sheet = month_sheet(store, month, today or date.today())
        printing.write_pdf(sheet.pages, path, title=sheet.title)
    finally:
        if before != code:
            language.use(before)


def month_sheet(store: Store, month: date, today: date) -> MonthSheet:
    """The page of the month of this day, as the store is now."""
    return MonthSheet(month_report(store, month, today), shops.load(store), today)


class MonthSheet:
    """The printed month: a title, and `pages` for `printing`; more than one for long answers."""

    def __init__(self, report: MonthReport, shop: Shop, printed_on: date) -> None:
        self._report = report
        self._shop = shop
        self._printed_on = printed_on
        self.title = _title(report.month)
        self._drawings: list[list[Draw]] = [[*self._head(), *_facts(report)]]
        self._flow()
        self.pages = [partial(self._draw, number) for number in range(len(self._drawings))]

    def _draw(self, number: int, painter: QPainter, _page: QRectF) -> None:
        for draw in self._drawings[number]:
            draw(painter)
        self._draw_foot(painter, number)

    # head and foot

    def _head(self) -> Iterator[Draw]:
        shop = self._shop
        place = ", ".join(filter(None, (shop.name, shop.city)))
        written = translate("Report", "Dicetak {day}").format(
            day=wording.full_day(self._printed_on)
        )
        by = shop.owner or shop.nickname
        right = 220.0
        left = _WIDTH - right - 16
        yield _text(self.title, "title", 0, 0, left)
        yield _text(place, "body", 0, 36, left, role="text2", most=1)
        at = _WIDTH - right
        yield _text(written, "line", at, 8, right, role="text3", align_right=True)
        if by:
            name = translate("Report", "oleh {name}").format(name=by)
            yield _text(name, "line", at, 26, right, role="text3", align_right=True, most=1)
        if shop.practice:
            words = translate("Report", "Data contoh")
            yield _text(words, "line", at, 44, right, role="text3", align_right=True)
        yield lambda painter: paper.draw_line(painter, 0, 70, _WIDTH, "primary", 2)

    def _head_again(self) -> Iterator[Draw]:
        """The head of a second page: which month, which shop."""
        words = ", ".join(filter(None, (self.title, self._shop.name)))
        yield _text(words, "section", 0, 0, _WIDTH, most=1)
        yield lambda painter: paper.draw_line(painter, 0, 27, _WIDTH, "primary", 2)

    def _draw_foot(self, painter: QPainter, page: int) -> None:
        made = translate("Report", "Dibuat dengan UMKM Studio dari data di laptop sendiri")
        count = translate("Report", "Halaman {page} dari {pages}").format(
            page=page + 1, pages=len(self._drawings)
        )
        paper.draw_line(painter, 0, _FOOT - 12, _WIDTH)
        TextBlock(made, "small", _WIDTH * 0.7, "text3").draw(painter, 0, _FOOT)
        number = TextBlock(count, "small", _WIDTH * 0.3, "text3", right=True)
        number.draw(painter, _WIDTH * 0.7, _FOOT)

    # the right column, which may go on

    def _flow(self) -> None:
        room = _BOTTOM - _TOP
        parts = _parts(self._report, spare=_ROOMY)
        if _height(parts, _RIGHT_WIDTH) > room:
            parts = _parts(self._report, spare=0.0)
        left, top, width = _RIGHT, _TOP, _RIGHT_WIDTH
        while parts:
            part = parts.pop(0)
            gap = part.gap if top not in (_TOP, _TOP_AGAIN) else 0.0
            placed, rest = part.place(left, top + gap, width, _BOTTOM - top - gap)
            if placed is not None:
                self._drawings[-1].append(placed.draw)
                top = placed.bottom
            if rest is not None:
                parts.insert(0, rest)
                self._drawings.append(list(self._head_again()))
                left, top, width = 0, _TOP_AGAIN, _WIDTH
        self._drawings[-1].extend(_notes(left, top, width))


@dataclass(frozen=True, slots=True)
class _Placed:
    draw: Draw
    bottom: float


class _Part(Protocol):
    """Something in the right column. `gap` is the space above it."""

    @property
    def gap(self) -> float: ...

    def place(
        self, left: float, top: float, width: float, room: float
    ) -> tuple[_Placed | None, _Part | None]:
        """What fits into `room`, and what is left for the next page."""
        ...


@dataclass(frozen=True, slots=True)
class _Heading:
    text: str
    gap: float = 24.0

    def place(
        self, left: float, top: float, width: float, room: float
    ) -> tuple[_Placed | None, _Part | None]:
        if room < 90:  # never alone at the foot of a page
            return None, self
        return _Placed(_text(self.text, "section", left, top, width, role="link"), top + 20), None


@dataclass(frozen=True, slots=True)
class _Answer:
    question: str
    text: str
    spare: float  # the least height of the box
    gap: float = 9.0

    def place(
        self, left: float, top: float, width: float, room: float
    ) -> tuple[_Placed | None, _Part | None]:
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
        return _Placed(draw, box.bottom()), left_over


@dataclass(frozen=True, slots=True)
class _Decisions:
    kind: DecisionKind
    texts: tuple[str, ...]
    gap: float = 10.0

    def place(
        self, left: float, top: float, width: float, room: float
    ) -> tuple[_Placed | None, _Part | None]:
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

        return _Placed(draw, box.bottom()), None


def _parts(report: MonthReport, spare: float) -> list[_Part]:
    parts: list[_Part] = [_Heading(translate("Report", "Tiga pertanyaan"))]
    for question, answer in zip(questions(), report.reflection.answers, strict=True):
        parts.append(_Answer(question, clean(answer), spare, 9.0 if len(parts) == 1 else 16.0))
    parts.append(_Heading(decisions_heading(report.month)))
    for kind in DecisionKind:
        texts = tuple(clean(one.text) for one in report.decisions if one.kind is kind)
        parts.append(_Decisions(kind, texts))
    return parts


def _height(parts: list[_Part], width: float) -> float:
    bottom = 0.0
    for part in parts:
        gap = part.gap if bottom else 0.0
        placed, _rest = part.place(0.0, bottom + gap, width, 1e6)
        assert placed is not None
        bottom = placed.bottom
    return bottom


def _notes(left: float, top: float, width: float) -> Iterator[Draw]:
    """Lines to write on by hand, as many as there is room for."""
    top += 24
    lines = min(_MOST_NOTES, int((_BOTTOM - top - 20 - 8) // _NOTE_PITCH))
    if lines < 1:
        return
    yield _text(translate("Report", "Catatan tangan"), "section", left, top, width, role="link")
    for number in range(1, lines + 1):
        at = top + 24 + number * _NOTE_PITCH
        yield _line(left, at, width, "neutralMark", 0.6)


# the left column


def _facts(report: MonthReport) -> Iterator[Draw]:
    column = _Column(_TOP)
    yield from _figures(column, report)
    yield from _pillars(column, report)
    yield from _best(column, report)
    if report.loved is not None:
        yield column.heading(translate("Report", "Ramai, tetapi sepi pesanan"))
        yield from _post(column, report.loved, liked=True)
    yield from _earlier(column, report)


class _Column:
    """Where the left column has come to."""

    def __init__(self, top: float) -> None:
        self.top = top

    def text(self, words: str, style: str, *, role: str = "text", most: int = 0) -> Draw:
        block = TextBlock(clean(words), style, _LEFT_WIDTH, role, most=most)
        at = self.top
        self.top += block.height
        return lambda painter: block.draw(painter, 0, at)

    def heading(self, words: str) -> Draw:
        self.top += 24 if self.top > _TOP else 0
        draw = self.text(words, "section", role="link")
        self.top += 7
        return draw

    @property
    def room(self) -> float:
        return _BOTTOM - self.top


def _figures(column: _Column, report: MonthReport) -> Iterator[Draw]:
    heading = translate("Report", "Yang terjadi")
    if not report.is_over:
        until = translate("Report", "Yang terjadi sampai {day}")
        heading = until.format(day=wording.full_day(report.until))
    yield column.heading(heading)
    sales = report.sales
    rows = [
        (translate("Report", "Omzet"), wording.rupiah(sales.net_sales)),
        (translate("Report", "Laba"), wording.rupiah(sales.profit)),
        (translate("Report", "Pesanan"), wording.number(sales.orders)),
        (translate("Report", "Rata-rata per pesanan"), wording.rupiah(sales.per_order)),
        (translate("Report", "Lewat kode atau kata pembeli"), wording.number(report.traced)),
        (translate("Report", "Konten diunggah"), wording.number(sum(report.posts.values()))),
    ]
    for name, value in rows:
        at = column.top
        yield _text(name, "line", 0, at + 7, _LEFT_WIDTH, role="text2")
        yield _text(value, "lineStrong", 0, at + 7, _LEFT_WIDTH, align_right=True)
        yield _line(0, at + 32, _LEFT_WIDTH)
        column.top += 33
    reason = profit_reason(sales)
    if reason:
        column.top += 6
        yield column.text(reason, "small", role="text3")


def _pillars(column: _Column, report: MonthReport) -> Iterator[Draw]:
    yield column.heading(translate("Report", "Omzet menurut pilar"))
    amounts = report.net_sales_by_pillar
    most = max(amounts.values(), default=0)
    if most <= 0:
        none = translate("Report", "Belum ada omzet yang terhubung ke konten.")
        yield column.text(none, "line", role="text3")
    else:
        names = max(paper.text_width(pillar_word(pillar), "small") for pillar in Pillar) + 12
        values = max(paper.text_width(wording.rupiah(one), "small") for one in amounts.values())
        room = _LEFT_WIDTH - names - values - 12
        for pillar in Pillar:
            at, amount = column.top, amounts[pillar]
            yield _text(pillar_word(pillar), "small", 0, at + 4, names)
            yield _text(wording.rupiah(amount), "small", 0, at + 4, _LEFT_WIDTH, align_right=True)
            if amount > 0:
                width = max(2.0, room * amount / most)
                yield _bar(QRectF(names, at + 7, width, 11), pillar_role(pillar))
            column.top += 24
    column.top += 5
    if report.net_sales_elsewhere:
        words = translate("Report", "{amount} lagi lewat jalur lain yang diketahui.")
        amount_text = wording.rupiah(report.net_sales_elsewhere)
        yield column.text(words.format(amount=amount_text), "small", role="text3")
    if report.net_sales_untraced:
        words = translate("Report", "{amount} lagi tanpa jejak asal.")
        amount_text = wording.rupiah(report.net_sales_untraced)
        yield column.text(words.format(amount=amount_text), "small", role="text3")


def _best(column: _Column, report: MonthReport) -> Iterator[Draw]:
    yield column.heading(translate("Report", "Paling membawa pesanan"))
    if not report.best:
        none = translate("Report", "Belum ada pesanan yang terhubung ke konten.")
        yield column.text(none, "line", role="text3")
    for number, result in enumerate(report.best):
        column.top += 9 if number else 0
        yield from _post(column, result)


def _post(column: _Column, result: PostResult, *, liked: bool = False) -> Iterator[Draw]:
    """Title, what it brought, and how that is known; for a loved one its likes instead."""
    yield column.text(result.post.title, "lineStrong", most=2)
    profit = wording.rupiah(result.profit)
    orders = translate("Report", "%n pesanan, laba {profit}", "", result.orders)
    words = orders.format(profit=profit)
    if liked:
        likes = translate("Report", "{likes} suka, {orders} pesanan, laba {profit}")
        words = likes.format(
            likes=wording.number(result.post.likes), orders=result.orders, profit=profit
        )
    yield column.text(words, "line")
    if not liked:
        yield column.text(_how_known(result), "line", role="text3", most=2)


def _how_known(result: PostResult) -> str:
    codes = ", ".join(result.codes)
    if result.proven and result.reported:
        words = translate("Report", "{proven} terbukti lewat kode {codes}, {reported} kata pembeli")
        return words.format(proven=result.proven, codes=codes, reported=result.reported)
    if result.proven:
        return translate("Report", "Terbukti lewat kode {codes}").format(codes=codes)
    return translate("Report", "Kata pembeli")


def _earlier(column: _Column, report: MonthReport) -> Iterator[Draw]:
    """What was decided a month ago, as far as there is room."""
    if not report.decisions_before or column.room < 100:
        return
    yield column.heading(earlier_decisions_heading(report.month))
    for decision in report.decisions_before:
        if column.room < 36:
            return
        name = decision_words(decision.kind)[0]
        words = translate("Report", "{kind}: {text}").format(kind=name, text=decision.text)
        yield column.text(words, "line", role="text2", most=2)


# small things


def clean(text: str) -> str:
    """Text without the control characters that a file may carry; line breaks stay."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    return "".join(one for one in lines if one == "\n" or category(one) not in ("Cc", "Cs"))


def _title(month: date) -> str:
    return translate("Report", "Refleksi {month}").format(month=wording.month(month))


def _continued(question: str) -> str:
    words = translate("Report", "{question} (lanjutan)")
    return question if question.endswith(")") else words.format(question=question)


def _text(
    words: str,
    style: str,
    left: float,
    top: float,
    width: float,
    *,
    role: str = "text",
    align_right: bool = False,
    most: int = 0,
) -> Draw:
    block = TextBlock(clean(words), style, width, role, align_right, most)
    return lambda painter: block.draw(painter, left, top)


def _line(
    left: float, top: float, width: float, role: str = "border", thickness: float = 1.0
) -> Draw:
    return lambda painter: paper.draw_line(painter, left, top, width, role, thickness)


def _bar(box: QRectF, role: str) -> Draw:
    return lambda painter: paper.draw_bar(painter, box, role)
