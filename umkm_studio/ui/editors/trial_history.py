"""The small tests with one partner side by side: how it went over time."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns.trials import State
from umkm_studio.models.insight import trial_results
from umkm_studio.models.insight.trial_results import Result
from umkm_studio.ui.editors import trial_actions, trial_words
from umkm_studio.ui.editors.trial_verdict_words import verdict_look
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge, evidence_look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.labels import PlainLabel, caption, heading
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class PartnerTrials(QWidget):
    """A line for each test, the oldest first; hidden where there is none. Who shows it has it
    `refresh` as something changes.
    """

    def __init__(self, studio: Studio, partner_id: int) -> None:
        super().__init__()
        self._studio = studio
        self._partner_id = partner_id
        self.open_buttons: list[Button] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme().px(8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(self.tr("Uji kecil dengan mitra ini")))
        layout.addLayout(self._cards)
        self.refresh()

    def refresh(self) -> None:
        """Read them anew."""
        clear(self._cards)
        self.open_buttons.clear()
        studio = self._studio
        found = trial_results.of_partner(studio.store, self._partner_id, studio.today())
        for result in found:
            self._cards.addWidget(self._card(result))
        self.setVisible(bool(found))

    def _card(self, result: Result) -> Card:
        trial, judged = result.trial, result.judged
        button = Button(self.tr("Lihat"), small=True)
        name = self.tr("Lihat uji {number}").format(number=trial.public_id)
        button.setAccessibleName(name)
        button.clicked.connect(partial(trial_actions.open_trial, self._studio, trial.id or 0))
        self.open_buttons.append(button)
        state = trial_words.state_look(trial, result.today)
        look = state if judged is None else verdict_look(judged.verdict)
        card = Card(inset=True, padding=12, gap=4)
        when = PlainLabel(wording.period(trial.starts_on, trial.last), style="label")
        lines = [PlainLabel(f"“{trial.hypothesis}”", style="table", wrap=True)]
        if result.state in (State.RUNNING, State.OVER):
            lines.append(caption(self._figures(result), role="text2", wrap=True))
        card.body.addLayout(row(when, None, Badge(look), button))
        card.body.addLayout(stack(*lines, gap=2))
        return card

    def _figures(self, result: Result) -> str:
        text = self.tr("{orders} pesanan ({evidence}), {each} per pesanan, laba bersih {profit}")
        return text.format(
            orders=trial_words.orders_range(result),
            evidence=evidence_look(result.evidence).word,
            each=wording.rupiah(result.cost_per_order),
            profit=wording.rupiah(result.profit),
        )
