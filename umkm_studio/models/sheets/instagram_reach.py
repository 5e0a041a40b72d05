"""Instagram, one daily metric of the account (Meta Business Suite, Insights, Export).

UTF-16 with a first line `sep=,`, then the metric's name alone, then `"Tanggal","Primary"`, then
`"2026-10-01T00:00:00","192"`. English files say `"Date","Primary"`.
"""

from __future__ import annotations

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import cells, dates, shown
from umkm_studio.models.sheets.drafts import Problem
from umkm_studio.models.sheets.reader import Sheet
from umkm_studio.models.sheets.shown import Reading, Shown, ShownDay, Table, Unreadable
from umkm_studio.models.text import fold

FORMAT = "instagram_reach"
PLATFORM = "instagram"

_HEADERS = {"date": "day", "tanggal": "day", "primary": "value"}
_NEEDED = frozenset({"day", "value"})
_METRICS = {
    "reach": ("reach", "jangkauan", "instagram reach", "jangkauan instagram"),
    "views": ("views", "tayangan"),
    "profile_views": (
        "instagram profile visits", "profile visits", "kunjungan profil",
        "kunjungan profil instagram", "visits", "kunjungan",
    ),
    "follows": ("follows", "mengikuti", "instagram follows", "pengikut baru"),
    "interactions": ("content interactions", "interaksi konten", "interactions", "interaksi"),
    "link_clicks": ("link clicks", "klik tautan"),
}  # fmt: skip


def recognise(sheet: Sheet) -> Table | None:
    """The table of a daily metric, or None: the metric's name stands alone above its header."""
    table = shown.table_of(sheet, _HEADERS, _NEEDED, frozenset())
    return table if table is not None and table.header_row > 0 and _name(table) else None


def read(table: Table, reading: Reading) -> tuple[Shown, list[Problem]]:
    """The days of the file, and problems. Raises `UserError("metric_unknown")`."""
    name = _name(table)
    metric = next((key for key, words in _METRICS.items() if fold(name) in words), None)
    if metric is None:
        raise UserError("metric_unknown", value=name)
    found = Shown(measured_at=reading.saved_at)
    problems: list[Problem] = []
    for number, row in table.rows():
        try:
            with shown.column("day"):
                day, _ = dates.day_and_time(table.cell(row, "day"), month_first=True)
            value = shown.counts(table, row, ["value"]).get("value")
        except Unreadable as cell:
            problems.append(table.problem(number, row, cell.key, cell.why))
            continue
        if value is not None:
            found.days.append(
                ShownDay(
                    platform=PLATFORM,
                    metric=metric,
                    day=day,
                    value=value,
                    sheet=table.sheet.name,
                    row=number,
                )
            )
    return found, problems


def _name(table: Table) -> str:
    """The metric's name: the only filled cell of the row above the header; "" for none."""
    above = [text for cell in table.sheet.rows[table.header_row - 1] if (text := cells.text(cell))]
    return above[0] if len(above) == 1 else ""
