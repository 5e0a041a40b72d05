"""The maker's rest days and weekly check-ins. Pace and hours are settings."""

from __future__ import annotations

from sqlite_utils import Database


def m008_pace_and_rest(db: Database) -> None:
    """Days that the calendar protects, and how heavy each week was."""
    for statement in _STATEMENTS:
        db.execute(statement)


_STATEMENTS = (
    # A day of every week (0 is Monday, as in `date.weekday()`), or days in a row with both ends.
    """
    CREATE TABLE rest_days (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        weekday INTEGER UNIQUE CHECK (weekday BETWEEN 0 AND 6),
        first_day TEXT CHECK (first_day IS date(first_day)),
        last_day TEXT CHECK (last_day IS date(last_day)),
        note TEXT NOT NULL DEFAULT '',
        CHECK (CASE WHEN weekday IS NULL THEN first_day <= last_day
                    ELSE first_day IS NULL AND last_day IS NULL END IS TRUE)
    ) STRICT
    """,
    "CREATE INDEX rest_days_by_last_day ON rest_days (last_day)",
    # what posts usually take is asked for with every month that is shown
    """
    CREATE INDEX posts_with_spent_minutes ON posts (day, format, pillar, spent_minutes)
        WHERE spent_minutes IS NOT NULL AND status = 'published'
    """,
    # `settled`: what was proposed after this week was taken up or waved away
    """
    CREATE TABLE load_checks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        monday TEXT NOT NULL UNIQUE
            CHECK (monday IS date(monday) AND strftime('%w', monday) = '1'),
        load TEXT NOT NULL CHECK (load IN ('light', 'right', 'heavy')),
        note TEXT NOT NULL DEFAULT '',
        settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1))
    ) STRICT
    """,
)
