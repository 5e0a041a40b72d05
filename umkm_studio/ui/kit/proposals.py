"""A card that asks: what only looks alike is never counted or joined before the maker said yes.

class NearMisses(ProposalCard[Proposal]):
    def question(self, proposal: Proposal) -> Question: ...   # the words of its line
    def say_rest(self, rest: int) -> None: ...                # how many more follow these
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.labels import Line, elided
from umkm_studio.ui.kit.theme import theme

P = TypeVar("P")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a line says: the question, what stands below it, and its two answers.

    `yes_name` and `no_name` say the answers without the line beside them, for screen readers.
    """

    title: str
    about: str
    yes: str
    no: str
    yes_name: str
    no_name: str
    yes_icon: str = "check"
    look: str = ""  # a third button, which shows what is behind the question
    look_name: str = ""


class ProposalCard(Card, Generic[P]):
    """A line for each proposal, `at_once` at a time. Hidden when there is none."""

    accepted = Signal(object)  # the proposal
    refused = Signal(object)
    looked = Signal(object)  # wants to see what is behind it

    def __init__(self, *, at_once: int, padding: int = 14, gap: int = 6) -> None:
        super().__init__("–", note=" ", padding=padding, gap=6)
        self.yes_buttons: list[Button] = []
        self.no_buttons: list[Button] = []
        self.look_buttons: list[Button] = []
        self.shown: list[P] = []
        self._at_once = at_once
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().px(gap))
        self.body.addLayout(self._lines)
        self.hide()

    def question(self, proposal: P) -> Question:
        """The words of a line."""
        raise NotImplementedError

    def say_rest(self, rest: int) -> None:
        """Say how many proposals follow as those shown are answered; 0 at the end."""
        raise NotImplementedError

    def show_proposals(self, found: Sequence[P]) -> None:
        """Ask about the first of these; the focus stays here while the maker answers."""
        focus = QApplication.focusWidget()
        answering = focus is not None and self.isAncestorOf(focus)
        clear(self._lines)
        self.yes_buttons.clear()
        self.no_buttons.clear()
        self.look_buttons.clear()
        self.shown = list(found[: self._at_once])
        for proposal in self.shown:
            self._lines.addWidget(Line())
            self._lines.addLayout(self._line(proposal))
        self.say_rest(max(len(found) - self._at_once, 0))
        self.setVisible(bool(found))
        if answering and self.yes_buttons:
            first = self.yes_buttons[0]
            first.show()  # a layout does so only later, and what is hidden takes no focus
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, proposal: P) -> QHBoxLayout:
        asked = self.question(proposal)
        title = elided(asked.title, "label")
        below = elided(asked.about, "caption", role="text2")
        yes = Button(asked.yes, small=True, icon=asked.yes_icon)
        yes.setAccessibleName(asked.yes_name)
        yes.clicked.connect(partial(self.accepted.emit, proposal))
        no = Button(asked.no, small=True)
        no.setAccessibleName(asked.no_name)
        no.clicked.connect(partial(self.refused.emit, proposal))
        self.yes_buttons.append(yes)
        self.no_buttons.append(no)
        line = row(stack(title, below, gap=0), *self._look(asked, proposal), yes, no, gap=8)
        line.setStretch(0, 1)
        return line

    def _look(self, asked: Question, proposal: P) -> list[Button]:
        if not asked.look:
            return []
        button = Button(asked.look, kind="quiet", small=True)
        button.setAccessibleName(asked.look_name)
        button.clicked.connect(partial(self.looked.emit, proposal))
        self.look_buttons.append(button)
        return [button]
