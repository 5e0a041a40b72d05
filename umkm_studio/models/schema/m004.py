"""The maker's weekly themes."""

from __future__ import annotations

from sqlite_utils import Database


def m004_weekly_themes(db: Database) -> None:
    """A theme for a day of the week, one at most; 0 is Monday, as in `date.weekday()`."""
    db.execute(
        """
        CREATE TABLE theme_slots (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            weekday INTEGER NOT NULL UNIQUE CHECK (weekday BETWEEN 0 AND 6),
            pillar TEXT NOT NULL
                CHECK (pillar IN ('education', 'story', 'behind_the_scenes', 'promo')),
            title TEXT NOT NULL DEFAULT '',
            time TEXT CHECK (time IS time(time))
        ) STRICT
        """
    )
