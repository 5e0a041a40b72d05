"""Words for answers: what is put into their gaps, and what might be said of their tone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from umkm_studio.models import money
from umkm_studio.models.content import question_ideas
from umkm_studio.models.errors import UserError
from umkm_studio.models.reply_facts import Facts
from umkm_studio.models.voices.reply_blanks import Blank, is_english, known_as
from umkm_studio.models.voices.reply_outcomes import ENOUGH, WITHIN, Outcome
from umkm_studio.models.voices.tone import Heard, Remark
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.places import place_word

translate = QCoreApplication.translate

_MONEY = (Blank.PRICE, Blank.SHIPPING, Blank.TOTAL)


def known_value(gap: str, facts: Facts) -> str:
    """What the shop knows for a gap, "" where it doesn't."""
    blank = known_as(gap)
    return "" if blank is None else _values(facts, english=is_english(gap))[blank]


def typed_value(gap: str, typed: str) -> str:
    """What the maker typed for a gap, an amount as amounts are written: 15rb is Rp 15.000."""
    if known_as(gap) not in _MONEY:
        return typed
    try:
        return _rupiah(money.parse(typed), english=is_english(gap))
    except UserError:
        return typed  # "gratis" is an answer too


def gap_word(gap: str) -> str:
    """The name of a gap above its field."""
    return gap.replace("_", " ").capitalize()


def _values(facts: Facts, *, english: bool) -> dict[Blank, str]:
    return {
        Blank.NAME: facts.name,
        Blank.PRODUCT: facts.product.label if facts.product is not None else "",
        Blank.PRICE: _rupiah(facts.price, english=english),
        Blank.CITY: facts.city,
        Blank.SHIPPING: _rupiah(facts.shipping, english=english),
        Blank.DAY: _day(facts.day, english=english),
        Blank.ORDER: facts.order_number,
        Blank.TOTAL: _rupiah(facts.total, english=english),
        Blank.PAYMENTS: facts.payments,
        Blank.SHOP: facts.shop,
        Blank.OWNER: facts.owner,
        Blank.ACCOUNTS: _accounts(facts.accounts),
        Blank.HOURS: facts.hours,
    }


def _rupiah(amount: int | None, *, english: bool) -> str:
    if amount is None:
        return ""
    grouped = f"{amount:,}"
    return f"Rp{wording.NBSP}{grouped if english else grouped.replace(',', '.')}"


def _day(day: date | None, *, english: bool) -> str:
    if day is None:
        return ""
    spoken = QLocale.Language.English if english else QLocale.Language.Indonesian
    locale = QLocale(spoken, QLocale.Country.Indonesia)
    return locale.toString(QDate(day.year, day.month, day.day), "d MMM")


def _accounts(accounts: Sequence[tuple[str, str]]) -> str:
    text = translate("Replies", "{account} ({place})")
    return ", ".join(text.format(account=name, place=place_word(place)) for place, name in accounts)


def tone_words(heard: Heard) -> str:
    """A remark about the tone, as a proposal."""
    return {
        Remark.NO_NAME: translate(
            "Replies", "Sapa dengan namanya, supaya terasa ditulis untuknya."
        ),
        Remark.SHOUTING: translate(
            "Replies", "“{word}” bisa terbaca seperti berteriak. Huruf biasa lebih tenang."
        ),
        Remark.BLAME: translate(
            "Replies", "“{word}” bisa terasa menyalahkan. Ceritakan saja langkah berikutnya."
        ),
        Remark.NO_OWNING: translate(
            "Replies", "Ini keluhan. Satu kata maaf di awal membuat pembeli merasa didengar."
        ),
        Remark.NO_NEXT_STEP: translate(
            "Replies",
            "Tutup dengan langkah berikutnya: apa yang terjadi, atau apa yang ditanyakan.",
        ),
        Remark.LONG: translate(
            "Replies", "Agak panjang untuk layar HP. Coba bagi dua, atau sisakan yang ditanya."
        ),
    }[heard.remark].format(word=heard.word)


def often_words(lately: int) -> str:
    """That a question comes so often that a post should answer it."""
    text = translate(
        "Replies", "Disalin {count} kali dalam {days} hari, layak jadi konten.", "", lately
    )
    days = wording.number(question_ideas.LATELY)
    return text.format(count=wording.number(lately), days=days)


def outcome_words(outcome: Outcome | None) -> str:
    """How often an order followed, or that there is too little to tell."""
    if outcome is None or not outcome.is_enough:
        count = 0 if outcome is None else outcome.answers
        text = translate(
            "Replies",
            "Apakah pembeli lalu memesan? Belum cukup data (baru {count} dari {enough} pesan).",
        )
        return text.format(count=wording.number(count), enough=wording.number(ENOUGH))
    text = translate(
        "Replies",
        "{followed} dari {answers} pesan yang dijawab begini diikuti pesanan dalam {days} hari. "
        "Yang tercatat saja, dan belum tentu karena jawabannya.",
    )
    return text.format(
        followed=wording.number(outcome.followed),
        answers=wording.number(outcome.answers),
        days=wording.number(WITHIN.days),
    )
