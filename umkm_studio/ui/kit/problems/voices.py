"""What is missing of a buyer's words, or in the way of showing them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "testimonial_empty": QT_TRANSLATE_NOOP("Problems", "Tulis dulu kata pembelinya."),
    "testimonial_locked": QT_TRANSLATE_NOOP(
        "Problems",
        "Kata, bintang dan tanggal dari pembeli tidak diubah lagi. Buat bentuk pendek di "
        "sebelahnya, atau hapus dan catat ulang kalau salah ketik.",
    ),
    "testimonial_is_shown": QT_TRANSLATE_NOOP(
        "Problems",
        "Kata ini masih dikutip di konten. Lepas dulu dari kontennya, baru bisa dihapus.",
    ),
    "testimonial_unknown": QT_TRANSLATE_NOOP("Problems", "Tidak ada testimoni {value}."),
    "stars_out_of_range": QT_TRANSLATE_NOOP("Problems", "Bintang hanya dari 1 sampai 5."),
    "shortened_otherwise": QT_TRANSLATE_NOOP(
        "Problems",
        "Bentuk pendek hanya boleh memakai potongan dari kata pembeli, dalam urutan yang sama. "
        "Pisahkan potongan dengan “…”.",
    ),
    "consent_words_otherwise": QT_TRANSLATE_NOOP(
        "Problems", "Izin hanya bisa untuk kata yang benar-benar diucapkan pembeli."
    ),
    "consent_day_missing": QT_TRANSLATE_NOOP("Problems", "Pilih dulu kapan pembeli menjawab."),
    "consent_not_given": QT_TRANSLATE_NOOP(
        "Problems", "Tidak ada izin yang bisa ditarik untuk testimoni ini."
    ),
    "testimonial_not_allowed": QT_TRANSLATE_NOOP(
        "Problems",
        "Pembelinya belum mengizinkan katanya dibagikan, atau izinnya sudah tidak berlaku. Minta "
        "izin dulu.",
    ),
    "buyer_taken_out": QT_TRANSLATE_NOOP(
        "Problems", "Pembelinya minta datanya dihapus, jadi tidak dihubungi lagi."
    ),
    "contact_refused": QT_TRANSLATE_NOOP(
        "Problems", "{name} pernah minta tidak dihubungi, jadi tidak ditanya."
    ),
    "quote_without_place": QT_TRANSLATE_NOOP(
        "Problems", "Pilih dulu tempat unggahannya, supaya jelas izinnya untuk mana."
    ),
    "quote_not_asked": QT_TRANSLATE_NOOP(
        "Problems",
        "Konten ini mengutip “{words}”, dan pembelinya belum memberi izin. Simpan sebagai draf, "
        "lalu minta izin dulu.",
    ),
    "quote_refused": QT_TRANSLATE_NOOP(
        "Problems",
        "Konten ini mengutip “{words}”, dan pembelinya tidak mengizinkan. Lepas kutipannya, atau "
        "simpan sebagai draf.",
    ),
    "quote_withdrawn": QT_TRANSLATE_NOOP(
        "Problems",
        "Konten ini mengutip “{words}”, dan pembelinya sudah menarik izinnya. Lepas kutipannya, "
        "atau simpan sebagai draf.",
    ),
    "quote_ended": QT_TRANSLATE_NOOP(
        "Problems",
        "Konten ini mengutip “{words}”, dan izinnya hanya sampai {day}. Pilih hari lain, minta "
        "izin lagi, atau simpan sebagai draf.",
    ),
    "quote_elsewhere": QT_TRANSLATE_NOOP(
        "Problems",
        "Konten ini mengutip “{words}”, dan izinnya tidak berlaku untuk {places}. Pilih tempat "
        "lain, minta izin lagi, atau simpan sebagai draf.",
    ),
    "theme_name_missing": QT_TRANSLATE_NOOP("Problems", "Beri temanya nama dulu."),
    "theme_taken": QT_TRANSLATE_NOOP("Problems", "Sudah ada tema {name}."),
    "trust_text_missing": QT_TRANSLATE_NOOP(
        "Problems", "Tulis dulu apa yang diakui atau diubah, satu kalimat saja."
    ),
    "step_text_missing": QT_TRANSLATE_NOOP("Problems", "Satu langkah belum ada isinya."),
    "criticism_open": QT_TRANSLATE_NOOP(
        "Problems",
        "Belum semuanya selesai. Selesaikan dulu, atau tulis alasannya kalau memang cukup "
        "sampai di sini.",
    ),
}
