"""What a fair test must have, and when it can't be planned."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "fair_test_not_monday": QT_TRANSLATE_NOOP(
        "Problems", "Uji adil mulai pada hari Senin, sedangkan {day} bukan Senin."
    ),
    "fair_test_weeks": QT_TRANSLATE_NOOP(
        "Problems",
        "Uji adil berlangsung {least} sampai {most} minggu: kurang dari itu, hasilnya tidak bisa "
        "dibedakan dari kebetulan.",
    ),
    "fair_test_pairs": QT_TRANSLATE_NOOP(
        "Problems",
        "Dari tiap dua minggu uji adil, satu “Dengan” dan satu “Tanpa”. Periksa urutannya.",
    ),
    "fair_test_posts": QT_TRANSLATE_NOOP(
        "Problems", "Isi 1 sampai {most} konten per minggu, paling banyak satu tiap hari."
    ),
    "fair_test_overlap": QT_TRANSLATE_NOOP(
        "Problems",
        "Sudah ada uji adil dari {first} sampai {last}. Pilih minggu sesudahnya: kalau dua hal "
        "berubah sekaligus, tidak ada yang bisa disimpulkan.",
    ),
    "fair_test_start_passed": QT_TRANSLATE_NOOP(
        "Problems",
        "Minggu mulainya ({day}) sudah lewat. Pilih minggu yang akan datang: rencana ditulis "
        "sebelum hasilnya ada.",
    ),
}
