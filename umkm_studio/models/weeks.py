"""Weeks begin on Monday, as calendars in Indonesia do (ISO 8601)."""

from __future__ import annotations

from datetime import date, timedelta


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())
