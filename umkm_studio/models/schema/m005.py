"""What the drawer of a post keeps beside its plan."""

from __future__ import annotations

from sqlite_utils import Database


def m005_what_posts_are_made_of(db: Database) -> None:
    """What the drawer of a post keeps beside its plan."""
