"""The maker's pace, rest days and weekly check-ins."""

from __future__ import annotations

from sqlite_utils import Database


def m008_pace_and_rest(db: Database) -> None:
    """The maker's pace, rest days and weekly check-ins."""
