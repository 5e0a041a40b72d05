"""Problems with answers that are ready."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "reply_question_missing": QT_TRANSLATE_NOOP("Problems", "Isi dulu pertanyaannya."),
    "reply_answer_missing": QT_TRANSLATE_NOOP("Problems", "Isi dulu jawabannya."),
    "reply_too_long": QT_TRANSLATE_NOOP(
        "Problems",
        "Jawabannya lebih dari {most} huruf. Pendekkan dulu, atau bagi jadi dua balasan.",
    ),
    "reply_exists": QT_TRANSLATE_NOOP(
        "Problems", "“{question}” sudah punya jawaban. Ubah yang sudah ada."
    ),
    "reply_unknown": QT_TRANSLATE_NOOP(
        "Problems", "Tidak ada balasan untuk pertanyaan “{value}” di buku kerja ini."
    ),
    "message_unknown": QT_TRANSLATE_NOOP("Problems", "Tidak ada pesan {value} di buku kerja ini."),
}
