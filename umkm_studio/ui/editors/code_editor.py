"""The drawer of a campaign code: what it is for, what it gives away, how long it is valid.

studio.open_drawer(CodeEditor(studio))                                     # a new one
studio.open_drawer(CodeEditor(studio, code))                               # a run of a code
studio.open_drawer(CodeEditor(studio, Code(code="", partner_id=3)))        # with something chosen
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from umkm_studio.models.campaigns import code_runs, codes
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import code_doubts
from umkm_studio.ui.editors import campaign_actions
from umkm_studio.ui.editors.campaign_actions import KeptCode
from umkm_studio.ui.editors.campaign_words import code_state_look
from umkm_studio.ui.editors.code_history import CodeHistory
from umkm_studio.ui.editors.code_naming import CodeNaming
from umkm_studio.ui.editors.code_target import CodeTarget
from umkm_studio.ui.editors.code_terms import CodeTerms
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import halves, hide_unless, row
from umkm_studio.ui.kit.fields import DateField, Labelled, MoneyField, NumberField
from umkm_studio.ui.kit.page import Studio


class CodeEditor(SavedDrawer):
    """Edits one run of a code. Saving closes it; what was typed is never thrown away unasked.
    `saved` follows once it is kept.
    """

    saved = Signal()

    def __init__(self, studio: Studio, code: Code | None = None) -> None:
        record_id = None if code is None else code.id
        which = Which(form="code", record_id=record_id)
        super().__init__(studio, self.tr("Kode ini belum disimpan."), which)
        self.code = code or Code(code="")
        self._saving = False
        self._build_fields()
        self._build_footer()
        self._wire()
        self._show_code()
        self.opened()

    # building

    def _build_fields(self) -> None:
        year = self.studio.today().year
        optional = self.tr("(boleh kosong)")
        self.naming = CodeNaming(self.store, self.code.key)
        self.target = CodeTarget(self.studio, self.code)
        self.terms = CodeTerms(self.studio, self.code)
        self.history = CodeHistory(self.studio, self.code)
        self.name, self.name_row = self.naming.field, self.naming.row
        self.starts_on = DateField(default_year=year)
        self.ends_on = DateField(default_year=year)
        self.limit = NumberField()
        self.cost = MoneyField()
        self.starts_row = Labelled(self.tr("Mulai berlaku"), self.starts_on, after=optional)
        self.ends_row = Labelled(self.tr("Sampai"), self.ends_on, after=optional)
        self.limit_row = Labelled(
            self.tr("Batas pakai"),
            self.limit,
            after=optional,
            help=self.tr("Pesanan yang tidak memenuhi syaratnya tidak ikut dihitung."),
        )
        self.cost_row = Labelled(
            self.tr("Biaya lain (Rp)"),
            self.cost,
            after=optional,
            help=self.tr("Selain potongan, misalnya hadiah atau ongkos iklan."),
        )
        self.link_button = LinkButton(self.tr("Tautan pesan dan QR"), icon="qrcode", strong=True)
        self.cards_button = LinkButton(self.tr("Cetak kartu kode"), icon="printer", strong=True)
        self.give_out = QWidget()
        self.give_out.setLayout(row(self.link_button, self.cards_button, None, gap=18))
        hide_unless(self.code.id is not None, self.give_out)
        for part in (
            self.unsaved,
            self.problem,
            self.give_out,
            halves(self.naming, self.target.kind_row),
            self.target,
            self.terms,
            halves(self.starts_row, self.ends_row),
            halves(self.limit_row, self.cost_row),
            self.terms.safety,
            self.history,
        ):
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)

    def _build_footer(self) -> None:
        kept = self.code.id is not None
        self.delete_button = Button(self.tr("Hapus"), kind="dangerQuiet", icon="trash", writes=True)
        self.archive_button = Button(self.tr("Arsipkan"), kind="quiet", writes=True)
        if self.code.archived_on is not None:
            self.archive_button.setText(self.tr("Keluarkan dari arsip"))
        hide_unless(kept, self.delete_button, self.archive_button)
        self.save_button = Button(self.tr("Simpan kode"), kind="primary", icon="check", writes=True)
        self.save_button.setToolTip(self.tr("Simpan kode (Ctrl+Enter)"))
        self.footer.addWidget(self.delete_button)
        self.footer.addWidget(self.archive_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.save_button)

    def _wire(self) -> None:
        self.naming.changed.connect(self._check_name)
        self.name.returnPressed.connect(self._next_field)
        for field in (self.starts_on, self.ends_on):
            field.changed.connect(self._check_name)
        self.target.changed.connect(self._propose)
        self.terms.changed.connect(self._propose)
        self.history.again_wanted.connect(self._use_again)
        self.link_button.clicked.connect(self._show_link)
        self.cards_button.clicked.connect(self._print_cards)
        self.delete_button.clicked.connect(self._delete)
        self.archive_button.clicked.connect(self._archive)
        self.save_button.clicked.connect(self.save)

    # showing

    def _show_code(self) -> None:
        code = self.code
        caption = self.tr("Kode kampanye")
        if code.id is None:
            title = self.tr("Kode baru")
            if code.code and codes.runs_of(self.store, code.code):
                title = self.tr("{code}, masa berlaku baru").format(code=code.code)
            self.show_head(caption=caption, title=title)
        else:
            self.show_head(caption=caption, title=code.code)
            taken = code_doubts.places_taken(self.store, code.id).get(code.id, 0)
            self.show_badge(code_state_look(code, self.studio.today(), taken))
        self.name.set_value(code.code)
        self.target.show_code(code)
        self.terms.show_code(code)
        self.starts_on.set_value(code.starts_on)
        self.ends_on.set_value(code.ends_on)
        self.limit.set_value(code.usage_limit)
        self.cost.set_value(code.cost or None)
        self._check_name()
        self._propose()

    def _next_field(self) -> None:
        """Enter in the first line saves nothing: the code alone is half of it."""
        self.focusNextPrevChild(True)

    def _propose(self) -> None:
        self.naming.propose(self.target.words(), self.terms.discount)

    def _check_name(self, _changed: object = None) -> None:
        """While typing: is another run of this code valid on one of these days?"""
        try:
            codes.refuse_a_day_twice(self.store, self._dated())
        except UserError as taken:
            self.name_row.show_problem(wording.explain(taken))
        else:
            self.name_row.show_problem("")

    def _dated(self) -> Code:
        return replace(
            self.code,
            code=self.name.value(),
            starts_on=self.starts_on.value(),
            ends_on=self.ends_on.value(),
        )

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
            "code_runs_overlap": self.starts_row,
            "dates_reversed": self.ends_row,
            **self.terms.beside(),
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
        wrong += self.target.wrong()
        wrong += self.terms.wrong()
        fields = (self.starts_on, self.ends_on, self.limit, self.cost)
        wrong += [field for field in fields if not field.commit()]
        if self.limit.value() == 0:
            self.limit_row.show_problem(
                self.tr("Paling sedikit 1. Kosongkan kalau tidak dibatasi.")
            )
            wrong.append(self.limit)
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def _filled_in(self) -> Code:
        """The code as the fields say."""
        columns: dict[str, Any] = {**self.target.filled_in(), **self.terms.filled_in()}
        return replace(
            self._dated(),
            usage_limit=self.limit.value(),
            cost=self.cost.value() or 0,
            **columns,
        )

    # what else can be done with it

    def _use_again(self) -> None:
        """Close this run and begin the next one of the same code."""
        if not self.studio.close_drawer():
            return
        fresh = code_runs.again(self.code, self.studio.today())
        self.studio.open_drawer(CodeEditor(self.studio, fresh))

    def _show_link(self) -> None:
        from umkm_studio.ui.editors.order_link_dialog import OrderLinkDialog  # seldom opened

        OrderLinkDialog(self, self.studio, self.code).open()

    def _print_cards(self) -> None:
        from umkm_studio.ui.editors.code_card_print import PrintCodeCards  # seldom opened

        PrintCodeCards(self, self.studio, self.code).open()

    def _archive(self) -> None:
        self.finish()
        campaign_actions.archive_code(self.studio, self.code)

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
            *self.target.typed(),
            *self.terms.typed(),
            self.starts_on.text(),
            self.ends_on.text(),
            self.limit.text(),
            self.cost.text(),
        )
