"""Points, stamps, coupons and referrals."""

from __future__ import annotations

from sqlite_utils import Database


def m013_loyalty(db: Database) -> None:
    """Points, stamps, coupons and referrals."""
