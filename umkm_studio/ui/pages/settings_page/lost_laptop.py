"""The drawer "Kalau laptop hilang": what to do, the letter to buyers, and whom to send it to.

studio.open_drawer(LostLaptopDrawer(studio))
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout

from umkm_studio.models import privacy_notice
from umkm_studio.models import shop as shops
from umkm_studio.models.drafts import Which
from umkm_studio.models.shop import Language
from umkm_studio.ui.kit import language, print_preview
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.choices import Segments
from umkm_studio.ui.kit.drafting import Drafting
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.fields import DateField, Labelled, TextArea, TextField
from umkm_studio.ui.kit.labels import PlainLabel, caption, heading
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.settings_page.affected_list import AffectedList
from umkm_studio.ui.reports import lost_laptop_words
from umkm_studio.ui.reports.parts_sheet import PartsSheet

STEPS, LETTER, PEOPLE = range(3)


class LostLaptopDrawer(Drawer):
    """Nothing that is typed here is saved: the letter is copied or printed."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.show_head(caption=self.tr("Privasi"), title=self.tr("Kalau laptop hilang"))
        self._build_steps(self.add_tab(self.tr("Yang dilakukan")))
        self._build_letter(self.add_tab(self.tr("Surat")))
        self.people = AffectedList(studio)
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
        self.done = TextArea(placeholder=lost_laptop_words.example_done(self._spoken()), lines=3)
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
        self.done.setPlaceholderText(lost_laptop_words.example_done(self._spoken()))
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
