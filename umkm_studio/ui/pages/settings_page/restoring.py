"""The way back: the copies with what is in them, one is chosen, made ready, and put in place.

A copy is made ready while the window still stands, so that one that turns out to be damaged costs
nothing; only then does the window close, and come back with what was in the copy.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from umkm_studio import paths
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import files, wording
from umkm_studio.ui.kit.busy import Busy
from umkm_studio.ui.kit.buttons import Button, Kind
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.jobs import Job, Progress
from umkm_studio.ui.kit.labels import IconLabel, Line, PlainLabel, caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.settings_page.parts_of_copies import (
    OWN_FILES,
    file_size,
    inside,
    moment,
)
from umkm_studio.ui.pages.settings_page.passphrase import UnlockDialog

if TYPE_CHECKING:
    from umkm_studio.models.backups import Backup, Contents

translate = QCoreApplication.translate


class RestoreDrawer(Drawer):
    """The dated copies, newest first, and the way to a file from elsewhere."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.show_head(caption=self.tr("Pengaturan"), title=self.tr("Pulihkan cadangan"))
        self._studio = studio
        self._reading: list[Job] = []
        self._job: Job | None = None
        self.unlock: UnlockDialog | None = None
        self.lines: list[CopyLine] = []
        sentence = self.tr(
            "Data sekarang dicadangkan dulu, lalu diganti isi cadangan yang kamu pilih."
        )
        self.body.addWidget(Note("info", sentence))
        self.busy = Busy()
        self.busy.cancelled.connect(self._stop)
        self.body.addWidget(self.busy)
        self._list_copies()
        kind: Kind = "normal" if self.lines else "primary"
        self.file_button = Button(self.tr("Dari berkas lain…"), kind=kind, icon="folder")
        self.file_button.clicked.connect(self._ask_for_file)
        self.footer.addWidget(self.file_button)
        self.footer.addStretch(1)
        self.closed.connect(self._stop)

    def first_field(self) -> QWidget:
        """The newest copy, or where to look for one."""
        return self.lines[0].button if self.lines else self.file_button

    # the list

    def _list_copies(self) -> None:
        from umkm_studio.models.backups import listing

        folder = paths.backups_dir(self._studio.data_dir)
        there = partial(_list_there, folder=folder)  # a drive may take its time to answer
        self._reading.append(self._studio.reads.run(there, self._add_there, self._failed))
        here = listing(folder)
        self._add_lines(self.tr("Di laptop ini"), here)
        if not here:
            nothing = self.tr("Belum ada cadangan di laptop ini. Pilih berkasnya dari flashdisk.")
            self.body.addWidget(PlainLabel(nothing, role="text2", wrap=True))

    def _add_there(self, copies: list[Backup]) -> None:
        if copies:
            words = self.tr("Di {path}").format(path=copies[0].path.parent)
            self._add_lines(words, copies)

    def _add_lines(self, title: str, copies: list[Backup]) -> None:
        from umkm_studio.models.backups import Kind

        copies = [copy for copy in copies if copy.kind is not Kind.SET_ASIDE]
        if not copies:
            return
        self.body.addWidget(caption(title, role="text2"))
        for copy in copies:
            line = CopyLine(copy)
            line.button.clicked.connect(partial(self._chosen, line))
            self.lines.append(line)
            self.body.addWidget(line)
            self.body.addWidget(Line())
            look = partial(_look_into, file=copy.path, scratch=self._studio.data_dir)
            self._reading.append(
                self._studio.reads.run(look, line.show_contents, line.show_trouble)
            )

    def _chosen(self, line: CopyLine) -> None:
        if line.contents is None:
            self.offer_file(line.copy.path)
        else:
            called = self.tr("Cadangan {moment}").format(moment=moment(line.copy.made_at))
            self._ask(line.copy.path, called, line.contents, "")

    # a file from elsewhere

    def _ask_for_file(self) -> None:
        names = self.tr("Cadangan ({files})").format(files=OWN_FILES)
        files.ask_for_file(self, self.tr("Pilih cadangan"), names, self.offer_file)

    def offer_file(self, file: Path) -> None:
        """Look into a copy from anywhere, and ask whether to restore it."""
        from umkm_studio.models import backups

        try:
            locked = backups.is_locked(file)
        except UserError as problem:
            self._studio.notices.explain(problem)
            return
        if locked:
            self._ask_to_unlock(file)
        else:
            self._look(file, "")

    def _ask_to_unlock(self, file: Path, problem: str = "") -> None:
        self.unlock = UnlockDialog(self.window(), file.name, problem)
        self.unlock.wanted.connect(partial(self._look, file))
        self.unlock.open()

    def _look(self, file: Path, passphrase: str) -> None:
        work = partial(_look_into, file=file, scratch=self._studio.data_dir, passphrase=passphrase)
        self._work(
            self._studio.reads.run(
                work,
                done=partial(self._looked, file, passphrase),
                failed=partial(self._not_looked, file),
            ),
            self.tr("Membaca cadangan"),
        )

    def _looked(self, file: Path, passphrase: str, found: Contents) -> None:
        self._rest()
        self._ask(file, file.name, found, passphrase)

    def _not_looked(self, file: Path, problem: BaseException) -> None:
        self._rest()
        if isinstance(problem, UserError) and problem.code == "passphrase_wrong":
            self._ask_to_unlock(file, wording.explain(problem))
        else:
            self._studio.notices.explain(problem)

    # doing it

    def _ask(self, file: Path, called: str, found: Contents, passphrase: str) -> None:
        store = self._studio.store
        sentence = self.tr(
            "{copy} berisi {inside}. Pesanan terbarunya {newest}.\n\n"
            "Sekarang ada {orders} pesanan dan {posts} konten. Semua itu dicadangkan dulu, lalu "
            "diganti isi cadangan yang kamu pilih. Kalau ternyata keliru, kamu bisa kembali."
        )
        is_empty = not any(map(store.count, ("orders", "posts", "customers", "products")))
        if is_empty:
            sentence = self.tr(
                "{copy} berisi {inside}. Pesanan terbarunya {newest}.\n\n"
                "Toko di sini masih kosong, jadi tidak ada yang tertimpa."
            )
        self._studio.notices.confirm(
            self.tr("Pulihkan cadangan ini?"),
            sentence.format(
                copy=called,
                inside=inside(found),
                newest=wording.full_day(found.newest_order),
                orders=wording.number(store.count("orders")),
                posts=wording.number(store.count("posts")),
            ),
            self.tr("Pulihkan"),
            partial(self._prepare, file, passphrase),
            danger=not is_empty,
        )

    def _prepare(self, file: Path, passphrase: str) -> None:
        work = partial(_prepare, data=self._studio.data_dir, file=file, passphrase=passphrase)
        self._work(
            self._studio.jobs.run(work, self._ready, self._failed, self.busy.show_progress),
            self.tr("Menyiapkan cadangan. Datamu belum diubah."),
        )

    def _ready(self, ready: Path) -> None:
        self._rest()
        self._studio.restore(ready)

    def _failed(self, problem: BaseException) -> None:
        self._rest()
        self._studio.notices.explain(problem)

    # while something is under way

    def _work(self, job: Job, sentence: str) -> None:
        self._job = job
        self.busy.start(sentence)
        for button in (self.file_button, *(line.button for line in self.lines)):
            button.setEnabled(False)

    def _rest(self) -> None:
        self._job = None
        self.busy.stop()
        self.file_button.enable()
        for line in self.lines:
            line.rest()

    def _stop(self) -> None:
        for job in (*self._reading, *([self._job] if self._job is not None else [])):
            job.cancel()
        self._rest()


class CopyLine(QWidget):
    """One copy: when it was made and why, how large it is, what is in it."""

    def __init__(self, copy: Backup) -> None:
        super().__init__()
        self.copy = copy
        self.contents: Contents | None = None
        self._is_sound = True
        when = moment(copy.made_at)
        self.button = Button(self.tr("Pulihkan"), small=True, writes=True)
        self.button.setAccessibleName(self.tr("Pulihkan {day}").format(day=when))
        words = self.tr("{reason}, {size}")
        about = words.format(reason=_reason(copy), size=file_size(copy.size))
        self._mark = IconLabel("clock", role="text3", size=14)
        words = self.tr("Sedang dibaca")
        self._inside = PlainLabel(words, style="table", role="text3", wrap=True)
        read = row(self._mark, self._inside, gap=6)
        read.setStretch(1, 1)
        said = stack(
            PlainLabel(when, style="label"),
            PlainLabel(about, style="table", role="text2"),
            read,
            gap=1,
        )
        layout = row(said, self.button, gap=12)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    @property
    def words(self) -> str:
        """What is said of what is in it."""
        return self._inside.text()

    def show_contents(self, found: Contents) -> None:
        """Say whose shop it is and how much is in it; its mark says that all of it was checked."""
        self.contents = found
        self._say(inside(found), "circle-check", "success", "text2")

    def show_trouble(self, problem: BaseException) -> None:
        """Say why nothing can be said of it; a damaged copy is not to be chosen."""
        code = problem.code if isinstance(problem, UserError) else ""
        if code == "passphrase_needed":
            words = self.tr("Terkunci. Isinya terlihat setelah kata sandinya diketik.")
            self._say(words, "lock", "text3", "text2")
            return
        self._is_sound = False
        words = self.tr("Rusak atau tidak terbaca lagi. Pilih cadangan yang lain.")
        self._say(words, "alert-triangle", "danger", "dangerText")
        self.rest()

    def _say(self, words: str, icon: str, icon_role: str, role: str) -> None:
        self._mark.set_icon(icon, icon_role)
        self._inside.setText(words)
        self._inside.set_role(role)

    def rest(self) -> None:
        """The button as it is while nothing is under way."""
        if self._is_sound:
            self.button.enable()
        else:
            self.button.disable(self.words)


def _reason(copy: Backup) -> str:
    from umkm_studio.models.backups import Kind

    reasons = {
        Kind.AUTOMATIC: translate("CopyLine", "Otomatis"),
        Kind.BEFORE_UPGRADE: translate("CopyLine", "Sebelum versi baru"),
        Kind.BEFORE_RESTORE: translate("CopyLine", "Sebelum memulihkan"),
        Kind.BEFORE_IMPORT: translate("CopyLine", "Sebelum impor besar"),
    }
    return reasons[copy.kind]


def _list_there(_store: Store, _progress: Progress, *, folder: Path) -> list[Backup]:
    from umkm_studio.models.backups import second_place

    return second_place.copies_there(folder)


def _look_into(
    _store: Store, _progress: Progress, *, file: Path, scratch: Path, passphrase: str = ""
) -> Contents:
    from umkm_studio.models import backups

    return backups.look_into(file, scratch, passphrase)


def _prepare(_store: Store, progress: Progress, *, data: Path, file: Path, passphrase: str) -> Path:
    from umkm_studio.models import backups

    return backups.prepare(data, file, passphrase, progress)
