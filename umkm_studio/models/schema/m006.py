"""Days whose sales something else explains."""

from __future__ import annotations

from sqlite_utils import Database


def m006_marked_days(db: Database) -> None:
    """Days whose sales something else explains."""
