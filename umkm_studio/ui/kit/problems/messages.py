"""What is missing of a message that is written down."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "message_empty": QT_TRANSLATE_NOOP("Problems", "Tulis dulu apa yang ditanyakan."),
    "message_too_long": QT_TRANSLATE_NOOP(
        "Problems",
        "Pesan ini lebih dari {most} huruf. Simpan bagian yang perlu dijawab saja.",
    ),
    "message_platform_missing": QT_TRANSLATE_NOOP(
        "Problems", "Pilih dulu di mana pesan ini masuk."
    ),
    "answered_before_asked": QT_TRANSLATE_NOOP(
        "Problems", "Waktu membalas lebih awal dari waktu pesan masuk. Periksa tanggal dan jamnya."
    ),
}
