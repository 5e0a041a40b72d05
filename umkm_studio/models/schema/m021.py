"""Months that were closed, what became of decisions, and where the hours went."""

from __future__ import annotations

from sqlite_utils import Database


def m021_months_closed(db: Database) -> None:
    """Closed months, the outcome of decisions, and hours by activity."""
    for statement in _STATEMENTS:
        db.execute(statement)


_STATEMENTS = (
    # what became of it in the month that it was decided for, and what happened in the maker's words
    """
    ALTER TABLE decisions ADD COLUMN outcome TEXT NOT NULL DEFAULT ''
        CHECK (outcome IN ('', 'kept', 'not_kept'))
    """,
    "ALTER TABLE decisions ADD COLUMN happened TEXT NOT NULL DEFAULT ''",
    # `facts` are the month's figures as they were on `closed_on` (models/insight/closed_months.py)
    """
    CREATE TABLE closed_months (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        month TEXT NOT NULL UNIQUE CHECK (month || '-01' IS date(month || '-01')),
        closed_on TEXT NOT NULL CHECK (closed_on IS date(closed_on)),
        facts TEXT NOT NULL CHECK (facts <> '')
    ) STRICT
    """,
    # what the maker says of work that nothing else measures
    """
    CREATE TABLE month_efforts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01')),
        activity TEXT NOT NULL CHECK (activity IN ('answers', 'partners', 'ads')),
        minutes INTEGER NOT NULL CHECK (minutes > 0),
        UNIQUE (month, activity)
    ) STRICT
    """,
)
