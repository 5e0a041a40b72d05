"""Post results and reach, each as they stood on a day."""

from __future__ import annotations

from sqlite_utils import Database


def m007_results_over_time(db: Database) -> None:
    """Post results and reach, each as they stood on a day."""
