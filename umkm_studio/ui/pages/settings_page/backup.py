"""Safe copies: the newest one, one to take along, the way back, and everything as a workbook."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from umkm_studio import paths
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import files, wording
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, row, stack
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.settings_page.parts import fill, setting

if TYPE_CHECKING:
    from umkm_studio.models.backups import Backup

_LATE = 7  # days without a copy, from which on a reminder is due


class BackupCard(Card):
    """Buttons; the work is done by models.backups in a job."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(self.tr("Cadangan data"), icon="database-export")
        self._studio = studio
        self.note = Note("success", "")
        self.body.addWidget(self.note)
        self.copy_button = Button(self.tr("Cadangkan sekarang"), icon="database-export", small=True)
        self.restore_button = Button(self.tr("Pilih cadangan…"), icon="database-import", small=True)
        self.export_button = Button(self.tr("Simpan ke Excel"), icon="file-spreadsheet", small=True)
        self.copy_button.clicked.connect(self.ask_where_to_copy)
        self.restore_button.clicked.connect(self._choose)
        self.export_button.clicked.connect(self._ask_where_to_export)
        fill(
            self.body,
            setting(
                self.tr("Cadangan otomatis"),
                self.tr("Setiap aplikasi ditutup, simpan 10 terakhir"),
                Badge(Look(self.tr("Selalu"), "success", "circle-check")),
            ),
            setting(
                self.tr("Simpan ke flashdisk"),
                self.tr("Satu berkas, bisa dibuka di laptop lain"),
                self.copy_button,
            ),
            setting(
                self.tr("Pulihkan"),
                self.tr("Data sekarang dicadangkan dulu, jadi aman"),
                self.restore_button,
            ),
            setting(
                self.tr("Simpan semua ke Excel"),
                self.tr("Format terbuka, bisa diimpor kembali"),
                self.export_button,
            ),
        )

    def refresh(self) -> None:
        """Say how old the newest copy on this laptop is; one taken along is not counted on."""
        copies = _copies(self._studio)
        if not copies:
            words = self.tr("Cadangan otomatis pertama dibuat saat aplikasi ditutup.")
            self.note.show_note("info", words)
            return
        newest = copies[0]
        words = self.tr("Cadangan otomatis terakhir: {day}, {size}").format(
            day=wording.full_day(newest.made_on), size=file_size(newest.size)
        )
        late = (self._studio.today() - newest.made_on).days > _LATE
        self.note.show_note("warning" if late else "success", words)

    # a copy

    def ask_where_to_copy(self) -> None:
        """Ask for the place of a copy (Ctrl+B)."""
        name = f"umkm-studio-{self._studio.today().isoformat()}.db"
        files.ask_where_to_save(
            self, self.tr("Simpan cadangan"), self.tr("Cadangan (*.db)"), name, self.copy_to
        )

    def copy_to(self, path: Path) -> None:
        """Write a verified copy there."""
        self._run(_Copying(path), partial(self._copied, path))

    def _copied(self, path: Path, _result: object) -> None:
        words = self.tr("Cadangan tersimpan di {folder}.").format(folder=path.parent)
        self._studio.notices.toast(words)

    # the workbook

    def _ask_where_to_export(self) -> None:
        name = f"umkm-studio-{self._studio.today().isoformat()}.xlsx"
        files.ask_where_to_save(
            self, self.tr("Simpan semua ke Excel"), self.tr("Excel (*.xlsx)"), name, self.export_to
        )

    def export_to(self, path: Path) -> None:
        """Write the open workbook there."""
        self._run(_Exporting(path), partial(self._exported, path))

    def _exported(self, path: Path, _result: object) -> None:
        words = self.tr("Buku kerja tersimpan di {folder}.").format(folder=path.parent)
        self._studio.notices.toast(words)

    def _run(self, work: _Copying | _Exporting, done: partial[None]) -> None:
        for button in (self.copy_button, self.export_button):
            button.disable(self.tr("Sedang menulis berkas."))
        self._studio.jobs.run(work, done=partial(self._over, done), failed=self._failed)

    def _over(self, done: partial[None], result: object) -> None:
        self._enable()
        done(result)

    def _failed(self, error: BaseException) -> None:
        self._enable()
        self._studio.notices.explain(error)

    def _enable(self) -> None:
        for button in (self.copy_button, self.export_button):
            button.enable()

    # the way back

    def _choose(self) -> None:
        self._studio.open_drawer(RestoreDrawer(self._studio))


class _Copying:
    """The job that writes a copy."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, store: Store, progress: Progress) -> None:
        from umkm_studio.models import backups

        backups.write(store, self._path)


class _Exporting:
    """The job that writes the workbook."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, store: Store, progress: Progress) -> None:
        from umkm_studio.models import export

        export.write(store, self._path)


class RestoreDrawer(Drawer):
    """The dated copies, newest first, and the way to a file from elsewhere."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(caption="", title="")
        self.show_head(caption=self.tr("Pengaturan"), title=self.tr("Pulihkan cadangan"))
        self._studio = studio
        self.buttons: list[Button] = []
        sentence = self.tr(
            "Data sekarang dicadangkan dulu, lalu diganti isi cadangan yang kamu pilih."
        )
        self.body.addWidget(Note("info", sentence))
        for line in self._lines():
            self.body.addWidget(line)
            self.body.addWidget(Line())
        self.file_button = Button(self.tr("Dari berkas lain…"), icon="folder")
        self.file_button.clicked.connect(self._ask_for_file)
        self.footer.addWidget(self.file_button)
        self.footer.addStretch(1)

    def _lines(self) -> list[QWidget]:
        from umkm_studio.models.backups import Kind

        reasons = {
            Kind.AUTOMATIC: self.tr("Otomatis saat ditutup"),
            Kind.BEFORE_UPGRADE: self.tr("Sebelum versi baru"),
            Kind.BEFORE_RESTORE: self.tr("Sebelum memulihkan"),
            Kind.BEFORE_IMPORT: self.tr("Sebelum impor besar"),
        }
        lines: list[QWidget] = []
        for copy in _copies(self._studio):
            day, size = wording.long_day(copy.made_on), file_size(copy.size)
            button = Button(self.tr("Pulihkan"), small=True)
            button.setAccessibleName(self.tr("Pulihkan {day}").format(day=day))
            button.clicked.connect(partial(self._ask, copy.path, day, size))
            self.buttons.append(button)
            words = self.tr("{reason}, {size}").format(reason=reasons[copy.kind], size=size)
            layout = row(
                stack(
                    PlainLabel(day, style="label"),
                    PlainLabel(words, style="table", role="text2"),
                    gap=1,
                ),
                None,
                button,
            )
            line = QWidget()
            line.setLayout(layout)
            lines.append(line)
        if not lines:
            lines.append(PlainLabel(self.tr("Belum ada cadangan di laptop ini."), role="text2"))
        return lines

    def _ask_for_file(self) -> None:
        files.ask_for_file(
            self, self.tr("Pilih cadangan"), self.tr("Cadangan (*.db)"), self.ask_about_file
        )

    def ask_about_file(self, path: Path) -> None:
        """Ask before a copy from elsewhere takes the place of the shop."""
        from datetime import date

        try:
            found = path.stat()
        except OSError:
            self._studio.notices.explain(UserError("file_missing", file=path.name))
            return
        day = wording.long_day(date.fromtimestamp(found.st_mtime))
        self._ask(path, day, file_size(found.st_size))

    def _ask(self, path: Path, day: str, size: str) -> None:
        sentence = self.tr(
            "Data sekarang dicadangkan dulu, lalu diganti isi {day} ({size}). "
            "Yang kamu catat sesudah itu tetap ada di cadangan."
        )
        self._studio.notices.confirm(
            self.tr("Pulihkan cadangan?"),
            sentence.format(day=day, size=size),
            self.tr("Pulihkan"),
            partial(self._studio.restore, path),
        )


def _copies(studio: Studio) -> list[Backup]:
    """The copies to count on, newest first: not a store that was set aside unread."""
    from umkm_studio.models.backups import Kind, listing  # hashlib and its like: not at the start

    found = listing(paths.backups_dir(studio.data_dir))
    return [copy for copy in found if copy.kind is not Kind.SET_ASIDE]


def file_size(size: int) -> str:
    """2,4 MB; `size` in bytes, a megabyte being a million of them."""
    if size < 1_000_000:
        return f"{wording.number(max(1, round(size / 1000)))}{wording.NBSP}KB"
    return f"{wording.number(size / 1_000_000, 1)}{wording.NBSP}MB"
