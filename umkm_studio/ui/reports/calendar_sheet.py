"""The month of posts on A4: the weeks on the first page, every post in a list after it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import paper, templates, wording
from umkm_studio.ui.kit.badges import pillar_icon, pillar_role, pillar_word, post_state_look
from umkm_studio.ui.kit.paper import bottom, numbered_pages
from umkm_studio.ui.kit.places import places_word
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.kit.printing import A4, Paint, Paper
from umkm_studio.ui.reports.drawing import (
    WIDTH,
    Draw,
    bar_at,
    line_at,
    made_here,
    printed_words,
    text_at,
)
from umkm_studio.ui.reports.flow import HEADED, Flow

translate = QCoreApplication.translate

_DAYS = 7


@dataclass(frozen=True, slots=True)
class _Template:
    """Of the sheet (resources/reports/calendar.toml)."""

    top: float
    head: float
    legend: float
    lines: int
    lines_alone: int
    row: float
    columns: tuple[tuple[float, float], ...]


_AS = templates.read("calendar", _Template)


class CalendarSheet:
    """The printed month: its title, and its pages on a paper. `weeks` are rows of days, the month's
    own being those of `month`; `found` are the posts, in order, `said` what sets days apart.
    """

    def __init__(
        self,
        month: date,
        weeks: Sequence[Sequence[date]],
        found: Sequence[Post],
        said: Mapping[date, str],
        shop: Shop,
        printed_on: date,
    ) -> None:
        self.title = translate("CalendarSheet", "Kalender konten {month}").format(
            month=wording.month(month)
        )
        self._shop = shop
        self._printed_on = printed_on
        self._own = [
            post for post in found if post.day is not None and _same_month(post.day, month)
        ]
        self._grid = partial(_grid, month, weeks, found, said)

    def pages(self, paper: Paper = A4) -> list[Paint]:
        """What stands on each page, for `printing`."""
        end = bottom(paper)
        flow = Flow(paper, [*self._head(), *self._grid(end)], again=self.title, top=end)
        self._list(flow)
        return numbered_pages(flow.pages, paper, said=made_here())

    def _head(self) -> Iterator[Draw]:
        place = ", ".join(filter(None, (self._shop.name, self._shop.city)))
        written = printed_words(self._printed_on)
        yield text_at(self.title, "title", 0, 0, WIDTH - 200, most=1)
        yield text_at(place, "body", 0, 36, WIDTH - _AS.legend, role="text2", most=1)
        yield text_at(written, "line", WIDTH - 190, 8, 190, role="text3", align_right=True)
        if self._shop.practice:
            words = translate("CalendarSheet", "Data contoh")
            yield text_at(words, "line", WIDTH - 190, 26, 190, role="text3", align_right=True)
        yield from _key()
        yield lambda painter: paper.draw_line(painter, 0, 70, WIDTH, "primary", 2)

    def _list(self, flow: Flow) -> None:
        """A line for each post, on as many pages as they need, with the titles on each."""
        page = len(flow.pages)
        for post in self._own:
            flow.make_room(_AS.row)
            if len(flow.pages) > page:
                page = len(flow.pages)
                flow.add(*_list_head())
                flow.top += _AS.row
            flow.add(*_list_line(post, flow.top))
            flow.top += _AS.row


def _key() -> Iterator[Draw]:
    """What the icons mean, from the right edge on: on grey paper they alone tell pillars apart."""
    right = WIDTH
    for pillar in reversed(Pillar):
        word = pillar_word(pillar)
        right -= paper.text_width(word, "small")
        yield text_at(word, "small", right, 47, WIDTH)
        yield partial(_icon, pillar, QRectF(right - 17, 49, 12, 12))
        right -= 17 + 12


def _grid(
    month: date,
    weeks: Sequence[Sequence[date]],
    found: Sequence[Post],
    said: Mapping[date, str],
    end: float,
) -> Iterator[Draw]:
    by_day: defaultdict[date, list[Post]] = defaultdict(list)
    for post in found:
        if post.day is not None:
            by_day[post.day].append(post)
    wide = WIDTH / _DAYS
    for number in range(_DAYS):
        words = wording.weekday(number)
        yield text_at(words, "small", number * wide + 4, _AS.top, wide - 8, role="text2", most=1)
    top = _AS.top + _AS.head
    high = (end - top) / len(weeks)
    for row, days in enumerate(weeks):
        at = top + row * high
        yield line_at(0, at, WIDTH)
        for column, day in enumerate(days):
            muted = not _same_month(day, month)
            yield from _day(
                day, by_day[day], said.get(day, ""), column * wide, at, wide, high, muted=muted
            )
    yield line_at(0, end, WIDTH)
    for column in range(1, _DAYS):
        yield partial(_upright, column * wide, top, end - top)


def _upright(left: float, top: float, height: float, painter: QPainter) -> None:
    painter.fillRect(QRectF(left, top, 1, height), paper.color("border"))


def _day(
    day: date, found: Sequence[Post], said: str, left: float, top: float, wide: float,
    high: float, *, muted: bool,
) -> Iterator[Draw]:  # fmt: skip
    """The number, what sets the day apart, and as many posts as there is room for; pillars by icon,
    never colour alone.
    """
    number = wording.day(day) if muted and (day.day == 1 or day.weekday() == 0) else str(day.day)
    yield text_at(
        number, "lineStrong", left + 5, top + 4, wide - 8, role="text3" if muted else "text2"
    )
    at = top + 24
    if said:
        yield text_at(said, "small", left + 5, at - 2, wide - 8, role="text2", most=1)
        at += 15
    most = _AS.lines_alone if len(found) == 1 else _AS.lines
    for index, post in enumerate(found):
        block = paper.TextBlock(printable(_titled(post)), "small", wide - 26, most=most)
        more = len(found) - index
        if at + block.height + (16 if more > 1 else 0) > top + high:
            words = translate("CalendarSheet", "+{count} lagi").format(count=more)
            yield text_at(
                words, "small", left + 6, min(at, top + high - 17), wide - 10, role="link"
            )
            return
        yield bar_at(QRectF(left + 4, at + 1, 3, block.height - 2), pillar_role(post.pillar))
        yield partial(_icon, post.pillar, QRectF(left + 9, at + 2, 12, 12))
        yield partial(_block, block, left + 23, at)
        at += block.height + 5


def _icon(pillar: Pillar, box: QRectF, painter: QPainter) -> None:
    paper.draw_icon(painter, pillar_icon(pillar), box, f"{pillar_role(pillar)}Text")


def _block(block: paper.TextBlock, left: float, top: float, painter: QPainter) -> None:
    block.draw(painter, left, top)


def _titled(post: Post) -> str:
    if post.time is None:
        return post.title
    words = translate("CalendarSheet", "{time} {title}")
    return words.format(time=wording.clock(post.time), title=post.title)


def _list_head() -> Iterator[Draw]:
    names = (
        translate("CalendarSheet", "Hari"),
        translate("CalendarSheet", "Jam"),
        translate("CalendarSheet", "Judul"),
        translate("CalendarSheet", "Pilar"),
        translate("CalendarSheet", "Tempat"),
        translate("CalendarSheet", "Status"),
    )
    for name, (left, width) in zip(names, _AS.columns, strict=True):
        yield text_at(name, "small", left, HEADED.top_again - 2, width, role="text2", most=1)


def _list_line(post: Post, top: float) -> Iterator[Draw]:
    cells = (
        wording.weekday_and_day(post.day),
        wording.clock(post.time) if post.time else "–",
        post.title,
        pillar_word(post.pillar),
        places_word(post.platforms) or "–",
        post_state_look(post.status).word,
    )
    for words, (left, width) in zip(cells, _AS.columns, strict=True):
        yield text_at(words, "line", left, top + 3, width - 4, most=1)
    yield line_at(0, top + _AS.row - 1, WIDTH)


def _same_month(day: date, month: date) -> bool:
    return (day.year, day.month) == (month.year, month.month)
