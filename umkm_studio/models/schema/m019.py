"""Weeks with and without a pillar, to see what it brings."""

from sqlite_utils import Database


def m019_fair_tests(db: Database) -> None:
    """Weeks with and without a pillar, to see what it brings."""
