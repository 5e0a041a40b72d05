"""The drawer of a customer: what they bought, what to call them, what is worth remembering.

studio.open_drawer(CustomerEditor(studio, customer_id))
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns.loyalty import rules
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import contacts, customers, person
from umkm_studio.models.sales.person import Identity, PastOrder
from umkm_studio.ui.editors.customer_loyalty import CustomerLoyalty
from umkm_studio.ui.editors.customer_privacy import CustomerPrivacy
from umkm_studio.ui.editors.customer_words import group_look, name_of, places
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge, order_state_look
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import Card, Figure, clear, row, stack
from umkm_studio.ui.kit.fields import Check, Labelled, TextArea, TextField
from umkm_studio.ui.kit.labels import Line, PlainLabel, caption, elided
from umkm_studio.ui.kit.listening import Listening
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word

SUMMARY_TAB, LOYALTY_TAB, PRIVACY_TAB = "summary", "loyalty", "privacy"
_COLLECTED = frozenset({"loyalty_entries", "loyalty_rules", "codes"})
_SHOWN = 50  # orders; who bought more is found in the list of orders


class CustomerEditor(SavedDrawer):
    """Nickname and note are kept by the button; the rest follows from orders."""

    def __init__(self, studio: Studio, customer_id: int, *, tab: str = SUMMARY_TAB) -> None:
        which = Which(form="customer", record_id=customer_id)
        super().__init__(studio, self.tr("Catatan ini belum disimpan."), which)
        found = person.get(self.store, customer_id)
        if found is None:
            raise UserError("record_gone")
        self.person = found
        self.split_buttons: list[Button] = []
        self.order_buttons: list[LinkButton] = []
        self._tabs = {SUMMARY_TAB: 0}
        self._build_summary()
        self._build_history()
        self.loyalty: CustomerLoyalty | None = None
        if rules.in_use(self.store, studio.today()):
            self._build_loyalty()
        self._build_privacy()
        self._build_footer()
        self._show_person()
        if self._tabs.get(tab):
            self.show_tab(self._tabs[tab])
        self.opened()

    # building

    def _build_summary(self) -> None:
        sheet = self.add_tab(self.tr("Ringkasan"))
        self.nickname = TextField(placeholder=self.tr("Contoh: Bu Ayu"), limit=60)
        self.note = TextArea(lines=3)
        self.note.setPlaceholderText(self.tr("Contoh: suka yang tidak terlalu manis"))
        self.do_not_contact = Check(self.tr("Jangan dihubungi untuk sapaan"))
        self._last_contact = caption("", role="text2")
        self.figures = Card(inset=True, padding=14)
        self._orders = Figure(self.tr("Penjualan"))
        self._bought = Figure(self.tr("Omzet"))
        self._last = Figure(self.tr("Terakhir pesan"))
        figures = row(gap=16)
        for figure in (self._orders, self._bought, self._last):
            figures.addWidget(figure, 1, Qt.AlignmentFlag.AlignTop)
        self.figures.body.addLayout(figures)
        self._facts = QVBoxLayout()
        self._identities = QVBoxLayout()
        optional = self.tr("(boleh kosong)")
        for part in (
            self.unsaved,
            self.problem,
            self.figures,
            self._facts,
            Labelled(
                self.tr("Panggilan"),
                self.nickname,
                after=optional,
                help=self.tr("Dipakai di daftar pelanggan."),
            ),
            Labelled(self.tr("Catatan"), self.note, after=optional),
            stack(self.do_not_contact, self._last_contact, gap=2),
            self._identities,
        ):
            if isinstance(part, QWidget):
                sheet.addWidget(part)
            else:
                sheet.addLayout(part)

    def _build_history(self) -> None:
        count = self.tr("Pesanan ({count})").format(count=wording.number(self.person.orders))
        self._history = self.add_tab(count)

    def _build_loyalty(self) -> None:
        sheet = self.add_tab(self.tr("Hadiah"))
        self._tabs[LOYALTY_TAB] = 2
        self.loyalty = CustomerLoyalty(self.studio, self.person)
        sheet.addWidget(self.loyalty)
        Listening(self, self.store, _COLLECTED, self.loyalty.refresh)

    def _build_privacy(self) -> None:
        sheet = self.add_tab(self.tr("Data pribadi"))
        self._tabs[PRIVACY_TAB] = 2 if self.loyalty is None else 3
        self.privacy = CustomerPrivacy(self.studio, self.person)
        self.privacy.gone.connect(self.finish)
        sheet.addWidget(self.privacy)

    def _build_footer(self) -> None:
        self.save_button = Button(
            self.tr("Simpan catatan"), kind="primary", icon="check", writes=True
        )
        self.save_button.setToolTip(self.tr("Simpan catatan (Ctrl+Enter)"))
        self.save_button.clicked.connect(self.save)
        self.footer.addStretch(1)
        self.footer.addWidget(self.save_button)

    # showing

    def _show_person(self) -> None:
        somebody = self.person
        caption_words = self.tr("Pelanggan")
        if somebody.first_sale_on is not None:
            caption_words = self.tr("Pelanggan sejak {month}").format(
                month=wording.month(somebody.first_sale_on)
            )
        self.show_head(caption=caption_words, title=name_of(somebody))
        self.show_badge(group_look(somebody))
        self.nickname.set_value(somebody.nickname)
        self.note.set_value(somebody.note)
        self.do_not_contact.set_value(contacts.is_refused(self.store, somebody.id))
        self._show_last_contact()
        self._show_figures()
        self._show_facts()
        self._show_identities()
        self._show_history()

    def _show_last_contact(self) -> None:
        found = contacts.of_person(self.store, self.person.id)
        self._last_contact.setVisible(bool(found))
        if found:
            text = self.tr("Terakhir disapa {day}.")
            self._last_contact.setText(text.format(day=wording.day_and_year(found[0].day)))

    def _show_figures(self) -> None:
        somebody = self.person
        others = somebody.orders - somebody.sales
        below = self.tr("%n tidak jadi atau belum", "", others) if others else ""
        self._orders.show_value(wording.number(somebody.sales), below)
        self._bought.show_value(wording.rupiah(somebody.bought))
        days = ""
        if somebody.last_sale_on is not None:
            ago = (self.studio.today() - somebody.last_sale_on).days
            days = self.tr("%n hari lalu", "", ago) if ago > 0 else self.tr("hari ini")
        self._last.show_value(wording.day_and_year(somebody.last_sale_on), days)

    def _show_facts(self) -> None:
        """What they like and where they are, a quiet line each."""
        somebody = self.person
        clear(self._facts)
        liked = ", ".join(f"{wording.number(pieces)} × {label}" for pieces, label in somebody.liked)
        facts = {
            self.tr("Paling sering dibeli"): liked,
            self.tr("Kota"): ", ".join(somebody.cities),
            self.tr("Nomor HP"): somebody.phone,
        }
        for what, words in facts.items():
            if words:
                self._facts.addLayout(
                    stack(caption(what, role="text2"), PlainLabel(words, wrap=True), gap=0)
                )

    def _show_identities(self) -> None:
        """As whom each channel knows them; what was merged can be split off again."""
        clear(self._identities)
        self.split_buttons.clear()
        if len(self.person.identities) < 2:
            return
        self._identities.addWidget(PlainLabel(self.tr("Dikenal sebagai"), style="label"))
        for number, one in enumerate(self.person.identities):
            self._identities.addWidget(Line())
            self._identities.addWidget(self._identity(one, may_split=number > 0))

    def _identity(self, one: Identity, *, may_split: bool) -> QWidget:
        name = one.name or self.tr("Tanpa nama")
        about = self.tr("{places}, %n pesanan", "", one.orders).format(places=places(one.channels))
        words = stack(elided(name, "label"), elided(about, "table", role="text2"), gap=0)
        line = QWidget()
        layout = row(words, gap=12)
        layout.setStretch(0, 1)
        if may_split:
            button = Button(self.tr("Pisahkan"), icon="scissors", small=True)
            button.setAccessibleName(self.tr("Pisahkan {name}").format(name=name))
            button.clicked.connect(partial(self._split, one))
            self.split_buttons.append(button)
            layout.addWidget(button)
        line.setLayout(layout)
        return line

    def _show_history(self) -> None:
        for past in person.orders_of(self.store, self.person.id, _SHOWN):
            self._history.addWidget(self._past_order(past))
            self._history.addWidget(Line())
        rest = self.person.orders - _SHOWN
        if rest > 0:
            words = self.tr("Dan %n pesanan yang lebih lama.", "", rest)
            self._history.addWidget(caption(words, role="text2"))

    def _past_order(self, past: PastOrder) -> QWidget:
        link = LinkButton(past.number, strong=True)
        link.setAccessibleName(self.tr("Buka pesanan {number}").format(number=past.number))
        link.clicked.connect(partial(self._open_order, past.id))
        self.order_buttons.append(link)
        when = wording.day_and_year(past.ordered_on)
        if past.channel:
            when = self.tr("{day} · {place}").format(day=when, place=place_word(past.channel))
        role = "text" if past.status.is_sale else "text3"
        top = row(
            link,
            PlainLabel(when, style="table", role="text2"),
            None,
            Badge(order_state_look(past.status)),
            PlainLabel(wording.rupiah(past.net_sales), style="label", role=role),
            gap=10,
        )
        line = QWidget()
        line.setLayout(stack(top, elided(", ".join(past.goods), "table", role="text2"), gap=2))
        return line

    # doing

    def save(self) -> None:
        """Keep nickname and note, close."""
        self.unsaved.hide()
        self.problem.hide()
        try:
            with self.store.change() as change:
                person.remember(
                    self.store,
                    self.person.id,
                    nickname=self.nickname.value(),
                    note=self.note.value(),
                )
                contacts.refuse(self.store, self.person.id, refused=self.do_not_contact.value())
        except UserError as error:
            self.problem.show_note("danger", wording.explain(error))
            self.problem.show()
            return
        self.finish()
        text = self.tr("Catatan tentang {name} disimpan.")
        self.studio.undoable(change, text.format(name=name_of(self.person)))

    def _split(self, one: Identity) -> None:
        if self.typed() != self._as_opened:
            self.unsaved.show()
            return
        try:
            with self.store.change() as change:
                customers.split(self.store, one.id)
        except UserError as error:
            self.problem.show_note("danger", wording.explain(error))
            self.problem.show()
            return
        self.finish()
        text = self.tr("{name} sekarang orang sendiri. Tidak ditanyakan lagi.")
        self.studio.undoable(change, text.format(name=one.name or self.tr("Tanpa nama")))

    def _open_order(self, order_id: int) -> None:
        self.studio.go("orders", order_id=order_id)

    # closing

    def typed(self) -> tuple[object, ...]:
        """What can be typed here."""
        return (self.nickname.value(), self.note.value(), self.do_not_contact.value())
