"""What can go wrong with files on the disk and copies of the store."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "file_missing": QT_TRANSLATE_NOOP(
        "Problems", "Berkasnya tidak ditemukan. Mungkin sudah dipindah. Pilih berkas lagi."
    ),
    "file_is_folder": QT_TRANSLATE_NOOP("Problems", "Itu folder, bukan berkas. Pilih satu berkas."),
    "file_locked": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas tidak bisa dibuka. Mungkin masih terbuka di Excel. Tutup dulu, lalu coba lagi.",
    ),
    "file_changed": QT_TRANSLATE_NOOP(
        "Problems",
        "Isi {file} berubah sejak dibaca tadi. Belum ada yang disimpan. Pilih berkasnya sekali "
        "lagi.",
    ),
    "text_too_long": QT_TRANSLATE_NOOP(
        "Problems",
        "Di lembar {sheet}, kolom {column}, ada teks yang lebih panjang dari 32.767 huruf: batas "
        "satu sel Excel ({record}). Berkasnya belum dibuat, datamu tetap utuh. Pendekkan teks "
        "itu, lalu coba lagi.",
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "Berkas tidak bisa dibaca. Datamu tidak berubah. Coba salin ke laptop dulu."
    ),
    # files (models/files.py) and copies of the store (models/backups.py)
    "folder_missing": QT_TRANSLATE_NOOP(
        "Problems", "Folder {path} tidak ada. Pilih folder yang sudah ada, lalu coba lagi."
    ),
    "file_not_writable": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} tidak bisa ditulis di {path}. Datamu tetap aman. Coba simpan di folder lain.",
    ),
    "target_is_store": QT_TRANSLATE_NOOP(
        "Problems", "{file} adalah berkas data tokomu sendiri. Pilih nama berkas lain."
    ),
    "backup_not_verified": QT_TRANSLATE_NOOP(
        "Problems",
        "Cadangan tidak jadi dibuat karena salinannya tidak lolos pemeriksaan. Datamu tidak "
        "berubah. Coba lagi.",
    ),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} rusak atau bukan cadangan. Datamu tidak berubah. Coba cadangan yang lain.",
    ),
    "passphrase_short": QT_TRANSLATE_NOOP(
        "Problems", "Kata sandinya terlalu pendek. Pakai paling sedikit {letters} huruf."
    ),
    "passphrase_needed": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} dikunci dengan kata sandi. Datamu tidak berubah. Ketik kata sandinya, lalu coba "
        "lagi.",
    ),
    "passphrase_wrong": QT_TRANSLATE_NOOP(
        "Problems",
        "Kata sandinya tidak cocok. Datamu tidak berubah. Periksa huruf besar dan kecil, lalu coba "
        "lagi.",
    ),
    "second_place_inside": QT_TRANSLATE_NOOP(
        "Problems",
        "{path} adalah folder data aplikasi ini sendiri. Pilih flashdisk, drive, atau folder lain.",
    ),
    "store_foreign": QT_TRANSLATE_NOOP(
        "Problems", "Berkas data di {path} bukan buatan UMKM Studio. Tidak ada yang diubah."
    ),
    "backup_foreign": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} bukan cadangan dari UMKM Studio. Datamu tidak berubah. Pilih berkas lain.",
    ),
}
