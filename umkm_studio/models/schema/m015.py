"""What the shop did about criticism."""

from sqlite_utils import Database


def m015_criticism(db: Database) -> None:
    """What the shop did about criticism."""
