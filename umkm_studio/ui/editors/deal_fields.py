"""The heart of a cooperation: what it is, the pay with its days, the sample. Also says kindly where
being seen would be all the pay.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns.deals import Deal
from umkm_studio.ui.editors.partner_words import unfair_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import halves
from umkm_studio.ui.kit.fields import DateField, Labelled, MoneyField, TextField
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.kit.typed_fields import ParsedField

_SMALLEST_FEE = 1_000  # rupiah; below it the thousands were probably left out


class DealFields(QWidget):
    """Reads and writes these fields of a `Deal`; `changed` as soon as one has another value.
    `brief` leaves out what comes later: when it was sent, received and paid.
    """

    changed = Signal()

    def __init__(self, studio: Studio, *, brief: bool = False) -> None:
        super().__init__()
        year = studio.today().year
        optional = self.tr("(boleh kosong)")
        self.form = TextField(placeholder=self.tr("Contoh: satu Reels dan dua Story"), limit=120)
        self.fee = MoneyField()
        self.due_on = DateField(default_year=year)
        self.paid_on = DateField(default_year=year)
        self.sample = TextField(placeholder=self.tr("Contoh: Nastar 500 g"), limit=80)
        self.sample_value = MoneyField()
        self.sent_on = DateField(default_year=year)
        self.received_on = DateField(default_year=year)
        self.unfair = Note("warning", unfair_words(), icon="scale")
        self.unfair.hide()
        form = Labelled(self.tr("Bentuk kerja sama"), self.form, after=optional)
        self.fee_row = Labelled(
            self.tr("Imbalan (Rp)"),
            self.fee,
            after=optional,
            help=self.tr("Isi 0 kalau barter."),
        )
        self.due_row = Labelled(self.tr("Jatuh tempo"), self.due_on, after=optional)
        self.paid_row = Labelled(self.tr("Dibayar pada"), self.paid_on, after=optional)
        sample = Labelled(self.tr("Sampel"), self.sample, after=optional)
        value = Labelled(
            self.tr("Nilai sampel (Rp)"),
            self.sample_value,
            after=optional,
            help=self.tr("Harga produk yang kamu kirimkan."),
        )
        sent = Labelled(self.tr("Dikirim pada"), self.sent_on, after=optional)
        received = Labelled(self.tr("Diterima pada"), self.received_on, after=optional)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        layout.addWidget(form)
        layout.addWidget(self.unfair)
        layout.addLayout(halves(self.fee_row, self.due_row))
        layout.addLayout(halves(sample, value))
        layout.addLayout(halves(sent, received))
        layout.addLayout(halves(self.paid_row, QWidget()))
        for later in (sent, received, self.paid_row):
            later.setHidden(brief)
        for field in (self.fee, self.sample_value, self.due_on):
            field.changed.connect(self._told)
        for words in (self.form, self.sample):
            words.textChanged.connect(self._told)

    def show_deal(self, deal: Deal) -> None:
        """Show what is kept."""
        self.form.set_value(deal.form)
        self.sample.set_value(deal.sample)
        for name, field in self._read().items():
            field.set_value(getattr(deal, name))

    def commit(self) -> bool:
        """Read what is typed; False with the focus where something can't be read."""
        wrong = [field for field in self._read().values() if not field.commit()]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def filled_in(self, deal: Deal) -> Deal:
        """The cooperation with what the fields say."""
        found: dict[str, Any] = {name: field.value() for name, field in self._values().items()}
        return replace(deal, form=self.form.value(), sample=self.sample.value(), **found)

    def show_remarks(self, deal: Deal) -> None:
        """Say kindly where being seen would be all that the partner gets, and ask about an odd sum
        or day; both may stay as they are.
        """
        self.unfair.setVisible(deal.is_exposure_alone)
        is_small = bool(deal.fee) and (deal.fee or 0) < _SMALLEST_FEE
        small = self.tr("{fee} saja? Mungkin maksudnya ribuan.")
        self.fee_row.ask(small.format(fee=wording.rupiah(deal.fee)) if is_small else "")
        agreed_on, due_on = deal.agreed_on, deal.due_on
        is_early = agreed_on is not None and due_on is not None and due_on < agreed_on
        early = self.tr("Jatuh tempo sebelum disepakati? Coba cek tahunnya.")
        self.due_row.ask(early if is_early else "")

    def typed(self) -> tuple[object, ...]:
        """What stands in the fields."""
        words = (self.form.value(), self.sample.value())
        return (*words, *(field.text() for field in self._read().values()))

    def _told(self, _value: object = None) -> None:
        self.changed.emit()

    def _read(self) -> dict[str, ParsedField]:
        return dict(self._values())

    def _values(self) -> dict[str, MoneyField | DateField]:
        return {
            "fee": self.fee,
            "due_on": self.due_on,
            "sample_value": self.sample_value,
            "sent_on": self.sent_on,
            "received_on": self.received_on,
            "paid_on": self.paid_on,
        }
