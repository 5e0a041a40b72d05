"""The drawer that reads exported chats: choose files, say who you are, look, mark what to keep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from umkm_studio.models import shop
from umkm_studio.models.content import own_hours, posts, question_ideas
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages
from umkm_studio.models.voices.chat_file import reading, survey
from umkm_studio.models.voices.chat_file.marking import as_message
from umkm_studio.models.voices.chat_file.reading import Reading
from umkm_studio.models.voices.chat_file.survey import Surveyed
from umkm_studio.models.voices.reply_time import OwnHours
from umkm_studio.ui.editors import away_words
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.busy import Busy
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.jobs import Job, Progress
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.messages_page.chat_results import ChatResults
from umkm_studio.ui.pages.messages_page.chat_start import ChatQuestions, ChatStart

_Work = Callable[[Store, Progress], Any]


class ChatDrawer(SavedDrawer):
    """Nothing of a chat is kept but the messages that the maker marks and saves."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(
            studio,
            self.tr("Pesan yang kamu tandai belum disimpan. Simpan dulu, atau tutup saja."),
            None,  # nothing is typed here, and the file is still there
        )
        self.show_head(
            caption=self.tr("Dari berkas ekspor WhatsApp"), title=self.tr("Baca berkas chat")
        )
        self._job: Job | None = None
        self._asked = 0  # works that were begun
        self._files: Sequence[Surveyed] = ()
        self._own = ""
        self.start = ChatStart()
        self.busy = Busy()
        self.questions: ChatQuestions | None = None
        self.results: ChatResults | None = None
        self.again_button = Button(self.tr("Pilih berkas lain"), icon="folder")
        self.go_button = Button(self.tr("Baca chat"), kind="primary")
        self.save_button = Button(
            self.tr("Simpan pesan"), kind="primary", icon="check", writes=True
        )
        for part in (self.unsaved, self.problem, self.start, self.busy):
            self.body.addWidget(part)
        self.footer.addWidget(self.again_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.go_button)
        self.footer.addWidget(self.save_button)
        self.setAcceptDrops(True)
        self._wire()
        self._show(self.start)
        self.opened()

    def _wire(self) -> None:
        self.start.chosen.connect(self.look)
        self.busy.cancelled.connect(self._cancel)
        self.again_button.clicked.connect(self._begin_again)
        self.go_button.clicked.connect(self._read)
        self.save_button.clicked.connect(self.save)

    # what SavedDrawer asks for

    def typed(self) -> tuple[object, ...]:
        """What is marked."""
        return tuple(self.results.chosen()) if self.results is not None else ()

    def may_close(self) -> bool:
        """Work under way stops with the drawer."""
        if not super().may_close():
            return False
        self._stop()
        return True

    def save(self) -> object:
        """Keep the messages that are marked, as one change."""
        if self.results is None or not self.results.chosen():
            return None
        chosen = [
            as_message(
                heard,
                is_talk=reading.is_talk(self._files[heard.chat], {self._own}),
                without_words=self.tr("(gambar atau suara)"),
            )
            for heard in self.results.chosen()
        ]
        try:
            with self.store.change() as change:
                new = messages.keep(self.store, chosen)
        except UserError as error:
            self._show_problem(error)
            return None
        if new:
            self.studio.undoable(change, self.tr("%n pesan disimpan.", "", new))
        else:
            self.studio.notices.toast(self.tr("Pesan itu sudah tersimpan sebelumnya."))
        self.finish()
        return None

    # the steps

    def look(self, paths: Sequence[Path]) -> None:
        """Find out who writes in these files."""
        if not self._begin_again():
            return
        self._work(partial(_look, paths=tuple(paths), now=self.studio.now()), self._looked)

    def _looked(self, files: tuple[Surveyed, ...]) -> None:
        known = shop.load(self.store)
        self._files = survey.without_repeats(files)
        own = survey.own_name(self._files, (known.name, known.nickname, known.owner))
        self.questions = ChatQuestions(self._files, own, repeats=len(files) - len(self._files))
        self.body.addWidget(self.questions)
        self._show(self.questions)
        (self.go_button if own else self.questions.name).setFocus()

    def _read(self) -> None:
        if self.questions is None or not self.questions.is_complete():
            return
        self._own = self.questions.name.value()
        if self.questions.order is not None:
            order = self.questions.order.value()
            self._files = [
                replace(file, order=order) if file.doubtful_day else file for file in self._files
            ]
        known = shop.load(self.store)
        work = partial(
            _learn,
            files=self._files,
            own=self._own,
            hours=own_hours.of_shop(self.store),
            automatic=(known.away_text, away_words.usual()),
        )
        self._work(work, self._learned)

    def _learned(self, found: Reading) -> None:
        ideas = {post.title for post in posts.undated(self.store)}
        has_hours = bool(shop.load(self.store).work_hours)
        self.results = ChatResults(found, ideas, has_hours=has_hours)
        self.results.chosen_changed.connect(self._show_chosen)
        self.results.idea_wanted.connect(self._make_idea)
        self.body.addWidget(self.results)
        self._show(self.results)
        self.opened()
        self._show_chosen()
        self.results.segments.button("summary").setFocus()

    def _make_idea(self, question: str) -> None:
        self.studio.keep(
            partial(question_ideas.note_down, self.store, question),
            self.tr("“{title}” masuk rak ide.").format(title=wording.short_title(question)),
        )

    def _show_chosen(self) -> None:
        count = len(self.results.chosen()) if self.results is not None else 0
        if count:
            self.save_button.setText(self.tr("Simpan %n pesan", "", count))
            self.save_button.enable()
        else:
            self.save_button.setText(self.tr("Simpan pesan"))
            self.save_button.disable(self.tr("Tandai dulu pesan yang mau disimpan."))

    # showing, and work beside the window

    def _show(self, shown: QWidget) -> None:
        self.busy.stop()
        for part in (self.start, self.questions, self.results):
            if part is not None:
                part.setVisible(part is shown)
        self.problem.hide()
        self.unsaved.hide()
        self.again_button.setVisible(shown in (self.questions, self.results))
        self.go_button.setVisible(shown is self.questions)
        self.save_button.setVisible(shown is self.results)

    def _begin_again(self) -> bool:
        """Back to the first step; not while marks are unsaved, which is said."""
        if self.typed():
            self.unsaved.show()
            return False
        for part in (self.questions, self.results):
            if part is not None:
                part.hide()
                part.deleteLater()
        self.questions = self.results = None
        self._files, self._own = (), ""
        self._show(self.start)
        self.start.button.setFocus()
        return True

    def _work(self, work: _Work, done: Callable[[Any], None]) -> None:
        self._show(self.busy)
        self.busy.start(self.tr("Membaca chat di laptop ini. Boleh dibatalkan kapan saja."))
        self._asked += 1
        self._job = self.studio.jobs.run(
            work,
            done=partial(self._came, self._asked, done),
            failed=partial(self._came, self._asked, self._failed),
            progressed=self.busy.show_progress,
        )

    def _came(self, asked: int, then: Callable[[Any], None], found: Any) -> None:
        """Work has ended; what the maker stopped meanwhile is of no interest any more."""
        if asked == self._asked and self._job is not None:
            self._job = None
            then(found)

    def _failed(self, error: BaseException) -> None:
        self._begin_again()
        if isinstance(error, UserError):
            self._show_problem(error)
        else:
            self.studio.notices.explain(error)

    def _show_problem(self, error: UserError) -> None:
        self.problem.show_note("danger", wording.explain(error))
        self.problem.show()

    def _cancel(self) -> None:
        self._stop()
        self._begin_again()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    # files that are dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from this machine, nothing else."""
        urls = event.mimeData().urls()
        if self._job is None and urls and all(url.isLocalFile() for url in urls):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at them."""
        event.acceptProposedAction()
        self.look([Path(url.toLocalFile()) for url in event.mimeData().urls()])


def _look(
    _store: Store, progress: Progress, *, paths: tuple[Path, ...], now: datetime
) -> tuple[Surveyed, ...]:
    return survey.look(paths, partial(_in_kilobytes, progress), now)


def _learn(
    _store: Store,
    progress: Progress,
    *,
    files: Sequence[Surveyed],
    own: str,
    hours: OwnHours,
    automatic: tuple[str, ...],
) -> Reading:
    tell = partial(_in_kilobytes, progress)
    return reading.read(files, {own}, hours, tell, automatic)


def _in_kilobytes(progress: Progress, done: int, total: int) -> None:
    """Numbers of a job's progress have 32 bits; files together may be larger."""
    progress(done >> 10, total >> 10)
