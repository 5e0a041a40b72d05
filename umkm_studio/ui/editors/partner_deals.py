"""All cooperations with a partner, the newest first, each with its result; small tests with them,
and their ideas.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns import deals, idea_credits
from umkm_studio.models.campaigns.deals import WAITING, Side, State
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.insight import deal_results
from umkm_studio.models.insight.deal_results import DealResult
from umkm_studio.ui.editors import partner_actions
from umkm_studio.ui.editors.partner_words import pay_words, payment_look, state_look
from umkm_studio.ui.editors.trial_history import PartnerTrials
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.labels import PlainLabel, caption, elided, heading
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

_ENOUGH = 3  # orders; below it nothing is said about profit (DESIGN 5.6)


class PartnerDeals(QWidget):
    """A card for each; `opened` with a cooperation, `wanted` for a new one. Who shows it has it
    `refresh` as something changes.
    """

    opened = Signal(object)  # Deal
    printed = Signal(object)  # Deal
    wanted = Signal()

    def __init__(self, studio: Studio, partner: Partner) -> None:
        super().__init__()
        self._studio = studio
        self._partner = partner
        self.open_buttons: list[Button] = []
        self.paid_buttons: list[Button] = []
        self.print_buttons: list[Button] = []
        self.new_button = Button(self.tr("Kerja sama baru"), icon="plus")
        self.new_button.clicked.connect(self.wanted)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme().px(10))
        self.trials = PartnerTrials(studio, partner.id or 0)
        self._ideas = QVBoxLayout()
        self._ideas.setSpacing(theme().px(6))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addLayout(row(self.new_button, None))
        layout.addLayout(self._cards)
        layout.addWidget(self.trials)
        layout.addLayout(self._ideas)
        self.refresh()

    def refresh(self) -> None:
        """Read them anew."""
        clear(self._cards)
        clear(self._ideas)
        for buttons in (self.open_buttons, self.paid_buttons, self.print_buttons):
            buttons.clear()
        store, partner_id = self._studio.store, self._partner.id or 0
        found = deals.of_partner(store, partner_id)
        for result in deal_results.of_deals(store, found):
            self._cards.addWidget(self._card(result))
        if not found:
            words = self.tr("Belum ada kerja sama yang dicatat dengan {name}.")
            self._cards.addWidget(Note("info", words.format(name=self._partner.name)))
        self.trials.refresh()
        ideas = idea_credits.of_partner(store, partner_id)
        if ideas:
            self._ideas.addWidget(heading(self.tr("Ide dari mitra ini")))
        for _credit, title in ideas:
            self._ideas.addWidget(elided(title, "table", role="text2"))

    def _card(self, result: DealResult) -> Card:
        deal = result.deal
        card = Card(inset=True, padding=14, gap=6)
        number = self.tr("Kerja sama ke-{number}").format(number=deal.number)
        badges = [Badge(state_look(deal)), Badge(payment_look(deal, self._studio.today()))]
        card.body.addLayout(row(PlainLabel(number, style="label"), None, *badges))
        about = " · ".join(filter(None, (deal.form, pay_words(deal))))
        when = self.tr("Sejak {day}").format(day=wording.day_and_year(deal.agreed_on))
        lines = [PlainLabel(about, style="table", wrap=True)]
        if deal.agreed_on is not None:
            lines.append(caption(when, role="text2"))
        lines.append(caption(self._result(result), role="text2", wrap=True))
        kept = self._kept(result)
        if kept:
            lines.append(caption(kept, role="text2", wrap=True))
        if deal.outcome:
            lines.append(PlainLabel(deal.outcome, style="table", role="text2", wrap=True))
        card.body.addLayout(stack(*lines, gap=2))
        card.body.addLayout(row(*self._buttons(result, number), None))
        return card

    def _buttons(self, result: DealResult, number: str) -> list[Button]:
        deal = result.deal
        open_it = Button(self.tr("Buka"), icon="pencil", small=True)
        open_it.setAccessibleName(self.tr("Buka: {what}").format(what=number))
        open_it.clicked.connect(partial(self.opened.emit, deal))
        print_it = Button(self.tr("Lembar"), icon="printer", small=True)
        print_it.setAccessibleName(self.tr("Lembar kesepakatan: {what}").format(what=number))
        print_it.clicked.connect(partial(self.printed.emit, deal))
        self.open_buttons.append(open_it)
        self.print_buttons.append(print_it)
        buttons = [open_it, print_it]
        if deal.payment(self._studio.today()) in WAITING:
            paid = Button(self.tr("Tandai lunas"), icon="cash", small=True, writes=True)
            paid.setAccessibleName(self.tr("Tandai lunas: {what}").format(what=number))
            paid.clicked.connect(partial(self._mark_paid, result))
            self.paid_buttons.append(paid)
            buttons.append(paid)
        return buttons

    def _result(self, result: DealResult) -> str:
        if result.deal.state is State.CANCELLED:
            return self.tr("Tidak jadi.")
        orders = wording.number(result.orders)
        if result.orders < _ENOUGH:
            words = self.tr("{orders} pesanan lewat kodenya. Belum cukup data untuk bicara laba.")
            return words.format(orders=orders)
        if result.profit is None:
            words = self.tr("{orders} pesanan lewat kodenya. Laba belum diketahui: ada HPP kosong.")
            return words.format(orders=orders)
        words = self.tr("{orders} pesanan lewat kodenya, laba bersih {profit}.")
        return words.format(orders=orders, profit=wording.rupiah(result.profit))

    def _kept(self, result: DealResult) -> str:
        """How many of the promises were kept, on both sides."""
        theirs, ours = result.deal.of(Side.PARTNER), result.deal.of(Side.SHOP)
        if not theirs and not ours:
            return ""
        words = self.tr("Janji ditepati: mitra {theirs} dari {all_theirs}, kita {ours} dari {all}.")
        if not ours:
            words = self.tr("Janji ditepati: mitra {theirs} dari {all_theirs}.")
        elif not theirs:
            words = self.tr("Janji ditepati: kita {ours} dari {all}.")
        return words.format(
            theirs=sum(one.done_on is not None for one in theirs),
            all_theirs=len(theirs),
            ours=sum(one.done_on is not None for one in ours),
            all=len(ours),
        )

    def _mark_paid(self, result: DealResult) -> None:
        partner_actions.mark_paid(self._studio, result.deal, self._partner.name)
        self.new_button.setFocus()
