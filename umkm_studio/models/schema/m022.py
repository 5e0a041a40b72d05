"""The first week."""

from __future__ import annotations

from sqlite_utils import Database


def m022_first_week(db: Database) -> None:
    """A shop that was at work before there was a list of first steps does not need it: all of them
    count as left out (models/first_week.py).
    """
    db.execute(
        """
        INSERT INTO settings (key, value)
        SELECT 'first_week_skipped', '"shop, product, order, post"'
        WHERE EXISTS (SELECT 1 FROM orders)
        """
    )
