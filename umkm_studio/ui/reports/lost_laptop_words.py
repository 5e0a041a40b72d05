"""What to do where the laptop is gone, and the letter to those whose data was on it.

The steps are for the maker, in the language of the window. The letter is for buyers, so that its
language need not be: each sentence stands in both (Indonesian, English), beside the other. It says
what art. 46 (2) of UU 27/2022 asks for: which data, when and how, and what was done (docs/law.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from umkm_studio.models.privacy_notice import Kept, Notice
from umkm_studio.models.shop import Language
from umkm_studio.ui.reports.parts import Part

translate = QCoreApplication.translate

Said = tuple[str, str]

_TITLE = ("Pemberitahuan tentang datamu", "A notice about your data")
_GREETING = ("Halo,", "Hello,")
_LOST = (
    "Laptop toko kami hilang pada {day}. {how}",
    "Our shop's laptop was lost on {day}. {how}",
)
_WHAT = (
    "Di dalamnya ada data yang mungkin bisa dibaca orang lain: {kinds}.",
    "It held data that somebody else may be able to read: {kinds}.",
)
_NOT = (
    "Kami tidak pernah menyimpan PIN, OTP, kata sandi, atau nomor kartu.",
    "We never keep PIN, OTP, passwords or card numbers.",
)
_DONE = ("Yang sudah kami lakukan: {done}", "What we have done: {done}")
_CARE = (
    "Mohon waspada pada pesan yang mengaku dari kami dan meminta uang, kode OTP, atau data lain. "
    "Kalau ragu, tanyakan dulu ke nomor resmi kami.",
    "Please be careful with messages that claim to be us and ask for money, OTP codes or other "
    "data. If in doubt, ask us first at our official number.",
)
_ASK = ("Pertanyaan: WhatsApp {contact}.", "Questions: WhatsApp {contact}.")
_SORRY = (
    "Kami mohon maaf, dan siap membantu kalau ada yang terjadi karena ini.",
    "We are sorry, and will help if anything happens because of this.",
)
_EXAMPLE_DONE: Said = (
    "Contoh: mengganti kata sandi semua akun toko dan melapor ke polisi",
    "Example: changed the passwords of all accounts of the shop and reported it to the police",
)
_KINDS: dict[Kept, Said] = {
    Kept.ORDERS: ("nama dan riwayat pesanan", "names and past orders"),
    Kept.PHONES: ("nomor HP", "phone numbers"),
    Kept.FINGERPRINTS: ("kode rahasia dari nomor HP", "a secret code made of the phone number"),
    Kept.ADDRESSES: ("alamat", "addresses"),
    Kept.CITIES: ("kota", "cities"),
    Kept.NOTES: ("catatan kecil tentang pelayanan", "small notes on service"),
    Kept.CONTACTS: ("tanggal kami menyapa", "days on which we wrote first"),
    Kept.LOYALTY: ("poin atau hadiah", "points or gifts"),
    Kept.MESSAGES: ("pesan yang kami catat", "messages that we wrote down"),
    Kept.TESTIMONIALS: ("ulasan", "reviews"),
}
_OF_PARTNERS: Said = ("kontak dan catatan kerja sama", "contact and what was agreed on")


def letter_title(language: Language) -> str:
    """What stands above the letter."""
    return _in(language, _TITLE)


def example_done(language: Language) -> str:
    """How what was done may be told. No part of the letter: only the maker knows what is true."""
    return _in(language, _EXAMPLE_DONE)


def letter(notice: Notice, lost_on: date, how: str, done: str, language: Language) -> list[str]:
    """The letter's paragraphs; nothing on what was done where the maker has told nothing."""
    return list(_paragraphs(notice, lost_on, how, done, language))


def kinds(kept: Iterable[Kept], language: Language) -> str:
    """Kinds of data in a sentence; where a number itself is kept, nobody needs to hear of its code.
    Of a partner the shop has something else (see `affected`).
    """
    told = tuple(kept)
    if not told:
        return _in(language, _OF_PARTNERS)
    hidden = Kept.FINGERPRINTS if Kept.PHONES in told else None
    return ", ".join(_in(language, _KINDS[kind]) for kind in told if kind is not hidden)


def steps() -> list[Part]:
    """What to do at once, within three days, and what helps before anything is lost."""
    return [
        (translate("LostLaptop", "Segera"), _at_once()),
        (translate("LostLaptop", "Dalam 3 × 24 jam"), _within_three_days()),
        (translate("LostLaptop", "Supaya siap"), _before()),
    ]


def _at_once() -> list[str]:
    return [
        translate(
            "LostLaptop",
            "Dari HP, ganti kata sandi email, marketplace, Instagram, TikTok, dan mobile banking.",
        ),
        translate(
            "LostLaptop",
            "Di WhatsApp: Setelan, Perangkat tertaut, keluarkan laptop itu.",
        ),
        translate(
            "LostLaptop",
            "Kunci laptop dari jauh kalau bisa: Temukan perangkat saya di account.microsoft.com, "
            "atau Find My untuk Mac.",
        ),
        translate(
            "LostLaptop",
            "Catat kapan, di mana, dan bagaimana hilangnya. Minta surat keterangan dari polisi.",
        ),
    ]


def _within_three_days() -> list[str]:
    return [
        translate(
            "LostLaptop",
            "Buka cadangan di laptop lain, lalu lihat di sini siapa saja yang datanya ada di sana.",
        ),
        translate(
            "LostLaptop",
            "Kabari mereka secara tertulis dengan surat di bagian berikut, dan lembaga yang "
            "mengurus pelindungan data (UU 27/2022 pasal 46).",
        ),
        translate(
            "LostLaptop",
            "Simpan bukti siapa yang sudah dikabari dan kapan.",
        ),
    ]


def _before() -> list[str]:
    return [
        translate("LostLaptop", "Pasang kata sandi masuk dan kunci layar otomatis."),
        translate(
            "LostLaptop",
            "Nyalakan enkripsi disk: BitLocker atau Enkripsi perangkat di Windows, FileVault di "
            "Mac, LUKS di Linux.",
        ),
        translate(
            "LostLaptop",
            "Simpan cadangan di tempat lain, dikunci kata sandi, dan jangan di tas yang sama.",
        ),
        translate("LostLaptop", "Samarkan pembeli lama: yang tidak disimpan tidak bisa bocor."),
    ]


def _paragraphs(
    notice: Notice, lost_on: date, how: str, done: str, language: Language
) -> Iterator[str]:
    yield _in(language, _GREETING)
    how = f"{how.rstrip('. ')}." if how.strip() else ""
    yield _in(language, _LOST).format(day=_day(lost_on, language), how=how).strip()
    yield _in(language, _WHAT).format(kinds=kinds(notice.kept, language))
    yield _in(language, _NOT)
    if done.strip():
        yield _in(language, _DONE).format(done=done.strip())
    yield _in(language, _CARE)
    if notice.contact:
        yield _in(language, _ASK).format(contact=notice.contact)
    yield _in(language, _SORRY)
    yield ", ".join(filter(None, (notice.owner, notice.shop, notice.city)))


def _day(day: date, language: Language) -> str:
    spoken = QLocale.Language.English if language == "en" else QLocale.Language.Indonesian
    locale = QLocale(spoken, QLocale.Country.Indonesia)
    return locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def _in(language: Language, said: Said) -> str:
    return said[1 if language == "en" else 0]
