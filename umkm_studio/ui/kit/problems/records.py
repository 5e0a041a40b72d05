"""What a record must have before it is kept."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "amount_negative": QT_TRANSLATE_NOOP("Problems", "Angkanya tidak boleh kurang dari nol."),
    "order_number_taken": QT_TRANSLATE_NOOP(
        "Problems", "Nomor pesanan {number} sudah ada. Pakai nomor lain."
    ),
    "order_without_items": QT_TRANSLATE_NOOP(
        "Problems", "Pesanan perlu paling sedikit satu produk."
    ),
    "product_name_missing": QT_TRANSLATE_NOOP("Problems", "Isi dulu nama produknya."),
    "product_exists": QT_TRANSLATE_NOOP(
        "Problems", "“{product}” sudah ada. Pakai nama atau ukuran lain."
    ),
    "product_in_use": QT_TRANSLATE_NOOP(
        "Problems",
        "Produk ini ada di pesanan atau konten, jadi tidak dihapus. Tandai tidak dijual lagi, "
        "atau gabungkan dengan produk lain.",
    ),
    "starts_on_taken": QT_TRANSLATE_NOOP(
        "Problems",
        "Sudah ada angka yang berlaku mulai tanggal itu. Ubah yang sudah ada, atau pilih "
        "tanggal lain.",
    ),
    "fee_channel_missing": QT_TRANSLATE_NOOP("Problems", "Pilih dulu tempat jualannya."),
    "fee_percent_unlikely": QT_TRANSLATE_NOOP("Problems", "Biaya harus antara 0 dan 100 persen."),
    "fee_rule_exists": QT_TRANSLATE_NOOP(
        "Problems",
        "Sudah ada biaya yang berlaku mulai tanggal itu. Ubah yang sudah ada, atau pilih "
        "tanggal lain.",
    ),
    "post_title_missing": QT_TRANSLATE_NOOP("Problems", "Isi dulu judulnya."),
    "post_day_missing": QT_TRANSLATE_NOOP("Problems", "Pilih dulu tanggalnya."),
    "post_is_out": QT_TRANSLATE_NOOP(
        "Problems", "“{title}” sudah tayang, jadi tanggalnya tidak dipindah."
    ),
    "correction_empty": QT_TRANSLATE_NOOP("Problems", "Tulis dulu apa yang diperbaiki."),
    "marked_day_name_missing": QT_TRANSLATE_NOOP("Problems", "Isi dulu nama harinya."),
    "marked_day_exists": QT_TRANSLATE_NOOP(
        "Problems", "“{name}” sudah ditandai mulai tanggal itu. Ubah yang sudah ada."
    ),
    "marked_day_long": QT_TRANSLATE_NOOP(
        "Problems", "Rentang harinya lebih dari setahun. Periksa tanggal akhirnya."
    ),
    "code_taken": QT_TRANSLATE_NOOP("Problems", "Kode ini sudah dipakai di “{post}”."),
    "code_taken_without_post": QT_TRANSLATE_NOOP(
        "Problems", "Kode {code} sudah ada. Pakai kode lain."
    ),
    "code_runs_overlap": QT_TRANSLATE_NOOP(
        "Problems",
        "Kode {code} sudah berlaku {first} sampai {last}. Satu hari hanya boleh masuk satu masa "
        "berlaku.",
    ),
    "code_runs_overlap_since": QT_TRANSLATE_NOOP(
        "Problems",
        "Kode {code} sudah berlaku sejak {first} dan belum punya akhir. Isi dulu tanggal akhirnya.",
    ),
    "code_runs_overlap_until": QT_TRANSLATE_NOOP(
        "Problems",
        "Kode {code} sudah berlaku sampai {last}. Satu hari hanya boleh masuk satu masa berlaku.",
    ),
    "least_order_not_positive": QT_TRANSLATE_NOOP(
        "Problems", "Minimum belanja harus lebih dari nol. Kosongkan kalau tidak ada."
    ),
    "code_too_short": QT_TRANSLATE_NOOP(
        "Problems", "Kode terlalu pendek. Paling sedikit {shortest} huruf atau angka."
    ),
    "discount_unlikely": QT_TRANSLATE_NOOP("Problems", "Potongan harus antara 0 dan 100 persen."),
    "dates_reversed": QT_TRANSLATE_NOOP(
        "Problems", "Tanggal akhir ({last}) lebih dulu daripada tanggal mulai ({first})."
    ),
    "partner_name_missing": QT_TRANSLATE_NOOP("Problems", "Isi dulu nama mitranya."),
    "partner_exists": QT_TRANSLATE_NOOP("Problems", "Mitra “{name}” sudah ada. Pakai nama lain."),
    "partner_has_history": QT_TRANSLATE_NOOP(
        "Problems",
        "{name} punya riwayat pesanan, pembayaran, atau kerja sama, jadi tidak dihapus. Arsipkan "
        "saja: riwayatnya tetap dihitung.",
    ),
    "deal_has_history": QT_TRANSLATE_NOOP(
        "Problems",
        "Kerja sama ini sudah dibayar atau selesai, jadi tetap disimpan sebagai riwayat. Tandai "
        "batal kalau ternyata tidak jadi.",
    ),
    "promise_missing": QT_TRANSLATE_NOOP("Problems", "Tulis dulu apa yang dijanjikan."),
    "idea_source_missing": QT_TRANSLATE_NOOP("Problems", "Isi dulu siapa yang punya ide."),
    "loyalty_rule_incomplete": QT_TRANSLATE_NOOP(
        "Problems", "Isi dulu cara mendapatkannya dan nilai hadiahnya, lebih dari nol."
    ),
    "loyalty_not_enough": QT_TRANSLATE_NOOP(
        "Problems", "Saldonya tidak cukup: yang bisa dipakai {units}."
    ),
    "loyalty_only_full": QT_TRANSLATE_NOOP(
        "Problems", "Dipakai per {each}, jadi isi kelipatan {each}."
    ),
    "loyalty_without_buyer": QT_TRANSLATE_NOOP(
        "Problems", "Isi dulu nama pembelinya. Saldo milik satu orang."
    ),
    "discount_above_order": QT_TRANSLATE_NOOP(
        "Problems", "Potongannya lebih besar dari nilai pesanan."
    ),
    "win_back_unlikely": QT_TRANSLATE_NOOP("Problems", "Jeda menyapa antara 1 dan 104 minggu."),
    "review_months_unlikely": QT_TRANSLATE_NOOP(
        "Problems", "Lama tanpa kabar antara 1 dan 240 bulan."
    ),
    "pace_unlikely": QT_TRANSLATE_NOOP("Problems", "Konten per minggu antara 1 dan 50."),
    "minutes_unlikely": QT_TRANSLATE_NOOP(
        "Problems", "Waktu untuk konten antara 1 menit dan seminggu penuh."
    ),
    "hours_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "Jam “{value}” belum terbaca. Tulis seperti 09.00–12.00, 19.00–21.00."
    ),
    "quiet_all_day": QT_TRANSLATE_NOOP(
        "Problems", "Jam tenang mengisi seluruh hari. Sisakan waktu untuk pengingat."
    ),
    "name_missing": QT_TRANSLATE_NOOP("Problems", "Isi dulu namanya."),
    "phone_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "Nomor “{value}” belum terbaca. Contoh: 0812-3456-7890."
    ),
    "order_phone_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "Nomor “{value}” belum terbaca. Contoh: 0812-3456-7890."
    ),
    "rest_every_day": QT_TRANSLATE_NOOP(
        "Problems", "Ketujuh hari jadi hari istirahat. Sisakan satu hari untuk konten."
    ),
    "rest_too_long": QT_TRANSLATE_NOOP(
        "Problems", "Masa istirahatnya lebih dari setahun. Periksa tanggal akhirnya."
    ),
    "rest_without_day": QT_TRANSLATE_NOOP("Problems", "Isi harinya, atau tanggal mulainya."),
    "week_without_monday": QT_TRANSLATE_NOOP("Problems", "{day} bukan hari Senin."),
    "targets_not_100": QT_TRANSLATE_NOOP(
        "Problems", "Jumlah target pilar harus 100 persen, sekarang {total} persen."
    ),
    "month_not_over": QT_TRANSLATE_NOOP(
        "Problems", "Bulan ini belum selesai. Bisa ditutup mulai hari pertama bulan berikutnya."
    ),
    "effort_unlikely": QT_TRANSLATE_NOOP(
        "Problems", "Waktunya lebih panjang dari sebulan penuh. Periksa kembali angkanya."
    ),
    "frozen_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "Angka bulan yang ditutup tidak terbaca. Baris ini dilewati."
    ),
    "decision_missing": QT_TRANSLATE_NOOP("Problems", "Tulis dulu keputusannya."),
    "decisions_full": QT_TRANSLATE_NOOP(
        "Problems", "Paling banyak {most} keputusan per kolom, supaya sanggup dijalankan."
    ),
}
