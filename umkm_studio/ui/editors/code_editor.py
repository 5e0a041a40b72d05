"""The drawer of a campaign code: what it is for, what it gives away, how long it is valid.

studio.open_drawer(CodeEditor(studio))                                     # a new one
studio.open_drawer(CodeEditor(studio, code))
studio.open_drawer(CodeEditor(studio, Code(code="", partner_id=3)))        # with something chosen
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from umkm_studio.models.campaigns import codes, partners
from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.ui.editors import campaign_actions
from umkm_studio.ui.editors.campaign_actions import KeptCode
from umkm_studio.ui.editors.campaign_words import code_state_look, kind_word
from umkm_studio.ui.editors.capitals_field import CapitalsField
from umkm_studio.ui.editors.discount_safety import DiscountSafety
from umkm_studio.ui.editors.percent_field import PercentField
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import halves, stack
from umkm_studio.ui.kit.fields import (
    DateField,
    Labelled,
    MoneyField,
    NumberField,
    Segments,
    Select,
)
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.typed_fields import ParsedField

_PERCENT, _AMOUNT = "percent", "amount"
_EXAMPLE = "RATNA10"  # the same in every language


class CodeEditor(SavedDrawer):
    """Edits one code. Saving closes it; what was typed is never thrown away unasked. `saved`
    follows once it is kept.
    """

    saved = Signal()

    def __init__(self, studio: Studio, code: Code | None = None) -> None:
        super().__init__(studio, self.tr("Kode ini belum disimpan."))
        self.code = code or Code(code="")
        self._saving = False
        self._build_fields()
        self._build_footer()
        self._wire()
        self._show_code()
        self.opened()

    # building

    def _build_fields(self) -> None:
        for note in (self.unsaved, self.problem):
            self.body.addWidget(note)
        optional = self.tr("(boleh kosong)")
        self.name = CapitalsField(placeholder=self.tr("Contoh: {code}").format(code=_EXAMPLE))
        self.kind = Select((kind, kind_word(kind)) for kind in Kind)
        self.post = SuggestField(self._posts(), placeholder=self.tr("Ketik sebagian judulnya"))
        self.partner = Select(self._partners())
        self.discount_kind = Segments(
            [(_PERCENT, self.tr("Persen")), (_AMOUNT, self.tr("Rupiah"))], small=False
        )
        self.discount_kind.setAccessibleName(self.tr("Potongan dalam persen atau rupiah"))
        self.percent = PercentField()
        self.amount = MoneyField()
        self.starts_on = DateField(default_year=self.studio.today().year)
        self.ends_on = DateField(default_year=self.studio.today().year)
        self.limit = NumberField()
        self.cost = MoneyField()
        self.safety = DiscountSafety(self.studio)
        self.name_row = Labelled(
            self.tr("Kode"),
            self.name,
            help=self.tr("Pembeli menulisnya di catatan pesanan."),
        )
        self.post_row = Labelled(self.tr("Untuk unggahan"), self.post, after=optional)
        self.partner_row = Labelled(self.tr("Mitra"), self.partner)
        self.percent_row = Labelled(self.tr("Potongan (%)"), self.percent, after=optional)
        self.amount_row = Labelled(self.tr("Potongan (Rp)"), self.amount, after=optional)
        self.starts_row = Labelled(self.tr("Mulai berlaku"), self.starts_on, after=optional)
        self.ends_row = Labelled(self.tr("Sampai"), self.ends_on, after=optional)
        self.limit_row = Labelled(self.tr("Batas pakai"), self.limit, after=optional)
        self.cost_row = Labelled(
            self.tr("Biaya lain (Rp)"),
            self.cost,
            after=optional,
            help=self.tr("Selain potongan, misalnya hadiah atau ongkos iklan."),
        )
        self.body.addLayout(halves(self.name_row, Labelled(self.tr("Jenis"), self.kind)))
        self.body.addWidget(self.post_row)
        self.body.addWidget(self.partner_row)
        discount = QWidget()
        discount.setLayout(stack(self.percent_row, self.amount_row, gap=0))
        self.body.addLayout(
            halves(Labelled(self.tr("Bentuk potongan"), self.discount_kind), discount)
        )
        self.body.addWidget(self.safety)
        self.body.addLayout(halves(self.starts_row, self.ends_row))
        self.body.addLayout(halves(self.limit_row, self.cost_row))

    def _build_footer(self) -> None:
        self.delete_button = Button(self.tr("Hapus"), kind="dangerQuiet", icon="trash")
        self.delete_button.setVisible(self.code.id is not None)
        self.save_button = Button(self.tr("Simpan kode"), kind="primary", icon="check")
        self.save_button.setToolTip(self.tr("Simpan kode (Ctrl+Enter)"))
        self.footer.addWidget(self.delete_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.save_button)

    def _wire(self) -> None:
        self.name.textChanged.connect(self._check_name)
        self.name.returnPressed.connect(self.save)
        self.kind.changed.connect(self._arrange)
        self.post.textEdited.connect(self._forget_post_problem)
        self.post.picked.connect(self._forget_post_problem)
        self.discount_kind.changed.connect(self._arrange)
        self.percent.changed.connect(self._judge)
        self.amount.changed.connect(self._judge)
        self.delete_button.clicked.connect(self._delete)
        self.save_button.clicked.connect(self.save)

    def _posts(self) -> list[tuple[object, str]]:
        """Every post, newest first; of two that read the same both carry their ID."""
        found = sorted(
            posts.everything(self.store),
            key=lambda post: (post.day is not None, post.day, post.public_id),
            reverse=True,
        )
        words = [
            self.tr("{title} · {day}").format(title=post.title, day=wording.day_and_year(post.day))
            if post.day is not None
            else post.title
            for post in found
        ]
        return [
            (post.id, f"{text} · {post.public_id}" if words.count(text) > 1 else text)
            for post, text in zip(found, words, strict=True)
        ]

    def _partners(self) -> list[tuple[object, str]]:
        known: list[tuple[object, str]] = [
            (partner.id, partner.name) for partner in partners.everything(self.store)
        ]
        return [(None, self.tr("Belum dipilih")), *known]

    # showing

    def _show_code(self) -> None:
        code = self.code
        if code.id is None:
            self.show_head(caption=self.tr("Kode kampanye"), title=self.tr("Kode baru"))
        else:
            self.show_head(caption=self.tr("Kode kampanye"), title=code.code)
            self.show_badge(code_state_look(code, self.studio.today()))
        self.name.set_value(code.code)
        self.kind.set_value(code.kind)
        if code.post_id is not None:
            self.post.set_key(code.post_id)
        self.partner.set_value(code.partner_id)
        self.discount_kind.set_value(_AMOUNT if code.discount_amount is not None else _PERCENT)
        self.percent.set_value(code.discount_percent)
        self.amount.set_value(code.discount_amount)
        self.starts_on.set_value(code.starts_on)
        self.ends_on.set_value(code.ends_on)
        self.limit.set_value(code.usage_limit)
        self.cost.set_value(code.cost or None)
        self._arrange()

    def _arrange(self) -> None:
        """Show the fields that belong to what is chosen."""
        partner = self.kind.value() is Kind.PARTNER or self.code.partner_id is not None
        self.partner_row.setVisible(partner)
        in_percent = self.discount_kind.value() == _PERCENT
        self.percent_row.setVisible(in_percent)
        self.amount_row.setVisible(not in_percent)
        self._judge()

    def _judge(self) -> None:
        """Say what the discount leaves, while it can still be changed."""
        percent = self.percent.value() if self._in_percent() else None
        amount = None if self._in_percent() else self.amount.value()
        self.safety.setVisible(bool(percent or amount))
        if percent or amount:
            self.safety.show_discount(percent=percent, amount=amount)

    def _check_name(self) -> None:
        """While typing: does another code read the same?"""
        same = codes.find(self.store, self.name.value()) if self.name.value() else None
        if same is None or same.id == self.code.id:
            self.name_row.show_problem("")
            return
        post = None if same.post_id is None else posts.get(self.store, same.post_id)
        taken = UserError("code_taken", code=same.code, post=post.title if post else "")
        self.name_row.show_problem(wording.explain(taken))

    def _forget_post_problem(self) -> None:
        self.post_row.show_problem("")

    # saving

    def save(self) -> None:
        """Check, keep, close; or say beside the fields what is wrong."""
        if self._saving:
            return
        self.unsaved.hide()
        self.problem.hide()
        if not self._is_complete():
            return
        self._saving = True
        self.save_button.disable(self.tr("Sedang mencari kode ini di semua pesanan."))
        campaign_actions.save_code(self.studio, self._filled_in(), self._saved, self._refused)

    def _saved(self, kept: KeptCode) -> None:
        self.saved.emit()
        self.finish()
        campaign_actions.say_kept(self.studio, kept)

    def _refused(self, error: BaseException) -> None:
        self._saving = False
        self.save_button.enable(self.tr("Simpan kode (Ctrl+Enter)"))
        if not isinstance(error, UserError):
            self.studio.notices.explain(error)
            return
        beside = {
            "code_too_short": self.name_row,
            "code_taken": self.name_row,
            "discount_unlikely": self.percent_row,
            "dates_reversed": self.ends_row,
        }.get(error.code)
        if beside is None:
            self.problem.show_note("danger", wording.explain(error))
            self.problem.show()
            return
        beside.show_problem(wording.explain(error))
        beside.control.setFocus()

    def _is_complete(self) -> bool:
        """Whether every field can be read; else the first that can't has the focus."""
        wrong: list[QWidget] = []
        if not self.name.value():
            self.name_row.show_problem(self.tr("Isi dulu kodenya."))
        if self.name_row.problem:
            wrong.append(self.name)
        if self.post.value() and self.post.key() is None:
            self.post_row.show_problem(
                self.tr("Unggahan ini belum ada di kalender. Pilih dari daftar, atau kosongkan.")
            )
            wrong.append(self.post)
        discount: ParsedField = self.percent if self._in_percent() else self.amount
        fields = (discount, self.starts_on, self.ends_on, self.limit, self.cost)
        wrong += [field for field in fields if not field.commit()]
        if self.limit.value() == 0:
            self.limit_row.show_problem(
                self.tr("Paling sedikit 1. Kosongkan kalau tidak dibatasi.")
            )
            wrong.append(self.limit)
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def _in_percent(self) -> bool:
        return bool(self.discount_kind.value() == _PERCENT)

    def _filled_in(self) -> Code:
        """The code as the fields say."""
        post_id = self.post.key()
        return replace(
            self.code,
            code=self.name.value(),
            kind=Kind(self.kind.value()),
            post_id=post_id if isinstance(post_id, int) else None,
            partner_id=self.partner.value() if self.partner_row.isVisibleTo(self) else None,
            discount_percent=self.percent.value() if self._in_percent() else None,
            discount_amount=None if self._in_percent() else self.amount.value(),
            starts_on=self.starts_on.value(),
            ends_on=self.ends_on.value(),
            usage_limit=self.limit.value(),
            cost=self.cost.value() or 0,
        )

    def _delete(self) -> None:
        self.finish()
        campaign_actions.remove_code(self.studio, self.code)

    # closing

    def may_close(self) -> bool:
        """Not while it is being saved."""
        if self._done or not self._saving:
            return super().may_close()
        self.unsaved.hide()
        return False

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed here."""
        return (
            self.name.value(),
            self.kind.value(),
            self.post.value(),
            self.partner.value(),
            self.discount_kind.value(),
            self.percent.text(),
            self.amount.text(),
            self.starts_on.text(),
            self.ends_on.text(),
            self.limit.text(),
            self.cost.text(),
        )
