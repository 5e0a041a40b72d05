"""What platforms showed, as their exports have it: posts with counts, and daily figures.

Format modules fill these; `models/importing/results` brings them to the posts of the calendar.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import cells
from umkm_studio.models.sheets.drafts import Problem
from umkm_studio.models.sheets.reader import Cell, Sheet
from umkm_studio.models.text import fold

_HEADER_WITHIN = 5  # rows in which a header is looked for
_SHORT = re.compile(r"(\d+(?:[.,]\d+)?)\s*(k|rb|ribu|m|jt|juta)", re.IGNORECASE)
_TIMES = {"k": 10**3, "rb": 10**3, "ribu": 10**3, "m": 10**6, "jt": 10**6, "juta": 10**6}
_NOT_KNOWN = ("", "undefined", "null", "nan", "n/a", "--")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPost:
    """A published post. `key` is its number at the platform; `day` and `time` are local shop time;
    `counts` has what was shown, by the names of `content.posts.COUNTS`. `is_own` is not so for a
    post of another account that the shop took part in.
    """

    platform: str
    key: str
    link: str
    day: date
    time: time | None
    caption: str
    kind: str  # "reel", "image", "carousel", "story", "video", "" for others
    kind_word: str  # as the file calls it
    counts: Mapping[str, int]
    sheet: str
    row: int
    account: str = ""
    is_own: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownDay:
    """A daily figure of the account."""

    platform: str
    metric: str
    day: date
    value: int
    sheet: str
    row: int


@dataclass(slots=True, kw_only=True)
class Shown:
    """Everything of one file. `counts` are those that it has a column for, whatever stands in it.
    `measured_at` is when the numbers were read, as far as the file tells: what it says itself, else
    when it was saved. `asks_zone`: its hours may be those of another zone.
    """

    measured_at: datetime
    posts: list[ShownPost] = field(default_factory=list)
    days: list[ShownDay] = field(default_factory=list)
    counts: tuple[str, ...] = ()
    asks_zone: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is to be read. `saved_at` is when it was saved; with `says_day` it is the maker's
    word on when its numbers were read, whatever the file says. `zone` is the IANA name of the zone
    that its hours are in, "" for the shop's own.
    """

    saved_at: datetime
    zone: str = ""
    says_day: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Where an export has its columns, by our names for them; headers that we do not know."""

    sheet: Sheet
    header_row: int
    places: Mapping[str, int]
    unknown: tuple[str, ...]

    def header(self, key: str) -> str:
        """The header of a column as it is written."""
        return cells.text(self.sheet.rows[self.header_row][self.places[key]])

    def cell(self, row: list[Cell], key: str) -> Cell:
        """A cell; None where the file lacks the column."""
        return row[self.places[key]] if key in self.places else None

    def text(self, row: list[Cell], key: str) -> str:
        """A cell as text."""
        return cells.text(self.cell(row, key))

    def problem(
        self, number: int, row: list[Cell], key: str, why: UserError, *, warning: bool = False
    ) -> Problem:
        """What is wrong with a cell of the row with this number of the spreadsheet."""
        details = dict(why.details)
        header, text = self.header(key), self.text(row, key)
        return Problem(self.sheet.name, number, header, text, why.code, details, warning)

    def rows(self) -> list[tuple[int, list[Cell]]]:
        """The filled rows below the header, with the spreadsheet's number."""
        start = self.header_row + 1
        return [
            (self.sheet.first_row + at, row)
            for at, row in enumerate(self.sheet.rows[start:], start)
            if any(map(cells.text, row))
        ]


def table_of(
    sheet: Sheet, headers: Mapping[str, str], needed: frozenset[str], unused: frozenset[str]
) -> Table | None:
    """The table of a sheet whose header row has all that is `needed`; None where it has none.

    `headers` says by folded header what a column is; where two columns are the same, the one that
    `headers` names first counts. `unused` are folded beginnings of headers that we know and do not
    keep.
    """
    for at, row in enumerate(sheet.rows[:_HEADER_WITHIN]):
        found = {fold(cells.text(cell)): index for index, cell in enumerate(row) if cell}
        places: dict[str, int] = {}
        for header, key in headers.items():
            if header in found:
                places.setdefault(key, found[header])
        if needed <= places.keys():
            strange = tuple(
                cells.text(row[index])
                for header, index in found.items()
                if header and header not in headers and not header.startswith(tuple(unused))
            )
            return Table(sheet, at, places, strange)
    return None


class Unreadable(Exception):
    """A cell of a row can't be read: the key of its column, and why."""

    def __init__(self, key: str, why: UserError) -> None:
        super().__init__(key, why)
        self.key = key
        self.why = why


@contextmanager
def column(key: str) -> Iterator[None]:
    """Say of which column a `UserError` speaks: raises `Unreadable` in its place."""
    try:
        yield
    except UserError as why:
        raise Unreadable(key, why) from why


def read_posts(
    table: Table, read: Callable[[int, list[Cell]], ShownPost]
) -> tuple[list[ShownPost], list[Problem]]:
    """A post of each row, by the number of its row, and a problem of each that is `Unreadable`."""
    found: list[ShownPost] = []
    problems: list[Problem] = []
    for number, row in table.rows():
        try:
            found.append(read(number, row))
        except Unreadable as cell:
            problems.append(table.problem(number, row, cell.key, cell.why))
    return found, problems


def counts(table: Table, row: list[Cell], names: Iterable[str]) -> dict[str, int]:
    """Those of the counts that a row knows. Raises `Unreadable`."""
    found = {}
    for name in names:
        with column(name):
            value = count(table.cell(row, name))
        if value is not None:
            found[name] = value
    return found


def count(cell: Cell) -> int | None:
    """A number as platforms show it: "12,400", "1.2K", "1,2 rb". None where it is not known yet:
    empty, "undefined", or below zero, which TikTok writes for comments that it took away.

    Raises `UserError("quantity_unreadable", value=...)`.
    """
    text = fold(cells.text(cell))
    if text in _NOT_KNOWN or re.fullmatch(r"[-\u2212]\s*[\d.,]+", text):
        return None
    if found := _SHORT.fullmatch(text):
        return round(Decimal(found[1].replace(",", ".")) * _TIMES[found[2]])
    return cells.count(cell)


def kind_of(word: str) -> str:
    """The sort of post that a platform's word means, "" for one that we do not know."""
    said = fold(word)
    for kind, words in _KINDS.items():
        if any(one in said for one in words):
            return kind
    return ""


_KINDS = {
    "reel": ("reel",),
    "carousel": ("carousel", "korsel"),
    "story": ("story", "cerita"),
    "image": ("image", "gambar", "foto", "photo"),
    "video": ("video",),
}
