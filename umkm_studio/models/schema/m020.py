"""What is found by words."""

from sqlite_utils import Database


def m020_search(db: Database) -> None:
    """What is found by words."""
