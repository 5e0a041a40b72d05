"""The drawer of a partner (mitra): who they are, what was agreed, what was paid.

studio.open_drawer(PartnerEditor(studio))              # a new one
studio.open_drawer(PartnerEditor(studio, partner))
"""

from __future__ import annotations

from dataclasses import replace

from umkm_studio.models.campaigns import partners
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.content.posts import PLATFORMS
from umkm_studio.models.errors import UserError
from umkm_studio.ui.editors import campaign_actions
from umkm_studio.ui.editors.campaign_words import payment_look
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import halves
from umkm_studio.ui.kit.fields import (
    DateField,
    Labelled,
    MoneyField,
    NumberField,
    Select,
    TextArea,
    TextField,
)
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word


class PartnerEditor(SavedDrawer):
    """Edits one partner. Saving closes it; what was typed is never thrown away unasked."""

    def __init__(self, studio: Studio, partner: Partner | None = None) -> None:
        super().__init__(studio, self.tr("Mitra ini belum disimpan."))
        self.partner = partner or Partner(name="")
        self._build_fields()
        self._arrange_fields()
        self._build_footer()
        self._show_partner()
        self.opened()

    # building

    def _build_fields(self) -> None:
        year = self.studio.today().year
        self.name = TextField(placeholder=self.tr("Contoh: Sari Wening"), limit=80)
        self.platform = Select(self._platforms())
        self.account = TextField(placeholder=self.tr("Contoh: @sariwening.masak"), limit=80)
        self.followers = NumberField()
        self.city = TextField(limit=80)
        self.deal = TextField(placeholder=self.tr("Contoh: satu Reels dan dua Story"))
        self.fee = MoneyField()
        self.sample_value = MoneyField()
        self.due_on = DateField(default_year=year)
        self.paid_on = DateField(default_year=year)
        self.note = TextArea(lines=2)

    def _arrange_fields(self) -> None:
        optional = self.tr("(boleh kosong)")
        self.name_row = Labelled(self.tr("Nama"), self.name)
        account = Labelled(self.tr("Akun"), self.account, after=optional)
        followers = Labelled(self.tr("Pengikut"), self.followers, after=optional)
        fee = Labelled(
            self.tr("Imbalan (Rp)"),
            self.fee,
            after=optional,
            help=self.tr("Dalam rupiah. Isi 0 kalau barter."),
        )
        sample = Labelled(
            self.tr("Nilai sampel (Rp)"),
            self.sample_value,
            after=optional,
            help=self.tr("Harga produk yang kamu kirimkan."),
        )
        due = Labelled(self.tr("Jatuh tempo"), self.due_on, after=optional)
        paid = Labelled(self.tr("Dibayar pada"), self.paid_on, after=optional)
        self.body.addWidget(self.unsaved)
        self.body.addWidget(self.problem)
        self.body.addLayout(halves(self.name_row, Labelled(self.tr("Tempat"), self.platform)))
        self.body.addLayout(halves(account, followers))
        self.body.addLayout(
            halves(
                Labelled(self.tr("Bentuk kerja sama"), self.deal, after=optional),
                Labelled(self.tr("Kota"), self.city, after=optional),
            )
        )
        self.body.addLayout(halves(fee, sample))
        self.body.addLayout(halves(due, paid))
        self.body.addWidget(Labelled(self.tr("Catatan"), self.note, after=optional))

    def _build_footer(self) -> None:
        self.delete_button = Button(self.tr("Hapus"), kind="dangerQuiet", icon="trash")
        self.delete_button.setVisible(self.partner.id is not None)
        self.delete_button.clicked.connect(self._delete)
        self.save_button = Button(self.tr("Simpan mitra"), kind="primary", icon="check")
        self.save_button.setToolTip(self.tr("Simpan mitra (Ctrl+Enter)"))
        self.save_button.clicked.connect(self.save)
        self.footer.addWidget(self.delete_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.save_button)

    def _platforms(self) -> list[tuple[str, str]]:
        keys = dict.fromkeys((*PLATFORMS, self.partner.platform))
        keys.pop("", None)
        return [("", self.tr("Belum dipilih")), *((key, place_word(key)) for key in keys)]

    # showing

    def _show_partner(self) -> None:
        partner = self.partner
        title = partner.name if partner.id is not None else self.tr("Mitra baru")
        self.show_head(caption=self.tr("Mitra"), title=title)
        if partner.id is not None:
            self.show_badge(payment_look(partner, self.studio.today()))
        self.name.set_value(partner.name)
        self.platform.set_value(partner.platform)
        self.account.set_value(partner.account)
        self.followers.set_value(partner.followers)
        self.city.set_value(partner.city)
        self.deal.set_value(partner.deal)
        self.fee.set_value(partner.fee)
        self.sample_value.set_value(partner.sample_value)
        self.due_on.set_value(partner.due_on)
        self.paid_on.set_value(partner.paid_on)
        self.note.set_value(partner.note)

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
                partners.save(self.store, self._filled_in())
        except UserError as error:
            self._explain(error)
            return
        self.finish()
        text = self.tr("Mitra {name} disimpan.")
        self.studio.undoable(change, text.format(name=self.name.value()))

    def _explain(self, error: UserError) -> None:
        sentence = wording.explain(error)
        if error.code in ("partner_name_missing", "partner_exists"):
            self.name_row.show_problem(sentence)
            self.name.setFocus()
            return
        self.problem.show_note("danger", sentence)
        self.problem.show()

    def _is_readable(self) -> bool:
        """Whether every field can be read; else the first that can't has the focus."""
        fields = (self.followers, self.fee, self.sample_value, self.due_on, self.paid_on)
        wrong = [field for field in fields if not field.commit()]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def _filled_in(self) -> Partner:
        return replace(
            self.partner,
            name=self.name.value(),
            platform=self.platform.value(),
            account=self.account.value(),
            followers=self.followers.value(),
            city=self.city.value(),
            deal=self.deal.value(),
            fee=self.fee.value(),
            sample_value=self.sample_value.value(),
            due_on=self.due_on.value(),
            paid_on=self.paid_on.value(),
            note=self.note.value(),
        )

    def _delete(self) -> None:
        self.finish()
        campaign_actions.remove_partner(self.studio, self.partner)

    # closing

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed here."""
        return (
            self.name.value(),
            self.platform.value(),
            self.account.value(),
            self.followers.text(),
            self.city.value(),
            self.deal.value(),
            self.fee.text(),
            self.sample_value.text(),
            self.due_on.text(),
            self.paid_on.text(),
            self.note.value(),
        )
