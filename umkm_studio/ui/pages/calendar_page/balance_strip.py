"""Above the month: its mix of pillars against the target, and a gentle word where promo crowds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content.balance import Advice, Balance
from umkm_studio.models.content.rhythm import Rhythm
from umkm_studio.ui.editors import rhythm_words
from umkm_studio.ui.editors.balance_advice import BalanceAdvice, Days
from umkm_studio.ui.editors.load_check import LoadCheck
from umkm_studio.ui.kit.balance import BalanceBars
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import Card, Columns, row
from umkm_studio.ui.kit.labels import elided
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio


class BalanceStrip(QWidget):
    """Bars and note, below them the week's question or the rhythm; in a month without posts, how
    to begin.
    """

    details_wanted = Signal()
    start_wanted = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.bars = BalanceBars()
        self.note = BalanceAdvice(studio, offers_others=True)
        self.check = LoadCheck(studio, upright=False, quiet=True)
        self.rhythm = elided("", "caption", role="text2")
        self.details = LinkButton(self.tr("Rincian"))
        self.details.setAccessibleName(self.tr("Rincian keseimbangan dan irama"))
        self.details.clicked.connect(self.details_wanted)
        self.start = Button(self.tr("Rencanakan satu konten"), icon="plus", small=True)
        self.start.clicked.connect(self.start_wanted)
        self.hint = Note(
            "success",
            self.tr("Bulan ini masih kosong. Mulai dari satu konten yang paling mudah."),
            icon="bulb",
            action=self.start,
        )
        card = Card(padding=12, gap=6)
        card.body.addWidget(self.bars)
        foot = row(self.check, self.rhythm, self.details, gap=12)
        foot.setStretch(0, 1)
        foot.setStretch(1, 1)
        card.body.addLayout(foot)
        self._columns = Columns(card, self.note, right_width=396, one_below=860)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._columns)
        layout.addWidget(self.hint)

    def show_month(self, mix: Balance, advice: Advice | None, rhythm: Rhythm) -> None:
        """Show a month's balance, what could be done about it, and how even posts came so far."""
        self._columns.setVisible(mix.total > 0)
        self.hint.setVisible(mix.total == 0)
        self.bars.show_balance(mix)
        self.note.show_advice(mix, Days.MONTH, advice)
        self.check.refresh()
        words = rhythm_words.sentence(rhythm)
        self.rhythm.setText(words)
        self.rhythm.setToolTip(words)
        self.rhythm.setHidden(self.check.wants_a_word)
