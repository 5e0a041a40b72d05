"""What can be wrong with a chat that was exported."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "chat_unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} belum kami kenal sebagai ekspor chat WhatsApp. Tidak ada yang disimpan. Isinya "
        "mestinya seperti ini:\n"
        "14/10/26 19.42 - Yanti: Nastar masih ada?\n"
        "atau dari iPhone:\n"
        "[14/10/26, 19.42.10] Yanti: Nastar masih ada?\n"
        "Di WhatsApp, buka chatnya, lalu pilih “Ekspor chat” dan “Tanpa media”.",
    ),
    "chat_empty": QT_TRANSLATE_NOOP(
        "Problems", "{file} kosong. Ekspor chatnya sekali lagi, lalu pilih berkas yang baru."
    ),
    "chat_too_large": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} lebih besar dari {limit} MB, jadi tidak dibaca. Datamu tidak berubah. Ekspor "
        "chatnya tanpa media.",
    ),
    "chat_damaged": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} rusak, mungkin belum selesai diunduh. Datamu tidak berubah. Unduh atau ekspor "
        "sekali lagi.",
    ),
    "chat_encrypted": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} terkunci kata sandi. Datamu tidak berubah. Buka dulu di tempat lain, lalu pilih "
        "berkas .txt di dalamnya.",
    ),
    "chat_not_in_zip": QT_TRANSLATE_NOOP(
        "Problems",
        "Di dalam {file} tidak ada chat yang jelas. Datamu tidak berubah. Buka zip itu, lalu "
        "pilih berkas .txt chatnya.",
    ),
}
