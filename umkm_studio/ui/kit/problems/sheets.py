"""Why a sheet can't be read, or a part of it is left out."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "layout_unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "Bentuk berkas {file} belum kami kenal. Kolom yang belum ketemu: {columns}. Tidak ada "
        "yang disimpan. Yang kami kenal: lembar pesanan dari Shopee, TikTok Shop, Tokopedia, "
        "Lazada, dan Blibli, jawaban Google Form, buku Excel sendiri, CSV, dan hasil unggahan "
        "Instagram atau TikTok Studio.",
    ),
    "layout_unsure": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas {file} mirip daftar pesanan, tetapi belum pasti. Tidak ada yang disimpan. "
        "Impor lewat jendela aplikasi, supaya kamu bisa memeriksa kolomnya.",
    ),
    "results_by_day": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas ini berisi angka per hari ({column}: {value}), sedangkan yang dibutuhkan "
        "angka keseluruhan tiap unggahan. Tidak ada yang disimpan. Saat mengekspor, pilih "
        "“Seumur hidup” (Lifetime), lalu coba lagi.",
    ),
    "results_not_kept": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas {file} dari TikTok Studio berisi data pengikut atau penonton, yang tidak kami "
        "simpan. Tidak ada yang berubah. Pilih berkas Content atau Overview, atau berkas zip "
        "yang berisi keduanya.",
    ),
    "metric_unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "Angka harian “{value}” belum kami kenal. Tidak ada yang disimpan. Yang kami kenal: "
        "jangkauan, tayangan, kunjungan profil, pengikut baru, interaksi, dan klik tautan.",
    ),
    "link_without_number": QT_TRANSLATE_NOOP(
        "Problems",
        "Tautan “{value}” tidak memuat nomor unggahan, jadi baris ini tidak bisa dicocokkan "
        "dan dilewati.",
    ),
    "day_incomplete": QT_TRANSLATE_NOOP(
        "Problems",
        "Angka {day} belum lengkap saat berkas ini diunduh, jadi belum disimpan. Unduh lagi besok.",
    ),
    "sheet_not_kept": QT_TRANSLATE_NOOP(
        "Problems",
        "Tabel {sheet} tidak berisi hasil unggahan, jadi tidak dipakai. Yang lain tetap masuk.",
    ),
    "post_maybe_known": QT_TRANSLATE_NOOP(
        "Problems",
        "Unggahan ini mirip {id} “{title}” di kalendermu. Belum disimpan supaya tidak jadi "
        "ganda. Buka berkasnya lewat Impor di jendela aplikasi dan pilih: sama, atau baru.",
    ),
    "nothing_to_import": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas {file} hanya berisi judul kolom, belum ada barisnya. Tidak ada yang disimpan. "
        "Isi dulu, atau pilih berkas lain.",
    ),
    "cell_too_long": QT_TRANSLATE_NOOP(
        "Problems",
        "Di berkas ini ada sel yang isinya lebih dari 32.767 huruf, batas satu sel Excel. Tidak "
        "ada yang disimpan. Di csv biasanya ada tanda kutip yang tidak ditutup. Cari “{start}”, "
        "perbaiki, lalu coba lagi.",
    ),
    "currency_foreign": QT_TRANSLATE_NOOP(
        "Problems",
        "Harga di {file} memakai {currency}, bukan rupiah. Tidak ada yang disimpan. Ekspor "
        "dari akun Indonesia, lalu coba lagi.",
    ),
    "sheet_left_out": QT_TRANSLATE_NOOP(
        "Problems",
        "Lembar {sheet} belum bisa diimpor, jadi dilewati. Lembar lain tetap masuk.",
    ),
    "columns_missing": QT_TRANSLATE_NOOP(
        "Problems",
        "Kolom yang dibutuhkan tidak ada: {columns}. Tidak ada yang disimpan. Lengkapi "
        "kolomnya, lalu coba lagi.",
    ),
    "customer_unknown": QT_TRANSLATE_NOOP(
        "Problems", "Di lembar Pelanggan tidak ada {value}. Baris ini dilewati."
    ),
    "code_person_unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "Di lembar Pelanggan tidak ada {value}. Kodenya tetap masuk, tanpa pelanggan.",
    ),
    "order_unknown": QT_TRANSLATE_NOOP(
        "Problems", "Tidak ada pesanan {value}. Baris ini dilewati."
    ),
    "fingerprints_differ": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas ini dari toko lain, jadi nomor HP pembelinya tidak bisa dicocokkan dengan "
        "pembeli di sini. Data lain tetap masuk.",
    ),
    "sheet_empty": QT_TRANSLATE_NOOP(
        "Problems", "Berkas ini kosong. Pilih berkas yang berisi baris pesanan."
    ),
    "sheet_encrypted": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas ini memakai kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu coba "
        "lagi.",
    ),
    "sheet_damaged": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas ini rusak atau belum selesai diunduh. Datamu tidak berubah. Unduh lagi, lalu "
        "coba lagi.",
    ),
    "sheet_unreadable": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas ini tidak bisa dibaca. Datamu tidak berubah. Buka di Excel, simpan sebagai "
        ".xlsx baru, lalu coba lagi.",
    ),
    "sheet_is_web_page": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas ini halaman web yang diberi nama Excel. Buka di Excel, simpan sebagai .xlsx, "
        "lalu coba lagi.",
    ),
    "sheet_unknown": QT_TRANSLATE_NOOP(
        "Problems", "Ini bukan berkas Excel atau CSV. Datamu tidak berubah. Pilih berkas lain."
    ),
    "sheet_unsafe": QT_TRANSLATE_NOOP(
        "Problems",
        "Isi berkas ini tidak wajar, jadi tidak dibuka. Datamu aman. Unduh lagi berkasnya.",
    ),
    "sheet_too_large": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas ini terlalu besar untuk dibaca dengan aman. Datamu tidak berubah. Bagi menjadi "
        "beberapa berkas, misalnya satu per bulan.",
    ),
    "sheet_too_heavy": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas ini perlu memori terlalu besar. Datamu tidak berubah. Simpan ulang di Excel, "
        "atau bagi menjadi beberapa berkas.",
    ),
    "sheet_too_slow": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas ini terlalu lama dibaca, jadi dihentikan. Datamu tidak berubah. Bagi menjadi "
        "beberapa berkas.",
    ),
}
