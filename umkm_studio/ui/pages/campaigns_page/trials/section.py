"""The tab of small tests: those that run, all of them side by side, and why one tests at all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns.trials import Kind, State
from umkm_studio.models.insight import trial_results
from umkm_studio.ui.editors import trial_actions, trial_words
from umkm_studio.ui.editors.trial_rules import TrialRules
from umkm_studio.ui.kit.badges import Badge
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, ProgressBar, clear, row
from umkm_studio.ui.kit.empty import EmptyState
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.menus import Offer
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.campaigns_page.row_menu import RowMenu
from umkm_studio.ui.pages.campaigns_page.trials.table import TrialRow, TrialTable


class TrialsSection(QWidget):
    """Small tests of partners and ads."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.first_button = Button(self.tr("Uji baru"), kind="primary", icon="plus", writes=True)
        self.empty = EmptyState(
            "target",
            self.tr("Uji kecil dulu, baru lanjut"),
            self.tr(
                "Uji kecil menjawab satu pertanyaan dengan biaya yang sanggup kamu relakan. "
                "Balik modal dan aturan berhentinya ditulis sebelum uangmu keluar, jadi hasilnya "
                "tidak perlu ditebak."
            ),
            primary=self.first_button,
        )
        self.running = QWidget()
        self._cards = QVBoxLayout(self.running)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(theme().px(14))
        self.table = TrialTable()
        self.rules = Card(self.tr("Kapan diulang, diubah, atau dihentikan"), icon="list-check")
        self.rules.body.addWidget(TrialRules())
        self.menu = RowMenu(self.table, self._offers)
        self.open_buttons: list[Button] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        layout.addWidget(self.empty, 100)
        for part in (self.running, self.table, self.rules):
            layout.addWidget(part)
        layout.addStretch(1)
        self.first_button.clicked.connect(self.new)
        self.table.new_button.clicked.connect(self.new)
        self.table.activated.connect(self._open)
        self.table.deleted.connect(self._delete)

    def refresh(self) -> None:
        """Read the tests anew."""
        results = trial_results.everything(self.studio.store, self.studio.today())
        names = trial_words.names(self.studio.store)
        rows = [TrialRow(one, trial_words.subject(one.trial, names)) for one in results]
        clear(self._cards)
        self.open_buttons.clear()
        running = [one for one in rows if one.result.state is State.RUNNING]
        for one in running:
            self._cards.addWidget(self._card(one))
        self.table.show_trials(rows)
        for part in (self.table, self.rules):
            part.setVisible(bool(rows))
        self.running.setVisible(bool(running))
        self.empty.setVisible(not rows)

    def new(self) -> None:
        """Begin a plan."""
        trial_actions.new_trial(self.studio)

    def _card(self, one: TrialRow) -> Card:
        """A test that runs: its question, and how it stands in a sentence."""
        result = one.result
        look = trial_words.state_look(result.trial, result.today)
        button = Button(self.tr("Lihat"), small=True)
        button.setAccessibleName(self.tr("Lihat uji {subject}").format(subject=one.subject))
        button.clicked.connect(partial(self._open, one))
        self.open_buttons.append(button)
        card = Card(
            one.subject,
            icon=trial_words.KIND_ICONS[Kind(result.trial.kind)],
            right=button,
            gap=8,
        )
        card.head.insertWidget(2, Badge(look))
        words = trial_words.state_line(result)
        bar = ProgressBar()
        days = (result.trial.ends_on - result.trial.starts_on).days + 1
        bar.show_share(result.days_run / days, words)
        card.body.addWidget(PlainLabel(f"“{result.trial.hypothesis}”", wrap=True))
        card.body.addWidget(PlainLabel(words, style="table", role="text2", wrap=True))
        card.body.addLayout(row(bar))
        return card

    def _open(self, one: TrialRow) -> None:
        if one.id is not None:
            trial_actions.open_trial(self.studio, one.id)

    def _delete(self, gone: Sequence[TrialRow]) -> None:
        for one in gone:
            trial_actions.remove(self.studio, one.result.trial)

    def _offers(self, one: TrialRow) -> list[Offer | None]:
        trial = one.result.trial
        planned = one.result.state is State.PLANNED
        offers: list[Offer | None] = [
            Offer(
                "pencil" if planned else "eye",
                self.tr("Ubah") if planned else self.tr("Lihat hasilnya"),
                partial(self._open, one),
            )
        ]
        if trial.kind is Kind.PARTNER and trial.partner_id is not None:
            again = partial(trial_actions.new_trial, self.studio, partner_id=trial.partner_id)
            offers.append(Offer("plus", self.tr("Uji lagi dengan mitra ini"), again, writes=True))
        if one.result.state is State.RUNNING:
            stop = partial(trial_actions.stop, self.studio, trial)
            offers.append(Offer("player-stop", self.tr("Hentikan hari ini"), stop, writes=True))
        return [
            *offers,
            None,
            Offer("trash", self.tr("Hapus"), partial(self._delete, [one]), writes=True),
        ]
