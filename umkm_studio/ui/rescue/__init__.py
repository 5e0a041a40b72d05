"""The window in the shop's place, when the shop can't be opened: what happened, that nothing was
touched, and clear ways on. It has no store: what it knows of the shop comes from models/salvage.py,
on a thread beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from umkm_studio import logbook
from umkm_studio.models import backups, salvage
from umkm_studio.models.errors import UserError
from umkm_studio.models.files import whole
from umkm_studio.models.salvage import Findings, OtherCopy
from umkm_studio.models.store.graft import Saved
from umkm_studio.ui.kit import files, language, wording
from umkm_studio.ui.kit.announcing import announce
from umkm_studio.ui.kit.busy import Busy
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import clear, row, stack
from umkm_studio.ui.kit.fields import Segments
from umkm_studio.ui.kit.jobs import Job, Progress, Worker
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.problem_report import ProblemReport
from umkm_studio.ui.kit.side_panel import SidePanel
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.rescue import report, ways, words
from umkm_studio.ui.rescue.choices import Choice, Locked
from umkm_studio.ui.rescue.ways import Deed, Way

__all__ = ["RescueWindow", "Way"]


class RescueWindow(QWidget):
    """`own` is the laptop's own data folder. `decided` once the maker has left it, see `way`."""

    decided = Signal()

    def __init__(
        self, problem: UserError, data: Path, *, own: Path, now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.problem = problem
        self.way = Way.CLOSE
        self._data, self._own, self._now = data, own, now
        self._findings: Findings | None = None
        self._others: list[OtherCopy] | None = None  # while they are listed
        self._saved: list[Saved] = []
        self._job: Job | None = None
        self._worker = Worker(self)
        self.choices: list[Choice] = []
        self._deeds: dict[Deed, Callable[[], None]] = {
            Deed.RESTORE: self._bring_newest_back,
            Deed.SAVE_ROWS: self._save,
            Deed.START_ANEW: self._start_anew,
            Deed.TAKE_OVER: self._take_over,
            Deed.OPEN_OWN: partial(self._leave, Way.OWN_FOLDER),
            Deed.TRY_AGAIN: partial(self._leave, Way.TRY_AGAIN),
        }
        self.setWindowTitle("UMKM Studio")
        self.setMinimumSize(760, 520)
        wanted = QSize(theme().px(1180), theme().px(680))
        self.resize(wanted.boundedTo(self.screen().availableGeometry().size()))
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._build()
        if problem.code in words.LOOKED_INTO:
            self._look()

    @property
    def is_busy(self) -> bool:
        """Whether something is looked through or done right now."""
        return self._job is not None

    # build

    def _build(self) -> None:
        """Everything, in the language in force."""
        clear(self._whole)
        t = theme()
        self._side = self._make_side()
        self._note = Note("danger", "")
        self._note.hide()
        self.busy = Busy()
        self.busy.cancelled.connect(self._cancel)
        self._cards = stack(gap=12)
        inner = QWidget()
        inner.setObjectName("body")
        column = stack(
            row(None, self._make_languages()),
            self._make_head(),
            self._note,
            self.busy,
            self._cards,
            None,
            gap=18,
        )
        column.setContentsMargins(t.px(56), t.px(28), t.px(56), t.px(16))
        inner.setLayout(column)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(area, 1)
        right.addLayout(self._make_foot())
        self._whole.addWidget(self._side)
        self._whole.addLayout(right, 1)
        self._side.stand_beside(self)
        self._show_choices()

    def _make_side(self) -> SidePanel:
        return SidePanel(
            self.tr("Tenang, tidak ada yang dihapus."),
            self.tr(
                "UMKM Studio berhenti sebelum menyentuh apa pun. Baca dulu pilihannya, tidak perlu "
                "buru-buru."
            ),
            (
                ("lock", self.tr("Berkas aslimu tidak diubah")),
                ("history", self.tr("Berkas lama disimpan dengan tanggalnya")),
                ("cloud-off", self.tr("Tidak ada yang dikirim lewat internet")),
            ),
        )

    def _make_languages(self) -> Segments:
        choices = (("id", "Indonesia"), ("en", "English"))
        self.language = Segments(choices, language.current(), small=True)
        self.language.setAccessibleName(self.tr("Bahasa"))
        self.language.changed.connect(self._speak)
        return self.language

    def _make_head(self) -> QHBoxLayout:
        head = self._head()
        self.title = PlainLabel(head.title, style="h1", wrap=True)
        self.sentence = PlainLabel(head.sentence, role="text2", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(theme().px(16))
        line.addWidget(IconLabel(head.icon, role=head.role, size=32), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(stack(self.title, self.sentence, gap=6), 1)
        self.setAccessibleName(head.title)
        announce(self, f"{head.title}. {head.sentence}")
        return line

    def _head(self) -> words.Head:
        return words.saved() if self._saved else words.head(self.problem)

    def _make_foot(self) -> QHBoxLayout:
        t = theme()
        self.file_button = Button(
            self.tr("Dari berkas cadangan lain…"), icon="folder", kind="quiet"
        )
        self.file_button.clicked.connect(self._ask_for_file)
        self.file_button.setVisible(self.problem.code in words.LOOKED_INTO and not self._saved)
        self.others_button = Button(icon="list-check", kind="quiet")
        self.others_button.clicked.connect(self._turn_to_others)
        self.report_button = Button(self.tr("Lihat laporan"), icon="eye", kind="quiet")
        self.report_button.clicked.connect(self._show_report)
        self.report_button.setVisible("report" in self.problem.details and not self._saved)
        self.keep_button = Button(self.tr("Simpan laporan…"), icon="device-floppy")
        self.keep_button.clicked.connect(self._ask_where_to_keep)
        self.keep_button.setVisible(bool(self._saved))
        self.open_button = Button(self.tr("Buka toko"), kind="primary", icon="arrow-right")
        self.open_button.clicked.connect(partial(self._leave, Way.SAVED))
        self.open_button.setVisible(bool(self._saved))
        self.close_button = Button(self.tr("Tutup"))
        self.close_button.clicked.connect(self.close)
        foot = row(
            self.others_button,
            self.file_button,
            self.report_button,
            self.keep_button,
            None,
            self.close_button,
            self.open_button,
            gap=12,
        )
        left = t.px(56 if self._saved else 39)  # a quiet button's words stand where others begin
        foot.setContentsMargins(left, t.px(8), t.px(56), t.px(24))
        return foot

    # the ways on

    def _show_choices(self) -> None:
        clear(self._cards)
        self.choices = []
        self._say_others()
        if self._saved:
            self._cards.addWidget(report.SavedCard(report.told(self._saved)))
            self.open_button.setFocus()
            return
        for other in self._others or ():
            choice = Choice(ways.other(other))
            choice.button.clicked.connect(partial(self.take_file, other.copy.path))
            self._add(choice)
        if self._others is None:
            self._offer_ways()
        if self.choices:
            self.choices[0].button.setFocus()

    def _offer_ways(self) -> None:
        for offer in ways.offers(self.problem, self._findings, self._data, self._own):
            choice = Choice(offer)
            choice.button.clicked.connect(self._deeds[offer.deed])
            self._add(choice)

    def _add(self, choice: Choice) -> None:
        self.choices.append(choice)
        self._cards.addWidget(choice)

    def _say_others(self) -> None:
        """The button that turns to all copies, and back; there is no other copy without a first."""
        is_listed = self._others is not None
        words = self.tr("Kembali ke pilihan") if is_listed else self.tr("Cadangan lain di sini…")
        self.others_button.setText(words)
        has_more = self._findings is not None and self._findings.copy is not None
        self.others_button.setVisible((has_more or is_listed) and not self._saved)

    # what is done

    def _look(self) -> None:
        self._start(
            self.tr("Memeriksa cadangan dan berkas data"),
            partial(salvage.look, self._data),
            self._looked,
        )

    def _looked(self, found: Findings) -> None:
        self._findings = found
        self._finish()

    def _turn_to_others(self) -> None:
        if self._others is not None:
            self._others = None
            self._show_choices()
            return
        work = partial(salvage.copies, self._data)
        self._start(self.tr("Membaca semua cadangan"), work, self._show_others)

    def _show_others(self, found: list[OtherCopy]) -> None:
        self._others = found
        self._finish()

    def _bring_newest_back(self) -> None:
        if self._findings is not None and self._findings.copy is not None:
            self._bring_back(self._findings.copy.path)

    def _bring_back(self, copy: Path, passphrase: str = "") -> None:
        work = partial(salvage.bring_back, self._data, copy, self._now(), passphrase=passphrase)
        self._start(self.tr("Memulihkan cadangan"), work, partial(self._done, Way.RESTORED))

    def _start_anew(self) -> None:
        work = _without_progress(partial(salvage.start_anew, self._data, self._now()))
        self._start(self.tr("Menyiapkan toko baru"), work, partial(self._done, Way.SAVED))

    def _take_over(self) -> None:
        work = partial(salvage.move_here, self._data, self._own, self._now())
        self._start(self.tr("Menyalin toko"), work, partial(self._done, Way.OWN_FOLDER))

    def _save(self) -> None:
        work = partial(salvage.save_rows, self._data, self._now())
        self._start(self.tr("Menyalin baris demi baris"), work, self._saved_rows)

    def _saved_rows(self, saved: list[Saved]) -> None:
        self._saved = saved
        self._finish()
        self._build()

    def _done(self, way: Way, _nothing: None) -> None:
        self._leave(way)

    def _start(
        self,
        sentence: str,
        work: Callable[[Progress], object],
        done: Callable[..., None],
    ) -> None:
        """Do it beside the window; nothing else can be chosen meanwhile."""
        self._note.hide()
        self._set_enabled(False)
        self.busy.start(sentence)
        self._job = self._worker.start(work, done, self._failed, self.busy.show_progress)

    def _failed(self, error: BaseException) -> None:
        self._finish()
        if isinstance(error, UserError):
            sentence = wording.explain(error)
        else:
            logbook.unexpected(error)
            sentence = self.tr("Ada yang tidak beres, berkasmu tidak diubah. Coba jalan yang lain.")
        self._note.show_note("danger", sentence)
        self._note.show()
        announce(self, sentence)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._finish()

    def _finish(self) -> None:
        self._job = None
        self.busy.stop()
        self._set_enabled(True)
        self._show_choices()

    def _set_enabled(self, on: bool) -> None:
        for choice in self.choices:
            choice.setEnabled(on)
        for button in (self.file_button, self.others_button):
            button.setEnabled(on)
        self.language.setEnabled(on)

    # files

    def _ask_for_file(self) -> None:
        kinds = self.tr("Cadangan (*.umkm *.db)")
        files.ask_for_file(self, self.tr("Pilih cadangan"), kinds, self.take_file)

    def take_file(self, file: Path) -> None:
        """Bring a copy back that lies elsewhere; a locked one asks for its passphrase first."""
        try:
            locked = backups.is_locked(file)
        except UserError as problem:
            self._failed(problem)
            return
        if not locked:
            self._bring_back(file)
            return
        card = Locked(file.name)
        card.opened.connect(partial(self._bring_back, file))
        self._cards.insertWidget(0, card)
        card.field.setFocus()

    def _show_report(self) -> None:
        ProblemReport(self, str(self.problem.details["report"])).open()

    def _ask_where_to_keep(self) -> None:
        kinds = self.tr("Teks (*.txt)")
        name = f"umkm-studio-{self._now():%Y-%m-%d}.txt"
        files.ask_where_to_save(self, self.tr("Simpan laporan"), kinds, name, self.keep_report)

    def keep_report(self, path: Path) -> None:
        """Write the report there: numbers only."""
        text = report.as_text(report.told(self._saved))
        try:
            with whole(path) as unfinished:
                unfinished.write_text(text, encoding="utf-8")
        except UserError as problem:
            self._note.show_note("danger", wording.explain(problem))
            self._note.show()

    # the window

    def _speak(self, code: Literal["id", "en"]) -> None:
        if language.use(code):
            self._build()

    def _leave(self, way: Way) -> None:
        self.way = way
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has no room for the left side."""
        super().resizeEvent(event)
        self._side.stand_beside(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whatever is under way is called off first."""
        self._worker.close()
        super().closeEvent(event)
        self.decided.emit()


def _without_progress(work: Callable[[], None]) -> Callable[[Progress], None]:
    def done_at_once(_progress: Progress) -> None:
        work()

    return done_at_once
