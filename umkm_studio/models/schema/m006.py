"""Days whose sales something else explains."""

from __future__ import annotations

from sqlite_utils import Database


def m006_marked_days(db: Database) -> None:
    """The maker's own marked days, and the known ones that the maker leaves out.

    Also what was taken out of the calendar on the phone: the entries that once were written, so
    that the next file can call off those that are gone.
    """
    for statement in _STATEMENTS:
        db.execute(statement)


_STATEMENTS = (
    """
    CREATE TABLE marked_days (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
        last_day TEXT NOT NULL CHECK (last_day IS date(last_day) AND last_day >= first_day),
        name TEXT NOT NULL CHECK (name <> ''),
        kind TEXT NOT NULL
            CHECK (kind IN ('holiday', 'twin_date', 'payday', 'ad', 'discount', 'stock_out'))
    ) STRICT
    """,
    "CREATE INDEX marked_days_by_day ON marked_days (first_day, last_day)",
    # `day` is the first day of the one time that is left out, '' is every time
    """
    CREATE TABLE left_out_occasions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        occasion TEXT NOT NULL,
        day TEXT NOT NULL DEFAULT '' CHECK (day = '' OR day IS date(day)),
        UNIQUE (occasion, day)
    ) STRICT
    """,
    # as each entry stood in the newest file
    """
    CREATE TABLE phone_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE,
        day TEXT NOT NULL CHECK (day IS date(day)),
        time TEXT CHECK (time IS time(time)),
        summary TEXT NOT NULL
    ) STRICT
    """,
)
