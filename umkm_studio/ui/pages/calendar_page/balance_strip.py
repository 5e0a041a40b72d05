"""Above the month: its mix of pillars against the target, and beside it one thing to say."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content import check_ins
from umkm_studio.models.content.balance import Advice, Balance
from umkm_studio.models.content.rhythm import Rhythm, Verdict
from umkm_studio.ui.editors import rhythm_words
from umkm_studio.ui.editors.balance_advice import BalanceAdvice, Days
from umkm_studio.ui.editors.load_check import LoadCheck
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.balance import BalanceBars
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import Card, Columns, row, stack
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio


class BalanceStrip(QWidget):
    """Bars, and one thing at a time beside them, so that the days keep their room: the question how
    the week was while that is fresh, advice where promo crowds, else the rhythm. In a month without
    posts, how to begin.
    """

    details_wanted = Signal()
    start_wanted = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.bars = BalanceBars()
        self.note = BalanceAdvice(studio, offers_others=True)
        self.check = LoadCheck(studio, quiet=True)
        self.asking = Card(padding=12, gap=0)
        self.asking.body.addWidget(self.check)
        self.rhythm = Note("success", "")
        self.details = LinkButton(self.tr("Rincian"))
        self.details.setAccessibleName(self.tr("Rincian keseimbangan dan irama"))
        self.details.clicked.connect(self.details_wanted)
        self.start = Button(self.tr("Rencanakan satu konten"), icon="plus", small=True, writes=True)
        self.start.clicked.connect(self.start_wanted)
        self.hint = Note("success", "", icon="bulb", action=self.start)
        card = Card(padding=12, gap=0)
        card.body.addStretch(1)
        line = row(self.bars, self.details, gap=16)
        line.setStretch(0, 1)
        card.body.addLayout(line)
        card.body.addStretch(1)
        beside = QWidget()
        inside = stack(self.note, self.asking, self.rhythm, gap=0)
        inside.setContentsMargins(0, 0, 0, 0)
        beside.setLayout(inside)
        self._columns = Columns(card, beside, right_width=396, one_below=860)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._columns)
        layout.addWidget(self.hint)

    def show_month(self, month: date, mix: Balance, advice: Advice | None, rhythm: Rhythm) -> None:
        """Show a month's balance, what could be done about it, and how even posts came so far."""
        today = self._studio.today()
        another = None if month == today.replace(day=1) else month
        self._columns.setVisible(mix.total > 0)
        self.hint.setVisible(mix.total == 0)
        self.bars.show_balance(mix)
        self.hint.show_note("success", self._hint(another), icon="bulb")
        self.note.show_advice(mix, Days.MONTH, advice, month=another)
        self.check.refresh()
        is_fresh = check_ins.is_fresh(today)
        asks = self.check.wants_a_word and (is_fresh or self.note.isHidden())
        self.asking.setVisible(asks)
        self.note.setVisible(mix.promo_crowds and not asks)
        self.rhythm.setVisible(not asks and self.note.isHidden())
        even = rhythm.verdict in (Verdict.EVEN, Verdict.FAIR)
        self.rhythm.show_note("success" if even else "info", rhythm_words.sentence(rhythm))

    def _hint(self, another: date | None) -> str:
        if another is None:
            return self.tr("Bulan ini masih kosong. Mulai dari satu konten yang paling mudah.")
        text = self.tr("{month} masih kosong. Mulai dari satu konten yang paling mudah.")
        return text.format(month=wording.month(another))
