"""Above the month: its mix of pillars against the target, and a gentle word where promo crowds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from umkm_studio.models.content.balance import Balance
from umkm_studio.models.content.posts import Pillar
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.balance import BalanceBars
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, Columns
from umkm_studio.ui.kit.notes import Note


class BalanceStrip(QWidget):
    """Bars and note; in a month without posts, how to begin."""

    advice_wanted = Signal()
    start_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.bars = BalanceBars()
        self.advice = Button(self.tr("Lihat saran"), small=True)
        self.advice.clicked.connect(self.advice_wanted)
        self.note = Note("warning", "", action=self.advice)
        self.start = Button(self.tr("Rencanakan satu konten"), icon="plus", small=True)
        self.start.clicked.connect(self.start_wanted)
        self.hint = Note(
            "success",
            self.tr("Bulan ini masih kosong. Mulai dari satu konten yang paling mudah."),
            icon="bulb",
            action=self.start,
        )
        card = Card(padding=13)
        card.body.addWidget(self.bars)
        self._columns = Columns(card, self.note, right_width=396, one_below=860)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._columns)
        layout.addWidget(self.hint)

    def show_balance(self, balance: Balance) -> None:
        """Show a month's balance."""
        self._columns.setVisible(balance.total > 0)
        self.hint.setVisible(balance.total == 0)
        self.note.setVisible(balance.promo_crowds)
        self.bars.show_balance(balance)
        text = self.tr(
            "Promo agak banyak bulan ini: {promo} dari {total}, targetmu {target}. "
            "Coba ubah satu promo jadi cerita."
        )
        self.note.show_note(
            "warning",
            text.format(
                promo=balance.counts[Pillar.PROMO],
                total=balance.total,
                target=wording.percent(balance.targets[Pillar.PROMO] / 100),
            ),
        )
