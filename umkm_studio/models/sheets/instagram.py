"""Instagram, content export of Meta Business Suite: a row per post.

English and Indonesian headers, any of them left out and in any order: they are picked at export.
`Publish time` is MM/DD/YYYY HH:MM in Indonesian files, too; its zone is not stated. Rows of
collaboration posts belong to another account: the shop's own is the one with the most rows; where
several have as many, all of them may be. The meaning of the columns: Meta Business Help Center,
"Exportable metrics"; Indonesian headers and older names as in public importers of real files.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, time
from functools import partial

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import dates, shown
from umkm_studio.models.sheets.drafts import Problem
from umkm_studio.models.sheets.reader import Cell, Sheet
from umkm_studio.models.sheets.shown import Reading, Shown, ShownPost, Table

FORMAT = "instagram"
PLATFORM = "instagram"

_HEADERS = {
    "post id": "key", "id postingan": "key",
    "account id": "account_id", "id akun": "account_id",
    "account username": "account", "nama pengguna akun": "account",
    "description": "caption", "deskripsi": "caption",
    "publish time": "published", "waktu penerbitan": "published",
    "permalink": "link", "tautan permanen": "link",
    "post type": "kind", "jenis postingan": "kind",
    "date": "period", "tanggal": "period",
    "views": "views", "tayangan": "views",
    # older files; what views were called, of all posts and of films
    "impressions": "views", "impresi": "views", "plays": "views", "pemutaran": "views",
    "reach": "reach", "jangkauan": "reach",
    "likes": "likes", "suka": "likes",
    "comments": "comments", "komentar": "comments",
    "shares": "shares", "frekuensi dibagikan": "shares", "dibagikan": "shares",
    "saves": "saves", "frekuensi disimpan": "saves", "disimpan": "saves",
    "follows": "follows", "mengikuti": "follows",
}  # fmt: skip
_COUNTS = ("views", "reach", "likes", "comments", "shares", "saves", "follows")
_NEEDED = frozenset({"key", "published", "link"})
# Beginnings: the exact wording of some is not the same everywhere.
_UNUSED = frozenset(
    {
        "account name", "nama akun", "duration", "durasi", "data comment", "komentar data",
        "profile visits", "kunjungan profil", "replies", "balasan", "navigation", "navigasi",
        "sticker taps", "ketukan stiker", "link clicks", "klik tautan",
    }
)  # fmt: skip


def recognise(sheet: Sheet) -> Table | None:
    """The table of a content export, or None."""
    return shown.table_of(sheet, _HEADERS, _NEEDED, _UNUSED)


def read(table: Table, reading: Reading) -> tuple[Shown, list[Problem]]:
    """The posts of the file with all counts since they were published, and problems.

    Raises `UserError("results_by_day")` for a file that has a row per post and day.
    """
    found = Shown(measured_at=reading.saved_at, asks_zone=True)
    found.counts = tuple(name for name in _COUNTS if name in table.places)
    found.posts, problems = shown.read_posts(table, partial(_post, table, reading, found.counts))
    rows = dict(table.rows())
    owners = [_owner(table, rows[post.row]) for post in found.posts]
    posts_of = Counter(owners)
    most = max(posts_of.values(), default=0)
    found.posts = [
        replace(post, is_own=posts_of[owner] == most)
        for post, owner in zip(found.posts, owners, strict=True)
    ]
    return found, problems


def _post(
    table: Table, reading: Reading, names: Sequence[str], number: int, row: list[Cell]
) -> ShownPost:
    period = table.text(row, "period")
    if _is_day(period):
        raise UserError("results_by_day", column=table.header("period"), value=period)
    with shown.column("published"):
        day, at = _moment(table, row, reading.zone)
    kind = table.text(row, "kind")
    return ShownPost(
        platform=PLATFORM,
        key=table.text(row, "key"),
        link=table.text(row, "link"),
        day=day,
        time=at,
        caption=table.text(row, "caption"),
        kind=shown.kind_of(kind),
        kind_word=kind,
        counts=shown.counts(table, row, names),
        sheet=table.sheet.name,
        row=number,
        account=table.text(row, "account"),
    )


def _owner(table: Table, row: list[Cell]) -> str:
    return table.text(row, "account_id") or table.text(row, "account")


def _moment(table: Table, row: list[Cell], zone: str) -> tuple[date, time | None]:
    day, at = dates.day_and_time(table.cell(row, "published"), month_first=True)
    if not zone or at is None:
        return day, at
    from zoneinfo import ZoneInfo

    there = datetime.combine(day, at, ZoneInfo(zone))
    here = there.astimezone()  # the shop's zone is this computer's
    return here.date(), here.time()


def _is_day(period: str) -> bool:
    """Whether the column says a day, and not "Lifetime" or "Total"."""
    with suppress(UserError):
        dates.day_and_time(period, month_first=True)
        return True
    return False
