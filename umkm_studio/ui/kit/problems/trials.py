"""What a small test must have, and when it can't be started."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "trial_hypothesis_missing": QT_TRANSLATE_NOOP(
        "Problems", "Tulis dulu dugaanmu, satu kalimat saja."
    ),
    "trial_partner_missing": QT_TRANSLATE_NOOP("Problems", "Pilih dulu mitranya."),
    "trial_platform_missing": QT_TRANSLATE_NOOP("Problems", "Pilih dulu tempat iklannya."),
    "trial_audiences_same": QT_TRANSLATE_NOOP(
        "Problems", "Beri kedua audiens nama yang berbeda, supaya hasilnya bisa dibandingkan."
    ),
    "trial_long": QT_TRANSLATE_NOOP(
        "Problems", "Uji kecil paling lama {longest} hari. Pendekkan, lalu ulangi kalau berhasil."
    ),
    "trial_check_late": QT_TRANSLATE_NOOP(
        "Problems", "Hari pemeriksaan harus ada di dalam lama uji ({length} hari)."
    ),
    "code_in_trial": QT_TRANSLATE_NOOP(
        "Problems",
        "Kode {code} dipakai uji kecil {trial}. Satu kode untuk satu uji, supaya pesanannya tidak "
        "dihitung dua kali.",
    ),
    "trial_start_passed": QT_TRANSLATE_NOOP(
        "Problems",
        "Hari mulainya ({day}) sudah lewat. Pilih hari ini atau sesudahnya: rencana ditulis "
        "sebelum hasilnya ada.",
    ),
    "trial_code_missing": QT_TRANSLATE_NOOP(
        "Problems", "Beri dulu kode sendiri, supaya pesanannya bisa dihitung."
    ),
    "trial_unknown": QT_TRANSLATE_NOOP("Problems", "Uji kecil {value} tidak ada."),
    "trial_running": QT_TRANSLATE_NOOP(
        "Problems",
        "Kode {code} dipakai uji kecil {trial}, jadi tidak dihapus: hasil ujinya dihitung dari "
        "kode ini. Arsipkan saja.",
    ),
}
