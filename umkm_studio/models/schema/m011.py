"""What is agreed with partners, and what came of it."""

from __future__ import annotations

from sqlite_utils import Database


def m011_partners_in_full(db: Database) -> None:
    """What is agreed with partners, and what came of it."""
