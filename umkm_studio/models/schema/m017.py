"""Answers that are ready."""

from sqlite_utils import Database


def m017_replies(db: Database) -> None:
    """Answers that are ready."""
