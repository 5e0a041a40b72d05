"""What was decided a month ago, to be checked off: was it kept to, and what happened?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from umkm_studio.models.reflections import Decision, Outcome
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.choices import Segments
from umkm_studio.ui.kit.fields import TextField
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.month_words import decision_words, earlier_decisions_heading

Say = Callable[[Decision, Outcome], bool]
Tell = Callable[[Decision, str], bool]
_PAUSE_MS = 600
_RETRY_MS = 6000


class EarlierDecisions(Card):
    """A line for each decision. `say` keeps what became of it, `tell` what happened; False: it
    could not.
    """

    done = Signal()  # the maker has looked at all of them

    def __init__(self, say: Say, tell: Tell) -> None:
        super().__init__(earlier_decisions_heading(date.today().replace(day=1)), padding=18)
        self._say = say
        self._tell = tell
        self._shown: tuple[Decision, ...] = ()
        self._lines: list[_Line] = []
        self.done_button = LinkButton(self.tr("Selesai"), strong=True)
        self.done_button.clicked.connect(self.done)
        self._items = stack(gap=8)
        self.body.addWidget(
            PlainLabel(
                self.tr("Bulan lalu kamu memutuskan ini. Mana yang jadi dijalankan?"),
                style="table",
                role="text2",
                wrap=True,
            )
        )
        self.body.addLayout(self._items)
        self.body.addLayout(row(None, self.done_button))

    def show_decisions(self, month: date, decisions: Sequence[Decision]) -> None:
        """Show what the month before this one decided; what is being typed stays."""
        self.title_label.setText(earlier_decisions_heading(month))
        found = tuple(decisions)
        if found == self._shown:
            return
        same = [one.id for one in found] == [one.id for one in self._shown]
        self._shown = found
        if same:
            for line, decision in zip(self._lines, found, strict=True):
                line.show_decision(decision)
            return
        clear(self._items)
        self._lines = [_Line(decision, self._say, self._tell) for decision in found]
        for line in self._lines:
            self._items.addWidget(line)

    def commit(self) -> bool:
        """Keep what is being typed."""
        return all(line.commit() for line in self._lines)


class _Line(QWidget):
    """One decision: its words, was it kept to, and what happened."""

    def __init__(self, decision: Decision, say: Say, tell: Tell) -> None:
        super().__init__()
        self._decision = decision
        self._say = say
        self._tell = tell
        self._pause = QTimer(self, singleShot=True)
        kind, icon, _mark, icon_role = decision_words(decision.kind)
        words = PlainLabel(decision.text, style="body", wrap=True)
        words.setAccessibleName(self.tr("{kind}: {text}").format(kind=kind, text=decision.text))
        self.outcome = Segments(
            [
                (Outcome.NOT_SAID, self.tr("Belum dijawab")),
                (Outcome.KEPT, self.tr("Dijalankan")),
                (Outcome.NOT_KEPT, self.tr("Tidak jadi")),
            ],
            decision.outcome,
            small=True,
        )
        self.outcome.setAccessibleName(decision.text)
        self.happened = TextField(
            decision.happened, placeholder=self.tr("Apa yang terjadi? (boleh kosong)")
        )
        self.happened.setAccessibleName(
            self.tr("Apa yang terjadi: {text}").format(text=decision.text)
        )
        self.outcome.changed.connect(self._answered)
        self.happened.textEdited.connect(self._typed)
        self.happened.changed.connect(self.commit)
        self._pause.timeout.connect(self.commit)
        head = row(IconLabel(icon, role=icon_role, size=17), gap=8)
        head.addWidget(words, 1)
        head.addWidget(self.outcome, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(stack(head, self.happened, gap=6))
        self._fit()

    def show_decision(self, decision: Decision) -> None:
        """Show what is kept of the same decision."""
        self._decision = decision
        self.outcome.set_value(decision.outcome)
        self._fit()
        if not self.happened.hasFocus():
            self.happened.set_value(decision.happened)

    def _fit(self) -> None:
        """What happened is asked once it is said what became of it."""
        is_said = self._decision.outcome is not Outcome.NOT_SAID
        self.happened.setVisible(is_said or bool(self._decision.happened))

    def commit(self) -> bool:
        """Keep what is typed; tried again after a while where that does not work."""
        self._pause.stop()
        words = self.happened.value()
        if words == self._decision.happened or self._tell(self._decision, words):
            return True
        self._pause.start(_RETRY_MS)
        return False

    def _typed(self, _words: str) -> None:
        self._pause.start(_PAUSE_MS)

    def _answered(self, outcome: Outcome) -> None:
        if not self._say(self._decision, outcome):
            self.outcome.set_value(self._decision.outcome)
