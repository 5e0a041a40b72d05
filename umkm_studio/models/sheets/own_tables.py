"""Tables that no format is known for: the answers of a form, and tables of the maker's own.

Kept apart from the marketplaces' formats: their files need not wait until all of this is loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import cells, google_form, guess, table
from umkm_studio.models.sheets.drafts import Drafts, Field, Layout
from umkm_studio.models.sheets.questions import Answer
from umkm_studio.models.sheets.reader import Sheet


def recognise(found: Sequence[Sheet]) -> list[Layout]:
    """How those of the sheets are laid out that look like a table of orders."""
    layouts = (google_form.recognise(sheet) or guess.propose(sheet) for sheet in found)
    return [layout for layout in layouts if layout is not None]


def propose_at(sheet: Sheet, row: int) -> Layout:
    """What the columns under a header row (the spreadsheet's number) are proposed as.

    Raises `UserError("header_unlikely", row=...)` where nothing stands in that row.
    """
    at = row - sheet.first_row
    if not 0 <= at < len(sheet.rows) or not any(map(cells.text, sheet.rows[at])):
        raise UserError("header_unlikely", row=row)
    return guess.propose_at(sheet, at)


def checked(layout: Layout) -> Layout:
    """The layout with what it misses, and how sure it is now."""
    if layout.format == google_form.FORMAT:
        return google_form.checked(layout)
    return guess.checked(layout)


def read(
    sheet: Sheet,
    layout: Layout,
    answers: Mapping[str, Answer],
    *,
    channel: str,
    look: Callable[[], None],
) -> Drafts:
    """The sheet's orders, problems and open questions; those without a number have none yet.
    `channel` is for rows that name none; `look` as in `formats.read`.
    """
    if layout.format == google_form.FORMAT:
        return google_form.read(sheet, layout, answers, look)
    return table.read(sheet, layout, answers, channel=channel, look=look)


def channel_of(layouts: Sequence[Layout]) -> str:
    """Where orders of these tables come from, unless they say so: a book that asks for a WhatsApp
    number is one of chats.
    """
    words = {
        guess.plain(column.header)
        for layout in layouts
        for column in layout.columns
        if column.field is Field.PHONE
    }
    return "whatsapp" if any({"wa", "whatsapp"} & set(word.split()) for word in words) else ""
