"""The foot of the import: back and on, what the next press does, and what stands beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from umkm_studio.models.importing.loading import Imported
from umkm_studio.models.importing.outcomes import RowState
from umkm_studio.models.importing.results import Brought
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.labels import elided
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page import results_words
from umkm_studio.ui.pages.orders_page.check_step import CheckStep
from umkm_studio.ui.pages.orders_page.import_work import Step, WizardState
from umkm_studio.ui.pages.orders_page.words import import_words


class WizardFoot(QWidget):
    """Buttons for all steps; each step shows its own."""

    def __init__(self) -> None:
        super().__init__()
        self.back_button = Button(self.tr("Kembali"), icon="arrow-left")
        self.next_button = Button(
            self.tr("Lanjut"), kind="primary", icon="arrow-right", icon_after=True
        )
        self.problems_button = Button(self.tr("Simpan daftar masalah"), icon="download")
        self.import_button = Button("", kind="primary", icon="check")
        self.summary = elided("", "table", role="text2")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, theme().px(6), 0, theme().px(20))
        layout.setSpacing(theme().px(8))
        layout.addWidget(self.back_button)
        layout.addSpacing(theme().px(12))
        layout.addWidget(self.summary, 1)
        layout.addWidget(self.problems_button)
        layout.addWidget(self.next_button)
        layout.addWidget(self.import_button)

    def show_step(self, now: Step, *, has_plan: bool, has_rejected: bool) -> None:
        """Show the buttons of a step."""
        if has_plan:
            self.next_button.enable()
        else:
            self.next_button.disable(self.tr("Pilih berkasnya dulu."))
        self.setVisible(now is not Step.DONE)
        self.back_button.setVisible(now is not Step.FILE)
        self.next_button.setVisible(now in (Step.FILE, Step.COLUMNS))
        self.import_button.setVisible(now is Step.CHECK)
        self.problems_button.setVisible(now is Step.CHECK and has_rejected)

    def show_unused(self, columns: Sequence[str]) -> None:
        """Name the columns of the file that nothing is kept of."""
        text = self.tr("%n kolom lain tidak dipakai: {columns}", "", len(columns))
        self.summary.setText(text.format(columns=", ".join(columns)) if columns else "")

    def show_checked(self, state: WizardState, step: CheckStep) -> None:
        """Show the button that saves, with what it is going to do, and the words beside it."""
        if state.preview is None:
            return
        checked = state.preview.checked
        if checked.results is not None:
            self._show_results(checked, checked.results)
            return
        orders = checked.orders_new + checked.orders_updated
        whole_book = state.plan is not None and state.plan.layout is None
        self.summary.setText(self._summary(state, step))
        if step.pending():
            self.import_button.setText(self.tr("Pakai jawabanku"))
            self.import_button.enable()
            return
        self.import_button.setText(
            self.tr("Impor isi buku kerja") if whole_book else import_words(checked)
        )
        if orders or whole_book:
            self.import_button.enable()
        else:
            self.import_button.disable(self._why_not(checked, step))

    def _show_results(self, checked: Imported, brought: Brought) -> None:
        """The same for an insight export."""
        self.summary.setText(results_words.summary(checked, brought))
        if results_words.has_news(checked, brought):
            self.import_button.setText(results_words.import_words(checked, brought))
            self.import_button.enable()
        else:
            self.import_button.setText(self.tr("Simpan hasil"))
            self.import_button.disable(self.tr("Tidak ada angka baru di berkas ini."))

    def _why_not(self, checked: Imported, step: CheckStep) -> str:
        if step.open_rows:
            return self.tr("Jawab dulu pertanyaan di atas.")
        if checked.orders_unchanged and not step.has_rejected():
            return self.tr("Semua pesanan di berkas ini sudah ada.")
        return self.tr("Belum ada baris yang bisa masuk. Perbaiki barisnya di tabel.")

    def _summary(self, state: WizardState, step: CheckStep) -> str:
        assert state.preview is not None
        check = step.counts[RowState.CHECK]
        checked = state.preview.checked
        ready, found = step.counts[RowState.READY], checked.orders_new + checked.orders_updated
        rows = self.tr("{count} baris", "", ready).format(count=wording.number(ready))
        orders = self.tr("{count} pesanan", "", found).format(count=wording.number(found))
        text = self.tr("{rows} ({orders}) siap").format(rows=rows, orders=orders)
        if check:
            more = self.tr("{count} baris perlu dicek", "", check)
            text = f"{text}, {more.format(count=wording.number(check))}"
        if waiting := step.open_rows:
            words = self.tr("%n baris menunggu jawabanmu dan belum ikut", "", waiting)
            text = f"{text} · {words}"
        ignored = checked.ignored_columns
        if state.plan is None or state.plan.layout is not None or not ignored:
            return text  # unused columns of other formats were named in step 2
        columns = self.tr("kolom yang tidak dikenal: {columns}").format(columns=", ".join(ignored))
        return f"{text} · {columns}"
