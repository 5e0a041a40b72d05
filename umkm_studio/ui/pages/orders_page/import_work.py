"""What an import knows on its way, and its work off the window's thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import IntEnum
from pathlib import Path
from typing import Any

from umkm_studio.models import garbage
from umkm_studio.models.campaigns import seen_codes
from umkm_studio.models.campaigns.seen_codes import SeenCode
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import answers, loading, plans, profiles
from umkm_studio.models.importing.corrections import Place
from umkm_studio.models.importing.loading import Imported
from umkm_studio.models.importing.outcomes import RowOutcome, RowState
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.importing.prices import Spelling
from umkm_studio.models.importing.profiles import Profile
from umkm_studio.models.sales import products, redemptions
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.sheets import formats
from umkm_studio.models.sheets.drafts import Field
from umkm_studio.models.sheets.questions import Answer, Question
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.jobs import Progress

Fields = dict[str, dict[int, Field | None]]  # by sheet and column: the maker's own choices
_PROBLEMS_FIRST = (RowState.REJECTED, RowState.CHECK, RowState.READY, RowState.SKIPPED)


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
class Unpriced:
    """A product whose price neither the file nor the shop knows, and how many rows it stands in."""

    spelling: Spelling
    rows: int

    @property
    def label(self) -> str:
        """Name and variant as the file has them."""
        return " ".join(self.spelling).strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The rows of a dry run, problems first, sorted here so that the window need not.

    `codes` has the code of each order by its channel and number: the one that counts, else what
    stands in its code cell. `priced` are the products that a product without a price may be.
    """

    checked: Imported
    rows: list[RowOutcome]
    by_state: dict[RowState, list[RowOutcome]]
    counts: Counter[RowState]
    kept_out: int  # rows of orders, which can be saved to be mended
    says: frozenset[str]  # what any row has something to say about, as `_says` calls it
    codes: dict[tuple[str, str], str]
    seen_codes: list[SeenCode]
    unpriced: list[Unpriced]
    priced: list[tuple[int, str]]


@dataclass(slots=True)
class Choices:
    """What the maker said about a file on the way, as it goes into `check`.

    `left_out` are sheets, `skipped` rows; `typed` cells by place and column; `prices` and `same_as`
    by the product as the file has it. `asks_anew`: answers of earlier imports are not used.
    """

    fields: Fields = field(default_factory=dict)
    left_out: set[str] = field(default_factory=set)
    answers: dict[str, Answer] = field(default_factory=dict)
    asks_anew: bool = False
    typed: dict[Place, dict[int, str]] = field(default_factory=dict)
    skipped: set[Place] = field(default_factory=set)
    prices: dict[Spelling, int] = field(default_factory=dict)
    same_as: dict[Spelling, int] = field(default_factory=dict)


@dataclass(slots=True)
class WizardState:
    """All that an import knows so far; a page built anew goes on from it.

    `remember` is the name under which the columns are to be kept, "" for not at all.
    """

    step: Step = Step.FILE
    plan: Plan | None = None  # as the file was recognised, or a profile remembers it
    facts: Facts = Facts()
    profile: Profile | None = None  # the one that was used by itself
    choices: Choices = field(default_factory=Choices)
    asked: dict[str, Question] = field(default_factory=dict)  # all questions so far, by key
    remember: str = ""
    wanted: Plan | None = None  # with the maker's choices, once they were checked
    preview: Preview | None = None
    result: Imported | None = None
    seen_codes: list[SeenCode] = field(default_factory=list)  # in `result`, and not made yet
    waiting: list[Path] = field(default_factory=list)  # files that come after this one


def read(store: Store, progress: Progress, *, path: Path) -> tuple[Plan, Facts, Profile | None]:
    """Read a file, as a profile remembers it where one fits; nothing is written."""
    plan = plans.prepare(path, cancelled=_asking(progress), progress=progress)
    profile = profiles.find(store, plan)
    if profile is not None:
        plan = profiles.applied(store, plan)
    return plan, _facts(plan), profile


def _facts(plan: Plan) -> Facts:
    """Worked out here: a file may have hundreds of thousands of rows."""
    if plan.drafts.shown is not None:
        shown = plan.drafts.shown
        on = [one.day for one in shown.posts] + [one.day for one in shown.days]
        rows = len(shown.posts) + len({one.day for one in shown.days})
        return Facts(rows, min(on, default=None), max(on, default=None))
    kept_out = {(one.sheet, one.row) for one in plan.drafts.problems if not one.warning}
    asked = {(one.sheet, number) for one in plan.questions for number in one.rows}
    rows = sum(len(draft.rows) for draft in plan.drafts.orders) + len(kept_out | asked)
    days = [draft.order.ordered_on for draft in plan.drafts.orders]
    return Facts(rows, min(days, default=None), max(days, default=None))


def _looking(progress: Progress) -> Callable[[], None]:
    return lambda: progress(0, 0)  # raises Cancelled


def _asking(progress: Progress) -> Callable[[], bool]:
    def cancelled() -> bool:
        progress(0, 0)  # raises Cancelled
        return False

    return cancelled


def with_header(
    _store: Store, progress: Progress, *, plan: Plan, sheet: str, row: int
) -> tuple[Plan, Facts]:
    """The file with another row as a sheet's header."""
    changed = plans.with_header(plan, row, sheet=sheet, look=_looking(progress))
    return changed, _facts(changed)


def chosen(plan: Plan, choices: Choices, look: Callable[[], None]) -> Plan:
    """The file with the columns and sheets that the maker wants. Raises `UserError`:
    columns_missing, no_sheet_left, and for an insight export what `plans.with_results` raises.
    """
    if plan.results is not None:
        return plans.with_results(plan, plan.results)
    if not plan.layouts:
        return plan
    layouts = tuple(
        formats.with_fields(layout, choices.fields.get(layout.sheet, {}))
        for layout in plan.layouts
        if layout.sheet not in choices.left_out
    )
    if not layouts:
        raise UserError("no_sheet_left")
    missing = {one.value for layout in layouts for one in layout.missing}
    if missing:
        raise UserError("columns_missing", columns=sorted(missing))
    return plan if layouts == plan.layouts else plans.with_layouts(plan, layouts, look=look)


def check(
    store: Store, progress: Progress, *, plan: Plan, choices: Choices, now: datetime
) -> tuple[Plan, Preview]:
    """What an import would do with the maker's choices; nothing is kept."""
    look = _looking(progress)
    wanted = chosen(plan, choices, look)
    if choices.typed or choices.skipped:
        wanted = plans.with_corrections(
            wanted, typed=choices.typed, left_out=choices.skipped, look=look
        )
    if choices.answers:
        wanted = plans.with_answers(wanted, choices.answers, look=look)
    wanted = replace(
        wanted,
        prices=dict(choices.prices),
        same_as=dict(choices.same_as),
        asks_anew=choices.asks_anew,
    )
    wanted = plans.with_known_answers(store, wanted, look=look)
    checked = loading.load(store, wanted, now=now, dry_run=True, progress=progress)
    look()
    return wanted, preview(store, wanted, checked)


def preview(store: Store, plan: Plan, checked: Imported) -> Preview:
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
    found = _orders_of(checked)
    unpriced = _unpriced(checked)
    return Preview(
        checked=checked,
        rows=[one for some in by_state.values() for one in some],
        by_state=by_state,
        counts=counts,
        kept_out=kept_out,
        says=_says(plan, rows, found),
        codes=_codes(store, found),
        seen_codes=_unknown_codes(store, found),
        unpriced=unpriced,
        priced=_priced(store) if unpriced else [],
    )


def _orders_of(checked: Imported) -> list[Order]:
    """Each order of the file once."""
    return list({id(one.order): one.order for one in checked.rows if one.order}.values())


def _says(plan: Plan, rows: Iterable[RowOutcome], found: Iterable[Order]) -> frozenset[str]:
    """Of "number", "buyer", "payment" and "explanation" those that any row has. Of a file without
    order numbers those that the app makes say nothing to the maker.
    """
    numbered = not plan.layouts or any(Field.NUMBER in one.places() for one in plan.layouts)
    has = {
        "number": numbered,
        "buyer": any(order.customer for order in found),
        "payment": any(order.payment for order in found),
        "explanation": any(
            one.state is not RowState.READY or one.update is not None for one in rows
        ),
    }
    return frozenset(key for key, there in has.items() if there)


def _codes(store: Store, found: Iterable[Order]) -> dict[tuple[str, str], str]:
    known = redemptions.known_codes(store)
    names = {one.id: one.code for one in known}
    codes = {}
    for order in found:
        if order.campaign_code or order.note:
            used = redemptions.match(known, order.campaign_code, order.note)
            code = order.campaign_code if used is None else names[used.code_id]
            if code:
                codes[order.channel, order.number] = code
    return codes


def _unknown_codes(store: Store, found: Iterable[Order]) -> list[SeenCode]:
    """Of orders that were called off none: what was asked for and has no price yet may be sold."""
    alive = [order for order in found if order.status not in (Status.CANCELLED, Status.RETURNED)]
    texts = ((order.campaign_code, order.note) for order in alive)
    return seen_codes.unknown(redemptions.known_codes(store), texts)


def _unpriced(checked: Imported) -> list[Unpriced]:
    """The products without a price, those of most rows first."""
    rows: Counter[Spelling] = Counter()
    for one in checked.problems:
        if one.code == "price_unknown" and isinstance(one.details["spelling"], tuple):
            rows[one.details["spelling"]] += 1
    return [Unpriced(spelling, times) for spelling, times in rows.most_common()]


def _priced(store: Store) -> list[tuple[int, str]]:
    known = products.everything(store)
    return [(one.id, one.label) for one in known if one.id is not None and one.price is not None]


def requests(done: Imported) -> int:
    """How many orders came in as requests, because a price is not known."""
    waiting = {
        (one.order.channel, one.order.number)
        for one in done.rows
        if one.order is not None and one.problem is not None and one.problem.code == "price_unknown"
    }
    return len(waiting)


def load(
    store: Store, progress: Progress, *, state: WizardState, now: datetime
) -> tuple[Imported, list[SeenCode]]:
    """The import itself, then the columns as they were matched, where they are to be kept, and the
    answers, for the next time; with the codes in the file that nobody has made.
    """
    plan, profile = state.wanted, state.profile
    assert plan is not None
    done = loading.load(store, plan, now=now, progress=progress)
    answers.remember(store, plan.book, plan.layouts, state.asked.values(), state.choices.answers)
    if state.remember:
        profiles.save(store, state.remember, plan)
    elif profile is not None:
        profiles.note_use(store, profile.id, now.date())
    return done, _unknown_codes(store, _orders_of(done))


def let_go(_store: Store, _progress: Progress, *, lists: Sequence[list[Any]]) -> None:
    """Give the memory of a big file back."""
    for some in lists:
        garbage.let_go(some)


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
