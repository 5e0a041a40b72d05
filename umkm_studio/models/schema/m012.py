"""Small tests of partners and ads."""

from __future__ import annotations

from sqlite_utils import Database


def m012_small_tests(db: Database) -> None:
    """Small tests of partners and ads."""
