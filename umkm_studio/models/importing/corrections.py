"""What the maker corrected in a file before it comes in: cells typed anew, rows left out.

The file itself is never touched. A typed cell goes through the same reading as every other one, as
text. A row that is left out takes its whole order along: the others would be an order that nobody
placed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from umkm_studio.models.sheets.drafts import Drafts, Problem
from umkm_studio.models.sheets.reader import Book, Sheet

Place = tuple[str, int]  # the sheet's name and the row's number in a spreadsheet
Typed = Mapping[Place, Mapping[int, str]]  # by place and column (0 is the first)


def typed_into(book: Book, typed: Typed) -> Book:
    """The book with these cells as they were typed; places that it does not have are passed by."""
    by_sheet: dict[str, dict[int, Mapping[int, str]]] = defaultdict(dict)
    for (name, row), texts in typed.items():
        by_sheet[name][row] = texts
    found = [_typed(sheet, by_sheet.get(sheet.name, {})) for sheet in book.sheets]
    return replace(book, sheets=found) if typed else book


def _typed(sheet: Sheet, typed: Mapping[int, Mapping[int, str]]) -> Sheet:
    rows = sheet.rows
    struck = sheet.struck
    for number, texts in typed.items():
        at = number - sheet.first_row
        if not 0 <= at < len(rows):
            continue
        rows = list(rows) if rows is sheet.rows else rows
        rows[at] = [
            (text.strip() or None) if (text := texts.get(column)) is not None else cell
            for column, cell in enumerate(rows[at])
        ]
        struck = struck - {(at, column) for column in texts}  # who types it anew means it
    return sheet if rows is sheet.rows else replace(sheet, rows=rows, struck=struck)


def without(drafts: Drafts, places: frozenset[Place], *, sheet: str) -> Drafts:
    """The drafts without the orders that have a row at one of these places: each of their rows says
    so instead of what else there was to say about it (`chosen` in its details are those places).
    `sheet` is where drafts are from that name none.
    """
    if not places:
        return drafts
    chosen: dict[Place, set[Place]] = {place: {place} for place in places}
    for rows in _rows_of_orders(drafts, sheet):
        for row in rows:
            if mine := rows & places:
                chosen[row] = chosen.get(row, set()) | mine
    gone = chosen.keys()
    told = [
        Problem(name, row, "", "", "row_left_out", {"chosen": tuple(sorted(mine))}, warning=True)
        for (name, row), mine in sorted(chosen.items())
    ]
    questions = [
        replace(one, rows=tuple(row for row in one.rows if (one.sheet, row) not in gone))
        for one in drafts.questions
    ]
    return replace(
        drafts,
        orders=[one for one in drafts.orders if (one.sheet or sheet, one.rows[0]) not in gone],
        fees=[one for one in drafts.fees if (one.sheet, one.row) not in gone],
        problems=[one for one in drafts.problems if (one.sheet, one.row) not in gone] + told,
        questions=[one for one in questions if one.rows],
    )


def _rows_of_orders(drafts: Drafts, sheet: str) -> list[set[Place]]:
    """The places of each order that can be read, and of each that is kept out."""
    found = [{(draft.sheet or sheet, row) for row in draft.rows} for draft in drafts.orders]
    kept_out: dict[Place, set[Place]] = defaultdict(set)
    for problem in drafts.problems:
        if problem.code == "order_kept_out":
            first = problem.sheet, int(str(problem.details["row"]))
            kept_out[first] |= {first, (problem.sheet, problem.row)}
    return [*found, *kept_out.values()]
