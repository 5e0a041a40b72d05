"""Dates, rupiah, percent and problems in the maker's language. QtCore only: commands use it too.

    wording.long_day(date(2026, 10, 14))     # Rabu, 14 Oktober 2026
    wording.rupiah(1_250_000)                # Rp 1.250.000   (the space does not break)
    wording.short_rupiah(1_200_000)          # 1,2 jt
    wording.explain(error)                   # the sentence of a UserError

The language is that of QLocale's default (kit/language.py sets it): Indonesian, else English.
None is always "–": unknown is not zero.
"""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from umkm_studio.models.errors import UserError

translate = QCoreApplication.translate

UNKNOWN = "–"
MINUS = "−"
NBSP = "\N{NO-BREAK SPACE}"


def is_english() -> bool:
    """Whether words and numbers are English now."""
    return QLocale().language() == QLocale.Language.English


# days and times


def _day(day: date, pattern: str) -> str:
    # CLDR through Qt: "Rabu, 14 Oktober 2026"; one list of month names less to keep
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def day(value: date | None) -> str:
    """14 Okt."""
    return UNKNOWN if value is None else _day(value, "d MMM")


def day_and_year(value: date | None) -> str:
    """14 Okt 2026."""
    return UNKNOWN if value is None else _day(value, "d MMM yyyy")


def full_day(value: date | None) -> str:
    """14 Oktober 2026."""
    return UNKNOWN if value is None else _day(value, "d MMMM yyyy")


def long_day(value: date | None) -> str:
    """Rabu, 14 Oktober 2026."""
    return UNKNOWN if value is None else _day(value, "dddd, d MMMM yyyy")


def weekday_and_day(value: date | None) -> str:
    """Rabu 14 Okt."""
    return UNKNOWN if value is None else _day(value, "dddd d MMM")


def month(value: date | None) -> str:
    """Oktober 2026, for any day in it."""
    return UNKNOWN if value is None else _day(value, "MMMM yyyy")


def month_name(value: date | int) -> str:
    """Oktober, for a day in it or its number 1 to 12."""
    return _day(date(2000, value, 1) if isinstance(value, int) else value, "MMMM")


def weekday(value: date | int) -> str:
    """Rabu, for a day or a number as in date.weekday() (0 = Senin)."""
    number = value if isinstance(value, int) else value.weekday()
    return QLocale().dayName(number + 1, QLocale.FormatType.LongFormat)


def clock(value: time | datetime | None) -> str:
    """16.00."""
    return UNKNOWN if value is None else f"{value.hour:02d}.{value.minute:02d}"


def period(first: date, last: date) -> str:
    """15 Sep – 14 Okt 2026; one month is 1–14 Okt 2026; both ends belong to it."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_and_year(last)}"
    start = day(first) if first.year == last.year else day_and_year(first)
    return f"{start} – {day_and_year(last)}"


# numbers


def number(value: int | float | None, decimals: int = 0) -> str:
    """1.250 or 10,5; thousands grouped, negative with a true minus sign."""
    if value is None:
        return UNKNOWN
    text = _grouped(abs(value), decimals)
    return MINUS + text if value < 0 and text.strip("0.,") else text


def _grouped(value: int | float, decimals: int) -> str:
    # ours and not QLocale's: the id_ID locale writes 1.250 as "1.250" but en writes differently
    # grouped four-digit numbers from one CLDR edition to the next
    text = f"{value:,.{decimals}f}" if decimals else f"{round(value):,}"
    return text if is_english() else text.translate(str.maketrans(",.", ".,"))


def rupiah(amount: int | None) -> str:
    """Rp 1.250.000, −Rp 53.000 for less than nothing; `amount` in whole rupiah."""
    if amount is None:
        return UNKNOWN
    return f"{MINUS if amount < 0 else ''}Rp{NBSP}{_grouped(abs(amount), 0)}"


def short_rupiah(amount: int) -> str:
    """For axes: 0, 250 rb, 1,2 jt, 3 M (English 250k, 1.2M, 3B); `amount` in whole rupiah."""
    sign = MINUS if amount < 0 else ""
    amount = abs(amount)
    english = is_english()
    for size, indonesian, other in ((10**9, "M", "B"), (10**6, "jt", "M"), (10**3, "rb", "k")):
        if amount >= size:
            whole = amount % size == 0 or amount >= 100 * size
            text = _grouped(amount / size, 0 if whole else 1).removesuffix(",0").removesuffix(".0")
            return f"{sign}{text}{other}" if english else f"{sign}{text}{NBSP}{indonesian}"
    return f"{sign}{amount}"


def percent(share: float | None, decimals: int = 0) -> str:
    """35% for 0.35; 10,5% with one decimal."""
    return UNKNOWN if share is None else f"{number(share * 100, decimals)}%"


# problems


def explain(error: UserError) -> str:
    """The sentence for an expected problem: what happened, is my data safe, what to do.

    A code without a sentence is a bug in the program; KeyError says which code it is.
    """
    return _sentences()[error.code].format(**error.details)


def codes() -> set[str]:
    """Every code that has a sentence."""
    return set(_sentences())


def _sentences() -> dict[str, str]:
    """Code: sentence. Gaps are the details of the error; kept in the order of the models."""
    return {
        "cancelled": translate("Problems", "Dihentikan. Tidak ada yang berubah."),
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
        # commands
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
