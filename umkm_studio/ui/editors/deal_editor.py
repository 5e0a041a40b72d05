"""The drawer of a cooperation: what both sides promised, pay, sample, terms, and how it ended.

    open_deal(studio, partner)              # a new one
    open_deal(studio, partner, deal)
    preview_deal(studio, self, partner, deal)

Closing leads back to the partner where it was opened from there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models import trash
from umkm_studio.models.campaigns import deals
from umkm_studio.models.campaigns.deals import Deal, Side, State
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.ui.editors.deal_fields import DealFields
from umkm_studio.ui.editors.deal_promises import Promises
from umkm_studio.ui.editors.partner_words import lacks_words, payment_look
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.kit import print_preview, wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import hide_unless
from umkm_studio.ui.kit.fields import DateField, Labelled, Segments, TextArea, TextField
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.reports import deal_terms
from umkm_studio.ui.reports.deal_sheet import DealSheet


def open_deal(
    studio: Studio,
    partner: Partner,
    deal: Deal | None = None,
    *,
    back: Callable[[], None] | None = None,
) -> None:
    """Open a cooperation, or begin one; `back` is called once it is kept or gone."""
    studio.open_drawer(DealEditor(studio, partner, deal, back=back))


def preview_deal(studio: Studio, parent: QWidget, partner: Partner, deal: Deal) -> None:
    """Show the sheet to print and sign."""
    sheet = DealSheet(deal, partner, shops.load(studio.store), studio.today())
    name = "".join(letter if letter.isalnum() else "-" for letter in partner.name.lower())
    print_preview.show(
        parent,
        studio,
        sheet.pages,
        title=sheet.title,
        file_name=f"{name}-{deal.number or 1}.pdf",
    )


class DealEditor(SavedDrawer):
    """Edits one cooperation. Saving closes it; what was typed is never thrown away unasked."""

    def __init__(
        self,
        studio: Studio,
        partner: Partner,
        deal: Deal | None = None,
        *,
        back: Callable[[], None] | None = None,
    ) -> None:
        record_id = None if deal is None else deal.id
        which = Which(form="deal", record_id=record_id, of_id=partner.id)
        super().__init__(studio, self.tr("Kerja sama ini belum disimpan."), which)
        self.partner = partner
        self.deal = deal or Deal(partner_id=partner.id or 0, agreed_on=studio.today())
        self._back = back
        self._build_agreed()
        self._build_terms()
        self._build_end()
        self._build_footer()
        self._show_deal()
        self.opened()

    # building

    def _build_agreed(self) -> None:
        page = self.add_tab(self.tr("Kesepakatan"))
        optional = self.tr("(boleh kosong)")
        self.agreed_on = DateField(default_year=self.studio.today().year)
        self.core = DealFields(self.studio)
        self.theirs = Promises(
            self.studio,
            Side.PARTNER,
            self.tr("Mitra berjanji"),
            self.tr("Contoh: satu Reels"),
        )
        self.ours = Promises(
            self.studio, Side.SHOP, self.tr("Kita berjanji"), self.tr("Contoh: kirim sampel")
        )
        self.lacks = Note("info", "", icon="list-check")
        for note in (self.unsaved, self.problem):
            page.addWidget(note)
        page.addWidget(Labelled(self.tr("Disepakati pada"), self.agreed_on, after=optional))
        page.addWidget(self.core)
        page.addWidget(self.theirs)
        page.addWidget(self.ours)
        page.addWidget(self.lacks)
        page.addStretch(1)
        self.core.changed.connect(self._judge)
        self.agreed_on.changed.connect(self._judge_again)
        for promises in (self.theirs, self.ours):
            promises.changed.connect(self._judge)

    def _build_terms(self) -> None:
        page = self.add_tab(self.tr("Syarat"))
        optional = self.tr("(boleh kosong)")
        usual = self.tr("Kalau kosong: {words}")
        self.disclosure = TextField(limit=120)
        self.usage_rights = TextArea(lines=4)
        self.usage_until = DateField(default_year=self.studio.today().year)
        self.poor_results = TextArea(lines=4)
        self.disclosure_row = Labelled(
            self.tr("Kata penanda kerja sama"), self.disclosure, after=optional, help=" "
        )
        page.addWidget(self.disclosure_row)
        page.addWidget(
            Labelled(
                self.tr("Hak pakai"),
                self.usage_rights,
                after=optional,
                help=usual.format(words=deal_terms.usual_usage_rights()),
            )
        )
        self.usage_until.changed.connect(self._judge_again)
        page.addWidget(Labelled(self.tr("Hak pakai sampai"), self.usage_until, after=optional))
        page.addWidget(
            Labelled(
                self.tr("Kalau hasilnya sepi"),
                self.poor_results,
                after=optional,
                help=usual.format(words=deal_terms.usual_poor_results()),
            )
        )
        page.addStretch(1)

    def _build_end(self) -> None:
        page = self.add_tab(self.tr("Hasil"))
        optional = self.tr("(boleh kosong)")
        self.state = Segments(
            [
                (State.OPEN, self.tr("Berjalan")),
                (State.DONE, self.tr("Selesai")),
                (State.CANCELLED, self.tr("Batal")),
            ]
        )
        self.ended_on = DateField(default_year=self.studio.today().year)
        self.ended_row = Labelled(self.tr("Selesai pada"), self.ended_on, after=optional)
        self.outcome = TextArea(lines=4)
        page.addWidget(Labelled(self.tr("Keadaan"), self.state))
        page.addWidget(self.ended_row)
        page.addWidget(
            Labelled(
                self.tr("Bagaimana jadinya"),
                self.outcome,
                after=optional,
                help=self.tr("Tulis untuk dirimu nanti: apa yang enak, apa yang tidak."),
            )
        )
        page.addStretch(1)
        self.state.changed.connect(self._ended)

    def _build_footer(self) -> None:
        self.delete_button = Button(self.tr("Hapus"), kind="dangerQuiet", icon="trash", writes=True)
        hide_unless(self.deal.id is not None, self.delete_button)
        self.delete_button.clicked.connect(self._delete)
        self.sheet_button = Button(self.tr("Lembar kesepakatan"), icon="printer")
        self.sheet_button.clicked.connect(self._preview)
        self.save_button = Button(self.tr("Simpan"), kind="primary", icon="check", writes=True)
        self.save_button.setAccessibleName(self.tr("Simpan kerja sama"))
        self.save_button.setToolTip(self.tr("Simpan kerja sama (Ctrl+Enter)"))
        self.save_button.clicked.connect(self.save)
        self.footer.addWidget(self.delete_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.sheet_button)
        self.footer.addWidget(self.save_button)

    # showing

    def _show_deal(self) -> None:
        deal = self.deal
        title = self.tr("Kerja sama baru")
        if deal.number:
            title = self.tr("Kerja sama ke-{number}").format(number=deal.number)
        self.show_head(caption=self.partner.name, title=title)
        if deal.id is not None:
            self.show_badge(payment_look(deal, self.studio.today()))
        self.agreed_on.set_value(deal.agreed_on)
        self.core.show_deal(deal)
        self.theirs.show_promises(deal.of(Side.PARTNER))
        self.ours.show_promises(deal.of(Side.SHOP))
        self.disclosure.set_value(deal.disclosure)
        self.usage_rights.set_value(deal.usage_rights)
        self.usage_until.set_value(deal.usage_until)
        self.poor_results.set_value(deal.poor_results)
        self.state.set_value(deal.state)
        self.ended_on.set_value(deal.ended_on)
        self.outcome.set_value(deal.outcome)
        self.ended_row.setVisible(deal.state is not State.OPEN)
        self._judge()

    def _judge(self) -> None:
        """What follows from pay and sample: is it fair, and what tells the buyers."""
        deal = self._filled_in()
        self.core.show_remarks(deal)
        self.lacks.show_note("info", lacks_words(deal.lacks), icon="list-check")
        self.lacks.setVisible(bool(deal.lacks))
        words = self.tr("Kalau kosong: {words}")
        usual = deal_terms.disclosure(
            replace(deal, disclosure=""), shops.load(self.store).name or "UMKM Studio"
        )
        self.disclosure_row.show_help(words.format(words=usual))

    def _judge_again(self, _day: object) -> None:
        self._judge()

    def _ended(self, state: object) -> None:
        self.ended_row.setVisible(state is not State.OPEN)
        if state is not State.OPEN and self.ended_on.value() is None:
            self.ended_on.set_value(self.studio.today())

    # saving

    def save(self) -> None:
        """Check, keep, close; or say what is wrong."""
        self.unsaved.hide()
        self.problem.hide()
        if not self._is_readable():
            return
        try:
            with self.store.change() as change:
                deals.save(self.store, self._filled_in())
        except UserError as error:
            self.show_tab(0)
            self.problem.show_note("danger", wording.explain(error))
            self.problem.show()
            return
        self.finish()
        text = self.tr("Kerja sama dengan {name} disimpan.")
        self.studio.undoable(change, text.format(name=self.partner.name))
        if self._back is not None:
            self._back()

    def _is_readable(self) -> bool:
        """Whether every field can be read; else the first that can't has the focus."""
        days: tuple[tuple[int, DateField], ...] = (
            (0, self.agreed_on), (1, self.usage_until), (2, self.ended_on)
        )  # fmt: skip
        if not self.core.commit() or not (self.theirs.commit() and self.ours.commit()):
            self.show_tab(0)
            return False
        for tab, field in days:
            if not field.commit():
                self.show_tab(tab)
                field.setFocus()
                return False
        return True

    def _filled_in(self) -> Deal:
        state = State(self.state.value())
        ended_on: date | None = self.ended_on.value()
        return replace(
            self.core.filled_in(self.deal),
            agreed_on=self.agreed_on.value(),
            promises=(*self.theirs.value(), *self.ours.value()),
            disclosure=self.disclosure.value(),
            usage_rights=self.usage_rights.value(),
            usage_until=self.usage_until.value(),
            poor_results=self.poor_results.value(),
            state=state,
            ended_on=None if state is State.OPEN else ended_on,
            outcome=self.outcome.value(),
        )

    def _preview(self) -> None:
        """The sheet as the fields say, also before they are kept."""
        if self._is_readable():
            preview_deal(self.studio, self, self.partner, self._filled_in())

    def _delete(self) -> None:
        """Taken back with one click; one that is part of the past stays, with the reason."""
        try:
            bin_ = trash.keeping(
                self.store, trash.Kind.DEAL, self.partner.name, now=self.studio.now()
            )
            with bin_ as change:
                deals.remove(self.store, self.deal.id or 0)
        except UserError as error:
            self.show_tab(0)
            self.problem.show_note("info", wording.explain(error))
            self.problem.show()
            return
        self.finish()
        text = self.tr("Kerja sama dengan {name} dihapus.")
        self.studio.undoable(change, text.format(name=self.partner.name))
        if self._back is not None:
            self._back()

    # closing

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed here."""
        return (
            self.agreed_on.text(),
            *self.core.typed(),
            self.theirs.typed(),
            self.ours.typed(),
            self.disclosure.value(),
            self.usage_rights.value(),
            self.usage_until.text(),
            self.poor_results.value(),
            self.state.value(),
            self.ended_on.text(),
            self.outcome.value(),
        )
