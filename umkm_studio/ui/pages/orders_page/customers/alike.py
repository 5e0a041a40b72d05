"""People who may be one: asked with the reason, never joined before the maker said yes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from umkm_studio.models.sales.same_person import Proposal, Side
from umkm_studio.ui.editors.customer_words import places, why_alike
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.labels import Line, elided
from umkm_studio.ui.kit.theme import theme

_SHOWN = 2  # at a time; the next ones follow as these are answered


class Alike(Card):
    """A line for each pair. Hidden when there is none."""

    accepted = Signal(object)  # the proposal
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__("–", note=" ", padding=14, gap=6)
        self.title_label.setText(self.tr("Mungkin orang yang sama"))
        self.yes_buttons: list[Button] = []
        self.no_buttons: list[Button] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().px(6))
        self.body.addLayout(self._lines)
        self.hide()

    def show_proposals(self, found: Sequence[Proposal]) -> None:
        """Ask about the first of these; the focus stays here while the maker answers."""
        focus = QApplication.focusWidget()
        answering = focus is not None and self.isAncestorOf(focus)
        clear(self._lines)
        self.yes_buttons.clear()
        self.no_buttons.clear()
        for proposal in found[:_SHOWN]:
            self._lines.addWidget(Line())
            self._lines.addLayout(self._line(proposal))
        rest = len(found) - _SHOWN
        words = self.tr("Tidak digabung sampai kamu bilang ya.")
        if rest > 0:
            words = self.tr(
                "Tidak digabung sampai kamu bilang ya. Masih ada %n lagi setelah ini.", "", rest
            )
        self.note_label.setText(words)
        self.setVisible(bool(found))
        if answering and self.yes_buttons:
            self.yes_buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, proposal: Proposal) -> QHBoxLayout:
        pair = self.tr("{one} = {other}?").format(
            one=self._side(proposal.older), other=self._side(proposal.younger)
        )
        title = elided(pair, "label")
        below = elided(why_alike(proposal), "caption", role="text2")
        yes = Button(self.tr("Ya, gabungkan"), small=True, icon="check")
        no = Button(self.tr("Bukan"), small=True)
        for button in (yes, no):
            words = self.tr("{answer}: {one} dan {other}")
            button.setAccessibleName(
                words.format(
                    answer=button.text(), one=proposal.older.name, other=proposal.younger.name
                )
            )
        yes.clicked.connect(partial(self.accepted.emit, proposal))
        no.clicked.connect(partial(self.refused.emit, proposal))
        self.yes_buttons.append(yes)
        self.no_buttons.append(no)
        line = row(stack(title, below, gap=0), yes, no, gap=8)
        line.setStretch(0, 1)
        return line

    def _side(self, side: Side) -> str:
        words = self.tr("{name} ({places}, %n pesanan)", "", side.orders)
        return words.format(name=side.name, places=places(side.channels))
