"""The sentence of every expected problem: what happened, is my data safe, what to do. QtCore only.

    wording.explain(error)        # fills the gaps, which are the details of the error

A new `UserError` code in models needs a line here; a test asks for it.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.hand_edits import BuiltOn
from umkm_studio.ui.kit import language

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Code: sentence, in the language in force."""
    return _in(language.current())


@cache  # a file can have thousands of problems
def _in(spoken: language.Code) -> dict[str, str]:
    """All of them by where they come from; `spoken` is the language that is installed."""
    return (
        _of_the_store()
        | _of_files()
        | _of_sheets()
        | _of_cells()
        | _of_questions()
        | _of_records()
        | _of_commands()
    )


def column(key: str) -> str:
    """The name of a column of an order sheet by its key; other sheets send their headers."""
    return {
        "number": translate("Problems", "No. Pesanan"),
        "ordered_at": translate("Problems", "Tanggal"),
        "status": translate("Problems", "Status"),
        "product": translate("Problems", "Produk"),
        "quantity": translate("Problems", "Jumlah"),
        "unit_price": translate("Problems", "Harga Satuan"),
    }.get(key, key)


def built_on(built: BuiltOn) -> list[str]:
    """What stands in the way of taking an import back."""
    found = [
        translate("Problems", "{count} catatan diubah impor {file}").format(count=count, file=file)
        for file, count in built.by_import.items()
    ]
    found += [_changed_by_hand(table, count) for table, count in built.by_hand.items()]
    if built.numbers:
        numbers = ", ".join(built.numbers)
        found.append(translate("Problems", "misalnya {numbers}").format(numbers=numbers))
    return found


def _changed_by_hand(table: str, count: int) -> str:
    return {
        "orders": translate("Problems", "{count} pesanan sudah kamu ubah sendiri"),
        "posts": translate("Problems", "{count} konten sudah kamu ubah sendiri"),
        "codes": translate("Problems", "{count} kode sudah kamu ubah sendiri"),
        "partners": translate("Problems", "{count} mitra sudah kamu ubah sendiri"),
        "reflections": translate("Problems", "{count} refleksi sudah kamu ubah sendiri"),
    }[table].format(count=count)


def _of_the_store() -> dict[str, str]:
    return {
        "cancelled": translate("Problems", "Dihentikan. Tidak ada yang berubah."),
        "store_in_use": translate(
            "Problems",
            "UMKM Studio sedang terbuka di jendela lain. Tutup dulu jendela itu, lalu coba lagi.",
        ),
        "store_busy": translate(
            "Problems",
            "Data sedang ditulis, misalnya oleh impor. Yang kamu ketik masih ada. Coba lagi "
            "sebentar.",
        ),
        "store_locked": translate(
            "Problems",
            "Berkas data sedang dipakai program lain. Perubahan terakhir belum tersimpan. Tutup "
            "program itu, lalu coba lagi.",
        ),
        "store_read_only": translate(
            "Problems",
            "Folder data tidak bisa ditulis: {path}. Data lama tetap aman. Periksa izin folder "
            "itu, lalu coba lagi.",
        ),
        "store_missing": translate("Problems", "Belum ada data toko di {path}."),
        "store_unreadable": translate(
            "Problems",
            "Berkas data tidak bisa dibuka. Isinya tidak diubah. Periksa apakah foldernya masih "
            "ada, lalu coba lagi.",
        ),
        "store_damaged": translate(
            "Problems",
            "Berkas data rusak dan tidak diubah lagi. Pulihkan dari cadangan terakhir.",
        ),
        "store_newer": translate(
            "Problems",
            "Data ini dibuat oleh versi UMKM Studio yang lebih baru (data versi {found}, program "
            "ini mengenal sampai {known}). Datamu tidak disentuh. Pasang versi terbaru.",
        ),
        "store_older": translate(
            "Problems",
            "Data ini dari versi lama (data versi {found}, program ini memakai {known}). Buka "
            "UMKM Studio sekali supaya diperbarui.",
        ),
        "disk_full": translate(
            "Problems",
            "Tempat di laptop hampir habis. Perubahan terakhir belum tersimpan. Hapus beberapa "
            "berkas besar, lalu coba lagi.",
        ),
        "disk_failed": translate(
            "Problems",
            "Penyimpanan laptop tidak menjawab dengan benar. Perubahan terakhir belum tersimpan. "
            "Buat cadangan ke flashdisk, lalu coba lagi.",
        ),
        "record_gone": translate(
            "Problems", "Catatan itu sudah dihapus, jadi tidak ada yang diubah."
        ),
        "bin_parent_gone": translate(
            "Problems",
            "Belum bisa dipulihkan, karena yang dipakainya sudah tidak ada. Isinya tetap di tempat "
            "sampah.",
        ),
        "bin_place_taken": translate(
            "Problems",
            "Belum bisa dipulihkan, karena nomor atau namanya sudah dipakai lagi: {label}. Isinya "
            "tetap di tempat sampah.",
        ),
        "undo_too_late": translate(
            "Problems",
            "Tidak bisa dibatalkan lagi, karena ada catatan baru yang memakainya. Tidak ada yang "
            "berubah.",
        ),
        "nothing_to_undo": translate("Problems", "Tidak ada impor yang bisa dibatalkan."),
        "import_built_on": translate(
            "Problems",
            "Impor {file} belum bisa dibatalkan. Isinya sudah dipakai sesudahnya: {built}. Tidak "
            "ada yang berubah.",
        ),
    }


def _of_files() -> dict[str, str]:
    return {
        "file_missing": translate(
            "Problems", "Berkasnya tidak ditemukan. Mungkin sudah dipindah. Pilih berkas lagi."
        ),
        "file_is_folder": translate("Problems", "Itu folder, bukan berkas. Pilih satu berkas."),
        "file_locked": translate(
            "Problems",
            "Berkas tidak bisa dibuka. Mungkin masih terbuka di Excel. Tutup dulu, lalu coba lagi.",
        ),
        "file_changed": translate(
            "Problems",
            "Isi {file} berubah sejak dibaca tadi. Belum ada yang disimpan. Pilih berkasnya sekali "
            "lagi.",
        ),
        "file_unreadable": translate(
            "Problems", "Berkas tidak bisa dibaca. Datamu tidak berubah. Coba salin ke laptop dulu."
        ),
        # files (models/files.py) and copies of the store (models/backups.py)
        "folder_missing": translate(
            "Problems", "Folder {path} tidak ada. Pilih folder yang sudah ada, lalu coba lagi."
        ),
        "file_not_writable": translate(
            "Problems",
            "{file} tidak bisa ditulis di {path}. Datamu tetap aman. Coba simpan di folder lain.",
        ),
        "target_is_store": translate(
            "Problems", "{file} adalah berkas data tokomu sendiri. Pilih nama berkas lain."
        ),
        "backup_not_verified": translate(
            "Problems",
            "Cadangan tidak jadi dibuat karena salinannya tidak lolos pemeriksaan. Datamu tidak "
            "berubah. Coba lagi.",
        ),
        "backup_damaged": translate(
            "Problems",
            "{file} rusak atau bukan cadangan. Datamu tidak berubah. Coba cadangan yang lain.",
        ),
        "backup_foreign": translate(
            "Problems",
            "{file} bukan cadangan dari UMKM Studio. Datamu tidak berubah. Pilih berkas lain.",
        ),
    }


def _of_sheets() -> dict[str, str]:
    return {
        "layout_unknown": translate(
            "Problems",
            "Bentuk berkas {file} belum kami kenal. Kolom yang belum ketemu: {columns}. Tidak ada "
            "yang disimpan. Yang kami kenal: lembar pesanan dari Shopee, TikTok Shop, Tokopedia, "
            "Lazada, dan Blibli, jawaban Google Form, buku Excel sendiri, dan CSV.",
        ),
        "layout_unsure": translate(
            "Problems",
            "Berkas {file} mirip daftar pesanan, tetapi belum pasti. Tidak ada yang disimpan. "
            "Impor lewat jendela aplikasi, supaya kamu bisa memeriksa kolomnya.",
        ),
        "results_by_day": translate(
            "Problems",
            "Berkas {file} berisi angka per hari ({column}: {value}), sedangkan yang dibutuhkan "
            "angka keseluruhan tiap unggahan. Tidak ada yang disimpan. Saat mengekspor, pilih "
            "“Seumur hidup” (Lifetime), lalu coba lagi.",
        ),
        "results_not_kept": translate(
            "Problems",
            "Berkas {file} dari TikTok Studio berisi data pengikut atau penonton, yang tidak kami "
            "simpan. Tidak ada yang berubah. Pilih berkas Content atau Overview, atau berkas zip "
            "yang berisi keduanya.",
        ),
        "metric_unknown": translate(
            "Problems",
            "Angka harian “{value}” belum kami kenal. Tidak ada yang disimpan. Yang kami kenal: "
            "jangkauan, tayangan, kunjungan profil, pengikut baru, interaksi, dan klik tautan.",
        ),
        "link_without_number": translate(
            "Problems",
            "Tautan “{value}” tidak memuat nomor unggahan, jadi baris ini tidak bisa dicocokkan "
            "dan dilewati.",
        ),
        "day_incomplete": translate(
            "Problems",
            "Angka {day} belum lengkap saat berkas ini diunduh, jadi belum disimpan. Unduh lagi "
            "besok.",
        ),
        "sheet_not_kept": translate(
            "Problems",
            "Tabel {sheet} tidak berisi hasil unggahan, jadi tidak dipakai. Yang lain tetap masuk.",
        ),
        "post_maybe_known": translate(
            "Problems",
            "Unggahan ini mirip {id} “{title}” di kalendermu. Belum disimpan supaya tidak jadi "
            "ganda. Buka berkasnya lewat Impor di jendela aplikasi dan pilih: sama, atau baru.",
        ),
        "nothing_to_import": translate(
            "Problems",
            "Berkas {file} hanya berisi judul kolom, belum ada barisnya. Tidak ada yang disimpan. "
            "Isi dulu, atau pilih berkas lain.",
        ),
        "currency_foreign": translate(
            "Problems",
            "Harga di {file} memakai {currency}, bukan rupiah. Tidak ada yang disimpan. Ekspor "
            "dari akun Indonesia, lalu coba lagi.",
        ),
        "sheet_left_out": translate(
            "Problems",
            "Lembar {sheet} belum bisa diimpor, jadi dilewati. Lembar lain tetap masuk.",
        ),
        "columns_missing": translate(
            "Problems",
            "Kolom yang dibutuhkan tidak ada: {columns}. Tidak ada yang disimpan. Lengkapi "
            "kolomnya, lalu coba lagi.",
        ),
        "customer_unknown": translate(
            "Problems", "Di lembar Pelanggan tidak ada {value}. Baris ini dilewati."
        ),
        "fingerprints_differ": translate(
            "Problems",
            "Berkas ini dari toko lain, jadi nomor HP pembelinya tidak bisa dicocokkan dengan "
            "pembeli di sini. Data lain tetap masuk.",
        ),
        "sheet_empty": translate(
            "Problems", "Berkas ini kosong. Pilih berkas yang berisi baris pesanan."
        ),
        "sheet_encrypted": translate(
            "Problems",
            "Berkas ini memakai kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu coba "
            "lagi.",
        ),
        "sheet_damaged": translate(
            "Problems",
            "Berkas ini rusak atau belum selesai diunduh. Datamu tidak berubah. Unduh lagi, lalu "
            "coba lagi.",
        ),
        "sheet_unreadable": translate(
            "Problems",
            "Berkas ini tidak bisa dibaca. Datamu tidak berubah. Buka di Excel, simpan sebagai "
            ".xlsx baru, lalu coba lagi.",
        ),
        "sheet_is_web_page": translate(
            "Problems",
            "Berkas ini halaman web yang diberi nama Excel. Buka di Excel, simpan sebagai .xlsx, "
            "lalu coba lagi.",
        ),
        "sheet_unknown": translate(
            "Problems", "Ini bukan berkas Excel atau CSV. Datamu tidak berubah. Pilih berkas lain."
        ),
        "sheet_unsafe": translate(
            "Problems",
            "Isi berkas ini tidak wajar, jadi tidak dibuka. Datamu aman. Unduh lagi berkasnya.",
        ),
        "sheet_too_large": translate(
            "Problems",
            "Berkas ini terlalu besar untuk dibaca dengan aman. Datamu tidak berubah. Bagi menjadi "
            "beberapa berkas, misalnya satu per bulan.",
        ),
        "sheet_too_heavy": translate(
            "Problems",
            "Berkas ini perlu memori terlalu besar. Datamu tidak berubah. Simpan ulang di Excel, "
            "atau bagi menjadi beberapa berkas.",
        ),
        "sheet_too_slow": translate(
            "Problems",
            "Berkas ini terlalu lama dibaca, jadi dihentikan. Datamu tidak berubah. Bagi menjadi "
            "beberapa berkas.",
        ),
    }


def _of_cells() -> dict[str, str]:
    return {
        "cell_missing": translate("Problems", "Bagian ini kosong. Isi dulu di berkasnya."),
        "money_unreadable": translate(
            "Problems", "“{value}” bukan angka rupiah. Contoh: 25.000 atau 25rb"
        ),
        "money_ambiguous": translate(
            "Problems",
            "“{value}” bisa berarti lebih dari satu angka: {candidates}. Mana yang benar?",
        ),
        "quantity_unreadable": translate("Problems", "“{value}” bukan jumlah. Contoh: 2"),
        "quantity_ambiguous": translate(
            "Problems",
            "“{value}” bisa berarti lebih dari satu jumlah: {candidates}. Mana yang benar?",
        ),
        "quantity_is_weight": translate(
            "Problems", "“{value}” adalah berat atau isi. Berapa buah yang dipesan?"
        ),
        "quantity_not_positive": translate("Problems", "Jumlah harus lebih dari nol. Contoh: 2"),
        "order_kept_out": translate(
            "Problems", "Satu pesanan dengan baris {row}, yang masih perlu diperbaiki."
        ),
        "returned_too_many": translate(
            "Problems", "Yang dikembalikan lebih banyak daripada yang dibeli. Periksa jumlahnya."
        ),
        "date_missing": translate("Problems", "Tanggalnya kosong. Contoh: 31/12/2026"),
        "date_unreadable": translate(
            "Problems", "“{value}” bukan tanggal yang kami kenal. Contoh: 31/12/2026"
        ),
        "date_ambiguous": translate(
            "Problems",
            "“{value}” bisa berarti lebih dari satu tanggal: {candidates}. Mana yang benar?",
        ),
        "year_missing": translate(
            "Problems", "“{value}” belum menyebut tahunnya. Contoh: 31/12/2026"
        ),
        "time_unreadable": translate("Problems", "“{value}” bukan jam. Contoh: 16.00"),
        "date_unlikely": translate(
            "Problems", "Tanggal {value} tidak wajar. Periksa tahunnya. Contoh: 31/12/2026"
        ),
        "month_unlikely": translate(
            "Problems", "Bulan hanya sampai 12, di sini tertulis “{value}”. Contoh: 31/12/2026"
        ),
        "month_unreadable": translate("Problems", "“{value}” bukan bulan. Contoh: 2026-10"),
        "status_unknown": translate(
            "Problems", "Status “{value}” belum kami kenal. Contoh: Dibayar, Dikirim, Selesai"
        ),
        "payment_unknown": translate(
            "Problems",
            "“{value}” belum kami kenal sebagai pembayaran. Contoh: lunas, DP 50rb, belum",
        ),
        "word_unknown": translate("Problems", "“{value}” tidak dikenal. Pilihannya: {words}"),
        "discount_unreadable": translate(
            "Problems", "Potongan “{value}” belum terbaca. Contoh: 10% atau 5.000"
        ),
        "setting_unknown": translate("Problems", "Pengaturan “{value}” tidak dikenal, dilewati."),
        "post_unknown": translate(
            "Problems", "Konten {value} tidak ada, jadi kodenya disimpan tanpa konten."
        ),
    }


def _of_questions() -> dict[str, str]:
    """What rows of an import wait for, and what became of rows that are no order of their own."""
    return {
        "several_products": translate(
            "Problems", "“{value}” menyebut lebih dari satu produk. Dipisah, atau satu produk?"
        ),
        "total_differs": translate(
            "Problems",
            "Totalnya tertulis {total}, tapi hitungannya {worked_out}. Mana yang benar?",
        ),
        "discount_above_total": translate(
            "Problems", "Potongannya lebih besar daripada harga barangnya. Periksa angkanya."
        ),
        "cancelled_unclear": translate(
            "Problems", "“{value}”: pesanan ini batal, atau tetap jadi?"
        ),
        "date_order_unclear": translate(
            "Problems", "“{value}”: hari dulu, atau bulan dulu? Berlaku untuk seluruh kolom."
        ),
        "rows_alike": translate(
            "Problems",
            "Sama persis dengan baris {row}. Ini pesanan yang sama, atau pesanan lain?",
        ),
        "row_repeated": translate("Problems", "Sama dengan baris {row}, jadi tidak dihitung lagi."),
        "row_left_out": translate("Problems", "Kamu memilih melewati baris ini."),
        "answer_sent_twice": translate(
            "Problems", "Jawaban yang sama terkirim dua kali, jadi dihitung satu pesanan."
        ),
        "price_spread": translate(
            "Problems", "Harga tiap produk tidak tertulis, jadi totalnya dibagi rata."
        ),
        "price_unknown": translate(
            "Problems",
            "Harga {product} belum diketahui, jadi pesanan ini masuk sebagai permintaan "
            "(Baru). Isi harganya di atas tabel, atau nanti di Produk lalu impor lagi.",
        ),
        "order_not_here": translate(
            "Problems", "Pesanan {number} belum ada di sini. Impor lembar pesanannya dulu."
        ),
        "header_unlikely": translate(
            "Problems", "Baris {row} kosong, jadi tidak bisa jadi judul kolom. Pilih baris lain."
        ),
        "no_sheet_left": translate(
            "Problems", "Belum ada lembar yang dipakai. Pilih paling sedikit satu lembar."
        ),
        "profile_name_missing": translate("Problems", "Beri nama dulu. Contoh: Buku pesanan"),
        "profile_without_columns": translate(
            "Problems", "Berkas ini tidak perlu dicocokkan kolomnya, jadi tidak ada yang disimpan."
        ),
        "answer_unreadable": translate(
            "Problems", "Jawaban impor “{value}” tidak bisa dibaca, jadi dilewati."
        ),
        "profile_exists": translate("Problems", "Nama {name} sudah dipakai. Pilih nama lain."),
    }


def _of_records() -> dict[str, str]:
    return {
        "amount_negative": translate("Problems", "Angkanya tidak boleh kurang dari nol."),
        "order_number_taken": translate(
            "Problems", "Nomor pesanan {number} sudah ada. Pakai nomor lain."
        ),
        "order_without_items": translate("Problems", "Pesanan perlu paling sedikit satu produk."),
        "product_name_missing": translate("Problems", "Isi dulu nama produknya."),
        "product_exists": translate(
            "Problems", "“{product}” sudah ada. Pakai nama atau ukuran lain."
        ),
        "product_in_use": translate(
            "Problems",
            "Produk ini ada di pesanan atau konten, jadi tidak dihapus. Tandai tidak dijual lagi, "
            "atau gabungkan dengan produk lain.",
        ),
        "starts_on_taken": translate(
            "Problems",
            "Sudah ada angka yang berlaku mulai tanggal itu. Ubah yang sudah ada, atau pilih "
            "tanggal lain.",
        ),
        "fee_channel_missing": translate("Problems", "Pilih dulu tempat jualannya."),
        "fee_percent_unlikely": translate("Problems", "Biaya harus antara 0 dan 100 persen."),
        "fee_rule_exists": translate(
            "Problems",
            "Sudah ada biaya yang berlaku mulai tanggal itu. Ubah yang sudah ada, atau pilih "
            "tanggal lain.",
        ),
        "post_title_missing": translate("Problems", "Isi dulu judulnya."),
        "post_day_missing": translate("Problems", "Pilih dulu tanggalnya."),
        "post_is_out": translate(
            "Problems", "“{title}” sudah tayang, jadi tanggalnya tidak dipindah."
        ),
        "marked_day_name_missing": translate("Problems", "Isi dulu nama harinya."),
        "marked_day_long": translate(
            "Problems", "Rentang harinya lebih dari setahun. Periksa tanggal akhirnya."
        ),
        "code_taken": translate("Problems", "Kode ini sudah dipakai di “{post}”."),
        "code_taken_without_post": translate("Problems", "Kode {code} sudah ada. Pakai kode lain."),
        "code_too_short": translate(
            "Problems", "Kode terlalu pendek. Paling sedikit {shortest} huruf atau angka."
        ),
        "discount_unlikely": translate("Problems", "Potongan harus antara 0 dan 100 persen."),
        "dates_reversed": translate(
            "Problems", "Tanggal akhir ({last}) lebih dulu daripada tanggal mulai ({first})."
        ),
        "partner_name_missing": translate("Problems", "Isi dulu nama mitranya."),
        "partner_exists": translate("Problems", "Mitra “{name}” sudah ada. Pakai nama lain."),
        "pace_unlikely": translate("Problems", "Konten per minggu antara 1 dan 50."),
        "minutes_unlikely": translate(
            "Problems", "Waktu untuk konten antara 1 menit dan seminggu penuh."
        ),
        "hours_unreadable": translate(
            "Problems", "Jam “{value}” belum terbaca. Tulis seperti 09.00–12.00, 19.00–21.00."
        ),
        "quiet_all_day": translate(
            "Problems", "Jam tenang mengisi seluruh hari. Sisakan waktu untuk pengingat."
        ),
        "rest_every_day": translate(
            "Problems", "Ketujuh hari jadi hari istirahat. Sisakan satu hari untuk konten."
        ),
        "rest_too_long": translate(
            "Problems", "Masa istirahatnya lebih dari setahun. Periksa tanggal akhirnya."
        ),
        "rest_without_day": translate("Problems", "Isi harinya, atau tanggal mulainya."),
        "week_without_monday": translate("Problems", "{day} bukan hari Senin."),
        "targets_not_100": translate(
            "Problems", "Jumlah target pilar harus 100 persen, sekarang {total} persen."
        ),
        "decision_missing": translate("Problems", "Tulis dulu putusannya."),
        "decisions_full": translate(
            "Problems", "Paling banyak {most} putusan per kolom, supaya sanggup dijalankan."
        ),
    }


def _of_commands() -> dict[str, str]:
    return {
        # commands
        "no_screen": translate(
            "Problems",
            "Tidak ada layar untuk membuka jendela. Perintah tanpa jendela: umkm-studio --help",
        ),
        "command_unknown": translate(
            "Problems", "Perintah {command} tidak ada. Daftar perintah: umkm-studio --help"
        ),
        "command_malformed": translate(
            "Problems", "Perintah ini belum lengkap atau ada yang keliru. Tulis begini: {form}"
        ),
        "language_unknown": translate("Problems", "Bahasa “{value}” tidak ada. Pilih id atau en."),
        "day_unreadable": translate(
            "Problems", "“{value}” bukan tanggal. Tulis seperti 2026-10-14."
        ),
        "target_not_xlsx": translate(
            "Problems", "Nama berkas harus berakhir dengan .xlsx, misalnya toko.xlsx."
        ),
        "store_unsound": translate(
            "Problems",
            "Ada bagian data yang rusak. Jangan lanjutkan dulu; pulihkan cadangan terakhir dengan "
            "umkm-studio restore.",
        ),
        "demo_over_own_shop": translate(
            "Problems",
            "Di folder {path} sudah ada toko sungguhan, jadi toko contoh tidak dibuat di situ. "
            "Pilih folder lain.",
        ),
    }
