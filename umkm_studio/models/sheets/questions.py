"""What a sheet leaves open: questions to the maker, and the answers on their way back.

A reader that meets something that can mean several things asks `Asking` for the answer. Without one
the question is noted, and the order it belongs to is kept out; nothing is guessed in silence. The
check step shows `Drafts.questions`, and the answers, by `Question.key`, go back into the reading
(`plans.with_answers`). The same words in the same column are one question for all of their rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final

from umkm_studio.models.errors import Ambiguous

Answer = int | date | str

# Answers that are words. SKIP fits every question: its rows stay out.
SKIP: Final = "skip"
DAY_FIRST: Final = "day_first"
MONTH_FIRST: Final = "month_first"
ONE_ORDER: Final = "one_order"
SEVERAL_ORDERS: Final = "several_orders"
SPLIT: Final = "split"
ONE_PRODUCT: Final = "one_product"


class QuestionKind(StrEnum):
    """What is asked, and what an answer is.

    AMOUNT and QUANTITY: whole rupiah or pieces. DATE: a day. DATE_ORDER, once for a column:
    DAY_FIRST or MONTH_FIRST. STATUS: a `Status`. PAYMENT: a `Payment`. TOTAL (the row's total is
    not quantity times price): whole rupiah of the row, one of the choices. TWINS (rows alike
    without an order number): ONE_ORDER or SEVERAL_ORDERS. SPLIT (several products in one cell):
    SPLIT as proposed or ONE_PRODUCT. Amounts, quantities and days may be answered with another
    value than the choices.
    """

    AMOUNT = "amount"
    QUANTITY = "quantity"
    DATE = "date"
    DATE_ORDER = "date_order"
    STATUS = "status"
    PAYMENT = "payment"
    TOTAL = "total"
    TWINS = "twins"
    SPLIT = "split"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One product of a cell that names several, as it is proposed to be read."""

    product: str
    quantity: int
    variant: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something that only the maker knows.

    `rows` are the spreadsheet's numbers of all rows that wait for the answer, `text` is what stands
    in the cell, `choices` what it may mean, the likeliest first (may be empty). `code` and
    `details` make the sentence, as in `UserError`. `proposal` is there for SPLIT.
    """

    key: str
    kind: QuestionKind
    sheet: str
    rows: tuple[int, ...]
    column: str
    text: str
    code: str
    choices: tuple[Answer, ...] = ()
    details: Mapping[str, object] = field(default_factory=dict)
    proposal: tuple[Part, ...] = ()


class Open(Exception):
    """A row waits for an answer: its order stays out for now. Caught by the reader."""

    def __init__(self, question: Question) -> None:
        super().__init__(question.key)
        self.question = question


class Skipped(Exception):
    """The maker answered SKIP: the row's order stays out. Caught by the reader."""


class Asking:
    """The answers that are there, and the questions that come up on one sheet."""

    def __init__(self, sheet: str, answers: Mapping[str, Answer]) -> None:
        self._sheet = sheet
        self._answers = answers
        self._found: dict[str, Question] = {}

    def answer(
        self,
        kind: QuestionKind,
        code: str,
        *,
        column: str = "",
        text: str = "",
        choices: tuple[Answer, ...] = (),
        details: Mapping[str, object] | None = None,
        proposal: tuple[Part, ...] = (),
        about: str = "",
    ) -> Answer:
        """The maker's answer. `about` sets apart what has the same column and text.

        Raises `Open` where there is none yet, and `Skipped`.
        """
        key = "|".join((kind.value, self._sheet, column, text, about))
        if key in self._answers:
            if self._answers[key] == SKIP:
                raise Skipped
            return self._answers[key]
        raise Open(
            Question(
                key=key,
                kind=kind,
                sheet=self._sheet,
                rows=(),
                column=column,
                text=text,
                code=code,
                choices=choices,
                details=dict(details or {}),
                proposal=proposal,
            )
        )

    def settled(self, kind: QuestionKind, doubt: Ambiguous, *, column: str, text: str) -> Answer:
        """The maker's answer to what a cell reader could not decide. Raises `Open`, `Skipped`."""
        return self.answer(
            kind,
            doubt.code,
            column=column,
            text=text,
            choices=doubt.candidates,
            details=doubt.details,
        )

    def note(self, question: Question, rows: Iterable[int]) -> None:
        """Rows (spreadsheet numbers) that wait for this question's answer."""
        known = self._found.get(question.key, question)
        waiting = sorted({*known.rows, *rows})
        self._found[question.key] = replace(known, rows=tuple(waiting))

    @property
    def questions(self) -> list[Question]:
        """Everything asked so far."""
        return list(self._found.values())
