"""The drawer of the loyalty programme: what is collected, what it is worth, how long it is good.

studio.open_drawer(LoyaltyRuleEditor(studio))
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from umkm_studio.models.campaigns.loyalty import rules
from umkm_studio.models.campaigns.loyalty.rules import Kind, Rule
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Change
from umkm_studio.ui.editors.loyalty_words import kind_word, units_words
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import halves, hide_unless
from umkm_studio.ui.kit.fields import (
    DateField,
    Labelled,
    MoneyField,
    NumberField,
    Segments,
    TextField,
)
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio

_EXAMPLE = 150_000  # rupiah, of an order that shows what a rule comes to
# What is proposed until the maker has chosen: 3 to 5 percent of what is bought
_FIRST = {
    Kind.POINTS: Rule(starts_on=date.min, rupiah_per_unit=10_000, gift_value=300, expiry_months=12),
    Kind.STAMPS: Rule(
        starts_on=date.min,
        kind=Kind.STAMPS,
        rupiah_per_unit=75_000,
        units_per_gift=10,
        gift_value=35_000,
        expiry_months=12,
    ),
    Kind.COUPONS: Rule(
        starts_on=date.min,
        kind=Kind.COUPONS,
        rupiah_per_unit=100_000,
        gift_value=5_000,
        expiry_months=3,
    ),
}


class LoyaltyRuleEditor(SavedDrawer):
    """A rule counts from its day on; older orders keep what they earned."""

    def __init__(self, studio: Studio) -> None:
        which = Which(form="loyalty_rule")
        super().__init__(studio, self.tr("Aturan ini belum disimpan."), which)
        known = rules.on(self.store, studio.today())
        self.is_running = known is not None and known.runs
        newest = next((one for one in reversed(rules.everything(self.store)) if one.runs), None)
        self.rule = newest or _FIRST[Kind.POINTS]
        self._build()
        self._show(self.rule)
        self.opened()

    # building

    def _build(self) -> None:
        self.show_head(caption=self.tr("Pelanggan setia"), title=self.tr("Aturan hadiah"))
        self._build_fields()
        self._label_fields()
        self._place_fields()
        self._build_footer()
        self.kind.changed.connect(self._chosen)
        for field in (self.per_unit, self.value, self.needed):
            field.changed.connect(self._show_example)

    def _build_fields(self) -> None:
        self.kind = Segments(
            [(kind, kind_word(kind)) for kind in (Kind.POINTS, Kind.STAMPS, Kind.COUPONS)],
            Kind.POINTS,
        )
        self.per_unit = MoneyField()
        self.value = MoneyField()
        self.needed = NumberField(highest=100)
        self.gift = TextField(placeholder=self.tr("Contoh: satu toples kecil"), limit=60)
        self.expiry = NumberField(highest=120)
        self.referral = NumberField(highest=100_000)
        self.starts_on = DateField()

    def _label_fields(self) -> None:
        optional = self.tr("(boleh kosong)")
        self.kind_row = Labelled(self.tr("Yang dikumpulkan"), self.kind)
        self.per_unit_row = Labelled("", self.per_unit)
        self.value_row = Labelled("", self.value)
        self.needed_row = Labelled(self.tr("Kartu penuh setelah berapa stempel"), self.needed)
        self.gift_row = Labelled(self.tr("Hadiahnya"), self.gift, after=optional)
        self.expiry_row = Labelled(
            self.tr("Berlaku berapa bulan"),
            self.expiry,
            after=optional,
            help=self.tr("Kosong berarti tidak hangus. Yang paling lama dipakai lebih dulu."),
        )
        self.referral_row = Labelled(
            "",
            self.referral,
            after=optional,
            help=self.tr("Untuk yang mengajak dan temannya, saat pesanan pertama teman dibayar."),
        )
        self.starts_row = Labelled(
            self.tr("Berlaku untuk pesanan mulai"),
            self.starts_on,
            help=self.tr("Pesanan sebelum hari itu tetap seperti adanya."),
        )

    def _place_fields(self) -> None:
        self.example = Note("info", "")
        self.collected_note = caption("", role="text2", wrap=True)
        for part in (
            self.unsaved,
            self.problem,
            PlainLabel(
                self.tr(
                    "Terima kasih kecil untuk yang kembali. Pilih satu cara yang ringan buatmu."
                ),
                role="text2",
                wrap=True,
            ),
            self.kind_row,
            halves(self.per_unit_row, self.value_row),
            halves(self.needed_row, self.gift_row),
            self.example,
            halves(self.expiry_row, self.referral_row),
            self.starts_row,
            self.collected_note,
        ):
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)

    def _build_footer(self) -> None:
        self.stop_button = Button(self.tr("Berhenti memberi"), kind="quiet", icon="player-stop")
        hide_unless(self.is_running, self.stop_button)
        self.save_button = Button(
            self.tr("Simpan aturan") if self.is_running else self.tr("Mulai"),
            kind="primary",
            icon="check",
        )
        self.save_button.setToolTip(self.tr("Simpan aturan (Ctrl+Enter)"))
        self.footer.addWidget(self.stop_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.save_button)
        self.stop_button.clicked.connect(self._stop)
        self.save_button.clicked.connect(self.save)

    # showing

    def _show(self, rule: Rule) -> None:
        self.kind.set_value(rule.kind)
        self._show_amounts(rule)
        # what was earned so far stays, unless the maker asks for an earlier day
        self.starts_on.set_value(self.studio.today())
        self._arrange()

    def _chosen(self, kind: Kind) -> None:
        """What this kind gave before, or what is proposed for it."""
        rule = rules.newest(self.store, kind) or _FIRST[kind]
        self._show_amounts(rule)
        self._arrange()

    def _show_amounts(self, rule: Rule) -> None:
        self.per_unit.set_value(rule.rupiah_per_unit or None)
        self.value.set_value(rule.gift_value or None)
        self.needed.set_value(rule.units_per_gift)
        self.gift.set_value(rule.gift)
        self.expiry.set_value(rule.expiry_months)
        self.referral.set_value(rule.referral_units or None)

    def _arrange(self) -> None:
        kind = Kind(self.kind.value())
        earned_by = {
            Kind.POINTS: self.tr("Satu poin tiap belanja (Rp)"),
            Kind.STAMPS: self.tr("Satu stempel untuk pesanan mulai (Rp)"),
            Kind.COUPONS: self.tr("Satu kupon untuk pesanan mulai (Rp)"),
        }
        worth = {
            Kind.POINTS: self.tr("Nilai satu poin (Rp)"),
            Kind.STAMPS: self.tr("Nilai hadiah (Rp)"),
            Kind.COUPONS: self.tr("Nilai satu kupon (Rp)"),
        }
        bonus = {
            Kind.POINTS: self.tr("Bonus rujukan (poin)"),
            Kind.STAMPS: self.tr("Bonus rujukan (stempel)"),
            Kind.COUPONS: self.tr("Bonus rujukan (kupon)"),
        }
        for labelled, words in (
            (self.per_unit_row, earned_by),
            (self.value_row, worth),
            (self.referral_row, bonus),
        ):
            labelled.label.setText(words[kind])
            labelled.control.setAccessibleName(words[kind])
        for part in (self.needed_row, self.gift_row):
            part.setVisible(kind is Kind.STAMPS)
        self._say_what_is_collected(kind)
        self._show_example()

    def _say_what_is_collected(self, kind: Kind) -> None:
        """What becomes of what buyers have, once somebody has something."""
        has_this = rules.newest(self.store, kind) is not None
        words = self.tr("Nilai baru juga berlaku untuk yang sudah dikumpulkan.") if has_this else ""
        if self.is_running and self.rule.kind is not kind:
            words = self.tr("{kind} yang sudah dikumpulkan tetap bisa dipakai.").format(
                kind=kind_word(self.rule.kind)
            )
        self.collected_note.setText(words)
        self.collected_note.setVisible(bool(words))

    def _show_example(self, _value: object = None) -> None:
        """What the rule comes to, so that nobody gives away more than they meant to."""
        rule = self._filled_in()
        earned = rule.earned(_EXAMPLE)
        share = rule.owed(earned) / _EXAMPLE
        if not earned or not rule.gift_value:
            text = self.tr("Isi angkanya untuk melihat contoh.")
        else:
            text = self.tr(
                "Contoh: pesanan {amount} memberi {units}, senilai {value} ({share} dari belanja)."
            ).format(
                amount=wording.rupiah(_EXAMPLE),
                units=units_words(rule.kind, earned),
                value=wording.rupiah(rule.owed(earned)),
                share=wording.percent(share, 1),
            )
        self.example.show_note("info", text)

    def _filled_in(self) -> Rule:
        kind = Kind(self.kind.value())
        stamps = kind is Kind.STAMPS
        return Rule(
            starts_on=self.starts_on.value() or self.studio.today(),
            kind=kind,
            rupiah_per_unit=self.per_unit.value() or 0,
            units_per_gift=(self.needed.value() or 0) if stamps else 1,
            gift_value=self.value.value() or 0,
            gift=self.gift.value() if stamps else "",
            expiry_months=self.expiry.value() or None,
            referral_units=self.referral.value() or 0,
        )

    # doing

    def save(self) -> None:
        """Keep the rule and close; or say what is missing."""
        self.problem.hide()
        self.unsaved.hide()
        fields = (self.per_unit, self.value, self.needed, self.expiry, self.referral)
        unread = [field for field in (*fields, self.starts_on) if not field.commit()]
        if unread:
            unread[0].setFocus()
            return
        rule = self._filled_in()
        if self.is_running and rule == replace(self.rule, starts_on=self.studio.today(), id=None):
            self.finish()  # nothing was changed
            return
        self._keep(rule, self.tr("Aturan hadiah disimpan."))

    def _stop(self) -> None:
        rule = Rule(starts_on=self.studio.today(), kind=Kind.NONE)
        self._keep(rule, self.tr("Pesanan baru tidak memberi hadiah lagi. Yang ada tetap berlaku."))

    def _keep(self, rule: Rule, words: str) -> None:
        try:
            with self.store.change() as change:
                rules.save(self.store, rule)
        except UserError as error:
            self.problem.show_note("danger", wording.explain(error))
            self.problem.show()
            return
        self._close(change, words)

    def _close(self, change: Change, words: str) -> None:
        self.finish()
        if change.steps:
            self.studio.undoable(change, words)

    # closing

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed here."""
        return (
            self.kind.value(),
            self.per_unit.text(),
            self.value.text(),
            self.needed.text(),
            self.gift.value(),
            self.expiry.text(),
            self.referral.text(),
            self.starts_on.text(),
        )
