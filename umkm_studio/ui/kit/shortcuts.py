"""Keys, each said once: windows and pages make their shortcuts of these, and the help lists them.

QShortcut(QKeySequence(Anywhere.UNDO), window, window.undo)
shown(Anywhere.PRIMARY)                                    # "Ctrl+Enter", as the keyboard has it
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

translate = QCoreApplication.translate


class Anywhere(StrEnum):
    """In the whole window, in the order of the help."""

    NEW_POST = "Ctrl+N"  # or what the page shown is about
    NOTE_ORDER = "Ctrl+Shift+N"
    IMPORT = "Ctrl+I"
    ANSWERS = "Ctrl+J"
    SEARCH = "Ctrl+K"
    FIND = "Ctrl+F"
    PRINT = "Ctrl+P"
    SAVE = "Ctrl+S"
    PRIMARY = "Ctrl+Return"
    UNDO = "Ctrl+Z"
    REDO = "Ctrl+Y"
    BACK_UP = "Ctrl+B"
    SHOW_AROUND = "F8"
    NEXT_REGION = "F6"
    HELP = "F1"
    KEYS = "Ctrl+/"
    LEAVE = "Ctrl+Q"


class InCalendar(StrEnum):
    """While the calendar is shown."""

    NEW_THERE = "N"
    MONTH = "M"
    WEEK = "W"
    LIST = "L"
    TODAY = "T"
    IDEAS = "I"
    EARLIER = "PgUp"
    LATER = "PgDown"
    NEXT_WEEK = "Ctrl+Shift+D"
    TAKE_UP_THEMES = "Ctrl+Shift+T"
    EXCEL = "Ctrl+E"


class InOrders(StrEnum):
    """While the list of orders has the keyboard."""

    STATUS = "S"
    COPY = "Ctrl+C"


def shown(keys: str) -> str:
    """The keys as the maker's keyboard and system call them."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("Return", "Enter")


def anywhere_words(key: Anywhere) -> str:
    """What it does."""
    return {
        Anywhere.NEW_POST: translate(
            "Keys", "Konten baru; di halaman Pesanan pesanan, di Tanya-Jawab pesan masuk"
        ),
        Anywhere.NOTE_ORDER: translate("Keys", "Catat satu pesanan"),
        Anywhere.IMPORT: translate("Keys", "Impor pesanan dari berkas"),
        Anywhere.ANSWERS: translate("Keys", "Salin jawaban lewat jendela kecil di atas chat"),
        Anywhere.SEARCH: translate(
            "Keys", "Cari pesanan, pembeli, konten, atau perintah, di mana saja"
        ),
        Anywhere.FIND: translate("Keys", "Cari di halaman ini"),
        Anywhere.PRINT: translate("Keys", "Cetak halaman ini"),
        Anywhere.SAVE: translate("Keys", "Simpan yang sedang diisi"),
        Anywhere.PRIMARY: translate("Keys", "Tekan tombol utama di panel"),
        Anywhere.UNDO: translate("Keys", "Batalkan yang terakhir"),
        Anywhere.REDO: translate("Keys", "Ulangi yang dibatalkan"),
        Anywhere.BACK_UP: translate("Keys", "Simpan cadangan"),
        Anywhere.SHOW_AROUND: translate(
            "Keys",
            "Mode tunjuk: samarkan nama, nomor, dan alamat di layar; tekan lagi untuk kembali",
        ),
        Anywhere.NEXT_REGION: translate("Keys", "Pindah antara menu, halaman, dan pesan"),
        Anywhere.HELP: translate("Keys", "Bantuan untuk halaman ini"),
        Anywhere.KEYS: translate("Keys", "Daftar tombol ini"),
        Anywhere.LEAVE: translate("Keys", "Keluar"),
    }[key]


def calendar_words(key: InCalendar) -> str:
    """What it does."""
    return {
        InCalendar.NEW_THERE: translate("Keys", "Konten baru di hari yang dipilih"),
        InCalendar.MONTH: translate("Keys", "Tampilan bulan"),
        InCalendar.WEEK: translate("Keys", "Tampilan minggu"),
        InCalendar.LIST: translate("Keys", "Tampilan daftar"),
        InCalendar.TODAY: translate("Keys", "Kembali ke hari ini"),
        InCalendar.IDEAS: translate("Keys", "Papan ide"),
        InCalendar.EARLIER: translate("Keys", "Bulan atau minggu sebelumnya"),
        InCalendar.LATER: translate("Keys", "Bulan atau minggu sesudahnya"),
        InCalendar.NEXT_WEEK: translate("Keys", "Gandakan seminggu ke minggu depan"),
        InCalendar.TAKE_UP_THEMES: translate("Keys", "Jadikan semua usulan tema draf"),
        InCalendar.EXCEL: translate("Keys", "Simpan ke Excel"),
    }[key]


def orders_words(key: InOrders) -> str:
    """What it does."""
    return {
        InOrders.STATUS: translate("Keys", "Ganti status"),
        InOrders.COPY: translate("Keys", "Salin baris yang dipilih"),
    }[key]
