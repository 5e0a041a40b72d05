"""The maker's answers to what a file leaves open, remembered: the same rows are not asked about
again when the file comes again.

What is kept is a fingerprint of the question and of its rows, without the columns about the buyer,
and the answer. What a word means in a column holds for new rows beside old ones; a day, a total and
two orders alike hold for those very rows only.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sheets import cells, formats
from umkm_studio.models.sheets.drafts import Field, Layout
from umkm_studio.models.sheets.questions import SKIP, Answer, Question, QuestionKind
from umkm_studio.models.sheets.reader import Book
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold

_ABOUT_BUYERS = frozenset({Field.CUSTOMER, Field.PHONE, Field.ADDRESS, Field.CITY})
_OF_THESE_ROWS = frozenset({QuestionKind.DATE, QuestionKind.TOTAL, QuestionKind.TWINS})
# Kinds of questions that may be answered with another value than the choices, and what it is.
_OWN_VALUES: Mapping[QuestionKind, type] = {
    QuestionKind.AMOUNT: int,
    QuestionKind.QUANTITY: int,
    QuestionKind.DATE: date,
}
_ROWS = 20  # of a question that holds for more: enough to know it again in a book that grew


def known(
    store: Store, book: Book, layouts: Sequence[Layout], asked: Sequence[Question]
) -> dict[str, Answer]:
    """The remembered answers to these questions, by their keys."""
    marks = {one.key: list(_fingerprints(book, layouts, one)) for one in asked}
    rows = store.rows(
        """
        SELECT fingerprint, answer FROM import_answers
        WHERE fingerprint IN (SELECT value FROM json_each(:marks))
        """,
        marks=json.dumps([mark for found in marks.values() for mark in found]),
    )
    answers = {row["fingerprint"]: _answer(row["answer"]) for row in rows}
    found: dict[str, Answer] = {}
    for one in asked:
        given = [answers[mark] for mark in marks[one.key] if mark in answers]
        if given and _fits(one, given[0]):
            found[one.key] = given[0]
    return found


def remember(
    store: Store,
    book: Book,
    layouts: Sequence[Layout],
    asked: Iterable[Question],
    answers: Mapping[str, Answer],
) -> None:
    """Keep the answers to these questions; the newest word counts."""
    wanted = {
        mark: _text(answers[one.key])
        for one in asked
        if one.key in answers
        for mark in _fingerprints(book, layouts, one)
    }
    if not wanted:
        return
    with store.change():
        for mark, answer in wanted.items():
            same = store.value("SELECT id FROM import_answers WHERE fingerprint = :mark", mark=mark)
            store.put("import_answers", {"id": same, "fingerprint": mark, "answer": answer})


def left_out_posts(store: Store, keys: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Of these posts of insight exports (platform, number there) those that the maker left out of
    the calendar at an earlier import.
    """
    marks = {_post_mark(key): key for key in keys}
    rows = store.rows(
        """
        SELECT fingerprint FROM import_answers
        WHERE fingerprint IN (SELECT value FROM json_each(:marks)) AND answer = :skip
        """,
        marks=json.dumps(list(marks)),
        skip=_text(SKIP),
    )
    return {marks[row["fingerprint"]] for row in rows}


def leave_out_post(store: Store, key: tuple[str, str], *, left: bool) -> None:
    """Remember that a post of an insight export stays out of the calendar, or does no more. Use
    inside a change.
    """
    mark = _post_mark(key)
    known = store.value("SELECT id FROM import_answers WHERE fingerprint = :mark", mark=mark)
    if left and known is None:
        store.put("import_answers", {"fingerprint": mark, "answer": _text(SKIP)})
    elif not left and known is not None:
        store.remove("import_answers", known)


def _post_mark(key: tuple[str, str]) -> str:
    return _hash("shown post", *key)


def _fits(one: Question, answer: object) -> bool:
    """Whether a remembered answer is one: it may have come with a workbook that people wrote in."""
    if answer == SKIP or answer in one.choices:
        return True
    if one.kind is QuestionKind.STATUS:
        return answer in set(Status)
    kind = _OWN_VALUES.get(one.kind)
    return kind is not None and isinstance(answer, kind) and not isinstance(answer, bool)


def _fingerprints(book: Book, layouts: Sequence[Layout], one: Question) -> Iterator[str]:
    layout = next((layout for layout in layouts if layout.sheet == one.sheet), None)
    if layout is None:
        return
    if one.kind is QuestionKind.TWINS:  # its number stands for all that makes the orders alike
        yield _hash(one.kind, one.details["channel"], one.details["number"])
        return
    sheet = formats.sheet_of(book, layout)
    places = [at for field, at in sorted(layout.places().items()) if field not in _ABOUT_BUYERS]
    words = [
        [cells.text(sheet.rows[number - sheet.first_row][at]) for at in places]
        for number in one.rows
    ]
    about = one.kind, fold(one.column), fold(one.text)
    if one.kind in _OF_THESE_ROWS:
        yield _hash(*about, words)
        return
    for texts in words[:_ROWS]:
        yield _hash(*about, texts)


def _hash(*told: object) -> str:
    written = json.dumps(told, ensure_ascii=False, default=str)
    return hashlib.blake2b(written.encode(), digest_size=16).hexdigest()


def _text(answer: Answer) -> str:
    return json.dumps({"day": answer.isoformat()} if isinstance(answer, date) else answer)


def _answer(text: str) -> Any:
    """What was kept; `_fits` says whether it is an answer."""
    found = json.loads(text)
    if not isinstance(found, dict):
        return found
    with suppress(KeyError, TypeError, ValueError):
        return date.fromisoformat(found["day"])
    return None
