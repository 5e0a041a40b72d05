"""What an import knows on its way, and its work off the window's thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum
from pathlib import Path
from typing import Any

from umkm_studio.models import sheets
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import loading, plans, profiles
from umkm_studio.models.importing.loading import Imported, RowOutcome, RowState
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.importing.profiles import Profile
from umkm_studio.models.sheets.drafts import Field
from umkm_studio.models.sheets.questions import Answer
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.jobs import Progress

Fields = dict[str, dict[int, Field | None]]  # by sheet and column: the maker's own choices
_PROBLEMS_FIRST = (RowState.REJECTED, RowState.CHECK, RowState.READY, RowState.SKIPPED)
_AT_ONCE = 200  # rows let go before the window gets its turn


class Step(IntEnum):
    """Where an import is."""

    FILE = 0
    COLUMNS = 1
    CHECK = 2
    DONE = 3


@dataclass(frozen=True, slots=True)
class Facts:
    """How many rows of orders a file has, kept out or not, and its first and last day."""

    rows: int = 0
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """The rows of a dry run, problems first, sorted here so that the window need not."""

    checked: Imported
    rows: list[RowOutcome]
    by_state: dict[RowState, list[RowOutcome]]
    counts: Counter[RowState]
    kept_out: int  # rows of orders, which can be saved to be mended


@dataclass(slots=True)
class WizardState:
    """All that an import knows so far; a page built anew goes on from it.

    `remember` is the name under which the columns are to be kept, "" for not at all.
    """

    step: Step = Step.FILE
    plan: Plan | None = None  # as the file was recognised, or a profile remembers it
    facts: Facts = Facts()
    profile: Profile | None = None  # the one that was used by itself
    fields: Fields = field(default_factory=dict)
    left_out: set[str] = field(default_factory=set)  # sheets that the maker does not want
    answers: dict[str, Answer] = field(default_factory=dict)
    remember: str = ""
    wanted: Plan | None = None  # with the maker's choices, once they were checked
    preview: Preview | None = None
    result: Imported | None = None


def read(store: Store, progress: Progress, *, path: Path) -> tuple[Plan, Facts, Profile | None]:
    """Read a file, as a profile remembers it where one fits; nothing is written."""
    plan = plans.prepare(path, cancelled=_asking(progress), progress=progress)
    profile = profiles.find(store, plan)
    if profile is not None:
        plan = profiles.applied(store, plan)
    return plan, _facts(plan), profile


def _facts(plan: Plan) -> Facts:
    """Worked out here: a file may have hundreds of thousands of rows."""
    kept_out = {(one.sheet, one.row) for one in plan.drafts.problems if not one.warning}
    asked = {(one.sheet, number) for one in plan.questions for number in one.rows}
    rows = sum(len(draft.rows) for draft in plan.drafts.orders) + len(kept_out | asked)
    days = [draft.order.ordered_on for draft in plan.drafts.orders]
    return Facts(rows, min(days, default=None), max(days, default=None))


def _asking(progress: Progress) -> Callable[[], bool]:
    def cancelled() -> bool:
        progress(0, 0)  # raises Cancelled
        return False

    return cancelled


def with_header(
    _store: Store, _progress: Progress, *, plan: Plan, sheet: str, row: int
) -> tuple[Plan, Facts]:
    """The file with another row as a sheet's header."""
    changed = plans.with_header(plan, row, sheet=sheet)
    return changed, _facts(changed)


def chosen(plan: Plan, fields: Fields, left_out: set[str]) -> Plan:
    """The file with the maker's choices. Raises `UserError`: columns_missing, no_sheet_left."""
    if not plan.layouts:
        return plan
    layouts = tuple(
        sheets.with_fields(layout, fields.get(layout.sheet, {}))
        for layout in plan.layouts
        if layout.sheet not in left_out
    )
    if not layouts:
        raise UserError("no_sheet_left")
    missing = {one.value for layout in layouts for one in layout.missing}
    if missing:
        raise UserError("columns_missing", columns=sorted(missing))
    return plan if layouts == plan.layouts else plans.with_layouts(plan, layouts)


def check(
    store: Store,
    progress: Progress,
    *,
    plan: Plan,
    fields: Fields,
    left_out: set[str],
    answers: dict[str, Answer],
    now: datetime,
) -> tuple[Plan, Preview]:
    """What an import would do with the maker's choices and answers; nothing is kept."""
    wanted = chosen(plan, fields, left_out)
    if answers:
        wanted = plans.with_answers(wanted, answers)
    return wanted, preview(loading.load(store, wanted, now=now, dry_run=True, progress=progress))


def preview(checked: Imported) -> Preview:
    """The rows of a dry run as the check step shows them."""
    rows = [*checked.rows, *_of_other_sheets(checked)]
    by_state: dict[RowState, list[RowOutcome]] = {state: [] for state in _PROBLEMS_FIRST}
    for one in rows:
        by_state[one.state].append(one)
    for some in by_state.values():
        some.sort(key=lambda one: (one.sheet, one.row))
    counts = Counter({state: len(some) for state, some in by_state.items() if some})
    kept_out = sum(
        one.state is RowState.REJECTED or one.question is not None for one in checked.rows
    )
    in_order = [one for some in by_state.values() for one in some]
    return Preview(checked, in_order, by_state, counts, kept_out)


def load(
    store: Store,
    progress: Progress,
    *,
    plan: Plan,
    now: datetime,
    remember: str,
    profile: Profile | None,
) -> Imported:
    """The import itself, and the columns as they were matched, where they are to be kept."""
    done = loading.load(store, plan, now=now, progress=progress)
    if remember:
        profiles.save(store, remember, plan)
    elif profile is not None:
        profiles.note_use(store, profile.id, now.date())
    return done


def let_go(_store: Store, _progress: Progress, *, lists: Sequence[list[Any]]) -> None:
    """Give the memory of a big file back a little at a time: all at once stops the window."""
    for some in lists:
        while some:
            del some[-_AT_ONCE:]


def memory_of(state: WizardState) -> list[list[Any]]:
    """The long lists of an import that is over, for `let_go`."""
    found: list[list[Any]] = []
    for plan in (state.plan, state.wanted):
        if plan is not None:
            found += [plan.drafts.orders, *(sheet.rows for sheet in plan.book.sheets)]
    for one in (state.preview and state.preview.checked, state.result):
        found += [one.rows] if one else []
    if state.preview is not None:
        found += [state.preview.rows, *state.preview.by_state.values()]
    return found


def _of_other_sheets(checked: Imported) -> list[RowOutcome]:
    """Problems in the posts, codes and other sheets of an open workbook, as rows of their own."""
    shown = {(one.sheet, one.row) for one in checked.rows}
    return [
        RowOutcome(
            problem.row,
            RowState.CHECK if problem.warning else RowState.REJECTED,
            problem.sheet,
            None,
            problem.value,
            None,
            None,
            problem,
            sheet=problem.sheet,
        )
        for problem in checked.problems
        if (problem.sheet, problem.row) not in shown
    ]
