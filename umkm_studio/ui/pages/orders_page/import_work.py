"""What an import knows on its way, and its work off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from pathlib import Path

from umkm_studio.models import imports
from umkm_studio.models.imports import Imported, Plan
from umkm_studio.models.sheets.drafts import Field
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.jobs import Progress


class Step(IntEnum):
    """Where an import is."""

    FILE = 0
    COLUMNS = 1
    CHECK = 2
    DONE = 3


@dataclass(slots=True)
class WizardState:
    """All that an import knows so far; a page built anew goes on from it."""

    step: Step = Step.FILE
    plan: Plan | None = None  # as the file was recognised
    fields: dict[int, Field | None] = field(default_factory=dict)  # the maker's own choices
    wanted: Plan | None = None  # with the maker's choices, once they were checked
    checked: Imported | None = None
    result: Imported | None = None


def read(_store: Store, progress: Progress, *, path: Path) -> Plan:
    """Read a file; nothing is written."""

    def cancelled() -> bool:
        progress(0, 0)  # raises Cancelled
        return False

    return imports.prepare(path, cancelled=cancelled)


def check(
    store: Store,
    progress: Progress,
    *,
    plan: Plan,
    fields: dict[int, Field | None],
    now: datetime,
) -> tuple[Plan, Imported]:
    """What an import would do with the columns as the maker wants them; nothing is kept."""
    wanted = imports.with_fields(plan, fields) if fields else plan
    return wanted, imports.load(store, wanted, now=now, dry_run=True, progress=progress)


def load(store: Store, progress: Progress, *, plan: Plan, now: datetime) -> Imported:
    """The import itself."""
    return imports.load(store, plan, now=now, progress=progress)
