"""What buyers said: their words, and what they allow."""

from sqlite_utils import Database


def m014_testimonials(db: Database) -> None:
    """What buyers said: their words, and what they allow."""
