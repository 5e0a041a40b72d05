"""The drawer of a partner (mitra): who they are and whom they fit, all cooperations, their figures.

studio.open_drawer(PartnerEditor(studio))                             # a new one
studio.open_drawer(PartnerEditor(studio, partner, tab=PartnerEditor.DEALS))
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from umkm_studio.models.campaigns import deals, partner_counts, partners
from umkm_studio.models.campaigns.deals import Deal
from umkm_studio.models.campaigns.partner_counts import Counted
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.content.posts import PLATFORMS
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.ui.editors import partner_actions
from umkm_studio.ui.editors.deal_editor import open_deal, preview_deal
from umkm_studio.ui.editors.deal_fields import DealFields
from umkm_studio.ui.editors.partner_deals import PartnerDeals
from umkm_studio.ui.editors.partner_figures import PartnerFigures
from umkm_studio.ui.editors.partner_privacy import PartnerPrivacy
from umkm_studio.ui.editors.partner_words import payment_look
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import halves, hide_unless
from umkm_studio.ui.kit.fields import Labelled, NumberField, Select, TextArea, TextField
from umkm_studio.ui.kit.labels import heading
from umkm_studio.ui.kit.listening import Listening
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word

_PAY = frozenset({"deals", "deal_promises", "idea_credits"})


class PartnerEditor(SavedDrawer):
    """Edits one partner. A new one comes with their first cooperation; of one who is there,
    cooperations have their own drawer.
    """

    WHO, DEALS, FIGURES = range(3)

    def __init__(self, studio: Studio, partner: Partner | None = None, *, tab: int = 0) -> None:
        record_id = None if partner is None else partner.id
        which = Which(form="partner", record_id=record_id)
        super().__init__(studio, self.tr("Mitra ini belum disimpan."), which)
        self.partner = partner or Partner(name="")
        self._is_new = self.partner.id is None
        self._page = self.body if self._is_new else self.add_tab(self.tr("Mitra"))
        self._build_who(self._page)
        if self._is_new:
            self._build_first()
        self._build_fit(self._page)
        if self.partner.id is not None:
            self._build_tabs(self.partner.id)
        self._build_footer()
        self._show_partner()
        self.opened()
        if not self._is_new:
            self.show_tab(tab)

    # building

    def _build_who(self, page: QVBoxLayout) -> None:
        optional = self.tr("(boleh kosong)")
        self.name = TextField(placeholder=self.tr("Contoh: Sari Wening"), limit=80)
        self.platform = Select(self._platforms())
        self.account = TextField(placeholder=self.tr("Contoh: @sariwening.masak"), limit=80)
        self.city = TextField(limit=80)
        self.niche = TextField(placeholder=self.tr("Contoh: masak rumahan"), limit=80)
        self.contact = TextField(placeholder=self.tr("Contoh: 0812-3456-7890"), limit=120)
        self.name_row = Labelled(self.tr("Nama"), self.name)
        for note in (self.unsaved, self.problem):
            page.addWidget(note)
        page.addLayout(halves(self.name_row, Labelled(self.tr("Tempat"), self.platform)))
        page.addLayout(
            halves(
                Labelled(self.tr("Akun"), self.account, after=optional),
                Labelled(self.tr("Kota"), self.city, after=optional),
            )
        )
        page.addLayout(
            halves(
                Labelled(self.tr("Bidang"), self.niche, after=optional),
                Labelled(self.tr("Kontak"), self.contact, after=optional),
            )
        )

    def _build_first(self) -> None:
        """What is known of the first cooperation, so that a new partner is one form."""
        self.followers = NumberField()
        self.first_deal = DealFields(self.studio, brief=True)
        followers = Labelled(
            self.tr("Pengikut"),
            self.followers,
            after=self.tr("(boleh kosong)"),
            help=self.tr("Disimpan dengan tanggal hari ini."),
        )
        self._page.addWidget(followers)
        self._page.addWidget(heading(self.tr("Kerja sama pertama")))
        self._page.addWidget(self.first_deal)
        self.first_deal.changed.connect(self._judge)

    def _build_fit(self, page: QVBoxLayout) -> None:
        optional = self.tr("(boleh kosong)")
        self.other_accounts = TextArea(
            lines=2, placeholder=self.tr("Satu akun per baris, misalnya TikTok @sari.masak")
        )
        self.audience = TextArea(
            lines=2, placeholder=self.tr("Contoh: ibu muda di Semarang, suka masak")
        )
        self.tone = TextField(placeholder=self.tr("Contoh: hangat, apa adanya"), limit=120)
        self.declined = TextArea(lines=2, placeholder=self.tr("Contoh: tidak mau promosi diet"))
        self.note = TextArea(lines=2)
        page.addWidget(heading(self.tr("Kecocokan")))
        page.addWidget(Labelled(self.tr("Siapa pengikutnya"), self.audience, after=optional))
        page.addWidget(Labelled(self.tr("Gaya bercerita"), self.tone, after=optional))
        page.addWidget(Labelled(self.tr("Yang pernah ditolak"), self.declined, after=optional))
        page.addWidget(Labelled(self.tr("Akun lain"), self.other_accounts, after=optional))
        page.addWidget(Labelled(self.tr("Catatan"), self.note, after=optional))
        if self.partner.id is not None:
            self.privacy = PartnerPrivacy(self.studio, self.partner)
            self.privacy.gone.connect(self.finish)
            page.addWidget(self.privacy)
        page.addStretch(1)

    def _build_tabs(self, partner_id: int) -> None:
        cooperation = self.add_tab(self.tr("Kerja sama"))
        self.deals = PartnerDeals(self.studio, self.partner)
        self.deals.wanted.connect(self._new_deal)
        self.deals.opened.connect(self._open_deal)
        self.deals.printed.connect(self._print_deal)
        Listening(self, self.store, _PAY, partial(self._show_pay, partner_id))
        cooperation.addWidget(self.deals)
        cooperation.addStretch(1)
        figures = self.add_tab(self.tr("Angka"))
        self.figures = PartnerFigures(self.studio, partner_id)
        figures.addWidget(self.figures)
        figures.addStretch(1)

    def _build_footer(self) -> None:
        self.delete_button = Button(self.tr("Hapus"), kind="dangerQuiet", icon="trash", writes=True)
        self.delete_button.clicked.connect(self._delete)
        archived = self.partner.archived_on is not None
        words = self.tr("Keluarkan dari arsip") if archived else self.tr("Arsipkan")
        self.archive_button = Button(words, icon="arrow-back-up" if archived else "package")
        hide_unless(not self._is_new, self.delete_button, self.archive_button)
        self.archive_button.clicked.connect(self._archive)
        self.save_button = Button(
            self.tr("Simpan mitra"), kind="primary", icon="check", writes=True
        )
        self.save_button.setToolTip(self.tr("Simpan mitra (Ctrl+Enter)"))
        self.save_button.clicked.connect(self.save)
        self.footer.addWidget(self.delete_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.archive_button)
        self.footer.addWidget(self.save_button)

    def _platforms(self) -> list[tuple[str, str]]:
        keys = dict.fromkeys((*PLATFORMS, self.partner.platform))
        keys.pop("", None)
        return [("", self.tr("Belum dipilih")), *((key, place_word(key)) for key in keys)]

    # showing

    def _show_partner(self) -> None:
        partner = self.partner
        title = self.tr("Mitra baru") if self._is_new else partner.name
        self.show_head(caption=self.tr("Mitra"), title=title)
        if partner.id is not None:
            self._show_payment(partner.id)
            self.figures.refresh()
        for name, field in self._words().items():
            field.set_value(getattr(partner, name))
        self.platform.set_value(partner.platform)

    def _show_payment(self, partner_id: int) -> None:
        newest = next(iter(deals.of_partner(self.store, partner_id)), None)
        self.show_badge(payment_look(newest, self.studio.today()))

    def _show_pay(self, partner_id: int) -> None:
        """Pay that was marked here or taken back; what is typed stays."""
        self.deals.refresh()
        self._show_payment(partner_id)

    def _words(self) -> dict[str, TextField | TextArea]:
        """The fields that hold words, by what the record calls them."""
        return {
            "name": self.name,
            "account": self.account,
            "city": self.city,
            "niche": self.niche,
            "contact": self.contact,
            "audience": self.audience,
            "tone": self.tone,
            "declined": self.declined,
            "other_accounts": self.other_accounts,
            "note": self.note,
        }

    def _judge(self) -> None:
        self.first_deal.show_remarks(self.first_deal.filled_in(Deal(partner_id=0)))

    # saving

    def save(self) -> None:
        """Check, keep, close; or say beside the fields what is wrong."""
        self.unsaved.hide()
        self.problem.hide()
        self.name_row.show_problem("")
        if not self._is_readable():
            return
        try:
            with self.store.change() as change:
                self._keep()
        except UserError as error:
            self._explain(error)
            return
        self.finish()
        text = self.tr("Mitra {name} disimpan.")
        self.studio.undoable(change, text.format(name=self.name.value()))

    def _keep(self) -> None:
        words: dict[str, Any] = {name: field.value() for name, field in self._words().items()}
        partner = replace(self.partner, platform=self.platform.value(), **words)
        partner_id = partners.save(self.store, partner)
        if not self._is_new:
            self.figures.keep()
            return
        today = self.studio.today()
        if self.followers.value() is not None:
            counted = Counted(
                partner_id=partner_id, counted_on=today, followers=self.followers.value()
            )
            partner_counts.save(self.store, counted)
        empty = Deal(partner_id=partner_id)
        first = self.first_deal.filled_in(empty)
        if first != empty:
            deals.save(self.store, replace(first, agreed_on=today))

    def _explain(self, error: UserError) -> None:
        sentence = wording.explain(error)
        if not self._is_new:
            self.show_tab(self.WHO)
        if error.code in ("partner_name_missing", "partner_exists"):
            self.name_row.show_problem(sentence)
            self.name.setFocus()
            return
        self.problem.show_note("danger", sentence)
        self.problem.show()

    def _is_readable(self) -> bool:
        """Whether every field can be read; else the first that can't has the focus."""
        if not self._is_new:
            readable = self.figures.commit()
            if not readable:
                self.show_tab(self.FIGURES)
                self.figures.commit()
            return readable
        if not self.followers.commit():
            self.followers.setFocus()
            return False
        return self.first_deal.commit()

    # leading elsewhere

    def _new_deal(self) -> None:
        open_deal(self.studio, self.partner, back=partial(_come_back, self.studio, self.partner))

    def _open_deal(self, deal: Deal) -> None:
        back = partial(_come_back, self.studio, self.partner)
        open_deal(self.studio, self.partner, deal, back=back)

    def _print_deal(self, deal: Deal) -> None:
        preview_deal(self.studio, self, self.partner, deal)

    def _delete(self) -> None:
        self.finish()
        partner_actions.remove_partner(self.studio, self.partner)

    def _archive(self) -> None:
        self.finish()
        if self.partner.archived_on is None:
            partner_actions.archive(self.studio, self.partner)
        else:
            partner_actions.bring_back(self.studio, self.partner)

    # closing

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed here."""
        words = tuple(field.value() for field in self._words().values())
        if not self._is_new:
            return (*words, self.platform.value(), *self.figures.typed())
        return (
            *words, self.platform.value(), self.followers.text(), *self.first_deal.typed()
        )  # fmt: skip


def _come_back(studio: Studio, partner: Partner) -> None:
    """To the partner's cooperations, after one of them was kept."""
    known = partners.get(studio.store, partner.id or 0)
    if known is not None:
        studio.open_drawer(PartnerEditor(studio, known, tab=PartnerEditor.DEALS))
