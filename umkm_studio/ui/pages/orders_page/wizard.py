"""The import of a file in four steps: choose, match columns, check, done.

Nothing is written before the button of step 3, and every step can go back without loss.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import loading
from umkm_studio.models.importing.loading import Imported, RowState
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.importing.profiles import Profile
from umkm_studio.models.sheets.drafts import Confidence
from umkm_studio.models.sheets.questions import Answer
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.busy import Busy
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.fields import Stepper
from umkm_studio.ui.kit.files import ask_where_to_save
from umkm_studio.ui.kit.jobs import Job, Progress
from umkm_studio.ui.kit.labels import elided
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page import import_work
from umkm_studio.ui.pages.orders_page.check_step import CheckStep
from umkm_studio.ui.pages.orders_page.columns_step import ColumnsStep
from umkm_studio.ui.pages.orders_page.done_step import DoneStep
from umkm_studio.ui.pages.orders_page.file_step import FileStep
from umkm_studio.ui.pages.orders_page.import_work import Facts, Preview, Step, WizardState
from umkm_studio.ui.pages.orders_page.words import format_word, import_words

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
        self._job: Job | None = None
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
        self.busy = Busy()
        self.busy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.file_step = FileStep(studio)
        self.columns_step = ColumnsStep(studio)
        self.check_step = CheckStep()
        self.done_step = DoneStep(studio)
        self._steps = (self.file_step, self.columns_step, self.check_step, self.done_step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        layout.addWidget(self.stepper)
        layout.addWidget(self.problem)
        for part in (self.busy, *self._steps):
            layout.addWidget(part, 1)
        self.foot = self._make_foot()
        self._wire()

    def _make_foot(self) -> QWidget:
        self.back_button = Button(self.tr("Kembali"), icon="arrow-left")
        self.next_button = Button(
            self.tr("Lanjut"), kind="primary", icon="arrow-right", icon_after=True
        )
        self.problems_button = Button(self.tr("Simpan daftar masalah"), icon="download")
        self.import_button = Button("", kind="primary", icon="check")
        self.summary = elided("", "table", role="text2")
        foot = QWidget()
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(0, theme().px(6), 0, theme().px(20))
        layout.setSpacing(theme().px(8))
        layout.addWidget(self.back_button)
        layout.addSpacing(theme().px(12))
        layout.addWidget(self.summary, 1)
        layout.addWidget(self.problems_button)
        layout.addWidget(self.next_button)
        layout.addWidget(self.import_button)
        return foot

    def _wire(self) -> None:
        self.file_step.chosen.connect(self.read)
        self.file_step.history_wanted.connect(self.history_wanted)
        self.columns_step.changed.connect(self._columns_changed)
        self.columns_step.header_wanted.connect(self._take_header)
        self.check_step.answered.connect(self._take_answers)
        self.check_step.answers_dropped.connect(self._drop_answers)
        self.check_step.questions.changed.connect(self._show_buttons)
        self.done_step.orders_wanted.connect(self.orders_wanted)
        self.done_step.problems_wanted.connect(self._ask_for_problems)
        self.done_step.undo.undone.connect(self.orders_wanted)
        self.back_button.clicked.connect(self._back)
        self.next_button.clicked.connect(self._next)
        self.problems_button.clicked.connect(self._ask_for_problems)
        self.import_button.clicked.connect(self._import)
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
        self._stop_job()
        return self.state

    def leave(self) -> None:
        """The maker is done with it, or has enough of it."""
        self._stop_job()
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
        plan = self.state.plan
        if self.state.step is Step.FILE or plan is None:
            return self.tr("Data dibaca di laptop ini saja, tidak dikirim ke mana pun.")
        if self.state.step is Step.CHECK:
            return self.tr(
                "Periksa dulu. Belum ada yang disimpan sebelum kamu menekan tombol impor."
            )
        if self.state.step is Step.DONE:
            return plan.path.name
        return self.tr("{file} · {rows} baris · format {format}").format(
            file=plan.path.name,
            rows=wording.number(self.state.facts.rows),
            format=format_word(plan.format),
        )

    # step 1

    def read(self, path: Path) -> None:
        """Read a file and show what it is."""
        if self._job is not None:
            return
        sentence = self.tr("Membaca {file}. Belum ada yang disimpan.").format(file=path.name)
        self._run(partial(import_work.read, path=path), self._file_read, sentence)

    def _file_read(self, found: tuple[Plan, Facts, Profile | None]) -> None:
        if self._job is None:  # cancelled a moment too late
            return
        self._job_over()
        self._forget(self.state)
        plan, facts, profile = found
        unknown = plan.confidence is not Confidence.KNOWN and profile is None
        self.state = WizardState(
            plan=plan, facts=facts, profile=profile, remember=plan.path.stem if unknown else ""
        )
        self._show_step()

    # step 2

    def _next(self) -> None:
        plan = self.state.plan
        if plan is None or self._job is not None:
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
        if plan is None or self._job is not None:
            return
        work = partial(import_work.with_header, plan=plan, sheet=sheet, row=row)
        self._run(work, self._header_taken, self.tr("Membaca lembar {sheet}.").format(sheet=sheet))

    def _header_taken(self, found: tuple[Plan, Facts]) -> None:
        if self._job is None:
            return
        self._job_over()
        self.state.plan, self.state.facts = found
        self.state.profile = self.state.preview = None
        self.state.fields.clear()
        self._show_step()

    # step 3

    def _check(self) -> None:
        assert self.state.plan is not None
        work = partial(
            import_work.check,
            plan=self.state.plan,
            fields=self.state.fields,
            left_out=set(self.state.left_out),
            answers=dict(self.state.answers),
            now=self.studio.now(),
        )
        self._run(work, self._checked, self.tr("Memeriksa pesanan. Belum ada yang disimpan."))

    def _checked(self, found: tuple[Plan, Preview]) -> None:
        if self._job is None:
            return
        self._job_over()
        self.state.wanted, self.state.preview = found
        self.state.step = Step.CHECK
        self._show_step()

    def _take_answers(self, answers: dict[str, Answer]) -> None:
        if self._job is None:
            self.state.answers |= answers
            self._check()

    def _drop_answers(self) -> None:
        if self._job is None:
            self.state.answers = {}
            self._check()

    def _back(self) -> None:
        plan = self.state.plan
        if self._job is not None or plan is None:
            return
        mapped = self.state.step is Step.CHECK and plan.layout is not None
        self.state.step = Step.COLUMNS if mapped else Step.FILE
        self._show_step()

    # step 4

    def _import(self) -> None:
        """The button applies answers that are not applied yet, and saves at the next press."""
        plan = self.state.wanted
        if plan is None or self._job is not None:
            return
        if pending := self.check_step.pending():
            self._take_answers(pending)
            return
        work = partial(
            import_work.load,
            plan=plan,
            now=self.studio.now(),
            remember=self.state.remember,
            profile=self.state.profile,
        )
        self._run(work, self._imported, self.tr("Menyimpan pesanan."))

    def _imported(self, result: Imported) -> None:
        """Also after "Batal" came a moment too late: what is in is in, and can be taken back."""
        self._job_over()
        self.state.result = result
        self.state.step = Step.DONE
        self._show_step()

    # jobs

    def _run(
        self, work: Callable[[Store, Progress], Any], done: Callable[[Any], None], sentence: str
    ) -> None:
        self.problem.hide()
        self.busy.start(sentence)
        self._job = self.studio.jobs.run(work, done, self._failed, self._progressed)

    def _progressed(self, done: int, total: int) -> None:
        if self._job is None or not total:
            return
        reads = self.state.step is Step.FILE
        words = (
            self.tr("{done} dari {total} baris dibaca")
            if reads
            else self.tr("{done} dari {total} pesanan")
        )
        self.busy.say(words.format(done=wording.number(done), total=wording.number(total)))
        self.busy.show_progress(done, total)

    def _failed(self, error: BaseException) -> None:
        if self._job is None:
            return
        self._job_over()
        self._show_step()
        if not isinstance(error, UserError):
            self.studio.notices.explain(error)
            return
        self.problem.show_note("danger", wording.explain(error))
        self.problem.show()

    def _cancel(self) -> None:
        self._stop_job()
        self._show_step()
        self.problem.show_note("info", wording.explain(UserError("cancelled")))
        self.problem.show()

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job_over()

    def _job_over(self) -> None:
        self._job = None
        self.busy.stop()

    # showing

    def _hide_steps(self) -> None:
        focused = self.focusWidget()
        if focused is not None and any(step.isAncestorOf(focused) for step in self._steps):
            self.busy.setFocus()  # the step hides: the focus waits here for the next one
        for step in self._steps:
            step.hide()

    def _show_step(self) -> None:
        now, plan = self.state.step, self.state.plan
        self.problem.hide()
        self.stepper.show_step(now if now is not Step.DONE else now + 1)
        self._fill(now, plan)
        if plan is None:
            self.next_button.disable(self.tr("Pilih berkasnya dulu."))
        else:
            self.next_button.enable()
        self._focus_step(now)
        for step, widget in zip(Step, self._steps, strict=True):
            widget.setVisible(step is now)
        self.foot.setVisible(now is not Step.DONE)
        self.back_button.setVisible(now is not Step.FILE)
        self.next_button.setVisible(now in (Step.FILE, Step.COLUMNS))
        self.import_button.setVisible(now is Step.CHECK)
        self.problems_button.setVisible(now is Step.CHECK and self.check_step.has_rejected())
        self.step_changed.emit()

    def _focus_step(self, now: Step) -> None:
        """Put the focus where the step goes on, before what had it hides: Qt would hand it to
        whatever comes next in the window.
        """
        target: QWidget
        if now is Step.DONE:
            target = self.done_step.orders_button
        elif now is Step.CHECK and self.check_step.open_rows:
            self._steps[now].show()
            self.check_step.questions.focus_answer()
            return
        elif now is Step.CHECK:
            counts = self.check_step.counts
            to_look_at = counts[RowState.CHECK] or counts[RowState.REJECTED]
            can_go_on = self.import_button.isEnabled() and not to_look_at
            target = self.import_button if can_go_on else self.check_step.table.view
        elif now is Step.COLUMNS and self.columns_step.undecided():
            self._steps[now].show()
            self.columns_step.focus_undecided()
            return
        else:
            can_go_on = self.next_button.isEnabled()
            target = self.next_button if can_go_on else self.file_step.drop_zone.button
        self._steps[now].show()
        target.show()
        target.setFocus()

    def _fill(self, now: Step, plan: Plan | None) -> None:
        self.summary.setText("")
        if now is Step.FILE:
            self.file_step.show_plan(plan, self.state.facts)
        elif now is Step.COLUMNS and plan is not None and plan.layout is not None:
            self.columns_step.show_plan(self.state)
            self._show_unused()
        elif now is Step.CHECK and self.state.preview is not None:
            self.check_step.show_preview(self.state)
            self._show_buttons()
        elif now is Step.DONE and self.state.result is not None:
            self.done_step.show_result(self.state.result)

    def _show_unused(self) -> None:
        unused = self.columns_step.unused()
        text = self.tr("%n kolom lain tidak dipakai: {columns}", "", len(unused))
        self.summary.setText(text.format(columns=", ".join(unused)) if unused else "")

    def _show_buttons(self) -> None:
        """The button that saves, with what it is going to do, and the words beside it."""
        if self.state.preview is None:
            return
        checked = self.state.preview.checked
        orders = checked.orders_new + checked.orders_updated
        whole_book = self.state.plan is not None and self.state.plan.layout is None
        self.summary.setText(self._summary(checked))
        if self.check_step.pending():
            self.import_button.setText(self.tr("Pakai jawabanku"))
            self.import_button.enable()
            return
        self.import_button.setText(
            self.tr("Impor isi buku kerja") if whole_book else import_words(checked)
        )
        if orders or whole_book:
            self.import_button.enable()
        elif self.check_step.open_rows:
            self.import_button.disable(self.tr("Jawab dulu pertanyaan di atas."))
        elif checked.orders_unchanged and not self.check_step.has_rejected():
            self.import_button.disable(self.tr("Semua pesanan di berkas ini sudah ada."))
        else:
            self.import_button.disable(
                self.tr("Belum ada baris yang bisa masuk. Perbaiki berkasnya, lalu pilih lagi.")
            )

    def _summary(self, checked: Imported) -> str:
        counts = self.check_step.counts
        text = self.tr("{ready} baris siap, {check} perlu dicek").format(
            ready=wording.number(counts[RowState.READY]),
            check=wording.number(counts[RowState.CHECK]),
        )
        if waiting := self.check_step.open_rows:
            words = self.tr("%n baris menunggu jawabanmu dan belum ikut", "", waiting)
            text = f"{text} · {words}"
        ignored = checked.ignored_columns
        if self.state.plan is None or self.state.plan.layout is not None or not ignored:
            return text  # unused columns of other formats were named in step 2
        columns = self.tr("kolom yang tidak dikenal: {columns}").format(columns=", ".join(ignored))
        return f"{text} · {columns}"

    # the list of problems

    def _ask_for_problems(self) -> None:
        assert self.state.plan is not None
        ask_where_to_save(
            self,
            self.tr("Simpan daftar masalah"),
            self.tr("Buku kerja Excel (*.xlsx)"),
            self.tr("baris bermasalah {file}.xlsx").format(file=self.state.plan.path.stem),
            self._save_problems,
        )

    def _save_problems(self, path: Path) -> None:
        assert self.state.wanted is not None
        try:
            loading.save_rejected(
                self.state.wanted,
                self.check_step.reasons(),
                path,
                title=self.tr("Yang perlu diperbaiki"),
            )
        except UserError as error:
            self.problem.show_note("danger", wording.explain(error))
            self.problem.show()
            return
        text = self.tr("Daftar masalah tersimpan di {folder}.")
        self.studio.notices.toast(text.format(folder=path.parent))


def _nothing(_result: object) -> None:
    """Nobody waits for memory."""
