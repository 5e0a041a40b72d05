"""The import of a file in four steps: choose, match columns, check, done.

Nothing is written before the button of step 3, and every step can go back without loss.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns.seen_codes import SeenCode
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing.loading import Imported
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.importing.profiles import Profile
from umkm_studio.models.importing.results import Choices
from umkm_studio.models.sheets.drafts import Confidence
from umkm_studio.models.sheets.questions import Answer
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.fields import Stepper
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page import import_work, problem_list
from umkm_studio.ui.pages.orders_page.check_step import CheckStep
from umkm_studio.ui.pages.orders_page.columns_step import ColumnsStep
from umkm_studio.ui.pages.orders_page.done_step import DoneStep
from umkm_studio.ui.pages.orders_page.file_step import FileStep
from umkm_studio.ui.pages.orders_page.foot import WizardFoot
from umkm_studio.ui.pages.orders_page.import_work import Facts, Preview, Step, WizardState
from umkm_studio.ui.pages.orders_page.one_job import OneJob
from umkm_studio.ui.pages.orders_page.results_check import ResultsCheck
from umkm_studio.ui.pages.orders_page.words import import_subtitle

_BIG = 50_000  # rows and records


class ImportWizard(QWidget):
    """The steps; `foot` with the buttons belongs at the bottom of the page."""

    step_changed = Signal()
    orders_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, studio: Studio, state: WizardState) -> None:
        super().__init__()
        self.studio = studio
        self.state = state
        self.stepper = Stepper(
            [
                self.tr("Pilih berkas"),
                self.tr("Cocokkan kolom"),
                self.tr("Periksa"),
                self.tr("Selesai"),
            ]
        )
        self.problem = Note("danger", "")
        self.problem.hide()
        self.job = OneJob(studio, self)
        self.busy = self.job.busy
        self.file_step = FileStep(studio)
        self.columns_step = ColumnsStep(studio)
        self.check_step = CheckStep(studio)
        self.done_step = DoneStep(studio)
        self.results_check = ResultsCheck()
        self._steps = (self.file_step, self.columns_step, self.check_step, self.done_step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        layout.addWidget(self.stepper)
        layout.addWidget(self.problem)
        for part in (self.busy, *self._steps, self.results_check):
            layout.addWidget(part, 1)
        self.foot = WizardFoot()
        self._wire()

    def _wire(self) -> None:
        self.file_step.chosen.connect(self.read_all)
        self.file_step.history_wanted.connect(self.history_wanted)
        self.columns_step.changed.connect(self._columns_changed)
        self.columns_step.header_wanted.connect(self._take_header)
        self.check_step.answered.connect(self._take_answers)
        self.check_step.answers_dropped.connect(self._drop_answers)
        self.check_step.corrected.connect(self._check_again)
        self.check_step.questions.changed.connect(self._show_buttons)
        self.results_check.chosen.connect(self._take_result_choices)
        self.done_step.repair_wanted.connect(self._check_again)
        self.done_step.next_wanted.connect(self._read_next)
        self.done_step.undo.undone.connect(self.orders_wanted)
        self.foot.back_button.clicked.connect(self._back)
        self.foot.next_button.clicked.connect(self._next)
        self.foot.problems_button.clicked.connect(self._ask_for_problems)
        self.foot.import_button.clicked.connect(self._import)
        self.busy.cancelled.connect(self._cancel)
        self.busy.appeared.connect(self._hide_steps)

    # what the page asks

    def begin(self) -> None:
        """Show the step that the state says."""
        self._show_step()

    def is_done(self) -> bool:
        """Whether the file is in."""
        return self.state.step is Step.DONE

    def pause(self) -> WizardState:
        """Stop what is under way; what is known so far."""
        self.job.stop()
        return self.state

    def leave(self) -> None:
        """The maker is done with it, or has enough of it."""
        self.job.stop()
        self._forget(self.state)
        self.state = WizardState()

    def _forget(self, state: WizardState) -> None:
        """A big file's memory goes back on the worker's thread."""
        lists = import_work.memory_of(state)
        self.check_step.forget()
        if sum(map(len, lists)) > _BIG:
            work = partial(import_work.let_go, lists=lists)
            self.studio.jobs.run(work, _nothing, self.studio.notices.explain)

    def subtitle(self) -> str:
        """The sentence below the page's title."""
        return import_subtitle(self.state)

    # step 1

    def read_all(self, files: Sequence[Path]) -> None:
        """Read the first of these; the others follow one by one, once it is in."""
        self.state.waiting = list(files[1:])
        self.read(files[0])

    def read(self, path: Path) -> None:
        """Read a file and show what it is; one that is being read gives way."""
        if self.job.is_running and self.state.step is not Step.FILE:
            return
        self.job.stop()
        sentence = self.tr("Membaca {file}. Belum ada yang disimpan.").format(file=path.name)
        self._run(partial(import_work.read, path=path), self._file_read, sentence)

    def _file_read(self, found: tuple[Plan, Facts, Profile | None]) -> None:
        self._forget(self.state)
        plan, facts, profile = found
        unknown = plan.confidence is not Confidence.KNOWN and profile is None
        self.state = WizardState(
            plan=plan,
            facts=facts,
            profile=profile,
            remember=plan.path.stem if unknown else "",
            waiting=self.state.waiting,
        )
        self._show_step()

    # step 2

    def _next(self) -> None:
        plan = self.state.plan
        if plan is None or self.job.is_running:
            return
        if self.state.step is Step.FILE and plan.layout is not None:
            self.state.step = Step.COLUMNS
            self._show_step()
        elif self.state.step is Step.COLUMNS and self.columns_step.undecided():
            self._ask_to_decide()
        elif self.state.preview is not None:
            self.state.step = Step.CHECK
            self._show_step()
        else:
            self._check()

    def _ask_to_decide(self) -> None:
        waiting = self.columns_step.undecided()
        words = self.tr(
            "%n kolom masih menunggu pilihanmu. Pilih gunanya, atau “Tidak dipakai”.",
            "",
            len(waiting),
        )
        self.problem.show_note("warning", words, icon="help-circle")
        self.problem.show()
        self.columns_step.focus_undecided()

    def _columns_changed(self) -> None:
        self.state.preview = None
        self.problem.hide()
        self._show_unused()

    def _take_header(self, sheet: str, row: int) -> None:
        plan = self.state.plan
        if plan is None or self.job.is_running:
            return
        work = partial(import_work.with_header, plan=plan, sheet=sheet, row=row)
        self._run(work, self._header_taken, self.tr("Membaca lembar {sheet}.").format(sheet=sheet))

    def _header_taken(self, found: tuple[Plan, Facts]) -> None:
        self.state.plan, self.state.facts = found
        self.state.profile = self.state.preview = None
        self.state.choices.fields.clear()
        self._show_step()

    # step 3

    def _check(self) -> None:
        assert self.state.plan is not None
        work = partial(
            import_work.check,
            plan=self.state.plan,
            choices=copy.deepcopy(self.state.choices),  # the maker may go on choosing meanwhile
            now=self.studio.now(),
        )
        self._run(work, self._checked, self.tr("Memeriksa pesanan. Belum ada yang disimpan."))

    def _checked(self, found: tuple[Plan, Preview]) -> None:
        self.state.wanted, self.state.preview = found
        self.state.asked |= {one.key: one for one in self.state.wanted.questions}
        self.state.step = Step.CHECK
        self._show_step()
        if self.state.plan is not None and self.state.plan.results != self.state.wanted.results:
            self._check()  # the maker went on choosing meanwhile

    def _take_result_choices(self, choices: Choices) -> None:
        """What becomes of the posts of an insight export, or of which day its numbers are."""
        assert self.state.plan is not None
        self.state.plan = replace(self.state.plan, results=choices)
        if not self.job.is_running:
            self._check()

    def _take_answers(self, answers: dict[str, Answer]) -> None:
        if not self.job.is_running:
            self.state.choices.answers |= answers
            self._check()

    def _drop_answers(self) -> None:
        if not self.job.is_running:
            choices = self.state.choices
            choices.answers, choices.prices, choices.same_as = {}, {}, {}
            choices.asks_anew = True
            self._check()

    def _check_again(self) -> None:
        """After a correction; what was answered and not applied yet is kept."""
        if not self.job.is_running:
            self.state.choices.answers |= self.check_step.pending()
            self._check()

    def _back(self) -> None:
        plan = self.state.plan
        if self.job.is_running or plan is None:
            return
        mapped = self.state.step is Step.CHECK and plan.layout is not None
        self.state.step = Step.COLUMNS if mapped else Step.FILE
        self._show_step()

    # step 4

    def _import(self) -> None:
        """The button applies answers that are not applied yet, and saves at the next press."""
        plan = self.state.wanted
        if plan is None or self.job.is_running:
            return
        if pending := self.check_step.pending():
            self._take_answers(pending)
            return
        work = partial(import_work.load, state=replace(self.state), now=self.studio.now())
        self._run(work, self._imported, self.tr("Menyimpan pesanan."), kept=True)

    def _imported(self, found: tuple[Imported, list[SeenCode]]) -> None:
        """Also after "Batal" came a moment too late: what is in is in, and can be taken back."""
        self.state.result, self.state.seen_codes = found
        self.state.step = Step.DONE
        self._show_step()

    def _read_next(self) -> None:
        """The next of several files."""
        files = self.state.waiting
        self._forget(self.state)
        self.state = WizardState()
        self._show_step()
        self.read_all(files)

    # what goes wrong, and what is stopped

    def _run(
        self,
        work: Callable[[Store, Progress], Any],
        done: Callable[[Any], None],
        sentence: str,
        *,
        kept: bool = False,
    ) -> None:
        self.problem.hide()
        reads = self.state.step is Step.FILE
        counted = (
            self.tr("{done} dari {total} baris dibaca")
            if reads
            else self.tr("{done} dari {total} pesanan")
        )
        self.job.run(work, done, self._failed, sentence, counted, kept=kept)

    def _failed(self, error: BaseException) -> None:
        self._show_step()
        if not isinstance(error, UserError):
            self.studio.notices.explain(error)
            return
        self._show_problem(error)

    def _show_problem(self, error: UserError) -> None:
        self.problem.show_note("danger", wording.explain(error))
        self.problem.show()

    def _cancel(self) -> None:
        self.job.stop()
        self._show_step()
        self.problem.show_note("info", wording.explain(UserError("cancelled")))
        self.problem.show()

    # showing

    def _hide_steps(self) -> None:
        focused = self.focusWidget()
        if focused is not None and any(step.isAncestorOf(focused) for step in self._steps):
            self.busy.setFocus()  # the step hides: the focus waits here for the next one
        for step in (*self._steps, self.results_check):
            step.hide()

    def _show_step(self) -> None:
        now, plan = self.state.step, self.state.plan
        self.problem.hide()
        self.stepper.show_step(now if now is not Step.DONE else now + 1)
        self._fill(now, plan)
        self.foot.show_step(
            now, has_plan=plan is not None, has_rejected=self.check_step.has_rejected()
        )
        self._focus_step(now)
        for step, widget in zip(Step, self._steps, strict=True):
            widget.setVisible(step is now and not (step is Step.CHECK and self.shows_results))
        self.results_check.setVisible(now is Step.CHECK and self.shows_results)
        self.step_changed.emit()

    @property
    def shows_results(self) -> bool:
        """Whether the file is an insight export, which has a check step of its own."""
        return self.state.plan is not None and self.state.plan.results is not None

    def _focus_step(self, now: Step) -> None:
        """Put the focus where the step goes on, before what had it hides: Qt would hand it to
        whatever comes next in the window.
        """
        if now is Step.CHECK and self.shows_results:
            self.results_check.show()
            focused = self.focusWidget()
            if focused is not None and self.results_check.isAncestorOf(focused):
                return  # the maker is still choosing
            can_go_on = self.foot.import_button.isEnabled() and not self.results_check.asks
            (self.foot.import_button if can_go_on else self.results_check.table.view).setFocus()
            return
        self._steps[now].show()
        if now is Step.FILE:
            self.file_step.take_focus(self.foot.next_button)
        elif now is Step.COLUMNS:
            self.columns_step.take_focus(self.foot.next_button)
        elif now is Step.CHECK:
            self.check_step.take_focus(self.foot.import_button)
        else:
            self.done_step.orders_button.setFocus()

    def _fill(self, now: Step, plan: Plan | None) -> None:
        self.foot.show_unused(())
        if now is Step.FILE:
            self.file_step.show_plan(plan, self.state.facts)
        elif now is Step.COLUMNS and plan is not None and plan.layout is not None:
            self.columns_step.show_plan(self.state)
            self._show_unused()
        elif now is Step.CHECK and self.shows_results:
            assert self.state.wanted is not None
            assert self.state.preview is not None
            self.results_check.show_results(self.state.wanted, self.state.preview.checked)
            self._show_buttons()
        elif now is Step.CHECK and self.state.preview is not None:
            self.check_step.show_preview(self.state)
            self._show_buttons()
        elif now is Step.DONE and self.state.result is not None:
            self.done_step.show_result(self.state)

    def _show_unused(self) -> None:
        self.foot.show_unused(self.columns_step.unused())

    def _show_buttons(self) -> None:
        self.foot.show_checked(self.state, self.check_step)

    def _ask_for_problems(self) -> None:
        assert self.state.wanted is not None
        reasons = self.check_step.reasons()
        problem_list.ask(self, self.studio, self.state.wanted, reasons, self._show_problem)


def _nothing(_result: object) -> None:
    """Nobody waits for memory."""
