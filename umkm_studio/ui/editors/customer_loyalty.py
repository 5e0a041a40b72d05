"""What one buyer has collected, in their drawer: balance, history, using it, putting it right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns import code_proposals, codes
from umkm_studio.models.campaigns.loyalty import members, referrals, rules, uses
from umkm_studio.models.campaigns.loyalty.members import Balance, Event
from umkm_studio.models.campaigns.loyalty.rules import Kind
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales.person import Person
from umkm_studio.ui.editors.loyalty_card_dialog import LoyaltyCardDialog
from umkm_studio.ui.editors.loyalty_forms import AdjustForm, CodeForm, UseForm
from umkm_studio.ui.editors.loyalty_words import (
    balances_words,
    change_words,
    reason_words,
    rule_words,
    units_words,
)
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import Card, Figure, clear, row, stack
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.form import FormDialog
from umkm_studio.ui.kit.labels import Line, PlainLabel, caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

_SHOWN = 50  # lines of the history


class CustomerLoyalty(QWidget):
    """The whole tab; the drawer lets it read the store anew after each change of the ledger."""

    def __init__(self, studio: Studio, person: Person) -> None:
        super().__init__()
        self.studio = studio
        self.store = studio.store
        self.person = person
        self.order_buttons: list[LinkButton] = []
        self.form: FormDialog | None = None
        self._figures = Card(inset=True, padding=14)
        self._figure_row = row(gap=16)
        self._figures.body.addLayout(self._figure_row)
        self.below_zero = Note(
            "info",
            self.tr(
                "Saldo di bawah nol: yang sudah dipakai berasal dari pesanan yang kemudian batal "
                "atau diretur. Belanja berikutnya menutupnya, tidak ada yang perlu dibayar."
            ),
        )
        self.use_button = Button(self.tr("Pakai"), icon="check")
        self.adjust_button = Button(self.tr("Sesuaikan"), icon="pencil")
        self.card_button = Button(self.tr("Kartu"), icon="printer")
        self.code_button = Button(self.tr("Kode rujukan"), icon="share")
        self._rule = caption("", role="text2", wrap=True)
        self._code = PlainLabel("", style="table", role="text2", wrap=True)
        self._history = QVBoxLayout()
        self._history.setSpacing(theme().px(8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addWidget(self._figures)
        layout.addWidget(self.below_zero)
        buttons = QWidget()
        buttons.setLayout(
            Flow(self.use_button, self.adjust_button, self.card_button, self.code_button)
        )
        layout.addWidget(buttons)
        layout.addWidget(self._rule)
        layout.addWidget(self._code)
        layout.addWidget(PlainLabel(self.tr("Riwayat"), style="label"))
        layout.addLayout(self._history)
        self.use_button.clicked.connect(self._use)
        self.adjust_button.clicked.connect(self._adjust)
        self.card_button.clicked.connect(self._show_card)
        self.code_button.clicked.connect(self._make_code)
        self.refresh()

    def refresh(self) -> None:
        """Read what they have anew."""
        self.balances = members.balances(self.store, self.person.id)
        self._show_figures()
        self.below_zero.setVisible(any(one.units < 0 for one in self.balances))
        rule = rules.on(self.store, self.studio.today())
        self._rule.setText("" if rule is None else rule_words(rule))
        self._rule.setVisible(rule is not None)
        usable = any(one.worth > 0 for one in self.balances)
        if usable:
            self.use_button.enable()
        else:
            self.use_button.disable(self.tr("Belum ada yang bisa dipakai."))
        self._show_code()
        self._show_history()

    @property
    def balance_words(self) -> str:
        """What they have, as it is shown."""
        return balances_words(self.balances)

    def _show_figures(self) -> None:
        clear(self._figure_row)
        for one in self.balances:
            units = units_words(one.kind, one.units)
            self._figure_row.addWidget(Figure(self.tr("Saldo"), units, self._worth(one)), 1)
        if not self.balances:
            kind = self._kinds()[0]
            self._figure_row.addWidget(Figure(self.tr("Saldo"), units_words(kind, 0)), 1)

    def _worth(self, balance: Balance) -> str:
        """What a balance pays for, or how far it is from that."""
        if balance.worth > 0 or balance.units <= 0:
            return self.tr("bisa dipakai {value}").format(value=wording.rupiah(balance.worth))
        rule = rules.newest(self.store, balance.kind)
        missing = 0 if rule is None else rule.units_per_gift - balance.units
        return self.tr("%n lagi sampai kartunya penuh", "", missing) if missing > 0 else ""

    def _show_code(self) -> None:
        code = referrals.code_of(self.store, self.person.id)
        self._code.setVisible(code is not None)
        self.code_button.setVisible(code is None and not self.person.is_anonymous)
        if code is not None:
            sent = sum(
                one.owner_id == self.person.id and one.state is referrals.State.COUNTED
                for one in referrals.listing(self.store)
            )
            text = (
                self.tr("Kode rujukan {code}, %n teman memesan dengannya.", "", sent)
                if sent
                else self.tr("Kode rujukan {code}, belum ada teman yang memesan dengannya.")
            )
            self._code.setText(text.format(code=code.code))

    def _show_history(self) -> None:
        clear(self._history)
        self.order_buttons.clear()
        found = members.history(self.store, self.person.id)
        for event in found[:_SHOWN]:
            self._history.addWidget(self._event(event))
            self._history.addWidget(Line())
        rest = len(found) - _SHOWN
        words = self.tr("Dan %n catatan yang lebih lama.", "", rest) if rest > 0 else ""
        if not found:
            words = self.tr("Belum ada catatan.")
        if words:
            self._history.addWidget(caption(words, role="text2"))

    def _event(self, event: Event) -> QWidget:
        words = PlainLabel(reason_words(event), style="table", wrap=True)
        day = caption(wording.day_and_year(event.day), role="text2")
        amount = PlainLabel(change_words(event), style="label")
        layout = row(stack(words, day, gap=0), gap=10)
        layout.setStretch(0, 1)
        layout.addWidget(amount)
        if event.order_id is not None:
            link = LinkButton(self.tr("Buka"))
            link.setAccessibleName(
                self.tr("Buka pesanan {number}").format(number=event.order_number)
            )
            link.clicked.connect(partial(self._open_order, event.order_id))
            self.order_buttons.append(link)
            layout.addWidget(link)
        line = QWidget()
        line.setLayout(layout)
        return line

    # doing

    def _kinds(self) -> list[Kind]:
        """What is collected now or was before, the newest first."""
        found = [rule.kind for rule in reversed(rules.everything(self.store)) if rule.runs]
        return list(dict.fromkeys(found)) or [Kind.POINTS]

    def _use(self) -> None:
        offers = uses.offers(self.store, self.person.id)
        self.form = UseForm(self.studio, self, self.person.id, offers, self._hand_over)
        self.form.open()

    def _hand_over(self, kind: Kind, units: int, note: str) -> None:
        work = self._entry(uses.hand_over, kind, units, note)
        self._keep(work, self.tr("{units} dipakai.").format(units=units_words(kind, units)))

    def _adjust(self) -> None:
        self.form = AdjustForm(self.studio, self, self.person.id, self._kinds(), self._put_right)
        self.form.open()

    def _put_right(self, kind: Kind, units: int, note: str) -> None:
        work = self._entry(uses.adjust, kind, units, note)
        self._keep(work, self.tr("Saldo disesuaikan."))

    def _entry(
        self, write: Callable[..., object], kind: Kind, units: int, note: str
    ) -> Callable[[], object]:
        """A line of this person's balance, written today."""
        today = self.studio.today()
        return partial(write, self.store, self.person.id, kind, units, day=today, note=note)

    def _make_code(self) -> None:
        known = [code.code for code in codes.everything(self.store)]
        proposed = code_proposals.propose([self.person.shown_name], known, most=1)
        self.form = CodeForm(self, "".join(proposed), self._give_code)
        self.form.open()

    def _give_code(self, text: str) -> None:
        work = partial(referrals.make_code, self.store, self.person.id, text)
        self._keep(work, self.tr("Kode rujukan {code} dibuat.").format(code=text))

    def _keep(self, work: Callable[[], object], words: str) -> None:
        """Raises `UserError`: the form shows it and stays."""
        with self.store.change() as change:
            work()
        self.studio.undoable(change, words)

    def _show_card(self) -> None:
        try:
            dialog = LoyaltyCardDialog(self, self.studio, self.person)
        except UserError as error:
            self.studio.notices.explain(error)
            return
        dialog.open()

    def _open_order(self, order_id: int) -> None:
        self.studio.go("orders", order_id=order_id)
