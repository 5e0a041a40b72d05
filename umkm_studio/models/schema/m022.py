"""The first week."""

from sqlite_utils import Database


def m022_first_week(db: Database) -> None:
    """The first week."""
