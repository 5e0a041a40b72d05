"""A file that was read, what it was recognised as, and how the maker corrects that.

`prepare` gives a `Plan`. Its `confidence` says how the window goes on: KNOWN is a format that the
app knows, LIKELY a table in which everything needed was found, UNSURE one that the maker has to
explain first. In the mapping step each of `plan.layouts` (one for every sheet with orders) shows
its columns with the field proposed for them; `with_fields` gives them other meanings, `with_header`
takes another row as the header. What can mean several things is never guessed: `plan.questions`
asks, `with_answers` reads again with the answers, and rows with an open question stay out until
then. `loading.load` refuses a plan with fields `missing`, so a command never guesses either.

    plan = profiles.applied(store, plans.prepare(path))
    plan = plans.with_fields(plan, {4: Field.PRODUCT}, sheet="AGUSTUS")
    plan = plans.with_answers(plan, {plan.questions[0].key: questions.DAY_FIRST})
    loading.load(store, plan, now=now)
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from umkm_studio.models import garbage
from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.models.importing import answers, corrections
from umkm_studio.models.importing.corrections import Place, Typed
from umkm_studio.models.importing.first_look import FirstLook
from umkm_studio.models.importing.prices import Spelling
from umkm_studio.models.sales import channels
from umkm_studio.models.sheets import formats, headers, reader
from umkm_studio.models.sheets.drafts import Confidence, Drafts, Field, Layout
from umkm_studio.models.sheets.questions import (
    SEVERAL_ORDERS,
    Answer,
    Question,
    QuestionKind,
)
from umkm_studio.models.sheets.reader import Book
from umkm_studio.models.store import Store

if TYPE_CHECKING:
    from umkm_studio.models.importing import results

# What an insight export and an open workbook need is loaded when one comes: it takes its time.


@dataclass(frozen=True, slots=True)
class Plan:
    """A file that was read, and not yet put into the store.

    `format` is of a marketplace ("shopee"), "google_form", "table", "workbook" or that of an
    insight export. `layouts` has an entry per sheet with orders; none for an open workbook or an
    insight export, whose headers say everything.
    `other_sheets` hold something, but no orders. `typed` cells stand in `book` already; the orders
    of rows that are `left_out` are not in `drafts`. `prices` that the file lacks and `same_as` (the
    id of the product that is meant) are by name and variant as the file has them. With
    `asks_anew` answers of earlier imports are not used.
    """

    path: Path
    format: str
    book: Book
    layouts: tuple[Layout, ...]
    drafts: Drafts
    answers: Mapping[str, Answer] = field(default_factory=dict)
    other_sheets: tuple[str, ...] = ()
    typed: Typed = field(default_factory=dict)
    left_out: frozenset[Place] = frozenset()
    prices: Mapping[Spelling, int] = field(default_factory=dict)
    same_as: Mapping[Spelling, int] = field(default_factory=dict)
    asks_anew: bool = False
    results: results.Choices | None = None  # of an insight export, which has no layouts

    @property
    def layout(self) -> Layout | None:
        """The first sheet's layout; None for an open workbook."""
        return self.layouts[0] if self.layouts else None

    @property
    def order_layout(self) -> Layout | None:
        """Where the file has its orders; None in an open workbook without that sheet."""
        if self.layouts:
            return self.layouts[0]
        from umkm_studio.models.sheets.workbook import forms, reading

        found = reading.recognise(self.book)
        return next((reading.order_layout(one) for one in found if one.form is forms.ORDERS), None)

    @property
    def questions(self) -> list[Question]:
        """What is still open."""
        return self.drafts.questions

    @property
    def missing(self) -> tuple[Field, ...]:
        """The fields that must be there and have no column on some sheet."""
        return tuple(dict.fromkeys(one for layout in self.layouts for one in layout.missing))

    @property
    def confidence(self) -> Confidence:
        """How sure it is what the file is: the least of its sheets."""
        found = {layout.confidence for layout in self.layouts}
        ranked = (Confidence.UNSURE, Confidence.LIKELY)
        return next((one for one in ranked if one in found), Confidence.KNOWN)


Progress = Callable[[int, int], None]
Look = Callable[[], None]  # called now and then by long readings; may raise `Cancelled`


def _unwatched() -> None:
    """For a reading that nobody stops."""


_FIRST_EXPORTS = 2016  # a file that seems older was unpacked without its time: zip begins in 1980
_NEEDED = [Field.ORDERED_AT.value, Field.PRODUCT.value, Field.UNIT_PRICE.value]  # of any table


def prepare(
    path: Path,
    *,
    opened: reader.Opened | None = None,
    cancelled: Callable[[], bool] | None = None,
    progress: Progress | None = None,
) -> Plan:
    """Read a file, perhaps one that is `opened` already, and understand it; nothing is written.

    Of a format that the app knows only the columns that it uses are read (`Sheet.kept`). `progress`
    hears how many rows were read and how many there seem to be, and may raise `Cancelled`.

    A table that nobody understands gives a plan with fields `missing`. Raises the reader's
    `UserError`s, `layout_unknown` where nothing looks like a table, `nothing_to_import` (only
    headers), `currency_foreign` (amounts that are no rupiah), and `Cancelled`.
    """

    def look() -> None:
        if cancelled is not None and cancelled():
            raise Cancelled

    with garbage.paused():
        first = FirstLook()
        with nullcontext(opened) if opened else reader.opened(path) as file:
            book = file.read(cancelled, choose=first.choose, grown=first.go_on, progress=progress)
        if first.layout is not None:
            return _planned(path, book, (first.layout,), first.drafts(look), look=look)
        layouts = formats.recognise(book)
        if layouts and layouts[0].confidence is Confidence.KNOWN:  # of a table in an archive
            return _planned(path, book, layouts, look=look)
        from umkm_studio.models.sheets import insights
        from umkm_studio.models.sheets.workbook import reading

        if insights.recognise(book):
            return with_results(Plan(path, "", book, (), Drafts()), _as_saved(path))
        if reading.recognise(book):
            return _read(Plan(path, reading.FORMAT, book, (), Drafts()))
        if not layouts:
            raise UserError("layout_unknown", file=path.name, columns=_NEEDED)
        return _planned(path, book, layouts, look=look)


def with_results(plan: Plan, choices: results.Choices) -> Plan:
    """The same insight export as the maker says: when its numbers are of, in which zone its hours
    are, what becomes of each post.

    Raises `UserError`: nothing_to_import (only headers), results_by_day, metric_unknown.
    """
    from umkm_studio.models.sheets import insights

    found = insights.recognise(plan.book)
    drafts = insights.read(plan.book, found, choices.reading)
    if drafts.is_empty:
        raise UserError("nothing_to_import", file=plan.path.name)
    return replace(plan, format=found[0].format, drafts=drafts, results=choices)


def _as_saved(path: Path) -> results.Choices:
    """How an insight export is read unless the maker says otherwise: its numbers are of the moment
    at which it was saved.
    """
    from umkm_studio.models.importing.results import Choices
    from umkm_studio.models.sheets.shown import Reading

    saved_at = datetime.fromtimestamp(path.stat().st_mtime)
    if saved_at.year < _FIRST_EXPORTS:
        saved_at = datetime.now()
    return Choices(Reading(saved_at))


def with_fields(
    plan: Plan, fields: Mapping[int, Field | None], *, sheet: str | None = None
) -> Plan:
    """The same file with other meanings for some columns (by index) of a sheet, the first one
    unless named, as the maker chose them.

    Raises `UserError("columns_missing")` where a field that must be there has no column any more.
    """
    if not plan.layouts:
        return plan
    name = plan.layouts[0].sheet if sheet is None else sheet
    layouts = tuple(
        formats.with_fields(layout, fields) if layout.sheet == name else layout
        for layout in plan.layouts
    )
    chosen = replace(plan, layouts=layouts)
    missing = next(layout.missing for layout in layouts if layout.sheet == name)
    if missing:
        raise UserError("columns_missing", columns=[one.value for one in missing])
    return _read(chosen)


def with_answers(plan: Plan, given: Mapping[str, Answer], *, look: Look = _unwatched) -> Plan:
    """The same file read with the maker's answers, by the keys of their questions, on top of those
    given before. `look` is called now and then and may raise `Cancelled`, here as in what follows.
    """
    return _read(replace(plan, answers={**plan.answers, **given}), look=look)


def with_corrections(
    plan: Plan, *, typed: Typed, left_out: Collection[Place], look: Look = _unwatched
) -> Plan:
    """The same file read with cells as the maker typed them, and without the orders of these rows,
    on top of what was corrected before.
    """
    corrected = replace(
        plan, typed={**plan.typed, **typed}, left_out=plan.left_out | frozenset(left_out)
    )
    return _read(corrected, look=look)


def with_known_answers(store: Store, plan: Plan, *, look: Look = _unwatched) -> Plan:
    """The same file with the answers that the store tells: those given at an earlier import of
    these rows, and of rows alike the second one is an order of its own where an import has kept it
    as one before.
    """
    if plan.asks_anew:
        return plan
    while plan.questions:  # an answer may bring up the next question
        found = _kept_twins(store, plan.questions)
        found |= answers.known(store, plan.book, plan.layouts, plan.questions)
        if found.keys() <= plan.answers.keys():
            return plan
        plan = with_answers(plan, found, look=look)
    return plan


def _kept_twins(store: Store, asked: Sequence[Question]) -> dict[str, Answer]:
    return {
        one.key: SEVERAL_ORDERS
        for one in asked
        if one.kind is QuestionKind.TWINS
        and store.value(
            "SELECT id FROM orders WHERE channel = :channel AND number = :number",
            channel=channels.as_known(store, str(one.details["channel"])),
            number=one.details["number"],
        )
    }


def with_header(plan: Plan, row: int, *, sheet: str, look: Look = _unwatched) -> Plan:
    """The same file with another row (the spreadsheet's number) as the header of a sheet, also of
    one that held no orders so far.

    Raises `UserError("header_unlikely")` for a row with nothing in it.
    """
    layout = formats.layout_at(plan.book, sheet, row)
    known = [one for one in plan.layouts if one.sheet != sheet and not one.missing]
    order = [one.name for one in plan.book.sheets]
    layouts = sorted([*known, layout], key=lambda one: order.index(one.sheet))
    others = tuple(name for name in plan.other_sheets if name != sheet)
    changed = replace(plan, layouts=tuple(layouts), other_sheets=others)
    return _read(changed, look=look)


def with_layouts(plan: Plan, layouts: tuple[Layout, ...], *, look: Look = _unwatched) -> Plan:
    """The same file with sheets laid out as a profile remembers them."""
    return _read(replace(plan, format=layouts[0].format, layouts=layouts), look=look)


def with_all_columns(plan: Plan) -> Plan:
    """The same plan with a book that lacks no column, for rows that are to be saved as they are."""
    if all(sheet.kept is None for sheet in plan.book.sheets):
        return plan
    book = _read_again(plan, lambda heads: [None] * len(heads.sheets))
    return replace(plan, book=corrections.typed_into(book, plan.typed))


def _planned(
    path: Path,
    book: Book,
    layouts: tuple[Layout, ...],
    drafts: Drafts | None = None,
    *,
    look: Look,
) -> Plan:
    for layout in layouts:
        if currency := headers.foreign_currency(layout.columns):
            raise UserError("currency_foreign", file=path.name, currency=currency)
    read = {layout.sheet for layout in layouts}
    others = tuple(
        sheet.name
        for sheet in book.sheets
        if sheet.name not in read and any(cell is not None for row in sheet.rows for cell in row)
    )
    plan = Plan(path, layouts[0].format, book, layouts, Drafts(), other_sheets=others)
    return _read(plan, drafts, look=look)


def _read(plan: Plan, drafts: Drafts | None = None, *, look: Look = _unwatched) -> Plan:
    """The plan with its drafts (those that are there already), as far as its sheets can be read."""
    if plan.missing:
        return replace(plan, drafts=Drafts())
    with garbage.paused():
        plan = _with_its_columns(plan)
        plan = replace(plan, book=corrections.typed_into(plan.book, plan.typed))
        drafts = _drafts(plan, look) if drafts is None else drafts
    if drafts.is_empty:
        raise UserError("nothing_to_import", file=plan.path.name)
    layout = plan.order_layout if plan.left_out else None
    if layout is not None:
        drafts = corrections.without(drafts, plan.left_out, sheet=layout.sheet)
    return replace(plan, drafts=drafts)


def _drafts(plan: Plan, look: Look) -> Drafts:
    if plan.layouts:
        return formats.read(plan.book, plan.layouts, plan.answers, look=look)
    from umkm_studio.models.sheets.workbook import reading

    found = reading.recognise(plan.book)
    drafts = reading.read(found)
    drafts.problems += reading.left_out(plan.book, found)
    return drafts


def _with_its_columns(plan: Plan) -> Plan:
    """The plan with every column that its layouts use, read again where one was left out before."""
    wanted = {layout.sheet: layout.used() for layout in plan.layouts}
    kept = {sheet.name: sheet.kept for sheet in plan.book.sheets if sheet.kept is not None}
    if all(wanted.get(name, frozenset()) <= columns for name, columns in kept.items()):
        return plan

    def choose(heads: Book) -> list[Collection[int] | None]:
        return [
            kept[sheet.name] | wanted.get(sheet.name, frozenset()) if sheet.name in kept else None
            for sheet in heads.sheets
        ]

    return replace(plan, book=_read_again(plan, choose))


def _read_again(plan: Plan, choose: reader.Choose) -> Book:
    """The file as it is now. Raises `UserError("file_changed")` where it has other headers."""
    book = reader.read(plan.path, choose=choose)
    before = {sheet.name: sheet for sheet in plan.book.sheets}
    after = {sheet.name: sheet for sheet in book.sheets}
    for layout in plan.layouts:
        there = layout.sheet in after and layout.header_row < len(after[layout.sheet].rows)
        row = layout.header_row
        if not there or after[layout.sheet].rows[row] != before[layout.sheet].rows[row]:
            raise UserError("file_changed", file=plan.path.name)
    return book
