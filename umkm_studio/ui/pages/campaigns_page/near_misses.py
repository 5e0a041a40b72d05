"""What looks like a code on an order: asked, never counted before the maker said yes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from umkm_studio.models.sales.redemptions import Proposal
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.labels import Line, caption, elided
from umkm_studio.ui.kit.theme import theme

_SHOWN = 4  # at a time; the next ones follow as these are answered


class NearMisses(Card):
    """A line for each text that is one slip away from a code. Hidden when there is none."""

    accepted = Signal(object)  # the proposal
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__("–", note=" ", padding=16, gap=6)
        self.title_label.setText(self.tr("Mirip kode, perlu kamu pastikan"))
        self.note_label.setText(self.tr("Belum dihitung sampai kamu bilang ya."))
        self.yes_buttons: list[Button] = []
        self.no_buttons: list[Button] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().px(8))
        self.more = caption("", role="text2")
        self.body.addLayout(self._lines)
        self.body.addWidget(self.more)
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
        self.more.setText(self.tr("Masih ada %n lagi setelah ini.", "", max(rest, 0)))
        self.more.setVisible(rest > 0)
        self.setVisible(bool(found))
        if answering and self.yes_buttons:
            self.yes_buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, proposal: Proposal) -> QHBoxLayout:
        seen = self.tr("“{seen}” mirip kode {code}")
        title = elided(seen.format(seen=proposal.seen, code=proposal.code), "label")
        below = elided(self._about(proposal), "caption", role="text2")
        yes = Button(self.tr("Ya, ini kode"), small=True, icon="check")
        no = Button(self.tr("Bukan"), small=True)
        for button in (yes, no):
            words = self.tr("{answer}: {code} di pesanan {number}")
            button.setAccessibleName(
                words.format(answer=button.text(), code=proposal.code, number=proposal.order_number)
            )
        yes.clicked.connect(partial(self.accepted.emit, proposal))
        no.clicked.connect(partial(self.refused.emit, proposal))
        self.yes_buttons.append(yes)
        self.no_buttons.append(no)
        line = row(stack(title, below, gap=0), yes, no, gap=8)
        line.setStretch(0, 1)
        return line

    def _about(self, proposal: Proposal) -> str:
        """Which order it is, and the words around what was seen."""
        words = self.tr("{number} · {day} · “{note}”")
        if proposal.customer:
            words = self.tr("{number} · {customer} · {day} · “{note}”")
        return words.format(
            number=proposal.order_number,
            customer=proposal.customer,
            day=wording.day(date.fromisoformat(proposal.ordered_on)),
            note=" ".join(proposal.note.split()),
        )
