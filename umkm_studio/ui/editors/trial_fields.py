"""The fields of a small test's plan, from the idea to the stop rule."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns import partners
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.trials import LONGEST, Kind, Trial
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import order_list, products
from umkm_studio.models.sales.orders import CHANNELS
from umkm_studio.ui.editors.percent_field import PercentField
from umkm_studio.ui.editors.trial_arms import ArmCode, ArmFields
from umkm_studio.ui.editors.trial_break_even import BreakEvenCard
from umkm_studio.ui.editors.trial_words import kind_word
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import halves, stack
from umkm_studio.ui.kit.fields import (
    DateField,
    Labelled,
    MoneyField,
    NumberField,
    Segments,
    Select,
    TextArea,
    TextField,
)
from umkm_studio.ui.kit.labels import PlainLabel, caption, heading
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.theme import theme

_PERCENT, _AMOUNT = "percent", "amount"
_AD_PLACES = ("instagram", "facebook", "tiktok", "google", "shopee", "tokopedia")


class TrialFields(QWidget):
    """`chosen`: what is tried was chosen anew; `figured`: a number changed."""

    chosen = Signal()
    figured = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme().px(12))
        self._optional = self.tr("(boleh kosong)")
        self._build_idea()
        self._build_money()
        self._build_code()
        self._build_days()
        self._wire()

    # building

    def _build_idea(self) -> None:
        self.kind = Segments((kind, kind_word(kind)) for kind in Kind)
        self.kind.setAccessibleName(self.tr("Yang diuji: mitra atau iklan"))
        self.partner = Select(self._partners())
        self.platform = Select(
            [("", self.tr("Belum dipilih")), *((key, place_word(key)) for key in _AD_PLACES)]
        )
        self.hypothesis = TextArea(lines=2, placeholder=self.tr("Aku menduga …"))
        self.starter = Select()
        self.starter.setAccessibleName(self.tr("Contoh kalimat dugaan"))
        self.partner_row = Labelled(self.tr("Mitra"), self.partner)
        self.platform_row = Labelled(self.tr("Tempat iklan"), self.platform)
        self.hypothesis_row = Labelled(
            self.tr("Dugaanku"),
            self.hypothesis,
            help=self.tr("Satu kalimat yang bisa terbukti salah."),
        )
        who = QWidget()
        who.setLayout(stack(self.partner_row, self.platform_row, gap=0))
        self._layout.addLayout(halves(Labelled(self.tr("Yang diuji"), self.kind), who))
        self._layout.addWidget(self.hypothesis_row)
        self._layout.addWidget(self.starter)

    def _build_money(self) -> None:
        self._layout.addWidget(heading(self.tr("Biaya dan balik modal")))
        self.sample_cost = MoneyField()
        self.fee = MoneyField()
        self.product = Select(self._products())
        self.pieces = NumberField(highest=999)
        self.channel = Select(self._channels())
        self.break_even = BreakEvenCard()
        self.sample_row = Labelled(
            self.tr("Modal sampel (Rp)"),
            self.sample_cost,
            after=self._optional,
            help=self.tr("HPP dan ongkirnya, bukan harga jual."),
        )
        self.fee_row = Labelled(self.tr("Imbalan (Rp)"), self.fee, after=self._optional)
        self.pieces_row = Labelled(self.tr("Buah per pesanan"), self.pieces)
        self.channel_row = Labelled(self.tr("Dijual di"), self.channel)
        self._layout.addLayout(halves(self.sample_row, self.fee_row))
        self._layout.addWidget(Labelled(self.tr("Satu pesanan berisi"), self.product))
        self._layout.addLayout(halves(self.pieces_row, self.channel_row))

    def _build_code(self) -> None:
        self.discount_kind = Segments([(_PERCENT, self.tr("Persen")), (_AMOUNT, self.tr("Rupiah"))])
        self.discount_kind.setAccessibleName(self.tr("Potongan dalam persen atau rupiah"))
        self._percent = PercentField()
        self._amount = MoneyField()
        self.percent_row = Labelled(self.tr("Potongan (%)"), self._percent, after=self._optional)
        self.amount_row = Labelled(self.tr("Potongan (Rp)"), self._amount, after=self._optional)
        self.arms = ArmFields()
        discount = QWidget()
        discount.setLayout(stack(self.percent_row, self.amount_row, gap=0))
        self._layout.addWidget(heading(self.tr("Kode dan potongan")))
        self._layout.addWidget(self.arms)
        self._layout.addLayout(
            halves(Labelled(self.tr("Bentuk potongan"), self.discount_kind), discount)
        )
        self._layout.addWidget(self.break_even)

    def _build_days(self) -> None:
        self._layout.addWidget(heading(self.tr("Lama dan aturan berhenti")))
        self.starts_on = DateField(default_year=self._studio.today().year)
        self.days = NumberField(highest=LONGEST)
        self.ends = caption("", role="text2")
        self.check_after_days = NumberField(highest=LONGEST)
        self.least_orders = NumberField(highest=9_999)
        self.stop_note = TextField(limit=300)
        self.rule = PlainLabel(style="table", role="text2", wrap=True)
        self.starts_row = Labelled(self.tr("Mulai"), self.starts_on)
        self.days_row = Labelled(self.tr("Lama (hari)"), self.days)
        self.check_row = Labelled(self.tr("Periksa setelah hari ke-"), self.check_after_days)
        self.least_row = Labelled(self.tr("Lanjut kalau paling sedikit (pesanan)"),
                                  self.least_orders)  # fmt: skip
        length = QWidget()
        length.setLayout(stack(self.days_row, self.ends, gap=2))
        self._layout.addLayout(halves(self.starts_row, length))
        self._layout.addLayout(halves(self.check_row, self.least_row))
        self._layout.addWidget(self.rule)
        self._layout.addWidget(
            Labelled(
                self.tr("Catatan berhenti"),
                self.stop_note,
                after=self._optional,
                help=self.tr("Misalnya: berhenti juga kalau stoknya habis."),
            )
        )

    def _wire(self) -> None:
        for choice in (self.kind, self.partner, self.platform):
            choice.changed.connect(self._choose)
        self.starter.changed.connect(self._take_starter)
        for number in (
            self.sample_cost, self.fee, self.product, self.pieces, self.channel, self._percent,
            self._amount, self.starts_on, self.days, self.check_after_days, self.least_orders,
        ):  # fmt: skip
            number.changed.connect(self._figure)
        self.discount_kind.changed.connect(self._choose)
        self.arms.changed.connect(self._choose)

    # showing

    def show_trial(self, trial: Trial, known: Sequence[Code | None]) -> None:
        """Show a test with the codes of its arms; this is no change by the maker."""
        self.kind.set_value(trial.kind)
        self.partner.set_value(trial.partner_id)
        self.platform.set_value(trial.platform)
        self.hypothesis.set_value(trial.hypothesis)
        self.product.set_value(trial.product_id)
        self.pieces.set_value(trial.pieces)
        self.channel.set_value(trial.channel)
        self.sample_cost.set_value(trial.sample_cost or None)
        self.fee.set_value(trial.fee or None)
        self.starts_on.set_value(trial.starts_on)
        self.days.set_value((trial.ends_on - trial.starts_on).days + 1)
        self.check_after_days.set_value(trial.check_after_days)
        self.least_orders.set_value(trial.least_orders)
        self.stop_note.set_value(trial.stop_note)
        first = next((code for code in known if code is not None), None)
        if first is not None:
            in_rupiah = first.discount_amount is not None
            self.discount_kind.set_value(_AMOUNT if in_rupiah else _PERCENT)
            self._percent.set_value(first.discount_percent)
            self._amount.set_value(first.discount_amount)
        self.arms.show_arms(
            [
                ArmCode(arm, "" if code is None else code.code, code)
                for arm, code in zip_longest(trial.arms, known)
            ]
        )
        self.arrange()

    def arrange(self) -> None:
        """Show the fields that belong to what is chosen."""
        is_ad = self.kind.value() is Kind.AD
        self.partner_row.setVisible(not is_ad)
        self.platform_row.setVisible(is_ad)
        self.sample_row.setVisible(not is_ad)
        self.fee_row.label.setText(self.tr("Biaya lain (Rp)") if is_ad else self.tr("Imbalan (Rp)"))
        has_product = self.product.value() is not None
        self.pieces_row.setVisible(has_product)
        self.channel_row.setVisible(has_product)
        in_percent = self.discount_kind.value() == _PERCENT
        self.percent_row.setVisible(in_percent)
        self.amount_row.setVisible(not in_percent)
        self.arms.show_kind(is_ad=is_ad)
        self.starter.set_items(
            [("", self.tr("Contoh kalimat …")), *((text, text) for text in self._starters())]
        )

    def percent(self) -> float | None:
        """The discount in percent, where it is one."""
        return self._percent.value() if self.discount_kind.value() == _PERCENT else None

    def amount(self) -> int | None:
        """The discount in rupiah, where it is one."""
        return self._amount.value() if self.discount_kind.value() == _AMOUNT else None

    def subject_words(self) -> str:
        """What is tried, as words for a code."""
        chosen = self.platform if self.kind.value() is Kind.AD else self.partner
        return chosen.currentText() if chosen.value() else ""

    def unreadable(self) -> QWidget | None:
        """The first field that can't be read."""
        fields = (
            self.sample_cost, self.fee, self.pieces, self._percent, self._amount, self.starts_on,
            self.days, self.check_after_days, self.least_orders,
        )  # fmt: skip
        wrong = next((field for field in fields if not field.commit()), None)
        return wrong or self.arms.unreadable()

    def show_problem(self, error: UserError) -> QWidget | None:
        """Say a problem beside its field and give that; None where it has none."""
        sentence = wording.explain(error)
        beside = {
            "trial_hypothesis_missing": self.hypothesis_row,
            "trial_partner_missing": self.partner_row,
            "trial_platform_missing": self.platform_row,
            "trial_long": self.days_row,
            "trial_check_late": self.check_row,
            "trial_start_passed": self.starts_row,
            "discount_unlikely": self.percent_row,
        }.get(error.code)
        if beside is not None:
            beside.show_problem(sentence)
            return beside.control
        if error.code == "trial_audiences_same":
            return self.arms.show_problem("audience", sentence)
        if error.code.startswith("code_") or error.code == "trial_code_missing":
            named = error.details.get("code")
            places = [place for place, one in enumerate(self.arms.arms()) if one.words == named]
            empty = [place for place, one in enumerate(self.arms.arms()) if not one.words]
            place = (places or empty or [0])[0]
            return self.arms.show_problem("code", sentence, place)
        return None

    def clear_problems(self) -> None:
        """Forget what was wrong."""
        for labelled in (
            self.hypothesis_row, self.partner_row, self.platform_row, self.days_row,
            self.check_row, self.starts_row, self.percent_row,
        ):  # fmt: skip
            labelled.show_problem("")
        self.arms.clear_problems()

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed or chosen here."""
        lines = (
            self.sample_cost, self.fee, self.pieces, self._percent, self._amount, self.starts_on,
            self.days, self.check_after_days, self.least_orders, self.stop_note,
        )  # fmt: skip
        choices = (
            self.kind, self.partner, self.platform, self.hypothesis, self.product, self.channel,
            self.discount_kind,
        )  # fmt: skip
        return (
            *(line.text() for line in lines),
            *(choice.value() for choice in choices),
            *self.arms.typed(),
        )

    def _choose(self, *_: object) -> None:
        self.chosen.emit()

    def _figure(self, *_: object) -> None:
        self.arrange()
        self.figured.emit()

    def _take_starter(self, text: object) -> None:
        if text:
            self.hypothesis.set_value(str(text))
            self.hypothesis.setFocus()

    # choices

    def _starters(self) -> list[str]:
        """Sentences to begin with, with what is chosen in them."""
        goods = self.product.currentText() if self.product.value() is not None else ""
        product = goods or self.tr("produk kami")
        name = self.subject_words() or self.tr("mitra ini")
        if self.kind.value() is Kind.AD:
            texts = [
                self.tr("Ibu muda lebih sering memesan {product} daripada pekerja kantor."),
                self.tr("Iklan menjelang gajian membawa pesanan yang menutup biayanya."),
                self.tr("Video pembuatan {product} membawa pesanan, bukan hanya penonton."),
            ]
        else:
            texts = [
                self.tr("Pengikut {name} akan membeli {product} setelah melihat cara memakainya."),
                self.tr("Satu cerita jujur dari {name} membawa pesanan yang menutup biayanya."),
                self.tr("Pembeli dari {name} akan kembali membeli tanpa kode."),
            ]
        return [text.format(name=name, product=product) for text in texts]

    def _partners(self) -> list[tuple[object, str]]:
        known: list[tuple[object, str]] = [
            (partner.id, partner.name)
            for partner in partners.everything(self._studio.store)
            if partner.archived_on is None
        ]
        return [(None, self.tr("Belum dipilih")), *known]

    def _products(self) -> list[tuple[object, str]]:
        known: list[tuple[object, str]] = [
            (product.id, product.label)
            for product in products.everything(self._studio.store)
            if product.active
        ]
        return [(None, self.tr("Pesanan seperti biasanya")), *known]

    def _channels(self) -> list[tuple[object, str]]:
        keys = dict.fromkeys((*order_list.channels(self._studio.store), *CHANNELS))
        keys.pop("", None)
        return [(key, place_word(key)) for key in keys]
