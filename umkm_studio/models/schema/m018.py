"""What the shop shows of itself, and whether it is ready for a new channel. The bio, what the maker
stands for and under which name payments arrive are settings.
"""

from __future__ import annotations

from sqlite_utils import Database


def m018_trust_kit(db: Database) -> None:
    """Official accounts, works to show, and the checks before a channel is opened."""
    for statement in _STATEMENTS:
        db.execute(statement)


_STATEMENTS = (
    """
    CREATE TABLE official_accounts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        place TEXT NOT NULL CHECK (place <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        UNIQUE (place, name)
    ) STRICT
    """,
    """
    CREATE TABLE portfolio (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL UNIQUE CHECK (title <> ''),
        story TEXT NOT NULL DEFAULT '',
        link TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    # `result` as it was said on that day: it rests on what the shop's notes showed then, too
    """
    CREATE TABLE channel_checks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        channel TEXT NOT NULL CHECK (channel <> ''),
        checked_on TEXT NOT NULL CHECK (checked_on IS date(checked_on)),
        talk TEXT NOT NULL CHECK (talk IN ('yes', 'partly', 'no')),
        quality TEXT NOT NULL CHECK (quality IN ('yes', 'partly', 'no')),
        care TEXT NOT NULL CHECK (care IN ('yes', 'partly', 'no')),
        questions TEXT NOT NULL CHECK (questions IN ('yes', 'partly', 'no')),
        complaints TEXT NOT NULL CHECK (complaints IN ('yes', 'partly', 'no')),
        insults TEXT NOT NULL CHECK (insults IN ('yes', 'partly', 'no')),
        time TEXT NOT NULL CHECK (time IN ('yes', 'partly', 'no')),
        benefit TEXT NOT NULL DEFAULT '',
        gap TEXT NOT NULL DEFAULT '',
        next_step TEXT NOT NULL DEFAULT '',
        result TEXT NOT NULL CHECK (result IN ('ready', 'almost', 'not_yet')),
        UNIQUE (channel, checked_on)
    ) STRICT
    """,
)
