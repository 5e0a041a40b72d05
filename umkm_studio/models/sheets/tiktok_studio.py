"""TikTok Studio (Analytics, Download data): `Content`, a row per film or photo post, and
`Overview`, a row per day. Single files or a zip, csv or xlsx.

Headers stay English in Indonesian accounts; days carry the language and no year: `8 Juli`,
`July 8`. The day of the export ends the period, so a later day belongs to the year before. There is
no id column: the link has the number. Saves, reach and follows of a film are not in most files.
The other sheets of the zip (followers, viewers) are known and not kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import partial

from umkm_studio.models.content import post_links
from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import dates, shown
from umkm_studio.models.sheets.drafts import Problem
from umkm_studio.models.sheets.reader import Cell, Sheet
from umkm_studio.models.sheets.shown import Reading, Shown, ShownDay, ShownPost, Table, Unreadable
from umkm_studio.models.text import fold

FORMAT = "tiktok_studio"
PLATFORM = "tiktok"

_CONTENT = {
    "time": "exported",
    "video title": "caption", "post title": "caption", "title": "caption",
    "video link": "link", "post link": "link",
    "post time": "published",
    "total likes": "likes", "likes": "likes",
    "total comments": "comments", "comments": "comments",
    "total shares": "shares", "shares": "shares",
    "total views": "views", "views": "views",
    "add to favorites": "saves", "total bookmarks": "saves", "total favorites": "saves",
    "favorites": "saves", "saves": "saves",
    "reached audience": "reach", "total reach": "reach",
    "new followers": "follows",
}  # fmt: skip
_CONTENT_UNUSED = frozenset(
    {"average watch time", "watched full video", "total play time", "full video watched"}
)
_OVERVIEW = {
    "date": "day",
    "video views": "views", "post views": "views",
    "profile views": "profile_views",
    "likes": "likes", "comments": "comments", "shares": "shares",
    "unique viewers": "reach", "reached audience": "reach",
}  # fmt: skip
_COUNTS = ("views", "reach", "likes", "comments", "shares", "saves", "follows")
_DAILY = ("views", "profile_views", "likes", "comments", "shares", "reach")
# Sheets of the same download that say nothing of posts, by headers that only they have.
_OTHERS = (
    frozenset({"date", "followers"}),
    frozenset({"gender", "distribution"}),
    frozenset({"top territories", "distribution"}),
    frozenset({"hour", "active followers"}),
    frozenset({"date", "total viewers"}),
)
_YEAR = timedelta(364)


def recognise_content(sheet: Sheet) -> Table | None:
    """The table of posts, or None."""
    needed = frozenset({"link", "published", "views"})
    return shown.table_of(sheet, _CONTENT, needed, _CONTENT_UNUSED)


def recognise_overview(sheet: Sheet) -> Table | None:
    """The table of days, or None."""
    return shown.table_of(
        sheet, _OVERVIEW, frozenset({"day", "views", "profile_views"}), frozenset()
    )


def is_other(sheet: Sheet) -> bool:
    """Whether a sheet belongs to the download and is not kept."""
    for row in sheet.rows[:3]:
        found = {fold(cell) for cell in row if isinstance(cell, str)}
        if any(telling <= found for telling in _OTHERS):
            return True
    return False


def read_content(table: Table, reading: Reading) -> tuple[Shown, list[Problem]]:
    """The posts, and problems."""
    exported = reading.saved_at.date()
    if not reading.says_day:
        exported = _exported_on(table, exported)
    measured_at = reading.saved_at
    if exported != measured_at.date():
        measured_at = datetime.combine(exported, time())
    found = Shown(measured_at=measured_at)
    found.counts = tuple(name for name in _COUNTS if name in table.places)
    found.posts, problems = shown.read_posts(table, partial(_post, table, exported, found.counts))
    return found, problems


def _post(
    table: Table, exported: date, names: Sequence[str], number: int, row: list[Cell]
) -> ShownPost:
    link = table.text(row, "link")
    known = post_links.key_of(link)
    if known is None:
        raise Unreadable("link", UserError("link_without_number", value=link))
    with shown.column("published"):
        day, at = _day(table.cell(row, "published"), exported)
    return ShownPost(
        platform=PLATFORM,
        key=known[1],
        link=link,
        day=day,
        time=at,
        caption=table.text(row, "caption"),
        kind="image" if "/photo/" in link else "video",
        kind_word="TikTok",
        counts=shown.counts(table, row, names),
        sheet=table.sheet.name,
        row=number,
    )


def read_overview(table: Table, reading: Reading) -> tuple[Shown, list[Problem]]:
    """The days, and problems; a day that is not complete yet is one, as a warning."""
    found = Shown(measured_at=reading.saved_at)
    problems: list[Problem] = []
    for number, row in table.rows():
        try:
            with shown.column("day"):
                day, _ = _day(table.cell(row, "day"), reading.saved_at.date())
            values = shown.counts(table, row, (name for name in _DAILY if name in table.places))
        except Unreadable as cell:
            problems.append(table.problem(number, row, cell.key, cell.why))
            continue
        if "views" not in values:
            incomplete = UserError("day_incomplete", day=day)
            problems.append(table.problem(number, row, "views", incomplete, warning=True))
            continue
        found.days += [
            ShownDay(
                platform=PLATFORM,
                metric=metric,
                day=day,
                value=value,
                sheet=table.sheet.name,
                row=number,
            )
            for metric, value in values.items()
        ]
    return found, problems


def _exported_on(table: Table, saved_on: date) -> date:
    """The day in the column `Time`, where it is there; else the day the file was saved."""
    for _, row in table.rows():
        if cell := table.cell(row, "exported"):
            try:
                return _day(cell, saved_on)[0]
            except UserError:  # no day: nothing depends on this column alone
                break
    return saved_on


def _day(cell: Cell, last: date) -> tuple[date, time | None]:
    """A day of the year that ends with `last`, or the day as it is written where it has a year."""
    return dates.day_and_time(cell, span=(last - _YEAR, last))
