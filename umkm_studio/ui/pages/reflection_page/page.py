"""Refleksi Bulanan: what happened, three questions, and what is decided for the next month."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from umkm_studio.models import reflections, trash
from umkm_studio.models.content.balance import last_day
from umkm_studio.models.errors import UserError
from umkm_studio.models.insight import closed_months, month_evidence
from umkm_studio.models.insight.month import MonthReport, month_report
from umkm_studio.models.insight.month_facts import facts
from umkm_studio.models.reflections import (
    MOST_DECISIONS,
    Activity,
    Decision,
    DecisionKind,
    Outcome,
)
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, Columns, row, stack
from umkm_studio.ui.kit.fields import Select
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.kit.reveal import reveal
from umkm_studio.ui.month_words import decisions_heading
from umkm_studio.ui.pages.reflection_page.answers_card import AnswersCard, Kept
from umkm_studio.ui.pages.reflection_page.audience_card import AudienceCard
from umkm_studio.ui.pages.reflection_page.closing import ChangedNote, ClosingRow
from umkm_studio.ui.pages.reflection_page.decisions import DecisionColumn
from umkm_studio.ui.pages.reflection_page.earlier import EarlierDecisions
from umkm_studio.ui.pages.reflection_page.effort_card import EffortCard
from umkm_studio.ui.pages.reflection_page.evidence import pieces
from umkm_studio.ui.pages.reflection_page.facts import Facts
from umkm_studio.ui.pages.reflection_page.month_file import MonthFile
from umkm_studio.ui.pages.reflection_page.too_early import TooEarly

_WORDS_FROM = 1060  # effective pixels of the window


class ReflectionPage(Page):
    """A month at a time. What is typed is kept after a moment, and on leaving."""

    shows = frozenset(
        {"orders", "line_items", "products", "posts", "codes", "redemptions", "partners", "deals"}
        | {"reflections", "decisions", "closed_months", "month_efforts", "settings", "rest_days"}
        | {"messages", "replies", "reply_uses", "testimonials", "consents"}
        | {"criticisms", "criticism_steps", "criticism_themes", "criticism_entries"}
    )

    def title(self) -> str:
        """The month is part of the title."""
        words = self.tr("Refleksi {month}")
        return words.format(month=wording.month(self.month))

    def subtitle(self) -> str:
        """Takes away the fear of the empty page."""
        return self.tr("Lima belas menit saja. Tidak ada jawaban salah, ini catatan untuk dirimu.")

    # build

    def build(self) -> None:
        """The header, the facts on the left, questions and decisions on the right."""
        self.month = reflections.latest_to_reflect(self.store, self.studio.today())
        self._looks_back = False  # the maker asked for the decisions of the month before
        self._said = ""  # the problem that the maker has been told of
        self._build_head()
        self._facts = Facts()
        self._changed = ChangedNote()
        self._closing = ClosingRow()
        left, right = QWidget(), QWidget()
        left.setLayout(stack(self._changed, self._facts, self._closing, None, gap=10))
        self._questions = AnswersCard(self.tr("Tiga pertanyaan"), self.store)
        self.answers, self.evidence = self._questions.fields, self._questions.evidence
        self._build_decisions()
        self._earlier = EarlierDecisions(self._say_outcome, self._say_what_happened)
        self._too_early = TooEarly()
        self._column = stack(
            self._earlier, self._questions, self._decisions, self._too_early, None, gap=14
        )
        right.setLayout(self._column)
        self._efforts, self._audience = EffortCard(self._save_effort), AudienceCard()
        self.body.addWidget(Columns(left, right, ratio=(30, 70)), 1)
        self.body.addWidget(Columns(self._efforts, self._audience))

    def _build_head(self) -> None:
        self.saved_mark = IconLabel("check", size=16)
        self.saved_label = PlainLabel(style="table", role="text2")
        saved = QWidget()
        saved.setLayout(row(self.saved_mark, self.saved_label, gap=6))
        self.month_field = Select()
        self.month_field.setAccessibleName(self.tr("Bulan"))
        policy = QSizePolicy.Policy
        self.month_field.setSizePolicy(policy.Minimum, policy.Fixed)  # a month is never cut
        self.print_button = Button(self.tr("Cetak"), kind="primary", icon="printer")
        self.print_button.setToolTip(self.tr("Cetak atau simpan sebagai PDF (Ctrl+P)"))
        self.archive_button = Button(self.tr("Arsip"), icon="history")
        self.archive_button.setToolTip(self.tr("Semua refleksi, dengan pencarian (Ctrl+F)"))
        self.excel_button = Button(self.tr("Simpan ke Excel"), icon="file-spreadsheet")
        self.excel_button.setToolTip(self.tr("Simpan angka, konten, pesanan, dan kode bulan ini"))
        self.add_action(saved)
        self.add_action(self.archive_button, folds=True)
        self.add_action(self.month_field)
        self.add_action(self.print_button)
        self.header_actions.tuck(self.excel_button)
        self._file = MonthFile(self.studio, self)

    def _build_decisions(self) -> None:
        most = self.tr("paling banyak {most} per kolom, supaya sanggup dijalankan").format(
            most=MOST_DECISIONS
        )
        limit = PlainLabel(most, style="table", role="text2")
        self._decisions = Card(decisions_heading(self.month), right=limit, padding=18)
        self.columns = {
            kind: DecisionColumn(kind, self.store, decide=self._decide, drop=self._drop)
            for kind in DecisionKind
        }
        side = row(*self.columns.values(), gap=12)
        for index in range(len(self.columns)):
            side.setStretch(index, 1)
        self._decisions.body.addLayout(side, 1)

    # wire

    def wire(self) -> None:
        """Typing starts the clock of the autosave; everything else acts at once."""
        self.month_field.changed.connect(self.show_month)
        self.print_button.clicked.connect(self.print_page)
        self.archive_button.clicked.connect(self.search)
        self.excel_button.clicked.connect(self.save_excel)
        self._questions.kept.connect(self._say_kept)
        self._questions.failed.connect(self._explain_once)
        self._facts.earlier_wanted.connect(self._look_at_earlier)
        self._earlier.done.connect(self._put_earlier_away)
        self._closing.close_wanted.connect(self._close_month)
        self._changed.renew_wanted.connect(self._renew)

    def open(self, *, month: date | None = None) -> None:
        """Show this month; without one, stay."""
        if month is not None:
            self.show_month(month)

    def place(self) -> dict[str, object]:
        """The month shown."""
        return {"month": self.month}

    def may_leave(self) -> bool:
        """Keep what is typed; stay where that does not work."""
        decided = all(column.commit() for column in self.columns.values())
        return (
            decided
            and self._earlier.commit()
            and self._efforts.commit()
            and self._questions.flush()
        )

    def show_month(self, month: date) -> None:
        """Show another month, after keeping what was typed about this one."""
        if not self.may_leave():
            self.month_field.set_value(self.month)
            return
        self.month = month.replace(day=1)
        self._looks_back = False
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the header is narrow, the tick alone says that all is saved."""
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        saved = self.saved_mark.isVisibleTo(self)
        self.saved_label.setVisible(not saved or self.effective_width() >= _WORDS_FROM)

    # refresh

    def refresh(self) -> None:
        """Read the month anew. Words that are being typed stay as they are."""
        if self._questions.is_saving:
            return
        today = self.studio.today()
        report = month_report(self.store, self.month, today)
        self.show_title()
        found = reflections.months(self.store, today)
        months = found if self.month in found else [self.month, *found]
        self.month_field.set_items([(one, wording.month(one)) for one in months], self.month)
        self._facts.show_report(report)
        self._changed.show_report(report)
        self._closing.show_report(report, may_close=today > last_day(self.month))
        self._efforts.show_report(report)
        self._audience.show_report(report)
        self._earlier.show_decisions(self.month, report.decisions_before)
        offered = pieces(month_evidence.offered(self.store, self.month))
        self._questions.show_month(self.month, report.reflection.answers, offered)
        self._decisions.title_label.setText(decisions_heading(self.month))
        for kind, column in self.columns.items():
            column.show_decisions(self.month, [one for one in report.decisions if one.kind is kind])
        self._show_when_open(report, today)

    def _show_when_open(self, report: MonthReport, today: date) -> None:
        written = (
            any(report.reflection.answers) or report.decisions or self._questions.is_being_typed
        )
        is_open = bool(written) or today >= reflections.opens_on(self.month)
        is_due = is_open and not report.is_looked_back
        self._earlier.setVisible(bool(report.decisions_before) and (is_due or self._looks_back))
        if not self._looks_back:
            self._put_earlier_above(self._questions)
        self._questions.setVisible(is_open)
        self._decisions.setVisible(is_open)
        self._too_early.setVisible(not is_open)
        self._too_early.show_day(reflections.opens_on(self.month))

    # keeping

    def _say_kept(self, kept: Kept) -> None:
        if kept in (Kept.SAVED, Kept.NOTHING):
            self._said = ""
        self.saved_mark.setVisible(kept is Kept.SAVED)
        words = {
            Kept.NOTHING: "",
            Kept.SOON: self.tr("Menyimpan…"),
            Kept.SAVED: self.tr("Tersimpan"),
            Kept.NOT_YET: self.tr("Belum tersimpan"),
        }
        self.saved_label.setText(words[kept])
        self._fit_words()

    def _explain_once(self, error: UserError) -> None:
        if error.code not in ("store_busy", self._said):
            self._said = error.code
            self.notices.explain(error)

    def _decide(self, decision: Decision) -> bool:
        work = partial(reflections.decide, self.store, decision)
        return self.studio.keep(work, self.tr("Keputusan disimpan."))

    def _drop(self, decision: Decision) -> None:
        if decision.id is None:
            return
        work = partial(
            trash.put_away,
            self.store,
            partial(reflections.drop, decision_id=decision.id),
            kind=trash.Kind.DECISION,
            label=decision.text,
            now=self.studio.now(),
        )
        self.studio.keep(work, self.tr("Keputusan dihapus."))

    # looking back, closing

    def _say_outcome(self, decision: Decision, outcome: Outcome) -> bool:
        assert decision.id is not None
        self._looks_back = True  # until "Selesai": there is something to write beside the answer
        work = partial(reflections.say_outcome, self.store, decision.id, outcome)
        return self.studio.keep(work, self.tr("Tersimpan."))

    def _say_what_happened(self, decision: Decision, words: str) -> bool:
        """Kept after each pause, like the answers: quietly."""
        assert decision.id is not None
        try:
            reflections.say_outcome(self.store, decision.id, decision.outcome, words)
        except UserError as error:
            self._explain_once(error)
            return False
        self._said = ""
        return True

    def _look_at_earlier(self) -> None:
        """Beside the line that asked for it, which is far below the questions."""
        self._looks_back = True
        self._put_earlier_above(self._decisions)
        self._earlier.show()
        self._earlier.setFocus()
        reveal(self._earlier)

    def _put_earlier_above(self, card: QWidget) -> None:
        if self._column.indexOf(self._earlier) + 1 != self._column.indexOf(card):
            self._column.removeWidget(self._earlier)
            self._column.insertWidget(self._column.indexOf(card), self._earlier)

    def _put_earlier_away(self) -> None:
        """Back to the line that led there."""
        if self._earlier.commit():
            self._looks_back = False
            self._facts.earlier_button.setFocus()  # before the list hides, or Qt hands it on
            self._earlier.hide()
            reveal(self._facts.earlier_button)

    def _save_effort(self, activity: Activity, minutes: int | None) -> None:
        work = partial(reflections.save_effort, self.store, self.month, activity, minutes)
        self.studio.keep(work, self.tr("Tersimpan."))

    def _close_month(self) -> None:
        self._freeze(self.tr("Bulan ditutup. Angkanya tidak berubah lagi."))

    def _renew(self) -> None:
        self._freeze(self.tr("Angka bulan ini dihitung ulang."))

    def _freeze(self, words: str) -> None:
        today = self.studio.today()
        found = facts(self.store, self.month, today)
        self.studio.keep(partial(closed_months.close, self.store, found, today), words)

    def _handed_out(self) -> None:
        """What is on paper should stay so: offer to close the month once the preview has gone."""
        is_over = self.studio.today() > last_day(self.month)
        if is_over and closed_months.get(self.store, self.month) is None:
            self.preview.finished.connect(self._offer_to_close)

    def _offer_to_close(self) -> None:
        self.studio.notices.toast(
            self.tr("Tutup bulan ini juga? Angkanya jadi tetap seperti di lembar tadi."),
            action=self.tr("Tutup bulan ini"),
            on_action=self._close_month,
        )

    # what was before

    def search(self) -> None:
        """Ctrl+F: everything that was written, with a search over it."""
        from umkm_studio.ui.pages.reflection_page.archive import Archive  # seldom opened

        if not self.may_leave():
            return
        self.archive = Archive(self.studio, self.month)
        self.archive.month_wanted.connect(self._show_from_archive)
        self.studio.open_drawer(self.archive)
        self.archive.search.setFocus()

    def _show_from_archive(self, month: date) -> None:
        self.studio.close_drawer()
        self.show_month(month)

    # paper and file

    def save_excel(self) -> None:
        """Write figures, posts, orders and codes of the month into a file."""
        if self.may_leave():
            self._file.ask(self.month)

    def can_print(self) -> bool:
        """Every month goes to paper."""
        return True

    def print_page(self) -> None:
        """Show the page as it will be printed."""
        from umkm_studio.ui import reports
        from umkm_studio.ui.kit import print_preview

        if not self.may_leave():
            return
        sheet = reports.month_sheet(self.store, self.month, self.studio.today())
        self.preview = print_preview.show(
            self,
            self.studio,
            sheet.pages,
            title=sheet.title,
            file_name=f"refleksi-{self.month:%Y-%m}.pdf",
        )
        self.preview.handed_out.connect(self._handed_out)
