"""What can go wrong with the store, with undo and with the bin."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "cancelled": QT_TRANSLATE_NOOP("Problems", "Dihentikan. Tidak ada yang berubah."),
    "store_in_use": QT_TRANSLATE_NOOP(
        "Problems",
        "Data toko ini sedang dipakai UMKM Studio, di jendela lain atau oleh perintah lain. Tidak "
        "ada yang berubah. Tutup jendela itu, atau tunggu perintahnya selesai, lalu coba lagi.",
    ),
    "store_busy": QT_TRANSLATE_NOOP(
        "Problems",
        "Data sedang ditulis, misalnya oleh impor. Yang kamu ketik masih ada. Coba lagi sebentar.",
    ),
    "store_locked": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas data sedang dipakai program lain. Perubahan terakhir belum tersimpan. Tutup "
        "program itu, lalu coba lagi.",
    ),
    "store_read_only": QT_TRANSLATE_NOOP(
        "Problems",
        "Folder data tidak bisa ditulis: {path}. Data lama tetap aman. Periksa izin folder "
        "itu, lalu coba lagi.",
    ),
    "copies_not_deleted": QT_TRANSLATE_NOOP(
        "Problems",
        "Cadangan ini belum bisa dihapus dari {path}: {files}. Mungkin masih dipegang program "
        "lain, atau tempatnya terkunci. Tokomu belum dihapus.",
    ),
    "wiped_in_part": QT_TRANSLATE_NOOP(
        "Problems",
        "Hampir semua sudah dihapus. Ini masih dipegang program lain: {files}. Tutup program itu, "
        "lalu hapus sendiri dari {path}.",
    ),
    "veiled": QT_TRANSLATE_NOOP(
        "Problems",
        "Mode tunjuk sedang menyala: nama dan nomor disamarkan, jadi di sini hanya bisa melihat. "
        "Datamu aman. Tekan F8 untuk mematikannya, lalu coba lagi.",
    ),
    "folder_synced": QT_TRANSLATE_NOOP(
        "Problems",
        "Folder data ada di {service}: {path}. Layanan seperti itu bisa menimpa data yang sedang "
        "dipakai dengan yang lama, jadi UMKM Studio tidak membukanya di sana. Datamu tidak "
        "disentuh. Pindahkan folder itu ke laptop; cadangan boleh disimpan di {service}.",
    ),
    "store_missing": QT_TRANSLATE_NOOP("Problems", "Belum ada data toko di {path}."),
    "store_unreadable": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas data tidak bisa dibuka. Isinya tidak diubah. Periksa apakah foldernya masih "
        "ada, lalu coba lagi.",
    ),
    "store_damaged": QT_TRANSLATE_NOOP(
        "Problems",
        "Berkas data rusak dan tidak diubah lagi. Buka UMKM Studio untuk melihat cadangan mana "
        "yang bisa dipulihkan.",
    ),
    "store_gone": QT_TRANSLATE_NOOP(
        "Problems",
        "Di {path} ada cadangan, tetapi berkas data toko sendiri tidak ada. Mungkin terhapus, "
        "dipindah, atau ditahan antivirus. Kalau kamu yang memindahkannya, kembalikan dulu ke "
        "sana.",
    ),
    "store_older_read_only": QT_TRANSLATE_NOOP(
        "Problems",
        "Data di {path} dari versi lama dan perlu diperbarui, tetapi foldernya tidak bisa ditulis. "
        "Datamu aman. Salin folder itu ke laptop, lalu buka dari sana.",
    ),
    "start_failed": QT_TRANSLATE_NOOP(
        "Problems",
        "Ada yang tidak beres waktu membuka toko. Berkas datamu tidak diubah. Coba buka lagi; "
        "kalau tetap begini, simpan laporannya dan tunjukkan kepada yang membantumu.",
    ),
    "folder_in_use": QT_TRANSLATE_NOOP(
        "Problems", "Di {path} sudah ada toko. Tidak ada yang berubah."
    ),
    "store_newer": QT_TRANSLATE_NOOP(
        "Problems",
        "Data ini dibuat oleh versi UMKM Studio yang lebih baru (data versi {found}, program "
        "ini mengenal sampai {known}). Datamu tidak disentuh. Pasang versi terbaru.",
    ),
    "store_older": QT_TRANSLATE_NOOP(
        "Problems",
        "Data ini dari versi lama (data versi {found}, program ini memakai {known}). Buka "
        "UMKM Studio sekali supaya diperbarui.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Problems",
        "Tempat di laptop hampir habis. Perubahan terakhir belum tersimpan. Hapus beberapa "
        "berkas besar, lalu coba lagi.",
    ),
    "disk_failed": QT_TRANSLATE_NOOP(
        "Problems",
        "Penyimpanan laptop tidak menjawab dengan benar. Perubahan terakhir belum tersimpan. "
        "Buat cadangan ke flashdisk, lalu coba lagi.",
    ),
    "record_gone": QT_TRANSLATE_NOOP(
        "Problems", "Catatan itu sudah dihapus, jadi tidak ada yang diubah."
    ),
    "bin_parent_gone": QT_TRANSLATE_NOOP(
        "Problems",
        "Belum bisa dipulihkan, karena yang dipakainya sudah tidak ada. Isinya tetap di tempat "
        "sampah.",
    ),
    "bin_place_taken": QT_TRANSLATE_NOOP(
        "Problems",
        "Belum bisa dipulihkan, karena nomor atau namanya sudah dipakai lagi: {label}. Isinya "
        "tetap di tempat sampah.",
    ),
    "undo_too_late": QT_TRANSLATE_NOOP(
        "Problems",
        "Tidak bisa dibatalkan lagi, karena ada catatan baru yang memakainya. Tidak ada yang "
        "berubah.",
    ),
    "nothing_to_undo": QT_TRANSLATE_NOOP("Problems", "Tidak ada impor yang bisa dibatalkan."),
    "import_built_on": QT_TRANSLATE_NOOP(
        "Problems",
        "Impor {file} belum bisa dibatalkan. Isinya sudah dipakai sesudahnya: {built}. Tidak "
        "ada yang berubah.",
    ),
}
