"""F1: what the page is for and how, the guide, all keys, and what words mean.

HelpDrawer("orders").show_tab(HelpDrawer.KEYS)
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from umkm_studio import __version__
from umkm_studio.models.sales.order_states import Status
from umkm_studio.ui.editors import guide, help_pages
from umkm_studio.ui.editors.reply_list import KEYS as ANSWERS
from umkm_studio.ui.kit.cards import clear, row
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.fields import Select
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.shortcuts import (
    Anywhere,
    InCalendar,
    InOrders,
    anywhere_words,
    calendar_words,
    orders_words,
    shown,
)
from umkm_studio.ui.kit.terms import Term, meaning, word
from umkm_studio.ui.kit.theme import theme

_TOP = Qt.AlignmentFlag.AlignTop


class HelpDrawer(Drawer):
    """Short sentences; nothing in it can be changed. `page` is the key of the page shown."""

    PAGE, GUIDE, KEYS, WORDS = range(4)

    def __init__(self, page: str) -> None:
        super().__init__()
        self.show_head(caption=self.tr("F1, tanpa internet"), title=self.tr("Bantuan"))
        self._build_page(self.add_tab(self.tr("Halaman ini")), page)
        self._build_guide(self.add_tab(self.tr("Panduan")))
        self._build_keys(self.add_tab(self.tr("Tombol")))
        words = self.add_tab(self.tr("Kata dan tempat"))
        self._add(words, self.tr("Mencari sesuatu?"), self._places())
        self._add(words, self.tr("Arti kata"), [(word(term), meaning(term)) for term in Term])
        self._add(words, self.tr("Tentang UMKM Studio"), self._about())
        words.addStretch(1)

    # of a page

    def _build_page(self, body: QVBoxLayout, page: str) -> None:
        pages = [(key, made().title) for key, made in help_pages.PAGES.items()]
        self.page_field = Select(pages, page)
        self.page_field.setAccessibleName(self.tr("Bantuan untuk halaman"))
        self.page_field.changed.connect(self.show_page)
        name = PlainLabel(self.tr("Bantuan untuk"), style="label")
        name.setBuddy(self.page_field)
        body.addLayout(row(name, self.page_field, None, gap=12))
        self._page_body = QVBoxLayout()
        self._page_body.setSpacing(theme().px(10))
        body.addLayout(self._page_body)
        body.addStretch(1)
        self.show_page(page)

    def show_page(self, page: str) -> None:
        """Show the help of another page."""
        clear(self._page_body)
        self.page_field.set_value(page)
        told = help_pages.of(page)
        column = self._page_body
        column.addWidget(PlainLabel(told.purpose, wrap=True))
        column.addWidget(Line())
        column.addWidget(PlainLabel(self.tr("Biasanya begini"), style="cardTitle"))
        _add_steps(column, told.steps)
        column.addWidget(Line())
        column.addWidget(PlainLabel(self.tr("Sering ditanya"), style="cardTitle"))
        for question, answer in told.questions:
            column.addWidget(_Answer(question, answer))

    # the guide

    def _build_guide(self, body: QVBoxLayout) -> None:
        self._chapters = guide.chapters()
        titles = enumerate(chapter.title for chapter in self._chapters)
        words = self.tr("{number}. {title}")
        named = [(at, words.format(number=at + 1, title=title)) for at, title in titles]
        self.chapter_field = Select(named, 0)
        self.chapter_field.setAccessibleName(self.tr("Bab panduan"))
        self.chapter_field.changed.connect(self.show_chapter)
        body.addWidget(self.chapter_field)
        self._chapter_body = QVBoxLayout()
        self._chapter_body.setSpacing(theme().px(10))
        body.addLayout(self._chapter_body)
        body.addStretch(1)
        self.show_chapter(0)

    def show_chapter(self, number: int) -> None:
        """Show one of the things to do, counted from 0."""
        clear(self._chapter_body)
        self.chapter_field.set_value(number)
        chapter = self._chapters[number]
        column = self._chapter_body
        column.addWidget(PlainLabel(chapter.why, wrap=True))
        column.addWidget(Line())
        _add_steps(column, chapter.steps)
        column.addWidget(Line())
        column.addWidget(PlainLabel(chapter.tip, style="table", role="text2", wrap=True))

    # keys

    def _build_keys(self, body: QVBoxLayout) -> None:
        pages = self.tr("Pindah halaman")
        everywhere = [(shown(key), anywhere_words(key)) for key in Anywhere]
        everywhere.insert(0, (_range("Alt+1", len(help_pages.PAGES)), pages))
        everywhere.append(("Esc", self.tr("Tutup panel")))
        paste = self.tr("Di pesanan atau pesan baru: isi dari chat yang disalin")
        everywhere.append((shown("Ctrl+V"), paste))
        self._add(body, self.tr("Di mana saja"), everywhere)
        self._add(body, self.tr("Di kalender"), self._in_the_calendar())
        self._add(body, self.tr("Di daftar pesanan"), self._in_the_list())
        self._add(body, self.tr("Di Tanya-Jawab"), self._among_answers())
        body.addStretch(1)

    def _in_the_calendar(self) -> list[tuple[str, str]]:
        return [
            *((shown(key), calendar_words(key)) for key in InCalendar),
            (self.tr("Panah"), self.tr("Hari sebelum dan sesudahnya, konten di hari itu")),
            (self.tr("Alt+panah"), self.tr("Pindahkan konten per hari atau per minggu")),
            ("Enter", self.tr("Buka konten yang dipilih")),
            (shown("Ctrl+C"), self.tr("Salin konten; Ctrl+V menaruhnya di hari lain")),
            (shown("Ctrl+D"), self.tr("Gandakan konten ke minggu depan")),
            (shown("Ctrl+Backspace"), self.tr("Lepas tanggalnya, simpan sebagai ide")),
            ("Del", self.tr("Hapus konten yang dipilih")),
        ]

    def _in_the_list(self) -> list[tuple[str, str]]:
        return [
            *((shown(key), orders_words(key)) for key in InOrders),
            (_range("1", len(Status)), self.tr("Langsung ke satu status")),
            ("Enter", self.tr("Buka pesanan")),
            (self.tr("Spasi"), self.tr("Pilih, untuk mengubah banyak sekaligus")),
            ("Del", self.tr("Hapus yang dipilih")),
        ]

    def _among_answers(self) -> list[tuple[str, str]]:
        return [
            (_range("Ctrl+1", ANSWERS), self.tr("Salin balasan teratas")),
            ("Enter", self.tr("Salin balasan yang dipilih, atau yang pertama ditemukan")),
            ("Del", self.tr("Hapus yang dipilih")),
        ]

    # words and places

    def _places(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Harga dan HPP"), self.tr("Pesanan, bagian Produk")),
            (self.tr("Biaya kanal"), self.tr("Pengaturan, bagian Biaya kanal")),
            (
                self.tr("Yang terhapus"),
                self.tr("Pesanan, tombol “…”, atau di Pengaturan"),
            ),
            (self.tr("Data satu pembeli"), self.tr("Pesanan, bagian Pelanggan, lalu namanya")),
            (
                self.tr("Kesalahan yang diakui, yang diubah"),
                self.tr("Testimoni & Ulasan, tombol Catatan kepercayaan"),
            ),
            (self.tr("Impor yang salah"), self.tr("Pesanan, tombol “…”, lalu Riwayat impor")),
            (
                self.tr("Toko contoh dan minggu pertama"),
                self.tr("Pengaturan, bagian Belajar dan mencoba"),
            ),
        ]

    def _about(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Versi"), __version__),
            (
                self.tr("Lisensi"),
                self.tr(
                    "UMKM Studio boleh dipakai dan dibagikan dengan bebas (MIT). Di dalamnya ada "
                    "Qt dan PySide6 (LGPL-3.0), huruf Figtree dan Plus Jakarta Sans (OFL-1.1), "
                    "ikon Tabler (MIT), dan pustaka lain."
                ),
            ),
            (
                self.tr("Teks lisensi"),
                self.tr("Di folder aplikasi ini, di dalam resources, lalu licenses."),
            ),
        ]

    def _add(self, body: QVBoxLayout, heading: str, lines: Iterable[tuple[str, str]]) -> None:
        t = theme()
        body.addWidget(PlainLabel(heading, style="cardTitle"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(t.px(16))
        grid.setVerticalSpacing(t.px(8))
        grid.setColumnMinimumWidth(0, t.px(150))
        grid.setColumnStretch(1, 1)
        for number, (left, right) in enumerate(lines):
            grid.addWidget(PlainLabel(left, style="label", wrap=True), number, 0, _TOP)
            grid.addWidget(PlainLabel(right, style="table", wrap=True), number, 1)
        body.addLayout(grid)
        body.addWidget(Line())
        body.addSpacing(t.px(4))


def _add_steps(column: QVBoxLayout, steps: Iterable[str]) -> None:
    for number, step in enumerate(steps, 1):
        count = PlainLabel(str(number), style="label", role="primary")
        line = row(count, PlainLabel(step, style="table", wrap=True), gap=12)
        line.setStretch(1, 1)
        line.setAlignment(count, _TOP)
        column.addLayout(line)


class _Answer(QWidget):
    """A question and its answer below."""

    def __init__(self, question: str, answer: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(1))
        column.addWidget(PlainLabel(question, style="label", wrap=True))
        column.addWidget(PlainLabel(answer, style="table", role="text2", wrap=True))


def _range(first: str, last: int) -> str:
    """From a key to the one of the last number."""
    return f"{shown(first)} … {last}"
