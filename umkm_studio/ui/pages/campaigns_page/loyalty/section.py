"""The tab of buyers who come back: what they have, who sent friends, and who could be greeted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns import win_back
from umkm_studio.models.campaigns.loyalty import members, referrals, rules
from umkm_studio.models.campaigns.loyalty.members import Member, Owed
from umkm_studio.models.campaigns.loyalty.referrals import Referral, State
from umkm_studio.models.campaigns.loyalty.rules import Rule
from umkm_studio.models.campaigns.win_back import Missed, WinBack
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import contacts
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.customer_editor import LOYALTY_TAB, SUMMARY_TAB, CustomerEditor
from umkm_studio.ui.editors.loyalty_rule import LoyaltyRuleEditor
from umkm_studio.ui.editors.loyalty_words import rule_words, units_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, Figure, FigureStrip, row, stack
from umkm_studio.ui.kit.empty import TooLittle
from umkm_studio.ui.kit.fields import NumberField, TextArea
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, caption
from umkm_studio.ui.kit.large_shop import through_orders
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.campaigns_page.loyalty.greeting import greeting, usual_text
from umkm_studio.ui.pages.campaigns_page.loyalty.members_table import members_table
from umkm_studio.ui.pages.campaigns_page.loyalty.referrals_card import ReferralQuestions
from umkm_studio.ui.pages.campaigns_page.loyalty.win_back_card import WinBackCard


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the tab shows. `weeks` is the least time between two greetings of one buyer."""

    in_use: bool
    rule: Rule | None
    members: list[Member]
    owed: Owed
    sent: list[Referral]
    away: WinBack
    weeks: int


class LoyaltySection(QWidget):
    """Until there is a programme, one quiet card offers it; greetings need none."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.store = studio.store
        self._build_programme()
        self.nobody = TooLittle(
            self.tr("Belum ada yang mengumpulkan"),
            self.tr("Saldo muncul sendiri dari pesanan yang sudah dibayar, mulai hari aturannya."),
        )
        self.members = members_table()
        self.questions = ReferralQuestions()
        self.win_back = WinBackCard()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        for part in (
            self.start,
            self.figures,
            self.programme,
            self.questions,
            self.win_back,
            self.members,
            self.nobody,
        ):
            layout.addWidget(part)
        layout.addStretch(1)
        self._wire()

    # building

    def _build_programme(self) -> None:
        self.start_button = Button(self.tr("Mulai program"), icon="heart", writes=True)
        self.start = Card(padding=16)
        words = stack(
            PlainLabel(self.tr("Terima kasih kecil untuk yang kembali"), style="cardTitle"),
            caption(
                self.tr(
                    "Belum dipakai. Poin, stempel, atau kupon: pilih satu, aplikasi yang "
                    "menghitung dari pesananmu."
                ),
                role="text2",
                wrap=True,
            ),
            gap=2,
        )
        line = row(IconLabel("heart", size=22), words, self.start_button, gap=12)
        line.setStretch(1, 1)
        self.start.body.addLayout(line)
        self.members_figure = Figure(self.tr("Anggota"))
        self.units_figure = Figure(self.tr("Belum dipakai"))
        self.owed_figure = Figure(self.tr("Tanggungan toko"))
        self.referrals_figure = Figure(self.tr("Rujukan"))
        self.figures = FigureStrip(
            self.members_figure, self.units_figure, self.owed_figure, self.referrals_figure
        )
        self.rule_button = Button(self.tr("Ubah aturan"), icon="pencil", small=True)
        self.rule_label = PlainLabel("", style="table", wrap=True)
        self.programme = Card(padding=12)
        rule_line = row(IconLabel("heart"), self.rule_label, self.rule_button, gap=10)
        rule_line.setStretch(1, 1)
        self.programme.body.addLayout(rule_line)

    def _wire(self) -> None:
        for button in (self.start_button, self.rule_button):
            button.clicked.connect(self._open_rule)
        self.members.activated.connect(self._open_member)
        self.questions.accepted.connect(partial(self._answer, keep=True))
        self.questions.refused.connect(partial(self._answer, keep=False))
        self.win_back.copied.connect(self._copy)
        self.win_back.written.connect(self._written)
        self.win_back.refused.connect(self._refuse)
        self.win_back.opened.connect(self._open_missed)
        self.win_back.text_wanted.connect(self._open_text)

    # showing

    def refresh(self) -> None:
        """Read balances, referrals and who has been away anew."""
        today = self.studio.today()
        if rules.is_due(self.store, today):
            work = partial(_settle, today=today)
            self.studio.jobs.run(work, _leave_it, self.studio.notices.explain)
        through_orders(
            self.studio, partial(_read, today=today), self._show, self.studio.notices.explain
        )

    def _show(self, found: Found) -> None:
        for part in (self.figures, self.programme):
            part.setVisible(found.in_use)
        self.start.setVisible(not found.in_use)
        self._show_figures(found.owed, found.sent)
        self.rule_label.setText(
            rule_words(found.rule)
            if found.rule is not None
            else self.tr("Aturannya baru mulai nanti.")
        )
        self.members.show_records(found.members)
        self.members.setVisible(bool(found.members))
        self.nobody.setVisible(found.in_use and not found.members)
        self.questions.show_proposals([one for one in found.sent if one.shared])
        self.win_back.show_found(found.away, found.weeks)

    def _show_figures(self, owed: Owed, sent: Sequence[Referral]) -> None:
        units = ", ".join(units_words(kind, count) for kind, count in owed.units)
        self.members_figure.show_value(wording.number(owed.members))
        self.units_figure.show_value(units or wording.number(0))
        self.owed_figure.show_value(wording.rupiah(owed.rupiah), self.tr("kalau semuanya dipakai"))
        counted = sum(one.state is State.COUNTED for one in sent)
        own = sum(one.state is State.OWN_CODE for one in sent)
        below = self.tr("%n kode sendiri, tidak dihitung", "", own) if own else ""
        self.referrals_figure.show_value(wording.number(counted), below)

    # the programme

    def _open_rule(self) -> None:
        self.studio.open_drawer(LoyaltyRuleEditor(self.studio))

    def _open_member(self, member: Member) -> None:
        self._open_person(member.person_id, LOYALTY_TAB)

    def _open_missed(self, one: Missed) -> None:
        self._open_person(one.person_id, SUMMARY_TAB)

    def _open_person(self, person_id: int, tab: str) -> None:
        try:
            editor = CustomerEditor(self.studio, person_id, tab=tab)
        except UserError as problem:
            self.studio.notices.explain(problem)
            return
        self.studio.open_drawer(editor)

    def _answer(self, proposal: Referral, *, keep: bool) -> None:
        text = (
            self.tr("Bonus {owner} dan {friend} tetap.")
            if keep
            else self.tr("Bonus {owner} dan {friend} diambil kembali.")
        )
        work = partial(referrals.answer, self.store, proposal.order_id, keep=keep)
        self.studio.keep(work, text.format(owner=proposal.owner, friend=proposal.friend))

    # greetings

    def _copy(self, one: Missed) -> None:
        """The text is copied first: a day is only noted where there is something to send."""
        saved = shops.load(self.store)
        text = greeting(saved.win_back_text or usual_text(), one, saved)
        QGuiApplication.clipboard().setText(text)
        words = self.tr("Sapaan untuk {name} tersalin, tempel sendiri di chat.")
        self._note(one, words)

    def _written(self, one: Missed) -> None:
        self._note(one, self.tr("{name} ditandai sudah disapa."))

    def _note(self, one: Missed, words: str) -> None:
        work = partial(contacts.note, self.store, one.person_id, self.studio.today())
        self.studio.keep(work, words.format(name=one.shown_name))

    def _refuse(self, one: Missed) -> None:
        work = partial(contacts.refuse, self.store, one.person_id, refused=True)
        words = self.tr("{name} tidak muncul lagi di daftar sapaan.")
        self.studio.keep(work, words.format(name=one.shown_name))

    def _open_text(self) -> None:
        saved = shops.load(self.store)
        self.text_form = FormDialog(
            self,
            self.tr("Teks dan jeda menyapa"),
            [
                FormField(
                    "text",
                    self.tr("Teksnya"),
                    TextArea(lines=5),
                    help=self.tr(
                        "{nama} diganti namanya, {produk} yang biasa dibeli, {toko} nama usahamu."
                    ),
                    required=True,
                ),
                FormField(
                    "weeks",
                    self.tr("Paling sering sekali dalam berapa minggu"),
                    NumberField(highest=104),
                    required=True,
                ),
            ],
            save=self._save_text,
            values={
                "text": saved.win_back_text or usual_text(),
                "weeks": saved.win_back_weeks,
            },
            drafted=(self.studio, Which(form="win_back")),
        )
        self.text_form.open()

    def _save_text(self, values: dict[str, Any]) -> None:
        text = "" if values["text"] == usual_text() else values["text"]
        saved = shops.load(self.store)
        with self.store.change() as change:
            shops.save(
                self.store, replace(saved, win_back_text=text, win_back_weeks=values["weeks"])
            )
        if change.steps:
            self.studio.undoable(change, self.tr("Tersimpan."))


def _read(store: Store, _progress: Progress, *, today: date) -> Found:
    weeks = shops.load(store).win_back_weeks
    in_use = rules.in_use(store, today)
    return Found(
        in_use=in_use,
        rule=rules.on(store, today),
        members=members.listing(store) if in_use else [],
        owed=members.owed(store),
        sent=referrals.listing(store),
        away=win_back.look(store, today, weeks),
        weeks=weeks,
    )


def _settle(store: Store, _progress: Progress, *, today: date) -> None:
    rules.settle(store, today)


def _leave_it(_result: object) -> None:
    """The page follows by itself."""
