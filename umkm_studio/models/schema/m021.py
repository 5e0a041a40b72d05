"""Months that were looked back on, with their figures."""

from sqlite_utils import Database


def m021_months_closed(db: Database) -> None:
    """Months that were looked back on, with their figures."""
