"""The drawer "Kalau laptop hilang": what to do, the letter to buyers, and whom to send it to.

studio.open_drawer(LostLaptopDrawer(studio))
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import affected, privacy_notice
from umkm_studio.models import shop as shops
from umkm_studio.models.affected import Affected
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.shop import Language
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import files, language, print_preview, wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.choices import Segments
from umkm_studio.ui.kit.drafting import Drafting
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.fields import DateField, Labelled, TextArea, TextField
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.labels import Line, PlainLabel, caption, elided, heading
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.pages.settings_page.passphrase import UnlockDialog
from umkm_studio.ui.reports import lost_laptop_words
from umkm_studio.ui.reports.parts_sheet import PartsSheet

STEPS, LETTER, PEOPLE = range(3)
_SHOWN = 100  # people; the list in Excel has all
_NEEDS_PASSPHRASE = ("passphrase_needed", "passphrase_wrong")


class LostLaptopDrawer(Drawer):
    """Nothing that is typed here is saved: the letter is copied or printed."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.show_head(caption=self.tr("Privasi"), title=self.tr("Kalau laptop hilang"))
        self._build_steps(self.add_tab(self.tr("Yang dilakukan")))
        self._build_letter(self.add_tab(self.tr("Surat")))
        self.people = _People(studio)
        self.add_tab(self.tr("Siapa saja")).addWidget(self.people)
        self.copy_button = Button(self.tr("Salin surat"), icon="copy")
        self.print_button = Button(self.tr("Cetak atau PDF"), kind="primary", icon="printer")
        self.copy_button.clicked.connect(self._copy)
        self.print_button.clicked.connect(self.print)
        self.footer.addStretch(1)
        self.footer.addWidget(self.copy_button)
        self.footer.addWidget(self.print_button)
        self.tab_changed.connect(self._show_buttons)
        self._write()
        self._show_buttons(STEPS)
        self.drafting = Drafting(self, studio, Which(form="lost_laptop"), notes=self.notes)
        self.closed.connect(self.drafting.end)
        self.drafting.begin()

    # building

    def _build_steps(self, body: QVBoxLayout) -> None:
        explained = self.tr(
            "Cetak dan simpan di luar laptop: kalau hilang, daftar ini ikut hilang."
        )
        body.addWidget(Note("info", explained))
        number = 0
        for title, lines in lost_laptop_words.steps():
            card = Card(title, inset=True)
            for line in lines:
                number += 1
                words = PlainLabel(line, wrap=True)
                digit = PlainLabel(f"{number}.", style="label", role="text2")
                digit.setFixedWidth(digit.fontMetrics().horizontalAdvance("00."))
                step = row(digit, words, gap=8)
                step.setStretch(1, 1)
                step.setAlignment(digit, Qt.AlignmentFlag.AlignTop)
                card.body.addLayout(step)
            body.addWidget(card)
        law = self.tr("Berpegang pada UU 27/2022 tentang Pelindungan Data Pribadi, pasal 46.")
        body.addWidget(caption(law, role="text2", wrap=True))

    def _build_letter(self, body: QVBoxLayout) -> None:
        today = self._studio.today()
        self.language = Segments(
            [("id", "Indonesia"), ("en", "English")], language.current(), small=True
        )
        self.language.setAccessibleName(self.tr("Bahasa surat"))
        self.lost_on = DateField(today, default_year=today.year)
        self.how = TextField(placeholder=self.tr("Contoh: dicuri dari motor di parkiran pasar"))
        self.done = TextArea(lost_laptop_words.usually_done(self._spoken()), lines=3)
        self._letter = QVBoxLayout()
        body.addLayout(row(self.language, None))
        body.addWidget(Labelled(self.tr("Hilang pada"), self.lost_on))
        body.addWidget(Labelled(self.tr("Bagaimana"), self.how))
        body.addWidget(
            Labelled(
                self.tr("Yang sudah dilakukan"),
                self.done,
                help=self.tr("Tulis yang benar-benar sudah kamu kerjakan."),
            )
        )
        card = Card(inset=True)
        card.body.addLayout(self._letter)
        body.addWidget(card)
        self.language.changed.connect(self._speak)
        self.lost_on.changed.connect(self._write)
        self.how.textChanged.connect(self._write)
        self.done.textChanged.connect(self._write)

    def _show_buttons(self, tab: int) -> None:
        self.copy_button.setVisible(tab == LETTER)
        self.print_button.setVisible(tab != PEOPLE)

    # the letter

    def paragraphs(self) -> list[str]:
        """The letter as it stands."""
        notice = privacy_notice.of(self._studio.store)
        lost_on = self.lost_on.value() or self._studio.today()
        return lost_laptop_words.letter(
            notice, lost_on, self.how.value(), self.done.value(), self._spoken()
        )

    def _write(self, _typed: object = None) -> None:
        clear(self._letter)
        title = lost_laptop_words.letter_title(self._spoken())
        said = [PlainLabel(words, style="table", wrap=True) for words in self.paragraphs()]
        self._letter.addLayout(stack(heading(title), *said, gap=8))

    def _speak(self, _language: object) -> None:
        self.done.set_value(lost_laptop_words.usually_done(self._spoken()))
        self._write()

    def _spoken(self) -> Language:
        return "en" if self.language.value() == "en" else "id"

    def _copy(self) -> None:
        title = lost_laptop_words.letter_title(self._spoken())
        QGuiApplication.clipboard().setText("\n\n".join([title, *self.paragraphs()]))
        self._studio.notices.toast(self.tr("Tersalin. Tinggal tempel."))

    # paper

    def print(self) -> None:
        """Show the steps, or the letter, before it is printed or kept as a PDF."""
        is_letter = self.current_tab == LETTER
        spoken = self._spoken() if is_letter else None
        sheet = PartsSheet(
            title=lost_laptop_words.letter_title(self._spoken())
            if is_letter
            else self.tr("Kalau laptop hilang"),
            subject="",
            parts=[("", self.paragraphs())] if is_letter else lost_laptop_words.steps(),
            shop=shops.load(self._studio.store),
            printed_on=self._studio.today(),
        )
        name = self.tr("surat-pemberitahuan.pdf") if is_letter else self.tr("laptop-hilang.pdf")
        self.preview = print_preview.show(
            self, self._studio, sheet.pages, title=sheet.title, file_name=name, spoken=spoken
        )


class _People(QWidget):
    """Whose data it is, from this shop or from a safe copy, and the list to work through."""

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
        phones = sum(bool(one.phone) for one in found)
        words = self.tr("Menurut {source}: %n pembeli, {phones} di antaranya dengan nomor HP.", "",
                        len(found))  # fmt: skip
        self._count.setText(words.format(source=self._source, phones=wording.number(phones)))
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
            self.save_button.disable(self.tr("Tidak ada pembeli yang namanya disimpan."))

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
            self.tr("pembeli-yang-dikabari.xlsx"),
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
            writing.write_list(path, self.tr("Pembeli"), titles, self._lines())
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
