"""Products that look like one product in two spellings: asked, never merged before a yes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from umkm_studio.models.sales.likeness import Proposal
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.labels import Line, caption, elided
from umkm_studio.ui.kit.theme import theme

_SHOWN = 2  # at a time; the next ones follow as these are answered


class Likenesses(Card):
    """A line for each pair. Hidden when there is none."""

    accepted = Signal(object)  # the proposal
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__("–", note=" ", padding=14, gap=6)
        self.title_label.setText(self.tr("Mungkin produk yang sama"))
        self.note_label.setText(self.tr("Tidak digabung sampai kamu bilang ya."))
        self.yes_buttons: list[Button] = []
        self.no_buttons: list[Button] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().px(6))
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
        kept, other = proposal.kept.label, proposal.other.label
        title = elided(self.tr("“{other}” = “{kept}”?").format(other=other, kept=kept), "label")
        below = elided(self._about(proposal), "caption", role="text2")
        yes = Button(self.tr("Gabungkan"), small=True, icon="check")
        no = Button(self.tr("Bukan"), small=True)
        for button in (yes, no):
            words = self.tr("{answer}: {other} dan {kept}")
            button.setAccessibleName(words.format(answer=button.text(), other=other, kept=kept))
        yes.clicked.connect(partial(self.accepted.emit, proposal))
        no.clicked.connect(partial(self.refused.emit, proposal))
        self.yes_buttons.append(yes)
        self.no_buttons.append(no)
        line = row(stack(title, below, gap=0), yes, no, gap=8)
        line.setStretch(0, 1)
        return line

    def _about(self, proposal: Proposal) -> str:
        """What a merge does, in numbers."""
        text = self.tr("{lines} baris pesanan pindah ke “{kept}”, yang HPP-nya {cost}.")
        if proposal.same_sku:
            text = self.tr(
                "SKU-nya sama. {lines} baris pesanan pindah ke “{kept}”, yang HPP-nya {cost}."
            )
        cost = proposal.kept.cost
        return text.format(
            lines=wording.number(proposal.other_lines),
            kept=proposal.kept.label,
            cost=self.tr("belum diisi") if cost is None else wording.rupiah(cost),
        )
