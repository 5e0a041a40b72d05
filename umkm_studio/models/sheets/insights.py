"""Insight exports: which sheets of a file are one, by their headers alone, and what they show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import instagram, instagram_reach, tiktok_studio
from umkm_studio.models.sheets.drafts import Drafts, Problem
from umkm_studio.models.sheets.reader import Book, Sheet
from umkm_studio.models.sheets.shown import Reading, Shown, Table

Read = Callable[[Table, Reading], tuple[Shown, list[Problem]]]

_FORMATS: tuple[tuple[str, Callable[[Sheet], Table | None], Read], ...] = (
    (instagram.FORMAT, instagram.recognise, instagram.read),
    (tiktok_studio.FORMAT, tiktok_studio.recognise_content, tiktok_studio.read_content),
    (tiktok_studio.FORMAT, tiktok_studio.recognise_overview, tiktok_studio.read_overview),
    (instagram_reach.FORMAT, instagram_reach.recognise, instagram_reach.read),
)
_ORDER = [read for _, _, read in _FORMATS]  # sheets that know the day of the export stand first
FORMATS = frozenset(name for name, _, _ in _FORMATS)
"""The formats of files that show results and hold no orders."""


@dataclass(frozen=True, slots=True)
class Found:
    """A sheet that is an insight export."""

    format: str
    table: Table
    read: Read


def recognise(book: Book) -> list[Found]:
    """The insight exports in a file, all of one format; empty where it has none.

    Raises `UserError("results_not_kept")` for a file of nothing but sheets that we know and have no
    use for.
    """
    found: list[Found] = []
    for sheet in book.sheets:
        one = _recognised(sheet)
        if one is not None and (not found or found[0].format == one.format):
            found.append(one)
    found.sort(key=lambda one: _ORDER.index(one.read))
    filled = [sheet for sheet in book.sheets if sheet.rows]
    if filled and all(map(tiktok_studio.is_other, filled)):
        raise UserError("results_not_kept", file=book.name)
    return found


def read(book: Book, found: list[Found], reading: Reading) -> Drafts:
    """What the file shows, and problems; a word on each sheet that is not kept."""
    drafts = Drafts()
    result = Shown(measured_at=reading.saved_at)
    seen: dict[str, None] = {}
    for one in found:
        part, problems = one.read(one.table, replace(reading, saved_at=result.measured_at))
        result.posts += part.posts
        result.days += part.days
        seen |= dict.fromkeys(part.counts)
        result.asks_zone |= part.asks_zone
        if part.posts:
            result.measured_at = part.measured_at
        drafts.problems += problems
        drafts.ignored_columns += one.table.unknown
    result.counts = tuple(seen)
    used = {one.table.sheet.name for one in found}
    drafts.problems += [
        Problem(sheet.name, sheet.first_row, "", "", "sheet_not_kept", {"sheet": sheet.name}, True)
        for sheet in book.sheets
        if sheet.name not in used and len(sheet.rows) > 1
    ]
    drafts.shown = result
    return drafts


def _recognised(sheet: Sheet) -> Found | None:
    for name, recognised, reader in _FORMATS:
        table = recognised(sheet)
        if table is not None:
            return Found(name, table, reader)
    return None
