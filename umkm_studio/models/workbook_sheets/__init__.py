"""Sheets of the open workbook that hold records: how each is written and how each comes back.

A new one is a form in `sheets/workbook/forms/` and, here, its rows and what to do with a row that
comes back; both directions stand side by side, so that a round trip loses nothing.
"""

from __future__ import annotations

from umkm_studio.models.workbook_sheets import (
    codes,
    content,
    criticism,
    days,
    loyalty,
    messages,
    months,
    partners,
    people,
    products,
    replies,
    results,
    rhythm,
    testimonials,
    trials,
    trust,
)
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References

SHEETS: tuple[RecordSheet, ...] = (
    *products.SHEETS,
    *people.SHEETS,
    *loyalty.SHEETS,
    *content.SHEETS,
    *days.SHEETS,
    *rhythm.SHEETS,
    *trust.SHEETS,
)
"""In the order in which they are written and come back: what is referred to stands first."""

ABOUT_PARTNERS: tuple[RecordSheet, ...] = partners.ABOUT_PARTNERS
"""Those that refer to partners, and so come back after them."""

ABOUT_POSTS: tuple[RecordSheet, ...] = (
    *content.ABOUT_POSTS,
    *results.ABOUT_POSTS,
    *partners.ABOUT_POSTS,
    *replies.ABOUT_POSTS,
)
"""Those that refer to posts, and so come back after them."""

ABOUT_ORDERS: tuple[RecordSheet, ...] = (
    *codes.ABOUT_ORDERS,
    *loyalty.ABOUT_ORDERS,
    *trials.ABOUT_CODES,
    *testimonials.ABOUT_ORDERS,
    *criticism.ABOUT_TESTIMONIALS,
    *messages.ABOUT_ORDERS,
    *replies.ABOUT_MESSAGES,
    *months.ABOUT_REFLECTIONS,
)
"""Those that refer to orders, or to codes, and so come back last."""

__all__ = ["ABOUT_ORDERS", "ABOUT_PARTNERS", "ABOUT_POSTS", "SHEETS", "RecordSheet", "References"]
