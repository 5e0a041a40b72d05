"""What an import asks the maker, one question at a time, answered by a button or its digit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sheets import questions
from umkm_studio.models.sheets.questions import Answer, Question, QuestionKind
from umkm_studio.ui.kit.announcing import announce
from umkm_studio.ui.kit.badges import order_state_look
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import Box, clear, row
from umkm_studio.ui.kit.fields import DateField, MoneyField, NumberField, Select
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, caption
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.kit.typed_fields import ParsedField
from umkm_studio.ui.pages.orders_page.question_words import (
    answer_word,
    question_help,
    question_sentence,
)

_OWN_VALUE = (QuestionKind.AMOUNT, QuestionKind.QUANTITY, QuestionKind.DATE, QuestionKind.STATUS)


class QuestionsCard(Box):
    """The open questions. `answered` after the last of them, `changed` after each.

    `answers` holds what was chosen and is not applied yet, by the questions' keys.
    """

    changed = Signal()
    answered = Signal()

    def __init__(self) -> None:
        super().__init__("infoSoft", "", radius=10)
        self.answers: dict[str, Answer] = {}
        self.buttons: list[Button] = []
        self._questions: list[Question] = []
        self._at = 0
        self.count = caption("", role="infoText")
        self.sentence = PlainLabel(style="button", role="infoText", wrap=True)
        self.place = caption("", role="infoText", wrap=True)
        self.before_button = IconButton(
            "chevron-left", self.tr("Pertanyaan sebelumnya"), small=True
        )
        self.next_button = IconButton("chevron-right", self.tr("Jawab nanti"), small=True)
        self.before_button.clicked.connect(self._go_back)
        self.next_button.clicked.connect(self._go_on)
        self._choices = QVBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(theme().px(2))
        for label in (self.count, self.sentence, self.place):
            words.addWidget(label)
        head = row(IconLabel("help-circle", role="infoText"), gap=11)
        head.setAlignment(Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addLayout(row(self.before_button, self.next_button, gap=4))
        layout = QVBoxLayout(self)
        side, above = theme().px(14), theme().px(11)
        layout.setContentsMargins(side, above, side, above)
        layout.setSpacing(theme().px(9))
        layout.addLayout(head)
        layout.addLayout(self._choices)
        self.hide()

    def show_questions(self, found: Sequence[Question]) -> None:
        """Ask these; answers to them from before are forgotten."""
        self.answers = {}
        self._questions = list(found)
        self._at = 0
        self.setVisible(bool(found))
        if found:
            self._show()

    @property
    def open_rows(self) -> int:
        """How many rows wait for an answer."""
        return len({(one.sheet, number) for one in self._questions for number in one.rows})

    @property
    def question(self) -> Question | None:
        """The one that is shown."""
        return self._questions[self._at] if self._questions else None

    def ask(self, key: str) -> None:
        """Show the question with this key."""
        at = next((n for n, one in enumerate(self._questions) if one.key == key), None)
        if at is not None:
            self._go_to(at)

    def focus_answer(self) -> None:
        """Put the focus on the first answer."""
        (self.buttons[0] if self.buttons else self.next_button).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit presses its button."""
        number = event.key() - Qt.Key.Key_1
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and 0 <= number < len(self.buttons):
            self.buttons[number].click()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        one = self._questions[self._at]
        self.count.setText(
            self.tr(
                "Pertanyaan {number} dari {total} · angka 1–{keys} di papan ketik ikut menjawab"
            ).format(number=self._at + 1, total=len(self._questions), keys=len(_choices(one)))
        )
        self.sentence.setText(question_sentence(one))
        self.place.setText(question_help(one))
        self.before_button.setEnabled(self._at > 0)
        self.next_button.setEnabled(self._at < len(self._questions) - 1)
        self.setAccessibleName(question_sentence(one))
        self._show_choices(one)

    def _show_choices(self, one: Question) -> None:
        clear(self._choices)
        self.buttons = []
        for choice in _choices(one):
            button = Button(
                answer_word(one, choice),
                icon="check" if self.answers.get(one.key) == choice else "",
                kind="quiet" if choice == questions.SKIP else "normal",
                small=True,
            )
            button.setAccessibleDescription(question_sentence(one))
            button.clicked.connect(partial(self._answer, choice))
            self.buttons.append(button)
        parts: list[QWidget] = list(self.buttons)
        if one.kind in _OWN_VALUE:
            parts.append(self._own_value(one))
        self._choices.addLayout(Flow(*parts, gap=8))

    def _own_value(self, one: Question) -> QWidget:
        """A field for a value that is none of the choices."""
        field = _field(one)
        field.setAccessibleName(self.tr("Jawaban lain"))
        field.setFixedWidth(theme().px(150))
        if one.key in self.answers and self.answers[one.key] not in one.choices:
            field.set_value(self.answers[one.key])
        use = Button(self.tr("Pakai"), small=True)
        use.clicked.connect(partial(self._answer_field, field))
        if isinstance(field, ParsedField):
            field.returnPressed.connect(partial(self._answer_field, field))
        whole = QWidget()
        whole.setLayout(
            row(PlainLabel(self.tr("atau"), style="table", role="infoText"), field, use)
        )
        self.own_field, self.own_button = field, use
        return whole

    def _answer_field(self, field: MoneyField | NumberField | DateField | Select) -> None:
        if isinstance(field, ParsedField) and not field.commit():
            return
        value = field.value()
        if value is not None and value != "":
            self._answer(value)

    def _answer(self, answer: Answer, _checked: bool = False) -> None:
        self.answers[self._questions[self._at].key] = answer
        self.changed.emit()
        left = [at for at, one in enumerate(self._questions) if one.key not in self.answers]
        if not left:
            self.answered.emit()
            return
        self._go_to(next((at for at in left if at > self._at), left[0]))

    def _go_back(self) -> None:
        self._go_to(self._at - 1)

    def _go_on(self) -> None:
        self._go_to(self._at + 1)

    def _go_to(self, at: int) -> None:
        self._at = at
        self._show()
        self.focus_answer()
        announce(self, self.sentence.text())


def _choices(one: Question) -> list[Answer]:
    """The answers on buttons; a split is offered only where there is something to split into."""
    can_split = len(one.proposal) > 1
    kept = [choice for choice in one.choices if choice != questions.SPLIT or can_split]
    return [*kept, questions.SKIP]


def _field(one: Question) -> MoneyField | NumberField | DateField | Select:
    if one.kind is QuestionKind.AMOUNT:
        return MoneyField()
    if one.kind is QuestionKind.QUANTITY:
        return NumberField()
    if one.kind is QuestionKind.DATE:
        return DateField()
    others = [state for state in Status if state.value not in one.choices]
    return Select([("", ""), *((state.value, order_state_look(state).word) for state in others)])
