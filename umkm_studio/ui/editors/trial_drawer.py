"""The drawer of a small test that was started: how it stands, what it brought, what it says.

studio.open_drawer(TrialDrawer(studio, trial_id))
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns import trials
from umkm_studio.models.campaigns.trials import State, Trial
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.insight import trial_results
from umkm_studio.models.insight.trial_results import ArmResult, Result
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.ui.editors import trial_actions, trial_lines, trial_words
from umkm_studio.ui.editors.trial_rules import TrialRules
from umkm_studio.ui.editors.trial_verdict_words import (
    audience_word,
    because,
    comparison,
    verdict_look,
)
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge, evidence_look
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import Card, Figure, FigureStrip, ProgressBar, clear, stack
from umkm_studio.ui.kit.drafting import Drafting
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.fields import Labelled, TextArea
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.listening import Listening
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio

_TABLES = frozenset({
    "trials", "trial_arms", "trial_changes", "orders", "redemptions", "codes", "products",
    "product_costs", "customers", "marked_days", "partners",
})  # fmt: skip


class TrialDrawer(Drawer):
    """Filled anew whenever something it shows changes."""

    def __init__(self, studio: Studio, trial_id: int) -> None:
        super().__init__()
        self.studio = studio
        self._trial_id = trial_id
        self.result = self._read()
        result_tab = self.add_tab(self.tr("Hasil"))
        plan_tab = self.add_tab(self.tr("Rencana"))
        self._results, self._plan = QVBoxLayout(), QVBoxLayout()
        result_tab.addLayout(self._results)
        plan_tab.addLayout(self._plan)
        self.learned = TextArea(lines=3, placeholder=self.tr("Satu kalimat sudah cukup."))
        self.learned.set_value(self.result.trial.learned)
        self._learned_row = Labelled(self.tr("Yang kupelajari"), self.learned)
        result_tab.addWidget(self._learned_row)
        self._build_footer()
        self.refresh()
        which = Which(form="trial_lesson", record_id=trial_id)
        self.drafting = Drafting(self, studio, which, notes=self.notes)
        self.closed.connect(self.drafting.end)
        self.drafting.begin()
        Listening(self, studio.store, _TABLES, self._changed)

    def _read(self) -> Result:
        store = self.studio.store
        found = trial_results.of_trial(store, self._trial_id, self.studio.today())
        if found is None:
            raise UserError("record_gone")
        return found

    def _build_footer(self) -> None:
        self.delete_button = Button(self.tr("Hapus"), kind="dangerQuiet", icon="trash", writes=True)
        self.edit_button = Button(self.tr("Ubah rencana"), icon="pencil")
        self.stop_button = Button(self.tr("Hentikan hari ini"), icon="player-stop")
        self.print_button = Button(self.tr("Cetak"), icon="printer")
        self.close_trial_button = Button(
            self.tr("Simpan pelajaran"), kind="primary", icon="check", writes=True
        )
        self.delete_button.clicked.connect(self._remove)
        self.edit_button.clicked.connect(self._edit)
        self.stop_button.clicked.connect(self._stop)
        self.print_button.clicked.connect(self._print)
        self.close_trial_button.clicked.connect(self.save)
        self.footer.addWidget(self.delete_button)
        self.footer.addStretch(1)
        for button in (
            self.print_button, self.edit_button, self.stop_button, self.close_trial_button,
        ):  # fmt: skip
            self.footer.addWidget(button)

    # showing

    def refresh(self) -> None:
        """Read everything and show it."""
        result = self.result = self._read()
        trial = result.trial
        names = trial_words.names(self.studio.store)
        self.show_head(
            caption=self.tr("Uji kecil {number}").format(number=trial.public_id),
            title=trial_words.subject(trial, names),
        )
        self.show_badge(trial_words.state_look(trial, result.today))
        over = result.state is State.OVER
        self._learned_row.setVisible(over)
        self.close_trial_button.setVisible(over)
        self.stop_button.setVisible(result.state is State.RUNNING)
        clear(self._results)
        clear(self._plan)
        self._show_result(result)
        self._show_plan(trial)

    def _show_result(self, result: Result) -> None:
        add = self._results.addWidget
        add(PlainLabel(f"“{result.trial.hypothesis}”", style="button", wrap=True))
        if result.state is State.OVER:
            add(self._verdict(result))
        else:
            add(self._progress(result))
        add(self._figures(result))
        add(self._range(result))
        if len(result.arms) > 1:
            add(self._audiences(result))
        add(self._buyers(result))
        if result.without_cost:
            add(Note("warning", self._without_cost(result)))

    def _verdict(self, result: Result) -> QWidget:
        """The verdict with its reason, and the rules beside it."""
        judged = result.judged
        assert judged is not None
        look = verdict_look(judged.verdict)
        card = Card(self.tr("Keputusan menurut aturan"), right=Badge(look), gap=8)
        card.body.addWidget(PlainLabel(because(result, judged.rule), wrap=True))
        card.body.addWidget(TrialRules())
        return card

    def _progress(self, result: Result) -> QWidget:
        words = trial_words.state_line(result)
        days = (result.trial.ends_on - result.trial.starts_on).days + 1
        bar = ProgressBar()
        bar.show_share(result.days_run / days, words)
        card = Card(inset=True, padding=14, gap=8)
        card.body.addWidget(PlainLabel(words, wrap=True))
        card.body.addWidget(bar)
        return card

    def _figures(self, result: Result) -> QWidget:
        profit = Figure(self.tr("Laba bersih"))
        loss = result.profit is not None and result.profit < 0
        profit.show_value(
            wording.rupiah(result.profit),
            self.tr("setelah semua biaya uji"),
            role="dangerText" if loss else "text",
        )
        spent = self.tr("biaya uji {cost}").format(cost=wording.rupiah(result.cost))
        return FigureStrip(
            Figure(
                self.tr("Pesanan terbayar"),
                trial_words.orders_range(result),
                self._needed(result.trial),
            ),
            Figure(self.tr("Biaya per pesanan"), wording.rupiah(result.cost_per_order), spent),
            profit,
        )

    def _needed(self, trial: Trial) -> str:
        if trial.break_even is None:
            return self.tr("balik modal tidak diketahui")
        text = self.tr("balik modal di {orders}")
        return text.format(orders=wording.number(trial.break_even))

    def _range(self, result: Result) -> QWidget:
        """How the orders are known, from the floor to the ceiling."""
        look = evidence_look(result.evidence)
        card = Card(self.tr("Dari mana angkanya"), right=Badge(look), gap=6)
        for line in trial_lines.known(result):
            card.body.addWidget(PlainLabel(line, style="table", role="text2", wrap=True))
        orders_button = LinkButton(self.tr("Lihat pesanannya"))
        orders_button.clicked.connect(self._list_orders)
        orders_button.setVisible(bool(result.floor) and len(result.arms) == 1)
        card.body.addWidget(orders_button)
        return card

    def _audiences(self, result: Result) -> QWidget:
        card = Card(self.tr("Audiens, menurut pesanan terbayar"), gap=8)
        for one in result.arms:
            card.body.addLayout(self._audience(one))
        words = comparison(result)
        card.body.addWidget(PlainLabel(words, style="table", role="text2", wrap=True))
        return card

    def _audience(self, one: ArmResult) -> QVBoxLayout:
        words = trial_lines.audience(one)
        return stack(
            PlainLabel(audience_word(one), style="label", wrap=True),
            PlainLabel(words, style="table", role="text2", wrap=True),
            gap=1,
        )

    def _buyers(self, result: Result) -> QWidget:
        card = Card(self.tr("Siapa yang membeli"), gap=6)
        words = trial_lines.buyers(result)
        card.body.addWidget(PlainLabel(words, style="table", role="text2", wrap=True))
        return card

    def _without_cost(self, result: Result) -> str:
        text = self.tr(
            "{orders} pesanan berisi produk tanpa HPP, jadi laba belum bisa dihitung.",
            "",
            result.without_cost,
        )
        return text.format(orders=wording.number(result.without_cost))

    def _show_plan(self, trial: Trial) -> None:
        add = self._plan.addWidget
        locked = self.tr("Dikunci {day}, sebelum hasilnya ada.")
        add(Note("info", locked.format(day=wording.day_and_year(trial.locked_on)), icon="lock"))
        for title, lines in trial_lines.plan(self.result):
            add(caption(title, role="text2"))
            add(PlainLabel("\n".join(lines), wrap=True))
        log = trials.changes(self.studio.store, self._trial_id)
        card = Card(self.tr("Perubahan sejak mulai"), gap=6)
        if not log:
            none = self.tr("Belum ada yang diubah.")
            card.body.addWidget(PlainLabel(none, style="table", role="text2"))
        for change in log:
            text = self.tr("{day}: {change}")
            words = text.format(
                day=wording.day(change.day), change=trial_words.change_words(change)
            )
            card.body.addWidget(PlainLabel(words, style="table", role="text2", wrap=True))
        add(card)

    # doing

    def save(self) -> None:
        """Keep what was learned, and put the test aside."""
        trial, learned = self.result.trial, self.learned.value()
        if self.result.state is State.OVER and trial_actions.close(self.studio, trial, learned):
            self.studio.close_drawer()

    def _edit(self) -> None:
        trial = self.result.trial
        self.studio.close_drawer()
        trial_actions.edit(self.studio, trial)

    def _stop(self) -> None:
        trial_actions.stop(self.studio, self.result.trial)

    def _remove(self) -> None:
        self.studio.close_drawer()
        trial_actions.remove(self.studio, self.result.trial)

    def _list_orders(self) -> None:
        code_id = self.result.trial.arms[0].code_id
        self.studio.close_drawer()
        self.studio.go("orders", filters=Filters(code_id=code_id))

    def _print(self) -> None:
        from umkm_studio.ui.editors.trial_print import print_trial  # seldom

        print_trial(self.studio, self.result, self)

    def may_close(self) -> bool:
        """What was learned is kept, whether or not the button was pressed."""
        trial = self.result.trial
        typed = self.learned.value()
        if self.result.state is State.OVER and typed != trial.learned:
            kept = trial_actions.close(self.studio, trial, typed)
            self.show_way_out(not kept)
            return kept
        return True

    # following changes

    def _changed(self) -> None:
        try:
            self.refresh()
        except UserError:  # it is gone: there is nothing left to show
            self.studio.close_drawer()
