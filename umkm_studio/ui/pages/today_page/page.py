"""Beranda, the first page: what to post next, which orders wait, how the month goes."""

from __future__ import annotations

from umkm_studio.models import shop
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Columns
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.pages.today_page.criticism_notes import CriticismNotes
from umkm_studio.ui.pages.today_page.fair_test_notes import FairTestNotes
from umkm_studio.ui.pages.today_page.messages_to_answer import MessagesToAnswer
from umkm_studio.ui.pages.today_page.month_cards import MonthBalance, MonthSoFar
from umkm_studio.ui.pages.today_page.next_posts import NextPosts
from umkm_studio.ui.pages.today_page.orders_to_handle import OrdersToHandle
from umkm_studio.ui.pages.today_page.partner_notes import PartnerNotes
from umkm_studio.ui.pages.today_page.take_down_notes import TakeDownNotes
from umkm_studio.ui.pages.today_page.trial_notes import TrialNotes
from umkm_studio.ui.pages.today_page.withdrawal_notes import WithdrawalNotes


class TodayPage(Page):
    """Beranda. Everything on it is drawn with Qt alone: the window starts here."""

    shows = frozenset(
        {
            "posts", "codes", "orders", "line_items", "products", "customers", "settings",
            "load_checks", "deals", "partners", "idea_credits", "trials",
            "testimonials", "consents", "post_testimonials", "messages", "rest_days",
            "criticisms", "criticism_steps", "fair_tests",
        }
    )  # fmt: skip

    def title(self) -> str:
        """A greeting by the clock, with the maker's nickname where it is known."""
        hour = self.studio.now().hour
        name = shop.load(self.store).nickname
        if 4 <= hour < 11:
            greeting = self.tr("Selamat pagi, {name}") if name else self.tr("Selamat pagi")
        elif 11 <= hour < 15:
            greeting = self.tr("Selamat siang, {name}") if name else self.tr("Selamat siang")
        elif 15 <= hour < 18:
            greeting = self.tr("Selamat sore, {name}") if name else self.tr("Selamat sore")
        else:
            greeting = self.tr("Selamat malam, {name}") if name else self.tr("Selamat malam")
        return greeting.format(name=name)

    def subtitle(self) -> str:
        """The day."""
        return wording.long_day(self.studio.today())

    def build(self) -> None:
        """Two rows of cards; one under the other where the page is narrow."""
        self.note_order = Button(self.tr("Catat pesanan"), icon="receipt")
        self.new_post = Button(self.tr("Konten baru"), kind="primary", icon="plus")
        self.add_action(self.note_order, folds=True)
        self.add_action(self.new_post)
        self.withdrawals = WithdrawalNotes(self.studio)
        self.take_downs = TakeDownNotes(self.studio)
        self.criticism = CriticismNotes(self.studio)
        self.partners = PartnerNotes(self.studio)
        self.trials = TrialNotes(self.studio)
        self.fair_tests = FairTestNotes(self.studio)
        self.next_posts = NextPosts(self.studio)
        self.balance = MonthBalance(self.studio)
        self.messages = MessagesToAnswer(self.studio)
        self.orders = OrdersToHandle(self.studio)
        self.month = MonthSoFar(self.studio)
        self.body.addWidget(self.withdrawals)
        self.body.addWidget(self.take_downs)
        self.body.addWidget(self.criticism)
        self.body.addWidget(self.partners)
        self.body.addWidget(self.trials)
        self.body.addWidget(self.fair_tests)
        self.body.addWidget(Columns(self.next_posts, self.balance, right_width=352), 1)
        waiting = Columns(self.messages, self.orders, one_below=560)
        self.body.addWidget(Columns(waiting, self.month, right_width=352), 1)

    def wire(self) -> None:
        """The two buttons."""
        self.note_order.clicked.connect(self._note_order)
        self.new_post.clicked.connect(self._new_post)

    def refresh(self) -> None:
        """Fill every card; one that fails does not take the others along."""
        self.show_title()
        notes = (
            self.withdrawals, self.take_downs, self.criticism, self.partners, self.trials,
            self.fair_tests,
        )  # fmt: skip
        cards = (self.next_posts, self.balance, self.messages, self.orders, self.month)
        for card in (*notes, *cards):
            card.refresh()

    def _note_order(self) -> None:
        self.studio.go("orders", new=True)

    def _new_post(self) -> None:
        post_actions.new_post(self.studio)
