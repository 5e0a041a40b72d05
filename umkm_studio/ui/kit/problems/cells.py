"""What is wrong with one cell of a sheet, or with what was typed."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "cell_missing": QT_TRANSLATE_NOOP("Problems", "Bagian ini kosong. Isi dulu di berkasnya."),
    "money_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” bukan angka rupiah. Contoh: 25.000 atau 25rb"
    ),
    "money_ambiguous": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” bisa berarti lebih dari satu angka: {candidates}. Mana yang benar?",
    ),
    "quantity_unreadable": QT_TRANSLATE_NOOP("Problems", "“{value}” bukan jumlah. Contoh: 2"),
    "quantity_ambiguous": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” bisa berarti lebih dari satu jumlah: {candidates}. Mana yang benar?",
    ),
    "quantity_is_weight": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” adalah berat atau isi. Berapa buah yang dipesan?"
    ),
    "quantity_not_positive": QT_TRANSLATE_NOOP(
        "Problems", "Jumlah harus lebih dari nol. Contoh: 2"
    ),
    "order_kept_out": QT_TRANSLATE_NOOP(
        "Problems", "Satu pesanan dengan baris {row}, yang masih perlu diperbaiki."
    ),
    "returned_too_many": QT_TRANSLATE_NOOP(
        "Problems", "Yang dikembalikan lebih banyak daripada yang dibeli. Periksa jumlahnya."
    ),
    "date_missing": QT_TRANSLATE_NOOP("Problems", "Tanggalnya kosong. Contoh: 31/12/2026"),
    "date_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” bukan tanggal yang kami kenal. Contoh: 31/12/2026"
    ),
    "date_ambiguous": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” bisa berarti lebih dari satu tanggal: {candidates}. Mana yang benar?",
    ),
    "year_missing": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” belum menyebut tahunnya. Contoh: 31/12/2026"
    ),
    "time_unreadable": QT_TRANSLATE_NOOP("Problems", "“{value}” bukan jam. Contoh: 16.00"),
    "date_unlikely": QT_TRANSLATE_NOOP(
        "Problems", "Tanggal {value} tidak wajar. Periksa tahunnya. Contoh: 31/12/2026"
    ),
    "month_unlikely": QT_TRANSLATE_NOOP(
        "Problems", "Bulan hanya sampai 12, di sini tertulis “{value}”. Contoh: 31/12/2026"
    ),
    "month_unreadable": QT_TRANSLATE_NOOP("Problems", "“{value}” bukan bulan. Contoh: 2026-10"),
    "status_unknown": QT_TRANSLATE_NOOP(
        "Problems", "Status “{value}” belum kami kenal. Contoh: Dibayar, Dikirim, Selesai"
    ),
    "payment_unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” belum kami kenal sebagai pembayaran. Contoh: lunas, DP 50rb, belum",
    ),
    "word_unknown": QT_TRANSLATE_NOOP("Problems", "“{value}” tidak dikenal. Pilihannya: {words}"),
    "discount_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "Potongan “{value}” belum terbaca. Contoh: 10% atau 5.000"
    ),
    "setting_unknown": QT_TRANSLATE_NOOP(
        "Problems", "Pengaturan “{value}” tidak dikenal, dilewati."
    ),
    "post_unknown": QT_TRANSLATE_NOOP(
        "Problems", "Konten {value} tidak ada, jadi kodenya disimpan tanpa konten."
    ),
}
