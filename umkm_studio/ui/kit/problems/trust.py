"""What is missing of the trust kit, or there twice."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "account_incomplete": QT_TRANSLATE_NOOP("Problems", "Isi tempat dan nama akunnya."),
    "account_known": QT_TRANSLATE_NOOP("Problems", "Akun {value} sudah ada di daftar."),
    "work_without_title": QT_TRANSLATE_NOOP("Problems", "Isi dulu judul karyanya."),
    "work_known": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” sudah ada di portofolio. Pakai judul lain."
    ),
    "channel_missing": QT_TRANSLATE_NOOP("Problems", "Isi dulu kanal yang mau dibuka."),
}
