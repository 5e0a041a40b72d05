"""Drafts into the store in one change; remembers the batch and takes it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from umkm_studio.models.sheets.drafts import Drafts, Field, Layout, Problem
from umkm_studio.models.sheets.reader import Book
from umkm_studio.models.store import Store

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """A file that was read and understood, and not yet put into the store.

    `layout` is None for an open workbook, whose headers say everything.
    """

    path: Path
    format: str  # "shopee" or "workbook"
    book: Book
    layout: Layout | None
    drafts: Drafts


class RowState(StrEnum):
    """What becomes of a row: saved, saved with a word of warning, kept out, or known already."""

    READY = "ready"
    CHECK = "check"
    REJECTED = "rejected"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """A row of an order sheet as the check step shows it. `row` is the spreadsheet's number."""

    row: int
    state: RowState
    number: str
    day: date | None
    product: str
    quantity: int | None
    net_sales: int | None  # of the line
    problem: Problem | None = None


@dataclass(slots=True, kw_only=True)
class Imported:
    """What an import did, or would do (`dry_run`). Sales, not_sales and codes speak of the file's orders."""

    format: str
    dry_run: bool
    batch: int | None = None
    orders_new: int = 0
    orders_updated: int = 0
    orders_unchanged: int = 0
    line_items: int = 0
    customers_new: int = 0
    sales: int = 0
    net_sales: int = 0
    unpaid: int = 0
    cancelled: int = 0
    returned: int = 0
    codes: dict[str, int] = field(default_factory=dict)
    posts_new: int = 0
    posts_updated: int = 0
    problems: list[Problem] = field(default_factory=list)
    ignored_columns: list[str] = field(default_factory=list)
    rows: list[RowOutcome] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """An import of the past."""

    id: int
    file_name: str
    format: str
    imported_at: datetime
    new_orders: int
    updated_orders: int
    undone_at: datetime | None = None


def prepare(path: Path, *, cancelled: Callable[[], bool] | None = None) -> Plan:
    """Read a file and understand it; nothing is written.

    Raises the reader's `UserError`s, and `sheet_not_recognised` where no format fits.
    """
    raise NotImplementedError


def with_fields(plan: Plan, fields: Mapping[int, Field | None]) -> Plan:
    """The same file with other meanings for some columns, as the maker chose them in the wizard."""
    raise NotImplementedError


def load(
    store: Store, plan: Plan, *, now: datetime, dry_run: bool = False, progress: Progress | None = None
) -> Imported:
    """Put a file's drafts into the store, as one change; with `dry_run` nothing is kept."""
    raise NotImplementedError


def history(store: Store) -> list[Batch]:
    """The imports so far, newest first."""
    raise NotImplementedError


def undo_newest(store: Store, *, now: datetime) -> Batch:
    """Take the newest import that still stands back. Raises `UserError("nothing_to_undo")`."""
    raise NotImplementedError
