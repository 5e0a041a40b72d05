"""Why a command was refused."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "no_screen": QT_TRANSLATE_NOOP(
        "Problems",
        "Tidak ada layar untuk membuka jendela. Perintah tanpa jendela: umkm-studio --help",
    ),
    "command_unknown": QT_TRANSLATE_NOOP(
        "Problems", "Perintah {command} tidak ada. Daftar perintah: umkm-studio --help"
    ),
    "command_malformed": QT_TRANSLATE_NOOP(
        "Problems", "Perintah ini belum lengkap atau ada yang keliru. Tulis begini: {form}"
    ),
    "language_unknown": QT_TRANSLATE_NOOP(
        "Problems", "Bahasa “{value}” tidak ada. Pilih id atau en."
    ),
    "day_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” bukan tanggal. Tulis seperti 2026-10-14."
    ),
    "target_not_xlsx": QT_TRANSLATE_NOOP(
        "Problems", "Nama berkas harus berakhir dengan .xlsx, misalnya toko.xlsx."
    ),
    "store_unsound": QT_TRANSLATE_NOOP(
        "Problems",
        "Ada bagian data yang rusak. Jangan lanjutkan dulu; pulihkan cadangan terakhir dengan "
        "umkm-studio restore.",
    ),
    "demo_over_own_shop": QT_TRANSLATE_NOOP(
        "Problems",
        "Di folder {path} sudah ada toko sungguhan, jadi toko contoh tidak dibuat di situ. "
        "Pilih folder lain.",
    ),
}
