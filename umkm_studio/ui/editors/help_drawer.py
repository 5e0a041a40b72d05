"""F1: the keys, where things are, and what words mean, on one short page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.terms import Term, meaning, word
from umkm_studio.ui.kit.theme import theme

_TOP = Qt.AlignmentFlag.AlignTop


class HelpDrawer(Drawer):
    """Short sentences; nothing in it can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.show_head(caption=self.tr("Bantuan (F1)"), title=self.tr("Tombol dan letaknya"))
        self._add(self.tr("Di mana saja"), self._everywhere())
        self._add(self.tr("Di daftar pesanan"), self._in_the_list())
        self._add(self.tr("Di kalender"), self._in_the_calendar())
        self._add(self.tr("Di Tanya-Jawab"), self._among_answers())
        self._add(self.tr("Mencari sesuatu?"), self._places())
        self._add(self.tr("Arti kata"), [(word(term), meaning(term)) for term in Term])

    def _everywhere(self) -> list[tuple[str, str]]:
        return [
            (
                "Ctrl+N",
                self.tr("Konten baru; di halaman Pesanan pesanan, di Tanya-Jawab pesan masuk"),
            ),
            ("Ctrl+Shift+N", self.tr("Catat satu pesanan")),
            ("Ctrl+V", self.tr("Di pesanan atau pesan baru: isi dari chat yang disalin")),
            ("Ctrl+I", self.tr("Impor pesanan dari berkas")),
            ("Ctrl+B", self.tr("Simpan cadangan")),
            ("Ctrl+K", self.tr("Cari pesanan, pembeli, konten, atau perintah, di mana saja")),
            ("Ctrl+F", self.tr("Cari di halaman ini")),
            ("Ctrl+P", self.tr("Cetak halaman ini")),
            ("Ctrl+S", self.tr("Simpan yang sedang diisi")),
            ("Ctrl+Enter", self.tr("Tekan tombol utama di panel")),
            ("Ctrl+J", self.tr("Salin jawaban lewat jendela kecil di atas chat")),
            ("Ctrl+Z", self.tr("Batalkan yang terakhir")),
            ("Ctrl+Y", self.tr("Ulangi yang dibatalkan")),
            ("Alt+1 … 9", self.tr("Pindah halaman")),
            ("F6", self.tr("Pindah antara menu, halaman, dan pesan")),
            ("Esc", self.tr("Tutup panel")),
            ("Ctrl+Q", self.tr("Keluar")),
        ]

    def _in_the_list(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("Buka pesanan")),
            (self.tr("Spasi"), self.tr("Pilih, untuk mengubah banyak sekaligus")),
            ("S", self.tr("Ganti status")),
            ("1 … 8", self.tr("Langsung ke satu status")),
            ("Ctrl+C", self.tr("Salin baris yang dipilih")),
        ]

    def _in_the_calendar(self) -> list[tuple[str, str]]:
        return [
            ("N", self.tr("Konten baru di hari yang dipilih")),
            ("M, W, L", self.tr("Bulan, minggu, daftar")),
            ("T", self.tr("Kembali ke hari ini")),
            ("I", self.tr("Papan ide")),
            ("PgUp, PgDn", self.tr("Bulan atau minggu sebelum dan sesudahnya")),
            (self.tr("Alt+panah"), self.tr("Pindahkan konten per hari atau per minggu")),
            ("Ctrl+D", self.tr("Gandakan konten ke minggu depan")),
            ("Ctrl+Shift+D", self.tr("Gandakan seminggu ke minggu depan")),
            ("Ctrl+E", self.tr("Simpan ke Excel")),
        ]

    def _among_answers(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+1 … 9", self.tr("Salin balasan teratas")),
            ("Enter", self.tr("Salin balasan yang dipilih, atau yang pertama ditemukan")),
            ("Del", self.tr("Hapus yang dipilih")),
        ]

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
        ]

    def _add(self, heading: str, lines: Iterable[tuple[str, str]]) -> None:
        t = theme()
        self.body.addWidget(PlainLabel(heading, style="cardTitle"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(t.px(16))
        grid.setVerticalSpacing(t.px(8))
        grid.setColumnMinimumWidth(0, t.px(150))
        grid.setColumnStretch(1, 1)
        for number, (left, right) in enumerate(lines):
            grid.addWidget(PlainLabel(left, style="label", wrap=True), number, 0, _TOP)
            grid.addWidget(PlainLabel(right, style="table", wrap=True), number, 1)
        self.body.addLayout(grid)
        self.body.addWidget(Line())
        self.body.addSpacing(t.px(4))
