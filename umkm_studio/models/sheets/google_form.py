"""Answers of a Google Form: a row per answer, its moment first, the questions as headers.

The other headers are whole questions, so `guess` tells them by the words in them and by the values.
Products that were ticked stand in one cell, joined with commas, and how many of each in free words
in another: `2 SAMBAL CUMI, 3 bolu pisang`, `1, 6`, `Sambal 2 + Nastar 500 2`. A form has no prices:
the product's price on that day counts. The same answer twice within two minutes is one order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import cells, goods, guess, wanted
from umkm_studio.models.sheets.drafts import Confidence, Drafts, Field, Layout
from umkm_studio.models.sheets.order_cells import Bad
from umkm_studio.models.sheets.questions import Answer, Part, QuestionKind
from umkm_studio.models.sheets.reader import Sheet
from umkm_studio.models.sheets.table import TableReading
from umkm_studio.models.sheets.totals import Line
from umkm_studio.models.text import fold

FORMAT = "google_form"
CHANNEL = "google form"

_MOMENT_HEADERS = frozenset({"timestamp", "stempel waktu", "cap waktu"})
_HEADER_WITHIN = 3  # rows; people put a title above, at most
_TWICE_WITHIN = timedelta(minutes=2)
_DAYS_AHEAD = (
    (re.compile(r"\bhari ini\b|\bsekarang\b|\btoday\b"), 0),
    (re.compile(r"\bbesok\b|\btomorrow\b"), 1),
    (re.compile(r"\blusa\b"), 2),
)
_ASKED = frozenset({Field.ORDERED_AT, Field.PRODUCT})


def recognise(sheet: Sheet) -> Layout | None:
    """The layout of a form's answers, or None."""
    for header_row in range(min(_HEADER_WITHIN, len(sheet.rows))):
        texts = [cells.text(cell) for cell in sheet.rows[header_row]]
        first = next((text for text in texts if text), "")
        if guess.plain(first) in _MOMENT_HEADERS:
            layout = checked(guess.propose_at(sheet, header_row, FORMAT))
            return layout if Field.PRODUCT in layout.places() else None
    return None


def checked(layout: Layout) -> Layout:
    """The layout with what it misses, and how sure it is now."""
    missing = tuple(field for field in Field if field in _ASKED - layout.places().keys())
    doubts = any(one.field in _ASKED and not one.sure for one in layout.columns)
    sure = not missing and not doubts and Field.QUANTITY in layout.places()
    confidence = Confidence.LIKELY if sure else Confidence.UNSURE
    return replace(layout, confidence=confidence, missing=missing)


def read(
    sheet: Sheet,
    layout: Layout,
    answers: Mapping[str, Answer],
    look: Callable[[], None],
) -> Drafts:
    """The form's orders, without numbers and mostly without prices, and open questions. `look` as
    in `formats.read`.
    """
    return _FormReading(sheet, layout, answers, CHANNEL).drafts(look)


class _FormReading(TableReading):
    """One pass over a form's answers."""

    def drafts(self, look: Callable[[], None]) -> Drafts:
        """All orders but answers that were sent twice."""
        drafts = super().drafts(look)
        seen: dict[tuple[object, ...], datetime] = {}
        kept = []
        for draft in drafts.orders:
            row = draft.rows[0] - self.sheet.first_row
            answers, at = self._answers(row), self._sent_at(row)
            before = seen.get(answers)
            seen[answers] = at or datetime.min
            if at is None or before is None or not timedelta() <= at - before <= _TWICE_WITHIN:
                kept.append(draft)
                continue
            told = self.problem(row, Field.ORDERED_AT, "answer_sent_twice", {})
            drafts.problems.append(replace(told, warning=True))
        drafts.orders = kept
        return drafts

    def asks_for_order_of_dates(self) -> bool:
        """A csv writes its moments by the locale of the spreadsheet, whatever its language."""
        return self.habits.undecided

    def _answers(self, row: int) -> tuple[object, ...]:
        moment = self.places[Field.ORDERED_AT]
        return tuple(
            fold(cells.text(cell)) for at, cell in enumerate(self.rows[row]) if at != moment
        )

    def _sent_at(self, row: int) -> datetime | None:
        day, moment = self.day(row)
        return None if moment is None else datetime.combine(day, moment)

    def lines(self, row: int) -> list[Line]:
        """What was ticked, and how many of each."""
        text, counted = self.text(row, Field.PRODUCT), self.text(row, Field.QUANTITY)
        products = [product.strip() for product in re.split(r",\s+|\n|;", text) if product.strip()]
        pieces = quantities_of(products, counted)
        if pieces is None:
            pieces = self._asked(row, products, counted)
        lines = []
        for product, quantity in zip(products, pieces, strict=True):
            name, size = goods.name_and_size(product)
            lines.append(Line(row, name, size, quantity))
        return lines

    def _asked(self, row: int, products: Sequence[str], counted: str) -> list[int]:
        """One of each as the proposal, where the words about how many cannot be matched."""
        if not counted and Field.QUANTITY in self.places:
            raise Bad(row, Field.QUANTITY, UserError("cell_missing"))
        if len(products) == 1:
            raise Bad(row, Field.QUANTITY, UserError("quantity_unreadable", value=counted))
        proposal = tuple(
            Part(product=product, quantity=quantity)
            for product, quantity in zip(products, _likely(products, counted), strict=True)
        )
        self.asking.answer(
            QuestionKind.SPLIT,
            "several_products",
            column=self.header_of(Field.QUANTITY) or self.header_of(Field.PRODUCT),
            text=counted or ", ".join(products),
            choices=("split",),
            details={"value": counted or ", ".join(products)},
            proposal=proposal,
            about=", ".join(products),
        )
        return [part.quantity for part in proposal]

    def due_day(self, rows: Sequence[int], ordered_on: date) -> date | None:
        """The day that was wished for; words that name none (`secepatnya`) go into the note."""
        try:
            return super().due_day(rows, ordered_on)
        except Bad:
            words = fold(self.first_text(rows, Field.DUE_ON))
            ahead = next((days for pattern, days in _DAYS_AHEAD if pattern.search(words)), None)
            return None if ahead is None else ordered_on + timedelta(days=ahead)

    def notes(self, rows: Sequence[int]) -> list[str]:
        """The notes, and the words about the day where they are no day."""
        found = super().notes(rows)
        cell, words = self.cell(rows[0], Field.DUE_ON), self.first_text(rows, Field.DUE_ON)
        if words and isinstance(cell, str) and self.due_day(rows, self.day(rows[0])[0]) is None:
            found.append(words)
        return found


def quantities_of(products: Sequence[str], counted: str) -> list[int] | None:
    """The pieces of each ticked product, from free words about them; None where they don't tell.

    Numbers that belong to a product's name (`Nastar 500 2` of a product with 500 in it) are no
    quantities. Words go to the product that shares most of them; bare numbers go by their order.
    """
    parts = _counted(products, counted)
    if parts is None:
        return None
    if len(products) == 1 and len(parts) == 1:
        return [parts[0][1]]
    if len(parts) != len(products):
        return None
    if not any(words for words, _ in parts):
        return [number for _, number in parts]
    return _matched(products, parts)


def _counted(products: Sequence[str], counted: str) -> list[tuple[str, int]] | None:
    """The words and number of each part of `2 nastar, 1 bolu`; None where one has no number."""
    sizes = {size for product in products for size in re.findall(r"\d+", product)}
    found = []
    for part in re.split(r"[,+;&\n]|\bdan\b", counted):
        if not part.strip():
            continue
        numbers = [(one[0], one) for one in re.finditer(r"\d+(?:/\d+)?", part)]
        free = [one for text, one in numbers if text not in sizes] or [one for _, one in numbers]
        left = part
        if len(numbers) > 1 and len(free) == 1:  # the size is part of the name, out of the way
            for text, one in numbers:
                if one is not free[0]:
                    left = re.sub(rf"\b{text}\s*(?:gram|gr|g|ml|kg)?\b", " ", left, count=1)
        read = wanted.read(left)
        if len(read) != 1 or read[0].quantity is None or not read[0].quantity.pieces:
            return None
        found.append((fold(read[0].product), read[0].quantity.pieces))
    return found or None


def _matched(products: Sequence[str], parts: Sequence[tuple[str, int]]) -> list[int] | None:
    """Numbers by the product whose words stand beside them, each product once."""
    found: dict[int, int] = {}
    for words, number in parts:
        scores = [len(_stems(words) & _stems(product)) for product in products]
        best = [at for at, score in enumerate(scores) if score == max(scores) > 0]
        if len(best) != 1 or best[0] in found:
            return None
        found[best[0]] = number
    return [found[at] for at in range(len(products))]


def _stems(text: str) -> set[str]:
    return {word[:5] for word in re.findall(r"[^\W\d_]{3,}", fold(text))}


def _likely(products: Sequence[str], counted: str) -> list[int]:
    numbers = [int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", counted)]
    return numbers if len(numbers) == len(products) and all(numbers) else [1] * len(products)
