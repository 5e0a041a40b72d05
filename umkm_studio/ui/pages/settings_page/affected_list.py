"""Whose data it is, from this shop or from a safe copy, and the list to work through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import affected
from umkm_studio.models.affected import Affected
from umkm_studio.models.errors import UserError
from umkm_studio.models.privacy_notice import Kept
from umkm_studio.models.shop import Language
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import files, wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import clear, row, stack
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.labels import Line, PlainLabel, caption, elided
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.pages.settings_page.passphrase import UnlockDialog
from umkm_studio.ui.reports import lost_laptop_words

_SHOWN = 100  # people; the list in Excel has all
_NEEDS_PASSPHRASE = ("passphrase_needed", "passphrase_wrong")


class AffectedList(QWidget):
    """The part of the drawer with the people; a copy is only looked into."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.found: Sequence[Affected] = ()
        self._source = self.tr("data di laptop ini")
        self._count = PlainLabel(wrap=True)
        self.save_button = Button(self.tr("Simpan daftar ke Excel"), icon="file-spreadsheet")
        self.file_button = Button(self.tr("Dari berkas cadangan…"), icon="folder")
        self.dialog: UnlockDialog | None = None
        explained = self.tr(
            "Kalau laptopnya sudah tidak ada, buka cadangan dari flashdisk. Isinya hanya dilihat, "
            "tidak menggantikan data di laptop ini."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (Note("info", explained), self._count):
            layout.addWidget(part)
        layout.addLayout(row(self.save_button, self.file_button, None, gap=8))
        self._lines_shown = QVBoxLayout()
        layout.addLayout(self._lines_shown)
        self.save_button.clicked.connect(self._ask_where_to_save)
        self.file_button.clicked.connect(self._ask_for_file)
        self._show(affected.everybody(studio.store))

    def _show(self, found: Sequence[Affected]) -> None:
        self.found = found
        self.file_button.enable()
        self._count.setText(self._count_words(found))
        clear(self._lines_shown)
        for one in found[:_SHOWN]:
            self._lines_shown.addWidget(Line())
            self._lines_shown.addLayout(self._line(one))
        if len(found) > _SHOWN:
            more = self.tr("Dan %n lagi, semuanya ada di daftar Excel.", "", len(found) - _SHOWN)
            self._lines_shown.addWidget(caption(more, role="text2"))
        if found:
            self.save_button.enable()
        else:
            self.save_button.disable(self.tr("Tidak ada orang yang namanya disimpan."))

    def _count_words(self, found: Sequence[Affected]) -> str:
        """How many there are, and of how many the number can be read: only those can be called."""
        words = self.tr("Menurut {source}: %n orang, {phones} di antaranya dengan nomor HP.", "",
                        len(found))  # fmt: skip
        said = words.format(
            source=self._source, phones=wording.number(sum(bool(one.phone) for one in found))
        )
        coded = sum(not one.phone and Kept.FINGERPRINTS in one.kept for one in found)
        if coded:
            more = self.tr(
                "{said} Dari %n lagi hanya ada kode rahasia nomornya, yang tidak bisa ditelepon: "
                "kabari lewat tempat mereka memesan.",
                "",
                coded,
            )
            return more.format(said=said)
        return said

    def _line(self, one: Affected) -> QVBoxLayout:
        reached = ", ".join(filter(None, (*map(place_word, one.places), one.phone)))
        kept = lost_laptop_words.kinds(one.kept, "en" if wording.is_english() else "id")
        name = one.name or self.tr("Tanpa nama")
        words = self.tr("{places} · {kinds}").format(places=reached, kinds=kept)
        return stack(elided(name, "label"), elided(words, "table", role="text2"), gap=1)

    # from a copy

    def _ask_for_file(self) -> None:
        if self._studio.may_open_files():
            files.ask_for_file(
                self,
                self.tr("Pilih cadangan"),
                self.tr("Cadangan (*.umkm *.db)"),
                self.look_into,
            )

    def look_into(self, file: Path, passphrase: str = "") -> None:
        """Read who is in a copy, beside the window."""
        self.file_button.disable(self.tr("Sedang dibaca."))
        self._file = file
        work = _Looking(file, self._studio.data_dir, passphrase)
        self._studio.jobs.run(work, self._looked, self._failed)

    def _looked(self, found: list[Affected]) -> None:
        self._source = self._file.name
        self._show(found)

    def _failed(self, problem: BaseException) -> None:
        self.file_button.enable()
        if isinstance(problem, UserError) and problem.code in _NEEDS_PASSPHRASE:
            is_wrong = problem.code == "passphrase_wrong"
            self._ask_for_passphrase(wording.explain(problem) if is_wrong else "")
            return
        self._studio.notices.explain(problem)

    def _ask_for_passphrase(self, problem: str) -> None:
        self.dialog = UnlockDialog(self.window(), self._file.name, problem)
        self.dialog.wanted.connect(partial(self.look_into, self._file))
        self.dialog.open()

    # to Excel

    def _ask_where_to_save(self) -> None:
        files.ask_where_to_save(
            self,
            self.tr("Simpan ke Excel"),
            self.tr("Buku kerja Excel (*.xlsx)"),
            self.tr("yang-dikabari.xlsx"),
            self.save,
        )

    def save(self, path: Path) -> None:
        """Write the list, with room to note when each was told."""
        from umkm_studio.models.sheets.workbook import writing  # openpyxl only where it is written

        titles = [
            self.tr("Nama"),
            self.tr("Dikenal sebagai"),
            self.tr("Tempat"),
            self.tr("Nomor HP"),
            self.tr("Data yang disimpan"),
            self.tr("Dikabari pada"),
        ]
        try:
            writing.write_list(path, self.tr("Yang dikabari"), titles, self._lines())
        except UserError as problem:
            self._studio.notices.explain(problem)
            return
        text = self.tr("{file} tersimpan di {folder}.")
        self._studio.notices.toast(text.format(file=path.name, folder=path.parent))

    def _lines(self) -> Iterator[list[str]]:
        spoken: Language = "en" if wording.is_english() else "id"
        for one in self.found:
            others = ", ".join(name for name in one.known_as if name != one.name)
            places = ", ".join(map(place_word, one.places))
            yield [
                one.name, others, places, one.phone,
                lost_laptop_words.kinds(one.kept, spoken), "",
            ]  # fmt: skip


class _Looking:
    """The job that reads a copy."""

    def __init__(self, file: Path, data: Path, passphrase: str) -> None:
        self._file = file
        self._data = data
        self._passphrase = passphrase

    def __call__(self, _store: Store, progress: Progress) -> list[Affected]:
        return affected.in_copy(self._file, self._data, self._passphrase, progress)
