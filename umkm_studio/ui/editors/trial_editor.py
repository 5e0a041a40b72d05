"""The drawer in which a small test is planned: what is tried, for how much, and when it stops.

studio.open_drawer(TrialEditor(studio))                                # a new plan
studio.open_drawer(TrialEditor(studio, kind=Kind.AD))
studio.open_drawer(TrialEditor(studio, trial))                         # a plan, or one that is fast
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from umkm_studio.models.campaigns import code_proposals, codes, deals, trial_plan, trials
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.trials import USUAL_LENGTH, Kind, Trial
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import products
from umkm_studio.models.store import Change
from umkm_studio.ui.editors import trial_actions, trial_words
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.editors.trial_arms import ArmCode
from umkm_studio.ui.editors.trial_break_even import proposed_least
from umkm_studio.ui.editors.trial_fields import TrialFields
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import hide_unless
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.reveal import reveal


class TrialEditor(SavedDrawer):
    """Plans one test. `Simpan rencana` keeps it as a plan, `Mulai uji` makes it fast."""

    def __init__(
        self,
        studio: Studio,
        trial: Trial | None = None,
        *,
        kind: Kind = Kind.PARTNER,
        partner_id: int | None = None,
    ) -> None:
        record_id = None if trial is None else trial.id
        which = Which(form="trial", record_id=record_id)
        super().__init__(studio, self.tr("Rencana uji ini belum disimpan."), which)
        self.trial = trial or _new(studio.today(), kind, partner_id)
        self.is_fast = self.trial.locked_on is not None
        self._saving = self._starting = self._least_was_typed = False
        self.fields = TrialFields(studio)
        self.fast_note = Note(
            "info",
            self.tr("Uji ini sudah mulai. Yang kamu ubah dicatat dengan tanggalnya."),
            icon="lock",
        )
        for part in (self.unsaved, self.problem, self.fast_note, self.fields):
            self.body.addWidget(part)
        self.fast_note.setVisible(self.is_fast)
        self._build_footer()
        self._show_trial()
        self._wire()
        if self.trial.id is None:
            self._fill_from_deal()
        self._chosen_anew()
        self.opened()

    # building

    def _build_footer(self) -> None:
        self.delete_button = Button(self.tr("Hapus"), kind="dangerQuiet", icon="trash", writes=True)
        hide_unless(self.trial.id is not None, self.delete_button)
        if self.is_fast:
            words = self.tr("Simpan perubahan")
            self.save_button = Button(words, kind="primary", icon="check")
        else:
            self.save_button = Button(self.tr("Simpan rencana"), writes=True)
        self.start_button = Button(
            self.tr("Mulai uji"), kind="primary", icon="player-play", writes=True
        )
        self.start_button.setToolTip(
            self.tr("Mengunci rencana dengan titik balik modalnya (Ctrl+Enter)")
        )
        self.start_button.setVisible(not self.is_fast)
        self.footer.addWidget(self.delete_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.save_button)
        self.footer.addWidget(self.start_button)

    def _wire(self) -> None:
        fields = self.fields
        fields.chosen.connect(self._chosen_anew)
        fields.figured.connect(self._figure)
        fields.partner.changed.connect(self._fill_from_deal)
        fields.least_orders.textEdited.connect(self._least_typed)
        self.delete_button.clicked.connect(self._delete)
        self.save_button.clicked.connect(self.save)
        self.start_button.clicked.connect(self.start)

    # showing

    def _show_trial(self) -> None:
        trial, fields = self.trial, self.fields
        new = trial.id is None
        title = self.tr("Uji baru")
        if not new:
            title = trial_words.subject(trial, trial_words.names(self.store))
            self.show_badge(trial_words.state_look(trial, self.studio.today()))
        caption = self.tr("Uji kecil {number}").format(number=trial.public_id).strip()
        self.show_head(caption=caption, title=title)
        self._least_was_typed = not new
        known = trials.codes_of(self.store, trial)
        fields.show_trial(trial, known)

    def _chosen_anew(self) -> None:
        """What is tried was chosen anew: other fields, other codes, other figures."""
        self.fields.arrange()
        self.fields.arms.propose(self._proposals())
        self._figure()

    def _fill_from_deal(self) -> None:
        """What was agreed with the partner last, where nothing is typed yet."""
        partner_id = self.fields.partner.value()
        agreed = [] if partner_id is None else deals.of_partner(self.store, partner_id)
        fields = self.fields
        if agreed and fields.fee.value() is None and fields.sample_cost.value() is None:
            fields.fee.set_value(agreed[0].fee)
            fields.sample_cost.set_value(agreed[0].sample_value)

    def _proposals(self) -> list[str]:
        """A code for each arm, out of what is tried."""
        known = [code.code for code in codes.everything(self.store)]
        goods = [product.name for product in products.everything(self.store)]
        found: list[str] = []
        for arm in self.fields.arms.arms():
            words = [arm.arm.audience, self.fields.subject_words()]
            proposed = code_proposals.propose(
                [word for word in words if word],
                [*known, *found],
                product_words=goods,
                discount=self.fields.percent(),
                most=1,
            )
            found += proposed or [""]
        return found

    def _figure(self) -> None:
        """Work out what pays back, and say when the test stops."""
        trial = self._filled_in()
        fields = self.fields
        margin = trial_plan.margin(
            self.store,
            product_id=trial.product_id,
            pieces=trial.pieces,
            channel=trial.channel,
            percent=fields.percent(),
            amount=fields.amount(),
            day=self.studio.today(),
        )
        days = (trial.ends_on - trial.starts_on).days + 1
        needed = trial_plan.break_even(trial.cost, margin.left)
        if not self._least_was_typed:
            fields.least_orders.set_value(proposed_least(needed, trial.check_after_days, days))
            trial = self._filled_in()
        names = trial_words.names(self.store)
        others = trials.beside(trial, trials.everything(self.store))
        beside = [trial_words.subject(other, names) for other in others]
        fields.break_even.show_plan(margin, trial.cost, days, beside)
        fields.rule.setText(trial_words.stop_rule(trial))
        ends = self.tr("Sampai {day}.").format(day=wording.weekday_and_day(trial.ends_on))
        fields.ends.setText(ends)

    def _least_typed(self) -> None:
        self._least_was_typed = True

    # saving

    def save(self) -> None:
        """Keep the plan; where it is fast, what differs is written down."""
        self._keep(start=False)

    def start(self) -> None:
        """Make the plan fast."""
        self._keep(start=True)

    def _keep(self, *, start: bool) -> None:
        if self._saving:
            return
        self.unsaved.hide()
        self.problem.hide()
        self.fields.clear_problems()
        wrong = self.fields.unreadable()
        if wrong is not None:
            wrong.setFocus()
            reveal(wrong)
            return
        trial = self._filled_in()
        self._saving, self._starting = True, start
        trial_actions.save(
            self.studio,
            trial,
            [self._code(trial, arm) for arm in self.fields.arms.arms()],
            start=start,
            done=self._kept,
            failed=self._refused,
        )

    def _kept(self, change: Change) -> None:
        self.finish()
        text = self.tr("Rencana uji disimpan.")
        if self._starting:
            text = self.tr("Uji dimulai. Rencananya dikunci dengan titik balik modalnya.")
        elif self.is_fast:
            text = self.tr("Perubahan disimpan dan dicatat.")
        self.studio.undoable(change, text)

    def _refused(self, error: BaseException) -> None:
        self._saving = False
        if not isinstance(error, UserError):
            self.studio.notices.explain(error)
            return
        control = self.fields.show_problem(error)
        if control is None:
            self.problem.show_note("danger", wording.explain(error))
            self.problem.show()
        else:
            control.setFocus()
            reveal(control)

    def _filled_in(self) -> Trial:
        """The test as the fields say."""
        fields, arms = self.fields, self.fields.arms.arms()
        starts_on: date = fields.starts_on.value() or self.trial.starts_on
        days = max(1, fields.days.value() or USUAL_LENGTH)
        is_ad = fields.kind.value() is Kind.AD
        return replace(
            self.trial,
            kind=Kind(fields.kind.value()),
            partner_id=None if is_ad else fields.partner.value(),
            platform=fields.platform.value() if is_ad else "",
            hypothesis=fields.hypothesis.value(),
            product_id=fields.product.value(),
            pieces=fields.pieces.value() or 1,
            channel=fields.channel.value() if fields.product.value() is not None else "",
            sample_cost=0 if is_ad else fields.sample_cost.value() or 0,
            fee=fields.fee.value() or 0,
            starts_on=starts_on,
            ends_on=starts_on + timedelta(days=days - 1),
            check_after_days=fields.check_after_days.value() or 0,
            least_orders=fields.least_orders.value() or 0,
            stop_note=fields.stop_note.value(),
            arms=tuple(one.arm for one in arms),
        )

    def _code(self, trial: Trial, one: ArmCode) -> Code | None:
        """The code of an arm with what this test says of it; None where none is wanted yet."""
        if not one.words:
            return None
        code = replace(
            one.code or Code(code=one.words),
            code=one.words,
            kind=codes.Kind.AD if trial.kind is Kind.AD else codes.Kind.PARTNER,
            partner_id=trial.partner_id,
            discount_percent=self.fields.percent(),
            discount_amount=self.fields.amount(),
        )
        if self.is_fast and code.covers(trial.starts_on, trial.ends_on):
            return code  # it was given out for longer than the test
        return replace(code, starts_on=trial.starts_on, ends_on=trial.ends_on)

    def _delete(self) -> None:
        self.finish()
        trial_actions.remove(self.studio, self.trial)

    # closing

    def may_close(self) -> bool:
        """Not while it is being saved."""
        if self._done or not self._saving:
            return super().may_close()
        return False

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed here."""
        return self.fields.typed()

    def first_field(self) -> QWidget | None:
        """The idea comes first."""
        return self.fields.hypothesis


def _new(today: date, kind: Kind, partner_id: int | None) -> Trial:
    """A plan that begins tomorrow: today is for telling the partner."""
    first = today + timedelta(days=1)
    return Trial(
        hypothesis="",
        kind=kind,
        partner_id=partner_id,
        starts_on=first,
        ends_on=first + timedelta(days=USUAL_LENGTH - 1),
    )
