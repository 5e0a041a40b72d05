"""The privacy notice in plain words, made from what a shop keeps: no more, no less.

It is for buyers, so that its language need not be the window's: each sentence stands in both
(Indonesian, English), beside the other. Which law asks for which part is in docs/law.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QDate, QLocale

from umkm_studio.models.privacy_notice import Kept, Notice
from umkm_studio.models.shop import Language
from umkm_studio.ui.reports.parts import Part

Said = tuple[str, str]

_TITLE = ("Cara kami menjaga datamu", "How we look after your data")
_SINCE = ("Berlaku mulai {day}", "In force since {day}")
_SOMEBODY = ("Toko kami", "Our shop")
_WHO = ("Siapa yang menyimpan", "Who keeps it")
_BY = ("Penanggung jawab: {owner}.", "Responsible: {owner}.")
_ASK = (
    "Pertanyaan soal datamu: WhatsApp {contact}.",
    "Questions about your data: WhatsApp {contact}.",
)
_WHAT = ("Yang kami simpan, dan untuk apa", "What we keep, and why")
_KEPT: dict[Kept, Said] = {
    Kept.ORDERS: (
        "Nama yang kamu pakai saat memesan, apa yang kamu beli, kapan, harganya, kode yang "
        "dipakai, dan catatan pesanan, misalnya dari mana kamu tahu kami: untuk menyiapkan "
        "pesanan, pembukuan, dan supaya kami mengenalimu saat kembali.",
        "The name you order under, what you bought, when, its price, codes that you used, and "
        "notes on the order, such as where you heard of us: to prepare it, for our books, and to "
        "know you when you come back.",
    ),
    Kept.PHONES: (
        "Nomor HP: untuk mengabari pesanan dan pengiriman.",
        "Your phone number: to write to you about orders and delivery.",
    ),
    Kept.FINGERPRINTS: (
        "Kode pengganti nomor HP: untuk mengenali pembeli yang sama tanpa menyimpan nomornya.",
        "A code in place of your phone number: to know a returning buyer without keeping the "
        "number.",
    ),
    Kept.ADDRESSES: ("Alamat: untuk mengirim pesanan.", "Your address: to deliver orders."),
    Kept.CITIES: (
        "Kota: untuk ongkir dan untuk tahu dari mana pembeli kami datang.",
        "Your city: for shipping costs, and to know where our buyers live.",
    ),
    Kept.NOTES: (
        "Catatan kecil, misalnya cara menyapamu atau yang kamu suka: supaya pelayanannya pas.",
        "Small notes, such as how to speak to you or what you like: to serve you well.",
    ),
    Kept.CONTACTS: (
        "Tanggal kami menyapamu lebih dulu: supaya tidak terlalu sering.",
        "The days on which we wrote to you first: so that it is not too often.",
    ),
    Kept.LOYALTY: (
        "Poin, stempel, atau kupon: untuk memberi hadiahnya.",
        "Points, stamps or coupons: to give you what they are good for.",
    ),
    Kept.MESSAGES: (
        "Pesan yang kami catat, dengan nama pengirimnya: supaya tidak lupa dibalas.",
        "Messages that we write down, with their sender's name: so that none is forgotten.",
    ),
    Kept.TESTIMONIALS: (
        "Ulasan dan kritik darimu: supaya kami belajar. Ditampilkan hanya kalau kamu mengizinkan, "
        "dengan nama dan di tempat yang kamu izinkan.",
        "Your reviews and criticism: to learn from. Shown only if you allow it, under the name "
        "and in the places that you allow.",
    ),
}
_NOT = ("Yang tidak kami simpan", "What we do not keep")
_NO_PHONES = ("Nomor HP dari pesanan.", "Phone numbers from orders.")
_NO_ADDRESSES = ("Alamat lengkap.", "Full addresses.")
_NO_CHATS = (
    "Riwayat chat: isinya tetap di aplikasi chat, dan tidak kami salin ke catatan toko, kecuali "
    "pesan yang kami catat sendiri.",
    "Chat histories: they stay in the chat app and are not copied into our records, except "
    "messages that we write down ourselves.",
)
_NO_SECRETS = (
    "PIN, OTP, kata sandi, atau nomor kartu. Kami tidak pernah memintanya, jadi jangan kirimkan "
    "ke siapa pun yang mengaku dari kami.",
    "PIN, OTP, passwords or card numbers. We never ask for them, so do not send them to anybody "
    "who claims to be us.",
)
_BASIS = ("Dasarnya", "On what grounds")
_GROUNDS: tuple[Said, ...] = (
    (
        "Pesananmu: tanpa data itu kami tidak bisa menyiapkannya.",
        "Your order: we can't prepare it without this data.",
    ),
    (
        "Kepentingan wajar kami: pembukuan, dan mengenali pembeli yang kembali.",
        "Our fair interest: keeping books, and knowing buyers who return.",
    ),
)
_CONSENT = ("Izinmu: untuk menampilkan ulasan.", "Your consent: for showing a review.")
_WHERE = ("Di mana, dan siapa yang melihat", "Where, and who sees it")
_PLACES: tuple[Said, ...] = (
    (
        "Di laptop toko dan salinan cadangannya. Program yang kami pakai tidak mengirim data ke "
        "internet.",
        "On the shop's computer and its safe copies. The program we use sends no data to the "
        "internet.",
    ),
    (
        "Kurir mendapat yang perlu untuk mengantar. Pesanan lewat marketplace juga mengikuti "
        "aturan marketplace itu. Datamu tidak kami jual.",
        "Couriers get what they need to deliver. Orders through a marketplace also follow its "
        "rules. We do not sell your data.",
    ),
)
_LONG = ("Sampai kapan", "For how long")
_UNTIL: tuple[Said, ...] = (
    (
        "Selama masih perlu untuk pesanan, pembukuan, dan hadiah langganan, atau sampai kamu minta "
        "dihapus. Yang tersisa lalu hanya angka penjualan tanpa nama, dan catatan bahwa "
        "permintaanmu dikerjakan.",
        "As long as it is needed for orders, books and loyalty gifts, or until you ask us to "
        "delete it. What is left then are sales figures without a name, and a note that your "
        "request was followed.",
    ),
    (
        "Salinan cadangan yang lama masih memuatnya sampai tergantikan yang baru.",
        "Older safe copies still hold it until newer ones take their place.",
    ),
)
_RIGHTS = ("Hakmu", "Your rights")
_MAY = (
    "Melihat datamu dan mendapat salinannya, membetulkannya, meminta berhenti dipakai atau "
    "dihapus, dan menarik izin kapan saja.",
    "To see your data and get a copy, to have it corrected, to have its use ended or the data "
    "deleted, and to withdraw consent at any time.",
)
_SOON = (
    "Cukup kirim pesan. Kami kerjakan paling lambat {hours} jam (3 x 24 jam) sejak pesanmu kami "
    "terima.",
    "A message is enough. It is done within {hours} hours (3 x 24) of receiving it.",
)
_CHANGES = ("Kalau ada apa-apa", "If something happens")
_TOLD: tuple[Said, ...] = (
    (
        "Kalau datamu sampai bocor, kamu kami kabari paling lambat 3 x 24 jam: apa yang bocor, "
        "kapan, bagaimana, dan apa yang kami lakukan.",
        "If your data should leak, we tell you within 3 x 24 hours: what leaked, when, how, and "
        "what we do about it.",
    ),
    (
        "Sebelum pemberitahuan ini berubah, kami kabarkan dulu.",
        "Before this notice changes, we say so.",
    ),
)


def title(language: Language) -> str:
    """What stands on top."""
    return _in(language, _TITLE)


def since(day: date, language: Language) -> str:
    """From when on it counts."""
    spoken = QLocale.Language.English if language == "en" else QLocale.Language.Indonesian
    locale = QLocale(spoken, QLocale.Country.Indonesia)
    told = locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
    return _in(language, _SINCE).format(day=told)


def parts(notice: Notice, language: Language) -> list[Part]:
    """Headings with their sentences."""
    found: list[tuple[Said, list[str]]] = [
        (_WHO, list(_who(notice, language))),
        (_WHAT, [_in(language, _KEPT[kind]) for kind in _told_kinds(notice)]),
        (_NOT, [_in(language, said) for said in _not_kept(notice)]),
        (_BASIS, [_in(language, said) for said in _grounds(notice)]),
        (_WHERE, [_in(language, said) for said in _PLACES]),
        (_LONG, [_in(language, said) for said in _UNTIL]),
        (_RIGHTS, [_in(language, _MAY), _in(language, _SOON).format(hours=notice.answer_hours)]),
        (_CHANGES, [_in(language, said) for said in _TOLD]),
    ]
    return [(_in(language, heading), lines) for heading, lines in found]


def as_text(notice: Notice, day: date, language: Language) -> str:
    """All of it, to be pasted into a chat or a profile."""
    blocks = [f"{title(language)}\n{since(day, language)}"]
    for heading, lines in parts(notice, language):
        blocks.append("\n".join([heading, *(f"- {line}" for line in lines)]))
    return "\n\n".join(blocks)


def _who(notice: Notice, language: Language) -> Iterator[str]:
    place = ", ".join(filter(None, (notice.shop or _in(language, _SOMEBODY), notice.city)))
    yield f"{place}."
    if notice.owner:
        yield _in(language, _BY).format(owner=notice.owner)
    if notice.contact:
        yield _in(language, _ASK).format(contact=notice.contact)


def _told_kinds(notice: Notice) -> Iterator[Kept]:
    """What is kept; where the number itself is, nobody needs to hear of its code."""
    for kind in notice.kept:
        if kind is not Kept.FINGERPRINTS or Kept.PHONES not in notice.kept:
            yield kind


def _not_kept(notice: Notice) -> Iterator[Said]:
    if Kept.PHONES not in notice.kept:
        yield _NO_PHONES
    if Kept.ADDRESSES not in notice.kept:
        yield _NO_ADDRESSES
    yield _NO_CHATS
    yield _NO_SECRETS


def _grounds(notice: Notice) -> Iterator[Said]:
    yield from _GROUNDS
    if Kept.TESTIMONIALS in notice.kept:
        yield _CONSENT


def _in(language: Language, said: Said) -> str:
    return said[1 if language == "en" else 0]
