"""What rows of an import wait for, and what became of rows that are no order of their own."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "several_products": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” menyebut lebih dari satu produk. Dipisah, atau satu produk?"
    ),
    "total_differs": QT_TRANSLATE_NOOP(
        "Problems",
        "Totalnya tertulis {total}, tapi hitungannya {worked_out}. Mana yang benar?",
    ),
    "discount_above_total": QT_TRANSLATE_NOOP(
        "Problems", "Potongannya lebih besar daripada harga barangnya. Periksa angkanya."
    ),
    "cancelled_unclear": QT_TRANSLATE_NOOP(
        "Problems", "“{value}”: pesanan ini batal, atau tetap jadi?"
    ),
    "date_order_unclear": QT_TRANSLATE_NOOP(
        "Problems", "“{value}”: hari dulu, atau bulan dulu? Berlaku untuk seluruh kolom."
    ),
    "rows_alike": QT_TRANSLATE_NOOP(
        "Problems",
        "Sama persis dengan baris {row}. Ini pesanan yang sama, atau pesanan lain?",
    ),
    "row_repeated": QT_TRANSLATE_NOOP(
        "Problems", "Sama dengan baris {row}, jadi tidak dihitung lagi."
    ),
    "number_used_twice": QT_TRANSLATE_NOOP(
        "Problems",
        "Nomor {number} sudah dipakai pesanan lain di lembar {sheet}, baris {row}, jadi baris ini "
        "belum dimasukkan. Kalau nomornya mulai lagi dari awal tiap bulan, jangan pakai kolom itu "
        "sebagai nomor pesanan.",
    ),
    "row_left_out": QT_TRANSLATE_NOOP("Problems", "Kamu memilih melewati baris ini."),
    "answer_sent_twice": QT_TRANSLATE_NOOP(
        "Problems", "Jawaban yang sama terkirim dua kali, jadi dihitung satu pesanan."
    ),
    "price_spread": QT_TRANSLATE_NOOP(
        "Problems", "Harga tiap produk tidak tertulis, jadi totalnya dibagi rata."
    ),
    "price_unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "Harga {product} belum diketahui, jadi pesanan ini masuk sebagai permintaan "
        "(Baru). Isi harganya di atas tabel, atau nanti di Produk lalu impor lagi.",
    ),
    "product_alike": QT_TRANSLATE_NOOP(
        "Problems",
        "Mungkin “{product}”? Namanya belum dikenal, jadi tanpa saran ia masuk sebagai produk "
        "baru.",
    ),
    "order_not_here": QT_TRANSLATE_NOOP(
        "Problems", "Pesanan {number} belum ada di sini. Impor lembar pesanannya dulu."
    ),
    "header_unlikely": QT_TRANSLATE_NOOP(
        "Problems", "Baris {row} kosong, jadi tidak bisa jadi judul kolom. Pilih baris lain."
    ),
    "no_sheet_left": QT_TRANSLATE_NOOP(
        "Problems", "Belum ada lembar yang dipakai. Pilih paling sedikit satu lembar."
    ),
    "profile_name_missing": QT_TRANSLATE_NOOP("Problems", "Beri nama dulu. Contoh: Buku pesanan"),
    "profile_without_columns": QT_TRANSLATE_NOOP(
        "Problems", "Berkas ini tidak perlu dicocokkan kolomnya, jadi tidak ada yang disimpan."
    ),
    "answer_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "Jawaban impor “{value}” tidak bisa dibaca, jadi dilewati."
    ),
    "profile_exists": QT_TRANSLATE_NOOP("Problems", "Nama {name} sudah dipakai. Pilih nama lain."),
}
