"""Who waits for an answer."""

from sqlite_utils import Database


def m016_messages(db: Database) -> None:
    """Who waits for an answer."""
