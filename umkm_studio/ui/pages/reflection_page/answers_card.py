"""The three questions of a month. What is typed is kept after a moment, and on leaving."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor

from umkm_studio.models import reflections
from umkm_studio.models.errors import UserError
from umkm_studio.models.reflections import Reflection
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.fields import Labelled, TextArea
from umkm_studio.ui.month_words import questions
from umkm_studio.ui.pages.reflection_page.evidence import EvidenceRow, Piece

_AUTOSAVE_MS = 600
_RETRY_MS = 6000


class Kept(Enum):
    """How far the answers are kept."""

    NOTHING = auto()  # to keep
    SOON = auto()
    SAVED = auto()
    NOT_YET = auto()


class AnswersCard(Card):
    """A field for each question, and below it what the month has to say to it."""

    kept = Signal(object)  # a `Kept`
    failed = Signal(object)  # the `UserError`; it is tried again after a while

    def __init__(self, title: str, store: Store) -> None:
        super().__init__(title, padding=18)
        self._store = store
        self._month = date.min
        self.is_saving = False
        self.fields: list[TextArea] = []
        self.evidence: list[EvidenceRow] = []
        for question in questions():
            field, evidence = TextArea(lines=2, most=6), EvidenceRow(question)
            field.changed.connect(self._typed)
            evidence.chosen.connect(partial(self._put_in, field))
            self.fields.append(field)
            self.evidence.append(evidence)
            self.body.addWidget(Labelled(question, field))
            self.body.addWidget(evidence)
        self._offered: tuple[tuple[Piece, ...], ...] = ()
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.timeout.connect(self._save)

    @property
    def is_being_typed(self) -> bool:
        """Whether there are words that are not kept yet."""
        return self._waiting.isActive()

    def show_month(
        self, month: date, answers: Sequence[str], offered: tuple[tuple[Piece, ...], ...]
    ) -> None:
        """Show a month. Words that are being typed stay as they are."""
        self._month, self._offered = month, offered
        if not self.is_being_typed:
            for field, answer in zip(self.fields, answers, strict=True):
                if field.toPlainText() != answer:
                    field.set_value(answer)
            self.kept.emit(Kept.SAVED if any(answers) else Kept.NOTHING)
        self._offer()

    def flush(self) -> bool:
        """Keep at once what waits; whether nothing waits any more."""
        if self.is_being_typed:
            self._waiting.stop()
            self._save()
        return not self.is_being_typed

    def _typed(self, _text: str) -> None:
        self.kept.emit(Kept.SOON)
        self._waiting.start(_AUTOSAVE_MS)
        self._offer()

    def _offer(self) -> None:
        for row, found, field in zip(self.evidence, self._offered, self.fields, strict=True):
            row.show_pieces(found, field.toPlainText())

    def _put_in(self, field: TextArea, line: str) -> None:
        """A piece of evidence becomes the answer's last line; writing goes on behind it."""
        written = field.toPlainText().rstrip()
        field.setPlainText("\n".join(filter(None, (written, line))))
        field.moveCursor(QTextCursor.MoveOperation.End)
        field.setFocus()

    def _save(self) -> None:
        conversation, led_to_purchase, appreciated = (one.toPlainText() for one in self.fields)
        written = Reflection(
            month=self._month,
            conversation=conversation,
            led_to_purchase=led_to_purchase,
            appreciated=appreciated,
        )
        self.is_saving = True
        try:
            reflections.save(self._store, written)
        except UserError as error:
            self._waiting.start(_RETRY_MS)
            self.kept.emit(Kept.NOT_YET)
            self.failed.emit(error)
            return
        finally:
            self.is_saving = False
        self.kept.emit(Kept.SAVED)
