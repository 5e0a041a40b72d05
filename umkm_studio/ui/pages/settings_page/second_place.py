"""The setting of a second place for copies: a stick, another drive, a folder of a cloud service."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from umkm_studio import paths
from umkm_studio.models import shop as shops
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import files
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.settings_page.parts_of_copies import LiveSetting, ago, arrange, remember

if TYPE_CHECKING:
    from umkm_studio.models.backups.second_place import SecondPlace

translate = QCoreApplication.translate


class SecondPlaceSetting(LiveSetting):
    """Where it is and when the last copy got there."""

    def __init__(self, studio: Studio) -> None:
        self.choose_button = Button(icon="folder", small=True)
        self.leave_button = Button(translate("SecondPlace", "Lepas"), small=True)
        title = translate("SecondPlace", "Tempat kedua")
        super().__init__(title, self.leave_button, self.choose_button)
        self._studio = studio
        self._folder = paths.backups_dir(studio.data_dir)
        self.choose_button.clicked.connect(self._ask)
        self.leave_button.clicked.connect(self._leave)

    def refresh(self) -> None:
        """Say how it stands; a drive that takes its time to answer is asked beside the window."""
        from umkm_studio.models.backups import upkeep

        arranged = upkeep.load(self._folder)
        is_named = arranged.second_place is not None
        self.leave_button.setVisible(is_named)
        self.choose_button.setText(self.tr("Ganti…") if is_named else self.tr("Pilih…"))
        self.choose_button.updateGeometry()
        if not is_named and shops.load(self._studio.store).copies_elsewhere:
            words = self.tr("Dulu ada, tetapi di laptop ini belum dipilih lagi")
            self.say(words, role="warningText")
        elif not is_named:
            self.say(self.tr("Flashdisk, drive lain, atau folder Google Drive dan sejenisnya"))
        elif arranged.place_failure:
            words = self.tr("{path}. Cadangan terakhir gagal disalin ke sana.")
            self.say(words.format(path=arranged.second_place), role="dangerText")
        else:
            look = partial(_look, folder=self._folder)
            self._studio.reads.run(look, self._show, self._studio.notices.explain)

    def _show(self, place: SecondPlace | None) -> None:
        """A stick that is not plugged in is no error."""
        if place is None:  # left meanwhile
            return
        words = self.tr("{path}. Belum ada cadangan di sana.")
        if place.brought_at is not None and place.is_there:
            words = self.tr("{path}. Terakhir {ago}.")
        elif place.brought_at is not None:
            words = self.tr("{path} sedang tidak terpasang. Terakhir {ago}.")
        elif not place.is_there:
            words = self.tr("{path} sedang tidak terpasang. Belum ada cadangan di sana.")
        at = place.brought_at
        told = ago(at, self._studio.now()) if at is not None else ""
        self.say(words.format(path=place.path, ago=told))

    def choose(self, chosen: Path) -> None:
        """Take copies there from now on, the newest one at once."""
        from umkm_studio.models.backups import second_place

        try:
            second_place.choose(self._folder, chosen, shops.load(self._studio.store).name)
        except UserError as problem:
            self._studio.notices.explain(problem)
            return
        remember(self._studio, copies_elsewhere=True)
        self.choose_button.disable(self.tr("Sedang menyalin cadangan."))
        work = partial(_keep, folder=self._folder, now=self._studio.now())
        self._studio.jobs.run(work, done=self._over, failed=self._failed)
        self._studio.copies_changed()

    def _ask(self) -> None:
        files.ask_for_folder(self, self.tr("Pilih flashdisk atau folder"), self.choose)

    def _over(self, _nothing: object) -> None:
        self.choose_button.enable()
        self._studio.notices.toast(self.tr("Cadangan sudah ada di tempat kedua."))
        self._studio.copies_changed()

    def _failed(self, problem: BaseException) -> None:
        self.choose_button.enable()
        self._studio.notices.explain(problem)
        self._studio.copies_changed()

    def _leave(self) -> None:
        from umkm_studio.models.backups.second_place import NONE

        if arrange(self._studio, **NONE):
            remember(self._studio, copies_elsewhere=False)
            words = self.tr("Tempat kedua dilepas. Cadangan yang ada di sana tidak dihapus.")
            self._studio.notices.toast(words)


def _look(_store: Store, _progress: Progress, *, folder: Path) -> SecondPlace | None:
    from umkm_studio.models.backups import second_place

    return second_place.of(folder)


def _keep(store: Store, _progress: Progress, *, folder: Path, now: datetime) -> None:
    from umkm_studio.models import backups

    backups.keep(store, folder, now)
