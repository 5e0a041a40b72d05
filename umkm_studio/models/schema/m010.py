"""Codes with conditions, each in one or more dated runs."""

from __future__ import annotations

from sqlite_utils import Database


def m010_codes_in_runs(db: Database) -> None:
    """Codes with conditions, each in one or more dated runs."""
