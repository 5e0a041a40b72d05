"""Safe copies: how they stand, one to take along, the way back, and everything as a workbook."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from umkm_studio import paths
from umkm_studio.models import shop as shops
from umkm_studio.models.file_names import clean_name
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import files, wording
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.settings_page.parts import fill, setting
from umkm_studio.ui.pages.settings_page.parts_of_copies import Copying, arrange, file_size, moment
from umkm_studio.ui.pages.settings_page.passphrase import PassphraseSetting
from umkm_studio.ui.pages.settings_page.second_place import SecondPlaceSetting

if TYPE_CHECKING:
    from umkm_studio.models.backups import Backup
    from umkm_studio.models.backups.upkeep import Upkeep


class BackupCard(Card):
    """Buttons; the work is done by models.backups in a job."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(self.tr("Cadangan data"), icon="database-export")
        self._studio = studio
        self._folder = paths.backups_dir(studio.data_dir)
        self.note = Note("success", "")
        self.sure_button = Button(self.tr("Semua benar"), small=True)
        self.sure_button.clicked.connect(self._be_sure)
        self.pause = Note("info", "", action=self.sure_button)
        self.copy_button = Button(self.tr("Cadangkan sekarang"), icon="database-export", small=True)
        self.restore_button = Button(self.tr("Pilih cadangan…"), icon="database-import", small=True)
        self.export_button = Button(self.tr("Simpan ke Excel"), icon="file-spreadsheet", small=True)
        self.copy_button.clicked.connect(self.ask_where_to_copy)
        self.restore_button.clicked.connect(self.choose)
        self.export_button.clicked.connect(self._ask_where_to_export)
        self.second_place = SecondPlaceSetting(studio)
        self.passphrase = PassphraseSetting(studio)
        self._arrange()

    def _arrange(self) -> None:
        self.body.addWidget(self.note)
        self.body.addWidget(self.pause)
        fill(
            self.body,
            setting(
                self.tr("Cadangan otomatis"),
                self.tr("Saat aplikasi ditutup, dan tiap 30 menit selama ada yang berubah"),
                Badge(Look(self.tr("Selalu"), "success", "circle-check")),
            ),
            self.second_place,
            setting(
                self.tr("Simpan ke flashdisk"),
                self.tr("Satu berkas, bisa dibuka di laptop lain"),
                self.copy_button,
            ),
            self.passphrase,
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
        from umkm_studio.models.backups import upkeep

        arranged = upkeep.load(self._folder)
        self._say_how_old(upkeep.to_count_on(self._folder), arranged)
        self._say_pause(arranged)
        self.second_place.refresh()
        self.passphrase.refresh()

    def _say_how_old(self, copies: list[Backup], arranged: Upkeep) -> None:
        from umkm_studio.models.backups.upkeep import LATE_DAYS

        if shops.load(self._studio.store).practice:
            words = self.tr("Ini toko contoh, jadi tidak ada cadangan otomatis.")
            self.note.show_note("info", words)
            return
        if arranged.failure == "disk_full":
            words = self.tr(
                "Cadangan otomatis tidak jadi dibuat karena penyimpanan laptop hampir penuh. Hapus "
                "berkas yang tidak dipakai, lalu tutup dan buka aplikasi ini."
            )
            self.note.show_note("danger", words)
            return
        if arranged.failure:
            words = self.tr(
                "Cadangan otomatis tidak jadi dibuat. Datamu sendiri aman. Simpan satu ke "
                "flashdisk sekarang, lalu tutup dan buka aplikasi ini."
            )
            self.note.show_note("danger", words)
            return
        if not copies:
            words = self.tr("Cadangan otomatis pertama dibuat saat aplikasi ditutup.")
            self.note.show_note("info", words)
            return
        newest = copies[0]
        words = self.tr("Cadangan terakhir: {moment}, {size}. {taken}").format(
            moment=moment(newest.made_at),
            size=file_size(newest.size),
            taken=self._how_many(),
        )
        late = (self._studio.today() - newest.made_on).days > LATE_DAYS
        self.note.show_note("danger" if late else "success", words)

    def _how_many(self) -> str:
        """12 salinan di laptop ini, 34 MB: every kind of them."""
        from umkm_studio.models.backups import generations

        found = generations.taken(self._folder)
        words = self.tr("Semua di laptop ini: %n salinan, {size}.", "", found.copies)
        if found.is_thinned:
            words = self.tr(
                "Semua di laptop ini: %n salinan, {size}; yang lama dijarangkan supaya "
                "penyimpanan tidak penuh.",
                "",
                found.copies,
            )
        return words.format(size=file_size(found.size))

    def _say_pause(self, arranged: Upkeep) -> None:
        from umkm_studio.models.backups.upkeep import PAUSE_DAYS

        self.pause.setVisible(arranged.paused_on is not None)
        if arranged.paused_on is not None:
            words = self.tr(
                "Cadangan dipulihkan {day}. Supaya masih bisa kembali, cadangan dari sebelumnya "
                "tidak ada yang dihapus sampai {days} hari sesudahnya, atau sampai kamu yakin."
            )
            self.pause.show_note(
                "info",
                words.format(
                    day=wording.full_day(arranged.paused_on), days=wording.number(PAUSE_DAYS)
                ),
            )

    def _be_sure(self) -> None:
        arrange(self._studio, paused_on=None)

    # a copy

    def ask_where_to_copy(self) -> None:
        """Ask for the place of a copy (Ctrl+B)."""
        names = self.tr("Cadangan (*.umkm)")
        files.ask_where_to_save(
            self, self.tr("Simpan cadangan"), names, self._name("umkm"), self.copy_to
        )

    def copy_to(self, path: Path) -> None:
        """Write a verified copy there, locked where there is a passphrase."""
        self._run(Copying(path, self._folder), partial(self._copied, path))

    def _copied(self, path: Path, is_locked: bool) -> None:
        words = self.tr("Cadangan tersimpan di {folder}.")
        if is_locked:
            words = self.tr("Cadangan tersimpan di {folder}, terkunci dengan kata sandimu.")
        self._studio.notices.toast(words.format(folder=path.parent))

    # the workbook

    def _ask_where_to_export(self) -> None:
        names = self.tr("Excel (*.xlsx)")
        files.ask_where_to_save(
            self, self.tr("Simpan semua ke Excel"), names, self._name("xlsx"), self.export_to
        )

    def export_to(self, path: Path) -> None:
        """Write the open workbook there."""
        self._run(_Exporting(path), partial(self._exported, path))

    def _exported(self, path: Path, _result: object) -> None:
        words = self.tr("Buku kerja tersimpan di {folder}.").format(folder=path.parent)
        self._studio.notices.toast(words)

    def _name(self, ending: str) -> str:
        """Dapur Ratna 2026-10-14.umkm."""
        shop = shops.load(self._studio.store).name or "UMKM Studio"
        return clean_name(f"{shop} {self._studio.today().isoformat()}.{ending}")

    def _run(self, work: Copying | _Exporting, done: partial[None]) -> None:
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

    def choose(self, file: Path | None = None) -> None:
        """Open the list of copies; with a file, offer that one."""
        from umkm_studio.ui.pages.settings_page.restoring import RestoreDrawer  # seldom opened

        drawer = RestoreDrawer(self._studio)
        self._studio.open_drawer(drawer)
        if isinstance(file, Path):  # a button sends whether it is down
            drawer.offer_file(file)


class _Exporting:
    """The job that writes the workbook."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, store: Store, progress: Progress) -> None:
        from umkm_studio.models import export

        export.write(store, self._path)
